import LeanPrmRepl.Snapshot
import LeanPrmRepl.Reply
/-!
# Trees of information as JSON

The form in which the community's REPL gives them: a node has its kind, what is known of it if it
is a tactic, a term or a command, and its children.
-/

namespace Lean

@[extern "x"] opaque PrettyPrinter.ppTactic (stx : Syntax) (coreCtx coreRef : Obj) :
  IO Std.Format
@[extern "x"] opaque PrettyPrinter.ppTerm (stx : Syntax) (coreCtx coreRef : Obj) :
  IO Std.Format
@[extern "x"] opaque PrettyPrinter.ppCommand (stx : Syntax) (coreCtx coreRef : Obj) :
  IO Std.Format

end Lean

open Lean Lean.Elab

namespace LeanPrmRepl

def placeJson (p : Position) : Json :=
  Json.mkObj [("line", ofNat p.line), ("column", ofNat p.column)]

def orNull (name : Name) : Json :=
  if name == .anonymous then .null else .str (nameText name)

/-- What a printer gives, or nothing if it cannot print this. -/
unsafe def printed (ctx : ContextInfo) (lctx : Obj)
    (print : Obj → Obj → Obj → Obj → IO Std.Format) : IO Json := do
  match ← attempt (within ctx lctx print) with
  | .ok format => return .str format.pretty
  | .error _ => return .null

unsafe def syntaxJson (map : Obj) (stx : Syntax) (text : Json) : Json :=
  let start := (stx.getPos?.map (·.byteIdx)).getD 0
  let stop := (stx.getTailPos?.map (·.byteIdx)).getD start
  Json.mkObj [("pp", text), ("range", Json.mkObj [("synthetic", .bool !(isOriginal stx)),
    ("start", placeJson (FileMap.toPosition map start)),
    ("finish", placeJson (FileMap.toPosition map stop))])]

unsafe def tacticJson (map : Obj) (ctx : ContextInfo) (i : TacticInfo) : IO Json := do
  let goals (mctx : Obj) (names : List Name) : IO Json := do
    return ofList ((← goalTexts (withMCtx ctx mctx) names).map Json.str)
  let text ← printed ctx LocalContext.empty fun _ _ coreCtx coreRef =>
    PrettyPrinter.ppTactic i.elab.stx coreCtx coreRef
  return Json.mkObj [("name", orNull (kindOf i.elab.stx)), ("stx", syntaxJson map i.elab.stx text),
    ("goalsBefore", ← goals i.mctxBefore i.goalsBefore),
    ("goalsAfter", ← goals i.mctxAfter i.goalsAfter)]

unsafe def termJson (map : Obj) (ctx : ContextInfo) (i : TermInfo) : IO Json := do
  let text ← printed ctx i.lctx fun _ _ coreCtx coreRef =>
    PrettyPrinter.ppTerm i.elab.stx coreCtx coreRef
  let type ← match i.expectedType? with
    | some type => printed ctx i.lctx (Meta.ppExpr type)
    | none => pure .null
  return Json.mkObj [("elaborator", orNull i.elab.elaborator),
    ("stx", syntaxJson map i.elab.stx text), ("expectedType?", type),
    ("expr", ← printed ctx i.lctx (Meta.ppExpr i.expr)), ("isBinder", .bool i.isBinder)]

unsafe def commandJson (map : Obj) (ctx : ContextInfo) (i : ElabInfo) : IO Json := do
  let text ← printed ctx LocalContext.empty fun _ _ coreCtx coreRef =>
    PrettyPrinter.ppCommand i.stx coreCtx coreRef
  return Json.mkObj [("elaborator", orNull i.elaborator), ("stx", syntaxJson map i.stx text)]

unsafe def nodeJson (map : Obj) (ctx : ContextInfo) (info : Info) : IO Json := match info with
  | .tactic i => tacticJson map ctx i
  | .term i => termJson map ctx i
  | .command i => commandJson map ctx i
  | _ => pure .null

/-- The trees of the nodes that `keep` wants; what is below one that is left out takes its place. -/
unsafe def treeJson (map : Obj) (keep : Info → Bool) :
    Option ContextInfo → InfoTree → IO (List Json)
  | ctx?, .context i t => treeJson map keep (PartialContextInfo.mergeIntoOuter? i ctx?) t
  | some ctx, .node info children => do
    let below := (← each (treeJson map keep (some ctx)) (treesOf children)).flatten
    if keep info then
      return [Json.mkObj [("node", ← nodeJson map ctx info), ("kind", .str (Info.kind info)),
        ("children", ofList below)]]
    else return below
  | _, _ => return []

/-- The nodes that a mode keeps; nothing for another word. -/
def modeOf (mode : String) : Option (Info → Bool) :=
  let ofTactic (keep : TacticInfo → Bool) (i : Info) : Bool := match i with
    | .tactic i => keep i
    | _ => false
  match mode with
  | "full" => some fun _ => true
  | "tactics" => some isTactic
  | "original" => some (ofTactic fun i => isOriginal i.elab.stx)
  | "substantive" => some (ofTactic fun i => isSubstantive i.elab.stx)
  | _ => none

end LeanPrmRepl

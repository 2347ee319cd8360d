import LeanPrmRepl.Theorem
/-!
# Trees of information

What elaboration leaves behind for editors: which tactic and which term stood where, with the
goals around it. The records are the binary's; a context is changed here, so it is whole.
-/

namespace Lean

@[extern "x"] opaque NameGenerator.mkChild (g : Obj) : Obj × Obj
@[extern "x"] opaque MetavarContext.findDecl? (mctx : Obj) (goal : Name) : Option MetavarDecl
@[extern "x"] opaque MetavarContext.getExprAssignmentCore? (mctx : Obj) (goal : Name) : Option Obj
@[extern "x"] opaque Expr.getUsedConstants (e : Obj) : Array Name
@[extern "x"] opaque Meta.ppExpr (e : Obj) (metaCtx metaRef coreCtx coreRef : Obj) :
  IO Std.Format

namespace Elab

/-- What is known at a command (whole). -/
structure CommandContextInfo where
  env : Obj
  cmdEnv? : Obj
  fileMap : Obj
  mctx : Obj
  options : Obj
  currNamespace : Obj
  openDecls : Obj
  ngen : Obj

/-- What is known at a node (whole). -/
structure ContextInfo where
  command : CommandContextInfo
  parentDecl? : Obj
  autoImplicits : Obj

structure ElabInfo where
  elaborator : Name
  stx : Syntax

/-- A tactic that ran; only read. -/
structure TacticInfo where
  «elab» : ElabInfo
  mctxBefore : Obj
  goalsBefore : List Name
  mctxAfter : Obj
  goalsAfter : List Name

/-- A term; only read, whole because of its flag. -/
structure TermInfo where
  «elab» : ElabInfo
  lctx : Obj
  expectedType? : Option Obj
  expr : Obj
  isBinder : Bool

/-- The kinds of nodes; those that nobody looks into have an `Obj`. -/
inductive Info where
  | tactic (i : TacticInfo)
  | term (i : TermInfo)
  | partialTerm (i : ElabInfo)
  | command (i : ElabInfo)
  | macroExpansion (i : Obj)
  | option (i : Obj)
  | errorName (i : Obj)
  | field (i : Obj)
  | completion (i : Obj)
  | userWidget (i : Obj)
  | custom (i : Obj)
  | fvarAlias (i : Obj)
  | fieldRedecl (i : Obj)
  | delabTerm (i : Obj)
  | choice (i : Obj)
  | doc (i : Obj)
  | docElab (i : Obj)

inductive InfoTree where
  | context (i : Obj) (t : InfoTree)
  | node (i : Info) (children : Obj)
  | hole (goal : Name)

instance : Inhabited InfoTree := ⟨.hole .anonymous⟩

@[extern "x"] opaque PartialContextInfo.mergeIntoOuter? (inner : Obj)
  (outer : Option ContextInfo) : Option ContextInfo
@[extern "x"] opaque InfoTree.substitute (tree : InfoTree) (assignment : Obj) : InfoTree
/-- `x` is what runs with the contexts and references that are made from a node's. -/
@[extern "x"] opaque ContextInfo.runMetaM (α : Type) (info : ContextInfo) (lctx x : Obj) : IO Obj

end Elab
end Lean

open Lean Lean.Elab

namespace LeanPrmRepl

def Info.kind : Info → String
  | .tactic _ => "TacticInfo"
  | .term _ => "TermInfo"
  | .partialTerm _ => "PartialTermInfo"
  | .command _ => "CommandInfo"
  | .macroExpansion _ => "MacroExpansionInfo"
  | .option _ => "OptionInfo"
  | .errorName _ => "ErrorNameInfo"
  | .field _ => "FieldInfo"
  | .completion _ => "CompletionInfo"
  | .userWidget _ => "UserWidgetInfo"
  | .custom _ => "CustomInfo"
  | .fvarAlias _ => "FVarAliasInfo"
  | .fieldRedecl _ => "FieldRedeclInfo"
  | .delabTerm _ => "DelabTermInfo"
  | .choice _ => "ChoiceInfo"
  | .doc _ => "DocInfo"
  | .docElab _ => "DocElabInfo"

/-- The items of one of the binary's persistent arrays of trees. -/
unsafe def treesOf (items : Obj) : List InfoTree :=
  unsafeCast (PersistentArray.toList Unit items)

/-- The finished trees of a state of information. -/
unsafe def finished (s : Elab.InfoState) : List InfoTree :=
  (treesOf s.trees).map (·.substitute s.assignment)

/-- A node with the context that it stands in. -/
structure Node where
  ctx : ContextInfo
  info : Info

/-- The nodes that `keep` wants, from the outside in; `enter` says what to look into. -/
unsafe def InfoTree.nodes (keep enter : Info → Bool) :
    Option ContextInfo → InfoTree → List Node
  | ctx?, .context i t => InfoTree.nodes keep enter (PartialContextInfo.mergeIntoOuter? i ctx?) t
  | ctx?, .node info children =>
    let below := if enter info then
        ((treesOf children).map (InfoTree.nodes keep enter ctx?)).flatten
      else []
    match ctx? with
    | some ctx => if keep info then ⟨ctx, info⟩ :: below else below
    | none => below
  | _, .hole _ => []

def kindOf : Syntax → Name
  | .node _ kind _ => kind
  | _ => .anonymous

def isSorryTactic (i : Info) : Bool := match i with
  | .tactic i => kindOf i.elab.stx == `Lean.Parser.Tactic.tacticSorry && !i.goalsBefore.isEmpty
  | _ => false

def isSorryTerm (i : Info) : Bool := match i with
  | .term i => kindOf i.elab.stx == `Lean.Parser.Term.sorry
  | _ => false

/-- Whether a node's syntax stands in the text and was not made by a macro. -/
def isOriginal (stx : Syntax) : Bool := match stx.getHeadInfo with
  | .original .. => true
  | _ => false

/-- Tactics that only hold others together. -/
def structural : List Name := [`null, `Lean.cdot, `Lean.cdotTk, `Lean.Parser.Term.byTactic,
  `Lean.Parser.Tactic.tacticSeq, `Lean.Parser.Tactic.tacticSeq1Indented,
  `Lean.Parser.Tactic.«tactic_<;>_», `Lean.Parser.Tactic.paren]

def isSubstantive (stx : Syntax) : Bool := match stx with
  | .node _ kind _ => !structural.contains kind
  | _ => false

def isTactic (i : Info) : Bool := match i with
  | .tactic _ => true
  | _ => false

def isWrittenTactic (i : Info) : Bool := match i with
  | .tactic i => isOriginal i.elab.stx && isSubstantive i.elab.stx
  | _ => false

end LeanPrmRepl

import LeanPrmRepl.Snapshot
import LeanPrmRepl.Goals
/-!
# How far a proof is

What can be said of the term that a state has built for its goal. It is given to the kernel as a
definition, closed over its hypotheses, and the axioms under that definition are collected: a
proof is complete only if the kernel takes it and it rests on the usual axioms alone. The
environment with the definition is thrown away.
-/

namespace Lean

/-- An inductive type; only read. -/
structure InductiveVal where
  constant : Obj
  numParams : Nat
  numIndices : Nat
  all : List Name
  ctors : List Name
  numNested : Nat

@[extern "x"] opaque NameSet.empty : Obj
@[extern "x"] opaque NameSet.contains (s : Obj) (name : Name) : Bool
@[extern "x"] opaque NameSet.insert (s : Obj) (name : Name) : Obj
@[extern "x"] opaque ConstantInfo.type (c : ConstantInfo) : Obj
@[extern "x"] opaque ConstantInfo.value? (c : ConstantInfo) (allowOpaque : Bool) : Option Obj
@[extern "x"] opaque ConstantInfo.isUnsafe (c : ConstantInfo) : Bool
@[extern "x"] opaque Meta.mkAuxDefinition (name : Name) (type value : Obj)
  (zetaDelta compile logCompileErrors : Bool) (metaCtx metaRef coreCtx coreRef : Obj) : IO Obj

end Lean

open Lean

namespace LeanPrmRepl

/-- Constants that a constant is made of. -/
unsafe def parts (c : ConstantInfo) : List Name :=
  let type := (Expr.getUsedConstants c.type).toList
  match c with
  | .induct i => (unsafeCast i : InductiveVal).ctors ++ type
  | _ => match c.value? true with
    | some value => (Expr.getUsedConstants value).toList ++ type
    | none => type

/-- The axioms under the names in the list, and what is not in the environment. -/
unsafe def axiomsUnder (env : Obj) : List Name → Obj → List Name → List Name
  | [], _, found => found
  | name :: rest, seen, found =>
    if NameSet.contains seen name then axiomsUnder env rest seen found else
    let seen := NameSet.insert seen name
    match Environment.find? env name false with
    | none => axiomsUnder env rest seen (name :: found)
    | some (.axiom i) => axiomsUnder env ((parts (.axiom i)) ++ rest) seen (name :: found)
    | some c => axiomsUnder env (parts c ++ rest) seen found

def usualAxioms : List Name := [`propext, `Classical.choice, `Quot.sound]

/-- The name that a finished proof is given for the kernel. -/
def checkedName : Name := `_leanprm.checked

unsafe def kernelContext (t : Theorem) (token : Obj) : Core.Context :=
  let ctx : Core.Context := unsafeCast t.coreCtx
  { ctx with base := { ctx.base with
      options := Options.empty, initHeartbeats := 0, cancelTk := some token } }

/-- What the kernel and the axioms say about the term; the references are changed. -/
unsafe def checkedStatus (t : Theorem) (proof token : Obj) : IO String := do
  let raw ← MVarId.getDecl t.root t.metaCtx t.metaRef t.coreCtx t.coreRef
  let decl : MetavarDecl := unsafeCast raw
  let type := (instantiateMVarsCore (← t.mctx) decl.type).1
  IO.setNumHeartbeats 0
  let ctx := kernelContext t token
  match ← attempt (Meta.mkAuxDefinition checkedName type proof false false false
      t.metaCtx t.metaRef (unsafeCast ctx) t.coreRef) with
  | .error e =>
    let words ← MessageData.toString (Exception.toMessageData e)
    return "Error: kernel type check failed: " ++ words
  | .ok _ =>
    let env := (unsafeCast (← t.read).core : Core.State).env
    match Environment.find? env checkedName false with
    | none => return "Error: kernel type check failed: nothing was declared"
    | some c =>
      if c.isUnsafe then return "Error: kernel type check failed: the proof uses unsafe declarations"
      let found := axiomsUnder env [checkedName] NameSet.empty []
      if found.contains `sorryAx then return "Incomplete: contains sorry"
      match found.filter (fun name => !usualAxioms.contains name) with
      | [] => return "Completed"
      | rest => return "Not verified: rests on the axioms " ++
          String.intercalate ", " (rest.map nameText)

/-- What the community's REPL calls the status of a proof, said of the state in the references. -/
unsafe def proofStatus (t : Theorem) (goals : List Name) (token : Obj) : IO String := do
  if !goals.isEmpty then return "Incomplete: open goals remain"
  if t.root == .anonymous then return "Not verified: more than one initial goal"
  let proof := (instantiateMVarsCore (← t.mctx) (mkMVar t.root)).1
  let flaws ← t.flaws
  if (MetavarContext.getExprAssignmentCore? (← t.mctx) t.root).isNone then
    return "Error: Goal not assigned"
  if flaws.metavariables then return "Incomplete: contains metavariable(s)"
  if flaws.hole then return "Incomplete: contains sorry"
  if flaws.recursive then
    return "Error: kernel type check failed: the proof uses the theorem itself"
  checkedStatus t proof token

end LeanPrmRepl

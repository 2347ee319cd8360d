import LeanPrmRepl.Theorem
/-!
# Printing and comparing goals

All functions expect the state in the theorem's references (`Theorem.write`).
-/

open Lean

namespace LeanPrmRepl

unsafe def Theorem.mctx (t : Theorem) : IO Obj := do
  let state ← ST.Prim.Ref.get Unit Unit t.metaRef
  return (unsafeCast state : Meta.State).mctx

/-- A goal as editors show it. -/
unsafe def Theorem.goalText (t : Theorem) (goal : Name) : IO String := do
  return (← Meta.ppGoal goal t.metaCtx t.metaRef t.coreCtx t.coreRef).pretty

partial def plain : Widget.TaggedText → String
  | .text s => s
  | .append parts => parts.toList.foldl (fun s part => s ++ plain part) ""
  | .tag _ inner => plain inner

def hypothesisJson (h : Widget.Hypotheses) : Json := Json.mkObj [
  ("names", ofList (h.names.toList.map Json.str)), ("type", .str (plain h.type)),
  ("value", match h.value with | some v => .str (plain v) | none => .null)]

/-- A goal in parts: case tag, hypotheses, target. -/
unsafe def Theorem.goalJson (t : Theorem) (goal : Name) : IO Json := do
  let raw ← Widget.goalToInteractive goal t.metaCtx t.metaRef t.coreCtx t.coreRef
  let g : Widget.Goal := unsafeCast raw
  return Json.mkObj [
    ("case", match g.userName with | some name => .str name | none => .null),
    ("hyps", ofList (g.core.hyps.toList.map hypothesisJson)),
    ("prefix", .str g.goalPrefix), ("target", .str (plain g.core.type))]

/-- The hash of a goal as one closed proposition and the number of its hypotheses, so that a goal
before `intro` differs from the one after; names of hypotheses do not count. -/
unsafe def Theorem.goalHash (t : Theorem) (goal : Name) : IO UInt64 := do
  let raw ← MVarId.getDecl goal t.metaCtx t.metaRef t.coreCtx t.coreRef
  let decl : MetavarDecl := unsafeCast raw
  let context := LocalContext.getFVars decl.lctx
  let closed := LocalContext.mkForall decl.lctx context decl.type true true
  let whole := (instantiateMVarsCore (← t.mctx) closed).1
  return mixHash (UInt64.ofNat context.size) (Expr.hash whole)

/-- The hash of all goals, in order, in hexadecimal digits. -/
unsafe def Theorem.stateHash (t : Theorem) (goals : List Name) : IO String := do
  let rec go : List Name → UInt64 → IO UInt64
    | [], h => pure h
    | g :: rest, h => do go rest (mixHash h (← t.goalHash g))
  let h ← go goals 7
  return String.ofList (Nat.toDigits 16 h.toNat)

/-- What may be wrong with a proof that has no goals left. -/
structure Flaws where
  hole : Bool
  metavariables : Bool
  /-- It uses the theorem itself, which is a proof only if the recursion ends. -/
  recursive : Bool

unsafe def Theorem.flaws (t : Theorem) : IO Flaws := do
  let proof := (instantiateMVarsCore (← t.mctx) (mkMVar t.root)).1
  let raw ← MVarId.getDecl t.root t.metaCtx t.metaRef t.coreCtx t.coreRef
  let lctx := (unsafeCast raw : MetavarDecl).lctx
  let itself (fvar : Name) : Bool :=
    LocalDecl.isAuxDecl (LocalContext.get! lctx fvar) && Expr.containsFVar proof fvar
  let recursive := (LocalContext.getFVarIds lctx).toList.any itself
  return ⟨Expr.hasSorry proof, Expr.hasExprMVar proof, recursive⟩

end LeanPrmRepl

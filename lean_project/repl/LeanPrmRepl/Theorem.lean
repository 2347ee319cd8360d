import LeanPrmRepl.Command
/-!
# Opening a theorem

The statement goes to Lean as an ordinary command with the proof `by done`. While that is
elaborated, `done` is ours: it keeps the contexts and the state that a first tactic would get, and
abandons the command. The contexts stay valid, any number of them side by side.

`done` is added to the binary's table of built-in tactics and not declared in Lean, so the
environment that proofs see is exactly the one that their header imports.
-/

open Lean

namespace LeanPrmRepl

/-- The values of the four references of a tactic: with them it can go on from here. -/
structure Values where
  tactic : Obj
  term : Obj
  «meta» : Obj
  core : Obj

/-- Contexts and references that the tactics of one theorem run with. -/
structure Theorem where
  tacticCtx : Obj
  tacticRef : Obj
  termCtx : Obj
  termRef : Obj
  metaCtx : Obj
  metaRef : Obj
  coreCtx : Obj
  coreRef : Obj
  root : Name

instance : Inhabited Theorem :=
  ⟨⟨.leaf, .leaf, .leaf, .leaf, .leaf, .leaf, .leaf, .leaf, .anonymous⟩⟩

/-- The trap that `done` looks at. -/
inductive Trap where
  | off
  | armed (pos : Nat)
  | caught (thm : Theorem) (values : Values)

instance : Inhabited Trap := ⟨.off⟩

unsafe def Theorem.read (t : Theorem) : IO Values := do
  let get (r : Obj) : BaseIO Obj := ST.Prim.Ref.get Unit Unit r
  return ⟨← get t.tacticRef, ← get t.termRef, ← get t.metaRef, ← get t.coreRef⟩

unsafe def Theorem.write (t : Theorem) (v : Values) : IO Unit := do
  ST.Prim.Ref.set Unit Unit t.tacticRef v.tactic
  ST.Prim.Ref.set Unit Unit t.termRef v.term
  ST.Prim.Ref.set Unit Unit t.metaRef v.meta
  ST.Prim.Ref.set Unit Unit t.coreRef v.core

unsafe def Theorem.goals (t : Theorem) : IO (List Name) :=
  Elab.Tactic.getUnsolvedGoals t.tacticCtx t.tacticRef t.termCtx t.termRef t.metaCtx t.metaRef
    t.coreCtx t.coreRef

unsafe def throwInternal {α : Type} (id : Nat) : IO α :=
  fail (unsafeCast (Exception.internal id (unsafeCast ([] : List Obj))))

/-- Evaluates `done`: when the trap is armed for its place by keeping everything, else not. -/
unsafe def evalDone (trap : Ref Trap) (stx : Syntax)
    (tacticCtx tacticRef termCtx termRef metaCtx metaRef coreCtx coreRef : Obj) : IO Unit := do
  match ← trap.get with
  | .armed pos =>
    if (stx.getPos?.map (·.byteIdx)).getD 0 != pos then
      throwInternal Elab.unsupportedSyntaxExceptionId
    else
      let bare : Theorem :=
        ⟨tacticCtx, tacticRef, termCtx, termRef, metaCtx, metaRef, coreCtx, coreRef, .anonymous⟩
      let thm := match ← bare.goals with
        | root :: _ => { bare with root := root }
        | [] => bare
      trap.set (.caught thm (← thm.read))
      throwInternal Elab.abortCommandExceptionId
  | _ => throwInternal Elab.unsupportedSyntaxExceptionId

/-- Put `evalDone` into the binary's table; once, before any environment is made. -/
unsafe def installTrap : IO (Ref Trap) := do
  let trap ← newRef Trap.off
  KeyedDeclsAttribute.addBuiltin Unit Elab.Tactic.tacticElabAttribute `Lean.Parser.Tactic.done
    `LeanPrmRepl.evalDone (unsafeCast (evalDone trap))
  return trap

/-- Messages of the state that a tactic leaves. -/
unsafe def Values.log (v : Values) : Obj := (unsafeCast v.core : Core.State).messages

/-- Without what was said, which is told once; `traces` is the state of traces to go on with. -/
unsafe def Values.quiet (v : Values) (traces : Obj) : Values :=
  let core : Core.State := unsafeCast v.core
  let silent := { core.infoState with enabled := false }
  { v with core := unsafeCast { core with
      messages := MessageLog.empty, infoState := silent, traceState := traces } }

unsafe def Values.traces (v : Values) : Obj := (unsafeCast v.core : Core.State).traceState

/-- Open a theorem: its text without a proof, after a header. -/
unsafe def openTheorem (trap : Ref Trap) (header : Elab.Command.State) (statement : String)
    (token : Obj) : IO (Except Refusal (Theorem × Values × List Said)) := do
  let before := statement ++ "\n:= by\n "
  trap.set (.armed before.utf8ByteSize)
  let ran ← attempt (runCommands (input (before ++ "done")) token default header)
  let caught ← trap.swap .off
  match ran with
  | .error e =>
    return refuse (if isInterrupt e then "timeout" else "statement")
      (← MessageData.toString (Exception.toMessageData e))
  | .ok s =>
    match caught with
    | .caught thm values =>
      -- Abandoned, the command ends with a `sorry` in place of the proof, and says so.
      let after := (← saidAll s.messages).filter (·.kind != "hasSorry")
      let messages := after ++ (← saidAll values.log)
      if messages.any Said.isError then
        return refuse "statement" "the statement has errors" messages
      return .ok (thm, values.quiet values.traces, messages)
    | _ => return refuse "statement" "this is not a theorem" (← saidAll s.messages)

end LeanPrmRepl

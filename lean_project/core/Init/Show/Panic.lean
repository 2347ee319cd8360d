prelude
import Init.Show.Repr
/-!
# `panic!`, `unreachable!`, `assert!`, `dbg_trace`

For proofs a panic is the default element; running code prints the message.
-/

universe u v

/-- The message of a panic, with its place. -/
@[noinline] def mkPanicMessage (modName : String) (line col : Nat) (msg : String) : String :=
  "PANIC at " ++ modName ++ ":" ++ toString line ++ ":" ++ toString col ++ ": " ++ msg

@[never_extract, inline] def panicWithPos {α : Sort u} [Inhabited α] (modName : String)
    (line col : Nat) (msg : String) : α := panic (mkPanicMessage modName line col msg)

/-- The message of a panic, with its place and the declaration. -/
@[noinline] def mkPanicMessageWithDecl (modName declName : String) (line col : Nat)
    (msg : String) : String :=
  "PANIC at " ++ declName ++ " " ++ modName ++ ":" ++ toString line ++ ":" ++ toString col ++
    ": " ++ msg

@[never_extract, inline] def panicWithPosWithDecl {α : Sort u} [Inhabited α]
    (modName declName : String) (line col : Nat) (msg : String) : α :=
  panic (mkPanicMessageWithDecl modName declName line col msg)

/-- Prints the message, then evaluates. -/
@[never_extract, extern "lean_dbg_trace"]
def dbgTrace {α : Type u} (msg : String) (f : Unit → α) : α := f ()

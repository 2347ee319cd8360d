import LeanPrmRepl.Look
import LeanPrmRepl.Step
import LeanPrmRepl.Snapshot
/-!
# What the process keeps: headers, theorems, states

Numbers are given out once and never again, so a number that was dropped stays unknown.
-/

open Lean

namespace LeanPrmRepl

/-- A stored proof state. -/
structure State where
  owner : Nat
  values : Values
  goals : List Name

/-- Items by number; each has a cell of its own, which is emptied when it is dropped. -/
def Table (α : Type) : Type := Ref (Array (Ref (Option α)))

instance (α : Type) : Inhabited (Table α) := ⟨(default : Ref (Array (Ref (Option α))))⟩

structure Store where
  alarm : Ref Alarm
  trap : Ref Trap
  imported : Imported
  headers : Ref (List (String × Elab.Command.State))
  theorems : Table Theorem
  states : Table State
  /-- How many states are kept. -/
  kept : Ref Nat
  steps : Ref Nat
  /-- Environments of the community's protocol. -/
  envs : Table Elab.Command.State
  /-- What all of its proof states share, once there is one. -/
  base : Ref (Option Base)
  /-- The text that `goalsAt` is asked about. -/
  looked : Ref Looked

unsafe def newTable {α : Type} : BaseIO (Table α) := newRef (α := Array (Ref (Option α))) #[]

unsafe def Table.push {α : Type} (table : Table α) (a : α) : IO Nat := do
  let cell ← newRef (some a)
  let cells ← Ref.swap (α := Array (Ref (Option α))) table #[]
  let number := cells.size
  Ref.set (α := Array (Ref (Option α))) table (cells.push cell)
  return number

unsafe def Table.take {α : Type} (table : Table α) (number : Nat) (forget : Bool) :
    IO (Option α) := do
  let cells ← Ref.get (α := Array (Ref (Option α))) table
  match cells[number]? with
  | some cell => if forget then cell.swap none else cell.get
  | none => return none

unsafe def Table.find {α : Type} (table : Table α) (number : Nat) : IO (Option α) :=
  table.take number false

/-- Forget an item; whether it was there. -/
unsafe def Table.drop {α : Type} (table : Table α) (number : Nat) : IO Bool := do
  return (← table.take number true).isSome

unsafe def newStore : IO Store := do
  let trap ← installTrap
  let alarm ← newRef (default : Alarm)
  let _ ← spawn (watch alarm)
  return ⟨alarm, trap, ← newRef [], ← newRef [], ← newTable, ← newTable, ← newRef 0, ← newRef 0,
    ← newTable, ← newRef none, ← newRef default⟩

unsafe def Ref.add (cell : Ref Nat) (n : Nat) : IO Unit := do
  let old ← cell.get
  cell.set (old + n)

unsafe def Store.keep (store : Store) (state : State) : IO Nat := do
  store.kept.add 1
  store.states.push state

unsafe def Store.dropState (store : Store) (number : Nat) : IO Nat := do
  if ← store.states.drop number then
    let old ← store.kept.get
    store.kept.set (old - 1)
    return 1
  else return 0

/-- Begin to number again; for the time after the self-test. -/
unsafe def Store.reset (store : Store) : IO Unit := do
  Ref.set (α := Array (Ref (Option Theorem))) store.theorems #[]
  Ref.set (α := Array (Ref (Option State))) store.states #[]
  store.headers.set []
  store.kept.set 0
  store.steps.set 0
  store.looked.set default

/-- How many headers stay loaded. -/
def keptHeaders : Nat := 8

/-- The state after a header, run now or before. -/
unsafe def Store.header (store : Store) (text options : String) (ms : Nat) :
    IO (Except Refusal Elab.Command.State) := do
  let key := options.length.repr ++ ":" ++ options ++ text
  let loaded ← store.headers.get
  match loaded.find? (fun entry => entry.1 == key) with
  | some entry => return .ok entry.2
  | none =>
    let token ← setAlarm store.alarm ms
    let result ← runHeader store.imported text options token
    stopAlarm store.alarm
    match result with
    | .ok state => store.headers.set ((key, state) :: loaded.take (keptHeaders - 1))
    | .error _ => pure ()
    return result

end LeanPrmRepl

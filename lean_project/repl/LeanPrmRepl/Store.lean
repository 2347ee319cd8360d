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
  thm : Theorem
  /-- The number of the theorem; none for a state that stands by itself. -/
  owner : Option Nat
  values : Values
  goals : List Name

/-- How many numbers share a chunk. -/
def chunkSize : Nat := 256

/-- Items with numbers in a row, in the order of the numbers. -/
structure Chunk (α : Type) where
  items : Array (Option α)
  /-- How many of its numbers are not dropped; at 0 no item is kept, not even as a gap. -/
  left : Nat

instance (α : Type) : Inhabited (Chunk α) := ⟨⟨#[], chunkSize⟩⟩

/-- Items by number. What is dropped leaves next to nothing, however many there were. -/
structure Table (α : Type) where
  next : Ref Nat
  chunks : Ref (Array (Ref (Chunk α)))

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

unsafe def newTable {α : Type} : IO (Table α) := do
  return ⟨← newRef (0 : Nat), ← newRef (#[] : Array (Ref (Chunk α)))⟩

unsafe def Table.clear {α : Type} (table : Table α) : IO Unit := do
  table.next.set 0
  table.chunks.set #[]

/-- The chunk that the next item goes to. -/
unsafe def Table.open {α : Type} (table : Table α) (number : Nat) : IO (Ref (Chunk α)) := do
  let chunks ← table.chunks.get
  match chunks[number / chunkSize]? with
  | some chunk => return chunk
  | none =>
    let chunk ← newRef (default : Chunk α)
    table.chunks.set (chunks.push chunk)
    return chunk

unsafe def Table.push {α : Type} (table : Table α) (a : α) : IO Nat := do
  let number ← table.next.get
  table.next.set (number + 1)
  let cell ← table.open number
  -- Swapped out, so that the array is changed in its place.
  let chunk ← cell.swap default
  cell.set ⟨chunk.items.push (some a), chunk.left⟩
  return number

unsafe def Table.find {α : Type} (table : Table α) (number : Nat) : IO (Option α) := do
  match (← table.chunks.get)[number / chunkSize]? with
  | none => return none
  | some cell => return ((← cell.get).items[number % chunkSize]?).join

/-- Forget an item; whether it was there. -/
unsafe def Table.drop {α : Type} (table : Table α) (number : Nat) : IO Bool := do
  if (← table.find number).isNone then return false
  match (← table.chunks.get)[number / chunkSize]? with
  | none => return false
  | some cell =>
    let chunk ← cell.swap default
    let left := chunk.left - 1
    cell.set (if left == 0 then ⟨#[], 0⟩
      else ⟨chunk.items.setIfInBounds (number % chunkSize) none, left⟩)
    return true

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
  store.theorems.clear
  store.states.clear
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

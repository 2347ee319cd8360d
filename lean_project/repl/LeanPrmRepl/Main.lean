import LeanPrmRepl.SelfTest
/-!
# The program

Greets with one line when it is ready, then answers each line with a line until its input ends.
-/

open Lean

namespace LeanPrmRepl

unsafe def say (out : Stream) (j : Json) : IO Unit := do
  out.putStr (j.compress ++ "\n")
  out.flush

unsafe def answer (store : Store) (line : String) : IO Json := do
  match Json.parse line with
  | .ok request => reply store request
  | .error e =>
    return Json.mkObj [("id", .null), ("error", Refusal.json ⟨"json", e, []⟩)]

/-- A line that is not UTF-8 is gone when reading it fails, so reading goes on after it. -/
unsafe def serve (store : Store) (input out : Stream) : IO Unit := do
  match ← attempt input.getLine with
  | .error e =>
    say out (Json.mkObj [("id", .null),
      ("error", Refusal.json ⟨"json", IO.Error.toString e, []⟩)])
    serve store input out
  | .ok line =>
    if line.isEmpty then return ()
    say out (← answer store line)
    serve store input out

/-- Take the folder of this program's own modules, the first one, off the path: what it runs cannot
import them. -/
unsafe def leavePath : IO Unit := do
  let path ← ST.Prim.Ref.get Unit Unit Lean.searchPathRef
  let folders : List String := unsafeCast path
  ST.Prim.Ref.set Unit Unit Lean.searchPathRef (unsafeCast (folders.drop 1))

def greeting (fields : List (String × Json)) : Json := Json.mkObj ([
  ("hello", .str "leanprm-repl"), ("protocol", ofNat 1), ("lean", .str versionString),
  ("commit", .str githash)] ++ fields)

/-- Serve, or say why not; the exit code. -/
unsafe def run : IO UInt8 := do
  let out ← stdout
  match wrongBinary? with
  | some why =>
    say out (greeting [("refused", .str why)])
    return 3
  | none =>
    leavePath
    let store ← newStore
    match ← selfTest store with
    | some why =>
      say out (greeting [("refused", .str why)])
      return 3
    | none =>
      store.reset
      say out (greeting [])
      serve store (← stdin) out
      return 0

end LeanPrmRepl

unsafe def main : IO Unit := do
  -- The thread with the clock would keep the process alive.
  IO.Process.exit Unit (← LeanPrmRepl.run)

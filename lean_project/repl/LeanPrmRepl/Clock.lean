import LeanPrmRepl.Natives
/-!
# The wall clock of a request

One thread watches the clock for all requests. What it needs (the deadline, and the token that
belongs to it) is in one cell, so a token is never set for the request after its own.
-/

namespace LeanPrmRepl

/-- A deadline in nanoseconds of the monotonic clock (0: none) and the token to set then. -/
structure Alarm where
  deadline : Nat
  token : Obj

instance : Inhabited Alarm := ⟨⟨0, .leaf⟩⟩

def tickMs : UInt32 := 5

unsafe def watchOnce (cell : Ref Alarm) : IO Unit := do
  IO.sleep tickMs
  let alarm ← cell.get
  let now ← IO.monoNanosNow
  if alarm.deadline != 0 && alarm.deadline < now then IO.CancelToken.set alarm.token

unsafe def watch (cell : Ref Alarm) : BaseIO Unit := fun s =>
  match watchOnce cell s with
  | .ok _ s => watch cell s
  | .error _ s => watch cell s

/-- Set the clock for a request of `ms` milliseconds (0: no limit); the token to run it with. -/
unsafe def setAlarm (cell : Ref Alarm) (ms : Nat) : IO Obj := do
  let token ← IO.CancelToken.new
  let now ← IO.monoNanosNow
  cell.set ⟨if ms == 0 then 0 else now + ms * 1000000, token⟩
  return token

unsafe def stopAlarm (cell : Ref Alarm) : IO Unit := cell.set default

end LeanPrmRepl

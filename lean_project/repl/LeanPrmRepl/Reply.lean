import LeanPrmRepl.Natives
/-!
# Building replies

Small functions from Lean's values to JSON.
-/

open Lean

namespace LeanPrmRepl

def ofNat (n : Nat) : Json := .num ⟨Int.ofNat n, 0⟩

def ofList (items : List Json) : Json := .arr items.toArray

def ofPosition (p : Position) : Json := .arr #[ofNat p.line, ofNat p.column]

/-- A name with dots, nothing quoted. -/
def nameText : Name → String
  | .anonymous => ""
  | .str .anonymous s => s
  | .num .anonymous n => n.repr
  | .str p s => nameText p ++ "." ++ s
  | .num p n => nameText p ++ "." ++ n.repr

/-- One thing that Lean says about a step or a text. -/
structure Said where
  severity : String
  kind : String
  start : Position
  stop : Option Position
  text : String

def Said.json (m : Said) : Json := Json.mkObj [
  ("severity", .str m.severity), ("kind", .str m.kind), ("start", ofPosition m.start),
  ("end", match m.stop with | some p => ofPosition p | none => .null), ("text", .str m.text)]

def Said.isError (m : Said) : Bool := m.severity == "error"

def severityText : MessageSeverity → String
  | .information => "info"
  | .warning => "warning"
  | .error => "error"

unsafe def said (m : Message) : IO Said := do
  let text ← MessageData.toString m.data
  let text := if m.caption.isEmpty then text else m.caption ++ ":\n" ++ text
  return ⟨severityText m.severity, nameText (MessageData.kind m.data), m.pos, m.endPos, text⟩

/-- The messages of a log that a user would see, in order. -/
unsafe def saidAll (log : Obj) : IO (List Said) := do
  let rec go : List Message → IO (List Said)
    | [] => pure []
    | m :: rest => do
      let more ← go rest
      if m.isSilent then pure more else return (← said m) :: more
  go (MessageLog.toList log)

/-- An answer that refuses a request, with a word for programs and a line for people. -/
structure Refusal where
  kind : String
  text : String
  messages : List Said

def Refusal.json (r : Refusal) : Json := Json.mkObj [
  ("kind", .str r.kind), ("text", .str r.text), ("messages", ofList (r.messages.map Said.json))]

def refuse {α : Type} (kind text : String) (messages : List Said := []) : Except Refusal α :=
  .error ⟨kind, text, messages⟩

end LeanPrmRepl

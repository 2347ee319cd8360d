import LeanPrmRepl.Serve
/-!
# Is this the binary that the program was written for?

The version and the commit are asked first; nothing else is touched before they agree. Then the
program is run on theorems with known answers, which shows a record that is laid out otherwise.
-/

open Lean

namespace LeanPrmRepl

def wantedVersion : String := "4.35.0"
def wantedCommit : String := "eb6cafb7290e8bd5f2937522d8d804f58f02bafc"

/-- Why this binary is refused, if its name already says so. -/
def wrongBinary? : Option String :=
  if versionString != wantedVersion then
    some ("this is Lean " ++ versionString ++ ", not " ++ wantedVersion)
  else if githash != wantedCommit then
    some ("this is Lean of commit " ++ githash ++ ", not " ++ wantedCommit)
  else none

/-- A request with the part of its reply that is known: the values of some fields, as JSON. -/
structure Probe where
  request : String
  expected : List (String × String)

def probes : List Probe := [
  ⟨"{\"cmd\":\"open\",\"header\":\"\",\"theorem\":\"theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q\",\"goals\":true,\"parts\":true}",
    [("state", "0"), ("count", "1"), ("messages", "[]"),
      ("goals", "[\"p q : Prop\\nhp : p\\nhq : q\\n⊢ p ∧ q\"]"),
      ("parts", "[{\"case\":null,\"hyps\":[{\"names\":[\"p\",\"q\"],\"type\":\"Prop\",\"value\":null},{\"names\":[\"hp\"],\"type\":\"p\",\"value\":null},{\"names\":[\"hq\"],\"type\":\"q\",\"value\":null}],\"prefix\":\"⊢ \",\"target\":\"p ∧ q\"}]")]⟩,
  ⟨"{\"cmd\":\"step\",\"state\":0,\"tactic\":\"constructor\",\"goals\":true}",
    [("status", "\"ok\""), ("state", "1"),
      ("goals", "[\"case left\\np q : Prop\\nhp : p\\nhq : q\\n⊢ p\",\"case right\\np q : Prop\\nhp : p\\nhq : q\\n⊢ q\"]")]⟩,
  ⟨"{\"cmd\":\"step\",\"state\":1,\"tactic\":\"exact hp\\nexact no\"}",
    [("status", "\"error\""), ("messages", "[{\"end\":[2,8],\"kind\":\"lean.unknownIdentifier._namedError\",\"severity\":\"error\",\"start\":[2,6],\"text\":\"Unknown identifier `no`\"}]")]⟩,
  ⟨"{\"cmd\":\"step\",\"state\":1,\"tactic\":\"exact hp\\nexact hq\"}",
    [("status", "\"ok\""), ("count", "0"), ("sorry", "false"), ("metavariables", "false"),
      ("recursive", "false")]⟩,
  ⟨"{\"cmd\":\"step\",\"state\":1,\"tactic\":\"all_goals sorry\"}",
    [("status", "\"ok\""), ("sorry", "true")]⟩,
  ⟨"{\"cmd\":\"step\",\"state\":0,\"tactic\":\"repeat (first | skip; skip)\",\"heartbeats\":5}",
    [("status", "\"heartbeats\"")]⟩,
  ⟨"{\"cmd\":\"step\",\"state\":0,\"tactic\":\"repeat (first | skip; skip)\",\"ms\":1}",
    [("status", "\"timeout\"")]⟩,
  ⟨"{\"cmd\":\"check\",\"header\":\"\",\"text\":\"theorem t (p : Prop) (h : p) : p := by\\n  exact h\",\"places\":[41,42,0]}",
    [("messages", "[]"), ("goals", "[[\"p : Prop\\nh : p\\n⊢ p\"],[],null]")]⟩,
  ⟨"{\"cmd\":\"drop\",\"states\":[0,1,2,3],\"theorem\":0}", [("states", "4"), ("theorems", "1")]⟩]

/-- What one probe finds wrong. -/
unsafe def runProbe (store : Store) (probe : Probe) : IO (Option String) := do
  match Json.parse probe.request with
  | .error e => return some e
  | .ok request =>
    let answer ← reply store request
    let wrong := probe.expected.filter fun (key, value) =>
      (answer.getObjValD key).compress != value
    if wrong.isEmpty then return none
    else return some (probe.request ++ " gives " ++ answer.compress)

/-- What the probes find wrong, in order, up to the first. -/
unsafe def selfTest (store : Store) : IO (Option String) :=
  let rec go : List Probe → IO (Option String)
    | [] => pure none
    | probe :: rest => do
      match ← runProbe store probe with
      | some wrong => return some wrong
      | none => go rest
  go probes

end LeanPrmRepl

prelude
import Init.Core

/-!
# Options of `grind`

The engine reads these records by position, so their fields and the order of them are fixed; so are
the names. The defaults are those that users of Lean know.
-/

set_option genSizeOf false

namespace Lean.Grind

/-- Options of `grind`. -/
structure Config where
  /-- Note the lemmas and case splits that were used. -/
  trace : Bool := false
  /-- Mark instances in the trace of the proof. -/
  markInstances : Bool := false
  /-- Ignore arguments that do not exist or that give no pattern. -/
  lax : Bool := false
  /-- Ask the library for further lemmas. -/
  suggestions : Bool := false
  /-- Use every definition of the file. -/
  locals : Bool := false
  /-- How many cases may be split, one inside the other. -/
  splits : Nat := 9
  /-- How many rounds of lemma instances come before a split. -/
  ematch : Nat := 5
  /-- How long a chain of lemma instances may be. -/
  gen : Nat := 8
  /-- The same for lemmas given as hypotheses. -/
  genLocal : Nat := 16
  /-- How many instances of lemmas one branch may have. -/
  instances : Nat := 1000
  /-- Use the equations of `match`. -/
  matchEqs : Bool := true
  /-- Split on `match`. -/
  splitMatch : Bool := true
  /-- Split on `if`. -/
  splitIte : Bool := true
  /-- Split on every inductive proposition, not only on those marked `@[grind cases]`. -/
  splitIndPred : Bool := false
  /-- Split on the premise of an implication. -/
  splitImp : Bool := false
  /-- Effort (in thousands) for one test whether two instances agree. -/
  canonHeartbeats : Nat := 1000
  /-- Use lemmas marked `@[grind ext]`. -/
  ext : Bool := true
  /-- Use every extensionality lemma. -/
  extAll : Bool := false
  /-- Take structures marked `@[grind ext]` apart into their fields. -/
  etaStruct : Bool := true
  /-- Two functions that differ do so at some argument. -/
  funext : Bool := true
  /-- Look one step ahead before a split. -/
  lookahead : Bool := true
  /-- Collect what a failure message needs. -/
  verbose : Bool := true
  /-- Give readable names to new hypotheses. -/
  clean : Bool := true
  /-- Be content with rational models of integer constraints. -/
  qlia : Bool := false
  /-- Split on equations that the models of the solvers suggest. -/
  mbtc : Bool := true
  /-- Replace local definitions by their values. -/
  zetaDelta : Bool := true
  /-- Unfold `let`. -/
  zeta : Bool := true
  /-- Solve equations in commutative rings. -/
  ring : Bool := true
  /-- How many steps the ring solver may take. -/
  ringSteps : Nat := 10000
  /-- Polynomials of a higher degree are left alone. -/
  ringMaxDegree : Nat := 1024
  /-- Solve linear inequalities over ordered modules and rings. -/
  linarith : Bool := true
  /-- Solve linear arithmetic on integers and naturals. -/
  lia : Bool := true
  /-- How many steps the search for an integer model may take. -/
  liaSteps : Nat := 10000
  /-- Push maps through operations that they respect. -/
  hom : Bool := true
  /-- Reason modulo associativity and commutativity. -/
  ac : Bool := true
  /-- How many steps that solver may take. -/
  acSteps : Nat := 1000
  /-- The largest exponent that is evaluated. -/
  exp : Nat := 1048576
  /-- Keep the proof as a lemma of its own. -/
  abstractProof : Bool := true
  /-- Use lemmas marked `@[grind inj]`. -/
  inj : Bool := true
  /-- Reason about preorders and their kin. -/
  order : Bool := true
  /-- For `#grind_lint`: from how many instances on a lemma is listed. -/
  min : Nat := 10
  /-- For `#grind_lint`: from how many instances on a lemma is described. -/
  detailed : Nat := 50
  /-- With `trace`: close what is left by `sorry`. -/
  useSorry : Bool := true
  /-- Turn the hypotheses into premises of the goal first. -/
  revert : Bool := false
  /-- Compare functions that are applied to some of their arguments. -/
  funCC : Bool := true
  /-- Compare terms up to reducible definitions only. -/
  reducible : Bool := true
  /-- How many suggestions are used. -/
  maxSuggestions : Option Nat := Option.none

/-- Options of `grind => …`. -/
structure ConfigInteractive extends Config where
  clean := false

/-- Everything is off. -/
structure NoopConfig extends Config where
  splits := 0
  ematch := 0
  ext := false
  extAll := false
  etaStruct := false
  funext := false
  funCC := false
  inj := false
  hom := false
  ring := false
  linarith := false
  lia := false
  ac := false
  order := false

/-- Options of `lia`: integer arithmetic and case splits. -/
structure CutsatConfig extends NoopConfig where
  lia := true
  splits := 9

/-- Options of `grobner`: the ring solver. -/
structure GrobnerConfig extends NoopConfig where
  ring := true

/-- Options of `grind_linarith`: linear inequalities. -/
structure LinarithConfig extends NoopConfig where
  linarith := true

/-- Options of `grind_order`: orders. -/
structure OrderConfig extends NoopConfig where
  order := true

end Lean.Grind

prelude
import Init.Notation

/-!
# Options that tactics take

One structure a tactic, written `tac +option -option (option := value)` or `(config := {…})`.
The native elaborators read these records by position, so the order of the fields and of the
constructors is fixed by the binary.
-/

set_option genSizeOf false

namespace Lean.Meta

/-- How far definitions are unfolded while two terms are compared. -/
inductive TransparencyMode where
  | all
  | default
  | reducible
  | instances
  | none
  | implicit

/-- Where eta for structures is allowed. -/
inductive EtaStructMode where
  | all
  | notClasses
  | none

/-- Which matches of a pattern are rewritten, counted from 1. -/
inductive Occurrences where
  | all
  | pos (idxs : List Nat)
  | neg (idxs : List Nat)

instance : Coe (List Nat) Occurrences where
  coe := Occurrences.pos

/-- The order and choice of the goals that `apply` leaves. -/
inductive ApplyNewGoals where
  | nonDependentFirst
  | nonDependentOnly
  | all

/-- Options of `apply`. -/
structure ApplyConfig where
  newGoals : ApplyNewGoals := ApplyNewGoals.nonDependentFirst
  synthAssignedInstances : Bool := true
  allowSynthFailures : Bool := false
  approx : Bool := true

namespace Rewrite

/-- The goals that a rewrite leaves are chosen as for `apply`. -/
abbrev NewGoals := ApplyNewGoals

/-- Options of `rw` and `rewrite`. -/
structure Config where
  transparency : TransparencyMode := TransparencyMode.instances
  offsetCnstrs : Bool := true
  occs : Occurrences := Occurrences.all
  newGoals : NewGoals := ApplyNewGoals.nonDependentFirst

end Rewrite

/-- Options of `dsimp`. -/
structure DSimp.Config where
  zeta : Bool := true
  beta : Bool := true
  eta : Bool := true
  etaStruct : EtaStructMode := EtaStructMode.all
  iota : Bool := true
  proj : Bool := true
  decide : Bool := false
  autoUnfold : Bool := false
  failIfUnchanged : Bool := true
  unfoldPartialApp : Bool := false
  zetaDelta : Bool := false
  index : Bool := true
  zetaUnused : Bool := true
  zetaHave : Bool := true
  locals : Bool := false
  instances : Bool := false

namespace Simp

/-- How many terms one call of `simp` may visit. -/
def defaultMaxSteps : Nat := 100000

/-- Options of `simp`. -/
structure Config where
  maxSteps : Nat := defaultMaxSteps
  maxDischargeDepth : Nat := 2
  contextual : Bool := false
  memoize : Bool := true
  singlePass : Bool := false
  zeta : Bool := true
  beta : Bool := true
  eta : Bool := true
  etaStruct : EtaStructMode := EtaStructMode.all
  iota : Bool := true
  proj : Bool := true
  decide : Bool := false
  arith : Bool := false
  autoUnfold : Bool := false
  dsimp : Bool := true
  failIfUnchanged : Bool := true
  ground : Bool := false
  unfoldPartialApp : Bool := false
  zetaDelta : Bool := false
  index : Bool := true
  implicitDefEqProofs : Bool := true
  zetaUnused : Bool := true
  catchRuntime : Bool := true
  zetaHave : Bool := true
  letToHave : Bool := true
  congrConsts : Bool := true
  bitVecOfNat : Bool := true
  warnExponents : Bool := true
  suggestions : Bool := false
  maxSuggestions : Option Nat := Option.none
  locals : Bool := false
  instances : Bool := false

/-- Options of `simp_all`: hypotheses count while implications are simplified. -/
structure ConfigCtx extends Config where
  contextual := true

/-- A `simp` that only rewrites: every reduction of its own is off. -/
def neutralConfig : Simp.Config := {
  zeta := false, beta := false, eta := false, iota := false, proj := false
  decide := false, arith := false, autoUnfold := false, ground := false
  zetaDelta := false, zetaUnused := false, letToHave := false
}

/-- Options of `norm_cast`. -/
structure NormCastConfig extends Simp.Config where
  zeta := false
  beta := false
  eta := false
  proj := false
  iota := false

end Simp

/-- Options of `extract_lets`. -/
structure ExtractLetsConfig where
  proofs : Bool := false
  types : Bool := true
  implicits : Bool := false
  descend : Bool := true
  underBinder : Bool := true
  usedOnly : Bool := false
  merge : Bool := true
  useContext : Bool := true
  onlyGivenNames : Bool := false
  preserveBinderNames : Bool := false
  lift : Bool := false

/-- Options of `lift_lets`. -/
structure LiftLetsConfig extends ExtractLetsConfig where
  lift := true
  preserveBinderNames := true

/-- Options of `omega`: what it may split into cases. -/
structure Omega.OmegaConfig where
  splitDisjunctions : Bool := true
  splitNatSub : Bool := true
  splitNatAbs : Bool := true
  splitMinMax : Bool := true

end Lean.Meta

namespace Lean.Parser.Tactic

/-- Options of `decide`. -/
structure DecideConfig where
  kernel : Bool := false
  native : Bool := false
  zetaReduce : Bool := false
  revert : Bool := false

/-- Options of `exact?` and `apply?`. -/
structure LibrarySearchConfig where
  grind : Bool := false
  try? : Bool := false
  star : Bool := true
  all : Bool := false

/-- Options of `constructor`: with `first`, the first constructor that fits is taken. -/
structure ConstructorConfig where
  first : Bool := false

end Lean.Parser.Tactic

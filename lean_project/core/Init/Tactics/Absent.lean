prelude
import Init.Tactics.Beyond

/-!
# Tactics that this library does not have

Their syntax is known, so that the rest of a proof is read as it should be, and using one is an
error of that step that says what is missing.
-/

namespace Lean.Parser.Tactic

/-- What a tactic that is not there may be given. -/
syntax absentArgs := (&" only")? (" [" withoutPosition((simpStar <|> simpErase <|> simpLemma),*,?) "]")?

/-- Needs a SAT solver. -/
macro "bv_decide" optConfig : tactic =>
  `(tactic| fail "the tactic `bv_decide` is not part of this core library: it needs a SAT solver")

/-- Trusts the compiler. -/
macro "native_decide" optConfig : tactic =>
  `(tactic| fail "the tactic `native_decide` is not part of this core library: it trusts compiled code")

/-- The older name of `simp +arith`. -/
macro "simp_arith" optConfig absentArgs (location)? : tactic =>
  `(tactic| fail "the tactic `simp_arith` is gone: use `simp +arith`")

end Lean.Parser.Tactic

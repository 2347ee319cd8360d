prelude
import Init.Grind.Norm
import Init.Grind.Algebra
/-!
# How `grind` writes numbers

Over the rationals casts go to the leaves, decimals and powers with negative exponents become
fractions, and inverses of inverses disappear, so that the ring solver sees few atoms. Minima,
maxima and absolute values are case splits.
-/

namespace Lean.Grind

attribute [local instance] Semiring.natCast Ring.intCast

theorem Rat.decimal_down (m e : Nat) : (OfScientific.ofScientific m true e : Rat) = m / 10 ^ e := by
  rw [LawfulOfScientific.ofScientific_def, if_pos rfl]
theorem Rat.decimal_up (m e : Nat) : (OfScientific.ofScientific m false e : Rat) = m * 10 ^ e := by
  rw [LawfulOfScientific.ofScientific_def, if_neg Bool.false_ne_true]

attribute [grind norm]
  Rat.decimal_down Rat.decimal_up
  _root_.Rat.natCast_add _root_.Rat.natCast_mul _root_.Rat.natCast_pow
  _root_.Rat.intCast_add _root_.Rat.intCast_sub _root_.Rat.intCast_mul _root_.Rat.intCast_neg
  _root_.Rat.intCast_pow _root_.Rat.zpow_neg
  Field.inv_zero Field.inv_inv Field.inv_one Field.inv_neg

theorem Rat.abs_eq_ite (a : Rat) : a.abs = if 0 ≤ a then a else -a := rfl

attribute [grind =] _root_.Rat.min_def _root_.Rat.max_def Rat.abs_eq_ite

end Lean.Grind

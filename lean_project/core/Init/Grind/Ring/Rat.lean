prelude
import Init.Grind.Ring.Field
import Init.Grind.Ordered.Ring
import Init.Rat
/-!
# The rationals as an ordered field
-/

instance Rat.instIsLinearOrder : Std.IsLinearOrder Rat where
  le_refl := Rat.le_refl
  le_trans _ _ _ := Rat.le_trans
  le_antisymm _ _ := Rat.le_antisymm
  le_total := Rat.le_total

instance Rat.instLawfulOrderLT : Std.LawfulOrderLT Rat where
  lt_iff _ _ := Rat.lt_iff_le_not_le

namespace Lean.Grind

instance instCommRingRat : CommRing Rat where
  nsmul := ⟨fun n a => (n : Rat) * a⟩
  zsmul := ⟨fun i a => (i : Rat) * a⟩
  add_zero := Rat.add_zero
  add_comm := Rat.add_comm
  add_assoc := Rat.add_assoc
  neg_add_cancel := Rat.neg_add_cancel
  sub_eq_add_neg := Rat.sub_eq_add_neg
  mul_assoc := Rat.mul_assoc
  mul_one := Rat.mul_one
  mul_comm := Rat.mul_comm
  left_distrib := Rat.mul_add
  zero_mul := Rat.zero_mul
  pow_zero := Rat.pow_zero
  pow_succ := Rat.pow_succ
  ofNat_succ n := Rat.natCast_succ n
  neg_zsmul i a := (congrArg (· * a) (Rat.intCast_neg i)).trans (Rat.neg_mul _ _)

instance : Field Rat where
  div_eq_mul_inv := Rat.div_def
  zero_ne_one := Rat.zero_ne_one
  inv_zero := Rat.inv_zero
  mul_inv_cancel := Rat.mul_inv_cancel _
  zpow_zero := Rat.zpow_zero
  zpow_succ a n := Rat.pow_succ a n
  zpow_neg := Rat.zpow_neg

instance : OrderedRing Rat where
  add_le_left_iff c := (Rat.add_le_add_iff_right c).symm
  zero_lt_one := Rat.zero_lt_one
  mul_lt_mul_of_pos_left := Rat.mul_lt_mul_of_pos_left
  mul_lt_mul_of_pos_right := Rat.mul_lt_mul_of_pos_right

end Lean.Grind

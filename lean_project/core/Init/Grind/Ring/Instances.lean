prelude
import Init.Grind.Ring.Field
import Init.Grind.Ordered.Ring
/-!
# The algebra of the naturals and the integers
-/

namespace Lean.Grind

instance instCommSemiringNat : CommSemiring Nat where
  nsmul := ⟨(· * ·)⟩
  add_zero := Nat.add_zero
  add_comm := Nat.add_comm
  add_assoc := Nat.add_assoc
  mul_assoc := Nat.mul_assoc
  mul_one := Nat.mul_one
  mul_comm := Nat.mul_comm
  left_distrib := Nat.mul_add
  zero_mul := Nat.zero_mul
  pow_zero _ := rfl
  pow_succ _ _ := rfl

instance instCommRingInt : CommRing Int where
  nsmul := ⟨fun n a => (n : Int) * a⟩
  zsmul := ⟨(· * ·)⟩
  add_zero := Int.add_zero
  add_comm := Int.add_comm
  add_assoc := Int.add_assoc
  neg_add_cancel := Int.add_left_neg
  sub_eq_add_neg _ _ := Int.sub_eq_add_neg
  mul_assoc := Int.mul_assoc
  mul_one := Int.mul_one
  mul_comm := Int.mul_comm
  left_distrib := Int.mul_add
  zero_mul := Int.zero_mul
  pow_zero := Int.pow_zero
  pow_succ := Int.pow_succ
  neg_zsmul _ _ := Int.neg_mul _ _

instance : IsCharP Nat 0 where
  ofNat_ext_iff := by intro x y; rw [Nat.mod_zero, Nat.mod_zero]; exact Iff.rfl

instance : IsCharP Int 0 where
  ofNat_ext_iff := by
    intro x y
    rw [Nat.mod_zero, Nat.mod_zero]
    exact ⟨fun h => Int.ofNat.inj h, congrArg Int.ofNat⟩

instance : AddRightCancel Nat where
  add_right_cancel _ _ _ := Nat.add_right_cancel

instance : NoNatZeroDivisors Nat where
  no_nat_zero_divisors _ _ _ hk h := Nat.eq_of_mul_eq_mul_left (Nat.pos_iff_ne_zero.2 hk) h

instance : NoNatZeroDivisors Int where
  no_nat_zero_divisors _ _ _ hk h :=
    Int.eq_of_mul_eq_mul_left (fun e => hk (Int.ofNat.inj e)) h

instance : OrderedRing Nat where
  add_le_left_iff _ := Nat.add_le_add_iff_right.symm
  zero_lt_one := Nat.zero_lt_one
  mul_lt_mul_of_pos_left := Nat.mul_lt_mul_of_pos_left
  mul_lt_mul_of_pos_right := Nat.mul_lt_mul_of_pos_right

instance : OrderedRing Int where
  add_le_left_iff c := (Int.add_le_add_iff_right c).symm
  zero_lt_one := Int.zero_lt_one
  mul_lt_mul_of_pos_left := Int.mul_lt_mul_of_pos_left
  mul_lt_mul_of_pos_right := Int.mul_lt_mul_of_pos_right

end Lean.Grind

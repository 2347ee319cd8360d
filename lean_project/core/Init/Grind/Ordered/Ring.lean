prelude
import Init.Grind.Ring.Char
import Init.Grind.Ordered.Module
/-!
# Ordered rings
-/

set_option autoImplicit true
universe u

namespace Lean.Grind

open Std

/-- A semiring whose order is kept by sums and by products with positive factors. -/
class OrderedRing (R : Type u) [Semiring R] [LE R] [LT R] [IsPreorder R] extends
    OrderedAdd R where
  zero_lt_one : (0 : R) < 1
  mul_lt_mul_of_pos_left : ∀ {a b c : R}, a < b → 0 < c → c * a < c * b
  mul_lt_mul_of_pos_right : ∀ {a b c : R}, a < b → 0 < c → a * c < b * c

namespace OrderedRing

open Semiring Ring OrderedAdd

attribute [local instance] Semiring.natCast Ring.intCast

section
variable {R : Type u} [Semiring R] [LE R] [LT R] [LawfulOrderLT R] [IsPreorder R] [OrderedRing R]

theorem zero_le_one : (0 : R) ≤ 1 := le_of_lt zero_lt_one
theorem not_one_lt_zero : ¬(1 : R) < 0 := fun h => lt_irrefl (lt_trans zero_lt_one h)

theorem natCast_nonneg' {a : Nat} : 0 ≤ (a : R) := by
  induction a with
  | zero => rw [natCast_zero]; exact le_refl 0
  | succ n ih =>
    rw [natCast_succ]
    exact le_trans ih (le_trans (le_of_eq (Semiring.add_zero _).symm)
      (add_le_right (M := R) _ zero_le_one))
theorem ofNat_nonneg (x : Nat) : (OfNat.ofNat x : R) ≥ 0 := by
  rw [ofNat_eq_natCast]; exact natCast_nonneg'

theorem natCast_le_natCast_of_le (a b : Nat) (h : a ≤ b) : (a : R) ≤ (b : R) := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
  rw [natCast_add]
  exact le_trans (le_of_eq (Semiring.add_zero _).symm) (add_le_right (M := R) _ natCast_nonneg')

theorem natCast_lt_natCast_of_lt (a b : Nat) (h : a < b) : (a : R) < (b : R) := by
  refine lt_of_lt_of_le ?_ (natCast_le_natCast_of_le (a + 1) b h)
  rw [natCast_succ]
  exact lt_of_le_of_lt (le_of_eq (Semiring.add_zero _).symm) (add_lt_right (M := R) _ zero_lt_one)

theorem le_of_natCast_le_natCast (a b : Nat) (h : (a : R) ≤ (b : R)) : a ≤ b :=
  Nat.le_of_not_lt fun k => not_le_of_gt (natCast_lt_natCast_of_lt (R := R) b a k) h
theorem lt_of_natCast_lt_natCast (a b : Nat) (h : (a : R) < (b : R)) : a < b :=
  Nat.lt_of_not_le fun k => not_lt_of_ge (natCast_le_natCast_of_le (R := R) b a k) h
theorem pos_natCast_of_pos (a : Nat) (h : 0 < a) : 0 < (a : R) := by
  have l := natCast_lt_natCast_of_lt (R := R) 0 a h
  rwa [natCast_zero] at l
end

theorem mul_pos {R : Type u} [Ring R] [LE R] [LT R] [IsPreorder R] [OrderedRing R] {a b : R}
    (h₁ : 0 < a) (h₂ : 0 < b) : 0 < a * b := by
  have l := mul_lt_mul_of_pos_right h₁ h₂
  rwa [zero_mul] at l

section
variable {R : Type u} [Ring R] [LE R] [LT R] [LawfulOrderLT R] [IsPreorder R] [OrderedRing R]

theorem natCast_nonneg {a : Nat} : 0 ≤ (a : R) := natCast_nonneg'
theorem nonneg_intCast_of_nonneg (a : Int) (h : 0 ≤ a) : 0 ≤ (a : R) := by
  obtain ⟨n, rfl⟩ := Int.eq_ofNat_of_zero_le h
  rw [intCast_natCast]; exact natCast_nonneg'
theorem pos_intCast_of_pos (a : Int) (h : 0 < a) : 0 < (a : R) := by
  obtain ⟨n, rfl⟩ := Int.eq_ofNat_of_zero_le (Int.le_of_lt h)
  rw [intCast_natCast]; exact pos_natCast_of_pos n (Int.ofNat_pos.1 h)
theorem neg_intCast_of_neg (a : Int) (h : a < 0) : (a : R) < 0 := by
  have l := pos_intCast_of_pos (R := R) (-a) (Int.neg_pos.2 h)
  rwa [intCast_neg, neg_pos_iff] at l
theorem nonpos_intCast_of_nonpos (a : Int) (h : a ≤ 0) : (a : R) ≤ 0 := by
  have l := nonneg_intCast_of_nonneg (R := R) (-a) (Int.neg_nonneg.2 h)
  rwa [intCast_neg, neg_nonneg_iff] at l

theorem le_of_intCast_le_intCast (a b : Int) (h : (a : R) ≤ (b : R)) : a ≤ b := by
  refine Int.not_lt.1 fun k => not_le_of_gt (pos_intCast_of_pos (R := R) _ (Int.sub_pos.2 k)) ?_
  rwa [intCast_sub, sub_nonpos_iff]
theorem lt_of_intCast_lt_intCast (a b : Int) (h : (a : R) < (b : R)) : a < b := by
  refine Int.not_le.1 fun k => not_lt_of_ge (nonneg_intCast_of_nonneg (R := R) _ (Int.sub_nonneg.2 k)) ?_
  rwa [intCast_sub, sub_neg_iff]

theorem neg_one_lt_zero : (-1 : R) < 0 := by
  have l := neg_intCast_of_neg (R := R) (-1) (by decide)
  rwa [intCast_neg_one] at l

/-- An ordered ring has characteristic zero. -/
instance : IsCharP R 0 := IsCharP.mk' 0 R fun x => by
  rw [ofNat_eq_natCast, Nat.mod_zero]
  constructor
  · intro h
    refine Nat.eq_zero_of_not_pos fun k => ?_
    exact ne_of_lt (pos_natCast_of_pos (R := R) x k) h.symm
  · intro h
    rw [h, natCast_zero]
end

section
variable {R : Type u} [Ring R] [LE R] [LT R] [LawfulOrderLT R] [IsPartialOrder R] [OrderedRing R]
  {a b c : R}

private theorem mul_nonneg_aux (h₁ : 0 ≤ a) (h₂ : 0 ≤ b) : 0 ≤ a * b := by
  cases Classical.em (0 = a) with
  | inl e => rw [← e, zero_mul]; exact le_refl 0
  | inr ha =>
    cases Classical.em (0 = b) with
    | inl e => rw [← e, mul_zero]; exact le_refl 0
    | inr hb => exact le_of_lt (mul_pos (lt_of_le_of_ne h₁ ha) (lt_of_le_of_ne h₂ hb))

theorem mul_nonneg (h₁ : 0 ≤ a) (h₂ : 0 ≤ b) : 0 ≤ a * b := mul_nonneg_aux h₁ h₂
theorem mul_le_mul_of_nonneg_left (h : a ≤ b) (h' : 0 ≤ c) : c * a ≤ c * b := by
  rw [← sub_nonneg_iff, ← mul_sub]; exact mul_nonneg h' (sub_nonneg_iff.2 h)
theorem mul_le_mul_of_nonneg_right (h : a ≤ b) (h' : 0 ≤ c) : a * c ≤ b * c := by
  rw [← sub_nonneg_iff, ← sub_mul]; exact mul_nonneg (sub_nonneg_iff.2 h) h'
theorem mul_nonneg_of_nonpos_of_nonpos (h₁ : a ≤ 0) (h₂ : b ≤ 0) : 0 ≤ a * b := by
  have l := mul_nonneg (neg_nonneg_iff.2 h₁) (neg_nonneg_iff.2 h₂)
  rwa [neg_mul, mul_neg, AddCommGroup.neg_neg] at l
end

theorem sq_nonneg {R : Type u} [Ring R] [LE R] [LT R] [LawfulOrderLT R] [IsLinearOrder R]
    [OrderedRing R] {a : R} : 0 ≤ a ^ 2 := by
  rw [pow_two]
  cases le_total (a := (0 : R)) (b := a) with
  | inl h => exact mul_nonneg h h
  | inr h => exact mul_nonneg_of_nonpos_of_nonpos h h

end OrderedRing

end Lean.Grind

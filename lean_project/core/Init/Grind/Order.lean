prelude
import Init.Grind.Ordered.Ring
import Init.Grind.Algebra
import Init.Omega

/-!
# Steps of the order solver

Bounds `a ≤ b` and `a < b` on a preorder and, over ordered rings, bounds `a ≤ b + k` with an
integer `k`: how they chain, when they contradict each other, and which truths follow from them.
-/

universe u

namespace Lean.Grind.Order

open Std

/-! ## Moving along equal propositions -/

section
variable {p q : Prop}

theorem eq_mp (h₁ : p = q) (h₂ : p) : q := h₁ ▸ h₂
theorem eq_mp_not (h₁ : p = q) (h₂ : ¬p) : ¬q := h₁ ▸ h₂
theorem eq_trans_true (h₁ : p = q) (h₂ : q = True) : p = True := h₁.trans h₂
theorem eq_trans_false (h₁ : p = q) (h₂ : q = False) : p = False := h₁.trans h₂
theorem eq_trans_true' (h₁ : p = q) (h₂ : p = True) : q = True := h₁.symm.trans h₂
theorem eq_trans_false' (h₁ : p = q) (h₂ : p = False) : q = False := h₁.symm.trans h₂

end

/-! ## Preorders -/

section
variable {α : Type u} [LE α] [IsPreorder α] {a b c : α}

theorem le_of_eq_1 (h : a = b) : a ≤ b := le_of_eq h
theorem le_of_eq_2 (h : a = b) : b ≤ a := le_of_eq h.symm
theorem le_trans (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := Std.le_trans h₁ h₂
theorem le_eq_true : (a ≤ a) = True := eq_true (le_refl a)

end

theorem eq_of_le_of_le {α : Type u} [LE α] [IsPartialOrder α] {a b : α} (h₁ : a ≤ b)
    (h₂ : b ≤ a) : a = b := le_antisymm h₁ h₂
theorem le_of_not_le {α : Type u} [LE α] [IsLinearPreorder α] {a b : α} (h : ¬a ≤ b) : b ≤ a :=
  le_of_not_ge h
theorem lt_of_not_le {α : Type u} [LE α] [LT α] [LawfulOrderLT α] [IsLinearPreorder α] {a b : α}
    (h : ¬a ≤ b) : b < a := not_le.1 h
theorem le_of_not_lt {α : Type u} [LE α] [LT α] [LawfulOrderLT α] [IsLinearPreorder α] {a b : α}
    (h : ¬a < b) : b ≤ a := not_lt.1 h
theorem le_eq_true_of_lt {α : Type u} [LE α] [LT α] [LawfulOrderLT α] {a b : α} (h : a < b) :
    (a ≤ b) = True := eq_true (le_of_lt h)
theorem lt_eq_false {α : Type u} [LE α] [LT α] [LawfulOrderLT α] {a : α} : (a < a) = False :=
  eq_false lt_irrefl

section
variable {α : Type u} [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α] {a b c : α}

theorem lt_trans (h₁ : a < b) (h₂ : b < c) : a < c := Std.lt_trans h₁ h₂
theorem le_lt_trans (h₁ : a ≤ b) (h₂ : b < c) : a < c := lt_of_le_of_lt h₁ h₂
theorem lt_le_trans (h₁ : a < b) (h₂ : b ≤ c) : a < c := lt_of_lt_of_le h₁ h₂
theorem lt_unsat (a : α) (h : a < a) : False := lt_irrefl h
theorem le_eq_false_of_lt (h : a < b) : (b ≤ a) = False := eq_false (not_le_of_gt h)
theorem lt_eq_false_of_lt (h : a < b) : (b < a) = False := eq_false (not_lt_of_ge (le_of_lt h))
theorem lt_eq_false_of_le (h : a ≤ b) : (b < a) = False := eq_false (not_lt_of_ge h)

end

/-! ## Naturals as integers -/

theorem nat_eq (a b : Nat) (x y : Int) (ha : NatCast.natCast a = x) (hb : NatCast.natCast b = y)
    (h : x = y) : a = b := Int.ofNat.inj (ha.trans (h.trans hb.symm))
theorem of_nat_eq (a b : Nat) (x y : Int) (ha : NatCast.natCast a = x)
    (hb : NatCast.natCast b = y) (h : a = b) : x = y :=
  ha.symm.trans ((congrArg Int.ofNat h).trans hb)
theorem of_natCast_eq (a b : Nat) (h : (NatCast.natCast a : Int) = NatCast.natCast b) : a = b :=
  Int.ofNat.inj h
theorem int_lt {x y k k' : Int} (c : decide (k' = k - 1) = true) (h : x < y + k) : x ≤ y + k' := by
  have e := of_decide_eq_true c
  omega

/-! ## Bounds with an integer -/

attribute [local instance] Ring.intCast

section
variable {α : Type u} [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α] [Ring α] [OrderedRing α]
variable {a b c : α} {k k' k₁ k₂ : Int}

private theorem plus_zero (a : α) : a + Int.cast (R := α) 0 = a := by
  rw [Ring.intCast_zero, Semiring.add_zero]
private theorem plus_plus (a : α) (k₁ k₂ : Int) : a + (k₂ : α) + (k₁ : α) = a + ((k₂ + k₁ : Int) : α) := by
  rw [Ring.intCast_add, Semiring.add_assoc]
private theorem plus_neg (a : α) (k : Int) : a + (k : α) + ((-k : Int) : α) = a := by
  rw [plus_plus, Int.add_right_neg, plus_zero]

private theorem up (h : k₁ ≤ k₂) : a + (k₁ : α) ≤ a + (k₂ : α) := by
  have l := OrderedAdd.add_le_right (a + (k₁ : α))
    (OrderedRing.nonneg_intCast_of_nonneg (R := α) (k₂ - k₁) (by omega))
  rwa [Semiring.add_zero, plus_plus, show k₁ + (k₂ - k₁) = k₂ by omega] at l
private theorem up_lt (h : k₁ < k₂) : a + (k₁ : α) < a + (k₂ : α) := by
  have l := OrderedAdd.add_lt_right (a + (k₁ : α))
    (OrderedRing.pos_intCast_of_pos (R := α) (k₂ - k₁) (by omega))
  rwa [Semiring.add_zero, plus_plus, show k₁ + (k₂ - k₁) = k₂ by omega] at l
private theorem self_le (h : 0 ≤ k) : a ≤ a + (k : α) := by
  have l := up (a := a) h
  rwa [plus_zero] at l
private theorem self_lt (h : 0 < k) : a < a + (k : α) := by
  have l := up_lt (a := a) h
  rwa [plus_zero] at l
private theorem le_self (h : k ≤ 0) : a + (k : α) ≤ a := by
  have l := up (a := a) h
  rwa [plus_zero] at l
private theorem lt_self (h : k < 0) : a + (k : α) < a := by
  have l := up_lt (a := a) h
  rwa [plus_zero] at l
private theorem add_le (h : b ≤ c + (k₂ : α)) : b + (k₁ : α) ≤ c + ((k₂ + k₁ : Int) : α) := by
  rw [← plus_plus]; exact OrderedAdd.add_le_left h _
private theorem add_lt (h : b < c + (k₂ : α)) : b + (k₁ : α) < c + ((k₂ + k₁ : Int) : α) := by
  rw [← plus_plus]; exact OrderedAdd.add_lt_left h _

theorem le_of_eq_1_k (h : a = b) : a ≤ b + Int.cast (R := α) 0 := by
  rw [plus_zero]; exact le_of_eq h
theorem le_of_eq_2_k (h : a = b) : b ≤ a + Int.cast (R := α) 0 := by
  rw [plus_zero]; exact le_of_eq h.symm
theorem le_of_offset_eq_1_k (h : a = b + (k : α)) : a ≤ b + (k : α) := le_of_eq h
theorem le_of_offset_eq_2_k (h : a = b + (k : α)) : b ≤ a + ((-k : Int) : α) := by
  rw [h, plus_neg]; exact le_refl b

theorem le_trans_k (k : Int) (h₁ : a ≤ b + (k₁ : α)) (h₂ : b ≤ c + (k₂ : α))
    (e : decide (k = k₂ + k₁) = true) : a ≤ c + (k : α) := by
  rw [of_decide_eq_true e]; exact Std.le_trans h₁ (add_le h₂)
theorem lt_trans_k (k : Int) (h₁ : a < b + (k₁ : α)) (h₂ : b < c + (k₂ : α))
    (e : decide (k = k₂ + k₁) = true) : a < c + (k : α) := by
  rw [of_decide_eq_true e]; exact Std.lt_trans h₁ (add_lt h₂)
theorem le_lt_trans_k (k : Int) (h₁ : a ≤ b + (k₁ : α)) (h₂ : b < c + (k₂ : α))
    (e : decide (k = k₂ + k₁) = true) : a < c + (k : α) := by
  rw [of_decide_eq_true e]; exact lt_of_le_of_lt h₁ (add_lt h₂)
theorem lt_le_trans_k (k : Int) (h₁ : a < b + (k₁ : α)) (h₂ : b ≤ c + (k₂ : α))
    (e : decide (k = k₂ + k₁) = true) : a < c + (k : α) := by
  rw [of_decide_eq_true e]; exact lt_of_lt_of_le h₁ (add_le h₂)

theorem le_unsat_k (c : decide (k < 0) = true) (h : a ≤ a + (k : α)) : False :=
  not_le_of_gt (lt_self (of_decide_eq_true c)) h
theorem lt_unsat_k (c : decide (k ≤ 0) = true) (h : a < a + (k : α)) : False :=
  not_lt_of_ge (le_self (of_decide_eq_true c)) h

theorem le_eq_true_k (c : decide (0 ≤ k) = true) : (a ≤ a + (k : α)) = True :=
  eq_true (self_le (of_decide_eq_true c))
theorem lt_eq_true_k (c : decide (0 < k) = true) : (a < a + (k : α)) = True :=
  eq_true (self_lt (of_decide_eq_true c))
theorem le_eq_false_k (c : decide (k < 0) = true) : (a ≤ a + (k : α)) = False :=
  eq_false (le_unsat_k c)
theorem lt_eq_false_k (c : decide (k ≤ 0) = true) : (a < a + (k : α)) = False :=
  eq_false (lt_unsat_k c)

theorem le_eq_true_of_le_k (c : decide (k₁ ≤ k₂) = true) (h : a ≤ b + (k₁ : α)) :
    (a ≤ b + (k₂ : α)) = True := eq_true (Std.le_trans h (up (of_decide_eq_true c)))
theorem le_eq_true_of_lt_k (c : decide (k₁ ≤ k₂) = true) (h : a < b + (k₁ : α)) :
    (a ≤ b + (k₂ : α)) = True := le_eq_true_of_le_k c (le_of_lt h)
theorem lt_eq_true_of_lt_k (c : decide (k₁ ≤ k₂) = true) (h : a < b + (k₁ : α)) :
    (a < b + (k₂ : α)) = True := eq_true (lt_of_lt_of_le h (up (of_decide_eq_true c)))
theorem lt_eq_true_of_le_k (c : decide (k₁ < k₂) = true) (h : a ≤ b + (k₁ : α)) :
    (a < b + (k₂ : α)) = True := eq_true (lt_of_le_of_lt h (up_lt (of_decide_eq_true c)))

theorem le_eq_false_of_le_k (c : decide (k₂ + k₁ < 0) = true) (h : a ≤ b + (k₁ : α)) :
    (b ≤ a + (k₂ : α)) = False :=
  eq_false fun l => le_unsat_k c (le_trans_k _ l h (decide_eq_true (Int.add_comm _ _)))
theorem lt_eq_false_of_le_k (c : decide (k₂ + k₁ ≤ 0) = true) (h : a ≤ b + (k₁ : α)) :
    (b < a + (k₂ : α)) = False :=
  eq_false fun l => lt_unsat_k c (lt_le_trans_k _ l h (decide_eq_true (Int.add_comm _ _)))
theorem lt_eq_false_of_lt_k (c : decide (k₂ + k₁ ≤ 0) = true) (h : a < b + (k₁ : α)) :
    (b < a + (k₂ : α)) = False :=
  eq_false fun l => lt_unsat_k c (lt_trans_k _ l h (decide_eq_true (Int.add_comm _ _)))
theorem le_eq_false_of_lt_k (c : decide (k₂ + k₁ ≤ 0) = true) (h : a < b + (k₁ : α)) :
    (b ≤ a + (k₂ : α)) = False :=
  eq_false fun l => lt_unsat_k c (le_lt_trans_k _ l h (decide_eq_true (Int.add_comm _ _)))

end

section
variable {α : Type u} [LE α] [LT α] [LawfulOrderLT α] [IsLinearPreorder α] [Ring α] [OrderedRing α]
variable {a b : α} {k k' : Int}

theorem le_of_not_lt_k (c : decide (k' = -k) = true) (h : ¬a < b + (k : α)) :
    b ≤ a + (k' : α) := by
  have l := OrderedAdd.add_le_left (not_lt.1 h) ((-k : Int) : α)
  rw [plus_neg] at l
  rwa [of_decide_eq_true c]
theorem lt_of_not_le_k (c : decide (k' = -k) = true) (h : ¬a ≤ b + (k : α)) :
    b < a + (k' : α) := by
  have l := OrderedAdd.add_lt_left (not_le.1 h) ((-k : Int) : α)
  rw [plus_neg] at l
  rwa [of_decide_eq_true c]

end

theorem eq_of_le_of_le_0 {α : Type u} [LE α] [IsPartialOrder α] [Ring α] {a b : α}
    (h₁ : a ≤ b + Int.cast (R := α) 0) (h₂ : b ≤ a + Int.cast (R := α) 0) : a = b := by
  rw [Ring.intCast_zero, Semiring.add_zero] at h₁ h₂
  exact le_antisymm h₁ h₂

end Lean.Grind.Order

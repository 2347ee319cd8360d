prelude
import Init.Int.Div
/-!
# Integers: minimum, maximum, the natural part, and casts of these
-/

set_option autoImplicit true

namespace Int

protected theorem min_def (n m : Int) : min n m = if n ≤ m then n else m := rfl
protected theorem max_def (n m : Int) : max n m = if n ≤ m then m else n := rfl

protected theorem min_eq_left {a b : Int} (h : a ≤ b) : min a b = a := if_pos h
protected theorem max_eq_right {a b : Int} (h : a ≤ b) : max a b = b := if_pos h
protected theorem min_eq_right {a b : Int} (h : b ≤ a) : min a b = b := by
  rw [Int.min_def]
  split
  · exact Int.le_antisymm ‹_› h
  · rfl
protected theorem max_eq_left {a b : Int} (h : b ≤ a) : max a b = a := by
  rw [Int.max_def]
  split
  · exact Int.le_antisymm h ‹_›
  · rfl
protected theorem min_le_left (a b : Int) : min a b ≤ a := by
  cases Int.le_total a b with
  | inl h => rw [Int.min_eq_left h]; exact Int.le_refl a
  | inr h => rw [Int.min_eq_right h]; exact h
protected theorem min_le_right (a b : Int) : min a b ≤ b := by
  cases Int.le_total a b with
  | inl h => rw [Int.min_eq_left h]; exact h
  | inr h => rw [Int.min_eq_right h]; exact Int.le_refl b
protected theorem le_max_left (a b : Int) : a ≤ max a b := by
  cases Int.le_total a b with
  | inl h => rw [Int.max_eq_right h]; exact h
  | inr h => rw [Int.max_eq_left h]; exact Int.le_refl a
protected theorem le_max_right (a b : Int) : b ≤ max a b := by
  cases Int.le_total a b with
  | inl h => rw [Int.max_eq_right h]; exact Int.le_refl b
  | inr h => rw [Int.max_eq_left h]; exact h
protected theorem le_min {a b c : Int} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := by
  constructor
  · intro h
    exact ⟨Int.le_trans h (Int.min_le_left b c), Int.le_trans h (Int.min_le_right b c)⟩
  · intro h
    cases Int.le_total b c with
    | inl k => rw [Int.min_eq_left k]; exact h.1
    | inr k => rw [Int.min_eq_right k]; exact h.2
protected theorem max_le {a b c : Int} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := by
  constructor
  · intro h
    exact ⟨Int.le_trans (Int.le_max_left a b) h, Int.le_trans (Int.le_max_right a b) h⟩
  · intro h
    cases Int.le_total a b with
    | inl k => rw [Int.max_eq_right k]; exact h.2
    | inr k => rw [Int.max_eq_left k]; exact h.1
protected theorem min_comm (a b : Int) : min a b = min b a :=
  Int.le_antisymm (Int.le_min.2 ⟨Int.min_le_right a b, Int.min_le_left a b⟩)
    (Int.le_min.2 ⟨Int.min_le_right b a, Int.min_le_left b a⟩)
protected theorem max_comm (a b : Int) : max a b = max b a :=
  Int.le_antisymm (Int.max_le.2 ⟨Int.le_max_right b a, Int.le_max_left b a⟩)
    (Int.max_le.2 ⟨Int.le_max_right a b, Int.le_max_left a b⟩)
@[simp] protected theorem min_self (a : Int) : min a a = a := Int.min_eq_left (Int.le_refl a)
@[simp] protected theorem max_self (a : Int) : max a a = a := Int.max_eq_left (Int.le_refl a)

/-! ## The natural part -/

@[simp] theorem toNat_natCast (n : Nat) : toNat (n : Int) = n := rfl
@[simp] theorem toNat_zero : toNat 0 = 0 := rfl
@[simp] theorem toNat_one : toNat 1 = 1 := rfl
theorem toNat_eq_max : ∀ a : Int, (toNat a : Int) = max a 0
  | ofNat n => (Int.max_eq_left (ofNat_nonneg n)).symm
  | negSucc n => (Int.max_eq_right (Int.le_of_lt (negSucc_lt_zero n))).symm
@[simp] theorem toNat_of_nonneg {a : Int} (h : 0 ≤ a) : (toNat a : Int) = a := by
  rw [toNat_eq_max, Int.max_eq_left h]
theorem self_le_toNat (a : Int) : a ≤ toNat a := toNat_eq_max a ▸ Int.le_max_left a 0

theorem natCast_min (m n : Nat) : ((min m n : Nat) : Int) = min (m : Int) (n : Int) := by
  cases Nat.le_total m n with
  | inl h => rw [Nat.min_eq_left h, Int.min_eq_left (ofNat_le.2 h)]
  | inr h => rw [Nat.min_eq_right h, Int.min_eq_right (ofNat_le.2 h)]
theorem natCast_max (m n : Nat) : ((max m n : Nat) : Int) = max (m : Int) (n : Int) := by
  cases Nat.le_total m n with
  | inl h => rw [Nat.max_eq_right h, Int.max_eq_right (ofNat_le.2 h)]
  | inr h => rw [Nat.max_eq_left h, Int.max_eq_left (ofNat_le.2 h)]

/-! ## Signs and powers -/

theorem sign_mul_natAbs : ∀ a : Int, sign a * natAbs a = a
  | ofNat 0 => rfl
  | ofNat (_ + 1) => Int.one_mul _
  | negSucc n => by
    show -1 * ((n + 1 : Nat) : Int) = negSucc n
    rw [← Int.neg_eq_neg_one_mul]; rfl
theorem pos_pow_of_pos {b : Int} (n : Nat) (h : 0 < b) : 0 < b ^ n := by
  induction n with
  | zero => exact Int.zero_lt_one
  | succ n ih => exact Int.mul_pos ih h
protected theorem pow_pos {b : Int} {n : Nat} (h : 0 < b) : 0 < b ^ n := pos_pow_of_pos n h

end Int

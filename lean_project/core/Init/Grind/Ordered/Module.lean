prelude
import Init.Grind.Module.Basic
/-!
# Ordered groups
-/

set_option autoImplicit true
universe u

namespace Lean.Grind

open Std

/-- The order is the same after adding the same to both sides. -/
class OrderedAdd (M : Type u) [HAdd M M M] [LE M] [IsPreorder M] where
  add_le_left_iff : ∀ {a b : M} (c : M), a ≤ b ↔ a + c ≤ b + c

/-- What is larger is larger by something positive. -/
class ExistsAddOfLT (α : Type u) [LT α] [Zero α] [Add α] where
  exists_add_of_le : ∀ {a b : α}, a < b → ∃ c, 0 < c ∧ b = a + c

namespace OrderedAdd

open AddCommMonoid

section
variable {M : Type u} [LE M] [IsPreorder M] [AddCommMonoid M] [OrderedAdd M] {a b c d : M}

theorem add_le_right_iff (c : M) : a ≤ b ↔ c + a ≤ c + b := by
  rw [add_comm c a, add_comm c b, ← add_le_left_iff]
theorem add_le_left (h : a ≤ b) (c : M) : a + c ≤ b + c := (add_le_left_iff c).1 h
theorem add_le_right (c : M) (h : a ≤ b) : c + a ≤ c + b := (add_le_right_iff c).1 h
theorem add_le_add (h : a ≤ b) (k : c ≤ d) : a + c ≤ b + d :=
  le_trans (add_le_right a k) (add_le_left h d)

variable [LT M] [LawfulOrderLT M]

theorem add_lt_left_iff (c : M) : a < b ↔ a + c < b + c := by
  rw [lt_iff_le_and_not_ge, lt_iff_le_and_not_ge, ← add_le_left_iff, ← add_le_left_iff]
theorem add_lt_right_iff (c : M) : a < b ↔ c + a < c + b := by
  rw [add_comm c a, add_comm c b, ← add_lt_left_iff]
theorem add_lt_left (h : a < b) (c : M) : a + c < b + c := (add_lt_left_iff c).1 h
theorem add_lt_right (c : M) (h : a < b) : c + a < c + b := (add_lt_right_iff c).1 h
theorem add_lt_add (h : a < b) (k : c < d) : a + c < b + d :=
  lt_trans (add_lt_right a k) (add_lt_left h d)
end

section
variable {M : Type u} [LE M] [IsPreorder M] [NatModule M] [OrderedAdd M] {a b : M}

theorem nsmul_le_nsmul {k : Nat} (h : a ≤ b) : k • a ≤ k • b := by
  induction k with
  | zero => rw [NatModule.zero_nsmul, NatModule.zero_nsmul]; exact le_refl 0
  | succ k ih => rw [NatModule.add_one_nsmul, NatModule.add_one_nsmul]; exact add_le_add ih h

theorem nsmul_nonneg {k : Nat} (h : 0 ≤ a) : 0 ≤ k • a := by
  have l := nsmul_le_nsmul (k := k) h
  rwa [NatModule.nsmul_zero] at l
theorem nsmul_nonpos {k : Nat} (h : a ≤ 0) : k • a ≤ 0 := by
  have l := nsmul_le_nsmul (k := k) h
  rwa [NatModule.nsmul_zero] at l

theorem nsmul_lt_nsmul [LT M] [LawfulOrderLT M] {k : Nat} (hk : k ≠ 0) (h : a < b) :
    k • a < k • b := by
  cases k with
  | zero => exact absurd rfl hk
  | succ k =>
    rw [NatModule.add_one_nsmul, NatModule.add_one_nsmul]
    exact lt_of_le_of_lt (add_le_left (nsmul_le_nsmul (le_of_lt h)) a) (add_lt_right _ h)
end

section
variable {M : Type u} [LE M] [IsPreorder M] [AddCommGroup M] [OrderedAdd M] {a b : M}

open AddCommGroup

theorem sub_nonneg_iff : 0 ≤ a - b ↔ b ≤ a := by
  rw [add_le_left_iff b, zero_add, sub_add_cancel]
theorem sub_nonpos_iff : a - b ≤ 0 ↔ a ≤ b := by
  rw [add_le_left_iff b, zero_add, sub_add_cancel]
theorem neg_nonneg_iff : 0 ≤ -a ↔ a ≤ 0 := by
  rw [← zero_sub, sub_nonneg_iff]
theorem neg_le_iff : -a ≤ b ↔ -b ≤ a := by
  rw [← sub_nonneg_iff, ← sub_nonneg_iff (a := a), sub_eq_add_neg, sub_eq_add_neg, neg_neg,
    neg_neg, add_comm]

variable [LT M] [LawfulOrderLT M]

theorem sub_pos_iff : 0 < a - b ↔ b < a := by
  rw [add_lt_left_iff b, zero_add, sub_add_cancel]
theorem sub_neg_iff : a - b < 0 ↔ a < b := by
  rw [add_lt_left_iff b, zero_add, sub_add_cancel]
theorem neg_pos_iff : 0 < -a ↔ a < 0 := by
  rw [← zero_sub, sub_pos_iff]
theorem neg_neg_iff : -a < 0 ↔ 0 < a := by
  rw [← zero_sub, sub_neg_iff]
end

section
variable {M : Type u} [LE M] [IsPreorder M] [IntModule M] [OrderedAdd M] {a b : M}

theorem zsmul_nonneg {k : Int} (hk : 0 ≤ k) (h : 0 ≤ a) : 0 ≤ k • a := by
  obtain ⟨n, rfl⟩ := Int.eq_ofNat_of_zero_le hk
  rw [IntModule.zsmul_natCast_eq_nsmul]
  exact nsmul_nonneg h
theorem zsmul_nonpos {k : Int} (hk : 0 ≤ k) (h : a ≤ 0) : k • a ≤ 0 := by
  obtain ⟨n, rfl⟩ := Int.eq_ofNat_of_zero_le hk
  rw [IntModule.zsmul_natCast_eq_nsmul]
  exact nsmul_nonpos h

theorem zsmul_neg [LT M] [LawfulOrderLT M] {k : Int} (hk : 0 < k) (h : a < 0) : k • a < 0 := by
  obtain ⟨n, rfl⟩ := Int.eq_ofNat_of_zero_le (Int.le_of_lt hk)
  rw [IntModule.zsmul_natCast_eq_nsmul]
  have l := nsmul_lt_nsmul (Nat.pos_iff_ne_zero.1 (Int.ofNat_pos.1 hk)) h
  rwa [NatModule.nsmul_zero] at l
end

end OrderedAdd

end Lean.Grind

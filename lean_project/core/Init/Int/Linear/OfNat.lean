prelude
import Init.Int.Linear.Cooper

/-!
# Naturals among the integers

How `lia` carries terms and facts about naturals over to integers.
-/

namespace Nat.ToInt

theorem ofNat_toNat (a : Int) :
    (NatCast.natCast a.toNat : Int) = if a ≤ 0 then 0 else a := by
  change ((a.toNat : Nat) : Int) = _
  by_cases h : a ≤ 0
  · rw [if_pos h]; omega
  · rw [if_neg h]; omega
theorem toNat_nonneg (x : Nat) : (-1 : Int) * NatCast.natCast x ≤ 0 := by
  change (-1 : Int) * (x : Int) ≤ 0
  omega
theorem natCast_ofNat (n : Nat) :
    (NatCast.natCast (OfNat.ofNat n : Nat) : Int) = OfNat.ofNat n := rfl

section
variable {a b : Nat} {a' b' : Int} (h₁ : (NatCast.natCast a : Int) = a')
  (h₂ : (NatCast.natCast b : Int) = b')
include h₁ h₂

theorem of_eq (h : a = b) : a' = b' := by rw [← h₁, ← h₂, h]
theorem of_diseq (h : a ≠ b) : a' ≠ b' := fun e => h (Int.ofNat.inj (h₁.trans (e.trans h₂.symm)))
theorem of_le (h : a ≤ b) : a' ≤ b' := by rw [← h₁, ← h₂]; exact Int.ofNat_le.2 h
theorem of_not_le (h : ¬a ≤ b) : b' + 1 ≤ a' := by
  rw [← h₁, ← h₂]; exact Int.ofNat_lt.2 (Nat.lt_of_not_le h)
theorem le_eq : (a ≤ b) = (a' ≤ b') := by
  rw [← h₁, ← h₂]; exact propext Int.ofNat_le.symm
theorem lt_eq : (a < b) = (a' < b') := by
  rw [← h₁, ← h₂]; exact propext Int.ofNat_lt.symm
theorem add_congr : (NatCast.natCast (a + b) : Int) = a' + b' := by rw [← h₁, ← h₂]; rfl
theorem mul_congr : (NatCast.natCast (a * b) : Int) = a' * b' := by rw [← h₁, ← h₂]; rfl
theorem div_congr : (NatCast.natCast (a / b) : Int) = a' / b' := by rw [← h₁, ← h₂]; rfl
theorem mod_congr : (NatCast.natCast (a % b) : Int) = a' % b' := by rw [← h₁, ← h₂]; rfl
theorem sub_congr :
    (NatCast.natCast (a - b) : Int) = if b' + (-1) * a' ≤ 0 then a' - b' else 0 := by
  subst h₁ h₂
  change ((a - b : Nat) : Int) = if (b : Int) + (-1) * (a : Int) ≤ 0 then (a : Int) - b else 0
  by_cases h : (b : Int) + (-1) * (a : Int) ≤ 0
  · rw [if_pos h]; omega
  · rw [if_neg h]; omega

end

theorem of_dvd (d a : Nat) (d' a' : Int) (h₁ : (NatCast.natCast d : Int) = d')
    (h₂ : (NatCast.natCast a : Int) = a') (h : d ∣ a) : d' ∣ a' := by
  rw [← h₁, ← h₂]; exact Int.ofNat_dvd.2 h
theorem pow_congr {a : Nat} (k : Nat) (a' : Int) (h : (NatCast.natCast a : Int) = a') :
    (NatCast.natCast (a ^ k) : Int) = a' ^ k := by rw [← h]; exact Int.natCast_pow a k

end Nat.ToInt

/-! ## Terms that are not negative -/

namespace Int.Nonneg

theorem num (a : Int) (h : decide (0 ≤ a) = true) : a ≥ 0 := of_decide_eq_true h
theorem add (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a + b ≥ 0 := Int.add_nonneg h₁ h₂
theorem mul (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a * b ≥ 0 := Int.mul_nonneg h₁ h₂
theorem div (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a / b ≥ 0 := Int.ediv_nonneg h₁ h₂
theorem pow (a : Int) (k : Nat) (h : a ≥ 0) : a ^ k ≥ 0 := by
  induction k with
  | zero => rw [Int.pow_zero]; decide
  | succ k ih => rw [Int.pow_succ]; exact Int.mul_nonneg ih h
theorem mod (a b : Int) (h : a ≥ 0) : a % b ≥ 0 := by
  by_cases e : b = 0
  · rw [e, Int.emod_zero]; exact h
  · exact Int.emod_nonneg a e
theorem natCast (a : Nat) : (NatCast.natCast a : Int) ≥ 0 := Int.ofNat_nonneg a
theorem toPoly (e : Int) (h : e ≥ 0) : -1 * e ≤ 0 := by omega

end Int.Nonneg

namespace Int

theorem ediv_minus_one (a : Int) : a / -1 = -a := by rw [Int.ediv_neg, Int.ediv_one]
theorem emod_minus_one (a : Int) : a % -1 = 0 := by rw [Int.emod_neg, Int.emod_one]

end Int

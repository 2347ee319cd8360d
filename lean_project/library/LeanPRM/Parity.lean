import LeanPRM.Notation
/-!
# Even and odd numbers
-/

universe u

/-- `a` is twice something. -/
def Even {α : Type u} [Add α] (a : α) : Prop := ∃ r, a = r + r

/-- `a` is one more than twice something. -/
def Odd {α : Type u} [Add α] [Mul α] [OfNat α 1] [OfNat α 2] (a : α) : Prop := ∃ m, a = 2 * m + 1

/-- `a` is a square. -/
def IsSquare {α : Type u} [Mul α] (a : α) : Prop := ∃ r, a = r * r

namespace Nat

theorem even_iff {n : Nat} : Even n ↔ n % 2 = 0 :=
  ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
theorem odd_iff {n : Nat} : Odd n ↔ n % 2 = 1 :=
  ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
instance : DecidablePred (Even : Nat → Prop) := fun _ => decidable_of_iff _ even_iff.symm
instance : DecidablePred (Odd : Nat → Prop) := fun _ => decidable_of_iff _ odd_iff.symm
theorem not_even_iff_odd {n : Nat} : ¬Even n ↔ Odd n := by rw [even_iff, odd_iff]; omega
theorem not_odd_iff_even {n : Nat} : ¬Odd n ↔ Even n := by rw [even_iff, odd_iff]; omega
theorem even_or_odd (n : Nat) : Even n ∨ Odd n := by rw [even_iff, odd_iff]; omega
theorem even_add {m n : Nat} : Even (m + n) ↔ (Even m ↔ Even n) := by
  rw [even_iff, even_iff, even_iff]; omega
theorem even_mul {m n : Nat} : Even (m * n) ↔ Even m ∨ Even n := by
  rw [even_iff, even_iff, even_iff, Nat.mul_mod]
  rcases Nat.mod_two_eq_zero_or_one m with h | h <;>
    rcases Nat.mod_two_eq_zero_or_one n with k | k <;> simp [h, k]
theorem odd_mul {m n : Nat} : Odd (m * n) ↔ Odd m ∧ Odd n := by
  rw [← not_even_iff_odd, even_mul, not_or, not_even_iff_odd, not_even_iff_odd]
theorem even_iff_two_dvd {n : Nat} : Even n ↔ 2 ∣ n := by rw [even_iff, Nat.dvd_iff_mod_eq_zero]

end Nat

namespace Int

theorem even_iff {n : Int} : Even n ↔ n % 2 = 0 :=
  ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
theorem odd_iff {n : Int} : Odd n ↔ n % 2 = 1 :=
  ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
instance : DecidablePred (Even : Int → Prop) := fun _ => decidable_of_iff _ even_iff.symm
instance : DecidablePred (Odd : Int → Prop) := fun _ => decidable_of_iff _ odd_iff.symm
theorem not_even_iff_odd {n : Int} : ¬Even n ↔ Odd n := by rw [even_iff, odd_iff]; omega
theorem not_odd_iff_even {n : Int} : ¬Odd n ↔ Even n := by rw [even_iff, odd_iff]; omega
theorem even_or_odd (n : Int) : Even n ∨ Odd n := by rw [even_iff, odd_iff]; omega
theorem even_add {m n : Int} : Even (m + n) ↔ (Even m ↔ Even n) := by
  rw [even_iff, even_iff, even_iff]; omega
theorem even_iff_two_dvd {n : Int} : Even n ↔ 2 ∣ n := by rw [even_iff, Int.dvd_iff_emod_eq_zero]

end Int

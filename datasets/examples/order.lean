/-! # Order of the natural numbers -/

/-- Three steps up are one step up: from a ≤ b, b ≤ c and c ≤ d follows a ≤ d. -/
theorem le_trans_chain (a b c d : Nat) (h₁ : a ≤ b) (h₂ : b ≤ c) (h₃ : c ≤ d) : a ≤ d := by
  calc a ≤ b := h₁
    _ ≤ c := h₂
    _ ≤ d := h₃

/-- A number is at most its sum with another. -/
theorem le_self_add (n k : Nat) : n ≤ n + k := by
  induction k with
  | zero => exact Nat.le_refl n
  | succ k ih =>
    apply Nat.le_trans ih
    exact Nat.le_succ (n + k)

/-- If a ≤ b, then b is a plus something. -/
theorem le_witness (a b : Nat) (h : a ≤ b) : ∃ k, b = a + k := by
  induction h with
  | refl => exact ⟨0, rfl⟩
  | step _ ih =>
    obtain ⟨k, hk⟩ := ih
    refine ⟨k + 1, ?_⟩
    rw [hk]
    rfl

/-- If b is a plus something, then a ≤ b. -/
theorem witness_le (a b : Nat) (h : ∃ k, a + k = b) : a ≤ b := by
  obtain ⟨k, rfl⟩ := h
  exact Nat.le_add_right a k

/-- Nothing is below itself, so a < b excludes a = b. -/
theorem lt_irrefl_use (a b : Nat) (h : a < b) : a ≠ b := by
  intro hab
  rw [hab] at h
  exact Nat.lt_irrefl b h

/-- Two numbers are equal, or one is below the other. -/
theorem lt_or_eq_or_gt (a b : Nat) : a < b ∨ a = b ∨ b < a := by
  cases Nat.lt_or_ge a b with
  | inl h => exact Or.inl h
  | inr h =>
    right
    cases Nat.eq_or_lt_of_le h with
    | inl heq => exact Or.inl heq.symm
    | inr hlt => exact Or.inr hlt

/-- Sums grow with their parts: a ≤ b and c ≤ d give a + c ≤ b + d. -/
theorem add_mono (a b c d : Nat) (hab : a ≤ b) (hcd : c ≤ d) : a + c ≤ b + d := by
  have h₁ : a + c ≤ b + c := by
    exact Nat.add_le_add_right hab c
  have h₂ : b + c ≤ b + d := by
    exact Nat.add_le_add_left hcd b
  exact Nat.le_trans h₁ h₂

/-- Squares grow: a ≤ b gives a * a ≤ b * b. -/
theorem square_mono (a b : Nat) (h : a ≤ b) : a * a ≤ b * b := by
  calc
    a * a ≤ a * b := Nat.mul_le_mul_left a h
    _ ≤ b * b := by
      apply Nat.mul_le_mul_right
      exact h

/-- There is no number strictly between n and n + 1. -/
theorem no_number_between (n k : Nat) (h : n < k) : ¬k < n + 1 := by
  intro hk
  have hle : k ≤ n := Nat.le_of_lt_succ hk
  have hkk : k < k := Nat.lt_of_le_of_lt hle h
  exact Nat.lt_irrefl k hkk

/-- If a ≤ b and b ≤ a, then their squares are equal. -/
theorem le_antisymm_square (a b : Nat) (hab : a ≤ b) (hba : b ≤ a) : a * a = b * b := by
  have h : a = b := Nat.le_antisymm hab hba
  subst h
  rfl

/-! ## Other proofs -/

namespace Other

theorem le_trans_chain (a b c d : Nat) (h₁ : a ≤ b) (h₂ : b ≤ c) (h₃ : c ≤ d) : a ≤ d := by
  have hac : a ≤ c := Nat.le_trans h₁ h₂
  exact Nat.le_trans hac h₃

end Other

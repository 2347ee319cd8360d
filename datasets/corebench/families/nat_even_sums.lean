/-!
Sums and products of even numbers, with the witness written out.

kind: nat
split: train
-/

/-- The sum of two even numbers is even.

Grade 2. -/
theorem even_add_even (a b : Nat) (ha : ∃ k, a = 2 * k) (hb : ∃ k, b = 2 * k) :
    ∃ k, a + b = 2 * k := by
  -- 1. Write a as 2m and b as 2n.
  obtain ⟨m, rfl⟩ := ha
  obtain ⟨n, rfl⟩ := hb
  -- 2. The sum is twice m + n, by distributivity.
  refine ⟨m + n, ?_⟩
  rw [Nat.mul_add]

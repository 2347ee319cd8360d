import LeanPRM
/-! Sets, finite sets, intervals, sums and products. -/

open Nat

example : ({1, 2, 3} : Set ℕ) = {3, 1, 2} := by ext x; simp; omega
example : IsLeast {x : ℕ | 3 ≤ x} 3 := ⟨by simp, fun _ h => h⟩
example (s t : Set ℕ) : s ∩ (s ∪ t) = s := by ext x; simp; exact .inl
example (s : Set ℤ) (f : ℤ → ℤ) (h : 3 ∈ s) : f 3 ∈ f '' s := ⟨3, h, rfl⟩
example : (2 : ℚ) ∈ Set.Icc (1 : ℚ) 3 := by decide +kernel
example : Set.range (fun n : ℕ => 2 * n) ⊆ {n | Even n} := by
  rintro _ ⟨n, rfl⟩; exact ⟨n, Nat.two_mul n⟩
/-- info: {x | x > 3} : Set ℕ -/
#guard_msgs in #check {x : ℕ | x > 3}

example : ({1, 2, 3} : Finset ℕ) = {3, 1, 2} := by decide
example : ({1, 2, 3} : Finset ℕ) ⊂ Finset.Icc 0 9 := by decide
example : Finset.card (Finset.filter (fun x => 20 ∣ x) (Finset.Icc 15 85)) = 4 := by decide +kernel
example (S : Finset ℕ) (h : ∀ n, n ∈ S ↔ n < 5) : S.card = 5 := by
  have e : S = Finset.range 5 := by ext n; simp [h]
  rw [e]; rfl
example : (Finset.image (fun x => x % 3) (Finset.range 10)).card = 3 := by decide +kernel
example : (Finset.Icc (-2 : ℤ) 2).card = 5 := by decide

example : ∑ k ∈ Finset.range 5, (2 * k + 1) = 25 := by decide
example : ∑ k ∈ Finset.Icc 1 4, k = 10 := by simp [Finset.sum_Icc_succ_top]
example : ∑ i in Finset.range 5, i = 10 := by decide
example : ∑ i ∈ Finset.range 10 with Even i, i = 20 := by decide
example : ∏ k ∈ Finset.Icc 1 5, k = 5 ! := by decide
example : ∑ i : Fin 4, (i : ℕ) = 6 := by decide
example : ∑ k ∈ Finset.Icc (1 : ℕ) 3, (1 : ℚ) / k = 11 / 6 := by decide +kernel
example (n : ℕ) : 2 * ∑ k ∈ Finset.range (n + 1), k = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [Finset.sum_range_succ, Nat.mul_add, ih, ← Nat.add_mul, Nat.mul_comm]
/-- info: ∑ k ∈ Finset.range 3, k.succ : ℕ -/
#guard_msgs in #check ∑ k ∈ Finset.range 3, k.succ

/-!
Order of the natural numbers.

kind: nat
split: train
-/

/-- Order is transitive.

Grade 1. -/
theorem nat_le_chain (a b c d : Nat) (h₁ : a ≤ b) (h₂ : b ≤ c) (h₃ : c ≤ d) : a ≤ d := by
  -- 1. We go from a to b, to c, and to d.
  calc a ≤ b := h₁
    _ ≤ c := h₂
    _ ≤ d := h₃

/-- What is at most each other is equal.

Grade 1. -/
theorem nat_le_both (a b : Nat) (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b := by
  -- 1. This is antisymmetry.
  apply Nat.le_antisymm
  · exact h₁
  · exact h₂

/-- Inequalities may be added.

Grade 2. -/
theorem nat_add_inequalities (a b c d : Nat) (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d := by
  -- 1. First replace a by b.
  have h : a + c ≤ b + c := Nat.add_le_add_right h₁ c
  -- 2. Then replace c by d.
  apply Nat.le_trans h
  exact Nat.add_le_add_left h₂ b

/-- Inequalities may be multiplied by a number.

Grade 2. -/
theorem nat_scale_inequality (a b c : Nat) (h : a ≤ b) : c * a ≤ c * b := by
  -- 1. We use induction on c.
  induction c with
  | zero =>
    -- 2. With 0 both sides are 0.
    rw [Nat.zero_mul, Nat.zero_mul]
  | succ n ih =>
    -- 3. One more factor adds a on the left and b on the right.
    rw [Nat.succ_mul, Nat.succ_mul]
    exact Nat.add_le_add ih h

/-- A number is at most its square.

Grade 3. -/
theorem nat_le_square (n : Nat) : n ≤ n * n := by
  -- 1. The number is 0, or the successor of some m.
  cases n with
  | zero => exact Nat.le_refl 0
  | succ m =>
    -- 2. Its square is a multiple of it and the number once more.
    rw [Nat.succ_mul]
    exact Nat.le_add_left (m + 1) (m * (m + 1))

/-- If a is less than b, some positive number added to a gives b.

Grade 2. -/
theorem nat_lt_gap (a b : Nat) (h : a < b) : ∃ k, 0 < k ∧ a + k = b := by
  -- 1. Take the difference.
  refine ⟨b - a, ?_, ?_⟩
  -- 2. It is positive.
  · omega
  -- 3. Added to a it gives b.
  · omega

/-- Of two numbers one is at most the other.

Grade 2. -/
theorem nat_comparable (a b : Nat) : a ≤ b ∨ b ≤ a := by
  -- 1. We use induction on a.
  induction a with
  | zero =>
    -- 2. Nothing is less than 0.
    left
    exact Nat.zero_le b
  | succ n ih =>
    -- 3. If n is less than b, so is n + 1 at most b; otherwise b is at most n + 1.
    rcases ih with h | h
    · rcases Nat.lt_or_ge n b with h' | h'
      · left
        exact h'
      · right
        exact Nat.le_succ_of_le h'
    · right
      exact Nat.le_succ_of_le h

/-- Powers of two grow faster than numbers.

Grade 4. -/
theorem nat_lt_two_pow (n : Nat) : n < 2 ^ n := by
  -- 1. We use induction on n; doubling adds at least one.
  induction n with
  | zero => exact Nat.zero_lt_one
  | succ k ih =>
    -- 2. Doubling adds at least one.
    rw [Nat.pow_succ]
    omega

/-!
Subtraction of natural numbers, which stops at 0.

kind: nat
split: train
-/

/-- What is taken away and put back gives the number, if it was there.

Grade 2. -/
theorem sub_then_add (a b : Nat) (h : b ≤ a) : a - b + b = a := by
  -- 1. Write a = b + k.
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
  -- 2. The difference is k.
  rw [Nat.add_sub_cancel_left]
  -- 3. And k + b is b + k.
  exact Nat.add_comm k b

/-- What is put on and taken away leaves the number.

Grade 2. -/
theorem add_then_sub (a b : Nat) : a + b - b = a := by
  -- 1. We use induction on b.
  induction b with
  | zero => rfl
  | succ k ih =>
    -- 2. One more on both sides of the difference changes nothing.
    rw [← Nat.add_assoc, Nat.add_sub_add_right]
    exact ih

/-- The difference is 0 exactly when the first number is at most the second.

Grade 2. -/
theorem sub_zero_iff (a b : Nat) : a - b = 0 ↔ a ≤ b := by
  -- 1. We show both directions.
  constructor
  -- 2. If a were greater, the difference would be positive.
  · intro h
    exact Nat.le_of_sub_eq_zero h
  -- 3. If a is at most b, nothing is left.
  · intro h
    exact Nat.sub_eq_zero_of_le h

/-- Taking away b and then c is taking away their sum.

Grade 3. -/
theorem sub_twice (a b c : Nat) : a - b - c = a - (b + c) := by
  -- 1. We use induction on c.
  induction c with
  | zero =>
    -- 2. Nothing more is taken away for 0.
    rw [Nat.add_zero, Nat.sub_zero]
  | succ k ih =>
    -- 3. One more is taken away on both sides.
    rw [Nat.sub_succ, ih, ← Nat.sub_succ]
    rfl

/-- Taking away from a number gives at most the number.

Grade 2. -/
theorem sub_at_most (a b : Nat) : a - b ≤ a := by
  -- 1. We use induction on b.
  induction b with
  | zero => exact Nat.le_refl a
  | succ k ih =>
    -- 2. The number before a - k is at most a - k.
    rw [Nat.sub_succ]
    exact Nat.le_trans (Nat.pred_le (a - k)) ih

/-- A factor can be taken out of a difference.

Grade 3. -/
theorem mul_out_sub (a b c : Nat) (h : c ≤ b) : a * b - a * c = a * (b - c) := by
  -- 1. Write b = c + k.
  obtain ⟨k, hk⟩ := Nat.le.dest h
  -- 2. On both sides ak is left.
  rw [← hk, Nat.mul_add, Nat.add_sub_cancel_left, Nat.add_sub_cancel_left]

/-- Taking away more leaves less.

Grade 2. -/
theorem sub_antitone (a b c : Nat) (h : b ≤ c) : a - c ≤ a - b := by
  -- 1. Write c = b + k.
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
  -- 2. Take away b first, and then k more.
  rw [← Nat.sub_sub]
  exact Nat.sub_le (a - b) k

/-- The difference of two squares is a product.

Grade 4. -/
theorem sub_squares (a b : Nat) (h : b ≤ a) : a * a - b * b = (a - b) * (a + b) := by
  -- 1. Write a = b + k.
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
  -- 2. The difference is k.
  rw [Nat.add_sub_cancel_left]
  -- 3. Multiply out on both sides.
  rw [Nat.add_mul, Nat.mul_add, Nat.mul_add, Nat.mul_add, Nat.mul_add, Nat.mul_comm b k]
  omega

/-- If a positive amount is taken from a positive number, it gets smaller.

Grade 2. -/
theorem sub_smaller (a b : Nat) (ha : 0 < a) (hb : 0 < b) : a - b < a := by
  -- 1. Both are successors.
  cases a with
  | zero => exact absurd ha (Nat.lt_irrefl 0)
  | succ m =>
    cases b with
    | zero => exact absurd hb (Nat.lt_irrefl 0)
    | succ n =>
      -- 2. What is left is m - n, at most m.
      rw [Nat.add_sub_add_right]
      exact Nat.lt_succ_of_le (Nat.sub_le m n)

/-- The distance to a number between two others is split by it.

Grade 3. -/
theorem sub_by_way (a b c : Nat) (h₁ : a ≤ b) (h₂ : b ≤ c) : (c - b) + (b - a) = c - a := by
  -- 1. Write b = a + m and c = a + m + n.
  obtain ⟨m, rfl⟩ := Nat.exists_eq_add_of_le h₁
  obtain ⟨n, rfl⟩ := Nat.exists_eq_add_of_le h₂
  -- 2. The distances are n, m and m + n.
  rw [Nat.add_sub_cancel_left, Nat.add_sub_cancel_left, Nat.add_assoc, Nat.add_sub_cancel_left]
  exact Nat.add_comm n m

/-!
Order of the integers.

kind: int
split: train
-/

/-- Taking the negative turns an inequality around.

Grade 2. -/
theorem int_neg_turns (a b : Int) (h : a ≤ b) : -b ≤ -a := by
  -- 1. This is a law of order.
  apply Int.neg_le_neg
  exact h

/-- Inequalities of integers may be added.

Grade 2. -/
theorem int_add_inequalities (a b c d : Int) (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d := by
  -- 1. Replace a by b, and then c by d.
  calc a + c ≤ b + c := Int.add_le_add_right h₁ c
    _ ≤ b + d := Int.add_le_add_left h₂ b

/-- The square of an integer is not negative.

Grade 3. -/
theorem int_square_nonneg (a : Int) : 0 ≤ a * a := by
  -- 1. The number is at least 0 or at most 0.
  rcases Int.le_total 0 a with h | h
  -- 2. In the first case both factors are at least 0.
  · exact Int.mul_nonneg h h
  -- 3. In the second case the square is that of -a, which is at least 0.
  · have hn : 0 ≤ -a := by omega
    rw [← Int.neg_mul_neg]
    exact Int.mul_nonneg hn hn

/-- An inequality may be multiplied by a number that is not negative.

Grade 2. -/
theorem int_scale (a b c : Int) (h : a ≤ b) (hc : 0 ≤ c) : c * a ≤ c * b := by
  -- 1. The difference b - a is not negative, so c times it is not.
  have hd : 0 ≤ c * (b - a) := Int.mul_nonneg hc (by omega)
  -- 2. That product is the difference of the products.
  rw [Int.mul_sub] at hd
  omega

/-- The same number may be taken away on both sides of an inequality.

Grade 1. -/
theorem int_subtract_both (a b c : Int) (h : b ≤ c) : b - a ≤ c - a := by
  -- 1. Subtract a on both sides.
  apply Int.sub_le_sub_right
  exact h

/-- Two integers that are less than one apart, in both directions, are equal.

Grade 2. -/
theorem int_close_equal (a b : Int) (h₁ : a < b + 1) (h₂ : b < a + 1) : a = b := by
  -- 1. For integers this says that each is at most the other.
  have h₃ : a ≤ b := Int.le_of_lt_add_one h₁
  have h₄ : b ≤ a := Int.le_of_lt_add_one h₂
  -- 2. So they are equal.
  exact Int.le_antisymm h₃ h₄

/-- A product of two negative integers is positive.

Grade 3. -/
theorem int_neg_mul_neg_pos (a b : Int) (ha : a < 0) (hb : b < 0) : 0 < a * b := by
  -- 1. The negatives are positive.
  have ha' : 0 < -a := Int.neg_pos_of_neg ha
  have hb' : 0 < -b := Int.neg_pos_of_neg hb
  -- 2. Their product is the same.
  rw [← Int.neg_mul_neg]
  exact Int.mul_pos ha' hb'

/-- If the sum of two integers is positive, one of them is.

Grade 2. -/
theorem int_sum_pos (a b : Int) (h : 0 < a + b) : 0 < a ∨ 0 < b := by
  -- 1. If a is positive, we are done.
  by_cases ha : 0 < a
  · exact Or.inl ha
  -- 2. If not, then b makes up for it.
  · right
    omega

/-- Twice a product is at most the sum of the squares.

Grade 4. -/
theorem int_two_mul_le_squares (a b : Int) : 2 * (a * b) ≤ a * a + b * b := by
  -- 1. The square of the difference is not negative.
  have h : 0 ≤ (a - b) * (a - b) := by
    rcases Int.le_total 0 (a - b) with h | h
    · exact Int.mul_nonneg h h
    · rw [← Int.neg_mul_neg]
      exact Int.mul_nonneg (by omega) (by omega)
  -- 2. Multiply it out.
  rw [Int.sub_mul, Int.mul_sub, Int.mul_sub, Int.mul_comm b a] at h
  omega

/-- There is no integer strictly between 0 and 1.

Grade 2. -/
theorem int_none_between : ¬∃ a : Int, 0 < a ∧ a < 1 := by
  -- 1. Suppose there were one.
  rintro ⟨a, h₀, h₁⟩
  -- 2. It would be at least 1.
  have h : 1 ≤ a := Int.add_one_le_of_lt h₀
  exact absurd h₁ (Int.not_lt.mpr h)

/-- There is no largest integer.

Grade 2. -/
theorem int_no_largest : ¬∃ m : Int, ∀ a : Int, a ≤ m := by
  -- 1. Suppose that m were the largest.
  intro h
  obtain ⟨m, hm⟩ := h
  -- 2. Then m + 1 would be at most m.
  have h := hm (m + 1)
  omega

/-!
The size of an integer, as a natural number and by cases.

kind: int
split: valid
-/

/-- The absolute value of an integer, as an integer. -/
def size (a : Int) : Int := if 0 ≤ a then a else -a

/-- The absolute value is not negative.

Grade 2. -/
theorem size_nonneg (a : Int) : 0 ≤ size a := by
  -- 1. Look at the sign of the number.
  unfold size
  split
  -- 2. A number that is not negative is its own absolute value.
  · assumption
  -- 3. The negative of a negative number is positive.
  · omega

/-- A number and its negative have the same absolute value.

Grade 3. -/
theorem size_of_neg (a : Int) : size (-a) = size a := by
  -- 1. Write out both, and look at the signs.
  unfold size
  by_cases h₁ : 0 ≤ a
  · by_cases h₂ : 0 ≤ -a
    -- 2. If both are not negative, the number is 0.
    · rw [if_pos h₁, if_pos h₂]
      omega
    · rw [if_pos h₁, if_neg h₂, Int.neg_neg]
  -- 3. If the number is negative, its negative is not.
  · have h₂ : 0 ≤ -a := by omega
    rw [if_neg h₁, if_pos h₂]

/-- Only 0 has the absolute value 0.

Grade 2. -/
theorem size_zero_only (a : Int) (h : size a = 0) : a = 0 := by
  -- 1. Look at the sign.
  unfold size at h
  split at h
  · exact h
  · omega

/-- A number is at most its absolute value.

Grade 2. -/
theorem le_size (a : Int) : a ≤ size a := by
  -- 1. Look at the sign.
  unfold size
  split
  · exact Int.le_refl a
  · omega

/-- The triangle inequality.

Grade 4. -/
theorem size_triangle (a b : Int) : size (a + b) ≤ size a + size b := by
  -- 1. Write out the three absolute values.
  unfold size
  -- 2. In each of the cases of signs the inequality is linear.
  split
  · split <;> split <;> omega
  · split <;> split <;> omega

/-- The absolute value lies below a bound exactly when the number lies between it and its negative.

Grade 3. -/
theorem size_le_iff (a b : Int) : size a ≤ b ↔ -b ≤ a ∧ a ≤ b := by
  -- 1. Look at the sign.
  by_cases h : 0 ≤ a
  -- 2. If a is not negative, the lower bound holds by itself.
  · simp only [size, h, if_true]
    constructor
    · intro hb
      exact ⟨by omega, hb⟩
    · intro hb
      exact hb.2
  -- 3. If a is negative, the upper one does.
  · simp only [size, h, if_false]
    constructor
    · intro hb
      exact ⟨by omega, by omega⟩
    · intro hb
      omega

/-- An integer is its size as a natural number, or the negative of it.

Grade 2. -/
theorem natAbs_cases (a : Int) : a = a.natAbs ∨ a = -a.natAbs := by
  -- 1. The number is at least 0 or less.
  rcases Int.lt_or_ge a 0 with h | h
  -- 2. A negative number is the negative of its size.
  · right
    omega
  -- 3. Any other number is its size.
  · left
    omega

/-- The distance of two integers does not depend on their order.

Grade 3. -/
theorem distance_swap (a b : Int) : (a - b).natAbs = (b - a).natAbs := by
  -- 1. One difference is the negative of the other.
  have h : a - b = -(b - a) := (Int.neg_sub b a).symm
  -- 2. And sizes do not change with the sign.
  rw [h, Int.natAbs_neg]

/-- Integers of distance 0 are equal.

Grade 2. -/
theorem distance_zero (a b : Int) (h : (a - b).natAbs = 0) : a = b := by
  -- 1. The difference is 0.
  have h' : a - b = 0 := Int.natAbs_eq_zero.mp h
  -- 2. So the numbers are equal.
  exact Int.eq_of_sub_eq_zero h'

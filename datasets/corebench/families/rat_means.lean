/-!
Means of rational numbers, and what lies between.

kind: rat
split: test
-/

/-- The arithmetic mean. -/
def mean (a b : Rat) : Rat := (a + b) / 2

/-- The mean does not depend on the order.

Grade 1. -/
theorem mean_swap (a b : Rat) : mean a b = mean b a := by
  -- 1. The sum does not.
  unfold mean
  rw [Rat.add_comm]

/-- The mean of a number and itself is the number.

Grade 2. -/
theorem mean_same (a : Rat) : mean a a = a := by
  -- 1. It is half of the number, twice.
  unfold mean
  rw [Rat.add_div]
  exact Rat.add_halves a

/-- The mean lies above the smaller number.

Grade 3. -/
theorem mean_above (a b : Rat) (h : a < b) : a < mean a b := by
  -- 1. It is enough that twice a is less than a + b.
  unfold mean
  rw [Rat.lt_div_iff (by decide)]
  -- 2. For that is a + a < a + b.
  grind

/-- The mean lies below the larger number.

Grade 3. -/
theorem mean_below (a b : Rat) (h : a < b) : mean a b < b := by
  -- 1. It is enough that a + b is less than twice b.
  unfold mean
  rw [Rat.div_lt_iff (by decide)]
  -- 2. For that is a + b < b + b.
  grind

/-- Between two different rational numbers there is a third one.

Grade 3. -/
theorem rat_dense (a b : Rat) (h : a < b) : ∃ c, a < c ∧ c < b := by
  -- 1. Take the mean.
  refine ⟨(a + b) / 2, ?_, ?_⟩
  -- 2. It is greater than a, for a + a < a + b.
  · rw [Rat.lt_div_iff (by decide)]
    grind
  -- 3. It is less than b, for a + b < b + b.
  · rw [Rat.div_lt_iff (by decide)]
    grind

/-- The mean has the same distance from both numbers.

Grade 2. -/
theorem mean_distances (a b : Rat) : mean a b - a = b - mean a b := by
  -- 1. Both distances are half of the difference.
  unfold mean
  grind

/-- The mean of two sums is the sum of the means.

Grade 3. -/
theorem mean_of_sums (a b c d : Rat) : mean (a + c) (b + d) = mean a b + mean c d := by
  -- 1. Write out the means.
  unfold mean
  -- 2. Bring the right side over one denominator, and change the order of the sum.
  rw [← Rat.add_div]
  congr 1
  grind

/-- A factor may be taken out of a mean.

Grade 2. -/
theorem mean_scaled (a b c : Rat) : mean (c * a) (c * b) = c * mean a b := by
  -- 1. Factor c out of the sum.
  unfold mean
  rw [← Rat.mul_add]
  -- 2. And out of the quotient.
  exact Rat.mul_div_assoc c (a + b) 2

/-- If the mean is one of the numbers, the numbers are equal.

Grade 3. -/
theorem mean_equals_left (a b : Rat) (h : mean a b = a) : a = b := by
  -- 1. Multiply by 2: a + b = 2a.
  unfold mean at h
  have h' : a + b = a * 2 := (Rat.div_eq_iff (by decide)).mp h
  -- 2. Take a away.
  grind

/-- The square of the mean is at least the product.

Grade 5. -/
theorem mean_square_ge_product (a b : Rat) : a * b ≤ mean a b * mean a b := by
  -- 1. The difference of the two is the square of half the difference.
  have he : mean a b * mean a b - a * b = (a - b) / 2 * ((a - b) / 2) := by
    unfold mean
    grind
  -- 2. Squares are not negative.
  have h : 0 ≤ (a - b) / 2 * ((a - b) / 2) := Rat.mul_self_nonneg ((a - b) / 2)
  -- 3. So the difference is not.
  rw [← he] at h
  exact Rat.sub_nonneg.mp h

/-- Means grow with the numbers.

Grade 3. -/
theorem mean_monotone (a b c d : Rat) (h₁ : a ≤ c) (h₂ : b ≤ d) : mean a b ≤ mean c d := by
  -- 1. The sums are in this order.
  have h : a + b ≤ c + d := Rat.add_le_add h₁ h₂
  -- 2. And so are their halves.
  unfold mean
  exact (Rat.div_le_div_right (by decide)).mpr h

/-!
Absolute values, minimum and maximum of rational numbers.

kind: rat
split: valid
-/

/-- The absolute value of a rational number is not negative.

Grade 2. -/
theorem rat_abs_not_negative (a : Rat) : 0 ≤ a.abs := by
  -- 1. Look at the sign.
  rcases Rat.le_total 0 a with h | h
  -- 2. If the number is not negative, it is its own absolute value.
  · rw [Rat.abs_of_nonneg h]
    exact h
  -- 3. If it is not positive, its negative is not negative.
  · rw [Rat.abs_of_nonpos h]
    exact Rat.neg_nonneg.mpr h

/-- A rational number is at most its absolute value.

Grade 2. -/
theorem rat_le_own_abs (a : Rat) : a ≤ a.abs := by
  -- 1. Look at the sign.
  rcases Rat.le_total 0 a with h | h
  -- 2. If it is not negative, the two are equal.
  · exact Rat.le_of_eq (Rat.abs_of_nonneg h).symm
  -- 3. If it is not positive, 0 lies between them.
  · rw [Rat.abs_of_nonpos h]
    exact Rat.le_trans h (Rat.neg_nonneg.mpr h)

/-- The distance of two rational numbers does not depend on the order.

Grade 2. -/
theorem rat_distance_swap (a b : Rat) : (a - b).abs = (b - a).abs := by
  -- 1. One difference is the negative of the other.
  rw [← Rat.neg_sub b a, Rat.abs_neg]

/-- The distance by way of a third number is not shorter.

Grade 4. -/
theorem rat_distance_triangle (a b c : Rat) : (a - c).abs ≤ (a - b).abs + (b - c).abs := by
  -- 1. The difference is the sum of the two differences.
  have h : a - c = (a - b) + (b - c) := by grind
  -- 2. Use the triangle inequality.
  rw [h]
  exact Rat.abs_add_le (a - b) (b - c)

/-- The smaller of two rational numbers lies at or below their larger one.

Grade 2. -/
theorem rat_min_le_max (a b : Rat) : min a b ≤ max a b := by
  -- 1. The number a is between the two.
  calc min a b ≤ a := Rat.min_le_left a b
    _ ≤ max a b := Rat.le_max_left a b

/-- The square of the absolute value is the square of the number.

Grade 3. -/
theorem rat_abs_square (a : Rat) : a.abs * a.abs = a * a := by
  -- 1. The absolute value is the number or its negative.
  rcases Rat.le_total 0 a with h | h
  · rw [Rat.abs_of_nonneg h]
  -- 2. The signs of two negatives cancel.
  · rw [Rat.abs_of_nonpos h, Rat.neg_mul, Rat.mul_neg, Rat.neg_neg]

/-- A number whose absolute value is at most 0 is 0.

Grade 3. -/
theorem rat_abs_le_zero (a : Rat) (h : a.abs ≤ 0) : a = 0 := by
  -- 1. The number lies between -0 and 0.
  have hb := Rat.abs_le.mp h
  rw [Rat.neg_zero] at hb
  -- 2. So it is 0.
  exact Rat.le_antisymm hb.2 hb.1

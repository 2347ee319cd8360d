/-!
Order of the rational numbers.

kind: rat
split: train
-/

/-- Inequalities of rational numbers may be added.

Grade 2. -/
theorem rat_add_inequalities (a b c d : Rat) (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d := by
  -- 1. Replace a by b, and then c by d.
  calc a + c ≤ b + c := Rat.add_le_add_right h₁ c
    _ ≤ b + d := Rat.add_le_add_left h₂ b

/-- The square of a rational number is not negative.

Grade 3. -/
theorem rat_square_nonneg (a : Rat) : 0 ≤ a * a := by
  -- 1. The number is at least 0 or at most 0.
  rcases Rat.le_total 0 a with h | h
  -- 2. In the first case both factors are at least 0.
  · exact Rat.mul_nonneg h h
  -- 3. In the second case both factors of the square of -a are.
  · have hn : 0 ≤ -a := Rat.neg_nonneg.mpr h
    have hp : 0 ≤ -a * -a := Rat.mul_nonneg hn hn
    rw [Rat.neg_mul, Rat.mul_neg, Rat.neg_neg] at hp
    exact hp

/-- Half of a positive number is positive and less than the number.

Grade 3. -/
theorem rat_half_smaller (a : Rat) (h : 0 < a) : 0 < a / 2 ∧ a / 2 < a := by
  -- 1. A quotient of positive numbers is positive.
  have hp : 0 < a / 2 := Rat.div_pos h (by decide)
  -- 2. The number is two halves, so one of them is less.
  refine ⟨hp, ?_⟩
  have hs : a / 2 + a / 2 = a := Rat.add_halves a
  grind

/-- There is no smallest positive rational number.

Grade 3. -/
theorem rat_no_smallest_positive : ¬∃ a : Rat, 0 < a ∧ ∀ b : Rat, 0 < b → a ≤ b := by
  -- 1. Suppose that a were the smallest.
  rintro ⟨a, ha, hmin⟩
  -- 2. Half of it is positive, and so at least a.
  have hp : 0 < a / 2 := Rat.div_pos ha (by decide)
  have hle : a ≤ a / 2 := hmin (a / 2) hp
  -- 3. But it is less.
  grind

/-- Twice a product is at most the sum of the squares.

Grade 4. -/
theorem rat_two_mul_le (a b : Rat) : 2 * (a * b) ≤ a * a + b * b := by
  -- 1. The square of the difference is not negative.
  have h : 0 ≤ (a - b) * (a - b) := Rat.mul_self_nonneg (a - b)
  -- 2. Multiplied out, this is the inequality.
  have h' : (a - b) * (a - b) = a * a + b * b - 2 * (a * b) := by grind
  rw [h'] at h
  exact Rat.sub_nonneg.mp h

/-- A negative factor turns an inequality around.

Grade 3. -/
theorem rat_scale_negative (a b c : Rat) (h : a ≤ b) (hc : c ≤ 0) : c * b ≤ c * a := by
  -- 1. The factor -c is not negative.
  have hn : 0 ≤ -c := Rat.neg_nonneg.mpr hc
  -- 2. With it the inequality keeps its direction.
  have h' : -c * a ≤ -c * b := Rat.mul_le_mul_of_nonneg_left h hn
  -- 3. Take the sign out, and turn around.
  rw [Rat.neg_mul, Rat.neg_mul] at h'
  exact Rat.neg_le_neg_iff.mp h'

/-- If the sum of two squares is 0, the first of them is 0.

Grade 4. -/
theorem rat_squares_zero (a b : Rat) (h : a * a + b * b = 0) : a * a = 0 := by
  -- 1. Neither square is negative.
  have ha : 0 ≤ a * a := Rat.mul_self_nonneg a
  have hb : 0 ≤ b * b := Rat.mul_self_nonneg b
  -- 2. The first is at most the sum, which is 0.
  apply Rat.le_antisymm
  · grind
  · exact ha

/-- Of positive numbers the larger one has the smaller inverse.

Grade 5. -/
theorem rat_inverse_antitone (a b : Rat) (ha : 0 < a) (h : a ≤ b) : 1 / b ≤ 1 / a := by
  -- 1. The larger number is positive too.
  have hb : 0 < b := Rat.lt_of_lt_of_le ha h
  -- 2. Compare the cross products.
  rw [Rat.div_le_div_iff hb ha]
  -- 3. They are a and b.
  rw [Rat.one_mul, Rat.one_mul]
  exact h

/-- If a is less than each number that is greater than b, then a is at most b.

Grade 4. -/
theorem rat_le_of_all_greater (a b : Rat) (h : ∀ c, b < c → a < c) : a ≤ b := by
  -- 1. Suppose that b were less than a.
  rcases Rat.lt_or_ge b a with hba | hab
  -- 2. Then a would be less than itself.
  · exact absurd (h a hba) (Rat.lt_irrefl a)
  -- 3. Otherwise there is nothing to do.
  · exact hab

/-- A positive number and its inverse have a sum of at least 2.

Grade 5. -/
theorem rat_plus_inverse (a : Rat) (h : 0 < a) : 2 ≤ a + 1 / a := by
  -- 1. The square of a - 1 is not negative, and neither is its quotient by a.
  have hs : 0 ≤ (a - 1) * (a - 1) / a :=
    Rat.div_nonneg (Rat.mul_self_nonneg (a - 1)) (Rat.le_of_lt h)
  -- 2. Multiply it out.
  have ha : a ≠ 0 := Rat.ne_of_gt h
  have he : (a - 1) * (a - 1) / a = a + 1 / a - 2 := by grind
  rw [he] at hs
  exact Rat.sub_nonneg.mp hs

/-- From a < b and c < d follows a - d < b - c.

Grade 3. -/
theorem rat_sub_inequalities (a b c d : Rat) (h₁ : a < b) (h₂ : c < d) : a - d < b - c := by
  -- 1. Taking away d leaves less than taking away c.
  have h : -d < -c := Rat.neg_lt_neg h₂
  -- 2. Add the two inequalities.
  rw [Rat.sub_eq_add_neg, Rat.sub_eq_add_neg]
  exact Rat.add_lt_add h₁ h

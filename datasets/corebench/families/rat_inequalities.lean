/-!
Inequalities between fractions.

kind: rat
split: train
-/

/-- A fraction with a smaller numerator is smaller.

Grade 2. -/
theorem fraction_numerator (a b c : Rat) (hc : 0 < c) (h : a < b) : a / c < b / c := by
  -- 1. Multiply by c, which is positive.
  rw [Rat.div_lt_div_right hc]
  exact h

/-- A positive numerator over a larger denominator is smaller.

Grade 4. -/
theorem fraction_denominator (a b c : Rat) (ha : 0 < a) (hb : 0 < b) (h : b < c) :
    a / c < a / b := by
  -- 1. The larger denominator is positive too.
  have hc : 0 < c := Rat.lt_trans hb h
  -- 2. Compare the cross products: ab is less than ac.
  rw [Rat.div_lt_div_iff hc hb]
  exact Rat.mul_lt_mul_of_pos_left h ha

/-- A fraction is between 0 and 1 if its numerator is between 0 and its denominator.

Grade 3. -/
theorem fraction_proper (a b : Rat) (ha : 0 ≤ a) (hb : 0 < b) (h : a ≤ b) :
    0 ≤ a / b ∧ a / b ≤ 1 := by
  -- 1. We show the two bounds.
  constructor
  -- 2. A quotient of numbers that are not negative is not negative.
  · exact Rat.div_nonneg ha (Rat.le_of_lt hb)
  -- 3. Multiplied by b, the upper bound is what is given.
  · rw [Rat.div_le_iff hb, Rat.one_mul]
    exact h

/-- Adding 1 above and below makes a fraction below 1 larger.

Grade 5. -/
theorem fraction_add_one (a b : Rat) (hb : 0 < b) (h : a < b) : a / b < (a + 1) / (b + 1) := by
  -- 1. The new denominator is positive.
  have hb' : 0 < b + 1 := by grind
  -- 2. Compare the cross products.
  rw [Rat.div_lt_div_iff hb hb']
  -- 3. They are ab + a and ab + b.
  have h₁ : a * (b + 1) = a * b + a := by grind
  have h₂ : (a + 1) * b = a * b + b := by grind
  rw [h₁, h₂]
  exact Rat.add_lt_add_left h (a * b)

/-- Multiplied by a number that is at most 1, a number that is not negative does not grow.

Grade 4. -/
theorem product_of_proper (a b : Rat) (ha : 0 ≤ a) (hb : b ≤ 1) : a * b ≤ a := by
  -- 1. Replace b by 1.
  have h : a * b ≤ a * 1 := Rat.mul_le_mul_of_nonneg_left hb ha
  -- 2. A product with 1 is the number.
  rw [Rat.mul_one] at h
  exact h

/-- The square of a number above 1 is above the number.

Grade 3. -/
theorem square_above (a : Rat) (h : 1 < a) : a < a * a := by
  -- 1. The number is positive.
  have hp : 0 < a := Rat.lt_trans Rat.zero_lt_one h
  -- 2. Multiply the inequality by it.
  have hm : a * 1 < a * a := Rat.mul_lt_mul_of_pos_left h hp
  rw [Rat.mul_one] at hm
  exact hm

/-- There is no largest rational number.

Grade 2. -/
theorem rat_no_largest (a : Rat) : ∃ b, a < b := by
  -- 1. Take the number and 1.
  refine ⟨a + 1, ?_⟩
  -- 2. It is greater, as 1 is positive.
  have h : a + 0 < a + 1 := Rat.add_lt_add_left Rat.zero_lt_one a
  rw [Rat.add_zero] at h
  exact h

/-- If a number is at most each positive number, it is at most 0.

Grade 5. -/
theorem rat_le_all_positive (a : Rat) (h : ∀ e, 0 < e → a ≤ e) : a ≤ 0 := by
  -- 1. Suppose that a were positive.
  rcases Rat.lt_or_ge 0 a with hp | hn
  -- 2. Then it would be at most its half, which is less.
  · have hh : a ≤ a / 2 := h (a / 2) (Rat.div_pos hp (by decide))
    have hs : a / 2 + a / 2 = a := Rat.add_halves a
    grind
  -- 3. Otherwise there is nothing to do.
  · exact hn

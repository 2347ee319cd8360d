/-!
Sums, products and quotients of rational numbers.

kind: rat
split: train
-/

/-- The square of a sum of two rational numbers.

Grade 2. -/
theorem rat_square_sum (a b : Rat) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b := by
  -- 1. Multiply out and collect.
  grind

/-- A number that is added can be cancelled.

Grade 2. -/
theorem rat_cancel_add (a b c : Rat) (h : a + c = b + c) : a = b := by
  -- 1. Subtract c on both sides.
  have h' : a + c + -c = b + c + -c := by rw [h]
  -- 2. On both sides c goes away.
  rw [Rat.add_neg_cancel_right, Rat.add_neg_cancel_right] at h'
  exact h'

/-- A factor that is not 0 can be cancelled.

Grade 3. -/
theorem rat_cancel_mul (a b c : Rat) (hc : c ≠ 0) (h : a * c = b * c) : a = b := by
  -- 1. Divide both sides by c.
  have h' : a * c / c = b * c / c := by rw [h]
  -- 2. On both sides c goes away.
  rw [Rat.mul_div_cancel hc, Rat.mul_div_cancel hc] at h'
  exact h'

/-- The equation ax = b has the solution b/a, if a is not 0.

Grade 3. -/
theorem rat_linear_solution (a b : Rat) (ha : a ≠ 0) : ∃ x, a * x = b := by
  -- 1. Take b/a.
  refine ⟨b / a, ?_⟩
  -- 2. The factor a cancels the denominator.
  rw [Rat.mul_comm]
  exact Rat.div_mul_cancel ha

/-- It has no other solution.

Grade 3. -/
theorem rat_linear_only (a b x : Rat) (ha : a ≠ 0) (h : a * x = b) : x = b / a := by
  -- 1. Write b as ax.
  rw [← h]
  -- 2. Then a cancels.
  exact (Rat.mul_div_cancel_left ha).symm

/-- The inverse of a product is the product of the inverses in the other order.

Grade 2. -/
theorem rat_inverse_product (a b : Rat) : (a * b)⁻¹ = b⁻¹ * a⁻¹ := by
  -- 1. Change the order of the product, and invert each factor.
  rw [Rat.mul_comm a b]
  exact Rat.inv_mul b a

/-- Quotients with the same denominator are added in the numerator.

Grade 1. -/
theorem rat_same_denominator (a b c : Rat) : a / c + b / c = (a + b) / c := by
  -- 1. This is distributivity for quotients.
  rw [Rat.add_div]

/-- Two halves are a whole, and three thirds are.

Grade 2. -/
theorem rat_halves_thirds (a : Rat) : a / 2 + a / 2 = a / 3 + a / 3 + a / 3 := by
  -- 1. Two halves make a.
  have h₂ : a / 2 + a / 2 = a := Rat.add_halves a
  -- 2. Three thirds make a as well.
  have h₃ : a / 3 + a / 3 + a / 3 = a := by grind
  rw [h₂, h₃]

/-- A quotient of quotients is a product with the inverted one.

Grade 3. -/
theorem rat_invert_multiply (a b c d : Rat) : a / b / (c / d) = a / b * (d / c) := by
  -- 1. To divide is to multiply by the inverse.
  rw [Rat.div_def (a / b) (c / d)]
  -- 2. The inverse of c/d is d/c.
  rw [Rat.inv_div]

/-- If a product of rational numbers is 1, neither factor is 0.

Grade 2. -/
theorem rat_unit_nonzero (a b : Rat) (h : a * b = 1) : a ≠ 0 ∧ b ≠ 0 := by
  -- 1. There are two things to show.
  constructor
  -- 2. If a were 0, the product would be 0.
  · intro ha
    rw [ha, Rat.zero_mul] at h
    exact absurd h (by decide)
  -- 3. If b were 0, it would be 0 as well.
  · intro hb
    rw [hb, Rat.mul_zero] at h
    exact absurd h (by decide)

/-- Fractions with cross products that agree are equal.

Grade 3. -/
theorem rat_cross_products (a b c d : Rat) (hb : b ≠ 0) (hd : d ≠ 0) (h : a * d = c * b) :
    a / b = c / d := by
  -- 1. Write a as its product with d, divided by d.
  rw [Rat.div_eq_iff hb]
  -- 2. Then the equation says what is given.
  rw [Rat.div_mul_eq_mul_div, Rat.eq_div_iff hd]
  exact h

/-- A geometric sum of three terms.

Grade 4. -/
theorem rat_geometric_three (x : Rat) : (1 - x) * (1 + x + x * x) = 1 - x * x * x := by
  -- 1. Multiply out the first bracket.
  have h : (1 - x) * (1 + x + x * x) = (1 + x + x * x) - x * (1 + x + x * x) := by
    rw [Rat.sub_mul, Rat.one_mul]
  -- 2. All but the first and the last term cancel.
  rw [h]
  grind

/-!
Identities of integers: multiplying out and putting together.

kind: int
split: train
-/

/-- The negative of a difference is the difference the other way round.

Grade 1. -/
theorem int_neg_difference (a b : Int) : -(a - b) = b - a := by
  -- 1. Write the difference as a sum.
  rw [Int.sub_eq_add_neg, Int.neg_add, Int.neg_neg]
  -- 2. Change the order of the sum.
  rw [Int.add_comm, ← Int.sub_eq_add_neg]

/-- The product of sum and difference is the difference of the squares.

Grade 3. -/
theorem int_sum_times_difference (a b : Int) : (a + b) * (a - b) = a * a - b * b := by
  -- 1. Multiply out.
  rw [Int.add_mul, Int.mul_sub, Int.mul_sub]
  -- 2. The mixed products cancel.
  rw [Int.mul_comm b a]
  omega

/-- The square of a difference.

Grade 3. -/
theorem int_square_difference (a b : Int) :
    (a - b) * (a - b) = a * a - 2 * (a * b) + b * b := by
  -- 1. Multiply out.
  rw [Int.sub_mul, Int.mul_sub, Int.mul_sub]
  -- 2. The mixed products are the same, and are taken away twice.
  rw [Int.mul_comm b a]
  omega

/-- A product with a negative factor is the negative of the product.

Grade 2. -/
theorem int_mul_neg_right (a b : Int) : a * -b = -(a * b) := by
  -- 1. It is enough that the two sum up to 0.
  apply Int.eq_neg_of_add_eq_zero
  -- 2. Factor out a; what is left is -b + b.
  rw [← Int.mul_add, Int.add_left_neg, Int.mul_zero]

/-- What cancels on the left of a sum.

Grade 2. -/
theorem int_cancel_left (a b c : Int) (h : a + b = a + c) : b = c := by
  -- 1. Add -a on the left of both sides.
  have h' : -a + (a + b) = -a + (a + c) := by rw [h]
  -- 2. On both sides a goes away.
  rw [Int.neg_add_cancel_left, Int.neg_add_cancel_left] at h'
  exact h'

/-- A sum of differences that follow each other is the outer difference.

Grade 2. -/
theorem int_telescope (a b c d : Int) : (b - a) + (c - b) + (d - c) = d - a := by
  -- 1. First b cancels.
  have h : (b - a) + (c - b) = c - a := by omega
  -- 2. Then c does.
  rw [h]
  omega

/-- Two expressions with brackets exchanged: a(b - c) + c(a - b) is b(a - c).

Grade 4. -/
theorem int_exchange_brackets (a b c : Int) : a * (b - c) + c * (a - b) = b * (a - c) := by
  -- 1. Multiply out on both sides.
  rw [Int.mul_sub, Int.mul_sub, Int.mul_sub]
  -- 2. Write every product in alphabetical order.
  rw [Int.mul_comm c a, Int.mul_comm c b, Int.mul_comm b a]
  -- 3. The product of a and c cancels.
  omega

/-- A solution of an equation of the first degree, if there is one, is the only one.

Grade 3. -/
theorem int_linear_unique (a b x y : Int) (ha : a ≠ 0) (hx : a * x = b) (hy : a * y = b) :
    x = y := by
  -- 1. Both products are b.
  have h : a * x = a * y := by rw [hx, hy]
  -- 2. The factor a, which is not 0, may be cancelled.
  exact Int.eq_of_mul_eq_mul_left ha h

/-- Products of two sums.

Grade 3. -/
theorem int_foil (a b c d : Int) : (a + b) * (c + d) = a * c + a * d + b * c + b * d := by
  -- 1. Multiply out the first bracket, then the second ones.
  calc (a + b) * (c + d) = a * (c + d) + b * (c + d) := Int.add_mul a b (c + d)
    _ = (a * c + a * d) + (b * c + b * d) := by rw [Int.mul_add, Int.mul_add]
    _ = a * c + a * d + b * c + b * d := by rw [← Int.add_assoc]

/-- If a product of two integers is 0, one of them is.

Grade 2. -/
theorem int_zero_product (a b : Int) (h : a * b = 0) : a = 0 ∨ b = 0 := by
  -- 1. There are no divisors of zero among the integers.
  have h' := Int.mul_eq_zero.mp h
  -- 2. That gives the two cases.
  rcases h' with ha | hb
  · left
    exact ha
  · right
    exact hb

/-- A number with x² = x is 0 or 1.

Grade 4. -/
theorem int_idempotent (x : Int) (h : x * x = x) : x = 0 ∨ x = 1 := by
  -- 1. Bring everything to one side, and factor out x.
  have h' : x * (x - 1) = 0 := by
    rw [Int.mul_sub, h, Int.mul_one, Int.sub_self]
  -- 2. One of the factors is 0.
  rcases Int.mul_eq_zero.mp h' with h₀ | h₁
  · exact Or.inl h₀
  · exact Or.inr (by omega)

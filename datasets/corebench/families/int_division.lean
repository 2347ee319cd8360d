/-!
Division of integers with a remainder that is not negative.

kind: int
split: train
-/

/-- A number is its quotient times the divisor, and the remainder.

Grade 2. -/
theorem int_div_and_mod (a : Int) : a = 7 * (a / 7) + a % 7 := by
  -- 1. This is division with remainder, turned around.
  have h := Int.mul_ediv_add_emod a 7
  exact h.symm

/-- The remainder by a positive number lies between 0 and it.

Grade 2. -/
theorem int_mod_range (a b : Int) (hb : 0 < b) : 0 ≤ a % b ∧ a % b < b := by
  -- 1. We show the two bounds.
  constructor
  -- 2. Remainders are not negative.
  · exact Int.emod_nonneg a (Int.ne_of_gt hb)
  -- 3. They are less than the divisor.
  · exact Int.emod_lt_of_pos a hb

/-- The remainder by 2 of a sum of two equal numbers is 0.

Grade 1. -/
theorem int_mod_double (a : Int) : (a + a) % 2 = 0 := by
  -- 1. The sum is twice a.
  have h : a + a = 2 * a := by omega
  -- 2. That is divided by 2 without remainder.
  rw [h]
  exact Int.mul_emod_right 2 a

/-- An integer and its square have the same remainder by 2.

Grade 4. -/
theorem int_square_parity (a : Int) : a * a % 2 = a % 2 := by
  -- 1. The remainder of the square is that of the square of the remainder.
  rw [Int.mul_emod]
  -- 2. The remainder is 0 or 1, which are their own squares.
  have h : a % 2 = 0 ∨ a % 2 = 1 := by omega
  rcases h with h | h
  · rw [h]
    rfl
  · rw [h]
    rfl

/-- If the square of an integer is even, so is the integer.

Grade 4. -/
theorem int_even_of_square (a : Int) (h : a * a % 2 = 0) : a % 2 = 0 := by
  -- 1. Otherwise the remainder would be 1.
  have hc : a % 2 = 0 ∨ a % 2 = 1 := by omega
  rcases hc with h₀ | h₁
  · exact h₀
  -- 2. Then the square would have the remainder 1 as well.
  · rw [Int.mul_emod, h₁] at h
    exact absurd h (by decide)

/-- The square of an integer never has the remainder 3 by 4.

Grade 5. -/
theorem int_square_mod_four (a : Int) : a * a % 4 ≠ 3 := by
  -- 1. The remainder of the square is that of the square of the remainder.
  rw [Int.mul_emod]
  -- 2. Go through the four remainders.
  have h : a % 4 = 0 ∨ a % 4 = 1 ∨ a % 4 = 2 ∨ a % 4 = 3 := by omega
  rcases h with h | h | h | h
  · rw [h]
    decide
  · rw [h]
    decide
  · rw [h]
    decide
  · rw [h]
    decide

/-- No sum of two squares has the remainder 3 by 4.

Grade 5. -/
theorem int_two_squares (a b : Int) : (a * a + b * b) % 4 ≠ 3 := by
  -- 1. A square has the remainder 0 or 1.
  have sq : ∀ x : Int, x * x % 4 = 0 ∨ x * x % 4 = 1 := by
    intro x
    rw [Int.mul_emod]
    have h : x % 4 = 0 ∨ x % 4 = 1 ∨ x % 4 = 2 ∨ x % 4 = 3 := by omega
    rcases h with h | h | h | h <;> rw [h] <;> decide
  -- 2. So a sum of two has the remainder 0, 1 or 2.
  have ha := sq a
  have hb := sq b
  generalize a * a = s at ha ⊢
  generalize b * b = t at hb ⊢
  omega

/-- Dividing a multiple gives the factor.

Grade 2. -/
theorem int_div_multiple (a b : Int) (hb : b ≠ 0) : b * a / b = a := by
  -- 1. The divisor b is not 0, so it cancels.
  have h := Int.mul_ediv_cancel_left a hb
  exact h

/-- Quotients by a positive number keep the order.

Grade 3. -/
theorem int_div_mono (a b : Int) (h : a ≤ b) : a / 5 ≤ b / 5 := by
  -- 1. Write both with quotient and remainder.
  have ha := Int.mul_ediv_add_emod a 5
  have hb := Int.mul_ediv_add_emod b 5
  -- 2. If the first quotient were greater, so would be the number.
  omega

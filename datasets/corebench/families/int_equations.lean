/-!
Equations and inequalities in integers, solved.

kind: int
split: train
-/

/-- The only solution of 3x + 2 = 17 is 5.

Grade 1. -/
theorem int_solve_one (x : Int) : 3 * x + 2 = 17 ↔ x = 5 := by
  -- 1. We show both directions.
  constructor
  -- 2. Subtract 2 and divide by 3.
  · intro h
    omega
  -- 3. And 5 solves it.
  · rintro rfl
    rfl

/-- The system x + y = 10, x - y = 4 has the solution 7 and 3.

Grade 2. -/
theorem int_solve_system (x y : Int) (h₁ : x + y = 10) (h₂ : x - y = 4) : x = 7 ∧ y = 3 := by
  -- 1. Add the equations: twice x is 14.
  have hx : 2 * x = 14 := by omega
  -- 2. So x is 7, and y is what is left of 10.
  have hx7 : x = 7 := by omega
  constructor
  · exact hx7
  · omega

/-- The equation 4x + 6y = 9 has no solution in integers.

Grade 2. -/
theorem int_no_solution_parity (x y : Int) : 4 * x + 6 * y ≠ 9 := by
  -- 1. Suppose there were one.
  intro h
  -- 2. The left side is twice a number, and 9 is not.
  have h' : 2 * (2 * x + 3 * y) = 9 := by omega
  omega

/-- The equation 3x + 5y = 1 has a solution in integers.

Grade 1. -/
theorem int_bezout_three_five : ∃ x y : Int, 3 * x + 5 * y = 1 := by
  -- 1. Take x = 2 and y = -1.
  refine ⟨2, -1, ?_⟩
  decide

/-- Every integer is a sum of multiples of 3 and 5.

Grade 3. -/
theorem int_all_from_three_five (n : Int) : ∃ x y : Int, 3 * x + 5 * y = n := by
  -- 1. Multiply the solution for 1 by n.
  refine ⟨2 * n, -n, ?_⟩
  -- 2. That gives 6n - 5n.
  omega

/-- If x(x - 3) = 0, then x is 0 or 3.

Grade 3. -/
theorem int_solve_product (x : Int) (h : x * (x - 3) = 0) : x = 0 ∨ x = 3 := by
  -- 1. One of the factors is 0.
  rcases Int.mul_eq_zero.mp h with h₁ | h₂
  · left
    exact h₁
  -- 2. If it is the second one, x is 3.
  · right
    omega

/-- Three integers in a row with the sum 42 begin with 13.

Grade 2. -/
theorem int_three_in_row (a b c : Int) (h₁ : b = a + 1) (h₂ : c = b + 1)
    (h : a + b + c = 42) : a = 13 := by
  -- 1. Write all by a.
  subst h₁
  subst h₂
  -- 2. Three times a, and 3, make 42.
  have h3 : 3 * a + 3 = 42 := by omega
  omega

/-- An integer with 2 < 3x < 8 is 1 or 2.

Grade 2. -/
theorem int_between (x : Int) (h₁ : 2 < 3 * x) (h₂ : 3 * x < 8) : x = 1 ∨ x = 2 := by
  -- 1. So x is at least 1 and at most 2.
  have hlow : 1 ≤ x := by omega
  have hhigh : x ≤ 2 := by omega
  -- 2. It is 1, or else it is 2.
  by_cases h : x = 1
  · exact Or.inl h
  · exact Or.inr (by omega)

/-- The sum and the difference of two integers are both even or both odd.

Grade 3. -/
theorem int_sum_difference_parity (a b : Int) : (a + b) % 2 = (a - b) % 2 := by
  -- 1. The sum is the difference and twice b.
  have h : a + b = a - b + 2 * b := by omega
  -- 2. And a multiple of 2 does not change the remainder.
  rw [h, Int.add_mul_emod_self_left]

/-- If 5x = 7y, then x is a multiple of 7.

Grade 3. -/
theorem int_five_seven (x y : Int) (h : 5 * x = 7 * y) : ∃ k, x = 7 * k := by
  -- 1. As 1 = 3 · 5 - 2 · 7, the number x is 15x - 14x, that is 21y - 14x.
  refine ⟨3 * y - 2 * x, ?_⟩
  -- 2. That is 7(3y - 2x).
  omega

/-- The equation x² = 2y² + 3 has no solution where x is even.

Grade 4. -/
theorem int_no_even_solution (k y : Int) : 2 * k * (2 * k) ≠ 2 * (y * y) + 3 := by
  -- 1. Suppose there were one.
  intro h
  -- 2. The left side is even.
  rw [Int.mul_assoc] at h
  -- 3. The right side is odd.
  generalize k * (2 * k) = s at h
  generalize y * y = t at h
  omega

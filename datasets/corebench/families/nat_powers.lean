/-!
Powers of natural numbers.

kind: nat
split: train
-/

/-- Powers of the same base are multiplied by adding the exponents.

Grade 3. -/
theorem pow_sum (a m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  -- 1. We use induction on n.
  induction n with
  | zero =>
    -- 2. For 0 both sides are the power with exponent m.
    rw [Nat.add_zero, Nat.pow_zero, Nat.mul_one]
  | succ k ih =>
    -- 3. A further exponent gives a further factor on both sides.
    rw [← Nat.add_assoc, Nat.pow_succ, ih, Nat.pow_succ, Nat.mul_assoc]

/-- Every power of 1 is 1.

Grade 1. -/
theorem pow_of_one (n : Nat) : 1 ^ n = 1 := by
  -- 1. We use induction on n; each further factor is 1.
  induction n with
  | zero => rfl
  | succ k ih => rw [Nat.pow_succ, ih]

/-- A power of a product is the product of the powers.

Grade 3. -/
theorem pow_product (a b n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  -- 1. We use induction on n.
  induction n with
  | zero =>
    -- 2. For 0 all the powers are 1.
    rfl
  | succ k ih =>
    -- 3. The new factors a and b go to their own kind.
    rw [Nat.pow_succ, ih, Nat.pow_succ, Nat.pow_succ]
    ac_rfl

/-- A power of a power multiplies the exponents.

Grade 4. -/
theorem pow_tower (a m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  -- 1. We use induction on n.
  induction n with
  | zero =>
    -- 2. For 0 both sides are 1.
    rw [Nat.mul_zero, Nat.pow_zero, Nat.pow_zero]
  | succ k ih =>
    -- 3. One more is m more in the exponent on the left, and one factor on the right.
    rw [Nat.mul_succ, Nat.pow_add, ih, Nat.pow_succ]

/-- Powers of a positive number are positive.

Grade 2. -/
theorem pow_positive (a n : Nat) (ha : 0 < a) : 0 < a ^ n := by
  -- 1. We use induction on n.
  induction n with
  | zero =>
    -- 2. The power with exponent 0 is 1.
    exact Nat.zero_lt_one
  | succ k ih =>
    -- 3. A product of positive numbers is positive.
    rw [Nat.pow_succ]
    exact Nat.mul_pos ih ha

/-- Powers with the same exponent grow with the base.

Grade 3. -/
theorem pow_base_mono (a b n : Nat) (h : a ≤ b) : a ^ n ≤ b ^ n := by
  -- 1. We use induction on n; inequalities may be multiplied.
  induction n with
  | zero => exact Nat.le_refl 1
  | succ k ih =>
    -- 2. Multiply the inequality for k by that of the bases.
    rw [Nat.pow_succ, Nat.pow_succ]
    exact Nat.mul_le_mul ih h

/-- Twice a power of two is the next one.

Grade 1. -/
theorem two_pow_double (n : Nat) : 2 ^ n + 2 ^ n = 2 ^ (n + 1) := by
  -- 1. The next power has a factor 2 more, and that is a sum of two.
  rw [Nat.pow_succ, Nat.mul_two]

/-- Three to the power of n is odd.

Grade 3. -/
theorem three_pow_odd (n : Nat) : 3 ^ n % 2 = 1 := by
  -- 1. We use induction on n.
  induction n with
  | zero =>
    -- 2. For 0 the power is 1.
    rfl
  | succ k ih =>
    -- 3. Three times an odd number is odd.
    rw [Nat.pow_succ]
    omega

/-- Three divides one less than a power of four.

Grade 4. -/
theorem four_pow_mod_three (n : Nat) : ∃ k, 4 ^ n = 3 * k + 1 := by
  -- 1. We use induction on n.
  induction n with
  | zero =>
    -- 2. For 0 the power is 1, and k is 0.
    exact ⟨0, rfl⟩
  | succ m ih =>
    -- 3. Four times 3k + 1 is 3(4k + 1) + 1.
    obtain ⟨k, hk⟩ := ih
    refine ⟨4 * k + 1, ?_⟩
    rw [Nat.pow_succ, hk]
    omega

/-- The square of a sum.

Grade 3. -/
theorem square_of_sum (a b : Nat) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by
  -- 1. Write the squares as products, and multiply out.
  rw [Nat.pow_two, Nat.pow_two, Nat.pow_two, Nat.add_mul, Nat.mul_add, Nat.mul_add]
  -- 2. The two mixed products are the same.
  rw [Nat.mul_comm b a, Nat.mul_assoc 2 a b]
  omega

/-- Bernoulli's inequality with base 3.

Grade 4. -/
theorem bernoulli_three (n : Nat) : 1 + 2 * n ≤ 3 ^ n := by
  -- 1. We use induction on n.
  induction n with
  | zero => exact Nat.le_refl 1
  | succ k ih =>
    -- 2. Three times 1 + 2k is at least 1 + 2(k + 1).
    calc 1 + 2 * (k + 1) ≤ (1 + 2 * k) * 3 := by omega
      _ ≤ 3 ^ k * 3 := Nat.mul_le_mul_right 3 ih
      _ = 3 ^ (k + 1) := by rw [Nat.pow_succ]

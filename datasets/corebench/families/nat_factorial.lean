/-!
Factorials and the Fibonacci numbers, by recursion.

kind: nat
split: test
-/

/-- The product of the numbers from 1 to n. -/
def fact : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * fact n

/-- The Fibonacci numbers. -/
def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)

/-- The sum of the first n Fibonacci numbers. -/
def fibSum : Nat → Nat
  | 0 => 0
  | n + 1 => fibSum n + fib n

/-- Factorials are positive.

Grade 2. -/
theorem fact_positive (n : Nat) : 0 < fact n := by
  -- 1. We use induction on n.
  induction n with
  | zero =>
    -- 2. The factorial of 0 is 1.
    exact Nat.zero_lt_one
  | succ k ih =>
    -- 3. A product of positive numbers is positive.
    unfold fact
    exact Nat.mul_pos (Nat.succ_pos k) ih

/-- A number that is not 0 divides its factorial.

Grade 2. -/
theorem self_dvd_fact (n : Nat) (h : n ≠ 0) : n ∣ fact n := by
  -- 1. The number is a successor.
  cases n with
  | zero => exact absurd rfl h
  | succ k =>
    -- 2. And is a factor of its factorial.
    exact ⟨fact k, rfl⟩

/-- Each positive number up to n divides the factorial of n.

Grade 4. -/
theorem dvd_fact (m n : Nat) (hm : 0 < m) (hmn : m ≤ n) : m ∣ fact n := by
  -- 1. We use induction on n.
  induction n with
  | zero =>
    -- 2. There is no positive number up to 0.
    omega
  | succ k ih =>
    unfold fact
    -- 3. If m is the last factor, it divides the product.
    rcases Nat.lt_or_ge k m with h | h
    · have he : m = k + 1 := by omega
      rw [he]
      exact Nat.dvd_mul_right (k + 1) (fact k)
    -- 4. Otherwise it divides the rest.
    · exact Nat.dvd_trans (ih h) (Nat.dvd_mul_left (fact k) (k + 1))

/-- Factorials do not decrease.

Grade 3. -/
theorem fact_step_le (n : Nat) : fact n ≤ fact (n + 1) := by
  -- 1. The next factorial is a positive multiple of this one.
  show fact n ≤ (n + 1) * fact n
  rw [Nat.succ_mul]
  exact Nat.le_add_left (fact n) (n * fact n)

/-- The power of two with exponent n is at most the factorial of n + 1.

Grade 4. -/
theorem two_pow_le_fact (n : Nat) : 2 ^ n ≤ fact (n + 1) := by
  -- 1. We use induction on n.
  induction n with
  | zero =>
    -- 2. Both are 1 for 0.
    exact Nat.le_refl 1
  | succ k ih =>
    -- 3. The next factor is 2 on the left, and at least 2 on the right.
    rw [Nat.pow_succ, Nat.mul_comm]
    show 2 * 2 ^ k ≤ (k + 1 + 1) * fact (k + 1)
    apply Nat.mul_le_mul
    · omega
    · exact ih

/-- The factorial of n, and n times it, make the factorial of n + 1.

Grade 3. -/
theorem fact_telescope (n : Nat) : fact n + n * fact n = fact (n + 1) := by
  -- 1. Factor out the factorial.
  show fact n + n * fact n = (n + 1) * fact n
  rw [Nat.add_mul, Nat.one_mul]
  -- 2. The two summands change places.
  exact Nat.add_comm (fact n) (n * fact n)

/-- Fibonacci numbers do not decrease.

Grade 3. -/
theorem fib_step_le (n : Nat) : fib n ≤ fib (n + 1) := by
  -- 1. The number n is 0, or not.
  cases n with
  | zero => exact Nat.zero_le 1
  | succ k =>
    -- 2. If not, the next one is this one and another.
    show fib (k + 1) ≤ fib k + fib (k + 1)
    exact Nat.le_add_left (fib (k + 1)) (fib k)

/-- Fibonacci numbers from the first on are positive.

Grade 3. -/
theorem fib_positive (n : Nat) : 0 < fib (n + 1) := by
  -- 1. We use induction on n.
  induction n with
  | zero => exact Nat.zero_lt_one
  | succ k ih =>
    -- 2. The next one has a positive summand.
    show 0 < fib k + fib (k + 1)
    exact Nat.add_pos_right (fib k) ih

/-- The sum of the first n Fibonacci numbers is one less than the number at place n + 1.

Grade 4. -/
theorem fibSum_closed (n : Nat) : fibSum n + 1 = fib (n + 1) := by
  -- 1. We use induction on n.
  induction n with
  | zero =>
    -- 2. The empty sum and 1 make 1.
    rfl
  | succ k ih =>
    -- 3. The new summand makes the next Fibonacci number.
    show fibSum k + fib k + 1 = fib k + fib (k + 1)
    rw [← ih]
    omega

/-- Fibonacci numbers stay below powers of two.

Grade 5. -/
theorem fib_lt_two_pow (n : Nat) : fib n < 2 ^ n ∧ fib (n + 1) < 2 ^ (n + 1) := by
  -- 1. We show it for two neighbours at once, by induction on n.
  induction n with
  | zero =>
    -- 2. At the start these are 0 < 1 and 1 < 2.
    decide
  | succ k ih =>
    -- 3. The sum of the two is below the next power.
    obtain ⟨h₀, h₁⟩ := ih
    refine ⟨h₁, ?_⟩
    show fib k + fib (k + 1) < 2 ^ (k + 1 + 1)
    rw [Nat.pow_succ] at h₁ ⊢
    rw [Nat.pow_succ]
    omega

/-- Every third Fibonacci number is even.

Grade 5. -/
theorem fib_three_even (n : Nat) : 2 ∣ fib (3 * n) := by
  -- 1. We use induction on n.
  induction n with
  | zero =>
    -- 2. The Fibonacci number of 0 is 0.
    exact Nat.dvd_zero 2
  | succ k ih =>
    -- 3. Three further on we find the number itself and twice the next one.
    rw [Nat.mul_succ]
    show 2 ∣ fib (3 * k + 1) + (fib (3 * k) + fib (3 * k + 1))
    obtain ⟨m, hm⟩ := ih
    exact ⟨m + fib (3 * k + 1), by omega⟩

/-!
Divisibility of natural numbers, with the quotient written out.

kind: nat
split: train
-/

/-- Divisibility is transitive.

Grade 2. -/
theorem dvd_chain (a b c : Nat) (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := by
  -- 1. Write b = am and c = bn.
  obtain ⟨m, hm⟩ := h₁
  obtain ⟨n, hn⟩ := h₂
  -- 2. Then c = a(mn).
  refine ⟨m * n, ?_⟩
  rw [hn, hm, Nat.mul_assoc]

/-- A divisor of two numbers divides their sum.

Grade 2. -/
theorem dvd_sum_of_two (a b c : Nat) (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b + c := by
  -- 1. Write b = am and c = an.
  obtain ⟨m, rfl⟩ := h₁
  obtain ⟨n, rfl⟩ := h₂
  -- 2. The sum is a(m + n).
  exists m + n
  rw [Nat.mul_add]

/-- A divisor of b divides every multiple of b.

Grade 2. -/
theorem dvd_multiple (a b c : Nat) (h : a ∣ b) : a ∣ c * b := by
  -- 1. Write b = am.
  obtain ⟨m, hm⟩ := h
  -- 2. Then cb = a(cm).
  exact ⟨c * m, by rw [hm, Nat.mul_left_comm]⟩

/-- Two numbers that divide each other are equal.

Grade 3. -/
theorem dvd_both_ways (a b : Nat) (h₁ : a ∣ b) (h₂ : b ∣ a) : a = b := by
  -- 1. This is the antisymmetry of divisibility.
  apply Nat.dvd_antisymm
  · exact h₁
  · exact h₂

/-- A divisor of a positive number is at most that number.

Grade 3. -/
theorem dvd_bound (a b : Nat) (hb : 0 < b) (h : a ∣ b) : a ≤ b := by
  -- 1. Write b = ak.
  obtain ⟨k, rfl⟩ := h
  -- 2. Here k is not 0, for b is positive.
  cases k with
  | zero =>
    rw [Nat.mul_zero] at hb
    exact absurd hb (Nat.lt_irrefl 0)
  | succ n =>
    -- 3. So ak is a times at least one.
    rw [Nat.mul_succ]
    exact Nat.le_add_left a (a * n)

/-- If a divides b and the sum of b and c, then a divides c.

Grade 3. -/
theorem dvd_rest (a b c : Nat) (h₁ : a ∣ b) (h₂ : a ∣ b + c) : a ∣ c := by
  -- 1. Write b = am and b + c = an.
  obtain ⟨m, hm⟩ := h₁
  obtain ⟨n, hn⟩ := h₂
  -- 2. The quotient of c is n - m.
  refine ⟨n - m, ?_⟩
  -- 3. For a(n - m) is the difference of an and am.
  rw [Nat.mul_sub, ← hm, ← hn]
  omega

/-- Products of divisors divide products.

Grade 2. -/
theorem dvd_products (a b c d : Nat) (h₁ : a ∣ b) (h₂ : c ∣ d) : a * c ∣ b * d := by
  -- 1. Write b = am and d = cn.
  rcases h₁ with ⟨m, rfl⟩
  rcases h₂ with ⟨n, rfl⟩
  -- 2. The quotient is mn, after a change of order.
  refine ⟨m * n, ?_⟩
  ac_rfl

/-- A number that 6 divides is divided by 2 and by 3.

Grade 2. -/
theorem dvd_by_six (n : Nat) (h : 6 ∣ n) : 2 ∣ n ∧ 3 ∣ n := by
  -- 1. Write n = 6k.
  obtain ⟨k, hk⟩ := h
  -- 2. It is 2 · 3k and 3 · 2k.
  constructor
  · exact ⟨3 * k, by omega⟩
  · exact ⟨2 * k, by omega⟩

/-- A number that 2 and 3 divide is divided by 6.

Grade 3. -/
theorem dvd_two_three (n : Nat) (h₂ : 2 ∣ n) (h₃ : 3 ∣ n) : 6 ∣ n := by
  -- 1. Write n = 2a and n = 3b.
  obtain ⟨a, ha⟩ := h₂
  obtain ⟨b, hb⟩ := h₃
  -- 2. Then n = 3n - 2n = 6a - 6b.
  exact ⟨a - b, by omega⟩

/-- If a divides b, it divides the square of b.

Grade 2. -/
theorem dvd_square (a b : Nat) (h : a ∣ b) : a ∣ b ^ 2 := by
  -- 1. The square is b times b.
  rw [Nat.pow_two]
  -- 2. It is a multiple of b.
  exact Nat.dvd_trans h (Nat.dvd_mul_right b b)

/-- Only 1 divides two numbers that follow each other.

Grade 4. -/
theorem dvd_neighbours (d n : Nat) (h₁ : d ∣ n) (h₂ : d ∣ n + 1) : d = 1 := by
  -- 1. The divisor d divides the difference, which is 1.
  have h : d ∣ 1 := by
    have hsub := Nat.dvd_sub h₂ h₁
    rw [Nat.add_sub_cancel_left] at hsub
    exact hsub
  -- 2. So d is 1.
  exact Nat.dvd_one.mp h

/-!
The laws of multiplication, from those of addition.

kind: nat
split: train
-/

/-- Multiplication by 0 from the left gives 0.

Grade 1. -/
theorem zero_times (n : Nat) : 0 * n = 0 := by
  -- 1. We use induction on n.
  induction n with
  | zero => rfl
  | succ k ih =>
    -- 2. One more factor adds 0.
    rw [Nat.mul_succ, ih]

/-- One more on the left of a product is one more of the right factor.

Grade 3. -/
theorem succ_times (m n : Nat) : (m + 1) * n = m * n + n := by
  -- 1. We use induction on n.
  induction n with
  | zero => rfl
  | succ k ih =>
    -- 2. Take out a factor on both sides, and change the order of the sum.
    rw [Nat.mul_succ, ih, Nat.mul_succ]
    omega

/-- A sum times a number.

Grade 3. -/
theorem sum_times (a b c : Nat) : (a + b) * c = a * c + b * c := by
  -- 1. We use induction on c.
  induction c with
  | zero => rfl
  | succ k ih =>
    -- 2. Each product gets its own factor more.
    rw [Nat.mul_succ, ih, Nat.mul_succ, Nat.mul_succ]
    omega

/-- Multiplication is associative.

Grade 3. -/
theorem times_assoc (a b c : Nat) : a * b * c = a * (b * c) := by
  -- 1. We use induction on c.
  induction c with
  | zero => rfl
  | succ k ih =>
    -- 2. Take the factor out, and use distributivity.
    rw [Nat.mul_succ, ih, Nat.mul_succ, Nat.mul_add]

/-- A product of two positive numbers is positive.

Grade 2. -/
theorem times_positive (a b : Nat) (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  -- 1. Both are successors.
  obtain ⟨m, rfl⟩ := Nat.exists_eq_add_of_lt ha
  obtain ⟨n, rfl⟩ := Nat.exists_eq_add_of_lt hb
  -- 2. Their product ends with a summand that is not 0.
  rw [Nat.mul_add, Nat.mul_one]
  exact Nat.lt_of_lt_of_le (by omega) (Nat.le_add_left (0 + m + 1) ((0 + m + 1) * (0 + n)))

/-- A product that is 0 has a factor 0.

Grade 3. -/
theorem times_zero_cases (a b : Nat) (h : a * b = 0) : a = 0 ∨ b = 0 := by
  -- 1. Look at whether the factors are 0.
  cases a with
  | zero => exact Or.inl rfl
  | succ m =>
    cases b with
    | zero => exact Or.inr rfl
    | succ n =>
      -- 2. If neither is, the product is a successor.
      rw [Nat.mul_succ] at h
      exact absurd h (Nat.succ_ne_zero _)

/-- A product that is 1 has only factors 1.

Grade 3. -/
theorem times_one_only (a b : Nat) (h : a * b = 1) : a = 1 := by
  -- 1. The number a divides 1.
  have hd : a ∣ 1 := ⟨b, h.symm⟩
  -- 2. So it is 1.
  exact Nat.dvd_one.mp hd

/-- Three factors in the other order.

Grade 2. -/
theorem times_reverse (a b c : Nat) : a * b * c = c * b * a := by
  -- 1. Bring c to the front, and exchange a and b.
  calc a * b * c = c * (a * b) := Nat.mul_comm (a * b) c
    _ = c * (b * a) := by rw [Nat.mul_comm a b]
    _ = c * b * a := (Nat.mul_assoc c b a).symm

/-- A positive factor can be cancelled.

Grade 4. -/
theorem times_cancel (a b c : Nat) (hc : 0 < c) (h : c * a = c * b) : a = b := by
  -- 1. Of two different numbers one is less; then its multiple is less.
  rcases Nat.lt_trichotomy a b with hlt | heq | hgt
  · have hm : c * a < c * b := Nat.mul_lt_mul_of_pos_left hlt hc
    rw [h] at hm
    exact absurd hm (Nat.lt_irrefl (c * b))
  -- 2. So they are equal.
  · exact heq
  · have hm : c * b < c * a := Nat.mul_lt_mul_of_pos_left hgt hc
    rw [h] at hm
    exact absurd hm (Nat.lt_irrefl (c * b))

/-!
Inequalities between sums, products and powers of natural numbers.

kind: nat
split: train
-/

/-- The product of a number and the next one is at most twice the square, from 1 on.

Grade 3. -/
theorem next_product_bound (n : Nat) (h : 0 < n) : n * (n + 1) ≤ 2 * (n * n) := by
  -- 1. Multiply out: the product is the square and n.
  rw [Nat.mul_add, Nat.mul_one, Nat.two_mul]
  -- 2. And n is at most its square.
  apply Nat.add_le_add_left
  exact Nat.le_mul_of_pos_left n h

/-- Twice a product is at most the sum of the squares.

Grade 4. -/
theorem twice_product_le (a b : Nat) : 2 * (a * b) ≤ a * a + b * b := by
  -- 1. One of the two is at most the other; let the difference be k.
  rcases Nat.le_total a b with h | h
  · obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
    -- 2. Multiply out: the sum of the squares has the square of k more.
    rw [Nat.mul_add, Nat.add_mul, Nat.mul_add, Nat.mul_add, Nat.mul_add, Nat.mul_comm k a]
    omega
  · obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
    -- 3. In the other case it is the same, with the names exchanged.
    rw [Nat.add_mul, Nat.add_mul, Nat.mul_add, Nat.mul_add, Nat.mul_add, Nat.mul_comm k b]
    omega

/-- A product is less than another if one factor is less and the other is positive and at most as
large.

Grade 3. -/
theorem mul_strict (a b c d : Nat) (h₁ : a < b) (h₂ : c ≤ d) (hd : 0 < d) : a * c < b * d := by
  -- 1. First make c larger, then a.
  calc a * c ≤ a * d := Nat.mul_le_mul_left a h₂
    _ < b * d := Nat.mul_lt_mul_of_pos_right h₁ hd

/-- The square of a number is less than the square of a greater one.

Grade 3. -/
theorem square_strict (a b : Nat) (h : a < b) : a * a < b * b := by
  -- 1. The greater one is positive.
  have hb : 0 < b := Nat.lt_of_le_of_lt (Nat.zero_le a) h
  -- 2. Replace one factor and then the other.
  have h₁ : a * a ≤ a * b := Nat.mul_le_mul_left a (Nat.le_of_lt h)
  have h₂ : a * b < b * b := Nat.mul_lt_mul_of_pos_right h hb
  exact Nat.lt_of_le_of_lt h₁ h₂

/-- Numbers with squares in order are in order themselves.

Grade 3. -/
theorem square_reflects (a b : Nat) (h : a * a ≤ b * b) : a ≤ b := by
  -- 1. Suppose that b were less than a.
  apply Nat.le_of_not_lt
  intro hlt
  -- 2. Then its square would be less.
  have hs : b * b < a * a := Nat.mul_self_lt_mul_self hlt
  exact absurd h (Nat.not_le.mpr hs)

/-- From 4 on, a square is at most a power of two.

Grade 5. -/
theorem square_le_two_pow (n : Nat) : (n + 4) * (n + 4) ≤ 2 ^ (n + 4) := by
  -- 1. We use induction, starting with 4.
  induction n with
  | zero => decide
  | succ k ih =>
    -- 2. The next power is twice this one.
    have hp : 2 ^ (k + 1 + 4) = 2 ^ (k + 4) * 2 := by
      have he : k + 1 + 4 = k + 4 + 1 := by omega
      rw [he, Nat.pow_succ]
    -- 3. The next square is at most twice this one.
    have hs : (k + 1 + 4) * (k + 1 + 4) = (k + 4) * (k + 4) + 2 * (k + 4) + 1 := by
      have he : k + 1 + 4 = k + 4 + 1 := by omega
      rw [he, Nat.add_mul (k + 4) 1, Nat.mul_add (k + 4) (k + 4) 1]
      omega
    have hk : 4 * (k + 4) ≤ (k + 4) * (k + 4) := Nat.mul_le_mul_right (k + 4) (by omega)
    rw [hp, hs]
    omega

/-- The sum of n numbers that are at most m is at most nm, for the numbers of a function.

Grade 4. -/
theorem bounded_sum (f s : Nat → Nat) (m : Nat) (h₀ : s 0 = 0) (h₁ : ∀ n, s (n + 1) = s n + f n)
    (hf : ∀ n, f n ≤ m) : ∀ n, s n ≤ n * m := by
  -- 1. We use induction on n.
  intro n
  induction n with
  | zero =>
    -- 2. The empty sum is 0.
    rw [h₀]
    exact Nat.zero_le (0 * m)
  | succ k ih =>
    -- 3. The new number is at most m.
    rw [h₁, Nat.succ_mul]
    exact Nat.add_le_add ih (hf k)

/-- A product of two numbers that is less than 4 has a factor that is at most 1.

Grade 3. -/
theorem small_product (a b : Nat) (h : a * b < 4) : a ≤ 1 ∨ b ≤ 1 := by
  -- 1. If the first factor is at most 1, we are done.
  by_cases ha : a ≤ 1
  · exact Or.inl ha
  -- 2. If both were at least 2, the product would be at least 4.
  · right
    apply Nat.le_of_not_lt
    intro hb
    have hm : 2 * 2 ≤ a * b := Nat.mul_le_mul (by omega) hb
    omega

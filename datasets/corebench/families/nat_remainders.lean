/-!
Division with remainder by small numbers.

kind: nat
split: train
-/

/-- Every number leaves 0, 1 or 2 when divided by 3.

Grade 2. -/
theorem mod_three_cases (n : Nat) : n % 3 = 0 ∨ n % 3 = 1 ∨ n % 3 = 2 := by
  -- 1. The remainder is less than 3.
  have h : n % 3 < 3 := Nat.mod_lt n (by decide)
  -- 2. That leaves the three cases.
  omega

/-- Of three numbers in a row one is a multiple of 3.

Grade 3. -/
theorem three_in_row (n : Nat) : 3 ∣ n ∨ 3 ∣ n + 1 ∨ 3 ∣ n + 2 := by
  -- 1. Look at the remainder of n.
  have h : n % 3 = 0 ∨ n % 3 = 1 ∨ n % 3 = 2 := by omega
  rcases h with h | h | h
  -- 2. If it is 0, then n is a multiple.
  · left
    exact Nat.dvd_of_mod_eq_zero h
  -- 3. If it is 1, two more make a multiple.
  · right
    right
    exact Nat.dvd_of_mod_eq_zero (by omega)
  -- 4. If it is 2, one more does.
  · right
    left
    exact Nat.dvd_of_mod_eq_zero (by omega)

/-- The square of a number leaves 0 or 1 when divided by 4.

Grade 4. -/
theorem square_mod_four (n : Nat) : n * n % 4 = 0 ∨ n * n % 4 = 1 := by
  -- 1. The remainder of the square is that of the square of the remainder.
  rw [Nat.mul_mod]
  -- 2. There are four remainders to look at.
  have h : n % 4 = 0 ∨ n % 4 = 1 ∨ n % 4 = 2 ∨ n % 4 = 3 := by omega
  rcases h with h | h | h | h
  · left
    rw [h]
  · right
    rw [h]
  · left
    rw [h]
  · right
    rw [h]

/-- No square leaves 2 when divided by 3.

Grade 4. -/
theorem square_mod_three (n : Nat) : n * n % 3 ≠ 2 := by
  -- 1. The remainder of the square is that of the square of the remainder.
  rw [Nat.mul_mod]
  -- 2. The squares of 0, 1 and 2 leave 0, 1 and 1.
  have h : n % 3 = 0 ∨ n % 3 = 1 ∨ n % 3 = 2 := by omega
  rcases h with h | h | h <;> rw [h] <;> decide

/-- A number is ten times its tenth, rounded down, plus its last digit.

Grade 2. -/
theorem last_digit (n : Nat) : n = 10 * (n / 10) + n % 10 := by
  -- 1. This is division with remainder.
  have h := Nat.div_add_mod n 10
  -- 2. Turn it around.
  exact h.symm

/-- Adding a multiple of the divisor does not change the remainder.

Grade 2. -/
theorem mod_add_multiple (a b k : Nat) : (a + b * k) % b = a % b := by
  -- 1. We use induction on k.
  induction k with
  | zero =>
    -- 2. Nothing is added for 0.
    rw [Nat.mul_zero, Nat.add_zero]
  | succ m ih =>
    -- 3. One more b changes nothing.
    rw [Nat.mul_succ, ← Nat.add_assoc, Nat.add_mod_right]
    exact ih

/-- Remainders of remainders are the same.

Grade 2. -/
theorem mod_mod_same (a b : Nat) (hb : 0 < b) : a % b % b = a % b := by
  -- 1. The remainder is less than b already.
  have h : a % b < b := Nat.mod_lt a hb
  -- 2. Such numbers are their own remainders.
  exact Nat.mod_eq_of_lt h

/-- Dividing by 2 and then by 3 is dividing by 6.

Grade 3. -/
theorem div_two_three (n : Nat) : n / 2 / 3 = n / 6 := by
  -- 1. Let q be the quotient by 6; we compare bounds.
  generalize hq : n / 6 = q
  -- 2. With 6q ≤ n < 6q + 6 both quotients are q.
  omega

/-- Even numbers are those whose half, doubled, gives them back.

Grade 3. -/
theorem even_iff_double_half (n : Nat) : n % 2 = 0 ↔ 2 * (n / 2) = n := by
  -- 1. By division with remainder, n is twice its half plus the remainder.
  have h := Nat.div_add_mod n 2
  -- 2. So the remainder is 0 exactly when twice the half is n.
  constructor
  · intro h0
    rw [h0, Nat.add_zero] at h
    exact h
  · intro h2
    omega

/-- Two numbers with the same remainder have a difference without remainder.

Grade 4. -/
theorem same_mod_difference (a b m : Nat) (hab : a ≤ b) (h : a % m = b % m) : m ∣ b - a := by
  -- 1. Write both by quotient and remainder.
  have ha := Nat.div_add_mod a m
  have hb := Nat.div_add_mod b m
  -- 2. The difference is m times the difference of the quotients.
  refine ⟨b / m - a / m, ?_⟩
  rw [Nat.mul_sub]
  omega

/-- A number that leaves 1 for 2 and for 3 leaves 1 for 6.

Grade 3. -/
theorem mod_two_three_six (n : Nat) (h₂ : n % 2 = 1) (h₃ : n % 3 = 1) : n % 6 = 1 := by
  -- 1. The number before n is divided by 2 and by 3.
  have h : 2 ∣ n - 1 ∧ 3 ∣ n - 1 := by
    constructor <;> omega
  -- 2. So 6 divides it.
  obtain ⟨⟨a, ha⟩, ⟨b, hb⟩⟩ := h
  omega

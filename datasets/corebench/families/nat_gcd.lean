/-!
The greatest common divisor.

kind: nat
split: test
-/

/-- A common divisor divides the greatest common divisor, and conversely.

Grade 2. -/
theorem gcd_dvd_iff (a b d : Nat) : d ∣ Nat.gcd a b ↔ d ∣ a ∧ d ∣ b := by
  -- 1. We show both directions.
  constructor
  -- 2. The greatest common divisor divides both numbers.
  · intro h
    constructor
    · exact Nat.dvd_trans h (Nat.gcd_dvd_left a b)
    · exact Nat.dvd_trans h (Nat.gcd_dvd_right a b)
  -- 3. Conversely it is a multiple of every common divisor.
  · rintro ⟨ha, hb⟩
    exact Nat.dvd_gcd ha hb

/-- The greatest common divisor does not depend on the order.

Grade 3. -/
theorem gcd_swap (a b : Nat) : Nat.gcd a b = Nat.gcd b a := by
  -- 1. Each divides the other.
  apply Nat.dvd_antisymm
  -- 2. The left one divides b and a.
  · apply Nat.dvd_gcd
    · exact Nat.gcd_dvd_right a b
    · exact Nat.gcd_dvd_left a b
  -- 3. The right one divides a and b.
  · apply Nat.dvd_gcd
    · exact Nat.gcd_dvd_right b a
    · exact Nat.gcd_dvd_left b a

/-- If a divides b, the greatest common divisor of the two is a.

Grade 3. -/
theorem gcd_of_divisor (a b : Nat) (h : a ∣ b) : Nat.gcd a b = a := by
  -- 1. Each divides the other.
  apply Nat.dvd_antisymm
  -- 2. It divides a.
  · exact Nat.gcd_dvd_left a b
  -- 3. And a divides it, being a divisor of both.
  · apply Nat.dvd_gcd
    · exact Nat.dvd_refl a
    · exact h

/-- The greatest common divisor may be taken of three numbers in any grouping.

Grade 4. -/
theorem gcd_group (a b c : Nat) : Nat.gcd (Nat.gcd a b) c = Nat.gcd a (Nat.gcd b c) := by
  -- 1. Call the left side d and the right side e; each divides a, b and c.
  have hd₁ := Nat.gcd_dvd_left (Nat.gcd a b) c
  have hd₂ := Nat.gcd_dvd_right (Nat.gcd a b) c
  have he₁ := Nat.gcd_dvd_left a (Nat.gcd b c)
  have he₂ := Nat.gcd_dvd_right a (Nat.gcd b c)
  -- 2. So they divide each other.
  apply Nat.dvd_antisymm
  · apply Nat.dvd_gcd
    · exact Nat.dvd_trans hd₁ (Nat.gcd_dvd_left a b)
    · exact Nat.dvd_gcd (Nat.dvd_trans hd₁ (Nat.gcd_dvd_right a b)) hd₂
  · apply Nat.dvd_gcd
    · exact Nat.dvd_gcd he₁ (Nat.dvd_trans he₂ (Nat.gcd_dvd_left b c))
    · exact Nat.dvd_trans he₂ (Nat.gcd_dvd_right b c)

/-- The greatest common divisor of a number and itself is the number.

Grade 2. -/
theorem gcd_twice (a : Nat) : Nat.gcd a a = a := by
  -- 1. It divides a, and a is a common divisor.
  apply Nat.dvd_antisymm
  · exact Nat.gcd_dvd_left a a
  · exact Nat.dvd_gcd (Nat.dvd_refl a) (Nat.dvd_refl a)

/-- If the greatest common divisor is 0, both numbers are 0.

Grade 3. -/
theorem gcd_zero_both (a b : Nat) (h : Nat.gcd a b = 0) : a = 0 ∧ b = 0 := by
  -- 1. It divides both numbers, and it is 0.
  have ha : 0 ∣ a := h ▸ Nat.gcd_dvd_left a b
  have hb : 0 ∣ b := h ▸ Nat.gcd_dvd_right a b
  -- 2. Only 0 is a multiple of 0.
  exact ⟨Nat.zero_dvd.mp ha, Nat.zero_dvd.mp hb⟩

/-- Numbers that follow each other have no common divisor but 1.

Grade 4. -/
theorem gcd_neighbours (n : Nat) : Nat.gcd n (n + 1) = 1 := by
  -- 1. Call it d; it divides n and n + 1.
  have h₁ : Nat.gcd n (n + 1) ∣ n := Nat.gcd_dvd_left n (n + 1)
  have h₂ : Nat.gcd n (n + 1) ∣ n + 1 := Nat.gcd_dvd_right n (n + 1)
  -- 2. So it divides 1.
  have h : Nat.gcd n (n + 1) ∣ 1 := (Nat.dvd_add_right h₁).mp h₂
  -- 3. Only 1 divides 1.
  exact Nat.dvd_one.mp h

/-- A divisor of one of two numbers without common divisors has none with the other.

Grade 4. -/
theorem gcd_one_divisor (a b d : Nat) (h : Nat.gcd a b = 1) (hd : d ∣ a) : Nat.gcd d b = 1 := by
  -- 1. A common divisor of d and b is one of a and b.
  have h₁ : Nat.gcd d b ∣ Nat.gcd a b := by
    apply Nat.dvd_gcd
    · exact Nat.dvd_trans (Nat.gcd_dvd_left d b) hd
    · exact Nat.gcd_dvd_right d b
  -- 2. And that is 1.
  rw [h] at h₁
  exact Nat.dvd_one.mp h₁

/-- The greatest common divisor of a positive number and any other is at most the first.

Grade 2. -/
theorem gcd_at_most (a b : Nat) (ha : 0 < a) : Nat.gcd a b ≤ a := by
  -- 1. It divides a.
  have h := Nat.gcd_dvd_left a b
  -- 2. And divisors of positive numbers are not larger.
  exact Nat.le_of_dvd ha h

/-- Adding one number to the other does not change the greatest common divisor.

Grade 4. -/
theorem gcd_add_same (a b : Nat) : Nat.gcd a (a + b) = Nat.gcd a b := by
  -- 1. Each divides the other.
  apply Nat.dvd_antisymm
  -- 2. The left one divides a and a + b, so it divides b.
  · have h₁ := Nat.gcd_dvd_left a (a + b)
    have h₂ := Nat.gcd_dvd_right a (a + b)
    apply Nat.dvd_gcd h₁
    exact (Nat.dvd_add_right h₁).mp h₂
  -- 3. The right one divides a and b, so it divides their sum.
  · apply Nat.dvd_gcd
    · exact Nat.gcd_dvd_left a b
    · exact Nat.dvd_add (Nat.gcd_dvd_left a b) (Nat.gcd_dvd_right a b)

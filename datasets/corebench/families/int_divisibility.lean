/-!
Divisibility of integers, and numbers that differ by a multiple.

kind: int
split: test
-/

/-- If d divides a and b, it divides their difference.

Grade 2. -/
theorem int_dvd_difference (a b d : Int) (h₁ : d ∣ a) (h₂ : d ∣ b) : d ∣ a - b := by
  -- 1. Write a = dm and b = dn.
  obtain ⟨m, rfl⟩ := h₁
  obtain ⟨n, rfl⟩ := h₂
  -- 2. The difference is d(m - n).
  exact ⟨m - n, by rw [Int.mul_sub]⟩

/-- A divisor of two numbers divides all their combinations.

Grade 3. -/
theorem int_dvd_combination (a b d x y : Int) (h₁ : d ∣ a) (h₂ : d ∣ b) :
    d ∣ a * x + b * y := by
  -- 1. It divides both products, and so the sum.
  apply Int.dvd_add
  · exact Int.dvd_trans h₁ (Int.dvd_mul_right a x)
  · exact Int.dvd_trans h₂ (Int.dvd_mul_right b y)

/-- If d divides a, so does -d.

Grade 2. -/
theorem int_neg_dvd_of (a d : Int) (h : d ∣ a) : -d ∣ a := by
  -- 1. Write a = dk; then a = (-d)(-k).
  obtain ⟨k, rfl⟩ := h
  refine ⟨-k, ?_⟩
  rw [Int.neg_mul_neg]

/-- To differ by a multiple of m is symmetric.

Grade 2. -/
theorem int_congruent_symm (a b m : Int) (h : m ∣ a - b) : m ∣ b - a := by
  -- 1. Write a - b = mk.
  obtain ⟨k, hk⟩ := h
  -- 2. Then b - a = m(-k).
  refine ⟨-k, ?_⟩
  rw [Int.mul_neg, ← hk]
  omega

/-- To differ by a multiple of m is transitive.

Grade 2. -/
theorem int_congruent_trans (a b c m : Int) (h₁ : m ∣ a - b) (h₂ : m ∣ b - c) : m ∣ a - c := by
  -- 1. The difference is the sum of the two differences.
  have h : a - c = (a - b) + (b - c) := by omega
  -- 2. A divisor of both divides the sum.
  rw [h]
  exact Int.dvd_add h₁ h₂

/-- Numbers that differ by multiples of m have sums that do.

Grade 3. -/
theorem int_congruent_add (a b c d m : Int) (h₁ : m ∣ a - b) (h₂ : m ∣ c - d) :
    m ∣ (a + c) - (b + d) := by
  -- 1. Write the differences as mi and mj.
  rcases h₁ with ⟨i, hi⟩
  rcases h₂ with ⟨j, hj⟩
  -- 2. The difference of the sums is m(i + j).
  refine ⟨i + j, ?_⟩
  rw [Int.mul_add, ← hi, ← hj]
  omega

/-- Numbers that differ by multiples of m have products that do.

Grade 4. -/
theorem int_congruent_mul (a b c d m : Int) (h₁ : m ∣ a - b) (h₂ : m ∣ c - d) :
    m ∣ a * c - b * d := by
  -- 1. The difference of the products is (a - b)c + b(c - d).
  have h : a * c - b * d = (a - b) * c + b * (c - d) := by
    rw [Int.sub_mul, Int.mul_sub]
    omega
  -- 2. Both summands are multiples of m.
  rw [h]
  apply Int.dvd_add
  · exact Int.dvd_trans h₁ (Int.dvd_mul_right (a - b) c)
  · exact Int.dvd_trans h₂ (Int.dvd_mul_left b (c - d))

/-- If 0 divides a number, the number is 0.

Grade 1. -/
theorem int_zero_dvd_only (a : Int) (h : 0 ∣ a) : a = 0 := by
  -- 1. The number is 0 times something.
  obtain ⟨k, hk⟩ := h
  -- 2. That is 0.
  rw [hk, Int.zero_mul]

/-- Three divides the difference of a number's fourfold and the number.

Grade 2. -/
theorem int_three_dvd (a : Int) : 3 ∣ 4 * a - a := by
  -- 1. The difference is 3a.
  refine ⟨a, ?_⟩
  omega

/-- A divisibility may be multiplied by a number on both sides.

Grade 3. -/
theorem int_dvd_scaled (a b c : Int) (h : a ∣ b) : c * a ∣ c * b := by
  -- 1. Write b = ak.
  obtain ⟨k, hk⟩ := h
  -- 2. Then cb = (ca)k.
  refine ⟨k, ?_⟩
  calc c * b = c * (a * k) := by rw [hk]
    _ = c * a * k := by rw [Int.mul_assoc]

/-- A factor that is not 0 may be cancelled from a divisibility.

Grade 4. -/
theorem int_dvd_cancel (a b c : Int) (hc : c ≠ 0) (h : c * a ∣ c * b) : a ∣ b := by
  -- 1. Write cb = (ca)k.
  obtain ⟨k, hk⟩ := h
  -- 2. The factor c cancels.
  refine ⟨k, ?_⟩
  apply Int.eq_of_mul_eq_mul_left hc
  rw [hk, Int.mul_assoc]

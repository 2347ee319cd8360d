/-!
Even and odd integers.

kind: int
split: train
-/

/-- The sum of two odd integers is even.

Grade 2. -/
theorem int_odd_add_odd (a b : Int) (ha : ∃ k, a = 2 * k + 1) (hb : ∃ k, b = 2 * k + 1) :
    ∃ k, a + b = 2 * k := by
  -- 1. Write a = 2m + 1 and b = 2n + 1.
  obtain ⟨m, hm⟩ := ha
  obtain ⟨n, hn⟩ := hb
  -- 2. The sum is twice m + n + 1.
  refine ⟨m + n + 1, ?_⟩
  rw [hm, hn]
  omega

/-- The negative of an even integer is even.

Grade 1. -/
theorem int_even_neg (a : Int) (h : ∃ k, a = 2 * k) : ∃ k, -a = 2 * k := by
  -- 1. Write a = 2m.
  obtain ⟨m, hm⟩ := h
  -- 2. Then -a is twice -m.
  exact ⟨-m, by omega⟩

/-- The difference of two odd integers is even.

Grade 2. -/
theorem int_odd_sub_odd (a b : Int) (ha : ∃ k, a = 2 * k + 1) (hb : ∃ k, b = 2 * k + 1) :
    ∃ k, a - b = 2 * k := by
  -- 1. Write a = 2m + 1 and b = 2n + 1.
  obtain ⟨m, rfl⟩ := ha
  obtain ⟨n, rfl⟩ := hb
  -- 2. The ones cancel, and what is left is twice m - n.
  exact ⟨m - n, by omega⟩

/-- Every integer is even or odd.

Grade 2. -/
theorem int_even_or_odd (a : Int) : (∃ k, a = 2 * k) ∨ (∃ k, a = 2 * k + 1) := by
  -- 1. Divide by 2; the remainder is 0 or 1.
  have h : a % 2 = 0 ∨ a % 2 = 1 := by omega
  -- 2. In each case half of a, rounded down, is the number that we look for.
  rcases h with h | h
  · left
    exact ⟨a / 2, by omega⟩
  · right
    exact ⟨a / 2, by omega⟩

/-- No integer is both even and odd.

Grade 2. -/
theorem int_not_both (a : Int) (h₁ : ∃ k, a = 2 * k) (h₂ : ∃ k, a = 2 * k + 1) : False := by
  -- 1. Write a = 2m and a = 2n + 1.
  obtain ⟨m, hm⟩ := h₁
  obtain ⟨n, hn⟩ := h₂
  -- 2. Then 2m = 2n + 1, which cannot be.
  omega

/-- The product of an even integer and any integer is even.

Grade 2. -/
theorem int_even_mul (a b : Int) (h : ∃ k, a = 2 * k) : ∃ k, a * b = 2 * k := by
  -- 1. Write a = 2m.
  obtain ⟨m, rfl⟩ := h
  -- 2. The product is twice mb.
  refine ⟨m * b, ?_⟩
  rw [Int.mul_assoc]

/-- The product of two integers that follow each other is even.

Grade 3. -/
theorem int_consecutive_even (a : Int) : ∃ k, a * (a + 1) = 2 * k := by
  -- 1. The number a is even or odd.
  have h : a % 2 = 0 ∨ a % 2 = 1 := by omega
  -- 2. If it is even, so is the product; if it is odd, the next one is even.
  rcases h with h | h
  · refine ⟨a / 2 * (a + 1), ?_⟩
    have ha : a = 2 * (a / 2) := by omega
    calc a * (a + 1) = 2 * (a / 2) * (a + 1) := by rw [← ha]
      _ = 2 * (a / 2 * (a + 1)) := by rw [Int.mul_assoc]
  · refine ⟨a * ((a + 1) / 2), ?_⟩
    have ha : a + 1 = 2 * ((a + 1) / 2) := by omega
    calc a * (a + 1) = a * (2 * ((a + 1) / 2)) := by rw [← ha]
      _ = 2 * (a * ((a + 1) / 2)) := by rw [Int.mul_left_comm]

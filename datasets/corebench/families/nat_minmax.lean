/-!
The smaller and the larger of two natural numbers.

kind: nat
split: valid
-/

/-- The smaller and the larger of two numbers have the same sum as the numbers.

Grade 2. -/
theorem min_plus_max (a b : Nat) : min a b + max a b = a + b := by
  -- 1. One of the two is the smaller one.
  rcases Nat.le_total a b with h | h
  -- 2. If it is a, the larger one is b.
  · rw [Nat.min_eq_left h, Nat.max_eq_right h]
  -- 3. If it is b, the order of the sum changes.
  · rw [Nat.min_eq_right h, Nat.max_eq_left h, Nat.add_comm]

/-- The smaller of two numbers is one of them.

Grade 1. -/
theorem min_is_one (a b : Nat) : min a b = a ∨ min a b = b := by
  -- 1. One of the two is at most the other.
  rcases Nat.le_total a b with h | h
  -- 2. If a is at most b, it is the smaller one.
  · left
    exact Nat.min_eq_left h
  -- 3. Otherwise b is.
  · right
    exact Nat.min_eq_right h

/-- A number is at most the smaller of two exactly when it is at most both.

Grade 2. -/
theorem le_min_both (a b c : Nat) : c ≤ min a b ↔ c ≤ a ∧ c ≤ b := by
  -- 1. We show both directions.
  constructor
  -- 2. The smaller one is at most both.
  · intro h
    constructor
    · exact Nat.le_trans h (Nat.min_le_left a b)
    · exact Nat.le_trans h (Nat.min_le_right a b)
  -- 3. The smaller one is one of the two.
  · rintro ⟨ha, hb⟩
    exact Nat.le_min_of_le_of_le ha hb

/-- The larger of two numbers grows with each of them.

Grade 2. -/
theorem max_monotone (a b c d : Nat) (h₁ : a ≤ c) (h₂ : b ≤ d) : max a b ≤ max c d := by
  -- 1. It is enough that both numbers are at most the larger one of c and d.
  apply Nat.max_le_of_le_of_le
  · exact Nat.le_trans h₁ (Nat.le_max_left c d)
  · exact Nat.le_trans h₂ (Nat.le_max_right c d)

/-- The larger of two numbers does not depend on their order.

Grade 2. -/
theorem max_swap (a b : Nat) : max a b = max b a := by
  -- 1. Each is at most the other.
  apply Nat.le_antisymm
  -- 2. For a and b are at most the larger one of b and a.
  · exact Nat.max_le_of_le_of_le (Nat.le_max_right b a) (Nat.le_max_left b a)
  -- 3. And the other way round.
  · exact Nat.max_le_of_le_of_le (Nat.le_max_right a b) (Nat.le_max_left a b)

/-- The smaller of a number and the larger of it and another is the number.

Grade 3. -/
theorem min_max_absorb (a b : Nat) : min a (max a b) = a := by
  -- 1. The number is at most the larger one.
  apply Nat.min_eq_left
  exact Nat.le_max_left a b

/-- If the larger of two numbers is 0, both are.

Grade 2. -/
theorem max_zero_both (a b : Nat) (h : max a b = 0) : a = 0 ∧ b = 0 := by
  -- 1. Both are at most the larger one.
  have ha : a ≤ max a b := Nat.le_max_left a b
  have hb : b ≤ max a b := Nat.le_max_right a b
  -- 2. That is 0, and at most 0 is only 0.
  rw [h] at ha hb
  exact ⟨Nat.le_zero.mp ha, Nat.le_zero.mp hb⟩

/-- A common summand can be taken out of the smaller one.

Grade 3. -/
theorem min_add_common (a b c : Nat) : min (a + c) (b + c) = min a b + c := by
  -- 1. Ask whether a is at most b.
  by_cases h : a ≤ b
  -- 2. If it is, the sums are in the same order.
  · have h' : a + c ≤ b + c := Nat.add_le_add_right h c
    rw [Nat.min_eq_left h, Nat.min_eq_left h']
  -- 3. If not, b is less, and so is the sum with b.
  · have hba : b ≤ a := Nat.le_of_lt (Nat.lt_of_not_ge h)
    have h' : b + c ≤ a + c := Nat.add_le_add_right hba c
    rw [Nat.min_eq_right hba, Nat.min_eq_right h']

/-- The difference of the larger and the smaller is the sum of the two differences cut off at 0.

Grade 4. -/
theorem max_sub_min (a b : Nat) : max a b - min a b = (a - b) + (b - a) := by
  -- 1. One of the two is at most the other, so one of the differences is 0.
  rcases Nat.le_total a b with h | h
  · rw [Nat.max_eq_right h, Nat.min_eq_left h, Nat.sub_eq_zero_of_le h, Nat.zero_add]
  · rw [Nat.max_eq_left h, Nat.min_eq_right h, Nat.sub_eq_zero_of_le h, Nat.add_zero]

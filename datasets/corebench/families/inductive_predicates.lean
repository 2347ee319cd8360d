/-!
Properties that are defined by rules, and induction on how they came about.

kind: inductive
split: test
-/

/-- Even, by rules: 0 is, and two more than an even number is. -/
inductive Ev : Nat → Prop where
  | zero : Ev 0
  | step : ∀ n, Ev n → Ev (n + 2)

/-- Below, by rules: a number is below itself, and below one more than what it is below. -/
inductive Below (m : Nat) : Nat → Prop where
  | same : Below m m
  | up : ∀ n, Below m n → Below m (n + 1)

/-- Four is even.

Grade 1. -/
theorem ev_four : Ev 4 := by
  -- 1. Use the second rule twice.
  apply Ev.step
  apply Ev.step
  -- 2. And then the first.
  exact Ev.zero

/-- One is not even.

Grade 2. -/
theorem ev_not_one : ¬Ev 1 := by
  -- 1. Suppose it were.
  intro h
  -- 2. No rule gives that.
  cases h

/-- Twice a number is even.

Grade 2. -/
theorem ev_double (n : Nat) : Ev (2 * n) := by
  -- 1. We use induction on n.
  induction n with
  | zero => exact Ev.zero
  | succ k ih =>
    -- 2. Twice the next number is two more.
    rw [Nat.mul_succ]
    exact Ev.step (2 * k) ih

/-- An even number is twice some number.

Grade 3. -/
theorem ev_half (n : Nat) (h : Ev n) : ∃ k, n = 2 * k := by
  -- 1. We use induction on how n became even.
  induction h with
  | zero => exact ⟨0, rfl⟩
  | step m _ ih =>
    -- 2. Two more than 2k is 2(k + 1).
    obtain ⟨k, hk⟩ := ih
    refine ⟨k + 1, ?_⟩
    rw [hk, Nat.mul_succ]

/-- The sum of even numbers is even.

Grade 3. -/
theorem ev_sum (m n : Nat) (hm : Ev m) (hn : Ev n) : Ev (m + n) := by
  -- 1. We use induction on how n became even.
  induction hn with
  | zero => exact hm
  | step k _ ih =>
    -- 2. Two more in n are two more in the sum.
    rw [← Nat.add_assoc]
    exact Ev.step (m + k) ih

/-- If two more than a number is even, the number is.

Grade 3. -/
theorem ev_two_less (n : Nat) (h : Ev (n + 2)) : Ev n := by
  -- 1. Only the second rule can have given this.
  cases h with
  | step _ hn => exact hn

/-- If a sum and its first summand are even, the second is.

Grade 4. -/
theorem ev_other_summand (m n : Nat) (hm : Ev m) (h : Ev (m + n)) : Ev n := by
  -- 1. We use induction on how m became even.
  induction hm with
  | zero =>
    -- 2. With 0 the sum is n.
    rw [Nat.zero_add] at h
    exact h
  | step k _ ih =>
    apply ih
    -- 3. Two more in m are two more in the sum, and these can be taken away.
    have he : k + 2 + n = k + n + 2 := by omega
    rw [he] at h
    cases h with
    | step _ hn => exact hn

/-- No two numbers that follow each other are both even.

Grade 3. -/
theorem ev_not_both (n : Nat) (h : Ev n) : ¬Ev (n + 1) := by
  -- 1. We use induction on how n became even.
  induction h with
  | zero =>
    -- 2. One is not even.
    intro h
    cases h
  | step k _ ih =>
    -- 3. If k + 3 were even, so would be k + 1.
    intro h
    cases h with
    | step _ hk => exact ih hk

/-- Of two numbers that follow each other one is even.

Grade 3. -/
theorem ev_one_of_two (n : Nat) : Ev n ∨ Ev (n + 1) := by
  -- 1. We use induction on n.
  induction n with
  | zero => exact Or.inl Ev.zero
  | succ k ih =>
    -- 2. What is even stays the one, or becomes even by a step of two.
    rcases ih with h | h
    · right
      exact Ev.step k h
    · left
      exact h

/-- To be below is the usual order.

Grade 4. -/
theorem below_iff_le (m n : Nat) : Below m n ↔ m ≤ n := by
  -- 1. We show both directions.
  constructor
  -- 2. By induction on how it came about, each rule keeps the order.
  · intro h
    induction h with
    | same => exact Nat.le_refl m
    | up k _ ih => exact Nat.le_succ_of_le ih
  -- 3. The usual order comes about by the same rules.
  · intro h
    induction h with
    | refl => exact Below.same
    | step _ ih => exact Below.up _ ih

/-- To be below is transitive.

Grade 4. -/
theorem below_chain (a b c : Nat) (h₁ : Below a b) (h₂ : Below b c) : Below a c := by
  -- 1. We use induction on how b came below c.
  induction h₂ with
  | same => exact h₁
  | up k _ ih =>
    -- 2. One step further, a is still below.
    exact Below.up k ih

/-!
Sets of numbers without end.

kind: classical
split: test
-/

/-- There are numbers with P beyond every bound. -/
def Endless (P : Nat → Prop) : Prop := ∀ b, ∃ n, b ≤ n ∧ P n

/-- The even numbers have no end.

Grade 2. -/
theorem endless_even : Endless (fun n => n % 2 = 0) := by
  -- 1. Let a bound be given, and take its double.
  intro b
  refine ⟨2 * b, ?_, ?_⟩
  · omega
  · show 2 * b % 2 = 0
    omega

/-- A larger set than one without end has no end.

Grade 2. -/
theorem endless_mono (P Q : Nat → Prop) (h : ∀ n, P n → Q n) (hP : Endless P) : Endless Q := by
  -- 1. Let a bound be given, and take a number with P beyond it.
  intro b
  obtain ⟨n, hb, hn⟩ := hP b
  -- 2. It has Q as well.
  exact ⟨n, hb, h n hn⟩

/-- If a set is not without end, it has a bound.

Grade 3. -/
theorem bounded_of_not_endless (P : Nat → Prop) (h : ¬Endless P) : ∃ b, ∀ n, P n → n < b := by
  -- 1. Suppose that it had no bound.
  apply Classical.byContradiction
  intro hno
  apply h
  -- 2. Let a bound be given; some number with P reaches it.
  intro b
  apply Classical.byContradiction
  intro hb
  apply hno
  refine ⟨b, ?_⟩
  intro n hn
  rcases Nat.lt_or_ge n b with hlt | hge
  · exact hlt
  · exact absurd ⟨n, hge, hn⟩ hb

/-- If all numbers are in one of two sets, one of them has no end.

Grade 5. -/
theorem endless_one_of_two (P Q : Nat → Prop) (h : ∀ n, P n ∨ Q n) : Endless P ∨ Endless Q := by
  -- 1. Suppose that P has an end.
  by_cases hP : Endless P
  · exact Or.inl hP
  · right
    -- 2. Then there is a bound beyond which P fails.
    have hb : ∃ b, ∀ n, b ≤ n → ¬P n := by
      apply Classical.byContradiction
      intro hno
      apply hP
      intro b
      apply Classical.byContradiction
      intro hne
      apply hno
      exact ⟨b, fun n hn hPn => hne ⟨n, hn, hPn⟩⟩
    -- 3. So Q holds from the larger one of this bound and a given one on.
    obtain ⟨b, hb⟩ := hb
    intro c
    refine ⟨max b c, Nat.le_max_right b c, ?_⟩
    rcases h (max b c) with hp | hq
    · exact absurd hp (hb (max b c) (Nat.le_max_left b c))
    · exact hq

/-- A set without end has two different numbers.

Grade 3. -/
theorem endless_two (P : Nat → Prop) (h : Endless P) : ∃ m n, m < n ∧ P m ∧ P n := by
  -- 1. Take a number with P, and then one beyond it.
  obtain ⟨m, _, hm⟩ := h 0
  obtain ⟨n, hmn, hn⟩ := h (m + 1)
  exact ⟨m, n, hmn, hm, hn⟩

/-- Leaving out the numbers below a bound leaves a set without end without end.

Grade 3. -/
theorem endless_tail (P : Nat → Prop) (c : Nat) (h : Endless P) :
    Endless (fun n => c ≤ n ∧ P n) := by
  -- 1. Let a bound be given; go beyond both it and c.
  intro b
  obtain ⟨n, hn, hPn⟩ := h (max b c)
  -- 2. The number found there is what we look for.
  refine ⟨n, Nat.le_trans (Nat.le_max_left b c) hn, ?_, hPn⟩
  exact Nat.le_trans (Nat.le_max_right b c) hn

/-- A set has no end exactly when there is no number from which on all numbers lack it.

Grade 4. -/
theorem endless_iff_not_eventually (P : Nat → Prop) :
    Endless P ↔ ¬∃ b, ∀ n, b ≤ n → ¬P n := by
  -- 1. We show both directions.
  constructor
  -- 2. Beyond the bound there is a number with P after all.
  · rintro h ⟨b, hb⟩
    obtain ⟨n, hn, hPn⟩ := h b
    exact hb n hn hPn
  -- 3. If beyond b there were none, b would be such a number.
  · intro h b
    apply Classical.byContradiction
    intro hno
    apply h
    refine ⟨b, ?_⟩
    intro n hn hPn
    exact hno ⟨n, hn, hPn⟩

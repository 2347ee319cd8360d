/-!
Least numbers, and arguments by descent.

kind: classical
split: valid
-/

/-- If all smaller numbers having P gives P for a number, all numbers have it.

Grade 3. -/
theorem strong_induction (P : Nat → Prop) (h : ∀ n, (∀ m, m < n → P m) → P n) : ∀ n, P n := by
  -- 1. We show more: all numbers below n have P.
  have below : ∀ n m, m < n → P m := by
    intro n
    -- 2. This goes by induction on n.
    induction n with
    | zero =>
      intro m hm
      exact absurd hm (Nat.not_lt_zero m)
    | succ k ih =>
      intro m hm
      apply h
      intro l hl
      exact ih l (Nat.lt_of_lt_of_le hl (Nat.le_of_lt_succ hm))
  -- 3. A number is below the next one.
  intro n
  exact below (n + 1) n (Nat.lt_succ_self n)

/-- A property that some number has, some least number has.

Grade 5. -/
theorem least_number (P : Nat → Prop) (h : ∃ n, P n) :
    ∃ n, P n ∧ ∀ m, m < n → ¬P m := by
  -- 1. Suppose there were no least number.
  apply Classical.byContradiction
  intro hno
  -- 2. Then no number has the property: by induction, none up to n.
  have hnone : ∀ n m, m ≤ n → ¬P m := by
    intro n
    induction n with
    | zero =>
      intro m hm hP
      apply hno
      refine ⟨m, hP, ?_⟩
      intro l hl
      omega
    | succ k ih =>
      intro m hm hP
      apply hno
      refine ⟨m, hP, ?_⟩
      intro l hl
      exact ih l (by omega)
  -- 3. But some number has it.
  obtain ⟨n, hn⟩ := h
  exact hnone n n (Nat.le_refl n) hn

/-- There is no descent without end.

Grade 4. -/
theorem no_infinite_descent (P : Nat → Prop) (h : ∀ n, P n → ∃ m, m < n ∧ P m) :
    ∀ n, ¬P n := by
  -- 1. By induction, no number up to n has the property.
  have hall : ∀ n m, m ≤ n → ¬P m := by
    intro n
    induction n with
    | zero =>
      intro m hm hP
      obtain ⟨l, hl, _⟩ := h m hP
      omega
    | succ k ih =>
      -- 2. A number with it would have a smaller one.
      intro m hm hP
      obtain ⟨l, hl, hPl⟩ := h m hP
      exact ih l (by omega) hPl
  -- 3. In particular n has it not.
  intro n
  exact hall n n (Nat.le_refl n)

/-- A sequence of numbers cannot decrease at every step.

Grade 4. -/
theorem not_always_decreasing (f : Nat → Nat) : ¬∀ n, f (n + 1) < f n := by
  -- 1. Suppose that it did.
  intro h
  -- 2. Then n and f n are together at most f 0, by induction.
  have hsum : ∀ n, f n + n ≤ f 0 := by
    intro n
    induction n with
    | zero => exact Nat.le_refl (f 0)
    | succ k ih =>
      have hk := h k
      omega
  -- 3. That fails for a number above f 0.
  have hbad := hsum (f 0 + 1)
  omega

/-- A sequence of numbers that never increases is constant at some step.

Grade 4. -/
theorem sometimes_constant (f : Nat → Nat) (h : ∀ n, f (n + 1) ≤ f n) :
    ∃ n, f (n + 1) = f n := by
  -- 1. Suppose that it never is.
  apply Classical.byContradiction
  intro hne
  -- 2. Then it decreases at every step.
  have hlt : ∀ n, f (n + 1) < f n := by
    intro n
    rcases Nat.lt_or_ge (f (n + 1)) (f n) with hl | hg
    · exact hl
    · exact absurd ⟨n, Nat.le_antisymm (h n) hg⟩ hne
  -- 3. So n and f n are together at most f 0, which fails for large n.
  have hsum : ∀ n, f n + n ≤ f 0 := by
    intro n
    induction n with
    | zero => exact Nat.le_refl (f 0)
    | succ k ih =>
      have hk := hlt k
      omega
  have hbad := hsum (f 0 + 1)
  omega

/-- A sequence of numbers has a least value.

Grade 5. -/
theorem least_value (f : Nat → Nat) : ∃ n, ∀ m, f n ≤ f m := by
  -- 1. Suppose that each value is undercut.
  apply Classical.byContradiction
  intro hno
  have hlt : ∀ n, ∃ m, f m < f n := by
    intro n
    apply Classical.byContradiction
    intro h
    apply hno
    refine ⟨n, ?_⟩
    intro m
    rcases Nat.lt_or_ge (f m) (f n) with hl | hg
    · exact absurd ⟨m, hl⟩ h
    · exact hg
  -- 2. Then, by induction, no value is at most k.
  have hnone : ∀ k n, ¬f n ≤ k := by
    intro k
    induction k with
    | zero =>
      intro n hn
      obtain ⟨m, hm⟩ := hlt n
      omega
    | succ k ih =>
      intro n hn
      obtain ⟨m, hm⟩ := hlt n
      exact ih m (by omega)
  -- 3. But f 0 is at most f 0.
  exact hnone (f 0) 0 (Nat.le_refl (f 0))

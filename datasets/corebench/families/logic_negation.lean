/-!
Negation without excluded middle.

kind: logic
split: train
-/

/-- What holds is not refutable.

Grade 1. -/
theorem double_negation_intro (p : Prop) (hp : p) : ¬¬p := by
  -- 1. Suppose p could be refuted.
  intro hn
  -- 2. But p holds.
  exact hn hp

/-- If p implies q and q fails, then p fails.

Grade 1. -/
theorem modus_tollens (p q : Prop) (h : p → q) (hq : ¬q) : ¬p := by
  -- 1. Suppose p.
  intro hp
  -- 2. Then q holds, which is impossible.
  apply hq
  exact h hp

/-- Three negations are as good as one.

Grade 2. -/
theorem three_negations (p : Prop) (h : ¬¬¬p) : ¬p := by
  -- 1. Suppose p.
  intro hp
  -- 2. Then p is not refutable, against the assumption.
  apply h
  intro hn
  exact hn hp

/-- A disjunction is refuted exactly when both sides are.

Grade 2. -/
theorem not_or_both (p q : Prop) : ¬(p ∨ q) ↔ ¬p ∧ ¬q := by
  -- 1. We show both directions.
  constructor
  -- 2. Each side would make the disjunction true.
  · intro h
    refine ⟨?_, ?_⟩
    · intro hp
      exact h (Or.inl hp)
    · intro hq
      exact h (Or.inr hq)
  -- 3. If both sides fail, so does each case of the disjunction.
  · intro ⟨hp, hq⟩ h
    cases h with
    | inl h₁ => exact hp h₁
    | inr h₂ => exact hq h₂

/-- Nothing can hold and fail together.

Grade 1. -/
theorem no_contradiction (p : Prop) : ¬(p ∧ ¬p) := by
  -- 1. Suppose both.
  intro h
  -- 2. The second half refutes the first.
  exact h.2 h.1

/-- A statement is never equivalent to its own negation.

Grade 3. -/
theorem not_iff_own_negation (p : Prop) : ¬(p ↔ ¬p) := by
  -- 1. Suppose it were.
  intro h
  -- 2. Then p fails, because p would give its own negation.
  have hn : ¬p := by
    intro hp
    exact (h.mp hp) hp
  -- 3. But then p holds by the equivalence, which is absurd.
  exact hn (h.mpr hn)

/-- Excluded middle cannot be refuted.

Grade 3. -/
theorem excluded_middle_irrefutable (p : Prop) : ¬¬(p ∨ ¬p) := by
  -- 1. Suppose it were refuted.
  intro h
  -- 2. It is enough to find a side that holds; we take the right one.
  apply h
  right
  -- 3. If p held, the left side would, against the assumption.
  intro hp
  apply h
  left
  exact hp

/-- From a contradiction anything follows.

Grade 1. -/
theorem anything_from_contradiction (p q : Prop) (hp : p) (hn : ¬p) : q := by
  -- 1. It is enough to find a contradiction.
  exfalso
  -- 2. There it is.
  exact hn hp

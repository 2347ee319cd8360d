/-!
What needs excluded middle.

kind: classical
split: train
-/

/-- What cannot be refuted holds.

Grade 2. -/
theorem double_negation (p : Prop) (h : ¬¬p) : p := by
  -- 1. Either p holds or it does not.
  by_cases hp : p
  -- 2. If it does, we are done.
  · exact hp
  -- 3. If it does not, the assumption is contradicted.
  · exact absurd hp h

/-- If the failure of q implies the failure of p, then p implies q.

Grade 2. -/
theorem contraposition_back (p q : Prop) (h : ¬q → ¬p) : p → q := by
  -- 1. Let p hold.
  intro hp
  -- 2. If q failed, p would fail too.
  by_cases hq : q
  · exact hq
  · exact absurd hp (h hq)

/-- If p and q do not both hold, one of them fails.

Grade 3. -/
theorem de_morgan_and (p q : Prop) (h : ¬(p ∧ q)) : ¬p ∨ ¬q := by
  -- 1. Look at whether p holds.
  by_cases hp : p
  -- 2. If it does, q must fail.
  · right
    intro hq
    exact h ⟨hp, hq⟩
  -- 3. If it does not, p fails.
  · left
    exact hp

/-- An implication says that the premise fails or the conclusion holds.

Grade 2. -/
theorem implies_iff_not_or (p q : Prop) : (p → q) ↔ ¬p ∨ q := by
  -- 1. We show both directions.
  constructor
  -- 2. Look at whether p holds.
  · intro h
    by_cases hp : p
    · exact Or.inr (h hp)
    · exact Or.inl hp
  -- 3. If the premise fails there is nothing to show, otherwise the conclusion holds.
  · intro h hp
    cases h with
    | inl hn => exact absurd hp hn
    | inr hq => exact hq

/-- Peirce's law.

Grade 3. -/
theorem peirce_law (p q : Prop) (h : (p → q) → p) : p := by
  -- 1. Look at whether p holds.
  by_cases hp : p
  -- 2. If it does, there is nothing to do.
  · exact hp
  -- 3. If it does not, p implies anything, and so p holds after all.
  · apply h
    intro hp'
    exact absurd hp' hp

/-- Of any two statements one implies the other.

Grade 3. -/
theorem one_implies_other (p q : Prop) : (p → q) ∨ (q → p) := by
  -- 1. Look at whether q holds.
  by_cases hq : q
  -- 2. If it does, p implies it.
  · left
    intro _
    exact hq
  -- 3. If it does not, it implies p.
  · right
    intro h
    exact absurd h hq

/-- If p does not imply q, then p holds and q fails.

Grade 3. -/
theorem not_implies_split (p q : Prop) (h : ¬(p → q)) : p ∧ ¬q := by
  -- 1. We show the two parts.
  constructor
  -- 2. If p failed, it would imply anything.
  · by_cases hp : p
    · exact hp
    · exfalso
      apply h
      intro hp'
      exact absurd hp' hp
  -- 3. If q held, anything would imply it.
  · intro hq
    apply h
    intro _
    exact hq

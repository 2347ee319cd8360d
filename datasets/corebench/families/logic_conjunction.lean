/-!
Conjunction: taking apart, putting together, moving things around.

kind: logic
split: train
-/

/-- From p and q together we get q and p.

Grade 1. -/
theorem and_swap_sides (p q : Prop) (h : p ∧ q) : q ∧ p := by
  -- 1. Take the two halves.
  obtain ⟨hp, hq⟩ := h
  -- 2. Put them together the other way round.
  exact ⟨hq, hp⟩

/-- Conjunction is associative, from left to right.

Grade 1. -/
theorem and_assoc_right (p q r : Prop) (h : (p ∧ q) ∧ r) : p ∧ (q ∧ r) := by
  -- 1. There are three facts in the assumption.
  obtain ⟨⟨hp, hq⟩, hr⟩ := h
  -- 2. We need the first of them, and then the other two.
  constructor
  · exact hp
  · exact ⟨hq, hr⟩

/-- If p implies q, then p together with r implies q together with r.

Grade 1. -/
theorem and_mono_left (p q r : Prop) (hpq : p → q) (h : p ∧ r) : q ∧ r := by
  -- 1. From p we get q.
  have hq : q := hpq h.1
  -- 2. The other half stays as it is.
  exact ⟨hq, h.2⟩

/-- A statement together with itself says no more than the statement.

Grade 1. -/
theorem and_with_itself (p : Prop) : p ∧ p ↔ p := by
  -- 1. There are two directions.
  constructor
  -- 2. From p and p we take the first p.
  · intro h
    exact h.1
  -- 3. From p we get p twice.
  · intro hp
    exact ⟨hp, hp⟩

/-- Two implications with the same premise can be drawn together.

Grade 2. -/
theorem implies_both (p q r : Prop) : (p → q) ∧ (p → r) ↔ (p → q ∧ r) := by
  -- 1. We show both directions.
  constructor
  -- 2. Given both implications and p, both conclusions follow.
  · intro ⟨hq, hr⟩ hp
    exact ⟨hq hp, hr hp⟩
  -- 3. Given the one implication, each conclusion follows from it.
  · intro h
    constructor
    · intro hp
      exact (h hp).1
    · intro hp
      exact (h hp).2

/-- A premise that is a conjunction can be given one half after the other.

Grade 2. -/
theorem curry_conjunction (p q r : Prop) : (p ∧ q → r) ↔ (p → q → r) := by
  -- 1. We show both directions.
  constructor
  -- 2. From p and then q we make the pair.
  · intro h hp hq
    apply h
    exact ⟨hp, hq⟩
  -- 3. From the pair we take p and then q.
  · intro h hpq
    exact h hpq.1 hpq.2

/-- With four facts in two pairs, the outer two and the inner two can be paired.

Grade 2. -/
theorem and_exchange (p q r s : Prop) (h₁ : p ∧ q) (h₂ : r ∧ s) : (p ∧ s) ∧ (q ∧ r) := by
  -- 1. We take both pairs apart.
  cases h₁ with
  | intro hp hq =>
    cases h₂ with
    | intro hr hs =>
      -- 2. We put the parts together in the new order.
      exact ⟨⟨hp, hs⟩, ⟨hq, hr⟩⟩

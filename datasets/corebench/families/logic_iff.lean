/-!
Equivalence of statements.

kind: logic
split: train
-/

/-- Equivalence is symmetric.

Grade 1. -/
theorem iff_turn (p q : Prop) (h : p ↔ q) : q ↔ p := by
  -- 1. Take the equivalence apart.
  obtain ⟨h₁, h₂⟩ := h
  -- 2. Put the two directions together the other way round.
  exact ⟨h₂, h₁⟩

/-- Equivalence is transitive.

Grade 2. -/
theorem iff_chain (p q r : Prop) (h₁ : p ↔ q) (h₂ : q ↔ r) : p ↔ r := by
  -- 1. We show both directions.
  constructor
  -- 2. From p to q to r.
  · intro hp
    exact h₂.mp (h₁.mp hp)
  -- 3. And back.
  · intro hr
    exact h₁.mpr (h₂.mpr hr)

/-- Equivalent statements can be exchanged in a conjunction.

Grade 2. -/
theorem iff_and_left (p q r : Prop) (h : p ↔ q) : p ∧ r ↔ q ∧ r := by
  -- 1. We show both directions.
  constructor
  -- 2. From p we get q, and r stays.
  · rintro ⟨hp, hr⟩
    exact ⟨h.1 hp, hr⟩
  -- 3. From q we get p, and r stays.
  · rintro ⟨hq, hr⟩
    exact ⟨h.2 hq, hr⟩

/-- Equivalent statements can be exchanged in a disjunction.

Grade 2. -/
theorem iff_or_both (p q r s : Prop) (h₁ : p ↔ q) (h₂ : r ↔ s) : p ∨ r ↔ q ∨ s := by
  -- 1. We show both directions.
  constructor
  -- 2. Each side is carried over by its own equivalence.
  · rintro (hp | hr)
    · exact Or.inl (h₁.1 hp)
    · exact Or.inr (h₂.1 hr)
  -- 3. And carried back in the same way.
  · rintro (hq | hs)
    · exact Or.inl (h₁.2 hq)
    · exact Or.inr (h₂.2 hs)

/-- Equivalent statements have equivalent negations.

Grade 2. -/
theorem iff_not_both (p q : Prop) (h : p ↔ q) : ¬p ↔ ¬q := by
  -- 1. Replace p by q.
  rw [h]

/-- Equivalent premises give equivalent implications.

Grade 2. -/
theorem iff_imp_left (p q r : Prop) (h : p ↔ q) : (p → r) ↔ (q → r) := by
  -- 1. We show both directions.
  constructor
  -- 2. Given q, we have p and so r.
  · intro hpr hq
    apply hpr
    exact h.mpr hq
  -- 3. Given p, we have q and so r.
  · intro hqr hp
    apply hqr
    exact h.mp hp

/-- A statement is equivalent to its conjunction with something that it implies.

Grade 2. -/
theorem iff_absorb_and (p q : Prop) (h : p → q) : p ↔ p ∧ q := by
  -- 1. We show both directions.
  constructor
  -- 2. From p we get q, and have both.
  · intro hp
    constructor
    · exact hp
    · exact h hp
  -- 3. The other way, forget q.
  · intro hpq
    exact hpq.1

/-- Absorption: p, or p and q, is just p.

Grade 2. -/
theorem iff_absorb_or (p q : Prop) : p ∨ (p ∧ q) ↔ p := by
  -- 1. We show both directions.
  refine ⟨?_, ?_⟩
  -- 2. In both cases p holds.
  · intro h
    rcases h with hp | ⟨hp, _⟩
    · exact hp
    · exact hp
  -- 3. If p holds, take the left side.
  · exact Or.inl

/-- An equivalence with a true statement is the other statement.

Grade 2. -/
theorem iff_with_true (p q : Prop) (hq : q) : (p ↔ q) ↔ p := by
  -- 1. We show both directions.
  constructor
  -- 2. If p is equivalent to q, which holds, then p holds.
  · intro h
    rw [h]
    exact hq
  -- 3. If p holds, both hold.
  · intro hp
    constructor
    · intro _
      exact hq
    · intro _
      exact hp

/-- No statement is equivalent both to q and to the negation of q.

Grade 3. -/
theorem iff_not_iff_clash (p q : Prop) (h₁ : p ↔ q) (h₂ : p ↔ ¬q) : False := by
  -- 1. The statement q fails: otherwise p would hold, and so q would fail.
  have hq : ¬q := by
    intro hq
    have hp : p := h₁.2 hq
    exact h₂.1 hp hq
  -- 2. So p holds.
  have hp : p := h₂.2 hq
  -- 3. But then q holds too.
  exact hq (h₁.1 hp)

/-- Equivalence of p and q says the same as equivalence between their conjunction and disjunction.

Grade 4. -/
theorem iff_and_iff_or (p q : Prop) : (p ↔ q) ↔ (p ∨ q → p ∧ q) := by
  -- 1. We show both directions.
  constructor
  -- 2. Given the equivalence, either one of the two gives the other.
  · intro h hpq
    rcases hpq with hp | hq
    · exact ⟨hp, h.1 hp⟩
    · exact ⟨h.2 hq, hq⟩
  -- 3. Conversely each one makes the disjunction true, and so the conjunction.
  · intro h
    constructor
    · intro hp
      exact (h (Or.inl hp)).2
    · intro hq
      exact (h (Or.inr hq)).1

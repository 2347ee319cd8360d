/-!
Disjunction: cases, and choosing a side.

kind: logic
split: train
-/

/-- If p or q holds, then q or p holds.

Grade 1. -/
theorem or_swap_sides (p q : Prop) (h : p ∨ q) : q ∨ p := by
  -- 1. There are two cases.
  cases h with
  | inl hp => exact Or.inr hp
  | inr hq => exact Or.inl hq

/-- Disjunction is associative, from left to right.

Grade 2. -/
theorem or_assoc_right (p q r : Prop) (h : (p ∨ q) ∨ r) : p ∨ (q ∨ r) := by
  -- 1. One of the three holds; we go through them.
  rcases h with (hp | hq) | hr
  -- 2. If it is p, take the left side.
  · left
    exact hp
  -- 3. If it is q or r, take the right side, and choose there.
  · right
    left
    exact hq
  · right
    right
    exact hr

/-- If each of two statements implies a third, so does their disjunction.

Grade 1. -/
theorem or_elim_same (p q r : Prop) (hp : p → r) (hq : q → r) (h : p ∨ q) : r := by
  -- 1. We look at the two cases.
  rcases h with h₁ | h₂
  -- 2. In the first case the first implication gives r.
  · exact hp h₁
  -- 3. In the second case the second one does.
  · exact hq h₂

/-- If p fails and p or q holds, then q holds.

Grade 1. -/
theorem or_resolve (p q : Prop) (h : p ∨ q) (hn : ¬p) : q := by
  -- 1. We look at the two cases.
  cases h with
  | inl hp => exact absurd hp hn
  | inr hq => exact hq

/-- Conjunction distributes over disjunction.

Grade 2. -/
theorem and_over_or (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by
  -- 1. We show both directions.
  constructor
  -- 2. With p, and q or r, we are in one of the two pairs.
  · intro ⟨hp, hqr⟩
    rcases hqr with hq | hr
    · exact Or.inl ⟨hp, hq⟩
    · exact Or.inr ⟨hp, hr⟩
  -- 3. Each of the pairs has p, and one of q and r.
  · intro h
    rcases h with ⟨hp, hq⟩ | ⟨hp, hr⟩
    · exact ⟨hp, Or.inl hq⟩
    · exact ⟨hp, Or.inr hr⟩

/-- Disjunction distributes over conjunction.

Grade 2. -/
theorem or_over_and (p q r : Prop) (h : p ∨ (q ∧ r)) : (p ∨ q) ∧ (p ∨ r) := by
  -- 1. We look at the two cases.
  rcases h with hp | ⟨hq, hr⟩
  -- 2. If p holds, both disjunctions hold by their left side.
  · exact ⟨Or.inl hp, Or.inl hp⟩
  -- 3. If q and r hold, both hold by their right side.
  · exact ⟨Or.inr hq, Or.inr hr⟩

/-- Two implications can be run side by side under a disjunction.

Grade 2. -/
theorem or_mono_both (p q r s : Prop) (h₁ : p → r) (h₂ : q → s) (h : p ∨ q) : r ∨ s := by
  -- 1. We look at the two cases.
  cases h with
  | inl hp =>
    -- 2. In the first case we get r.
    left
    apply h₁
    exact hp
  | inr hq =>
    -- 3. In the second case we get s.
    right
    apply h₂
    exact hq

/-- A disjunction implies something exactly when both of its sides do.

Grade 2. -/
theorem or_implies_iff (p q r : Prop) : (p ∨ q → r) ↔ (p → r) ∧ (q → r) := by
  -- 1. We show both directions.
  constructor
  -- 2. Each side makes the disjunction true.
  · intro h
    constructor
    · intro hp
      exact h (Or.inl hp)
    · intro hq
      exact h (Or.inr hq)
  -- 3. Conversely we go through the cases.
  · intro ⟨h₁, h₂⟩ h
    rcases h with hp | hq
    · exact h₁ hp
    · exact h₂ hq

/-! # Propositional logic -/

/-- A conjunction can be turned round: if p and q hold, then q and p hold. -/
theorem and_swap (p q : Prop) (h : p ∧ q) : q ∧ p := by
  obtain ⟨hp, hq⟩ := h
  constructor
  · exact hq
  · exact hp

/-- Conjunction is associative, from left-nested to right-nested. -/
theorem and_assoc_right (p q r : Prop) (h : (p ∧ q) ∧ r) : p ∧ q ∧ r := by
  have hpq := h.left
  have hr := h.right
  refine ⟨?_, ?_⟩
  · exact hpq.left
  · refine ⟨?_, ?_⟩
    · exact hpq.right
    · exact hr

/-- If p or q holds, then q or p holds. -/
theorem or_swap (p q : Prop) : p ∨ q → q ∨ p := by
  intro h
  cases h with
  | inl hp =>
    right
    exact hp
  | inr hq =>
    left
    exact hq

/-- Disjunction is associative, from left-nested to right-nested. -/
theorem or_assoc_right (p q r : Prop) (h : (p ∨ q) ∨ r) : p ∨ q ∨ r := by
  rcases h with (hp | hq) | hr
  · left
    exact hp
  · right
    left
    exact hq
  · right
    right
    exact hr

/-- Implication is transitive. -/
theorem imp_trans' (p q r : Prop) (hpq : p → q) (hqr : q → r) : p → r := by
  intro hp
  have hq : q := hpq hp
  exact hqr hq

/-- A function of a pair of facts is a function of two facts. -/
theorem curry (p q r : Prop) (h : p ∧ q → r) : p → q → r := by
  intro hp hq
  apply h
  exact ⟨hp, hq⟩

/-- A function of two facts is a function of their conjunction. -/
theorem uncurry (p q r : Prop) (h : p → q → r) : p ∧ q → r := by
  rintro ⟨hp, hq⟩
  exact h hp hq

/-- From p implies q follows that not q implies not p. -/
theorem contrapose (p q : Prop) (h : p → q) : ¬q → ¬p := by
  intro hnq hp
  apply hnq
  apply h
  exact hp

/-- Not (p or q) means neither p nor q. -/
theorem not_or_split (p q : Prop) : ¬(p ∨ q) ↔ ¬p ∧ ¬q := by
  constructor
  · intro h
    constructor
    · intro hp
      exact h (Or.inl hp)
    · intro hq
      exact h (Or.inr hq)
  · intro h hpq
    cases hpq with
    | inl hp => exact h.left hp
    | inr hq => exact h.right hq

/-- Conjunction distributes over disjunction. -/
theorem and_or_distrib (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by
  apply Iff.intro
  case mp =>
    intro h
    cases h.right with
    | inl hq => exact Or.inl ⟨h.left, hq⟩
    | inr hr => exact Or.inr ⟨h.left, hr⟩
  case mpr =>
    intro h
    cases h with
    | inl hpq => exact ⟨hpq.left, Or.inl hpq.right⟩
    | inr hpr => exact ⟨hpr.left, Or.inr hpr.right⟩

/-- If p implies q, q implies r, and r fails, then p fails. -/
theorem modus_tollens_chain (p q r : Prop) (h₁ : p → q) (h₂ : q → r) (hr : ¬r) : ¬p := by
  intro hp
  have hq : q := by
    apply h₁
    exact hp
  have hr' : r := by
    apply h₂
    exact hq
  exact absurd hr' hr

/-- If p is equivalent to q, then q is equivalent to p. -/
theorem iff_swap (p q : Prop) (h : p ↔ q) : q ↔ p := by
  constructor
  · exact h.mpr
  · exact h.mp

/-- From p and not p everything follows. -/
theorem false_elim_any (p q : Prop) (hp : p) (hn : ¬p) : q := by
  exfalso
  apply hn
  exact hp

/-- Equivalence is transitive. -/
theorem iff_chain (p q r : Prop) (h₁ : p ↔ q) (h₂ : q ↔ r) : p ↔ r := by
  constructor <;> intro h
  · exact h₂.mp (h₁.mp h)
  · exact h₁.mpr (h₂.mpr h)

/-- Equivalent propositions may replace one another. -/
theorem rewrite_prop (p q r : Prop) (h : p ↔ q) (hpr : p ∧ r) : q ∧ r := by
  rw [← h]
  exact hpr

/-- To prove p and q it is enough to prove q, when q gives p. -/
theorem suffices_and (p q : Prop) (h : q → p) (hq : q) : p ∧ q := by
  suffices hp : p from ⟨hp, hq⟩
  -- now only the left part is open
  exact h hq

/-- From p or q, and ways from each to r, r follows; with r and s, both follow. -/
theorem four_way (p q r s : Prop) (h : p ∨ q) (h₁ : p → r) (h₂ : q → r) (hs : r → s) : r ∧ s := by
  have hr : r := by
    cases h with
    | inl hp =>
      -- the first way
      exact h₁ hp
    | inr hq =>
      -- the second way
      exact h₂ hq
  exact ⟨hr, hs hr⟩

/-! ## Other proofs -/

namespace Other

theorem imp_trans' (p q r : Prop) (hpq : p → q) (hqr : q → r) : p → r := fun hp => hqr (hpq hp)

theorem false_elim_any (p q : Prop) (hp : p) (hn : ¬p) : q := by contradiction

theorem suffices_and (p q : Prop) (h : q → p) (hq : q) : p ∧ q := by
  suffices hp : p by
    constructor
    · exact hp
    · exact hq
  exact h hq

end Other

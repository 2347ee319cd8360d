/-! # Classical logic -/

/-- In classical logic not not p gives p. -/
theorem double_negation (p : Prop) (h : ¬¬p) : p := by
  cases Classical.em p with
  | inl hp => exact hp
  | inr hn => exact absurd hn h

/-- In classical logic the contrapositive gives the implication back. -/
theorem contrapose_back (p q : Prop) (h : ¬q → ¬p) : p → q := by
  intro hp
  by_cases hq : q
  · exact hq
  · have hnp : ¬p := h hq
    contradiction

/-- In classical logic, if not both p and q hold, one of them fails. -/
theorem not_and_split (p q : Prop) (h : ¬(p ∧ q)) : ¬p ∨ ¬q := by
  by_cases hp : p
  · right
    intro hq
    exact h ⟨hp, hq⟩
  · left
    exact hp

/-- Peirce's law: if (p implies q) implies p, then p. -/
theorem peirce_law (p q : Prop) : ((p → q) → p) → p := by
  intro h
  by_cases hp : p
  · exact hp
  · apply h
    intro hp'
    exact absurd hp' hp

/-- In classical logic, if not all x satisfy p, then some x fails p. -/
theorem not_forall_exists {α : Type} (p : α → Prop) (h : ¬∀ x, p x) : ∃ x, ¬p x := by
  apply Classical.byContradiction
  intro hne
  apply h
  intro x
  apply Classical.byContradiction
  intro hx
  exact hne ⟨x, hx⟩

/-- In classical logic p implies q is the same as not p or q. -/
theorem imp_or_form (p q : Prop) : (p → q) ↔ ¬p ∨ q := by
  constructor
  · intro h
    rcases Classical.em p with hp | hn
    · exact Or.inr (h hp)
    · exact Or.inl hn
  · rintro (hn | hq) hp
    · exact absurd hp hn
    · exact hq

/-! ## Other proofs -/

namespace Other

theorem double_negation (p : Prop) (h : ¬¬p) : p := by
  by_cases hp : p
  · exact hp
  · exfalso
    exact h hp

end Other

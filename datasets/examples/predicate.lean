/-! # First-order logic -/

/-- If all x satisfy p and q, then all satisfy p, and all satisfy q. -/
theorem forall_and_split {α : Type} (p q : α → Prop) (h : ∀ x, p x ∧ q x) : (∀ x, p x) ∧ (∀ x, q x) := by
  constructor
  · intro x
    exact (h x).left
  · intro x
    exact (h x).right

/-- If some x satisfies p or q, then some satisfies p, or some satisfies q. -/
theorem exists_or_split {α : Type} (p q : α → Prop) (h : ∃ x, p x ∨ q x) : (∃ x, p x) ∨ (∃ x, q x) := by
  obtain ⟨x, hx⟩ := h
  cases hx with
  | inl hp =>
    left
    exact ⟨x, hp⟩
  | inr hq =>
    right
    exact ⟨x, hq⟩

/-- If no x satisfies p, then every x fails p. -/
theorem not_exists_all {α : Type} (p : α → Prop) (h : ¬∃ x, p x) : ∀ x, ¬p x := by
  intro x hx
  apply h
  exact ⟨x, hx⟩

/-- If some x fails p, then not all x satisfy p. -/
theorem exists_not_all {α : Type} (p : α → Prop) : (∃ x, ¬p x) → ¬∀ x, p x := by
  rintro ⟨x, hx⟩ hall
  have hp := hall x
  contradiction

/-- If p implies q everywhere and some x satisfies p, then some x satisfies q. -/
theorem forall_imp_exists {α : Type} (p q : α → Prop) (h : ∀ x, p x → q x) (hp : ∃ x, p x) : ∃ x, q x := by
  match hp with
  | ⟨x, hx⟩ =>
    have hq : q x := h x hx
    exact ⟨x, hq⟩

/-- Two existential quantifiers may change places. -/
theorem exists_comm' {α β : Type} (r : α → β → Prop) (h : ∃ x, ∃ y, r x y) : ∃ y, ∃ x, r x y := by
  rcases h with ⟨x, y, hxy⟩
  exact ⟨y, x, hxy⟩

/-- If one x works for all y, then for each y some x works. -/
theorem exists_forall_swap {α β : Type} (r : α → β → Prop) (h : ∃ x, ∀ y, r x y) : ∀ y, ∃ x, r x y := by
  intro y
  cases h with
  | intro x hx =>
    exists x
    exact hx y

/-- A symmetric and transitive relation in which x has a neighbour relates x to itself. -/
theorem symm_trans_refl {α : Type} (r : α → α → Prop) (symm : ∀ x y, r x y → r y x) (trans : ∀ x y z, r x y → r y z → r x z) (x : α) (h : ∃ y, r x y) : r x x := by
  obtain ⟨y, hxy⟩ := h
  have hyx : r y x := symm x y hxy
  exact trans x y x hxy hyx

/-- If everybody drinks, then for anybody: if that one drinks, everybody does. -/
theorem drinker_witness {α : Type} (a : α) (d : α → Prop) (h : ∀ x, d x) : ∃ x, d x → ∀ y, d y := by
  exists a
  intro _ y
  exact h y

/-- If p holds for exactly one value, and of a and b both, then a is b. -/
theorem unique_witness {α : Type} (p : α → Prop) (h : ∃ c, p c ∧ ∀ x, p x → x = c) (a b : α) (ha : p a) (hb : p b) : a = b := by
  obtain ⟨c, _, huniq⟩ := h
  have hac : a = c := huniq a ha
  have hbc : b = c := huniq b hb
  rw [hac, hbc]

/-- A statement that does not mention x may be taken out of a universal quantifier. -/
theorem forall_const_prop {α : Type} (a : α) (p : α → Prop) (q : Prop) : (∀ x, q ∧ p x) ↔ q ∧ ∀ x, p x := by
  constructor
  · intro h
    refine ⟨(h a).1, ?_⟩
    intro x
    exact (h x).2
  · rintro ⟨hq, hp⟩ x
    exact ⟨hq, hp x⟩

/-! ## Other proofs -/

namespace Other

theorem forall_imp_exists {α : Type} (p q : α → Prop) (h : ∀ x, p x → q x) (hp : ∃ x, p x) : ∃ x, q x := by
  obtain ⟨x, hx⟩ := hp
  refine ⟨x, ?_⟩
  apply h
  exact hx

end Other

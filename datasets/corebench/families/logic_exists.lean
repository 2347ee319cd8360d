/-!
There is: giving witnesses and using them.

kind: logic
split: train
-/

/-- If something has both properties, something has the first and something has the second.

Grade 2. -/
theorem exists_and_split {α : Type} (P Q : α → Prop) (h : ∃ x, P x ∧ Q x) :
    (∃ x, P x) ∧ (∃ x, Q x) := by
  -- 1. Take the object that has both.
  obtain ⟨x, hp, hq⟩ := h
  -- 2. It serves for either part.
  constructor
  · exact ⟨x, hp⟩
  · exact ⟨x, hq⟩

/-- Something has one of two properties exactly when something has the first or something the second.

Grade 2. -/
theorem exists_or_split {α : Type} (P Q : α → Prop) :
    (∃ x, P x ∨ Q x) ↔ (∃ x, P x) ∨ (∃ x, Q x) := by
  -- 1. We show both directions.
  constructor
  -- 2. Look at which property the object has.
  · rintro ⟨x, hp | hq⟩
    · left
      exact ⟨x, hp⟩
    · right
      exact ⟨x, hq⟩
  -- 3. Look at which property is taken on.
  · rintro (⟨x, hp⟩ | ⟨x, hq⟩)
    · exact ⟨x, Or.inl hp⟩
    · exact ⟨x, Or.inr hq⟩

/-- Two existential quantifiers may be exchanged.

Grade 1. -/
theorem exists_exchange {α β : Type} (R : α → β → Prop) (h : ∃ x, ∃ y, R x y) :
    ∃ y, ∃ x, R x y := by
  -- 1. Take the two objects.
  obtain ⟨x, y, hxy⟩ := h
  -- 2. Name them in the other order.
  exact ⟨y, x, hxy⟩

/-- A property that implies another passes existence on to it.

Grade 1. -/
theorem exists_mono {α : Type} (P Q : α → Prop) (hPQ : ∀ x, P x → Q x) (h : ∃ x, P x) :
    ∃ x, Q x := by
  -- 1. Take an object with the first property.
  cases h with
  | intro x hx =>
    -- 2. It has the second one too.
    refine ⟨x, ?_⟩
    exact hPQ x hx

/-- If there is an x with P x, and each x with P x gives q, then q holds, and conversely.

Grade 3. -/
theorem exists_imp_iff {α : Type} (P : α → Prop) (q : Prop) :
    ((∃ x, P x) → q) ↔ ∀ x, P x → q := by
  -- 1. We show both directions.
  constructor
  -- 2. An x with P x shows that there is one.
  · intro h x hx
    apply h
    exact ⟨x, hx⟩
  -- 3. Conversely, use the rule for the x that there is.
  · intro h hex
    obtain ⟨x, hx⟩ := hex
    exact h x hx

/-- A fixed statement may be moved out of an existential quantifier.

Grade 2. -/
theorem exists_and_fixed {α : Type} (P : α → Prop) (q : Prop) :
    (∃ x, P x ∧ q) ↔ (∃ x, P x) ∧ q := by
  -- 1. We show both directions.
  constructor
  -- 2. Take the object out, and keep q.
  · rintro ⟨x, hx, hq⟩
    exact ⟨⟨x, hx⟩, hq⟩
  -- 3. Put q next to the property of the object.
  · rintro ⟨⟨x, hx⟩, hq⟩
    exact ⟨x, hx, hq⟩

/-- If one object is related to all, then each object is related to by some.

Grade 2. -/
theorem exists_forall_to_forall_exists {α β : Type} (R : α → β → Prop)
    (h : ∃ x, ∀ y, R x y) : ∀ y, ∃ x, R x y := by
  -- 1. Take the object that is related to all.
  obtain ⟨x, hx⟩ := h
  -- 2. Let y be given; the object found is related to it.
  intro y
  exact ⟨x, hx y⟩

/-- If nothing has the property, then each object lacks it, and conversely.

Grade 2. -/
theorem no_witness_iff {α : Type} (P : α → Prop) : (¬∃ x, P x) ↔ ∀ x, ¬P x := by
  -- 1. We show both directions.
  constructor
  -- 2. An object with the property would show that there is one.
  · intro h x hx
    exact h ⟨x, hx⟩
  -- 3. Conversely, a witness is excluded by the rule for all.
  · rintro h ⟨x, hx⟩
    exact h x hx

/-- An object with the property that equals a given one means that the given one has the property.

Grade 2. -/
theorem exists_eq_and {α : Type} (P : α → Prop) (a : α) : (∃ x, x = a ∧ P x) ↔ P a := by
  -- 1. We show both directions.
  constructor
  -- 2. The object is a itself.
  · rintro ⟨x, rfl, hx⟩
    exact hx
  -- 3. Take a.
  · intro ha
    exact ⟨a, rfl, ha⟩

/-- If everything has P, and something has Q, something has both.

Grade 2. -/
theorem forall_exists_both {α : Type} (P Q : α → Prop) (hP : ∀ x, P x) (hQ : ∃ x, Q x) :
    ∃ x, P x ∧ Q x := by
  -- 1. Take the object with Q.
  rcases hQ with ⟨x, hx⟩
  -- 2. It has P like all others.
  have hp := hP x
  exact ⟨x, hp, hx⟩

/-- If exactly one object has the property, any two objects with it are equal.

Grade 3. -/
theorem exists_unique_same {α : Type} (P : α → Prop) (h : ∃ a, P a ∧ ∀ x, P x → x = a)
    (x y : α) (hx : P x) (hy : P y) : x = y := by
  -- 1. Take the one object.
  obtain ⟨a, _, only⟩ := h
  -- 2. Both are equal to it.
  have hxa : x = a := only x hx
  have hya : y = a := only y hy
  -- 3. So they are equal to each other.
  rw [hxa, hya]

/-!
Sets as properties: complements, unions and differences need excluded middle.

kind: classical
split: train
-/

/-- The complement of the complement is the set.

Grade 2. -/
theorem set_compl_twice {α : Type} (A : α → Prop) : ∀ x, ¬¬A x ↔ A x := by
  -- 1. Let x be given.
  intro x
  constructor
  -- 2. If x cannot be outside, it is inside.
  · intro h
    by_cases hx : A x
    · exact hx
    · exact absurd hx h
  -- 3. If x is inside, it is not outside.
  · intro h hn
    exact hn h

/-- A set and its complement have everything.

Grade 1. -/
theorem set_compl_union {α : Type} (A : α → Prop) : ∀ x, A x ∨ ¬A x := by
  -- 1. Let x be given; it is inside or not.
  intro x
  exact Classical.em (A x)

/-- Outside an intersection is outside one of the two sets.

Grade 3. -/
theorem set_compl_inter {α : Type} (A B : α → Prop) (x : α) :
    ¬(A x ∧ B x) ↔ ¬A x ∨ ¬B x := by
  -- 1. We show both directions.
  constructor
  -- 2. If x is in A, it cannot be in B.
  · intro h
    by_cases hA : A x
    · right
      intro hB
      exact h ⟨hA, hB⟩
    · exact Or.inl hA
  -- 3. Outside one of the two, x is not in both.
  · rintro (hA | hB) ⟨h₁, h₂⟩
    · exact hA h₁
    · exact hB h₂

/-- Sets with the same complement are equal.

Grade 3. -/
theorem set_same_compl {α : Type} (A B : α → Prop) (h : ∀ x, ¬A x ↔ ¬B x) : A = B := by
  -- 1. Let x be given; it is enough that A x and B x are equivalent.
  funext x
  apply propext
  constructor
  -- 2. If x is in A but not in B, it is not in A either.
  · intro hA
    by_cases hB : B x
    · exact hB
    · exact absurd hA ((h x).mpr hB)
  -- 3. And the other way round.
  · intro hB
    by_cases hA : A x
    · exact hA
    · exact absurd hB ((h x).mp hA)

/-- A set is its part in another and its part outside.

Grade 2. -/
theorem set_split {α : Type} (A B : α → Prop) (x : α) :
    A x ↔ (A x ∧ B x) ∨ (A x ∧ ¬B x) := by
  -- 1. We show both directions.
  constructor
  -- 2. Ask whether x is in B.
  · intro hA
    by_cases hB : B x
    · exact Or.inl ⟨hA, hB⟩
    · exact Or.inr ⟨hA, hB⟩
  -- 3. Both parts lie in A.
  · rintro (⟨hA, _⟩ | ⟨hA, _⟩)
    · exact hA
    · exact hA

/-- A is a part of B exactly when everything is outside A or in B.

Grade 3. -/
theorem set_subset_iff {α : Type} (A B : α → Prop) :
    (∀ x, A x → B x) ↔ ∀ x, ¬A x ∨ B x := by
  -- 1. We show both directions.
  constructor
  -- 2. Ask whether x is in A.
  · intro h x
    by_cases hA : A x
    · exact Or.inr (h x hA)
    · exact Or.inl hA
  -- 3. If x is in A, only the second case is left.
  · intro h x hA
    rcases h x with hn | hB
    · exact absurd hA hn
    · exact hB

/-- A set that is not empty in the sense of being no empty set has an object.

Grade 3. -/
theorem set_nonempty_of_ne {α : Type} (A : α → Prop) (h : A ≠ fun _ => False) : ∃ x, A x := by
  -- 1. Suppose that nothing is in A.
  by_cases he : ∃ x, A x
  · exact he
  -- 2. Then A is the empty set.
  · exfalso
    apply h
    funext x
    apply propext
    constructor
    · intro hx
      exact he ⟨x, hx⟩
    · intro hf
      exact False.elim hf

/-- If A is not a part of B, something is in A and outside B.

Grade 3. -/
theorem set_not_subset {α : Type} (A B : α → Prop) (h : ¬∀ x, A x → B x) :
    ∃ x, A x ∧ ¬B x := by
  -- 1. Suppose there were no such object.
  apply Classical.byContradiction
  intro hne
  -- 2. Then each object of A is in B.
  apply h
  intro x hA
  by_cases hB : B x
  · exact hB
  · exact absurd ⟨x, hA, hB⟩ hne

/-- The differences both ways are empty only for equal sets.

Grade 4. -/
theorem set_symmetric_difference {α : Type} (A B : α → Prop)
    (h : ∀ x, ¬((A x ∧ ¬B x) ∨ (B x ∧ ¬A x))) : ∀ x, A x ↔ B x := by
  -- 1. Let x be given.
  intro x
  constructor
  -- 2. In A but not in B it would be in the first difference.
  · intro hA
    by_cases hB : B x
    · exact hB
    · exact absurd (Or.inl ⟨hA, hB⟩) (h x)
  -- 3. In B but not in A it would be in the second.
  · intro hB
    by_cases hA : A x
    · exact hA
    · exact absurd (Or.inr ⟨hB, hA⟩) (h x)

/-- If C covers what A and B share and what is outside A, it covers B.

Grade 4. -/
theorem set_cover {α : Type} (A B C : α → Prop) (h₁ : ∀ x, A x → B x → C x)
    (h₂ : ∀ x, ¬A x → C x) : ∀ x, B x → C x := by
  -- 1. Let x be in B, and ask whether it is in A.
  intro x hB
  rcases Classical.em (A x) with hA | hA
  -- 2. If it is, it is shared.
  · exact h₁ x hA hB
  -- 3. If not, it is outside.
  · exact h₂ x hA

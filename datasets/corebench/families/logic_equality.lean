/-!
Equality: substitution, chains and congruence.

kind: logic
split: valid
-/

/-- Things equal to the same thing are equal to each other.

Grade 1. -/
theorem eq_common {α : Type} (a b c : α) (h₁ : a = c) (h₂ : b = c) : a = b := by
  -- 1. Replace both by c.
  rw [h₁, h₂]

/-- A function takes equal values at equal places.

Grade 1. -/
theorem eq_apply {α β : Type} (f : α → β) (a b : α) (h : a = b) : f a = f b := by
  -- 1. As a equals b, there is only one place.
  subst h
  rfl

/-- A function of two arguments takes equal values at equal pairs.

Grade 2. -/
theorem eq_apply_two {α β γ : Type} (f : α → β → γ) (a b : α) (c d : β) (h₁ : a = b)
    (h₂ : c = d) : f a c = f b d := by
  -- 1. First replace a by b, then c by d.
  calc f a c = f b c := by rw [h₁]
    _ = f b d := by rw [h₂]

/-- If a property tells two objects apart, they are different.

Grade 2. -/
theorem ne_of_property {α : Type} (P : α → Prop) (a b : α) (ha : P a) (hb : ¬P b) : a ≠ b := by
  -- 1. Suppose they were equal.
  intro h
  -- 2. Then b would have the property as well.
  apply hb
  rw [← h]
  exact ha

/-- Objects that share every property are equal.

Grade 3. -/
theorem eq_of_all_properties {α : Type} (a b : α) (h : ∀ P : α → Prop, P a → P b) : a = b := by
  -- 1. One of the properties of a is to be equal to a.
  apply h (fun x => a = x)
  rfl

/-- If f composed with itself fixes a, then a and f a are exchanged by f.

Grade 2. -/
theorem eq_two_cycle {α : Type} (f : α → α) (a b : α) (h₁ : f a = b) (h₂ : f (f a) = a) :
    f b = a := by
  -- 1. Write b as f a.
  rw [← h₁]
  -- 2. That is the assumption.
  exact h₂

/-- If f has the period three and the period five at a point, the point is fixed.

Grade 4. -/
theorem eq_periods {α : Type} (f : α → α) (a : α) (h₃ : f (f (f a)) = a)
    (h₅ : f (f (f (f (f a)))) = a) : f a = a := by
  -- 1. Three of the five applications go away: two are left.
  rw [h₃] at h₅
  -- 2. Two of the three go away: one is left.
  rw [h₅] at h₃
  exact h₃

/-- Pairs are equal exactly when their parts are.

Grade 2. -/
theorem pair_eq_iff {α β : Type} (a c : α) (b d : β) : (a, b) = (c, d) ↔ a = c ∧ b = d := by
  -- 1. We show both directions.
  constructor
  -- 2. Equal pairs have equal parts.
  · intro h
    injection h with h₁ h₂
    exact ⟨h₁, h₂⟩
  -- 3. Equal parts make equal pairs.
  · rintro ⟨rfl, rfl⟩
    rfl

/-- A type with two different objects is not one where all objects are equal.

Grade 2. -/
theorem ne_exists_not_all_eq {α : Type} (h : ∃ a b : α, a ≠ b) : ¬∀ a b : α, a = b := by
  -- 1. Suppose that all were equal.
  intro hall
  -- 2. Then so would be the two different ones.
  obtain ⟨a, b, hne⟩ := h
  exact hne (hall a b)

/-- If f and g agree on all pairs of equal arguments, they are the same on the diagonal.

Grade 2. -/
theorem eq_diagonal {α β : Type} (f g : α → α → β) (h : ∀ x y, x = y → f x y = g x y) (a : α) :
    f a a = g a a := by
  -- 1. The arguments a and a are equal.
  apply h
  rfl

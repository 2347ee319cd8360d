/-!
Choosing objects, and functions made of choices.

kind: classical
split: test
-/

/-- If each x has some y, a function chooses one for each.

Grade 3. -/
theorem choose_function {α β : Type} (R : α → β → Prop) (h : ∀ x, ∃ y, R x y) :
    ∃ f : α → β, ∀ x, R x (f x) := by
  -- 1. Let f x be a chosen y for x.
  refine ⟨fun x => Classical.choose (h x), ?_⟩
  -- 2. What is chosen has the property.
  intro x
  exact Classical.choose_spec (h x)

/-- A surjective function has a right inverse.

Grade 3. -/
theorem surjective_right_inverse {α β : Type} (f : α → β) (h : ∀ y, ∃ x, f x = y) :
    ∃ g : β → α, ∀ y, f (g y) = y := by
  -- 1. Choose for each y an x with the value y.
  exists fun y => Classical.choose (h y)
  -- 2. Each choice is right.
  intro y
  exact Classical.choose_spec (h y)

/-- An injective function on a type that has an object has a left inverse.

Grade 5. -/
theorem injective_left_inverse {α β : Type} (f : α → β) (inj : ∀ x y, f x = f y → x = y)
    (a : α) : ∃ g : β → α, ∀ x, g (f x) = x := by
  -- 1. For each y there is an x that is right if any is.
  have h : ∀ y, ∃ x, ∀ z, f z = y → x = z := by
    intro y
    by_cases hy : ∃ x, f x = y
    · obtain ⟨x, hx⟩ := hy
      refine ⟨x, ?_⟩
      intro z hz
      exact inj x z (hx.trans hz.symm)
    · refine ⟨a, ?_⟩
      intro z hz
      exact absurd ⟨z, hz⟩ hy
  -- 2. Choose one for each y.
  refine ⟨fun y => Classical.choose (h y), ?_⟩
  -- 3. At a value f x the choice must be x.
  intro x
  exact Classical.choose_spec (h (f x)) x rfl

/-- If for each x there is exactly one y, the function that chooses is the only one.

Grade 4. -/
theorem choose_unique {α β : Type} (R : α → β → Prop) (only : ∀ x y z, R x y → R x z → y = z)
    (f g : α → β) (hf : ∀ x, R x (f x)) (hg : ∀ x, R x (g x)) : f = g := by
  -- 1. Let x be given.
  funext x
  -- 2. Both values belong to x.
  apply only x
  · exact hf x
  · exact hg x

/-- Either a type has an object, or each function from it equals each other one.

Grade 3. -/
theorem empty_or_object {α β : Type} : (∃ _x : α, True) ∨ ∀ f g : α → β, f = g := by
  -- 1. Ask whether there is an object.
  by_cases h : ∃ _x : α, True
  · exact Or.inl h
  -- 2. If there is none, functions agree everywhere, for there is nowhere.
  · right
    intro f g
    funext x
    exact absurd ⟨x, trivial⟩ h

/-- Every statement is equal to truth or to falsehood.

Grade 3. -/
theorem two_truth_values (p : Prop) : p = True ∨ p = False := by
  -- 1. Ask whether it holds.
  by_cases h : p
  -- 2. If it does, it is equivalent to truth.
  · left
    apply propext
    constructor
    · intro _
      trivial
    · intro _
      exact h
  -- 3. If not, it is equivalent to falsehood.
  · right
    apply propext
    constructor
    · intro hp
      exact h hp
    · intro hf
      exact False.elim hf

/-- Among three statements two are equivalent.

Grade 4. -/
theorem three_statements (p q r : Prop) : (p ↔ q) ∨ (q ↔ r) ∨ (p ↔ r) := by
  -- 1. Ask of each whether it holds.
  by_cases hp : p
  · by_cases hq : q
    -- 2. If two hold, they are equivalent.
    · exact Or.inl ⟨fun _ => hq, fun _ => hp⟩
    · by_cases hr : r
      · exact Or.inr (Or.inr ⟨fun _ => hr, fun _ => hp⟩)
      · exact Or.inr (Or.inl ⟨fun h => absurd h hq, fun h => absurd h hr⟩)
  · by_cases hq : q
    · by_cases hr : r
      · exact Or.inr (Or.inl ⟨fun _ => hr, fun _ => hq⟩)
      · exact Or.inr (Or.inr ⟨fun h => absurd h hp, fun h => absurd h hr⟩)
    -- 3. If two fail, they are equivalent as well.
    · exact Or.inl ⟨fun h => absurd h hp, fun h => absurd h hq⟩

/-- Any property can be decided by a function into the truth values.

Grade 4. -/
theorem classifier {α : Type} (P : α → Prop) : ∃ f : α → Bool, ∀ x, f x = true ↔ P x := by
  -- 1. For each x there is a truth value that says whether P x holds.
  have h : ∀ x, ∃ b : Bool, b = true ↔ P x := by
    intro x
    by_cases hx : P x
    · exact ⟨true, fun _ => hx, fun _ => rfl⟩
    · exact ⟨false, fun hb => absurd hb (by decide), fun hP => absurd hP hx⟩
  -- 2. Choose it.
  refine ⟨fun x => Classical.choose (h x), ?_⟩
  intro x
  exact Classical.choose_spec (h x)

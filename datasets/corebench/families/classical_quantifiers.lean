/-!
Quantifiers and negation, with excluded middle.

kind: classical
split: train
-/

/-- If not everything has the property, something lacks it.

Grade 3. -/
theorem not_all_gives_exception {α : Type} (P : α → Prop) (h : ¬∀ x, P x) : ∃ x, ¬P x := by
  -- 1. Suppose there were no exception.
  apply Classical.byContradiction
  intro hno
  -- 2. Then everything has the property, against the assumption.
  apply h
  intro x
  -- 3. For if some x lacked it, it would be an exception.
  apply Classical.byContradiction
  intro hx
  exact hno ⟨x, hx⟩

/-- If it is impossible that nothing has the property, something has it.

Grade 3. -/
theorem exists_of_not_none {α : Type} (P : α → Prop) (h : ¬∀ x, ¬P x) : ∃ x, P x := by
  -- 1. Suppose nothing had it.
  apply Classical.byContradiction
  intro hno
  -- 2. Then every x lacks it, against the assumption.
  apply h
  intro x hx
  exact hno ⟨x, hx⟩

/-- In a world that is not empty there is somebody such that, if he drinks, everybody drinks.

Grade 4. -/
theorem drinker {α : Type} (D : α → Prop) (someone : α) : ∃ x, D x → ∀ y, D y := by
  -- 1. Look at whether everybody drinks.
  by_cases h : ∀ y, D y
  -- 2. If so, anybody will do.
  · exact ⟨someone, fun _ => h⟩
  -- 3. If not, there is somebody who does not drink, and he is the one: for him there is nothing
  --   to show.
  · have hex : ∃ x, ¬D x := by
      apply Classical.byContradiction
      intro hno
      apply h
      intro y
      by_cases hy : D y
      · exact hy
      · exact absurd ⟨y, hy⟩ hno
    obtain ⟨x, hx⟩ := hex
    exact ⟨x, fun hd => absurd hd hx⟩

/-- A disjunction with a fixed side can be drawn out of a universal quantifier.

Grade 4. -/
theorem forall_or_fixed {α : Type} (P : α → Prop) (q : Prop) (h : ∀ x, P x ∨ q) :
    (∀ x, P x) ∨ q := by
  -- 1. Look at whether q holds.
  by_cases hq : q
  -- 2. If it does, we are done.
  · right
    exact hq
  -- 3. If it does not, the other side holds for every x.
  · left
    intro x
    rcases h x with hx | hq'
    · exact hx
    · exact absurd hq' hq

/-- An implication into an existence can be drawn under it, if there is anything at all.

Grade 4. -/
theorem implies_exists_out {α : Type} (P : α → Prop) (q : Prop) (a : α) (h : q → ∃ x, P x) :
    ∃ x, q → P x := by
  -- 1. Look at whether q holds.
  by_cases hq : q
  -- 2. If it does, take the x that there is.
  · obtain ⟨x, hx⟩ := h hq
    exact ⟨x, fun _ => hx⟩
  -- 3. If it does not, anything will do.
  · refine ⟨a, ?_⟩
    intro hq'
    exact absurd hq' hq

/-!
If-then-else and reasoning by cases.

kind: classical
split: train
-/

/-- If both branches have a property, so has the whole.

Grade 2. -/
theorem if_both_branches {α : Type} (p : Prop) [Decidable p] (P : α → Prop) (a b : α)
    (ha : P a) (hb : P b) : P (if p then a else b) := by
  -- 1. Look at the condition.
  split
  · exact ha
  · exact hb

/-- With equal branches the condition does not matter.

Grade 1. -/
theorem if_same_branches {α : Type} (p : Prop) [Decidable p] (a : α) :
    (if p then a else a) = a := by
  -- 1. Look at the condition.
  by_cases h : p
  · rw [if_pos h]
  · rw [if_neg h]

/-- A function may be moved into the branches.

Grade 2. -/
theorem if_apply {α β : Type} (p : Prop) [Decidable p] (f : α → β) (a b : α) :
    f (if p then a else b) = if p then f a else f b := by
  -- 1. Look at the condition.
  by_cases h : p
  -- 2. If it holds, the first branch is taken on both sides.
  · rw [if_pos h, if_pos h]
  -- 3. If not, the second.
  · rw [if_neg h, if_neg h]

/-- With the condition negated the branches are exchanged.

Grade 2. -/
theorem if_negated {α : Type} (p : Prop) [Decidable p] (a b : α) :
    (if ¬p then a else b) = if p then b else a := by
  -- 1. Look at the condition.
  by_cases h : p
  · rw [if_pos h, if_neg (fun hn => hn h)]
  · rw [if_neg h, if_pos h]

/-- A condition that is asked again inside has the same answer.

Grade 3. -/
theorem if_asked_twice {α : Type} (p : Prop) [Decidable p] (a b c : α) :
    (if p then (if p then a else b) else c) = if p then a else c := by
  -- 1. Look at the condition.
  by_cases h : p
  -- 2. If it holds, a is taken on both sides.
  · rw [if_pos h, if_pos h, if_pos h]
  -- 3. If not, c is.
  · rw [if_neg h, if_neg h]

/-- If the result is not the second branch, the condition holds.

Grade 3. -/
theorem if_result_tells {α : Type} (p : Prop) [Decidable p] (a b : α)
    (h : (if p then a else b) ≠ b) : p := by
  -- 1. Suppose that the condition fails.
  apply Classical.byContradiction
  intro hn
  -- 2. Then the result is the second branch.
  apply h
  exact if_neg hn

/-- Either all objects have P, or there is a number of reasons to doubt: some object lacks it.

Grade 2. -/
theorem all_or_exception {α : Type} (P : α → Prop) : (∀ x, P x) ∨ ∃ x, ¬P x := by
  -- 1. Ask whether there is an exception.
  by_cases h : ∃ x, ¬P x
  · exact Or.inr h
  -- 2. If there is none, each object has P.
  · left
    intro x
    apply Classical.byContradiction
    intro hx
    exact h ⟨x, hx⟩

/-- If p or q follows from r, then p follows from r, or q does.

Grade 4. -/
theorem implies_or_split (p q r : Prop) (h : r → p ∨ q) : (r → p) ∨ (r → q) := by
  -- 1. Ask whether r holds.
  by_cases hr : r
  -- 2. If it does, look at which one holds.
  · rcases h hr with hp | hq
    · exact Or.inl (fun _ => hp)
    · exact Or.inr (fun _ => hq)
  -- 3. If not, anything follows.
  · left
    intro h'
    exact absurd h' hr

/-- If q holds both when p does and when p does not, q holds.

Grade 1. -/
theorem by_cases_principle (p q : Prop) (h₁ : p → q) (h₂ : ¬p → q) : q := by
  -- 1. Ask whether p holds.
  rcases Classical.em p with hp | hn
  · exact h₁ hp
  · exact h₂ hn

/-- Not being equivalent is being equivalent to the negation.

Grade 4. -/
theorem not_iff_is_iff_not (p q : Prop) (h : ¬(p ↔ q)) : p ↔ ¬q := by
  -- 1. We show both directions.
  constructor
  -- 2. If both held, they would be equivalent.
  · intro hp hq
    apply h
    exact ⟨fun _ => hq, fun _ => hp⟩
  -- 3. If both failed, they would be equivalent too.
  · intro hq
    apply Classical.byContradiction
    intro hp
    apply h
    constructor
    · intro hp'
      exact absurd hp' hp
    · intro hq'
      exact absurd hq' hq

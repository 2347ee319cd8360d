/-!
Going along a relation in any number of steps.

kind: inductive
split: train
-/

/-- Some number of steps along a relation, the last step last. -/
inductive Steps {α : Type} (R : α → α → Prop) (x : α) : α → Prop where
  | none : Steps R x x
  | more : ∀ y z, Steps R x y → R y z → Steps R x z

/-- One step is some number of steps.

Grade 1. -/
theorem steps_one {α : Type} (R : α → α → Prop) (x y : α) (h : R x y) : Steps R x y := by
  -- 1. After no step, go one more.
  apply Steps.more x y
  · exact Steps.none
  · exact h

/-- Two ways one after the other make one way.

Grade 3. -/
theorem steps_trans {α : Type} (R : α → α → Prop) (x y z : α) (h₁ : Steps R x y)
    (h₂ : Steps R y z) : Steps R x z := by
  -- 1. We use induction on the second way.
  induction h₂ with
  | none => exact h₁
  | more b c _ hbc ih =>
    -- 2. Go to the place before the last, and then the last step.
    apply Steps.more b c
    · exact ih
    · exact hbc

/-- A step in front makes a way longer.

Grade 3. -/
theorem steps_front {α : Type} (R : α → α → Prop) (x y z : α) (h : R x y) (hs : Steps R y z) :
    Steps R x z := by
  -- 1. We use induction on the way.
  induction hs with
  | none =>
    -- 2. The step alone is a way.
    exact Steps.more x y Steps.none h
  | more b c _ hbc ih =>
    exact Steps.more b c ih hbc

/-- In a symmetric relation one can go back.

Grade 4. -/
theorem steps_back {α : Type} (R : α → α → Prop) (sym : ∀ x y, R x y → R y x) (x y : α)
    (h : Steps R x y) : Steps R y x := by
  -- 1. A step can be put in front of a way.
  have front : ∀ a b c, R a b → Steps R b c → Steps R a c := by
    intro a b c hab hbc
    induction hbc with
    | none => exact Steps.more a b Steps.none hab
    | more e f _ hef ih => exact Steps.more e f ih hef
  -- 2. We use induction on the way; the last step back comes first.
  induction h with
  | none => exact Steps.none
  | more b c _ hbc ih => exact front c b x (sym b c hbc) ih

/-- If each step of one relation is one of the other, ways of the one are ways of the other.

Grade 2. -/
theorem steps_mono {α : Type} (R S : α → α → Prop) (hRS : ∀ x y, R x y → S x y) (x y : α)
    (h : Steps R x y) : Steps S x y := by
  -- 1. We use induction on the way.
  induction h with
  | none => exact Steps.none
  | more b c _ hbc ih =>
    -- 2. The last step is one of the other relation too.
    exact Steps.more b c ih (hRS b c hbc)

/-- A property that each step keeps is kept along ways.

Grade 2. -/
theorem steps_invariant {α : Type} (R : α → α → Prop) (P : α → Prop)
    (keep : ∀ x y, R x y → P x → P y) (x y : α) (h : Steps R x y) (hx : P x) : P y := by
  -- 1. We use induction on the way.
  induction h with
  | none => exact hx
  | more b c _ hbc ih =>
    -- 2. It holds before the last step, and so after it.
    apply keep b c hbc
    exact ih

/-- A relation that is reflexive and transitive has no more ways than steps.

Grade 3. -/
theorem steps_closed {α : Type} (R : α → α → Prop) (ref : ∀ x, R x x)
    (tra : ∀ x y z, R x y → R y z → R x z) (x y : α) (h : Steps R x y) : R x y := by
  -- 1. We use induction on the way.
  induction h with
  | none => exact ref x
  | more b c _ hbc ih => exact tra x b c ih hbc

/-- A place without steps that lead out of it is left by no way.

Grade 4. -/
theorem steps_stuck {α : Type} (R : α → α → Prop) (x y : α) (stuck : ∀ z, ¬R x z)
    (h : Steps R x y) : y = x := by
  -- 1. We use induction on the way.
  induction h with
  | none => rfl
  | more b c _ hbc ih =>
    -- 2. Before the last step we were still at the start; but there is no step from there.
    rw [ih] at hbc
    exact absurd hbc (stuck c)

/-- A way leads nowhere else or has a first step.

Grade 4. -/
theorem steps_first {α : Type} (R : α → α → Prop) (x y : α) (h : Steps R x y) :
    x = y ∨ ∃ z, R x z ∧ Steps R z y := by
  -- 1. We use induction on the way.
  induction h with
  | none => exact Or.inl rfl
  | more b c _ hbc ih =>
    right
    -- 2. If the way before the last step was no way, the last step is the first.
    rcases ih with he | ⟨z, haz, hzb⟩
    · rw [he]
      exact ⟨c, hbc, Steps.none⟩
    -- 3. Otherwise its first step is the first.
    · exact ⟨z, haz, Steps.more b c hzb hbc⟩

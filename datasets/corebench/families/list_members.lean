/-!
Elements of lists.

kind: list
split: train
-/

/-- The first element is an element.

Grade 1. -/
theorem member_first {α : Type} (x : α) (l : List α) : x ∈ x :: l := by
  -- 1. An element of this list is x or one of the rest.
  rw [List.mem_cons]
  -- 2. Here it is x.
  left
  rfl

/-- An element of one of two lists is an element of the two appended.

Grade 3. -/
theorem member_append_left {α : Type} (x : α) (a b : List α) (h : x ∈ a) : x ∈ a ++ b := by
  -- 1. We use induction on the first list.
  induction a with
  | nil =>
    -- 2. The empty list has no elements.
    cases h
  | cons y ys ih =>
    rw [List.cons_append]
    -- 3. It is the first one, or it is found in the rest.
    rcases List.mem_cons.mp h with he | hr
    · rw [he]
      exact List.mem_cons_self
    · exact List.mem_cons_of_mem y (ih hr)

/-- An element of two lists appended is an element of one of them.

Grade 3. -/
theorem member_append_cases {α : Type} (x : α) (a b : List α) (h : x ∈ a ++ b) :
    x ∈ a ∨ x ∈ b := by
  -- 1. We use induction on the first list.
  induction a with
  | nil =>
    -- 2. With nothing in front it is an element of the second list.
    right
    exact h
  | cons y ys ih =>
    rw [List.cons_append] at h
    -- 3. It is the first element, or one of the rest.
    rcases List.mem_cons.mp h with he | hr
    · left
      rw [he]
      exact List.mem_cons_self
    · rcases ih hr with h₁ | h₂
      · exact Or.inl (List.mem_cons_of_mem y h₁)
      · exact Or.inr h₂

/-- The image of an element is an element of the map.

Grade 2. -/
theorem member_map_of {α β : Type} (f : α → β) (x : α) (l : List α) (h : x ∈ l) :
    f x ∈ l.map f := by
  -- 1. It is enough to name an element with this image.
  rw [List.mem_map]
  exact ⟨x, h, rfl⟩

/-- A list with an element is not empty.

Grade 1. -/
theorem member_not_empty {α : Type} (x : α) (l : List α) (h : x ∈ l) : l ≠ [] := by
  -- 1. If the list were empty, x would be an element of the empty list.
  intro he
  rw [he] at h
  -- 2. That has none.
  cases h

/-- A property of all elements of two lists is one of all elements of the two appended.

Grade 3. -/
theorem member_all_append {α : Type} (P : α → Prop) (a b : List α) :
    (∀ x, x ∈ a ++ b → P x) ↔ (∀ x, x ∈ a → P x) ∧ (∀ x, x ∈ b → P x) := by
  -- 1. We show both directions.
  constructor
  -- 2. Elements of each list are elements of the two appended.
  · intro h
    constructor
    · intro x hx
      exact h x (List.mem_append_left b hx)
    · intro x hx
      exact h x (List.mem_append_right a hx)
  -- 3. Elements of the two appended are elements of one of them.
  · rintro ⟨ha, hb⟩ x hx
    rcases List.mem_append.mp hx with h | h
    · exact ha x h
    · exact hb x h

/-- An element cuts the list in two.

Grade 4. -/
theorem member_cuts {α : Type} (x : α) (l : List α) (h : x ∈ l) : ∃ a b, l = a ++ x :: b := by
  -- 1. We use induction on the list.
  induction l with
  | nil => cases h
  | cons y ys ih =>
    rcases List.mem_cons.mp h with he | hr
    -- 2. If it is the first one, nothing stands before it.
    · exact ⟨[], ys, by rw [he]; rfl⟩
    -- 3. Otherwise put the first one before what stands before it in the rest.
    · obtain ⟨a, b, hab⟩ := ih hr
      exact ⟨y :: a, b, by rw [hab]; rfl⟩

/-- Reversing keeps the elements.

Grade 3. -/
theorem member_reverse {α : Type} (x : α) (l : List α) (h : x ∈ l) : x ∈ l.reverse := by
  -- 1. We use induction on the list.
  induction l with
  | nil => cases h
  | cons y ys ih =>
    -- 2. The first element is now the last one.
    rw [List.reverse_cons, List.mem_append]
    rcases List.mem_cons.mp h with he | hr
    · right
      rw [he]
      exact List.mem_singleton_self y
    -- 3. The others are in the reverse of the rest.
    · left
      exact ih hr

/-- An element that is not the first one is one of the rest.

Grade 2. -/
theorem member_of_rest {α : Type} (x y : α) (l : List α) (h : x ∈ y :: l) (hne : x ≠ y) :
    x ∈ l := by
  -- 1. It is the first one or one of the rest.
  cases List.mem_cons.mp h with
  | inl he => exact absurd he hne
  | inr hr => exact hr

/-- A list that repeats one element has no other.

Grade 3. -/
theorem member_replicate_only {α : Type} (x a : α) (n : Nat) (h : x ∈ List.replicate n a) :
    x = a := by
  -- 1. We use induction on n.
  induction n with
  | zero => cases h
  | succ k ih =>
    -- 2. The first one is a, and the rest repeats a as well.
    rw [List.replicate_succ, List.mem_cons] at h
    rcases h with he | hr
    · exact he
    · exact ih hr

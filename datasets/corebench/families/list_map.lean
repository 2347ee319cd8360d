/-!
Applying a function to all elements of a list.

kind: list
split: train
-/

/-- Mapping twice is mapping the composition.

Grade 2. -/
theorem map_after_map {α β γ : Type} (f : α → β) (g : β → γ) (l : List α) :
    (l.map f).map g = l.map (fun x => g (f x)) := by
  -- 1. We use induction on the list.
  induction l with
  | nil =>
    -- 2. For the empty list both sides are empty.
    rfl
  | cons x xs ih =>
    -- 3. The first elements agree, and so do the rests.
    rw [List.map_cons, List.map_cons, List.map_cons, ih]

/-- Mapping keeps the length.

Grade 1. -/
theorem map_same_length {α β : Type} (f : α → β) (l : List α) : (l.map f).length = l.length := by
  -- 1. We use induction on the list; one element goes to one element.
  induction l with
  | nil => rfl
  | cons x xs ih => rw [List.map_cons, List.length_cons, List.length_cons, ih]

/-- The map of two lists appended is the maps appended.

Grade 2. -/
theorem map_of_append {α β : Type} (f : α → β) (a b : List α) :
    (a ++ b).map f = a.map f ++ b.map f := by
  -- 1. We use induction on the first list.
  induction a with
  | nil =>
    -- 2. With nothing in front there is only the second list.
    rfl
  | cons x xs ih =>
    -- 3. The first element is mapped and stays in front.
    rw [List.cons_append, List.map_cons, ih, List.map_cons, List.cons_append]

/-- Mapping and reversing may be exchanged.

Grade 3. -/
theorem map_of_reverse {α β : Type} (f : α → β) (l : List α) :
    l.reverse.map f = (l.map f).reverse := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons x xs ih =>
    -- 2. The first element goes to the end, and is mapped there.
    rw [List.reverse_cons, List.map_append, ih, List.map_cons, List.map_cons, List.reverse_cons]
    rfl

/-- Functions with the same values on all elements give the same map.

Grade 2. -/
theorem map_same_function {α β : Type} (f g : α → β) (h : ∀ x, f x = g x) (l : List α) :
    l.map f = l.map g := by
  -- 1. The functions are equal.
  have hfg : f = g := funext h
  -- 2. So the maps are.
  rw [hfg]

/-- An injective function gives an injective map.

Grade 4. -/
theorem map_injective {α β : Type} (f : α → β) (hf : ∀ x y, f x = f y → x = y) (a : List α) :
    ∀ b, a.map f = b.map f → a = b := by
  -- 1. We use induction on the first list, and look at the second.
  induction a with
  | nil =>
    intro b h
    cases b with
    | nil => rfl
    -- 2. An empty and a non-empty map differ.
    | cons y ys => exact absurd h (by simp)
  | cons x xs ih =>
    intro b h
    cases b with
    | nil => exact absurd h (by simp)
    | cons y ys =>
      -- 3. First elements and rests have equal images, so they are equal.
      injection h with h₁ h₂
      rw [hf x y h₁, ih ys h₂]

/-- If the map of a list is empty, so is the list.

Grade 1. -/
theorem map_empty_only {α β : Type} (f : α → β) (l : List α) (h : l.map f = []) : l = [] := by
  -- 1. We look at what the list is.
  cases l with
  | nil => rfl
  -- 2. With an element the map would have one.
  | cons x xs => nomatch h

/-- Mapping with a function that changes nothing changes nothing.

Grade 2. -/
theorem map_identity {α : Type} (f : α → α) (h : ∀ x, f x = x) (l : List α) : l.map f = l := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons x xs ih =>
    -- 2. The first element stays, and so does the rest.
    rw [List.map_cons, h x, ih]

/-- If g undoes f, mapping g undoes mapping f.

Grade 2. -/
theorem map_undo {α β : Type} (f : α → β) (g : β → α) (h : ∀ x, g (f x) = x) (l : List α) :
    (l.map f).map g = l := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons x xs ih =>
    -- 2. On the first element g undoes f; on the rest it does by induction.
    show g (f x) :: (xs.map f).map g = x :: xs
    rw [h, ih]

/-- Mapping a constant gives as many copies of it as there are elements.

Grade 3. -/
theorem map_constant {α β : Type} (c : β) (l : List α) :
    l.map (fun _ => c) = List.replicate l.length c := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons x xs ih =>
    -- 2. One more element gives one more copy.
    rw [List.map_cons, ih, List.length_cons, List.replicate_succ]

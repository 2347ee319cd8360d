/-!
Beginnings and ends of lists.

kind: list
split: train
-/

/-- The first n elements and the others make up the list.

Grade 3. -/
theorem take_and_drop {α : Type} (n : Nat) : ∀ l : List α, l.take n ++ l.drop n = l := by
  -- 1. We use induction on n.
  induction n with
  | zero =>
    -- 2. For 0 all is in the second part.
    intro l
    rfl
  | succ k ih =>
    intro l
    -- 3. If there is a first element, it is in the first part; go on with the rest.
    cases l with
    | nil => rfl
    | cons x xs =>
      rw [List.take_succ_cons, List.drop_succ_cons, List.cons_append, ih xs]

/-- There are at most n first n elements.

Grade 2. -/
theorem take_at_most {α : Type} (n : Nat) (l : List α) : (l.take n).length ≤ n := by
  -- 1. Their number is the smaller one of n and the length.
  rw [List.length_take]
  exact Nat.min_le_left n l.length

/-- Dropping all leaves nothing.

Grade 2. -/
theorem drop_everything {α : Type} (l : List α) : l.drop l.length = [] := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons x xs ih =>
    -- 2. Drop the first one, and then all the rest.
    rw [List.length_cons, List.drop_succ_cons]
    exact ih

/-- Taking as many as there are takes all.

Grade 2. -/
theorem take_everything {α : Type} (l : List α) : l.take l.length = l := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons x xs ih => rw [List.length_cons, List.take_succ_cons, ih]

/-- The first elements of two lists appended, as many as the first list has, are the first list.

Grade 3. -/
theorem take_of_append {α : Type} (a b : List α) : (a ++ b).take a.length = a := by
  -- 1. We use induction on the first list.
  induction a with
  | nil => rfl
  | cons x xs ih =>
    -- 2. The first element is taken; go on with the rest.
    rw [List.cons_append, List.length_cons, List.take_succ_cons, ih]

/-- Dropping m and then n elements is dropping m + n.

Grade 4. -/
theorem drop_twice {α : Type} (n : Nat) (m : Nat) :
    ∀ l : List α, (l.drop m).drop n = l.drop (m + n) := by
  -- 1. We use induction on m.
  induction m with
  | zero =>
    intro l
    -- 2. For 0 only n elements are dropped.
    rw [Nat.zero_add]
    rfl
  | succ k ih =>
    intro l
    rw [Nat.succ_add]
    -- 3. Drop the first one, if there is one, and go on with the rest.
    cases l with
    | nil =>
      rw [List.drop_nil, List.drop_nil]
      rfl
    | cons x xs =>
      rw [List.drop_succ_cons, List.drop_succ_cons]
      exact ih xs

/-- An element of the first n is an element of the list.

Grade 2. -/
theorem take_members {α : Type} (n : Nat) (l : List α) (x : α) (h : x ∈ l.take n) : x ∈ l := by
  -- 1. The list is the first n and the others.
  have hl : l.take n ++ l.drop n = l := List.take_append_drop n l
  -- 2. An element of the first part is one of the whole.
  rw [← hl]
  exact List.mem_append_left (l.drop n) h

/-- What is left after dropping is shorter by as much.

Grade 3. -/
theorem drop_shorter {α : Type} (n : Nat) : ∀ l : List α, (l.drop n).length = l.length - n := by
  -- 1. We use induction on n, and look at the list.
  induction n with
  | zero =>
    intro l
    rfl
  | succ k ih =>
    intro l
    cases l with
    | nil =>
      rw [List.drop_nil]
      exact (Nat.zero_sub (k + 1)).symm
    | cons x xs =>
      -- 2. One is dropped, and one is taken away.
      rw [List.drop_succ_cons, ih xs, List.length_cons, Nat.add_sub_add_right]

/-- Mapping and taking may be exchanged.

Grade 3. -/
theorem take_of_map {α β : Type} (f : α → β) (n : Nat) :
    ∀ l : List α, (l.map f).take n = (l.take n).map f := by
  -- 1. We use induction on n, and look at the list.
  induction n with
  | zero =>
    intro l
    rfl
  | succ k ih =>
    intro l
    cases l with
    | nil => rfl
    | cons x xs =>
      -- 2. The first element is mapped and taken.
      rw [List.map_cons, List.take_succ_cons, List.take_succ_cons, List.map_cons, ih xs]

/-- A list of which more is taken than it has is taken whole.

Grade 4. -/
theorem take_too_many {α : Type} (l : List α) : ∀ n, l.length ≤ n → l.take n = l := by
  -- 1. We use induction on the list.
  induction l with
  | nil =>
    intro n _
    cases n with
    | zero => rfl
    | succ k => rfl
  | cons x xs ih =>
    intro n h
    rw [List.length_cons] at h
    -- 2. As there is an element, n is a successor.
    cases n with
    | zero => exact absurd h (Nat.not_succ_le_zero xs.length)
    | succ k =>
      -- 3. Take it, and go on with the rest.
      rw [List.take_succ_cons, ih k (Nat.le_of_succ_le_succ h)]

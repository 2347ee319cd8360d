/-!
Lists side by side, copies, and lists of lists.

kind: list
split: train
-/

/-- Two lists of the same length, side by side, make as many pairs as each has elements.

Grade 3. -/
theorem zip_length_equal {α β : Type} (a : List α) :
    ∀ b : List β, a.length = b.length → (a.zip b).length = a.length := by
  -- 1. We use induction on the first list, and look at the second.
  induction a with
  | nil =>
    intro b _
    rfl
  | cons x xs ih =>
    intro b h
    cases b with
    | nil => nomatch h
    | cons y ys =>
      -- 2. One pair, and as many pairs as the rests have.
      have h' : xs.length = ys.length := Nat.succ.inj h
      rw [List.zip_cons_cons, List.length_cons, ih ys h', List.length_cons]

/-- The first parts of the pairs are the first list, if the lists are equally long.

Grade 4. -/
theorem zip_first_parts {α β : Type} (a : List α) :
    ∀ b : List β, a.length = b.length → (a.zip b).map Prod.fst = a := by
  -- 1. We use induction on the first list, and look at the second.
  induction a with
  | nil =>
    intro b _
    rfl
  | cons x xs ih =>
    intro b h
    cases b with
    | nil => nomatch h
    | cons y ys =>
      -- 2. The first pair has x, and the others have the rest.
      have h' : xs.length = ys.length := Nat.succ.inj h
      rw [List.zip_cons_cons, List.map_cons, ih ys h']

/-- A list beside itself has pairs of equal parts.

Grade 3. -/
theorem zip_with_itself {α : Type} (l : List α) : l.zip l = l.map (fun x => (x, x)) := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons x xs ih => rw [List.zip_cons_cons, List.map_cons, ih]

/-- Copies of m + n are copies of m and copies of n.

Grade 2. -/
theorem copies_add {α : Type} (m n : Nat) (a : α) :
    List.replicate (m + n) a = List.replicate m a ++ List.replicate n a := by
  -- 1. We use induction on m.
  induction m with
  | zero =>
    rw [Nat.zero_add]
    rfl
  | succ k ih =>
    -- 2. One more copy stands in front.
    rw [Nat.succ_add, List.replicate_succ, ih, List.replicate_succ, List.cons_append]

/-- Copies read the same backwards.

Grade 4. -/
theorem copies_reverse {α : Type} (n : Nat) (a : α) :
    (List.replicate n a).reverse = List.replicate n a := by
  -- 1. A copy at the end may as well stand in front.
  have hend : ∀ m, List.replicate m a ++ [a] = a :: List.replicate m a := by
    intro m
    induction m with
    | zero => rfl
    | succ k ih => rw [List.replicate_succ, List.cons_append, ih]
  -- 2. We use induction on n.
  induction n with
  | zero => rfl
  | succ k ih => rw [List.replicate_succ, List.reverse_cons, ih, hend]

/-- To put together two lists of lists, one may put together each and append the results.

Grade 3. -/
theorem flatten_append_lists {α : Type} (a b : List (List α)) :
    (a ++ b).flatten = a.flatten ++ b.flatten := by
  -- 1. We use induction on the first list.
  induction a with
  | nil => rfl
  | cons x xs ih =>
    -- 2. The first list stays in front.
    rw [List.cons_append, List.flatten_cons, ih, List.flatten_cons, List.append_assoc]

/-- Putting together lists of one element each gives back the list.

Grade 2. -/
theorem flatten_singletons {α : Type} (l : List α) : (l.map (fun x => [x])).flatten = l := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons x xs ih =>
    -- 2. The first list of one element gives the first element.
    rw [List.map_cons, List.flatten_cons, ih]
    rfl

/-- Mapping may be done before or after putting lists together.

Grade 3. -/
theorem flatten_of_maps {α β : Type} (f : α → β) (l : List (List α)) :
    l.flatten.map f = (l.map (fun x => x.map f)).flatten := by
  -- 1. We use induction on the list of lists.
  induction l with
  | nil => rfl
  | cons x xs ih =>
    rw [List.flatten_cons, List.map_append, ih, List.map_cons, List.flatten_cons]

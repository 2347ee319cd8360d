/-!
Folds: putting the elements of a list together by an operation.

kind: list
split: test
-/

/-- Folding from the right over two lists appended folds the second one first.

Grade 3. -/
theorem foldr_over_append {α β : Type} (f : α → β → β) (z : β) (a b : List α) :
    (a ++ b).foldr f z = a.foldr f (b.foldr f z) := by
  -- 1. We use induction on the first list.
  induction a with
  | nil => rfl
  | cons x xs ih =>
    -- 2. The first element is put in last, on both sides.
    rw [List.cons_append, List.foldr_cons, List.foldr_cons, ih]

/-- Folding from the left over two lists appended folds the first one first.

Grade 3. -/
theorem foldl_over_append {α β : Type} (f : β → α → β) (a b : List α) :
    ∀ z, (a ++ b).foldl f z = b.foldl f (a.foldl f z) := by
  -- 1. We use induction on the first list, with any start.
  induction a with
  | nil =>
    intro z
    rfl
  | cons x xs ih =>
    intro z
    -- 2. The first element is put in at once, on both sides.
    rw [List.cons_append, List.foldl_cons, List.foldl_cons]
    exact ih (f z x)

/-- Folding with the constructors from the right copies the list.

Grade 2. -/
theorem foldr_copies {α : Type} (l : List α) : l.foldr (fun x r => x :: r) [] = l := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons x xs ih => rw [List.foldr_cons, ih]

/-- Folding from the left, adding, the start may be taken out.

Grade 4. -/
theorem foldl_add_start (l : List Nat) :
    ∀ z, l.foldl (fun s x => s + x) z = z + l.foldl (fun s x => s + x) 0 := by
  -- 1. We use induction on the list, with any start.
  induction l with
  | nil =>
    intro z
    rfl
  | cons x xs ih =>
    intro z
    -- 2. Both sides start with the first element added.
    rw [List.foldl_cons, List.foldl_cons, ih (z + x), ih (0 + x)]
    -- 3. Move the brackets.
    rw [Nat.zero_add, Nat.add_assoc]

/-- Adding from the left and adding from the right give the same sum.

Grade 5. -/
theorem foldl_eq_foldr_add (l : List Nat) :
    ∀ z, l.foldl (fun s x => s + x) z = l.foldr (fun x s => x + s) z := by
  -- 1. We use induction on the list, with any start.
  induction l with
  | nil =>
    intro z
    rfl
  | cons x xs ih =>
    intro z
    rw [List.foldl_cons, List.foldr_cons, ih (z + x)]
    -- 2. On the right, a number in the start may be taken out; this is one more induction.
    clear ih
    induction xs with
    | nil => exact Nat.add_comm z x
    | cons y ys ihy =>
      rw [List.foldr_cons, List.foldr_cons, ihy]
      omega

/-- Counting up by folding gives the length.

Grade 2. -/
theorem foldr_counts {α : Type} (l : List α) : l.foldr (fun _ n => n + 1) 0 = l.length := by
  -- 1. We use induction on the list; each element counts one.
  induction l with
  | nil => rfl
  | cons x xs ih =>
    -- 2. The first element is counted after the rest.
    rw [List.foldr_cons, ih]
    rfl

/-- Mapping may be done while folding.

Grade 3. -/
theorem foldr_over_map {α β γ : Type} (f : α → β) (g : β → γ → γ) (z : γ) (l : List α) :
    (l.map f).foldr g z = l.foldr (fun x r => g (f x) r) z := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons x xs ih =>
    -- 2. The first element is mapped and put in.
    rw [List.map_cons, List.foldr_cons, ih, List.foldr_cons]

/-- If truth values joined by "or" make false, all of them are false.

Grade 3. -/
theorem foldr_or_false (l : List Bool) (h : l.foldr (fun x r => x || r) false = false) :
    ∀ x, x ∈ l → x = false := by
  -- 1. We use induction on the list.
  induction l with
  | nil =>
    intro x hx
    cases hx
  | cons y ys ih =>
    -- 2. Neither the first element nor the fold of the rest is true.
    rw [List.foldr_cons, Bool.or_eq_false_iff] at h
    intro x hx
    rcases List.mem_cons.mp hx with he | hr
    · rw [he]
      exact h.1
    · exact ih h.2 x hr

/-- If an operation keeps a property, a fold with it has the property if the start has.

Grade 4. -/
theorem foldl_invariant {α β : Type} (f : β → α → β) (P : β → Prop)
    (step : ∀ b a, P b → P (f b a)) (l : List α) : ∀ z, P z → P (l.foldl f z) := by
  -- 1. We use induction on the list, with any start.
  induction l with
  | nil =>
    intro z hz
    exact hz
  | cons x xs ih =>
    intro z hz
    -- 2. After the first element the property still holds.
    rw [List.foldl_cons]
    apply ih
    exact step z x hz

/-- A homomorphism may be applied before or after a fold.

Grade 4. -/
theorem foldr_fusion {α β γ : Type} (f : α → β → β) (g : α → γ → γ) (h : β → γ)
    (hom : ∀ x b, h (f x b) = g x (h b)) (z : β) (l : List α) :
    h (l.foldr f z) = l.foldr g (h z) := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons x xs ih =>
    -- 2. Move h past the first element, and then into the rest.
    rw [List.foldr_cons, hom, ih, List.foldr_cons]

/-!
Picking the elements that pass a test.

kind: list
split: train
-/

/-- What is picked is not longer than the list.

Grade 2. -/
theorem filter_not_longer {α : Type} (p : α → Bool) (l : List α) :
    (l.filter p).length ≤ l.length := by
  -- 1. We use induction on the list.
  induction l with
  | nil => exact Nat.le_refl 0
  | cons x xs ih =>
    -- 2. The first element is kept or not.
    by_cases h : p x
    · rw [List.filter_cons_of_pos h]
      exact Nat.succ_le_succ ih
    · rw [List.filter_cons_of_neg h]
      exact Nat.le_succ_of_le ih

/-- Picking from two lists appended is picking from each.

Grade 3. -/
theorem filter_of_append {α : Type} (p : α → Bool) (a b : List α) :
    (a ++ b).filter p = a.filter p ++ b.filter p := by
  -- 1. We use induction on the first list.
  induction a with
  | nil => rfl
  | cons x xs ih =>
    rw [List.cons_append]
    -- 2. The first element is kept on both sides or dropped on both.
    by_cases h : p x
    · rw [List.filter_cons_of_pos h, List.filter_cons_of_pos h, ih, List.cons_append]
    · rw [List.filter_cons_of_neg h, List.filter_cons_of_neg h, ih]

/-- Picking twice by the same test is picking once.

Grade 3. -/
theorem filter_again {α : Type} (p : α → Bool) (l : List α) :
    (l.filter p).filter p = l.filter p := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons x xs ih =>
    -- 2. A first element that passes the test passes it again.
    by_cases h : p x
    · rw [List.filter_cons_of_pos h, List.filter_cons_of_pos h, ih]
    · rw [List.filter_cons_of_neg h, ih]

/-- If all pass the test, all are kept.

Grade 2. -/
theorem filter_keeps_all {α : Type} (p : α → Bool) (l : List α) (h : ∀ x, p x = true) :
    l.filter p = l := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons x xs ih => rw [List.filter_cons_of_pos (h x), ih]

/-- If none passes the test, nothing is kept.

Grade 2. -/
theorem filter_keeps_none {α : Type} (p : α → Bool) (l : List α) (h : ∀ x, ¬p x = true) :
    l.filter p = [] := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons x xs ih =>
    -- 2. The first element is dropped.
    rw [List.filter_cons_of_neg (h x)]
    exact ih

/-- An element of what was picked is an element of the list that passes the test.

Grade 2. -/
theorem filter_members {α : Type} (p : α → Bool) (l : List α) (x : α) (h : x ∈ l.filter p) :
    x ∈ l ∧ p x = true := by
  -- 1. This is what picking means.
  constructor
  · exact (List.mem_filter.mp h).1
  · exact (List.mem_filter.mp h).2

/-- Those that pass a test and those that fail it are together as many as the list has elements.

Grade 4. -/
theorem filter_two_halves {α : Type} (p : α → Bool) (l : List α) :
    (l.filter p).length + (l.filter (fun x => !p x)).length = l.length := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons x xs ih =>
    rw [List.length_cons, ← ih]
    -- 2. The first element counts on exactly one side.
    cases h : p x
    · simp [h]
      omega
    · simp [h]
      omega

/-- Picking by one test and then by another gives nothing if no element passes both.

Grade 4. -/
theorem filter_exclusive {α : Type} (p q : α → Bool) (h : ∀ x, p x = true → q x = false)
    (l : List α) : (l.filter p).filter q = [] := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons x xs ih =>
    by_cases hp : p x
    -- 2. An element that passes the first test fails the second.
    · have hq : ¬q x = true := by
        rw [h x hp]
        decide
      rw [List.filter_cons_of_pos hp, List.filter_cons_of_neg hq]
      exact ih
    -- 3. One that fails the first is gone already.
    · rw [List.filter_cons_of_neg hp]
      exact ih

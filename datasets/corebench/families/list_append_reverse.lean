/-!
Appending and reversing lists.

kind: list
split: train
-/

/-- The empty list at the end changes nothing.

Grade 1. -/
theorem append_empty {α : Type} (l : List α) : l ++ [] = l := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons x xs ih =>
    -- 2. The first element stays, and the rest by induction.
    show x :: (xs ++ []) = x :: xs
    rw [ih]

/-- Appending is associative.

Grade 2. -/
theorem append_three {α : Type} (a b c : List α) : (a ++ b) ++ c = a ++ (b ++ c) := by
  -- 1. We use induction on the first list.
  induction a with
  | nil => rfl
  | cons x xs ih =>
    -- 2. The first element stays in front on both sides.
    show x :: ((xs ++ b) ++ c) = x :: (xs ++ (b ++ c))
    rw [ih]

/-- Lengths add up when lists are appended.

Grade 2. -/
theorem length_of_append {α : Type} (a b : List α) : (a ++ b).length = a.length + b.length := by
  -- 1. We use induction on the first list.
  induction a with
  | nil =>
    -- 2. The empty list adds nothing.
    show b.length = 0 + b.length
    rw [Nat.zero_add]
  | cons x xs ih =>
    -- 3. The first element adds one on both sides.
    show (xs ++ b).length + 1 = xs.length + 1 + b.length
    rw [ih]
    omega

/-- The reverse of two lists appended is their reverses, the other way round.

Grade 3. -/
theorem reverse_of_append {α : Type} (a b : List α) : (a ++ b).reverse = b.reverse ++ a.reverse := by
  -- 1. We use induction on the first list.
  induction a with
  | nil => simp
  | cons x xs ih =>
    rw [List.cons_append, List.reverse_cons, ih, List.reverse_cons, List.append_assoc]

/-- Reversing twice gives the list back.

Grade 3. -/
theorem reverse_twice {α : Type} (l : List α) : l.reverse.reverse = l := by
  -- 1. We use induction on the list; the last element comes to the front again.
  induction l with
  | nil => rfl
  | cons x xs ih =>
    rw [List.reverse_cons, List.reverse_append, ih]
    rfl

/-- Reversing does not change the length.

Grade 2. -/
theorem length_of_reverse {α : Type} (l : List α) : l.reverse.length = l.length := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons x xs ih =>
    -- 2. The first element is moved to the end, and counts one there.
    rw [List.reverse_cons, List.length_append, ih]
    rfl

/-- A list that is not empty begins with something.

Grade 2. -/
theorem has_head {α : Type} (l : List α) (h : l ≠ []) : ∃ x xs, l = x :: xs := by
  -- 1. We look at what the list is.
  cases l with
  | nil => exact absurd rfl h
  | cons x xs => exact ⟨x, xs, rfl⟩

/-- If two lists appended are empty, both are.

Grade 2. -/
theorem append_eq_empty {α : Type} (a b : List α) (h : a ++ b = []) : a = [] ∧ b = [] := by
  -- 1. We look at what the first list is.
  cases a with
  | nil => exact ⟨rfl, h⟩
  | cons x xs => cases h

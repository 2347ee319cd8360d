/-!
How often a number stands in a list.

kind: list
split: train
-/

/-- How often the number stands in the list. -/
def occ (a : Nat) : List Nat → Nat
  | [] => 0
  | b :: l => if a = b then occ a l + 1 else occ a l

/-- The list without all its copies of the number. -/
def without (a : Nat) : List Nat → List Nat
  | [] => []
  | b :: l => if a = b then without a l else b :: without a l

/-- How often it stands in two lists appended.

Grade 3. -/
theorem occ_append (a : Nat) (l m : List Nat) : occ a (l ++ m) = occ a l + occ a m := by
  -- 1. We use induction on the first list.
  induction l with
  | nil => exact (Nat.zero_add (occ a m)).symm
  | cons b l ih =>
    show (if a = b then occ a (l ++ m) + 1 else occ a (l ++ m)) =
      (if a = b then occ a l + 1 else occ a l) + occ a m
    -- 2. The first number counts one on both sides, or nothing.
    by_cases h : a = b
    · rw [if_pos h, if_pos h, ih]
      omega
    · rw [if_neg h, if_neg h, ih]

/-- Reversing does not change how often it stands there.

Grade 5. -/
theorem occ_reverse (a : Nat) (l : List Nat) : occ a l.reverse = occ a l := by
  -- 1. How often it stands in two lists appended is the sum.
  have happ : ∀ l m : List Nat, occ a (l ++ m) = occ a l + occ a m := by
    intro l m
    induction l with
    | nil => exact (Nat.zero_add (occ a m)).symm
    | cons b l ih =>
      show (if a = b then occ a (l ++ m) + 1 else occ a (l ++ m)) =
        (if a = b then occ a l + 1 else occ a l) + occ a m
      by_cases h : a = b
      · rw [if_pos h, if_pos h, ih]
        omega
      · rw [if_neg h, if_neg h, ih]
  -- 2. We use induction on the list; the first number goes to the end.
  induction l with
  | nil => rfl
  | cons b l ih =>
    rw [List.reverse_cons, happ, ih]
    show occ a l + (if a = b then 0 + 1 else 0) = if a = b then occ a l + 1 else occ a l
    by_cases h : a = b
    · rw [if_pos h, if_pos h]
    · rw [if_neg h, if_neg h]
      rfl

/-- It stands there at most as often as there are numbers.

Grade 2. -/
theorem occ_le_length (a : Nat) (l : List Nat) : occ a l ≤ l.length := by
  -- 1. We use induction on the list.
  induction l with
  | nil => exact Nat.le_refl 0
  | cons b l ih =>
    unfold occ
    -- 2. The first number counts at most one.
    split
    · exact Nat.succ_le_succ ih
    · exact Nat.le_succ_of_le ih

/-- It stands there at least once exactly when it is an element.

Grade 4. -/
theorem occ_pos_iff (a : Nat) (l : List Nat) : 0 < occ a l ↔ a ∈ l := by
  -- 1. We use induction on the list.
  induction l with
  | nil =>
    -- 2. In the empty list it stands never.
    constructor
    · intro h
      exact absurd h (Nat.lt_irrefl 0)
    · intro h
      cases h
  | cons b l ih =>
    unfold occ
    -- 3. If it is the first number, both sides are true.
    by_cases h : a = b
    · rw [if_pos h]
      constructor
      · intro _
        rw [h]
        exact List.mem_cons_self
      · intro _
        exact Nat.succ_pos (occ a l)
    -- 4. If not, both sides speak of the rest.
    · rw [if_neg h, ih]
      constructor
      · intro hm
        exact List.mem_cons_of_mem b hm
      · intro hm
        rcases List.mem_cons.mp hm with he | hr
        · exact absurd he h
        · exact hr

/-- Without its copies a number does not stand in the list.

Grade 3. -/
theorem occ_without (a : Nat) (l : List Nat) : occ a (without a l) = 0 := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons b l ih =>
    unfold without
    -- 2. A copy in front is left out; any other number does not count.
    by_cases h : a = b
    · rw [if_pos h]
      exact ih
    · rw [if_neg h]
      unfold occ
      rw [if_neg h]
      exact ih

/-- The copies that are left out, and what is left, are the whole length.

Grade 4. -/
theorem length_without (a : Nat) (l : List Nat) :
    (without a l).length + occ a l = l.length := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons b l ih =>
    unfold without occ
    rw [List.length_cons, ← ih]
    -- 2. The first number counts on one of the two sides.
    by_cases h : a = b
    · rw [if_pos h, if_pos h]
      omega
    · rw [if_neg h, if_neg h, List.length_cons]
      omega

/-- Leaving out a number that is not there changes nothing.

Grade 4. -/
theorem without_absent (a : Nat) (l : List Nat) (h : occ a l = 0) : without a l = l := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons b l ih =>
    unfold occ at h
    -- 2. The first number is another one, for it would count.
    split at h
    · exact absurd h (Nat.succ_ne_zero (occ a l))
    · rename_i hne
      unfold without
      rw [if_neg hne, ih h]

/-- In a list of n copies of a number it stands n times.

Grade 2. -/
theorem occ_replicate (a n : Nat) : occ a (List.replicate n a) = n := by
  -- 1. We use induction on n.
  induction n with
  | zero => rfl
  | succ k ih =>
    -- 2. The first copy counts one.
    rw [List.replicate_succ]
    unfold occ
    rw [if_pos rfl, ih]

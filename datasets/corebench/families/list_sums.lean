/-!
Sums and largest elements of lists of numbers.

kind: list
split: valid
-/

/-- The sum of the numbers. -/
def total : List Nat → Nat
  | [] => 0
  | x :: l => x + total l

/-- The largest number, or 0. -/
def largest : List Nat → Nat
  | [] => 0
  | x :: l => max x (largest l)

/-- The total of two lists appended is the sum of the totals.

Grade 2. -/
theorem total_append (a b : List Nat) : total (a ++ b) = total a + total b := by
  -- 1. We use induction on the first list.
  induction a with
  | nil => exact (Nat.zero_add (total b)).symm
  | cons x xs ih =>
    -- 2. Take the first number out, and move the brackets.
    show x + total (xs ++ b) = x + total xs + total b
    rw [ih, Nat.add_assoc]

/-- The total does not change when the list is reversed.

Grade 4. -/
theorem total_reverse (l : List Nat) : total l.reverse = total l := by
  -- 1. Totals of lists appended add up.
  have happ : ∀ a b : List Nat, total (a ++ b) = total a + total b := by
    intro a b
    induction a with
    | nil => exact (Nat.zero_add (total b)).symm
    | cons x xs ih =>
      show x + total (xs ++ b) = x + total xs + total b
      rw [ih, Nat.add_assoc]
  -- 2. We use induction on the list; the first number comes last.
  induction l with
  | nil => rfl
  | cons x xs ih =>
    rw [List.reverse_cons, happ, ih]
    show total xs + (x + 0) = x + total xs
    rw [Nat.add_zero, Nat.add_comm]

/-- Each number in a list is at most the total.

Grade 3. -/
theorem member_le_total (x : Nat) (l : List Nat) (h : x ∈ l) : x ≤ total l := by
  -- 1. We use induction on the list.
  induction l with
  | nil => cases h
  | cons y ys ih =>
    show x ≤ y + total ys
    -- 2. If it is the first number, the rest only adds to it.
    rcases List.mem_cons.mp h with he | hr
    · rw [he]
      exact Nat.le_add_right y (total ys)
    -- 3. Otherwise it is at most the total of the rest.
    · exact Nat.le_trans (ih hr) (Nat.le_add_left (total ys) y)

/-- A total of 0 means that all numbers are 0.

Grade 3. -/
theorem total_zero (l : List Nat) (h : total l = 0) : ∀ x, x ∈ l → x = 0 := by
  -- 1. We use induction on the list.
  induction l with
  | nil =>
    intro x hx
    cases hx
  | cons y ys ih =>
    intro x hx
    -- 2. Both the first number and the total of the rest are 0.
    have hs : y + total ys = 0 := h
    rcases List.mem_cons.mp hx with he | hr
    · omega
    · exact ih (by omega) x hr

/-- The largest number is at least each number.

Grade 3. -/
theorem member_le_largest (x : Nat) (l : List Nat) (h : x ∈ l) : x ≤ largest l := by
  -- 1. We use induction on the list.
  induction l with
  | nil => cases h
  | cons y ys ih =>
    show x ≤ max y (largest ys)
    -- 2. It is the first number, or at most the largest of the rest.
    rcases List.mem_cons.mp h with he | hr
    · rw [he]
      exact Nat.le_max_left y (largest ys)
    · exact Nat.le_trans (ih hr) (Nat.le_max_right y (largest ys))

/-- The largest number is at most the total.

Grade 3. -/
theorem largest_le_total (l : List Nat) : largest l ≤ total l := by
  -- 1. We use induction on the list.
  induction l with
  | nil => exact Nat.le_refl 0
  | cons x xs ih =>
    -- 2. Both the first number and the largest of the rest are at most the total.
    show max x (largest xs) ≤ x + total xs
    apply Nat.max_le_of_le_of_le
    · exact Nat.le_add_right x (total xs)
    · exact Nat.le_trans ih (Nat.le_add_left (total xs) x)

/-- The total is at most the length times the largest number.

Grade 5. -/
theorem total_le_length_mul_largest (l : List Nat) : total l ≤ l.length * largest l := by
  -- 1. We use induction on the list.
  induction l with
  | nil => exact Nat.le_refl 0
  | cons x xs ih =>
    show x + total xs ≤ (xs.length + 1) * max x (largest xs)
    -- 2. The rest has its total bounded by the new largest number as well.
    have h : xs.length * largest xs ≤ xs.length * max x (largest xs) :=
      Nat.mul_le_mul_left xs.length (Nat.le_max_right x (largest xs))
    -- 3. And the first number is at most the new largest number.
    have hx : x ≤ max x (largest xs) := Nat.le_max_left x (largest xs)
    rw [Nat.succ_mul]
    omega

/-- A list of n copies of k has the total nk.

Grade 3. -/
theorem total_replicate (n k : Nat) : total (List.replicate n k) = n * k := by
  -- 1. We use induction on n.
  induction n with
  | zero => exact (Nat.zero_mul k).symm
  | succ m ih =>
    -- 2. One more copy adds k.
    show k + total (List.replicate m k) = (m + 1) * k
    rw [ih, Nat.succ_mul, Nat.add_comm]

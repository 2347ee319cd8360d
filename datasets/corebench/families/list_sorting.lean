/-!
Putting a number in its place: insertion sort.

kind: list
split: test
-/

/-- Puts a number before the first one that is not smaller. -/
def put (a : Nat) : List Nat → List Nat
  | [] => [a]
  | b :: l => if a ≤ b then a :: b :: l else b :: put a l

/-- Sorts by putting each number in its place. -/
def isort : List Nat → List Nat
  | [] => []
  | a :: l => put a (isort l)

/-- Whether the number is at most all those in the list. -/
def below (a : Nat) : List Nat → Prop
  | [] => True
  | b :: l => a ≤ b ∧ below a l

/-- Whether each number is at most all later ones. -/
def ordered : List Nat → Prop
  | [] => True
  | a :: l => below a l ∧ ordered l

/-- Putting a number in makes the list longer by one.

Grade 2. -/
theorem put_length (a : Nat) (l : List Nat) : (put a l).length = l.length + 1 := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons b l ih =>
    unfold put
    -- 2. The number is put in here, or further on.
    split
    · rfl
    · rw [List.length_cons, ih, List.length_cons]

/-- Sorting keeps the length.

Grade 2. -/
theorem isort_length (l : List Nat) : (isort l).length = l.length := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons a l ih =>
    -- 2. The first number is put into the sorted rest.
    have h : ∀ m, (put a m).length = m.length + 1 := by
      intro m
      induction m with
      | nil => rfl
      | cons b m ihm =>
        unfold put
        split
        · rfl
        · rw [List.length_cons, ihm, List.length_cons]
    unfold isort
    rw [h, ih, List.length_cons]

/-- What is below a number is below all that the number is below.

Grade 3. -/
theorem below_trans (a b : Nat) (l : List Nat) (hab : a ≤ b) (h : below b l) : below a l := by
  -- 1. We use induction on the list.
  induction l with
  | nil => trivial
  | cons c l ih =>
    -- 2. The first number is at least b, and so at least a.
    obtain ⟨hc, hl⟩ := h
    exact ⟨Nat.le_trans hab hc, ih hl⟩

/-- A number below another and below a list is below the list with the other put in.

Grade 3. -/
theorem below_put (a b : Nat) (l : List Nat) (hab : a ≤ b) (h : below a l) :
    below a (put b l) := by
  -- 1. We use induction on the list.
  induction l with
  | nil => exact ⟨hab, trivial⟩
  | cons c l ih =>
    obtain ⟨hc, hl⟩ := h
    unfold put
    -- 2. Wherever b is put in, all numbers are at least a.
    split
    · exact ⟨hab, hc, hl⟩
    · exact ⟨hc, ih hl⟩

/-- A number put into its place in an ordered list is found in the list.

Grade 2. -/
theorem put_member (a : Nat) (l : List Nat) : a ∈ put a l := by
  -- 1. We use induction on the list.
  induction l with
  | nil => exact List.mem_singleton_self a
  | cons b l ih =>
    -- 2. The number stands in front of the first one, or is put into the rest.
    unfold put
    split
    · exact List.mem_cons_self
    · exact List.mem_cons_of_mem b ih

/-- The old numbers are still there after a new one was put in.

Grade 3. -/
theorem put_keeps (a x : Nat) (l : List Nat) (h : x ∈ l) : x ∈ put a l := by
  -- 1. We use induction on the list.
  induction l with
  | nil => cases h
  | cons b l ih =>
    unfold put
    split
    -- 2. If the new one comes first, the old list follows.
    · exact List.mem_cons_of_mem a h
    -- 3. If not, look whether x is the first one.
    · rcases List.mem_cons.mp h with he | hr
      · rw [he]
        exact List.mem_cons_self
      · exact List.mem_cons_of_mem b (ih hr)

/-- A number below all in an ordered list is put in front.

Grade 3. -/
theorem put_below (a : Nat) (l : List Nat) (h : below a l) : put a l = a :: l := by
  -- 1. We look at what the list is.
  cases l with
  | nil => rfl
  | cons b l =>
    -- 2. The number is at most the first one.
    unfold put
    exact if_pos h.1

/-- Sorting does not change an ordered list.

Grade 4. -/
theorem isort_ordered (l : List Nat) (h : ordered l) : isort l = l := by
  -- 1. We use induction on the list.
  induction l with
  | nil => rfl
  | cons a l ih =>
    obtain ⟨hb, ho⟩ := h
    -- 2. The rest is not changed.
    unfold isort
    rw [ih ho]
    -- 3. The first number is at most the next, so it stays in front.
    cases l with
    | nil => rfl
    | cons b l =>
      unfold put
      exact if_pos hb.1

/-- Putting a number into an ordered list gives an ordered list.

Grade 5. -/
theorem put_ordered (a : Nat) (l : List Nat) (h : ordered l) : ordered (put a l) := by
  -- 1. A number below two others and a list is below the list with one of them put in.
  have hput : ∀ b m, b ≤ a → below b m → below b (put a m) := by
    intro b m hba hm
    induction m with
    | nil => exact ⟨hba, trivial⟩
    | cons c m ihm =>
      obtain ⟨hc, hm'⟩ := hm
      unfold put
      split
      · exact ⟨hba, hc, hm'⟩
      · exact ⟨hc, ihm hm'⟩
  -- 2. What is below b is below all that b is below.
  have htrans : ∀ b m, a ≤ b → below b m → below a m := by
    intro b m hab hm
    induction m with
    | nil => trivial
    | cons c m ihm => exact ⟨Nat.le_trans hab hm.1, ihm hm.2⟩
  -- 3. Now we use induction on the list.
  induction l with
  | nil => exact ⟨trivial, trivial⟩
  | cons b l ih =>
    obtain ⟨hb, ho⟩ := h
    unfold put
    split
    -- 4. In front of b, the number is below b, and so below all.
    · rename_i hab
      exact ⟨⟨hab, htrans b l hab hb⟩, hb, ho⟩
    -- 5. Behind b, it is put into the rest, and b stays below all.
    · rename_i hab
      exact ⟨hput b l (Nat.le_of_lt (Nat.lt_of_not_ge hab)) hb, ih ho⟩

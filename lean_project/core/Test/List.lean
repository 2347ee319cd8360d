/-!
# Lists, as users write them
-/

variable {α β γ : Type}

/-! ## Computation -/

example : [1, 2, 3].length = 3 := rfl
example : [1, 2, 3] ++ [4] = [1, 2, 3, 4] := rfl
example : [1, 2, 3].map (· + 1) = [2, 3, 4] := by simp
example : [1, 2, 3].reverse = [3, 2, 1] := by decide
example : [1, 2, 3, 4].filter (· % 2 == 0) = [2, 4] := by decide
example : [1, 2, 3].foldl (· + ·) 0 = 6 := by simp
example : [1, 2, 3].foldr (· + ·) 0 = 6 := by simp
example : 2 ∈ [1, 2, 3] := by simp
example : ¬ 5 ∈ [1, 2, 3] := by simp
example : 2 ∈ [1, 2, 3] := by decide
example : ∀ x ∈ [1, 2, 3], x < 4 := by decide
example : ∃ x ∈ [1, 2, 3], x * x = 4 := by decide
example : [1, 2, 3].take 2 = [1, 2] ∧ [1, 2, 3].drop 2 = [3] := by simp
example : [1, 2].zip ['a', 'b'] = [(1, 'a'), (2, 'b')] := rfl
example : [10, 20, 30][1] = 20 := rfl
example : [10, 20, 30][1] = 20 := by simp
example : [10, 20, 30][5]? = none := by simp
example : [10, 20, 30][5]! = 0 := rfl
example : #[10, 20, 30][1] = 20 := rfl
example : List.range 4 = [0, 1, 2, 3] := by decide
example : List.replicate 3 'x' = ['x', 'x', 'x'] := rfl
example : [1, 2, 3].Nodup := by decide
example : [[1], [2, 3]].flatten = [1, 2, 3] := by simp
example : [1, 2, 3].head? = some 1 := by simp
example : [1, 2, 3].getLast? = some 3 := rfl
example : [3, 4].head (by simp) = 3 := by simp

/-! ## Laws -/

example (xs : List α) : xs ++ [] = xs := by simp
example (xs ys zs : List α) : (xs ++ ys) ++ zs = xs ++ (ys ++ zs) := by simp
example (xs ys : List α) : (xs ++ ys).length = xs.length + ys.length := by simp
example (xs ys : List α) : (xs ++ ys).reverse = ys.reverse ++ xs.reverse := by simp
example (xs : List α) : xs.reverse.reverse = xs := by simp
example (f : α → β) (xs ys : List α) : (xs ++ ys).map f = xs.map f ++ ys.map f := by simp
example (f : α → β) (g : β → γ) (xs : List α) : (xs.map f).map g = xs.map (g ∘ f) := by simp
example (f : α → β) (xs : List α) : (xs.map f).length = xs.length := by simp
example (a : α) (xs : List α) (h : a ∈ xs) (f : α → β) : f a ∈ xs.map f := by
  simp only [List.mem_map]
  exact ⟨a, h, rfl⟩
example (p : α → Bool) (xs : List α) (a : α) (h : a ∈ xs.filter p) : p a = true := by
  simp at h
  exact h.2
example (xs : List α) (h : xs.length = 0) : xs = [] := by simpa using h
example (xs : List α) (i : Nat) (h : i < xs.length) : xs[i] ∈ xs := by simp
example (xs ys : List α) (a : α) : a ∈ xs ++ ys ↔ a ∈ xs ∨ a ∈ ys := by simp
example (x y : α) (xs ys : List α) (h : x :: xs = y :: ys) : x = y ∧ xs = ys := by simpa using h
example (x : α) (xs : List α) : x :: xs ≠ [] := by simp

theorem length_append' (xs ys : List α) : (xs ++ ys).length = xs.length + ys.length := by
  induction xs with
  | nil => simp
  | cons x xs ih => simp [ih, Nat.add_right_comm]

theorem map_id'' (xs : List α) : xs.map id = xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp

theorem reverse_append' (xs ys : List α) : (xs ++ ys).reverse = ys.reverse ++ xs.reverse := by
  induction xs with
  | nil => simp
  | cons x xs ih => rw [List.cons_append, List.reverse_cons, ih, List.reverse_cons,
      List.append_assoc]

def myLength : List α → Nat
  | [] => 0
  | _ :: xs => 1 + myLength xs

theorem myLength_eq (xs : List α) : myLength xs = xs.length := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [myLength, ih, List.length_cons, Nat.add_comm]

def insertSorted (a : Nat) : List Nat → List Nat
  | [] => [a]
  | b :: l => if a ≤ b then a :: b :: l else b :: insertSorted a l

theorem mem_insertSorted (a b : Nat) (l : List Nat) :
    b ∈ insertSorted a l ↔ b = a ∨ b ∈ l := by
  induction l with
  | nil => simp [insertSorted]
  | cons c l ih =>
    simp only [insertSorted]
    split
    · simp
    · simp [ih, or_left_comm]

theorem perm_insertSorted (a : Nat) (l : List Nat) : (insertSorted a l).Perm (a :: l) := by
  induction l with
  | nil => exact .refl _
  | cons c l ih =>
    rw [insertSorted]
    split
    · exact .refl _
    · exact (ih.cons c).trans (.swap a c l)

/-! ## Options -/

example (a b : α) (h : some a = some b) : a = b := by simpa using h
example (o : Option α) (h : o ≠ none) : ∃ a, o = some a := by
  cases o with
  | none => exact absurd rfl h
  | some a => exact ⟨a, rfl⟩
example : (some 3).map (· + 1) = some 4 := rfl

example (l : List Nat) : (l.mergeSort).Perm l := List.mergeSort_perm l _
example (l : List Nat) : (l.mergeSort).length = l.length := by simp
example : [3, 1, 2].erase 1 = [3, 2] := by decide
example (a : Nat) (l : List Nat) (h : a ∈ l) : (l.erase a).length = l.length - 1 :=
  List.length_erase_of_mem h
example (n : Nat) : (List.range n).Nodup := List.nodup_range

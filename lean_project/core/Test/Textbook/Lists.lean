/-!
# Lists
-/

set_option linter.unusedVariables false

namespace Textbook.Lists

variable {α β γ : Type}

/-! ## Programs -/

#guard [1, 2, 3] ++ [4] = [1, 2, 3, 4]
#guard 1 :: [2] = [1, 2]
#guard [3, 1, 2].length = 3
#guard [1, 2, 3].reverse = [3, 2, 1]
#guard [1, 2, 3, 4].filter (· % 2 == 0) = [2, 4]
#guard [1, 2, 3].foldr (· + ·) 0 = 6
#guard [1, 2, 3].foldl (· - ·) 10 = 4
#guard [[1], [2, 3]].flatten = [1, 2, 3]
#guard [1, 2].flatMap (fun x => [x, x * 10]) = [1, 10, 2, 20]
#guard List.range 4 = [0, 1, 2, 3]
#guard List.replicate 3 'x' = ['x', 'x', 'x']
#guard [1, 2, 3].zip ["a", "b"] = [(1, "a"), (2, "b")]
#guard ([1, 2, 3].zipWith (· * ·) [4, 5, 6]).sum = 32
#guard [1, 2, 3, 4].take 2 = [1, 2] && [1, 2, 3, 4].drop 2 = [3, 4]
#guard [1, 2, 3].head? = some 1 && ([] : List Nat).head? = none
#guard [1, 2, 3].getLast? = some 3
#guard [1, 2, 3][1] = 2
#guard [1, 2, 3][5]? = none
#guard [1, 2, 3].getD 7 0 = 0
#guard [1, 2, 3].contains 2 && !([1, 2, 3].contains 9)
#guard [1, 2, 3].all (· > 0) && [1, 2, 3].any (· > 2)
#guard [1, 2, 3, 4, 5].takeWhile (· < 3) = [1, 2]
#guard [1, 2, 3, 4, 5].dropWhile (· < 3) = [3, 4, 5]
#guard [1, 2, 3, 4].partition (· > 2) = ([3, 4], [1, 2])
#guard [3, 1, 2].mergeSort = [1, 2, 3]
#guard [3, 1, 2].mergeSort (fun a b => b ≤ a) = [3, 2, 1]
#guard [1, 2, 1].eraseDups = [1, 2]
#guard [1, 2, 3].max? = some 3 && [4, 2, 3].min? = some 2
#guard ([1, 2, 3].map toString) = ["1", "2", "3"]
#guard ["a", "b"].foldl (· ++ ·) "" = "ab"
#guard [1, 2, 3].isPrefixOf [1, 2, 3, 4]
#guard [1, 2] < [1, 3]
#guard decide ([1, 2] ≤ [1, 2])
#guard [1, 2] == [1, 2] && [1] != [2]
#guard [some 1, none, some 3].filterMap id = [1, 3]
#guard [1, 2, 3].count 2 = 1
#guard [5, 6, 7].idxOf 6 = 1
#guard [1, 2, 3].find? (· > 1) = some 2
#guard [(1, "a"), (2, "b")].lookup 2 = some "b"
#guard [(1, 'a'), (2, 'b')].unzip = ([1, 2], ['a', 'b'])
#guard ([1, 2, 3].set 1 9) = [1, 9, 3]
#guard [1, 2, 3].erase 2 = [1, 3]
#guard [1, 2, 3].tail = [2, 3]
#guard "abc".toList = ['a', 'b', 'c']
#guard ", ".intercalate ["x", "y"] = "x, y"
#guard [1, 2, 3].toString = "[1, 2, 3]"
#guard (do for x in [1, 2, 3] do if x > 2 then throw x : Except Nat Unit) matches .error 3
#guard #[1, 2, 3].map (· + 1) = #[2, 3, 4]
#guard #[1, 2, 3].foldl (· + ·) 0 = 6
#guard (#[1, 2].push 3).size = 3

/-! ## Proofs by induction -/

def len : List α → Nat
  | [] => 0
  | _ :: xs => len xs + 1
def app (xs ys : List α) : List α :=
  match xs with
  | [] => ys
  | x :: xs => x :: app xs ys
def rev : List α → List α
  | [] => []
  | x :: xs => app (rev xs) [x]
theorem len_app (xs ys : List α) : len (app xs ys) = len xs + len ys := by
  induction xs with
  | nil => simp [app, len]
  | cons x xs ih => simp [app, len, ih, Nat.add_right_comm]
theorem app_nil (xs : List α) : app xs [] = xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [app, ih]
theorem app_assoc (xs ys zs : List α) : app (app xs ys) zs = app xs (app ys zs) := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [app, ih]
theorem rev_app (xs ys : List α) : rev (app xs ys) = app (rev ys) (rev xs) := by
  induction xs with
  | nil => simp [app, rev, app_nil]
  | cons x xs ih => simp [app, rev, ih, app_assoc]
theorem rev_rev (xs : List α) : rev (rev xs) = xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [rev, rev_app, ih, app]
theorem len_rev (xs : List α) : len (rev xs) = len xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [rev, len_app, ih, len]
theorem app_eq_append (xs ys : List α) : app xs ys = xs ++ ys := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [app, ih]
def revAcc : List α → List α → List α
  | [], acc => acc
  | x :: xs, acc => revAcc xs (x :: acc)
theorem revAcc_eq (xs acc : List α) : revAcc xs acc = rev xs ++ acc := by
  induction xs generalizing acc with
  | nil => rfl
  | cons x xs ih => simp [revAcc, ih, rev, app_eq_append]

/-! ## Library facts by `simp` -/

example (xs ys : List α) : (xs ++ ys).length = ys.length + xs.length := by
  simp [Nat.add_comm]
example (xs : List α) : xs ++ [] = xs := by simp
example (xs : List α) : xs.reverse.reverse = xs := by simp
example (x y : α) (xs : List α) : x ∈ y :: xs ↔ x = y ∨ x ∈ xs := by simp
example (x : α) (xs ys : List α) : x ∈ xs ++ ys ↔ x ∈ xs ∨ x ∈ ys := by simp
example (f : α → β) (xs ys : List α) : (xs ++ ys).map f = xs.map f ++ ys.map f := by simp
example (f : α → β) (g : β → γ) (xs : List α) : (xs.map f).map g = xs.map (g ∘ f) := by simp
example (f : α → β) (b : β) (xs : List α) : b ∈ xs.map f ↔ ∃ a, a ∈ xs ∧ f a = b := by simp
example (p : α → Bool) (x : α) (xs : List α) : x ∈ xs.filter p ↔ x ∈ xs ∧ p x = true := by simp
example (xs : List α) (h : xs.length = 0) : xs = [] := by simpa using h
example (x : α) (xs : List α) : x :: xs ≠ [] := by simp
example (x y : α) (xs ys : List α) (h : x :: xs = y :: ys) : x = y ∧ xs = ys := by simpa using h
example (xs : List Nat) : (xs.map (· + 0)) = xs := by simp
example : [1, 2, 3].map (fun x => x * x) = [1, 4, 9] := by simp
example : [1, 2, 3].length = 3 := by simp
example (a b : Nat) : [a, b].sum = a + b := by simp
example (n : Nat) : (List.range n).length = n := by simp
example (n m : Nat) : m ∈ List.range n ↔ m < n := by simp
example (n : Nat) (a : α) : (List.replicate n a).length = n := by simp
example (xs : List α) (n : Nat) : xs.take n ++ xs.drop n = xs := by simp
example (xs : List α) : xs.map id = xs := by simp
example (xs : List Nat) (h : ∀ x ∈ xs, x > 0) : ∀ x ∈ 1 :: xs, x > 0 := by
  intro x hx
  simp at hx
  rcases hx with rfl | hx
  · decide
  · exact h x hx
example (xs : List α) (x : α) : xs.concat x = xs ++ [x] := by simp
example (xs ys zs : List α) : xs ++ ys ++ zs = xs ++ (ys ++ zs) := by simp
example (x : α) (xs : List α) : (x :: xs).head? = some x := by simp
example (x : α) : [x].getLast (by simp) = x := by simp
example (xs ys : List α) : (xs ++ ys).reverse = ys.reverse ++ xs.reverse := by simp
example (xs : List α) : xs.reverse.length = xs.length := by simp
example (xs : List α) : xs.filter (fun _ => true) = xs := by simp
example (f : α → β) (xs : List α) : (xs.map f).length = xs.length := by simp
example (xs : List (List α)) (x : α) : x ∈ xs.flatten ↔ ∃ l, l ∈ xs ∧ x ∈ l := by simp
example (x : α) (xs : List α) (h : x ∈ xs) : xs ≠ [] := by
  intro e
  simp [e] at h

/-! ## Predicates -/

inductive Sorted : List Nat → Prop where
  | nil : Sorted []
  | single : Sorted [x]
  | cons : x ≤ y → Sorted (y :: l) → Sorted (x :: y :: l)
def insert (x : Nat) : List Nat → List Nat
  | [] => [x]
  | y :: l => if x ≤ y then x :: y :: l else y :: insert x l
def sort : List Nat → List Nat
  | [] => []
  | x :: l => insert x (sort l)
#guard sort [3, 1, 2] = [1, 2, 3]
theorem sorted_tail (h : Sorted (x :: l)) : Sorted l := by
  cases h with
  | single => exact .nil
  | cons _ h => exact h
theorem insert_sorted (x : Nat) (l : List Nat) (h : Sorted l) : Sorted (insert x l) := by
  induction h with
  | nil => exact .single
  | @single y =>
    simp only [insert]
    split
    · exact .cons ‹_› .single
    · exact .cons (Nat.le_of_lt (Nat.lt_of_not_le ‹_›)) .single
  | @cons y z l hyz h ih =>
    simp only [insert] at ih ⊢
    by_cases hxy : x ≤ y
    · simp only [hxy, if_true]
      exact .cons hxy (.cons hyz h)
    · simp only [hxy, if_false]
      have hyx := Nat.le_of_lt (Nat.lt_of_not_le hxy)
      by_cases hxz : x ≤ z
      · simp only [hxz, if_true] at ih ⊢
        exact .cons hyx ih
      · simp only [hxz, if_false] at ih ⊢
        exact .cons hyz ih
theorem sort_sorted (l : List Nat) : Sorted (sort l) := by
  induction l with
  | nil => exact .nil
  | cons x l ih => exact insert_sorted x _ ih
theorem insert_perm (x : Nat) (l : List Nat) : (insert x l).Perm (x :: l) := by
  induction l with
  | nil => exact .refl _
  | cons y l ih =>
    simp only [insert]
    split
    · exact .refl _
    · exact (List.Perm.cons y ih).trans (.swap x y l)
theorem sort_perm (l : List Nat) : (sort l).Perm l := by
  induction l with
  | nil => exact .refl _
  | cons x l ih => exact (insert_perm x _).trans (ih.cons x)
theorem mem_split {x : α} {l : List α} (h : x ∈ l) : ∃ s t, l = s ++ x :: t := by
  induction l with
  | nil => cases h
  | cons y l ih =>
    cases h with
    | head => exact ⟨[], l, rfl⟩
    | tail _ h =>
      obtain ⟨s, t, e⟩ := ih h
      exact ⟨y :: s, t, by rw [e]; rfl⟩
theorem filter_length_le (p : α → Bool) (l : List α) : (l.filter p).length ≤ l.length := by
  induction l with
  | nil => exact Nat.le_refl 0
  | cons x l ih =>
    by_cases h : p x = true
    · simp only [List.filter_cons, h, if_true, List.length_cons]; exact Nat.succ_le_succ ih
    · simp only [List.filter_cons, h]; exact Nat.le_succ_of_le ih
theorem all_iff (p : α → Bool) (l : List α) : l.all p = true ↔ ∀ x, x ∈ l → p x = true := by
  induction l with
  | nil => simp
  | cons x l ih => simp
theorem sum_append (xs ys : List Nat) : (xs ++ ys).sum = xs.sum + ys.sum := by
  induction xs with
  | nil => simp
  | cons x xs ih => simp [ih, Nat.add_assoc]
theorem foldr_append (f : α → β → β) (b : β) (xs ys : List α) :
    (xs ++ ys).foldr f b = xs.foldr f (ys.foldr f b) := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp
theorem map_injective (f : α → β) (hf : ∀ a b, f a = f b → a = b) :
    ∀ xs ys : List α, xs.map f = ys.map f → xs = ys
  | [], [], _ => rfl
  | [], _ :: _, h => by simp at h
  | _ :: _, [], h => by simp at h
  | x :: xs, y :: ys, h => by
    simp at h
    rw [hf _ _ h.1, map_injective f hf xs ys h.2]
theorem two_elements (xs : List α) (h : xs.length = 2) : ∃ a b, xs = [a, b] := by
  match xs, h with
  | [a, b], _ => exact ⟨a, b, rfl⟩
def lastTwo (xs : List α) (h : xs.length ≥ 2) : α × α :=
  match xs.reverse, (by simpa using h : xs.reverse.length ≥ 2) with
  | a :: b :: _, _ => (b, a)
#guard lastTwo [1, 2, 3] (by decide) = (2, 3)
def atIndex (xs : List α) (i : Nat) (h : i < xs.length) : α := xs[i]
#guard atIndex [5, 6] 1 (by decide) = 6
def sumIdx (xs : List Nat) : Nat := Id.run do
  let mut s := 0
  for h : i in [0:xs.length] do
    s := s + xs[i]
  return s
#guard sumIdx [1, 2, 3] = 6

end Textbook.Lists

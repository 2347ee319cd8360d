/-! # Lists -/

/-- The list with its elements in the opposite order. -/
def rev {α : Type} : List α → List α
  | [] => []
  | x :: xs => rev xs ++ [x]

/-- How often `a` stands in a list of numbers. -/
def occurrences (a : Nat) : List Nat → Nat
  | [] => 0
  | x :: xs => occurrences a xs + (if x = a then 1 else 0)

/-- The sum of a list of numbers. -/
def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs

/-- `a` stands somewhere in a list. -/
inductive Elem {α : Type} (a : α) : List α → Prop where
  | head (xs : List α) : Elem a (a :: xs)
  | tail (x : α) (xs : List α) : Elem a xs → Elem a (x :: xs)

/-- Appending the empty list changes nothing. -/
theorem append_nil_right {α : Type} (xs : List α) : xs ++ [] = xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    show x :: (xs ++ []) = x :: xs
    rw [ih]

/-- Appending lists is associative. -/
theorem append_assoc_list {α : Type} (xs ys zs : List α) : (xs ++ ys) ++ zs = xs ++ (ys ++ zs) := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    show x :: ((xs ++ ys) ++ zs) = x :: (xs ++ (ys ++ zs))
    rw [ih]

/-- The length of two lists together is the sum of their lengths. -/
theorem length_append {α : Type} (xs ys : List α) : (xs ++ ys).length = xs.length + ys.length := by
  induction xs with
  | nil =>
    show ys.length = 0 + ys.length
    rw [Nat.zero_add]
  | cons x xs ih =>
    show (xs ++ ys).length + 1 = xs.length + 1 + ys.length
    rw [ih, Nat.succ_add]

/-- Mapping a function over a list keeps its length. -/
theorem length_map {α β : Type} (f : α → β) (xs : List α) : (xs.map f).length = xs.length := by
  induction xs with
  | nil => rfl
  | cons x xs ih => exact congrArg (fun n => n + 1) ih

/-- Mapping over two lists together is mapping over each. -/
theorem map_append {α β : Type} (f : α → β) (xs ys : List α) : (xs ++ ys).map f = xs.map f ++ ys.map f := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    show f x :: (xs ++ ys).map f = f x :: (xs.map f ++ ys.map f)
    rw [ih]

/-- Mapping twice is mapping the composition. -/
theorem map_map_comp {α β γ : Type} (f : α → β) (g : β → γ) (xs : List α) : (xs.map f).map g = xs.map (fun x => g (f x)) := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    calc
      ((x :: xs).map f).map g = g (f x) :: (xs.map f).map g := rfl
      _ = g (f x) :: xs.map (fun x => g (f x)) := by rw [ih]
      _ = (x :: xs).map (fun x => g (f x)) := rfl

/-- Turning round two lists together turns each round and swaps them. -/
theorem rev_append {α : Type} (xs ys : List α) : rev (xs ++ ys) = rev ys ++ rev xs := by
  have app_nil : ∀ zs : List α, zs ++ [] = zs := by
    intro zs
    induction zs with
    | nil => rfl
    | cons z zs ih => exact congrArg (List.cons z) ih
  have app_assoc : ∀ as bs cs : List α, (as ++ bs) ++ cs = as ++ (bs ++ cs) := by
    intro as bs cs
    induction as with
    | nil => rfl
    | cons a as ih => exact congrArg (List.cons a) ih
  induction xs with
  | nil =>
    show rev ys = rev ys ++ []
    rw [app_nil]
  | cons x xs ih =>
    show rev (xs ++ ys) ++ [x] = rev ys ++ (rev xs ++ [x])
    rw [ih, app_assoc]

/-- A list of one element is its own reverse. -/
theorem rev_singleton {α : Type} (a : α) : rev [a] = [a] := by rfl

/-- The sum of two lists together is the sum of their sums. -/
theorem total_append (xs ys : List Nat) : total (xs ++ ys) = total xs + total ys := by
  induction xs with
  | nil => exact (Nat.zero_add _).symm
  | cons x xs ih =>
    show x + total (xs ++ ys) = x + total xs + total ys
    rw [ih, ← Nat.add_assoc]

/-- Equal non-empty lists have equal heads and equal tails. -/
theorem cons_injective {α : Type} (x y : α) (xs ys : List α) (h : x :: xs = y :: ys) : x = y ∧ xs = ys := by
  injection h with hx hxs
  exact ⟨hx, hxs⟩

/-- What stands in a list stands in every longer one that begins with it. -/
theorem elem_append_left {α : Type} (a : α) (xs ys : List α) (h : Elem a xs) : Elem a (xs ++ ys) := by
  induction h with
  | head xs => exact Elem.head (xs ++ ys)
  | tail x xs _ ih =>
    apply Elem.tail
    exact ih

/-- A list is empty or has a first element. -/
theorem nil_or_cons {α : Type} (xs : List α) : xs = [] ∨ ∃ y ys, xs = y :: ys := by
  cases xs with
  | nil => exact Or.inl rfl
  | cons x xs =>
    right
    refine ⟨x, xs, ?_⟩
    rfl

/-! ## Other proofs -/

namespace Other

theorem length_map {α β : Type} (f : α → β) (xs : List α) : (xs.map f).length = xs.length := match xs with
  | [] => rfl
  | _ :: xs => congrArg Nat.succ (length_map f xs)

theorem cons_injective {α : Type} (x y : α) (xs ys : List α) (h : x :: xs = y :: ys) : x = y ∧ xs = ys := by
  cases h
  constructor <;> rfl

end Other

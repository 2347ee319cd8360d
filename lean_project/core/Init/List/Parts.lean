prelude
import Init.List.Fold
/-!
# Lists: ends and parts

`head tail getLast dropLast take drop takeWhile dropWhile`.
-/

set_option autoImplicit true
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

/-! ## Ends -/

@[simp] theorem isEmpty_nil : ([] : List α).isEmpty = true := rfl
@[simp] theorem isEmpty_cons {x : α} {xs : List α} : (x :: xs).isEmpty = false := rfl
@[simp] theorem isEmpty_iff {l : List α} : l.isEmpty = true ↔ l = [] := by
  cases l with
  | nil => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | cons a l => exact ⟨fun h => Bool.noConfusion h, fun h => absurd h (cons_ne_nil a l)⟩
theorem isEmpty_eq_false_iff {l : List α} : l.isEmpty = false ↔ l ≠ [] := by
  rw [Bool.eq_false_iff, ne_eq, isEmpty_iff]

@[simp] theorem head_cons {a : α} {as : List α} : (a :: as).head (cons_ne_nil a as) = a := rfl
@[simp] theorem head?_nil : head? ([] : List α) = none := rfl
@[simp] theorem head?_cons {a : α} {l : List α} : head? (a :: l) = some a := rfl
@[simp] theorem headD_nil {d : α} : headD [] d = d := rfl
@[simp] theorem headD_cons {a d : α} {as : List α} : headD (a :: as) d = a := rfl
@[simp] theorem tail_nil : ([] : List α).tail = [] := rfl
@[simp] theorem tail_cons {a : α} {as : List α} : (a :: as).tail = as := rfl
theorem head_mem : ∀ {l : List α} (h : l ≠ []), l.head h ∈ l
  | [], h => absurd rfl h
  | _ :: _, _ => mem_cons_self
attribute [simp] head_mem
theorem head?_eq_some_head : ∀ {l : List α} (h : l ≠ []), head? l = some (l.head h)
  | [], h => absurd rfl h
  | _ :: _, _ => rfl
theorem head?_eq_none_iff {l : List α} : l.head? = none ↔ l = [] := by
  cases l with
  | nil => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | cons a l => exact ⟨fun h => Option.noConfusion rfl (heq_of_eq h), fun h => absurd h (cons_ne_nil a l)⟩
theorem cons_head_tail : ∀ {l : List α} (h : l ≠ []), l.head h :: l.tail = l
  | [], h => absurd rfl h
  | _ :: _, _ => rfl
attribute [simp] cons_head_tail
theorem head_cons_tail (l : List α) (h : l ≠ []) : l.head h :: l.tail = l := cons_head_tail h
@[simp] theorem length_tail {l : List α} : l.tail.length = l.length - 1 := by
  cases l <;> rfl
theorem mem_of_mem_tail {a : α} {l : List α} (h : a ∈ tail l) : a ∈ l := by
  cases l with
  | nil => exact h
  | cons b l => exact Mem.tail b h
@[simp] theorem head?_append {s t : List α} : (s ++ t).head? = match s.head? with
    | some a => some a
    | none => t.head? := by
  cases s <;> rfl
theorem tail_append_of_ne_nil {xs ys : List α} (h : xs ≠ []) : (xs ++ ys).tail = xs.tail ++ ys := by
  cases xs with
  | nil => exact absurd rfl h
  | cons x xs => rfl
attribute [simp] tail_append_of_ne_nil
@[simp] theorem map_tail {f : α → β} {l : List α} : l.tail.map f = (l.map f).tail := by
  cases l <;> rfl

@[simp] theorem getLast_singleton {a : α} (h : [a] ≠ []) : getLast [a] h = a := rfl
theorem getLast_cons {a : α} {as : List α} (h : as ≠ []) :
    getLast (a :: as) (cons_ne_nil a as) = getLast as h := by
  cases as with
  | nil => exact absurd rfl h
  | cons b as => rfl
@[simp] theorem getLast?_nil : getLast? ([] : List α) = none := rfl
@[simp] theorem getLast?_singleton {a : α} : getLast? [a] = some a := rfl
@[simp] theorem getLast_append_singleton {a : α} {l : List α} :
    getLast (l ++ [a]) (append_ne_nil_of_right_ne_nil l (cons_ne_nil a [])) = a := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    show getLast (b :: (l ++ [a])) (cons_ne_nil b _) = a
    rw [getLast_cons (append_ne_nil_of_right_ne_nil l (cons_ne_nil a []))]
    exact ih
theorem getLast_mem : ∀ {l : List α} (h : l ≠ []), getLast l h ∈ l
  | [], h => absurd rfl h
  | [_], _ => mem_cons_self
  | a :: b :: l, _ => Mem.tail a (getLast_mem (cons_ne_nil b l))
attribute [simp] getLast_mem

@[simp] theorem dropLast_nil : ([] : List α).dropLast = [] := rfl
@[simp] theorem dropLast_singleton {x : α} : [x].dropLast = [] := rfl
theorem dropLast_cons₂ {x y : α} {xs : List α} :
    (x :: y :: xs).dropLast = x :: (y :: xs).dropLast := rfl
attribute [simp] dropLast_cons₂
@[simp] theorem length_dropLast {xs : List α} : xs.dropLast.length = xs.length - 1 := by
  match xs with
  | [] => rfl
  | [_] => rfl
  | a :: b :: xs =>
    rw [dropLast_cons₂, length_cons, length_dropLast]; rfl
theorem dropLast_concat_getLast : ∀ {l : List α} (h : l ≠ []),
    dropLast l ++ [getLast l h] = l
  | [], h => absurd rfl h
  | [_], _ => rfl
  | a :: b :: l, _ => congrArg (a :: ·) (dropLast_concat_getLast (cons_ne_nil b l))
@[simp] theorem dropLast_concat {l : List α} {a : α} : dropLast (l ++ [a]) = l := by
  match l with
  | [] => rfl
  | [b] => rfl
  | b :: c :: l => exact congrArg (b :: ·) (dropLast_concat (l := c :: l))

/-! ## Take and drop -/

@[simp] theorem take_nil {i : Nat} : ([] : List α).take i = [] := by cases i <;> rfl
@[simp] theorem take_zero {l : List α} : l.take 0 = [] := rfl
@[simp] theorem take_succ_cons {i : Nat} {a : α} {as : List α} :
    (a :: as).take (i + 1) = a :: as.take i := rfl
@[simp] theorem drop_nil {i : Nat} : ([] : List α).drop i = [] := by cases i <;> rfl
@[simp] theorem drop_zero {l : List α} : l.drop 0 = l := rfl
@[simp] theorem drop_succ_cons {a : α} {l : List α} {i : Nat} :
    (a :: l).drop (i + 1) = l.drop i := rfl
theorem drop_one {l : List α} : l.drop 1 = l.tail := by cases l <;> rfl
attribute [simp] drop_one

@[simp] theorem take_append_drop (i : Nat) (l : List α) : l.take i ++ l.drop i = l := by
  induction i generalizing l with
  | zero => rfl
  | succ i ih =>
    cases l with
    | nil => rfl
    | cons a l => exact congrArg (a :: ·) (ih l)
@[simp] theorem length_drop {i : Nat} {l : List α} : (drop i l).length = l.length - i := by
  induction i generalizing l with
  | zero => rfl
  | succ i ih =>
    cases l with
    | nil => exact (Nat.zero_sub _).symm
    | cons a l => exact ih.trans (Nat.succ_sub_succ _ _).symm
@[simp] theorem length_take {i : Nat} {l : List α} : (take i l).length = min i l.length := by
  induction i generalizing l with
  | zero => exact (Nat.zero_min _).symm
  | succ i ih =>
    cases l with
    | nil => exact (Nat.min_zero _).symm
    | cons a l =>
      rw [take_succ_cons, length_cons, ih]
      exact (Nat.succ_min_succ i l.length).symm
theorem length_take_le (i : Nat) (l : List α) : (take i l).length ≤ i := by
  rw [length_take]; exact Nat.min_le_left i _
theorem length_take_of_le {i : Nat} {l : List α} (h : i ≤ l.length) : (take i l).length = i := by
  rw [length_take, Nat.min_eq_left h]
theorem take_of_length_le {i : Nat} {l : List α} (h : l.length ≤ i) : take i l = l := by
  induction i generalizing l with
  | zero => rw [eq_nil_of_length_eq_zero (Nat.eq_zero_of_le_zero h)]; rfl
  | succ i ih =>
    cases l with
    | nil => rfl
    | cons a l => exact congrArg (a :: ·) (ih (Nat.le_of_succ_le_succ h))
theorem drop_of_length_le {i : Nat} {l : List α} (h : l.length ≤ i) : drop i l = [] :=
  eq_nil_of_length_eq_zero (by rw [length_drop]; exact Nat.sub_eq_zero_of_le h)
theorem drop_eq_nil_of_le {i : Nat} {l : List α} (h : l.length ≤ i) : drop i l = [] :=
  drop_of_length_le h
@[simp] theorem drop_eq_nil_iff {i : Nat} {l : List α} : drop i l = [] ↔ l.length ≤ i := by
  rw [← length_eq_zero_iff, length_drop, Nat.sub_eq_zero_iff_le]
@[simp] theorem take_length {l : List α} : take l.length l = l :=
  take_of_length_le (Nat.le_refl _)
@[simp] theorem drop_length {l : List α} : drop l.length l = [] :=
  drop_of_length_le (Nat.le_refl _)
theorem drop_append_of_le_length {l₁ l₂ : List α} {i : Nat} (h : i ≤ l₁.length) :
    (l₁ ++ l₂).drop i = l₁.drop i ++ l₂ := by
  induction i generalizing l₁ with
  | zero => rfl
  | succ i ih =>
    cases l₁ with
    | nil => exact absurd h (Nat.not_succ_le_zero i)
    | cons a l => exact ih (Nat.le_of_succ_le_succ h)
theorem take_append_of_le_length {l₁ l₂ : List α} {i : Nat} (h : i ≤ l₁.length) :
    (l₁ ++ l₂).take i = l₁.take i := by
  induction i generalizing l₁ with
  | zero => rfl
  | succ i ih =>
    cases l₁ with
    | nil => exact absurd h (Nat.not_succ_le_zero i)
    | cons a l => exact congrArg (a :: ·) (ih (Nat.le_of_succ_le_succ h))
@[simp] theorem drop_left {l₁ l₂ : List α} : drop (length l₁) (l₁ ++ l₂) = l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => exact ih
@[simp] theorem take_left {l₁ l₂ : List α} : take (length l₁) (l₁ ++ l₂) = l₁ := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => exact congrArg (a :: ·) ih
@[simp] theorem drop_drop {i j : Nat} {l : List α} : drop i (drop j l) = drop (j + i) l := by
  induction j generalizing l with
  | zero => rw [Nat.zero_add]; rfl
  | succ j ih =>
    rw [Nat.succ_add]
    cases l with
    | nil => rw [drop_nil, drop_nil, drop_nil]
    | cons a l => exact ih
@[simp] theorem map_take {f : α → β} {l : List α} {i : Nat} :
    (l.take i).map f = (l.map f).take i := by
  induction i generalizing l with
  | zero => rfl
  | succ i ih =>
    cases l with
    | nil => rfl
    | cons a l => exact congrArg (f a :: ·) ih
@[simp] theorem map_drop {f : α → β} {l : List α} {i : Nat} :
    (l.drop i).map f = (l.map f).drop i := by
  induction i generalizing l with
  | zero => rfl
  | succ i ih =>
    cases l with
    | nil => rfl
    | cons a l => exact ih
theorem mem_of_mem_take {a : α} {i : Nat} {l : List α} (h : a ∈ l.take i) : a ∈ l :=
  take_append_drop i l ▸ mem_append_left _ h
theorem mem_of_mem_drop {a : α} {i : Nat} {l : List α} (h : a ∈ l.drop i) : a ∈ l :=
  take_append_drop i l ▸ mem_append_right _ h

/-! ## `takeWhile`, `dropWhile` -/

@[simp] theorem takeWhile_nil {p : α → Bool} : ([] : List α).takeWhile p = [] := rfl
theorem takeWhile_cons {p : α → Bool} {a : α} {l : List α} :
    (a :: l).takeWhile p = if p a then a :: l.takeWhile p else [] := by
  show (match p a with | true => a :: takeWhile p l | false => []) = _
  cases p a <;> rfl
@[simp] theorem dropWhile_nil {p : α → Bool} : ([] : List α).dropWhile p = [] := rfl
theorem dropWhile_cons {p : α → Bool} {a : α} {l : List α} :
    (a :: l).dropWhile p = if p a then l.dropWhile p else a :: l := by
  show (match p a with | true => dropWhile p l | false => a :: l) = _
  cases p a <;> rfl
@[simp] theorem takeWhile_append_dropWhile {p : α → Bool} {l : List α} :
    l.takeWhile p ++ l.dropWhile p = l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [takeWhile_cons, dropWhile_cons]
    cases p a with
    | true => exact congrArg (a :: ·) ih
    | false => rfl

end List

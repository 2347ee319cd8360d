prelude
import Init.Grind

/-!
# More laws of lists and options

Entries of parts, lengths, tests: proved with `grind`, and known to it.
-/

set_option autoImplicit true

universe u v w

namespace Option

variable {α : Type u} {β : Type v} {γ : Type w}

@[grind =] theorem bind_none (f : α → Option β) : (none : Option α).bind f = none := rfl
@[grind =] theorem bind_some (a : α) (f : α → Option β) : (some a).bind f = f a := rfl
theorem bind_assoc (x : Option α) (f : α → Option β) (g : β → Option γ) :
    (x.bind f).bind g = x.bind fun y => (f y).bind g := by cases x <;> rfl
theorem map_bind {f : β → γ} {x : Option α} {g : α → Option β} :
    (x.bind g).map f = x.bind fun a => (g a).map f := by cases x <;> rfl
theorem bind_map {f : α → β} {x : Option α} {g : β → Option γ} :
    (x.map f).bind g = x.bind fun a => g (f a) := by cases x <;> rfl
@[simp, grind =] theorem isSome_map {f : α → β} {x : Option α} :
    (x.map f).isSome = x.isSome := by cases x <;> rfl
@[simp, grind =] theorem isNone_map {f : α → β} {x : Option α} :
    (x.map f).isNone = x.isNone := by cases x <;> rfl
@[simp, grind =] theorem toList_none : (none : Option α).toList = [] := rfl
@[simp, grind =] theorem toList_some {a : α} : (some a).toList = [a] := rfl
@[simp, grind =] theorem elim_none (x : β) (f : α → β) : (none : Option α).elim x f = x := rfl
@[simp, grind =] theorem elim_some (x : β) (f : α → β) (a : α) : (some a).elim x f = f a := rfl
theorem isSome_iff_ne_none {o : Option α} : o.isSome ↔ o ≠ none := by cases o <;> simp
theorem ne_none_of_isSome {o : Option α} (h : o.isSome = true) : o ≠ none := isSome_iff_ne_none.1 h
theorem getD_map (f : α → β) (x : Option α) (a : α) :
    (x.map f).getD (f a) = f (x.getD a) := by cases x <;> rfl
theorem mem_toList {a : α} {o : Option α} : a ∈ o.toList ↔ o = some a := by
  cases o <;> simp [eq_comm]

end Option

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

/-! ## Entries -/

@[simp, grind =] theorem getElem_drop {xs : List α} {i j : Nat} {h : j < (xs.drop i).length} :
    (xs.drop i)[j] = xs[i + j]'(by grind) := by
  rw [getElem_eq_iff, getElem?_drop, getElem?_eq_getElem]
theorem getElem?_take {l : List α} {i j : Nat} :
    (l.take i)[j]? = if j < i then l[j]? else none := by
  split
  · next h => exact getElem?_take_of_lt h
  · next h => exact getElem?_eq_none (by grind)
@[simp, grind =] theorem getElem_take {xs : List α} {j i : Nat} {h : i < (xs.take j).length} :
    (xs.take j)[i] = xs[i]'(by grind) := by
  rw [getElem_eq_iff, getElem?_take_of_lt (by grind), getElem?_eq_getElem]
@[grind =] theorem getElem_reverse {l : List α} {i : Nat} (h : i < l.reverse.length) :
    l.reverse[i] = l[l.length - 1 - i]'(by grind) := by
  rw [getElem_eq_iff, getElem?_reverse (by grind), getElem?_eq_getElem]
@[grind =] theorem getElem_set {l : List α} {i j : Nat} {a : α} (h : j < (l.set i a).length) :
    (l.set i a)[j] = if i = j then a else l[j]'(by grind) := by
  rw [getElem_eq_iff, getElem?_set]
  grind
@[grind =] theorem getElem?_replicate {n m : Nat} {a : α} :
    (replicate n a)[m]? = if m < n then some a else none := by
  split
  · next h => rw [getElem?_eq_getElem (by grind), getElem_replicate]
  · next h => exact getElem?_eq_none (by grind)
theorem getElem?_range {i n : Nat} (h : i < n) : (range n)[i]? = some i := by
  rw [getElem?_eq_getElem (by grind), getElem_range]
@[simp, grind =] theorem getElem_zip {l : List α} {l' : List β} {i : Nat}
    {h : i < (zip l l').length} :
    (zip l l')[i] = (l[i]'(by grind), l'[i]'(by grind)) := by
  induction l generalizing l' i with
  | nil => simp at h
  | cons a l ih =>
    cases l' with
    | nil => simp at h
    | cons b l' =>
      cases i with
      | zero => rfl
      | succ i => exact ih

/-! ## Lengths -/

@[simp, grind =] theorem length_flatten {L : List (List α)} :
    L.flatten.length = (L.map length).sum := by
  induction L with
  | nil => rfl
  | cons l L ih => simp [ih]
@[grind =] theorem length_eraseIdx {l : List α} {i : Nat} :
    (l.eraseIdx i).length = if i < l.length then l.length - 1 else l.length := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => simp only [eraseIdx, length_cons, ih]; grind [cases List]
@[simp, grind =] theorem length_zipIdx {l : List α} {i : Nat} : (l.zipIdx i).length = l.length := by
  induction l generalizing i with
  | nil => rfl
  | cons a l ih => simp [zipIdx, ih]

/-! ## Tests and searches -/

@[simp, grind =] theorem all_map {f : α → β} {l : List α} {p : β → Bool} :
    (l.map f).all p = l.all (p ∘ f) := by induction l <;> simp_all
@[simp, grind =] theorem any_map {f : α → β} {l : List α} {p : β → Bool} :
    (l.map f).any p = l.any (p ∘ f) := by induction l <;> simp_all
@[grind =] theorem lookup_nil [BEq α] {a : α} : lookup a ([] : List (α × β)) = none := rfl
@[grind =] theorem findSome?_nil {f : α → Option β} : findSome? f [] = none := rfl
@[simp, grind =] theorem eraseIdx_nil {i : Nat} : ([] : List α).eraseIdx i = [] := rfl
@[simp, grind =] theorem eraseIdx_cons_zero {a : α} {l : List α} : (a :: l).eraseIdx 0 = l := rfl
@[simp, grind =] theorem eraseIdx_cons_succ {a : α} {l : List α} {i : Nat} :
    (a :: l).eraseIdx (i + 1) = a :: l.eraseIdx i := rfl
theorem of_mem_zip {a : α} {b : β} {l₁ : List α} {l₂ : List β} (h : (a, b) ∈ zip l₁ l₂) :
    a ∈ l₁ ∧ b ∈ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => simp at h
  | cons x l₁ ih =>
    cases l₂ with
    | nil => simp at h
    | cons y l₂ =>
      simp only [zip_cons_cons, mem_cons, Prod.mk.injEq] at h
      grind

attribute [grind →] of_mem_zip
attribute [grind =] take_append_drop length_mergeSort mem_mergeSort
grind_pattern length_filter_le => (l.filter p).length

end List

prelude
import Init.Omega
/-!
# Lists: more laws

What the simp set says about ends, updates, `filterMap`, folds and indices of compound lists.
-/

set_option autoImplicit true
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w} {p : α → Bool}

attribute [simp] map_inj_left filter_eq_self filter_eq_nil_iff getElem?_eq_none_iff
attribute [simp] isEmpty_eq_false_iff head?_eq_none_iff filter_sublist

@[simp] theorem nil_eq {xs : List α} : [] = xs ↔ xs = [] := eq_comm
@[simp] theorem ne_cons_self {a : α} {l : List α} : l ≠ a :: l := (cons_ne_self a l).symm
theorem singleton_inj {a b : α} : [a] = [b] ↔ a = b := by simp

theorem exists_mem_of_length_pos {l : List α} (h : 0 < length l) : ∃ a, a ∈ l :=
  exists_mem_of_ne_nil l (length_pos_iff.1 h)
theorem length_pos_iff_exists_mem {l : List α} : 0 < length l ↔ ∃ a, a ∈ l :=
  ⟨exists_mem_of_length_pos, fun ⟨_, h⟩ => length_pos_of_mem h⟩
theorem exists_cons_of_length_pos {l : List α} (h : 0 < l.length) : ∃ h t, l = h :: t :=
  exists_cons_of_ne_nil (length_pos_iff.1 h)
theorem exists_cons_of_length_eq_add_one {l : List α} (h : l.length = n + 1) :
    ∃ h t, l = h :: t := exists_of_length_succ l h
theorem length_eq_two {l : List α} : l.length = 2 ↔ ∃ a b, l = [a, b] := by
  constructor
  · intro h
    match l, h with
    | [a, b], _ => exact ⟨a, b, rfl⟩
  · intro ⟨a, b, e⟩
    rw [e]; rfl

/-! ## Membership -/

theorem mem_append_cons_self {a : α} {xs ys : List α} : a ∈ xs ++ a :: ys := by simp
theorem mem_concat_self {xs : List α} {a : α} : a ∈ xs ++ [a] := by simp
theorem mem_of_ne_of_mem {a y : α} {l : List α} (h₁ : a ≠ y) (h₂ : a ∈ y :: l) : a ∈ l :=
  (mem_cons.1 h₂).resolve_left h₁
theorem mem_of_mem_cons_of_mem {a b : α} {l : List α} (h : a ∈ b :: l) (k : b ∈ l) : a ∈ l :=
  (mem_cons.1 h).elim (fun e => e ▸ k) id
theorem forall_mem_singleton {p : α → Prop} {a : α} : (∀ x, x ∈ [a] → p x) ↔ p a := by simp
theorem eq_append_cons_of_mem {a : α} {xs : List α} (h : a ∈ xs) :
    ∃ as bs, xs = as ++ a :: bs ∧ ¬a ∈ as := by
  induction xs with
  | nil => exact absurd h not_mem_nil
  | cons x xs ih =>
    by_cases e : a = x
    · exact ⟨[], xs, by rw [e]; rfl, not_mem_nil⟩
    · obtain ⟨as, bs, k, n⟩ := ih (mem_of_ne_of_mem e h)
      exact ⟨x :: as, bs, by rw [k]; rfl, not_mem_cons_of_ne_of_not_mem e n⟩
@[simp] theorem mem_ite_nil_left {x : α} {q : Prop} [Decidable q] {l : List α} :
    (x ∈ if q then [] else l) ↔ ¬q ∧ x ∈ l := by
  split <;> simp [*]
@[simp] theorem mem_ite_nil_right {x : α} {q : Prop} [Decidable q] {l : List α} :
    (x ∈ if q then l else []) ↔ q ∧ x ∈ l := by
  split <;> simp [*]
theorem getElem?_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ i : Nat, l[i]? = some a :=
  mem_iff_getElem?.1 h
theorem mem_of_getElem? {l : List α} {i : Nat} {a : α} (e : l[i]? = some a) : a ∈ l :=
  mem_iff_getElem?.2 ⟨i, e⟩
theorem get_mem (l : List α) (n : Fin l.length) : l.get n ∈ l := getElem_mem n.2
theorem mem_iff_get {a : α} {l : List α} : a ∈ l ↔ ∃ n, get l n = a :=
  ⟨fun h => match getElem_of_mem h with | ⟨i, k, e⟩ => ⟨⟨i, k⟩, e⟩, fun ⟨n, e⟩ => e ▸ get_mem l n⟩
theorem forall_getElem {l : List α} {q : α → Prop} :
    (∀ (i : Nat) (h : i < l.length), q (l[i]'h)) ↔ ∀ a, a ∈ l → q a :=
  ⟨fun h a m => match getElem_of_mem m with | ⟨i, k, e⟩ => e ▸ h i k,
   fun h i k => h _ (getElem_mem k)⟩
@[simp] theorem any_eq_false {l : List α} : l.any p = false ↔ ∀ x, x ∈ l → ¬p x = true := by
  rw [Bool.eq_false_iff, ne_eq, any_eq_true]
  exact ⟨fun h x m k => h ⟨x, m, k⟩, fun h ⟨x, m, k⟩ => h x m k⟩
@[simp] theorem all_eq_false {l : List α} : l.all p = false ↔ ∃ x, x ∈ l ∧ ¬p x = true := by
  rw [Bool.eq_false_iff, ne_eq, all_eq_true]
  constructor
  · intro h
    exact Classical.byContradiction fun n => h fun x m =>
      Classical.byContradiction fun k => n ⟨x, m, k⟩
  · intro ⟨x, m, k⟩ h
    exact k (h x m)
@[simp] theorem any_append {l₁ l₂ : List α} : (l₁ ++ l₂).any p = (l₁.any p || l₂.any p) := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => rw [cons_append, any_cons, ih, any_cons, Bool.or_assoc]
@[simp] theorem all_append {l₁ l₂ : List α} : (l₁ ++ l₂).all p = (l₁.all p && l₂.all p) := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => rw [cons_append, all_cons, ih, all_cons, Bool.and_assoc]

/-! ## Indices -/

attribute [ext] ext_getElem?

@[simp] theorem getElem_singleton {a : α} {i : Nat} (h : i < 1) : [a][i]'h = a := by
  match i, h with
  | 0, _ => rfl
theorem getElem_zero {l : List α} (h : 0 < l.length) : l[0] = l.head (length_pos_iff.1 h) := by
  cases l with
  | nil => exact absurd h (Nat.lt_irrefl 0)
  | cons a l => rfl
theorem getElem_eq_iff {l : List α} {i : Nat} {h : i < l.length} {x : α} :
    l[i] = x ↔ l[i]? = some x := by
  rw [getElem?_eq_getElem h, Option.some_inj]
theorem getElem_of_eq {l l' : List α} (h : l = l') {i : Nat} (w : i < l.length) :
    l[i] = l'[i]'(h ▸ w) := by
  cases h; rfl
theorem getElem_cons {a : α} {l : List α} {i : Nat} (w : i < (a :: l).length) :
    (a :: l)[i] = if h : i = 0 then a else l[i - 1]'(by simp at w; omega) := by
  cases i <;> rfl
theorem getElem_append_right {l₁ l₂ : List α} {i : Nat} (h₁ : l₁.length ≤ i)
    {h₂ : i < (l₁ ++ l₂).length} :
    (l₁ ++ l₂)[i]'h₂ = l₂[i - l₁.length]'(by simp at h₂; omega) := by
  apply Option.some.inj
  rw [← getElem?_eq_getElem, ← getElem?_eq_getElem, getElem?_append_right h₁]
theorem getElem?_append {l₁ l₂ : List α} {i : Nat} :
    (l₁ ++ l₂)[i]? = if i < l₁.length then l₁[i]? else l₂[i - l₁.length]? := by
  split
  · exact getElem?_append_left ‹_›
  · exact getElem?_append_right (by omega)
theorem getElem_append {l₁ l₂ : List α} {i : Nat} (h : i < (l₁ ++ l₂).length) :
    (l₁ ++ l₂)[i] = if h' : i < l₁.length then l₁[i]
      else l₂[i - l₁.length]'(by simp at h; omega) := by
  split
  · exact getElem_append_left ‹_›
  · exact getElem_append_right (by omega)
@[simp] theorem getElem_concat_length {l : List α} {a : α} {i : Nat} (h : i = l.length)
    (w : i < (l ++ [a]).length) : (l ++ [a])[i]'w = a := by
  subst h
  rw [getElem_append_right (Nat.le_refl _)]
  simp
@[simp] theorem getElem?_concat_length {l : List α} {a : α} : (l ++ [a])[l.length]? = some a := by
  rw [getElem?_append_right (Nat.le_refl _)]
  simp
@[simp] theorem getElem?_tail {l : List α} {i : Nat} : l.tail[i]? = l[i + 1]? := by
  cases l with
  | nil => rw [tail_nil, getElem?_nil, getElem?_nil]
  | cons a l => rfl
theorem getElem?_take_of_lt {l : List α} {i j : Nat} (h : i < j) : (l.take j)[i]? = l[i]? := by
  induction j generalizing l i with
  | zero => exact absurd h (Nat.not_lt_zero i)
  | succ j ih =>
    cases l with
    | nil => rfl
    | cons a l =>
      cases i with
      | zero => rfl
      | succ i => exact ih (Nat.lt_of_succ_lt_succ h)
@[simp] theorem getElem?_drop {l : List α} {i j : Nat} : (l.drop i)[j]? = l[i + j]? := by
  induction i generalizing l with
  | zero => rw [drop_zero, Nat.zero_add]
  | succ i ih =>
    cases l with
    | nil => rw [drop_nil, getElem?_nil, getElem?_nil]
    | cons a l => rw [drop_succ_cons, ih, Nat.succ_add]; rfl
theorem getElem?_reverse {l : List α} {i : Nat} (h : i < l.length) :
    l.reverse[i]? = l[l.length - 1 - i]? := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons a l ih =>
    rw [length_cons] at h
    rw [reverse_cons, length_cons]
    by_cases k : i < l.length
    · rw [getElem?_append_left (by simpa using k), ih k,
        show l.length + 1 - 1 - i = (l.length - 1 - i) + 1 by omega]; rfl
    · have e : i = l.length := by omega
      rw [getElem?_append_right (by simp; omega), e]
      simp

/-! ## Updates -/

@[simp] theorem set_nil {i : Nat} {a : α} : [].set i a = [] := rfl
@[simp] theorem set_cons_zero {x : α} {xs : List α} {a : α} : (x :: xs).set 0 a = a :: xs := rfl
@[simp] theorem set_cons_succ {x : α} {xs : List α} {i : Nat} {a : α} :
    (x :: xs).set (i + 1) a = x :: xs.set i a := rfl
theorem getElem?_set {l : List α} {i j : Nat} {a : α} :
    (l.set i a)[j]? = if i = j then if i < l.length then some a else none else l[j]? := by
  induction l generalizing i j with
  | nil => simp
  | cons b l ih =>
    cases i with
    | zero =>
      cases j with
      | zero => simp
      | succ j => simp
    | succ i =>
      cases j with
      | zero => simp
      | succ j => simp [ih]
@[simp] theorem getElem?_set_ne {l : List α} {i j : Nat} (h : i ≠ j) {a : α} :
    (l.set i a)[j]? = l[j]? := by
  rw [getElem?_set, if_neg h]
@[simp] theorem getElem_set_ne {l : List α} {i j : Nat} (h : i ≠ j) {a : α}
    (hj : j < (l.set i a).length) : (l.set i a)[j]'hj = l[j]'(by simpa using hj) := by
  apply Option.some.inj
  rw [← getElem?_eq_getElem, ← getElem?_eq_getElem, getElem?_set_ne h]
@[simp] theorem set_eq_nil_iff {l : List α} {i : Nat} {a : α} : l.set i a = [] ↔ l = [] := by
  cases l <;> cases i <;> simp
@[simp] theorem set_set {a b : α} {l : List α} {i : Nat} : (l.set i a).set i b = l.set i b := by
  induction l generalizing i with
  | nil => rfl
  | cons c l ih =>
    cases i with
    | zero => rfl
    | succ i => exact congrArg (c :: ·) ih
@[simp] theorem map_set {f : α → β} {l : List α} {i : Nat} {a : α} :
    (l.set i a).map f = (l.map f).set i (f a) := by
  induction l generalizing i with
  | nil => rfl
  | cons b l ih =>
    cases i with
    | zero => rfl
    | succ i => exact congrArg (f b :: ·) ih

/-! ## Ends -/

@[simp] theorem head?_map {f : α → β} {l : List α} : (map f l).head? = l.head?.map f := by
  cases l <;> rfl
@[simp] theorem head_append_of_ne_nil {l l' : List α} (w₁ : l ++ l' ≠ []) (w₂ : l ≠ []) :
    (l ++ l').head w₁ = l.head w₂ := by
  cases l with
  | nil => exact absurd rfl w₂
  | cons a l => rfl
theorem head?_eq_some_iff {xs : List α} {a : α} : xs.head? = some a ↔ ∃ ys, xs = a :: ys := by
  cases xs with
  | nil => simp
  | cons b xs => simp
theorem head?_eq_getElem? {l : List α} : l.head? = l[0]? := by
  cases l <;> rfl
theorem getLast?_eq_some_getLast {l : List α} (h : l ≠ []) : l.getLast? = some (l.getLast h) := by
  cases l with
  | nil => exact absurd rfl h
  | cons a l => rfl
@[simp] theorem getLast?_cons_cons {a b : α} {l : List α} :
    (a :: b :: l).getLast? = (b :: l).getLast? := rfl
@[simp] theorem getLast_cons_cons {a b : α} {l : List α} (h : a :: b :: l ≠ []) :
    (a :: b :: l).getLast h = (b :: l).getLast (cons_ne_nil b l) := rfl
@[simp] theorem getLast?_eq_none_iff {xs : List α} : xs.getLast? = none ↔ xs = [] := by
  cases xs with
  | nil => simp
  | cons a l => exact ⟨fun h => absurd h (Option.some_ne_none _), fun h => absurd h (cons_ne_nil a l)⟩
@[simp] theorem getLast?_concat {l : List α} {a : α} : (l ++ [a]).getLast? = some a := by
  rw [getLast?_eq_some_getLast (append_ne_nil_of_right_ne_nil l (cons_ne_nil a [])),
    getLast_append_singleton]

/-! ## `filterMap`, `find?` -/

@[simp] theorem filterMap_cons_none {f : α → Option β} {a : α} {l : List α} (h : f a = none) :
    filterMap f (a :: l) = filterMap f l := by
  rw [filterMap_cons, h]
@[simp] theorem filterMap_cons_some {f : α → Option β} {a : α} {l : List α} {b : β}
    (h : f a = some b) : filterMap f (a :: l) = b :: filterMap f l := by
  rw [filterMap_cons, h]
@[simp] theorem filterMap_append {l l' : List α} {f : α → Option β} :
    filterMap f (l ++ l') = filterMap f l ++ filterMap f l' := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [cons_append, filterMap_cons, filterMap_cons, ih]
    cases f a <;> rfl
@[simp] theorem mem_filterMap {f : α → Option β} {l : List α} {b : β} :
    b ∈ filterMap f l ↔ ∃ a, a ∈ l ∧ f a = some b := by
  induction l with
  | nil => simp
  | cons a l ih =>
    rw [exists_mem_cons, ← ih, filterMap_cons]
    cases f a with
    | none => simp
    | some c => simp [eq_comm]
theorem length_filterMap_le (f : α → Option β) (l : List α) :
    (filterMap f l).length ≤ l.length := by
  induction l with
  | nil => exact Nat.le_refl 0
  | cons a l ih =>
    rw [filterMap_cons]
    cases f a with
    | none => exact Nat.le_succ_of_le ih
    | some b => exact Nat.succ_le_succ ih
@[simp] theorem find?_nil : ([] : List α).find? p = none := rfl
theorem find?_cons {a : α} {l : List α} :
    (a :: l).find? p = match p a with | true => some a | false => l.find? p := rfl
theorem find?_some {l : List α} {a : α} (h : l.find? p = some a) : p a = true := by
  induction l with
  | nil => exact absurd h (Option.none_ne_some a)
  | cons b l ih =>
    rw [find?_cons] at h
    cases e : p b with
    | true => rw [e] at h; exact Option.some.inj h ▸ e
    | false => rw [e] at h; exact ih h
theorem mem_of_find?_eq_some {l : List α} {a : α} (h : l.find? p = some a) : a ∈ l := by
  induction l with
  | nil => exact absurd h (Option.none_ne_some a)
  | cons b l ih =>
    rw [find?_cons] at h
    cases e : p b with
    | true => rw [e] at h; exact Option.some.inj h ▸ mem_cons_self
    | false => rw [e] at h; exact Mem.tail b (ih h)
@[simp] theorem find?_eq_none {l : List α} : l.find? p = none ↔ ∀ x, x ∈ l → ¬p x = true := by
  induction l with
  | nil => simp
  | cons a l ih =>
    rw [find?_cons, forall_mem_cons]
    cases e : p a with
    | true => simp
    | false => simp [ih]

/-! ## Folds and sums -/

theorem foldl_hom (f : α → β) {g₁ : α → γ → α} {g₂ : β → γ → β} {l : List γ} {init : α}
    (H : ∀ x y, g₂ (f x) y = f (g₁ x y)) : l.foldl g₂ (f init) = f (l.foldl g₁ init) := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => rw [foldl_cons, foldl_cons, H, ih]
theorem foldr_hom (f : α → β) {g₁ : γ → α → α} {g₂ : γ → β → β} {l : List γ} {init : α}
    (H : ∀ x y, g₂ x (f y) = f (g₁ x y)) : l.foldr g₂ (f init) = f (l.foldr g₁ init) := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [foldr_cons, foldr_cons, ih, H]
theorem foldr_cons_eq_append' {l l' : List α} : l.foldr cons l' = l ++ l' := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (a :: ·) ih
attribute [simp] foldr_cons_eq_append'
@[simp] theorem foldl_add_const {l : List α} {a b : Nat} :
    l.foldl (fun x _ => x + a) b = b + a * l.length := by
  induction l generalizing b with
  | nil => rfl
  | cons x l ih => rw [foldl_cons, ih, length_cons, Nat.mul_add]; omega
theorem map_inj {f g : α → β} : map f = map g ↔ f = g :=
  ⟨fun h => funext fun a => head_eq_of_cons_eq (congrFun h [a]), congrArg map⟩
theorem eq_replicate_of_mem {a : α} {l : List α} (h : ∀ b, b ∈ l → b = a) :
    l = replicate l.length a := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    have k := forall_mem_cons.1 h
    rw [length_cons, replicate_succ, ← ih k.2, k.1]
theorem eq_replicate_iff {a : α} {n : Nat} {l : List α} :
    l = replicate n a ↔ l.length = n ∧ ∀ b, b ∈ l → b = a := by
  constructor
  · intro e
    rw [e]
    exact ⟨length_replicate, fun b m => eq_of_mem_replicate m⟩
  · intro ⟨e, h⟩
    rw [← e]
    exact eq_replicate_of_mem h
@[simp] theorem reverse_replicate {n : Nat} {a : α} : (replicate n a).reverse = replicate n a :=
  eq_replicate_iff.2 ⟨by simp, fun b m => eq_of_mem_replicate (mem_reverse.1 m)⟩

end List

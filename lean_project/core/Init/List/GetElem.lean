prelude
import Init.List.Parts
import Init.Tactics.Index
/-!
# Access by index

The notations `xs[i]` (with a proof that `i` is valid, found by `get_elem_tactic`), `xs[i]?`
and `xs[i]!`, and their instances for lists and arrays.
-/

set_option autoImplicit true
universe u v w

/-- Collections with access at valid indices. -/
class GetElem (coll : Type u) (idx : Type v) (elem : outParam (Type w))
    (valid : outParam (coll → idx → Prop)) where
  getElem (xs : coll) (i : idx) (h : valid xs i) : elem

export GetElem (getElem)

/-- `xs[i]`: the element at index `i`. -/
syntax:max term noWs "[" withoutPosition(term) "]" : term

macro_rules | `($x[$i]) => `(getElem $x $i (by get_elem_tactic))

/-- `xs[i]'h`: the element at index `i`, which is valid by `h`. -/
syntax term noWs "[" withoutPosition(term) "]'" term:max : term

macro_rules | `($x[$i]'$h) => `(getElem $x $i $h)

/-- What `xs[i]!` is for an invalid index. -/
def outOfBounds [Inhabited α] : α := default

theorem outOfBounds_eq_default [Inhabited α] : (outOfBounds : α) = default := rfl

/-- `xs[i]?` by deciding whether the index is valid. -/
abbrev decidableGetElem? [GetElem coll idx elem valid] (xs : coll) (i : idx)
    [Decidable (valid xs i)] : Option elem :=
  if h : valid xs i then some (xs[i]'h) else none

/-- Collections with access at all indices, valid or not. -/
class GetElem? (coll : Type u) (idx : Type v) (elem : outParam (Type w))
    (valid : outParam (coll → idx → Prop)) extends GetElem coll idx elem valid where
  getElem? : coll → idx → Option elem
  getElem! [Inhabited elem] (xs : coll) (i : idx) : elem :=
    match getElem? xs i with
    | some e => e
    | none => outOfBounds

export GetElem? (getElem? getElem!)

/-- `xs[i]?`: the element at index `i`, if there is one. -/
macro:max x:term noWs "[" i:term "]" noWs "?" : term => `(getElem? $x $i)

/-- `xs[i]!`: the element at index `i`, or the default element. -/
macro:max x:term noWs "[" i:term "]" noWs "!" : term => `(getElem! $x $i)

/-! ## Goals show the notation -/

@[app_unexpander getElem] def unexpandGetElem : Lean.PrettyPrinter.Unexpander
  | `($_ $array $index $_) => `($array[$index])
  | _ => throw ()

@[app_unexpander getElem?] def unexpandGetElem? : Lean.PrettyPrinter.Unexpander
  | `($_ $array $index) => `($array[$index]?)
  | _ => throw ()

@[app_unexpander getElem!] def unexpandGetElem! : Lean.PrettyPrinter.Unexpander
  | `($_ $array $index) => `($array[$index]!)
  | _ => throw ()

/-- The three kinds of access agree. -/
class LawfulGetElem (cont : Type u) (idx : Type v) (elem : outParam (Type w))
    (dom : outParam (cont → idx → Prop)) [ge : GetElem? cont idx elem dom] : Prop where
  getElem?_def (c : cont) (i : idx) [Decidable (dom c i)] :
    c[i]? = if h : dom c i then some (c[i]'h) else none
  getElem!_def [Inhabited elem] (c : cont) (i : idx) :
    c[i]! = match c[i]? with | some e => e | none => default

export LawfulGetElem (getElem?_def getElem!_def)

theorem getElem?_pos [GetElem? cont idx elem dom] [LawfulGetElem cont idx elem dom] (c : cont)
    (i : idx) (h : dom c i) : c[i]? = some (c[i]'h) := by
  have : Decidable (dom c i) := isTrue h
  rw [getElem?_def, dif_pos h]
theorem getElem?_neg [GetElem? cont idx elem dom] [LawfulGetElem cont idx elem dom] (c : cont)
    (i : idx) (h : ¬dom c i) : c[i]? = none := by
  have : Decidable (dom c i) := isFalse h
  rw [getElem?_def, dif_neg h]

/-! ## Lists -/

namespace List

variable {α : Type u} {β : Type v}

instance instGetElemNatLtLength : GetElem (List α) Nat α fun as i => i < as.length where
  getElem as i h := as.get ⟨i, h⟩

def get?Internal : (as : List α) → (i : Nat) → Option α
  | a :: _, 0 => some a
  | _ :: as, n + 1 => get?Internal as n
  | _, _ => none

def get!Internal [Inhabited α] (as : List α) (i : Nat) : α :=
  match as.get?Internal i with
  | some a => a
  | none => outOfBounds

instance instGetElem?NatLtLength : GetElem? (List α) Nat α fun as i => i < as.length where
  getElem? as i := as.get?Internal i
  getElem! as i := as.get!Internal i

/-- The element at index `i`, or `fallback`. -/
def getD (as : List α) (i : Nat) (fallback : α) : α := (as[i]?).getD fallback

theorem getElem_cons_zero (a : α) (as : List α) (h : 0 < (a :: as).length) :
    (a :: as)[0] = a := rfl
theorem getElem_cons_succ (a : α) (as : List α) (i : Nat) (h : i + 1 < (a :: as).length) :
    (a :: as)[i + 1] = as[i]'(Nat.lt_of_succ_lt_succ h) := rfl
attribute [simp] getElem_cons_zero getElem_cons_succ
@[simp] theorem get_eq_getElem {l : List α} {i : Fin l.length} : l.get i = l[i.1]'i.2 := rfl

@[simp] theorem getElem?_nil {i : Nat} : ([] : List α)[i]? = none := by cases i <;> rfl
theorem getElem?_cons_zero {a : α} {l : List α} : (a :: l)[0]? = some a := rfl
@[simp] theorem getElem?_cons_succ {a : α} {l : List α} {i : Nat} :
    (a :: l)[i + 1]? = l[i]? := rfl
attribute [simp] getElem?_cons_zero
theorem getElem?_cons {a : α} {l : List α} {i : Nat} :
    (a :: l)[i]? = if i = 0 then some a else l[i - 1]? := by
  cases i <;> rfl

theorem getElem?_eq_getElem {l : List α} {i : Nat} (h : i < l.length) : l[i]? = some l[i] := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)
attribute [simp] getElem?_eq_getElem
@[simp] theorem getElem?_eq_none {l : List α} {i : Nat} (h : l.length ≤ i) : l[i]? = none := by
  induction l generalizing i with
  | nil => exact getElem?_nil
  | cons a l ih =>
    cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => exact ih (Nat.le_of_succ_le_succ h)
theorem getElem?_eq_none_iff {l : List α} {i : Nat} : l[i]? = none ↔ l.length ≤ i := by
  constructor
  · intro h
    apply Nat.le_of_not_lt
    intro k
    rw [getElem?_eq_getElem k] at h
    exact Option.noConfusion rfl (heq_of_eq h)
  · exact getElem?_eq_none
theorem getElem?_eq_some_iff {l : List α} {i : Nat} {a : α} :
    l[i]? = some a ↔ ∃ h : i < l.length, l[i] = a := by
  constructor
  · intro h
    by_cases k : i < l.length
    · rw [getElem?_eq_getElem k] at h
      injection h with h
      exact ⟨k, h⟩
    · rw [getElem?_eq_none (Nat.le_of_not_lt k)] at h
      exact Option.noConfusion rfl (heq_of_eq h)
  · intro ⟨k, e⟩
    rw [getElem?_eq_getElem k, e]

instance : LawfulGetElem (List α) Nat α fun as i => i < as.length where
  getElem?_def as i _ := by
    by_cases h : i < as.length
    · rw [dif_pos h, getElem?_eq_getElem h]
    · rw [dif_neg h, getElem?_eq_none (Nat.le_of_not_lt h)]
  getElem!_def as i := by
    show (match as.get?Internal i with | some a => a | none => outOfBounds) = _
    rfl

@[simp] theorem getElem_mem {l : List α} {i : Nat} (h : i < l.length) : l[i] ∈ l := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons a l ih =>
    cases i with
    | zero => exact mem_cons_self
    | succ i => exact Mem.tail a (ih (Nat.lt_of_succ_lt_succ h))
theorem getElem_of_mem {a : α} {l : List α} (h : a ∈ l) :
    ∃ (i : Nat) (h : i < l.length), l[i]'h = a := by
  induction h with
  | head as => exact ⟨0, Nat.zero_lt_succ _, rfl⟩
  | tail b _ ih =>
    match ih with
    | ⟨i, h, e⟩ => exact ⟨i + 1, Nat.succ_lt_succ h, e⟩
theorem mem_iff_getElem {a : α} {l : List α} :
    a ∈ l ↔ ∃ (i : Nat) (h : i < l.length), l[i]'h = a :=
  ⟨getElem_of_mem, fun ⟨_, h, e⟩ => e ▸ getElem_mem h⟩
theorem mem_iff_getElem? {a : α} {l : List α} : a ∈ l ↔ ∃ i : Nat, l[i]? = some a := by
  rw [mem_iff_getElem]
  exact exists_congr fun i => getElem?_eq_some_iff.symm

theorem ext_getElem? {l₁ l₂ : List α} (h : ∀ i : Nat, l₁[i]? = l₂[i]?) : l₁ = l₂ := by
  induction l₁ generalizing l₂ with
  | nil =>
    cases l₂ with
    | nil => rfl
    | cons b l₂ => exact Option.noConfusion rfl (heq_of_eq (h 0))
  | cons a l₁ ih =>
    cases l₂ with
    | nil => exact Option.noConfusion rfl (heq_of_eq (h 0))
    | cons b l₂ =>
      have e : some a = some b := h 0
      injection e with e
      rw [e, ih fun i => h (i + 1)]
theorem ext_getElem {l₁ l₂ : List α} (hl : length l₁ = length l₂)
    (h : ∀ (i : Nat) (h₁ : i < length l₁) (h₂ : i < length l₂), l₁[i]'h₁ = l₂[i]'h₂) :
    l₁ = l₂ := by
  apply ext_getElem?
  intro i
  by_cases k : i < l₁.length
  · rw [getElem?_eq_getElem k, getElem?_eq_getElem (hl ▸ k), h i k (hl ▸ k)]
  · have k := Nat.le_of_not_lt k
    rw [getElem?_eq_none k, getElem?_eq_none (hl ▸ k)]

@[simp] theorem getElem?_map {f : α → β} {l : List α} {i : Nat} :
    (map f l)[i]? = Option.map f l[i]? := by
  induction l generalizing i with
  | nil => cases i <;> rfl
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih
@[simp] theorem getElem_map (f : α → β) {l : List α} {i : Nat} {h : i < (map f l).length} :
    (map f l)[i] = f (l[i]'(length_map f ▸ h)) := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih
theorem getElem_append_left {l₁ l₂ : List α} {i : Nat} (h : i < l₁.length)
    {h' : i < (l₁ ++ l₂).length} : (l₁ ++ l₂)[i] = l₁[i] := by
  induction l₁ generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)
theorem getElem?_append_left {l₁ l₂ : List α} {i : Nat} (h : i < l₁.length) :
    (l₁ ++ l₂)[i]? = l₁[i]? := by
  induction l₁ generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)
theorem getElem?_append_right {l₁ l₂ : List α} {i : Nat} (h : l₁.length ≤ i) :
    (l₁ ++ l₂)[i]? = l₂[i - l₁.length]? := by
  induction l₁ generalizing i with
  | nil => rfl
  | cons a l ih =>
    cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i =>
      rw [length_cons, Nat.succ_sub_succ]
      exact ih (Nat.le_of_succ_le_succ h)
@[simp] theorem getElem_replicate {a : α} {n i : Nat} {h : i < (replicate n a).length} :
    (replicate n a)[i] = a := eq_of_mem_replicate (getElem_mem h)
theorem getElem_range {i n : Nat} (h : i < (range n).length) : (range n)[i] = i := by
  induction n with
  | zero => exact absurd h (Nat.not_lt_zero i)
  | succ n ih =>
    apply Option.some.inj
    rw [← getElem?_eq_getElem h, range_succ]
    by_cases k : i < (range n).length
    · rw [getElem?_append_left k, getElem?_eq_getElem k, ih k]
    · have k' := Nat.le_of_not_lt k
      have e : i = n := by
        rw [length_range] at h k'
        exact Nat.le_antisymm (Nat.le_of_lt_succ h) k'
      rw [getElem?_append_right k', length_range, e, Nat.sub_self]; rfl
attribute [simp] getElem_range

@[simp] theorem length_set {as : List α} {i : Nat} {a : α} : (as.set i a).length = as.length := by
  induction as generalizing i with
  | nil => rfl
  | cons b as ih =>
    cases i with
    | zero => rfl
    | succ i => exact congrArg Nat.succ ih
@[simp] theorem getElem_set_self {l : List α} {i : Nat} {a : α} (h : i < (l.set i a).length) :
    (l.set i a)[i] = a := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons b l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)

end List

/-! ## Arrays, and indices of type `Fin` -/

instance Array.instGetElemNatLtSize : GetElem (Array α) Nat α fun xs i => i < xs.size where
  getElem xs i h := xs.getInternal i h

instance Array.instGetElem?NatLtSize : GetElem? (Array α) Nat α fun xs i => i < xs.size where
  getElem? xs i := decidableGetElem? xs i
  getElem! xs i := xs.get!Internal i

namespace Fin

instance instGetElemFinVal [GetElem cont Nat elem dom] :
    GetElem cont (Fin n) elem fun xs i => dom xs i.1 where
  getElem xs i h := getElem xs i.1 h

instance instGetElem?FinVal [GetElem? cont Nat elem dom] :
    GetElem? cont (Fin n) elem fun xs i => dom xs i.1 where
  getElem? xs i := getElem? xs i.1
  getElem! xs i := getElem! xs i.1

@[simp] theorem getElem_fin [GetElem? Cont Nat Elem Dom] (a : Cont) (i : Fin n)
    (h : Dom a i.1) : a[i]'h = a[i.1]'h := rfl

end Fin

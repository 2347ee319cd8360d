prelude
import Init.List.Defs
/-!
# Arrays: functions and laws

For proofs an array is a list in a wrapper, and its functions are those of lists.
-/

set_option autoImplicit true
universe u v w

namespace Array

variable {α : Type u} {β : Type v}

/-! ## Functions -/

/-- Folds the elements from `start` to before `stop`, from the left. -/
@[inline] def foldl {α : Type u} {β : Type v} (f : β → α → β) (init : β) (as : Array α)
    (start : Nat := 0) (stop : Nat := as.size) : β :=
  ((as.toList.take stop).drop start).foldl f init

/-- Folds the elements from before `start` down to `stop`, from the right. -/
@[inline] def foldr {α : Type u} {β : Type v} (f : α → β → β) (init : β) (as : Array α)
    (start : Nat := as.size) (stop : Nat := 0) : β :=
  ((as.toList.take start).drop stop).foldr f init

@[inline] def filter (p : α → Bool) (as : Array α) (start : Nat := 0) (stop : Nat := as.size) :
    Array α := ⟨((as.toList.take stop).drop start).filter p⟩
@[inline] def filterMap (f : α → Option β) (as : Array α) (start : Nat := 0)
    (stop : Nat := as.size) : Array β := ⟨((as.toList.take stop).drop start).filterMap f⟩
@[inline] def any (as : Array α) (p : α → Bool) (start : Nat := 0) (stop : Nat := as.size) :
    Bool := ((as.toList.take stop).drop start).any p
@[inline] def all (as : Array α) (p : α → Bool) (start : Nat := 0) (stop : Nat := as.size) :
    Bool := ((as.toList.take stop).drop start).all p
def contains [BEq α] (as : Array α) (a : α) : Bool := as.any (a == ·)
def elem [BEq α] (a : α) (as : Array α) : Bool := as.contains a
@[inline] def find? {α : Type u} (p : α → Bool) (as : Array α) : Option α := as.toList.find? p
@[inline] def findIdx? {α : Type u} (p : α → Bool) (as : Array α) : Option Nat :=
  as.toList.findIdx? p
def back? (xs : Array α) : Option α := xs[xs.size - 1]?
def back! [Inhabited α] (xs : Array α) : α := xs[xs.size - 1]!
@[extern "lean_array_pop"] def pop (xs : Array α) : Array α := ⟨xs.toList.dropLast⟩
@[inline] def reverse (as : Array α) : Array α := ⟨as.toList.reverse⟩
@[extern "lean_array_fset"]
def set (xs : Array α) (i : @& Nat) (v : α) (h : i < xs.size := by get_elem_tactic) : Array α :=
  ⟨xs.toList.set i v⟩
@[inline] def setIfInBounds (xs : Array α) (i : Nat) (v : α) : Array α :=
  if h : i < xs.size then xs.set i v h else xs
def singleton {α : Type u} (v : α) : Array α := #[v]
def range (n : Nat) : Array Nat := ⟨List.range n⟩
def replicate {α : Type u} (n : Nat) (v : α) : Array α := ⟨List.replicate n v⟩
def sum {α} [Add α] [Zero α] (xs : Array α) : α := xs.toList.sum
@[inline] def flatten {α : Type u} (xss : Array (Array α)) : Array α :=
  ⟨xss.toList.flatMap Array.toList⟩
@[inline] def flatMap {α : Type u} {β : Type v} (f : α → Array β) (as : Array α) : Array β :=
  ⟨as.toList.flatMap fun a => (f a).toList⟩
def take (xs : Array α) (i : Nat) : Array α := ⟨xs.toList.take i⟩
def drop (xs : Array α) (i : Nat) : Array α := ⟨xs.toList.drop i⟩
@[inline] def foldlM {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m]
    (f : β → α → m β) (init : β) (as : Array α) (start : Nat := 0) (stop : Nat := as.size) : m β :=
  ((as.toList.take stop).drop start).foldlM f init

structure Mem (as : Array α) (a : α) : Prop where
  val : a ∈ as.toList

instance instMembership : Membership α (Array α) := ⟨Mem⟩
instance instEmptyCollection : EmptyCollection (Array α) := ⟨#[]⟩
instance instBEq [BEq α] : BEq (Array α) := ⟨fun a b => a.toList == b.toList⟩

/-! ## Laws -/

theorem ext' {xs ys : Array α} (h : xs.toList = ys.toList) : xs = ys := by
  cases xs; cases ys; exact congrArg Array.mk h
theorem toList_inj {xs ys : Array α} : xs.toList = ys.toList ↔ xs = ys :=
  ⟨ext', fun h => h ▸ rfl⟩

instance instDecidableEq [DecidableEq α] : DecidableEq (Array α) :=
  fun _ _ => decidable_of_iff _ toList_inj

@[simp] theorem mem_toList_iff {a : α} {as : Array α} : a ∈ as.toList ↔ a ∈ as :=
  ⟨fun h => ⟨h⟩, fun h => h.val⟩
instance instDecidableMemOfLawfulBEq [BEq α] [LawfulBEq α] (a : α) (as : Array α) :
    Decidable (a ∈ as) := decidable_of_iff _ mem_toList_iff

@[simp] theorem length_toList {xs : Array α} : xs.toList.length = xs.size := rfl
@[simp] theorem _root_.List.size_toArray {as : List α} : as.toArray.size = as.length := rfl
@[simp] theorem _root_.List.toList_toArray {as : List α} : as.toArray.toList = as := rfl
@[simp] theorem toArray_toList {xs : Array α} : xs.toList.toArray = xs := rfl
@[simp] theorem size_empty : (#[] : Array α).size = 0 := rfl
@[simp] theorem toList_empty : (#[] : Array α).toList = [] := rfl
@[simp] theorem toList_push {xs : Array α} {x : α} : (xs.push x).toList = xs.toList ++ [x] :=
  List.concat_eq_append
@[simp] theorem size_push {xs : Array α} (v : α) : (xs.push v).size = xs.size + 1 := by
  rw [← length_toList, toList_push, List.length_append]; rfl
@[simp] theorem getElem_toList {xs : Array α} {i : Nat} (h : i < xs.toList.length) :
    xs.toList[i] = xs[i]'h := rfl
@[simp] theorem size_reverse {xs : Array α} : xs.reverse.size = xs.size := List.length_reverse
@[simp] theorem reverse_reverse {xs : Array α} : xs.reverse.reverse = xs :=
  ext' (List.reverse_reverse _)
@[simp] theorem size_range {n : Nat} : (range n).size = n := List.length_range
@[simp] theorem size_replicate {n : Nat} {v : α} : (replicate n v).size = n :=
  List.length_replicate

end Array

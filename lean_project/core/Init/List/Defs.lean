prelude
import Init.List.Monadic
import Init.Fin.Defs
/-!
# Lists: equality and order as programs, sorting, further functions
-/

set_option autoImplicit true
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

/-! ## Comparing -/

/-- Whether the lists are as long as each other and `eqv` holds at every place. -/
@[specialize] def isEqv (as bs : List α) (eqv : α → α → Bool) : Bool :=
  match as, bs with
  | [], [] => true
  | a :: as, b :: bs => eqv a b && isEqv as bs eqv
  | _, _ => false

instance instBEq [BEq α] : BEq (List α) := ⟨List.beq⟩

@[simp] theorem beq_nil [BEq α] : (([] : List α) == []) = true := rfl
@[simp] theorem cons_beq_cons [BEq α] {a b : α} {as bs : List α} :
    (a :: as == b :: bs) = (a == b && as == bs) := rfl
@[simp] theorem nil_beq_cons [BEq α] {b : α} {bs : List α} : ([] == b :: bs) = false := rfl
@[simp] theorem cons_beq_nil [BEq α] {a : α} {as : List α} : (a :: as == []) = false := rfl

instance [BEq α] [ReflBEq α] : ReflBEq (List α) where
  rfl {as} := by induction as with
    | nil => rfl
    | cons a as ih => rw [cons_beq_cons, BEq.rfl, ih]; rfl

instance [BEq α] [LawfulBEq α] : LawfulBEq (List α) where
  eq_of_beq {as bs} h := by
    induction as generalizing bs with
    | nil =>
      cases bs with
      | nil => rfl
      | cons b bs => cases h
    | cons a as ih =>
      cases bs with
      | nil => cases h
      | cons b bs =>
        rw [cons_beq_cons, Bool.and_eq_true] at h
        rw [eq_of_beq h.1, ih h.2]

/-- The order of a dictionary. -/
inductive Lex (r : α → α → Prop) : (as bs : List α) → Prop where
  | nil {a l} : Lex r [] (a :: l)
  | rel {a₁ l₁ a₂ l₂} (h : r a₁ a₂) : Lex r (a₁ :: l₁) (a₂ :: l₂)
  | cons {a l₁ l₂} (h : Lex r l₁ l₂) : Lex r (a :: l₁) (a :: l₂)

protected abbrev lt [LT α] : List α → List α → Prop := Lex (· < ·)
instance instLT [LT α] : LT (List α) := ⟨List.lt⟩
@[reducible] protected def le [LT α] (as bs : List α) : Prop := ¬ bs < as
instance instLE [LT α] : LE (List α) := ⟨List.le⟩

theorem not_lex_nil {r : α → α → Prop} {as : List α} : ¬ Lex r as [] := nofun
theorem lex_cons_iff {r : α → α → Prop} {a b : α} {as bs : List α} :
    Lex r (a :: as) (b :: bs) ↔ r a b ∨ a = b ∧ Lex r as bs :=
  ⟨fun | .rel h => .inl h | .cons h => .inr ⟨rfl, h⟩,
   fun | .inl h => .rel h | .inr ⟨rfl, h⟩ => .cons h⟩

instance decidableLex [DecidableEq α] (r : α → α → Prop) [h : DecidableRel r] :
    (l₁ l₂ : List α) → Decidable (Lex r l₁ l₂)
  | _, [] => isFalse not_lex_nil
  | [], _ :: _ => isTrue .nil
  | _ :: as, _ :: bs =>
    have := decidableLex r as bs
    decidable_of_iff' _ lex_cons_iff

instance decidableLT [DecidableEq α] [LT α] [DecidableLT α] (l₁ l₂ : List α) :
    Decidable (l₁ < l₂) := decidableLex (· < ·) l₁ l₂
instance decidableLE [DecidableEq α] [LT α] [DecidableLT α] (l₁ l₂ : List α) :
    Decidable (l₁ ≤ l₂) := inferInstanceAs (Decidable (¬ l₂ < l₁))

/-! ## Prefixes, duplicates -/

def isPrefixOf [BEq α] : List α → List α → Bool
  | [], _ => true
  | _, [] => false
  | a :: as, b :: bs => a == b && isPrefixOf as bs

def isSuffixOf [BEq α] (l₁ l₂ : List α) : Bool := isPrefixOf l₁.reverse l₂.reverse

def isSublist [BEq α] : List α → List α → Bool
  | [], _ => true
  | _, [] => false
  | l₁@(a :: as), b :: bs => if a == b then as.isSublist bs else l₁.isSublist bs

/-- Keeps the first of equal elements. -/
@[inline] def eraseDupsBy (r : α → α → Bool) (as : List α) : List α := loop as []
where
  @[specialize] loop : List α → List α → List α
    | [], bs => bs.reverse
    | a :: as, bs => cond (bs.any (r · a)) (loop as bs) (loop as (a :: bs))

@[inline] def eraseDups [BEq α] (as : List α) : List α := as.eraseDupsBy (· == ·)

/-- The first list without the elements of the second. -/
@[inline] protected def removeAll [BEq α] (xs ys : List α) : List α := xs.filter (!ys.elem ·)

def replace [BEq α] : (l : List α) → (a : α) → (b : α) → List α
  | [], _, _ => []
  | a :: as, b, c => if a == b then c :: as else a :: replace as b c

/-! ## Ends -/

def head! [Inhabited α] : List α → α
  | [] => default
  | a :: _ => a
def tail! : List α → List α
  | [] => []
  | _ :: as => as
def getLast! [Inhabited α] : List α → α
  | [] => default
  | a :: as => getLast (a :: as) (cons_ne_nil a as)

@[simp] theorem head!_cons [Inhabited α] {a : α} {l : List α} : (a :: l).head! = a := rfl

/-! ## Positions -/

@[inline] def findIdx? (p : α → Bool) (l : List α) : Option Nat := go l 0
where
  @[specialize] go : List α → Nat → Option Nat
    | [], _ => none
    | a :: l, i => if p a then some i else go l (i + 1)

@[inline] def idxOf? [BEq α] (a : α) : List α → Option Nat := findIdx? (· == a)

def modifyHead (f : α → α) : List α → List α
  | [] => []
  | a :: as => f a :: as

def modifyTailIdx (l : List α) (i : Nat) (f : List α → List α) : List α := go i l
where
  go : Nat → List α → List α
    | 0, l => f l
    | _ + 1, [] => []
    | i + 1, a :: l => a :: go i l

def modify (l : List α) (i : Nat) (f : α → α) : List α := l.modifyTailIdx i (modifyHead f)

def insertIdx (xs : List α) (i : Nat) (a : α) : List α := xs.modifyTailIdx i (cons a)

def rotateLeft (xs : List α) (i : Nat := 1) : List α :=
  if xs.length ≤ 1 then xs else xs.drop (i % xs.length) ++ xs.take (i % xs.length)

def rotateRight (xs : List α) (i : Nat := 1) : List α :=
  if xs.length ≤ 1 then xs
  else xs.drop (xs.length - i % xs.length) ++ xs.take (xs.length - i % xs.length)

def leftpad (n : Nat) (a : α) (l : List α) : List α := replicate (n - l.length) a ++ l
def rightpad (n : Nat) (a : α) (l : List α) : List α := l ++ replicate (n - l.length) a

@[inline] def mapIdx (f : Nat → α → β) (as : List α) : List β := go as 0
where
  @[specialize] go : List α → Nat → List β
    | [], _ => []
    | a :: as, i => f i a :: go as (i + 1)

/-- The values at `0`, …, `n - 1`. -/
def ofFn {n} (f : Fin n → α) : List α := go n (Nat.le_refl n) []
where
  go : (i : Nat) → i ≤ n → List α → List α
    | 0, _, acc => acc
    | i + 1, h, acc => go i (Nat.le_of_succ_le h) (f ⟨i, h⟩ :: acc)

def finRange (n : Nat) : List (Fin n) := ofFn id

/-! ## Largest and smallest, products -/

/-- The largest element. -/
def max? [Max α] : List α → Option α
  | [] => none
  | a :: as => some (as.foldl max a)

/-- The smallest element. -/
def min? [Min α] : List α → Option α
  | [] => none
  | a :: as => some (as.foldl min a)

def prod [Mul α] [One α] : List α → α := foldr (· * ·) 1

@[simp] theorem prod_nil [Mul α] [One α] : ([] : List α).prod = 1 := rfl
@[simp] theorem prod_cons [Mul α] [One α] {a : α} {l : List α} : (a :: l).prod = a * l.prod := rfl

/-! ## Sorting -/

/-- Merges two sorted lists. -/
def merge (xs ys : List α) (le : α → α → Bool := by exact fun a b => a ≤ b) : List α :=
  match xs, ys with
  | [], ys => ys
  | xs, [] => xs
  | x :: xs, y :: ys =>
    if le x y then x :: merge xs (y :: ys) le else y :: merge (x :: xs) ys le

@[simp] theorem nil_merge {le : α → α → Bool} (ys : List α) : merge [] ys le = ys := by
  unfold merge; rfl
@[simp] theorem merge_nil {le : α → α → Bool} (xs : List α) : merge xs [] le = xs := by
  unfold merge; cases xs <;> rfl
theorem cons_merge_cons {le : α → α → Bool} (x y : α) (xs ys : List α) :
    merge (x :: xs) (y :: ys) le =
      if le x y then x :: merge xs (y :: ys) le else y :: merge (x :: xs) ys le := by
  rw [merge]

theorem merge_perm_append {le : α → α → Bool} : ∀ {xs ys : List α},
    (merge xs ys le).Perm (xs ++ ys)
  | [], ys => by rw [nil_merge]; exact .rfl
  | x :: xs, [] => by rw [merge_nil, append_nil]; exact .rfl
  | x :: xs, y :: ys => by
    rw [cons_merge_cons]
    split
    · exact .cons x merge_perm_append
    · exact (Perm.cons y merge_perm_append).trans perm_middle.symm

/-- Sorts by halving and merging. -/
def mergeSort : (xs : List α) → (le : α → α → Bool := by exact fun a b => a ≤ b) → List α
  | [], _ => []
  | [a], _ => [a]
  | a :: b :: xs, le =>
    have h : (xs.length + 2) / 2 < xs.length + 2 := Nat.div_lt_self (Nat.succ_pos _) (by decide)
    have k : 0 < (xs.length + 2) / 2 := Nat.div_pos (Nat.le_add_left 2 _) (by decide)
    merge (mergeSort ((a :: b :: xs).take ((xs.length + 2) / 2)) le)
      (mergeSort ((a :: b :: xs).drop ((xs.length + 2) / 2)) le) le
termination_by xs => xs.length
decreasing_by
  · rw [length_take, length_cons, length_cons]
    exact Nat.lt_of_le_of_lt (Nat.min_le_left ..) h
  · rw [length_drop, length_cons, length_cons]
    exact Nat.sub_lt (Nat.succ_pos _) k

theorem mergeSort_perm : ∀ (l : List α) (le : α → α → Bool), (mergeSort l le).Perm l
  | [], _ => by rw [mergeSort]; exact .rfl
  | [_], _ => by rw [mergeSort]; exact .rfl
  | _ :: _ :: xs, le => by
    have h : (xs.length + 2) / 2 < xs.length + 2 := Nat.div_lt_self (Nat.succ_pos _) (by decide)
    have k : 0 < (xs.length + 2) / 2 := Nat.div_pos (Nat.le_add_left 2 _) (by decide)
    rw [mergeSort]
    refine merge_perm_append.trans ((Perm.append (mergeSort_perm _ le) (mergeSort_perm _ le)).trans ?_)
    rw [take_append_drop]
    exact .rfl
termination_by l => l.length
decreasing_by
  · rw [length_take, length_cons, length_cons]
    exact Nat.lt_of_le_of_lt (Nat.min_le_left ..) h
  · rw [length_drop, length_cons, length_cons]
    exact Nat.sub_lt (Nat.succ_pos _) k

@[simp] theorem length_mergeSort {l : List α} {le : α → α → Bool} :
    (mergeSort l le).length = l.length := (mergeSort_perm l le).length_eq
@[simp] theorem mem_mergeSort {a : α} {l : List α} {le : α → α → Bool} :
    a ∈ mergeSort l le ↔ a ∈ l := (mergeSort_perm l le).mem_iff

/-! ## Groups -/

/-- Sorts the elements by the side of their value. -/
@[inline] def partitionMap (f : α → β ⊕ γ) (l : List α) : List β × List γ := go l #[] #[]
where
  @[specialize] go : List α → Array β → Array γ → List β × List γ
    | [], bs, cs => (bs.toList, cs.toList)
    | a :: as, bs, cs =>
      match f a with
      | .inl b => go as (bs.push b) cs
      | .inr c => go as bs (cs.push c)

/-- Neighbours that are related stand together. -/
def splitBy (R : α → α → Bool) : List α → List (List α)
  | [] => []
  | a :: as => loop as a [] []
where
  @[specialize] loop : List α → α → List α → List (List α) → List (List α)
    | b :: as, a, g, gs =>
      match R a b with
      | true => loop as b (a :: g) gs
      | false => loop as b [] ((a :: g).reverse :: gs)
    | [], a, g, gs => ((a :: g).reverse :: gs).reverse

def zipWithAll (f : Option α → Option β → γ) : List α → List β → List γ
  | [], bs => bs.map fun b => f none (some b)
  | a :: as, [] => (a :: as).map fun a => f (some a) none
  | a :: as, b :: bs => f (some a) (some b) :: zipWithAll f as bs

instance : Functor List where
  map := List.map

end List

/-! ## Functions of pairs, sums, subtypes -/

namespace Function

/-- A function of a pair as a function of two arguments. -/
@[inline] def curry : (α × β → φ) → α → β → φ := fun f a b => f (a, b)
/-- A function of two arguments as a function of a pair. -/
@[inline] def uncurry : (α → β → φ) → α × β → φ := fun f p => f p.1 p.2
@[simp] theorem curry_uncurry (f : α → β → φ) : curry (uncurry f) = f := rfl
@[simp] theorem uncurry_curry (f : α × β → φ) : uncurry (curry f) = f := rfl
theorem uncurry_apply_pair {f : α → β → φ} {a : α} {b : β} : uncurry f (a, b) = f a b := rfl

end Function

namespace Sum

deriving instance BEq for Sum

end Sum

instance {α : Type u} [LT α] {p : α → Prop} : LT { x // p x } := ⟨fun a b => a.val < b.val⟩
instance {α : Type u} [LE α] {p : α → Prop} : LE { x // p x } := ⟨fun a b => a.val ≤ b.val⟩

namespace Option

@[inline] protected def all (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => true
@[inline] protected def any (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => false
@[inline] def join (x : Option (Option α)) : Option α := x.bind id
def merge (fn : α → α → α) : Option α → Option α → Option α
  | none, none => none
  | some x, none => some x
  | none, some y => some y
  | some x, some y => some (fn x y)
/-- The value, if it is as `p` says. -/
@[inline] def guard (p : α → Bool) (x : α) : Option α := if p x then some x else none
@[simp] theorem join_none : (none : Option (Option α)).join = none := rfl
@[simp] theorem join_some {a : Option α} : (some a).join = a := rfl
@[simp] theorem all_none {p : α → Bool} : (none : Option α).all p = true := rfl
@[simp] theorem all_some {p : α → Bool} {a : α} : (some a).all p = p a := rfl
@[simp] theorem any_none {p : α → Bool} : (none : Option α).any p = false := rfl
@[simp] theorem any_some {p : α → Bool} {a : α} : (some a).any p = p a := rfl
@[simp] theorem filter_none (p : α → Bool) : (none : Option α).filter p = none := rfl
theorem filter_some {p : α → Bool} {a : α} : (some a).filter p = if p a then some a else none := rfl

protected def lt (r : α → β → Prop) : Option α → Option β → Prop
  | none, some _ => True
  | some a, some b => r a b
  | _, _ => False
instance [LT α] : LT (Option α) := ⟨Option.lt (· < ·)⟩
@[simp] theorem none_lt_some [LT α] {a : α} : none < some a := trivial
@[simp] theorem some_lt_some [LT α] {a b : α} : some a < some b ↔ a < b := Iff.rfl
@[simp] theorem not_lt_none [LT α] {o : Option α} : ¬ o < none := by cases o <;> exact id

end Option

prelude
import Init.Nat.Decide
/-!
# Lists: definitions

The functions and predicates on lists that are not needed earlier. The laws are in the modules
that come after this one.
-/

set_option autoImplicit true
universe u v w

namespace List

/-! ## Joining and reversing -/

instance instAppend : Append (List α) := ⟨List.append⟩
instance : EmptyCollection (List α) := ⟨List.nil⟩

/-- Reverse the first list onto the second. -/
def reverseAux : List α → List α → List α
  | [], r => r
  | a :: l, r => reverseAux l (a :: r)

/-- The elements in the opposite order. -/
def reverse (as : List α) : List α := reverseAux as []

/-- `n` copies of `a`. -/
def replicate : (n : Nat) → (a : α) → List α
  | 0, _ => []
  | n + 1, a => a :: replicate n a

@[inline] protected def pure (a : α) : List α := [a]
@[inline] protected def singleton (a : α) : List α := [a]

/-! ## Ends -/

/-- Whether the list has no elements. -/
def isEmpty : List α → Bool
  | [] => true
  | _ :: _ => false

/-- The first element, if there is one. -/
def head? : List α → Option α
  | [] => none
  | a :: _ => some a

/-- The first element of a nonempty list. -/
def head : (as : List α) → as ≠ [] → α
  | a :: _, _ => a

/-- The first element, or `fallback`. -/
def headD : (as : List α) → (fallback : α) → α
  | [], a₀ => a₀
  | a :: _, _ => a

/-- All but the first element. -/
def tail : List α → List α
  | [] => []
  | _ :: as => as

/-- All but the first element, if there is a first one. -/
def tail? : List α → Option (List α)
  | [] => none
  | _ :: as => some as

def tailD (l fallback : List α) : List α :=
  match l with
  | [] => fallback
  | _ :: tl => tl

/-- The last element of a nonempty list. -/
def getLast : (as : List α) → as ≠ [] → α
  | [], h => absurd rfl h
  | [a], _ => a
  | _ :: b :: as, _ => getLast (b :: as) (fun h => List.noConfusion rfl (heq_of_eq h))

/-- The last element, if there is one. -/
def getLast? : List α → Option α
  | [] => none
  | a :: as => some (getLast (a :: as) (fun h => List.noConfusion rfl (heq_of_eq h)))

def getLastD : (as : List α) → (fallback : α) → α
  | [], a₀ => a₀
  | a :: as, _ => getLast (a :: as) (fun h => List.noConfusion rfl (heq_of_eq h))

/-- All but the last element. -/
def dropLast : List α → List α
  | [] => []
  | [_] => []
  | a :: b :: as => a :: dropLast (b :: as)

/-! ## Parts -/

/-- The elements on which `p` is true. -/
def filter (p : α → Bool) : (l : List α) → List α
  | [] => []
  | a :: as =>
    match p a with
    | true => a :: filter p as
    | false => filter p as

/-- Map with a function that may leave elements out. -/
@[specialize] def filterMap (f : α → Option β) : List α → List β
  | [] => []
  | a :: as =>
    match f a with
    | none => filterMap f as
    | some b => b :: filterMap f as

/-- The first `n` elements. -/
def take : (n : Nat) → (xs : List α) → List α
  | 0, _ => []
  | _ + 1, [] => []
  | n + 1, a :: as => a :: take n as

/-- The elements after the first `n`. -/
def drop : (n : Nat) → (xs : List α) → List α
  | 0, as => as
  | _ + 1, [] => []
  | n + 1, _ :: as => drop n as

/-- The longest initial part on which `p` is true. -/
def takeWhile (p : α → Bool) : (xs : List α) → List α
  | [] => []
  | a :: as =>
    match p a with
    | true => a :: takeWhile p as
    | false => []

/-- What `takeWhile` leaves over. -/
def dropWhile (p : α → Bool) : (xs : List α) → List α
  | [] => []
  | a :: as =>
    match p a with
    | true => dropWhile p as
    | false => a :: as

/-- The elements on which `p` is true, and the others. -/
def partition (p : α → Bool) (as : List α) : List α × List α :=
  (as.filter p, as.filter fun a => !p a)

/-- `takeWhile` and `dropWhile` at once. -/
def span (p : α → Bool) (as : List α) : List α × List α := (as.takeWhile p, as.dropWhile p)

def splitAt (n : Nat) (l : List α) : List α × List α := (l.take n, l.drop n)

/-- Without the element at position `i`. -/
def eraseIdx : (l : List α) → (i : Nat) → List α
  | [], _ => []
  | _ :: as, 0 => as
  | a :: as, n + 1 => a :: eraseIdx as n

/-- Without the first element on which `p` is true. -/
def eraseP (p : α → Bool) : List α → List α
  | [] => []
  | a :: l => bif p a then l else a :: eraseP p l

/-- Without the first element that equals `b`. -/
protected def erase [BEq α] : List α → α → List α
  | [], _ => []
  | a :: as, b =>
    match a == b with
    | true => as
    | false => a :: List.erase as b

/-! ## Folding -/

/-- `foldr f b [x, y] = f x (f y b)`. -/
@[specialize] def foldr (f : α → β → β) (init : β) : (l : List α) → β
  | [] => init
  | a :: as => f a (foldr f init as)

/-- Whether `p` is true on some element. -/
def any : (l : List α) → (p : α → Bool) → Bool
  | [], _ => false
  | h :: t, p => p h || any t p

/-- Whether `p` is true on all elements. -/
def all : List α → (α → Bool) → Bool
  | [], _ => true
  | h :: t, p => p h && all t p

def or (bs : List Bool) : Bool := bs.any id
def and (bs : List Bool) : Bool := bs.all id

/-- The sum of the elements. -/
protected def sum [Add α] [Zero α] : List α → α := foldr (· + ·) Zero.zero

/-! ## Searching -/

/-- The first element on which `p` is true. -/
def find? (p : α → Bool) : List α → Option α
  | [] => none
  | a :: as =>
    match p a with
    | true => some a
    | false => find? p as

def findSome? (f : α → Option β) : List α → Option β
  | [] => none
  | a :: as =>
    match f a with
    | some b => some b
    | none => findSome? f as

/-- Whether `a` equals some element. -/
def elem [BEq α] (a : α) : (l : List α) → Bool
  | [] => false
  | b :: bs =>
    match a == b with
    | true => true
    | false => elem a bs

abbrev contains [BEq α] (as : List α) (a : α) : Bool := elem a as

def notElem [BEq α] (a : α) (as : List α) : Bool := !(as.elem a)

def lookup [BEq α] : α → List (α × β) → Option β
  | _, [] => none
  | a, (k, b) :: es =>
    match a == k with
    | true => some b
    | false => lookup a es

/-- How many elements `p` is true on. -/
def countP (p : α → Bool) : (l : List α) → Nat
  | [] => 0
  | a :: as => bif p a then countP p as + 1 else countP p as

/-- How many elements equal `a`. -/
def count [BEq α] (a : α) : (l : List α) → Nat := countP (· == a)

/-- The position of the first element on which `p` is true; the length if there is none. -/
def findIdx (p : α → Bool) : (l : List α) → Nat
  | [] => 0
  | a :: as => bif p a then 0 else findIdx p as + 1

def idxOf [BEq α] (a : α) : List α → Nat := findIdx (· == a)

/-! ## Several lists -/

/-- Combine the elements at equal positions. -/
@[specialize] def zipWith (f : α → β → γ) : (xs : List α) → (ys : List β) → List γ
  | x :: xs, y :: ys => f x y :: zipWith f xs ys
  | _, _ => []

/-- Pair the elements at equal positions. -/
def zip : List α → List β → List (α × β) := zipWith Prod.mk

def unzip : (l : List (α × β)) → List α × List β
  | [] => ([], [])
  | (a, b) :: t => (a :: (unzip t).1, b :: (unzip t).2)

/-- Elements with their positions, counted from `n`. -/
def zipIdx : (l : List α) → (n : Nat := 0) → List (α × Nat)
  | [], _ => []
  | x :: xs, n => (x, n) :: zipIdx xs (n + 1)

def intersperse (sep : α) : (l : List α) → List α
  | [] => []
  | [x] => [x]
  | x :: y :: xs => x :: sep :: intersperse sep (y :: xs)

def intercalate (sep : List α) (xs : List (List α)) : List α := (intersperse sep xs).flatten

/-! ## Ranges -/

/-- `start, start + step, …`: `len` numbers. -/
def range' : (start len : Nat) → (step : Nat := 1) → List Nat
  | _, 0, _ => []
  | s, n + 1, step => s :: range' (s + step) n step

/-- The numbers below `n`, upwards. -/
def range (n : Nat) : List Nat := loop n []
where
  loop : Nat → List Nat → List Nat
  | 0, ns => ns
  | n + 1, ns => loop n (n :: ns)

/-! ## Predicates -/

/-- `a` is an element. -/
inductive Mem (a : α) : List α → Prop where
  | head (as : List α) : Mem a (a :: as)
  | tail (b : α) {as : List α} : Mem a as → Mem a (b :: as)

instance instMembership : Membership α (List α) := ⟨fun l a => Mem a l⟩

protected def Subset (l₁ l₂ : List α) : Prop := ∀ ⦃a : α⦄, a ∈ l₁ → a ∈ l₂

instance : HasSubset (List α) := ⟨List.Subset⟩

/-- The first list is the second without some of its elements. -/
inductive Sublist {α : Type u} : List α → List α → Prop where
  | slnil : Sublist [] []
  | cons (a : α) : Sublist l₁ l₂ → Sublist l₁ (a :: l₂)
  | cons₂ (a : α) : Sublist l₁ l₂ → Sublist (a :: l₁) (a :: l₂)

def IsPrefix (l₁ l₂ : List α) : Prop := ∃ t, l₁ ++ t = l₂
def IsSuffix (l₁ l₂ : List α) : Prop := ∃ t, t ++ l₁ = l₂
def IsInfix (l₁ l₂ : List α) : Prop := ∃ s t, s ++ l₁ ++ t = l₂

/-- Each element is related to all later ones. -/
inductive Pairwise (R : α → α → Prop) : List α → Prop where
  | nil : Pairwise R []
  | cons {a : α} {l : List α} : (∀ a', a' ∈ l → R a a') → Pairwise R l → Pairwise R (a :: l)

/-- No element occurs twice. -/
def Nodup : List α → Prop := Pairwise (· ≠ ·)

/-- The lists have the same elements, in some order. -/
inductive Perm : List α → List α → Prop where
  | nil : Perm [] []
  | cons (x : α) {l₁ l₂ : List α} : Perm l₁ l₂ → Perm (x :: l₁) (x :: l₂)
  | swap (x y : α) (l : List α) : Perm (y :: x :: l) (x :: y :: l)
  | trans {l₁ l₂ l₃ : List α} : Perm l₁ l₂ → Perm l₂ l₃ → Perm l₁ l₃

@[inherit_doc] scoped infixl:50 " ~ " => Perm
@[inherit_doc] scoped infixl:50 " <+ " => Sublist
infixl:50 " <+: " => IsPrefix
infixl:50 " <:+ " => IsSuffix
infixl:50 " <:+: " => IsInfix

/-! ## Insertion -/

/-- Add an element in front unless it is there already. -/
@[inline] protected def insert [BEq α] (a : α) (l : List α) : List α :=
  if l.elem a then l else a :: l

instance [BEq α] : Insert α (List α) := ⟨List.insert⟩
instance : Singleton α (List α) := ⟨List.singleton⟩

end List

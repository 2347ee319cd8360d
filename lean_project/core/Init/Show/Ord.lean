prelude
import Init.Show.Repr
/-!
# Comparison
-/

set_option autoImplicit true
universe u v

/-- The outcome of comparing two values. -/
inductive Ordering where
  | lt
  | eq
  | gt

deriving instance DecidableEq, Inhabited, Repr for Ordering

namespace Ordering

/-- The outcome with the values exchanged. -/
@[inline] def swap : Ordering → Ordering
  | .lt => .gt
  | .eq => .eq
  | .gt => .lt

/-- The first outcome, or the second where the first is equality. -/
@[macro_inline] def «then» (a b : Ordering) : Ordering :=
  match a with
  | .eq => b
  | a => a

def isEq : Ordering → Bool
  | .eq => true
  | _ => false

def isNe (o : Ordering) : Bool := !o.isEq

def isLT : Ordering → Bool
  | .lt => true
  | _ => false

def isGT : Ordering → Bool
  | .gt => true
  | _ => false

def isLE : Ordering → Bool
  | .gt => false
  | _ => true

def isGE : Ordering → Bool
  | .lt => false
  | _ => true

end Ordering

/-- Types whose values can be compared. -/
class Ord (α : Type u) where
  compare : α → α → Ordering

export Ord (compare)

@[inline] def compareOfLessAndEq {α : Type u} (x y : α) [LT α] [Decidable (x < y)]
    [DecidableEq α] : Ordering :=
  if x < y then .lt else if x = y then .eq else .gt

@[inline] def compareOn {β : Type u} {α : Type v} [Ord β] (f : α → β) (x y : α) : Ordering :=
  compare (f x) (f y)

instance instOrdNat : Ord Nat where
  compare a b := compareOfLessAndEq a b
instance instOrdInt : Ord Int where
  compare a b := compareOfLessAndEq a b
instance : Ord Bool where
  compare
    | false, true => .lt
    | true, false => .gt
    | _, _ => .eq
instance : Ord Char where
  compare a b := compare a.toNat b.toNat
instance (n : Nat) : Ord (Fin n) where
  compare a b := compare a.val b.val
instance : Ord Unit where
  compare _ _ := .eq
instance [Ord α] : Ord (Option α) where
  compare
    | none, none => .eq
    | none, some _ => .lt
    | some _, none => .gt
    | some a, some b => compare a b

/-- The order by the first components, then by the second ones. -/
@[instance_reducible] def lexOrd [Ord α] [Ord β] : Ord (α × β) where
  compare p q := (compare p.1 q.1).then (compare p.2 q.2)

@[instance_reducible] def ltOfOrd [Ord α] : LT α where
  lt a b := compare a b = .lt

@[instance_reducible] def leOfOrd [Ord α] : LE α where
  le a b := (compare a b).isLE = true

protected def List.compare [Ord α] : List α → List α → Ordering
  | [], [] => .eq
  | [], _ :: _ => .lt
  | _ :: _, [] => .gt
  | a :: as, b :: bs => (compare a b).then (List.compare as bs)

instance [Ord α] : Ord (List α) := ⟨List.compare⟩

instance : Ord String where
  compare a b := compare a.toList b.toList

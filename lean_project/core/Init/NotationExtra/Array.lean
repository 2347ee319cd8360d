prelude
import Init.NotationExtra.Binders
/-!
# What quotations with repetitions use: `Option` and `Id` as monads, array functions
-/

set_option autoImplicit true
set_option genSizeOf false
universe u v w

/-! ## Monads -/

@[inline] protected def Option.bind {α : Type u} {β : Type v} :
    Option α → (α → Option β) → Option β
  | none, _ => none
  | some a, f => f a

instance instMonadOption : Monad.{u} Option where
  pure := Option.some
  bind := Option.bind
  map := Option.map

instance : OrElse (Option α) where
  orElse a b := match a with
    | some x => some x
    | none => b ()

/-- Values as actions without effects. -/
def Id (type : Type u) : Type u := type

namespace Id

@[always_inline]
instance instMonad : Monad.{u} Id where
  pure x := x
  bind x f := f x
  map f x := f x

@[always_inline, inline] protected def run {α : Type u} (x : Id α) : α := x

instance {α : Type u} [h : Inhabited α] : Inhabited (Id α) := h

end Id

/-! ## Arrays -/

namespace Array

/-- `f` on every element. -/
@[inline] def map {α : Type u} {β : Type v} (f : α → β) (as : Array α) : Array β :=
  ⟨as.toList.map f⟩

/-- Every second element: the elements of a separated sequence. -/
def getEvenElems {α : Type u} (as : Array α) : Array α :=
  go as.toList empty
where
  go : List α → Array α → Array α
    | .nil, acc => acc
    | .cons a .nil, acc => acc.push a
    | .cons a (.cons _ l), acc => go l (acc.push a)

abbrev getSepElems := @getEvenElems

/-- Run an action on every element, in order. -/
def mapM {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (f : α → m β) (as : Array α) :
    m (Array β) :=
  go as.toList empty
where
  go : List α → Array β → m (Array β)
    | .nil, acc => pure acc
    | .cons a l, acc => f a >>= fun b => go l (acc.push b)

abbrev sequenceMap {α β : Type} {m : Type → Type} [Monad m] (xs : Array α) (f : α → m β) :
    m (Array β) := mapM f xs

/-- Both arrays side by side. -/
def zipWith {α : Type u} {β : Type v} {γ : Type w} (f : α → β → γ) (as : Array α) (bs : Array β) :
    Array γ :=
  go as.toList bs.toList empty
where
  go : List α → List β → Array γ → Array γ
    | .cons a l, .cons b k, acc => go l k (acc.push (f a b))
    | _, _, acc => acc

def zip {α : Type u} {β : Type v} (as : Array α) (bs : Array β) : Array (α × β) :=
  zipWith Prod.mk as bs

/-- The first components and the second components. -/
def unzip {α : Type u} {β : Type v} (as : Array (α × β)) : Array α × Array β :=
  (as.map Prod.fst, as.map Prod.snd)

protected def append {α : Type u} (as bs : Array α) : Array α := as.appendCore bs

instance : Append (Array α) := ⟨Array.append⟩

@[inline] def isEmpty {α : Type u} (as : Array α) : Bool := as.size == 0

end Array


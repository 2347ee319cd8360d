prelude
import Init.Show
/-!
# Alternatives, `Except` and `Option` as monads of failure
-/

set_option autoImplicit true
universe u v w

/-- Choice between actions that may fail. -/
class Alternative (f : Type u → Type v) : Type (max (u+1) v) extends Applicative f where
  failure : {α : Type u} → f α
  orElse : {α : Type u} → f α → (Unit → f α) → f α

export Alternative (failure)

instance (f : Type u → Type v) (α : Type u) [Alternative f] : OrElse (f α) := ⟨Alternative.orElse⟩

/-- Go on only if the proposition holds. -/
@[always_inline, inline] def guard {f : Type → Type v} [Alternative f] (p : Prop) [Decidable p] :
    f Unit := if p then pure () else failure

@[always_inline, inline] def Functor.discard {f : Type u → Type v} {α : Type u} [Functor f]
    (x : f α) : f PUnit := Functor.mapConst PUnit.unit x

export Functor (discard)

/-- `Functor.map` with the value first. -/
@[always_inline, inline] def Functor.mapRev {f : Type u → Type v} [Functor f] {α β : Type u} :
    f α → (α → β) → f β := fun a f => f <$> a

infixr:100 " <&> " => Functor.mapRev

/-- Do one after the other, the result of the first going to the second. -/
@[always_inline, inline] protected def Bind.kleisliRight {α : Type u} {m : Type v → Type w}
    {β γ : Type v} [Bind m] (f₁ : α → m β) (f₂ : β → m γ) (a : α) : m γ := f₁ a >>= f₂

@[always_inline, inline] protected def Bind.kleisliLeft {α : Type u} {m : Type v → Type w}
    {β γ : Type v} [Bind m] (f₂ : β → m γ) (f₁ : α → m β) (a : α) : m γ := f₁ a >>= f₂

@[always_inline, inline] protected def Bind.bindLeft {α : Type u} {m : Type u → Type v}
    {β : Type u} [Bind m] (f : α → m β) (ma : m α) : m β := ma >>= f

infixr:55 " >=> " => Bind.kleisliRight
infixr:55 " <=< " => Bind.kleisliLeft
infixr:55 " =<< " => Bind.bindLeft

/-- Types whose values can be read as a truth value. -/
class ToBool (α : Type u) where
  toBool : α → Bool

export ToBool (toBool)

instance instToBoolBool : ToBool Bool := ⟨id⟩

@[macro_inline] def andM {m : Type u → Type v} {β : Type u} [Monad m] [ToBool β] (x y : m β) :
    m β := x >>= fun b => match toBool b with
  | true => y
  | false => pure b

@[macro_inline] def orM {m : Type u → Type v} {β : Type u} [Monad m] [ToBool β] (x y : m β) :
    m β := x >>= fun b => match toBool b with
  | true => pure b
  | false => y

infixr:35 " <&&> " => andM
infixr:30 " <||> " => orM

/-! ## Option -/

instance : Alternative Option where
  failure := none
  orElse a b := match a with
    | some x => some x
    | none => b ()

instance : MonadExceptOf Unit Option where
  throw _ := none
  tryCatch x handle := match x with
    | some a => some a
    | none => handle ()

/-! ## Except -/

namespace Except

@[always_inline, inline] protected def pure (a : α) : Except ε α := .ok a

@[always_inline, inline] protected def map (f : α → β) : Except ε α → Except ε β
  | .error e => .error e
  | .ok a => .ok (f a)

def mapError (f : ε → ε') : Except ε α → Except ε' α
  | .error e => .error (f e)
  | .ok a => .ok a

@[always_inline, inline] protected def bind : Except ε α → (α → Except ε β) → Except ε β
  | .error e, _ => .error e
  | .ok a, f => f a

@[always_inline, inline] protected def tryCatch (x : Except ε α) (handle : ε → Except ε α) :
    Except ε α :=
  match x with
  | .error e => handle e
  | .ok a => .ok a

def toBool : Except ε α → Bool
  | .ok _ => true
  | .error _ => false

def toOption : Except ε α → Option α
  | .ok a => some a
  | .error _ => none

@[always_inline]
instance instMonad : Monad (Except ε) where
  pure := Except.pure
  bind := Except.bind
  map := Except.map

end Except

instance (ε : Type u) : MonadExceptOf ε (Except ε) where
  throw := Except.error
  tryCatch := Except.tryCatch

/-- Actions of `m` that may end with an error. -/
def ExceptT (ε : Type u) (m : Type u → Type v) (α : Type u) : Type v := m (Except ε α)

namespace ExceptT
variable {ε : Type u} {m : Type u → Type v}

@[always_inline, inline] protected def mk {α : Type u} (x : m (Except ε α)) : ExceptT ε m α := x
@[always_inline, inline] def run {α : Type u} (x : ExceptT ε m α) : m (Except ε α) := x

@[always_inline]
instance [Monad m] : Monad (ExceptT ε m) where
  pure a := ExceptT.mk (pure (.ok a))
  bind x f := ExceptT.mk (x.run >>= fun
    | .ok a => f a
    | .error e => pure (.error e))

@[always_inline]
instance [Monad m] : MonadLift m (ExceptT ε m) where
  monadLift x := ExceptT.mk (Except.ok <$> x)

@[always_inline]
instance [Monad m] : MonadExceptOf ε (ExceptT ε m) where
  throw e := ExceptT.mk (pure (.error e))
  tryCatch x handle := ExceptT.mk (x.run >>= fun
    | .ok a => pure (.ok a)
    | .error e => handle e)

end ExceptT

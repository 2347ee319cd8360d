prelude
import Init.Control.Failure
/-!
# `StateT`, `OptionT`, readers
-/

set_option autoImplicit true
universe u v w

/-- Actions of `m` with a state of type `σ`. -/
def StateT (σ : Type u) (m : Type u → Type v) (α : Type u) : Type (max u v) := σ → m (α × σ)

/-- Computations with a state. -/
abbrev StateM (σ α : Type u) : Type u := StateT σ Id α

abbrev ReaderM (ρ : Type u) := ReaderT ρ Id

namespace StateT
variable {σ : Type u} {m : Type u → Type v} {α β : Type u}

@[always_inline, inline] def run (x : StateT σ m α) (s : σ) : m (α × σ) := x s

@[always_inline, inline] def run' [Functor m] (x : StateT σ m α) (s : σ) : m α :=
  Prod.fst <$> x s

variable [Monad m]

@[always_inline]
instance : Monad (StateT σ m) where
  pure a := fun s => pure (a, s)
  bind x f := fun s => x s >>= fun p => f p.1 p.2
  map f x := fun s => x s >>= fun p => pure (f p.1, p.2)

@[always_inline]
instance : MonadStateOf σ (StateT σ m) where
  get := fun s => pure (s, s)
  set s := fun _ => pure (⟨⟩, s)
  modifyGet f := fun s => pure (f s)

@[always_inline]
instance : MonadLift m (StateT σ m) where
  monadLift x := fun s => x >>= fun a => pure (a, s)

@[always_inline]
instance (ε) [MonadExceptOf ε m] : MonadExceptOf ε (StateT σ m) where
  throw e := fun _ => throwThe ε e
  tryCatch x handle := fun s => tryCatchThe ε (x s) fun e => handle e s

instance [Alternative m] : Alternative (StateT σ m) where
  failure := fun _ => failure
  orElse x y := fun s => x s <|> y () s

end StateT

instance (σ : Type u) (m : Type u → Type v) : MonadFunctor m (StateT σ m) where
  monadMap f x := fun s => f (x s)

/-- Actions of `m` that may give nothing. -/
def OptionT (m : Type u → Type v) (α : Type u) : Type v := m (Option α)

namespace OptionT
variable {m : Type u → Type v} [Monad m]

@[always_inline, inline] def run {m : Type u → Type v} {α : Type u} (x : OptionT m α) :
    m (Option α) := x
@[always_inline, inline] protected def mk {m : Type u → Type v} {α : Type u} (x : m (Option α)) :
    OptionT m α := x

@[always_inline]
instance : Monad (OptionT m) where
  pure a := OptionT.mk (pure (some a))
  bind x f := OptionT.mk (x.run >>= fun
    | some a => f a
    | none => pure none)

@[always_inline]
instance : Alternative (OptionT m) where
  failure := OptionT.mk (pure none)
  orElse x y := OptionT.mk (x.run >>= fun
    | some a => pure (some a)
    | none => y ())

instance : MonadLift m (OptionT m) where
  monadLift x := OptionT.mk (some <$> x)

end OptionT

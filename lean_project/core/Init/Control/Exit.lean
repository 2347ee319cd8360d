prelude
import Init.Control.Loop
/-!
# Leaving loops and blocks early

What `do` blocks elaborate to when `return`, `break` or `continue` has to pass through another
construct, and loops without an end.
-/

set_option autoImplicit true
universe u v w x

abbrev EarlyReturnT (ρ : Type u) (m : Type u → Type v) (α : Type u) := ExceptT ρ m α

@[always_inline, inline]
abbrev EarlyReturnT.return {ρ : Type u} {m : Type u → Type v} {α : Type u} [Monad m] (r : ρ) :
    EarlyReturnT ρ m α := throw r

@[always_inline, inline]
abbrev EarlyReturn.runK {ρ α : Type u} {β : Type v} (x : Except ρ α) (ret : ρ → β)
    (pure : α → β) : β := x.casesOn ret pure

abbrev BreakT := OptionT

@[always_inline, inline]
abbrev BreakT.break {m : Type w → Type x} {α : Type w} [Monad m] : BreakT m α := failure

@[always_inline, inline]
abbrev Break.runK {α : Type u} {β : Type v} (x : Option α) (breakK : Unit → β)
    (successK : α → β) : β :=
  match x with
  | some a => successK a
  | none => breakK ()

abbrev ContinueT := OptionT

@[always_inline, inline]
abbrev ContinueT.continue {m : Type w → Type x} {α : Type w} [Monad m] : ContinueT m α := failure

@[always_inline, inline]
abbrev Continue.runK {α : Type u} {β : Type v} (x : Option α) (continueK : Unit → β)
    (successK : α → β) : β := x.casesOn continueK (fun a _ => successK a) ()

namespace Lean

/-- The collection that `repeat` runs over. -/
inductive Loop where
  | mk

/-- Rounds until one says that it is done. -/
@[specialize]
partial def Loop.forIn {β : Type u} {m : Type u → Type v} [Monad m] (l : Loop) (init : β)
    (f : Unit → β → m (ForInStep β)) : m β :=
  f () init >>= fun
    | .done b => pure b
    | .yield b => Loop.forIn l b f

instance {m : Type u → Type v} [Monad m] : ForIn m Loop Unit where
  forIn := Loop.forIn

end Lean

prelude
import Init.Logic
/-!
# Functions

Injective, surjective and inverse functions.
-/

set_option autoImplicit true
universe u v w

namespace Function

variable {α : Sort u} {β : Sort v} {γ : Sort w}

/-- Equal values come from equal arguments. -/
def Injective (f : α → β) : Prop := ∀ ⦃a₁ a₂⦄, f a₁ = f a₂ → a₁ = a₂

/-- Every element of the codomain is a value. -/
def Surjective (f : α → β) : Prop := ∀ b, ∃ a, f a = b

/-- `g` undoes `f` from the left: `g (f x) = x`. -/
def LeftInverse (g : β → α) (f : α → β) : Prop := ∀ x, g (f x) = x

def HasLeftInverse (f : α → β) : Prop := ∃ finv : β → α, LeftInverse finv f

/-- `g` undoes `f` from the right: `f (g x) = x`. -/
def RightInverse (g : β → α) (f : α → β) : Prop := LeftInverse f g

def HasRightInverse (f : α → β) : Prop := ∃ finv : β → α, RightInverse finv f

@[simp] theorem injective_id : Injective (@id α) := fun _ _ h => h
theorem Injective.eq_iff {f : α → β} (h : Injective f) {a b : α} : f a = f b ↔ a = b :=
  ⟨fun e => h e, congrArg f⟩
theorem Injective.ne {f : α → β} (h : Injective f) {a₁ a₂ : α} (n : a₁ ≠ a₂) : f a₁ ≠ f a₂ :=
  fun e => n (h e)
theorem Injective.comp {g : β → γ} {f : α → β} (hg : Injective g) (hf : Injective f) :
    Injective (g ∘ f) := fun _ _ h => hf (hg h)
theorem surjective_id : Surjective (@id α) := fun a => ⟨a, rfl⟩
theorem Surjective.comp {g : β → γ} {f : α → β} (hg : Surjective g) (hf : Surjective f) :
    Surjective (g ∘ f) := fun c =>
  match hg c with
  | ⟨b, e⟩ => match hf b with
    | ⟨a, k⟩ => ⟨a, (congrArg g k).trans e⟩
theorem LeftInverse.injective {g : β → α} {f : α → β} (h : LeftInverse g f) : Injective f :=
  fun a b e => (h a).symm.trans ((congrArg g e).trans (h b))
theorem HasLeftInverse.injective {f : α → β} : HasLeftInverse f → Injective f
  | ⟨_, h⟩ => h.injective
theorem RightInverse.surjective {g : β → α} {f : α → β} (h : RightInverse g f) : Surjective f :=
  fun b => ⟨g b, h b⟩
theorem HasRightInverse.surjective {f : α → β} : HasRightInverse f → Surjective f
  | ⟨_, h⟩ => h.surjective
theorem LeftInverse.id {g : β → α} {f : α → β} (h : LeftInverse g f) : g ∘ f = _root_.id :=
  funext h

end Function

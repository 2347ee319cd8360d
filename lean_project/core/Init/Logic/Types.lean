prelude
import Init.Logic.Bool
import Init.ExtRules
/-!
# Pairs, sums and subtypes

Quantifiers over pairs, sums and subtypes, and the functions on sums.
-/

set_option autoImplicit true
universe u v w

/-! ## Pairs -/

namespace Prod

variable {α : Type u} {β : Type v} {γ : Type w}

@[simp] theorem mk.eta : ∀ {p : α × β}, (p.1, p.2) = p
  | _ => rfl
@[simp] protected theorem «forall» {p : α × β → Prop} : (∀ x, p x) ↔ ∀ a b, p (a, b) :=
  ⟨fun h a b => h (a, b), fun h x => h x.1 x.2⟩
@[simp] protected theorem «exists» {p : α × β → Prop} : (∃ x, p x) ↔ ∃ a b, p (a, b) :=
  ⟨fun ⟨x, h⟩ => ⟨x.1, x.2, h⟩, fun ⟨a, b, h⟩ => ⟨(a, b), h⟩⟩
theorem mk_inj {a₁ a₂ : α} {b₁ b₂ : β} : (a₁, b₁) = (a₂, b₂) ↔ a₁ = a₂ ∧ b₁ = b₂ :=
  ⟨fun h => ⟨congrArg Prod.fst h, congrArg Prod.snd h⟩, fun h => by rw [h.1, h.2]⟩

/-- The components exchanged. -/
def swap : α × β → β × α := fun p => (p.2, p.1)

@[simp] theorem swap_swap : ∀ x : α × β, swap (swap x) = x
  | _ => rfl
@[simp] theorem fst_swap {p : α × β} : (swap p).1 = p.2 := rfl
@[simp] theorem snd_swap {p : α × β} : (swap p).2 = p.1 := rfl
@[simp] theorem swap_prod_mk {a : α} {b : β} : swap (a, b) = (b, a) := rfl
@[simp] theorem map_id : Prod.map (@id α) (@id β) = id := rfl
theorem map_map {δ ε ζ : Type w} (f : α → β) (f' : γ → δ) (g : β → ε) (g' : δ → ζ)
    (x : α × γ) : Prod.map g g' (Prod.map f f' x) = Prod.map (g ∘ f) (g' ∘ f') x := rfl

end Prod

/-! ## Subtypes -/

namespace Subtype

variable {α : Sort u} {p : α → Prop}

protected theorem ext {a₁ a₂ : { x // p x }} (h : a₁.val = a₂.val) : a₁ = a₂ := Subtype.eq h
@[simp] protected theorem «forall» {q : { a // p a } → Prop} :
    (∀ x, q x) ↔ ∀ a b, q ⟨a, b⟩ := ⟨fun h a b => h ⟨a, b⟩, fun h x => h x.1 x.2⟩
@[simp] protected theorem «exists» {q : { a // p a } → Prop} :
    (∃ x, q x) ↔ ∃ a b, q ⟨a, b⟩ := ⟨fun ⟨x, h⟩ => ⟨x.1, x.2, h⟩, fun ⟨a, b, h⟩ => ⟨⟨a, b⟩, h⟩⟩
theorem coe_eta (a : { a // p a }) (h : p a.val) : mk a.val h = a := rfl

end Subtype

/-! ## Sums -/

namespace Sum

variable {α : Type u} {β : Type v}

/-- Map out of a sum by a function on each side. -/
protected def elim {γ : Sort w} (f : α → γ) (g : β → γ) : α ⊕ β → γ
  | inl a => f a
  | inr b => g b

@[simp] theorem elim_inl {γ : Sort w} (f : α → γ) (g : β → γ) (x : α) :
    Sum.elim f g (inl x) = f x := rfl
@[simp] theorem elim_inr {γ : Sort w} (f : α → γ) (g : β → γ) (x : β) :
    Sum.elim f g (inr x) = g x := rfl

/-- A function on each side. -/
protected def map {α' : Type w} {β' : Type w} (f : α → α') (g : β → β') : α ⊕ β → α' ⊕ β' :=
  Sum.elim (fun a => inl (f a)) (fun b => inr (g b))

/-- The sides exchanged. -/
def swap : α ⊕ β → β ⊕ α := Sum.elim inr inl

def isLeft : α ⊕ β → Bool
  | inl _ => true
  | inr _ => false

def isRight : α ⊕ β → Bool
  | inl _ => false
  | inr _ => true

def getLeft? : α ⊕ β → Option α
  | inl a => some a
  | inr _ => none

def getRight? : α ⊕ β → Option β
  | inr b => some b
  | inl _ => none

@[simp] theorem isLeft_inl {x : α} : (inl x : α ⊕ β).isLeft = true := rfl
@[simp] theorem isLeft_inr {x : β} : (inr x : α ⊕ β).isLeft = false := rfl
@[simp] theorem isRight_inl {x : α} : (inl x : α ⊕ β).isRight = false := rfl
@[simp] theorem isRight_inr {x : β} : (inr x : α ⊕ β).isRight = true := rfl
@[simp] theorem swap_swap : (x : α ⊕ β) → swap (swap x) = x
  | inl _ => rfl
  | inr _ => rfl
@[simp] protected theorem «forall» {p : α ⊕ β → Prop} :
    (∀ x, p x) ↔ (∀ a, p (inl a)) ∧ ∀ b, p (inr b) :=
  ⟨fun h => ⟨fun a => h (inl a), fun b => h (inr b)⟩, fun h x =>
    match x with
    | inl a => h.1 a
    | inr b => h.2 b⟩
@[simp] protected theorem «exists» {p : α ⊕ β → Prop} :
    (∃ x, p x) ↔ (∃ a, p (inl a)) ∨ ∃ b, p (inr b) :=
  ⟨fun
    | ⟨inl a, h⟩ => .inl ⟨a, h⟩
    | ⟨inr b, h⟩ => .inr ⟨b, h⟩,
   fun
    | .inl ⟨a, h⟩ => ⟨inl a, h⟩
    | .inr ⟨b, h⟩ => ⟨inr b, h⟩⟩
theorem inl_ne_inr {a : α} {b : β} : inl a ≠ inr b := fun h => nomatch h
theorem inr_ne_inl {a : α} {b : β} : inr b ≠ inl a := fun h => nomatch h

end Sum

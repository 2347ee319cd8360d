prelude
import Init.Core.Quotient
/-!
# Instances for subtypes, sums and products; kernel hints
-/

set_option autoImplicit true
set_option genSizeOf false
universe u v w u₁ u₂ v₁ v₂

namespace Subtype

theorem exists_of_subtype {α : Type u} {p : α → Prop} : { x // p x } → ∃ x, p x
  | ⟨a, h⟩ => ⟨a, h⟩

variable {α : Sort u} {p : α → Prop}

protected theorem eq : ∀ {a1 a2 : { x // p x }}, val a1 = val a2 → a1 = a2
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl

theorem eta (a : { x // p x }) (h : p (val a)) : mk (val a) h = a := rfl

instance {α : Type u} {p : α → Prop} [BEq α] : BEq { x : α // p x } := ⟨fun x y => x.1 == y.1⟩

instance {α : Type u} {p : α → Prop} [BEq α] [ReflBEq α] : ReflBEq { x : α // p x } where
  rfl := BEq.refl (α := α) _

instance {α : Type u} {p : α → Prop} [BEq α] [LawfulBEq α] : LawfulBEq { x : α // p x } where
  eq_of_beq h := Subtype.eq (eq_of_beq h)

instance {α : Type u} {p : α → Prop} [DecidableEq α] : DecidableEq { x : α // p x } :=
  fun a b => decidable_of_decidable_of_iff (p := a.1 = b.1) ⟨Subtype.eq, congrArg val⟩

end Subtype

/-! ## Sums -/

@[reducible] def PSum.inhabitedLeft {α β} [Inhabited α] : Inhabited (PSum α β) := ⟨.inl default⟩
@[reducible] def PSum.inhabitedRight {α β} [Inhabited β] : Inhabited (PSum α β) := ⟨.inr default⟩
@[reducible] def Sum.inhabitedLeft {α β} [Inhabited α] : Inhabited (α ⊕ β) := ⟨.inl default⟩
@[reducible] def Sum.inhabitedRight {α β} [Inhabited β] : Inhabited (α ⊕ β) := ⟨.inr default⟩

instance PSum.nonemptyLeft [h : Nonempty α] : Nonempty (PSum α β) := h.elim fun a => ⟨.inl a⟩
instance PSum.nonemptyRight [h : Nonempty β] : Nonempty (PSum α β) := h.elim fun b => ⟨.inr b⟩
instance Sum.nonemptyLeft [h : Nonempty α] : Nonempty (α ⊕ β) := h.elim fun a => ⟨.inl a⟩
instance Sum.nonemptyRight [h : Nonempty β] : Nonempty (α ⊕ β) := h.elim fun b => ⟨.inr b⟩

instance instDecidableEqSum {α : Type u} {β : Type v} [DecidableEq α] [DecidableEq β] :
    DecidableEq (α ⊕ β)
  | .inl a, .inl b => decidable_of_decidable_of_eq (Sum.inl.injEq a b).symm
  | .inr a, .inr b => decidable_of_decidable_of_eq (Sum.inr.injEq a b).symm
  | .inl _, .inr _ => isFalse fun h => nomatch h
  | .inr _, .inl _ => isFalse fun h => nomatch h

instance instDecidableEqOption {α : Type u} [DecidableEq α] : DecidableEq (Option α)
  | none, none => isTrue rfl
  | some a, some b => decidable_of_decidable_of_eq (Option.some.injEq a b).symm
  | none, some _ => isFalse fun h => nomatch h
  | some _, none => isFalse fun h => nomatch h

instance {α : Type u} [BEq α] : BEq (Option α) where
  beq
    | none, none => true
    | some a, some b => a == b
    | _, _ => false

/-! ## Products -/

instance [h1 : Nonempty α] [h2 : Nonempty β] : Nonempty (α × β) :=
  h1.elim fun x => h2.elim fun y => ⟨(x, y)⟩
instance [h1 : Nonempty α] [h2 : Nonempty β] : Nonempty (MProd α β) :=
  h1.elim fun x => h2.elim fun y => ⟨⟨x, y⟩⟩
instance [h1 : Nonempty α] [h2 : Nonempty β] : Nonempty (PProd α β) :=
  h1.elim fun x => h2.elim fun y => ⟨⟨x, y⟩⟩

instance instInhabitedProd [Inhabited α] [Inhabited β] : Inhabited (α × β) := ⟨(default, default)⟩
instance [Inhabited α] [Inhabited β] : Inhabited (MProd α β) := ⟨⟨default, default⟩⟩
instance [Inhabited α] [Inhabited β] : Inhabited (PProd α β) := ⟨⟨default, default⟩⟩

instance instDecidableEqProd {α : Type u} {β : Type v} [DecidableEq α] [DecidableEq β] :
    DecidableEq (α × β) := fun (a, b) (c, d) =>
  decidable_of_decidable_of_eq (p := a = c ∧ b = d) (Prod.mk.injEq a b c d).symm

instance instBEqProd [BEq α] [BEq β] : BEq (α × β) := ⟨fun x y => x.1 == y.1 && x.2 == y.2⟩

/-- The lexicographic order of pairs. -/
def Prod.lexLt [LT α] [LT β] (s t : α × β) : Prop := s.1 < t.1 ∨ (s.1 = t.1 ∧ s.2 < t.2)

instance Prod.lexLtDec [LT α] [LT β] [DecidableEq α] [(a b : α) → Decidable (a < b)]
    [(a b : β) → Decidable (a < b)] (s t : α × β) : Decidable (Prod.lexLt s t) :=
  instDecidableOr

theorem Prod.lexLt_def [LT α] [LT β] (s t : α × β) :
    Prod.lexLt s t = (s.1 < t.1 ∨ (s.1 = t.1 ∧ s.2 < t.2)) := rfl

theorem Prod.eta (p : α × β) : (p.1, p.2) = p := rfl

/-- A function on each component. -/
def Prod.map {α₁ : Type u₁} {α₂ : Type u₂} {β₁ : Type v₁} {β₂ : Type v₂} (f : α₁ → α₂)
    (g : β₁ → β₂) (p : α₁ × β₁) : α₂ × β₂ := (f p.1, g p.2)

@[simp] theorem Prod.map_apply (f : α → β) (g : γ → δ) (x) (y) :
    Prod.map f g (x, y) = (f x, g y) := rfl
@[simp] theorem Prod.map_fst (f : α → β) (g : γ → δ) (x) : (Prod.map f g x).1 = f x.1 := rfl
@[simp] theorem Prod.map_snd (f : α → β) (g : γ → δ) (x) : (Prod.map f g x).2 = g x.2 := rfl

instance [LT α] [LT β] : LT (α × β) := ⟨Prod.lexLt⟩

/-! ## Kernel hints -/

namespace Lean

/-- The kernel does not unfold this identity. -/
opaque opaqueId {α : Sort u} (x : α) : α := x

end Lean

/-! ## Zero and one as classes -/

instance (priority := 300) Zero.toOfNat0 {α : Type u} [Zero α] : OfNat α (nat_lit 0) where
  ofNat := Zero.zero

instance (priority := 200) Zero.ofOfNat0 {α : Type u} [OfNat α (nat_lit 0)] : Zero α where
  zero := 0

instance (priority := 300) One.toOfNat1 {α : Type u} [One α] : OfNat α (nat_lit 1) where
  ofNat := One.one

instance (priority := 200) One.ofOfNat1 {α : Type u} [OfNat α (nat_lit 1)] : One α where
  one := 1

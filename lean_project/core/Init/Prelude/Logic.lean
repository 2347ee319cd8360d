prelude
/-!
# Logic from nothing

The first definitions: equality, the connectives, `Bool`, quotients, pairs, `Nonempty`, lifts,
`Decidable` and `if`. Names, types and argument order are fixed by the Lean binary, which looks
these constants up by name. Code generation and constructor tooling are switched off here where
they would need constants that come later.
-/

set_option autoImplicit true
set_option genSizeOf false
universe u v w

/-! ## Constants of the code generator -/

unsafe axiom lcErased : Type
unsafe axiom lcAny : Type
unsafe axiom lcVoid : Type

/-! ## First types -/

set_option bootstrap.inductiveCheckResultingUniverse false in
/-- The one-element type in any universe. -/
inductive PUnit : Sort u where
  | unit : PUnit

/-- Equality: the least reflexive relation. -/
inductive Eq : α → α → Prop where
  | refl (a : α) : Eq a a

/-- Transport along an equality, for a motive that ignores the proof. -/
@[simp] abbrev Eq.ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1}
    (m : motive a) {b : α} (h : Eq a b) : motive b :=
  h.rec m

/-- Equality between terms whose types may differ. -/
inductive HEq : {α : Sort u} → α → {β : Sort u} → β → Prop where
  | refl (a : α) : HEq a a

/-- The two truth values that programs compute with. -/
inductive Bool : Type where
  | false : Bool
  | true : Bool

export Bool (false true)

@[extern "lean_is_scalar"]
unsafe axiom isScalarObj {α : Type u} (x : α) : Bool

/-- The identity function. -/
@[inline, implicit_reducible] def id {α : Sort u} (a : α) : α := a

/-- Composition: first `g`, then `f`. -/
@[inline, implicit_reducible]
def Function.comp {α : Sort u} {β : Sort v} {δ : Sort w} (f : β → δ) (g : α → β) : α → δ :=
  fun x => f (g x)

/-- The function that always answers `a`. -/
@[inline] def Function.const {α : Sort u} (β : Sort v) (a : α) : β → α := fun _ => a

set_option checkBinderAnnotations false in
/-- The instance that type class search finds for the expected type. -/
abbrev inferInstance {α : Sort u} [i : α] : α := i

set_option checkBinderAnnotations false in
/-- The instance that type class search finds for the given type. -/
abbrev «inferInstanceAs» (α : Sort u) [i : α] : α := i

/-- The type with one element, `()`. -/
abbrev Unit : Type := PUnit

@[match_pattern] abbrev Unit.unit : Unit := PUnit.unit

unsafe axiom lcProof {α : Prop} : α
unsafe axiom lcCast {α : Sort u} {β : Sort v} (a : α) : β
unsafe axiom lcUnreachable {α : Sort u} : α

/-- The proposition that holds trivially. -/
inductive True : Prop where
  | intro : True

/-- The proposition without a proof. -/
inductive False : Prop

/-- The type without elements. -/
inductive Empty : Type

set_option bootstrap.inductiveCheckResultingUniverse false in
/-- The type without elements, in any universe. -/
inductive PEmpty : Sort u where

/-- Negation. -/
@[implicit_reducible] def Not (a : Prop) : Prop := a → False

/-- From a contradiction everything follows. -/
@[macro_inline] def False.elim {C : Sort u} (h : False) : C := h.rec

/-- A statement and its negation give anything. -/
@[macro_inline] def absurd {a : Prop} {b : Sort v} (h₁ : a) (h₂ : Not a) : b := False.elim (h₂ h₁)

/-! ## Equality -/

set_option linter.defProp false in
/-- Both sides are the same by computation. -/
@[match_pattern] def rfl {α : Sort u} {a : α} : Eq a a := Eq.refl a

@[simp] theorem id_eq (a : α) : Eq (id a) a := rfl

/-- Replace equals by equals in a proposition. -/
theorem Eq.subst {α : Sort u} {motive : α → Prop} {a b : α} (h₁ : Eq a b) (h₂ : motive a) :
    motive b := h₁.ndrec h₂

@[symm] theorem Eq.symm {α : Sort u} {a b : α} (h : Eq a b) : Eq b a :=
  h.ndrec (motive := fun x => Eq x a) rfl

@[simp] abbrev Eq.ndrec_symm.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1}
    (m : motive a) {b : α} (h : Eq b a) : motive b :=
  Eq.ndrec m h.symm

theorem Eq.trans {α : Sort u} {a b c : α} (h₁ : Eq a b) (h₂ : Eq b c) : Eq a c :=
  h₂.ndrec (motive := fun x => Eq a x) h₁

/-- Move a value along an equality of types. -/
@[macro_inline, implicit_reducible] def cast {α β : Sort u} (h : Eq α β) (a : α) : β := h.rec a

theorem congrArg {α : Sort u} {β : Sort v} {a₁ a₂ : α} (f : α → β) (h : Eq a₁ a₂) :
    Eq (f a₁) (f a₂) :=
  h.ndrec (motive := fun x => Eq (f a₁) (f x)) rfl

theorem congr {α : Sort u} {β : Sort v} {f₁ f₂ : α → β} {a₁ a₂ : α} (h₁ : Eq f₁ f₂)
    (h₂ : Eq a₁ a₂) : Eq (f₁ a₁) (f₂ a₂) :=
  h₁.ndrec (motive := fun (g : α → β) => Eq (f₁ a₁) (g a₂)) (congrArg f₁ h₂)

theorem congrFun {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : Eq f g) (a : α) :
    Eq (f a) (g a) :=
  h.ndrec (motive := fun (k : (x : α) → β x) => Eq (f a) (k a)) rfl

theorem congrFun' {α : Sort u} {β : Sort v} {f g : α → β} (h : Eq f g) (a : α) :
    Eq (f a) (g a) := congrArg (fun (k : α → β) => k a) h

/-! ## Quotients and function extensionality -/

init_quot

/-- Related elements become equal in the quotient. -/
axiom Quot.sound : ∀ {α : Sort u} {r : α → α → Prop} {a b : α},
  r a b → Eq (Quot.mk r a) (Quot.mk r b)

unsafe axiom Quot.lcInv {α : Sort u} {r : α → α → Prop} (q : Quot r) : α

/-- `Quot.lift` with the quotient element first. -/
protected abbrev Quot.liftOn {α : Sort u} {β : Sort v} {r : α → α → Prop}
    (q : Quot r) (f : α → β) (c : (a b : α) → r a b → Eq (f a) (f b)) : β :=
  Quot.lift f c q

/-- Functions that agree everywhere are equal: a pointwise-equality quotient can be applied. -/
theorem funext {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x}
    (h : ∀ x, Eq (f x) (g x)) : Eq f g :=
  congrArg
    (fun (q : Quot (fun (k l : (x : α) → β x) => ∀ x, Eq (k x) (l x))) (x : α) =>
      q.liftOn (fun k => k x) (fun _ _ e => e x))
    (Quot.sound h)

/-! ## Heterogeneous equality -/

set_option linter.defProp false in
@[match_pattern] protected def HEq.rfl {α : Sort u} {a : α} : HEq a a := HEq.refl a

theorem eq_of_heq {α : Sort u} {a a' : α} (h : HEq a a') : Eq a a' :=
  have along : (β : Sort u) → (b : β) → HEq a b → (e : Eq α β) → Eq (cast e a) b :=
    fun _ _ k => k.rec (fun _ => rfl)
  along α a' h rfl

theorem heq_of_eq (h : Eq a a') : HEq a a' :=
  h.ndrec (motive := fun x => HEq a x) (HEq.refl a)

/-! ## Pairs, connectives, subtypes -/

/-- Pairs of data. -/
structure Prod (α : Type u) (β : Type v) where
  mk ::
  fst : α
  snd : β

attribute [unbox] Prod

/-- Pairs whose components may be propositions. -/
structure PProd (α : Sort u) (β : Sort v) where
  fst : α
  snd : β

/-- Pairs in one universe. -/
structure MProd (α β : Type u) where
  fst : α
  snd : β

/-- Conjunction. -/
@[pp_using_anonymous_constructor]
structure And (a b : Prop) : Prop where
  intro ::
  left : a
  right : b

/-- Disjunction. -/
inductive Or (a b : Prop) : Prop where
  | inl (h : a) : Or a b
  | inr (h : b) : Or a b

theorem Or.intro_left (b : Prop) (h : a) : Or a b := Or.inl h

theorem Or.intro_right (a : Prop) (h : b) : Or a b := Or.inr h

/-- Proof by cases. -/
theorem Or.elim {c : Prop} (h : Or a b) (left : a → c) (right : b → c) : c := h.rec left right

theorem Or.resolve_left (h : Or a b) (na : Not a) : b := h.elim (fun x => absurd x na) id
theorem Or.resolve_right (h : Or a b) (nb : Not b) : a := h.elim id (fun y => absurd y nb)
theorem Or.neg_resolve_left (h : Or (Not a) b) (ha : a) : b := h.elim (fun n => absurd ha n) id
theorem Or.neg_resolve_right (h : Or a (Not b)) (nb : b) : a := h.elim id (fun n => absurd nb n)

/-- The elements that satisfy a predicate. -/
@[pp_using_anonymous_constructor]
structure Subtype {α : Sort u} (p : α → Prop) where
  val : α
  property : p val

/-! ## Markers for the elaborator -/

set_option linter.unusedVariables.funArgs false in
/-- A parameter with a default value. -/
@[reducible] def optParam (α : Sort u) (default : α) : Sort u := α

/-- A class parameter that the others determine. -/
@[reducible] def outParam (α : Sort u) : Sort u := α

/-- A class parameter that every instance fills in. -/
@[reducible] def semiOutParam (α : Sort u) : Sort u := α

set_option linter.unusedVariables.funArgs false in
/-- What the pattern `x@h:p` means. -/
@[reducible] def namedPattern {α : Sort u} (x a : α) (h : Eq x a) : α := a

/-- What `sorry` stands for; it shows in `#print axioms`. -/
@[extern "lean_sorry", never_extract]
axiom sorryAx (α : Sort u) (synthetic : Bool) : α

/-! ## Inhabited and nonempty types -/

/-- A type with a chosen element. -/
class Inhabited (α : Sort u) where
  default : α

export Inhabited (default)

attribute [weak_specialize] Inhabited

/-- A type that has some element. -/
class inductive Nonempty (α : Sort u) : Prop where
  | intro (val : α) : Nonempty α

/-- The axiom of choice. -/
axiom Classical.choice {α : Sort u} : Nonempty α → α

protected theorem Nonempty.elim {α : Sort u} {p : Prop} (h₁ : Nonempty α) (h₂ : α → p) : p :=
  h₁.rec h₂

instance {α : Sort u} [Inhabited α] : Nonempty α := ⟨default⟩

noncomputable def Classical.ofNonempty {α : Sort u} [Nonempty α] : α :=
  Classical.choice inferInstance

instance {α : Sort u} {β : Sort v} [Nonempty β] : Nonempty (α → β) :=
  ⟨fun _ => Classical.ofNonempty⟩

instance Pi.instNonempty {α : Sort u} {β : α → Sort v} [(a : α) → Nonempty (β a)] :
    Nonempty ((a : α) → β a) := ⟨fun _ => Classical.ofNonempty⟩

instance : Inhabited (Sort u) where
  default := PUnit

instance (α : Sort u) {β : Sort v} [Inhabited β] : Inhabited (α → β) where
  default := fun _ => default

instance Pi.instInhabited {α : Sort u} {β : α → Sort v} [(a : α) → Inhabited (β a)] :
    Inhabited ((a : α) → β a) where
  default := fun _ => default

instance instInhabitedBool : Inhabited Bool where
  default := false

/-! ## Universe lifts -/

/-- One universe up, from a proposition or a type. -/
structure PLift (α : Sort u) : Type u where
  up ::
  down : α

theorem PLift.up_down {α : Sort u} (b : PLift α) : Eq (up (down b)) b := rfl
theorem PLift.down_up {α : Sort u} (a : α) : Eq (down (up a)) a := rfl

/-- A type together with a proof that it has an element. -/
def NonemptyType := Subtype fun α : Type u => Nonempty α

abbrev NonemptyType.type (type : NonemptyType.{u}) : Type u := type.val

instance : Inhabited NonemptyType.{u} where
  default := ⟨PUnit, ⟨⟨⟩⟩⟩

/-- Any number of universes up. -/
structure ULift.{r, s} (α : Type s) : Type (max s r) where
  up ::
  down : α

theorem ULift.up_down {α : Type u} (b : ULift.{v} α) : Eq (up (down b)) b := rfl
theorem ULift.down_up {α : Type u} (a : α) : Eq (down (up.{v} a)) a := rfl

instance [Inhabited α] : Inhabited (ULift α) where
  default := ULift.up default

/-- Any number of universes up, from a proposition or a type. -/
structure PULift.{r, s} (α : Sort s) : Sort (max s r 1) where
  up ::
  down : α

theorem PULift.up_down {α : Sort u} (b : PULift.{v} α) : Eq (up (down b)) b := rfl
theorem PULift.down_up {α : Sort u} (a : α) : Eq (down (up.{v} a)) a := rfl

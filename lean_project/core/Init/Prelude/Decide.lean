prelude
import Init.Prelude.Logic
/-!
# Truth values and decisions

`cond`, the Boolean operations, `Decidable` (a `Bool` that reflects a proposition), `BEq` and
`if`.
-/

set_option autoImplicit true
set_option genSizeOf false
universe u v w

/-- Choose by a truth value. -/
@[macro_inline, implicit_reducible] def cond {α : Sort u} (c : Bool) (x y : α) : α :=
  match c with
  | true => x
  | false => y

/-- Choose by a truth value and hand its value to the branch. -/
@[macro_inline]
protected def Bool.dcond {α : Sort u} (c : Bool) (x : Eq c true → α) (y : Eq c false → α) : α :=
  match c with
  | true => x rfl
  | false => y rfl

/-! The operations are defined by the recursor, so that they reduce well; compiled code uses the
versions in `Bool.Internal`. -/

@[implicit_reducible] noncomputable def Bool.or (x y : Bool) : Bool := Bool.rec y true x
@[implicit_reducible] noncomputable def Bool.and (x y : Bool) : Bool := Bool.rec false y x
@[implicit_reducible] noncomputable def Bool.not (x : Bool) : Bool := Bool.rec true false x

@[macro_inline] def Bool.Internal.or (x y : Bool) : Bool := cond x true y
@[macro_inline] def Bool.Internal.and (x y : Bool) : Bool := cond x y false
@[inline] def Bool.Internal.not (x : Bool) : Bool := cond x false true

@[csimp] theorem Bool.or_eq_internalOr : Eq Bool.or Bool.Internal.or :=
  funext fun x => funext fun _ => x.rec rfl rfl
@[csimp] theorem Bool.and_eq_internalAnd : Eq Bool.and Bool.Internal.and :=
  funext fun x => funext fun _ => x.rec rfl rfl
@[csimp] theorem Bool.not_eq_internalNot : Eq Bool.not Bool.Internal.not :=
  funext fun x => x.rec rfl rfl

export Bool (or and not)

/-- Equality of truth values, as a truth value. -/
@[inline, implicit_reducible] def Bool.beq (a b : Bool) : Bool :=
  match b with
  | false => not a
  | true => a

/-- What a truth value says about a proposition. -/
abbrev Bool.Reflects : Bool → Prop → Prop
  | false, p => Not p
  | true, p => p

/-- The proposition is true or false by computation. -/
class Decidable (p : Prop) where
  intro ::
  decide : Bool
  reflects_decide (p) : decide.Reflects p

attribute [implicit_reducible] Decidable.decide

@[match_pattern] abbrev Decidable.isFalse (h : Not p) : Decidable p := ⟨false, h⟩
@[match_pattern] abbrev Decidable.isTrue (h : p) : Decidable p := ⟨true, h⟩

/-- Cases on a decision: refuted or proved. -/
@[cases_eliminator, induction_eliminator, elab_as_elim]
abbrev Decidable.falseTrueCases {p : Prop} {motive : Decidable p → Sort u}
    (isFalse : ∀ h, motive (isFalse h)) (isTrue : ∀ h, motive (isTrue h))
    (t : Decidable p) : motive t :=
  t.casesOn fun b => b.casesOn isFalse isTrue

export Decidable (isTrue isFalse decide)

abbrev DecidablePred {α : Sort u} (r : α → Prop) := (a : α) → Decidable (r a)

abbrev DecidableRel {α : Sort u} {β : Sort v} (r : α → β → Prop) :=
  (a : α) → (b : β) → Decidable (r a b)

abbrev DecidableEq (α : Sort u) := (a b : α) → Decidable (Eq a b)

/-- The decision of an equality. -/
def decEq {α : Sort u} [inst : DecidableEq α] (a b : α) : Decidable (Eq a b) := inst a b

/-! ## `Bool` and equality proofs -/

/-- Distinct truth values give anything. -/
theorem Bool.true_eq_false_elim {C : Prop} (h : Eq true false) : C :=
  False.elim (@Eq.ndrec Bool true
    (fun b => Bool.rec (motive := fun _ => Prop) False True b) True.intro false h)

theorem Bool.eq_false_of_ne_true : {b : Bool} → Not (Eq b true) → Eq b false
  | true, h => absurd rfl h
  | false, _ => rfl

theorem Bool.eq_true_of_ne_false : {b : Bool} → Not (Eq b false) → Eq b true
  | true, _ => rfl
  | false, h => absurd rfl h

theorem Bool.ne_false_of_eq_true {b : Bool} (h : Eq b true) : Not (Eq b false) :=
  fun k => Bool.true_eq_false_elim (h.symm.trans k)

theorem Bool.ne_true_of_eq_false {b : Bool} (h : Eq b false) : Not (Eq b true) :=
  fun k => Bool.true_eq_false_elim (k.symm.trans h)

set_option linter.unusedVariables false in
theorem decide_eq_true : [inst : Decidable p] → p → Eq (decide p) true
  | isTrue _, _ => rfl
  | isFalse n, h => absurd h n

theorem decide_eq_false : [Decidable p] → Not p → Eq (decide p) false
  | isTrue h, n => absurd h n
  | isFalse _, _ => rfl

theorem of_decide_eq_true [inst : Decidable p] (e : Eq (decide p) true) : p :=
  match inst, e with
  | isTrue h, _ => h
  | isFalse _, e => Bool.true_eq_false_elim e.symm

theorem of_decide_eq_false [inst : Decidable p] (e : Eq (decide p) false) : Not p :=
  match inst, e with
  | isTrue _, e => Bool.true_eq_false_elim e
  | isFalse n, _ => n

theorem of_decide_eq_self_eq_true [inst : DecidableEq α] (a : α) : Eq (decide (Eq a a)) true :=
  decide_eq_true rfl

@[macro_inline] instance instDecidableAnd {p q} [dp : Decidable p] [dq : Decidable q] :
    Decidable (And p q) where
  decide := and (decide p) (decide q)
  reflects_decide :=
    match dp, dq with
    | isTrue a, isTrue b => And.intro a b
    | isTrue _, isFalse n => fun h => n h.right
    | isFalse n, _ => fun h => n h.left

@[macro_inline] instance instDecidableOr {p q} [dp : Decidable p] [dq : Decidable q] :
    Decidable (Or p q) where
  decide := or (decide p) (decide q)
  reflects_decide :=
    match dp, dq with
    | isTrue a, _ => Or.inl a
    | isFalse _, isTrue b => Or.inr b
    | isFalse m, isFalse n => fun h => h.elim m n

@[inline] instance instDecidableNot {p} [dp : Decidable p] : Decidable (Not p) where
  decide := not (decide p)
  reflects_decide :=
    match dp with
    | isTrue a => fun n => n a
    | isFalse n => n

@[inline, implicit_reducible] def Bool.decEq (a b : Bool) : Decidable (Eq a b) where
  decide := a.beq b
  reflects_decide :=
    match a, b with
    | false, false => rfl
    | false, true => fun h => Bool.true_eq_false_elim h.symm
    | true, false => fun h => Bool.true_eq_false_elim h
    | true, true => rfl

@[macro_inline] instance instDecidableEqBool : DecidableEq Bool := Bool.decEq

/-- Equality as a program, written `a == b`. -/
class BEq (α : Type u) where
  beq : α → α → Bool

instance (priority := 500) instBEqOfDecidableEq {α : Type u} [DecidableEq α] : BEq α where
  beq a b := decide (Eq a b)

/-- `if h : c then t h else e h`. -/
@[macro_inline, implicit_reducible]
def dite {α : Sort u} (c : Prop) [h : Decidable c] (t : c → α) (e : Not c → α) : α :=
  h.decide.casesOn e t h.reflects_decide

/-- `if c then t else e`. -/
@[macro_inline, implicit_reducible]
def ite {α : Sort u} (c : Prop) [h : Decidable c] (t e : α) : α :=
  dite c (fun _ => t) (fun _ => e)

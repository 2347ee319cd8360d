prelude
import Init.Prelude.Decide
/-!
# Classes behind the operators

One class an operator: a heterogeneous one that the notation elaborates to, and a homogeneous one
that types implement.
-/

set_option autoImplicit true
set_option genSizeOf false
universe u v w

set_option genCtorIdx false in
/-- The natural numbers. Kernel and compiler compute with big integers. -/
inductive Nat where
  | zero : Nat
  | succ (n : Nat) : Nat

instance instInhabitedNat : Inhabited Nat where
  default := Nat.zero

@[extern "lean_obj_tag_nat", tagged_return]
unsafe opaque getObjTagNat {α : Sort u} (x : @& α) : Nat

/-- What a numeral `n` means in `α`. -/
class OfNat (α : Type u) (_ : Nat) where
  ofNat : α

@[default_instance 100]
instance instOfNatNat (n : Nat) : OfNat Nat n where
  ofNat := n

/-! ## Order -/

/-- `a ≤ b`. -/
class LE (α : Type u) where
  le : α → α → Prop

/-- `a < b`. -/
class LT (α : Type u) where
  lt : α → α → Prop

/-- `a ≥ b` says `b ≤ a`. -/
@[reducible] def GE.ge {α : Type u} [LE α] (a b : α) : Prop := LE.le b a
/-- `a > b` says `b < a`. -/
@[reducible] def GT.gt {α : Type u} [LT α] (a b : α) : Prop := LT.lt b a

abbrev DecidableLT (α : Type u) [LT α] := DecidableRel (LT.lt : α → α → Prop)
abbrev DecidableLE (α : Type u) [LE α] := DecidableRel (LE.le : α → α → Prop)

/-- The greater of two elements. -/
class Max (α : Type u) where
  max : α → α → α

export Max (max)

@[inline, instance_reducible]
def maxOfLe [LE α] [DecidableRel (@LE.le α _)] : Max α where
  max a b := ite (LE.le a b) b a

/-- The lesser of two elements. -/
class Min (α : Type u) where
  min : α → α → α

export Min (min)

@[inline, instance_reducible]
def minOfLe [LE α] [DecidableRel (@LE.le α _)] : Min α where
  min a b := ite (LE.le a b) a b

/-- Chaining of relations, used by `calc`. -/
class Trans (r : α → β → Sort u) (s : β → γ → Sort v) (t : outParam (α → γ → Sort w)) where
  trans : r a b → s b c → t a c

export Trans (trans)

instance instTransEq (r : α → γ → Sort u) : Trans Eq r r where
  trans e h := e.symm.ndrec (motive := fun x => r x _) h

instance instTransEq_1 (r : α → β → Sort u) : Trans r Eq r where
  trans h e := e.ndrec (motive := fun x => r _ x) h

/-! ## Heterogeneous operators -/

/-- `a + b`. -/
class HAdd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAdd : α → β → γ

/-- `a - b`. -/
class HSub (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hSub : α → β → γ

/-- `a * b`. -/
class HMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hMul : α → β → γ

/-- `a / b`. -/
class HDiv (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hDiv : α → β → γ

/-- `a % b`. -/
class HMod (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hMod : α → β → γ

/-- `a ^ b`. -/
class HPow (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hPow : α → β → γ

/-- `a • b`. -/
class HSMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hSMul : α → β → γ

/-- `a ++ b`. -/
class HAppend (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAppend : α → β → γ

/-- `a <|> b`. -/
class HOrElse (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hOrElse : α → (Unit → β) → γ

/-- `a >> b`. -/
class HAndThen (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAndThen : α → (Unit → β) → γ

/-- `a &&& b`. -/
class HAnd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAnd : α → β → γ

/-- `a ^^^ b`. -/
class HXor (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hXor : α → β → γ

/-- `a ||| b`. -/
class HOr (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hOr : α → β → γ

/-- `a <<< b`. -/
class HShiftLeft (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hShiftLeft : α → β → γ

/-- `a >>> b`. -/
class HShiftRight (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hShiftRight : α → β → γ

/-! ## Homogeneous operators -/

/-- A type with a zero. -/
class Zero (α : Type u) where
  zero : α

/-- A type with a one. -/
class One (α : Type u) where
  one : α

/-- `a + b` inside one type. -/
class Add (α : Type u) where
  add : α → α → α

/-- `a - b` inside one type. -/
class Sub (α : Type u) where
  sub : α → α → α

/-- `a * b` inside one type. -/
class Mul (α : Type u) where
  mul : α → α → α

/-- `-a`. -/
class Neg (α : Type u) where
  neg : α → α

/-- `a / b` inside one type. -/
class Div (α : Type u) where
  div : α → α → α

/-- `a⁻¹`. -/
class Inv (α : Type u) where
  inv : α → α

/-- `a % b` inside one type. -/
class Mod (α : Type u) where
  mod : α → α → α

/-- Divisibility, `a ∣ b`. -/
class Dvd (α : Type _) where
  dvd : α → α → Prop

/-- `a ^ b` in the type of `a`. -/
class Pow (α : Type u) (β : Type v) where
  pow : α → β → α

/-- Powers whose exponent is by preference a natural number. -/
class NatPow (α : Type u) where
  protected pow : α → Nat → α

/-- Powers whose exponent is by preference of the type of the base. -/
class HomogeneousPow (α : Type u) where
  protected pow : α → α → α

/-- `m • a` in the type of `a`. -/
class SMul (M : Type u) (α : Type v) where
  smul : M → α → α

/-- `a ++ b` inside one type. -/
class Append (α : Type u) where
  append : α → α → α

/-- `a <|> b` inside one type. -/
class OrElse (α : Type u) where
  orElse : α → (Unit → α) → α

/-- `a >> b` inside one type. -/
class AndThen (α : Type u) where
  andThen : α → (Unit → α) → α

/-- `a &&& b` inside one type. -/
class AndOp (α : Type u) where
  and : α → α → α

/-- `a ^^^ b` inside one type. -/
class XorOp (α : Type u) where
  xor : α → α → α

/-- `a ||| b` inside one type. -/
class OrOp (α : Type u) where
  or : α → α → α

/-- `~~~a`. -/
class Complement (α : Type u) where
  complement : α → α

/-- `a <<< b` inside one type. -/
class ShiftLeft (α : Type u) where
  shiftLeft : α → α → α

/-- `a >>> b` inside one type. -/
class ShiftRight (α : Type u) where
  shiftRight : α → α → α

/-! ## From the homogeneous to the heterogeneous operators -/

@[default_instance]
instance instHAdd [Add α] : HAdd α α α where
  hAdd a b := Add.add a b

@[default_instance]
instance instHSub [Sub α] : HSub α α α where
  hSub a b := Sub.sub a b

@[default_instance]
instance instHMul [Mul α] : HMul α α α where
  hMul a b := Mul.mul a b

@[default_instance]
instance instHDiv [Div α] : HDiv α α α where
  hDiv a b := Div.div a b

@[default_instance]
instance instHMod [Mod α] : HMod α α α where
  hMod a b := Mod.mod a b

@[default_instance]
instance instHPow [Pow α β] : HPow α β α where
  hPow a b := Pow.pow a b

@[default_instance]
instance instPowNat [NatPow α] : Pow α Nat where
  pow a n := NatPow.pow a n

@[default_instance]
instance [HomogeneousPow α] : Pow α α where
  pow a b := HomogeneousPow.pow a b

@[default_instance]
instance instHSMul {α β} [SMul α β] : HSMul α β β where
  hSMul := SMul.smul

instance (priority := 1100) {α : Type u} [Mul α] : SMul α α where
  smul a b := Mul.mul a b

@[default_instance]
instance [Append α] : HAppend α α α where
  hAppend a b := Append.append a b

@[default_instance]
instance [OrElse α] : HOrElse α α α where
  hOrElse a b := OrElse.orElse a b

@[default_instance]
instance [AndThen α] : HAndThen α α α where
  hAndThen a b := AndThen.andThen a b

@[default_instance]
instance [AndOp α] : HAnd α α α where
  hAnd a b := AndOp.and a b

@[default_instance]
instance [XorOp α] : HXor α α α where
  hXor a b := XorOp.xor a b

@[default_instance]
instance [OrOp α] : HOr α α α where
  hOr a b := OrOp.or a b

@[default_instance]
instance [ShiftLeft α] : HShiftLeft α α α where
  hShiftLeft a b := ShiftLeft.shiftLeft a b

@[default_instance]
instance [ShiftRight α] : HShiftRight α α α where
  hShiftRight a b := ShiftRight.shiftRight a b

/-- `a ∈ s`. -/
class Membership (α : outParam (Type u)) (γ : Type v) where
  mem : γ → α → Prop

attribute [implicit_reducible] Membership.mem

attribute [match_pattern] Add.add HAdd.hAdd Neg.neg Mul.mul HMul.hMul Inv.inv

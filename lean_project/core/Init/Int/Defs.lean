prelude
import Init.WF.Tactics
/-!
# Integers: definitions

Naturals and the negatives below them, with the operations that compiled code replaces by
big-integer arithmetic. Laws come in later modules.
-/

set_option genSizeOf false
set_option autoImplicit true

set_option genCtorIdx false in
/-- The integers: `n`, and `-[n+1]`, which is `-(n+1)`. -/
inductive Int : Type where
  | ofNat : Nat → Int
  | negSucc : Nat → Int

attribute [extern "lean_nat_to_int"] Int.ofNat
attribute [extern "lean_int_neg_succ_of_nat"] Int.negSucc

/-- The coercion of naturals into another type of numbers. -/
class NatCast (R : Type u) where
  protected natCast : Nat → R

/-- The coercion of integers into another type of numbers. -/
class IntCast (R : Type u) where
  protected intCast : Int → R

@[coe, reducible, match_pattern] protected def Nat.cast {R : Type u} [NatCast R] : Nat → R :=
  NatCast.natCast

@[coe, reducible, match_pattern] protected def Int.cast {R : Type u} [IntCast R] : Int → R :=
  IntCast.intCast

instance : NatCast Nat where natCast n := n
instance instNatCastInt : NatCast Int where natCast n := Int.ofNat n
instance : IntCast Int where intCast n := n
instance [NatCast R] : CoeTail Nat R where coe := Nat.cast
instance [NatCast R] : CoeHTCT Nat R where coe := Nat.cast
instance [IntCast R] : CoeTail Int R where coe := Int.cast
instance [IntCast R] : CoeHTCT Int R where coe := Int.cast

instance instOfNat {n : Nat} : OfNat Int n := ⟨Int.ofNat n⟩

namespace Int

scoped notation "-[" n "+1]" => Int.negSucc n

instance : Inhabited Int := ⟨ofNat 0⟩

protected theorem zero_def : 0 = Int.ofNat 0 := rfl

/-! ## Operations -/

set_option bootstrap.genMatcherCode false in
@[implicit_reducible] def negOfNat : Nat → Int
  | 0 => 0
  | Nat.succ m => negSucc m

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_neg", implicit_reducible]
protected def neg (n : @& Int) : Int :=
  match n with
  | ofNat n => negOfNat n
  | negSucc n => Nat.succ n

@[default_instance mid]
instance instNegInt : Neg Int where
  neg := Int.neg

set_option bootstrap.genMatcherCode false in
/-- The difference of two naturals. -/
def subNatNat (m n : Nat) : Int :=
  match (n - m : Nat) with
  | 0 => ofNat (m - n)
  | Nat.succ k => negSucc k

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_add"]
protected def add (m n : @& Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m + n)
  | ofNat m, -[n +1] => subNatNat m (Nat.succ n)
  | -[m +1], ofNat n => subNatNat n (Nat.succ m)
  | -[m +1], -[n +1] => negSucc (Nat.succ (m + n))

instance instAdd : Add Int where
  add := Int.add

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_mul"]
protected def mul (m n : @& Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m * n)
  | ofNat m, -[n +1] => negOfNat (m * Nat.succ n)
  | -[m +1], ofNat n => negOfNat (Nat.succ m * n)
  | -[m +1], -[n +1] => ofNat (Nat.succ m * Nat.succ n)

instance instMul : Mul Int where
  mul := Int.mul

@[extern "lean_int_sub"]
protected def sub (m n : @& Int) : Int := m + -n

instance instSub : Sub Int where
  sub := Int.sub

/-- A non-negative integer. -/
inductive NonNeg : Int → Prop where
  | mk (n : Nat) : NonNeg (ofNat n)

protected def le (a b : Int) : Prop := NonNeg (b - a)

instance instLEInt : LE Int where
  le := Int.le

protected def lt (a b : Int) : Prop := a + 1 ≤ b

instance instLTInt : LT Int where
  lt := Int.lt

/-! ## Decisions -/

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_dec_eq"]
protected def decEq (a b : @& Int) : Decidable (a = b) :=
  match a, b with
  | ofNat a, ofNat b =>
    match decEq a b with
    | isTrue h => isTrue (congrArg ofNat h)
    | isFalse h => isFalse fun e => h (@Eq.ndrec Int (ofNat a)
        (fun c => Int.rec (motive := fun _ => Prop) (fun m => a = m) (fun _ => False) c) rfl _ e)
  | ofNat a, -[b +1] => isFalse fun e => @Eq.ndrec Int (ofNat a)
      (fun c => Int.rec (motive := fun _ => Prop) (fun _ => True) (fun _ => False) c) trivial _ e
  | -[a +1], ofNat b => isFalse fun e => @Eq.ndrec Int -[a +1]
      (fun c => Int.rec (motive := fun _ => Prop) (fun _ => False) (fun _ => True) c) trivial _ e
  | -[a +1], -[b +1] =>
    match decEq a b with
    | isTrue h => isTrue (congrArg negSucc h)
    | isFalse h => isFalse fun e => h (@Eq.ndrec Int -[a +1]
        (fun c => Int.rec (motive := fun _ => Prop) (fun _ => False) (fun m => a = m) c) rfl _ e)

instance instDecidableEq : DecidableEq Int := Int.decEq

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_dec_nonneg"]
protected def decNonneg (m : @& Int) : Decidable (NonNeg m) :=
  match m with
  | ofNat m => isTrue (NonNeg.mk m)
  | -[i +1] => isFalse fun h => (NonNeg.rec
      (motive := fun c _ => Int.rec (motive := fun _ => Prop) (fun _ => True) (fun _ => False) c)
      (fun _ => trivial) h : False)

@[extern "lean_int_dec_le"]
instance decLe (a b : @& Int) : Decidable (a ≤ b) := Int.decNonneg (b - a)

@[extern "lean_int_dec_lt"]
instance decLt (a b : @& Int) : Decidable (a < b) := Int.decNonneg (b - (a + 1))

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_abs"]
def natAbs (m : @& Int) : Nat :=
  match m with
  | ofNat m => m
  | -[m +1] => m.succ

end Int

attribute [gen_constructor_elims] Int
set_option genSizeOf true
deriving instance SizeOf for Int

namespace Int

/-! ## Sign, halves and powers -/

def sign : Int → Int
  | Int.ofNat (Nat.succ _) => 1
  | Int.ofNat 0 => 0
  | -[_ +1] => -1

def toNat : Int → Nat
  | ofNat n => n
  | negSucc _ => 0

def toNat? : Int → Option Nat
  | ofNat n => some n
  | -[_ +1] => none

/-- Division that rounds down for positive divisors: the remainder is never negative. -/
@[extern "lean_int_ediv"]
def ediv : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, -[n +1] => -ofNat (m / Nat.succ n)
  | -[_ +1], ofNat 0 => 0
  | -[m +1], ofNat (Nat.succ n) => -[m / Nat.succ n +1]
  | -[m +1], -[n +1] => ofNat (Nat.succ (m / Nat.succ n))

/-- The remainder of `ediv`. -/
@[extern "lean_int_emod"]
def emod : (@& Int) → (@& Int) → Int
  | ofNat m, n => ofNat (m % natAbs n)
  | -[m +1], n => subNatNat (natAbs n) (Nat.succ (m % natAbs n))

instance instDiv : Div Int where
  div := Int.ediv

instance instMod : Mod Int where
  mod := Int.emod

protected def pow (m : Int) : Nat → Int
  | 0 => 1
  | n + 1 => Int.pow m n * m

instance instNatPow : NatPow Int where
  pow := Int.pow

instance : Dvd Int := ⟨fun a b => ∃ c, b = a * c⟩

instance : Min Int := minOfLe
instance : Max Int := maxOfLe

end Int

prelude
import Init.Omega
import Init.Cast
import Init.Float
/-!
# Rational numbers: definitions

A rational number is a reduced fraction with a positive denominator, so equal numbers have equal
parts and equality is decided by comparing them. The operations compute the fraction of the
textbook and reduce it. Compiled code of the engine works on the same fields, in the same order.
-/

set_option autoImplicit true

/-- The rational numbers: reduced fractions `num / den`. -/
structure Rat where
  /-- Makes a fraction that is known to be reduced; `mkRat` and `/` reduce any. -/
  mk' ::
  /-- The numerator, which carries the sign. -/
  num : Int
  /-- The denominator. -/
  den : Nat := 1
  /-- The denominator is not zero. -/
  den_nz : den ≠ 0 := by decide
  /-- Numerator and denominator have no common divisor but `1`. -/
  reduced : num.natAbs.Coprime den := by decide

instance instInhabitedRat : Inhabited Rat := ⟨{ num := 0 }⟩

theorem Rat.ext : {p q : Rat} → p.num = q.num → p.den = q.den → p = q
  | ⟨_, _, _, _⟩, ⟨_, _, _, _⟩, rfl, rfl => rfl

/-- Two fractions are compared part by part. -/
@[inline] def instDecidableEqRat.decEq (p q : Rat) : Decidable (p = q) :=
  if h : p.num = q.num then
    if k : p.den = q.den then isTrue (Rat.ext h k) else isFalse fun e => k (congrArg Rat.den e)
  else isFalse fun e => h (congrArg Rat.num e)

instance instDecidableEqRat : DecidableEq Rat := instDecidableEqRat.decEq

theorem Rat.den_pos (q : Rat) : 0 < q.den := Nat.pos_of_ne_zero q.den_nz

/-! ## Reducing a fraction -/

namespace Rat

private theorem parts (n : Int) {d : Nat} (h : d ≠ 0) :
    ∃ (g : Nat) (a : Int) (b : Nat), n.natAbs.gcd d = g ∧ 0 < g ∧ n = g * a ∧ d = g * b := by
  obtain ⟨b, hb⟩ := Nat.gcd_dvd_right n.natAbs d
  obtain ⟨a, ha⟩ := Int.ofNat_dvd_left.2 (Nat.gcd_dvd_left n.natAbs d)
  exact ⟨_, a, b, rfl, Nat.gcd_pos_of_pos_right _ (Nat.pos_of_ne_zero h), ha, hb⟩

theorem normalize.den_nz {num : Int} {den : Nat} (h : den ≠ 0) :
    den / num.natAbs.gcd den ≠ 0 := by
  obtain ⟨g, a, b, e, hg, -, hb⟩ := parts num h
  rw [e, hb, Nat.mul_div_cancel_left b hg]
  intro z
  exact h (by rw [hb, z, Nat.mul_zero])

theorem normalize.reduced {num : Int} {den : Nat} (h : den ≠ 0) :
    (num / num.natAbs.gcd den).natAbs.Coprime (den / num.natAbs.gcd den) := by
  obtain ⟨g, a, b, e, hg, ha, hb⟩ := parts num h
  rw [e, ha, hb, Nat.mul_div_cancel_left b hg, Int.mul_ediv_cancel_left a (by omega)]
  rw [ha, hb, Int.natAbs_mul, Int.natAbs_natCast, Nat.gcd_mul_left] at e
  exact Nat.eq_of_mul_eq_mul_left hg (e.trans (Nat.mul_one g).symm)

/-- The fraction `num / den`, reduced. -/
def normalize (num : Int) (den : Nat := 1) (den_nz : den ≠ 0 := by decide) : Rat where
  num := num / num.natAbs.gcd den
  den := den / num.natAbs.gcd den
  den_nz := normalize.den_nz den_nz
  reduced := normalize.reduced den_nz

end Rat

/-- The fraction `num / den`, reduced; `0` if `den` is. -/
def mkRat (num : Int) (den : Nat) : Rat :=
  if den_nz : den = 0 then { num := 0 } else Rat.normalize num den den_nz

namespace Rat

/-- The fraction `num / den` of two integers; `0` if `den` is. -/
def divInt : Int → Int → Rat
  | n, .ofNat d => mkRat n d
  | n, .negSucc d => normalize (-n) d.succ (Nat.succ_ne_zero d)

@[inherit_doc] scoped infixl:70 " /. " => Rat.divInt

/-- An integer as a rational number. -/
def ofInt (num : Int) : Rat := { num, reduced := Nat.gcd_one_right _ }

instance : NatCast Rat where
  natCast n := ofInt n
instance : IntCast Rat := ⟨ofInt⟩
instance : OfNat Rat n := ⟨n⟩

/-- Whether a number is an integer. -/
protected def isInt (a : Rat) : Bool := a.den == 1

/-- The value of a decimal: `m * 10 ^ e`, or `m / 10 ^ e` if `s`. -/
protected def ofScientific (m : Nat) (s : Bool) (e : Nat) : Rat :=
  if s then mkRat m (10 ^ e) else (m * 10 ^ e : Nat)

instance : OfScientific Rat where
  ofScientific m s e := Rat.ofScientific (OfNat.ofNat m) s (OfNat.ofNat e)

/-! ## Operations -/

/-- The negative: the numerator's sign changes. -/
protected def neg (a : Rat) : Rat :=
  { a with num := -a.num, reduced := (Int.natAbs_neg a.num).symm ▸ a.reduced }

instance : Neg Rat := ⟨Rat.neg⟩

/-- The sum, over the product of the denominators, reduced. -/
protected def add (a b : Rat) : Rat :=
  normalize (a.num * b.den + b.num * a.den) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz)

instance : Add Rat := ⟨Rat.add⟩

/-- The difference, over the product of the denominators, reduced. -/
protected def sub (a b : Rat) : Rat :=
  normalize (a.num * b.den - b.num * a.den) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz)

instance : Sub Rat := ⟨Rat.sub⟩

/-- The product, reduced. -/
protected def mul (a b : Rat) : Rat :=
  normalize (a.num * b.num) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz)

instance : Mul Rat := ⟨Rat.mul⟩

/-- The inverse; that of `0` is `0`. -/
protected def inv (a : Rat) : Rat := divInt a.den a.num

instance : Inv Rat := ⟨Rat.inv⟩

/-- Division; by `0` it gives `0`. -/
protected def div (a b : Rat) : Rat := a * b⁻¹

instance : Div Rat := ⟨Rat.div⟩

/-! ## Order -/

/-- Whether `a < b`: the fractions over a common denominator are compared. -/
protected def blt (a b : Rat) : Bool := decide (a.num * b.den < b.num * a.den)

instance : LT Rat := ⟨fun a b => a.num * b.den < b.num * a.den⟩
instance : LE Rat := ⟨fun a b => a.num * b.den ≤ b.num * a.den⟩
instance (a b : Rat) : Decidable (a < b) :=
  inferInstanceAs (Decidable (a.num * b.den < b.num * a.den))
instance (a b : Rat) : Decidable (a ≤ b) :=
  inferInstanceAs (Decidable (a.num * b.den ≤ b.num * a.den))
instance : Min Rat := minOfLe
instance : Max Rat := maxOfLe

/-- The absolute value. -/
protected def abs (a : Rat) : Rat := if 0 ≤ a then a else -a

/-- The largest integer that is at most `a`. -/
protected def floor (a : Rat) : Int := a.num / a.den

/-- The smallest integer that is at least `a`. -/
protected def ceil (a : Rat) : Int := -(-a.num / a.den)

end Rat

/-! ## Printing -/

instance instToStringRat : ToString Rat where
  toString a := if a.den = 1 then toString a.num else s!"{a.num}/{a.den}"

instance instReprRat : Repr Rat where
  reprPrec a _ := if a.den = 1 then repr a.num else s!"({a.num} : Rat)/{a.den}"

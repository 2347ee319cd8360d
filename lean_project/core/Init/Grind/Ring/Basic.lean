prelude
import Init.Grind.Module.Basic
/-!
# Semirings and rings

The classes that the polynomial part of `grind` looks for. Numerals, casts, multiples and powers
are fields, so that a type keeps its own; the axioms say that they agree.
-/

set_option autoImplicit true
universe u

namespace Lean.Grind

/-- A semiring with its numerals, casts, multiples and powers. -/
class Semiring (α : Type u) extends Add α, Mul α where
  [natCast : NatCast α]
  [ofNat : ∀ n, OfNat α n]
  [nsmul : SMul Nat α]
  [npow : HPow α Nat α]
  add_zero : ∀ a : α, a + 0 = a
  add_comm : ∀ a b : α, a + b = b + a
  add_assoc : ∀ a b c : α, a + b + c = a + (b + c)
  mul_assoc : ∀ a b c : α, a * b * c = a * (b * c)
  mul_one : ∀ a : α, a * 1 = a
  one_mul : ∀ a : α, 1 * a = a
  left_distrib : ∀ a b c : α, a * (b + c) = a * b + a * c
  right_distrib : ∀ a b c : α, (a + b) * c = a * c + b * c
  zero_mul : ∀ a : α, 0 * a = 0
  mul_zero : ∀ a : α, a * 0 = 0
  pow_zero : ∀ a : α, a ^ 0 = 1
  pow_succ : ∀ a : α, ∀ n : Nat, a ^ (n + 1) = (a ^ n) * a
  ofNat_succ : ∀ a : Nat, OfNat.ofNat (α := α) (a + 1) = OfNat.ofNat a + 1 := by intros; rfl
  ofNat_eq_natCast : ∀ n : Nat, OfNat.ofNat (α := α) n = Nat.cast n := by intros; rfl
  nsmul_eq_natCast_mul : ∀ n : Nat, ∀ a : α, n • a = Nat.cast n * a := by intros; rfl

attribute [instance_reducible] Semiring.npow Semiring.ofNat Semiring.natCast Semiring.nsmul

/-- A ring. -/
class Ring (α : Type u) extends Semiring α, Neg α, Sub α where
  [intCast : IntCast α]
  [zsmul : SMul Int α]
  neg_add_cancel : ∀ a : α, -a + a = 0
  sub_eq_add_neg : ∀ a b : α, a - b = a + -b
  neg_zsmul : ∀ (i : Int) (a : α), (-i : Int) • a = -(i • a)
  zsmul_natCast_eq_nsmul : ∀ n : Nat, ∀ a : α, (n : Int) • a = n • a := by intros; rfl
  intCast_ofNat : ∀ n : Nat, Int.cast (OfNat.ofNat (α := Int) n) = OfNat.ofNat (α := α) n := by
    intros; rfl
  intCast_neg : ∀ i : Int, Int.cast (R := α) (-i) = -Int.cast i := by intros; rfl

attribute [instance_reducible] Ring.intCast Ring.zsmul

/-- A commutative semiring. -/
class CommSemiring (α : Type u) extends Semiring α where
  mul_comm : ∀ a b : α, a * b = b * a
  one_mul := fun a => (mul_comm 1 a).trans (mul_one a)
  mul_zero := fun a => (mul_comm a 0).trans (zero_mul a)
  right_distrib := fun a b c => (mul_comm (a + b) c).trans <| (left_distrib c a b).trans <|
    (congrArg (· + c * b) (mul_comm c a)).trans (congrArg (a * c + ·) (mul_comm c b))

/-- A commutative ring. -/
class CommRing (α : Type u) extends Ring α, CommSemiring α

-- Another library's rings come before these.
attribute [instance 100] Semiring.toAdd Semiring.toMul Semiring.npow Ring.toNeg Ring.toSub
attribute [instance 100] Semiring.ofNat
attribute [local instance] Semiring.natCast Ring.intCast

namespace Semiring

variable {α : Type u} [Semiring α]

theorem natCast_eq_ofNat (n : Nat) : NatCast.natCast n = OfNat.ofNat (α := α) n :=
  (ofNat_eq_natCast n).symm
theorem natCast_zero : ((0 : Nat) : α) = 0 := natCast_eq_ofNat 0
theorem natCast_one : ((1 : Nat) : α) = 1 := natCast_eq_ofNat 1
theorem natCast_succ (n : Nat) : ((n + 1 : Nat) : α) = (n : α) + 1 := by
  rw [← ofNat_eq_natCast, ofNat_succ, ofNat_eq_natCast]

instance toNatModule [I : Semiring α] : NatModule α :=
  { I with
    zero_nsmul := fun a => by rw [I.nsmul_eq_natCast_mul, natCast_zero, zero_mul]
    add_one_nsmul := fun n a => by
      rw [I.nsmul_eq_natCast_mul, I.nsmul_eq_natCast_mul, natCast_succ, right_distrib, one_mul] }

theorem natCast_add (a b : Nat) : ((a + b : Nat) : α) = (a : α) + (b : α) := by
  induction b with
  | zero => rw [natCast_zero, add_zero]; rfl
  | succ b ih => rw [natCast_succ, ← add_assoc, ← ih, ← natCast_succ]; rfl

theorem natCast_mul (a b : Nat) : ((a * b : Nat) : α) = (a : α) * (b : α) := by
  induction b with
  | zero => rw [natCast_zero, mul_zero]; exact natCast_zero
  | succ b ih => rw [natCast_succ, left_distrib, ← ih, mul_one, ← natCast_add]; rfl

theorem ofNat_add (a b : Nat) : OfNat.ofNat (α := α) (a + b) = OfNat.ofNat a + OfNat.ofNat b := by
  simp only [ofNat_eq_natCast, natCast_add]
theorem ofNat_mul (a b : Nat) : OfNat.ofNat (α := α) (a * b) = OfNat.ofNat a * OfNat.ofNat b := by
  simp only [ofNat_eq_natCast, natCast_mul]

theorem natCast_mul_comm (a : Nat) (b : α) : a * b = b * a := by
  induction a with
  | zero => rw [natCast_zero, zero_mul, mul_zero]
  | succ a ih => rw [natCast_succ, right_distrib, left_distrib, ih, one_mul, mul_one]

theorem natCast_mul_left_comm (a : α) (b : Nat) (c : α) : a * (b * c) = b * (a * c) := by
  rw [← mul_assoc, ← natCast_mul_comm, mul_assoc]

theorem pow_one (a : α) : a ^ 1 = a := by rw [pow_succ, pow_zero, one_mul]
theorem pow_two (a : α) : a ^ 2 = a * a := by rw [pow_succ, pow_one]

theorem pow_add (a : α) (k₁ k₂ : Nat) : a ^ (k₁ + k₂) = a ^ k₁ * a ^ k₂ := by
  induction k₂ with
  | zero => rw [pow_zero, mul_one]; rfl
  | succ k ih => rw [pow_succ, ← mul_assoc, ← ih, ← pow_succ]; rfl

theorem pow_add_congr (a r : α) (k k₁ k₂ : Nat) (h : k = k₁ + k₂) (e : a ^ k₁ * a ^ k₂ = r) :
    a ^ k = r := by rw [h, pow_add, e]

theorem one_pow (n : Nat) : (1 : α) ^ n = 1 := by
  induction n with
  | zero => exact pow_zero 1
  | succ n ih => rw [pow_succ, ih, mul_one]

theorem natCast_pow (x k : Nat) : ((x ^ k : Nat) : α) = (x : α) ^ k := by
  induction k with
  | zero => rw [pow_zero]; exact natCast_one
  | succ k ih => rw [pow_succ, ← ih, ← natCast_mul]; rfl

theorem nsmul_eq_ofNat_mul {α : Type u} [Semiring α] {k : Nat} {a : α} :
    k • a = OfNat.ofNat k * a := by rw [nsmul_eq_natCast_mul, ofNat_eq_natCast]

theorem mul_one_congr {a b : α} (h : b = 1) : a * b = a := by rw [h, mul_one]
theorem one_mul_congr {a b : α} (h : a = 1) : a * b = b := by rw [h, one_mul]
theorem mul_zero_congr {a b : α} (h : b = 0) : a * b = 0 := by rw [h, mul_zero]
theorem zero_mul_congr {a b : α} (h : a = 0) : a * b = 0 := by rw [h, zero_mul]

end Semiring

namespace Ring

open AddCommGroup Semiring

variable {α : Type u} [Ring α]

instance toAddCommGroup [I : Ring α] : AddCommGroup α := { I with }

theorem intCast_natCast (n : Nat) : ((n : Int) : α) = (n : α) :=
  (intCast_ofNat n).trans (ofNat_eq_natCast n)
/-- Whether an integer is not negative. -/
def nonneg : Int → Bool
  | .ofNat _ => true
  | .negSucc _ => false

theorem intCast_eq_ofNat_of_nonneg (x : Int) (h : nonneg x = true) :
    IntCast.intCast (R := α) x = OfNat.ofNat (α := α) x.toNat :=
  match x, h with
  | .ofNat n, _ => intCast_ofNat n
theorem intCast_eq_ofNat_of_nonpos (x : Int) (h : nonneg (-x) = true) :
    IntCast.intCast (R := α) x = -OfNat.ofNat (α := α) x.natAbs := by
  match x, h with
  | .ofNat 0, _ =>
    refine (intCast_ofNat 0).trans (eq_neg_of_add_eq_zero ?_)
    exact Semiring.add_zero 0
  | .negSucc n, _ =>
    exact (intCast_neg ((n + 1 : Nat) : Int)).trans (congrArg Neg.neg (intCast_ofNat (n + 1)))

theorem intCast_zero : ((0 : Int) : α) = 0 := intCast_ofNat 0
theorem intCast_one : ((1 : Int) : α) = 1 := intCast_ofNat 1
theorem intCast_neg_one : ((-1 : Int) : α) = -1 := (intCast_neg 1).trans (congrArg _ intCast_one)

/-- A rule for integers from rules for naturals and negatives. -/
theorem induct {p : Int → Prop} (nat : ∀ n : Nat, p n) (neg : ∀ n : Nat, p (-(n : Int)))
    (i : Int) : p i :=
  match i with
  | .ofNat n => nat n
  | .negSucc n => neg (n + 1)

theorem intCast_succ (x : Int) : ((x + 1 : Int) : α) = (x : α) + 1 := by
  induction x using induct with
  | nat n => rw [intCast_natCast, ← natCast_succ, ← intCast_natCast]; rfl
  | neg n =>
    cases n with
    | zero => exact intCast_one.trans (by
        rw [Int.ofNat_zero, Int.neg_zero, intCast_zero, AddCommMonoid.zero_add])
    | succ n =>
      rw [Int.natCast_succ, Int.neg_add, Int.neg_add_cancel_right, intCast_neg, ← Int.neg_add,
        intCast_neg, ← Int.natCast_succ, intCast_natCast, intCast_natCast, natCast_succ, neg_add,
        neg_add_cancel_right]

theorem intCast_add (x y : Int) : ((x + y : Int) : α) = (x : α) + (y : α) := by
  have nat : ∀ (x : Int) (n : Nat), ((x + n : Int) : α) = (x : α) + (n : Int) := by
    intro x n
    induction n with
    | zero => rw [Int.ofNat_zero, Int.add_zero, intCast_zero, Semiring.add_zero]
    | succ n ih =>
      rw [Int.natCast_succ, ← Int.add_assoc, intCast_succ, ih, intCast_succ, Semiring.add_assoc]
  induction y using induct with
  | nat n => exact nat x n
  | neg n =>
    have h := nat (x + -n) n
    rw [Int.neg_add_cancel_right] at h
    rw [h, intCast_neg, add_neg_cancel_right]

theorem intCast_sub (x y : Int) : ((x - y : Int) : α) = (x : α) - (y : α) := by
  rw [Int.sub_eq_add_neg, intCast_add, intCast_neg, sub_eq_add_neg]

theorem ofNat_sub {x y : Nat} (h : y ≤ x) :
    OfNat.ofNat (α := α) (x - y) = OfNat.ofNat x - OfNat.ofNat y := by
  rw [← intCast_ofNat, ← intCast_ofNat, ← intCast_ofNat, ← intCast_sub]
  exact congrArg Int.cast (Int.ofNat_sub h)
theorem neg_ofNat_sub {x y : Nat} (h : y ≤ x) :
    -OfNat.ofNat (α := α) (x - y) = OfNat.ofNat y - OfNat.ofNat x := by
  rw [ofNat_sub h, neg_sub]

theorem neg_mul (a b : α) : (-a) * b = -(a * b) := by
  refine eq_neg_of_add_eq_zero ?_
  rw [← right_distrib, neg_add_cancel, zero_mul]
theorem mul_neg (a b : α) : a * (-b) = -(a * b) := by
  refine eq_neg_of_add_eq_zero ?_
  rw [← left_distrib, neg_add_cancel, mul_zero]
theorem neg_eq_neg_one_mul (a : α) : -a = (-1) * a := by rw [neg_mul, one_mul]
theorem neg_eq_mul_neg_one (a : α) : -a = a * (-1) := by rw [mul_neg, mul_one]
theorem mul_sub (a b c : α) : a * (b - c) = a * b - a * c := by
  rw [sub_eq_add_neg, left_distrib, mul_neg, ← sub_eq_add_neg]
theorem sub_mul (a b c : α) : (a - b) * c = a * c - b * c := by
  rw [sub_eq_add_neg, right_distrib, neg_mul, ← sub_eq_add_neg]

theorem zsmul_eq_intCast_mul [I : Ring α] {k : Int} {a : α} :
    I.zsmul.smul k a = (k : α) * a := by
  induction k using induct with
  | nat n =>
    rw [intCast_natCast, ← nsmul_eq_natCast_mul]
    exact zsmul_natCast_eq_nsmul n a
  | neg n =>
    rw [intCast_neg, intCast_natCast, neg_mul, ← nsmul_eq_natCast_mul]
    exact (neg_zsmul _ a).trans (congrArg _ (zsmul_natCast_eq_nsmul n a))

instance toIntModule [I : Ring α] : IntModule α :=
  { toAddCommGroup (α := α), I with
    zero_zsmul := fun a => zsmul_eq_intCast_mul.trans (by rw [intCast_zero, zero_mul])
    one_zsmul := fun a => zsmul_eq_intCast_mul.trans (by rw [intCast_one, one_mul])
    add_zsmul := fun n m a => zsmul_eq_intCast_mul.trans (by
      rw [intCast_add, right_distrib, ← zsmul_eq_intCast_mul, ← zsmul_eq_intCast_mul]; rfl) }

theorem zsmul_eq {k : Int} {a : α} : k • a = (k : α) * a := zsmul_eq_intCast_mul

theorem intCast_mul (x y : Int) : ((x * y : Int) : α) = (x : α) * (y : α) := by
  have h := IntModule.mul_zsmul x y (1 : α)
  simp only [zsmul_eq, mul_one] at h
  exact h

theorem intCast_mul_comm (a : Int) (b : α) : a * b = b * a := by
  induction a using induct with
  | nat n => rw [intCast_natCast, natCast_mul_comm]
  | neg n => rw [intCast_neg, intCast_natCast, neg_mul, mul_neg, natCast_mul_comm]

theorem intCast_mul_left_comm (a : α) (b : Int) (c : α) : a * (b * c) = b * (a * c) := by
  rw [← mul_assoc, ← intCast_mul_comm, mul_assoc]

theorem intCast_pow (x : Int) (k : Nat) : ((x ^ k : Int) : α) = (x : α) ^ k := by
  induction k with
  | zero => rw [pow_zero]; exact intCast_one
  | succ k ih => rw [pow_succ, ← ih, ← intCast_mul]; rfl

end Ring

namespace CommSemiring

open Semiring

variable {α : Type u} [CommSemiring α]

theorem mul_left_comm (a b c : α) : a * (b * c) = b * (a * c) := by
  rw [← mul_assoc, ← mul_assoc, mul_comm a]
theorem mul_mul_mul_comm (a b c d : α) : (a * b) * (c * d) = (a * c) * (b * d) := by
  rw [mul_assoc, mul_assoc, mul_left_comm b]
theorem mul_pow (a b : α) (n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => simp only [pow_zero, mul_one]
  | succ n ih => rw [pow_succ, pow_succ, pow_succ, ih, mul_mul_mul_comm]

end CommSemiring

end Lean.Grind

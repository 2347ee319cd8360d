prelude
import Init.Order
import Init.Cast
/-!
# Monoids and groups with scalars

The classes that the linear-arithmetic part of `grind` looks for, and the laws that follow from
their axioms. A `NatModule` is a commutative monoid with multiples by naturals, an `IntModule` a
commutative group with multiples by integers.
-/

set_option autoImplicit true
universe u

namespace Lean.Grind

/-- A common summand on the right may be cancelled. -/
class AddRightCancel (M : Type u) [Add M] where
  add_right_cancel : ∀ a b c : M, a + c = b + c → a = b

/-- A commutative monoid, written additively. -/
class AddCommMonoid (M : Type u) extends Zero M, Add M where
  add_zero : ∀ a : M, a + 0 = a
  add_comm : ∀ a b : M, a + b = b + a
  add_assoc : ∀ a b c : M, a + b + c = a + (b + c)

attribute [instance 100] AddCommMonoid.toZero AddCommMonoid.toAdd

/-- A commutative group, written additively. -/
class AddCommGroup (M : Type u) extends AddCommMonoid M, Neg M, Sub M where
  neg_add_cancel : ∀ a : M, -a + a = 0
  sub_eq_add_neg : ∀ a b : M, a - b = a + -b

attribute [instance 100] AddCommGroup.toAddCommMonoid AddCommGroup.toNeg AddCommGroup.toSub

/-- A commutative monoid with its multiples `n • a`. -/
class NatModule (M : Type u) extends AddCommMonoid M where
  [nsmul : SMul Nat M]
  zero_nsmul : ∀ a : M, 0 • a = 0
  add_one_nsmul : ∀ n : Nat, ∀ a : M, (n + 1) • a = n • a + a

attribute [instance_reducible] NatModule.nsmul
attribute [instance 100] NatModule.toAddCommMonoid NatModule.nsmul

/-- A commutative group with its multiples `i • a` by integers, and those by naturals. -/
class IntModule (M : Type u) extends AddCommGroup M where
  [nsmul : SMul Nat M]
  [zsmul : SMul Int M]
  zero_zsmul : ∀ a : M, (0 : Int) • a = 0
  one_zsmul : ∀ a : M, (1 : Int) • a = a
  add_zsmul : ∀ n m : Int, ∀ a : M, (n + m) • a = n • a + m • a
  zsmul_natCast_eq_nsmul : ∀ n : Nat, ∀ a : M, (n : Int) • a = n • a

attribute [instance_reducible] IntModule.nsmul IntModule.zsmul
attribute [instance 100] IntModule.toAddCommGroup IntModule.zsmul

instance (priority := 100) IntModule.toNatModule {M : Type u} [I : IntModule M] : NatModule M :=
  { I with
    zero_nsmul := fun a => (I.zsmul_natCast_eq_nsmul 0 a).symm.trans (I.zero_zsmul a)
    add_one_nsmul := fun n a => by
      rw [← I.zsmul_natCast_eq_nsmul, ← I.zsmul_natCast_eq_nsmul]
      exact (I.add_zsmul n 1 a).trans (congrArg ((n : Int) • a + ·) (I.one_zsmul a)) }

namespace AddCommMonoid

variable {M : Type u} [AddCommMonoid M]

theorem zero_add (a : M) : 0 + a = a := (add_comm 0 a).trans (add_zero a)

/-- For `ac_rfl`. -/
theorem associative : Std.Associative (α := M) (· + ·) := ⟨add_assoc⟩
/-- For `ac_rfl`. -/
theorem commutative : Std.Commutative (α := M) (· + ·) := ⟨add_comm⟩

attribute [local instance] associative commutative

theorem add_left_comm (a b c : M) : a + (b + c) = b + (a + c) := by ac_rfl
theorem add_right_comm (a b c : M) : a + b + c = a + c + b := by ac_rfl
theorem add_add_add_comm (a b c d : M) : (a + b) + (c + d) = (a + c) + (b + d) := by ac_rfl

end AddCommMonoid

namespace AddCommGroup

open AddCommMonoid

variable {M : Type u} [AddCommGroup M]

theorem add_neg_cancel (a : M) : a + -a = 0 := (add_comm a (-a)).trans (neg_add_cancel a)
theorem sub_self (a : M) : a - a = 0 := (sub_eq_add_neg a a).trans (add_neg_cancel a)
theorem add_neg_cancel_right (a b : M) : a + b + -b = a := by
  rw [add_assoc, add_neg_cancel, add_zero]
theorem neg_add_cancel_right (a b : M) : a + -b + b = a := by
  rw [add_assoc, neg_add_cancel, add_zero]
theorem add_sub_cancel {a b : M} : a + b - b = a :=
  (sub_eq_add_neg _ b).trans (add_neg_cancel_right a b)
theorem sub_add_cancel {a b : M} : a - b + b = a := by
  rw [sub_eq_add_neg, neg_add_cancel_right]

theorem add_right_cancel {a b c : M} (h : a + c = b + c) : a = b := by
  have e := congrArg (· - c) h
  simp only [add_sub_cancel] at e
  exact e
theorem add_left_inj {a b : M} (c : M) : a + c = b + c ↔ a = b :=
  ⟨add_right_cancel, congrArg (· + c)⟩
theorem add_right_inj (a b c : M) : a + b = a + c ↔ b = c := by
  rw [add_comm a b, add_comm a c, add_left_inj]

theorem sub_eq_iff {a b c : M} : a - b = c ↔ a = c + b :=
  ⟨fun h => h ▸ sub_add_cancel.symm, fun h => h ▸ add_sub_cancel⟩
theorem sub_eq_zero_iff {a b : M} : a - b = 0 ↔ a = b := by rw [sub_eq_iff, zero_add]

/-- What cancels `b` is its negative. -/
theorem eq_neg_of_add_eq_zero {a b : M} (h : a + b = 0) : a = -b :=
  add_right_cancel (c := b) (h.trans (neg_add_cancel b).symm)

theorem neg_zero : (-0 : M) = 0 := (eq_neg_of_add_eq_zero (add_zero 0)).symm
theorem neg_neg (a : M) : -(-a) = a := (eq_neg_of_add_eq_zero (add_neg_cancel a)).symm
theorem neg_eq_iff (a b : M) : -a = b ↔ a = -b :=
  ⟨fun h => h ▸ (neg_neg a).symm, fun h => h ▸ neg_neg b⟩
theorem neg_eq_zero (a : M) : -a = 0 ↔ a = 0 := by rw [neg_eq_iff, neg_zero]
theorem neg_inj {a b : M} : -a = -b ↔ a = b := by rw [neg_eq_iff, neg_neg]
theorem neg_add (a b : M) : -(a + b) = -a + -b := by
  refine (eq_neg_of_add_eq_zero ?_).symm
  rw [add_add_add_comm, neg_add_cancel, neg_add_cancel, add_zero]
theorem neg_sub (a b : M) : -(a - b) = b - a := by
  rw [sub_eq_add_neg, neg_add, neg_neg, add_comm, ← sub_eq_add_neg]
theorem sub_zero (a : M) : a - 0 = a := by rw [sub_eq_add_neg, neg_zero, add_zero]
theorem zero_sub (a : M) : 0 - a = -a := by rw [sub_eq_add_neg, zero_add]

end AddCommGroup

namespace NatModule

open AddCommMonoid

variable {M : Type u} [NatModule M]

theorem one_nsmul (a : M) : 1 • a = a := by
  have h := add_one_nsmul 0 a
  rwa [zero_nsmul, zero_add] at h

theorem add_nsmul (n m : Nat) (a : M) : (n + m) • a = n • a + m • a := by
  induction m with
  | zero => rw [zero_nsmul, add_zero]; rfl
  | succ m ih => rw [add_one_nsmul, ← add_assoc, ← ih, ← add_one_nsmul]; rfl

theorem nsmul_zero (n : Nat) : n • (0 : M) = 0 := by
  induction n with
  | zero => exact zero_nsmul 0
  | succ n ih => rw [add_one_nsmul, ih, add_zero]

theorem nsmul_add (n : Nat) (a b : M) : n • (a + b) = n • a + n • b := by
  induction n with
  | zero => simp only [zero_nsmul, add_zero]
  | succ n ih => simp only [add_one_nsmul, ih, add_add_add_comm]

theorem mul_nsmul (n m : Nat) (a : M) : (n * m) • a = n • (m • a) := by
  induction n with
  | zero => rw [Nat.zero_mul, zero_nsmul, zero_nsmul]
  | succ n ih => rw [Nat.succ_mul, add_nsmul, ih, add_one_nsmul]

end NatModule

namespace IntModule

open AddCommMonoid AddCommGroup

variable {M : Type u} [IntModule M]

theorem neg_zsmul (n : Int) (a : M) : (-n) • a = -(n • a) := by
  refine eq_neg_of_add_eq_zero ?_
  rw [← add_zsmul, Int.add_left_neg, zero_zsmul]

/-- A law that is additive in the scalar holds for integers when it holds for naturals. -/
theorem induct {p : Int → Prop} (nat : ∀ n : Nat, p n) (neg : ∀ i, p i → p (-i)) (i : Int) : p i :=
  match i with
  | .ofNat n => nat n
  | .negSucc n => neg _ (nat (n + 1))

theorem zsmul_zero (n : Int) : n • (0 : M) = 0 := by
  induction n using induct with
  | nat n => rw [zsmul_natCast_eq_nsmul, NatModule.nsmul_zero]
  | neg i ih => rw [neg_zsmul, ih, neg_zero]

theorem zsmul_add (n : Int) (a b : M) : n • (a + b) = n • a + n • b := by
  induction n using induct with
  | nat n => simp only [zsmul_natCast_eq_nsmul, NatModule.nsmul_add]
  | neg i ih => rw [neg_zsmul, ih, neg_add, neg_zsmul, neg_zsmul]

theorem zsmul_neg (n : Int) (a : M) : n • (-a) = -(n • a) := by
  refine eq_neg_of_add_eq_zero ?_
  rw [← zsmul_add, neg_add_cancel, zsmul_zero]

theorem zsmul_sub (k : Int) (a b : M) : k • (a - b) = k • a - k • b := by
  rw [sub_eq_add_neg, zsmul_add, zsmul_neg, ← sub_eq_add_neg]

theorem sub_zsmul (k₁ k₂ : Int) (a : M) : (k₁ - k₂) • a = k₁ • a - k₂ • a := by
  rw [Int.sub_eq_add_neg, add_zsmul, neg_zsmul, ← sub_eq_add_neg]

theorem mul_zsmul (n m : Int) (a : M) : (n * m) • a = n • (m • a) := by
  induction n using induct with
  | nat n =>
    rw [zsmul_natCast_eq_nsmul]
    induction n with
    | zero => rw [Int.ofNat_zero, Int.zero_mul, zero_zsmul, NatModule.zero_nsmul]
    | succ n ih =>
      rw [Int.natCast_succ, Int.add_mul, Int.one_mul, add_zsmul, ih, NatModule.add_one_nsmul]
  | neg i ih => rw [Int.neg_mul, neg_zsmul, neg_zsmul, ih]

end IntModule

/-- Multiplication by a natural other than zero is injective. -/
class NoNatZeroDivisors (α : Type u) [NatModule α] where
  no_nat_zero_divisors : ∀ (k : Nat) (a b : α), k ≠ 0 → k • a = k • b → a = b

export NoNatZeroDivisors (no_nat_zero_divisors)

/-- In a group it is enough that no multiple of another element than zero is zero. -/
theorem NoNatZeroDivisors.mk' {α : Type u} [IntModule α]
    (eq_zero_of_mul_eq_zero : ∀ (k : Nat) (a : α), k ≠ 0 → k • a = 0 → a = 0) :
    NoNatZeroDivisors α where
  no_nat_zero_divisors k a b hk h := by
    refine AddCommGroup.sub_eq_zero_iff.1 (eq_zero_of_mul_eq_zero k (a - b) hk ?_)
    rw [← IntModule.zsmul_natCast_eq_nsmul, IntModule.zsmul_sub, IntModule.zsmul_natCast_eq_nsmul,
      IntModule.zsmul_natCast_eq_nsmul, h, AddCommGroup.sub_self]

theorem NoNatZeroDivisors.eq_zero_of_mul_eq_zero {α : Type u} [NatModule α] [NoNatZeroDivisors α]
    {k : Nat} {a : α} (hk : k ≠ 0) (h : k • a = 0) : a = 0 :=
  no_nat_zero_divisors k a 0 hk (h.trans (NatModule.nsmul_zero k).symm)

theorem no_int_zero_divisors {α : Type u} [IntModule α] [NoNatZeroDivisors α] {k : Int} {a : α}
    (hk : k ≠ 0) (h : k • a = 0) : a = 0 := by
  revert hk h
  induction k using IntModule.induct with
  | nat n =>
    intro hk h
    rw [IntModule.zsmul_natCast_eq_nsmul] at h
    exact NoNatZeroDivisors.eq_zero_of_mul_eq_zero (fun e => hk (congrArg Int.ofNat e)) h
  | neg i ih =>
    intro hk h
    rw [IntModule.neg_zsmul, AddCommGroup.neg_eq_zero] at h
    exact ih (fun e => hk (by rw [e]; rfl)) h

end Lean.Grind

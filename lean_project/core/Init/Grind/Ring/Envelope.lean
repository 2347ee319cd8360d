prelude
import Init.Grind.Ring.Solver
import Init.Grind.Module.Envelope
/-!
# The ring of differences

A semiring becomes a ring when pairs `(a, b)` are read as differences `a - b`, with
`(a - b) * (c - d) = (a * c + b * d) - (a * d + b * c)`. The ring part of `grind` solves equations
over the naturals there. Equations of semiring expressions that hold by their polynomials alone
need no differences: `eq_normS`.
-/

set_option autoImplicit true
universe u

namespace Lean.Grind

attribute [local instance] Semiring.natCast Ring.intCast
attribute [local instance] AddCommMonoid.associative AddCommMonoid.commutative

namespace Ring.OfSemiring

open Envelope Semiring

/-- The differences of a semiring. -/
def Q (α : Type u) [Semiring α] : Type u := Envelope α

variable {α : Type u} [Semiring α]

/-- A natural as a difference. -/
def natCast (n : Nat) : Envelope α := Envelope.mk (n : α) 0

/-- An integer as a difference. -/
def intCast : Int → Envelope α
  | .ofNat n => natCast n
  | .negSucc n => -natCast (n + 1)

private theorem mul_sound {a b c d : α} (x y : α) (h : ∃ k, a + d + k = c + b + k) :
    Envelope.mk (a * x + b * y) (a * y + b * x) = Envelope.mk (c * x + d * y) (c * y + d * x) := by
  obtain ⟨k, e⟩ := h
  refine sound ⟨k * x + k * y, ?_⟩
  have ex := congrArg (· * x) e
  have ey := congrArg (· * y) e
  simp only [right_distrib] at ex ey
  have l : a * x + b * y + (c * y + d * x) + (k * x + k * y) =
      (a * x + d * x + k * x) + (c * y + b * y + k * y) := by ac_rfl
  have r : c * x + d * y + (a * y + b * x) + (k * x + k * y) =
      (c * x + b * x + k * x) + (a * y + d * y + k * y) := by ac_rfl
  rw [l, r, ex, ey]

private theorem mul_sound' {a b c d : α} (x y : α) (h : ∃ k, a + d + k = c + b + k) :
    Envelope.mk (x * a + y * b) (x * b + y * a) = Envelope.mk (x * c + y * d) (x * d + y * c) := by
  obtain ⟨k, e⟩ := h
  refine sound ⟨x * k + y * k, ?_⟩
  have ex := congrArg (x * ·) e
  have ey := congrArg (y * ·) e
  simp only [left_distrib] at ex ey
  have l : x * a + y * b + (x * d + y * c) + (x * k + y * k) =
      (x * a + x * d + x * k) + (y * c + y * b + y * k) := by ac_rfl
  have r : x * c + y * d + (x * b + y * a) + (x * k + y * k) =
      (x * c + x * b + x * k) + (y * a + y * d + y * k) := by ac_rfl
  rw [l, r, ex, ey]

/-- The product of differences. -/
def mul : Envelope α → Envelope α → Envelope α :=
  lift₂ (fun a b c d => Envelope.mk (a * c + b * d) (a * d + b * c))
    (fun x y e => mul_sound x y e) (fun x y e => mul_sound' x y e)

/-- The power of a difference. -/
def npow (a : Envelope α) : Nat → Envelope α
  | 0 => natCast 1
  | n + 1 => mul (npow a n) a

theorem natCast_add (m n : Nat) : natCast (α := α) (m + n) = natCast m + natCast n :=
  mk_congr (Semiring.natCast_add m n) (Semiring.add_zero 0).symm

theorem mul_natCast_zero (a : Envelope α) : mul a (natCast 0) = natCast 0 := by
  induction a using ind with
  | h a b =>
    refine mk_congr ?_ ?_
    · rw [natCast_zero, mul_zero, mul_zero, Semiring.add_zero]
    · rw [natCast_zero, mul_zero, mul_zero, Semiring.add_zero]
theorem natCast_zero_mul (a : Envelope α) : mul (natCast 0) a = natCast 0 := by
  induction a using ind with
  | h a b =>
    refine mk_congr ?_ ?_
    · rw [natCast_zero, zero_mul, zero_mul, Semiring.add_zero]
    · rw [natCast_zero, zero_mul, zero_mul, Semiring.add_zero]
theorem mul_one (a : Envelope α) : mul a (natCast 1) = a := by
  induction a using ind with
  | h a b =>
    refine mk_congr ?_ ?_
    · rw [natCast_one, mul_zero, Semiring.mul_one, Semiring.add_zero]
    · rw [natCast_one, mul_zero, Semiring.mul_one, AddCommMonoid.zero_add]
theorem one_mul (a : Envelope α) : mul (natCast 1) a = a := by
  induction a using ind with
  | h a b =>
    refine mk_congr ?_ ?_
    · rw [natCast_one, zero_mul, Semiring.one_mul, Semiring.add_zero]
    · rw [natCast_one, zero_mul, Semiring.one_mul, Semiring.add_zero]

theorem mul_assoc (a b c : Envelope α) : mul (mul a b) c = mul a (mul b c) := by
  induction a using ind with
  | h a a' =>
    induction b using ind with
    | h b b' =>
      induction c using ind with
      | h c c' =>
        refine mk_congr ?_ ?_ <;> simp only [left_distrib, right_distrib, Semiring.mul_assoc] <;>
          ac_rfl

theorem mul_add (a b c : Envelope α) : mul a (b + c) = mul a b + mul a c := by
  induction a using ind with
  | h a a' =>
    induction b using ind with
    | h b b' =>
      induction c using ind with
      | h c c' => refine mk_congr ?_ ?_ <;> simp only [left_distrib] <;> ac_rfl

theorem add_mul (a b c : Envelope α) : mul (a + b) c = mul a c + mul b c := by
  induction a using ind with
  | h a a' =>
    induction b using ind with
    | h b b' =>
      induction c using ind with
      | h c c' => refine mk_congr ?_ ?_ <;> simp only [right_distrib] <;> ac_rfl

theorem intCast_neg (i : Int) : intCast (α := α) (-i) = -intCast i := by
  match i with
  | .ofNat 0 =>
    show natCast 0 = -natCast 0
    exact mk_congr natCast_zero natCast_zero.symm
  | .ofNat (n + 1) => rfl
  | .negSucc n => exact (AddCommGroup.neg_neg _).symm

theorem neg_mul (a b : Envelope α) : mul (-a) b = -mul a b := by
  induction a using ind with
  | h a a' =>
    induction b using ind with
    | h b b' => exact mk_congr (Semiring.add_comm _ _) (Semiring.add_comm _ _)

/-- The differences as a ring. -/
@[instance_reducible]
def ofSemiring : Ring (Q α) where
  add a b := Envelope.add a b
  mul := mul
  neg a := Envelope.neg a
  sub a b := Envelope.add a (Envelope.neg b)
  natCast := ⟨natCast⟩
  ofNat n := ⟨natCast n⟩
  nsmul := ⟨fun n a => mul (natCast n) a⟩
  npow := ⟨npow⟩
  intCast := ⟨intCast⟩
  zsmul := ⟨fun i a => mul (intCast i) a⟩
  add_zero a := (congrArg _ (mk_congr natCast_zero rfl)).trans
    (AddCommMonoid.add_zero (M := Envelope α) a)
  add_comm := AddCommMonoid.add_comm (M := Envelope α)
  add_assoc := AddCommMonoid.add_assoc (M := Envelope α)
  mul_assoc := mul_assoc
  mul_one := mul_one
  one_mul := one_mul
  left_distrib := mul_add
  right_distrib := add_mul
  zero_mul := natCast_zero_mul
  mul_zero := mul_natCast_zero
  pow_zero _ := rfl
  pow_succ _ _ := rfl
  ofNat_succ n := natCast_add n 1
  neg_add_cancel a := (AddCommGroup.neg_add_cancel (M := Envelope α) a).trans
    (mk_congr natCast_zero rfl).symm
  sub_eq_add_neg _ _ := rfl
  neg_zsmul i a := (congrArg (mul · a) (intCast_neg i)).trans (neg_mul _ a)
  intCast_neg := intCast_neg

attribute [instance] ofSemiring

/-- An element as a difference. -/
def toQ (a : α) : Q α := Envelope.of a

theorem toQ_add (a b : α) : toQ (a + b) = toQ a + toQ b := of_add a b
theorem toQ_mul (a b : α) : toQ (a * b) = toQ a * toQ b := by
  refine mk_congr ?_ ?_
  · rw [zero_mul, Semiring.add_zero]
  · rw [mul_zero, zero_mul, Semiring.add_zero]
theorem toQ_ofNat (n : Nat) : toQ (OfNat.ofNat (α := α) n) = OfNat.ofNat (α := Q α) n :=
  mk_congr (ofNat_eq_natCast n) rfl
theorem toQ_zero : toQ (0 : α) = 0 := toQ_ofNat 0
theorem toQ_pow (a : α) (n : Nat) : toQ (a ^ n) = toQ a ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero]; exact toQ_ofNat 1
  | succ n ih => rw [pow_succ, pow_succ, toQ_mul, ih]
theorem toQ_inj [AddRightCancel α] {a b : α} (h : toQ a = toQ b) : a = b := of_inj h

instance (priority := high) instNoNatZeroDivisorsQOfAddRightCancel [AddRightCancel α]
    [NoNatZeroDivisors α] : NoNatZeroDivisors (Q α) := NoNatZeroDivisors.mk' fun k x hk h => by
  induction x using ind with
  | h a b =>
    have h : mul (natCast k) (Envelope.mk a b) = natCast 0 := h
    obtain ⟨l, e⟩ := exact (a := (k : α) * a + 0 * b) (b := (k : α) * b + 0 * a) h
    have e := AddRightCancel.add_right_cancel _ _ _ e
    rw [natCast_zero, zero_mul, zero_mul, Semiring.add_zero, Semiring.add_zero, Semiring.add_zero,
      AddCommMonoid.zero_add, ← nsmul_eq_natCast_mul, ← nsmul_eq_natCast_mul] at e
    exact sound' (by rw [no_nat_zero_divisors k a b hk e, natCast_zero, Semiring.add_comm])

instance (priority := high) instIsCharPQOfAddRightCancel {α : Type u} {p : Nat} [Semiring α]
    [AddRightCancel α] [IsCharP α p] : IsCharP (Q α) p where
  ofNat_ext_iff {x y} := by
    have e : ∀ n, OfNat.ofNat (α := Q α) n = toQ (OfNat.ofNat (α := α) n) := fun n =>
      (toQ_ofNat n).symm
    rw [e, e]
    exact ⟨fun h => (IsCharP.ofNat_ext_iff p).1 (toQ_inj h),
      fun h => congrArg toQ ((IsCharP.ofNat_ext_iff p).2 h)⟩

end Ring.OfSemiring

namespace CommRing

open Semiring Poly

namespace OfCommSemiring

open Envelope

variable {α : Type u} [CommSemiring α]

theorem mul_comm (a b : Envelope α) : Ring.OfSemiring.mul a b = Ring.OfSemiring.mul b a := by
  induction a using ind with
  | h a a' =>
    induction b using ind with
    | h b b' =>
      refine mk_congr ?_ ?_
      · rw [CommSemiring.mul_comm a b, CommSemiring.mul_comm a' b']
      · rw [CommSemiring.mul_comm a b', CommSemiring.mul_comm a' b, Semiring.add_comm]

/-- The differences of a commutative semiring as a commutative ring. -/
@[instance_reducible]
def ofCommSemiring : CommRing (Ring.OfSemiring.Q α) :=
  { Ring.OfSemiring.ofSemiring with mul_comm := mul_comm }

attribute [instance high] ofCommSemiring

end OfCommSemiring

/-! ## Semiring expressions -/

/-- The value of an expression in a semiring; what has no meaning there is zero. -/
def Expr.denoteS {α : Type u} [Semiring α] (ctx : Context α) : Expr → α
  | .num k => OfNat.ofNat (α := α) k.natAbs
  | .natCast k => OfNat.ofNat (α := α) k
  | .var v => Var.denote ctx v
  | .add a b => denoteS ctx a + denoteS ctx b
  | .mul a b => denoteS ctx a * denoteS ctx b
  | .pow a k => denoteS ctx a ^ k
  | .sub _ _ | .neg _ | .intCast _ => 0

/-- The value of an expression in the ring of differences. -/
def Expr.denoteSAsRing {α : Type u} [Semiring α] (ctx : Context α) : Expr → Ring.OfSemiring.Q α
  | .num k => OfNat.ofNat (α := Ring.OfSemiring.Q α) k.natAbs
  | .natCast k => OfNat.ofNat (α := Ring.OfSemiring.Q α) k
  | .var v => Ring.OfSemiring.toQ (Var.denote ctx v)
  | .add a b => denoteSAsRing ctx a + denoteSAsRing ctx b
  | .mul a b => denoteSAsRing ctx a * denoteSAsRing ctx b
  | .pow a k => denoteSAsRing ctx a ^ k
  | .sub _ _ | .neg _ | .intCast _ => 0

open Ring.OfSemiring in
theorem Expr.denoteSAsRing_eq {α : Type u} [Semiring α] (ctx : Context α) (e : Expr) :
    e.denoteSAsRing ctx = toQ (e.denoteS ctx) := by
  induction e with
  | num k => exact (toQ_ofNat _).symm
  | natCast k => exact (toQ_ofNat _).symm
  | intCast k => exact toQ_zero.symm
  | var v => rfl
  | neg a => exact toQ_zero.symm
  | add a b iha ihb => rw [denoteSAsRing, denoteS, toQ_add, iha, ihb]
  | sub a b => exact toQ_zero.symm
  | mul a b iha ihb => rw [denoteSAsRing, denoteS, toQ_mul, iha, ihb]
  | pow a k ih => rw [denoteSAsRing, denoteS, toQ_pow, ih]

/-- In a semiring the integers from zero on are coefficients. -/
def ofSemiring (α : Type u) [Semiring α] : Coeffs α where
  ok k := 0 ≤ k
  val k := (k.toNat : α)
  zero := ⟨Int.le_refl 0, natCast_zero⟩
  one := ⟨by decide, natCast_one⟩
  add {k l} hk hl := by
    obtain ⟨m, rfl⟩ := Int.eq_ofNat_of_zero_le hk
    obtain ⟨n, rfl⟩ := Int.eq_ofNat_of_zero_le hl
    exact ⟨Int.ofNat_nonneg (m + n), natCast_add m n⟩
  mul {k l} hk hl := by
    obtain ⟨m, rfl⟩ := Int.eq_ofNat_of_zero_le hk
    obtain ⟨n, rfl⟩ := Int.eq_ofNat_of_zero_le hl
    exact ⟨Int.ofNat_nonneg (m * n), natCast_mul m n⟩
  comm k := natCast_mul_comm k.toNat

/-- The polynomial of a semiring expression. -/
def Expr.polyS (nc : Bool) : Expr → Poly
  | .num k => .num (Int.ofNat k.natAbs)
  | .natCast k => .num (Int.ofNat k)
  | .var x => .add 1 (.mult ⟨x, 1⟩ .unit) (.num 0)
  | .add a b => Poly.plus nc (a.polyS nc) (b.polyS nc)
  | .mul a b => Poly.times nc (a.polyS nc) (b.polyS nc)
  | .pow a k => Poly.power nc (a.polyS nc) k
  | .sub _ _ | .neg _ | .intCast _ => .num 0

theorem Expr.readsS {α : Type u} [Semiring α] {nc : Bool} {ctx : Context α}
    (hm : Multiplies nc ctx) (e : Expr) :
    Reads (ofSemiring α) ctx (e.polyS nc) (e.denoteS ctx) := by
  induction e with
  | num k => exact ⟨Int.ofNat_nonneg _, ofNat_eq_natCast _⟩
  | natCast k => exact ⟨Int.ofNat_nonneg _, ofNat_eq_natCast _⟩
  | intCast k => exact Reads.zero
  | var x =>
    refine (Reads.term (C := ofSemiring α) (ofSemiring α).one.1 _).congr ?_
    show ((1 : Nat) : α) * (Power.denote ctx ⟨x, 1⟩ * 1) = _
    rw [natCast_one, one_mul, mul_one]; rfl
  | neg a => exact Reads.zero
  | add a b iha ihb => exact iha.plus ihb
  | sub a b => exact Reads.zero
  | mul a b iha ihb => exact iha.times hm ihb
  | pow a k ih => exact ih.power hm k

theorem eq_normS {α : Type u} [CommSemiring α] (ctx : Context α) (lhs rhs : Expr)
    (c : (lhs.polyS false).same (rhs.polyS false) = true) :
    lhs.denoteS ctx = rhs.denoteS ctx := by
  have r := rhs.readsS (multiplies ctx)
  rw [← eq_of_same c] at r
  exact (lhs.readsS (multiplies ctx)).unique r

theorem eq_normS_nc {α : Type u} [Semiring α] (ctx : Context α) (lhs rhs : Expr)
    (c : (lhs.polyS true).same (rhs.polyS true) = true) :
    lhs.denoteS ctx = rhs.denoteS ctx := by
  have r := rhs.readsS (multiplies_nc ctx)
  rw [← eq_of_same c] at r
  exact (lhs.readsS (multiplies_nc ctx)).unique r

end CommRing

namespace Ring.OfSemiring

open CommRing

theorem of_eq {α : Type u} [Semiring α] (ctx : Context α) (lhs rhs : Expr)
    (h : lhs.denoteS ctx = rhs.denoteS ctx) :
    lhs.denoteSAsRing ctx = rhs.denoteSAsRing ctx := by
  rw [Expr.denoteSAsRing_eq, Expr.denoteSAsRing_eq, h]

theorem of_diseq {α : Type u} [Semiring α] [AddRightCancel α] (ctx : Context α) (lhs rhs : Expr)
    (h : lhs.denoteS ctx ≠ rhs.denoteS ctx) :
    lhs.denoteSAsRing ctx ≠ rhs.denoteSAsRing ctx := by
  rw [Expr.denoteSAsRing_eq, Expr.denoteSAsRing_eq]
  exact fun e => h (toQ_inj e)

end Ring.OfSemiring

end Lean.Grind

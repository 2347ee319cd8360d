prelude
import Init.Grind.Ring.Poly
/-!
# Certificates for commutative rings

The lemmas that proofs of the ring part of `grind` are made of. Each step of a derivation states a
polynomial and gives a test that the kernel computes: that the polynomial stated is the one the
step makes. Where the ring has characteristic `c` (names that end in `C`), it is enough that the
two agree modulo `c`.
-/

set_option autoImplicit true
universe u

namespace Lean.Grind.CommRing

open Semiring Ring Poly Std
open AddCommGroup hiding sub_eq_add_neg neg_add_cancel

attribute [local instance] Semiring.natCast Ring.intCast

/-! ## Values in a ring -/

/-- In a ring all integers are coefficients. -/
def ofRing (α : Type u) [Ring α] : Coeffs α where
  ok _ := True
  val k := k
  zero := ⟨trivial, intCast_zero⟩
  one := ⟨trivial, intCast_one⟩
  add _ _ := ⟨trivial, intCast_add _ _⟩
  mul _ _ := ⟨trivial, intCast_mul _ _⟩
  comm := intCast_mul_comm

/-- The value of a polynomial. -/
def Poly.denote {α : Type u} [Ring α] (ctx : Context α) : Poly → α
  | .num k => Int.cast k
  | .add k m p => Int.cast k * m.denote ctx + denote ctx p

theorem reads_denote {α : Type u} [Ring α] (ctx : Context α) (p : Poly) :
    Reads (ofRing α) ctx p (p.denote ctx) := by
  induction p with
  | num k => exact ⟨trivial, rfl⟩
  | add k m p ih => exact ⟨trivial, _, ih, rfl⟩

theorem denote_of_reads {α : Type u} [Ring α] {ctx : Context α} {p : Poly} {a : α}
    (h : Reads (ofRing α) ctx p a) : p.denote ctx = a := (reads_denote ctx p).unique h

theorem multiplies_nc {α : Type u} [Semiring α] (ctx : Context α) : Multiplies true ctx :=
  Mon.denote_append ctx
theorem multiplies {α : Type u} [CommSemiring α] (ctx : Context α) : Multiplies false ctx :=
  Mon.denote_merge ctx

/-- The polynomial of an expression. -/
def Expr.poly (nc : Bool) : Expr → Poly
  | .num k => .num k
  | .natCast k => .num (Int.ofNat k)
  | .intCast k => .num k
  | .var x => .add 1 (.mult ⟨x, 1⟩ .unit) (.num 0)
  | .neg a => Poly.scale (-1) (a.poly nc)
  | .add a b => Poly.plus nc (a.poly nc) (b.poly nc)
  | .sub a b => Poly.plus nc (a.poly nc) (Poly.scale (-1) (b.poly nc))
  | .mul a b => Poly.times nc (a.poly nc) (b.poly nc)
  | .pow a k => Poly.power nc (a.poly nc) k

theorem Expr.reads {α : Type u} [Ring α] {nc : Bool} {ctx : Context α} (hm : Multiplies nc ctx)
    (e : Expr) : Reads (ofRing α) ctx (e.poly nc) (e.denote ctx) := by
  have minus : ∀ {p : Poly} {a : α}, Reads (ofRing α) ctx p a →
      Reads (ofRing α) ctx (Poly.scale (-1) p) (-a) := fun h =>
    (Reads.scale (C := ofRing α) trivial h).congr (by
      show ((-1 : Int) : α) * _ = _
      rw [intCast_neg_one, ← neg_eq_neg_one_mul])
  induction e with
  | num k => exact ⟨trivial, denoteInt_eq k⟩
  | natCast k => exact ⟨trivial, (intCast_natCast k).symm⟩
  | intCast k => exact ⟨trivial, rfl⟩
  | var x =>
    refine (Reads.term (C := ofRing α) trivial _).congr ?_
    show ((1 : Int) : α) * (Power.denote ctx ⟨x, 1⟩ * 1) = _
    rw [intCast_one, one_mul, mul_one]; rfl
  | neg a ih => exact minus ih
  | add a b iha ihb => exact iha.plus ihb
  | sub a b iha ihb => exact (iha.plus (minus ihb)).congr (sub_eq_add_neg _ _).symm
  | mul a b iha ihb => exact iha.times hm ihb
  | pow a k ih => exact ih.power hm k

theorem Expr.denote_poly {α : Type u} [CommRing α] (ctx : Context α) (e : Expr) :
    (e.poly false).denote ctx = e.denote ctx := denote_of_reads (e.reads (multiplies ctx))
theorem Expr.denote_poly_nc {α : Type u} [Ring α] (ctx : Context α) (e : Expr) :
    (e.poly true).denote ctx = e.denote ctx := denote_of_reads (e.reads (multiplies_nc ctx))

section
variable {α : Type u} [Ring α] (ctx : Context α)

theorem denote_scale (k : Int) (p : Poly) : (Poly.scale k p).denote ctx = (k : α) * p.denote ctx :=
  denote_of_reads (Reads.scale (C := ofRing α) trivial (reads_denote ctx p))
theorem denote_plus (nc : Bool) (p q : Poly) :
    (Poly.plus nc p q).denote ctx = p.denote ctx + q.denote ctx :=
  denote_of_reads ((reads_denote ctx p).plus (reads_denote ctx q))
theorem denote_mulTerm {α : Type u} [CommRing α] (ctx : Context α) (k : Int) (m : Mon) (p : Poly) :
    (Poly.mulTerm false k m p).denote ctx = (k : α) * m.denote ctx * p.denote ctx :=
  denote_of_reads (Reads.mulTerm (C := ofRing α) (multiplies ctx) trivial (reads_denote ctx p))
end

/-- `p` and `q` agree modulo `c`. -/
def agree (nc : Bool) (c : Nat) (p q : Poly) : Bool :=
  Poly.vanishes c (Poly.plus nc p (Poly.scale (-1) q))

theorem eq_zero_of_mod {c : Nat} {k : Int} (h : isZero (k % (c : Int)) = true) : (c : Int) ∣ k :=
  Int.dvd_of_emod_eq_zero (eq_zero_of_isZero h)

theorem denote_eq_of_agree {α : Type u} [Ring α] {c : Nat} (hc : ((c : Int) : α) = 0)
    (ctx : Context α) {nc : Bool} {p q : Poly} (h : agree nc c p q = true) :
    p.denote ctx = q.denote ctx := by
  have r := (reads_denote ctx p).plus (nc := nc)
    (Reads.scale (C := ofRing α) (k := -1) trivial (reads_denote ctx q))
  have z := r.vanishes (c := c) (fun {k} t => by
    obtain ⟨d, e⟩ := eq_zero_of_mod t
    show (k : α) = 0
    rw [e, intCast_mul, hc, zero_mul]) h
  have z : p.denote ctx + ((-1 : Int) : α) * q.denote ctx = 0 := z
  rw [intCast_neg_one, ← neg_eq_neg_one_mul, ← sub_eq_add_neg, sub_eq_zero_iff] at z
  exact z

theorem char_eq_zero {α : Type u} [Ring α] (c : Nat) [IsCharP α c] : ((c : Int) : α) = 0 :=
  (IsCharP.intCast_eq_zero_iff c _).2 Int.emod_self

/-- Whether an integer is not zero. -/
def notZero (k : Int) : Bool := cond (isZero k) false true
/-- Whether an integer is positive. -/
def isPos (k : Int) : Bool := cond (isNeg k) false (notZero k)

theorem ne_zero_of_notZero {k : Int} (h : notZero k = true) : k ≠ 0 := by
  intro e; subst e; cases h
theorem pos_of_isPos {k : Int} (h : isPos k = true) : 0 < k := by
  cases k with
  | negSucc n => cases h
  | ofNat n =>
    cases n with
    | zero => cases h
    | succ n => exact Int.ofNat_succ_pos n

theorem and_of {a b : Bool} (h : cond a b false = true) : a = true ∧ b = true := both h

/-! ## Equal expressions -/

theorem Expr.eq_of_toPoly_eq {α : Type u} [CommRing α] (ctx : Context α) (a b : Expr)
    (h : (a.poly false).same (b.poly false) = true) : a.denote ctx = b.denote ctx := by
  rw [← denote_poly, ← denote_poly, eq_of_same h]

theorem Expr.eq_of_toPoly_nc_eq {α : Type u} [Ring α] (ctx : Context α) (a b : Expr)
    (h : (a.poly true).same (b.poly true) = true) : a.denote ctx = b.denote ctx := by
  rw [← denote_poly_nc, ← denote_poly_nc, eq_of_same h]

theorem Expr.eq_of_toPolyC_eq {α : Type u} {c : Nat} [CommRing α] [IsCharP α c] (ctx : Context α)
    (a b : Expr) (h : agree false c (a.poly false) (b.poly false) = true) :
    a.denote ctx = b.denote ctx := by
  rw [← denote_poly, ← denote_poly, denote_eq_of_agree (char_eq_zero c) ctx h]

theorem Expr.eq_of_toPolyC_nc_eq {α : Type u} {c : Nat} [Ring α] [IsCharP α c] (ctx : Context α)
    (a b : Expr) (h : agree true c (a.poly true) (b.poly true) = true) :
    a.denote ctx = b.denote ctx := by
  rw [← denote_poly_nc, ← denote_poly_nc, denote_eq_of_agree (char_eq_zero c) ctx h]

/-! ## Steps -/

namespace Stepwise

section
variable {α : Type u} [CommRing α] (ctx : Context α)

/-- The polynomial of a difference. -/
abbrev diff (lhs rhs : Expr) : Poly := (lhs.sub rhs).poly false

/-- `k₁ * m₁ * p₁ + k₂ * m₂ * p₂`. -/
abbrev combo (k₁ : Int) (m₁ : Mon) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ : Poly) : Poly :=
  Poly.plus false (Poly.mulTerm false k₁ m₁ p₁) (Poly.mulTerm false k₂ m₂ p₂)

/-- `k₁ * p₁ + k₂ * m₂ * p₂`. -/
abbrev reduce (k₁ : Int) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ : Poly) : Poly :=
  Poly.plus false (Poly.scale k₁ p₁) (Poly.mulTerm false k₂ m₂ p₂)

/-- `p₁ + k₂ * m₂ * p₂`. -/
abbrev reduce1 (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ : Poly) : Poly :=
  Poly.plus false p₁ (Poly.mulTerm false k₂ m₂ p₂)

theorem denote_diff (lhs rhs : Expr) :
    (diff lhs rhs).denote ctx = lhs.denote ctx - rhs.denote ctx := Expr.denote_poly ctx _

theorem denote_combo {k₁ m₁ p₁ k₂ m₂ p₂} (h₁ : p₁.denote ctx = 0) (h₂ : p₂.denote ctx = 0) :
    (combo k₁ m₁ p₁ k₂ m₂ p₂).denote ctx = 0 := by
  rw [denote_plus, denote_mulTerm, denote_mulTerm, h₁, h₂, mul_zero, mul_zero, Semiring.add_zero]
theorem denote_reduce {k₁ p₁ k₂ m₂ p₂} (h₂ : p₂.denote ctx = 0) :
    (reduce k₁ p₁ k₂ m₂ p₂).denote ctx = (k₁ : α) * p₁.denote ctx := by
  rw [denote_plus, denote_mulTerm, h₂, mul_zero, Semiring.add_zero, denote_scale]
theorem denote_reduce1 {p₁ k₂ m₂ p₂} (h₂ : p₂.denote ctx = 0) :
    (reduce1 p₁ k₂ m₂ p₂).denote ctx = p₁.denote ctx := by
  rw [denote_plus, denote_mulTerm, h₂, mul_zero, Semiring.add_zero]

/-- A multiple of zero by an integer that is not zero comes from zero. -/
theorem zero_of_scale [NoNatZeroDivisors α] {k : Int} (hk : k ≠ 0) {a : α} (h : (k : α) * a = 0) :
    a = 0 := no_int_zero_divisors hk (zsmul_eq.trans h)

theorem core (lhs rhs : Expr) (p : Poly) (c : (diff lhs rhs).same p = true)
    (h : lhs.denote ctx = rhs.denote ctx) : p.denote ctx = 0 := by
  rw [← eq_of_same c, denote_diff, h, sub_self]

theorem superpose (k₁ : Int) (m₁ : Mon) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (c : (combo k₁ m₁ p₁ k₂ m₂ p₂).same p = true) (h₁ : p₁.denote ctx = 0)
    (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 := by
  rw [← eq_of_same c, denote_combo ctx h₁ h₂]

theorem simp (k₁ : Int) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (c : (reduce k₁ p₁ k₂ m₂ p₂).same p = true) (h₁ : p₁.denote ctx = 0)
    (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 := by
  rw [← eq_of_same c, denote_reduce ctx h₂, h₁, mul_zero]

theorem mul (p₁ : Poly) (k : Int) (p : Poly) (c : (Poly.scale k p₁).same p = true)
    (h : p₁.denote ctx = 0) : p.denote ctx = 0 := by
  rw [← eq_of_same c, denote_scale, h, mul_zero]

theorem eq_mul (p₁ : Poly) (k : Int) (p : Poly) (c : (Poly.scale k p₁).same p = true)
    (h : p₁.denote ctx = 0) : p.denote ctx = 0 := mul ctx p₁ k p c h

theorem inv (p₁ p : Poly) (c : (Poly.scale (-1) p₁).same p = true) (h : p₁.denote ctx = 0) :
    p.denote ctx = 0 := mul ctx p₁ (-1) p c h

theorem diseq_mul [NoNatZeroDivisors α] (ctx : Context α) (p₁ : Poly) (k : Int) (p : Poly)
    (c : cond (notZero k) ((Poly.scale k p₁).same p) false = true) (h : p₁.denote ctx ≠ 0) :
    p.denote ctx ≠ 0 := by
  have ⟨hk, c⟩ := and_of c
  rw [← eq_of_same c, denote_scale]
  exact fun e => h (zero_of_scale (ne_zero_of_notZero hk) e)

theorem div [NoNatZeroDivisors α] (p₁ : Poly) (k : Int) (p : Poly)
    (c : cond (notZero k) ((Poly.scale k p).same p₁) false = true) (h : p₁.denote ctx = 0) :
    p.denote ctx = 0 := by
  have ⟨hk, c⟩ := and_of c
  rw [← eq_of_same c, denote_scale] at h
  exact zero_of_scale (ne_zero_of_notZero hk) h

theorem unsat_eq [IsCharP α 0] (p : Poly) (k : Int)
    (c : cond (notZero k) (p.same (.num k)) false = true) (h : p.denote ctx = 0) : False := by
  have ⟨hk, c⟩ := and_of c
  rw [eq_of_same c] at h
  have e := (IsCharP.intCast_eq_zero_iff (α := α) 0 k).1 h
  exact ne_zero_of_notZero hk ((Int.emod_zero k).symm.trans e)

theorem d_init (p : Poly) : ((1 : Int) : α) * p.denote ctx = p.denote ctx := by
  rw [intCast_one, one_mul]

theorem d_step1 (k : Int) (init p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (c : p.same (reduce1 p₁ k₂ m₂ p₂) = true) (h₁ : (k : α) * init.denote ctx = p₁.denote ctx)
    (h₂ : p₂.denote ctx = 0) : (k : α) * init.denote ctx = p.denote ctx := by
  rw [eq_of_same c, denote_reduce1 ctx h₂, h₁]

theorem d_stepk (k₁ k : Int) (init p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (c : p.same (reduce k₁ p₁ k₂ m₂ p₂) = true) (h₁ : (k : α) * init.denote ctx = p₁.denote ctx)
    (h₂ : p₂.denote ctx = 0) : ((k₁ * k : Int) : α) * init.denote ctx = p.denote ctx := by
  rw [eq_of_same c, denote_reduce ctx h₂, ← h₁, intCast_mul, mul_assoc]

theorem imp_1eq (lhs rhs : Expr) (p₁ p₂ : Poly)
    (c : cond ((diff lhs rhs).same p₁) (p₂.same (.num 0)) false = true)
    (h : ((1 : Int) : α) * p₁.denote ctx = p₂.denote ctx) : lhs.denote ctx = rhs.denote ctx := by
  have ⟨h₁, h₂⟩ := and_of c
  rw [← eq_of_same h₁, eq_of_same h₂, intCast_one, one_mul, denote_diff] at h
  exact sub_eq_zero_iff.1 (h.trans intCast_zero)

theorem imp_keq [NoNatZeroDivisors α] (k : Int) (lhs rhs : Expr) (p₁ p₂ : Poly)
    (c : cond (notZero k) (cond ((diff lhs rhs).same p₁) (p₂.same (.num 0)) false) false = true)
    (h : (k : α) * p₁.denote ctx = p₂.denote ctx) : lhs.denote ctx = rhs.denote ctx := by
  have ⟨hk, c⟩ := and_of c
  have ⟨h₁, h₂⟩ := and_of c
  rw [← eq_of_same h₁, eq_of_same h₂, denote_diff] at h
  exact sub_eq_zero_iff.1 (zero_of_scale (ne_zero_of_notZero hk) (h.trans intCast_zero))

end

/-! ### In characteristic `c` -/

section
variable {α : Type u} {c : Nat} [CommRing α] [IsCharP α c] (ctx : Context α)

theorem of_agree {p q : Poly} (h : agree false c p q = true) : p.denote ctx = q.denote ctx :=
  denote_eq_of_agree (char_eq_zero c) ctx h

theorem coreC (lhs rhs : Expr) (p : Poly) (t : agree false c (diff lhs rhs) p = true)
    (h : lhs.denote ctx = rhs.denote ctx) : p.denote ctx = 0 := by
  rw [← of_agree ctx t, denote_diff, h, sub_self]

theorem superposeC (k₁ : Int) (m₁ : Mon) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (t : agree false c (combo k₁ m₁ p₁ k₂ m₂ p₂) p = true) (h₁ : p₁.denote ctx = 0)
    (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 := by
  rw [← of_agree ctx t, denote_combo ctx h₁ h₂]

theorem simpC (k₁ : Int) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (t : agree false c (reduce k₁ p₁ k₂ m₂ p₂) p = true) (h₁ : p₁.denote ctx = 0)
    (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 := by
  rw [← of_agree ctx t, denote_reduce ctx h₂, h₁, mul_zero]

theorem mulC (p₁ : Poly) (k : Int) (p : Poly) (t : agree false c (Poly.scale k p₁) p = true)
    (h : p₁.denote ctx = 0) : p.denote ctx = 0 := by
  rw [← of_agree ctx t, denote_scale, h, mul_zero]

theorem divC [NoNatZeroDivisors α] (p₁ : Poly) (k : Int) (p : Poly)
    (t : cond (notZero k) (agree false c (Poly.scale k p) p₁) false = true)
    (h : p₁.denote ctx = 0) : p.denote ctx = 0 := by
  have ⟨hk, t⟩ := and_of t
  rw [← of_agree ctx t, denote_scale] at h
  exact zero_of_scale (ne_zero_of_notZero hk) h

theorem unsat_eqC (p : Poly) (k : Int)
    (t : cond (notZero (k % c)) (p.same (.num k)) false = true) (h : p.denote ctx = 0) : False := by
  have ⟨hk, t⟩ := and_of t
  rw [eq_of_same t] at h
  exact ne_zero_of_notZero hk ((IsCharP.intCast_eq_zero_iff (α := α) c k).1 h)

theorem d_step1C (k : Int) (init p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (t : agree false c p (reduce1 p₁ k₂ m₂ p₂) = true)
    (h₁ : (k : α) * init.denote ctx = p₁.denote ctx)
    (h₂ : p₂.denote ctx = 0) : (k : α) * init.denote ctx = p.denote ctx := by
  rw [of_agree ctx t, denote_reduce1 ctx h₂, h₁]

theorem d_stepkC (k₁ k : Int) (init p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (t : agree false c p (reduce k₁ p₁ k₂ m₂ p₂) = true)
    (h₁ : (k : α) * init.denote ctx = p₁.denote ctx)
    (h₂ : p₂.denote ctx = 0) : ((k₁ * k : Int) : α) * init.denote ctx = p.denote ctx := by
  rw [of_agree ctx t, denote_reduce ctx h₂, ← h₁, intCast_mul, mul_assoc]

theorem imp_1eqC (lhs rhs : Expr) (p₁ p₂ : Poly)
    (t : cond (agree false c (diff lhs rhs) p₁) (p₂.same (.num 0)) false = true)
    (h : ((1 : Int) : α) * p₁.denote ctx = p₂.denote ctx) : lhs.denote ctx = rhs.denote ctx := by
  have ⟨h₁, h₂⟩ := and_of t
  rw [← of_agree ctx h₁, eq_of_same h₂, intCast_one, one_mul, denote_diff] at h
  exact sub_eq_zero_iff.1 (h.trans intCast_zero)

theorem imp_keqC [NoNatZeroDivisors α] (k : Int) (lhs rhs : Expr) (p₁ p₂ : Poly)
    (t : cond (notZero k) (cond (agree false c (diff lhs rhs) p₁) (p₂.same (.num 0)) false) false
      = true)
    (h : (k : α) * p₁.denote ctx = p₂.denote ctx) : lhs.denote ctx = rhs.denote ctx := by
  have ⟨hk, t⟩ := and_of t
  have ⟨h₁, h₂⟩ := and_of t
  rw [← of_agree ctx h₁, eq_of_same h₂, denote_diff] at h
  exact sub_eq_zero_iff.1 (zero_of_scale (ne_zero_of_notZero hk) (h.trans intCast_zero))

end

end Stepwise

end Lean.Grind.CommRing

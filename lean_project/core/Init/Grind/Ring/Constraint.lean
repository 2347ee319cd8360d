prelude
import Init.Grind.Ring.Solver
import Init.Grind.Ring.Field
/-!
# Constraints over commutative rings and fields

Equations, disequations and inequalities as polynomials compared with zero, for the parts of
`grind` that are not the ring solver itself: linear arithmetic, orders, fields.
-/

set_option autoImplicit true
universe u

namespace Lean.Grind.CommRing

open Semiring Ring Poly Std OrderedAdd
open AddCommGroup hiding sub_eq_add_neg neg_add_cancel

attribute [local instance] Semiring.natCast Ring.intCast

/-! ## Polynomials as elements of a module -/

/-- The value of a monomial, with its product associated to the left. -/
def Mon.denoteAsIntModule {α : Type u} [CommRing α] (ctx : Context α) : Mon → α
  | .unit => One.one
  | .mult pw m => go m (pw.denote ctx)
where
  /-- The product from a value on. -/
  go : Mon → α → α
    | .unit, acc => acc
    | .mult pw m, acc => go m (acc * pw.denote ctx)

/-- The value of a polynomial as a combination of its monomials. -/
def Poly.denoteAsIntModule {α : Type u} [CommRing α] (ctx : Context α) : Poly → α
  | .num k => k • (One.one : α)
  | .add k m p => k • m.denoteAsIntModule ctx + denoteAsIntModule ctx p

theorem Mon.denoteAsIntModule_eq {α : Type u} [CommRing α] (ctx : Context α) (m : Mon) :
    m.denoteAsIntModule ctx = m.denote ctx := by
  have go : ∀ (m : Mon) (acc : α), denoteAsIntModule.go ctx m acc = acc * m.denote ctx := by
    intro m
    induction m with
    | unit => intro acc; exact (mul_one acc).symm
    | mult pw m ih => intro acc; exact (ih _).trans (mul_assoc _ _ _)
  cases m with
  | unit => rfl
  | mult pw m => exact go m _

theorem Poly.denoteAsIntModule_eq {α : Type u} [CommRing α] (ctx : Context α) (p : Poly) :
    p.denoteAsIntModule ctx = p.denote ctx := by
  induction p with
  | num k => exact zsmul_eq.trans (mul_one _)
  | add k m p ih => rw [denoteAsIntModule, denote, ih, zsmul_eq, Mon.denoteAsIntModule_eq]

/-- The value of a monomial without a factor one. -/
def Mon.denote' {α : Type u} [Semiring α] (ctx : Context α) : Mon → α
  | .unit => 1
  | .mult pw m => go m (pw.denote ctx)
where
  /-- The product from a value on. -/
  go : Mon → α → α
    | .unit, acc => acc
    | .mult pw m, acc => go m (acc * pw.denote ctx)

theorem Mon.denote'_eq_denote {α : Type u} [Semiring α] (ctx : Context α) (m : Mon) :
    m.denote' ctx = m.denote ctx := by
  have go : ∀ (m : Mon) (acc : α), denote'.go ctx m acc = acc * m.denote ctx := by
    intro m
    induction m with
    | unit => intro acc; exact (mul_one acc).symm
    | mult pw m ih => intro acc; exact (ih _).trans (mul_assoc _ _ _)
  cases m with
  | unit => rfl
  | mult pw m => exact go m _

/-- A term without a factor one. -/
def denoteTerm {α : Type u} [Ring α] (ctx : Context α) (k : Int) (m : Mon) : α :=
  cond (sameInt k 1) (m.denote' ctx) (k • m.denote' ctx)

/-- The value of a polynomial as one would write it. -/
def Poly.denote' {α : Type u} [Ring α] (ctx : Context α) : Poly → α
  | .num k => Int.cast k
  | .add k m p => go p (denoteTerm ctx k m)
where
  /-- The sum from a value on. -/
  go : Poly → α → α
    | .num k, acc => cond (isZero k) acc (acc + Int.cast k)
    | .add k m p, acc => go p (acc + denoteTerm ctx k m)

theorem denoteTerm_eq {α : Type u} [Ring α] (ctx : Context α) (k : Int) (m : Mon) :
    denoteTerm ctx k m = (k : α) * m.denote ctx := by
  unfold denoteTerm
  rw [Mon.denote'_eq_denote]
  cases h : sameInt k 1 with
  | true => rw [eq_of_sameInt h, intCast_one, one_mul]; rfl
  | false => exact zsmul_eq

theorem Poly.denote'_eq_denote {α : Type u} [Ring α] (ctx : Context α) (p : Poly) :
    p.denote' ctx = p.denote ctx := by
  have go : ∀ (p : Poly) (acc : α), denote'.go ctx p acc = acc + p.denote ctx := by
    intro p
    induction p with
    | num k =>
      intro acc
      show cond (isZero k) _ _ = _
      cases h : isZero k with
      | true =>
        rw [eq_zero_of_isZero h]
        exact ((congrArg (acc + ·) intCast_zero).trans (Semiring.add_zero acc)).symm
      | false => rfl
    | add k m p ih =>
      intro acc
      exact (ih _).trans ((Semiring.add_assoc _ _ _).trans (by rw [denoteTerm_eq, denote]))
  cases p with
  | num k => rfl
  | add k m p => exact (go p _).trans (by rw [denoteTerm_eq, denote])

/-! ## Equations and inequalities -/

section
variable {α : Type u} [CommRing α] (ctx : Context α)

open Stepwise

theorem eq_norm (lhs rhs : Expr) (p : Poly) (c : (diff lhs rhs).same p = true)
    (h : lhs.denote ctx = rhs.denote ctx) : p.denote ctx = 0 := core ctx lhs rhs p c h
theorem diseq_norm (lhs rhs : Expr) (p : Poly) (c : (diff lhs rhs).same p = true)
    (h : lhs.denote ctx ≠ rhs.denote ctx) : p.denote ctx ≠ 0 := by
  rw [← eq_of_same c, denote_diff]
  exact fun e => h (sub_eq_zero_iff.1 e)
theorem eq_int_module (p : Poly) (h : p.denote ctx = 0) : p.denoteAsIntModule ctx = 0 :=
  (p.denoteAsIntModule_eq ctx).trans h
theorem diseq_int_module (p : Poly) (h : p.denote ctx ≠ 0) : p.denoteAsIntModule ctx ≠ 0 := by
  rwa [p.denoteAsIntModule_eq ctx]
end

section
variable {α : Type u} [CommRing α]

theorem le_int_module [LE α] (ctx : Context α) (p : Poly) (h : p.denote ctx ≤ 0) :
    p.denoteAsIntModule ctx ≤ 0 := by rwa [p.denoteAsIntModule_eq ctx]
theorem lt_int_module [LT α] (ctx : Context α) (p : Poly) (h : p.denote ctx < 0) :
    p.denoteAsIntModule ctx < 0 := by rwa [p.denoteAsIntModule_eq ctx]

open Stepwise

theorem le_norm [LE α] [LT α] [IsPreorder α] [OrderedRing α] (ctx : Context α) (lhs rhs : Expr)
    (p : Poly) (c : (diff lhs rhs).same p = true) (h : lhs.denote ctx ≤ rhs.denote ctx) :
    p.denote ctx ≤ 0 := by
  rwa [← eq_of_same c, denote_diff, sub_nonpos_iff]

theorem lt_norm [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α] [OrderedRing α] (ctx : Context α)
    (lhs rhs : Expr) (p : Poly) (c : (diff lhs rhs).same p = true)
    (h : lhs.denote ctx < rhs.denote ctx) : p.denote ctx < 0 := by
  rwa [← eq_of_same c, denote_diff, sub_neg_iff]

theorem not_le_norm [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] [OrderedRing α]
    (ctx : Context α) (lhs rhs : Expr) (p : Poly) (c : (diff rhs lhs).same p = true)
    (h : ¬lhs.denote ctx ≤ rhs.denote ctx) : p.denote ctx < 0 :=
  lt_norm ctx rhs lhs p c (not_le.1 h)

theorem not_lt_norm [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] [OrderedRing α]
    (ctx : Context α) (lhs rhs : Expr) (p : Poly) (c : (diff rhs lhs).same p = true)
    (h : ¬lhs.denote ctx < rhs.denote ctx) : p.denote ctx ≤ 0 :=
  le_norm ctx rhs lhs p c (not_lt.1 h)

theorem le_mul [LE α] [LT α] [IsPreorder α] [OrderedRing α] (ctx : Context α) (p₁ : Poly)
    (k : Int) (p : Poly) (c : cond (isPos k) ((Poly.scale k p₁).same p) false = true)
    (h : p₁.denote ctx ≤ 0) : p.denote ctx ≤ 0 := by
  have ⟨hk, c⟩ := and_of c
  rw [← eq_of_same c, denote_scale, ← zsmul_eq]
  exact zsmul_nonpos (Int.le_of_lt (pos_of_isPos hk)) h

theorem lt_mul [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α] [OrderedRing α] (ctx : Context α)
    (p₁ : Poly) (k : Int) (p : Poly) (c : cond (isPos k) ((Poly.scale k p₁).same p) false = true)
    (h : p₁.denote ctx < 0) : p.denote ctx < 0 := by
  have ⟨hk, c⟩ := and_of c
  rw [← eq_of_same c, denote_scale, ← zsmul_eq]
  exact zsmul_neg (pos_of_isPos hk) h
end

/-! ## One constraint for another -/

section
variable {α : Type u} [Ring α] {a b c d : α}

private theorem le_of_sub [LE α] [LT α] [IsPreorder α] [OrderedRing α] (h : b - a = d - c) :
    (a ≤ b) = (c ≤ d) := by
  rw [← propext (sub_nonneg_iff (a := b)), h, propext sub_nonneg_iff]
private theorem lt_of_sub [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α] [OrderedRing α]
    (h : b - a = d - c) : (a < b) = (c < d) := by
  rw [← propext (sub_pos_iff (a := b)), h, propext sub_pos_iff]
private theorem eq_of_sub (h : a - b = c - d) : (a = b) = (c = d) := by
  rw [← propext (sub_eq_zero_iff (a := a)), h, propext sub_eq_zero_iff]
end

private theorem sub_of_same {α : Type u} [CommRing α] (ctx : Context α) {a b c d : Expr}
    (h : ((b.sub a).poly false).same ((d.sub c).poly false) = true) :
    b.denote ctx - a.denote ctx = d.denote ctx - c.denote ctx :=
  Expr.eq_of_toPoly_eq ctx (b.sub a) (d.sub c) h
private theorem sub_of_same_nc {α : Type u} [Ring α] (ctx : Context α) {a b c d : Expr}
    (h : ((b.sub a).poly true).same ((d.sub c).poly true) = true) :
    b.denote ctx - a.denote ctx = d.denote ctx - c.denote ctx :=
  Expr.eq_of_toPoly_nc_eq ctx (b.sub a) (d.sub c) h

theorem le_norm_expr {α : Type u} [CommRing α] [LE α] [LT α] [IsPreorder α] [OrderedRing α]
    (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (c : ((rhs.sub lhs).poly false).same ((rhs'.sub lhs').poly false) = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (lhs'.denote ctx ≤ rhs'.denote ctx) :=
  le_of_sub (sub_of_same ctx c)
theorem lt_norm_expr {α : Type u} [CommRing α] [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α]
    [OrderedRing α] (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (c : ((rhs.sub lhs).poly false).same ((rhs'.sub lhs').poly false) = true) :
    (lhs.denote ctx < rhs.denote ctx) = (lhs'.denote ctx < rhs'.denote ctx) :=
  lt_of_sub (sub_of_same ctx c)
theorem eq_norm_expr {α : Type u} [CommRing α] (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (c : ((lhs.sub rhs).poly false).same ((lhs'.sub rhs').poly false) = true) :
    (lhs.denote ctx = rhs.denote ctx) = (lhs'.denote ctx = rhs'.denote ctx) :=
  eq_of_sub (sub_of_same ctx c)

theorem le_norm_expr_nc {α : Type u} [Ring α] [LE α] [LT α] [IsPreorder α] [OrderedRing α]
    (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (c : ((rhs.sub lhs).poly true).same ((rhs'.sub lhs').poly true) = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (lhs'.denote ctx ≤ rhs'.denote ctx) :=
  le_of_sub (sub_of_same_nc ctx c)
theorem lt_norm_expr_nc {α : Type u} [Ring α] [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α]
    [OrderedRing α] (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (c : ((rhs.sub lhs).poly true).same ((rhs'.sub lhs').poly true) = true) :
    (lhs.denote ctx < rhs.denote ctx) = (lhs'.denote ctx < rhs'.denote ctx) :=
  lt_of_sub (sub_of_same_nc ctx c)
theorem eq_norm_expr_nc {α : Type u} [Ring α] (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (c : ((lhs.sub rhs).poly true).same ((lhs'.sub rhs').poly true) = true) :
    (lhs.denote ctx = rhs.denote ctx) = (lhs'.denote ctx = rhs'.denote ctx) :=
  eq_of_sub (sub_of_same_nc ctx c)

theorem le_norm0 {α : Type u} [Ring α] [LE α] (lhs rhs : α) :
    (lhs ≤ rhs) = (lhs ≤ rhs + Int.cast (R := α) 0) := by rw [intCast_zero, Semiring.add_zero]
theorem lt_norm0 {α : Type u} [Ring α] [LT α] (lhs rhs : α) :
    (lhs < rhs) = (lhs < rhs + Int.cast (R := α) 0) := by rw [intCast_zero, Semiring.add_zero]
theorem eq_norm0 {α : Type u} [Ring α] (lhs rhs : α) :
    (lhs = rhs) = (lhs = rhs + Int.cast (R := α) 0) := by rw [intCast_zero, Semiring.add_zero]

theorem norm_int (ctx : Context Int) (e : Expr) (p : Poly) (c : (e.poly false).same p = true) :
    e.denote ctx = p.denote' ctx := by
  rw [Poly.denote'_eq_denote, ← eq_of_same c, Expr.denote_poly]

/-! ## Numerals that are zero -/

theorem eq_normEq0 {α : Type u} [CommRing α] (ctx : Context α) (c : Nat) (p₁ p₂ p : Poly)
    (t : cond (p₁.same (.num c)) (agree false c p p₂) false = true) (h₁ : p₁.denote ctx = 0)
    (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 := by
  have ⟨hc, t⟩ := and_of t
  rw [eq_of_same hc] at h₁
  rw [denote_eq_of_agree h₁ ctx t, h₂]

theorem d_normEq0 {α : Type u} [CommRing α] (ctx : Context α) (k : Int) (c : Nat)
    (init p₁ p₂ p : Poly) (t : cond (p₂.same (.num c)) (agree false c p p₁) false = true)
    (h₁ : (k : α) * init.denote ctx = p₁.denote ctx) (h₂ : p₂.denote ctx = 0) :
    (k : α) * init.denote ctx = p.denote ctx := by
  have ⟨hc, t⟩ := and_of t
  rw [eq_of_same hc] at h₂
  rw [denote_eq_of_agree h₂ ctx t, h₁]

theorem eq_gcd {α : Type u} [CommRing α] (ctx : Context α) (a b : Int) (p₁ p₂ p : Poly)
    (t : p.same (Poly.plus false (Poly.scale a p₁) (Poly.scale b p₂)) = true)
    (h₁ : p₁.denote ctx = 0) (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 := by
  rw [eq_of_same t, denote_plus, denote_scale, denote_scale, h₁, h₂, mul_zero, mul_zero,
    Semiring.add_zero]

/-! ## Fields -/

section
variable {α : Type u} [Field α]

theorem denoteInt_ne_zero {b : Int} (h : (b : α) ≠ 0) :
    (denoteInt b : α) * (denoteInt b)⁻¹ = 1 := by
  rw [denoteInt_eq]; exact Field.mul_inv_cancel h

theorem ne_of_bne {a b : Int} (h : (a != b) = true) : a ≠ b := by
  intro e; subst e
  rw [bne_self_eq_false] at h
  cases h

theorem inv_int_eq [IsCharP α 0] (b : Int) (h : (b != 0) = true) :
    (denoteInt b : α) * (denoteInt b)⁻¹ = 1 :=
  denoteInt_ne_zero fun e => ne_of_bne h
    ((Int.emod_zero b).symm.trans ((IsCharP.intCast_eq_zero_iff (α := α) 0 b).1 e))
theorem inv_int_eq' [IsCharP α 0] (b : Int) (h : (b != 0) = true) :
    (IntCast.intCast b : α) * (denoteInt b)⁻¹ = 1 := by
  have e := inv_int_eq (α := α) b h
  rwa [denoteInt_eq] at e ⊢
theorem inv_int_eqC {α : Type u} {c : Nat} [Field α] [IsCharP α c] (b : Int) (h : (b % c != 0) = true) :
    (denoteInt b : α) * (denoteInt b)⁻¹ = 1 :=
  denoteInt_ne_zero fun e => ne_of_bne h ((IsCharP.intCast_eq_zero_iff (α := α) c b).1 e)
theorem inv_zero_eqC {α : Type u} {c : Nat} [Field α] [IsCharP α c] (b : Int) (h : (b % c == 0) = true) :
    (denoteInt b : α)⁻¹ = 0 := by
  rw [denoteInt_eq, (IsCharP.intCast_eq_zero_iff (α := α) c b).2 (eq_of_beq h), Field.inv_zero]

open Classical in
theorem inv_split (a : α) : if a = 0 then a⁻¹ = 0 else a * a⁻¹ = 1 := by
  cases em (a = 0) with
  | inl h => rw [if_pos h, h, Field.inv_zero]
  | inr h => rw [if_neg h, Field.mul_inv_cancel h]

theorem one_eq_zero_unsat (ctx : Context α) (p : Poly)
    (c : cond (p.same (.num 1)) true (p.same (.num (-1))) = true) (h : p.denote ctx = 0) :
    False := by
  cases t : p.same (.num 1) with
  | true =>
    rw [eq_of_same t] at h
    exact Field.zero_ne_one (h.symm.trans intCast_one)
  | false =>
    rw [t] at c
    rw [eq_of_same c] at h
    have e : (-1 : α) = 0 := intCast_neg_one.symm.trans h
    exact Field.zero_ne_one ((neg_eq_zero 1).1 e).symm

theorem diseq_to_eq (a b : α) (h : a ≠ b) : (a - b) * (a - b)⁻¹ = 1 :=
  Field.mul_inv_cancel fun e => h (sub_eq_zero_iff.1 e)
theorem diseq0_to_eq (a : α) (h : a ≠ 0) : a * a⁻¹ = 1 := Field.mul_inv_cancel h
end

/-! ## Inverses of numerals -/

/-- The exponent of an atom. -/
def Mon.exponent (x : Var) : Mon → Nat
  | .unit => 0
  | .mult p m => cond (Nat.beq p.x x) p.k (exponent x m)

/-- A monomial without its first power of an atom. -/
def Mon.without (x : Var) : Mon → Mon
  | .unit => .unit
  | .mult p m => cond (Nat.beq p.x x) m (.mult p (without x m))

/-- Where `c * x = 1`: each term without its power of `x`, if its coefficient can be divided. -/
def Poly.cancel (c : Int) (x : Var) : Poly → Poly
  | .num k => .num k
  | .add k m p =>
    cond (isZero (k % c ^ m.exponent x))
      (plus false (single (k / c ^ m.exponent x) (m.without x)) (cancel c x p))
      (plus false (single k m) (cancel c x p))

theorem Mon.denote_without {α : Type u} [CommSemiring α] (ctx : Context α) (x : Var) (m : Mon) :
    m.denote ctx = Var.denote ctx x ^ m.exponent x * (m.without x).denote ctx := by
  induction m with
  | unit => exact ((congrArg (· * 1) (Semiring.pow_zero _)).trans (Semiring.mul_one 1)).symm
  | mult p m ih =>
    show p.denote ctx * m.denote ctx = Var.denote ctx x ^ cond (Nat.beq p.x x) _ _ *
      Mon.denote ctx (cond (Nat.beq p.x x) _ _)
    cases h : Nat.beq p.x x with
    | true =>
      cases p
      cases Nat.eq_of_beq_eq_true h
      rw [Power.denote_eq]; rfl
    | false =>
      rw [ih, CommSemiring.mul_left_comm]; rfl

theorem Poly.denote_cancel {α : Type u} [CommRing α] (ctx : Context α) {c : Int} {x : Var}
    (hc : c ≠ 0) (h : (c : α) * Var.denote ctx x = 1) (p : Poly) :
    (cancel c x p).denote ctx = p.denote ctx := by
  have one : ∀ k m, (single k m).denote ctx = (k : α) * m.denote ctx := fun k m =>
    denote_of_reads (Reads.single (C := ofRing α) trivial m)
  induction p with
  | num k => rfl
  | add k m p ih =>
    show Poly.denote ctx (cond (isZero (k % c ^ m.exponent x)) _ _) = _
    cases hz : isZero (k % c ^ m.exponent x) with
    | false => rw [cond, denote_plus, one, ih, denote]
    | true =>
      rw [cond, denote_plus, one, ih, denote]
      obtain ⟨d, e⟩ := Int.dvd_of_emod_eq_zero (eq_zero_of_isZero hz)
      have nz : c ^ m.exponent x ≠ 0 := by
        generalize m.exponent x = n
        induction n with
        | zero => exact (by decide : (1 : Int) ≠ 0)
        | succ n ih => exact Int.mul_ne_zero ih hc
      have hd : k / c ^ m.exponent x = d := by rw [e, Int.mul_ediv_cancel_left d nz]
      rw [hd, e, Mon.denote_without ctx x m, Int.mul_comm, intCast_mul, intCast_pow, mul_assoc,
        ← mul_assoc _ (Var.denote ctx x ^ _), ← CommSemiring.mul_pow, h, one_pow, one_mul]

section
variable {α : Type u} [CommRing α]

/-- The certificate of the four lemmas on inverses of numerals. -/
abbrev cancels (c : Int) (x : Var) (p₁ p₂ : Poly) : Bool :=
  cond (notZero c) (p₂.same (Poly.cancel c x p₁)) false

theorem denote_of_cancels {ctx : Context α} {c : Int} {x : Var} {p₁ p₂ : Poly}
    (t : cancels c x p₁ p₂ = true) (h : (c : α) * Var.denote ctx x = 1) :
    p₂.denote ctx = p₁.denote ctx := by
  have ⟨hc, t⟩ := and_of t
  rw [eq_of_same t, Poly.denote_cancel ctx (ne_zero_of_notZero hc) h]

theorem eq_cancel_var (ctx : Context α) (c : Int) (x : Var) (p₁ p₂ : Poly)
    (t : cancels c x p₁ p₂ = true) (h : (c : α) * Var.denote ctx x = 1) (e : p₁.denote ctx = 0) :
    p₂.denote ctx = 0 := by rwa [denote_of_cancels t h]
theorem diseq_cancel_var (ctx : Context α) (c : Int) (x : Var) (p₁ p₂ : Poly)
    (t : cancels c x p₁ p₂ = true) (h : (c : α) * Var.denote ctx x = 1) (e : p₁.denote ctx ≠ 0) :
    p₂.denote ctx ≠ 0 := by rwa [denote_of_cancels t h]
theorem le_cancel_var [LE α] (ctx : Context α) (c : Int) (x : Var) (p₁ p₂ : Poly)
    (t : cancels c x p₁ p₂ = true) (h : (c : α) * Var.denote ctx x = 1) (e : p₁.denote ctx ≤ 0) :
    p₂.denote ctx ≤ 0 := by rwa [denote_of_cancels t h]
theorem lt_cancel_var [LT α] (ctx : Context α) (c : Int) (x : Var) (p₁ p₂ : Poly)
    (t : cancels c x p₁ p₂ = true) (h : (c : α) * Var.denote ctx x = 1) (e : p₁.denote ctx < 0) :
    p₂.denote ctx < 0 := by rwa [denote_of_cancels t h]
end

end Lean.Grind.CommRing

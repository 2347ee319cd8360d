prelude
import Init.Grind.Ring.Mon
/-!
# Polynomials

A polynomial is a list of terms in decreasing order that ends with its constant. `Poly.Reads` says
what element a polynomial stands for. It leaves open which integers are allowed as coefficients and
what element each of them is (`Coeffs`): all of them in a ring, those from zero on in a semiring.
So one proof for each operation serves both.
-/

set_option autoImplicit true
set_option genSizeOf false
universe u

namespace Lean.Grind.CommRing

attribute [local instance] Semiring.natCast Ring.intCast

/-- A sum of terms and a constant. -/
inductive Poly where
  | num (k : Int)
  | add (k : Int) (v : Mon) (p : Poly)

namespace Poly

/-! ## Operations -/

/-- Whether two polynomials are the same. -/
def same : Poly → Poly → Bool
  | .num k, .num l => sameInt k l
  | .add k m p, .add l n q => cond (sameInt k l) (cond (Mon.same m n) (same p q) false) false
  | _, _ => false

/-- Whether all coefficients are multiples of `c`. -/
def vanishes (c : Int) : Poly → Bool
  | .num k => isZero (k % c)
  | .add k _ p => cond (isZero (k % c)) (vanishes c p) false

/-- A polynomial and a constant that is not zero. -/
def plusConstGo (c : Int) : Poly → Poly
  | .num k => .num (Int.add k c)
  | .add k m p => .add k m (plusConstGo c p)

/-- A polynomial and a constant. -/
def plusConst (c : Int) (p : Poly) : Poly := cond (isZero c) p (plusConstGo c p)

/-- `plus` from a term and the sum with what follows it. -/
def plusCons (nc : Bool) (k : Int) (m : Mon) (rest : Poly → Poly) : Poly → Poly
  | .num c => .add k m (rest (.num c))
  | .add l n q =>
    match Mon.cmp nc m n with
    | .gt => .add k m (rest (.add l n q))
    | .lt => .add l n (plusCons nc k m rest q)
    | .eq => cond (isZero (Int.add k l)) (rest q) (.add (Int.add k l) m (rest q))

/-- The sum. -/
def plus (nc : Bool) : Poly → Poly → Poly
  | .num c, q => plusConst c q
  | .add k m p, q => plusCons nc k m (fun r => plus nc p r) q

/-- All coefficients times one that is not zero. -/
def scaleGo (k : Int) : Poly → Poly
  | .num c => .num (Int.mul k c)
  | .add c m p => .add (Int.mul k c) m (scaleGo k p)

/-- All coefficients times one. -/
def scale (k : Int) (p : Poly) : Poly := cond (isZero k) (.num 0) (scaleGo k p)

/-- One term. -/
def single (k : Int) : Mon → Poly
  | .unit => .num k
  | .mult p m => .add k (.mult p m) (.num 0)

/-- A term before others; words may have to be put in their place. -/
def cons (nc : Bool) (k : Int) (m : Mon) (p : Poly) : Poly :=
  cond nc (plus nc (.add k m (.num 0)) p) (.add k m p)

/-- The product with a term whose coefficient is not zero and whose monomial is not one. -/
def mulTermGo (nc : Bool) (k : Int) (m : Mon) : Poly → Poly
  | .num c => cond (isZero c) (.num 0) (.add (Int.mul k c) m (.num 0))
  | .add c n p => cons nc (Int.mul k c) (Mon.times nc m n) (mulTermGo nc k m p)

/-- The product with a term. -/
def mulTerm (nc : Bool) (k : Int) (m : Mon) (p : Poly) : Poly :=
  match m with
  | .unit => scale k p
  | .mult pw n => cond (isZero k) (.num 0) (mulTermGo nc k (.mult pw n) p)

/-- The product. -/
def times (nc : Bool) : Poly → Poly → Poly
  | .num k, q => scale k q
  | .add k m p, q => plus nc (mulTerm nc k m q) (times nc p q)

/-- The power of a coefficient. -/
def powInt (k : Int) (n : Nat) : Int := cond (sameInt k 1) 1 (k ^ n)

/-- A power by repeated products. -/
def powGo (nc : Bool) (p : Poly) : Nat → Poly
  | 0 => .num 1
  | n + 1 => times nc (powGo nc p n) p

/-- A power. -/
def power (nc : Bool) (p : Poly) (n : Nat) : Poly :=
  cond (Nat.beq n 0) (.num 1)
    (match p with
    | .num k => .num (powInt k n)
    | .add k (.mult ⟨x, e⟩ .unit) (.num c) =>
      cond (isZero c) (.add (powInt k n) (.mult ⟨x, Nat.mul e n⟩ .unit) (.num 0))
        (powGo nc p n)
    | _ => powGo nc p n)

/-! ## What a polynomial stands for -/

/-- Which integers are coefficients, and what they are in `α`. -/
structure Coeffs (α : Type u) [Semiring α] where
  /-- The coefficients. -/
  ok : Int → Prop
  /-- The element that a coefficient is. -/
  val : Int → α
  zero : ok 0 ∧ val 0 = 0
  one : ok 1 ∧ val 1 = 1
  add : ∀ {k l}, ok k → ok l → ok (Int.add k l) ∧ val (Int.add k l) = val k + val l
  mul : ∀ {k l}, ok k → ok l → ok (Int.mul k l) ∧ val (Int.mul k l) = val k * val l
  comm : ∀ k a, val k * a = a * val k

section
variable {α : Type u} [Semiring α] {C : Coeffs α} {ctx : Context α}

open Semiring AddCommMonoid

attribute [local instance] AddCommMonoid.associative AddCommMonoid.commutative

/-- The coefficients are allowed and the polynomial has the value `a`. -/
def Reads (C : Coeffs α) (ctx : Context α) : Poly → α → Prop
  | .num k, a => C.ok k ∧ a = C.val k
  | .add k m p, a => C.ok k ∧ ∃ b, Reads C ctx p b ∧ a = C.val k * m.denote ctx + b

theorem Reads.unique {p : Poly} : ∀ {a b : α}, Reads C ctx p a → Reads C ctx p b → a = b := by
  induction p with
  | num k => intro a b h l; rw [h.2, l.2]
  | add k m p ih =>
    intro a b ⟨_, a', ha, ea⟩ ⟨_, b', hb, eb⟩
    rw [ea, eb, ih ha hb]

theorem Reads.congr {p : Poly} {a b : α} (h : Reads C ctx p a) (e : a = b) : Reads C ctx p b := by
  rw [← e]; exact h

theorem Reads.zero : Reads C ctx (.num 0) 0 := ⟨C.zero.1, C.zero.2.symm⟩

theorem Reads.plusConstGo {c : Int} (hc : C.ok c) {p : Poly} : ∀ {a : α}, Reads C ctx p a →
    Reads C ctx (plusConstGo c p) (C.val c + a) := by
  induction p with
  | num k =>
    intro a h
    have l := C.add h.1 hc
    exact ⟨l.1, by rw [h.2, l.2, Semiring.add_comm]⟩
  | add k m p ih =>
    intro a ⟨hk, b, hb, e⟩
    exact ⟨hk, _, ih hb, by rw [e, add_left_comm (M := α)]⟩

theorem Reads.plusConst {c : Int} (hc : C.ok c) {p : Poly} {a : α} (h : Reads C ctx p a) :
    Reads C ctx (plusConst c p) (C.val c + a) := by
  show Reads C ctx (cond (isZero c) _ _) _
  cases hz : isZero c with
  | true => exact h.congr (by rw [eq_zero_of_isZero hz, C.zero.2, zero_add (M := α)])
  | false => exact h.plusConstGo hc

theorem Reads.plusCons {nc : Bool} {k : Int} {m : Mon} {rest : Poly → Poly} {b : α} (hk : C.ok k)
    (hrest : ∀ {q : Poly} {c : α}, Reads C ctx q c → Reads C ctx (rest q) (b + c)) {q : Poly} :
    ∀ {c : α}, Reads C ctx q c →
      Reads C ctx (plusCons nc k m rest q) (C.val k * m.denote ctx + b + c) := by
  induction q with
  | num l => intro c h; exact ⟨hk, _, hrest h, Semiring.add_assoc _ _ _⟩
  | add l n q ih =>
    intro c h
    show Reads C ctx (match Mon.cmp nc m n with | .gt => _ | .lt => _ | .eq => _) _
    cases hm : Mon.cmp nc m n with
    | gt => exact ⟨hk, _, hrest h, Semiring.add_assoc _ _ _⟩
    | lt =>
      have ⟨hl, d, hd, e⟩ := h
      exact ⟨hl, _, ih hd, by rw [e]; exact add_left_comm (M := α) _ _ _⟩
    | eq =>
      have ⟨hl, d, hd, e⟩ := h
      have ⟨hs, es⟩ := C.add hk hl
      have e' : C.val k * m.denote ctx + b + c = C.val (Int.add k l) * m.denote ctx + (b + d) := by
        rw [e, ← Mon.eq_of_cmp hm, es, right_distrib]
        exact add_add_add_comm (M := α) _ _ _ _
      show Reads C ctx (cond (isZero (Int.add k l)) _ _) _
      cases hz : isZero (Int.add k l) with
      | false => exact ⟨hs, _, hrest hd, e'⟩
      | true =>
        rw [e', eq_zero_of_isZero hz, C.zero.2, zero_mul, zero_add (M := α)]
        exact hrest hd

theorem Reads.plus {nc : Bool} {p : Poly} : ∀ {a : α} {q : Poly} {c : α}, Reads C ctx p a →
    Reads C ctx q c → Reads C ctx (plus nc p q) (a + c) := by
  induction p with
  | num k => intro a q c h l; rw [h.2]; exact l.plusConst h.1
  | add k m p ih =>
    intro a q c ⟨hk, b, hb, e⟩ l
    rw [e]
    exact Reads.plusCons hk (fun r => ih hb r) l

theorem Reads.scaleGo {k : Int} (hk : C.ok k) {p : Poly} : ∀ {a : α}, Reads C ctx p a →
    Reads C ctx (scaleGo k p) (C.val k * a) := by
  induction p with
  | num c =>
    intro a h
    have l := C.mul hk h.1
    exact ⟨l.1, by rw [l.2, h.2]⟩
  | add c m p ih =>
    intro a ⟨hc, b, hb, e⟩
    have l := C.mul hk hc
    exact ⟨l.1, _, ih hb, by rw [l.2, e, left_distrib, mul_assoc]⟩

theorem Reads.scale {k : Int} (hk : C.ok k) {p : Poly} {a : α} (h : Reads C ctx p a) :
    Reads C ctx (scale k p) (C.val k * a) := by
  show Reads C ctx (cond (isZero k) _ _) _
  cases hz : isZero k with
  | false => exact h.scaleGo hk
  | true => rw [eq_zero_of_isZero hz, C.zero.2, zero_mul]; exact Reads.zero

theorem Reads.term {k : Int} (hk : C.ok k) (m : Mon) :
    Reads C ctx (.add k m (.num 0)) (C.val k * m.denote ctx) :=
  ⟨hk, 0, .zero, (Semiring.add_zero _).symm⟩

theorem Reads.single {k : Int} (hk : C.ok k) (m : Mon) :
    Reads C ctx (single k m) (C.val k * m.denote ctx) :=
  match m with
  | .unit => ⟨hk, mul_one _⟩
  | .mult _ _ => .term hk _

theorem Reads.cons {nc : Bool} {k : Int} (hk : C.ok k) (m : Mon) {p : Poly} {a : α}
    (h : Reads C ctx p a) : Reads C ctx (cons nc k m p) (C.val k * m.denote ctx + a) := by
  cases nc with
  | true => exact (Reads.term hk m).plus h
  | false => exact ⟨hk, a, h, rfl⟩

/-- The product of monomials is the product in `α`. -/
abbrev Multiplies (nc : Bool) (ctx : Context α) : Prop :=
  ∀ m n : Mon, (Mon.times nc m n).denote ctx = m.denote ctx * n.denote ctx

variable {nc : Bool} (hm : Multiplies nc ctx)
include hm

theorem Reads.mulTermGo {k : Int} (hk : C.ok k) {m : Mon} {p : Poly} : ∀ {a : α}, Reads C ctx p a →
    Reads C ctx (mulTermGo nc k m p) (C.val k * m.denote ctx * a) := by
  have swap : ∀ (c : Int) (x y : α), C.val k * x * (C.val c * y) = C.val k * C.val c * (x * y) := by
    intro c x y
    rw [mul_assoc, mul_assoc, ← mul_assoc x, ← C.comm c x, mul_assoc]
  induction p with
  | num c =>
    intro a ⟨hc, e⟩
    show Reads C ctx (cond (isZero c) _ _) _
    cases hz : isZero c with
    | true =>
      refine Reads.zero.congr (by rw [e, eq_zero_of_isZero hz, C.zero.2, mul_zero])
    | false =>
      have l := C.mul hk hc
      refine (Reads.term l.1 m).congr ?_
      have s := swap c (m.denote ctx) 1
      rw [mul_one, mul_one] at s
      rw [e, l.2, s]
  | add c n p ih =>
    intro a ⟨hc, b, hb, e⟩
    have l := C.mul hk hc
    refine (Reads.cons l.1 _ (ih hb)).congr ?_
    rw [e, l.2, hm, left_distrib, swap]

theorem Reads.mulTerm {k : Int} (hk : C.ok k) {m : Mon} {p : Poly} {a : α} (h : Reads C ctx p a) :
    Reads C ctx (mulTerm nc k m p) (C.val k * m.denote ctx * a) := by
  cases m with
  | unit => exact (h.scale hk).congr (congrArg (· * a) (mul_one (C.val k)).symm)
  | mult pw n =>
    show Reads C ctx (cond (isZero k) _ _) _
    cases hz : isZero k with
    | true => rw [eq_zero_of_isZero hz, C.zero.2, zero_mul, zero_mul]; exact Reads.zero
    | false => exact h.mulTermGo hm hk

theorem Reads.times {p : Poly} : ∀ {a : α} {q : Poly} {c : α}, Reads C ctx p a → Reads C ctx q c →
    Reads C ctx (times nc p q) (a * c) := by
  induction p with
  | num k => intro a q c h l; rw [h.2]; exact l.scale h.1
  | add k m p ih =>
    intro a q c ⟨hk, b, hb, e⟩ l
    rw [e, right_distrib]
    exact (l.mulTerm hm hk).plus (ih hb l)

theorem Reads.powGo {p : Poly} {a : α} (h : Reads C ctx p a) (n : Nat) :
    Reads C ctx (powGo nc p n) (a ^ n) := by
  induction n with
  | zero => exact ⟨C.one.1, by rw [C.one.2, pow_zero]⟩
  | succ n ih => rw [pow_succ]; exact ih.times hm h

omit hm in
theorem pow_mul (a : α) (m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rw [pow_zero]; exact pow_zero a
  | succ n ih => rw [pow_succ, ← ih, ← pow_add]; rfl

omit hm in
theorem pow_central {a : α} (b : α) (h : ∀ x, a * x = x * a) (n : Nat) :
    (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, pow_zero, mul_one]
  | succ n ih =>
    rw [pow_succ, pow_succ, pow_succ, ih, mul_assoc, mul_assoc, ← mul_assoc _ a b, ← h (b ^ n),
      mul_assoc]

omit hm in
theorem Coeffs.pow {k : Int} (hk : C.ok k) (n : Nat) :
    C.ok (powInt k n) ∧ C.val (powInt k n) = C.val k ^ n := by
  unfold powInt
  cases hs : sameInt k 1 with
  | true => rw [eq_of_sameInt hs]; exact ⟨C.one.1, by rw [cond, C.one.2, one_pow]⟩
  | false =>
    show C.ok (k ^ n) ∧ C.val (k ^ n) = C.val k ^ n
    induction n with
    | zero => exact ⟨C.one.1, C.one.2.trans (pow_zero (C.val k)).symm⟩
    | succ n ih =>
      have l := C.mul ih.1 hk
      exact ⟨l.1, l.2.trans (by rw [ih.2, ← pow_succ (C.val k)])⟩

theorem Reads.power {p : Poly} {a : α} (h : Reads C ctx p a) (n : Nat) :
    Reads C ctx (power nc p n) (a ^ n) := by
  show Reads C ctx (cond (Nat.beq n 0) _ _) _
  cases hn : Nat.beq n 0 with
  | true => cases Nat.eq_of_beq_eq_true hn; exact h.powGo hm 0
  | false =>
    match p with
    | .num k =>
      have l := C.pow h.1 n
      exact ⟨l.1, by rw [l.2, h.2]⟩
    | .add k .unit q => exact h.powGo hm n
    | .add k (.mult _ (.mult _ _)) q => exact h.powGo hm n
    | .add k (.mult ⟨x, e⟩ .unit) (.add _ _ _) => exact h.powGo hm n
    | .add k (.mult ⟨x, e⟩ .unit) (.num c) =>
      show Reads C ctx (cond (isZero c) _ _) _
      cases hz : isZero c with
      | false => exact h.powGo hm n
      | true =>
        have ⟨hk, b, hb, eb⟩ := h
        have l := C.pow hk n
        refine (Reads.term l.1 _).congr ?_
        have ez : b = 0 := by rw [hb.2, eq_zero_of_isZero hz, C.zero.2]
        rw [eb, ez, Semiring.add_zero, l.2, pow_central _ (C.comm k)]
        show C.val k ^ n * (Power.denote ctx _ * 1) = C.val k ^ n * (Power.denote ctx _ * 1) ^ n
        rw [mul_one, mul_one, Power.denote_eq, Power.denote_eq]
        exact congrArg _ (pow_mul _ e n)

end

/-! ## Tests -/

theorem eq_of_same {p : Poly} : ∀ {q : Poly}, p.same q = true → p = q := by
  induction p with
  | num k =>
    intro q h
    cases q with
    | num l => rw [eq_of_sameInt h]
    | add => cases h
  | add k m p ih =>
    intro q h
    cases q with
    | num => cases h
    | add l n q =>
      have ⟨hk, r⟩ := both h
      have ⟨hn, s⟩ := both r
      rw [eq_of_sameInt hk, Mon.eq_of_same hn, ih s]

theorem Reads.vanishes {α : Type u} [Semiring α] {C : Coeffs α} {ctx : Context α} {c : Int}
    (hc : ∀ {k}, isZero (k % c) = true → C.val k = 0) {p : Poly} :
    ∀ {a : α}, Reads C ctx p a → vanishes c p = true → a = 0 := by
  induction p with
  | num k => intro a h t; rw [h.2, hc t]
  | add k m p ih =>
    intro a ⟨_, b, hb, e⟩ t
    have ⟨hk, r⟩ := both t
    rw [e, hc hk, Semiring.zero_mul, ih hb r, Semiring.add_zero]

end Poly

end Lean.Grind.CommRing

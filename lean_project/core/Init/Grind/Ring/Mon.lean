prelude
import Init.Grind.Ring.Instances
import Init.Show
import Init.Linear
/-!
# Ring expressions and monomials

The ring part of `grind` reads an equation as expressions over numbered atoms, computes with
polynomials in compiled code and leaves certificates behind. The kernel checks a certificate with
the functions of this module and the next. Types and the meaning of the expressions are fixed by
the engine; how certificates are checked is not.

Recursion that walks along two lists at once takes one step of the first list at a time and hands
the function for its rest to a recursion along the second, so that everything is structural and
reduces in the kernel without fuel.
-/

set_option autoImplicit true
set_option genSizeOf false
universe u

namespace Lean.Grind.CommRing

attribute [local instance] Semiring.natCast Ring.intCast

/-- The number of an atom. -/
abbrev Var := Nat

/-- An expression over numbered atoms. -/
inductive Expr where
  | num (k : Int)
  | natCast (k : Nat)
  | intCast (k : Int)
  | var (i : Var)
  | neg (a : Expr)
  | add (a b : Expr)
  | sub (a b : Expr)
  | mul (a b : Expr)
  | pow (a : Expr) (k : Nat)

/-- The values of the atoms. -/
abbrev Context (α : Type u) := RArray α

/-- The value of an atom. -/
abbrev Var.denote {α : Type u} (ctx : Context α) (v : Var) : α := ctx.get v

/-! ## Tests and comparisons that the kernel computes -/

/-- Whether an integer is zero. -/
def isZero : Int → Bool
  | .ofNat n => Nat.beq n 0
  | .negSucc _ => false

/-- Whether an integer is negative. -/
def isNeg : Int → Bool
  | .ofNat _ => false
  | .negSucc _ => true

/-- Whether two integers are equal. -/
def sameInt : Int → Int → Bool
  | .ofNat m, .ofNat n => Nat.beq m n
  | .negSucc m, .negSucc n => Nat.beq m n
  | _, _ => false

/-- The first comparison, or the second where the first finds no difference. -/
def after : Ordering → Ordering → Ordering
  | .eq, o => o
  | .lt, _ => .lt
  | .gt, _ => .gt

/-- Whether a natural is smaller than another. -/
def ltNat (m n : Nat) : Bool := Nat.ble (Nat.succ m) n

/-- The order of two naturals. -/
def cmpNat (m n : Nat) : Ordering := cond (ltNat m n) .lt (cond (ltNat n m) .gt .eq)

theorem both {a b : Bool} (h : cond a b false = true) : a = true ∧ b = true := by
  cases a with
  | false => cases h
  | true => exact ⟨rfl, h⟩

theorem eq_zero_of_isZero {k : Int} (h : isZero k = true) : k = 0 := by
  cases k with
  | ofNat n => exact congrArg Int.ofNat (Nat.eq_of_beq_eq_true h)
  | negSucc n => cases h

theorem eq_of_sameInt {k l : Int} (h : sameInt k l = true) : k = l := by
  cases k <;> cases l
  · exact congrArg Int.ofNat (Nat.eq_of_beq_eq_true h)
  · cases h
  · cases h
  · exact congrArg Int.negSucc (Nat.eq_of_beq_eq_true h)

theorem after_eq {a b : Ordering} (h : after a b = .eq) : a = .eq ∧ b = .eq := by
  cases a with
  | eq => exact ⟨rfl, h⟩
  | lt => cases h
  | gt => cases h

theorem eq_of_cmpNat {m n : Nat} (h : cmpNat m n = .eq) : m = n := by
  unfold cmpNat at h
  cases hl : ltNat m n with
  | true => rw [hl] at h; cases h
  | false =>
    cases hg : ltNat n m with
    | true => rw [hl, hg] at h; cases h
    | false =>
      have le : ∀ {a b : Nat}, ltNat a b = false → b ≤ a := fun {a b} e =>
        Nat.le_of_not_lt fun l => by
          have t : ltNat a b = true := Nat.ble_eq_true_of_le l
          rw [e] at t; cases t
      exact Nat.le_antisymm (le hg) (le hl)

/-! ## The meaning of expressions -/

/-- A numeral. -/
def denoteInt {α : Type u} [Ring α] (k : Int) : α :=
  cond (isNeg k) (-OfNat.ofNat (α := α) k.natAbs) (OfNat.ofNat (α := α) k.natAbs)

/-- The value of an expression in a ring. -/
def Expr.denote {α : Type u} [Ring α] (ctx : Context α) : Expr → α
  | .num k => denoteInt k
  | .natCast k => NatCast.natCast (R := α) k
  | .intCast k => IntCast.intCast (R := α) k
  | .var v => Var.denote ctx v
  | .neg a => -denote ctx a
  | .add a b => denote ctx a + denote ctx b
  | .sub a b => denote ctx a - denote ctx b
  | .mul a b => denote ctx a * denote ctx b
  | .pow a k => denote ctx a ^ k

theorem denoteInt_eq {α : Type u} [Ring α] (k : Int) : denoteInt (α := α) k = (k : α) := by
  cases k with
  | ofNat n => exact (Semiring.ofNat_eq_natCast n).trans (Ring.intCast_natCast n).symm
  | negSucc n =>
    refine (congrArg Neg.neg ?_).trans (Ring.intCast_neg ((n + 1 : Nat) : Int)).symm
    exact (Semiring.ofNat_eq_natCast (n + 1)).trans (Ring.intCast_natCast (n + 1)).symm

/-! ## Monomials -/

/-- A power of an atom. -/
structure Power where
  x : Var
  k : Nat

/-- A product of powers. -/
inductive Mon where
  | unit
  | mult (p : Power) (m : Mon)

/-- The value of a power. -/
def Power.denote {α : Type u} [Semiring α] (ctx : Context α) : Power → α
  | ⟨_, 0⟩ => 1
  | ⟨x, 1⟩ => Var.denote ctx x
  | ⟨x, k + 2⟩ => Var.denote ctx x ^ (k + 2)

/-- The value of a monomial. -/
def Mon.denote {α : Type u} [Semiring α] (ctx : Context α) : Mon → α
  | .unit => 1
  | .mult p m => p.denote ctx * denote ctx m

theorem Power.denote_eq {α : Type u} [Semiring α] (ctx : Context α) (x k : Nat) :
    Power.denote ctx ⟨x, k⟩ = Var.denote ctx x ^ k := by
  match k with
  | 0 => exact (Semiring.pow_zero _).symm
  | 1 => exact (Semiring.pow_one _).symm
  | _ + 2 => rfl

/-- The sum of the exponents. -/
def Mon.degree : Mon → Nat
  | .unit => 0
  | .mult p m => Nat.add p.k m.degree

/-- Whether two monomials are the same. -/
def Mon.same : Mon → Mon → Bool
  | .unit, .unit => true
  | .mult p m, .mult q n => cond (Nat.beq p.x q.x) (cond (Nat.beq p.k q.k) (same m n) false) false
  | _, _ => false

theorem Mon.eq_of_same {m : Mon} : ∀ {n : Mon}, m.same n = true → m = n := by
  induction m with
  | unit =>
    intro n h
    cases n with
    | unit => rfl
    | mult => cases h
  | mult p m ih =>
    intro n h
    cases n with
    | unit => cases h
    | mult q n =>
      have ⟨hx, r⟩ := both h
      have ⟨hk, s⟩ := both r
      cases ih s
      cases p; cases q
      cases Nat.eq_of_beq_eq_true hx
      cases Nat.eq_of_beq_eq_true hk
      rfl

/-! ### Order -/

/-- `revlex` from a power and the comparison of what follows it. -/
def Mon.revlexCons (p : Power) (rest : Mon → Ordering) : Mon → Ordering
  | .unit => .lt
  | .mult q n =>
    cond (Nat.beq p.x q.x) (after (rest n) (cmpNat q.k p.k))
      (cond (ltNat p.x q.x) (after (rest (.mult q n)) .lt) (after (revlexCons p rest n) .gt))

/-- The monomial with the smaller exponent at the last difference is the larger one. -/
def Mon.revlex : Mon → Mon → Ordering
  | .unit, .unit => .eq
  | .unit, .mult _ _ => .gt
  | .mult p m, n => revlexCons p (fun l => revlex m l) n

/-- Words by their first difference. -/
def Mon.lex : Mon → Mon → Ordering
  | .unit, .unit => .eq
  | .unit, .mult _ _ => .lt
  | .mult _ _, .unit => .gt
  | .mult p m, .mult q n => after (cmpNat p.x q.x) (after (cmpNat p.k q.k) (lex m n))

/-- The order of terms: for commuting atoms that of the engine, by degree and then `revlex`. -/
def Mon.cmp (nc : Bool) (m n : Mon) : Ordering :=
  cond nc (lex m n) (after (cmpNat m.degree n.degree) (revlex m n))

theorem Mon.eq_of_revlexCons {p : Power} {m : Mon} {rest : Mon → Ordering}
    (hrest : ∀ n, rest n = .eq → m = n) : ∀ n, revlexCons p rest n = .eq → .mult p m = n := by
  intro n h
  cases n with
  | unit => cases h
  | mult q n =>
    unfold revlexCons at h
    cases hx : Nat.beq p.x q.x with
    | true =>
      rw [hx] at h
      have ⟨hr, hk⟩ := after_eq h
      cases p; cases q
      cases Nat.eq_of_beq_eq_true hx
      cases eq_of_cmpNat hk
      rw [hrest n hr]
    | false =>
      rw [hx] at h
      cases hl : ltNat p.x q.x with
      | true => rw [hl] at h; cases (after_eq h).2
      | false => rw [hl] at h; cases (after_eq h).2

theorem Mon.eq_of_revlex {m : Mon} : ∀ {n : Mon}, revlex m n = .eq → m = n := by
  induction m with
  | unit =>
    intro n h
    cases n with
    | unit => rfl
    | mult => cases h
  | mult p m ih => intro n h; exact eq_of_revlexCons (fun _ => ih) n h

theorem Mon.eq_of_lex {m : Mon} : ∀ {n : Mon}, lex m n = .eq → m = n := by
  induction m with
  | unit =>
    intro n h
    cases n with
    | unit => rfl
    | mult => cases h
  | mult p m ih =>
    intro n h
    cases n with
    | unit => cases h
    | mult q n =>
      have ⟨hx, r⟩ := after_eq h
      have ⟨hk, s⟩ := after_eq r
      cases ih s
      cases p; cases q
      cases eq_of_cmpNat hx
      cases eq_of_cmpNat hk
      rfl

theorem Mon.eq_of_cmp {nc : Bool} {m n : Mon} (h : cmp nc m n = .eq) : m = n := by
  cases nc with
  | true => exact eq_of_lex h
  | false => exact eq_of_revlex (after_eq h).2

/-! ### Products -/

/-- `merge` from a power and the product with what follows it. -/
def Mon.mergeCons (p : Power) (rest : Mon → Mon) : Mon → Mon
  | .unit => .mult p (rest .unit)
  | .mult q n =>
    cond (ltNat p.x q.x) (.mult p (rest (.mult q n)))
      (cond (Nat.beq p.x q.x) (.mult ⟨p.x, Nat.add p.k q.k⟩ (rest n))
        (.mult q (mergeCons p rest n)))

/-- The product of monomials whose powers are in the order of their atoms. -/
def Mon.merge : Mon → Mon → Mon
  | .unit, n => n
  | .mult p m, n => mergeCons p (fun l => merge m l) n

/-- A power before a word. -/
def Mon.glue (p : Power) : Mon → Mon
  | .unit => .mult p .unit
  | .mult q n => cond (Nat.beq p.x q.x) (.mult ⟨p.x, Nat.add p.k q.k⟩ n) (.mult p (.mult q n))

/-- One word after another. -/
def Mon.append : Mon → Mon → Mon
  | .unit, n => n
  | .mult p m, n => glue p (append m n)

/-- The product of monomials, of words where atoms do not commute. -/
def Mon.times (nc : Bool) (m n : Mon) : Mon := cond nc (append m n) (merge m n)

theorem Mon.denote_glue {α : Type u} [Semiring α] (ctx : Context α) (p : Power) (n : Mon) :
    (glue p n).denote ctx = p.denote ctx * n.denote ctx := by
  cases n with
  | unit => rfl
  | mult q n =>
    show denote ctx (cond (Nat.beq p.x q.x) _ _) = _
    cases hx : Nat.beq p.x q.x with
    | false => rfl
    | true =>
      cases p; cases q
      cases Nat.eq_of_beq_eq_true hx
      show Power.denote ctx _ * _ = _ * (_ * _)
      rw [Power.denote_eq, Power.denote_eq, Power.denote_eq, ← Semiring.mul_assoc,
        ← Semiring.pow_add]
      rfl

theorem Mon.denote_append {α : Type u} [Semiring α] (ctx : Context α) (m n : Mon) :
    (append m n).denote ctx = m.denote ctx * n.denote ctx := by
  induction m with
  | unit => exact (Semiring.one_mul _).symm
  | mult p m ih => rw [append, denote_glue, ih, denote, Semiring.mul_assoc]

theorem Mon.denote_mergeCons {α : Type u} [CommSemiring α] (ctx : Context α) (p : Power) (m : Mon)
    {rest : Mon → Mon} (hrest : ∀ n, (rest n).denote ctx = m.denote ctx * n.denote ctx) (n : Mon) :
    (mergeCons p rest n).denote ctx = p.denote ctx * m.denote ctx * n.denote ctx := by
  induction n with
  | unit =>
    show p.denote ctx * (rest .unit).denote ctx = _
    rw [hrest, Semiring.mul_assoc]
  | mult q n ih =>
    unfold mergeCons
    cases ltNat p.x q.x with
    | true => exact (congrArg (p.denote ctx * ·) (hrest _)).trans (Semiring.mul_assoc _ _ _).symm
    | false =>
      cases hx : Nat.beq p.x q.x with
      | false =>
        show q.denote ctx * (mergeCons p rest n).denote ctx = _ * (_ * _)
        rw [ih, CommSemiring.mul_left_comm]
      | true =>
        cases p; cases q
        cases Nat.eq_of_beq_eq_true hx
        show Power.denote ctx _ * (rest n).denote ctx = _ * _ * (_ * _)
        rw [hrest, Power.denote_eq, Power.denote_eq, Power.denote_eq, CommSemiring.mul_mul_mul_comm,
          ← Semiring.pow_add]
        rfl

theorem Mon.denote_merge {α : Type u} [CommSemiring α] (ctx : Context α) (m : Mon) :
    ∀ n : Mon, (merge m n).denote ctx = m.denote ctx * n.denote ctx := by
  induction m with
  | unit => intro n; exact (Semiring.one_mul _).symm
  | mult p m ih => intro n; exact denote_mergeCons ctx p m ih n

end Lean.Grind.CommRing

prelude
import Init.Nat
import Init.TacticMacros
import Init.AC

/-!
# Linear arithmetic on `Nat` for `simp +arith`

`simp +arith` reads an equation or inequality as two linear expressions over numbered atoms and
proposes a simpler one. This module holds the expressions and the proof that two constraints agree.

A linear form is the list of its coefficients, the constant first; missing ones are zero. Both
sides of a constraint lose what they have in common by truncated subtraction: `l - r` stands on
the left and `r - l` on the right, and `(l - r) + r = (r - l) + l` is all that the proof needs.
-/

set_option genSizeOf false

universe u

/-- A binary search tree of values; a branch sends the numbers below `p` to the left. -/
inductive Lean.RArray (α : Type u) where
  | leaf (value : α)
  | branch (p : Nat) (left right : Lean.RArray α)

/-- The value at a number. -/
def Lean.RArray.get {α : Type u} : Lean.RArray α → Nat → α
  | .leaf a, _ => a
  | .branch p l r, n => cond (Nat.ble p n) (r.get n) (l.get n)

namespace Nat.Internal.Linear

/-- The values of the atoms. -/
abbrev Context := Lean.RArray Nat

/-- A linear expression. -/
inductive Expr where
  | num (v : Nat)
  | var (i : Nat)
  | add (a b : Expr)
  | mulL (k : Nat) (a : Expr)
  | mulR (a : Expr) (k : Nat)

/-- The value of an expression. -/
def Expr.denote (ctx : Context) : Expr → Nat
  | .num v => v
  | .var i => ctx.get i
  | .add a b => a.denote ctx + b.denote ctx
  | .mulL k a => k * a.denote ctx
  | .mulR a k => a.denote ctx * k

/-- An equation (`eq`) or an inequality `lhs ≤ rhs`. -/
structure ExprCnstr where
  eq : Bool
  lhs : Expr
  rhs : Expr

/-- What a constraint says. -/
def ExprCnstr.denote (ctx : Context) (c : ExprCnstr) : Prop :=
  cond c.eq (c.lhs.denote ctx = c.rhs.denote ctx) (c.lhs.denote ctx ≤ c.rhs.denote ctx)

/-! ## Linear forms -/

/-- The value of a form, where `f` gives the value of each place. -/
def value (f : Nat → Nat) : List Nat → Nat
  | [] => 0
  | k :: ks => k * f 0 + value (fun i => f (i + 1)) ks

/-- The form of a single place. -/
def place : Nat → List Nat
  | 0 => [1]
  | i + 1 => 0 :: place i

/-- The sum of two forms. -/
def plus : List Nat → List Nat → List Nat
  | [], ys => ys
  | xs, [] => xs
  | x :: xs, y :: ys => (x + y) :: plus xs ys

/-- A multiple of a form. -/
def scale (k : Nat) : List Nat → List Nat
  | [] => []
  | x :: xs => (k * x) :: scale k xs

/-- What the first form has more than the second, place by place. -/
def minus : List Nat → List Nat → List Nat
  | [], _ => []
  | xs, [] => xs
  | x :: xs, y :: ys => (x - y) :: minus xs ys

/-- Whether all places are zero. -/
def isZero : List Nat → Bool
  | [] => true
  | x :: xs => cond (Nat.beq x 0) (isZero xs) false

/-- Whether the constant is positive. -/
def isPos : List Nat → Bool
  | [] => false
  | x :: _ => Nat.ble 1 x

/-- Whether two forms are the same up to zeros at the end. -/
def same (xs ys : List Nat) : Bool := cond (isZero (minus xs ys)) (isZero (minus ys xs)) false

theorem value_place (i : Nat) : ∀ f, value f (place i) = f i := by
  induction i with
  | zero => intro f; simp [place, value]
  | succ i ih => intro f; simp [place, value, ih]

theorem value_plus (xs : List Nat) : ∀ f ys, value f (plus xs ys) = value f xs + value f ys := by
  induction xs with
  | nil => intro f ys; simp [plus, value]
  | cons x xs ih =>
    intro f ys
    cases ys with
    | nil => simp [plus, value]
    | cons y ys => simp only [plus, value, ih, Nat.add_mul]; ac_rfl

theorem value_scale (k : Nat) (xs : List Nat) : ∀ f, value f (scale k xs) = k * value f xs := by
  induction xs with
  | nil => intro f; rfl
  | cons x xs ih => intro f; simp only [scale, value, ih, Nat.mul_add, Nat.mul_assoc]

theorem sub_add_comm (x y : Nat) : (x - y) + y = (y - x) + x := by
  cases Nat.le_total x y with
  | inl h => rw [Nat.sub_eq_zero_of_le h, Nat.sub_add_cancel h, Nat.zero_add]
  | inr h => rw [Nat.sub_eq_zero_of_le h, Nat.sub_add_cancel h, Nat.zero_add]

theorem value_minus (xs : List Nat) : ∀ f ys,
    value f (minus xs ys) + value f ys = value f (minus ys xs) + value f xs := by
  induction xs with
  | nil => intro f ys; cases ys <;> simp [minus, value]
  | cons x xs ih =>
    intro f ys
    cases ys with
    | nil => simp [minus, value]
    | cons y ys =>
      have head := congrArg (· * f 0) (sub_add_comm x y)
      simp only [Nat.add_mul] at head
      have tail := ih (fun i => f (i + 1)) ys
      simp only [minus, value]
      rw [Nat.add_add_add_comm, head, tail, Nat.add_add_add_comm]

theorem value_isZero (xs : List Nat) : ∀ f, isZero xs = true → value f xs = 0 := by
  induction xs with
  | nil => intro f _; rfl
  | cons x xs ih =>
    intro f h
    cases x with
    | zero => simp only [value, ih _ h, Nat.zero_mul]
    | succ x => cases h

theorem value_isPos (xs : List Nat) (f : Nat → Nat) (one : f 0 = 1) (h : isPos xs = true) :
    value f xs ≠ 0 := by
  cases xs with
  | nil => cases h
  | cons x xs =>
    cases x with
    | zero => cases h
    | succ x =>
      simp only [value, one, Nat.mul_one, Nat.succ_add]
      exact Nat.succ_ne_zero _

theorem value_same {xs ys : List Nat} (h : same xs ys = true) (f : Nat → Nat) :
    value f xs = value f ys := by
  unfold same at h
  cases hx : isZero (minus xs ys) with
  | false => rw [hx] at h; cases h
  | true =>
    rw [hx] at h
    have e := value_minus xs f ys
    rw [value_isZero _ f hx, value_isZero _ f h, Nat.zero_add, Nat.zero_add] at e
    exact e.symm

/-! ## Expressions as forms -/

/-- The form of an expression. -/
def Expr.form : Expr → List Nat
  | .num v => [v]
  | .var i => place (i + 1)
  | .add a b => plus a.form b.form
  | .mulL k a => scale k a.form
  | .mulR a k => scale k a.form

/-- The value of each place: one for the constant, then the atoms. -/
def places (ctx : Context) : Nat → Nat
  | 0 => 1
  | i + 1 => ctx.get i

theorem Expr.value_form (ctx : Context) (e : Expr) :
    value (places ctx) e.form = e.denote ctx := by
  induction e with
  | num v => simp [form, value, denote, places]
  | var i => exact value_place (i + 1) (places ctx)
  | add a b iha ihb => simp only [form, value_plus, iha, ihb, denote]
  | mulL k a ih => simp only [form, value_scale, ih, denote]
  | mulR a k ih => simp only [form, value_scale, ih, denote, Nat.mul_comm k]

/-- Expressions of the same form have the same value. -/
theorem Expr.eq_of_toNormPoly_eq (ctx : Context) (e e' : Expr) (h : same e.form e'.form = true) :
    e.denote ctx = e'.denote ctx := by
  rw [← value_form, ← value_form]
  exact value_same h _

/-! ## Constraints -/

namespace ExprCnstr

/-- The left side without what both sides share. -/
def left (c : ExprCnstr) : List Nat := minus c.lhs.form c.rhs.form

/-- The right side without what both sides share. -/
def right (c : ExprCnstr) : List Nat := minus c.rhs.form c.lhs.form

theorem eq_iff_of_add {l r p q : Nat} (h : p + r = q + l) : (l = r) = (p = q) := by
  apply propext
  constructor
  · intro e; subst e; exact Nat.add_right_cancel h
  · intro e; subst e; exact (Nat.add_left_cancel h).symm

theorem le_iff_of_add {l r p q : Nat} (h : p + r = q + l) : (l ≤ r) = (p ≤ q) := by
  apply propext
  constructor
  · intro e
    exact Nat.le_of_add_le_add_right (Nat.le_trans (Nat.le_of_eq h) (Nat.add_le_add_left e q))
  · intro e
    exact Nat.le_of_add_le_add_left
      (Nat.le_trans (Nat.add_le_add_right e l) (Nat.le_of_eq h.symm))

theorem denote_eq (ctx : Context) (c : ExprCnstr) :
    c.denote ctx = cond c.eq (value (places ctx) c.left = value (places ctx) c.right)
      (value (places ctx) c.left ≤ value (places ctx) c.right) := by
  have h := value_minus c.lhs.form (places ctx) c.rhs.form
  unfold denote left right
  rw [← Expr.value_form, ← Expr.value_form, eq_iff_of_add h, le_iff_of_add h]

/-- Whether two constraints have the same form. -/
def agrees (c d : ExprCnstr) : Bool :=
  cond (c.eq == d.eq) (cond (same c.left d.left) (same c.right d.right) false) false

/-- Whether a constraint holds for all values, as far as its form shows. -/
def isValid (c : ExprCnstr) : Bool :=
  cond c.eq (cond (isZero c.left) (isZero c.right) false) (isZero c.left)

/-- Whether a constraint holds for no values, as far as its form shows. -/
def isUnsat (c : ExprCnstr) : Bool :=
  cond (cond (isZero c.right) (isPos c.left) false) true
    (cond c.eq (cond (isZero c.left) (isPos c.right) false) false)

theorem both {a b : Bool} (h : cond a b false = true) : a = true ∧ b = true := by
  cases a with
  | false => cases h
  | true => exact ⟨rfl, h⟩

theorem eq_of_toNormPoly_eq (ctx : Context) (c d : ExprCnstr) (h : agrees c d = true) :
    c.denote ctx = d.denote ctx := by
  have ⟨he, h⟩ := both h
  have ⟨hl, hr⟩ := both h
  rw [denote_eq, denote_eq, value_same hl, value_same hr, eq_of_beq he]

theorem eq_true_of_isValid (ctx : Context) (c : ExprCnstr) (h : isValid c = true) :
    c.denote ctx = True := by
  unfold isValid at h
  rw [denote_eq]
  cases e : c.eq with
  | false =>
    rw [e] at h
    exact eq_true (value_isZero _ _ h ▸ Nat.zero_le _)
  | true =>
    rw [e] at h
    have ⟨hl, hr⟩ := both h
    exact eq_true ((value_isZero _ _ hl).trans (value_isZero _ _ hr).symm)

theorem eq_false_of_isUnsat (ctx : Context) (c : ExprCnstr) (h : isUnsat c = true) :
    c.denote ctx = False := by
  unfold isUnsat at h
  rw [denote_eq]
  cases g : cond (isZero c.right) (isPos c.left) false with
  | true =>
    have ⟨hr, hl⟩ := both g
    have hl := value_isPos _ (places ctx) rfl hl
    rw [value_isZero _ (places ctx) hr]
    cases c.eq with
    | true => exact eq_false hl
    | false => exact eq_false fun e => hl (Nat.le_zero_eq _ ▸ e)
  | false =>
    rw [g] at h
    have ⟨he, h⟩ := both h
    have ⟨hl, hr⟩ := both h
    rw [he, value_isZero _ (places ctx) hl]
    exact eq_false fun e => value_isPos _ (places ctx) rfl hr e.symm

end ExprCnstr

end Nat.Internal.Linear

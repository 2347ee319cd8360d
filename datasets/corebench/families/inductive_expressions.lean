/-!
Arithmetical expressions: their values, their size, and how they can be rewritten.

kind: inductive
split: train
-/

/-- Expressions of numbers, one variable, sums and products. -/
inductive Expr where
  | const : Nat → Expr
  | var : Expr
  | plus : Expr → Expr → Expr
  | times : Expr → Expr → Expr

namespace Expr

/-- The value, when the variable stands for x. -/
def eval (x : Nat) : Expr → Nat
  | const n => n
  | var => x
  | plus a b => eval x a + eval x b
  | times a b => eval x a * eval x b

/-- The number of signs. -/
def size : Expr → Nat
  | const _ => 1
  | var => 1
  | plus a b => size a + size b + 1
  | times a b => size a + size b + 1

/-- The sides of each sum and product exchanged. -/
def flip : Expr → Expr
  | const n => const n
  | var => var
  | plus a b => plus (flip b) (flip a)
  | times a b => times (flip b) (flip a)

/-- An expression put in for the variable. -/
def subst (e : Expr) : Expr → Expr
  | const n => const n
  | var => e
  | plus a b => plus (subst e a) (subst e b)
  | times a b => times (subst e a) (subst e b)

/-- The number of times that the variable stands in it. -/
def uses : Expr → Nat
  | const _ => 0
  | var => 1
  | plus a b => uses a + uses b
  | times a b => uses a + uses b

end Expr

/-- Exchanging the sides of sums and products does not change the value.

Grade 3. -/
theorem expr_eval_flip (x : Nat) (e : Expr) : e.flip.eval x = e.eval x := by
  -- 1. We use induction on the expression.
  induction e with
  | const n => rfl
  | var => rfl
  | plus a b iha ihb =>
    -- 2. Sums do not depend on the order.
    show b.flip.eval x + a.flip.eval x = a.eval x + b.eval x
    rw [iha, ihb, Nat.add_comm]
  | times a b iha ihb =>
    -- 3. Nor do products.
    show b.flip.eval x * a.flip.eval x = a.eval x * b.eval x
    rw [iha, ihb, Nat.mul_comm]

/-- Exchanging all sides twice gives the expression back.

Grade 2. -/
theorem expr_flip_flip (e : Expr) : e.flip.flip = e := by
  -- 1. We use induction on the expression.
  induction e with
  | const n => rfl
  | var => rfl
  | plus a b iha ihb =>
    -- 2. In sums and products both sides come back to their places.
    show Expr.plus a.flip.flip b.flip.flip = Expr.plus a b
    rw [iha, ihb]
  | times a b iha ihb =>
    show Expr.times a.flip.flip b.flip.flip = Expr.times a b
    rw [iha, ihb]

/-- Every expression has a positive size.

Grade 1. -/
theorem expr_size_pos (e : Expr) : 0 < e.size := by
  -- 1. We look at what the expression is; each kind has a sign of its own.
  cases e with
  | const n => exact Nat.zero_lt_one
  | var => exact Nat.zero_lt_one
  | plus a b => exact Nat.succ_pos (a.size + b.size)
  | times a b => exact Nat.succ_pos (a.size + b.size)

/-- The value after putting in an expression is the value at the value of that expression.

Grade 4. -/
theorem expr_eval_subst (x : Nat) (e f : Expr) :
    (Expr.subst e f).eval x = f.eval (e.eval x) := by
  -- 1. We use induction on the expression into which it is put.
  induction f with
  | const n => rfl
  | var => rfl
  | plus a b iha ihb =>
    -- 2. Both sides of a sum have the right values.
    show (Expr.subst e a).eval x + (Expr.subst e b).eval x = _
    rw [iha, ihb]
    rfl
  | times a b iha ihb =>
    -- 3. So have both sides of a product.
    show (Expr.subst e a).eval x * (Expr.subst e b).eval x = _
    rw [iha, ihb]
    rfl

/-- Putting in the variable for itself changes nothing.

Grade 2. -/
theorem expr_subst_var (e : Expr) : Expr.subst Expr.var e = e := by
  -- 1. We use induction on the expression.
  induction e with
  | const n => rfl
  | var => rfl
  | plus a b iha ihb =>
    -- 2. In sums and products nothing changes on either side.
    show Expr.plus (Expr.subst Expr.var a) (Expr.subst Expr.var b) = Expr.plus a b
    rw [iha, ihb]
  | times a b iha ihb =>
    show Expr.times (Expr.subst Expr.var a) (Expr.subst Expr.var b) = Expr.times a b
    rw [iha, ihb]

/-- The number of uses of the variable is at most the size.

Grade 3. -/
theorem expr_uses_le_size (e : Expr) : e.uses ≤ e.size := by
  -- 1. We use induction on the expression.
  induction e with
  | const n => exact Nat.zero_le 1
  | var => exact Nat.le_refl 1
  | plus a b iha ihb =>
    -- 2. In a sum, both add up, and the size has one more.
    show a.uses + b.uses ≤ a.size + b.size + 1
    apply Nat.le_succ_of_le
    exact Nat.add_le_add iha ihb
  | times a b iha ihb =>
    -- 3. The same holds for a product.
    show a.uses + b.uses ≤ a.size + b.size + 1
    apply Nat.le_succ_of_le
    exact Nat.add_le_add iha ihb

/-- Exchanging sides does not change the number of uses of the variable.

Grade 2. -/
theorem expr_uses_flip (e : Expr) : e.flip.uses = e.uses := by
  -- 1. We use induction on the expression; sums do not depend on the order.
  induction e with
  | const n => rfl
  | var => rfl
  | plus a b iha ihb =>
    -- 2. The uses on the two sides change places.
    show b.flip.uses + a.flip.uses = a.uses + b.uses
    rw [iha, ihb, Nat.add_comm]
  | times a b iha ihb =>
    show b.flip.uses + a.flip.uses = a.uses + b.uses
    rw [iha, ihb, Nat.add_comm]

/-- The value of an expression grows with the variable.

Grade 4. -/
theorem expr_eval_mono (x y : Nat) (h : x ≤ y) (e : Expr) : e.eval x ≤ e.eval y := by
  -- 1. We use induction on the expression.
  induction e with
  | const n => exact Nat.le_refl n
  | var => exact h
  | plus a b iha ihb =>
    -- 2. Inequalities may be added.
    exact Nat.add_le_add iha ihb
  | times a b iha ihb =>
    -- 3. And multiplied.
    exact Nat.mul_le_mul iha ihb

/-- Without the variable, the value does not depend on what it stands for.

Grade 4. -/
theorem expr_eval_closed (x y : Nat) (e : Expr) (h : e.uses = 0) : e.eval x = e.eval y := by
  -- 1. We use induction on the expression.
  induction e with
  | const n => rfl
  | var =>
    -- 2. The variable itself is used once.
    nomatch h
  | plus a b iha ihb =>
    -- 3. Neither side of a sum uses the variable.
    have hs : a.uses + b.uses = 0 := h
    show a.eval x + b.eval x = a.eval y + b.eval y
    rw [iha (by omega), ihb (by omega)]
  | times a b iha ihb =>
    -- 4. Nor does a side of a product.
    have hs : a.uses + b.uses = 0 := h
    show a.eval x * b.eval x = a.eval y * b.eval y
    rw [iha (by omega), ihb (by omega)]

/-- Two sides of a sum are smaller than the sum.

Grade 2. -/
theorem expr_plus_larger (a b : Expr) :
    a.size < (Expr.plus a b).size ∧ b.size < (Expr.plus a b).size := by
  -- 1. The size of the sum is both sizes and one.
  show a.size < a.size + b.size + 1 ∧ b.size < a.size + b.size + 1
  -- 2. That is more than each.
  constructor
  · exact Nat.lt_succ_of_le (Nat.le_add_right a.size b.size)
  · exact Nat.lt_succ_of_le (Nat.le_add_left b.size a.size)

prelude
import Init.Core
import Init.ExtRules

/-!
# Equality up to associativity and commutativity

`ac_rfl` reads both sides of an equation as trees over numbered atoms and asks whether their
normal forms agree. This module gives the trees, the normal form, and the proof that trees of one
normal form are equal. The unit that `WithUnit` adds makes every list have a value, so that one
lemma on adding an atom to a list carries the whole proof.
-/

set_option genSizeOf false

namespace Lean.Data.AC

universe u

/-- A tree of atoms. -/
inductive Expr where
  | var (x : Nat)
  | op (lhs rhs : Expr)

/-- An atom, and whether it is neutral. -/
structure Variable {α : Sort u} (op : α → α → α) : Type u where
  value : α
  neutral : Option (PLift (Std.LawfulIdentity op value))

/-- The operation, what is known of it, and the atoms. -/
structure Context (α : Sort u) : Type u where
  op : α → α → α
  assoc : Std.Associative op
  comm : Option (PLift (Std.Commutative op))
  idem : Option (PLift (Std.IdempotentOp op))
  vars : List (Variable op)
  arbitrary : α

variable {α : Sort u}

/-- The atom of that number. -/
def Context.var (ctx : Context α) : Nat → Variable ctx.op :=
  go ctx.vars
where
  go : List (Variable ctx.op) → Nat → Variable ctx.op
    | [], _ => ⟨ctx.arbitrary, none⟩
    | v :: _, 0 => v
    | _ :: vs, n + 1 => go vs n

/-- The value of a tree. -/
def eval (ctx : Context α) : Expr → α
  | .var x => (ctx.var x).value
  | .op l r => ctx.op (eval ctx l) (eval ctx r)

/-- `α` with one more element, which is neutral. -/
inductive WithUnit (α : Sort u) : Type u where
  | unit
  | val (a : α)

/-- Whether a law is known. -/
def known {β : Type} : Option β → Bool
  | none => false
  | some _ => true

theorem and_parts {a b : Bool} (h : (a && b) = true) : a = true ∧ b = true := by
  cases a <;> cases b <;> first | contradiction | exact ⟨rfl, rfl⟩

namespace Context

variable (ctx : Context α)

/-- The operation, extended to the new unit. -/
def comb : WithUnit α → WithUnit α → WithUnit α
  | .unit, b => b
  | a, .unit => a
  | .val a, .val b => .val (ctx.op a b)

/-- The value of an atom. -/
def atom (x : Nat) : WithUnit α := .val (ctx.var x).value

/-- The value of a list of atoms. -/
def value : List Nat → WithUnit α
  | [] => .unit
  | x :: xs => ctx.comb (ctx.atom x) (value xs)

theorem comb_unit (a : WithUnit α) : ctx.comb a .unit = a := by cases a <;> rfl

theorem comb_assoc (a b c : WithUnit α) :
    ctx.comb (ctx.comb a b) c = ctx.comb a (ctx.comb b c) := by
  cases a <;> cases b <;> cases c <;> first | rfl | exact congrArg _ (ctx.assoc.assoc ..)

theorem comb_comm (h : known ctx.comm = true) (a b : WithUnit α) :
    ctx.comb a b = ctx.comb b a := by
  cases e : ctx.comm with
  | none => rw [e] at h; contradiction
  | some c => cases a <;> cases b <;> first | rfl | exact congrArg _ (c.down.comm ..)

theorem comb_self (h : known ctx.idem = true) (a : WithUnit α) : ctx.comb a a = a := by
  cases e : ctx.idem with
  | none => rw [e] at h; contradiction
  | some i => cases a <;> first | rfl | exact congrArg _ (i.down.idempotent ..)

/-- Whether an atom is known to be neutral. -/
def isNeutral (x : Nat) : Bool := known (ctx.var x).neutral

theorem neutral_left {x : Nat} (h : ctx.isNeutral x = true) (y : Nat) (l : List Nat) :
    ctx.comb (ctx.atom x) (ctx.value (y :: l)) = ctx.value (y :: l) := by
  unfold isNeutral at h
  cases e : (ctx.var x).neutral with
  | none => rw [e] at h; contradiction
  | some n =>
    have step (b : α) : ctx.comb (ctx.atom x) (.val b) = .val b := congrArg _ (n.down.left_id b)
    unfold value
    cases ctx.value l <;> exact step _

theorem neutral_right {y : Nat} (h : ctx.isNeutral y = true) (x : Nat) :
    ctx.comb (ctx.atom x) (ctx.atom y) = ctx.atom x := by
  unfold isNeutral at h
  cases e : (ctx.var y).neutral with
  | none => rw [e] at h; contradiction
  | some n => exact congrArg _ (n.down.right_id _)

/-- Adds an atom that is not neutral: in order if the operation commutes, once if idempotent. -/
def insert (x : Nat) : List Nat → List Nat
  | [] => [x]
  | y :: l =>
    if known ctx.idem && x == y then y :: l
    else if known ctx.comm && Nat.ble (y + 1) x then y :: insert x l
    else x :: y :: l

theorem value_insert (x : Nat) (l : List Nat) :
    ctx.value (ctx.insert x l) = ctx.comb (ctx.atom x) (ctx.value l) := by
  induction l with
  | nil => rfl
  | cons y l ih =>
    unfold insert
    split
    next h =>
      have ⟨hi, he⟩ := and_parts h
      have he : x = y := eq_of_beq he
      subst he
      exact ((congrArg (ctx.comb · _) (ctx.comb_self hi _)).symm.trans (ctx.comb_assoc ..))
    next =>
      split
      next h =>
        have hc := (and_parts h).1
        show ctx.comb _ (ctx.value (ctx.insert x l)) = ctx.comb _ (ctx.comb _ _)
        rw [ih, ← comb_assoc, ctx.comb_comm hc (ctx.atom y), comb_assoc]
      next => rfl

/-- Adds an atom to a normal form. A neutral one stays only where there is no other atom. -/
def add (x : Nat) : List Nat → List Nat
  | [] => [x]
  | [y] =>
    if ctx.isNeutral y then [x]
    else if ctx.isNeutral x then [y]
    else ctx.insert x [y]
  | y :: z :: l => if ctx.isNeutral x then y :: z :: l else ctx.insert x (y :: z :: l)

theorem value_add (x : Nat) (l : List Nat) :
    ctx.value (ctx.add x l) = ctx.comb (ctx.atom x) (ctx.value l) := by
  unfold add
  split
  next => rfl
  next y =>
    split
    next h => exact (ctx.neutral_right h x).symm
    next =>
      split
      next h => exact (ctx.neutral_left h y []).symm
      next => exact ctx.value_insert x [y]
  next y z l =>
    split
    next h => exact (ctx.neutral_left h y (z :: l)).symm
    next => exact ctx.value_insert x (y :: z :: l)

/-- Adds the atoms of a tree to a normal form, the last one first. -/
def addTree : Expr → List Nat → List Nat
  | .var x, l => ctx.add x l
  | .op a b, l => addTree a (addTree b l)

theorem value_addTree (e : Expr) (l : List Nat) :
    ctx.value (ctx.addTree e l) = ctx.comb (.val (eval ctx e)) (ctx.value l) := by
  induction e generalizing l with
  | var x => exact ctx.value_add x l
  | op a b iha ihb => rw [addTree, iha, ihb, ← comb_assoc]; rfl

/-- The normal form of a tree. -/
def norm (e : Expr) : List Nat := ctx.addTree e []

theorem value_norm (e : Expr) : ctx.value (ctx.norm e) = .val (eval ctx e) :=
  (ctx.value_addTree e []).trans (ctx.comb_unit _)

/-- Trees of one normal form have one value. -/
theorem eq_of_norm (ctx : Context α) (a b : Expr) (h : (ctx.norm a == ctx.norm b) = true) :
    eval ctx a = eval ctx b := by
  have e := congrArg ctx.value (eq_of_beq h)
  rw [value_norm, value_norm] at e
  injection e

end Context

end Lean.Data.AC

prelude
import Init.Linear
import Init.Grind.Lemmas

/-!
# Associative operations

Products over numbered atoms as sequences, and the steps of the solver for equations between them:
modulo associativity, and where the operation has them, commutativity, a neutral element (always
atom zero) and idempotence. Certificates compare sequences after sorting, dropping zeros or
dropping repetitions.
-/

set_option genSizeOf false

universe u

namespace Lean.Grind.AC

/-- The number of an atom. -/
abbrev Var := Nat

/-- The values of the atoms, and the operation. -/
structure Context (α : Sort u) where
  vars : RArray (PLift α)
  op : α → α → α

/-- The value of an atom. -/
def Var.denote {α : Sort u} (ctx : Context α) (x : Var) : α := (ctx.vars.get x).down

/-- A product as it was written. -/
inductive Expr where
  | var (x : Var)
  | op (lhs rhs : Expr)

/-- The value of a product. -/
def Expr.denote {α : Sort u} (ctx : Context α) : Expr → α
  | .var x => x.denote ctx
  | .op a b => ctx.op (a.denote ctx) (b.denote ctx)

/-- A product as the sequence of its factors. -/
inductive Seq where
  | var (x : Var)
  | cons (x : Var) (s : Seq)

/-- The value of a sequence. -/
def Seq.denote {α : Sort u} (ctx : Context α) : Seq → α
  | .var x => x.denote ctx
  | .cons x s => ctx.op (x.denote ctx) (s.denote ctx)

/-! ## Computations -/

/-- Both. -/
def both (a b : Bool) : Bool := cond a b false

/-- Whether two sequences are the same. -/
def Seq.eqv : Seq → Seq → Bool
  | .var x, .var y => Nat.beq x y
  | .cons x s, .cons y t => both (Nat.beq x y) (s.eqv t)
  | _, _ => false

/-- One sequence after the other. -/
def Seq.join : Seq → Seq → Seq
  | .var x, t => .cons x t
  | .cons x s, t => .cons x (s.join t)

/-- The factors of a product, from left to right. -/
def Expr.factors : Expr → Seq
  | .var x => .var x
  | .op a b => a.factors.join b.factors

/-- An atom at its place in a sorted sequence. -/
def Seq.place (x : Var) : Seq → Seq
  | .var y => cond (Nat.ble x y) (.cons x (.var y)) (.cons y (.var x))
  | .cons y s => cond (Nat.ble x y) (.cons x (.cons y s)) (.cons y (s.place x))

/-- The sequence in order. -/
def Seq.sorted : Seq → Seq
  | .var x => .var x
  | .cons x s => s.sorted.place x

/-- An atom before a sequence; atom zero is neutral. -/
def Seq.put (x : Var) (s : Seq) : Seq :=
  cond (Nat.beq x 0) s (cond (s.eqv (.var 0)) (.var x) (.cons x s))

/-- The sequence without zeros. -/
def Seq.nonzero : Seq → Seq
  | .var x => .var x
  | .cons x s => s.nonzero.put x

/-- An atom before a sequence, unless it starts with that atom. -/
def Seq.add (x : Var) : Seq → Seq
  | .var y => cond (Nat.beq x y) (.var y) (.cons x (.var y))
  | .cons y s => cond (Nat.beq x y) (.cons y s) (.cons x (.cons y s))

/-- The sequence without repetitions side by side. -/
def Seq.single : Seq → Seq
  | .var x => .var x
  | .cons x s => s.single.add x

/-- Whether an atom occurs. -/
def Seq.has (x : Var) : Seq → Bool
  | .var y => Nat.beq x y
  | .cons y s => cond (Nat.beq x y) true (s.has x)

/-- Whether a sequence starts with an atom. -/
def Seq.startsWith (x : Var) : Seq → Bool
  | .var y => Nat.beq x y
  | .cons y _ => Nat.beq x y

/-- Whether a sequence ends with an atom. -/
def Seq.endsWith (x : Var) : Seq → Bool
  | .var y => Nat.beq x y
  | .cons _ s => s.endsWith x

/-! ## Their values -/

theorem of_both {a b : Bool} (h : both a b = true) : a = true ∧ b = true := by
  cases a with
  | false => cases h
  | true => exact ⟨rfl, h⟩

theorem Seq.eq_of_eqv : ∀ {s t : Seq}, s.eqv t = true → s = t
  | .var x, .var y, h => congrArg Seq.var (Nat.eq_of_beq_eq_true h)
  | .cons x s, .cons y t, h => by
    have ⟨e, h⟩ := of_both h
    rw [Nat.eq_of_beq_eq_true e, Seq.eq_of_eqv h]
  | .var _, .cons _ _, h => by cases h
  | .cons _ _, .var _, h => by cases h

section
variable {α : Sort u} (ctx : Context α)

section
variable [Std.Associative ctx.op]

theorem assoc (a b c : α) : ctx.op (ctx.op a b) c = ctx.op a (ctx.op b c) :=
  Std.Associative.assoc a b c

theorem Seq.denote_join (s t : Seq) :
    (s.join t).denote ctx = ctx.op (s.denote ctx) (t.denote ctx) := by
  induction s with
  | var x => rfl
  | cons x s ih => simp only [join, denote, ih, assoc]
theorem Expr.denote_factors (e : Expr) : e.factors.denote ctx = e.denote ctx := by
  induction e with
  | var x => rfl
  | op a b iha ihb => simp only [factors, Seq.denote_join, iha, ihb, denote]

section
variable [Std.Commutative ctx.op]

theorem comm (a b : α) : ctx.op a b = ctx.op b a := Std.Commutative.comm a b
theorem left_comm (a b c : α) : ctx.op a (ctx.op b c) = ctx.op b (ctx.op a c) := by
  rw [← assoc, comm ctx a b, assoc]

theorem Seq.denote_place (x : Var) (s : Seq) :
    (s.place x).denote ctx = ctx.op (x.denote ctx) (s.denote ctx) := by
  induction s with
  | var y =>
    simp only [place]
    cases Nat.ble x y with
    | true => rfl
    | false => exact comm ctx _ _
  | cons y s ih =>
    simp only [place]
    cases Nat.ble x y with
    | true => rfl
    | false => simp only [cond, denote, ih]; exact left_comm ctx _ _ _
theorem Seq.denote_sorted (s : Seq) : s.sorted.denote ctx = s.denote ctx := by
  induction s with
  | var x => rfl
  | cons x s ih => simp only [sorted, denote_place, ih, denote]
theorem Seq.denote_has [Std.IdempotentOp ctx.op] {x : Var} {s : Seq} (h : s.has x = true) :
    ctx.op (x.denote ctx) (s.denote ctx) = s.denote ctx := by
  induction s with
  | var y =>
    rw [Nat.eq_of_beq_eq_true h]
    exact Std.IdempotentOp.idempotent _
  | cons y s ih =>
    simp only [has] at h
    cases e : Nat.beq x y with
    | true =>
      rw [Nat.eq_of_beq_eq_true e]
      simp only [denote]
      rw [← assoc, Std.IdempotentOp.idempotent (op := ctx.op)]
    | false =>
      rw [e] at h
      simp only [denote]
      rw [left_comm, ih h]

end

section
variable [Std.LawfulIdentity ctx.op (Var.denote ctx 0)]

theorem Seq.denote_put (x : Var) (s : Seq) :
    (s.put x).denote ctx = ctx.op (x.denote ctx) (s.denote ctx) := by
  unfold put
  cases e : Nat.beq x 0 with
  | true =>
    rw [Nat.eq_of_beq_eq_true e]
    exact (Std.LawfulLeftIdentity.left_id (op := ctx.op) _).symm
  | false =>
    cases f : s.eqv (.var 0) with
    | true =>
      rw [Seq.eq_of_eqv f]
      exact (Std.LawfulRightIdentity.right_id (op := ctx.op) _).symm
    | false => rfl
theorem Seq.denote_nonzero (s : Seq) : s.nonzero.denote ctx = s.denote ctx := by
  induction s with
  | var x => rfl
  | cons x s ih => simp only [nonzero, denote_put, ih, denote]

end

section
variable [Std.IdempotentOp ctx.op]

theorem Seq.denote_add (x : Var) (s : Seq) :
    (s.add x).denote ctx = ctx.op (x.denote ctx) (s.denote ctx) := by
  cases s with
  | var y =>
    simp only [add]
    cases e : Nat.beq x y with
    | true =>
      rw [Nat.eq_of_beq_eq_true e]
      exact (Std.IdempotentOp.idempotent (op := ctx.op) _).symm
    | false => rfl
  | cons y s =>
    simp only [add]
    cases e : Nat.beq x y with
    | true =>
      rw [Nat.eq_of_beq_eq_true e]
      simp only [cond, denote]
      rw [← assoc, Std.IdempotentOp.idempotent (op := ctx.op)]
    | false => rfl
theorem Seq.denote_single (s : Seq) : s.single.denote ctx = s.denote ctx := by
  induction s with
  | var x => rfl
  | cons x s ih => simp only [single, denote_add, ih, denote]
theorem Seq.denote_startsWith {x : Var} {s : Seq} (h : s.startsWith x = true) :
    ctx.op (x.denote ctx) (s.denote ctx) = s.denote ctx := by
  cases s with
  | var y =>
    rw [Nat.eq_of_beq_eq_true h]
    exact Std.IdempotentOp.idempotent _
  | cons y s =>
    rw [Nat.eq_of_beq_eq_true h]
    simp only [denote]
    rw [← assoc, Std.IdempotentOp.idempotent (op := ctx.op)]
theorem Seq.denote_endsWith {x : Var} {s : Seq} (h : s.endsWith x = true) :
    ctx.op (s.denote ctx) (x.denote ctx) = s.denote ctx := by
  induction s with
  | var y =>
    rw [Nat.eq_of_beq_eq_true h]
    exact Std.IdempotentOp.idempotent _
  | cons y s ih =>
    simp only [denote]
    rw [assoc, ih h]

end

end

/-! ## Tests with a meaning -/

/-- The same up to order. -/
def sameC (s t : Seq) : Bool := s.sorted.eqv t.sorted

/-- The same up to zeros. -/
def sameI (s t : Seq) : Bool := s.nonzero.eqv t.nonzero

/-- The same up to order and zeros. -/
def sameCI (s t : Seq) : Bool := s.nonzero.sorted.eqv t.nonzero.sorted

/-- The same up to repetitions side by side. -/
def sameD (s t : Seq) : Bool := s.single.eqv t.single

section
variable {ctx} {s t : Seq}

theorem of_eqv (h : s.eqv t = true) : s.denote ctx = t.denote ctx := by rw [Seq.eq_of_eqv h]
theorem of_sameC [Std.Associative ctx.op] [Std.Commutative ctx.op]
    (h : sameC s t = true) : s.denote ctx = t.denote ctx := by
  rw [← Seq.denote_sorted, Seq.eq_of_eqv h, Seq.denote_sorted]
theorem of_sameI [Std.Associative ctx.op] [Std.LawfulIdentity ctx.op (Var.denote ctx 0)]
    (h : sameI s t = true) : s.denote ctx = t.denote ctx := by
  rw [← Seq.denote_nonzero, Seq.eq_of_eqv h, Seq.denote_nonzero]
theorem of_sameCI [Std.Associative ctx.op] [Std.Commutative ctx.op]
    [Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (h : sameCI s t = true) :
    s.denote ctx = t.denote ctx := by
  rw [← Seq.denote_nonzero, ← Seq.denote_sorted, Seq.eq_of_eqv h, Seq.denote_sorted,
    Seq.denote_nonzero]
theorem of_sameD [Std.Associative ctx.op] [Std.IdempotentOp ctx.op]
    (h : sameD s t = true) : s.denote ctx = t.denote ctx := by
  rw [← Seq.denote_single, Seq.eq_of_eqv h, Seq.denote_single]

end

/-! ## Products as sequences -/

section

theorem norm_a [Std.Associative ctx.op] (e : Expr) (s : Seq) (h : e.factors.eqv s = true) :
    e.denote ctx = s.denote ctx := by rw [← Expr.denote_factors, of_eqv h]
theorem norm_ac [Std.Associative ctx.op] [Std.Commutative ctx.op] (e : Expr) (s : Seq)
    (h : sameC e.factors s = true) : e.denote ctx = s.denote ctx := by
  rw [← Expr.denote_factors, of_sameC h]
theorem norm_ai [Std.Associative ctx.op] [Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (e : Expr) (s : Seq)
    (h : sameI e.factors s = true) : e.denote ctx = s.denote ctx := by
  rw [← Expr.denote_factors, of_sameI h]
theorem norm_aci [Std.Associative ctx.op] [Std.Commutative ctx.op]
    [Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (e : Expr) (s : Seq) (h : sameCI e.factors s = true) :
    e.denote ctx = s.denote ctx := by rw [← Expr.denote_factors, of_sameCI h]

end

theorem eq_expr_seq_seq (e : Expr) (s t : Seq) (h : e.denote ctx = s.denote ctx)
    (k : s.denote ctx = t.denote ctx) : e.denote ctx = t.denote ctx := h.trans k
theorem imp_eq (lhs rhs : Expr) (s : Seq) (h : lhs.denote ctx = s.denote ctx)
    (k : rhs.denote ctx = s.denote ctx) : lhs.denote ctx = rhs.denote ctx := h.trans k.symm
theorem refl (s : Seq) : s.denote ctx = s.denote ctx := rfl

section

theorem eq_norm_a [Std.Associative ctx.op] (lhs rhs : Expr) (lhs' rhs' : Seq)
    (c : both (lhs.factors.eqv lhs') (rhs.factors.eqv rhs') = true)
    (h : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx :=
  have ⟨l, r⟩ := of_both c
  (norm_a ctx lhs lhs' l).symm.trans (h.trans (norm_a ctx rhs rhs' r))
theorem eq_norm_ac [Std.Associative ctx.op] [Std.Commutative ctx.op] (lhs rhs : Expr) (lhs' rhs' : Seq)
    (c : both (sameC lhs.factors lhs') (sameC rhs.factors rhs') = true)
    (h : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx :=
  have ⟨l, r⟩ := of_both c
  (norm_ac ctx lhs lhs' l).symm.trans (h.trans (norm_ac ctx rhs rhs' r))
theorem eq_norm_ai [Std.Associative ctx.op] [Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (lhs rhs : Expr) (lhs' rhs' : Seq)
    (c : both (sameI lhs.factors lhs') (sameI rhs.factors rhs') = true)
    (h : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx :=
  have ⟨l, r⟩ := of_both c
  (norm_ai ctx lhs lhs' l).symm.trans (h.trans (norm_ai ctx rhs rhs' r))
theorem eq_norm_aci [Std.Associative ctx.op] [Std.Commutative ctx.op]
    [Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (lhs rhs : Expr) (lhs' rhs' : Seq)
    (c : both (sameCI lhs.factors lhs') (sameCI rhs.factors rhs') = true)
    (h : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx :=
  have ⟨l, r⟩ := of_both c
  (norm_aci ctx lhs lhs' l).symm.trans (h.trans (norm_aci ctx rhs rhs' r))

theorem diseq_norm_a [Std.Associative ctx.op] (lhs rhs : Expr) (lhs' rhs' : Seq)
    (c : both (lhs.factors.eqv lhs') (rhs.factors.eqv rhs') = true)
    (h : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx :=
  have ⟨l, r⟩ := of_both c
  norm_a ctx lhs lhs' l ▸ norm_a ctx rhs rhs' r ▸ h
theorem diseq_norm_ac [Std.Associative ctx.op] [Std.Commutative ctx.op] (lhs rhs : Expr) (lhs' rhs' : Seq)
    (c : both (sameC lhs.factors lhs') (sameC rhs.factors rhs') = true)
    (h : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx :=
  have ⟨l, r⟩ := of_both c
  norm_ac ctx lhs lhs' l ▸ norm_ac ctx rhs rhs' r ▸ h
theorem diseq_norm_ai [Std.Associative ctx.op]
    [Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (lhs rhs : Expr) (lhs' rhs' : Seq)
    (c : both (sameI lhs.factors lhs') (sameI rhs.factors rhs') = true)
    (h : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx :=
  have ⟨l, r⟩ := of_both c
  norm_ai ctx lhs lhs' l ▸ norm_ai ctx rhs rhs' r ▸ h
theorem diseq_norm_aci [Std.Associative ctx.op] [Std.Commutative ctx.op]
    [Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (lhs rhs : Expr) (lhs' rhs' : Seq)
    (c : both (sameCI lhs.factors lhs') (sameCI rhs.factors rhs') = true)
    (h : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx :=
  have ⟨l, r⟩ := of_both c
  norm_aci ctx lhs lhs' l ▸ norm_aci ctx rhs rhs' r ▸ h

end

/-! ## Repetitions and zeros -/

section

theorem eq_erase_dup [Std.Associative ctx.op] [Std.IdempotentOp ctx.op] (lhs rhs lhs' rhs' : Seq)
    (c : both (sameD lhs lhs') (sameD rhs rhs') = true) (h : lhs.denote ctx = rhs.denote ctx) :
    lhs'.denote ctx = rhs'.denote ctx :=
  have ⟨l, r⟩ := of_both c
  (of_sameD l).symm.trans (h.trans (of_sameD r))
theorem eq_erase0 [Std.Associative ctx.op] [Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (lhs rhs lhs' rhs' : Seq)
    (c : both (sameI lhs lhs') (sameI rhs rhs') = true) (h : lhs.denote ctx = rhs.denote ctx) :
    lhs'.denote ctx = rhs'.denote ctx :=
  have ⟨l, r⟩ := of_both c
  (of_sameI l).symm.trans (h.trans (of_sameI r))
theorem diseq_erase_dup [Std.Associative ctx.op] [Std.IdempotentOp ctx.op] (lhs rhs lhs' rhs' : Seq)
    (c : both (sameD lhs lhs') (sameD rhs rhs') = true) (h : lhs.denote ctx ≠ rhs.denote ctx) :
    lhs'.denote ctx ≠ rhs'.denote ctx :=
  have ⟨l, r⟩ := of_both c
  fun e => h ((of_sameD l).trans (e.trans (of_sameD r).symm))
theorem diseq_erase0 [Std.Associative ctx.op]
    [Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (lhs rhs lhs' rhs' : Seq)
    (c : both (sameI lhs lhs') (sameI rhs rhs') = true) (h : lhs.denote ctx ≠ rhs.denote ctx) :
    lhs'.denote ctx ≠ rhs'.denote ctx :=
  have ⟨l, r⟩ := of_both c
  fun e => h ((of_sameI l).trans (e.trans (of_sameI r).symm))

end

theorem eq_erase_dup_rhs [Std.Associative ctx.op] [Std.IdempotentOp ctx.op]
    (lhs rhs rhs' : Seq) (c : sameD rhs rhs' = true) (h : lhs.denote ctx = rhs.denote ctx) :
    lhs.denote ctx = rhs'.denote ctx := h.trans (of_sameD c)
theorem eq_erase0_rhs [Std.Associative ctx.op]
    [Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (lhs rhs rhs' : Seq)
    (c : sameI rhs rhs' = true) (h : lhs.denote ctx = rhs.denote ctx) :
    lhs.denote ctx = rhs'.denote ctx := h.trans (of_sameI c)

/-! ## Rewriting with an equation -/

theorem eq_orient (lhs rhs : Seq) (h : lhs.denote ctx = rhs.denote ctx) :
    rhs.denote ctx = lhs.denote ctx := h.symm
theorem diseq_unsat (lhs rhs : Seq) (c : lhs.eqv rhs = true)
    (h : lhs.denote ctx ≠ rhs.denote ctx) : False := h (of_eqv c)

theorem eq_simp_lhs_exact (lhs₁ rhs₁ rhs₂ : Seq) (h : lhs₁.denote ctx = rhs₁.denote ctx)
    (k : lhs₁.denote ctx = rhs₂.denote ctx) : rhs₁.denote ctx = rhs₂.denote ctx := h.symm.trans k
theorem eq_simp_rhs_exact (lhs₁ rhs₁ lhs₂ : Seq) (h : lhs₁.denote ctx = rhs₁.denote ctx)
    (k : lhs₂.denote ctx = lhs₁.denote ctx) : lhs₂.denote ctx = rhs₁.denote ctx := k.trans h
theorem diseq_simp_lhs_exact (lhs₁ rhs₁ rhs₂ : Seq) (h : lhs₁.denote ctx = rhs₁.denote ctx)
    (k : lhs₁.denote ctx ≠ rhs₂.denote ctx) : rhs₁.denote ctx ≠ rhs₂.denote ctx := h ▸ k
theorem diseq_simp_rhs_exact (lhs₁ rhs₁ lhs₂ : Seq) (h : lhs₁.denote ctx = rhs₁.denote ctx)
    (k : lhs₂.denote ctx ≠ lhs₁.denote ctx) : lhs₂.denote ctx ≠ rhs₁.denote ctx := h ▸ k

/-- `s` and `s'` are the same product with one side of the equation each, before `tail`. -/
def simp_prefix_cert (lhs rhs tail s s' : Seq) : Bool :=
  both (s.eqv (lhs.join tail)) (s'.eqv (rhs.join tail))

/-- The same after `head`. -/
def simp_suffix_cert (lhs rhs head s s' : Seq) : Bool :=
  both (s.eqv (head.join lhs)) (s'.eqv (head.join rhs))

/-- The same between `head` and `tail`. -/
def simp_middle_cert (lhs rhs head tail s s' : Seq) : Bool :=
  both (s.eqv (head.join (lhs.join tail))) (s'.eqv (head.join (rhs.join tail)))

/-- The same anywhere beside `c`. -/
def simp_ac_cert (c lhs rhs s s' : Seq) : Bool :=
  both (sameC s (c.join lhs)) (sameC s' (c.join rhs))

section
variable {ctx}

theorem of_prefix [Std.Associative ctx.op] {lhs rhs tail s s' : Seq}
    (c : simp_prefix_cert lhs rhs tail s s' = true) (h : lhs.denote ctx = rhs.denote ctx) :
    s.denote ctx = s'.denote ctx := by
  have ⟨l, r⟩ := of_both c
  rw [of_eqv l, of_eqv r, Seq.denote_join, Seq.denote_join, h]
theorem of_suffix [Std.Associative ctx.op] {lhs rhs head s s' : Seq}
    (c : simp_suffix_cert lhs rhs head s s' = true) (h : lhs.denote ctx = rhs.denote ctx) :
    s.denote ctx = s'.denote ctx := by
  have ⟨l, r⟩ := of_both c
  rw [of_eqv l, of_eqv r, Seq.denote_join, Seq.denote_join, h]
theorem of_middle [Std.Associative ctx.op] {lhs rhs head tail s s' : Seq}
    (c : simp_middle_cert lhs rhs head tail s s' = true) (h : lhs.denote ctx = rhs.denote ctx) :
    s.denote ctx = s'.denote ctx := by
  have ⟨l, r⟩ := of_both c
  rw [of_eqv l, of_eqv r, Seq.denote_join, Seq.denote_join, Seq.denote_join, Seq.denote_join, h]
theorem of_ac [Std.Associative ctx.op] [Std.Commutative ctx.op] {t lhs rhs s s' : Seq}
    (c : simp_ac_cert t lhs rhs s s' = true) (h : lhs.denote ctx = rhs.denote ctx) :
    s.denote ctx = s'.denote ctx := by
  have ⟨l, r⟩ := of_both c
  rw [of_sameC l, of_sameC r, Seq.denote_join, Seq.denote_join, h]

end

section
variable [Std.Associative ctx.op] (lhs₁ rhs₁ tail lhs₂ rhs₂ s' : Seq)

theorem eq_simp_lhs_prefix (c : simp_prefix_cert lhs₁ rhs₁ tail lhs₂ s' = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx = rhs₂.denote ctx) :
    s'.denote ctx = rhs₂.denote ctx := (of_prefix c h).symm.trans k
theorem eq_simp_rhs_prefix (c : simp_prefix_cert lhs₁ rhs₁ tail rhs₂ s' = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs₂.denote ctx = s'.denote ctx := k.trans (of_prefix c h)
theorem diseq_simp_lhs_prefix (c : simp_prefix_cert lhs₁ rhs₁ tail lhs₂ s' = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    s'.denote ctx ≠ rhs₂.denote ctx := of_prefix c h ▸ k
theorem diseq_simp_rhs_prefix (c : simp_prefix_cert lhs₁ rhs₁ tail rhs₂ s' = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    lhs₂.denote ctx ≠ s'.denote ctx := of_prefix c h ▸ k
theorem eq_simp_lhs_suffix (c : simp_suffix_cert lhs₁ rhs₁ tail lhs₂ s' = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx = rhs₂.denote ctx) :
    s'.denote ctx = rhs₂.denote ctx := (of_suffix c h).symm.trans k
theorem eq_simp_rhs_suffix (c : simp_suffix_cert lhs₁ rhs₁ tail rhs₂ s' = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs₂.denote ctx = s'.denote ctx := k.trans (of_suffix c h)
theorem diseq_simp_lhs_suffix (c : simp_suffix_cert lhs₁ rhs₁ tail lhs₂ s' = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    s'.denote ctx ≠ rhs₂.denote ctx := of_suffix c h ▸ k
theorem diseq_simp_rhs_suffix (c : simp_suffix_cert lhs₁ rhs₁ tail rhs₂ s' = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    lhs₂.denote ctx ≠ s'.denote ctx := of_suffix c h ▸ k

end

section
variable [Std.Associative ctx.op] (lhs₁ rhs₁ head tail lhs₂ rhs₂ s' : Seq)

theorem eq_simp_lhs_middle (c : simp_middle_cert lhs₁ rhs₁ head tail lhs₂ s' = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx = rhs₂.denote ctx) :
    s'.denote ctx = rhs₂.denote ctx := (of_middle c h).symm.trans k
theorem eq_simp_rhs_middle (c : simp_middle_cert lhs₁ rhs₁ head tail rhs₂ s' = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs₂.denote ctx = s'.denote ctx := k.trans (of_middle c h)
theorem diseq_simp_lhs_middle (c : simp_middle_cert lhs₁ rhs₁ head tail lhs₂ s' = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    s'.denote ctx ≠ rhs₂.denote ctx := of_middle c h ▸ k
theorem diseq_simp_rhs_middle (c : simp_middle_cert lhs₁ rhs₁ head tail rhs₂ s' = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    lhs₂.denote ctx ≠ s'.denote ctx := of_middle c h ▸ k

end

section
variable [Std.Associative ctx.op] [Std.Commutative ctx.op]
  (t lhs₁ rhs₁ lhs₂ rhs₂ s' : Seq)

theorem eq_simp_lhs_ac (c : simp_ac_cert t lhs₁ rhs₁ lhs₂ s' = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx = rhs₂.denote ctx) :
    s'.denote ctx = rhs₂.denote ctx := (of_ac c h).symm.trans k
theorem eq_simp_rhs_ac (c : simp_ac_cert t lhs₁ rhs₁ rhs₂ s' = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs₂.denote ctx = s'.denote ctx := k.trans (of_ac c h)
theorem diseq_simp_lhs_ac (c : simp_ac_cert t lhs₁ rhs₁ lhs₂ s' = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    s'.denote ctx ≠ rhs₂.denote ctx := of_ac c h ▸ k
theorem diseq_simp_rhs_ac (c : simp_ac_cert t lhs₁ rhs₁ rhs₂ s' = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    lhs₂.denote ctx ≠ s'.denote ctx := of_ac c h ▸ k

end

/-! ## Overlaps of two equations -/

/-- `p * c` and `c * s` overlap in `c`. -/
def superpose_cert (p c s lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq) : Bool :=
  both (lhs₁.eqv (p.join c)) <| both (lhs₂.eqv (c.join s)) <| both (lhs.eqv (rhs₁.join s))
    (rhs.eqv (p.join rhs₂))

theorem superpose [Std.Associative ctx.op] (p c s lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq)
    (t : superpose_cert p c s lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs.denote ctx = rhs.denote ctx := by
  have ⟨t₁, t⟩ := of_both t
  have ⟨t₂, t⟩ := of_both t
  have ⟨t₃, t₄⟩ := of_both t
  rw [of_eqv t₃, of_eqv t₄, Seq.denote_join, Seq.denote_join, ← h, ← k, of_eqv t₁, of_eqv t₂,
    Seq.denote_join, Seq.denote_join, assoc]

/-- `c * r₁` and `c * r₂` overlap in `c`, in any order. -/
def superpose_ac_cert (r₁ c r₂ lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq) : Bool :=
  both (sameC lhs₁ (c.join r₁)) <| both (sameC lhs₂ (c.join r₂)) <|
    both (sameC lhs (r₂.join rhs₁)) (sameC rhs (r₁.join rhs₂))

theorem superpose_ac [Std.Associative ctx.op] [Std.Commutative ctx.op]
    (r₁ c r₂ lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq)
    (t : superpose_ac_cert r₁ c r₂ lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) (k : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs.denote ctx = rhs.denote ctx := by
  have ⟨t₁, t⟩ := of_both t
  have ⟨t₂, t⟩ := of_both t
  have ⟨t₃, t₄⟩ := of_both t
  rw [of_sameC t₃, of_sameC t₄, Seq.denote_join, Seq.denote_join, ← h, ← k, of_sameC t₁,
    of_sameC t₂, Seq.denote_join, Seq.denote_join, left_comm, left_comm ctx (r₁.denote ctx),
    comm ctx (r₂.denote ctx)]

section

theorem superpose_ac_idempotent [Std.Associative ctx.op] [Std.Commutative ctx.op]
    [Std.IdempotentOp ctx.op] (x : Var) (lhs₁ rhs₁ rhs : Seq)
    (c : both (lhs₁.has x) (sameC rhs (.cons x rhs₁)) = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) : lhs₁.denote ctx = rhs.denote ctx := by
  have ⟨l, r⟩ := of_both c
  rw [of_sameC r, Seq.denote, ← h, Seq.denote_has ctx l]
theorem superpose_head_idempotent [Std.Associative ctx.op] [Std.IdempotentOp ctx.op] (x : Var) (lhs₁ rhs₁ rhs : Seq)
    (c : both (lhs₁.startsWith x) (rhs.eqv (.cons x rhs₁)) = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) : lhs₁.denote ctx = rhs.denote ctx := by
  have ⟨l, r⟩ := of_both c
  rw [of_eqv r, Seq.denote, ← h, Seq.denote_startsWith ctx l]
theorem superpose_tail_idempotent [Std.Associative ctx.op] [Std.IdempotentOp ctx.op] (x : Var) (lhs₁ rhs₁ rhs : Seq)
    (c : both (lhs₁.endsWith x) (rhs.eqv (rhs₁.join (.var x))) = true)
    (h : lhs₁.denote ctx = rhs₁.denote ctx) : lhs₁.denote ctx = rhs.denote ctx := by
  have ⟨l, r⟩ := of_both c
  rw [of_eqv r, Seq.denote_join, ← h]
  exact (Seq.denote_endsWith ctx l).symm

end

end

end Lean.Grind.AC

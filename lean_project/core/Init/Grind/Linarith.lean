prelude
import Init.Grind.Ring.Constraint
import Init.Grind.Ring.Envelope
/-!
# Certificates for linear arithmetic over ordered modules

The lemmas that proofs of the linear part of `grind` are made of: over ordered modules, groups,
rings and fields, such as the rationals. A linear form is a list of multiples of atoms, the atom
with the largest number first. As with polynomials, `Poly.Reads` leaves open which integers are
multiples and how they act, so that one proof serves modules over the integers and the naturals.
-/

set_option autoImplicit true
set_option genSizeOf false
universe u

namespace Lean.Grind.Linarith

open CommRing (isZero isNeg isPos notZero sameInt both eq_zero_of_isZero eq_of_sameInt and_of
  pos_of_isPos ne_zero_of_notZero ltNat)
open Std AddCommMonoid

/-- The number of an atom. -/
abbrev Var := Nat

/-- A linear expression over numbered atoms. -/
inductive Expr where
  | zero
  | var (i : Var)
  | add (a b : Expr)
  | sub (a b : Expr)
  | neg (a : Expr)
  | natMul (k : Nat) (a : Expr)
  | intMul (k : Int) (a : Expr)

/-- The values of the atoms. -/
abbrev Context (α : Type u) := RArray α

/-- The value of an atom. -/
abbrev Var.denote {α : Type u} (ctx : Context α) (v : Var) : α := ctx.get v

/-- The value of an expression in a module over the integers. -/
def Expr.denote {α : Type u} [IntModule α] (ctx : Context α) : Expr → α
  | .zero => 0
  | .var v => Var.denote ctx v
  | .add a b => denote ctx a + denote ctx b
  | .sub a b => denote ctx a - denote ctx b
  | .neg a => -denote ctx a
  | .natMul k a => k • denote ctx a
  | .intMul k a => k • denote ctx a

/-- The value of an expression in a module over the naturals; what has no meaning there is zero. -/
def Expr.denoteN {α : Type u} [NatModule α] (ctx : Context α) : Expr → α
  | .var v => Var.denote ctx v
  | .add a b => denoteN ctx a + denoteN ctx b
  | .natMul k a => k • denoteN ctx a
  | .zero | .sub _ _ | .neg _ | .intMul _ _ => 0

/-- A sum of multiples of atoms. -/
inductive Poly where
  | nil
  | add (k : Int) (v : Var) (p : Poly)

namespace Poly

/-! ## Operations -/

/-- Whether two forms are the same. -/
def same : Poly → Poly → Bool
  | .nil, .nil => true
  | .add k v p, .add l w q => cond (sameInt k l) (cond (Nat.beq v w) (same p q) false) false
  | _, _ => false

/-- `plus` from a multiple and the sum with what follows it. -/
def plusCons (k : Int) (v : Var) (rest : Poly → Poly) : Poly → Poly
  | .nil => .add k v (rest .nil)
  | .add l w q =>
    cond (Nat.beq v w) (cond (isZero (k + l)) (rest q) (.add (k + l) v (rest q)))
      (cond (ltNat w v) (.add k v (rest (.add l w q))) (.add l w (plusCons k v rest q)))

/-- The sum. -/
def plus : Poly → Poly → Poly
  | .nil, q => q
  | .add k v p, q => plusCons k v (fun r => plus p r) q

/-- All multiples times an integer that is not zero. -/
def scaleGo (k : Int) : Poly → Poly
  | .nil => .nil
  | .add l v p => .add (k * l) v (scaleGo k p)

/-- All multiples times an integer. -/
def scale (k : Int) (p : Poly) : Poly := cond (isZero k) .nil (scaleGo k p)

/-- The multiple of an atom. -/
def coeffOf (v : Var) : Poly → Int
  | .nil => 0
  | .add k w p => cond (Nat.beq v w) k (coeffOf v p)

/-- The absolute value of the first multiple. -/
def lead : Poly → Int
  | .nil => 1
  | .add k _ _ => Int.ofNat k.natAbs

/-- `k * p + l * q`. -/
abbrev combo (k : Int) (p : Poly) (l : Int) (q : Poly) : Poly := plus (scale k p) (scale l q)

theorem eq_of_same {p : Poly} : ∀ {q : Poly}, p.same q = true → p = q := by
  induction p with
  | nil =>
    intro q h
    cases q with
    | nil => rfl
    | add => cases h
  | add k v p ih =>
    intro q h
    cases q with
    | nil => cases h
    | add l w q =>
      have ⟨hk, r⟩ := both h
      have ⟨hv, s⟩ := both r
      rw [eq_of_sameInt hk, Nat.eq_of_beq_eq_true hv, ih s]

/-! ## What a form stands for -/

/-- Which integers are multiples, and how they act. -/
structure Scalars (α : Type u) [AddCommMonoid α] where
  /-- The multiples. -/
  ok : Int → Prop
  /-- The multiple of an element. -/
  act : Int → α → α
  zero : ∀ a, act 0 a = 0
  one : ok 1 ∧ ∀ a, act 1 a = a
  add : ∀ {k l}, ok k → ok l → ok (k + l) ∧ ∀ a, act (k + l) a = act k a + act l a
  mul : ∀ {k l}, ok k → ok l → ok (k * l) ∧ ∀ a, act (k * l) a = act k (act l a)
  act_zero : ∀ k, act k 0 = 0
  act_add : ∀ k a b, act k (a + b) = act k a + act k b

section
variable {α : Type u} [AddCommMonoid α] {S : Scalars α} {ctx : Context α}

/-- The multiples are allowed and the form has the value `a`. -/
def Reads (S : Scalars α) (ctx : Context α) : Poly → α → Prop
  | .nil, a => a = 0
  | .add k v p, a => S.ok k ∧ ∃ b, Reads S ctx p b ∧ a = S.act k (Var.denote ctx v) + b

theorem Reads.unique {p : Poly} : ∀ {a b : α}, Reads S ctx p a → Reads S ctx p b → a = b := by
  induction p with
  | nil => intro a b h l; exact Eq.trans h (Eq.symm l)
  | add k v p ih =>
    intro a b ⟨_, a', ha, ea⟩ ⟨_, b', hb, eb⟩
    rw [ea, eb, ih ha hb]

theorem Reads.congr {p : Poly} {a b : α} (h : Reads S ctx p a) (e : a = b) : Reads S ctx p b := by
  rw [← e]; exact h

theorem Reads.plusCons {k : Int} {v : Var} {rest : Poly → Poly} {b : α} (hk : S.ok k)
    (hrest : ∀ {q : Poly} {c : α}, Reads S ctx q c → Reads S ctx (rest q) (b + c)) {q : Poly} :
    ∀ {c : α}, Reads S ctx q c →
      Reads S ctx (plusCons k v rest q) (S.act k (Var.denote ctx v) + b + c) := by
  induction q with
  | nil => intro c h; exact ⟨hk, _, hrest h, add_assoc _ _ _⟩
  | add l w q ih =>
    intro c ⟨hl, d, hd, e⟩
    show Reads S ctx (cond (Nat.beq v w) _ _) _
    cases hv : Nat.beq v w with
    | true =>
      cases Nat.eq_of_beq_eq_true hv
      have ⟨hs, es⟩ := S.add hk hl
      have e' : S.act k (Var.denote ctx v) + b + c = S.act (k + l) (Var.denote ctx v) + (b + d) := by
        rw [e, es, add_add_add_comm]
      show Reads S ctx (cond (isZero (k + l)) _ _) _
      cases hz : isZero (k + l) with
      | false => exact ⟨hs, _, hrest hd, e'⟩
      | true => exact (hrest hd).congr (by rw [e', eq_zero_of_isZero hz, S.zero, zero_add])
    | false =>
      show Reads S ctx (cond (ltNat w v) _ _) _
      cases ltNat w v with
      | true => exact ⟨hk, _, hrest (q := .add l w q) ⟨hl, d, hd, e⟩, add_assoc _ _ _⟩
      | false => exact ⟨hl, _, ih hd, by rw [e, add_left_comm]⟩

theorem Reads.plus {p : Poly} : ∀ {a : α} {q : Poly} {c : α}, Reads S ctx p a → Reads S ctx q c →
    Reads S ctx (plus p q) (a + c) := by
  induction p with
  | nil => intro a q c h l; exact l.congr ((zero_add c).symm.trans (congrArg (· + c) (Eq.symm h)))
  | add k v p ih =>
    intro a q c ⟨hk, b, hb, e⟩ l
    rw [e]
    exact Reads.plusCons hk (fun r => ih hb r) l

theorem Reads.scaleGo {k : Int} (hk : S.ok k) {p : Poly} : ∀ {a : α}, Reads S ctx p a →
    Reads S ctx (scaleGo k p) (S.act k a) := by
  induction p with
  | nil => intro a h; exact (congrArg (S.act k) h).trans (S.act_zero k)
  | add l v p ih =>
    intro a ⟨hl, b, hb, e⟩
    have m := S.mul hk hl
    exact ⟨m.1, _, ih hb, by rw [m.2, e, S.act_add]⟩

theorem Reads.scale {k : Int} (hk : S.ok k) {p : Poly} {a : α} (h : Reads S ctx p a) :
    Reads S ctx (scale k p) (S.act k a) := by
  show Reads S ctx (cond (isZero k) _ _) _
  cases hz : isZero k with
  | false => exact h.scaleGo hk
  | true => rw [eq_zero_of_isZero hz]; exact S.zero a

theorem Reads.atom (v : Var) : Reads S ctx (.add 1 v .nil) (Var.denote ctx v) :=
  ⟨S.one.1, 0, rfl, by rw [S.one.2, add_zero]⟩

end

end Poly

/-! ## Modules over the integers -/

open IntModule in
/-- In a module over the integers all integers are multiples. -/
def ofInt (α : Type u) [IntModule α] : Poly.Scalars α where
  ok _ := True
  act k a := k • a
  zero := zero_zsmul
  one := ⟨trivial, one_zsmul⟩
  add _ _ := ⟨trivial, add_zsmul _ _⟩
  mul _ _ := ⟨trivial, mul_zsmul _ _⟩
  act_zero := zsmul_zero
  act_add := zsmul_add

/-- The form of an expression. -/
def Expr.form : Expr → Poly
  | .zero => .nil
  | .var v => .add 1 v .nil
  | .add a b => .plus a.form b.form
  | .sub a b => .plus a.form (.scale (-1) b.form)
  | .neg a => .scale (-1) a.form
  | .natMul k a => .scale (Int.ofNat k) a.form
  | .intMul k a => .scale k a.form

/-- The value of a form. -/
def Poly.denote {α : Type u} [IntModule α] (ctx : Context α) : Poly → α
  | .nil => 0
  | .add k v p => k • Var.denote ctx v + denote ctx p

/-- A multiple without a factor one. -/
def multiple {α : Type u} [IntModule α] (ctx : Context α) (k : Int) (v : Var) : α :=
  cond (sameInt k 1) (Var.denote ctx v) (k • Var.denote ctx v)

/-- The value of a form as one would write it. -/
def Poly.denote' {α : Type u} [IntModule α] (ctx : Context α) : Poly → α
  | .nil => 0
  | .add k v p => go (multiple ctx k v) p
where
  /-- The sum from a value on. -/
  go (r : α) : Poly → α
    | .nil => r
    | .add k v p => go (r + multiple ctx k v) p

section
variable {α : Type u} [IntModule α] (ctx : Context α)

open AddCommGroup IntModule

theorem neg_one_zsmul (a : α) : (-1 : Int) • a = -a :=
  (neg_zsmul 1 a).trans (congrArg Neg.neg (one_zsmul a))

theorem multiple_eq (k : Int) (v : Var) : multiple ctx k v = k • Var.denote ctx v := by
  unfold multiple
  cases h : sameInt k 1 with
  | true => rw [eq_of_sameInt h, one_zsmul]; rfl
  | false => rfl

theorem Poly.denote'_eq (p : Poly) : p.denote' ctx = p.denote ctx := by
  have go : ∀ (p : Poly) (r : α), denote'.go ctx r p = r + p.denote ctx := by
    intro p
    induction p with
    | nil => intro r; exact (add_zero r).symm
    | add k v p ih => intro r; exact (ih _).trans (by rw [multiple_eq, denote, add_assoc])
  cases p with
  | nil => rfl
  | add k v p => exact (go p _).trans (by rw [multiple_eq, denote])

theorem reads_denote (p : Poly) : p.Reads (ofInt α) ctx (p.denote' ctx) := by
  rw [Poly.denote'_eq]
  induction p with
  | nil => exact rfl
  | add k v p ih => exact ⟨trivial, _, ih, rfl⟩

theorem denote_of_reads {ctx : Context α} {p : Poly} {a : α} (h : p.Reads (ofInt α) ctx a) :
    p.denote' ctx = a := (reads_denote ctx p).unique h

theorem Expr.reads (e : Expr) : e.form.Reads (ofInt α) ctx (e.denote ctx) := by
  have minus : ∀ {p : Poly} {a : α}, p.Reads (ofInt α) ctx a →
      (Poly.scale (-1) p).Reads (ofInt α) ctx (-a) := fun h =>
    (Poly.Reads.scale (S := ofInt α) trivial h).congr (neg_one_zsmul _)
  induction e with
  | zero => exact rfl
  | var v => exact .atom v
  | add a b iha ihb => exact iha.plus ihb
  | sub a b iha ihb => exact (iha.plus (minus ihb)).congr (sub_eq_add_neg _ _).symm
  | neg a ih => exact minus ih
  | natMul k a ih =>
    exact (Poly.Reads.scale (S := ofInt α) trivial ih).congr (zsmul_natCast_eq_nsmul _ _)
  | intMul k a ih => exact Poly.Reads.scale (S := ofInt α) trivial ih

theorem denote_scale (k : Int) (p : Poly) : (Poly.scale k p).denote' ctx = k • p.denote' ctx :=
  denote_of_reads (Poly.Reads.scale (S := ofInt α) trivial (reads_denote ctx p))
theorem denote_plus (p q : Poly) : (Poly.plus p q).denote' ctx = p.denote' ctx + q.denote' ctx :=
  denote_of_reads ((reads_denote ctx p).plus (reads_denote ctx q))
theorem denote_combo (k : Int) (p : Poly) (l : Int) (q : Poly) :
    (Poly.combo k p l q).denote' ctx = k • p.denote' ctx + l • q.denote' ctx := by
  rw [denote_plus, denote_scale, denote_scale]

/-- The certificate that a form is that of a difference. -/
abbrev isDiff (lhs rhs : Expr) (p : Poly) : Bool := p.same (lhs.sub rhs).form

theorem denote_diff {lhs rhs : Expr} {p : Poly} (c : isDiff lhs rhs p = true) :
    p.denote' ctx = lhs.denote ctx - rhs.denote ctx := by
  rw [Poly.eq_of_same c]; exact denote_of_reads ((lhs.sub rhs).reads ctx)

end

/-! ## Equations -/

section
variable {α : Type u} [IntModule α] (ctx : Context α)

open AddCommGroup IntModule

theorem eq_norm (lhs rhs : Expr) (p : Poly) (c : isDiff lhs rhs p = true)
    (h : lhs.denote ctx = rhs.denote ctx) : p.denote' ctx = 0 := by
  rw [denote_diff ctx c, h, sub_self]

theorem diseq_norm (lhs rhs : Expr) (p : Poly) (c : isDiff lhs rhs p = true)
    (h : lhs.denote ctx ≠ rhs.denote ctx) : p.denote' ctx ≠ 0 := by
  rw [denote_diff ctx c]
  exact fun e => h (sub_eq_zero_iff.1 e)

theorem eq_neg (p₁ p₂ : Poly) (c : p₂.same (.scale (-1) p₁) = true) (h : p₁.denote' ctx = 0) :
    p₂.denote' ctx = 0 := by
  rw [Poly.eq_of_same c, denote_scale, h, zsmul_zero]

theorem diseq_neg (p p' : Poly) (c : p'.same (.scale (-1) p) = true) (h : p.denote' ctx ≠ 0) :
    p'.denote' ctx ≠ 0 := by
  rw [Poly.eq_of_same c, denote_scale, neg_one_zsmul]
  exact fun e => h ((neg_eq_zero _).1 e)

theorem diseq_unsat (h : Poly.nil.denote ctx ≠ 0) : False := h rfl

theorem imp_eq (p : Poly) (x y : Var) (c : p.same (.add 1 x (.add (-1) y .nil)) = true)
    (h : p.denote' ctx = 0) : Var.denote ctx x = Var.denote ctx y := by
  rw [Poly.denote'_eq, Poly.eq_of_same c] at h
  have h : (1 : Int) • Var.denote ctx x + ((-1 : Int) • Var.denote ctx y + 0) = 0 := h
  rw [one_zsmul, neg_one_zsmul, add_zero, ← sub_eq_add_neg] at h
  exact sub_eq_zero_iff.1 h

theorem eq_eq_subst (x : Var) (p₁ p₂ p₃ : Poly)
    (c : p₃.same (.combo (p₁.coeffOf x) p₂ (-p₂.coeffOf x) p₁) = true) (h₁ : p₁.denote' ctx = 0)
    (h₂ : p₂.denote' ctx = 0) : p₃.denote' ctx = 0 := by
  rw [Poly.eq_of_same c, denote_combo, h₁, h₂, zsmul_zero, zsmul_zero, add_zero]

theorem eq_diseq_subst1 (k : Int) (p₁ p₂ p₃ : Poly)
    (c : p₃.same (.plus (.scale k p₁) p₂) = true) (h₁ : p₁.denote' ctx = 0)
    (h₂ : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≠ 0 := by
  rwa [Poly.eq_of_same c, denote_plus, denote_scale, h₁, zsmul_zero, zero_add]
end

section
variable {α : Type u} [IntModule α] [NoNatZeroDivisors α] (ctx : Context α)

open IntModule

theorem eq_coeff (p₁ p₂ : Poly) (k : Nat)
    (c : cond (Nat.beq k 0) false (p₁.same (.scale (Int.ofNat k) p₂)) = true)
    (h : p₁.denote' ctx = 0) : p₂.denote' ctx = 0 := by
  cases hk : Nat.beq k 0 with
  | true => rw [hk] at c; cases c
  | false =>
    rw [hk] at c
    rw [Poly.eq_of_same c, denote_scale] at h
    exact no_int_zero_divisors (fun e => by
      cases (Int.ofNat.inj e : k = 0)
      cases hk) h

theorem eq_diseq_subst (k₁ k₂ : Int) (p₁ p₂ p₃ : Poly)
    (c : cond (notZero k₁) (p₃.same (.combo k₂ p₁ k₁ p₂)) false = true) (h₁ : p₁.denote' ctx = 0)
    (h₂ : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≠ 0 := by
  have ⟨hk, c⟩ := and_of c
  rw [Poly.eq_of_same c, denote_combo, h₁, zsmul_zero, zero_add]
  exact fun e => h₂ (no_int_zero_divisors (ne_zero_of_notZero hk) e)
end

/-! ## Inequalities -/

open OrderedAdd

section
variable {α : Type u} [IntModule α] [LE α] [IsPreorder α] [OrderedAdd α] (ctx : Context α)

theorem lead_nonneg (p : Poly) : 0 ≤ p.lead := by
  cases p with
  | nil => decide
  | add k v p => exact Int.ofNat_nonneg _

theorem le_norm (lhs rhs : Expr) (p : Poly) (c : isDiff lhs rhs p = true)
    (h : lhs.denote ctx ≤ rhs.denote ctx) : p.denote' ctx ≤ 0 := by
  rwa [denote_diff ctx c, sub_nonpos_iff]

theorem le_of_eq (lhs rhs : Expr) (p : Poly) (c : isDiff lhs rhs p = true)
    (h : lhs.denote ctx = rhs.denote ctx) : p.denote' ctx ≤ 0 :=
  le_norm ctx lhs rhs p c (Std.le_of_eq h)

theorem le_le_combine (p₁ p₂ p₃ : Poly) (c : p₃.same (.combo p₂.lead p₁ p₁.lead p₂) = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  rw [Poly.eq_of_same c, denote_combo]
  exact le_trans (add_le_add (zsmul_nonpos (lead_nonneg p₂) h₁) (zsmul_nonpos (lead_nonneg p₁) h₂))
    (Std.le_of_eq (add_zero 0))
end

section
variable {α : Type u} [IntModule α] [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α]

theorem lt_unsat (ctx : Context α) (h : Poly.nil.denote ctx < 0) : False := lt_irrefl h

variable [OrderedAdd α] (ctx : Context α)

theorem lt_norm (lhs rhs : Expr) (p : Poly) (c : isDiff lhs rhs p = true)
    (h : lhs.denote ctx < rhs.denote ctx) : p.denote' ctx < 0 := by
  rwa [denote_diff ctx c, sub_neg_iff]

theorem le_lt_combine (p₁ p₂ p₃ : Poly)
    (c : cond (isPos p₁.lead) (p₃.same (.combo p₂.lead p₁ p₁.lead p₂)) false = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx < 0) : p₃.denote' ctx < 0 := by
  have ⟨hp, c⟩ := and_of c
  rw [Poly.eq_of_same c, denote_combo]
  exact lt_of_le_of_lt
    (le_trans (add_le_left (zsmul_nonpos (lead_nonneg p₂) h₁) _) (Std.le_of_eq (zero_add _)))
    (zsmul_neg (pos_of_isPos hp) h₂)

theorem lt_lt_combine (p₁ p₂ p₃ : Poly)
    (c : cond (isPos p₁.lead) (p₃.same (.combo p₂.lead p₁ p₁.lead p₂)) false = true)
    (h₁ : p₁.denote' ctx < 0) (h₂ : p₂.denote' ctx < 0) : p₃.denote' ctx < 0 :=
  le_lt_combine ctx p₁ p₂ p₃ c (le_of_lt h₁) h₂
end

section
variable {α : Type u} [IntModule α] [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α]
  [OrderedAdd α] (ctx : Context α)

theorem not_le_norm (lhs rhs : Expr) (p : Poly) (c : isDiff rhs lhs p = true)
    (h : ¬lhs.denote ctx ≤ rhs.denote ctx) : p.denote' ctx < 0 :=
  lt_norm ctx rhs lhs p c (not_le.1 h)

theorem not_lt_norm (lhs rhs : Expr) (p : Poly) (c : isDiff rhs lhs p = true)
    (h : ¬lhs.denote ctx < rhs.denote ctx) : p.denote' ctx ≤ 0 :=
  le_norm ctx rhs lhs p c (not_lt.1 h)

theorem diseq_split_resolve (p₁ p₂ : Poly) (c : p₂.same (.scale (-1) p₁) = true)
    (h : p₁.denote' ctx ≠ 0) (n : ¬p₁.denote' ctx < 0) : p₂.denote' ctx < 0 := by
  rw [Poly.eq_of_same c, denote_scale, neg_one_zsmul, neg_neg_iff]
  exact lt_of_le_of_ne (not_lt.1 n) (Ne.symm h)
end

theorem zero_lt_one {α : Type u} [Ring α] [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α]
    [OrderedRing α] (ctx : Context α) (p : Poly) (c : p.same (.add (-1) 0 .nil) = true)
    (h : Var.denote ctx 0 = (One.one : α)) : p.denote' ctx < 0 := by
  rw [Poly.denote'_eq, Poly.eq_of_same c]
  show (-1 : Int) • Var.denote ctx 0 + 0 < 0
  rw [h, add_zero, neg_one_zsmul, neg_neg_iff]
  exact OrderedRing.zero_lt_one

/-! ## Modules over the naturals -/

open NatModule in
/-- In a module over the naturals the integers from zero on are multiples. -/
def ofNat (α : Type u) [NatModule α] : Poly.Scalars α where
  ok k := 0 ≤ k
  act k a := k.toNat • a
  zero := zero_nsmul
  one := ⟨by decide, one_nsmul⟩
  add {k l} hk hl := by
    obtain ⟨m, rfl⟩ := Int.eq_ofNat_of_zero_le hk
    obtain ⟨n, rfl⟩ := Int.eq_ofNat_of_zero_le hl
    exact ⟨Int.ofNat_nonneg (m + n), add_nsmul m n⟩
  mul {k l} hk hl := by
    obtain ⟨m, rfl⟩ := Int.eq_ofNat_of_zero_le hk
    obtain ⟨n, rfl⟩ := Int.eq_ofNat_of_zero_le hl
    exact ⟨Int.ofNat_nonneg (m * n), mul_nsmul m n⟩
  act_zero k := nsmul_zero k.toNat
  act_add k := nsmul_add k.toNat

/-- The form of an expression over the naturals. -/
def Expr.formN : Expr → Poly
  | .var v => .add 1 v .nil
  | .add a b => .plus a.formN b.formN
  | .natMul k a => .scale (Int.ofNat k) a.formN
  | .zero | .sub _ _ | .neg _ | .intMul _ _ => .nil

theorem Expr.readsN {α : Type u} [NatModule α] (ctx : Context α) (e : Expr) :
    e.formN.Reads (ofNat α) ctx (e.denoteN ctx) := by
  induction e with
  | zero => exact rfl
  | var v => exact .atom v
  | add a b iha ihb => exact iha.plus ihb
  | sub a b => exact rfl
  | neg a => exact rfl
  | natMul k a ih => exact Poly.Reads.scale (S := ofNat α) (Int.ofNat_nonneg k) ih
  | intMul k a => exact rfl

theorem eq_normN {α : Type u} [NatModule α] (ctx : Context α) (lhs rhs : Expr)
    (c : lhs.formN.same rhs.formN = true) : lhs.denoteN ctx = rhs.denoteN ctx := by
  have r := rhs.readsN ctx
  rw [← Poly.eq_of_same c] at r
  exact (lhs.readsN ctx).unique r

end Lean.Grind.Linarith

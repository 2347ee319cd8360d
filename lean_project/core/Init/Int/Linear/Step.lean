prelude
import Init.Int.Linear.Norm

/-!
# Steps of the integer solver

How `lia` combines equations, inequalities, divisibilities and disequalities between polynomials.
-/

namespace Int.Internal.Linear

/-- A combination of two polynomials. -/
def comb (a : Int) (p : Poly) (b : Int) (q : Poly) : List Int :=
  plus (scale a p.form) (scale b q.form)

theorem val_comb (ctx : Context) (a : Int) (p : Poly) (b : Int) (q : Poly) :
    val ctx (comb a p b q) = a * p.denote' ctx + b * q.denote' ctx := by
  rw [comb, val_plus, val_scale, val_scale, Poly.denote_eq, Poly.denote_eq]

/-- The first coefficient. -/
def Poly.lead : Poly → Int
  | .num _ => 1
  | .add a _ _ => a

/-- The coefficient of an atom. -/
def Poly.coeff : Poly → Var → Int
  | .num _, _ => 0
  | .add a y p, x => cond (Nat.beq x y) a (p.coeff x)

section
variable {ctx : Context}

theorem denote_same {p : Poly} {xs : List Int} (h : same p.form xs = true) :
    p.denote' ctx = val ctx xs := by rw [Poly.denote_eq, val_same ctx h]
theorem denote_scale {p q : Poly} {k : Int} (h : same p.form (scale k q.form) = true) :
    p.denote' ctx = k * q.denote' ctx := by rw [denote_same h, val_scale, ← Poly.denote_eq]
theorem denote_comb {p q r : Poly} {a b : Int} (h : same r.form (comb a p b q) = true) :
    r.denote' ctx = a * p.denote' ctx + b * q.denote' ctx := by rw [denote_same h, val_comb]
theorem denote_plus {p q : Poly} {a k : Int}
    (h : same p.form (plus (scale a q.form) [k]) = true) :
    p.denote' ctx = a * q.denote' ctx + k := by
  rw [denote_same h, val_plus, val_scale, val_const, ← Poly.denote_eq]

end

section
variable (ctx : Context)

/-! ## From the goal to polynomials -/

theorem eq_norm_expr (lhs rhs : Expr) (p : Poly) (h : same (diff lhs rhs) p.form = true)
    (e : lhs.denote ctx = rhs.denote ctx) : p.denote' ctx = 0 := (norm_eq ctx lhs rhs p h).mp e
theorem not_eq_norm_expr (lhs rhs : Expr) (p : Poly) (h : same (diff lhs rhs) p.form = true)
    (e : ¬lhs.denote ctx = rhs.denote ctx) : ¬p.denote' ctx = 0 := norm_eq ctx lhs rhs p h ▸ e
theorem le_norm_expr (lhs rhs : Expr) (p : Poly) (h : same (diff lhs rhs) p.form = true)
    (e : lhs.denote ctx ≤ rhs.denote ctx) : p.denote' ctx ≤ 0 := (norm_le ctx lhs rhs p h).mp e
theorem dvd_norm_expr (d : Int) (e : Expr) (p : Poly) (h : same e.form p.form = true)
    (k : d ∣ e.denote ctx) : d ∣ p.denote' ctx := (norm_dvd ctx d e p h).mp k

/-- The polynomial says that an atom is an expression. -/
def isDef (p : Poly) (x : Var) (xs : List Int) : Bool := same p.form (minus xs (place 1 (x + 1)))

theorem denote_isDef {p : Poly} {x : Var} {xs : List Int} (h : isDef p x xs = true) :
    p.denote' ctx = val ctx xs - x.denote ctx := by
  rw [denote_same h, val_minus, val_place, Int.one_mul]

theorem eq_def' (x : Var) (e : Expr) (p : Poly) (h : isDef p x e.form = true)
    (k : x.denote ctx = e.denote ctx) : p.denote' ctx = 0 := by
  rw [denote_isDef ctx h, k, Expr.denote_eq, Int.sub_self]
theorem eq_def_struct (x : Var) (e : Expr) (p : Poly) (h : isDef p x e.form = true)
    (k : x.denote ctx = e.denote ctx) : p.denote' ctx = 0 := eq_def' ctx x e p h k

/-- The same with a polynomial that was rewritten. -/
def isDefNorm (x : Var) (e : Expr) (q q' p : Poly) : Bool :=
  both (same e.form q.form) (isDef p x q'.form)

theorem eq_def'_norm (x : Var) (e : Expr) (q q' p : Poly) (h : isDefNorm x e q q' p = true)
    (k : x.denote ctx = e.denote ctx) (l : q.denote' ctx = q'.denote' ctx) : p.denote' ctx = 0 := by
  have ⟨s, h⟩ := of_both h
  rw [denote_isDef ctx h, k, Expr.denote_eq, val_same ctx s, ← Poly.denote_eq, ← Poly.denote_eq, l,
    Int.sub_self]
theorem eq_def_struct_norm (x : Var) (e : Expr) (q q' p : Poly)
    (h : isDefNorm x e q q' p = true) (k : x.denote ctx = e.denote ctx)
    (l : q.denote' ctx = q'.denote' ctx) : p.denote' ctx = 0 := eq_def'_norm ctx x e q q' p h k l

theorem eq_norm_poly (p p' : Poly) (h : p.denote' ctx = p'.denote' ctx) (e : p.denote' ctx = 0) :
    p'.denote' ctx = 0 := h.symm.trans e
theorem le_norm_poly (p p' : Poly) (h : p.denote' ctx = p'.denote' ctx) (e : p.denote' ctx ≤ 0) :
    p'.denote' ctx ≤ 0 := h ▸ e
theorem diseq_norm_poly (p p' : Poly) (h : p.denote' ctx = p'.denote' ctx)
    (e : p.denote' ctx ≠ 0) : p'.denote' ctx ≠ 0 := h ▸ e
theorem dvd_norm_poly (d : Int) (p p' : Poly) (h : p.denote' ctx = p'.denote' ctx)
    (e : d ∣ p.denote' ctx) : d ∣ p'.denote' ctx := h ▸ e

/-! ## Equations -/

theorem eq_norm (p p' : Poly) (h : same p'.form p.form = true) (e : p.denote' ctx = 0) :
    p'.denote' ctx = 0 := by rw [denote_same h, ← Poly.denote_eq, e]

/-- A positive multiple. -/
def eq_coeff_cert (p p' : Poly) (k : Int) : Bool :=
  both (decide (0 < k)) (same p.form (scale k p'.form))

theorem eq_coeff (p p' : Poly) (k : Int) (h : eq_coeff_cert p p' k = true)
    (e : p.denote' ctx = 0) : p'.denote' ctx = 0 := by
  have ⟨k, h⟩ := of_both h
  rw [denote_scale h] at e
  exact (mul_eq_zero_iff (of_decide_eq_true k)).1 e
theorem eq_unsat (p : Poly) (h : isConstWith (fun k => not (isNil k)) p.form = true)
    (e : p.denote' ctx = 0) : False := by
  have t := val_isConstWith ctx h
  rw [← Poly.denote_eq, e] at t
  cases t
theorem eq_unsat_coeff (p : Poly) (k : Int) (h : isSplit k p.form = true)
    (e : p.denote' ctx = 0) : False := by
  refine val_isSplit ctx h ?_
  rw [← Poly.denote_eq, e]
  exact Int.dvd_zero k
theorem eq_of_core (p₁ p₂ p₃ : Poly) (h : same p₃.form (comb 1 p₁ (-1) p₂) = true)
    (e : p₁.denote' ctx = p₂.denote' ctx) : p₃.denote' ctx = 0 := by
  rw [denote_comb h, e]; omega
theorem eq_eq_subst' (a b : Int) (p₁ p₂ p₃ : Poly)
    (h : same p₃.form (comb b p₁ (-a) p₂) = true) (e₁ : p₁.denote' ctx = 0)
    (e₂ : p₂.denote' ctx = 0) : p₃.denote' ctx = 0 := by
  rw [denote_comb h, e₁, e₂, Int.mul_zero, Int.mul_zero, Int.add_zero]
theorem eq_of_le_ge (p₁ p₂ : Poly) (h : same p₂.form (scale (-1) p₁.form) = true)
    (l₁ : p₁.denote' ctx ≤ 0) (l₂ : p₂.denote' ctx ≤ 0) : p₁.denote' ctx = 0 := by
  rw [denote_scale h] at l₂; omega
theorem eq_of_zero_dvd (p : Poly) (h : 0 ∣ p.denote' ctx) : p.denote' ctx = 0 := Int.zero_dvd.1 h

/-! ## Divisibility -/

theorem dvd_norm (d : Int) (p p' : Poly) (h : same p'.form p.form = true)
    (k : d ∣ p.denote' ctx) : d ∣ p'.denote' ctx := by rwa [denote_same h, ← Poly.denote_eq]
theorem dvd_unsat (k : Int) (p : Poly) (h : isUnsatDvd k p.form = true) (d : k ∣ p.denote' ctx) :
    False := val_isUnsatDvd ctx h (by rwa [← Poly.denote_eq])
theorem dvd_coeff (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) (g : Int)
    (h : isMultiple g k₁ p₁.form k₂ p₂.form = true) (d : k₁ ∣ p₁.denote' ctx) :
    k₂ ∣ p₂.denote' ctx := by
  rw [Poly.denote_eq] at d ⊢; exact (val_isMultiple ctx h).1 d

/-- The new divisor divides the old one and whatever was dropped. -/
def dvd_elim_cert (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) : Bool :=
  both (isNil (Int.emod k₁ k₂)) (allDvd k₂ (minus p₂.form p₁.form))

theorem dvd_elim (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly)
    (h : dvd_elim_cert k₁ p₁ k₂ p₂ = true) (d : k₁ ∣ p₁.denote' ctx) : k₂ ∣ p₂.denote' ctx := by
  have ⟨e, h⟩ := of_both h
  have s := dvd_val ctx h
  rw [val_minus, ← Poly.denote_eq, ← Poly.denote_eq] at s
  have t := Int.dvd_add s (Int.dvd_trans (Int.dvd_of_emod_eq_zero (isNil_eq e)) d)
  rwa [Int.sub_add_cancel] at t

/-- The combination in which the divisors meet. -/
def dvd_solve_combine_cert (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly)
    (_g α β : Int) : Bool :=
  both (decide (d = d₁ * d₂)) (same p.form (comb (α * d₂) p₁ (β * d₁) p₂))

theorem dvd_solve_combine (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly)
    (g α β : Int) (h : dvd_solve_combine_cert d₁ p₁ d₂ p₂ d p g α β = true)
    (k₁ : d₁ ∣ p₁.denote' ctx) (k₂ : d₂ ∣ p₂.denote' ctx) : d ∣ p.denote' ctx := by
  have ⟨e, h⟩ := of_both h
  obtain ⟨c₁, e₁⟩ := k₁
  obtain ⟨c₂, e₂⟩ := k₂
  rw [of_decide_eq_true e, denote_comb h, e₁, e₂]
  refine ⟨α * c₁ + β * c₂, ?_⟩
  rw [Int.mul_add]
  congr 1 <;> ac_rfl

/-- The combination without the leading atom. -/
def dvd_solve_elim_cert (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly) : Bool :=
  both (isNil (Int.emod (p₂.lead * d₁) d)) <| both (isNil (Int.emod (p₁.lead * d₂) d)) <|
    same p.form (comb p₂.lead p₁ (-p₁.lead) p₂)

theorem dvd_solve_elim (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly)
    (h : dvd_solve_elim_cert d₁ p₁ d₂ p₂ d p = true) (k₁ : d₁ ∣ p₁.denote' ctx)
    (k₂ : d₂ ∣ p₂.denote' ctx) : d ∣ p.denote' ctx := by
  have ⟨m₁, h⟩ := of_both h
  have ⟨m₂, h⟩ := of_both h
  have m₁ : d ∣ p₂.lead * d₁ := Int.dvd_of_emod_eq_zero (isNil_eq m₁)
  have m₂ : d ∣ p₁.lead * d₂ := Int.dvd_of_emod_eq_zero (isNil_eq m₂)
  obtain ⟨c₁, e₁⟩ := k₁
  obtain ⟨c₂, e₂⟩ := k₂
  rw [denote_comb h, e₁, e₂, Int.neg_mul, ← Int.mul_assoc, ← Int.mul_assoc]
  exact Int.dvd_add (Int.dvd_trans m₁ (Int.dvd_mul_right _ _))
    (Int.dvd_neg.2 (Int.dvd_trans m₂ (Int.dvd_mul_right _ _)))
theorem dvd_of_eq (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly)
    (h : allDvd d₂ (minus p₂.form p₁.form) = true) (e : p₁.denote' ctx = 0) :
    d₂ ∣ p₂.denote' ctx := by
  have s := dvd_val ctx h
  rwa [val_minus, ← Poly.denote_eq, ← Poly.denote_eq, e, Int.sub_zero] at s

/-- The combination without the atom. -/
def eq_dvd_subst_cert (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d₃ : Int) (p₃ : Poly) : Bool :=
  both (isNil (Int.emod (p₁.coeff x * d₂) d₃))
    (same p₃.form (comb (p₁.coeff x) p₂ (-p₂.coeff x) p₁))

theorem eq_dvd_subst (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d₃ : Int) (p₃ : Poly)
    (h : eq_dvd_subst_cert x p₁ d₂ p₂ d₃ p₃ = true) (e : p₁.denote' ctx = 0)
    (k : d₂ ∣ p₂.denote' ctx) : d₃ ∣ p₃.denote' ctx := by
  have ⟨m, h⟩ := of_both h
  have m : d₃ ∣ p₁.coeff x * d₂ := Int.dvd_of_emod_eq_zero (isNil_eq m)
  obtain ⟨c, f⟩ := k
  rw [denote_comb h, e, f, Int.mul_zero, Int.add_zero, ← Int.mul_assoc]
  exact Int.dvd_trans m (Int.dvd_mul_right _ _)
theorem of_not_dvd (a b : Int) (h : (!isNil a) = true) (n : ¬a ∣ b) : b % a > 0 :=
  (Int.emod_pos_of_not_dvd n).resolve_left fun e => by rw [e] at h; cases h

/-! ## Inequalities -/

theorem le_norm (p p' : Poly) (h : same p'.form p.form = true) (l : p.denote' ctx ≤ 0) :
    p'.denote' ctx ≤ 0 := by rwa [denote_same h, ← Poly.denote_eq]
theorem le_coeff (p p' : Poly) (k : Int) (h : isTight k p.form p'.form = true)
    (l : p.denote' ctx ≤ 0) : p'.denote' ctx ≤ 0 := by
  rw [Poly.denote_eq] at l ⊢; exact (val_isTight ctx h).1 l
theorem le_neg (p p' : Poly) (h : same p'.form (plus (scale (-1) p.form) [1]) = true)
    (l : ¬p.denote' ctx ≤ 0) : p'.denote' ctx ≤ 0 := by
  rw [denote_plus h]; omega
theorem le_unsat (p : Poly) (h : isConstWith (fun k => decide (0 < k)) p.form = true)
    (l : p.denote' ctx ≤ 0) : False := by
  have t := of_decide_eq_true (val_isConstWith ctx h)
  rw [← Poly.denote_eq] at t
  omega

/-- The combination in which the leading atoms cancel. -/
def leadComb (p₁ p₂ : Poly) : List Int :=
  comb (Int.ofNat p₂.lead.natAbs) p₁ (Int.ofNat p₁.lead.natAbs) p₂

theorem nonpos_comb {a b x y : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) (hx : x ≤ 0) (hy : y ≤ 0) :
    a * x + b * y ≤ 0 := by
  have l := Int.mul_le_mul_of_nonneg_left hx ha
  have m := Int.mul_le_mul_of_nonneg_left hy hb
  rw [Int.mul_zero] at l m
  omega
theorem leadComb_nonpos {p₁ p₂ : Poly} (l₁ : p₁.denote' ctx ≤ 0) (l₂ : p₂.denote' ctx ≤ 0) :
    val ctx (leadComb p₁ p₂) ≤ 0 := by
  rw [leadComb, val_comb]
  exact nonpos_comb (Int.ofNat_nonneg _) (Int.ofNat_nonneg _) l₁ l₂
theorem le_combine (p₁ p₂ p₃ : Poly) (h : same p₃.form (leadComb p₁ p₂) = true)
    (l₁ : p₁.denote' ctx ≤ 0) (l₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  rw [denote_same h]; exact leadComb_nonpos ctx l₁ l₂
theorem le_combine_coeff (p₁ p₂ p₃ : Poly) (k : Int)
    (h : isTight k (leadComb p₁ p₂) p₃.form = true) (l₁ : p₁.denote' ctx ≤ 0)
    (l₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  rw [Poly.denote_eq]; exact (val_isTight ctx h).1 (leadComb_nonpos ctx l₁ l₂)

/-- An equation is used with a coefficient that is not negative. -/
def eq_le_subst_nonneg_cert (x : Var) (p₁ p₂ p₃ : Poly) : Bool :=
  both (decide (0 ≤ p₁.coeff x)) (same p₃.form (comb (p₁.coeff x) p₂ (-p₂.coeff x) p₁))

theorem eq_le_subst_nonneg (x : Var) (p₁ p₂ p₃ : Poly)
    (h : eq_le_subst_nonneg_cert x p₁ p₂ p₃ = true) (e : p₁.denote' ctx = 0)
    (l : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  have ⟨a, h⟩ := of_both h
  have m := Int.mul_le_mul_of_nonneg_left l (of_decide_eq_true a)
  rw [Int.mul_zero] at m
  rwa [denote_comb h, e, Int.mul_zero, Int.add_zero]

/-- An equation is used with a coefficient that is not positive. -/
def eq_le_subst_nonpos_cert (x : Var) (p₁ p₂ p₃ : Poly) : Bool :=
  both (decide (p₁.coeff x ≤ 0)) (same p₃.form (comb (p₂.coeff x) p₁ (-p₁.coeff x) p₂))

theorem eq_le_subst_nonpos (x : Var) (p₁ p₂ p₃ : Poly)
    (h : eq_le_subst_nonpos_cert x p₁ p₂ p₃ = true) (e : p₁.denote' ctx = 0)
    (l : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  have ⟨a, h⟩ := of_both h
  have m := Int.mul_le_mul_of_nonneg_left l (Int.neg_nonneg_of_nonpos (of_decide_eq_true a))
  rw [Int.mul_zero] at m
  rwa [denote_comb h, e, Int.mul_zero, Int.zero_add]

/-- What a divisor leaves of an upper bound. -/
def tightBy (d : Int) (xs ys zs : List Int) : Bool :=
  let c := minus ys xs
  let e := minus zs xs
  both (decide (0 < d)) <| both (isConst c) <| both (isConst e) <|
    both (isNil (Int.emod (const e) d)) (decide (const e - const c < d))

theorem val_tightBy {d : Int} {xs ys zs : List Int} (h : tightBy d xs ys zs = true)
    (k : d ∣ val ctx xs) (l : val ctx ys ≤ 0) : val ctx zs ≤ 0 := by
  have ⟨pos, h⟩ := of_both h
  have ⟨hc, h⟩ := of_both h
  have ⟨he, h⟩ := of_both h
  have ⟨hd, h⟩ := of_both h
  have c := val_isConst ctx hc
  have e := val_isConst ctx he
  rw [val_minus] at c e
  obtain ⟨m, f⟩ := k
  obtain ⟨n, g⟩ := Int.dvd_of_emod_eq_zero (a := d) (isNil_eq hd)
  have pos := of_decide_eq_true pos
  have h := of_decide_eq_true h
  have z : val ctx zs = d * (m + n) := by rw [Int.mul_add, ← f, ← g]; omega
  rw [z]
  refine (mul_nonpos_iff pos).2 (Int.not_lt.1 fun q => ?_)
  have q := Int.mul_le_mul_of_nonneg_left (Int.add_one_le_of_lt q) (Int.le_of_lt pos)
  rw [Int.zero_add, Int.mul_one, ← z] at q
  omega
theorem dvd_le_tight (d : Int) (p₁ p₂ p₃ : Poly) (h : tightBy d p₁.form p₂.form p₃.form = true)
    (k : d ∣ p₁.denote' ctx) (l : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  rw [Poly.denote_eq] at k l ⊢; exact val_tightBy ctx h k l
theorem dvd_neg_le_tight (d : Int) (p₁ p₂ p₃ : Poly)
    (h : tightBy d (scale (-1) p₁.form) p₂.form p₃.form = true) (k : d ∣ p₁.denote' ctx)
    (l : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  rw [Poly.denote_eq] at k l ⊢
  refine val_tightBy ctx h ?_ l
  rw [val_scale, show (-1) * val ctx p₁.form = -val ctx p₁.form by omega]
  exact Int.dvd_neg.2 k

/-! ## Disequalities -/

theorem diseq_norm (p p' : Poly) (h : same p'.form p.form = true) (n : p.denote' ctx ≠ 0) :
    p'.denote' ctx ≠ 0 := by rwa [denote_same h, ← Poly.denote_eq]
theorem diseq_coeff (p p' : Poly) (k : Int) (h : eq_coeff_cert p p' k = true)
    (n : p.denote' ctx ≠ 0) : p'.denote' ctx ≠ 0 := fun e => by
  have ⟨_, h⟩ := of_both h
  exact n (by rw [denote_scale h, e, Int.mul_zero])
theorem diseq_neg (p p' : Poly) (h : same p'.form (scale (-1) p.form) = true)
    (n : p.denote' ctx ≠ 0) : p'.denote' ctx ≠ 0 := by rw [denote_scale h]; omega
theorem diseq_unsat (p : Poly) (h : isConstWith isNil p.form = true) (n : p.denote' ctx ≠ 0) :
    False := n ((Poly.denote_eq ctx p).trans (isNil_eq (val_isConstWith ctx h)))
theorem diseq_of_core (p₁ p₂ p₃ : Poly) (h : same p₃.form (comb 1 p₁ (-1) p₂) = true)
    (n : p₁.denote' ctx ≠ p₂.denote' ctx) : p₃.denote' ctx ≠ 0 := by rw [denote_comb h]; omega

/-- An equation is used with a coefficient that is not zero. -/
def eq_diseq_subst_cert (x : Var) (p₁ p₂ p₃ : Poly) : Bool :=
  both (not (isNil (p₁.coeff x))) (same p₃.form (comb (p₂.coeff x) p₁ (-p₁.coeff x) p₂))

theorem eq_diseq_subst (x : Var) (p₁ p₂ p₃ : Poly) (h : eq_diseq_subst_cert x p₁ p₂ p₃ = true)
    (e : p₁.denote' ctx = 0) (n : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≠ 0 := by
  have ⟨a, h⟩ := of_both h
  rw [denote_comb h, e, Int.mul_zero, Int.zero_add, Int.neg_mul]
  intro z
  cases Int.mul_eq_zero.1 (Int.neg_eq_zero.1 z) with
  | inl z => rw [z] at a; cases a
  | inr z => exact n z

/-- The two sides of a disequality. -/
def diseq_split_cert (p₁ p₂ p₃ : Poly) : Bool :=
  both (same p₂.form (plus (scale 1 p₁.form) [1])) (same p₃.form (plus (scale (-1) p₁.form) [1]))

theorem diseq_split_resolve (p₁ p₂ p₃ : Poly) (h : diseq_split_cert p₁ p₂ p₃ = true)
    (n : p₁.denote' ctx ≠ 0) (l : ¬p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  have ⟨h₂, h₃⟩ := of_both h
  rw [denote_plus h₂] at l
  rw [denote_plus h₃]
  omega

/-- The disequality is about the bound or its negative. -/
def le_of_le_diseq_cert (p₁ p₂ p₃ : Poly) : Bool :=
  both (cond (same p₂.form p₁.form) true (same p₂.form (scale (-1) p₁.form)))
    (same p₃.form (plus (scale 1 p₁.form) [1]))

theorem le_of_le_diseq (p₁ p₂ p₃ : Poly) (h : le_of_le_diseq_cert p₁ p₂ p₃ = true)
    (l : p₁.denote' ctx ≤ 0) (n : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≤ 0 := by
  have ⟨c, h⟩ := of_both h
  rw [denote_plus h]
  cases s : same p₂.form p₁.form with
  | true => rw [denote_same s, ← Poly.denote_eq] at n; omega
  | false =>
    rw [s] at c
    rw [denote_scale c] at n
    omega

/-! ## Atoms with a known value -/

theorem var_eq (x : Var) (k : Int) (p : Poly)
    (h : both (not (isNil p.lead)) (same p.form (scale p.lead (minus (place 1 (x + 1)) [k]))) = true)
    (e : p.denote' ctx = 0) : x.denote ctx = k := by
  have ⟨a, h⟩ := of_both h
  rw [denote_same h, val_scale, val_minus, val_place, val_const] at e
  cases Int.mul_eq_zero.1 e with
  | inl z => rw [z] at a; cases a
  | inr z => omega
theorem of_var_eq (x : Var) (k : Int) (p : Poly)
    (h : same p.form (minus (place 1 (x + 1)) [k]) = true) (e : x.denote ctx = k) :
    p.denote' ctx = 0 := by
  rw [denote_same h, val_minus, val_place, val_const]; omega
theorem of_var_eq_mul (x : Var) (k : Int) (y : Var) (p : Poly)
    (h : same p.form (minus (place 1 (x + 1)) (place k (y + 1))) = true)
    (e : x.denote ctx = k * y.denote ctx) : p.denote' ctx = 0 := by
  rw [denote_same h, val_minus, val_place, val_place]; omega

end

/-! ## Products -/

theorem eq_one_mul (a : Int) : a = 1 * a := (Int.one_mul a).symm
theorem mul_eq_kk (a b k₁ k₂ k : Int) (h₁ : a = k₁) (h₂ : b = k₂)
    (h : decide (k₁ * k₂ = k) = true) : a * b = k := by
  rw [h₁, h₂, of_decide_eq_true h]
theorem mul_eq_kkx (a b k₁ k₂ c k : Int) (h₁ : a = k₁) (h₂ : b = k₂ * c)
    (h : decide (k₁ * k₂ = k) = true) : a * b = k * c := by
  rw [h₁, h₂, ← Int.mul_assoc, of_decide_eq_true h]
theorem mul_eq_kxk (a b k₁ c k₂ k : Int) (h₁ : a = k₁ * c) (h₂ : b = k₂)
    (h : decide (k₁ * k₂ = k) = true) : a * b = k * c := by
  rw [h₁, h₂, Int.mul_right_comm, of_decide_eq_true h]
theorem mul_eq_zero_left (a b : Int) (h : a = 0) : a * b = 0 := by rw [h, Int.zero_mul]
theorem mul_eq_zero_right (a b : Int) (h : b = 0) : a * b = 0 := by rw [h, Int.mul_zero]
theorem pow_eq (a : Int) (b : Nat) (a' b' k : Int) (h₁ : a = a') (h₂ : (b : Int) = b')
    (h : decide (k = a' ^ b'.toNat) = true) : a ^ b = k := by
  rw [of_decide_eq_true h, h₁, ← h₂]; rfl

/-! ## Division -/

theorem ediv_emod (x y : Int) : -1 * x + y * (x / y) + x % y = 0 := by
  have e := Int.mul_ediv_add_emod x y
  omega
theorem emod_nonneg (x y : Int) (h : (!isNil y) = true) : -1 * (x % y) ≤ 0 := by
  have l := Int.emod_nonneg x (b := y) fun e => by rw [e] at h; cases h
  omega

/-- The largest remainder. -/
def emod_le_cert (y n : Int) : Bool := both (not (isNil y)) (decide (n = 1 - y.natAbs))

theorem emod_le (x y n : Int) (h : emod_le_cert y n = true) : x % y + n ≤ 0 := by
  have ⟨c, h⟩ := of_both h
  have l := Int.emod_lt x (b := y) fun e => by rw [e] at c; cases c
  rw [of_decide_eq_true h]
  omega
theorem natCast_sub (x y : Nat) : (NatCast.natCast (x - y) : Int) =
    if (NatCast.natCast y : Int) + (-1) * NatCast.natCast x ≤ 0 then
      (NatCast.natCast x : Int) + -1 * NatCast.natCast y
    else (0 : Int) := by
  change ((x - y : Nat) : Int) =
    if (y : Int) + (-1) * (x : Int) ≤ 0 then (x : Int) + -1 * (y : Int) else (0 : Int)
  by_cases h : (y : Int) + (-1) * (x : Int) ≤ 0
  · rw [if_pos h]; omega
  · rw [if_neg h]; omega

end Int.Internal.Linear

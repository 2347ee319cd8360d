prelude
import Init.Int.Linear.Form

/-!
# Normal forms of integer constraints

What `simp +arith` does with an equation, an inequality or a divisibility between linear
expressions. Each lemma has a certificate: a computation on coefficient lists.
-/

namespace Int.Internal.Linear

/-! ## Arithmetic -/

theorem mul_eq_zero_iff {k a : Int} (h : 0 < k) : k * a = 0 ↔ a = 0 :=
  ⟨fun e => (Int.mul_eq_zero.1 e).resolve_left (Int.ne_of_gt h), fun e => by rw [e, Int.mul_zero]⟩
theorem mul_nonpos_iff {k a : Int} (h : 0 < k) : k * a ≤ 0 ↔ a ≤ 0 := by
  constructor
  · intro l
    exact Int.le_of_mul_le_mul_left (Int.le_trans l (Int.le_of_eq (Int.mul_zero k).symm)) h
  · intro l
    exact Int.le_trans (Int.mul_le_mul_of_nonneg_left l (Int.le_of_lt h))
      (Int.le_of_eq (Int.mul_zero k))

/-- A constant between `-k` and zero does not change the sign of a multiple of `k`. -/
theorem tight_iff {k a c : Int} (h : 0 < k) (lo : -k < c) (hi : c ≤ 0) :
    k * a + c ≤ 0 ↔ a ≤ 0 := by
  constructor
  · intro l
    refine Int.not_lt.1 fun n => ?_
    have m := Int.mul_le_mul_of_nonneg_left (Int.add_one_le_of_lt n) (Int.le_of_lt h)
    rw [Int.zero_add, Int.mul_one] at m
    omega
  · intro l
    have m := (mul_nonpos_iff h).2 l
    omega

theorem not_dvd_of_emod {k a : Int} (h : isNil (Int.emod a k) = false) : ¬k ∣ a := fun d => by
  have e : Int.emod a k = 0 := Int.emod_eq_zero_of_dvd d
  rw [e] at h; cases h

/-! ## Parts of certificates -/

/-- Both. -/
def both (a b : Bool) : Bool := cond a b false

theorem of_both {a b : Bool} (h : both a b = true) : a = true ∧ b = true := by
  cases a with
  | false => cases h
  | true => exact ⟨rfl, h⟩

/-- `xs` is `k` times `ys` up to a constant that does not matter for the sign. -/
def isTight (k : Int) (xs ys : List Int) : Bool :=
  both (decide (0 < k)) <| both (isConst (minus xs (scale k ys))) <|
    both (decide (-k < const (minus xs (scale k ys)))) (decide (const (minus xs (scale k ys)) ≤ 0))

theorem val_isTight (ctx : Context) {k : Int} {xs ys : List Int} (h : isTight k xs ys = true) :
    val ctx xs ≤ 0 ↔ val ctx ys ≤ 0 := by
  have ⟨h, r⟩ := of_both h
  have ⟨c, r⟩ := of_both r
  have ⟨lo, hi⟩ := of_both r
  have e := val_isConst ctx c
  rw [val_minus, val_scale] at e
  have t := tight_iff (a := val ctx ys) (of_decide_eq_true h) (of_decide_eq_true lo)
    (of_decide_eq_true hi)
  have f : k * val ctx ys + (val ctx xs - k * val ctx ys) = val ctx xs := by omega
  rwa [← e, f] at t

/-- The coefficients without the constant have a divisor that the constant does not have. -/
def isSplit (k : Int) (xs : List Int) : Bool :=
  both (allDvd k (rest xs)) (not (isNil (Int.emod (const xs) k)))

theorem val_isSplit (ctx : Context) {k : Int} {xs : List Int} (h : isSplit k xs = true) :
    ¬k ∣ val ctx xs := fun d => by
  have ⟨h, n⟩ := of_both h
  refine not_dvd_of_emod (k := k) (a := const xs) (by cases e : isNil _ <;> simp_all) ?_
  have e := val_split ctx xs
  have r := Int.dvd_sub d (dvd_val ctx h)
  rwa [e, Int.add_sub_cancel] at r

/-- A divisor of `k` and all coefficients does not divide the constant. -/
def isUnsatDvd (k : Int) (xs : List Int) : Bool :=
  let g : Int := Int.ofNat (gcdAll k.natAbs (rest xs))
  both (isNil (Int.emod k g)) (isSplit g xs)

theorem val_isUnsatDvd (ctx : Context) {k : Int} {xs : List Int} (h : isUnsatDvd k xs = true) :
    ¬k ∣ val ctx xs := fun d => by
  have ⟨g, s⟩ := of_both h
  exact val_isSplit ctx s (Int.dvd_trans (Int.dvd_of_emod_eq_zero (isNil_eq g)) d)

/-- The difference of two expressions. -/
def diff (lhs rhs : Expr) : List Int := minus lhs.form rhs.form

theorem val_diff (ctx : Context) (lhs rhs : Expr) :
    val ctx (diff lhs rhs) = lhs.denote ctx - rhs.denote ctx := by
  rw [diff, val_minus, Expr.denote_eq, Expr.denote_eq]

theorem eq_iff_diff (ctx : Context) (lhs rhs : Expr) :
    lhs.denote ctx = rhs.denote ctx ↔ val ctx (diff lhs rhs) = 0 := by
  rw [val_diff]; omega
theorem le_iff_diff (ctx : Context) (lhs rhs : Expr) :
    lhs.denote ctx ≤ rhs.denote ctx ↔ val ctx (diff lhs rhs) ≤ 0 := by
  rw [val_diff]; omega

/-! ## The lemmas -/

section
variable (ctx : Context)

theorem Expr.eq_of_norm_eq (e : Expr) (p : Poly) (h : same e.form p.form = true) :
    e.denote ctx = p.denote' ctx := by
  rw [Expr.denote_eq, Poly.denote_eq]; exact val_same ctx h

section
variable (lhs rhs : Expr)

theorem norm_eq (p : Poly) (h : same (diff lhs rhs) p.form = true) :
    (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  rw [Poly.denote_eq, ← val_same ctx h]; exact propext (eq_iff_diff ctx lhs rhs)
theorem norm_le (p : Poly) (h : same (diff lhs rhs) p.form = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  rw [Poly.denote_eq, ← val_same ctx h]; exact propext (le_iff_diff ctx lhs rhs)
theorem norm_eq_var (x y : Var)
    (h : same (diff lhs rhs) (minus (place 1 (x + 1)) (place 1 (y + 1))) = true) :
    (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = y.denote ctx) := by
  refine propext ((eq_iff_diff ctx lhs rhs).trans ?_)
  rw [val_same ctx h, val_minus, val_place, val_place]
  omega
theorem norm_eq_var_const (x : Var) (k : Int)
    (h : same (diff lhs rhs) (minus (place 1 (x + 1)) [k]) = true) :
    (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = k) := by
  refine propext ((eq_iff_diff ctx lhs rhs).trans ?_)
  rw [val_same ctx h, val_minus, val_place, val_const]
  omega

/-- The difference is a positive multiple. -/
def norm_eq_coeff_cert (p : Poly) (k : Int) : Bool :=
  both (decide (0 < k)) (same (diff lhs rhs) (scale k p.form))

theorem norm_eq_coeff (p : Poly) (k : Int) (h : norm_eq_coeff_cert lhs rhs p k = true) :
    (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  have ⟨k, h⟩ := of_both h
  refine propext ((eq_iff_diff ctx lhs rhs).trans ?_)
  rw [val_same ctx h, val_scale, Poly.denote_eq]
  exact mul_eq_zero_iff (of_decide_eq_true k)
theorem norm_le_coeff (p : Poly) (k : Int) (h : norm_eq_coeff_cert lhs rhs p k = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  have ⟨k, h⟩ := of_both h
  refine propext ((le_iff_diff ctx lhs rhs).trans ?_)
  rw [val_same ctx h, val_scale, Poly.denote_eq]
  exact mul_nonpos_iff (of_decide_eq_true k)
theorem norm_le_coeff_tight (p : Poly) (k : Int) (h : isTight k (diff lhs rhs) p.form = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  rw [Poly.denote_eq]
  exact propext ((le_iff_diff ctx lhs rhs).trans (val_isTight ctx h))

/-- A constant, and a test for it. -/
def isConstWith (t : Int → Bool) (xs : List Int) : Bool := both (isConst xs) (t (const xs))

theorem val_isConstWith {t : Int → Bool} {xs : List Int} (h : isConstWith t xs = true) :
    t (val ctx xs) = true := by
  have ⟨c, h⟩ := of_both h
  rwa [val_isConst ctx c]

theorem eq_eq_false (h : isConstWith (fun k => not (isNil k)) (diff lhs rhs) = true) :
    (lhs.denote ctx = rhs.denote ctx) = False := by
  refine eq_false fun e => ?_
  have t := val_isConstWith ctx h
  rw [(eq_iff_diff ctx lhs rhs).1 e] at t
  cases t
theorem eq_eq_true (h : isConstWith isNil (diff lhs rhs) = true) :
    (lhs.denote ctx = rhs.denote ctx) = True :=
  eq_true ((eq_iff_diff ctx lhs rhs).2 (isNil_eq (val_isConstWith ctx h)))
theorem le_eq_false (h : isConstWith (fun k => decide (0 < k)) (diff lhs rhs) = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = False := by
  refine eq_false fun e => ?_
  have t := of_decide_eq_true (val_isConstWith ctx h)
  have l := (le_iff_diff ctx lhs rhs).1 e
  omega
theorem le_eq_true (h : isConstWith (fun k => decide (k ≤ 0)) (diff lhs rhs) = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = True :=
  eq_true ((le_iff_diff ctx lhs rhs).2 (of_decide_eq_true (val_isConstWith ctx h)))
theorem eq_eq_false_of_divCoeff (k : Int) (h : isSplit k (diff lhs rhs) = true) :
    (lhs.denote ctx = rhs.denote ctx) = False :=
  eq_false fun e => val_isSplit ctx h ((eq_iff_diff ctx lhs rhs).1 e ▸ Int.dvd_zero k)

end

theorem norm_dvd (k : Int) (e : Expr) (p : Poly) (h : same e.form p.form = true) :
    (k ∣ e.denote ctx) = (k ∣ p.denote' ctx) := by
  rw [Expr.denote_eq, Poly.denote_eq, val_same ctx h]

/-- Divisor and dividend have a common factor. -/
def isMultiple (g k₁ : Int) (xs : List Int) (k₂ : Int) (ys : List Int) : Bool :=
  both (not (isNil g)) (both (decide (k₁ = g * k₂)) (same xs (scale g ys)))

theorem val_isMultiple {g k₁ k₂ : Int} {xs ys : List Int} (h : isMultiple g k₁ xs k₂ ys = true) :
    k₁ ∣ val ctx xs ↔ k₂ ∣ val ctx ys := by
  have ⟨n, h⟩ := of_both h
  have ⟨e, h⟩ := of_both h
  have n : g ≠ 0 := fun z => by rw [z] at n; cases n
  rw [of_decide_eq_true e, val_same ctx h, val_scale]
  constructor
  · intro ⟨c, d⟩
    exact ⟨c, Int.eq_of_mul_eq_mul_left n (d.trans (Int.mul_assoc _ _ _))⟩
  · intro ⟨c, d⟩
    exact ⟨c, by rw [d, Int.mul_assoc]⟩

theorem norm_dvd_gcd (k₁ : Int) (e₁ : Expr) (k₂ : Int) (p₂ : Poly) (g : Int)
    (h : isMultiple g k₁ e₁.form k₂ p₂.form = true) :
    (k₁ ∣ e₁.denote ctx) = (k₂ ∣ p₂.denote' ctx) := by
  rw [Expr.denote_eq, Poly.denote_eq]; exact propext (val_isMultiple ctx h)
theorem dvd_eq_false (k : Int) (e : Expr) (h : isUnsatDvd k e.form = true) :
    (k ∣ e.denote ctx) = False := by
  rw [Expr.denote_eq]; exact eq_false (val_isUnsatDvd ctx h)

end

end Int.Internal.Linear

/-! ## Negated bounds -/

theorem Int.not_le_eq (a b : Int) : (¬a ≤ b) = (b + 1 ≤ a) := propext Int.not_le
theorem Int.not_ge_eq (a b : Int) : (¬a ≥ b) = (a + 1 ≤ b) := propext Int.not_le
theorem Int.not_lt_eq (a b : Int) : (¬a < b) = (b ≤ a) := propext Int.not_lt
theorem Int.not_gt_eq (a b : Int) : (¬a > b) = (a ≤ b) := propext Int.not_lt

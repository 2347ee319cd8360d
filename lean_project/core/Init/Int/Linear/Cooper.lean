prelude
import Init.Int.Linear.Step

/-!
# Cooper's case split

An atom `x` between a lower bound `p ≤ a * x` and an upper bound `b * x ≤ -q`, perhaps with a
divisibility: the lower bound misses a multiple of `a` by one of finitely many `k`, and in each of
these cases `x` is gone.
-/

namespace Int.Internal.Linear

/-! ## One of finitely many -/

/-- `p k` for some `k` below `n`. -/
def OrOver (n : Nat) (p : Nat → Prop) : Prop :=
  match n with
  | 0 => False
  | n + 1 => p n ∨ OrOver n p

/-- If the cases from `n` down to one are refuted, case zero holds. -/
def OrOver_cases_type (n : Nat) (p : Nat → Prop) : Prop :=
  match n with
  | 0 => p 0
  | n + 1 => ¬p (n + 1) → OrOver_cases_type n p

theorem orOver_cases {n : Nat} {p : Nat → Prop} (h : OrOver (n + 1) p) : OrOver_cases_type n p := by
  induction n with
  | zero => exact h.resolve_right id
  | succ n ih => exact fun k => ih (h.resolve_left k)

theorem orOver_of_lt {p : Nat → Prop} {k : Nat} (h : p k) : ∀ {n : Nat}, k < n → OrOver n p
  | 0, l => absurd l (Nat.not_lt_zero k)
  | n + 1, l =>
    match Nat.eq_or_lt_of_le (Nat.le_of_lt_succ l) with
    | .inl e => .inl (e ▸ h)
    | .inr l => .inr (orOver_of_lt h l)

/-- A gap may be taken modulo a period of all that is said about it. -/
theorem exists_gap {n : Nat} {g a m c s u : Int} (n_pos : 0 < (n : Int)) (g_nonneg : 0 ≤ g)
    (ha : a ∣ n) (hm : m ∣ c * n) (h₁ : a ∣ u + g) (h₂ : m ∣ s + c * g) :
    ∃ k : Nat, k < n ∧ (k : Int) ≤ g ∧ a ∣ u + k ∧ m ∣ s + c * k := by
  have nonneg := Int.emod_nonneg g (b := n) (Int.ne_of_gt n_pos)
  have lt := Int.emod_lt_of_pos g n_pos
  have split := Int.mul_ediv_add_emod g n
  have quot : 0 ≤ (n : Int) * (g / n) :=
    Int.mul_nonneg (Int.le_of_lt n_pos) (Int.ediv_nonneg g_nonneg (Int.le_of_lt n_pos))
  obtain ⟨k, e⟩ := Int.eq_ofNat_of_zero_le nonneg
  rw [e] at lt split
  refine ⟨k, by omega, by omega, ?_, ?_⟩
  · have d := Int.dvd_sub h₁ (Int.dvd_trans ha (Int.dvd_mul_right _ (g / n)))
    have f : u + g - n * (g / n) = u + k := by omega
    rwa [f] at d
  · have d := Int.dvd_sub h₂ (Int.dvd_trans hm (Int.dvd_mul_right _ (g / n)))
    have f : s + c * g - c * n * (g / n) = s + c * k := by
      have f := congrArg (c * ·) split
      simp only [Int.mul_add, ← Int.mul_assoc] at f
      omega
    rwa [f] at d

/-- The polynomial without its first coefficient. -/
def Poly.tail : Poly → Poly
  | .num k => .num k
  | .add _ _ p => p

/-- The same atom comes first. -/
def sameLead : Poly → Poly → Bool
  | .add _ x _, .add _ y _ => Nat.beq x y
  | _, _ => false

theorem of_sameLead (ctx : Context) {p q : Poly} (h : sameLead p q = true) :
    ∃ x : Int, p.denote' ctx = p.lead * x + p.tail.denote' ctx ∧
      q.denote' ctx = q.lead * x + q.tail.denote' ctx := by
  cases p with
  | num => cases h
  | add a x p =>
    cases q with
    | num => cases h
    | add b y q =>
      have e : x = y := Nat.eq_of_beq_eq_true h
      subst e
      exact ⟨x.denote ctx, Poly.denote_add .., Poly.denote_add ..⟩

/-! ## Without a divisibility -/

section
variable (ctx : Context) (p₁ p₂ : Poly)

/-- Case `k` of a split at the lower bound. -/
def cooper_left_split (k : Nat) : Prop :=
  p₂.lead * p₁.tail.denote' ctx + (-p₁.lead) * p₂.tail.denote' ctx + p₂.lead * k ≤ 0 ∧
    p₁.lead ∣ p₁.tail.denote' ctx + k

/-- Case `k` of a split at the upper bound. -/
def cooper_right_split (k : Nat) : Prop :=
  p₂.lead * p₁.tail.denote' ctx + (-p₁.lead) * p₂.tail.denote' ctx + (-p₁.lead) * k ≤ 0 ∧
    p₂.lead ∣ p₂.tail.denote' ctx + k

/-- A lower and an upper bound of one atom, and a period. -/
def cooperCert (p₁ p₂ : Poly) (a : Int) (n : Nat) : Bool :=
  both (sameLead p₁ p₂) <| both (decide (p₁.lead < 0)) <| both (decide (0 < p₂.lead)) <|
    both (decide (0 < (n : Int))) (isNil (Int.emod n a))

/-- The arithmetic of the bounds. -/
theorem cooper_bound {a b p q x k : Int} (ha : a < 0) (hb : 0 < b) (h₁ : a * x + p ≤ 0)
    (h₂ : b * x + q ≤ 0) :
    (k ≤ -(a * x + p) → b * p + (-a) * q + b * k ≤ 0) ∧
      (k ≤ -(b * x + q) → b * p + (-a) * q + (-a) * k ≤ 0) := by
  have l := Int.mul_le_mul_of_nonneg_left h₂ (Int.le_of_lt (Int.neg_pos.2 ha))
  have m := Int.mul_le_mul_of_nonneg_left h₁ (Int.le_of_lt hb)
  simp only [Int.mul_zero, Int.mul_add] at l m
  have e : -a * (b * x) = -(b * (a * x)) := by rw [Int.neg_mul, Int.mul_left_comm]
  constructor
  · intro h
    have n := Int.mul_le_mul_of_nonneg_left h (Int.le_of_lt hb)
    simp only [Int.mul_neg, Int.mul_add] at n
    omega
  · intro h
    have n := Int.mul_le_mul_of_nonneg_left h (Int.le_of_lt (Int.neg_pos.2 ha))
    simp only [Int.mul_neg, Int.mul_add] at n
    omega

theorem cooper_left (n : Nat) (h : cooperCert p₁ p₂ p₁.lead n = true)
    (l₁ : p₁.denote' ctx ≤ 0) (l₂ : p₂.denote' ctx ≤ 0) :
    OrOver n (cooper_left_split ctx p₁ p₂) := by
  have ⟨s, h⟩ := of_both h
  have ⟨ha, h⟩ := of_both h
  have ⟨hb, h⟩ := of_both h
  have ⟨hn, h⟩ := of_both h
  obtain ⟨x, e₁, e₂⟩ := of_sameLead ctx s
  rw [e₁] at l₁
  rw [e₂] at l₂
  have bound := fun k =>
    (cooper_bound (k := k) (of_decide_eq_true ha) (of_decide_eq_true hb) l₁ l₂).1
  obtain ⟨k, lt, le, d, _⟩ := exists_gap (a := p₁.lead) (u := p₁.tail.denote' ctx)
    (g := -(p₁.lead * x + p₁.tail.denote' ctx)) (m := 1) (c := 0) (s := 0) (of_decide_eq_true hn)
    (by omega) (Int.dvd_of_emod_eq_zero (isNil_eq h)) (Int.one_dvd _)
    (by
      have f : p₁.tail.denote' ctx + -(p₁.lead * x + p₁.tail.denote' ctx) = p₁.lead * -x := by
        rw [Int.mul_neg]; omega
      rw [f]; exact Int.dvd_mul_right _ _)
    (Int.one_dvd _)
  exact orOver_of_lt ⟨bound k le, d⟩ lt

theorem cooper_right (n : Nat) (h : cooperCert p₁ p₂ p₂.lead n = true)
    (l₁ : p₁.denote' ctx ≤ 0) (l₂ : p₂.denote' ctx ≤ 0) :
    OrOver n (cooper_right_split ctx p₁ p₂) := by
  have ⟨s, h⟩ := of_both h
  have ⟨ha, h⟩ := of_both h
  have ⟨hb, h⟩ := of_both h
  have ⟨hn, h⟩ := of_both h
  obtain ⟨x, e₁, e₂⟩ := of_sameLead ctx s
  rw [e₁] at l₁
  rw [e₂] at l₂
  have bound := fun k =>
    (cooper_bound (k := k) (of_decide_eq_true ha) (of_decide_eq_true hb) l₁ l₂).2
  obtain ⟨k, lt, le, d, _⟩ := exists_gap (a := p₂.lead) (u := p₂.tail.denote' ctx)
    (g := -(p₂.lead * x + p₂.tail.denote' ctx)) (m := 1) (c := 0) (s := 0) (of_decide_eq_true hn)
    (by omega) (Int.dvd_of_emod_eq_zero (isNil_eq h)) (Int.one_dvd _)
    (by
      have f : p₂.tail.denote' ctx + -(p₂.lead * x + p₂.tail.denote' ctx) = p₂.lead * -x := by
        rw [Int.mul_neg]; omega
      rw [f]; exact Int.dvd_mul_right _ _)
    (Int.one_dvd _)
  exact orOver_of_lt ⟨bound k le, d⟩ lt

/-- The inequality of a case. -/
def splitIneq (p₁ p₂ : Poly) (m : Int) (p' : Poly) : Bool :=
  same p'.form (plus (comb p₂.lead p₁.tail (-p₁.lead) p₂.tail) [m])

theorem val_splitIneq {p₁ p₂ p' : Poly} {m : Int} (h : splitIneq p₁ p₂ m p' = true) :
    p'.denote' ctx = p₂.lead * p₁.tail.denote' ctx + (-p₁.lead) * p₂.tail.denote' ctx + m := by
  rw [denote_same h, val_plus, val_comb, val_const]

/-- The divisibility of a case. -/
def splitDvd (p : Poly) (k : Nat) (a : Int) (p' : Poly) : Bool :=
  both (decide (a = p.lead)) (same p'.form (plus p.tail.form [(k : Int)]))

theorem val_splitDvd {p p' : Poly} {k : Nat} {a : Int} (h : splitDvd p k a p' = true)
    (d : p.lead ∣ p.tail.denote' ctx + k) : a ∣ p'.denote' ctx := by
  have ⟨e, h⟩ := of_both h
  rwa [of_decide_eq_true e, denote_same h, val_plus, val_const, ← Poly.denote_eq]

theorem cooper_left_split_ineq (k : Nat) (b : Int) (p' : Poly)
    (h : cooper_left_split ctx p₁ p₂ k) (c : splitIneq p₁ p₂ (p₂.lead * k) p' = true) :
    p'.denote' ctx ≤ 0 := by rw [val_splitIneq ctx c]; exact h.1
theorem cooper_left_split_dvd (k : Nat) (a : Int) (p' : Poly)
    (h : cooper_left_split ctx p₁ p₂ k) (c : splitDvd p₁ k a p' = true) : a ∣ p'.denote' ctx :=
  val_splitDvd ctx c h.2
theorem cooper_right_split_ineq (k : Nat) (a : Int) (p' : Poly)
    (h : cooper_right_split ctx p₁ p₂ k) (c : splitIneq p₁ p₂ (-p₁.lead * k) p' = true) :
    p'.denote' ctx ≤ 0 := by rw [val_splitIneq ctx c]; exact h.1
theorem cooper_right_split_dvd (k : Nat) (b : Int) (p' : Poly)
    (h : cooper_right_split ctx p₁ p₂ k) (c : splitDvd p₂ k b p' = true) : b ∣ p'.denote' ctx :=
  val_splitDvd ctx c h.2

end

/-! ## With a divisibility -/

section
variable (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int)

/-- Case `k` of a split at the lower bound, with a divisibility. -/
def cooper_dvd_left_split (k : Nat) : Prop :=
  cooper_left_split ctx p₁ p₂ k ∧
    p₁.lead * d ∣ p₃.lead * p₁.tail.denote' ctx + (-p₁.lead) * p₃.tail.denote' ctx + p₃.lead * k

/-- Case `k` of a split at the upper bound, with a divisibility. -/
def cooper_dvd_right_split (k : Nat) : Prop :=
  cooper_right_split ctx p₁ p₂ k ∧
    p₂.lead * d ∣
      (-p₃.lead) * p₂.tail.denote' ctx + p₂.lead * p₃.tail.denote' ctx + (-p₃.lead) * k

/-- The same with a divisibility, whose period must fit too. -/
def cooperDvdCert (p₁ p₂ p₃ : Poly) (d a : Int) (n : Nat) : Bool :=
  both (cooperCert p₁ p₂ a n) <| both (sameLead p₁ p₃) (isNil (Int.emod (p₃.lead * n) (a * d)))

/-- The leading atom of all three. -/
theorem sameLead_three {p₁ p₂ p₃ : Poly} (h : sameLead p₁ p₂ = true) (k : sameLead p₁ p₃ = true) :
    ∃ x : Int, p₁.denote' ctx = p₁.lead * x + p₁.tail.denote' ctx ∧
      p₂.denote' ctx = p₂.lead * x + p₂.tail.denote' ctx ∧
      p₃.denote' ctx = p₃.lead * x + p₃.tail.denote' ctx := by
  cases p₁ with
  | num => cases h
  | add a x p =>
    cases p₂ with
    | num => cases h
    | add b y q =>
      cases p₃ with
      | num => cases k
      | add c z s =>
        have e : x = y := Nat.eq_of_beq_eq_true h
        have f : x = z := Nat.eq_of_beq_eq_true k
        subst e f
        exact ⟨x.denote ctx, Poly.denote_add .., Poly.denote_add .., Poly.denote_add ..⟩

theorem cooper_dvd_left (n : Nat) (h : cooperDvdCert p₁ p₂ p₃ d p₁.lead n = true)
    (l₁ : p₁.denote' ctx ≤ 0) (l₂ : p₂.denote' ctx ≤ 0) (l₃ : d ∣ p₃.denote' ctx) :
    OrOver n (cooper_dvd_left_split ctx p₁ p₂ p₃ d) := by
  have ⟨h, r⟩ := of_both h
  have ⟨t, hm⟩ := of_both r
  have ⟨s, h⟩ := of_both h
  have ⟨ha, h⟩ := of_both h
  have ⟨hb, h⟩ := of_both h
  have ⟨hn, h⟩ := of_both h
  obtain ⟨x, e₁, e₂, e₃⟩ := sameLead_three ctx s t
  rw [e₁] at l₁
  rw [e₂] at l₂
  rw [e₃] at l₃
  have bound := fun k =>
    (cooper_bound (k := k) (of_decide_eq_true ha) (of_decide_eq_true hb) l₁ l₂).1
  obtain ⟨k, lt, le, d₁, d₂⟩ := exists_gap (a := p₁.lead) (u := p₁.tail.denote' ctx)
    (g := -(p₁.lead * x + p₁.tail.denote' ctx)) (m := p₁.lead * d) (c := p₃.lead)
    (s := p₃.lead * p₁.tail.denote' ctx + (-p₁.lead) * p₃.tail.denote' ctx) (of_decide_eq_true hn)
    (by omega) (Int.dvd_of_emod_eq_zero (isNil_eq h)) (Int.dvd_of_emod_eq_zero (isNil_eq hm))
    (by
      have f : p₁.tail.denote' ctx + -(p₁.lead * x + p₁.tail.denote' ctx) = p₁.lead * -x := by
        rw [Int.mul_neg]; omega
      rw [f]; exact Int.dvd_mul_right _ _)
    (by
      obtain ⟨z, e⟩ := l₃
      refine ⟨-z, ?_⟩
      have e := congrArg (p₁.lead * ·) e
      simp only [Int.mul_add, ← Int.mul_assoc] at e
      simp only [Int.mul_neg, Int.mul_add, Int.neg_mul, ← Int.mul_assoc]
      have c : p₃.lead * p₁.lead * x = p₁.lead * p₃.lead * x := by ac_rfl
      omega)
  exact orOver_of_lt ⟨⟨bound k le, d₁⟩, d₂⟩ lt

theorem cooper_dvd_right (n : Nat) (h : cooperDvdCert p₁ p₂ p₃ d p₂.lead n = true)
    (l₁ : p₁.denote' ctx ≤ 0) (l₂ : p₂.denote' ctx ≤ 0) (l₃ : d ∣ p₃.denote' ctx) :
    OrOver n (cooper_dvd_right_split ctx p₁ p₂ p₃ d) := by
  have ⟨h, r⟩ := of_both h
  have ⟨t, hm⟩ := of_both r
  have ⟨s, h⟩ := of_both h
  have ⟨ha, h⟩ := of_both h
  have ⟨hb, h⟩ := of_both h
  have ⟨hn, h⟩ := of_both h
  obtain ⟨x, e₁, e₂, e₃⟩ := sameLead_three ctx s t
  rw [e₁] at l₁
  rw [e₂] at l₂
  rw [e₃] at l₃
  have bound := fun k =>
    (cooper_bound (k := k) (of_decide_eq_true ha) (of_decide_eq_true hb) l₁ l₂).2
  obtain ⟨k, lt, le, d₁, d₂⟩ := exists_gap (a := p₂.lead) (u := p₂.tail.denote' ctx)
    (g := -(p₂.lead * x + p₂.tail.denote' ctx)) (m := p₂.lead * d) (c := -p₃.lead)
    (s := (-p₃.lead) * p₂.tail.denote' ctx + p₂.lead * p₃.tail.denote' ctx) (of_decide_eq_true hn)
    (by omega) (Int.dvd_of_emod_eq_zero (isNil_eq h))
    (by rw [Int.neg_mul]; exact Int.dvd_neg.2 (Int.dvd_of_emod_eq_zero (isNil_eq hm)))
    (by
      have f : p₂.tail.denote' ctx + -(p₂.lead * x + p₂.tail.denote' ctx) = p₂.lead * -x := by
        rw [Int.mul_neg]; omega
      rw [f]; exact Int.dvd_mul_right _ _)
    (by
      obtain ⟨z, e⟩ := l₃
      refine ⟨z, ?_⟩
      have e := congrArg (p₂.lead * ·) e
      simp only [Int.mul_add, ← Int.mul_assoc] at e
      simp only [Int.mul_neg, Int.mul_add, Int.neg_mul, Int.neg_neg, ← Int.mul_assoc]
      have c : p₃.lead * p₂.lead * x = p₂.lead * p₃.lead * x := by ac_rfl
      omega)
  exact orOver_of_lt ⟨⟨bound k le, d₁⟩, d₂⟩ lt

theorem cooper_dvd_left_split_ineq (k : Nat) (b : Int) (p' : Poly)
    (h : cooper_dvd_left_split ctx p₁ p₂ p₃ d k)
    (c : splitIneq p₁ p₂ (p₂.lead * k) p' = true) : p'.denote' ctx ≤ 0 :=
  cooper_left_split_ineq ctx p₁ p₂ k b p' h.1 c
theorem cooper_dvd_left_split_dvd1 (k : Nat) (a : Int) (p' : Poly)
    (h : cooper_dvd_left_split ctx p₁ p₂ p₃ d k) (c : splitDvd p₁ k a p' = true) :
    a ∣ p'.denote' ctx := val_splitDvd ctx c h.1.2
theorem cooper_dvd_left_split_dvd2 (k : Nat) (d' : Int) (p' : Poly)
    (h : cooper_dvd_left_split ctx p₁ p₂ p₃ d k)
    (c : both (decide (d' = p₁.lead * d))
      (same p'.form (plus (comb p₃.lead p₁.tail (-p₁.lead) p₃.tail) [p₃.lead * k])) = true) :
    d' ∣ p'.denote' ctx := by
  have ⟨e, c⟩ := of_both c
  rw [of_decide_eq_true e, denote_same c, val_plus, val_comb, val_const]
  exact h.2
theorem cooper_dvd_right_split_ineq (k : Nat) (a : Int) (p' : Poly)
    (h : cooper_dvd_right_split ctx p₁ p₂ p₃ d k)
    (c : splitIneq p₁ p₂ (-p₁.lead * k) p' = true) : p'.denote' ctx ≤ 0 :=
  cooper_right_split_ineq ctx p₁ p₂ k a p' h.1 c
theorem cooper_dvd_right_split_dvd1 (k : Nat) (b : Int) (p' : Poly)
    (h : cooper_dvd_right_split ctx p₁ p₂ p₃ d k) (c : splitDvd p₂ k b p' = true) :
    b ∣ p'.denote' ctx := val_splitDvd ctx c h.1.2
theorem cooper_dvd_right_split_dvd2 (k : Nat) (d' : Int) (p' : Poly)
    (h : cooper_dvd_right_split ctx p₁ p₂ p₃ d k)
    (c : both (decide (d' = p₂.lead * d))
      (same p'.form (plus (comb (-p₃.lead) p₂.tail p₂.lead p₃.tail) [-p₃.lead * k])) = true) :
    d' ∣ p'.denote' ctx := by
  have ⟨e, c⟩ := of_both c
  rw [of_decide_eq_true e, denote_same c, val_plus, val_comb, val_const]
  exact h.2

end

/-! ## A divisibility between two constants -/

/-- `lo ≤ x ≤ hi` and `d ∣ c * x + e`, but no number between the bounds has the right remainder. -/
def cooper_unsat_cert (p₁ p₂ p₃ : Poly) (d α β : Int) : Bool :=
  both (sameLead p₁ p₂) <| both (sameLead p₁ p₃) <| both (decide (p₁.lead = -1)) <|
    both (decide (p₂.lead = 1)) <| both (isConst p₁.tail.form) <| both (isConst p₂.tail.form) <|
    both (isConst p₃.tail.form) <| both (decide (1 < d)) <|
    both (decide (α * p₃.lead + β * d = 1)) <|
    decide (const p₁.tail.form + (-α * const p₃.tail.form - const p₁.tail.form) % d
      > -const p₂.tail.form)

theorem cooper_unsat (ctx : Context) (p₁ p₂ p₃ : Poly) (d α β : Int)
    (h : cooper_unsat_cert p₁ p₂ p₃ d α β = true) (l₁ : p₁.denote' ctx ≤ 0)
    (l₂ : p₂.denote' ctx ≤ 0) (l₃ : d ∣ p₃.denote' ctx) : False := by
  have ⟨s, h⟩ := of_both h
  have ⟨t, h⟩ := of_both h
  have ⟨a, h⟩ := of_both h
  have ⟨b, h⟩ := of_both h
  have ⟨c₁, h⟩ := of_both h
  have ⟨c₂, h⟩ := of_both h
  have ⟨c₃, h⟩ := of_both h
  have ⟨hd, h⟩ := of_both h
  have ⟨bezout, h⟩ := of_both h
  obtain ⟨x, e₁, e₂, e₃⟩ := sameLead_three ctx s t
  rw [Poly.denote_eq ctx p₁.tail, val_isConst ctx c₁, of_decide_eq_true a] at e₁
  rw [Poly.denote_eq ctx p₂.tail, val_isConst ctx c₂, of_decide_eq_true b] at e₂
  rw [Poly.denote_eq ctx p₃.tail, val_isConst ctx c₃] at e₃
  have bezout := of_decide_eq_true bezout
  have hd := of_decide_eq_true hd
  have h := of_decide_eq_true h
  revert e₁ e₂ e₃ h bezout
  generalize const p₁.tail.form = lo
  generalize const p₂.tail.form = hi
  generalize const p₃.tail.form = e
  generalize p₃.lead = c
  intro e₁ e₂ e₃ bezout h
  rw [e₁] at l₁
  rw [e₂] at l₂
  rw [e₃] at l₃
  -- `x` differs from `-α * e` by a multiple of `d`, so `x - lo` has the remainder of the test.
  have m : d ∣ (-α * e - lo) - (x - lo) := by
    obtain ⟨z, f⟩ := l₃
    have f := congrArg (α * ·) f
    have g := congrArg (· * x) bezout
    simp only [Int.mul_add, Int.add_mul, Int.one_mul, ← Int.mul_assoc] at f g
    refine ⟨-(β * x) - α * z, ?_⟩
    rw [Int.mul_sub, Int.mul_neg, Int.neg_mul]
    have i : d * (β * x) = β * d * x := by ac_rfl
    have j : d * (α * z) = α * d * z := by ac_rfl
    omega
  have r : (-α * e - lo) % d = (x - lo) % d := by
    obtain ⟨z, f⟩ := m
    have f : -α * e - lo = x - lo + d * z := by omega
    rw [f, Int.add_mul_emod_self_left]
  rw [r] at h
  have q := Int.mul_ediv_add_emod (x - lo) d
  have n : 0 ≤ d * ((x - lo) / d) :=
    Int.mul_nonneg (by omega) (Int.ediv_nonneg (by omega) (by omega))
  omega

end Int.Internal.Linear

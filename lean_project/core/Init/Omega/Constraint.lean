prelude
import Init.Omega.LinearCombo
import Init.Option
/-!
# `omega`: constraints on the value of a linear combination

A constraint is an interval of integers, open or closed by a bound on each side. The operations
mirror what the procedure does to a fact; each comes with the proof that it keeps facts true.
-/

set_option autoImplicit true
set_option genSizeOf false

namespace Lean.Omega

abbrev LowerBound : Type := Option Int
abbrev UpperBound : Type := Option Int

/-- The lower bound, if there is one, is at most `t`. -/
abbrev LowerBound.sat (b : LowerBound) (t : Int) : Bool :=
  match b with
  | none => true
  | some x => decide (x ≤ t)

/-- The upper bound, if there is one, is at least `t`. -/
abbrev UpperBound.sat (b : UpperBound) (t : Int) : Bool :=
  match b with
  | none => true
  | some y => decide (t ≤ y)

/-- An interval of integers. -/
structure Constraint where
  lowerBound : LowerBound
  upperBound : UpperBound
deriving BEq, DecidableEq, Repr

namespace Constraint

/-- The value lies in the interval. -/
def sat (c : Constraint) (t : Int) : Bool := c.lowerBound.sat t && c.upperBound.sat t

def map (c : Constraint) (f : Int → Int) : Constraint where
  lowerBound := c.lowerBound.map f
  upperBound := c.upperBound.map f

def translate (c : Constraint) (t : Int) : Constraint := c.map (· + t)

def flip (c : Constraint) : Constraint where
  lowerBound := c.upperBound
  upperBound := c.lowerBound

/-- The negatives of the values. -/
def neg (c : Constraint) : Constraint := c.flip.map fun x => -x

def trivial : Constraint := ⟨none, none⟩
def impossible : Constraint := ⟨some 1, some 0⟩
def exact (r : Int) : Constraint := ⟨some r, some r⟩

def isImpossible : Constraint → Bool
  | ⟨some x, some y⟩ => decide (y < x)
  | _ => false

def isExact : Constraint → Bool
  | ⟨some x, some y⟩ => decide (x = y)
  | _ => false

/-- The multiples by `k` of the values. -/
def scale (k : Int) (c : Constraint) : Constraint :=
  if k = 0 then
    if c.isImpossible then c else ⟨some 0, some 0⟩
  else if 0 < k then c.map (k * ·)
  else c.flip.map (k * ·)

/-- The sums of the values. -/
def add (x y : Constraint) : Constraint where
  lowerBound := x.lowerBound.bind fun a => y.lowerBound.map fun b => a + b
  upperBound := x.upperBound.bind fun a => y.upperBound.map fun b => a + b

def combo (a : Int) (x : Constraint) (b : Int) (y : Constraint) : Constraint :=
  add (scale a x) (scale b y)

/-- The stricter of two optional bounds. -/
def mergeBound (f : Int → Int → Int) : Option Int → Option Int → Option Int
  | none, none => none
  | some x, none => some x
  | none, some y => some y
  | some x, some y => some (f x y)

/-- The values in both intervals. -/
def combine (x y : Constraint) : Constraint where
  lowerBound := mergeBound max x.lowerBound y.lowerBound
  upperBound := mergeBound min x.upperBound y.upperBound

/-- The quotients by `k` of the values that `k` divides. -/
def div (c : Constraint) (k : Nat) : Constraint where
  lowerBound := c.lowerBound.map fun x => -((-x) / k)
  upperBound := c.upperBound.map fun y => y / k

/-- A constraint on a linear combination. -/
abbrev sat' (c : Constraint) (x y : Coeffs) : Bool := c.sat (Coeffs.dot x y)

/-! ## Facts stay true -/

theorem sat_iff {c : Constraint} {t : Int} : c.sat t = true ↔
    (∀ x, c.lowerBound = some x → x ≤ t) ∧ (∀ y, c.upperBound = some y → t ≤ y) := by
  match c with
  | ⟨l, u⟩ =>
    have hl : LowerBound.sat l t = true ↔ ∀ x, l = some x → x ≤ t := by
      cases l with
      | none => exact ⟨fun _ _ e => absurd e (Option.none_ne_some _), fun _ => rfl⟩
      | some x => exact ⟨fun h y e => Option.some.inj e ▸ of_decide_eq_true h,
          fun h => decide_eq_true (h x rfl)⟩
    have hu : UpperBound.sat u t = true ↔ ∀ y, u = some y → t ≤ y := by
      cases u with
      | none => exact ⟨fun _ _ e => absurd e (Option.none_ne_some _), fun _ => rfl⟩
      | some x => exact ⟨fun h y e => Option.some.inj e ▸ of_decide_eq_true h,
          fun h => decide_eq_true (h x rfl)⟩
    show (LowerBound.sat l t && UpperBound.sat u t) = true ↔ _
    rw [Bool.and_eq_true, hl, hu]

theorem sat_mono {c : Constraint} {t : Int} (w : c.sat t = true) {f : Int → Int}
    (h : ∀ x y, x ≤ y → f x ≤ f y) : (c.map f).sat (f t) = true := by
  rw [sat_iff] at w ⊢
  refine ⟨fun x e => ?_, fun y e => ?_⟩
  · obtain ⟨z, e, k⟩ := Option.map_eq_some_iff.1 e
    exact k ▸ h z t (w.1 z e)
  · obtain ⟨z, e, k⟩ := Option.map_eq_some_iff.1 e
    exact k ▸ h t z (w.2 z e)

theorem sat_anti {c : Constraint} {t : Int} (w : c.sat t = true) {f : Int → Int}
    (h : ∀ x y, x ≤ y → f y ≤ f x) : (c.flip.map f).sat (f t) = true := by
  rw [sat_iff] at w ⊢
  refine ⟨fun x e => ?_, fun y e => ?_⟩
  · obtain ⟨z, e, k⟩ := Option.map_eq_some_iff.1 e
    exact k ▸ h t z (w.2 z e)
  · obtain ⟨z, e, k⟩ := Option.map_eq_some_iff.1 e
    exact k ▸ h z t (w.1 z e)

theorem neg_sat {c : Constraint} {v : Int} (w : c.sat v = true) : c.neg.sat (-v) = true :=
  sat_anti w fun _ _ => Int.neg_le_neg

theorem not_sat_of_isImpossible {c : Constraint} (h : isImpossible c = true) {t : Int} :
    ¬c.sat t = true := by
  match c, h with
  | ⟨some x, some y⟩, h =>
    intro w
    have k := sat_iff.1 w
    exact Int.not_le.2 (of_decide_eq_true h) (Int.le_trans (k.1 x rfl) (k.2 y rfl))

theorem scale_sat {c : Constraint} {t : Int} (k : Int) (w : c.sat t = true) :
    (scale k c).sat (k * t) = true := by
  unfold scale
  by_cases z : k = 0
  · rw [if_pos z, z, Int.zero_mul]
    by_cases i : c.isImpossible = true
    · exact absurd w (not_sat_of_isImpossible i)
    · rw [if_neg i]; rfl
  · rw [if_neg z]
    by_cases p : 0 < k
    · rw [if_pos p]
      exact sat_mono w fun x y h => Int.mul_le_mul_of_nonneg_left h (Int.le_of_lt p)
    · rw [if_neg p]
      exact sat_anti w fun x y h => Int.mul_le_mul_of_nonpos_left (Int.not_lt.1 p) h

private theorem sum_eq_some {a b : Option Int} {x : Int}
    (h : (a.bind fun a => b.map fun b => a + b) = some x) :
    ∃ y z, a = some y ∧ b = some z ∧ y + z = x := by
  obtain ⟨y, e, k⟩ := Option.bind_eq_some_iff.1 h
  obtain ⟨z, f, k⟩ := Option.map_eq_some_iff.1 k
  exact ⟨y, z, e, f, k⟩

theorem add_sat {c d : Constraint} {x y : Int} (w : c.sat x = true) (v : d.sat y = true) :
    (add c d).sat (x + y) = true := by
  rw [sat_iff] at w v ⊢
  refine ⟨fun b e => ?_, fun b e => ?_⟩
  · obtain ⟨p, q, hp, hq, k⟩ := sum_eq_some e
    exact k ▸ Int.add_le_add (w.1 p hp) (v.1 q hq)
  · obtain ⟨p, q, hp, hq, k⟩ := sum_eq_some e
    exact k ▸ Int.add_le_add (w.2 p hp) (v.2 q hq)

theorem combo_sat {c d : Constraint} {x y : Int} (a : Int) (w : c.sat x = true) (b : Int)
    (v : d.sat y = true) : (combo a c b d).sat (a * x + b * y) = true :=
  add_sat (scale_sat a w) (scale_sat b v)

private theorem max_le {a b t : Int} (h : a ≤ t) (k : b ≤ t) : max a b ≤ t := by
  show (if a ≤ b then b else a) ≤ t
  split
  · exact k
  · exact h
private theorem le_min {a b t : Int} (h : t ≤ a) (k : t ≤ b) : t ≤ min a b := by
  show t ≤ (if a ≤ b then a else b)
  split
  · exact h
  · exact k

private theorem merge_bound {f : Int → Int → Int} {p : Int → Prop} {a b : Option Int}
    (hf : ∀ x y, p x → p y → p (f x y)) (ha : ∀ x, a = some x → p x)
    (hb : ∀ x, b = some x → p x) (x : Int) (e : mergeBound f a b = some x) : p x := by
  match a, b, e with
  | some y, none, e => exact Option.some.inj e ▸ ha y rfl
  | none, some z, e => exact Option.some.inj e ▸ hb z rfl
  | some y, some z, e => exact Option.some.inj e ▸ hf y z (ha y rfl) (hb z rfl)

theorem combine_sat {c d : Constraint} {t : Int} (w : c.sat t = true) (v : d.sat t = true) :
    (c.combine d).sat t = true := by
  rw [sat_iff] at w v ⊢
  exact ⟨merge_bound (fun _ _ => max_le) w.1 v.1, merge_bound (fun _ _ => le_min) w.2 v.2⟩

theorem div_sat {c : Constraint} {t : Int} {k : Nat} (n : k ≠ 0)
    (w : c.sat ((k : Int) * t) = true) : (c.div k).sat t = true := by
  have p : (0 : Int) < k := Int.ofNat_pos.2 (Nat.pos_of_ne_zero n)
  rw [sat_iff] at w ⊢
  refine ⟨fun x e => ?_, fun y e => ?_⟩
  · obtain ⟨z, e, h⟩ := Option.map_eq_some_iff.1 e
    rw [← h, ← Int.neg_neg t, Int.neg_le_neg_iff, Int.le_ediv_iff_mul_le p, Int.neg_mul,
      Int.neg_le_neg_iff, Int.mul_comm]
    exact w.1 z e
  · obtain ⟨z, e, h⟩ := Option.map_eq_some_iff.1 e
    rw [← h, Int.le_ediv_iff_mul_le p, Int.mul_comm]
    exact w.2 z e

theorem combine_sat' {s t : Constraint} {x y : Coeffs} (ws : s.sat' x y = true)
    (wt : t.sat' x y = true) : (s.combine t).sat' x y = true := combine_sat ws wt

theorem div_sat' {c : Constraint} {x y : Coeffs} (h : Coeffs.gcd x ≠ 0)
    (w : c.sat' x y = true) :
    (c.div (Coeffs.gcd x)).sat' (Coeffs.sdiv x (Coeffs.gcd x)) y = true :=
  div_sat h (by rw [IntList.gcd_mul_dot_sdiv]; exact w)

theorem not_sat'_of_isImpossible {c : Constraint} (h : isImpossible c = true) {x y : Coeffs} :
    ¬c.sat' x y = true := not_sat_of_isImpossible h

theorem addInequality_sat {c : Int} {x y : Coeffs} (w : c + Coeffs.dot x y ≥ 0) :
    Constraint.sat' { lowerBound := some (-c), upperBound := none } x y = true := by
  refine sat_iff.2 ⟨fun b e => ?_, fun b e => absurd e (Option.none_ne_some b)⟩
  rw [← Option.some.inj e, ← Int.add_le_add_iff_left c, Int.add_right_neg]
  exact w

theorem addEquality_sat {c : Int} {x y : Coeffs} (w : c + Coeffs.dot x y = 0) :
    Constraint.sat' { lowerBound := some (-c), upperBound := some (-c) } x y = true := by
  have e := Int.neg_eq_of_add_eq_zero w
  exact sat_iff.2 ⟨fun b h => Option.some.inj h ▸ Int.le_of_eq e,
    fun b h => Option.some.inj h ▸ Int.le_of_eq e.symm⟩

theorem exact_sat {r t : Int} : (exact r).sat t = true ↔ r = t := by
  rw [sat_iff]
  exact ⟨fun h => Int.le_antisymm (h.1 r rfl) (h.2 r rfl),
    fun e => ⟨fun _ k => Option.some.inj k ▸ Int.le_of_eq e,
      fun _ k => Option.some.inj k ▸ Int.le_of_eq e.symm⟩⟩

end Constraint

/-! ## Normal forms -/

/-- Divide by the common divisor of the coefficients, if that changes anything. -/
def normalize? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ =>
    let gcd := Coeffs.gcd x
    if gcd = 0 then
      if s.sat 0 then some (.trivial, x) else some (.impossible, x)
    else if gcd = 1 then none
    else some (s.div gcd, Coeffs.sdiv x gcd)

def normalize (p : Constraint × Coeffs) : Constraint × Coeffs := (normalize? p).getD p

/-- Make the leading coefficient positive, if it is not. -/
def positivize? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ => if 0 ≤ x.leading then none else some (s.neg, Coeffs.smul x (-1))

/-- Both normalizations, if they change anything. -/
def tidy? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ =>
    match positivize? (s, x) with
    | none => normalize? (s, x)
    | some (s', x') => some (normalize (s', x'))

def tidy (p : Constraint × Coeffs) : Constraint × Coeffs := (tidy? p).getD p

abbrev tidyConstraint (s : Constraint) (x : Coeffs) : Constraint := (tidy (s, x)).1
abbrev tidyCoeffs (s : Constraint) (x : Coeffs) : Coeffs := (tidy (s, x)).2

theorem normalize_sat {s : Constraint} {x v : Coeffs} (w : s.sat' x v = true) :
    (normalize (s, x)).1.sat' (normalize (s, x)).2 v = true := by
  unfold normalize normalize?
  by_cases h : Coeffs.gcd x = 0
  · have z : Coeffs.dot x v = 0 :=
      IntList.dot_of_left_zero (IntList.eq_zero_of_gcd_eq_zero h)
    by_cases k : s.sat 0 = true
    · simp only [h, k, if_pos]; rfl
    · exact absurd (z ▸ w) k
  · by_cases k : Coeffs.gcd x = 1
    · simp only [k, if_neg, if_pos]; exact w
    · simp only [h, k, if_neg]
      exact Constraint.div_sat' h w

theorem tidy_sat {s : Constraint} {x v : Coeffs} (w : s.sat' x v = true) :
    (tidyConstraint s x).sat' (tidyCoeffs s x) v = true := by
  unfold tidyConstraint tidyCoeffs tidy tidy? positivize?
  by_cases h : 0 ≤ Coeffs.leading x
  · simp only [h, if_pos]
    exact normalize_sat w
  · simp only [h, if_neg]
    apply normalize_sat
    show s.neg.sat (IntList.dot ((-1 : Int) * x) v) = true
    rw [IntList.dot_smul_left, ← Int.neg_eq_neg_one_mul]
    exact Constraint.neg_sat w

theorem combo_sat' (s t : Constraint) (a : Int) (x : Coeffs) (b : Int) (y v : Coeffs)
    (wx : s.sat' x v = true) (wy : t.sat' y v = true) :
    (Constraint.combo a s b t).sat' (Coeffs.combo a x b y) v = true := by
  show (Constraint.combo a s b t).sat (IntList.dot (IntList.combo a x b y) v) = true
  rw [IntList.dot_combo]
  exact Constraint.combo_sat a wx b wy

/-! ## Equations without a unit coefficient -/

/-- The value of the atom that is introduced for such an equation. -/
abbrev bmod_div_term (m : Nat) (a b : Coeffs) : Int := Coeffs.bmod_dot_sub_dot_bmod m a b / m

/-- The coefficients of the new equation. -/
def bmod_coeffs (m : Nat) (i : Nat) (x : Coeffs) : Coeffs := Coeffs.set (Coeffs.bmod x m) i m

theorem bmod_sat (m : Nat) (r : Int) (i : Nat) (x v : Coeffs) (h : x.length ≤ i)
    (p : Coeffs.get v i = bmod_div_term m x v) (w : (Constraint.exact r).sat' x v = true) :
    (Constraint.exact (Int.bmod r m)).sat' (bmod_coeffs m i x) v = true := by
  have e : r = IntList.dot x v := Constraint.exact_sat.1 w
  apply Constraint.exact_sat.2
  show Int.bmod r m = IntList.dot (IntList.set (IntList.bmod x m) i m) v
  have z : IntList.get (IntList.bmod x m) i = 0 :=
    IntList.get_of_length_le (Nat.le_trans (IntList.bmod_length x m) h)
  have q : IntList.get v i = IntList.bmod_dot_sub_dot_bmod m x v / m := p
  rw [IntList.dot_set_left, z, q, Int.sub_zero,
    Int.mul_ediv_cancel' (IntList.dvd_bmod_dot_sub_dot_bmod m x v), e]
  show _ = IntList.dot (IntList.bmod x m) v + (Int.bmod (IntList.dot x v) m -
    IntList.dot (IntList.bmod x m) v)
  rw [Int.add_comm, Int.sub_add_cancel]

end Lean.Omega

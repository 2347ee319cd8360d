prelude
import Init.Rat.Defs
/-!
# Rational numbers: fractions that stand for them

`q.Is n d` says that the fraction `n / d`, reduced or not, stands for `q`. Each operation maps such
fractions by the usual formula, and two of them stand for the same number when they are equal
crosswise. So a law of rational numbers follows from one of integers.
-/

set_option autoImplicit true

namespace Rat

/-- The fraction `n / d` stands for `q`. -/
protected def Is (q : Rat) (n d : Int) : Prop := d ≠ 0 ∧ q.num * d = n * q.den

@[simp] theorem den_ne_zero (q : Rat) : q.den ≠ 0 := q.den_nz
theorem den_cast_pos (q : Rat) : 0 < (q.den : Int) := Int.ofNat_lt.2 q.den_pos
theorem den_cast_ne_zero (q : Rat) : (q.den : Int) ≠ 0 := Int.ne_of_gt q.den_cast_pos

/-- Fractions that are equal crosswise are the same number. -/
theorem eq_iff_mul_eq_mul {p q : Rat} : p = q ↔ p.num * q.den = q.num * p.den := by
  constructor
  · intro h; rw [h]
  · intro h
    have dvd {p q : Rat} (h : p.num * q.den = q.num * p.den) : p.den ∣ q.den := by
      apply Nat.Coprime.dvd_of_dvd_mul_left p.reduced.symm
      have e := congrArg Int.natAbs h
      rw [Int.natAbs_mul, Int.natAbs_mul, Int.natAbs_natCast, Int.natAbs_natCast] at e
      exact e ▸ Nat.dvd_mul_left p.den _
    have e : p.den = q.den := Nat.dvd_antisymm (dvd h) (dvd h.symm)
    rw [e] at h
    exact Rat.ext (Int.eq_of_mul_eq_mul_right q.den_cast_ne_zero h) e

theorem Is.self (q : Rat) : q.Is q.num q.den := ⟨q.den_cast_ne_zero, rfl⟩

/-- Two numbers are equal if fractions for them are, crosswise. -/
theorem Is.eq_iff (hp : Rat.Is p a b) (hq : Rat.Is q c d) : p = q ↔ a * d = c * b := by
  rw [eq_iff_mul_eq_mul]
  constructor
  · intro h
    apply Int.eq_of_mul_eq_mul_right (Int.mul_ne_zero p.den_cast_ne_zero q.den_cast_ne_zero)
    calc a * d * (p.den * q.den)
      _ = a * p.den * (d * q.den) := by ac_rfl
      _ = p.num * q.den * (b * d) := by rw [← hp.2]; ac_rfl
      _ = q.num * d * (b * p.den) := by rw [h]; ac_rfl
      _ = c * b * (p.den * q.den) := by rw [hq.2]; ac_rfl
  · intro h
    apply Int.eq_of_mul_eq_mul_right (Int.mul_ne_zero hp.1 hq.1)
    calc p.num * q.den * (b * d)
      _ = p.num * b * (d * q.den) := by ac_rfl
      _ = a * d * (p.den * q.den) := by rw [hp.2]; ac_rfl
      _ = c * q.den * (b * p.den) := by rw [h]; ac_rfl
      _ = q.num * p.den * (b * d) := by rw [← hq.2]; ac_rfl

theorem Is.eq (hp : Rat.Is p a b) (hq : Rat.Is q c d) (h : a * d = c * b) : p = q :=
  (hp.eq_iff hq).2 h

/-! ## Reduced fractions -/

theorem Is.normalize (n : Int) (d : Nat) (h : d ≠ 0) : (Rat.normalize n d h).Is n d := by
  refine ⟨by omega, ?_⟩
  show n / n.natAbs.gcd d * d = n * (d / n.natAbs.gcd d : Nat)
  obtain ⟨a, ha⟩ := Int.ofNat_dvd_left.2 (Nat.gcd_dvd_left n.natAbs d)
  obtain ⟨b, hb⟩ := Nat.gcd_dvd_right n.natAbs d
  have g0 : 0 < n.natAbs.gcd d := Nat.gcd_pos_of_pos_right _ (Nat.pos_of_ne_zero h)
  generalize n.natAbs.gcd d = g at *
  rw [ha, hb, Int.mul_ediv_cancel_left a (by omega), Nat.mul_div_cancel_left b g0, Int.natCast_mul]
  ac_rfl

theorem Is.mkRat (n : Int) {d : Nat} (h : d ≠ 0) : (mkRat n d).Is n d := by
  rw [_root_.mkRat, dif_neg h]; exact Is.normalize n d h

theorem Is.divInt (n : Int) {d : Int} (h : d ≠ 0) : (divInt n d).Is n d :=
  match d with
  | .ofNat d => Is.mkRat n fun e => h (congrArg Int.ofNat e)
  | .negSucc d => by
    have e := (Is.normalize (-n) (d + 1) (Nat.succ_ne_zero d)).2
    refine ⟨h, ?_⟩
    rw [Int.negSucc_coe, Int.mul_neg]
    show -((Rat.normalize (-n) (d + 1) (Nat.succ_ne_zero d)).num * ((d + 1 : Nat) : Int)) = _
    rw [e, Int.neg_mul, Int.neg_neg]; rfl

theorem Is.ofInt (n : Int) : (Rat.ofInt n).Is n 1 := ⟨by decide, rfl⟩
theorem Is.intCast (n : Int) : Rat.Is (n : Rat) n 1 := Is.ofInt n
theorem Is.natCast (n : Nat) : Rat.Is (n : Rat) n 1 := Is.ofInt n
theorem Is.ofNat (n : Nat) : Rat.Is (no_index (OfNat.ofNat n)) n 1 := Is.ofInt n
theorem Is.zero : Rat.Is 0 0 1 := Is.ofInt 0
theorem Is.one : Rat.Is 1 1 1 := Is.ofInt 1

/-! ## Operations -/

theorem Is.neg (h : Rat.Is p a b) : (-p).Is (-a) b :=
  ⟨h.1, by show -p.num * b = -a * p.den; rw [Int.neg_mul, h.2, Int.neg_mul]⟩

/-- A fraction that stands for the same number as another, and one for a third. -/
private theorem Is.trans (hp : Rat.Is p a b) (h : d ≠ 0) (e : a * d = c * b) : p.Is c d := by
  refine ⟨h, Int.eq_of_mul_eq_mul_right hp.1 ?_⟩
  calc p.num * d * b
    _ = p.num * b * d := by ac_rfl
    _ = a * d * p.den := by rw [hp.2]; ac_rfl
    _ = c * p.den * b := by rw [e]; ac_rfl

theorem Is.add (hp : Rat.Is p a b) (hq : Rat.Is q c d) : (p + q).Is (a * d + c * b) (b * d) := by
  refine (Is.normalize _ _ (Nat.mul_ne_zero p.den_nz q.den_nz)).trans
    (Int.mul_ne_zero hp.1 hq.1) ?_
  have e₁ : p.num * q.den * (b * d) = p.num * b * (d * q.den) := by ac_rfl
  have e₂ : q.num * p.den * (b * d) = q.num * d * (b * p.den) := by ac_rfl
  rw [Int.natCast_mul, Int.add_mul, Int.add_mul, e₁, e₂, hp.2, hq.2]
  have e₃ : a * p.den * (d * q.den) = a * d * (p.den * q.den) := by ac_rfl
  have e₄ : c * q.den * (b * p.den) = c * b * (p.den * q.den) := by ac_rfl
  rw [e₃, e₄]

theorem Is.mul (hp : Rat.Is p a b) (hq : Rat.Is q c d) : (p * q).Is (a * c) (b * d) := by
  refine (Is.normalize _ _ (Nat.mul_ne_zero p.den_nz q.den_nz)).trans
    (Int.mul_ne_zero hp.1 hq.1) ?_
  calc p.num * q.num * (b * d)
    _ = p.num * b * (q.num * d) := by ac_rfl
    _ = a * c * (p.den * q.den) := by rw [hp.2, hq.2]; ac_rfl
    _ = a * c * ((p.den * q.den : Nat) : Int) := by rw [Int.natCast_mul]

protected theorem sub_eq_add_neg (p q : Rat) : p - q = p + -q := by
  have h := Nat.mul_ne_zero p.den_nz q.den_nz
  show Rat.normalize _ (p.den * q.den) h = Rat.normalize _ (p.den * q.den) h
  congr 1
  show p.num * q.den - q.num * p.den = p.num * q.den + -q.num * p.den
  rw [Int.neg_mul]; rfl

theorem Is.sub (hp : Rat.Is p a b) (hq : Rat.Is q c d) : (p - q).Is (a * d - c * b) (b * d) := by
  rw [Rat.sub_eq_add_neg, Int.sub_eq_add_neg, ← Int.neg_mul]; exact hp.add hq.neg

theorem Is.inv (hp : Rat.Is p a b) (h : a ≠ 0) : p⁻¹.Is b a := by
  have n0 : p.num ≠ 0 := by
    intro z
    have e := hp.2
    rw [z, Int.zero_mul] at e
    exact Int.mul_ne_zero h p.den_cast_ne_zero e.symm
  refine (Is.divInt p.den n0).trans h ?_
  rw [Int.mul_comm b, hp.2, Int.mul_comm]

protected theorem div_def (p q : Rat) : p / q = p * q⁻¹ := rfl

theorem Is.div (hp : Rat.Is p a b) (hq : Rat.Is q c d) (h : c ≠ 0) :
    (p / q).Is (a * d) (b * c) := hp.mul (hq.inv h)

/-! ## Order -/

private theorem le_of_mul (hd : 0 < d) (h : a * d ≤ b * d) : (a : Int) ≤ b :=
  Int.le_of_mul_le_mul_left (by rw [Int.mul_comm d, Int.mul_comm d]; exact h) hd

/-- Numbers compare as fractions with positive denominators for them do. -/
theorem Is.le_iff (hp : Rat.Is p a b) (hq : Rat.Is q c d) (hb : 0 < b) (hd : 0 < d) :
    p ≤ q ↔ a * d ≤ c * b := by
  have P := Int.mul_pos p.den_cast_pos q.den_cast_pos
  have B := Int.mul_pos hb hd
  have e₁ : p.num * q.den * (b * d) = a * d * (p.den * q.den) :=
    calc p.num * q.den * (b * d)
      _ = p.num * b * (d * q.den) := by ac_rfl
      _ = a * d * (p.den * q.den) := by rw [hp.2]; ac_rfl
  have e₂ : q.num * p.den * (b * d) = c * b * (p.den * q.den) :=
    calc q.num * p.den * (b * d)
      _ = q.num * d * (b * p.den) := by ac_rfl
      _ = c * b * (p.den * q.den) := by rw [hq.2]; ac_rfl
  constructor
  · intro h
    exact le_of_mul P (e₁ ▸ e₂ ▸ Int.mul_le_mul_of_nonneg_right h (Int.le_of_lt B))
  · intro h
    show p.num * q.den ≤ q.num * p.den
    apply le_of_mul B
    rw [e₁, e₂]
    exact Int.mul_le_mul_of_nonneg_right h (Int.le_of_lt P)

protected theorem not_le {p q : Rat} : ¬p ≤ q ↔ q < p := Int.not_le

theorem Is.lt_iff (hp : Rat.Is p a b) (hq : Rat.Is q c d) (hb : 0 < b) (hd : 0 < d) :
    p < q ↔ a * d < c * b := by
  rw [← Rat.not_le, hq.le_iff hp hd hb, Int.not_le]

end Rat

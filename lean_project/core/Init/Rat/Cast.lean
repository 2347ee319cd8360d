prelude
import Init.Rat.Order
/-!
# Rational numbers: casts, powers, rounding
-/

set_option autoImplicit true

namespace Rat

/-! ## Casts from the integers and the naturals -/

theorem intCast_inj {m n : Int} : (m : Rat) = n ↔ m = n := by
  rw [(Is.intCast m).eq_iff (Is.intCast n), Int.mul_one, Int.mul_one]
theorem natCast_inj {m n : Nat} : (m : Rat) = n ↔ m = n := by
  rw [(Is.natCast m).eq_iff (Is.natCast n), Int.mul_one, Int.mul_one, Int.natCast_inj]
theorem intCast_le_intCast {m n : Int} : (m : Rat) ≤ n ↔ m ≤ n := by
  rw [(Is.intCast m).le_iff (Is.intCast n) (by decide) (by decide), Int.mul_one, Int.mul_one]
theorem intCast_lt_intCast {m n : Int} : (m : Rat) < n ↔ m < n := by
  rw [(Is.intCast m).lt_iff (Is.intCast n) (by decide) (by decide), Int.mul_one, Int.mul_one]
theorem natCast_le_natCast {m n : Nat} : (m : Rat) ≤ n ↔ m ≤ n :=
  intCast_le_intCast.trans Int.ofNat_le
theorem natCast_lt_natCast {m n : Nat} : (m : Rat) < n ↔ m < n :=
  intCast_lt_intCast.trans Int.ofNat_lt
theorem natCast_nonneg (n : Nat) : 0 ≤ (n : Rat) := natCast_le_natCast.2 (Nat.zero_le n)
theorem natCast_pos {n : Nat} : 0 < (n : Rat) ↔ 0 < n := natCast_lt_natCast (m := 0)
theorem intCast_ne_intCast {m n : Int} : (m : Rat) ≠ n ↔ m ≠ n := not_congr intCast_inj
theorem natCast_ne_natCast {m n : Nat} : (m : Rat) ≠ n ↔ m ≠ n := not_congr natCast_inj
@[simp] theorem intCast_eq_zero {n : Int} : (n : Rat) = 0 ↔ n = 0 := intCast_inj (n := 0)
@[simp] theorem natCast_eq_zero {n : Nat} : (n : Rat) = 0 ↔ n = 0 := natCast_inj (n := 0)

theorem intCast_natCast (n : Nat) : ((n : Int) : Rat) = n := rfl
theorem intCast_zero : ((0 : Int) : Rat) = 0 := rfl
theorem intCast_one : ((1 : Int) : Rat) = 1 := rfl
theorem intCast_ofNat (n : Nat) : ((no_index (OfNat.ofNat n) : Int) : Rat) = OfNat.ofNat n := rfl
theorem natCast_zero : ((0 : Nat) : Rat) = 0 := rfl
theorem natCast_one : ((1 : Nat) : Rat) = 1 := rfl
theorem natCast_ofNat (n : Nat) : ((no_index (OfNat.ofNat n) : Nat) : Rat) = OfNat.ofNat n := rfl
theorem intCast_neg (n : Int) : ((-n : Int) : Rat) = -(n : Rat) := rfl
theorem intCast_add (m n : Int) : ((m + n : Int) : Rat) = m + n :=
  (Is.intCast _).eq ((Is.intCast m).add (Is.intCast n)) (by
    simp only [Int.mul_one])
theorem intCast_sub (m n : Int) : ((m - n : Int) : Rat) = m - n := by
  rw [Int.sub_eq_add_neg, intCast_add, intCast_neg, Rat.sub_eq_add_neg]
theorem intCast_mul (m n : Int) : ((m * n : Int) : Rat) = m * n :=
  (Is.intCast _).eq ((Is.intCast m).mul (Is.intCast n)) rfl
theorem natCast_add (m n : Nat) : ((m + n : Nat) : Rat) = m + n := intCast_add m n
theorem natCast_mul (m n : Nat) : ((m * n : Nat) : Rat) = m * n := intCast_mul m n
theorem natCast_succ (n : Nat) : ((n + 1 : Nat) : Rat) = n + 1 := natCast_add n 1
theorem natCast_sub {m n : Nat} (h : m ≤ n) : ((n - m : Nat) : Rat) = n - m := by
  rw [Rat.eq_sub_iff_add_eq, ← natCast_add, Nat.sub_add_cancel h]
theorem intCast_div {m n : Int} (h : n ∣ m) : ((m / n : Int) : Rat) = m / n := by
  by_cases z : n = 0
  · rw [z, Int.ediv_zero]; exact (Rat.div_zero (m : Rat)).symm
  · rw [Rat.eq_div_iff (intCast_ne_intCast.2 z), ← intCast_mul, Int.ediv_mul_cancel h]
theorem natCast_div {m n : Nat} (h : n ∣ m) : ((m / n : Nat) : Rat) = m / n :=
  intCast_div (Int.ofNat_dvd.2 h)

/-! ## Powers -/

/-- `q ^ n`, from the powers of numerator and denominator. -/
protected def pow (q : Rat) (n : Nat) : Rat := mkRat (q.num ^ n) (q.den ^ n)

instance : Pow Rat Nat := ⟨Rat.pow⟩

/-- `q ^ i` for an integer exponent: `q ^ (-n)` is the inverse of `q ^ n`. -/
protected def zpow (q : Rat) : Int → Rat
  | .ofNat n => q ^ n
  | .negSucc n => (q ^ (n + 1))⁻¹

instance : Pow Rat Int := ⟨Rat.zpow⟩

theorem Is.pow (q : Rat) (n : Nat) : (q ^ n).Is (q.num ^ n) ((q.den : Int) ^ n) := by
  rw [← Int.natCast_pow]
  exact Is.mkRat _ (Nat.ne_of_gt (Nat.pow_pos q.den_pos))

@[simp] protected theorem pow_zero (q : Rat) : q ^ 0 = 1 := (Is.pow q 0).eq Is.one rfl
protected theorem pow_succ (q : Rat) (n : Nat) : q ^ (n + 1) = q ^ n * q :=
  (Is.pow q (n + 1)).eq ((Is.pow q n).mul (Is.self q)) (by rw [Int.pow_succ, Int.pow_succ])
protected theorem pow_succ' (q : Rat) (n : Nat) : q ^ (n + 1) = q * q ^ n := by
  rw [Rat.pow_succ, Rat.mul_comm]
@[simp] protected theorem pow_one (q : Rat) : q ^ 1 = q := by
  rw [Rat.pow_succ, Rat.pow_zero, Rat.one_mul]
protected theorem pow_two (q : Rat) : q ^ 2 = q * q := by rw [Rat.pow_succ, Rat.pow_one]
protected theorem pow_add (q : Rat) (m n : Nat) : q ^ (m + n) = q ^ m * q ^ n := by
  induction n with
  | zero => rw [Nat.add_zero, Rat.pow_zero, Rat.mul_one]
  | succ n ih => rw [← Nat.add_assoc, Rat.pow_succ, ih, Rat.pow_succ, Rat.mul_assoc]
protected theorem mul_pow (a b : Rat) (n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rw [Rat.pow_zero, Rat.pow_zero, Rat.pow_zero, Rat.mul_one]
  | succ n ih => rw [Rat.pow_succ, ih, Rat.pow_succ, Rat.pow_succ]; ac_rfl
protected theorem one_pow (n : Nat) : (1 : Rat) ^ n = 1 := by
  induction n with
  | zero => rw [Rat.pow_zero]
  | succ n ih => rw [Rat.pow_succ, ih, Rat.mul_one]
attribute [simp] Rat.one_pow
protected theorem zero_pow {n : Nat} (h : n ≠ 0) : (0 : Rat) ^ n = 0 := by
  cases n with
  | zero => exact absurd rfl h
  | succ n => rw [Rat.pow_succ, Rat.mul_zero]
protected theorem pow_mul (q : Rat) (m n : Nat) : q ^ (m * n) = (q ^ m) ^ n := by
  induction n with
  | zero => rw [Nat.mul_zero, Rat.pow_zero, Rat.pow_zero]
  | succ n ih => rw [Nat.mul_succ, Rat.pow_add, ih, Rat.pow_succ]
protected theorem pow_pos {q : Rat} {n : Nat} (h : 0 < q) : 0 < q ^ n := by
  induction n with
  | zero => rw [Rat.pow_zero]; decide
  | succ n ih => rw [Rat.pow_succ]; exact Rat.mul_pos ih h
protected theorem pow_nonneg {q : Rat} {n : Nat} (h : 0 ≤ q) : 0 ≤ q ^ n := by
  induction n with
  | zero => rw [Rat.pow_zero]; decide
  | succ n ih => rw [Rat.pow_succ]; exact Rat.mul_nonneg ih h
protected theorem sq_nonneg (q : Rat) : 0 ≤ q ^ 2 := by
  rw [Rat.pow_two]; exact Rat.mul_self_nonneg q
protected theorem pow_eq_zero {q : Rat} {n : Nat} (h : q ^ n = 0) : q = 0 := by
  induction n with
  | zero => rw [Rat.pow_zero] at h; exact absurd h Rat.one_ne_zero
  | succ n ih =>
    rw [Rat.pow_succ] at h
    exact (Rat.mul_eq_zero.1 h).elim ih id
protected theorem pow_ne_zero {q : Rat} {n : Nat} (h : q ≠ 0) : q ^ n ≠ 0 :=
  fun e => h (Rat.pow_eq_zero e)
protected theorem inv_pow (q : Rat) (n : Nat) : q⁻¹ ^ n = (q ^ n)⁻¹ := by
  induction n with
  | zero => rw [Rat.pow_zero, Rat.pow_zero, Rat.inv_one]
  | succ n ih => rw [Rat.pow_succ, ih, Rat.pow_succ, Rat.inv_mul]
protected theorem div_pow (a b : Rat) (n : Nat) : (a / b) ^ n = a ^ n / b ^ n := by
  rw [Rat.div_def, Rat.mul_pow, Rat.inv_pow]; rfl
theorem intCast_pow (m : Int) (n : Nat) : ((m ^ n : Int) : Rat) = (m : Rat) ^ n := by
  induction n with
  | zero => rw [Rat.pow_zero]; rfl
  | succ n ih => rw [Int.pow_succ, intCast_mul, ih, Rat.pow_succ]
theorem natCast_pow (m n : Nat) : ((m ^ n : Nat) : Rat) = (m : Rat) ^ n := by
  induction n with
  | zero => rw [Rat.pow_zero]; rfl
  | succ n ih => rw [Nat.pow_succ, natCast_mul, ih, Rat.pow_succ]

@[simp] protected theorem zpow_natCast (q : Rat) (n : Nat) : q ^ (n : Int) = q ^ n := rfl
protected theorem zpow_zero (q : Rat) : q ^ (0 : Int) = 1 := Rat.pow_zero q
protected theorem zpow_neg (q : Rat) (n : Int) : q ^ (-n) = (q ^ n)⁻¹ :=
  match n with
  | .ofNat 0 => by
    show q ^ (0 : Nat) = (q ^ (0 : Nat))⁻¹
    rw [Rat.pow_zero, Rat.inv_one]
  | .ofNat (_ + 1) => rfl
  | .negSucc n => (Rat.inv_inv (q ^ (n + 1))).symm

/-! ## Rounding -/

theorem le_floor_iff {z : Int} {q : Rat} : z ≤ q.floor ↔ (z : Rat) ≤ q := by
  rw [Rat.floor, Int.le_ediv_iff_mul_le q.den_cast_pos, Rat.le_iff, den_intCast, num_intCast]
  exact ((Int.mul_one q.num).symm ▸ Iff.rfl)
theorem le_floor {z : Int} {q : Rat} : z ≤ q.floor ↔ (z : Rat) ≤ q := le_floor_iff
theorem floor_lt {z : Int} {q : Rat} : q.floor < z ↔ q < z := by
  rw [← Int.not_le, le_floor_iff, Rat.not_le]
theorem floor_le (q : Rat) : (q.floor : Rat) ≤ q := le_floor_iff.1 (Int.le_refl _)
theorem lt_floor_add_one (q : Rat) : q < (q.floor : Rat) + 1 := by
  have h := floor_lt.1 (Int.lt_succ q.floor)
  rw [intCast_add] at h
  exact h
theorem floor_eq_iff {z : Int} {q : Rat} : q.floor = z ↔ (z : Rat) ≤ q ∧ q < z + 1 := by
  rw [← le_floor_iff, show (z : Rat) + 1 = ((z + 1 : Int) : Rat) from (intCast_add z 1).symm,
    ← floor_lt]
  omega
@[simp] theorem floor_intCast (z : Int) : (z : Rat).floor = z := Int.ediv_one z
@[simp] theorem floor_natCast (n : Nat) : (n : Rat).floor = n := Int.ediv_one n
theorem ceil_eq_neg_floor_neg (q : Rat) : q.ceil = -(-q).floor := rfl
theorem ceil_le_iff {z : Int} {q : Rat} : q.ceil ≤ z ↔ q ≤ z := by
  rw [ceil_eq_neg_floor_neg, ← Int.neg_le_neg_iff, Int.neg_neg, le_floor_iff, intCast_neg,
    Rat.neg_le_neg_iff]
theorem ceil_le {z : Int} {q : Rat} : q.ceil ≤ z ↔ q ≤ z := ceil_le_iff
theorem lt_ceil {z : Int} {q : Rat} : z < q.ceil ↔ (z : Rat) < q := by
  rw [← Int.not_le, ceil_le_iff, Rat.not_le]
theorem le_ceil (q : Rat) : q ≤ (q.ceil : Rat) := ceil_le_iff.1 (Int.le_refl _)
theorem ceil_eq_iff {z : Int} {q : Rat} : q.ceil = z ↔ (z : Rat) - 1 < q ∧ q ≤ z := by
  rw [← ceil_le_iff, show (z : Rat) - 1 = ((z - 1 : Int) : Rat) from (intCast_sub z 1).symm,
    ← lt_ceil]
  omega
@[simp] theorem ceil_intCast (z : Int) : (z : Rat).ceil = z := by
  rw [ceil_eq_iff, ← intCast_one, ← intCast_sub, intCast_lt_intCast]
  exact ⟨by omega, Rat.le_refl _⟩
@[simp] theorem ceil_natCast (n : Nat) : (n : Rat).ceil = n := ceil_intCast n
theorem exists_nat_gt (q : Rat) : ∃ n : Nat, q < n := by
  refine ⟨(q.floor + 1).toNat, Rat.lt_of_lt_of_le (lt_floor_add_one q) ?_⟩
  rw [← intCast_one, ← intCast_add, ← intCast_natCast, intCast_le_intCast]
  exact Int.self_le_toNat _

end Rat

/-! ## What the cast tactics know -/

attribute [norm_cast] Rat.intCast_inj Rat.natCast_inj Rat.intCast_le_intCast
attribute [norm_cast] Rat.intCast_lt_intCast Rat.natCast_le_natCast Rat.natCast_lt_natCast
attribute [norm_cast] Rat.intCast_ne_intCast Rat.natCast_ne_natCast Rat.intCast_natCast
attribute [norm_cast] Rat.intCast_zero Rat.intCast_one Rat.intCast_ofNat
attribute [norm_cast] Rat.natCast_zero Rat.natCast_one Rat.natCast_ofNat
attribute [norm_cast] Rat.intCast_neg Rat.intCast_add Rat.intCast_sub Rat.intCast_mul
attribute [norm_cast] Rat.intCast_pow Rat.natCast_add Rat.natCast_mul Rat.natCast_sub
attribute [norm_cast] Rat.natCast_pow Rat.natCast_succ
attribute [simp] Rat.intCast_inj Rat.natCast_inj Rat.intCast_le_intCast Rat.intCast_lt_intCast
attribute [simp] Rat.natCast_le_natCast Rat.natCast_lt_natCast Rat.natCast_nonneg
attribute [simp] Rat.intCast_natCast Rat.intCast_zero Rat.intCast_one Rat.intCast_ofNat
attribute [simp] Rat.natCast_zero Rat.natCast_one Rat.natCast_ofNat
attribute [simp] Rat.intCast_neg Rat.intCast_add Rat.intCast_sub Rat.intCast_mul Rat.intCast_pow
attribute [simp] Rat.natCast_add Rat.natCast_mul Rat.natCast_pow

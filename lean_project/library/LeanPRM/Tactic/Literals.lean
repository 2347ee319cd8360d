import LeanPRM.Algebra
/-!
# Arithmetic of rational numerals, as `norm_num` does it

Each lemma turns an operation on numerals into one on naturals, which `simp` carries out itself.
Normal forms are `n`, `-n`, `n / d` and `-n / d` with a reduced fraction and `d ≥ 2`.
-/

namespace LeanPRM.Literals

variable {a b c d : Nat}

-- A numeral, as it stands in a goal.
set_option quotPrecheck false in
local notation "#" n:max => (no_index (OfNat.ofNat n) : Rat)

theorem add : (#a) + (#b) = ((a + b : Nat) : Rat) := (Rat.natCast_add a b).symm
theorem mul : (#a) * (#b) = ((a * b : Nat) : Rat) := (Rat.natCast_mul a b).symm
theorem pow {n : Nat} : (#a) ^ n = ((a ^ n : Nat) : Rat) := (Rat.natCast_pow a n).symm
theorem sub (h : b ≤ a) : (#a) - (#b) = ((a - b : Nat) : Rat) := (Rat.natCast_sub h).symm
theorem sub_neg (h : a < b) : (#a) - (#b) = -((b - a : Nat) : Rat) := by
  rw [Rat.natCast_sub (Nat.le_of_lt h), Rat.neg_sub]; rfl
theorem neg_add : -(#a) + (#b) = (#b) - (#a) := by
  rw [Rat.add_comm, ← Rat.sub_eq_add_neg]
theorem add_neg : (#a) + -(#b) = (#a) - (#b) := (Rat.sub_eq_add_neg _ _).symm
theorem neg_add_neg : -(#a) + -(#b) = -((#a) + (#b)) := (Rat.neg_add _ _).symm
theorem neg_sub' : -(#a) - (#b) = -((#a) + (#b)) := by
  rw [Rat.sub_eq_add_neg, Rat.neg_add]

/-! ## Comparisons -/

theorem eq : (#a) = (#b) ↔ a = b := Rat.natCast_inj
theorem le : (#a) ≤ (#b) ↔ a ≤ b := Rat.natCast_le_natCast
theorem lt : (#a) < (#b) ↔ a < b := Rat.natCast_lt_natCast
theorem eq_zero : (#a) = 0 ↔ a = 0 := Rat.natCast_eq_zero
theorem pos : 0 < (#a) ↔ 0 < a := Rat.natCast_pos
theorem nonneg : 0 ≤ (#a) := Rat.natCast_nonneg a

theorem ne_zero (h : 0 < b) : (#b) ≠ 0 := Rat.natCast_ne_natCast.2 (Nat.ne_of_gt h)

/-! ## Fractions -/

private theorem cast_pos (h : 0 < b) : (0 : Rat) < #b := Rat.natCast_pos.2 h

theorem div_reduce (h : 1 < Nat.gcd a b) : (#a) / (#b) =
    ((a / Nat.gcd a b : Nat) : Rat) / ((b / Nat.gcd a b : Nat) : Rat) := by
  have g0 : ((Nat.gcd a b : Nat) : Rat) ≠ 0 := ne_zero (Nat.lt_trans Nat.zero_lt_one h)
  rw [Rat.natCast_div (Nat.gcd_dvd_left a b), Rat.natCast_div (Nat.gcd_dvd_right a b),
    Rat.div_div_eq_mul_div, Rat.div_mul_cancel g0]; rfl
theorem div_add_div (hb : 0 < b) (hd : 0 < d) :
    (#a) / (#b) + (#c) / (#d) = ((a * d + c * b : Nat) : Rat) / ((b * d : Nat) : Rat) := by
  rw [Rat.div_add_div _ _ (ne_zero hb) (ne_zero hd), Rat.natCast_add, Rat.natCast_mul,
    Rat.natCast_mul, Rat.natCast_mul, Rat.mul_comm (c : Rat)]; rfl
theorem add_div' (hd : 0 < d) :
    (#a) + (#c) / (#d) = ((a * d + c : Nat) : Rat) / (#d) := by
  rw [Rat.eq_div_iff (ne_zero hd), Rat.add_mul, Rat.div_mul_cancel (ne_zero hd), Rat.natCast_add,
    Rat.natCast_mul]; rfl
theorem div_add' (hb : 0 < b) :
    (#a) / (#b) + (#c) = ((a + c * b : Nat) : Rat) / (#b) := by
  rw [Rat.add_comm, add_div' hb, Nat.add_comm]
private theorem rat_div_sub_div {a b c d : Rat} (hb : b ≠ 0) (hd : d ≠ 0) :
    a / b - c / d = (a * d - c * b) / (b * d) := by
  rw [Rat.sub_eq_iff_eq_add, Rat.div_add_div _ _ (Rat.mul_ne_zero hb hd) hd,
    Rat.div_eq_div_iff hb (Rat.mul_ne_zero (Rat.mul_ne_zero hb hd) hd)]
  grind
theorem div_sub_div (hb : 0 < b) (hd : 0 < d) (h : c * b ≤ a * d) :
    (#a) / (#b) - (#c) / (#d) = ((a * d - c * b : Nat) : Rat) / ((b * d : Nat) : Rat) := by
  rw [rat_div_sub_div (ne_zero hb) (ne_zero hd), Rat.natCast_sub h, Rat.natCast_mul,
    Rat.natCast_mul, Rat.natCast_mul]; rfl
theorem div_sub_div_neg (hb : 0 < b) (hd : 0 < d) (h : a * d < c * b) :
    (#a) / (#b) - (#c) / (#d) = -(((c * b - a * d : Nat) : Rat) / ((d * b : Nat) : Rat)) := by
  rw [← div_sub_div hd hb (Nat.le_of_lt h), Rat.neg_sub]
theorem div_sub (hb : 0 < b) (h : c * b ≤ a) :
    (#a) / (#b) - (#c) = ((a - c * b : Nat) : Rat) / (#b) := by
  rw [Rat.eq_div_iff (ne_zero hb), Rat.sub_mul, Rat.div_mul_cancel (ne_zero hb),
    Rat.natCast_sub h, Rat.natCast_mul]; rfl
theorem div_sub_neg (hb : 0 < b) (h : a < c * b) :
    (#a) / (#b) - (#c) = -(((c * b - a : Nat) : Rat) / (#b)) := by
  rw [← Rat.neg_sub, Rat.neg_inj, Rat.eq_div_iff (ne_zero hb), Rat.sub_mul,
    Rat.div_mul_cancel (ne_zero hb), Rat.natCast_sub (Nat.le_of_lt h), Rat.natCast_mul]; rfl
theorem sub_div (hd : 0 < d) (h : c ≤ a * d) :
    (#a) - (#c) / (#d) = ((a * d - c : Nat) : Rat) / (#d) := by
  rw [Rat.eq_div_iff (ne_zero hd), Rat.sub_mul, Rat.div_mul_cancel (ne_zero hd),
    Rat.natCast_sub h, Rat.natCast_mul]; rfl
theorem sub_div_neg (hd : 0 < d) (h : a * d < c) :
    (#a) - (#c) / (#d) = -(((c - a * d : Nat) : Rat) / (#d)) := by
  rw [← div_sub hd (Nat.le_of_lt h), Rat.neg_sub]
theorem neg_div : -(#a) / (#b) = -((#a) / (#b)) := Rat.neg_div _ _
theorem div_mul_div : (#a) / (#b) * ((#c) / (#d)) =
    ((a * c : Nat) : Rat) / ((b * d : Nat) : Rat) := by
  rw [Rat.div_mul_div_comm, Rat.natCast_mul, Rat.natCast_mul]; rfl
theorem mul_div : (#a) * ((#c) / (#d)) = ((a * c : Nat) : Rat) / (#d) := by
  rw [← Rat.mul_div_assoc, Rat.natCast_mul]; rfl
theorem div_mul : (#a) / (#b) * (#c) = ((a * c : Nat) : Rat) / (#b) := by
  rw [Rat.div_mul_eq_mul_div, Rat.natCast_mul]; rfl
theorem div_div : (#a) / (#b) / (#c) = (#a) / ((b * c : Nat) : Rat) := by
  rw [Rat.div_div, Rat.natCast_mul]; rfl
theorem div_div' : (#a) / ((#b) / (#c)) = ((a * c : Nat) : Rat) / (#b) := by
  rw [Rat.div_div_eq_mul_div, Rat.natCast_mul]; rfl
theorem div_pow {n : Nat} :
    ((#a) / (#b)) ^ n = ((a ^ n : Nat) : Rat) / ((b ^ n : Nat) : Rat) := by
  rw [Rat.div_pow, Rat.natCast_pow, Rat.natCast_pow]; rfl
theorem inv : (#a)⁻¹ = 1 / (#a) := (Rat.one_div _).symm
theorem div_eq_div (hb : 0 < b) (hd : 0 < d) :
    (#a) / (#b) = (#c) / (#d) ↔ a * d = c * b := by
  rw [Rat.div_eq_div_iff (ne_zero hb) (ne_zero hd), ← Rat.natCast_inj, Rat.natCast_mul,
    Rat.natCast_mul]; rfl
theorem div_eq (hb : 0 < b) : (#a) / (#b) = (#c) ↔ a = c * b := by
  rw [Rat.div_eq_iff (ne_zero hb), ← Rat.natCast_inj, Rat.natCast_mul]; rfl
theorem eq_div (hd : 0 < d) : (#a) = (#c) / (#d) ↔ a * d = c := by
  rw [Rat.eq_div_iff (ne_zero hd), ← Rat.natCast_inj, Rat.natCast_mul]; rfl
theorem div_le_div (hb : 0 < b) (hd : 0 < d) :
    (#a) / (#b) ≤ (#c) / (#d) ↔ a * d ≤ c * b := by
  rw [Rat.div_le_div_iff (cast_pos hb) (cast_pos hd), ← Rat.natCast_le_natCast, Rat.natCast_mul,
    Rat.natCast_mul]; rfl
theorem div_lt_div (hb : 0 < b) (hd : 0 < d) :
    (#a) / (#b) < (#c) / (#d) ↔ a * d < c * b := by
  rw [Rat.div_lt_div_iff (cast_pos hb) (cast_pos hd), ← Rat.natCast_lt_natCast, Rat.natCast_mul,
    Rat.natCast_mul]; rfl
theorem div_le (hb : 0 < b) : (#a) / (#b) ≤ (#c) ↔ a ≤ c * b := by
  rw [Rat.div_le_iff (cast_pos hb), ← Rat.natCast_le_natCast, Rat.natCast_mul]; rfl
theorem le_div (hd : 0 < d) : (#a) ≤ (#c) / (#d) ↔ a * d ≤ c := by
  rw [Rat.le_div_iff (cast_pos hd), ← Rat.natCast_le_natCast, Rat.natCast_mul]; rfl
theorem div_lt (hb : 0 < b) : (#a) / (#b) < (#c) ↔ a < c * b := by
  rw [Rat.div_lt_iff (cast_pos hb), ← Rat.natCast_lt_natCast, Rat.natCast_mul]; rfl
theorem lt_div (hd : 0 < d) : (#a) < (#c) / (#d) ↔ a * d < c := by
  rw [Rat.lt_div_iff (cast_pos hd), ← Rat.natCast_lt_natCast, Rat.natCast_mul]; rfl

end LeanPRM.Literals

prelude
import Init.Rat.Field
/-!
# Rational numbers: order

A linear order in which sums and products of positive numbers are positive.
-/

set_option autoImplicit true

namespace Rat

/-! ## A linear order -/

protected theorem le_iff (a b : Rat) : a ≤ b ↔ a.num * b.den ≤ b.num * a.den := Iff.rfl
protected theorem lt_iff (a b : Rat) : a < b ↔ a.num * b.den < b.num * a.den := Iff.rfl
protected theorem not_lt {a b : Rat} : ¬a < b ↔ b ≤ a := Int.not_lt
attribute [simp] Rat.not_le Rat.not_lt
protected theorem le_refl (a : Rat) : a ≤ a := Int.le_refl _
attribute [simp, refl] Rat.le_refl
protected theorem le_rfl {a : Rat} : a ≤ a := Rat.le_refl a
protected theorem le_of_eq {a b : Rat} (h : a = b) : a ≤ b := h ▸ Rat.le_refl a
protected theorem le_total (a b : Rat) : a ≤ b ∨ b ≤ a := Int.le_total _ _
protected theorem le_antisymm {a b : Rat} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b :=
  eq_iff_mul_eq_mul.2 (Int.le_antisymm h₁ h₂)
protected theorem le_of_lt {a b : Rat} (h : a < b) : a ≤ b := Int.le_of_lt h
protected theorem lt_irrefl (a : Rat) : ¬a < a := Int.lt_irrefl _
attribute [simp] Rat.lt_irrefl
protected theorem ne_of_lt {a b : Rat} (h : a < b) : a ≠ b := fun e => Rat.lt_irrefl a (e ▸ h)
protected theorem ne_of_gt {a b : Rat} (h : b < a) : a ≠ b := (Rat.ne_of_lt h).symm
protected theorem lt_of_le_of_ne {a b : Rat} (h : a ≤ b) (n : a ≠ b) : a < b :=
  Int.lt_of_le_of_ne h fun e => n (eq_iff_mul_eq_mul.2 e)
protected theorem lt_iff_le_and_ne {a b : Rat} : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨Rat.le_of_lt h, Rat.ne_of_lt h⟩, fun h => Rat.lt_of_le_of_ne h.1 h.2⟩
protected theorem le_iff_lt_or_eq {a b : Rat} : a ≤ b ↔ a < b ∨ a = b := by
  constructor
  · intro h
    by_cases e : a = b
    · exact .inr e
    · exact .inl (Rat.lt_of_le_of_ne h e)
  · rintro (h | h)
    · exact Rat.le_of_lt h
    · exact Rat.le_of_eq h
protected theorem le_iff_eq_or_lt {a b : Rat} : a ≤ b ↔ a = b ∨ a < b :=
  Rat.le_iff_lt_or_eq.trans or_comm
protected theorem lt_or_ge (a b : Rat) : a < b ∨ b ≤ a := Int.lt_or_ge _ _
protected theorem le_or_gt (a b : Rat) : a ≤ b ∨ b < a := (Rat.lt_or_ge b a).symm
protected theorem lt_trichotomy (a b : Rat) : a < b ∨ a = b ∨ b < a := by
  by_cases h : a = b
  · exact .inr (.inl h)
  · exact (Rat.lt_or_ge a b).imp_right fun l => .inr (Rat.lt_of_le_of_ne l (Ne.symm h))
protected theorem lt_or_gt_of_ne {a b : Rat} (h : a ≠ b) : a < b ∨ b < a :=
  (Rat.lt_trichotomy a b).imp_right fun k => k.resolve_left h
protected theorem not_le_of_gt {a b : Rat} (h : b < a) : ¬a ≤ b := Rat.not_le.2 h
protected theorem not_lt_of_ge {a b : Rat} (h : b ≤ a) : ¬a < b := Rat.not_lt.2 h
protected theorem le_of_not_gt {a b : Rat} (h : ¬b < a) : a ≤ b := Rat.not_lt.1 h
protected theorem lt_of_not_ge {a b : Rat} (h : ¬b ≤ a) : a < b := Rat.not_le.1 h

/-! ## Signs -/

theorem num_nonneg {q : Rat} : 0 ≤ q.num ↔ 0 ≤ q := by
  rw [Is.zero.le_iff (Is.self q) (by decide) q.den_cast_pos, Int.zero_mul, Int.mul_one]
theorem num_pos {q : Rat} : 0 < q.num ↔ 0 < q := by
  rw [Is.zero.lt_iff (Is.self q) (by decide) q.den_cast_pos, Int.zero_mul, Int.mul_one]
theorem num_neg_iff {q : Rat} : q.num < 0 ↔ q < 0 := by
  rw [← Int.not_le, num_nonneg, Rat.not_le]
theorem num_nonpos {q : Rat} : q.num ≤ 0 ↔ q ≤ 0 := by
  rw [← Int.not_lt, num_pos, Rat.not_lt]
attribute [simp] num_nonneg num_pos num_neg_iff num_nonpos

private theorem Is.nonneg_iff (h : Rat.Is q a b) (hb : 0 < b) : 0 ≤ q ↔ 0 ≤ a := by
  rw [Is.zero.le_iff h (by decide) hb, Int.zero_mul, Int.mul_one]
private theorem Is.pos_iff (h : Rat.Is q a b) (hb : 0 < b) : 0 < q ↔ 0 < a := by
  rw [Is.zero.lt_iff h (by decide) hb, Int.zero_mul, Int.mul_one]

protected theorem sub_nonneg {a b : Rat} : 0 ≤ a - b ↔ b ≤ a := by
  rw [((Is.self a).sub (Is.self b)).nonneg_iff (Int.mul_pos a.den_cast_pos b.den_cast_pos),
    Int.sub_nonneg, Rat.le_iff]
protected theorem sub_pos {a b : Rat} : 0 < a - b ↔ b < a := by
  rw [((Is.self a).sub (Is.self b)).pos_iff (Int.mul_pos a.den_cast_pos b.den_cast_pos),
    Int.sub_pos, Rat.lt_iff]
protected theorem le_iff_sub_nonneg (a b : Rat) : a ≤ b ↔ 0 ≤ b - a := Rat.sub_nonneg.symm
protected theorem lt_iff_sub_pos (a b : Rat) : a < b ↔ 0 < b - a := Rat.sub_pos.symm

protected theorem add_nonneg {a b : Rat} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b := by
  rw [((Is.self a).add (Is.self b)).nonneg_iff (Int.mul_pos a.den_cast_pos b.den_cast_pos)]
  exact Int.add_nonneg (Int.mul_nonneg (num_nonneg.2 ha) (Int.le_of_lt b.den_cast_pos))
    (Int.mul_nonneg (num_nonneg.2 hb) (Int.le_of_lt a.den_cast_pos))
protected theorem mul_nonneg {a b : Rat} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  rw [((Is.self a).mul (Is.self b)).nonneg_iff (Int.mul_pos a.den_cast_pos b.den_cast_pos)]
  exact Int.mul_nonneg (num_nonneg.2 ha) (num_nonneg.2 hb)
protected theorem mul_pos {a b : Rat} (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  rw [((Is.self a).mul (Is.self b)).pos_iff (Int.mul_pos a.den_cast_pos b.den_cast_pos)]
  exact Int.mul_pos (num_pos.2 ha) (num_pos.2 hb)

protected theorem le_trans {a b c : Rat} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := by
  have s := Rat.add_nonneg (Rat.sub_nonneg.2 h₂) (Rat.sub_nonneg.2 h₁)
  rw [← Rat.add_sub_assoc, Rat.sub_add_cancel] at s
  exact Rat.sub_nonneg.1 s
protected theorem lt_of_lt_of_le {a b c : Rat} (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  Rat.not_le.1 fun h => Rat.not_le.2 h₁ (Rat.le_trans h₂ h)
protected theorem lt_of_le_of_lt {a b c : Rat} (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  Rat.not_le.1 fun h => Rat.not_le.2 h₂ (Rat.le_trans h h₁)
protected theorem lt_trans {a b c : Rat} (h₁ : a < b) (h₂ : b < c) : a < c :=
  Rat.lt_of_lt_of_le h₁ (Rat.le_of_lt h₂)
protected theorem lt_asymm {a b : Rat} (h : a < b) : ¬b < a := Rat.not_lt.2 (Rat.le_of_lt h)
protected theorem lt_iff_le_not_le {a b : Rat} : a < b ↔ a ≤ b ∧ ¬b ≤ a :=
  ⟨fun h => ⟨Rat.le_of_lt h, Rat.not_le.2 h⟩, fun h => Rat.not_le.1 h.2⟩
instance : Trans (α := Rat) (· ≤ ·) (· ≤ ·) (· ≤ ·) := ⟨Rat.le_trans⟩
instance : Trans (α := Rat) (· < ·) (· < ·) (· < ·) := ⟨Rat.lt_trans⟩
instance : Trans (α := Rat) (· < ·) (· ≤ ·) (· < ·) := ⟨Rat.lt_of_lt_of_le⟩
instance : Trans (α := Rat) (· ≤ ·) (· < ·) (· < ·) := ⟨Rat.lt_of_le_of_lt⟩

/-! ## Addition and order -/

@[simp] protected theorem add_le_add_iff_right {a b : Rat} (c : Rat) : a + c ≤ b + c ↔ a ≤ b := by
  rw [Rat.le_iff_sub_nonneg, Rat.le_iff_sub_nonneg a, Rat.sub_eq_add_neg, Rat.neg_add,
    show b + c + (-a + -c) = b + -a + (c + -c) by ac_rfl, Rat.add_neg_cancel, Rat.add_zero,
    ← Rat.sub_eq_add_neg]
@[simp] protected theorem add_le_add_iff_left {a b : Rat} (c : Rat) : c + a ≤ c + b ↔ a ≤ b := by
  rw [Rat.add_comm c, Rat.add_comm c, Rat.add_le_add_iff_right]
@[simp] protected theorem add_lt_add_iff_right {a b : Rat} (c : Rat) : a + c < b + c ↔ a < b := by
  rw [← Rat.not_le, Rat.add_le_add_iff_right, Rat.not_le]
@[simp] protected theorem add_lt_add_iff_left {a b : Rat} (c : Rat) : c + a < c + b ↔ a < b := by
  rw [← Rat.not_le, Rat.add_le_add_iff_left, Rat.not_le]
protected theorem add_le_add_left {a b : Rat} (h : a ≤ b) (c : Rat) : c + a ≤ c + b :=
  (Rat.add_le_add_iff_left c).2 h
protected theorem add_le_add_right {a b : Rat} (h : a ≤ b) (c : Rat) : a + c ≤ b + c :=
  (Rat.add_le_add_iff_right c).2 h
protected theorem add_lt_add_left {a b : Rat} (h : a < b) (c : Rat) : c + a < c + b :=
  (Rat.add_lt_add_iff_left c).2 h
protected theorem add_lt_add_right {a b : Rat} (h : a < b) (c : Rat) : a + c < b + c :=
  (Rat.add_lt_add_iff_right c).2 h
protected theorem add_le_add {a b c d : Rat} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Rat.le_trans (Rat.add_le_add_right h₁ c) (Rat.add_le_add_left h₂ b)
protected theorem add_lt_add {a b c d : Rat} (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  Rat.lt_trans (Rat.add_lt_add_right h₁ c) (Rat.add_lt_add_left h₂ b)
protected theorem add_lt_add_of_le_of_lt {a b c d : Rat} (h₁ : a ≤ b) (h₂ : c < d) :
    a + c < b + d := Rat.lt_of_le_of_lt (Rat.add_le_add_right h₁ c) (Rat.add_lt_add_left h₂ b)
protected theorem add_lt_add_of_lt_of_le {a b c d : Rat} (h₁ : a < b) (h₂ : c ≤ d) :
    a + c < b + d := Rat.lt_of_lt_of_le (Rat.add_lt_add_right h₁ c) (Rat.add_le_add_left h₂ b)
protected theorem add_pos {a b : Rat} (ha : 0 < a) (hb : 0 < b) : 0 < a + b :=
  Rat.lt_trans ha (by rw [← Rat.add_zero a, Rat.add_assoc, Rat.zero_add]
                      exact Rat.add_lt_add_left hb a)
protected theorem neg_le_neg_iff {a b : Rat} : -a ≤ -b ↔ b ≤ a := by
  rw [Rat.le_iff_sub_nonneg, Rat.le_iff_sub_nonneg b, Rat.sub_neg, Rat.add_comm,
    ← Rat.sub_eq_add_neg]
protected theorem neg_lt_neg_iff {a b : Rat} : -a < -b ↔ b < a := by
  rw [← Rat.not_le, Rat.neg_le_neg_iff, Rat.not_le]
attribute [simp] Rat.neg_le_neg_iff Rat.neg_lt_neg_iff
protected theorem neg_le_neg {a b : Rat} (h : a ≤ b) : -b ≤ -a := Rat.neg_le_neg_iff.2 h
protected theorem neg_lt_neg {a b : Rat} (h : a < b) : -b < -a := Rat.neg_lt_neg_iff.2 h
@[simp] protected theorem neg_nonneg {a : Rat} : 0 ≤ -a ↔ a ≤ 0 := Rat.neg_le_neg_iff (a := 0)
@[simp] protected theorem neg_pos {a : Rat} : 0 < -a ↔ a < 0 := Rat.neg_lt_neg_iff (a := 0)
@[simp] protected theorem neg_nonpos {a : Rat} : -a ≤ 0 ↔ 0 ≤ a := Rat.neg_le_neg_iff (b := 0)
@[simp] protected theorem neg_lt_zero {a : Rat} : -a < 0 ↔ 0 < a := Rat.neg_lt_neg_iff (b := 0)
protected theorem sub_le_iff_le_add {a b c : Rat} : a - b ≤ c ↔ a ≤ c + b := by
  rw [← Rat.add_le_add_iff_right b, Rat.sub_add_cancel]
protected theorem le_sub_iff_add_le {a b c : Rat} : a ≤ b - c ↔ a + c ≤ b := by
  rw [← Rat.add_le_add_iff_right c, Rat.sub_add_cancel]
protected theorem sub_lt_iff_lt_add {a b c : Rat} : a - b < c ↔ a < c + b := by
  rw [← Rat.add_lt_add_iff_right b, Rat.sub_add_cancel]
protected theorem lt_sub_iff_add_lt {a b c : Rat} : a < b - c ↔ a + c < b := by
  rw [← Rat.add_lt_add_iff_right c, Rat.sub_add_cancel]

/-! ## Multiplication and order -/

protected theorem mul_le_mul_of_nonneg_left {a b c : Rat} (h : a ≤ b) (hc : 0 ≤ c) :
    c * a ≤ c * b := by
  rw [Rat.le_iff_sub_nonneg, ← Rat.mul_sub]
  exact Rat.mul_nonneg hc (Rat.sub_nonneg.2 h)
protected theorem mul_le_mul_of_nonneg_right {a b c : Rat} (h : a ≤ b) (hc : 0 ≤ c) :
    a * c ≤ b * c := by
  rw [Rat.mul_comm a, Rat.mul_comm b]; exact Rat.mul_le_mul_of_nonneg_left h hc
protected theorem mul_lt_mul_of_pos_left {a b c : Rat} (h : a < b) (hc : 0 < c) :
    c * a < c * b := by
  rw [Rat.lt_iff_sub_pos, ← Rat.mul_sub]
  exact Rat.mul_pos hc (Rat.sub_pos.2 h)
protected theorem mul_lt_mul_of_pos_right {a b c : Rat} (h : a < b) (hc : 0 < c) :
    a * c < b * c := by
  rw [Rat.mul_comm a, Rat.mul_comm b]; exact Rat.mul_lt_mul_of_pos_left h hc
protected theorem mul_le_mul_left {a b c : Rat} (hc : 0 < c) : c * a ≤ c * b ↔ a ≤ b :=
  ⟨fun h => Rat.not_lt.1 fun l => Rat.not_le.2 (Rat.mul_lt_mul_of_pos_left l hc) h,
   fun h => Rat.mul_le_mul_of_nonneg_left h (Rat.le_of_lt hc)⟩
protected theorem mul_le_mul_right {a b c : Rat} (hc : 0 < c) : a * c ≤ b * c ↔ a ≤ b := by
  rw [Rat.mul_comm a, Rat.mul_comm b, Rat.mul_le_mul_left hc]
protected theorem mul_lt_mul_left {a b c : Rat} (hc : 0 < c) : c * a < c * b ↔ a < b := by
  rw [← Rat.not_le, Rat.mul_le_mul_left hc, Rat.not_le]
protected theorem mul_lt_mul_right {a b c : Rat} (hc : 0 < c) : a * c < b * c ↔ a < b := by
  rw [← Rat.not_le, Rat.mul_le_mul_right hc, Rat.not_le]
protected theorem mul_self_nonneg (a : Rat) : 0 ≤ a * a := by
  cases Rat.le_total 0 a with
  | inl h => exact Rat.mul_nonneg h h
  | inr h =>
    rw [← Rat.neg_mul_neg]
    exact Rat.mul_nonneg (Rat.neg_nonneg.2 h) (Rat.neg_nonneg.2 h)
protected theorem mul_le_mul {a b c d : Rat} (h₁ : a ≤ b) (h₂ : c ≤ d) (hc : 0 ≤ c)
    (hb : 0 ≤ b) : a * c ≤ b * d :=
  Rat.le_trans (Rat.mul_le_mul_of_nonneg_right h₁ hc) (Rat.mul_le_mul_of_nonneg_left h₂ hb)
protected theorem zero_lt_one : (0 : Rat) < 1 := by decide
protected theorem zero_le_one : (0 : Rat) ≤ 1 := by decide

/-! ## Division and order -/

protected theorem inv_pos {a : Rat} : 0 < a⁻¹ ↔ 0 < a := by
  have pos {a : Rat} (h : 0 < a) : 0 < a⁻¹ := by
    apply Rat.lt_of_le_of_ne
    · rw [← Rat.mul_le_mul_left h, Rat.mul_zero, Rat.mul_inv_cancel a (Rat.ne_of_gt h)]
      exact Rat.zero_le_one
    · exact (Rat.inv_ne_zero (Rat.ne_of_gt h)).symm
  exact ⟨fun h => Rat.inv_inv a ▸ pos h, pos⟩
protected theorem inv_nonneg {a : Rat} : 0 ≤ a⁻¹ ↔ 0 ≤ a := by
  rw [Rat.le_iff_eq_or_lt, Rat.le_iff_eq_or_lt, Rat.inv_pos, eq_comm, Rat.inv_eq_zero, eq_comm]
attribute [simp] Rat.inv_pos Rat.inv_nonneg
protected theorem div_pos {a b : Rat} (ha : 0 < a) (hb : 0 < b) : 0 < a / b :=
  Rat.mul_pos ha (Rat.inv_pos.2 hb)
protected theorem div_nonneg {a b : Rat} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a / b :=
  Rat.mul_nonneg ha (Rat.inv_nonneg.2 hb)
protected theorem div_le_iff {a b c : Rat} (h : 0 < b) : a / b ≤ c ↔ a ≤ c * b := by
  rw [← Rat.mul_le_mul_right h, Rat.div_mul_cancel (Rat.ne_of_gt h)]
protected theorem le_div_iff {a b c : Rat} (h : 0 < c) : a ≤ b / c ↔ a * c ≤ b := by
  rw [← Rat.mul_le_mul_right h, Rat.div_mul_cancel (Rat.ne_of_gt h)]
protected theorem div_lt_iff {a b c : Rat} (h : 0 < b) : a / b < c ↔ a < c * b := by
  rw [← Rat.not_le, Rat.le_div_iff h, Rat.not_le]
protected theorem lt_div_iff {a b c : Rat} (h : 0 < c) : a < b / c ↔ a * c < b := by
  rw [← Rat.not_le, Rat.div_le_iff h, Rat.not_le]
protected theorem div_le_div_right {a b c : Rat} (h : 0 < c) : a / c ≤ b / c ↔ a ≤ b :=
  Rat.mul_le_mul_right (Rat.inv_pos.2 h)
protected theorem div_lt_div_right {a b c : Rat} (h : 0 < c) : a / c < b / c ↔ a < b :=
  Rat.mul_lt_mul_right (Rat.inv_pos.2 h)
protected theorem div_le_div_iff {a b c d : Rat} (hb : 0 < b) (hd : 0 < d) :
    a / b ≤ c / d ↔ a * d ≤ c * b := by
  rw [Rat.div_le_iff hb, Rat.div_mul_eq_mul_div, Rat.le_div_iff hd]
protected theorem div_lt_div_iff {a b c d : Rat} (hb : 0 < b) (hd : 0 < d) :
    a / b < c / d ↔ a * d < c * b := by
  rw [Rat.div_lt_iff hb, Rat.div_mul_eq_mul_div, Rat.lt_div_iff hd]
protected theorem exists_between {a b : Rat} (h : a < b) : ∃ c, a < c ∧ c < b := by
  have two : (0 : Rat) < 2 := by decide
  refine ⟨(a + b) / 2, ?_, ?_⟩
  · rw [Rat.lt_div_iff two, Rat.mul_two]; exact Rat.add_lt_add_left h a
  · rw [Rat.div_lt_iff two, Rat.mul_two]; exact Rat.add_lt_add_right h b

/-! ## Minimum, maximum, absolute value -/

protected theorem min_def (a b : Rat) : min a b = if a ≤ b then a else b := rfl
protected theorem max_def (a b : Rat) : max a b = if a ≤ b then b else a := rfl
protected theorem le_min {a b c : Rat} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := by
  rw [Rat.min_def]
  split
  · exact ⟨fun h => ⟨h, Rat.le_trans h ‹_›⟩, And.left⟩
  · next h =>
    exact ⟨fun k => ⟨Rat.le_trans k (Rat.le_of_lt (Rat.not_le.1 h)), k⟩, And.right⟩
protected theorem max_le {a b c : Rat} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := by
  rw [Rat.max_def]
  split
  · exact ⟨fun h => ⟨Rat.le_trans ‹_› h, h⟩, And.right⟩
  · next h =>
    exact ⟨fun k => ⟨k, Rat.le_trans (Rat.le_of_lt (Rat.not_le.1 h)) k⟩, And.left⟩
protected theorem min_le_left (a b : Rat) : min a b ≤ a := (Rat.le_min.1 (Rat.le_refl _)).1
protected theorem min_le_right (a b : Rat) : min a b ≤ b := (Rat.le_min.1 (Rat.le_refl _)).2
protected theorem le_max_left (a b : Rat) : a ≤ max a b := (Rat.max_le.1 (Rat.le_refl _)).1
protected theorem le_max_right (a b : Rat) : b ≤ max a b := (Rat.max_le.1 (Rat.le_refl _)).2
protected theorem abs_of_nonneg {a : Rat} (h : 0 ≤ a) : a.abs = a := if_pos h
protected theorem abs_of_nonpos {a : Rat} (h : a ≤ 0) : a.abs = -a := by
  by_cases z : a = 0
  · rw [z]; rfl
  · exact if_neg (Rat.not_le.2 (Rat.lt_of_le_of_ne h z))
protected theorem abs_nonneg (a : Rat) : 0 ≤ a.abs := by
  cases Rat.le_total 0 a with
  | inl h => rw [Rat.abs_of_nonneg h]; exact h
  | inr h => rw [Rat.abs_of_nonpos h]; exact Rat.neg_nonneg.2 h
@[simp] protected theorem abs_zero : (0 : Rat).abs = 0 := rfl
@[simp] protected theorem abs_neg (a : Rat) : (-a).abs = a.abs := by
  cases Rat.le_total 0 a with
  | inl h => rw [Rat.abs_of_nonneg h, Rat.abs_of_nonpos (Rat.neg_nonpos.2 h), Rat.neg_neg]
  | inr h => rw [Rat.abs_of_nonpos h, Rat.abs_of_nonneg (Rat.neg_nonneg.2 h)]
protected theorem abs_mul (a b : Rat) : (a * b).abs = a.abs * b.abs := by
  have pos (a b : Rat) (ha : 0 ≤ a) : (a * b).abs = a.abs * b.abs := by
    rw [Rat.abs_of_nonneg ha]
    cases Rat.le_total 0 b with
    | inl h => rw [Rat.abs_of_nonneg h, Rat.abs_of_nonneg (Rat.mul_nonneg ha h)]
    | inr h =>
      rw [← Rat.abs_neg (a * b), ← Rat.mul_neg, Rat.abs_of_nonpos h,
        Rat.abs_of_nonneg (Rat.mul_nonneg ha (Rat.neg_nonneg.2 h))]
  cases Rat.le_total 0 a with
  | inl h => exact pos a b h
  | inr h => rw [← Rat.abs_neg a, ← pos (-a) b (Rat.neg_nonneg.2 h), Rat.neg_mul, Rat.abs_neg]
protected theorem abs_le {a b : Rat} : a.abs ≤ b ↔ -b ≤ a ∧ a ≤ b := by
  have flip {a b : Rat} : -a ≤ b ↔ -b ≤ a := by rw [← Rat.neg_le_neg_iff, Rat.neg_neg]
  cases Rat.le_total 0 a with
  | inl h =>
    rw [Rat.abs_of_nonneg h]
    exact ⟨fun k => ⟨Rat.le_trans (Rat.neg_nonpos.2 (Rat.le_trans h k)) h, k⟩, And.right⟩
  | inr h =>
    rw [Rat.abs_of_nonpos h, flip]
    exact ⟨fun k => ⟨k, Rat.le_trans h (Rat.neg_nonpos.1 (Rat.le_trans k h))⟩, And.left⟩
protected theorem abs_add_le (a b : Rat) : (a + b).abs ≤ a.abs + b.abs := by
  have A := Rat.abs_le.1 (Rat.le_refl a.abs)
  have B := Rat.abs_le.1 (Rat.le_refl b.abs)
  exact Rat.abs_le.2 ⟨Rat.neg_add a.abs b.abs ▸ Rat.add_le_add A.1 B.1, Rat.add_le_add A.2 B.2⟩

end Rat

prelude
import Init.Int.Ring
/-!
# Integers: order

`a ≤ b` says that `b` is `a` plus a natural number; the laws follow from the ring laws.
-/

set_option autoImplicit true
universe u

namespace Int

/-! ## `≤` -/

theorem le_def {a b : Int} : a ≤ b ↔ NonNeg (b - a) := Iff.rfl
theorem lt_iff_add_one_le {a b : Int} : a < b ↔ a + 1 ≤ b := Iff.rfl
theorem nonneg_def {a : Int} : NonNeg a ↔ ∃ n : Nat, a = n :=
  ⟨fun | .mk n => ⟨n, rfl⟩, fun ⟨n, e⟩ => e ▸ .mk n⟩

theorem le.intro {a b : Int} (n : Nat) (h : a + n = b) : a ≤ b :=
  nonneg_def.2 ⟨n, by rw [← h, Int.add_sub_cancel_left]⟩
theorem le.dest {a b : Int} (h : a ≤ b) : ∃ n : Nat, a + n = b :=
  match nonneg_def.1 h with
  | ⟨n, e⟩ => ⟨n, by rw [← e, Int.add_comm, Int.sub_add_cancel]⟩
theorem le.dest_sub {a b : Int} (h : a ≤ b) : ∃ n : Nat, b - a = n := nonneg_def.1 h

@[simp] protected theorem le_refl (a : Int) : a ≤ a := le.intro 0 (Int.add_zero a)
protected theorem le_rfl {a : Int} : a ≤ a := Int.le_refl a
protected theorem le_of_eq {a b : Int} (h : a = b) : a ≤ b := h ▸ Int.le_refl a
protected theorem le_trans {a b c : Int} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c :=
  match le.dest h₁, le.dest h₂ with
  | ⟨m, e⟩, ⟨n, f⟩ => le.intro (m + n) (by rw [← f, ← e, ofNat_add, Int.add_assoc])
protected theorem le_antisymm {a b : Int} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b :=
  match le.dest h₁, le.dest h₂ with
  | ⟨m, e⟩, ⟨n, f⟩ => by
    have z : ((m + n : Nat) : Int) = 0 := by
      apply Int.add_left_cancel (a := a)
      rw [Int.add_zero, ofNat_add, ← Int.add_assoc, e, f]
    have k := Nat.eq_zero_of_add_eq_zero (ofNat_eq_zero.1 z)
    rw [← e, k.1]
    exact (Int.add_zero a).symm
protected theorem le_total (a b : Int) : a ≤ b ∨ b ≤ a := by
  match h : b - a with
  | ofNat n => exact .inl (nonneg_def.2 ⟨n, h⟩)
  | negSucc n =>
    refine .inr (nonneg_def.2 ⟨n + 1, ?_⟩)
    rw [← Int.neg_sub b a, h]
    rfl
protected theorem eq_iff_le_and_ge {x y : Int} : x = y ↔ x ≤ y ∧ y ≤ x :=
  ⟨fun e => ⟨Int.le_of_eq e, Int.le_of_eq e.symm⟩, fun h => Int.le_antisymm h.1 h.2⟩

@[simp] theorem ofNat_le {m n : Nat} : (m : Int) ≤ n ↔ m ≤ n := by
  constructor
  · intro h
    match le.dest h with
    | ⟨k, e⟩ => exact Nat.le.intro (ofNat_inj.1 e)
  · intro h
    match Nat.le.dest h with
    | ⟨k, e⟩ => exact le.intro k (congrArg Int.ofNat e)
@[simp] theorem ofNat_lt {m n : Nat} : (m : Int) < n ↔ m < n := ofNat_le (m := m + 1)
theorem natCast_le {m n : Nat} : (m : Int) ≤ n ↔ m ≤ n := ofNat_le
theorem natCast_lt {m n : Nat} : (m : Int) < n ↔ m < n := ofNat_lt
theorem ofNat_nonneg (n : Nat) : 0 ≤ (n : Int) := ofNat_le.2 (Nat.zero_le n)
theorem ofNat_zero_le (n : Nat) : 0 ≤ (n : Int) := ofNat_nonneg n
theorem natCast_nonneg (n : Nat) : 0 ≤ (n : Int) := ofNat_nonneg n
attribute [simp] natCast_nonneg
theorem ofNat_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := ofNat_lt (m := 0)
theorem natCast_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := ofNat_pos
theorem ofNat_succ_pos (n : Nat) : 0 < ((n + 1 : Nat) : Int) := ofNat_lt.2 (Nat.succ_pos n)
theorem negSucc_lt_zero (n : Nat) : negSucc n < 0 := by
  refine le.intro n ?_
  rw [negSucc_eq, Int.neg_add, Int.neg_add_cancel_right, Int.add_left_neg]
theorem negSucc_not_nonneg (n : Nat) : 0 ≤ negSucc n ↔ False :=
  ⟨fun h => (nomatch h), False.elim⟩
theorem eq_ofNat_of_zero_le {a : Int} (h : 0 ≤ a) : ∃ n : Nat, a = n :=
  match le.dest h with
  | ⟨n, e⟩ => ⟨n, by rw [← e, Int.zero_add]⟩

/-! ## `<` -/

protected theorem lt_succ (a : Int) : a < a + 1 := Int.le_refl _
protected theorem le_of_lt {a b : Int} (h : a < b) : a ≤ b :=
  Int.le_trans (le.intro 1 rfl) h
protected theorem lt_of_lt_of_le {a b c : Int} (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  Int.le_trans h₁ h₂
protected theorem add_le_add_right {a b : Int} (h : a ≤ b) (c : Int) : a + c ≤ b + c :=
  match le.dest h with
  | ⟨n, e⟩ => le.intro n (by rw [Int.add_right_comm, e])
protected theorem add_le_add_left {a b : Int} (h : a ≤ b) (c : Int) : c + a ≤ c + b := by
  rw [Int.add_comm c a, Int.add_comm c b]; exact Int.add_le_add_right h c
protected theorem lt_of_le_of_lt {a b c : Int} (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  Int.le_trans (Int.add_le_add_right h₁ 1) h₂
protected theorem lt_trans {a b c : Int} (h₁ : a < b) (h₂ : b < c) : a < c :=
  Int.lt_of_lt_of_le h₁ (Int.le_of_lt h₂)
@[simp] protected theorem lt_irrefl (a : Int) : ¬a < a := fun h =>
  match le.dest h with
  | ⟨n, e⟩ => by
    have z : ((n + 1 : Nat) : Int) = 0 := by
      apply Int.add_left_cancel (a := a)
      rw [Int.add_zero, ofNat_add, Int.add_comm (n : Int), ← Int.add_assoc]
      exact e
    exact Nat.succ_ne_zero n (ofNat_eq_zero.1 z)
protected theorem not_le_of_gt {a b : Int} (h : b < a) : ¬a ≤ b :=
  fun k => Int.lt_irrefl b (Int.lt_of_lt_of_le h k)
protected theorem not_lt_of_ge {a b : Int} (h : b ≤ a) : ¬a < b := fun k => Int.not_le_of_gt k h
protected theorem ne_of_lt {a b : Int} (h : a < b) : a ≠ b := fun e => Int.lt_irrefl a (e ▸ h)
protected theorem ne_of_gt {a b : Int} (h : b < a) : a ≠ b := (Int.ne_of_lt h).symm
protected theorem lt_of_le_of_ne {a b : Int} (h : a ≤ b) (n : a ≠ b) : a < b :=
  match le.dest h with
  | ⟨0, e⟩ => absurd ((Int.add_zero a).symm.trans e) n
  | ⟨k + 1, e⟩ => le.intro k (by rw [← e, natCast_succ, Int.add_comm (k : Int), ← Int.add_assoc])
protected theorem lt_or_ge (a b : Int) : a < b ∨ b ≤ a := by
  by_cases h : a = b
  · exact .inr (Int.le_of_eq h.symm)
  · exact (Int.le_total a b).imp_left fun l => Int.lt_of_le_of_ne l h
protected theorem lt_of_not_ge {a b : Int} (h : ¬b ≤ a) : a < b :=
  (Int.lt_or_ge a b).resolve_right h
protected theorem le_of_not_gt {a b : Int} (h : ¬b < a) : a ≤ b :=
  (Int.lt_or_ge b a).resolve_left h
@[simp] protected theorem not_le {a b : Int} : ¬a ≤ b ↔ b < a :=
  ⟨Int.lt_of_not_ge, Int.not_le_of_gt⟩
@[simp] protected theorem not_lt {a b : Int} : ¬a < b ↔ b ≤ a :=
  ⟨Int.le_of_not_gt, Int.not_lt_of_ge⟩
protected theorem lt_of_not_le {a b : Int} (h : ¬a ≤ b) : b < a := Int.not_le.1 h
protected theorem le_of_not_lt {a b : Int} (h : ¬a < b) : b ≤ a := Int.not_lt.1 h
protected theorem not_le_of_lt {a b : Int} (h : b < a) : ¬a ≤ b := Int.not_le_of_gt h
protected theorem not_lt_of_le {a b : Int} (h : b ≤ a) : ¬a < b := Int.not_lt_of_ge h
protected theorem lt_asymm {a b : Int} (h : a < b) : ¬b < a := Int.not_lt.2 (Int.le_of_lt h)
protected theorem lt_trichotomy (a b : Int) : a < b ∨ a = b ∨ b < a := by
  by_cases h : a = b
  · exact .inr (.inl h)
  · exact (Int.lt_or_ge a b).imp_right fun l => .inr (Int.lt_of_le_of_ne l fun e => h e.symm)
protected theorem lt_or_gt_of_ne {a b : Int} (h : a ≠ b) : a < b ∨ a > b :=
  (Int.lt_trichotomy a b).imp_right fun k => k.resolve_left h
protected theorem lt_or_lt_of_ne {a b : Int} (h : a ≠ b) : a < b ∨ b < a := Int.lt_or_gt_of_ne h
protected theorem lt_iff_le_and_ne {a b : Int} : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨Int.le_of_lt h, Int.ne_of_lt h⟩, fun h => Int.lt_of_le_of_ne h.1 h.2⟩
protected theorem lt_iff_le_not_le {a b : Int} : a < b ↔ a ≤ b ∧ ¬b ≤ a :=
  ⟨fun h => ⟨Int.le_of_lt h, Int.not_le.2 h⟩, fun h => Int.not_le.1 h.2⟩
protected theorem le_iff_lt_or_eq {a b : Int} : a ≤ b ↔ a < b ∨ a = b :=
  ⟨fun h => (Int.lt_trichotomy a b).imp_right fun k => k.resolve_right (Int.not_lt.2 h),
   fun h => h.elim Int.le_of_lt Int.le_of_eq⟩
theorem add_one_le_of_lt {a b : Int} (h : a < b) : a + 1 ≤ b := h
theorem lt_of_add_one_le {a b : Int} (h : a + 1 ≤ b) : a < b := h
theorem add_one_le_iff {a b : Int} : a + 1 ≤ b ↔ a < b := Iff.rfl
protected theorem zero_lt_one : (0 : Int) < 1 := Int.le_refl 1

instance : Trans (α := Int) (· ≤ ·) (· ≤ ·) (· ≤ ·) := ⟨Int.le_trans⟩
instance : Trans (α := Int) (· < ·) (· < ·) (· < ·) := ⟨Int.lt_trans⟩
instance : Trans (α := Int) (· < ·) (· ≤ ·) (· < ·) := ⟨Int.lt_of_lt_of_le⟩
instance : Trans (α := Int) (· ≤ ·) (· < ·) (· < ·) := ⟨Int.lt_of_le_of_lt⟩

/-! ## Addition and order -/

protected theorem add_le_add {a b c d : Int} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Int.le_trans (Int.add_le_add_right h₁ c) (Int.add_le_add_left h₂ b)
protected theorem le_of_add_le_add_right {a b c : Int} (h : a + b ≤ c + b) : a ≤ c := by
  have k := Int.add_le_add_right h (-b)
  rw [Int.add_neg_cancel_right, Int.add_neg_cancel_right] at k
  exact k
protected theorem le_of_add_le_add_left {a b c : Int} (h : a + b ≤ a + c) : b ≤ c :=
  Int.le_of_add_le_add_right (b := a) (by rw [Int.add_comm b, Int.add_comm c]; exact h)
@[simp] protected theorem add_le_add_iff_right {a b : Int} (c : Int) : a + c ≤ b + c ↔ a ≤ b :=
  ⟨Int.le_of_add_le_add_right, fun h => Int.add_le_add_right h c⟩
@[simp] protected theorem add_le_add_iff_left {a b : Int} (c : Int) : c + a ≤ c + b ↔ a ≤ b :=
  ⟨Int.le_of_add_le_add_left, fun h => Int.add_le_add_left h c⟩
@[simp] protected theorem add_lt_add_iff_right {a b : Int} (c : Int) : a + c < b + c ↔ a < b := by
  rw [← Int.not_le, ← Int.not_le, Int.add_le_add_iff_right]
@[simp] protected theorem add_lt_add_iff_left {a b : Int} (c : Int) : c + a < c + b ↔ a < b := by
  rw [← Int.not_le, ← Int.not_le, Int.add_le_add_iff_left]
protected theorem add_lt_add_right {a b : Int} (h : a < b) (c : Int) : a + c < b + c :=
  (Int.add_lt_add_iff_right c).2 h
protected theorem add_lt_add_left {a b : Int} (h : a < b) (c : Int) : c + a < c + b :=
  (Int.add_lt_add_iff_left c).2 h
protected theorem add_lt_add {a b c d : Int} (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  Int.lt_trans (Int.add_lt_add_right h₁ c) (Int.add_lt_add_left h₂ b)
protected theorem add_lt_add_of_le_of_lt {a b c d : Int} (h₁ : a ≤ b) (h₂ : c < d) :
    a + c < b + d := Int.lt_of_le_of_lt (Int.add_le_add_right h₁ c) (Int.add_lt_add_left h₂ b)
protected theorem add_lt_add_of_lt_of_le {a b c d : Int} (h₁ : a < b) (h₂ : c ≤ d) :
    a + c < b + d := Int.lt_of_lt_of_le (Int.add_lt_add_right h₁ c) (Int.add_le_add_left h₂ b)
theorem lt_add_one_iff {a b : Int} : a < b + 1 ↔ a ≤ b := Int.add_le_add_iff_right 1
theorem lt_add_one_of_le {a b : Int} (h : a ≤ b) : a < b + 1 := lt_add_one_iff.2 h
theorem le_of_lt_add_one {a b : Int} (h : a < b + 1) : a ≤ b := lt_add_one_iff.1 h
protected theorem add_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b :=
  Int.add_le_add ha hb
protected theorem add_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a + b :=
  Int.add_lt_add ha hb

protected theorem neg_le_neg {a b : Int} (h : a ≤ b) : -b ≤ -a :=
  match le.dest h with
  | ⟨n, e⟩ => le.intro n (by rw [← e, Int.neg_add, Int.neg_add_cancel_right])
@[simp] protected theorem neg_le_neg_iff {a b : Int} : -a ≤ -b ↔ b ≤ a :=
  ⟨fun h => Int.neg_neg a ▸ Int.neg_neg b ▸ Int.neg_le_neg h, Int.neg_le_neg⟩
@[simp] protected theorem neg_lt_neg_iff {a b : Int} : -a < -b ↔ b < a := by
  rw [← Int.not_le, ← Int.not_le, Int.neg_le_neg_iff]
protected theorem neg_lt_neg {a b : Int} (h : a < b) : -b < -a := Int.neg_lt_neg_iff.2 h
@[simp] protected theorem neg_nonneg {a : Int} : 0 ≤ -a ↔ a ≤ 0 := Int.neg_le_neg_iff (a := 0)
@[simp] protected theorem neg_nonpos_iff (a : Int) : -a ≤ 0 ↔ 0 ≤ a := Int.neg_le_neg_iff (b := 0)
protected theorem neg_nonneg_of_nonpos {a : Int} (h : a ≤ 0) : 0 ≤ -a := Int.neg_nonneg.2 h
@[simp] protected theorem neg_pos {a : Int} : 0 < -a ↔ a < 0 := Int.neg_lt_neg_iff (a := 0)
protected theorem neg_pos_of_neg {a : Int} (h : a < 0) : 0 < -a := Int.neg_pos.2 h
@[simp] protected theorem neg_lt_zero_iff (a : Int) : -a < 0 ↔ 0 < a := Int.neg_lt_neg_iff (b := 0)

protected theorem sub_le_sub_right {a b : Int} (h : a ≤ b) (c : Int) : a - c ≤ b - c :=
  Int.add_le_add_right h (-c)
protected theorem sub_le_sub_left {a b : Int} (h : a ≤ b) (c : Int) : c - b ≤ c - a :=
  Int.add_le_add_left (Int.neg_le_neg h) c
protected theorem sub_nonneg {a b : Int} : 0 ≤ a - b ↔ b ≤ a := by
  rw [← Int.add_le_add_iff_right b, Int.zero_add, Int.sub_add_cancel]
protected theorem sub_nonneg_of_le {a b : Int} (h : b ≤ a) : 0 ≤ a - b := Int.sub_nonneg.2 h
protected theorem le_of_sub_nonneg {a b : Int} (h : 0 ≤ a - b) : b ≤ a := Int.sub_nonneg.1 h
protected theorem sub_pos {a b : Int} : 0 < a - b ↔ b < a := by
  rw [← Int.add_lt_add_iff_right b, Int.zero_add, Int.sub_add_cancel]
protected theorem sub_pos_of_lt {a b : Int} (h : b < a) : 0 < a - b := Int.sub_pos.2 h
protected theorem lt_of_sub_pos {a b : Int} (h : 0 < a - b) : b < a := Int.sub_pos.1 h
protected theorem le_sub_iff_add_le {a b c : Int} : a ≤ c - b ↔ a + b ≤ c := by
  rw [← Int.add_le_add_iff_right b, Int.sub_add_cancel]
protected theorem sub_le_iff_le_add {a b c : Int} : a - b ≤ c ↔ a ≤ c + b := by
  rw [← Int.add_le_add_iff_right b, Int.sub_add_cancel]
protected theorem lt_sub_iff_add_lt {a b c : Int} : a < c - b ↔ a + b < c := by
  rw [← Int.add_lt_add_iff_right b, Int.sub_add_cancel]
protected theorem sub_lt_iff_lt_add {a b c : Int} : a - b < c ↔ a < c + b := by
  rw [← Int.add_lt_add_iff_right b, Int.sub_add_cancel]
protected theorem sub_le_self (a : Int) {b : Int} (h : 0 ≤ b) : a - b ≤ a :=
  Int.sub_le_iff_le_add.2 (Int.le_trans (Int.le_of_eq (Int.add_zero a).symm)
    (Int.add_le_add_left h a))
theorem le_add_of_nonneg_right {a b : Int} (h : 0 ≤ b) : a ≤ a + b :=
  match eq_ofNat_of_zero_le h with
  | ⟨n, e⟩ => le.intro n (e ▸ rfl)
theorem le_add_of_nonneg_left {a b : Int} (h : 0 ≤ b) : a ≤ b + a :=
  Int.add_comm a b ▸ le_add_of_nonneg_right h

/-! ## Multiplication and order -/

protected theorem mul_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b :=
  match eq_ofNat_of_zero_le ha, eq_ofNat_of_zero_le hb with
  | ⟨m, e⟩, ⟨n, f⟩ => by rw [e, f, ← ofNat_mul]; exact ofNat_nonneg _
protected theorem mul_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a * b :=
  match eq_ofNat_of_zero_le (Int.le_of_lt ha), eq_ofNat_of_zero_le (Int.le_of_lt hb) with
  | ⟨m, e⟩, ⟨n, f⟩ => by
    rw [e] at ha ⊢
    rw [f] at hb ⊢
    rw [← ofNat_mul]
    exact ofNat_pos.2 (Nat.mul_pos (ofNat_pos.1 ha) (ofNat_pos.1 hb))
protected theorem mul_le_mul_of_nonneg_left {a b c : Int} (h : a ≤ b) (hc : 0 ≤ c) :
    c * a ≤ c * b := by
  apply Int.le_of_sub_nonneg
  rw [← Int.mul_sub]
  exact Int.mul_nonneg hc (Int.sub_nonneg_of_le h)
protected theorem mul_le_mul_of_nonneg_right {a b c : Int} (h : a ≤ b) (hc : 0 ≤ c) :
    a * c ≤ b * c := by
  rw [Int.mul_comm a c, Int.mul_comm b c]; exact Int.mul_le_mul_of_nonneg_left h hc
protected theorem mul_le_mul_of_nonpos_left {a b c : Int} (ha : a ≤ 0) (h : c ≤ b) :
    a * b ≤ a * c := by
  rw [← Int.neg_le_neg_iff, ← Int.neg_mul, ← Int.neg_mul]
  exact Int.mul_le_mul_of_nonneg_left h (Int.neg_nonneg_of_nonpos ha)
protected theorem mul_lt_mul_of_pos_left {a b c : Int} (h : a < b) (hc : 0 < c) :
    c * a < c * b := by
  apply Int.lt_of_sub_pos
  rw [← Int.mul_sub]
  exact Int.mul_pos hc (Int.sub_pos_of_lt h)
protected theorem mul_lt_mul_of_pos_right {a b c : Int} (h : a < b) (hc : 0 < c) :
    a * c < b * c := by
  rw [Int.mul_comm a c, Int.mul_comm b c]; exact Int.mul_lt_mul_of_pos_left h hc
protected theorem le_of_mul_le_mul_left {a b c : Int} (h : a * b ≤ a * c) (ha : 0 < a) : b ≤ c :=
  Int.not_lt.1 fun l => Int.not_le.2 (Int.mul_lt_mul_of_pos_left l ha) h
protected theorem lt_of_mul_lt_mul_left {a b c : Int} (h : a * b < a * c) (ha : 0 ≤ a) : b < c :=
  Int.not_le.1 fun l => Int.not_lt.2 (Int.mul_le_mul_of_nonneg_left l ha) h
protected theorem mul_eq_zero {a b : Int} : a * b = 0 ↔ a = 0 ∨ b = 0 := by
  constructor
  · intro h
    cases Int.lt_trichotomy a 0 with
    | inr k =>
      cases k with
      | inl e => exact .inl e
      | inr ha =>
        cases Int.lt_trichotomy b 0 with
        | inl hb =>
          have p := Int.mul_pos ha (Int.neg_pos.2 hb)
          rw [Int.mul_neg, h] at p
          exact absurd p (Int.lt_irrefl 0)
        | inr k =>
          cases k with
          | inl e => exact .inr e
          | inr hb => exact absurd h (Int.ne_of_gt (Int.mul_pos ha hb))
    | inl ha =>
      cases Int.lt_trichotomy b 0 with
      | inl hb =>
        have p := Int.mul_pos (Int.neg_pos.2 ha) (Int.neg_pos.2 hb)
        rw [Int.neg_mul_neg, h] at p
        exact absurd p (Int.lt_irrefl 0)
      | inr k =>
        cases k with
        | inl e => exact .inr e
        | inr hb =>
          have p := Int.mul_pos (Int.neg_pos.2 ha) hb
          rw [Int.neg_mul, h] at p
          exact absurd p (Int.lt_irrefl 0)
  · intro h
    cases h with
    | inl e => rw [e, Int.zero_mul]
    | inr e => rw [e, Int.mul_zero]
attribute [simp] Int.mul_eq_zero
protected theorem mul_ne_zero {a b : Int} (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 :=
  fun h => (Int.mul_eq_zero.1 h).elim ha hb
protected theorem eq_of_mul_eq_mul_left {a b c : Int} (ha : a ≠ 0) (h : a * b = a * c) : b = c :=
  Int.eq_of_sub_eq_zero ((Int.mul_eq_zero.1
    ((Int.mul_sub a b c).trans (Int.sub_eq_zero_of_eq h))).resolve_left ha)
protected theorem eq_of_mul_eq_mul_right {a b c : Int} (ha : a ≠ 0) (h : b * a = c * a) : b = c :=
  Int.eq_of_mul_eq_mul_left ha (by rw [Int.mul_comm a b, Int.mul_comm a c, h])

end Int

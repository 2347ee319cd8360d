prelude
import Init.Rat.Fraction
/-!
# Rational numbers: the laws of a field
-/

set_option autoImplicit true

namespace Rat

/-! ## Numerators and denominators -/

@[simp] theorem num_ofNat (n : Nat) : (no_index (OfNat.ofNat n : Rat)).num = OfNat.ofNat n := rfl
@[simp] theorem den_ofNat (n : Nat) : (no_index (OfNat.ofNat n : Rat)).den = 1 := rfl
@[simp] theorem num_intCast (n : Int) : (n : Rat).num = n := rfl
@[simp] theorem den_intCast (n : Int) : (n : Rat).den = 1 := rfl
@[simp] theorem num_natCast (n : Nat) : (n : Rat).num = n := rfl
@[simp] theorem den_natCast (n : Nat) : (n : Rat).den = 1 := rfl
theorem zero_num : (0 : Rat).num = 0 := rfl
theorem zero_den : (0 : Rat).den = 1 := rfl
theorem one_num : (1 : Rat).num = 1 := rfl
theorem one_den : (1 : Rat).den = 1 := rfl
theorem num_neg (q : Rat) : (-q).num = -q.num := rfl
theorem den_neg (q : Rat) : (-q).den = q.den := rfl
attribute [simp] num_neg den_neg
theorem neg_num (q : Rat) : (-q).num = -q.num := rfl
theorem neg_den (q : Rat) : (-q).den = q.den := rfl

theorem num_eq_zero {q : Rat} : q.num = 0 ↔ q = 0 := by
  rw [(Is.self q).eq_iff Is.zero, Int.mul_one, Int.zero_mul]
attribute [simp] num_eq_zero
theorem num_ne_zero {q : Rat} : q.num ≠ 0 ↔ q ≠ 0 := not_congr num_eq_zero

/-! ## Addition -/

protected theorem add_comm (a b : Rat) : a + b = b + a :=
  ((Is.self a).add (Is.self b)).eq ((Is.self b).add (Is.self a)) (by
    rw [Int.add_comm, Int.mul_comm (b.den : Int)])
protected theorem add_assoc (a b c : Rat) : a + b + c = a + (b + c) :=
  (((Is.self a).add (Is.self b)).add (Is.self c)).eq
    ((Is.self a).add ((Is.self b).add (Is.self c))) (by
      simp only [Int.add_mul]; ac_rfl)
protected theorem add_zero (a : Rat) : a + 0 = a :=
  ((Is.self a).add Is.zero).eq (Is.self a) (by
    rw [Int.mul_one, Int.zero_mul, Int.add_zero, Int.mul_one])
protected theorem zero_add (a : Rat) : 0 + a = a := by rw [Rat.add_comm, Rat.add_zero]
attribute [simp] Rat.add_zero Rat.zero_add
instance : Std.Associative (α := Rat) (· + ·) := ⟨Rat.add_assoc⟩
instance : Std.Commutative (α := Rat) (· + ·) := ⟨Rat.add_comm⟩
instance : Std.LawfulIdentity (α := Rat) (· + ·) 0 where
  left_id := Rat.zero_add
  right_id := Rat.add_zero
protected theorem add_left_comm (a b c : Rat) : a + (b + c) = b + (a + c) := by ac_rfl
protected theorem add_right_comm (a b c : Rat) : a + b + c = a + c + b := by ac_rfl

protected theorem neg_add_cancel (a : Rat) : -a + a = 0 :=
  ((Is.self a).neg.add (Is.self a)).eq Is.zero (by
    rw [Int.neg_mul, Int.add_left_neg, Int.zero_mul, Int.zero_mul])
protected theorem add_neg_cancel (a : Rat) : a + -a = 0 := by
  rw [Rat.add_comm, Rat.neg_add_cancel]
attribute [simp] Rat.neg_add_cancel Rat.add_neg_cancel
@[simp] protected theorem neg_add_cancel_left (a b : Rat) : -a + (a + b) = b := by
  rw [← Rat.add_assoc, Rat.neg_add_cancel, Rat.zero_add]
@[simp] protected theorem add_neg_cancel_left (a b : Rat) : a + (-a + b) = b := by
  rw [← Rat.add_assoc, Rat.add_neg_cancel, Rat.zero_add]
@[simp] protected theorem add_neg_cancel_right (a b : Rat) : a + b + -b = a := by
  rw [Rat.add_assoc, Rat.add_neg_cancel, Rat.add_zero]
@[simp] protected theorem neg_add_cancel_right (a b : Rat) : a + -b + b = a := by
  rw [Rat.add_assoc, Rat.neg_add_cancel, Rat.add_zero]
protected theorem add_left_cancel {a b c : Rat} (h : a + b = a + c) : b = c := by
  rw [← Rat.neg_add_cancel_left a b, h, Rat.neg_add_cancel_left]
protected theorem add_right_cancel {a b c : Rat} (h : a + b = c + b) : a = c := by
  rw [← Rat.add_neg_cancel_right a b, h, Rat.add_neg_cancel_right]
protected theorem add_left_inj {a b : Rat} (c : Rat) : a + c = b + c ↔ a = b :=
  ⟨Rat.add_right_cancel, congrArg (· + c)⟩
protected theorem add_right_inj {a b : Rat} (c : Rat) : c + a = c + b ↔ a = b :=
  ⟨Rat.add_left_cancel, congrArg (c + ·)⟩
attribute [simp] Rat.add_left_inj Rat.add_right_inj

@[simp] protected theorem neg_neg (a : Rat) : - -a = a := Rat.ext (Int.neg_neg a.num) rfl
@[simp] protected theorem neg_zero : -(0 : Rat) = 0 := rfl
@[simp] protected theorem neg_inj {a b : Rat} : -a = -b ↔ a = b :=
  ⟨fun h => by rw [← Rat.neg_neg a, h, Rat.neg_neg], congrArg Neg.neg⟩
@[simp] protected theorem neg_eq_zero {a : Rat} : -a = 0 ↔ a = 0 := Rat.neg_inj (b := 0)
protected theorem neg_eq_of_add_eq_zero {a b : Rat} (h : a + b = 0) : -a = b :=
  Rat.add_left_cancel (a := a) (by rw [h, Rat.add_neg_cancel])
protected theorem neg_add (a b : Rat) : -(a + b) = -a + -b := by
  apply Rat.neg_eq_of_add_eq_zero
  rw [show a + b + (-a + -b) = (a + -a) + (b + -b) by ac_rfl, Rat.add_neg_cancel,
    Rat.add_neg_cancel, Rat.add_zero]

@[simp] protected theorem sub_self (a : Rat) : a - a = 0 := by
  rw [Rat.sub_eq_add_neg, Rat.add_neg_cancel]
@[simp] protected theorem sub_zero (a : Rat) : a - 0 = a := by
  rw [Rat.sub_eq_add_neg, Rat.neg_zero, Rat.add_zero]
@[simp] protected theorem zero_sub (a : Rat) : 0 - a = -a := by
  rw [Rat.sub_eq_add_neg, Rat.zero_add]
@[simp] protected theorem sub_add_cancel (a b : Rat) : a - b + b = a := by
  rw [Rat.sub_eq_add_neg, Rat.neg_add_cancel_right]
@[simp] protected theorem add_sub_cancel (a b : Rat) : a + b - b = a := by
  rw [Rat.sub_eq_add_neg, Rat.add_neg_cancel_right]
@[simp] protected theorem add_sub_cancel_left (a b : Rat) : a + b - a = b := by
  rw [Rat.add_comm, Rat.add_sub_cancel]
@[simp] protected theorem neg_sub (a b : Rat) : -(a - b) = b - a := by
  rw [Rat.sub_eq_add_neg, Rat.sub_eq_add_neg, Rat.neg_add, Rat.neg_neg, Rat.add_comm]
@[simp] protected theorem sub_neg (a b : Rat) : a - -b = a + b := by
  rw [Rat.sub_eq_add_neg, Rat.neg_neg]
protected theorem sub_eq_iff_eq_add {a b c : Rat} : a - b = c ↔ a = c + b :=
  ⟨fun h => by rw [← h, Rat.sub_add_cancel], fun h => by rw [h, Rat.add_sub_cancel]⟩
protected theorem eq_sub_iff_add_eq {a b c : Rat} : a = b - c ↔ a + c = b :=
  ⟨fun h => by rw [h, Rat.sub_add_cancel], fun h => by rw [← h, Rat.add_sub_cancel]⟩
protected theorem sub_eq_zero {a b : Rat} : a - b = 0 ↔ a = b := by
  rw [Rat.sub_eq_iff_eq_add, Rat.zero_add]
protected theorem add_sub_assoc (a b c : Rat) : a + b - c = a + (b - c) := by
  rw [Rat.sub_eq_add_neg, Rat.sub_eq_add_neg, Rat.add_assoc]
protected theorem sub_sub (a b c : Rat) : a - b - c = a - (b + c) := by
  rw [Rat.sub_eq_add_neg, Rat.sub_eq_add_neg, Rat.sub_eq_add_neg, Rat.neg_add, Rat.add_assoc]

/-! ## Multiplication -/

protected theorem mul_comm (a b : Rat) : a * b = b * a :=
  ((Is.self a).mul (Is.self b)).eq ((Is.self b).mul (Is.self a)) (by ac_rfl)
protected theorem mul_assoc (a b c : Rat) : a * b * c = a * (b * c) :=
  (((Is.self a).mul (Is.self b)).mul (Is.self c)).eq
    ((Is.self a).mul ((Is.self b).mul (Is.self c))) (by ac_rfl)
protected theorem mul_one (a : Rat) : a * 1 = a :=
  ((Is.self a).mul Is.one).eq (Is.self a) (by ac_rfl)
protected theorem one_mul (a : Rat) : 1 * a = a := by rw [Rat.mul_comm, Rat.mul_one]
protected theorem mul_zero (a : Rat) : a * 0 = 0 :=
  ((Is.self a).mul Is.zero).eq Is.zero (by rw [Int.mul_zero, Int.zero_mul, Int.zero_mul])
protected theorem zero_mul (a : Rat) : 0 * a = 0 := by rw [Rat.mul_comm, Rat.mul_zero]
attribute [simp] Rat.mul_one Rat.one_mul Rat.mul_zero Rat.zero_mul
instance : Std.Associative (α := Rat) (· * ·) := ⟨Rat.mul_assoc⟩
instance : Std.Commutative (α := Rat) (· * ·) := ⟨Rat.mul_comm⟩
instance : Std.LawfulIdentity (α := Rat) (· * ·) 1 where
  left_id := Rat.one_mul
  right_id := Rat.mul_one
protected theorem mul_left_comm (a b c : Rat) : a * (b * c) = b * (a * c) := by ac_rfl
protected theorem mul_right_comm (a b c : Rat) : a * b * c = a * c * b := by ac_rfl

protected theorem mul_add (a b c : Rat) : a * (b + c) = a * b + a * c :=
  ((Is.self a).mul ((Is.self b).add (Is.self c))).eq
    (((Is.self a).mul (Is.self b)).add ((Is.self a).mul (Is.self c))) (by
      simp only [Int.add_mul, Int.mul_add]; ac_rfl)
protected theorem add_mul (a b c : Rat) : (a + b) * c = a * c + b * c := by
  rw [Rat.mul_comm, Rat.mul_add, Rat.mul_comm c a, Rat.mul_comm c b]
@[simp] protected theorem neg_mul (a b : Rat) : -a * b = -(a * b) := by
  apply Eq.symm
  apply Rat.neg_eq_of_add_eq_zero
  rw [← Rat.add_mul, Rat.add_neg_cancel, Rat.zero_mul]
@[simp] protected theorem mul_neg (a b : Rat) : a * -b = -(a * b) := by
  rw [Rat.mul_comm, Rat.neg_mul, Rat.mul_comm]
protected theorem neg_mul_neg (a b : Rat) : -a * -b = a * b := by
  rw [Rat.neg_mul, Rat.mul_neg, Rat.neg_neg]
protected theorem mul_sub (a b c : Rat) : a * (b - c) = a * b - a * c := by
  rw [Rat.sub_eq_add_neg, Rat.mul_add, Rat.mul_neg, ← Rat.sub_eq_add_neg]
protected theorem sub_mul (a b c : Rat) : (a - b) * c = a * c - b * c := by
  rw [Rat.mul_comm, Rat.mul_sub, Rat.mul_comm c a, Rat.mul_comm c b]
protected theorem two_mul (a : Rat) : 2 * a = a + a := by
  rw [show (2 : Rat) = 1 + 1 by decide, Rat.add_mul, Rat.one_mul]
protected theorem mul_two (a : Rat) : a * 2 = a + a := by rw [Rat.mul_comm, Rat.two_mul]
protected theorem neg_eq_neg_one_mul (a : Rat) : -a = -1 * a := by rw [Rat.neg_mul, Rat.one_mul]
protected theorem one_ne_zero : (1 : Rat) ≠ 0 := by decide
protected theorem zero_ne_one : (0 : Rat) ≠ 1 := by decide

/-! ## Inverses -/

@[simp] protected theorem inv_zero : (0 : Rat)⁻¹ = 0 := rfl
protected theorem mul_inv_cancel (a : Rat) (h : a ≠ 0) : a * a⁻¹ = 1 :=
  ((Is.self a).mul ((Is.self a).inv (num_ne_zero.2 h))).eq Is.one (by ac_rfl)
protected theorem inv_mul_cancel (a : Rat) (h : a ≠ 0) : a⁻¹ * a = 1 := by
  rw [Rat.mul_comm, Rat.mul_inv_cancel a h]
attribute [simp] Rat.mul_inv_cancel Rat.inv_mul_cancel

protected theorem mul_eq_zero {a b : Rat} : a * b = 0 ↔ a = 0 ∨ b = 0 := by
  constructor
  · intro h
    by_cases z : a = 0
    · exact .inl z
    · refine .inr ?_
      rw [← Rat.one_mul b, ← Rat.inv_mul_cancel a z, Rat.mul_assoc, h, Rat.mul_zero]
  · rintro (h | h)
    · rw [h, Rat.zero_mul]
    · rw [h, Rat.mul_zero]
attribute [simp] Rat.mul_eq_zero
protected theorem mul_ne_zero {a b : Rat} (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 :=
  fun h => (Rat.mul_eq_zero.1 h).elim ha hb
protected theorem mul_left_cancel {a b c : Rat} (ha : a ≠ 0) (h : a * b = a * c) : b = c := by
  rw [← Rat.one_mul b, ← Rat.inv_mul_cancel a ha, Rat.mul_assoc, h, ← Rat.mul_assoc,
    Rat.inv_mul_cancel a ha, Rat.one_mul]
protected theorem mul_right_cancel {a b c : Rat} (ha : a ≠ 0) (h : b * a = c * a) : b = c :=
  Rat.mul_left_cancel ha (by rw [Rat.mul_comm a, h, Rat.mul_comm])
protected theorem mul_eq_mul_left_iff {a b c : Rat} : a * b = a * c ↔ b = c ∨ a = 0 := by
  by_cases h : a = 0
  · simp [h]
  · exact ⟨fun e => .inl (Rat.mul_left_cancel h e), fun e => (e.resolve_right h) ▸ rfl⟩
protected theorem eq_inv_of_mul_eq_one {a b : Rat} (h : a * b = 1) : b = a⁻¹ := by
  have z : a ≠ 0 := fun z => Rat.zero_ne_one (by rw [← h, z, Rat.zero_mul])
  rw [← Rat.one_mul b, ← Rat.inv_mul_cancel a z, Rat.mul_assoc, h, Rat.mul_one]

protected theorem inv_ne_zero {a : Rat} (h : a ≠ 0) : a⁻¹ ≠ 0 := fun z =>
  Rat.zero_ne_one (by rw [← Rat.mul_inv_cancel a h, z, Rat.mul_zero])
@[simp] protected theorem inv_inv (a : Rat) : a⁻¹⁻¹ = a := by
  by_cases h : a = 0
  · rw [h]; rfl
  · exact (Rat.eq_inv_of_mul_eq_one (Rat.inv_mul_cancel a h)).symm
@[simp] protected theorem inv_eq_zero {a : Rat} : a⁻¹ = 0 ↔ a = 0 :=
  ⟨fun h => by rw [← Rat.inv_inv a, h]; rfl, fun h => by rw [h]; rfl⟩
protected theorem inv_mul (a b : Rat) : (a * b)⁻¹ = a⁻¹ * b⁻¹ := by
  by_cases ha : a = 0
  · rw [ha, Rat.zero_mul, Rat.inv_zero, Rat.zero_mul]
  by_cases hb : b = 0
  · rw [hb, Rat.mul_zero, Rat.inv_zero, Rat.mul_zero]
  apply Eq.symm
  apply Rat.eq_inv_of_mul_eq_one
  rw [show a * b * (a⁻¹ * b⁻¹) = a * a⁻¹ * (b * b⁻¹) by ac_rfl, Rat.mul_inv_cancel a ha,
    Rat.mul_inv_cancel b hb, Rat.mul_one]
protected theorem mul_inv (a b : Rat) : (a * b)⁻¹ = a⁻¹ * b⁻¹ := Rat.inv_mul a b
protected theorem inv_neg (a : Rat) : (-a)⁻¹ = -a⁻¹ := by
  by_cases h : a = 0
  · rw [h]; rfl
  · exact (Rat.eq_inv_of_mul_eq_one (by rw [Rat.neg_mul_neg, Rat.mul_inv_cancel a h])).symm
@[simp] protected theorem inv_one : (1 : Rat)⁻¹ = 1 := by decide

/-! ## Division -/

@[simp] protected theorem zero_div (a : Rat) : 0 / a = 0 := Rat.zero_mul _
@[simp] protected theorem div_zero (a : Rat) : a / 0 = 0 := Rat.mul_zero a
@[simp] protected theorem div_one (a : Rat) : a / 1 = a := by
  rw [Rat.div_def, Rat.inv_one, Rat.mul_one]
protected theorem one_div (a : Rat) : 1 / a = a⁻¹ := Rat.one_mul _
protected theorem div_self {a : Rat} (h : a ≠ 0) : a / a = 1 := Rat.mul_inv_cancel a h
protected theorem div_mul_cancel {a b : Rat} (h : b ≠ 0) : a / b * b = a := by
  rw [Rat.div_def, Rat.mul_assoc, Rat.inv_mul_cancel b h, Rat.mul_one]
protected theorem mul_div_cancel {a b : Rat} (h : b ≠ 0) : a * b / b = a := by
  rw [Rat.div_def, Rat.mul_assoc, Rat.mul_inv_cancel b h, Rat.mul_one]
protected theorem mul_div_cancel_left {a b : Rat} (h : b ≠ 0) : b * a / b = a := by
  rw [Rat.mul_comm, Rat.mul_div_cancel h]
protected theorem mul_div_assoc (a b c : Rat) : a * b / c = a * (b / c) := Rat.mul_assoc a b c⁻¹
protected theorem div_mul_eq_mul_div (a b c : Rat) : a / b * c = a * c / b :=
  Rat.mul_right_comm a b⁻¹ c
protected theorem add_div (a b c : Rat) : (a + b) / c = a / c + b / c := Rat.add_mul a b c⁻¹
protected theorem sub_div (a b c : Rat) : (a - b) / c = a / c - b / c := Rat.sub_mul a b c⁻¹
protected theorem neg_div (a b : Rat) : -a / b = -(a / b) := Rat.neg_mul a b⁻¹
protected theorem div_neg (a b : Rat) : a / -b = -(a / b) := by
  rw [Rat.div_def, Rat.inv_neg, Rat.mul_neg]; rfl
protected theorem div_div (a b c : Rat) : a / b / c = a / (b * c) := by
  rw [Rat.div_def, Rat.div_def, Rat.div_def, Rat.inv_mul, Rat.mul_assoc]
protected theorem div_div_eq_mul_div (a b c : Rat) : a / (b / c) = a * c / b := by
  rw [Rat.div_def, Rat.div_def b, Rat.inv_mul, Rat.inv_inv, Rat.div_def]; ac_rfl
protected theorem inv_div (a b : Rat) : (a / b)⁻¹ = b / a := by
  rw [Rat.div_def, Rat.inv_mul, Rat.inv_inv, Rat.mul_comm]; rfl
protected theorem div_eq_iff {a b c : Rat} (h : b ≠ 0) : a / b = c ↔ a = c * b :=
  ⟨fun e => by rw [← e, Rat.div_mul_cancel h], fun e => by rw [e, Rat.mul_div_cancel h]⟩
protected theorem eq_div_iff {a b c : Rat} (h : c ≠ 0) : a = b / c ↔ a * c = b :=
  ⟨fun e => by rw [e, Rat.div_mul_cancel h], fun e => by rw [← e, Rat.mul_div_cancel h]⟩
protected theorem div_eq_div_iff {a b c d : Rat} (hb : b ≠ 0) (hd : d ≠ 0) :
    a / b = c / d ↔ a * d = c * b := by
  rw [Rat.div_eq_iff hb, Rat.div_mul_eq_mul_div, Rat.eq_div_iff hd]
protected theorem div_add_div (a : Rat) {b : Rat} (c : Rat) {d : Rat} (hb : b ≠ 0) (hd : d ≠ 0) :
    a / b + c / d = (a * d + b * c) / (b * d) := by
  rw [Rat.eq_div_iff (Rat.mul_ne_zero hb hd), Rat.add_mul,
    show a / b * (b * d) = a / b * b * d by ac_rfl, show c / d * (b * d) = c / d * d * b by ac_rfl,
    Rat.div_mul_cancel hb, Rat.div_mul_cancel hd, Rat.mul_comm b]
protected theorem div_mul_div_comm (a b c d : Rat) : a / b * (c / d) = a * c / (b * d) := by
  rw [Rat.div_def, Rat.div_def, Rat.div_def, Rat.inv_mul]; ac_rfl
protected theorem add_halves (a : Rat) : a / 2 + a / 2 = a := by
  rw [← Rat.add_div, ← Rat.mul_two, Rat.mul_div_cancel (by decide)]
theorem num_div_den (a : Rat) : (a.num : Rat) / (a.den : Rat) = a :=
  ((Is.intCast a.num).div (Is.natCast a.den) a.den_cast_ne_zero).eq (Is.self a) (by ac_rfl)

/-! ## Fractions of integers -/

theorem divInt_eq_div (n d : Int) : n /. d = (n : Rat) / d := by
  by_cases h : d = 0
  · rw [h]; exact (Rat.div_zero (n : Rat)).symm
  · exact (Is.divInt n h).eq ((Is.intCast n).div (Is.intCast d) h) (by ac_rfl)
theorem mkRat_eq_divInt (n : Int) (d : Nat) : mkRat n d = n /. d := rfl
theorem mkRat_eq_div (n : Int) (d : Nat) : mkRat n d = (n : Rat) / (d : Rat) := divInt_eq_div n d
theorem normalize_eq_mkRat {n : Int} {d : Nat} (h : d ≠ 0) : normalize n d h = mkRat n d :=
  (dif_neg h).symm
theorem num_divInt_den (q : Rat) : q.num /. q.den = q :=
  (Is.divInt q.num q.den_cast_ne_zero).eq (Is.self q) rfl
theorem mkRat_self (q : Rat) : mkRat q.num q.den = q := num_divInt_den q
theorem divInt_self (q : Rat) : q.num /. q.den = q := num_divInt_den q
@[simp] theorem divInt_zero (n : Int) : n /. 0 = 0 := rfl
@[simp] theorem mkRat_zero (n : Int) : mkRat n 0 = 0 := rfl
@[simp] theorem zero_divInt (d : Int) : 0 /. d = 0 := by
  rw [divInt_eq_div]; exact Rat.zero_div _
theorem divInt_eq_divInt_iff {a b c d : Int} (hb : b ≠ 0) (hd : d ≠ 0) :
    a /. b = c /. d ↔ a * d = c * b := (Is.divInt a hb).eq_iff (Is.divInt c hd)
theorem mkRat_eq_iff {a c : Int} {b d : Nat} (hb : b ≠ 0) (hd : d ≠ 0) :
    mkRat a b = mkRat c d ↔ a * d = c * b := (Is.mkRat a hb).eq_iff (Is.mkRat c hd)
theorem divInt_add_divInt (a c : Int) {b d : Int} (hb : b ≠ 0) (hd : d ≠ 0) :
    a /. b + c /. d = (a * d + c * b) /. (b * d) :=
  ((Is.divInt a hb).add (Is.divInt c hd)).eq (Is.divInt _ (Int.mul_ne_zero hb hd)) rfl
theorem divInt_mul_divInt (a c : Int) {b d : Int} (hb : b ≠ 0) (hd : d ≠ 0) :
    a /. b * (c /. d) = (a * c) /. (b * d) :=
  ((Is.divInt a hb).mul (Is.divInt c hd)).eq (Is.divInt _ (Int.mul_ne_zero hb hd)) rfl
theorem add_def (a b : Rat) : a + b =
    normalize (a.num * b.den + b.num * a.den) (a.den * b.den)
      (Nat.mul_ne_zero a.den_nz b.den_nz) := rfl
theorem mul_def (a b : Rat) : a * b =
    normalize (a.num * b.num) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz) := rfl
theorem inv_def (a : Rat) : a⁻¹ = a.den /. a.num := rfl

end Rat

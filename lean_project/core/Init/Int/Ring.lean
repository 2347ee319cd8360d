prelude
import Init.Int.Defs
import Init.Nat
import Init.AC
/-!
# Integers: the ring laws

Every integer is a difference `subNatNat a b` of naturals, and the operations act on differences
by the usual formulas, so each law follows from one about naturals.
-/

set_option autoImplicit true
universe u

namespace Int

/-! ## Differences -/

theorem ofNat_eq_coe : Int.ofNat n = (n : Int) := rfl
attribute [simp] ofNat_eq_coe

private theorem diff_right (a k : Nat) : subNatNat (a + k) a = ofNat k := by
  unfold subNatNat
  rw [Nat.sub_self_add, Nat.add_sub_cancel_left]

private theorem diff_left (a k : Nat) : subNatNat a (a + k + 1) = negSucc k := by
  unfold subNatNat
  rw [Nat.add_assoc, Nat.add_sub_cancel_left]

private theorem compare (a b : Nat) : (∃ k, a = b + k) ∨ (∃ k, b = a + k + 1) :=
  match Nat.lt_or_ge a b with
  | .inl h => .inr (Nat.exists_eq_add_of_lt h)
  | .inr h => .inl (Nat.exists_eq_add_of_le h)

private theorem diff_add_add (a b k : Nat) : subNatNat (a + k) (b + k) = subNatNat a b := by
  cases compare a b with
  | inl h =>
    cases h with
    | intro j e => rw [e, Nat.add_right_comm, diff_right, diff_right]
  | inr h =>
    cases h with
    | intro j e =>
      rw [e, show a + j + 1 + k = a + k + j + 1 by ac_rfl, diff_left, diff_left]

private theorem diff_congr {a b c d : Nat} (h : a + d = c + b) :
    subNatNat a b = subNatNat c d := by
  rw [← diff_add_add a b d, h, Nat.add_comm b d, diff_add_add]

theorem exists_diff (x : Int) : ∃ a b, subNatNat a b = x :=
  match x with
  | ofNat n => ⟨n, 0, by rw [← Nat.zero_add n, diff_right, Nat.zero_add]⟩
  | negSucc n => ⟨0, n + 1, by rw [← Nat.zero_add n, diff_left, Nat.zero_add]⟩

theorem neg_ofNat_succ (n : Nat) : -(ofNat (n + 1)) = negSucc n := rfl

theorem diff_neg (a b : Nat) : -(subNatNat a b) = subNatNat b a := by
  cases compare a b with
  | inl h =>
    cases h with
    | intro k e =>
      rw [e, diff_right]
      cases k with
      | zero => exact (diff_right b 0).symm
      | succ k => exact (diff_left b k).symm
  | inr h =>
    cases h with
    | intro k e => rw [e, diff_left]; exact (diff_right a (k + 1)).symm

theorem diff_add (a b c d : Nat) :
    subNatNat a b + subNatNat c d = subNatNat (a + c) (b + d) := by
  cases compare a b with
  | inl h =>
    cases h with
    | intro j e =>
      cases compare c d with
      | inl h =>
        cases h with
        | intro k f =>
          rw [e, f, diff_right, diff_right,
            show b + j + (d + k) = b + d + (j + k) by ac_rfl, diff_right]
          rfl
      | inr h =>
        cases h with
        | intro k f =>
          rw [e, f, diff_right, diff_left]
          show subNatNat j (k + 1) = _
          rw [← diff_add_add j (k + 1) (b + c)]
          exact diff_congr (by ac_rfl)
  | inr h =>
    cases h with
    | intro j e =>
      cases compare c d with
      | inl h =>
        cases h with
        | intro k f =>
          rw [e, f, diff_left, diff_right]
          show subNatNat k (j + 1) = _
          rw [← diff_add_add k (j + 1) (a + d)]
          exact diff_congr (by ac_rfl)
      | inr h =>
        cases h with
        | intro k f =>
          rw [e, f, diff_left, diff_left,
            show a + j + 1 + (c + k + 1) = a + c + (j + k + 1) + 1 by ac_rfl, diff_left]
          rfl

private theorem neg_mul_rep (a k : Nat) : negOfNat (a * k) = subNatNat 0 (a * k) := by
  cases a * k with
  | zero => exact (diff_right 0 0).symm
  | succ n => exact (congrArg (subNatNat 0) (Nat.zero_add (n + 1)).symm ▸ diff_left 0 n).symm

theorem diff_mul (a b c d : Nat) :
    subNatNat a b * subNatNat c d = subNatNat (a * c + b * d) (a * d + b * c) := by
  cases compare a b with
  | inl h =>
    cases h with
    | intro j e =>
      cases compare c d with
      | inl h =>
        cases h with
        | intro k f =>
          rw [e, f, diff_right, diff_right]
          show ofNat (j * k) = _
          rw [← diff_right 0 (j * k)]
          apply diff_congr
          simp only [Nat.add_mul, Nat.mul_add]
          ac_rfl
      | inr h =>
        cases h with
        | intro k f =>
          rw [e, f, diff_right, diff_left]
          show negOfNat (j * (k + 1)) = _
          rw [neg_mul_rep]
          apply diff_congr
          simp only [Nat.add_mul, Nat.mul_add]
          ac_rfl
  | inr h =>
    cases h with
    | intro j e =>
      cases compare c d with
      | inl h =>
        cases h with
        | intro k f =>
          rw [e, f, diff_left, diff_right]
          show negOfNat ((j + 1) * k) = _
          rw [neg_mul_rep]
          apply diff_congr
          simp only [Nat.add_mul, Nat.mul_add]
          ac_rfl
      | inr h =>
        cases h with
        | intro k f =>
          rw [e, f, diff_left, diff_left]
          show ofNat ((j + 1) * (k + 1)) = _
          rw [← diff_right 0 ((j + 1) * (k + 1))]
          apply diff_congr
          simp only [Nat.add_mul, Nat.mul_add]
          ac_rfl

/-! ## Addition and negation -/

protected theorem add_comm (a b : Int) : a + b = b + a := by
  obtain ⟨p, q, rfl⟩ := exists_diff a
  obtain ⟨r, s, rfl⟩ := exists_diff b
  rw [diff_add, diff_add, Nat.add_comm, Nat.add_comm q]

protected theorem add_assoc (a b c : Int) : a + b + c = a + (b + c) := by
  obtain ⟨p, q, rfl⟩ := exists_diff a
  obtain ⟨r, s, rfl⟩ := exists_diff b
  obtain ⟨t, u, rfl⟩ := exists_diff c
  rw [diff_add, diff_add, diff_add, diff_add, Nat.add_assoc, Nat.add_assoc]

instance : Std.Associative (α := Int) (· + ·) := ⟨Int.add_assoc⟩
instance : Std.Commutative (α := Int) (· + ·) := ⟨Int.add_comm⟩

@[simp] protected theorem add_zero (a : Int) : a + 0 = a := by
  obtain ⟨p, q, rfl⟩ := exists_diff a
  exact (congrArg (subNatNat p q + ·) (diff_right 0 0).symm).trans (diff_add p q 0 0)
@[simp] protected theorem zero_add (a : Int) : 0 + a = a := by
  rw [Int.add_comm, Int.add_zero]
protected theorem add_left_comm (a b c : Int) : a + (b + c) = b + (a + c) := by ac_rfl
protected theorem add_right_comm (a b c : Int) : a + b + c = a + c + b := by ac_rfl

instance : Std.LawfulIdentity (α := Int) (· + ·) 0 where
  left_id := Int.zero_add
  right_id := Int.add_zero

protected theorem add_right_neg (a : Int) : a + -a = 0 := by
  obtain ⟨p, q, rfl⟩ := exists_diff a
  rw [diff_neg, diff_add, Nat.add_comm q p]
  exact diff_right (p + q) 0
protected theorem add_left_neg (a : Int) : -a + a = 0 := by
  rw [Int.add_comm, Int.add_right_neg]
attribute [simp] Int.add_right_neg Int.add_left_neg

protected theorem add_left_cancel {a b c : Int} (h : a + b = a + c) : b = c := by
  rw [← Int.zero_add b, ← Int.add_left_neg a, Int.add_assoc, h, ← Int.add_assoc,
    Int.add_left_neg, Int.zero_add]
protected theorem add_right_cancel {a b c : Int} (h : a + b = c + b) : a = c :=
  Int.add_left_cancel (a := b) (by rw [Int.add_comm, h, Int.add_comm])
protected theorem add_left_inj {i j : Int} (k : Int) : i + k = j + k ↔ i = j :=
  ⟨Int.add_right_cancel, congrArg (· + k)⟩
protected theorem add_right_inj {i j : Int} (k : Int) : k + i = k + j ↔ i = j :=
  ⟨Int.add_left_cancel, congrArg (k + ·)⟩
attribute [simp] Int.add_left_inj Int.add_right_inj

protected theorem neg_eq_of_add_eq_zero {a b : Int} (h : a + b = 0) : -a = b :=
  Int.add_left_cancel (a := a) (by rw [h, Int.add_right_neg])
protected theorem eq_neg_of_add_eq_zero {a b : Int} (h : a + b = 0) : a = -b :=
  (Int.neg_eq_of_add_eq_zero ((Int.add_comm b a).trans h)).symm
@[simp] protected theorem neg_neg (a : Int) : - -a = a :=
  Int.neg_eq_of_add_eq_zero (Int.add_left_neg a)
@[simp] protected theorem neg_zero : -(0 : Int) = 0 := rfl
protected theorem neg_inj {a b : Int} : -a = -b ↔ a = b :=
  ⟨fun h => by rw [← Int.neg_neg a, h, Int.neg_neg], congrArg Neg.neg⟩
attribute [simp] Int.neg_inj
@[simp] protected theorem neg_eq_zero {a : Int} : -a = 0 ↔ a = 0 := Int.neg_inj (b := 0)
protected theorem neg_add {a b : Int} : -(a + b) = -a + -b := by
  apply Int.neg_eq_of_add_eq_zero
  rw [show a + b + (-a + -b) = (a + -a) + (b + -b) by ac_rfl, Int.add_right_neg,
    Int.add_right_neg]; rfl
@[simp] protected theorem neg_add_cancel_left (a b : Int) : -a + (a + b) = b := by
  rw [← Int.add_assoc, Int.add_left_neg, Int.zero_add]
@[simp] protected theorem add_neg_cancel_left (a b : Int) : a + (-a + b) = b := by
  rw [← Int.add_assoc, Int.add_right_neg, Int.zero_add]
@[simp] protected theorem add_neg_cancel_right (a b : Int) : a + b + -b = a := by
  rw [Int.add_assoc, Int.add_right_neg, Int.add_zero]
@[simp] protected theorem neg_add_cancel_right (a b : Int) : a + -b + b = a := by
  rw [Int.add_assoc, Int.add_left_neg, Int.add_zero]

/-! ## Subtraction -/

protected theorem sub_eq_add_neg {a b : Int} : a - b = a + -b := rfl
@[simp] protected theorem sub_self (a : Int) : a - a = 0 := Int.add_right_neg a
@[simp] protected theorem sub_zero (a : Int) : a - 0 = a := Int.add_zero a
@[simp] protected theorem zero_sub (a : Int) : 0 - a = -a := Int.zero_add (-a)
@[simp] protected theorem sub_add_cancel (a b : Int) : a - b + b = a :=
  Int.neg_add_cancel_right a b
@[simp] protected theorem add_sub_cancel (a b : Int) : a + b - b = a :=
  Int.add_neg_cancel_right a b
protected theorem add_sub_cancel_left (a b : Int) : a + b - a = b := by
  rw [Int.add_comm, Int.add_sub_cancel]
attribute [simp] Int.add_sub_cancel_left
protected theorem add_sub_assoc (a b c : Int) : a + b - c = a + (b - c) := Int.add_assoc a b (-c)
protected theorem sub_eq_iff_eq_add {a b c : Int} : a - b = c ↔ a = c + b :=
  ⟨fun h => by rw [← h, Int.sub_add_cancel], fun h => by rw [h, Int.add_sub_cancel]⟩
protected theorem sub_eq_iff_eq_add' {a b c : Int} : a - b = c ↔ a = b + c := by
  rw [Int.add_comm, Int.sub_eq_iff_eq_add]
protected theorem sub_eq_zero {a b : Int} : a - b = 0 ↔ a = b := by
  rw [Int.sub_eq_iff_eq_add, Int.zero_add]
protected theorem sub_eq_zero_of_eq {a b : Int} (h : a = b) : a - b = 0 := Int.sub_eq_zero.2 h
protected theorem eq_of_sub_eq_zero {a b : Int} (h : a - b = 0) : a = b := Int.sub_eq_zero.1 h
protected theorem neg_sub (a b : Int) : -(a - b) = b - a := by
  rw [Int.sub_eq_add_neg, Int.neg_add, Int.neg_neg, Int.add_comm]; rfl
attribute [simp] Int.neg_sub
protected theorem sub_neg (a b : Int) : a - -b = a + b := congrArg (a + ·) (Int.neg_neg b)
attribute [simp] Int.sub_neg
protected theorem sub_sub (a b c : Int) : a - b - c = a - (b + c) := by
  rw [Int.sub_eq_add_neg (b := b + c), Int.neg_add, ← Int.add_assoc]; rfl
protected theorem sub_sub_self (a b : Int) : a - (a - b) = b := by
  rw [Int.sub_eq_add_neg, Int.neg_sub, Int.add_comm, Int.sub_add_cancel]
attribute [simp] Int.sub_sub_self
protected theorem sub_add_eq_add_sub (a b c : Int) : a - b + c = a + c - b :=
  Int.add_right_comm a (-b) c
protected theorem add_sub_add_right (n m k : Int) : n + k - (m + k) = n - m := by
  rw [← Int.sub_sub, Int.sub_eq_add_neg (b := m), Int.add_right_comm n k (-m),
    Int.add_sub_cancel]; rfl
protected theorem add_sub_add_left (a b c : Int) : a + b - (a + c) = b - c := by
  rw [Int.add_comm a b, Int.add_comm a c, Int.add_sub_add_right]

theorem subNatNat_eq_coe {m n : Nat} : subNatNat m n = (m : Int) - n :=
  match n with
  | 0 => by
    have h := diff_right 0 m
    rw [Nat.zero_add] at h
    exact h.trans (Int.sub_zero (m : Int)).symm
  | _ + 1 => rfl

/-! ## Multiplication -/

protected theorem mul_comm (a b : Int) : a * b = b * a := by
  obtain ⟨p, q, rfl⟩ := exists_diff a
  obtain ⟨r, s, rfl⟩ := exists_diff b
  rw [diff_mul, diff_mul]
  exact diff_congr (by ac_rfl)
protected theorem mul_assoc (a b c : Int) : a * b * c = a * (b * c) := by
  obtain ⟨p, q, rfl⟩ := exists_diff a
  obtain ⟨r, s, rfl⟩ := exists_diff b
  obtain ⟨t, u, rfl⟩ := exists_diff c
  rw [diff_mul, diff_mul, diff_mul, diff_mul]
  apply diff_congr
  simp only [Nat.add_mul, Nat.mul_add]
  ac_rfl

instance : Std.Associative (α := Int) (· * ·) := ⟨Int.mul_assoc⟩
instance : Std.Commutative (α := Int) (· * ·) := ⟨Int.mul_comm⟩

protected theorem mul_left_comm (a b c : Int) : a * (b * c) = b * (a * c) := by ac_rfl
protected theorem mul_right_comm (a b c : Int) : a * b * c = a * c * b := by ac_rfl

protected theorem mul_add (a b c : Int) : a * (b + c) = a * b + a * c := by
  obtain ⟨p, q, rfl⟩ := exists_diff a
  obtain ⟨r, s, rfl⟩ := exists_diff b
  obtain ⟨t, u, rfl⟩ := exists_diff c
  rw [diff_add, diff_mul, diff_mul, diff_mul, diff_add]
  apply diff_congr
  simp only [Nat.mul_add]
  ac_rfl
protected theorem add_mul (a b c : Int) : (a + b) * c = a * c + b * c := by
  rw [Int.mul_comm, Int.mul_add, Int.mul_comm c a, Int.mul_comm c b]

@[simp] protected theorem mul_one (a : Int) : a * 1 = a := by
  obtain ⟨p, q, rfl⟩ := exists_diff a
  show subNatNat p q * ofNat 1 = _
  rw [← diff_right 0 1, diff_mul]
  exact diff_congr (by simp [Nat.add_comm])
@[simp] protected theorem one_mul (a : Int) : 1 * a = a := by
  rw [Int.mul_comm, Int.mul_one]
@[simp] protected theorem mul_zero (a : Int) : a * 0 = 0 :=
  Int.add_left_cancel (a := a * 0) (by rw [← Int.mul_add, Int.add_zero, Int.add_zero])
@[simp] protected theorem zero_mul (a : Int) : 0 * a = 0 := by
  rw [Int.mul_comm, Int.mul_zero]

instance : Std.LawfulIdentity (α := Int) (· * ·) 1 where
  left_id := Int.one_mul
  right_id := Int.mul_one

protected theorem mul_neg (a b : Int) : a * -b = -(a * b) := by
  apply Eq.symm
  apply Int.neg_eq_of_add_eq_zero
  rw [← Int.mul_add, Int.add_right_neg, Int.mul_zero]
protected theorem neg_mul (a b : Int) : -a * b = -(a * b) := by
  rw [Int.mul_comm, Int.mul_neg, Int.mul_comm]
attribute [simp] Int.mul_neg Int.neg_mul
protected theorem neg_mul_neg (a b : Int) : -a * -b = a * b := by
  rw [Int.mul_neg, Int.neg_mul, Int.neg_neg]
protected theorem neg_eq_neg_one_mul (a : Int) : -a = -1 * a := by
  rw [Int.neg_mul, Int.one_mul]
protected theorem mul_sub (a b c : Int) : a * (b - c) = a * b - a * c := by
  rw [Int.sub_eq_add_neg, Int.mul_add, Int.mul_neg]; rfl
protected theorem sub_mul (a b c : Int) : (a - b) * c = a * c - b * c := by
  rw [Int.mul_comm, Int.mul_sub, Int.mul_comm c a, Int.mul_comm c b]
protected theorem two_mul (a : Int) : 2 * a = a + a := by
  rw [show (2 : Int) = 1 + 1 from rfl, Int.add_mul, Int.one_mul]
protected theorem mul_two (a : Int) : a * 2 = a + a := by
  rw [Int.mul_comm, Int.two_mul]

/-! ## Powers -/

@[simp] protected theorem pow_zero (b : Int) : b ^ 0 = 1 := rfl
protected theorem pow_succ (b : Int) (e : Nat) : b ^ (e + 1) = b ^ e * b := rfl
protected theorem pow_succ' (b : Int) (e : Nat) : b ^ (e + 1) = b * b ^ e := by
  rw [Int.mul_comm]; rfl
@[simp] protected theorem pow_one (b : Int) : b ^ 1 = b := Int.one_mul b
protected theorem pow_two (b : Int) : b ^ 2 = b * b := congrArg (· * b) (Int.pow_one b)
protected theorem pow_add (a : Int) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => exact (Int.mul_one _).symm
  | succ n ih => rw [← Nat.add_assoc, Int.pow_succ, ih, Int.pow_succ, Int.mul_assoc]

/-! ## Casts from the naturals -/

theorem ofNat_add (n m : Nat) : ((n + m : Nat) : Int) = n + m := rfl
theorem natCast_add (n m : Nat) : ((n + m : Nat) : Int) = n + m := rfl
theorem ofNat_mul (n m : Nat) : ((n * m : Nat) : Int) = n * m := rfl
theorem natCast_mul (n m : Nat) : ((n * m : Nat) : Int) = n * m := rfl
theorem ofNat_succ (n : Nat) : (Nat.succ n : Int) = n + 1 := rfl
theorem natCast_succ (n : Nat) : ((n + 1 : Nat) : Int) = n + 1 := rfl
theorem ofNat_zero : ((0 : Nat) : Int) = 0 := rfl
theorem ofNat_one : ((1 : Nat) : Int) = 1 := rfl
theorem natCast_zero : ((0 : Nat) : Int) = 0 := rfl
theorem natCast_one : ((1 : Nat) : Int) = 1 := rfl
theorem natCast_ofNat {n : Nat} : @Nat.cast Int instNatCastInt (no_index (OfNat.ofNat n)) =
    OfNat.ofNat n := rfl
theorem ofNat_inj {m n : Nat} : (m : Int) = n ↔ m = n := ⟨Int.ofNat.inj, congrArg Int.ofNat⟩
theorem natCast_inj {m n : Nat} : (m : Int) = n ↔ m = n := ofNat_inj
theorem ofNat_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := ofNat_inj (n := 0)
theorem natCast_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := ofNat_eq_zero
theorem ofNat_sub {m n : Nat} (h : m ≤ n) : ((n - m : Nat) : Int) = n - m := by
  apply Int.add_right_cancel (b := (m : Int))
  rw [Int.sub_add_cancel, ← ofNat_add, Nat.sub_add_cancel h]
theorem natCast_sub {m n : Nat} (h : m ≤ n) : ((n - m : Nat) : Int) = n - m := ofNat_sub h
theorem negSucc_eq (n : Nat) : negSucc n = -((n : Int) + 1) := rfl
theorem negSucc_coe (n : Nat) : negSucc n = -((n + 1 : Nat) : Int) := rfl
theorem natCast_pow (m n : Nat) : ((m ^ n : Nat) : Int) = (m : Int) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_succ, ofNat_mul, ih]; rfl
theorem ofNat_pow (m n : Nat) : ((m ^ n : Nat) : Int) = (m : Int) ^ n := natCast_pow m n
attribute [simp] natCast_add natCast_mul natCast_pow natCast_ofNat natCast_zero natCast_one
attribute [simp] natCast_inj natCast_eq_zero

end Int

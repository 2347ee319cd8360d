prelude
import Init.Int.Order
/-!
# Integers: division with remainder

`a / b` and `a % b` satisfy `b * (a / b) + a % b = a` and `0 ≤ a % b < |b|` for `b ≠ 0`; for
positive `b` they are the only such numbers.
-/

set_option autoImplicit true
universe u

namespace Int

/-! ## Absolute value -/

@[simp] theorem natAbs_ofNat (n : Nat) : natAbs (n : Int) = n := rfl
@[simp] theorem natAbs_natCast (n : Nat) : natAbs (n : Int) = n := rfl
@[simp] theorem natAbs_negSucc (n : Nat) : natAbs (negSucc n) = n + 1 := rfl
@[simp] theorem natAbs_zero : natAbs (0 : Int) = 0 := rfl
@[simp] theorem natAbs_neg : ∀ a : Int, natAbs (-a) = natAbs a
  | ofNat 0 => rfl
  | ofNat (_ + 1) => rfl
  | negSucc _ => rfl
theorem natAbs_eq : ∀ a : Int, a = natAbs a ∨ a = -(natAbs a : Int)
  | ofNat _ => .inl rfl
  | negSucc _ => .inr rfl
theorem natAbs_of_nonneg {a : Int} (h : 0 ≤ a) : (natAbs a : Int) = a :=
  match eq_ofNat_of_zero_le h with
  | ⟨n, e⟩ => by rw [e]; rfl
theorem eq_natAbs_of_nonneg {a : Int} (h : 0 ≤ a) : a = natAbs a := (natAbs_of_nonneg h).symm
theorem ofNat_natAbs_of_nonpos {a : Int} (h : a ≤ 0) : (natAbs a : Int) = -a := by
  rw [← natAbs_neg, natAbs_of_nonneg (Int.neg_nonneg_of_nonpos h)]
theorem natAbs_eq_zero {a : Int} : natAbs a = 0 ↔ a = 0 := by
  constructor
  · intro h
    cases natAbs_eq a with
    | inl e => rw [e, h]; rfl
    | inr e => rw [e, h]; rfl
  · intro h
    rw [h]; rfl
attribute [simp] natAbs_eq_zero
theorem natAbs_pos {a : Int} : 0 < natAbs a ↔ a ≠ 0 :=
  Nat.pos_iff_ne_zero.trans (not_congr natAbs_eq_zero)
theorem le_natAbs {a : Int} : a ≤ natAbs a :=
  match Int.le_total 0 a with
  | .inl h => Int.le_of_eq (eq_natAbs_of_nonneg h)
  | .inr h => Int.le_trans h (ofNat_nonneg _)
theorem neg_le_natAbs {a : Int} : -a ≤ natAbs a := natAbs_neg a ▸ le_natAbs
theorem natAbs_mul (a b : Int) : natAbs (a * b) = natAbs a * natAbs b := by
  cases natAbs_eq a with
  | inl e =>
    cases natAbs_eq b with
    | inl f => rw [e, f, ← ofNat_mul]; rfl
    | inr f => rw [e, f, Int.mul_neg, ← ofNat_mul, natAbs_neg, natAbs_neg]; rfl
  | inr e =>
    cases natAbs_eq b with
    | inl f => rw [e, f, Int.neg_mul, ← ofNat_mul, natAbs_neg, natAbs_neg]; rfl
    | inr f => rw [e, f, Int.neg_mul_neg, ← ofNat_mul, natAbs_neg, natAbs_neg]; rfl

/-! ## The specification -/

theorem mul_ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := by
  have core (m n : Nat) : (n + 1 : Int) * (m / (n + 1) : Nat) + (m % (n + 1) : Nat) = m :=
    congrArg ofNat (Nat.div_add_mod m (n + 1))
  have neg (m n : Nat) (x : Int)
      (hx : x = -((n + 1 : Int) * (m / (n + 1) : Nat)) - (n + 1)) :
      x + subNatNat (n + 1) (m % (n + 1) + 1) = negSucc m := by
    rw [hx, subNatNat_eq_coe, natCast_succ, natCast_succ, ← Int.add_sub_assoc,
      Int.sub_add_cancel, negSucc_eq, ← Int.sub_sub, Int.neg_add, ← core m n, Int.neg_add]
    rfl
  match a, b with
  | ofNat m, ofNat n => exact congrArg ofNat (Nat.div_add_mod m n)
  | ofNat m, negSucc n =>
    show -(n + 1 : Int) * -((m / (n + 1) : Nat) : Int) + (m % (n + 1) : Nat) = m
    rw [Int.neg_mul_neg, core]
  | negSucc m, ofNat 0 =>
    show 0 * 0 + subNatNat 0 (m % 0 + 1) = negSucc m
    rw [Int.zero_mul, Int.zero_add, Nat.mod_zero, subNatNat_eq_coe]
    exact Int.zero_sub _
  | negSucc m, ofNat (n + 1) =>
    show (n + 1 : Int) * negSucc (m / (n + 1)) + subNatNat (n + 1) (m % (n + 1) + 1) = negSucc m
    apply neg
    rw [negSucc_eq, Int.mul_neg, Int.mul_add, Int.neg_add, Int.mul_one]; rfl
  | negSucc m, negSucc n =>
    show -(n + 1 : Int) * ((m / (n + 1) + 1 : Nat) : Int)
      + subNatNat (n + 1) (m % (n + 1) + 1) = negSucc m
    apply neg
    rw [Int.neg_mul, natCast_succ, Int.mul_add, Int.neg_add, Int.mul_one]; rfl

theorem emod_add_mul_ediv (a b : Int) : a % b + b * (a / b) = a := by
  rw [Int.add_comm, mul_ediv_add_emod]
theorem ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := mul_ediv_add_emod a b
theorem emod_add_ediv (a b : Int) : a % b + b * (a / b) = a := emod_add_mul_ediv a b
theorem emod_def (a b : Int) : a % b = a - b * (a / b) := by
  rw [← Int.add_sub_cancel (a % b) (b * (a / b)), emod_add_mul_ediv]

theorem emod_nonneg (a : Int) {b : Int} (h : b ≠ 0) : 0 ≤ a % b :=
  match a with
  | ofNat m => ofNat_nonneg _
  | negSucc m => by
    show 0 ≤ subNatNat (natAbs b) (m % natAbs b + 1)
    rw [subNatNat_eq_coe]
    exact Int.sub_nonneg_of_le (ofNat_le.2 (Nat.mod_lt m (natAbs_pos.2 h)))
theorem emod_lt (a : Int) {b : Int} (h : b ≠ 0) : a % b < natAbs b :=
  match a with
  | ofNat m => ofNat_lt.2 (Nat.mod_lt m (natAbs_pos.2 h))
  | negSucc m => by
    show subNatNat (natAbs b) (m % natAbs b + 1) < natAbs b
    rw [subNatNat_eq_coe, Int.sub_lt_iff_lt_add]
    exact ofNat_lt.2 (Nat.lt_add_of_pos_right (Nat.succ_pos _))
theorem emod_lt_of_pos (a : Int) {b : Int} (h : 0 < b) : a % b < b := by
  have l := emod_lt a (Int.ne_of_gt h)
  rw [natAbs_of_nonneg (Int.le_of_lt h)] at l
  exact l

/-- Quotient and remainder are the only numbers that meet the specification. -/
theorem ediv_emod_unique' {a b q r : Int} (e : b * q + r = a) (hr : 0 ≤ r) (hb : r < b) :
    a / b = q ∧ a % b = r := by
  have b0 : 0 < b := Int.lt_of_le_of_lt hr hb
  have below {q r q' r' : Int} (e : b * q + r = b * q' + r') (hr' : 0 ≤ r') (hb : r < b) :
      q' ≤ q := by
    apply le_of_lt_add_one
    apply Int.lt_of_mul_lt_mul_left (a := b) _ (Int.le_of_lt b0)
    rw [Int.mul_add, Int.mul_one]
    exact Int.lt_of_le_of_lt (Int.le_trans (le_add_of_nonneg_right hr') (Int.le_of_eq e.symm))
      (Int.add_lt_add_left hb _)
  have s : b * (a / b) + a % b = b * q + r := (mul_ediv_add_emod a b).trans e.symm
  have hq : a / b = q := Int.le_antisymm
    (below s.symm (emod_nonneg a (Int.ne_of_gt b0)) hb) (below s hr (emod_lt_of_pos a b0))
  rw [hq] at s
  exact ⟨hq, Int.add_left_cancel s⟩

/-! ## Special values -/

@[simp] theorem ediv_zero : ∀ a : Int, a / 0 = 0
  | ofNat m => congrArg ofNat (Nat.div_zero m)
  | negSucc _ => rfl
@[simp] theorem emod_zero (a : Int) : a % 0 = a := by
  rw [emod_def, Int.zero_mul, Int.sub_zero]
@[simp] theorem zero_ediv : ∀ b : Int, 0 / b = 0
  | ofNat n => congrArg ofNat (Nat.zero_div n)
  | negSucc n => by
    show -ofNat (0 / (n + 1)) = 0
    rw [Nat.zero_div]; rfl
@[simp] theorem zero_emod (b : Int) : 0 % b = 0 := by
  rw [emod_def, zero_ediv, Int.mul_zero, Int.sub_zero]
theorem ediv_neg : ∀ a b : Int, a / -b = -(a / b)
  | ofNat m, ofNat 0 => by
    show ofNat m / 0 = -(ofNat m / 0)
    rw [ediv_zero]; rfl
  | ofNat _, ofNat (_ + 1) => rfl
  | ofNat _, negSucc _ => (Int.neg_neg _).symm
  | negSucc _, ofNat 0 => rfl
  | negSucc _, ofNat (_ + 1) => rfl
  | negSucc _, negSucc _ => rfl
attribute [simp] ediv_neg
@[simp] theorem emod_neg (a b : Int) : a % -b = a % b := by
  rw [emod_def, emod_def, ediv_neg, Int.neg_mul_neg]
@[simp] theorem ediv_one (a : Int) : a / 1 = a :=
  (ediv_emod_unique' (r := 0) (by rw [Int.one_mul, Int.add_zero]) (Int.le_refl 0)
    Int.zero_lt_one).1
@[simp] theorem emod_one (a : Int) : a % 1 = 0 := by
  rw [emod_def, ediv_one, Int.one_mul, Int.sub_self]
theorem ofNat_ediv (m n : Nat) : ((m / n : Nat) : Int) = m / n := rfl
theorem natCast_ediv (m n : Nat) : ((m / n : Nat) : Int) = m / n := rfl
theorem ofNat_emod (m n : Nat) : ((m % n : Nat) : Int) = m % n := rfl
theorem natCast_emod (m n : Nat) : ((m % n : Nat) : Int) = m % n := rfl
attribute [simp] natCast_ediv natCast_emod

theorem ediv_eq_zero_of_lt {a b : Int} (h₁ : 0 ≤ a) (h₂ : a < b) : a / b = 0 :=
  (ediv_emod_unique' (by rw [Int.mul_zero, Int.zero_add]) h₁ h₂).1
theorem emod_eq_of_lt {a b : Int} (h₁ : 0 ≤ a) (h₂ : a < b) : a % b = a := by
  rw [emod_def, ediv_eq_zero_of_lt h₁ h₂, Int.mul_zero, Int.sub_zero]

/-! ## Division and order -/

theorem mul_ediv_self_le {x k : Int} (h : k ≠ 0) : k * (x / k) ≤ x :=
  Int.le_trans (le_add_of_nonneg_right (emod_nonneg x h)) (Int.le_of_eq (mul_ediv_add_emod x k))
theorem lt_mul_ediv_self_add {x k : Int} (h : 0 < k) : x < k * (x / k) + k :=
  Int.lt_of_le_of_lt (Int.le_of_eq (mul_ediv_add_emod x k).symm)
    (Int.add_lt_add_left (emod_lt_of_pos x h) _)
theorem le_ediv_iff_mul_le {a b c : Int} (h : 0 < c) : a ≤ b / c ↔ a * c ≤ b := by
  constructor
  · intro l
    exact Int.le_trans (Int.mul_le_mul_of_nonneg_right l (Int.le_of_lt h))
      (Int.mul_comm c (b / c) ▸ mul_ediv_self_le (Int.ne_of_gt h))
  · intro l
    apply le_of_lt_add_one
    apply Int.lt_of_mul_lt_mul_left (a := c) _ (Int.le_of_lt h)
    rw [Int.mul_add, Int.mul_one, Int.mul_comm c a]
    exact Int.lt_of_le_of_lt l (lt_mul_ediv_self_add h)
theorem ediv_lt_iff_lt_mul {a b c : Int} (h : 0 < c) : a / c < b ↔ a < b * c := by
  rw [← Int.not_le, ← Int.not_le, le_ediv_iff_mul_le h]
theorem ediv_le_ediv {a b c : Int} (h : 0 < c) (l : a ≤ b) : a / c ≤ b / c :=
  (le_ediv_iff_mul_le h).2 (Int.le_trans
    (Int.mul_comm c (a / c) ▸ mul_ediv_self_le (Int.ne_of_gt h)) l)
theorem ediv_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a / b :=
  match eq_ofNat_of_zero_le ha, eq_ofNat_of_zero_le hb with
  | ⟨m, e⟩, ⟨n, f⟩ => by rw [e, f]; exact ofNat_nonneg (m / n)

/-! ## Multiples of the divisor -/

theorem add_mul_ediv_left (a : Int) {b : Int} (c : Int) (h : b ≠ 0) :
    (a + b * c) / b = a / b + c := by
  have pos (b c : Int) (h : 0 < b) : (a + b * c) / b = a / b + c := by
    refine (ediv_emod_unique' (r := a % b) ?_ (emod_nonneg a (Int.ne_of_gt h))
      (emod_lt_of_pos a h)).1
    rw [Int.mul_add, Int.add_right_comm, mul_ediv_add_emod]
  cases Int.lt_or_gt_of_ne h with
  | inr k => exact pos b c k
  | inl k =>
    have p := pos (-b) (-c) (Int.neg_pos.2 k)
    rw [Int.neg_mul_neg, ediv_neg, ediv_neg, ← Int.neg_add, Int.neg_inj] at p
    exact p
theorem add_mul_ediv_right (a b : Int) {c : Int} (h : c ≠ 0) : (a + b * c) / c = a / c + b := by
  rw [Int.mul_comm, add_mul_ediv_left a b h]
@[simp] theorem mul_ediv_cancel_left {a : Int} (b : Int) (h : a ≠ 0) : a * b / a = b := by
  have s := add_mul_ediv_left 0 b h
  rw [Int.zero_add, zero_ediv, Int.zero_add] at s
  exact s
@[simp] theorem mul_ediv_cancel {b : Int} (a : Int) (h : b ≠ 0) : a * b / b = a := by
  rw [Int.mul_comm, mul_ediv_cancel_left a h]
@[simp] theorem ediv_self {a : Int} (h : a ≠ 0) : a / a = 1 := by
  have s := mul_ediv_cancel_left 1 h
  rw [Int.mul_one] at s
  exact s
@[simp] theorem add_mul_emod_self_left (a b c : Int) : (a + b * c) % b = a % b := by
  by_cases h : b = 0
  · rw [h, Int.zero_mul, Int.add_zero]
  · rw [emod_def, add_mul_ediv_left a c h, emod_def, Int.mul_add, Int.add_sub_add_right]
@[simp] theorem add_mul_emod_self_right (a b c : Int) : (a + b * c) % c = a % c := by
  rw [Int.mul_comm, add_mul_emod_self_left]
@[simp] theorem mul_emod_right (a b : Int) : a * b % a = 0 := by
  rw [← Int.zero_add (a * b), add_mul_emod_self_left, zero_emod]
@[simp] theorem mul_emod_left (a b : Int) : a * b % b = 0 := by
  rw [Int.mul_comm, mul_emod_right]
@[simp] theorem emod_self {a : Int} : a % a = 0 := by
  have s := mul_emod_right a 1
  rw [Int.mul_one] at s
  exact s
@[simp] theorem emod_emod (a b : Int) : a % b % b = a % b := by
  have s := add_mul_emod_self_left (a % b) b (a / b)
  rw [emod_add_mul_ediv] at s
  exact s.symm
@[simp] theorem emod_add_emod (m n k : Int) : (m % n + k) % n = (m + k) % n := by
  have s := add_mul_emod_self_left (m % n + k) n (m / n)
  rw [Int.add_right_comm, emod_add_mul_ediv] at s
  exact s.symm
@[simp] theorem add_emod_emod (m n k : Int) : (m + n % k) % k = (m + n) % k := by
  rw [Int.add_comm, emod_add_emod, Int.add_comm]
theorem add_emod (a b n : Int) : (a + b) % n = (a % n + b % n) % n := by
  rw [emod_add_emod, add_emod_emod]
theorem mul_emod (a b n : Int) : a * b % n = a % n * (b % n) % n := by
  have left (a b : Int) : a % n * b % n = a * b % n := by
    have s := add_mul_emod_self_left (a % n * b) n (a / n * b)
    rw [← Int.mul_assoc, ← Int.add_mul, emod_add_mul_ediv] at s
    exact s.symm
  rw [left, Int.mul_comm a (b % n), left, Int.mul_comm]

/-! ## Divisibility -/

theorem dvd_def (a b : Int) : (a ∣ b) = ∃ c, b = a * c := rfl
@[simp] protected theorem dvd_refl (a : Int) : a ∣ a := ⟨1, (Int.mul_one a).symm⟩
@[simp] protected theorem dvd_zero (a : Int) : a ∣ 0 := ⟨0, (Int.mul_zero a).symm⟩
@[simp] protected theorem one_dvd (a : Int) : 1 ∣ a := ⟨a, (Int.one_mul a).symm⟩
@[simp] protected theorem zero_dvd {a : Int} : 0 ∣ a ↔ a = 0 :=
  ⟨fun ⟨c, e⟩ => e.trans (Int.zero_mul c), fun e => e ▸ Int.dvd_refl 0⟩
protected theorem dvd_trans {a b c : Int} (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c :=
  match h₁, h₂ with
  | ⟨k, e⟩, ⟨j, f⟩ => ⟨k * j, by rw [f, e, Int.mul_assoc]⟩
protected theorem dvd_mul_right (a b : Int) : a ∣ a * b := ⟨b, rfl⟩
protected theorem dvd_mul_left (a b : Int) : b ∣ a * b := ⟨a, Int.mul_comm a b⟩
protected theorem dvd_add {a b c : Int} (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b + c :=
  match h₁, h₂ with
  | ⟨k, e⟩, ⟨j, f⟩ => ⟨k + j, by rw [e, f, Int.mul_add]⟩
protected theorem dvd_neg {a b : Int} : a ∣ -b ↔ a ∣ b :=
  have neg {a b : Int} : a ∣ b → a ∣ -b := fun ⟨k, e⟩ => ⟨-k, by rw [e, Int.mul_neg]⟩
  ⟨fun h => Int.neg_neg b ▸ neg h, neg⟩
protected theorem dvd_sub {a b c : Int} (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b - c :=
  Int.dvd_add h₁ (Int.dvd_neg.2 h₂)
theorem emod_eq_zero_of_dvd {a b : Int} (h : a ∣ b) : b % a = 0 :=
  match h with
  | ⟨k, e⟩ => e ▸ mul_emod_right a k
theorem dvd_of_emod_eq_zero {a b : Int} (h : b % a = 0) : a ∣ b :=
  ⟨b / a, by have s := mul_ediv_add_emod b a; rw [h, Int.add_zero] at s; exact s.symm⟩
theorem dvd_iff_emod_eq_zero {a b : Int} : a ∣ b ↔ b % a = 0 :=
  ⟨emod_eq_zero_of_dvd, dvd_of_emod_eq_zero⟩
theorem emod_pos_of_not_dvd {a b : Int} (h : ¬a ∣ b) : a = 0 ∨ 0 < b % a := by
  by_cases z : a = 0
  · exact .inl z
  · exact .inr (Int.lt_of_le_of_ne (emod_nonneg b z) fun e => h (dvd_of_emod_eq_zero e.symm))
theorem dvd_eq_true_of_mod_eq_zero {a b : Int} (h : (b % a == 0) = true) : (a ∣ b) = True :=
  eq_true (dvd_of_emod_eq_zero (eq_of_beq h))
theorem dvd_eq_false_of_mod_ne_zero {a b : Int} (h : (b % a != 0) = true) : (a ∣ b) = False :=
  eq_false fun d => bne_iff_ne.1 h (emod_eq_zero_of_dvd d)
instance decidableDvd : DecidableRel (α := Int) (β := Int) (· ∣ ·) :=
  fun _ _ => decidable_of_decidable_of_iff dvd_iff_emod_eq_zero.symm
protected theorem mul_ediv_cancel' {a b : Int} (h : a ∣ b) : a * (b / a) = b := by
  have s := mul_ediv_add_emod b a
  rw [emod_eq_zero_of_dvd h, Int.add_zero] at s
  exact s
protected theorem ediv_mul_cancel {a b : Int} (h : a ∣ b) : b / a * a = b := by
  rw [Int.mul_comm, Int.mul_ediv_cancel' h]
theorem ofNat_dvd {m n : Nat} : (m : Int) ∣ n ↔ m ∣ n := by
  rw [dvd_iff_emod_eq_zero, Nat.dvd_iff_mod_eq_zero, ← ofNat_emod, ofNat_eq_zero]
theorem natCast_dvd_natCast {m n : Nat} : (m : Int) ∣ n ↔ m ∣ n := ofNat_dvd
theorem ofNat_dvd_left {n : Nat} {z : Int} : (n : Int) ∣ z ↔ n ∣ natAbs z := by
  cases natAbs_eq z with
  | inl e => rw [e, ofNat_dvd]; rfl
  | inr e => rw [e, Int.dvd_neg, ofNat_dvd, natAbs_neg]; rfl
theorem dvd_emod_sub_self {x m : Int} : m ∣ x % m - x := by
  refine ⟨-(x / m), ?_⟩
  rw [emod_def, Int.mul_neg, Int.sub_eq_add_neg, Int.add_comm, Int.sub_eq_add_neg,
    Int.neg_add_cancel_left]

/-! ## Balanced remainder -/

/-- The remainder of least absolute value. -/
def bmod (x : Int) (m : Nat) : Int :=
  let r := x % m
  if r < (m + 1) / 2 then r else r - m

theorem dvd_bmod_sub_self {x : Int} {m : Nat} : (m : Int) ∣ bmod x m - x := by
  show (m : Int) ∣ (if x % m < (m + 1) / 2 then x % m else x % m - m) - x
  by_cases h : x % m < ((m : Int) + 1) / 2
  · rw [if_pos h]
    exact dvd_emod_sub_self
  · rw [if_neg h, show x % (m : Int) - m - x = x % m - x - m from Int.add_right_comm _ _ _]
    exact Int.dvd_sub dvd_emod_sub_self (Int.dvd_refl m)

end Int

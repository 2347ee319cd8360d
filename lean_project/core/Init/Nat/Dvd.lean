prelude
import Init.Nat.Div
/-!
# Natural numbers: divisibility
-/

set_option autoImplicit true
universe u

namespace Nat

/-- `a ∣ b`: `b` is a multiple of `a`. -/
instance instDvd : Dvd Nat where
  dvd a b := ∃ c, b = a * c

protected theorem dvd_def (a b : Nat) : (a ∣ b) = ∃ c, b = a * c := rfl
protected theorem dvd_intro {k n : Nat} (m : Nat) (h : m * k = n) : m ∣ n := ⟨k, h.symm⟩

@[simp] protected theorem dvd_refl (a : Nat) : a ∣ a := ⟨1, (Nat.mul_one a).symm⟩
protected theorem dvd_rfl {a : Nat} : a ∣ a := Nat.dvd_refl a
@[simp] protected theorem dvd_zero (a : Nat) : a ∣ 0 := ⟨0, rfl⟩
@[simp] protected theorem one_dvd (n : Nat) : 1 ∣ n := ⟨n, (Nat.one_mul n).symm⟩

protected theorem eq_zero_of_zero_dvd {a : Nat} (h : 0 ∣ a) : a = 0 :=
  match h with
  | ⟨c, e⟩ => e.trans (Nat.zero_mul c)
@[simp] protected theorem zero_dvd {n : Nat} : 0 ∣ n ↔ n = 0 :=
  ⟨Nat.eq_zero_of_zero_dvd, fun e => e ▸ Nat.dvd_refl 0⟩

protected theorem dvd_trans {a b c : Nat} (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c :=
  match h₁, h₂ with
  | ⟨k, e⟩, ⟨j, f⟩ => ⟨k * j, by rw [f, e, Nat.mul_assoc]⟩

instance : Trans (α := Nat) (· ∣ ·) (· ∣ ·) (· ∣ ·) := ⟨Nat.dvd_trans⟩

protected theorem dvd_mul_left (a b : Nat) : a ∣ b * a := ⟨b, Nat.mul_comm b a⟩
protected theorem dvd_mul_right (a b : Nat) : a ∣ a * b := ⟨b, rfl⟩
protected theorem dvd_mul_left_of_dvd {a b : Nat} (h : a ∣ b) (c : Nat) : a ∣ c * b :=
  Nat.dvd_trans h (Nat.dvd_mul_left b c)
protected theorem dvd_mul_right_of_dvd {a b : Nat} (h : a ∣ b) (c : Nat) : a ∣ b * c :=
  Nat.dvd_trans h (Nat.dvd_mul_right b c)
protected theorem dvd_of_mul_right_dvd {a b c : Nat} (h : a * b ∣ c) : a ∣ c :=
  Nat.dvd_trans (Nat.dvd_mul_right a b) h
protected theorem dvd_of_mul_left_dvd {a b c : Nat} (h : b * a ∣ c) : a ∣ c :=
  Nat.dvd_trans (Nat.dvd_mul_left a b) h

protected theorem dvd_add {a b c : Nat} (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b + c :=
  match h₁, h₂ with
  | ⟨k, e⟩, ⟨j, f⟩ => ⟨k + j, by rw [e, f, Nat.mul_add]⟩
protected theorem dvd_sub {a b c : Nat} (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b - c :=
  match h₁, h₂ with
  | ⟨k, e⟩, ⟨j, f⟩ => ⟨k - j, by rw [e, f, Nat.mul_sub]⟩
protected theorem dvd_sub' {k m n : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m - n := Nat.dvd_sub h₁ h₂

protected theorem dvd_add_right {m k : Nat} (h : k ∣ m) : k ∣ m + n ↔ k ∣ n :=
  ⟨fun s => Nat.add_sub_cancel_left m n ▸ Nat.dvd_sub s h, Nat.dvd_add h⟩
protected theorem dvd_add_left {a b c : Nat} (h : a ∣ c) : a ∣ b + c ↔ a ∣ b := by
  rw [Nat.add_comm, Nat.dvd_add_right h]
protected theorem dvd_add_iff_right {k m n : Nat} (h : k ∣ m) : k ∣ n ↔ k ∣ m + n :=
  (Nat.dvd_add_right h).symm
protected theorem dvd_add_iff_left {k m n : Nat} (h : k ∣ n) : k ∣ m ↔ k ∣ m + n :=
  (Nat.dvd_add_left h).symm
@[simp] protected theorem dvd_add_self_right {m n : Nat} : m ∣ n + m ↔ m ∣ n :=
  Nat.dvd_add_left (Nat.dvd_refl m)
@[simp] protected theorem dvd_add_self_left {m n : Nat} : m ∣ m + n ↔ m ∣ n :=
  Nat.dvd_add_right (Nat.dvd_refl m)

theorem le_of_dvd {m n : Nat} (h : 0 < n) (d : m ∣ n) : m ≤ n :=
  match d with
  | ⟨k, e⟩ => e ▸ Nat.le_mul_of_pos_right m (Nat.pos_of_mul_pos_left (e ▸ h))

protected theorem dvd_antisymm {m n : Nat} (h₁ : m ∣ n) (h₂ : n ∣ m) : m = n := by
  cases n with
  | zero => exact Nat.eq_zero_of_zero_dvd h₂
  | succ n =>
    cases m with
    | zero => exact (Nat.eq_zero_of_zero_dvd h₁).symm
    | succ m => exact Nat.le_antisymm (le_of_dvd (zero_lt_succ n) h₁) (le_of_dvd (zero_lt_succ m) h₂)

theorem pos_of_dvd_of_pos {m n : Nat} (h : m ∣ n) (hn : 0 < n) : 0 < m :=
  Nat.pos_of_ne_zero fun e => ne_of_gt hn (Nat.eq_zero_of_zero_dvd (e ▸ h))
theorem eq_one_of_dvd_one {n : Nat} (h : n ∣ 1) : n = 1 := Nat.dvd_antisymm h (Nat.one_dvd n)
@[simp] theorem dvd_one {n : Nat} : n ∣ 1 ↔ n = 1 :=
  ⟨eq_one_of_dvd_one, fun e => e ▸ Nat.dvd_refl 1⟩
theorem eq_zero_of_dvd_of_lt {a b : Nat} (w : a ∣ b) (h : b < a) : b = 0 :=
  Nat.eq_zero_of_not_pos fun hb => Nat.not_le_of_gt h (le_of_dvd hb w)
theorem not_dvd_of_pos_of_lt {m n : Nat} (h₁ : 0 < n) (h₂ : n < m) : ¬m ∣ n :=
  fun d => Nat.not_le_of_gt h₂ (le_of_dvd h₁ d)

/-! ## Divisibility and remainders -/

theorem mod_eq_zero_of_dvd {m n : Nat} (h : m ∣ n) : n % m = 0 :=
  match h with
  | ⟨k, e⟩ => e ▸ mul_mod_right m k
theorem dvd_of_mod_eq_zero {m n : Nat} (h : n % m = 0) : m ∣ n :=
  ⟨n / m, by have s := div_add_mod n m; rw [h, Nat.add_zero] at s; exact s.symm⟩
theorem dvd_iff_mod_eq_zero {m n : Nat} : m ∣ n ↔ n % m = 0 :=
  ⟨mod_eq_zero_of_dvd, dvd_of_mod_eq_zero⟩
theorem mod_eq_zero_iff_dvd {m n : Nat} : n % m = 0 ↔ m ∣ n := dvd_iff_mod_eq_zero.symm
theorem emod_pos_of_not_dvd {a b : Nat} (h : ¬a ∣ b) : 0 < b % a :=
  Nat.pos_of_ne_zero fun e => h (dvd_of_mod_eq_zero e)

instance decidable_dvd : @DecidableRel Nat Nat (· ∣ ·) :=
  fun _ _ => decidable_of_decidable_of_iff dvd_iff_mod_eq_zero.symm

theorem dvd_mod_iff {k m n : Nat} (h : k ∣ n) : k ∣ m % n ↔ k ∣ m := by
  have s := Nat.dvd_add_left (b := m % n) (Nat.dvd_trans h (Nat.dvd_mul_right n (m / n)))
  rw [mod_add_div] at s
  exact s.symm
theorem dvd_sub_mod (k : Nat) : n ∣ k - k % n :=
  ⟨k / n, Nat.sub_eq_of_eq_add (div_add_mod k n).symm⟩
@[simp] theorem mod_mod_of_dvd (a : Nat) (h : c ∣ b) : a % b % c = a % c :=
  match h with
  | ⟨k, e⟩ => by
    have s := add_mul_mod_self_left (a % b) c (k * (a / b))
    rw [← Nat.mul_assoc, ← e, mod_add_div] at s
    exact s.symm

protected theorem mul_div_cancel' {n m : Nat} (h : n ∣ m) : n * (m / n) = m := by
  have s := div_add_mod m n
  rw [mod_eq_zero_of_dvd h, Nat.add_zero] at s
  exact s
protected theorem div_mul_cancel {n m : Nat} (h : n ∣ m) : m / n * n = m := by
  rw [Nat.mul_comm, Nat.mul_div_cancel' h]
protected theorem mul_div_assoc (m : Nat) (h : k ∣ n) : m * n / k = m * (n / k) :=
  match h with
  | ⟨j, e⟩ => by
    cases k with
    | zero => rw [Nat.div_zero, Nat.div_zero, Nat.mul_zero]
    | succ k =>
      rw [e, Nat.mul_left_comm, Nat.mul_div_cancel_left _ (zero_lt_succ k),
        Nat.mul_div_cancel_left _ (zero_lt_succ k)]
protected theorem div_eq_iff_eq_mul_right {a b c : Nat} (H : 0 < b) (h : b ∣ a) :
    a / b = c ↔ a = b * c :=
  ⟨fun e => e ▸ (Nat.mul_div_cancel' h).symm, Nat.div_eq_of_eq_mul_right H⟩
protected theorem div_eq_iff_eq_mul_left {a b c : Nat} (H : 0 < b) (h : b ∣ a) :
    a / b = c ↔ a = c * b := by
  rw [Nat.mul_comm, Nat.div_eq_iff_eq_mul_right H h]

/-! ## Products -/

protected theorem mul_dvd_mul {a b c d : Nat} (h₁ : a ∣ b) (h₂ : c ∣ d) : a * c ∣ b * d :=
  match h₁, h₂ with
  | ⟨k, e⟩, ⟨j, f⟩ => ⟨k * j, by rw [e, f, Nat.mul_mul_mul_comm]⟩
protected theorem mul_dvd_mul_left {b c : Nat} (a : Nat) (h : b ∣ c) : a * b ∣ a * c :=
  Nat.mul_dvd_mul (Nat.dvd_refl a) h
protected theorem mul_dvd_mul_right {a b : Nat} (h : a ∣ b) (c : Nat) : a * c ∣ b * c :=
  Nat.mul_dvd_mul h (Nat.dvd_refl c)
protected theorem dvd_of_mul_dvd_mul_left {k m n : Nat} (kpos : 0 < k) (h : k * m ∣ k * n) :
    m ∣ n :=
  match h with
  | ⟨j, e⟩ => ⟨j, Nat.eq_of_mul_eq_mul_left kpos (e.trans (Nat.mul_assoc k m j))⟩
protected theorem dvd_of_mul_dvd_mul_right {k m n : Nat} (kpos : 0 < k) (h : m * k ∣ n * k) :
    m ∣ n :=
  Nat.dvd_of_mul_dvd_mul_left kpos (by rw [Nat.mul_comm k m, Nat.mul_comm k n]; exact h)
protected theorem mul_dvd_mul_iff_left {a b c : Nat} (h : 0 < a) : a * b ∣ a * c ↔ b ∣ c :=
  ⟨Nat.dvd_of_mul_dvd_mul_left h, Nat.mul_dvd_mul_left a⟩
protected theorem mul_dvd_mul_iff_right {a b c : Nat} (h : 0 < c) : a * c ∣ b * c ↔ a ∣ b :=
  ⟨Nat.dvd_of_mul_dvd_mul_right h, fun d => Nat.mul_dvd_mul_right d c⟩
theorem pow_dvd_pow {m n : Nat} (a : Nat) (h : m ≤ n) : a ^ m ∣ a ^ n :=
  match le.dest h with
  | ⟨k, e⟩ => e ▸ Nat.pow_add a m k ▸ Nat.dvd_mul_right (a ^ m) (a ^ k)
theorem pow_dvd_pow_of_dvd {a b : Nat} (h : a ∣ b) (n : Nat) : a ^ n ∣ b ^ n :=
  match h with
  | ⟨k, e⟩ => ⟨k ^ n, by rw [e, Nat.mul_pow]⟩

end Nat

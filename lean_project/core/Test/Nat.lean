/-!
# Natural numbers, as users write them
-/

/-! ## Simplification of numerals and offsets -/

example : 2 + 3 = 5 := by simp
example : 2 * 3 = 6 := by simp
example : 2 ^ 10 = 1024 := by simp
example : 17 / 5 = 3 ∧ 17 % 5 = 2 := by simp
example : 10 - 3 = 7 ∧ 3 - 10 = 0 := by simp
example : Nat.gcd 12 18 = 6 := by simp
example : Nat.gcd 12 18 = 6 := rfl
example : 3 < 5 ∧ 3 ≤ 5 ∧ ¬ 5 ≤ 3 ∧ 5 ≠ 3 ∧ 5 > 3 ∧ 5 ≥ 3 := by simp
example (n : Nat) : n + 0 = n ∧ 0 + n = n ∧ n * 1 = n ∧ 1 * n = n ∧ n * 0 = 0 := by simp
example (n : Nat) : n - n = 0 ∧ n - 0 = n ∧ 0 - n = 0 := by simp
example (n : Nat) : n + 2 = 5 ↔ n = 3 := by simp
example (n : Nat) : n + 2 ≤ n + 5 ∧ n + 2 < n + 5 := by simp
example (n : Nat) : ¬ n + 7 = 5 := by simp
example (n : Nat) : (n + 2 ≤ 5 ↔ n ≤ 3) ∧ (n + 2 < 5 ↔ n < 3) := by simp
example (n m : Nat) : n + 2 = m + 5 ↔ n = m + 3 := by simp
example (n m : Nat) : n + 2 ≤ m + 5 ↔ n ≤ m + 3 := by simp
example (n m : Nat) : n + 5 < m + 2 ↔ n + 3 < m := by simp
example (n m : Nat) : n + 5 - (m + 2) = n + 3 - m := by simp
example (n : Nat) : n + 2 - 5 = n - 3 := by simp
example (n : Nat) : n.succ ≠ 0 ∧ n + 1 ≠ 0 ∧ 0 < n + 1 ∧ ¬ n + 1 ≤ n ∧ ¬ n < n := by simp
example (n : Nat) : (n + 3 == 4) = (n == 1) := by simp
example (n : Nat) : (n + 3 != 4) = (n != 1) := by simp
example : 3 ∣ 9 ∧ ¬ 3 ∣ 10 := by simp
example (n : Nat) : n.succ.pred = n := by simp
example (a b : Nat) : a + 1 = b + 1 → a = b := by simp
example (a b : Nat) (h : a = b) : b + 1 = a + 1 := by simp [h]
example (a b c : Nat) : a + b + c = c + b + a := by
  simp [Nat.add_comm, Nat.add_left_comm]
example (n m : Nat) (h : n * m = 0) (hn : n ≠ 0) : m = 0 := by simp_all
example (a b : Nat) : a ≤ a + b ∧ a ≤ b + a := by simp
example (a b : Nat) (h : b ≤ a) : a - b + b = a := by simp [h]
example (a b c : Nat) : a + c ≤ b + c ↔ a ≤ b := by simp
example : 7 &&& 3 = 3 ∧ 4 ||| 3 = 7 ∧ 5 ^^^ 3 = 6 ∧ 1 <<< 3 = 8 ∧ 9 >>> 3 = 1 := by simp
example : Nat.log2 9 = 3 := by decide

/-! ## Decisions -/

example : ∀ x, x < 5 → x * x < 25 := by decide
example : ∀ x : Fin 5, x.1 * x.1 < 25 := by decide
example : ∃ x, x < 5 ∧ x * x = 16 := by decide
example : ∃ x, x ≤ 5 ∧ x * x = 16 := by decide
example : ∀ x ≤ 20, ∀ y ≤ 20, x + y = y + x := by decide
example : ¬ ∃ x : Fin 10, x.1 * x.1 = 7 := by decide

/-! ## Induction -/

theorem zero_add' (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [← Nat.add_assoc, ih]

theorem add_comm' (m n : Nat) : m + n = n + m := by
  induction n with
  | zero => simp
  | succ n ih => rw [Nat.add_succ, ih, Nat.succ_add]

def sumTo : Nat → Nat
  | 0 => 0
  | n + 1 => (n + 1) + sumTo n

theorem two_mul_sumTo (n : Nat) : 2 * sumTo n = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sumTo, Nat.mul_add, ih, ← Nat.add_mul, Nat.mul_comm, Nat.add_comm 2 n]

theorem sq_le (n : Nat) : n ≤ n ^ 2 := by
  rw [Nat.pow_two]
  exact Nat.le_mul_self n

theorem lt_two_pow (n : Nat) : n < 2 ^ n := by
  induction n with
  | zero => decide
  | succ n ih =>
    calc n + 1 < 2 ^ n + 1 := Nat.add_lt_add_right ih 1
      _ ≤ 2 ^ n + 2 ^ n := Nat.add_le_add_left Nat.one_le_two_pow _
      _ = 2 ^ (n + 1) := by rw [Nat.pow_succ, Nat.mul_two]

def Even (n : Nat) : Prop := ∃ k, n = k + k

theorem even_add {m n : Nat} (hm : Even m) (hn : Even n) : Even (m + n) := by
  obtain ⟨j, rfl⟩ := hm
  obtain ⟨k, rfl⟩ := hn
  exact ⟨j + k, by simp [Nat.add_assoc, Nat.add_left_comm]⟩

theorem even_mul_succ (n : Nat) : Even (n * (n + 1)) := by
  induction n with
  | zero => exact ⟨0, rfl⟩
  | succ n ih =>
    obtain ⟨k, hk⟩ := ih
    refine ⟨k + (n + 1), ?_⟩
    rw [Nat.mul_add (n + 1), Nat.mul_comm (n + 1) (n + 1), Nat.mul_one]
    rw [show (n + 1) * (n + 1) = n * (n + 1) + (n + 1) from Nat.succ_mul n (n + 1), hk]
    simp [Nat.add_assoc, Nat.add_left_comm]

theorem zero_or_pos (n : Nat) : n = 0 ∨ 0 < n := by
  cases n with
  | zero => left; rfl
  | succ m => right; exact Nat.succ_pos m

theorem three_cases (n : Nat) (h : n < 3) : n = 0 ∨ n = 1 ∨ n = 2 := by
  match n, h with
  | 0, _ => simp
  | 1, _ => simp
  | 2, _ => simp

/-! ## Order -/

example (a b : Nat) (h : a ≤ b) (k : b ≤ a) : a = b := Nat.le_antisymm h k
example (a b : Nat) : a < b ∨ a = b ∨ b < a := Nat.lt_trichotomy a b
example (a b c : Nat) (h : a < b) (k : b ≤ c) : a < c := by
  calc a < b := h
    _ ≤ c := k
example (a b : Nat) (h : ¬ a ≤ b) : b < a := by
  rw [Nat.not_le] at h
  exact h
example (a b c : Nat) (h : a ≤ b) : a * c ≤ b * c := Nat.mul_le_mul_right c h
example (a b : Nat) (h : a ≤ b) : ∃ k, b = a + k := by
  obtain ⟨k, hk⟩ := Nat.le.dest h
  exact ⟨k, hk.symm⟩
example (a b : Nat) (h : a < b) : a ≠ b := by
  intro e
  rw [e] at h
  exact absurd h (Nat.lt_irrefl b)

/-! ## Division -/

example (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 := Nat.mod_two_eq_zero_or_one n
example (m n : Nat) : n * (m / n) + m % n = m := Nat.div_add_mod m n
example (a b c : Nat) (h : a ∣ b) : a ∣ b * c := by
  obtain ⟨k, rfl⟩ := h
  exact ⟨k * c, by rw [Nat.mul_assoc]⟩
example (a b c : Nat) (h₁ : a ∣ b) (h₂ : a ∣ b + c) : a ∣ c := (Nat.dvd_add_right h₁).mp h₂
example (m n : Nat) (h : 0 < n) : m % n < n := Nat.mod_lt m h
example (m n : Nat) (h : Nat.Coprime m n) : Nat.Coprime n m := h.symm

open Nat in
example (a b : Nat) : a + succ b = succ (a + b) := add_succ a b
open Nat in
example (a b : Nat) (h : a < b) : succ a ≤ b := succ_le_of_lt h

/-!
# The natural numbers, from nothing

Peano arithmetic on a type of our own, world by world: addition, multiplication, powers, order,
then the same laws for the built-in numbers.
-/

namespace Textbook.NumberGame

inductive MyNat where
  | zero
  | succ (n : MyNat)

namespace MyNat

def ofNat : Nat → MyNat
  | 0 => zero
  | n + 1 => succ (ofNat n)
instance instOfNat : OfNat MyNat n := ⟨ofNat n⟩
theorem zero_eq : zero = 0 := rfl
theorem one_eq_succ_zero : (1 : MyNat) = succ 0 := rfl
theorem two_eq_succ_one : (2 : MyNat) = succ 1 := rfl

/-! ## Addition -/

def add : MyNat → MyNat → MyNat
  | m, zero => m
  | m, succ n => succ (add m n)
instance : Add MyNat := ⟨add⟩
theorem add_zero (n : MyNat) : n + 0 = n := rfl
theorem add_succ (m n : MyNat) : m + succ n = succ (m + n) := rfl
theorem two_add_two : (2 : MyNat) + 2 = 4 := by
  rw [two_eq_succ_one, add_succ, one_eq_succ_zero, add_succ, add_zero]
  rfl
@[induction_eliminator] theorem rec' {P : MyNat → Prop} (zero : P 0) (succ : ∀ n, P n → P (succ n))
    (n : MyNat) : P n := by
  cases n with
  | zero => exact zero
  | succ n => exact succ n (rec' zero succ n)
theorem zero_add (n : MyNat) : 0 + n = n := by
  induction n with
  | zero => rw [add_zero]
  | succ n hn => rw [add_succ, hn]
theorem succ_add (m n : MyNat) : succ m + n = succ (m + n) := by
  induction n with
  | zero => rw [add_zero, add_zero]
  | succ n hn => rw [add_succ, add_succ, hn]
theorem add_comm (m n : MyNat) : m + n = n + m := by
  induction n with
  | zero => rw [add_zero, zero_add]
  | succ n hn => rw [add_succ, succ_add, hn]
theorem add_assoc (a b c : MyNat) : a + b + c = a + (b + c) := by
  induction c with
  | zero => rw [add_zero, add_zero]
  | succ c hc => rw [add_succ, add_succ, add_succ, hc]
theorem add_right_comm (a b c : MyNat) : a + b + c = a + c + b := by
  rw [add_assoc, add_comm b, add_assoc]
theorem add_left_comm (a b c : MyNat) : a + (b + c) = b + (a + c) := by
  rw [← add_assoc, add_comm a b, add_assoc]
theorem succ_eq_add_one (n : MyNat) : succ n = n + 1 := by rfl
example (a b c d e f g h : MyNat) :
    (d + f) + (h + (a + c)) + (g + e + b) = a + b + c + d + e + f + g + h := by
  simp only [add_left_comm, add_comm]

/-! ## Multiplication -/

def mul : MyNat → MyNat → MyNat
  | _, zero => zero
  | m, succ n => mul m n + m
instance : Mul MyNat := ⟨mul⟩
theorem mul_zero (m : MyNat) : m * 0 = 0 := rfl
theorem mul_succ (m n : MyNat) : m * succ n = m * n + m := rfl
theorem zero_mul (m : MyNat) : 0 * m = 0 := by
  induction m with
  | zero => rw [mul_zero]
  | succ m hm => rw [mul_succ, hm, add_zero]
theorem mul_one (m : MyNat) : m * 1 = m := by
  rw [one_eq_succ_zero, mul_succ, mul_zero, zero_add]
theorem succ_mul (m n : MyNat) : succ m * n = m * n + n := by
  induction n with
  | zero => rw [mul_zero, mul_zero, add_zero]
  | succ n hn => rw [mul_succ, mul_succ, hn, add_succ, add_succ, add_right_comm]
theorem mul_comm (m n : MyNat) : m * n = n * m := by
  induction n with
  | zero => rw [mul_zero, zero_mul]
  | succ n hn => rw [mul_succ, succ_mul, hn]
theorem one_mul (m : MyNat) : 1 * m = m := by rw [mul_comm, mul_one]
theorem two_mul (m : MyNat) : 2 * m = m + m := by rw [two_eq_succ_one, succ_mul, one_mul]
theorem mul_add (a b c : MyNat) : a * (b + c) = a * b + a * c := by
  induction c with
  | zero => rw [add_zero, mul_zero, add_zero]
  | succ c hc => rw [add_succ, mul_succ, hc, mul_succ, add_assoc]
theorem add_mul (a b c : MyNat) : (a + b) * c = a * c + b * c := by
  rw [mul_comm, mul_add, mul_comm c, mul_comm c]
theorem mul_assoc (a b c : MyNat) : a * b * c = a * (b * c) := by
  induction c with
  | zero => repeat rw [mul_zero]
  | succ c hc => rw [mul_succ, mul_succ, hc, mul_add]

/-! ## Powers -/

def pow : MyNat → MyNat → MyNat
  | _, zero => 1
  | m, succ n => pow m n * m
instance : Pow MyNat MyNat := ⟨pow⟩
theorem pow_zero (m : MyNat) : m ^ (0 : MyNat) = 1 := rfl
theorem pow_succ (m n : MyNat) : m ^ succ n = m ^ n * m := rfl
theorem pow_one (m : MyNat) : m ^ (1 : MyNat) = m := by
  rw [one_eq_succ_zero, pow_succ, pow_zero, one_mul]
theorem one_pow (m : MyNat) : (1 : MyNat) ^ m = 1 := by
  induction m with
  | zero => rw [pow_zero]
  | succ m hm => rw [pow_succ, hm, mul_one]
theorem pow_add (a m n : MyNat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => rw [add_zero, pow_zero, mul_one]
  | succ n hn => rw [add_succ, pow_succ, pow_succ, hn, mul_assoc]
theorem mul_pow (a b n : MyNat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, pow_zero, mul_one]
  | succ n hn => rw [pow_succ, pow_succ, pow_succ, hn, mul_assoc, mul_assoc, ← mul_assoc _ a,
      mul_comm _ a, mul_assoc a]
theorem pow_two (a : MyNat) : a ^ (2 : MyNat) = a * a := by
  rw [two_eq_succ_one, pow_succ, pow_one]
theorem add_sq (a b : MyNat) : (a + b) ^ (2 : MyNat) = a ^ (2 : MyNat) + b ^ (2 : MyNat) + 2 * a * b := by
  rw [pow_two, pow_two, pow_two, add_mul, mul_add, mul_add, mul_comm b a, mul_assoc 2, two_mul]
  simp only [add_assoc, add_left_comm, add_comm]

/-! ## Implication and cancellation -/

theorem succ_inj {a b : MyNat} (h : succ a = succ b) : a = b := by injection h
theorem zero_ne_succ (a : MyNat) : (0 : MyNat) ≠ succ a := by
  intro h
  cases h
theorem zero_ne_one : (0 : MyNat) ≠ 1 := zero_ne_succ 0
example (x y : MyNat) (h : x + 1 = y + 1) : x = y := by
  repeat rw [← succ_eq_add_one] at h
  exact succ_inj h
example (x y : MyNat) (h1 : x = y → x = 3) (h2 : x = y) : x = 3 := by
  replace h2 := h1 h2
  exact h2
theorem add_right_cancel (a b n : MyNat) : a + n = b + n → a = b := by
  induction n with
  | zero =>
    intro h
    rw [add_zero, add_zero] at h
    exact h
  | succ n hn =>
    intro h
    rw [add_succ, add_succ] at h
    exact hn (succ_inj h)
theorem add_left_cancel (a b n : MyNat) (h : n + a = n + b) : a = b := by
  rw [add_comm, add_comm n] at h
  exact add_right_cancel a b n h
theorem add_left_eq_self (x y : MyNat) (h : x + y = y) : x = 0 := by
  nth_rewrite 2 [← zero_add y] at h
  exact add_right_cancel x 0 y h
theorem add_right_eq_zero (a b : MyNat) (h : a + b = 0) : a = 0 := by
  cases b with
  | zero => exact h
  | succ b =>
    change a + succ b = 0 at h
    rw [add_succ] at h
    exact absurd h.symm (zero_ne_succ _)

/-! ## Order -/

def le (a b : MyNat) : Prop := ∃ c, b = a + c
instance : LE MyNat := ⟨le⟩
theorem le_iff (a b : MyNat) : a ≤ b ↔ ∃ c, b = a + c := Iff.rfl
theorem le_refl (x : MyNat) : x ≤ x := ⟨0, (add_zero x).symm⟩
theorem zero_le (x : MyNat) : 0 ≤ x := by
  exists x
  rw [zero_add]
theorem le_succ_self (x : MyNat) : x ≤ succ x := ⟨1, rfl⟩
theorem le_trans (x y z : MyNat) (hxy : x ≤ y) (hyz : y ≤ z) : x ≤ z := by
  obtain ⟨a, rfl⟩ := hxy
  obtain ⟨b, rfl⟩ := hyz
  exact ⟨a + b, add_assoc x a b⟩
theorem le_zero (x : MyNat) (h : x ≤ 0) : x = 0 := by
  obtain ⟨c, hc⟩ := h
  exact add_right_eq_zero x c hc.symm
theorem le_antisymm (x y : MyNat) (hxy : x ≤ y) (hyx : y ≤ x) : x = y := by
  obtain ⟨a, ha⟩ := hxy
  obtain ⟨b, hb⟩ := hyx
  have h : x + (a + b) = x + 0 := by rw [← add_assoc, ← ha, ← hb, add_zero]
  have hab := add_left_cancel _ _ _ h
  have ha0 := add_right_eq_zero a b hab
  rw [ha, ha0, add_zero]
theorem le_total (x y : MyNat) : x ≤ y ∨ y ≤ x := by
  induction y with
  | zero => right; exact zero_le x
  | succ y hy =>
    rcases hy with ⟨c, hc⟩ | ⟨c, hc⟩
    · left; exact ⟨succ c, by rw [hc, add_succ]⟩
    · cases c with
      | zero => left; rw [hc]; exact le_succ_self y
      | succ d => right; exact ⟨d, by rw [hc, succ_add]; rfl⟩
theorem succ_le_succ (x y : MyNat) (h : succ x ≤ succ y) : x ≤ y := by
  obtain ⟨c, hc⟩ := h
  refine ⟨c, ?_⟩
  rw [succ_add] at hc
  exact succ_inj hc
instance decEq : DecidableEq MyNat
  | zero, zero => isTrue rfl
  | zero, succ _ => isFalse nofun
  | succ _, zero => isFalse nofun
  | succ a, succ b =>
    match decEq a b with
    | isTrue h => isTrue (by rw [h])
    | isFalse h => isFalse fun e => h (succ_inj e)
example : (2 : MyNat) + 2 = 4 := by decide
example : (2 : MyNat) + 2 ≠ 5 := by decide
example : (3 : MyNat) * 2 = 6 := by decide

end MyNat

/-! ## The built-in numbers -/

theorem add_comm' (m n : Nat) : m + n = n + m := by
  induction n with
  | zero => rw [Nat.zero_add, Nat.add_zero]
  | succ n ih => rw [Nat.add_succ, Nat.succ_add, ih]
def triangle : Nat → Nat
  | 0 => 0
  | n + 1 => triangle n + (n + 1)
theorem gauss (n : Nat) : 2 * triangle n = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [triangle, Nat.mul_add, ih, ← Nat.add_mul, Nat.mul_comm]
def sumOdd : Nat → Nat
  | 0 => 0
  | n + 1 => sumOdd n + (2 * n + 1)
theorem sumOdd_eq (n : Nat) : sumOdd n = n * n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sumOdd, ih, Nat.add_mul, Nat.mul_add]; omega
def fact : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * fact n
theorem fact_pos : ∀ n, 0 < fact n
  | 0 => Nat.one_pos
  | n + 1 => Nat.mul_pos (Nat.succ_pos n) (fact_pos n)
theorem fact_dvd {m n : Nat} (h : m ≤ n) : fact m ∣ fact n := by
  induction h with
  | refl => exact Nat.dvd_refl _
  | step _ ih => exact Nat.dvd_trans ih (Nat.dvd_mul_left ..)
theorem even_or_odd (n : Nat) : (∃ k, n = 2 * k) ∨ ∃ k, n = 2 * k + 1 := by
  induction n with
  | zero => exact .inl ⟨0, rfl⟩
  | succ n ih =>
    rcases ih with ⟨k, rfl⟩ | ⟨k, rfl⟩
    · exact .inr ⟨k, rfl⟩
    · exact .inl ⟨k + 1, by rw [Nat.mul_add]⟩
theorem even_square (n : Nat) (h : n % 2 = 0) : n * n % 2 = 0 := by
  rw [Nat.mul_mod, h]
theorem lt_two_pow : ∀ n, n < 2 ^ n
  | 0 => by decide
  | n + 1 => by
    have := lt_two_pow n
    rw [Nat.pow_succ]
    omega
theorem exists_greater (n : Nat) : ∃ m, m > n := ⟨n + 1, Nat.lt_succ_self n⟩
theorem sub_add (a b : Nat) (h : b ≤ a) : a - b + b = a := by omega
theorem div_mod (a b : Nat) : b * (a / b) + a % b = a := Nat.div_add_mod a b
theorem pow_le (a b n : Nat) (h : a ≤ b) : a ^ n ≤ b ^ n := Nat.pow_le_pow_left h n
theorem gcd_comm (a b : Nat) : Nat.gcd a b = Nat.gcd b a := Nat.gcd_comm a b
example : Nat.gcd 12 18 = 6 := by decide
example (a b c : Nat) (h : a ∣ b) (k : a ∣ c) : a ∣ b + c := Nat.dvd_add h k
example (x y : Nat) (h : x < y) : ¬ y ≤ x := by omega
example (x y z : Nat) (h : x ≤ y) (k : y < z) : x + 1 ≤ z := by omega
example (a b : Nat) (h : 2 * a + 1 = 2 * b) : False := by omega
example (a b : Nat) : max a b = max b a := Nat.max_comm a b
example (a b : Nat) : min a b ≤ a := Nat.min_le_left a b
theorem strong (P : Nat → Prop) (h : ∀ n, (∀ m < n, P m) → P n) : ∀ n, P n := by
  intro n
  induction n using Nat.strongRecOn with
  | ind n ih => exact h n ih
theorem least (P : Nat → Prop) [DecidablePred P] (n : Nat) (hn : P n) :
    ∃ m, P m ∧ ∀ k < m, ¬ P k := by
  induction n using Nat.strongRecOn with
  | ind n ih =>
    by_cases h : ∃ k, k < n ∧ P k
    · obtain ⟨k, hk, hp⟩ := h
      exact ih k hk hp
    · exact ⟨n, hn, fun k hk hp => h ⟨k, hk, hp⟩⟩

end Textbook.NumberGame

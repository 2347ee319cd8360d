import LeanPRM.Nat.Prime
/-!
# Factorials, binomial coefficients, Fibonacci numbers
-/

namespace Nat

/-- `1 * 2 * … * n`. -/
def factorial : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * factorial n

@[inherit_doc] scoped notation:10000 n "!" => Nat.factorial n

@[simp] theorem factorial_zero : 0 ! = 1 := rfl
theorem factorial_succ (n : Nat) : (n + 1)! = (n + 1) * n ! := rfl
@[simp] theorem factorial_one : 1 ! = 1 := rfl
@[simp] theorem factorial_two : 2 ! = 2 := rfl
theorem factorial_pos (n : Nat) : 0 < n ! := by
  induction n with
  | zero => decide
  | succ n ih => exact Nat.mul_pos (Nat.succ_pos n) ih
theorem factorial_ne_zero (n : Nat) : n ! ≠ 0 := Nat.ne_of_gt (factorial_pos n)
theorem factorial_dvd_factorial {m n : Nat} (h : m ≤ n) : m ! ∣ n ! := by
  induction n with
  | zero => rw [Nat.le_zero.1 h]; exact Nat.dvd_refl _
  | succ n ih =>
    cases Nat.lt_or_eq_of_le h with
    | inl k => exact Nat.dvd_trans (ih (Nat.le_of_lt_succ k)) (Nat.dvd_mul_left _ (n + 1))
    | inr e => rw [e]; exact Nat.dvd_refl _
theorem dvd_factorial {m n : Nat} (h : 0 < m) (k : m ≤ n) : m ∣ n ! := by
  refine Nat.dvd_trans ?_ (factorial_dvd_factorial k)
  cases m with
  | zero => exact absurd h (Nat.lt_irrefl 0)
  | succ m => exact Nat.dvd_mul_right (m + 1) _
theorem self_le_factorial (n : Nat) : n ≤ n ! := by
  cases n with
  | zero => decide
  | succ n => exact Nat.le_of_dvd (factorial_pos _) (dvd_factorial (Nat.succ_pos n) (Nat.le_refl _))
theorem factorial_le {m n : Nat} (h : m ≤ n) : m ! ≤ n ! :=
  Nat.le_of_dvd (factorial_pos n) (factorial_dvd_factorial h)

/-- There are prime numbers above every bound. -/
theorem exists_infinite_primes (n : Nat) : ∃ p, n ≤ p ∧ Prime p := by
  obtain ⟨p, hp, d⟩ := exists_prime_and_dvd (n := n ! + 1) (by have := factorial_pos n; omega)
  refine ⟨p, Nat.le_of_not_lt fun l => ?_, hp⟩
  have k := dvd_factorial hp.pos (Nat.le_of_lt l)
  have := Nat.le_of_dvd (by decide) ((Nat.dvd_add_right k).1 d)
  have := hp.two_le
  omega

/-- The number of ways to choose `k` of `n` things. -/
def choose : Nat → Nat → Nat
  | _, 0 => 1
  | 0, _ + 1 => 0
  | n + 1, k + 1 => choose n k + choose n (k + 1)

@[simp] theorem choose_zero_right (n : Nat) : choose n 0 = 1 := by cases n <;> rfl
@[simp] theorem choose_zero_succ (k : Nat) : choose 0 (k + 1) = 0 := rfl
theorem choose_succ_succ (n k : Nat) :
    choose (n + 1) (k + 1) = choose n k + choose n (k + 1) := rfl
theorem choose_succ_succ' (n k : Nat) :
    choose (n + 1) (k + 1) = choose n k + choose n (k + 1) := rfl
theorem choose_eq_zero_of_lt {n k : Nat} (h : n < k) : choose n k = 0 := by
  induction n generalizing k with
  | zero =>
    cases k with
    | zero => exact absurd h (Nat.lt_irrefl 0)
    | succ k => rfl
  | succ n ih =>
    cases k with
    | zero => exact absurd h (Nat.not_lt_zero _)
    | succ k => rw [choose_succ_succ, ih (by omega), ih (by omega)]
@[simp] theorem choose_self (n : Nat) : choose n n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [choose_succ_succ, ih, choose_eq_zero_of_lt (Nat.lt_succ_self n)]
@[simp] theorem choose_one_right (n : Nat) : choose n 1 = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [choose_succ_succ, choose_zero_right, ih, Nat.add_comm]

/-- The Fibonacci numbers `0, 1, 1, 2, 3, …`. -/
def fib (n : Nat) : Nat := go n 0 1
where
  /-- `n` steps on from two neighbours. -/
  go : Nat → Nat → Nat → Nat
    | 0, a, _ => a
    | n + 1, a, b => go n b (a + b)

@[simp] theorem fib_zero : fib 0 = 0 := rfl
@[simp] theorem fib_one : fib 1 = 1 := rfl
private theorem fib_go (n a b : Nat) : fib.go (n + 2) a b = fib.go n a b + fib.go (n + 1) a b := by
  induction n generalizing a b with
  | zero => rfl
  | succ n ih => exact ih b (a + b)
theorem fib_add_two {n : Nat} : fib (n + 2) = fib n + fib (n + 1) := fib_go n 0 1

end Nat

/-!
Sums in closed form, by induction.

kind: nat
split: test
-/

/-- 0 + 1 + … + n. -/
def sumTo : Nat → Nat
  | 0 => 0
  | n + 1 => sumTo n + (n + 1)

/-- 1 + 3 + … + (2n - 1). -/
def sumOdd : Nat → Nat
  | 0 => 0
  | n + 1 => sumOdd n + (2 * n + 1)

/-- 1 + 2 + 4 + … + 2^(n-1). -/
def sumPow : Nat → Nat
  | 0 => 0
  | n + 1 => sumPow n + 2 ^ n

/-- Twice the sum of the numbers up to n is n(n+1).

Grade 3. -/
theorem twice_sumTo (n : Nat) : 2 * sumTo n = n * (n + 1) := by
  -- 1. We use induction on n.
  induction n with
  | zero => rfl
  | succ k ih =>
    -- 2. Take out the new summand, and factor out k + 1.
    show 2 * (sumTo k + (k + 1)) = (k + 1) * (k + 1 + 1)
    rw [Nat.mul_add, ih, ← Nat.add_mul, Nat.mul_comm]

/-- The sum of the first n odd numbers is the square of n.

Grade 3. -/
theorem sumOdd_square (n : Nat) : sumOdd n = n * n := by
  -- 1. We use induction on n.
  induction n with
  | zero => rfl
  | succ k ih =>
    -- 2. The square of k + 1 is that of k and the odd number 2k + 1.
    show sumOdd k + (2 * k + 1) = (k + 1) * (k + 1)
    rw [ih, Nat.add_mul, Nat.mul_add]
    omega

/-- The sum of the powers of two below 2ⁿ is one less than 2ⁿ.

Grade 3. -/
theorem sumPow_succ (n : Nat) : sumPow n + 1 = 2 ^ n := by
  -- 1. We use induction on n.
  induction n with
  | zero => rfl
  | succ k ih =>
    -- 2. Two equal powers make the next one.
    show sumPow k + 2 ^ k + 1 = 2 ^ (k + 1)
    rw [Nat.pow_succ]
    omega

/-- The sum up to n is at least n.

Grade 2. -/
theorem le_sumTo (n : Nat) : n ≤ sumTo n := by
  -- 1. The number is 0, or the last summand is n itself.
  cases n with
  | zero => exact Nat.le_refl 0
  | succ k =>
    -- 2. The other summands only add to it.
    show k + 1 ≤ sumTo k + (k + 1)
    exact Nat.le_add_left (k + 1) (sumTo k)

/-- The sum grows with n.

Grade 3. -/
theorem sumTo_mono (m n : Nat) (h : m ≤ n) : sumTo m ≤ sumTo n := by
  -- 1. We use induction on how we come from m to n.
  induction h with
  | refl => exact Nat.le_refl _
  | step _ ih =>
    -- 2. One step further, a summand is added.
    apply Nat.le_trans ih
    exact Nat.le_add_right _ _

/-- The sum of the first n odd numbers differs from twice the sum up to n by n.

Grade 4. -/
theorem sumOdd_add (n : Nat) : sumOdd n + n = 2 * sumTo n := by
  -- 1. We use induction on n.
  induction n with
  | zero => rfl
  | succ k ih =>
    -- 2. On both sides 2k + 2 is added.
    show sumOdd k + (2 * k + 1) + (k + 1) = 2 * (sumTo k + (k + 1))
    omega

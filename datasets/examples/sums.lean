/-! # Sums and functions defined by recursion -/

/-- `f 0 + f 1 + … + f n`. -/
def sumTo (f : Nat → Nat) : Nat → Nat
  | 0 => f 0
  | n + 1 => sumTo f n + f (n + 1)

/-- `0 + 1 + … + n`. -/
def triangle : Nat → Nat
  | 0 => 0
  | n + 1 => triangle n + (n + 1)

/-- `1 * 2 * … * n`. -/
def fact : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * fact n

/-- Two to the power `n`. -/
def pow2 : Nat → Nat
  | 0 => 1
  | n + 1 => pow2 n + pow2 n

/-- A tree of depth `n`, all of whose leaves say yes. -/
def allYes : Nat → Nat → Bool
  | 0, _ => true
  | n + 1, k => allYes n (2 * k) && allYes n (2 * k + 1)

/-- Twice the sum of the numbers up to n is n times n + 1. -/
theorem gauss_sum (n : Nat) : 2 * triangle n = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    show 2 * (triangle n + (n + 1)) = (n + 1) * (n + 1 + 1)
    rw [Nat.mul_add, ih]
    rw [← Nat.add_mul]
    rw [Nat.mul_comm]

/-- The factorial is never zero. -/
theorem fact_positive (n : Nat) : 0 < fact n := by
  induction n with
  | zero => decide
  | succ n ih =>
    unfold fact
    apply Nat.mul_pos
    · exact Nat.succ_pos n
    · exact ih

/-- The sum of sums is the sum of the sums. -/
theorem sum_of_sums (f g : Nat → Nat) (n : Nat) : sumTo (fun i => f i + g i) n = sumTo f n + sumTo g n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    unfold sumTo
    rw [ih]
    rw [Nat.add_assoc, Nat.add_assoc]
    rw [Nat.add_left_comm (sumTo g n)]

/-- A constant factor may be taken out of a sum. -/
theorem sum_scaled (c : Nat) (f : Nat → Nat) (n : Nat) : sumTo (fun i => c * f i) n = c * sumTo f n := by
  induction n with
  | zero => rfl
  | succ n ih => calc
      sumTo (fun i => c * f i) (n + 1)
          = sumTo (fun i => c * f i) n + c * f (n + 1) := rfl
      _ = c * sumTo f n + c * f (n + 1) := by rw [ih]
      _ = c * (sumTo f n + f (n + 1)) := (Nat.mul_add _ _ _).symm
      _ = c * sumTo f (n + 1) := rfl

/-- The sum of n + 1 ones is n + 1. -/
theorem sum_constant (n : Nat) : sumTo (fun _ => 1) n = n + 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sumTo, ih]

/-- Two to the n is above n. -/
theorem pow2_grows (n : Nat) : n < pow2 n := by
  induction n with
  | zero => decide
  | succ n ih =>
    have one : 1 ≤ pow2 n := by
      cases n with
      | zero => decide
      | succ m => exact Nat.le_trans (Nat.succ_le_succ (Nat.zero_le m)) (Nat.le_of_lt ih)
    have sum : n + 1 < pow2 n + pow2 n := by
      apply Nat.add_lt_add_of_lt_of_le
      · exact ih
      · exact one
    exact sum

/-- Powers of two multiply by adding exponents. -/
theorem pow2_add (m n : Nat) : pow2 (m + n) = pow2 m * pow2 n := by
  induction n with
  | zero =>
    show pow2 m = pow2 m * 1
    rw [Nat.mul_one]
  | succ n ih =>
    show pow2 (m + n) + pow2 (m + n) = pow2 m * (pow2 n + pow2 n)
    rw [ih]
    rw [Nat.mul_add]

/-- A tree of depth twenty says yes when all its leaves do. -/
theorem all_yes : allYes 20 0 = true := by
  have every : ∀ n k, allYes n k = true := by
    intro n
    induction n with
    | zero =>
      intro k
      rfl
    | succ n ih =>
      intro k
      unfold allYes
      rw [ih, ih]
      rfl
  exact every 20 0

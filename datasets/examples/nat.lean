/-! # Arithmetic of the natural numbers -/

/-- Zero is a left unit of addition, by induction. -/
theorem zero_add_ind (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [Nat.add_succ]
    rw [ih]

/-- Adding to a successor gives the successor of the sum. -/
theorem succ_add_ind (m n : Nat) : (m + 1) + n = (m + n) + 1 := by
  induction n with
  | zero => rfl
  | succ k ih =>
    show (m + 1 + k) + 1 = (m + k + 1) + 1
    rw [ih]

/-- Addition is commutative, by induction on the second number. -/
theorem add_comm_ind (m n : Nat) : m + n = n + m := by
  induction n with
  | zero =>
    rw [Nat.add_zero]
    rw [Nat.zero_add]
  | succ k ih =>
    rw [Nat.add_succ]
    rw [Nat.succ_add]
    rw [ih]

/-- Addition is associative, by induction on the last number. -/
theorem add_assoc_ind (a b c : Nat) : (a + b) + c = a + (b + c) := by
  induction c with
  | zero => rfl
  | succ c ih => calc
      (a + b) + (c + 1) = ((a + b) + c) + 1 := rfl
      _ = (a + (b + c)) + 1 := by rw [ih]
      _ = a + (b + (c + 1)) := rfl

/-- Twice a number is the number plus itself. -/
theorem mul_two_is_sum (n : Nat) : 2 * n = n + n := by
  rw [Nat.mul_comm]
  show 0 + n + n = n + n
  rw [Nat.zero_add]

/-- The square of a sum, multiplied out. -/
theorem square_of_sum (a b : Nat) : (a + b) * (a + b) = a * a + a * b + (b * a + b * b) := by
  rw [Nat.mul_add]
  rw [Nat.add_mul, Nat.add_mul]
  rw [Nat.add_assoc, Nat.add_assoc]
  congr 1
  rw [← Nat.add_assoc, ← Nat.add_assoc]
  rw [Nat.add_comm (b * a)]

/-- In a product of three factors the last two may change places. -/
theorem mul_swap_inner (a b c : Nat) : a * b * c = a * c * b := by
  rw [Nat.mul_assoc]
  rw [Nat.mul_comm b c]
  rw [← Nat.mul_assoc]

/-- Equal sums with an equal left summand have equal right summands. -/
theorem cancel_left (a b c : Nat) (h : a + b = a + c) : b = c := by
  induction a with
  | zero =>
    rw [Nat.zero_add, Nat.zero_add] at h
    exact h
  | succ a ih =>
    apply ih
    rw [Nat.succ_add, Nat.succ_add] at h
    exact Nat.succ.inj h

/-- Every number is zero or a successor. -/
theorem zero_or_succ (n : Nat) : n = 0 ∨ ∃ k, n = k + 1 := by
  cases n with
  | zero => left; rfl
  | succ k => right; exact ⟨k, rfl⟩

/-- If a sum is zero, its left summand is zero. -/
theorem sum_zero_left (a b : Nat) (h : a + b = 0) : a = 0 := by
  cases b with
  | zero => exact h
  | succ b =>
    rw [Nat.add_succ] at h
    exact absurd h (Nat.succ_ne_zero _)

/-- The product of two positive numbers is not zero. -/
theorem product_positive (a b : Nat) (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 := by
  intro h
  match a, b with
  | 0, _ => exact ha rfl
  | _ + 1, 0 => exact hb rfl
  | m + 1, n + 1 =>
    have h' : (m + 1) * n + m + 1 = 0 := h
    exact Nat.succ_ne_zero _ h'

/-- Two and two are four. -/
theorem numerals_add : 2 + 2 = 4 := by decide

/-- Subtracting what was added gives the number back. -/
theorem pred_of_sum (n k : Nat) : n + k - k = n := by
  induction k with
  | zero => rfl
  | succ k ih =>
    rw [← Nat.add_assoc]
    rw [Nat.succ_sub_succ]
    exact ih

/-- A quantity that never changes along the numbers is the same at 0 and at 2. -/
theorem descend_bound (f : Nat → Nat) (h : ∀ n, f n = f (n + 1)) : f 0 = f 2 := by
  have h₀ : f 0 = f 1 := h 0
  have h₁ : f 1 = f 2 := h 1
  rw [h₀, h₁]

/-! ## Other proofs -/

namespace Other

theorem zero_or_succ (n : Nat) : n = 0 ∨ ∃ k, n = k + 1 := match n with
  | 0 => Or.inl rfl
  | k + 1 => Or.inr ⟨k, rfl⟩

theorem numerals_add : 2 + 2 = 4 := rfl

end Other

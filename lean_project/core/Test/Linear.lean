/-! `simp +arith`: linear equations and inequalities on `Nat` and `Int`. -/

set_option linter.all false

section
variable (a b c d : Nat)
theorem lt_next : a < a + 1 := by simp +arith
theorem equal_sides : a + b + 2 = b + 1 + a + 1 := by simp +arith
theorem equal_multiples : 2 * a + b = a + b + a := by simp +arith
theorem unsatisfiable (h : a + 2 = a + 1) : False := by simp +arith at h
theorem cancel_le (h : a + b + 1 ≤ a + 3) : b ≤ 2 := by simp +arith at h; exact h
theorem cancel_eq (h : a + 3 = b + 3) : a = b := by simp +arith at h; exact h
theorem negated (h : ¬a ≤ b) : b + 1 ≤ a := by simp +arith at h; exact h
theorem valid_le : a * 3 + b ≤ b + 3 * a + c := by simp +arith
theorem constant_sides (h : 5 ≤ 3 + a) : 2 ≤ a := by simp +arith at h; exact h
theorem inside_term (f : Nat → Nat) : f (a + b + a) = f (2 * a + b) := by simp +arith
theorem strict (h : a + 2 < b) : a + 3 ≤ b := by simp +arith at h ⊢; exact h
theorem with_hypothesis (x y : Nat) (h : x = y + 1) : y < x := by simp +arith [h]
theorem both_sides (h : 2 * a + 1 = b + a) : b = a + 1 := by simp +arith at h; exact h.symm
end

section
variable (a b c : Int)
theorem int_sorted : a + b ≤ b + a := by simp +arith
theorem int_next : a < a + 1 := by simp +arith
theorem int_parity : 2 * a + 1 ≠ 2 * b := by simp +arith
theorem int_divided (h : 2 * a + 4 * b = 6) : a + 2 * b = 3 := by simp +arith at h; omega
theorem int_rounded (h : 2 * a ≤ 7) : a ≤ 3 := by simp +arith at h; omega
theorem int_inside (f : Int → Int) : f (a - b + a) = f (2 * a - b) := by simp +arith
theorem int_not_divisible : ¬2 ∣ 2 * a + 1 := by simp +arith
theorem int_divisor : (4 ∣ 2 * a + 2) = (2 ∣ a + 1) := by simp +arith
theorem int_negative : -(a - b) + c = c + b - a := by simp +arith
theorem int_unsatisfiable (h : 3 * a - 6 * b = 1) : False := by simp +arith at h
end

def ackermann : Nat → Nat → Nat
  | 0, n => n + 1
  | m + 1, 0 => ackermann m 1
  | m + 1, n + 1 => ackermann m (ackermann (m + 1) n)
termination_by m n => (m, n)

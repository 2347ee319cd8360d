/-! The kernel computes `+ * - / % ^`, `==` and `≤` on numerals with big integers instead of our
definitions. Both must mean the same, or the logic breaks. Here big-integer results are compared,
by evaluation, with the equations that the definitions satisfy; the definitions satisfy them for
all numbers, as the theorems show. -/

set_option linter.all false

theorem add_zero' (n : Nat) : n + 0 = n := rfl
theorem add_succ' (n m : Nat) : n + (m + 1) = (n + m) + 1 := rfl
example : ∀ n < 12, ∀ m < 12, n + (m + 1) = (n + m) + 1 := by decide

theorem mul_zero' (n : Nat) : n * 0 = 0 := rfl
theorem mul_succ' (n m : Nat) : n * (m + 1) = n * m + n := rfl
example : ∀ n < 12, ∀ m < 12, n * (m + 1) = n * m + n := by decide

theorem pow_succ' (n m : Nat) : n ^ (m + 1) = n ^ m * n := rfl
example : ∀ n < 6, ∀ m < 6, n ^ (m + 1) = n ^ m * n := by decide
example : (0 : Nat) ^ 0 = 1 := by decide

theorem sub_zero' (n : Nat) : n - 0 = n := rfl
theorem sub_succ' (n m : Nat) : n - (m + 1) = Nat.pred (n - m) := rfl
example : ∀ n < 12, ∀ m < 12, n - (m + 1) = Nat.pred (n - m) := by decide

theorem ble_succ' (n m : Nat) : Nat.ble (n + 1) (m + 1) = Nat.ble n m := rfl
example : ∀ n < 12, ∀ m < 12, Nat.ble (n + 1) (m + 1) = Nat.ble n m := by decide
example : ∀ n < 12, Nat.ble (n + 1) 0 = false ∧ Nat.ble 0 n = true := by decide

theorem beq_succ' (n m : Nat) : Nat.beq (n + 1) (m + 1) = Nat.beq n m := rfl
example : ∀ n < 12, ∀ m < 12, Nat.beq (n + 1) (m + 1) = Nat.beq n m := by decide
example : ∀ n < 12, Nat.beq (n + 1) 0 = false ∧ Nat.beq 0 (n + 1) = false := by decide

/-- The equation of division, from the definition. -/
theorem div_eq' (x y : Nat) : x / y = if 0 < y ∧ y ≤ x then (x - y) / y + 1 else 0 :=
  Nat.div_eq x y
example : ∀ x < 24, ∀ y < 8, x / y = if 0 < y ∧ y ≤ x then (x - y) / y + 1 else 0 := by decide

/-- The equation of the remainder, from the definition. -/
theorem mod_eq' (x y : Nat) : x % y = if 0 < y ∧ y ≤ x then (x - y) % y else x :=
  Nat.mod_eq x y
example : ∀ x < 24, ∀ y < 8, x % y = if 0 < y ∧ y ≤ x then (x - y) % y else x := by decide

theorem gcd_zero' (y : Nat) : Nat.gcd 0 y = y := Nat.gcd_zero_left y
theorem gcd_rec' (x y : Nat) : Nat.gcd x y = Nat.gcd (y % x) x := Nat.gcd_rec x y
example : ∀ x < 16, ∀ y < 16, Nat.gcd x y = Nat.gcd (y % x) x := by decide
example : ∀ y < 16, Nat.gcd 0 y = y := by decide

/-- info: 'div_eq'' does not depend on any axioms -/
#guard_msgs in #print axioms div_eq'
/-- info: 'mod_eq'' does not depend on any axioms -/
#guard_msgs in #print axioms mod_eq'

/-- Big numbers, where only the big-integer arithmetic can answer. -/
example : 123456789012345678901234567890 * 987654321098765432109876543210 % 1000000007 =
    (123456789012345678901234567890 % 1000000007) * (987654321098765432109876543210 % 1000000007) %
      1000000007 := by decide
example : 2 ^ 200 / 2 ^ 190 = 1024 := by decide

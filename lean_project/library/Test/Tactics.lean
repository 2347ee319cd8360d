import LeanPRM
/-! The tactics of competition proofs. -/

section NormNum
variable (x y : ℚ) (n : ℕ)

example : (3 : ℚ) / 4 + 1 / 4 = 1 := by norm_num
example : (1 : ℚ) / 3 < 1 / 2 := by norm_num
example : (2 : ℕ) ^ 10 % 7 = 2 := by norm_num
example : (7 : ℤ) - 10 = -3 := by norm_num
example (h : x = 1 / 2 + 1 / 3) : x = 5 / 6 := by norm_num at h; exact h
example (h : x = 2 / 4) : x = 1 / 2 := by norm_num at h; exact h
example (h : x = 3 * (1 / 6)) : x = 1 / 2 := by norm_num at h ⊢; exact h
example (f : ℕ → ℕ) (h : f 3 = 5) : f (1 + 2) = 5 := by norm_num [h]
example : ¬(5 : ℚ) ≤ 9 / 2 := by norm_num
example : Nat.Prime 13 := by norm_num
example : (1 / 2 + 1 / 3) * (1 / 2 - 1 / 3) = (5 / 36 : ℚ) := by norm_num
example : (2 / 3 : ℚ) ^ 2 = 4 / 9 := by norm_num
example (h : x = 1 / 2 - 1 / 3) : x = 1 / 6 := by norm_num at h; exact h
example (h : x = 1 / 3 - 1) : x = -(2 / 3) := by norm_num at h; exact h
example : 5 ^ 999999 % 7 = 6 := by norm_num
example : (2 : ℕ) ^ 2010 % 10 = 4 := by norm_num
example (h : Nat.Prime (2 * 3)) : False := by norm_num at h
example (h : (1 : ℚ) / 3 = 0.5) : False := by norm_num at h
end NormNum

section Ring
variable (a b c : ℤ) (x y z : ℚ) (m n : ℕ)

example : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by ring
example : (m + n) ^ 2 = m ^ 2 + 2 * m * n + n ^ 2 := by ring
example : (x - y) * (x + y) = x ^ 2 - y ^ 2 := by ring
example (h : x ≠ 0) : x / x + y = 1 + y := by rw [div_self h]
example : x / 2 + x / 2 = x := by ring
example : a * (b + c) - a * b = a * c := by ring_nf
example (h : a = 1) : (a + b) * (a - b) = a ^ 2 - b ^ 2 := by ring
/-- `ring` proves identities, not consequences of hypotheses. -/
example (h : a = b) : a + 1 = b + 1 := by
  fail_if_success ring
  rw [h]
end Ring

section Linear
variable (a b c : ℤ) (x y z : ℚ) (m n : ℕ)

example (h₁ : x + y = 3) (h₂ : x - y = 1) : x = 2 := by linarith
example (h₁ : 2 * x < y) (h₂ : y < 1) : x < 1 / 2 := by linarith
example (h : a ≤ b) (k : b < c) : a < c := by linarith
example (h : m < n) : m + 1 ≤ n := by linarith
example (h : ∀ t : ℚ, t ≤ 5) : x + y ≤ 10 := by linarith [h x, h y]
example (h : x < 0) (k : 0 < x) : False := by linarith
example : 2 * x * y ≤ x ^ 2 + y ^ 2 := by nlinarith [sq_nonneg (x - y)]
example (ha : 0 < x) (hb : 0 < y) : 0 < x * y + x := by nlinarith [mul_pos ha hb]
example (ha : 1 < x) (hb : 1 < y) : x + y < x * y + 1 := by nlinarith [ha, hb]
example (ha : 0 < x) (hb : 0 < y) (h : x * y = 1) : 2 ≤ x + y := by
  nlinarith [sq_nonneg (x - y), ha, hb]
/-- Too little is known. -/
example (h : x ≤ y) (k : x = y) : x ≤ y := by
  fail_if_success (have : x < y := by linarith)
  exact h
end Linear

section Positivity
variable (a b : ℤ) (x y : ℚ) (n : ℕ)

example : 0 ≤ x ^ 2 + y ^ 2 := by positivity
example (h : 0 < x) (k : 0 < y) : 0 < x * y / (x + y) := by positivity
example (h : 0 < x) : x ≠ 0 := by positivity
example : 0 < n + 1 := by positivity
example : 0 < 2 ^ n := by positivity
example : 0 ≤ |a| + 3 := by positivity
example : (0 : ℚ) < n + 1 := by positivity
example (h : x ≤ y) (k : 0 ≤ a) : 2 * x + 1 ≤ 2 * y + 1 := by gcongr
end Positivity

section Fields
variable (x y z : ℚ)

example (h : x ≠ 0) : x / x = 1 := by field_simp
example (hx : x ≠ 0) (hy : y ≠ 0) : 1 / x + 1 / y = (x + y) / (x * y) := by
  field_simp
  ring
example (h : x / 2 = 3) : x = 6 := by linarith
example (hx : 0 < x) (h : 1 / x = 2) : x * 2 = 1 := by field_simp at h; linarith
end Fields

section Cases

example (n : ℕ) (h : n < 5) (k : n ^ 2 = 9) : n = 3 := by interval_cases n <;> simp_all
example (n : ℕ) (h : 3 ≤ n) (k : n ≤ 5) : n ^ 2 ≤ 25 := by
  interval_cases n
  · decide
  · decide
  · decide
example (z : ℤ) (h : -3 ≤ z) (k : z < 2) : z ^ 2 ≤ 9 := by interval_cases z <;> decide
example (n : ℕ) (h : n ≤ 100) (k : n * n = 10000) : n = 100 := by interval_cases n <;> omega
example (n : ℕ) : n ≤ n := by
  fail_if_success interval_cases n
  exact le_refl n
end Cases

section Logic
variable (p q r : Prop) (f : ℕ → ℕ) (x : ℚ)

example (h : ¬∀ n, f n = 0) : ∃ n, f n ≠ 0 := by push_neg at h; exact h
example (h : ¬∃ n, n < f n) (n : ℕ) : f n ≤ n := by push_neg at h; exact h n
example (h : ¬p → False) : p := by by_contra k; exact h k
example (h : p) : ¬¬p := by by_contra k; exact k h
example (h : ¬x < 1) : 1 ≤ x := by by_contra! k; exact h k
example (h : ¬q → ¬p) : p → q := by contrapose; exact h
example (n : ℕ) : n ^ 2 ≠ 0 → n ≠ 0 := by contrapose!; rintro rfl; rfl
example : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by tauto
example (h : ∀ n, f n = n + 1) : f (f 0) = 2 := by simp_rw [h]
example (a b : ℕ) (h : (a : ℤ) = b + 1) : a = b + 1 := by zify; exact h
example (z : ℤ) (h : 0 ≤ z) (k : z ≠ 0) : 0 < z := by lift z to ℕ using h; omega
example : ∃ n : ℕ, n * n = 49 := by use 7
end Logic

/--
error: linarith: no contradiction was found among the hypotheses and the negated goal
x y : ℚ
h : x ≤ y
⊢ x < y
-/
#guard_msgs in example (x y : ℚ) (h : x ≤ y) : x < y := by linarith
/--
error: the tactic `aesop` is not in this library: try `simp_all` or `grind`
p : Prop
h : p
⊢ p
-/
#guard_msgs in example (p : Prop) (h : p) : p := by aesop

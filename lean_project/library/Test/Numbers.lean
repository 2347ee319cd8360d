import LeanPRM
/-! Primes, divisors, factorials, digits, congruence, parity, rounding, residues. -/

open Nat

example : Nat.Prime 97 := by decide
example : ¬Nat.Prime 91 := by decide
example : Nat.Prime 7919 := by decide +kernel
example (p : ℕ) (h : Nat.Prime p) (k : p ∣ 6 * 35) (n : ¬p ∣ 6) : p ∣ 35 :=
  (h.dvd_mul.1 k).resolve_left n
example (p : ℕ) (h : p.Prime) : 2 ≤ p := h.two_le
#guard (Nat.divisors 12).card = 6
example : ∑ k ∈ Nat.properDivisors 28, k = 28 := by decide +kernel
#guard φ 12 = 4
example : Nat.gcd 20! 200000 = 40000 := by decide +kernel
example : 10! / 7! = 720 := by decide +kernel
example (n : ℕ) : (n + 1)! = (n + 1) * n ! := rfl
example : Nat.choose 10 3 = 120 := by decide +kernel
#guard (List.range 8).map Nat.fib = [0, 1, 1, 2, 3, 5, 8, 13]
#guard Nat.digits 10 1234 = [4, 3, 2, 1]
#guard Nat.digits 2 5 = [1, 0, 1]
#guard Nat.digits 10 0 = []
example : Nat.ofDigits 10 [4, 3, 2, 1] = 1234 := by decide
example (n : ℕ) : Nat.ofDigits 10 (Nat.digits 10 n) = n := Nat.ofDigits_digits 10 n
#guard Nat.sqrt 99 = 9 && Nat.sqrt 100 == 10
#guard Nat.log 10 12345 = 4

example : 30 * 39 ≡ 42 [MOD 47] := by decide
example : (-1 : ℤ) ≡ 6 [ZMOD 7] := by decide
example (a b : ℕ) (h : a ≡ b [MOD 5]) : a ^ 2 ≡ b ^ 2 [MOD 5] := h.pow 2

example : Even 10 ∧ Odd (-3 : ℤ) := by decide
example (n : ℕ) (h : Odd n) : n % 2 = 1 := Nat.odd_iff.1 h
example (n : ℤ) : Even (n * (n + 1)) ∨ Odd n ∨ Even n := .inr (Int.even_or_odd n).symm

#guard ⌊(7 / 2 : ℚ)⌋ = 3 && ⌈(7 / 2 : ℚ)⌉ == 4 && ⌊(-7 / 2 : ℚ)⌋ == -4
example (x : ℚ) : x < ⌊x⌋ + 1 := Int.lt_floor_add_one x
example (x : ℤ) (h : |x - 2| ≤ 5) : x ≤ 7 := by have := (Int.abs_le.1 h).2; omega
#guard |(-3.5 : ℚ)| = 3.5

example : (3⁻¹ : ZMod 31) = 21 := by decide
example (a b : ZMod 7) : a + b = b + a := ZMod.add_comm a b
#guard (24⁻¹ : ZMod (11 ^ 2)) = 116
example : ((5 : ℕ+) : ℕ) = 5 := rfl

example : ∃! n : ℕ, n + 1 = 3 := ⟨2, rfl, fun y h => by omega⟩
example : ∃ x > 3, x * x = 16 := ⟨4, by decide, by decide⟩

/-- error: the real numbers are not in this library: use ℚ, or a project with Mathlib -/
#guard_msgs in example (x : ℝ) : x = x := rfl

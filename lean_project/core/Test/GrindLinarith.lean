/-!
# `grind` on linear inequalities over ordered rings, fields and modules
-/

open Lean.Grind Std

universe u

/-! ## Rationals -/

example (x y : Rat) (h : x < y) (k : y < x) : False := by grind
example (x y : Rat) (h : x ≤ y) (k : y ≤ 3) : 2*x ≤ 6 := by grind
example (x : Rat) (h : x < 1/2) : x < 1 := by grind
example (a b : Rat) (h : 0 < a) (k : 0 < b) (e : a + b = 1) : a < 1 ∧ b < 1 := by grind
example (x y z : Rat) (h : x < y) (k : y < z) : x < z := by grind
example (x y : Rat) (h : x ≤ y) (k : y ≤ x) : x = y := by grind
example (x y : Rat) (h : 2*x + 3*y ≤ 6) (k : 3 ≤ x) (l : 0 < y) : False := by grind
example (x y : Rat) (h : x + y = 10) (k : x - y = 2) : x = 6 := by grind
example (x y : Rat) (h : x + y ≤ 10) (k : x - y ≤ 2) : x ≤ 6 := by grind
example (a b c : Rat) (h : a ≤ b) : a - c ≤ b - c := by grind
example (x : Rat) (h : 3 * x + 1 = 10) : x = 3 := by grind
example (x : Rat) (h : x / 3 > 1) : x > 3 := by grind
example (x : Rat) (h : 0.5 * x < 2) : x < 4 := by grind
example (x y : Rat) (h : x ≠ y) (k : x ≤ y) : x < y := by grind
example (x : Rat) : x^2 + 1 > 0 := by
  have := Rat.sq_nonneg x
  grind
example (x y : Rat) : 2*x*y ≤ x^2 + y^2 := by
  have := Rat.sq_nonneg (x - y)
  grind
example (n : Nat) : (0 : Rat) ≤ n := by grind
example (p q : Prop) (x : Rat) (h : p ∨ q) (k : p → x < 1) (l : q → x < 2) : x < 3 := by grind
example (x : Rat) (h : ¬x < 1) (k : ¬1 < x) : x = 1 := by grind
example (f : Rat → Rat) (x y : Rat) (h : x ≤ y) (k : y ≤ x) : f x = f y := by grind
example (x y : Rat) (h : x + 2*y = 7) (k : 3*x - y = 0) : x = 1 ∧ y = 3 := by grind

example (a : Rat) : a ≤ a.abs := by grind
example (a b : Rat) : (a + b).abs ≤ a.abs + b.abs := by grind
example (a b : Rat) : max a b + min a b = a + b := by grind
example (a b : Rat) : min a b ≤ a := by grind
example (x y : Rat) (h : x ≤ y) (k : y ≤ 3) : 2*x ≤ 6 := by grind_linarith
example (x y z : Rat) (h : 3*x + 2*y - z = 1) (k : 2*x - 2*y + 4*z = -2) (l : -x + y/2 - z = 0) :
    x = 1 ∧ y = -2 ∧ z = -2 := by grind

/-! ## Integers and naturals -/

example (x y : Int) (h : x < y) : x + 1 ≤ y := by grind
example (x y : Int) (h : 2*x + 3*y ≤ 6) (k : 3 ≤ x) : y ≤ 0 := by grind
example (x y z : Int) (h : x ≤ y) (k : y ≤ z) (l : z ≤ x) : x = z := by grind
example (a b : Nat) (h : a ≤ b) (k : b < a + 1) : a = b := by grind
example (a b : Nat) (h : a < b) : a + 1 ≤ b := by grind
example (a b c : Nat) (h : a ≤ b) (k : b ≤ c) : 2*a ≤ 2*c := by grind
example (a b : Nat) (h : a * b = 12) (k : a = 3) : b = 4 := by grind

example (i j : Fin 10) (h : i < j) : i.val + 1 ≤ j.val := by grind
example (i j : Fin 10) (h : i < j) (k : j < i) : False := by grind

/-! ## Any ordered ring -/

section
variable {α : Type u} [CommRing α] [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α]
  [OrderedRing α]

example (a b c : α) (h : a < b) (k : b < c) : a < c := by grind
example (a b c : α) (h : a ≤ b) (k : b ≤ c) (l : c ≤ a) : a = b := by grind
example (a b : α) (h : a < b) : 2*a < 2*b := by grind
example (a b : α) (h : a ≠ b) (k : a ≤ b) : a < b := by grind
example (x y : α) (h : x + y < 2) (k : x - y < 2) (l : 2 ≤ x) : False := by grind
example (a b : α) (h : a ≤ 1) (k : b ≤ 1) : a + b ≤ 2 := by grind
example (a b c : α) (h : a * b ≤ c) (k : b * a ≥ c) : a * b = c := by grind
example : (0 : α) < 1 := by grind
example : (2 : α) < 3 := by grind
end

section
variable {α : Type u} [Field α] [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] [OrderedRing α]

example (a : α) (h : 0 < a) : 0 < a / 2 := by grind
example (a b : α) (h : a < b) : a < (a + b) / 2 := by grind
example (a b : α) (h : a / 3 ≤ b / 3) : a ≤ b := by grind
end

/-! ## Modules -/

section
variable {α : Type u} [IntModule α]

example (a b : α) : a + b - a = b := by grind
example (a b : α) : (2 : Int) • (a + b) = (2 : Int) • a + b + b := by grind
example (a b : α) (h : a + b = 0) : a = -b := by grind

variable [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] [OrderedAdd α]

example (a b c : α) (h : a ≤ b) : a + c ≤ b + c := by grind
example (a b c : α) (h : a < b) (k : c ≤ a) : c < b := by grind
example (a b : α) (h : a ≤ b) (k : b ≤ a) : a = b := by grind
example (a : α) (h : 0 < a) : 0 < (3 : Int) • a := by grind
end

section
variable {α : Type u} [NatModule α]

example (a b : α) : a + b + a = (2 : Nat) • a + b := by grind
example [AddRightCancel α] (a b c : α) (h : a + c = b + c) : a = b := by grind

variable [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] [OrderedAdd α]

example (a b c : α) (h : a ≤ b) : a + c ≤ b + c := by grind
example (a b c : α) (h : a + c ≤ b + c) : a ≤ b := by grind
end

/-! ## What does not follow -/

example : ¬∀ x y : Rat, x ≤ y → y ≤ 3 → 2*x ≤ 5 := by
  fail_if_success (have : ∀ x y : Rat, x ≤ y → y ≤ 3 → 2*x ≤ 5 := by grind)
  exact fun h => absurd (h 3 3 (Rat.le_refl 3) (Rat.le_refl 3)) (by decide)

example (a b : Rat) (h : a ≤ b) (k : 0 ≤ a) : a * a ≤ a * b := by
  fail_if_success grind
  exact Rat.mul_le_mul_of_nonneg_left h k

/-!
# `grind` on equations in rings and fields
-/

open Lean.Grind

universe u

/-! ## Identities -/

example (a b : Int) : (a + b)^2 = a^2 + 2*a*b + b^2 := by grind
example (a b : Int) : (a - b) * (a + b) = a^2 - b^2 := by grind
example (a b c : Int) : (a + b + c)^3 =
    a^3 + b^3 + c^3 + 3 * (a + b) * (b + c) * (c + a) := by grind
example (a b c d : Int) : (a*a + b*b) * (c*c + d*d) = (a*c - b*d)^2 + (a*d + b*c)^2 := by grind
example (a b c d e f g h : Int) : (a^2+b^2+c^2+d^2) * (e^2+f^2+g^2+h^2) =
    (a*e-b*f-c*g-d*h)^2 + (a*f+b*e+c*h-d*g)^2 + (a*g-b*h+c*e+d*f)^2 + (a*h+b*g-c*f+d*e)^2 := by
  grind
example (a b c : Int) : (a + b + c)^6 = ((a + b + c)^3)^2 := by grind
example (a b : Nat) : (a + b)^2 = a^2 + 2*a*b + b^2 := by grind
example (a b c : Nat) : (a + b) * c = c * b + a * c := by grind
example (n : Nat) : n * (n + 1) = n^2 + n := by grind
example (x : Rat) : (x + 1/2)^2 = x^2 + x + 1/4 := by grind
example (x y : Rat) : x^3 - y^3 = (x - y) * (x^2 + x*y + y^2) := by grind

/-! ## From hypotheses -/

example (x y : Int) (h : x + y = 0) : x^2 = y^2 := by grind
example (x y : Rat) (h : x + y = 0) : x^2 = y^2 := by grind
example (a b : Int) (h : a + b = 3) (k : a - b = 1) : a = 2 := by grind
example (a b c d e : Int) (h : a*b = c) (k : c*d = e) : a*b*d = e := by grind
example (x y z : Int) (h : x + y + z = 0) : x^3 + y^3 + z^3 = 3*x*y*z := by grind
example (x y : Rat) (h : x^2 + y^2 = 1) (k : x + y = 1) : x * y = 0 := by grind
example (x y z : Rat) (h : x + y + z = 6) (k : x - y = 0) (l : y - z = 0) : x = 2 := by grind
example (x y z w : Rat) (h₁ : x + y + z = 1) (h₂ : y + z + w = 2) (h₃ : z + w + x = 3)
    (h₄ : w + x + y = 4) : 3 * (x + y + z + w) = 10 := by grind
example (a b : Nat) (h : a + 3 = b) : a*a + 6*a + 9 = b*b := by grind
example (a b c : Nat) (h : a = b + c) : a^2 = b^2 + 2*b*c + c^2 := by grind
example (a b : Nat) (h : a * b = 6) (k : a = 2) : b = 3 := by grind
example (f : Int → Int) (x y : Int) (h : x = y + 1) : f (x^2) = f (y^2 + 2*y + 1) := by grind
example (x y : Int) (h : x * x = y) (k : y = 4) (n : x ≠ 2) : x = -2 := by
  have e : (x - 2) * (x + 2) = 0 := by grind
  have := Int.mul_eq_zero.1 e
  grind

/-! ## Fractions -/

example : (1 : Rat)/2 + 1/3 = 5/6 := by grind
example : (2 : Rat)⁻¹ * 3 = 3/2 := by grind
example (x : Rat) : x/2 + x/2 = x := by grind
example (x : Rat) (h : x ≠ 0) : x * x⁻¹ = 1 := by grind
example (x : Rat) (h : 2*x = 3) : x = 3/2 := by grind
example (x y : Rat) (h : y ≠ 0) : x / y * y = x := by grind
example (x y : Rat) (h : y ≠ 0) (k : x / y = 1/2) : 2 * x = y := by grind
example (x : Rat) (h : x = (2/3)^2) : 9 * x = 4 := by grind
example (x : Rat) (h : x = (-2/3)⁻¹) : 2 * x = -3 := by grind
example (x : Rat) (h : x = (1/2 - 1/3)⁻¹) : x = 6 := by grind
example (x : Rat) (h : x = 2^(-1 : Int)) : 2 * x = 1 := by grind
example (x : Rat) (h : x = 0.5) : 2 * x = 1 := by grind
example (x : Rat) (h : x = 0.125 + 2.5) : 8 * x = 21 := by grind
example (a b : Nat) : ((a + b : Nat) : Rat) = a + b := by grind
example (a b : Int) : ((a * b - 1 : Int) : Rat) = a * b - 1 := by grind
example (a b : Rat) (h : a ≠ 0) (k : b ≠ 0) : a⁻¹ + b⁻¹ = (a + b) / (a * b) := by grind

/-! ## Residues -/

example (x y : Fin 5) (h : x + y = 2) (k : x - y = 1) : 2 * x = 3 := by grind
example (x : Fin 7) : (x + 1)^2 = x^2 + 2*x + 1 := by grind
example (x : Fin 8) : x + 8 = x := by grind
example (x : Fin 3) (h : x = 1) (k : x = 2) : False := by grind
example (x y : Fin 2) : (x + y)^2 = x^2 + y^2 := by grind
example (x : Fin 5) (h : 2 * x = 1) : x = 3 := by grind
example (n : Nat) [NeZero n] (x y : Fin n) : (x + y) * (x - y) = x * x - y * y := by grind

/-! ## Steps of ordinary proofs -/

example (x y : Rat) (h : x + y = 0) : x^2 = y^2 := by grobner
example (a b : Nat) : (a + b)^2 = a^2 + 2*a*b + b^2 := by grobner
example (a b c x : Rat) (h : a * x^2 + b * x + c = 0) : (2*a*x + b)^2 = b^2 - 4*a*c := by grind
example (s p x y : Rat) (h : x + y = s) (k : x * y = p) :
    x^4 + y^4 = s^4 - 4*s^2*p + 2*p^2 := by grind
example (n : Nat) (s : Rat) (h : s = n * (n + 1) / 2) : s + (n + 1) = (n+1) * (n + 2) / 2 := by
  grind
example (w l : Rat) (h : 2 * (w + l) = 20) (k : l = w + 2) : w * l = 24 := by grind
example (p : Rat) (h : p * (1 - 20/100) = 80) : p = 100 := by grind

def sumTo : Nat → Nat
  | 0 => 0
  | n + 1 => sumTo n + (n + 1)

example (n : Nat) : 2 * sumTo n = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih => grind [sumTo]

def cubesTo : Nat → Nat
  | 0 => 0
  | n + 1 => cubesTo n + (n + 1)^3

example (n : Nat) : 4 * cubesTo n = (n * (n + 1))^2 := by
  induction n with
  | zero => rfl
  | succ n ih => grind [cubesTo]

/-! ## Any ring -/

section
variable {α : Type u} [CommRing α]

example (a b c : α) : (a + b + c)^3 =
    a^3 + b^3 + c^3 + 3 * (a + b) * (b + c) * (c + a) := by grind
example (a b : α) (h : a * b = 1) : a^2 * b^2 = 1 := by grind
example (x y z : α) (h : x + y + z = 0) : x^3 + y^3 + z^3 = 3*x*y*z := by grind
example (a b : α) : a - b = -(b - a) := by grind
example [NoNatZeroDivisors α] (a b : α) (h : 2*a = 2*b) : a = b := by grind
example [IsCharP α 0] (x : α) (h : x = 3) (k : x = 4) : False := by grind
example [IsCharP α 7] (x : α) : x + 7 = x := by grind
example [IsCharP α 5] (x y : α) (h : x * y = 2) : 3 * x * y = 1 := by grind
example [IsCharP α 8] (x : α) (h : x = 3) (k : x = 12) : False := by grind
example [IsCharP α 2] (x y : α) : (x + y)^2 = x^2 + y^2 := by grind
end

section
variable {α : Type u} [Ring α]

example (a b : α) : (a + b) * (a - b) = a*a - a*b + b*a - b*b := by grind
example (a b : α) : (a + b)^2 = a^2 + a*b + b*a + b^2 := by grind
example (a : α) : a * 2 = 2 * a := by grind
end

section
variable {α : Type u} [CommSemiring α]

example (a b : α) : (a + b)^2 = a^2 + 2*a*b + b^2 := by grind
example [AddRightCancel α] (a b : α) (h : a + 1 = b + 1) : a = b := by grind
end

section
variable {α : Type u} [Semiring α]

example (a b : α) : (a + b)^2 = a^2 + a*b + b*a + b^2 := by grind
end

section
variable {α : Type u} [Field α]

example (a b : α) (h : a ≠ 0) : a * b / a = b := by grind
example (a b : α) (h : a ≠ 0) (k : b ≠ 0) : a⁻¹ + b⁻¹ = (a + b) / (a * b) := by grind
example (a : α) (h : a = 0) : a⁻¹ = 0 := by grind
example (a b : α) (h : a⁻¹ = b⁻¹) : a = b := by grind
example [IsCharP α 0] (a : α) : a / 2 + a / 3 = 5 * a / 6 := by grind
example [IsCharP α 0] : (2 : α)⁻¹ * 2 = 1 := by grind
example [IsCharP α 0] (x : α) (h : x = (1/2 - 1/3)⁻¹) : x = 6 := by grind
example [IsCharP α 3] : (3 : α)⁻¹ = 0 := by grind
end

/-! ## What does not follow -/

example : ¬∀ a b : Int, (a + b)^2 = a^2 + b^2 := by
  fail_if_success (have : ∀ a b : Int, (a + b)^2 = a^2 + b^2 := by grind)
  exact fun h => absurd (h 1 1) (by decide)

example (a b : Int) (h : a^2 = b^2) : a = b ∨ a = -b := by
  fail_if_success grind
  have e : (a - b) * (a + b) = 0 := by grind
  have := Int.mul_eq_zero.1 e
  grind

theorem square (x y : Rat) (h : x + y = 0) : x^2 = y^2 := by grind
/-- info: 'square' depends on axioms: [propext, Classical.choice, Quot.sound] -/
#guard_msgs in
#print axioms square

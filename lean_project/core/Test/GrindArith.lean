/-! `grind` and `lia` on numbers and orders: bounds, integers, naturals, associative operations. -/

set_option linter.all false

section Integers
variable (a b c x y z : Int)
example (h : a < b) : a + 1 ≤ b := by lia
example (h : a < b) (k : b < c) : a + 1 < c := by lia
example (h : 2 * a + 4 * b = 5) : False := by lia
example : 27 ≤ 11 * x + 13 * y → 11 * x + 13 * y ≤ 45 → -10 ≤ 7 * x - 9 * y → 7 * x - 9 * y ≤ 4 →
    False := by lia
example (h : 2 ∣ a + 1) (k : 2 ∣ b + a) : ¬2 ∣ b := by lia
example (h : a ≤ b) (k : b ≤ a) : a = b := by lia
example (h : 2 * x + 3 * y = 0) (k : 1 ≤ x) : y < 1 := by lia
example (h : 3 ∣ x) (k : 2 ∣ x) : 6 ∣ x := by lia
example (h : 4 ∣ x) : 2 ∣ x := by lia
example (h : 0 ≤ x) (k : x < 3) : x = 0 ∨ x = 1 ∨ x = 2 := by lia
example (h : x ≠ 0) (k : x ≤ 0) : x < 0 := by lia
example (h : 5 * x = 15) : x = 3 := by lia
example (h : 6 ∣ x + 3) : 3 ∣ x := by lia
example (h : x / 2 = 3) : x = 6 ∨ x = 7 := by lia
example (h : x % 4 = 3) : x % 2 = 1 := by lia
example : x % 3 < 3 := by lia
example : 2 * (x / 2) + x % 2 = x := by lia
example (h : x < 0) : x / 5 < 0 := by lia
example (h : 3 * x ≤ 7) (k : 5 ≤ 3 * x) : x = 2 := by lia
example (h : x - y = 1) (k : y - z = 1) : x - z = 2 := by lia
example (h : ¬x ≤ y) : y < x := by lia
example (p : Prop) (h : p → x = 1) (k : ¬p → x = 2) : 0 < x := by grind +splitImp
example (h : x = 1 ∨ x = 4) (k : y = x + 1) : y = 2 ∨ y = 5 := by lia
example (h : 2 * x + y = 4) (k : x - y = -1) : x = 1 ∧ y = 2 := by lia
example (h : x < y) (k : y < x + 2) : y = x + 1 := by lia
example (h : 7 * x + 12 * y = 1) (k : 0 ≤ x) (l : x ≤ 6) : False := by lia
example : max a b ≥ a ∧ max a b ≥ b := by lia
example (h : a ≤ b) : min a b = a := by lia
example (h : a.natAbs = 0) : a = 0 := by omega
end Integers

section Naturals
variable (a b c m n k : Nat)
example (h : a < b) : a + 1 ≤ b := by lia
example (h : a < b) (k : b < c) : a < c := by lia
example : a - b + b ≥ a := by lia
example (h : b ≤ a) : a - b + b = a := by lia
example (h : a % 4 = 3) : a % 2 = 1 := by lia
example (h : a / 2 < b / 2) : a < b := by lia
example (h : a + b = 0) : a = 0 ∧ b = 0 := by lia
example (h : a ≠ 0) : 0 < a := by lia
example (h : 2 * a + 1 = 2 * b) : False := by lia
example (h : 3 ∣ b) (l : b = 4) : False := by lia
example (h : a < 3) (k : a ≠ 0) (l : a ≠ 1) : a = 2 := by lia
example (h : a - b = 0) : a ≤ b := by lia
example (h : ¬a < b) : b ≤ a := by lia
example (h : a < b) : ¬b ≤ a := by lia
example (h : a + 3 ≤ b) : b ≠ 2 := by lia
example : max a b = max b a := by lia
example (h : (a : Int) < b) : a < b := by lia
example (h : a * 3 = b * 6) : a = 2 * b := by lia
/--
warning: `cutsat` has been deprecated, use `lia` instead
---
info: Try this:
  [apply] lia
-/
#guard_msgs in example (h : 2 * a + 1 = 2 * b) : False := by cutsat
end Naturals

section Mixed
variable (f : Nat → Nat) (g : Int → Int) (a b c : Nat) (x y : Int)
example (h : x ≤ y) (k : y ≤ x) : g x = g y := by grind
example (h : a ≤ b) (k : b ≤ a) : f a = f b := by grind
example (h : f a < f b) : a ≠ b := by grind
example (h : a = b + 1) : f a = f (1 + b) := by grind
example (h : ∀ n, f n < f (n + 1)) : f 0 < f 2 := by grind
example (h : ∀ n, f (n + 1) = f n) : f 3 = f 0 := by grind
example (h : if a < b then a = 1 else a = 2) : 0 < a := by grind
example (h : a < b ∧ b < c ∨ a + 2 = c) : a < c := by grind
example (p : Prop) (h : p ↔ a < b) (k : b ≤ a) : ¬p := by grind
example (h : a < b) : (if b ≤ a then 1 else 2) = 2 := by grind
example (l m : List Nat) (h : l.length < m.length) : m ≠ l := by grind
example (l : List Nat) (i : Nat) (h : i < l.length) : i < (l ++ l).length := by grind
example (l : List Nat) (h : l.length = 0) : l.reverse.length = 0 := by grind
example (l m : List Nat) : (l ++ m ++ l).length = 2 * l.length + m.length := by grind
example (x : Option Nat) (h : x = some a) (k : a < b) : x.getD 0 < b := by grind
def sumTo : Nat → Nat
  | 0 => 0
  | n + 1 => n + 1 + sumTo n
theorem sumTo_eq (n : Nat) : 2 * sumTo n = n * (n + 1) := by
  induction n <;> grind [sumTo]
end Mixed

section Bounded
variable (n : Nat) (a b c : Fin 5) (i j : Fin n)
example (h : i = j) : i.val = j.val := by grind
example (h : i.val = j.val) : i = j := by grind
example (h : a < b) (k : b < c) : a < c := by grind
example (h : a < b) : a ≤ b := by grind
example : a.val < 5 := by grind
example : a + b = b + a := by grind
example (a : Fin 3) (h : a ≠ 0) (k : a ≠ 1) : a = 2 := by grind
example (h : a < 1) : a = 0 := by grind
example : i.val + 1 ≤ n := by lia
example : i.succ ≠ 0 := by grind
example : i.castSucc < i.succ := by grind
example (a b : UInt8) (h : a = 250) (k : b = 10) (l : a = b) : False := by grind
end Bounded

section Orders
variable {α : Type} [LE α] [LT α] [Std.LawfulOrderLT α]
example [Std.IsPreorder α] (a b c d : α) (h : a ≤ b) (k : b ≤ c) (l : c ≤ d) : a ≤ d := by grind
example [Std.IsPreorder α] (a b c : α) (h : a ≤ b) (k : b < c) : a < c := by grind
example [Std.IsPreorder α] (a b : α) (h : a < b) : ¬b ≤ a := by grind
example [Std.IsPreorder α] (a b : α) (h : a = b) : b ≤ a := by grind
example [Std.IsPartialOrder α] (a b : α) (h : a ≤ b) (k : b ≤ a) : a = b := by grind
example [Std.IsLinearOrder α] (a b : α) (h : ¬a ≤ b) : b < a := by grind
example [Std.IsLinearOrder α] (a b : α) : a ≤ b ∨ b ≤ a := by grind
example [Std.IsLinearOrder α] (a b c : α) (h : ¬b ≤ a) (k : ¬c ≤ b) : a < c := by grind
example [Std.IsPreorder α] (a b c : α) (h : a < b) (k : b ≤ c) : a < c := by grind_order
example (a b c : Int) (h : a ≤ b + 3) (k : b ≤ c - 4) : a < c := by grind_order
example (a b c : Nat) (h : a + 2 ≤ b) (k : b < c) : a + 2 < c := by grind_order
end Orders

section Associative
variable {α : Type} (m : α → α → α) (a b c d : α)
example [Std.Associative m] : m (m a b) (m c d) = m a (m (m b c) d) := by grind
example [Std.Associative m] (h : m a b = c) : m (m d a) b = m d c := by grind
example [Std.Associative m] [Std.Commutative m] : m (m c b) a = m a (m b c) := by grind
example [Std.Associative m] [Std.Commutative m] (h : m a b = c) : m b (m d a) = m d c := by grind
example [Std.Associative m] [Std.Commutative m] [Std.IdempotentOp m] : m a (m b a) = m b a := by
  grind
example [Std.Associative m] [Std.LawfulIdentity m d] : m (m a d) (m d b) = m a b := by grind
example (x y z : List α) (h : x ++ y = z) : x ++ (y ++ z) = z ++ z := by grind
example (x y z : Nat) : max x (max y z) = max (max z x) y := by grind
end Associative

theorem parity (x : Int) (h : 2 ∣ x) (k : 2 ∣ x + 1) : False := by grind
theorem cooper (x y : Int) (h : 3 * x ≤ 2 * y) (k : 2 * y ≤ 3 * x + 1) (l : 5 ∣ x + y)
    (m : 1 ≤ x) (n : x ≤ 3) : x = 2 := by lia
/-- info: 'parity' depends on axioms: [propext, Quot.sound] -/
#guard_msgs in #print axioms parity
/-- info: 'cooper' depends on axioms: [propext, Classical.choice, Quot.sound] -/
#guard_msgs in #print axioms cooper

/-!
# The simplifier and its relatives
-/

set_option linter.unusedVariables false
set_option linter.unusedSimpArgs false

namespace Textbook.Simp

variable {p q r : Prop} {a b c : Nat}

/-! ## Connectives -/

example : p ∧ True ↔ p := by simp
example : (p ∨ False) = p := by simp
example : p → p ∨ q := by simp +contextual
example : ¬(p ∧ q) ↔ (p → ¬q) := by simp
example : ¬¬p ↔ p := by simp
example : (p ∧ q) ∧ r ↔ p ∧ q ∧ r := by simp [and_assoc]
example : ¬(p ∨ q) ↔ ¬p ∧ ¬q := by simp
example : (∀ x : Nat, x = 3 → p) ↔ p := by simp
example : (∃ x : Nat, x = 3 ∧ p) ↔ p := by simp
example : (∃ x, x = a) := by simp
example : ¬ ∀ x : Nat, x = 0 := by
  simp
  exact ⟨1, by simp⟩
example (h : p) : (p ∧ q) = q := by simp [h]
example (h : ¬p) : (p ∨ q) = q := by simp [h]
example (h : p) (k : q) : p ∧ q := by simp [h, k]
example (h : p ↔ q) (k : q) : p := by simp [h, k]
example (h : p → q) (hp : p) : q := by simp_all
example (h : p ∧ q) : q ∧ p := by simp_all
example (h : p ∨ q) (k : ¬p) : q := by simp_all
example (f : Nat → Nat) (h : ∀ x, f x = x) : f (f a) = a := by simp [h]
example (f : Nat → Nat) (h : ∀ x, 0 < x → f x = 1) : f 3 = 1 := by simp [h]

/-! ## Numbers -/

example : a + 0 = a := by simp
example : 0 + a * 1 = a := by simp
example : a - a = 0 := by simp
example : a + b = b + a := by simp [Nat.add_comm]
example : a * (b * c) = c * (a * b) := by simp [Nat.mul_comm, Nat.mul_left_comm]
example : a * (b + c) = a * b + a * c := by simp [Nat.mul_add]
example (h : a = b) : a + c = b + c := by simp [h]
example : a + c = b + c ↔ a = b := by simp
example : a < a + 1 := by simp
example : ¬ a < 0 := by simp
example : 0 ≤ a := by simp
example : a ≤ a + b := by simp
example : 2 + 3 * 4 = 14 := by simp
example : (10 : Nat) / 3 = 3 := by simp
example : 7 % 4 = 3 ∧ 2 ^ 5 = 32 := by simp
example : (5 : Nat) ≠ 6 := by simp
example : 3 < 5 ∧ ¬ 5 < 3 := by simp
example (h : a + 3 = 5) : a = 2 := by simpa using h
example (h : a + 1 = b + 1) : a = b := by simpa using h
example (h : 0 < a) : a ≠ 0 := by simp [Nat.pos_iff_ne_zero] at h; exact h
example (h : a ≤ b) : a - b = 0 := by simp [h]
example : min a a = a := by simp
example : max a 0 = a := by simp
example (h : a = 2) : a * a = 4 := by simp [h]
example (h : a < b) : a ≠ b := by
  intro e
  simp [e] at h
example : a + 1 ≠ 0 := by simp
example : (a + b) - b = a := by simp

/-! ## Truth values, pairs, options -/

example (x y : Bool) : (x && y) = (y && x) := by simp [Bool.and_comm]
example (x : Bool) : (x || true) = true := by simp
example (x : Bool) : (!(!x)) = x := by simp
example (x y : Bool) : (x && y) = true ↔ x = true ∧ y = true := by simp
example (x : Bool) (h : x ≠ true) : x = false := by simpa using h
example : (if a = a then b else c) = b := by simp
example (h : p) [Decidable p] : (if p then b else c) = b := by simp [h]
example (h : ¬p) [Decidable p] : (if p then b else c) = c := by simp [h]
example : decide (a = a) = true := by simp
example : (a, b).1 = a := by simp
example (h : (a, b) = (b, c)) : a = b ∧ b = c := by simpa using h
example (o : Option Nat) (h : o = some a) : o.isSome = true := by simp [h]
example : some a = some b ↔ a = b := by simp
example : (some a).map (· + 1) = some (a + 1) := by simp
example : (none : Option Nat).getD a = a := by simp
example (h : some a = none) : p := by simp at h

/-! ## Controlling it -/

def double (n : Nat) := n + n
example : double a = a + a := by simp [double]
example : double 3 = 6 := by simp [double]
example : double a = a + a := by simp only [double]
example (h : double a = 4) : a + a = 4 := by simp only [double] at h; exact h
@[simp] theorem double_zero : double 0 = 0 := rfl
example : double 0 + a = a := by simp
example : a + double (0 + 0) = a := by simp
theorem double_eq (n : Nat) : double n = 2 * n := by simp [double, Nat.two_mul]
example : double a = 2 * a := by rw [double_eq]
example (h : 2 * a = 10) : double a = 10 := by simp [double_eq, h]
example (h : double a = 10) : 2 * a = 10 := by rw [← double_eq]; exact h
example (h : a = b) (k : b = c) : a = c := by simp [h, k]
example (h : a = b) : b = a := by simp [h]
example (f : Nat → Nat) (h : f a = b) : f (a + 0) = b := by simp [h]
example (f : Nat → Nat) (h : f (a + 0) = b) : f a = b := by simp at h; exact h
example (f : Nat → Nat) (h : a = 0) : f a = f 0 := by simp only [h]
example (h₁ : a = b) (h₂ : b = 3) : a = 3 := by simp [*]
example (f : Nat → Nat) (g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by
  funext x
  simp [h]
example : (fun x : Nat => x + 0) = id := by
  funext x
  simp
example : (fun x : Nat => 0 + x * 1) = fun x => x := by simp
/-- error: `simp` made no progress -/
#guard_msgs in example : p := by simp
example (h : p) : p := by
  try simp
  exact h
example (x y : Nat) (h : x = y) (hy : y > 0) : x > 0 := by
  simp only [h]
  exact hy
example (h : a ∈ [1, 2]) : a = 1 ∨ a = 2 := by simpa using h
example (f : Nat → Nat) (hf : ∀ x, f (x + 1) = f x) : f 2 = f 0 := by
  simp only [hf]
example (x : Nat) (h : x = 1 ∨ x = 2) : x < 3 := by
  rcases h with h | h <;> simp [h]
example (x : Nat) : (x + 1) * 2 = 2 * x + 2 := by simp +arith
example (x y : Nat) : x + y + 1 > x := by simp +arith

/-! ## Definitional simplification, evaluation -/

example : (fun x => x + 1) a = a + 1 := by dsimp
example : double a = a + a := by dsimp [double]
example : double a = a + a := by dsimp only [double]
example : double a = a + a := by unfold double; rfl
example : double a = a + a := by delta double; rfl
example : double 4 = 8 := by decide
example : double 4 = 8 := rfl
example (h : double a = 6) : a + a = 6 := by unfold double at h; exact h
example (h : double a = 6) : a + a = 6 := by change double a = 6; exact h
example : let x := 3; x + a = a + 3 := by
  intro x
  simp [x, Nat.add_comm]
example : (let x := a; x + 0) = a := by simp

/-! ## Congruence and commutative normal forms -/

example (f : Nat → Nat → Nat) (h : a = b) : f a c = f b c := by congr
example (f : Nat → Nat) (h : a = b) : f (a + 1) = f (b + 1) := by rw [h]
example (f : Nat → Nat) (h : a = b) (k : b = c) : f a = f c := by congr; rw [h, k]
example : a + b + c = c + (b + a) := by ac_rfl
example : a * b * c = b * (c * a) := by ac_rfl
example : max a (max b c) = max (max c a) b := by ac_rfl
example (x y z : Bool) : (x && y && z) = (z && (y && x)) := by ac_rfl
example (h : a = b) : (a, c) = (b, c) := by simp [h]
example (h : a ≠ b) : (a = b) = False := by simp [h]
example : a = a ∧ b = b := by simp
example (h : a = b ∧ b = c) : a = c := by
  obtain ⟨h, k⟩ := h
  simp [h, k]
theorem using_norm (h : p ∧ (q ∨ False)) (k : ¬(r ∧ True)) : p ∧ q ∧ ¬r := by
  simp at h k
  exact ⟨h.1, h.2, k⟩
/--
info: Try this:
  [apply] simp only [Nat.add_zero]
-/
#guard_msgs in example : a + 0 = a := by simp?

end Textbook.Simp

prelude
import Init.Logic.Ite
/-!
# Truth values

Laws of `&&`, `||`, `!` and `==` on `Bool`, and of `decide` of compound propositions.
-/

set_option autoImplicit true
universe u v

/-- Exactly one of the truth values is `true`. -/
abbrev Bool.xor : Bool → Bool → Bool := bne

export Bool (xor)

infixl:33 " ^^ " => Bool.xor

namespace Bool

theorem false_ne_true : false ≠ true := fun h => Bool.noConfusion h
theorem eq_false_or_eq_true : (b : Bool) → b = true ∨ b = false
  | true => .inl rfl
  | false => .inr rfl
theorem eq_iff_iff {a b : Bool} : a = b ↔ (a = true ↔ b = true) := by
  cases a <;> cases b <;> decide
theorem eq_false_iff {b : Bool} : b = false ↔ b ≠ true := by cases b <;> decide
theorem ne_false_iff {b : Bool} : b ≠ false ↔ b = true := by cases b <;> decide

variable (a b c : Bool)

@[simp] theorem and_not_self : (a && !a) = false := by cases a <;> rfl
@[simp] theorem not_and_self : (!a && a) = false := by cases a <;> rfl
@[simp] theorem or_not_self : (a || !a) = true := by cases a <;> rfl
@[simp] theorem not_or_self : (!a || a) = true := by cases a <;> rfl
@[simp] theorem not_and : (!(a && b)) = (!a || !b) := by cases a <;> rfl
@[simp] theorem not_or : (!(a || b)) = (!a && !b) := by cases a <;> rfl
theorem and_left_comm : (a && (b && c)) = (b && (a && c)) := by cases a <;> cases b <;> rfl
theorem or_left_comm : (a || (b || c)) = (b || (a || c)) := by cases a <;> cases b <;> rfl
theorem and_or_distrib_left : (a && (b || c)) = (a && b || a && c) := by cases a <;> rfl
theorem and_or_distrib_right : ((a || b) && c) = (a && c || b && c) := by
  cases a <;> cases b <;> cases c <;> rfl
theorem or_and_distrib_left : (a || b && c) = ((a || b) && (a || c)) := by cases a <;> rfl
theorem or_and_distrib_right : (a && b || c) = ((a || c) && (b || c)) := by
  cases a <;> cases b <;> cases c <;> rfl
@[simp] theorem and_eq_false_imp : ((a && b) = false) = (a = true → b = false) := by
  cases a <;> cases b <;> decide
theorem and_eq_true_iff : (a && b) = true ↔ a = true ∧ b = true := by
  cases a <;> cases b <;> decide
theorem and_eq_false_iff : (a && b) = false ↔ a = false ∨ b = false := by
  cases a <;> cases b <;> decide
theorem or_eq_true_iff : (a || b) = true ↔ a = true ∨ b = true := by
  cases a <;> cases b <;> decide
@[simp] theorem or_eq_false_iff : (a || b) = false ↔ a = false ∧ b = false := by
  cases a <;> cases b <;> decide
theorem not_eq_eq_eq_not : ((!a) = b) = (a = !b) := by cases a <;> cases b <;> decide
@[simp] theorem eq_not_self : (a = !a) = False := by cases a <;> decide
@[simp] theorem not_eq_self : ((!a) = a) = False := by cases a <;> decide
theorem not_inj {x y : Bool} (h : (!x) = !y) : x = y := by
  rw [← Bool.not_not x, h, Bool.not_not]

theorem xor_comm : (a ^^ b) = (b ^^ a) := by cases a <;> cases b <;> rfl
theorem xor_assoc : (a ^^ b ^^ c) = (a ^^ (b ^^ c)) := by
  cases a <;> cases b <;> cases c <;> rfl
@[simp] theorem xor_self : (a ^^ a) = false := by cases a <;> rfl
@[simp] theorem xor_false : (a ^^ false) = a := by cases a <;> rfl
@[simp] theorem false_xor : (false ^^ a) = a := by cases a <;> rfl
@[simp] theorem xor_true : (a ^^ true) = !a := by cases a <;> rfl
@[simp] theorem true_xor : (true ^^ a) = !a := by cases a <;> rfl

@[simp] theorem cond_self (b : Bool) (t : α) : cond b t t = t := by cases b <;> rfl
@[simp] theorem cond_not (b : Bool) (t e : α) : cond (!b) t e = cond b e t := by cases b <;> rfl
theorem cond_eq_ite (b : Bool) (t e : α) : cond b t e = if b then t else e := by cases b <;> rfl
@[simp] theorem decide_eq_true {b : Bool} [Decidable (b = true)] : decide (b = true) = b := by
  cases b with
  | true => exact _root_.decide_eq_true rfl
  | false => exact _root_.decide_eq_false false_ne_true
@[simp] theorem decide_eq_false {b : Bool} [Decidable (b = false)] :
    decide (b = false) = !b := by
  cases b with
  | true => exact _root_.decide_eq_false (Ne.symm false_ne_true)
  | false => exact _root_.decide_eq_true rfl
theorem decide_coe (b : Bool) [Decidable (b = true)] : decide (b = true) = b :=
  Bool.decide_eq_true

@[simp] theorem decide_and (p q : Prop) [dpq : Decidable (p ∧ q)] [Decidable p] [Decidable q] :
    decide (p ∧ q) = (decide p && decide q) := by
  by_cases h : p <;> by_cases k : q <;> simp [h, k]
@[simp] theorem decide_or (p q : Prop) [dpq : Decidable (p ∨ q)] [Decidable p] [Decidable q] :
    decide (p ∨ q) = (decide p || decide q) := by
  by_cases h : p <;> by_cases k : q <;> simp [h, k]

end Bool

@[simp] theorem ite_eq_true_distrib (c : Prop) {h : Decidable c} (a b : Bool) :
    ((if c then a else b) = true) = if c then a = true else b = true := by
  by_cases k : c <;> simp [k]

/-- 1 for `true`, 0 for `false`. -/
def Bool.toNat (b : Bool) : Nat := cond b 1 0
@[simp] theorem Bool.toNat_true : true.toNat = 1 := rfl
@[simp] theorem Bool.toNat_false : false.toNat = 0 := rfl

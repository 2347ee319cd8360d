prelude
import Init.Logic.Classical
/-!
# `if … then … else`

When a conditional equals one of its branches, conditionals between propositions, and negated
conditions.
-/

set_option autoImplicit true
universe u v

variable {p q : Prop}

/-! ## Conditionals between propositions -/

@[simp] theorem if_false_left [Decidable p] : ite p False q ↔ ¬p ∧ q := by
  by_cases h : p <;> simp [h]

@[simp] theorem if_false_right [Decidable p] : ite p q False ↔ p ∧ q := by
  by_cases h : p <;> simp [h]

theorem if_true {α : Sort u} {_ : Decidable True} (t e : α) : ite True t e = t := if_pos trivial
theorem if_false {α : Sort u} {_ : Decidable False} (t e : α) : ite False t e = e := if_neg id

@[simp low] theorem if_true_left [Decidable p] : ite p True q ↔ ¬p → q := by
  by_cases h : p <;> simp [h]

@[simp low] theorem if_true_right [Decidable p] : ite p q True ↔ p → q := by
  by_cases h : p <;> simp [h]

@[simp] theorem ite_then_self {p q : Prop} [Decidable p] : (if p then p else q) ↔ (¬p → q) := by
  by_cases h : p <;> simp [h]

@[simp] theorem ite_else_self {p q : Prop} [Decidable p] : (if p then q else p) ↔ (p ∧ q) := by
  by_cases h : p <;> simp [h]

@[simp] theorem ite_then_not_self {p : Prop} [Decidable p] {q : Prop} :
    (if p then ¬p else q) ↔ ¬p ∧ q := by
  by_cases h : p <;> simp [h]

@[simp] theorem ite_else_not_self {p : Prop} [Decidable p] {q : Prop} :
    (if p then q else ¬p) ↔ p → q := by
  by_cases h : p <;> simp [h]

@[simp] theorem dite_then_false [Decidable p] {x : ¬p → Prop} :
    (if h : p then False else x h) ↔ ∃ h : ¬p, x h := by
  by_cases h : p <;> simp [h]

@[simp] theorem dite_else_false [Decidable p] {x : p → Prop} :
    (if h : p then x h else False) ↔ ∃ h : p, x h := by
  by_cases h : p <;> simp [h]

@[simp] theorem dite_then_true [Decidable p] {x : ¬p → Prop} :
    (if h : p then True else x h) ↔ ∀ h : ¬p, x h := by
  by_cases h : p <;> simp [h]

@[simp] theorem dite_else_true [Decidable p] {x : p → Prop} :
    (if h : p then x h else True) ↔ ∀ h : p, x h := by
  by_cases h : p <;> simp [h]

/-! ## Negated conditions -/

@[simp] theorem dite_not [hn : Decidable (¬p)] [h : Decidable p] (x : ¬p → α) (y : ¬¬p → α) :
    dite (¬p) x y = dite p (fun h => y (fun n => n h)) x := by
  by_cases h : p <;> simp [h]

@[simp] theorem ite_not (p : Prop) [Decidable p] (x y : α) : ite (¬p) x y = ite p y x :=
  dite_not (fun _ => x) (fun _ => y)

/-! ## Conditionals equal to a branch -/

@[simp] theorem dite_eq_left_iff [Decidable p] {x : α} {y : ¬p → α} :
    (if h : p then x else y h) = x ↔ ∀ h : ¬p, y h = x := by
  by_cases h : p <;> simp [h]

@[simp] theorem dite_eq_right_iff [Decidable p] {x : p → α} {y : α} :
    (if h : p then x h else y) = y ↔ ∀ h : p, x h = y := by
  by_cases h : p <;> simp [h]

@[simp] theorem ite_eq_left_iff [Decidable p] {x y : α} :
    (if p then x else y) = x ↔ ¬p → y = x := by
  by_cases h : p <;> simp [h]

@[simp] theorem ite_eq_right_iff [Decidable p] {x y : α} :
    (if p then x else y) = y ↔ p → x = y := by
  by_cases h : p <;> simp [h]

@[simp] theorem ite_iff_left_iff [Decidable p] {x y : Prop} :
    ((if p then x else y) ↔ x) ↔ ¬p → (y ↔ x) := by
  by_cases h : p <;> simp [h]

@[simp] theorem ite_iff_right_iff [Decidable p] {x y : Prop} :
    ((if p then x else y) ↔ y) ↔ p → (x ↔ y) := by
  by_cases h : p <;> simp [h]

theorem ite_eq_iff [Decidable p] {x y z : α} :
    (if p then x else y) = z ↔ p ∧ x = z ∨ ¬p ∧ y = z := by
  by_cases h : p <;> simp [h]

theorem apply_ite (f : α → β) (p : Prop) [Decidable p] (x y : α) :
    f (ite p x y) = ite p (f x) (f y) := by
  by_cases h : p <;> simp [h]

theorem apply_dite (f : α → β) (p : Prop) [Decidable p] (x : p → α) (y : ¬p → α) :
    f (dite p x y) = dite p (fun h => f (x h)) (fun h => f (y h)) := by
  by_cases h : p <;> simp [h]

theorem ite_and {p q : Prop} [Decidable p] [Decidable q] (x y : α) :
    (if p ∧ q then x else y) = if p then if q then x else y else y := by
  by_cases h : p <;> by_cases k : q <;> simp [h, k]

/-! ## `decide` of conditionals -/

@[simp] theorem decide_ite (u : Prop) [du : Decidable u] (p q : Prop)
    [dpq : Decidable (ite u p q)] [dp : Decidable p] [dq : Decidable q] :
    decide (ite u p q) = ite u (decide p) (decide q) := by
  by_cases h : u <;> simp [h]

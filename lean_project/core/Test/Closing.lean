/-! Tactics that close a goal or search for a proof. -/

set_option linter.all false
set_option warn.classDefReducibility false

section
variable {p q r : Prop} (a b c : Nat)

theorem rfl_eq : a = a := by rfl
theorem rfl_compute : 2 + 2 = 4 := by rfl
theorem rfl_iff : p ↔ p := by rfl
theorem rfl_heq : HEq a a := by rfl
theorem rfl_le : a ≤ a := by rfl
theorem eq_refl_compute : 2 * 3 = 6 := by eq_refl
inductive Same : Nat → Nat → Prop where
  | refl (n : Nat) : Same n n
attribute [refl] Same.refl
theorem rfl_user : Same a a := by rfl
theorem apply_rfl_user : Same a a := by apply_rfl
theorem decide_closed : 3 < 5 := by decide
theorem decide_all : ∀ b : Bool, (b || !b) = true := by decide
theorem decide_and : 2 = 2 ∧ ¬(2 = 3) := by decide
theorem trivial_true : True := by trivial
theorem trivial_hyp (h : p) : p := by trivial
theorem trivial_and (h : p) : p ∧ True := by trivial
theorem assumption_hyp (h : p) (_ : q) : p := by assumption
theorem exact_search (h : p) (f : p → q) : q := by exact f h
theorem solve_by_elim_chain (h : p) (f : p → q) (g : q → r) : r := by solve_by_elim
theorem apply_assumption_step (h : p) (f : p → q) : q := by apply_assumption; exact h
theorem apply_rules_chain (h : p) (f : p → q) : q := by apply_rules [f, h]
theorem get_elem_ok (l : List Nat) (h : a < l.length) : l[a] = l[a] := by rfl
end

/-- info: Try this: -/
#guard_msgs (substring := true) in
example (p q : Prop) (h : p) (f : p → q) : q := by exact?

/-- info: Try this: -/
#guard_msgs (substring := true) in
example (a : Nat) : a + 0 = a := by simp?

/-- error: Tactic `decide` proved that the proposition -/
#guard_msgs (substring := true) in
example : 3 < 2 := by decide

/-- error: Tactic `assumption` failed -/
#guard_msgs (substring := true) in
example (p q : Prop) (h : p) : q := by assumption

/-- error: -/
#guard_msgs (substring := true) in
example (p q : Prop) : p → q := by trivial

/-- error: -/
#guard_msgs (substring := true) in
example (a b : Nat) : a = b := by rfl

def doubling : Nat → Nat
  | 0 => 1
  | n + 1 => 2 * doubling n

theorem cbv_goal : doubling 10 = 1024 := by cbv
theorem cbv_if : (if 2 < 3 then 4 else 5) = 4 := by cbv
theorem decide_cbv_goal : doubling 5 = 32 := by decide_cbv

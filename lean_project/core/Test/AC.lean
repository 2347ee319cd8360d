/-! `ac_rfl` and `ac_nf`. -/

set_option linter.all false

theorem ac_add (a b c d : Nat) : a + b + c + d = d + (b + c) + a := by ac_rfl
theorem ac_mul (a b c : Nat) : a * b * c = c * b * a := by ac_rfl
theorem ac_both (a b c d : Nat) : a * b + (c + d) = d + (c + b * a) := by ac_rfl
theorem ac_and (p q r : Prop) : ((p ∧ q) ∧ r) = (q ∧ (r ∧ p)) := by ac_rfl
theorem ac_neutral (p q : Prop) : (p ∧ True ∧ q) = (q ∧ p) := by ac_rfl
theorem ac_idempotent (a b : Nat) : max (max b a) a = max a b := by ac_rfl
theorem ac_nf_at (a b c d : Nat) (h : a + b + c = d) : c + (b + a) = d := by
  ac_nf0 at h ⊢
  assumption
theorem ac_nf_iff (p q r : Prop) : p ∧ q ∧ r ↔ r ∧ q ∧ p := by ac_nf

/-- error: Tactic `rfl` failed: equality lhs -/
#guard_msgs (substring := true) in
example (a b : Nat) : a + b = b + b := by ac_rfl

/-- info: 'ac_add' does not depend on any axioms -/
#guard_msgs in
#print axioms ac_add

/-! What Lean says when a step is wrong. -/

set_option linter.all false

/--
error: Type mismatch
  h
has type
  p
but is expected to have type
  q
-/
#guard_msgs in
example (p q : Prop) (h : p) : q := by exact h

/--
error: unsolved goals
case left
p q : Prop
hp : p
hq : q
⊢ p

case right
p q : Prop
hp : p
hq : q
⊢ q
-/
#guard_msgs in
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor

-- After an error in one bullet the next bullet still runs.
/--
error: unsolved goals
case left
p q : Prop
hq : q
⊢ p
---
error: Unknown identifier `hr`
-/
#guard_msgs in
example (p q : Prop) (hq : q) : p ∧ q := by
  constructor
  · skip
  · exact hr

/-- error: Unknown identifier `missing` -/
#guard_msgs in
example (p : Prop) : p := by exact missing

/-- error: Tactic `apply` failed: could not unify the conclusion of `h` -/
#guard_msgs (substring := true) in
example (p q r : Prop) (h : p → q) : r := by apply h

/-- error: Tactic `introN` failed -/
#guard_msgs (substring := true) in
example (p : Prop) : p := by intro h

/-- error: `simp` made no progress -/
#guard_msgs in
example (p q : Prop) (h : p) : q := by simp

/-- error: Tactic `contradiction` failed -/
#guard_msgs (substring := true) in
example (p q : Prop) (h : p) : q := by contradiction

/-- error: Case tag `inx` not found. -/
#guard_msgs (substring := true) in
example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h
  case inx h => exact Or.inr h
  case inl h => exact Or.inr h
  case inr h => exact Or.inl h

/-- error: Alternative `inr` has not been provided -/
#guard_msgs in
example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl h => exact Or.inr h

/-- warning: declaration uses `sorry` -/
#guard_msgs in
example (p : Prop) : p := by sorry

/-- warning: declaration uses `sorry` -/
#guard_msgs in
example (p : Prop) : p := by admit

/-- warning: declaration uses `sorry` -/
#guard_msgs in
example (p q : Prop) : p ∧ q := by
  constructor
  stop
  exact undefined_name

/-- error: fail -/
#guard_msgs (substring := true) in
example (p : Prop) : p := by fail "fail"

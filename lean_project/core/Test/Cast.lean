/-! Casts between `Nat` and `Int`; tactics that are not there say so. -/

variable (a b c : Nat)
example (h : (a : Int) = b) : a = b := by norm_cast at h
example (h : (a : Int) = b) : a = b := by exact_mod_cast h
example (h : (a : Int) + b = c) : a + b = c := by exact_mod_cast h
example (h : a + b = c) : (a : Int) + b = c := by exact_mod_cast h
example (h : a < b) : (a : Int) < b := by norm_cast
example (h : a < b) : (a : Int) < b := by exact_mod_cast h
example (h : (a : Int) * b + 1 ≤ c) : a * b + 1 ≤ c := by exact_mod_cast h
example (h : (a : Int) = 3) : a = 3 := by exact_mod_cast h
example (h : a = 0) : (a : Int) = 0 := by exact_mod_cast h
example (h : (a : Int) ^ 2 = 4) : a ^ 2 = 4 := by exact_mod_cast h
example (h : (a : Int) ∣ b) : a ∣ b := by exact_mod_cast h
example : ((a + b * 2 : Nat) : Int) = a + b * 2 := by push_cast; rfl
example (x : Int) (h : x = ((a + 1 : Nat) : Int)) : x = (a : Int) + 1 := by push_cast at h; exact h
example (h : b ≤ a) : ((a - b : Nat) : Int) = a - b := by push_cast [h]; rfl
example (h : (a : Int) ≠ b) : a ≠ b := by exact_mod_cast h
example (h : 0 < a) : (0 : Int) < a := by exact_mod_cast h
example (h : (2 : Int) ≤ a) : 2 ≤ a := by exact_mod_cast h

example (h : a < b) : a + 1 ≤ b := by lia
example (h : a < b) : a + 1 ≤ b := by grind only
/--
error: the tactic `simp_arith` is gone: use `simp +arith`
a b c : Nat
h : a < b
⊢ a + 1 ≤ b
-/
#guard_msgs in example (h : a < b) : a + 1 ≤ b := by simp_arith [h]

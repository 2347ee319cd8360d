/-! Rational numbers: closed arithmetic by `decide`, the laws by name, casts, rounding. -/

/-- info: 1 -/
#guard_msgs in #eval (3 : Rat) / 4 + 1 / 4
/-- info: (-5 : Rat)/3 -/
#guard_msgs in #eval (1 : Rat) / 3 - 2
/-- info: (27 : Rat)/8 -/
#guard_msgs in #eval (2 / 3 : Rat) ^ (-3 : Int)
/-- info: "7/2" -/
#guard_msgs in #eval toString (3.5 : Rat)
#guard ((-7 : Rat) / 2).floor = -4
#guard ((-7 : Rat) / 2).ceil = -3
#guard (1 : Rat) / 0 = 0
#guard (2 / 4 : Rat).num = 1 && (2 / 4 : Rat).den == 2
#guard max (1 / 2 : Rat) (1 / 3) = 1 / 2

example : (3 : Rat) / 4 + 1 / 4 = 1 := by decide
example : (3 : Rat) / 4 + 1 / 4 = 1 := rfl
example : (1 : Rat) / 3 < 1 / 2 := by decide
example : (1 : Rat) / 3 ≠ 1 / 2 := by decide
example : (2.5 : Rat) * 4 = 10 := by decide
example : (1.5e3 : Rat) = 1500 := by decide
example : ¬(1 : Rat) ≤ 99 / 100 := by decide
example : (1.05 : Rat) ^ 10 > 1.6 := by decide
example : (2 / 3 : Rat) ^ 100 < 1 / 1000 := by decide +kernel
example : (1 : Rat) / 2 + 1 / 3 + 1 / 4 + 1 / 5 + 1 / 6 = 29 / 20 := by decide
example : (123456789 : Rat) / 987654321 * (987654321 / 123456789) = 1 := by decide
example : ((7 : Rat) / 2).floor = 3 ∧ ((7 : Rat) / 2).ceil = 4 := by decide
example : (-3.5 : Rat).abs = 7 / 2 := by decide
example : mkRat 6 4 = 3 / 2 ∧ Rat.divInt 6 (-4) = -3 / 2 := by decide
/--
error: Tactic `decide` proved that the proposition
  1 / 3 = 0.3333
is false
-/
#guard_msgs in example : (1 : Rat) / 3 = 0.3333 := by decide

variable (a b c : Rat)
example : a + b = b + a := Rat.add_comm a b
example : a * (b + c) = a * b + a * c := Rat.mul_add a b c
example (h : a ≠ 0) : a * a⁻¹ = 1 := Rat.mul_inv_cancel a h
example (h : a ≠ 0) : a * a⁻¹ = 1 := by simp [h]
example : a + b + c = c + b + a := by ac_rfl
example (h : a + 1 / 4 = 1) : a = 3 / 4 := by
  rw [Rat.eq_sub_iff_add_eq.2 h]; decide
example (h : 2 * a = 5) : a = 5 / 2 := by
  rw [Rat.eq_div_iff (by decide), Rat.mul_comm]; exact h
example (h : a ≤ b) : a + c ≤ b + c := Rat.add_le_add_right h c
example (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  calc a < b := h₁
    _ ≤ c := h₂
example (ha : 0 < a) (hb : 0 < b) : 0 < a * b / (a + b) :=
  Rat.div_pos (Rat.mul_pos ha hb) (Rat.add_pos ha hb)
example : a * 0 + (0 + b) - b = 0 := by simp
example (h : a ≤ b) (k : b ≤ a) : a = b := Rat.le_antisymm h k
example : ¬a < b ↔ b ≤ a := by simp

variable (m n : Nat) (i j : Int)
example (h : (n : Rat) = m + 1) : n = m + 1 := by exact_mod_cast h
example (h : n < m) : (n : Rat) < m := by exact_mod_cast h
example (h : (i : Rat) * j ≤ 3) : i * j ≤ 3 := by exact_mod_cast h
example : ((i + j * 2 : Int) : Rat) = i + j * 2 := by push_cast; rfl
example (h : m ∣ n) : ((n / m : Nat) : Rat) = n / m := Rat.natCast_div h
example (h : (i : Rat) ≤ a) (k : a < i + 1) : a.floor = i := Rat.floor_eq_iff.2 ⟨h, k⟩
example : ∃ c, a < c ∧ c < a + 1 := by
  apply Rat.exists_between
  have h := Rat.add_lt_add_left Rat.zero_lt_one a
  rwa [Rat.add_zero] at h

import LeanPRM
/-! Number types under their usual signs. -/

example : ℕ = Nat := rfl
example : (1 : ℚ) / 2 + 1 / 2 = 1 := by decide
example (z : ℤ) : z - z = 0 := by simp

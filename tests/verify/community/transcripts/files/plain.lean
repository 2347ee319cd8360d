def f : Nat := 37

theorem h : f + 2 = 39 := by
  rfl

#check f

example : f = 37 := rfl

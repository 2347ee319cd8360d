/-!
Small calculations with fractions, as in word problems.

kind: rat
split: train
-/

/-- A price of 80 is reduced by a quarter; it is then 60.

Grade 1. -/
theorem rat_discount : (80 : Rat) - 80 * (1 / 4) = 60 := by
  -- 1. A quarter of 80 is 20.
  have h : (80 : Rat) * (1 / 4) = 20 := by decide
  -- 2. What is left is 60.
  rw [h]
  decide

/-- One half, one third and one sixth make a whole.

Grade 1. -/
theorem rat_three_parts : (1 : Rat) / 2 + 1 / 3 + 1 / 6 = 1 := by
  -- 1. A half and a third are five sixths.
  have h : (1 : Rat) / 2 + 1 / 3 = 5 / 6 := by decide
  -- 2. And one more makes six of them.
  rw [h]
  decide

/-- If two thirds of a number are 10, the number is 15.

Grade 2. -/
theorem rat_two_thirds (x : Rat) (h : x * (2 / 3) = 10) : x = 15 := by
  -- 1. Multiply both sides by three halves.
  have h' : x * (2 / 3) * (3 / 2) = 10 * (3 / 2) := by rw [h]
  -- 2. On the left x is left, on the right 15.
  grind

/-- Raising a price by a tenth and then reducing it by a tenth loses a hundredth of it.

Grade 3. -/
theorem rat_up_and_down (p : Rat) :
    (p + p / 10) - (p + p / 10) / 10 = p - p / 100 := by
  -- 1. A tenth of the raised price is a tenth and a hundredth.
  have h : (p + p / 10) / 10 = p / 10 + p / 100 := by grind
  -- 2. Take it away.
  rw [h]
  grind

/-- A train that goes 3 hours at speed v and 2 hours at speed w goes 3v + 2w in 5 hours; if that is
400 and v is 90, then w is 65.

Grade 3. -/
theorem rat_train (v w : Rat) (hv : v = 90) (h : 3 * v + 2 * w = 400) : w = 65 := by
  -- 1. The first part is 270.
  rw [hv] at h
  -- 2. So the second part is 130, and half of it is 65.
  have h₂ : 2 * w = 130 := by grind
  grind

/-- If x is to 3 as 8 is to 12, then x is 2.

Grade 2. -/
theorem rat_proportion (x : Rat) (h : x / 3 = 8 / 12) : x = 2 := by
  -- 1. Multiply by 3.
  have h' : x = 8 / 12 * 3 := (Rat.div_eq_iff (by decide)).mp h
  -- 2. And calculate.
  rw [h']
  decide

/-- Two numbers with sum s and difference d are half the sum and half the difference of s and d.

Grade 3. -/
theorem rat_sum_difference (x y s d : Rat) (hs : x + y = s) (hd : x - y = d) :
    x = (s + d) / 2 ∧ y = (s - d) / 2 := by
  -- 1. Write s and d by x and y.
  subst hs
  subst hd
  -- 2. The sum of the two is 2x, their difference 2y.
  constructor
  · grind
  · grind

/-- Two pipes fill a tank in a and b hours. For the time t in which they fill it together, t(a + b) is
ab.

Grade 4. -/
theorem rat_pipes (a b t : Rat) (ha : a ≠ 0) (hb : b ≠ 0) (h : t * (1 / a + 1 / b) = 1) :
    t * (a + b) = a * b := by
  -- 1. Bring the rates to one denominator.
  have hr : 1 / a + 1 / b = (a + b) / (a * b) := by grind
  -- 2. So t(a + b), divided by ab, is 1.
  rw [hr] at h
  -- 3. Multiply by ab, which is not 0.
  have hab : a * b ≠ 0 := by grind
  rw [← Rat.mul_div_assoc, Rat.div_eq_iff hab, Rat.one_mul] at h
  exact h

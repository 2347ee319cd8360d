/-!
Rounding rational numbers down and up to integers.

kind: rat
split: train
-/

/-- Rounding down does not make a number larger, and makes it smaller by less than 1.

Grade 2. -/
theorem floor_bounds (q : Rat) : (q.floor : Rat) ≤ q ∧ q < (q.floor : Rat) + 1 := by
  -- 1. Both are laws of rounding down.
  constructor
  · exact Rat.floor_le q
  · exact Rat.lt_floor_add_one q

/-- Rounding down keeps the order.

Grade 3. -/
theorem floor_monotone (p q : Rat) (h : p ≤ q) : p.floor ≤ q.floor := by
  -- 1. It is enough that the rounded p is at most q.
  rw [Rat.le_floor_iff]
  -- 2. For it is at most p.
  exact Rat.le_trans (Rat.floor_le p) h

/-- Rounded down, a number is at most the same number rounded up.

Grade 3. -/
theorem floor_le_ceil (q : Rat) : q.floor ≤ q.ceil := by
  -- 1. As rational numbers they have q between them.
  have h : (q.floor : Rat) ≤ (q.ceil : Rat) :=
    Rat.le_trans (Rat.floor_le q) (Rat.le_ceil q)
  -- 2. So they are in this order as integers.
  exact Rat.intCast_le_intCast.mp h

/-- Adding an integer may be done before or after rounding down.

Grade 4. -/
theorem floor_add_integer (q : Rat) (z : Int) : (q + z).floor = q.floor + z := by
  -- 1. A number rounded down is the integer with the number between it and the next.
  rw [Rat.floor_eq_iff]
  -- 2. Take the bounds of q, and add z.
  have h₁ := Rat.floor_le q
  have h₂ := Rat.lt_floor_add_one q
  rw [Rat.intCast_add]
  constructor
  · grind
  · grind

/-- A number that equals an integer is its own rounding.

Grade 2. -/
theorem floor_of_integer (q : Rat) (z : Int) (h : q = z) : (q.floor : Rat) = q := by
  -- 1. Replace q by the integer.
  rw [h, Rat.floor_intCast]

/-- An integer below a number is at most the number rounded down.

Grade 2. -/
theorem below_floor (q : Rat) (z : Int) (h : (z : Rat) < q) : z ≤ q.floor := by
  -- 1. The integer is at most q.
  have h' : (z : Rat) ≤ q := Rat.le_of_lt h
  -- 2. That says that it is at most q rounded down.
  rw [Rat.le_floor_iff]
  exact h'

/-- The sum of two numbers rounded down is at most their sum rounded down.

Grade 4. -/
theorem floor_add_le (p q : Rat) : p.floor + q.floor ≤ (p + q).floor := by
  -- 1. It is enough that the sum of the rounded numbers is at most p + q.
  rw [Rat.le_floor_iff, Rat.intCast_add]
  -- 2. Add the two inequalities.
  exact Rat.add_le_add (Rat.floor_le p) (Rat.floor_le q)

/-- For every rational number there is a larger integer, and a smaller one.

Grade 3. -/
theorem integers_around (q : Rat) : (∃ z : Int, (z : Rat) < q) ∧ ∃ z : Int, q < (z : Rat) := by
  -- 1. Take one less and one more than q rounded down.
  refine ⟨⟨q.floor - 1, ?_⟩, ⟨q.floor + 1, ?_⟩⟩
  -- 2. The first is less than the rounded number, and so less than q.
  · have h := Rat.floor_le q
    rw [Rat.intCast_sub]
    grind
  -- 3. The second is a law of rounding down.
  · have h := Rat.lt_floor_add_one q
    rw [Rat.intCast_add]
    grind

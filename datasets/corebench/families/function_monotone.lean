/-!
Functions on the natural numbers that respect their order.

kind: function
split: train
-/

/-- Order is kept. -/
def Mono (f : Nat → Nat) : Prop := ∀ m n, m ≤ n → f m ≤ f n

/-- The composition of monotone functions is monotone.

Grade 2. -/
theorem mono_comp (f g : Nat → Nat) (hf : Mono f) (hg : Mono g) : Mono (fun n => g (f n)) := by
  -- 1. Let m be at most n.
  intro m n h
  -- 2. Then f m is at most f n, and g keeps that.
  apply hg
  apply hf
  exact h

/-- The sum of monotone functions is monotone.

Grade 2. -/
theorem mono_add (f g : Nat → Nat) (hf : Mono f) (hg : Mono g) : Mono (fun n => f n + g n) := by
  -- 1. Let m be at most n.
  intro m n h
  -- 2. Add the two inequalities.
  have h₁ := hf m n h
  have h₂ := hg m n h
  exact Nat.add_le_add h₁ h₂

/-- The product of monotone functions is monotone.

Grade 2. -/
theorem mono_mul (f g : Nat → Nat) (hf : Mono f) (hg : Mono g) : Mono (fun n => f n * g n) := by
  -- 1. Let m be at most n, and multiply the two inequalities.
  intro m n h
  exact Nat.mul_le_mul (hf m n h) (hg m n h)

/-- A function that does not decrease from one number to the next is monotone.

Grade 4. -/
theorem mono_of_steps (f : Nat → Nat) (h : ∀ n, f n ≤ f (n + 1)) : Mono f := by
  -- 1. Let m be at most n, that is n = m + k.
  intro m n hmn
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le hmn
  -- 2. We use induction on k.
  induction k with
  | zero => exact Nat.le_refl (f m)
  | succ k ih =>
    -- 3. One step further the function does not decrease.
    apply Nat.le_trans (ih (Nat.le_add_right m k))
    exact h (m + k)

/-- A function that increases at each step is at least as large as its argument.

Grade 3. -/
theorem strict_ge_self (f : Nat → Nat) (h : ∀ n, f n < f (n + 1)) : ∀ n, n ≤ f n := by
  -- 1. We use induction on n.
  intro n
  induction n with
  | zero => exact Nat.zero_le (f 0)
  | succ k ih =>
    -- 2. At the next number the function is greater than f k, which is at least k.
    exact Nat.lt_of_le_of_lt ih (h k)

/-- A monotone function that separates two numbers tells which one is less.

Grade 3. -/
theorem mono_reflects (f : Nat → Nat) (hf : Mono f) (m n : Nat) (h : f m < f n) : m < n := by
  -- 1. Suppose that n were at most m.
  rcases Nat.lt_or_ge m n with hlt | hge
  · exact hlt
  -- 2. Then f n would be at most f m.
  · have h' : f n ≤ f m := hf n m hge
    exact absurd h (Nat.not_lt.mpr h')

/-- A constant function is monotone, and so is the identity.

Grade 1. -/
theorem mono_examples (c : Nat) : Mono (fun _ => c) ∧ Mono (fun n => n) := by
  -- 1. We show the two parts.
  constructor
  -- 2. A constant is at most itself.
  · intro m n _
    exact Nat.le_refl c
  -- 3. The identity keeps everything.
  · intro m n h
    exact h

/-- The larger one of two monotone functions is monotone.

Grade 3. -/
theorem mono_max (f g : Nat → Nat) (hf : Mono f) (hg : Mono g) :
    Mono (fun n => max (f n) (g n)) := by
  -- 1. Let m be at most n.
  intro m n h
  -- 2. Both f m and g m are at most the larger one at n.
  apply Nat.max_le_of_le_of_le
  · exact Nat.le_trans (hf m n h) (Nat.le_max_left (f n) (g n))
  · exact Nat.le_trans (hg m n h) (Nat.le_max_right (f n) (g n))

/-- A monotone function that takes the same value at two numbers takes it between them.

Grade 3. -/
theorem mono_squeeze (f : Nat → Nat) (hf : Mono f) (a b c : Nat) (h₁ : a ≤ b) (h₂ : b ≤ c)
    (h : f a = f c) : f b = f a := by
  -- 1. The value at b is between the two.
  have hab := hf a b h₁
  have hbc := hf b c h₂
  -- 2. As they are equal, it is equal to them.
  rw [← h] at hbc
  exact Nat.le_antisymm hbc hab

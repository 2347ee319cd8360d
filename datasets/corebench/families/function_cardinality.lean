/-!
How many objects types have, told by functions between them.

kind: function
split: test
-/

/-- No function from the natural numbers to the truth values is injective.

Grade 4. -/
theorem nat_bool_not_injective (f : Nat → Bool) : ∃ m n, m ≠ n ∧ f m = f n := by
  -- 1. Of the values at 0, 1 and 2 two are equal.
  by_cases h₁ : f 0 = f 1
  · exact ⟨0, 1, by decide, h₁⟩
  · by_cases h₂ : f 0 = f 2
    · exact ⟨0, 2, by decide, h₂⟩
    -- 2. If the value at 0 is equal to neither of the others, these are equal.
    · refine ⟨1, 2, by decide, ?_⟩
      cases h : f 0 <;> cases h' : f 1 <;> cases h'' : f 2 <;> simp_all

/-- The natural numbers can be put one further, which leaves a place free.

Grade 2. -/
theorem nat_shift : ∃ f : Nat → Nat, (∀ m n, f m = f n → m = n) ∧ ∀ n, f n ≠ 0 := by
  -- 1. Take the successor.
  refine ⟨fun n => n + 1, ?_, ?_⟩
  -- 2. It is injective.
  · intro m n h
    exact Nat.succ.inj h
  -- 3. And never 0.
  · intro n
    exact Nat.succ_ne_zero n

/-- There are as many even numbers as numbers.

Grade 3. -/
theorem evens_as_many : ∃ f : Nat → Nat, (∀ m n, f m = f n → m = n) ∧
    ∀ k, k % 2 = 0 → ∃ n, f n = k := by
  -- 1. Take the double.
  refine ⟨fun n => 2 * n, ?_, ?_⟩
  -- 2. It is injective.
  · intro m n h
    exact Nat.eq_of_mul_eq_mul_left (by decide) h
  -- 3. An even number is the double of its half.
  · intro k hk
    refine ⟨k / 2, ?_⟩
    show 2 * (k / 2) = k
    omega

/-- Every integer is reached by some function from the natural numbers.

Grade 4. -/
theorem integers_countable : ∃ f : Nat → Int, ∀ z, ∃ n, f n = z := by
  -- 1. Let even numbers go to their halves, and odd ones to negatives.
  refine ⟨fun n => if n % 2 = 0 then (n / 2 : Nat) else -((n / 2 + 1 : Nat) : Int), ?_⟩
  intro z
  rcases Int.lt_or_ge z 0 with h | h
  -- 2. A negative number comes from an odd one.
  · refine ⟨2 * (-z - 1).toNat + 1, ?_⟩
    have hodd : ¬(2 * (-z - 1).toNat + 1) % 2 = 0 := by omega
    show (if _ then _ else _) = z
    rw [if_neg hodd]
    omega
  -- 3. Any other comes from its double.
  · refine ⟨2 * z.toNat, ?_⟩
    have heven : 2 * z.toNat % 2 = 0 := by omega
    show (if _ then _ else _) = z
    rw [if_pos heven]
    omega

/-- The sequences of truth values cannot be numbered.

Grade 5. -/
theorem sequences_not_countable (f : Nat → Nat → Bool) : ∃ s : Nat → Bool, ∀ n, f n ≠ s := by
  -- 1. Take the sequence that differs from the sequence of number n at n.
  refine ⟨fun n => !f n n, ?_⟩
  -- 2. If it had the number n, it would differ from itself at n.
  intro n h
  have hn : f n n = !f n n := congrFun h n
  cases hv : f n n
  · rw [hv] at hn
    exact absurd hn (by decide)
  · rw [hv] at hn
    exact absurd hn (by decide)

/-- Functions from pairs are as many as functions to functions.

Grade 3. -/
theorem curry_as_many {α β γ : Type} : ∃ (c : (α × β → γ) → α → β → γ)
    (u : (α → β → γ) → α × β → γ), (∀ f, u (c f) = f) ∧ ∀ g, c (u g) = g := by
  -- 1. Take the arguments one after the other, and together.
  refine ⟨fun f a b => f (a, b), fun g p => g p.1 p.2, ?_, ?_⟩
  -- 2. Both ways round nothing changes.
  · intro f
    funext p
    rfl
  · intro g
    rfl

/-- If a type is reached from the truth values, of any three of its objects two are equal.

Grade 5. -/
theorem at_most_two {α : Type} (f : Bool → α) (sur : ∀ y, ∃ b, f b = y) (x y z : α) :
    x = y ∨ y = z ∨ x = z := by
  -- 1. Each of the three comes from a truth value.
  obtain ⟨a, rfl⟩ := sur x
  obtain ⟨b, rfl⟩ := sur y
  obtain ⟨c, rfl⟩ := sur z
  -- 2. Of three truth values two are equal.
  cases a <;> cases b <;> cases c <;> simp

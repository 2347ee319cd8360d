/-! # Proofs that are wrong, each in another way -/

-- or_swap/missing_case
theorem or_swap (p q : Prop) : p ∨ q → q ∨ p := by
  intro h
  cases h with
  | inl hp =>
    right
    exact hp

-- and_swap/type_error
theorem and_swap (p q : Prop) (h : p ∧ q) : q ∧ p := by
  obtain ⟨hp, hq⟩ := h
  constructor
  · exact hp
  · exact hp

-- zero_add_ind/wrong_direction
theorem zero_add_ind (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [Nat.add_succ]
    rw [← ih]

-- uncurry/syntax_error
theorem uncurry (p q r : Prop) (h : p → q → r) : p ∧ q → r := by
  rintro ⟨hp, hq
  exact h hp hq

-- contrapose/unknown_identifier
theorem contrapose (p q : Prop) (h : p → q) : ¬q → ¬p := by
  intro hnq hp
  apply hnq
  apply hq
  exact hp

-- not_or_split/several_errors
theorem not_or_split (p q : Prop) : ¬(p ∨ q) ↔ ¬p ∧ ¬q := by
  constructor
  · intro h
    constructor
    · intro hp
      exact h hp
    · intro hq
      exact h (Or.inr hq)
  · intro h hpq
    cases hpq with
    | inl hp => exact h.right hp
    | inr hq => exact h.right hq

-- modus_tollens_chain/recovered_error
theorem modus_tollens_chain (p q r : Prop) (h₁ : p → q) (h₂ : q → r) (hr : ¬r) : ¬p := by
  intro hp
  have hq : q := by
    exact h₁ hp
  have hr' : r := by
    exact h₂ hp
  exact absurd hr' hr

-- le_trans_chain/wrong_lemma
theorem le_trans_chain (a b c d : Nat) (h₁ : a ≤ b) (h₂ : b ≤ c) (h₃ : c ≤ d) : a ≤ d := by
  calc a ≤ b := h₁
    _ ≤ c := h₃
    _ ≤ d := h₃

-- square_mono/admit
theorem square_mono (a b : Nat) (h : a ≤ b) : a * a ≤ b * b := by
  calc
    a * a ≤ a * b := Nat.mul_le_mul_left a h
    _ ≤ b * b := by
      admit

-- numerals_add/forbidden
theorem numerals_add : 2 + 2 = 4 := by native_decide

-- curry/incomplete
theorem curry (p q r : Prop) (h : p ∧ q → r) : p → q → r := by
  intro hp hq
  apply h

-- descend_bound/runaway
theorem descend_bound (f : Nat → Nat) (h : ∀ n, f n = f (n + 1)) : f 0 = f 2 := by
  have h₀ : f 0 = f 1 := h 0
  simp [h]

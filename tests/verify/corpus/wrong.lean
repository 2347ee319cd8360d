theorem w1 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  · exact hq
  · exact hp

theorem w2 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  exact hq
  exact hp

theorem w3 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  apply hq
  exact hp

theorem w4 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  have h : p := by
    exact hq
  constructor
  exact h
  exact hq

theorem w5 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  have h : p := unknown_lemma hp
  exact ⟨h, hq⟩

theorem w6 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  have h : p := by
    apply unknown_lemma
    exact hp
  have h2 : q := by assumption
  exact ⟨h, h2⟩

theorem w7 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  intro h
  constructor
  · exact hp
  · exact hq

theorem w8 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  · intro h
    exact hp
  · exact hq

theorem w9 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  · skip
  · exact hq

theorem w10 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  exact hp

theorem w11 (p : Prop) (hp : p) : p := by
  exact hp
  exact hp

theorem w12 (p : Prop) (hp : p) : p := by
  exact hp
  skip
  exact hp
  skip

theorem w13 (a b c : Nat) (h : a = b) (h2 : b = c) : a = c := by
  rw [h2]
  rw [h]
  rw [h2]

theorem w14 (a b c : Nat) (h : a = b) (h2 : b = c) : a = c := by
  rw [h, h, h2]

theorem w15 (a b c : Nat) (h : a = b) (h2 : b = c) : a = c := by
  calc a = b := by exact h2
    _ = c := by exact h2

theorem w16 (a b c : Nat) (h : a = b) (h2 : b = c) : a = c := by
  calc a = b := h
    _ = b := by exact h2
  skip

theorem w17 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl hp => exact Or.inl hp
  | inr hq => exact Or.inl hq

theorem w18 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl hp => exact Or.inr hp

theorem w19 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl hp => exact Or.inr hp
  | inr hq => exact Or.inl hq
  | other x => exact x

theorem w20 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h
  case inl hp => exact Or.inr hp
  case nothing hq => exact Or.inl hq
  skip

theorem w21 (p q : Prop) (hp : p) (f : p → q) : q := by
  suffices h : q by
    exact hp
  exact f hp

theorem w22 (p q : Prop) (hp : p) (f : p → q) : q := by
  suffices h : p from h
  exact hp

theorem w23 (p q : Prop) (hp : p) (f : p → q) : q := by
  exact g (by exact hp)

theorem w24 (p q : Prop) (hp : p) (f : p → q) : q :=
  g (by exact hp)

theorem w25 (p q : Prop) (hp : p) (f : p → q) : q := by
  exact f (by exact f)

theorem w26 (p q : Prop) (hp : p) (f : p → q) : q :=
  f (by
    intro h
    exact hp)

theorem w27 (p q : Prop) (hp : p) (f : p → q) : q ∧ p := by
  refine ⟨f (by intro x; exact x), ?_⟩
  exact hp

theorem w28 (p q : Prop) (hp : p) (f : p → q) : q ∧ p := by
  refine ⟨g (by exact hp), ?_⟩
  exact hp

theorem w29 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor <;> exact hp
  skip

theorem w30 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  all_goals exact hp
  skip

theorem w31 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  first | exact hp | exact hq
  skip

theorem w32 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  (constructor; exact hq)
  exact hp

theorem w33 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  have h : q ∧ p := by
    constructor
    · exact hp
    · have h2 : q := by
        exact hp
      exact hp
  exact ⟨h.2, h.1⟩

theorem w34 (n : Nat) : n = n := by
  induction n with
  | zero => exact bad
  | succ n ih =>
    rw [bad]
    exact ih

theorem w35 (n : Nat) : n = 0 := by
  cases n with
  | zero => rfl
  | succ n => rfl

theorem w36 (p q : Prop) (h : p ∧ q) : q := by
  obtain ⟨a, b, c⟩ := h
  exact b

theorem w37 (p q : Prop) (h : p ∧ q) : q := by
  simp only [nothing_here] at h
  exact h.2

theorem w38 (p q : Prop) (h : p ∧ q) : q := by
  have h2 : q := by skip
  exact h2

theorem w39 (p q : Prop) (h : p ∧ q) : q := by
  have h2 : q := by
    have h3 := h.2
    skip
  exact h2

theorem w40 (p q : Prop) (h : p ∧ q) : p := by
  show q
  exact h.2

theorem w41 (p q : Prop) (h : p ∧ q) : p := by
  have := h.3
  exact this

theorem w42 (p q : Prop) (h : p ∧ q) : p ∧ p := by
  constructor
  { exact h.2 }
  { exact h.1 }

theorem w43 (p q : Prop) (h : p ∧ q) : p ∧ p := by
  match h with
  | ⟨a, b⟩ =>
    constructor
    · exact b
    · exact a

theorem w44 (p : Prop) [Decidable p] (q : Prop) (hq : q) : q := by
  if h : p then
    exact h
  else
    exact hq

theorem w45 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  have h1 : p := hq
  have h2 : q := hp
  have h3 : p ∧ q := ⟨h1, h2⟩
  exact h3

theorem w46 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  apply And.intro
  · exact hp
  · apply hq
    apply hq
    apply hq

theorem w47 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  exact ⟨hp, hq, hp⟩
  skip

theorem w48 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  next => skip
  exact ⟨hp, hq⟩

theorem w49 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  by_cases h : p
  · exact ⟨h, h⟩
  · exact absurd hp h

theorem w50 (a b : Nat) (h : a = b) : b = a := by
  conv => lhs; rw [nothing]
  exact h.symm

theorem w51 (p q : Prop) : p → q → p := by
  intro hp hq hr
  exact hp

theorem w52 (p q r : Prop) (hp : p) (f : p → q) (g : q → r) : r := by
  apply g
  apply f
  apply g
  exact hp

theorem w53 (p q r : Prop) (hp : p) (f : p → q) (g : q → r) : r := by
  have hq : q := f (by exact g)
  have hr : r := g (by exact hp)
  exact hr

theorem w54 (p q : Prop) (hp : p) : p ∨ q := by
  right
  exact hp

theorem w55 (p q : Prop) (hp : p) : q ∨ p := by
  cases hp with
  | intro a b => exact Or.inl a

theorem w56 (a b : Nat) : a + b = b + a := by
  decide

theorem w57 (a b : Nat) (h : a = b) : a = b ∧ b = a := by
  constructor
  · rw [h]
  · rw [h]
    rfl

theorem w58 (a b : Nat) (h : a = b) : a = b ∧ b = a := by
  refine ⟨h, ?_⟩
  rfl

theorem w59 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  case left =>
    exact hq
  case right =>
    skip
    exact hp

theorem w60 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  classical
  constructor
  exact hq
  intro x
  exact hq

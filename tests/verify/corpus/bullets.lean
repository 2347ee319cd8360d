theorem b1 (p q : Prop) (h : p ∧ q) : q ∧ p := by
  constructor
  · exact h.2
  · exact h.1

theorem b2 (p q : Prop) (h : p ∧ q) : q ∧ p := by
  constructor
  . exact h.2
  . exact h.1

theorem b3 (p q r : Prop) (hp : p) (hq : q) (hr : r) : (p ∧ q) ∧ r := by
  constructor
  · constructor
    · exact hp
    · exact hq
  · exact hr

theorem b4 (p q r : Prop) (hp : p) (hq : q) (hr : r) : (p ∧ q) ∧ r := by
  refine ⟨?_, ?_⟩
  · refine ⟨?_, ?_⟩
    exact hp
    exact hq
  exact hr

theorem b5 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  {
    exact hp
  }
  {
    exact hq
  }

theorem b6 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  { exact hp }
  · { exact hq }

theorem b7 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by {
  constructor
  exact hp
  exact hq
}

theorem b8 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by { constructor; exact hp; exact hq }

theorem b9 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by constructor; exact hp; exact hq

theorem b10 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor; · exact hp
  · exact hq

theorem b11 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor <;> assumption

theorem b12 (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by
  constructor
  · exact hp
  ·
    constructor
    · exact hq
    ·
      exact hr

theorem b13 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  case left => exact hp
  case right =>
    exact hq

theorem b14 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  case right => exact hq
  case left => exact hp

theorem b15 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  next => exact hp
  next =>
    skip
    exact hq

theorem b16 (p q : Prop) : p ∨ q → q ∨ p := by
  intro h
  cases h
  next hp => exact Or.inr hp
  next hq => exact Or.inl hq

theorem b17 (p q : Prop) : p ∨ q → q ∨ p := by
  intro h
  cases h
  case inl hp => exact Or.inr hp
  case inr hq => exact Or.inl hq

theorem b18 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  case left | right => assumption

theorem b19 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  case' left => skip
  · exact hp
  · exact hq

theorem b20 (p : Prop) (hp : p) : p :=
  by
    exact hp

theorem b21 (p : Prop) (hp : p) : p
    := by
      exact hp

theorem b22 (p : Prop) (hp : p) : p := by
exact hp

theorem b23 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
constructor
· exact hp
· exact hq

theorem b24 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by constructor
                                                        · exact hp
                                                        · exact hq

theorem b25 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor;
  exact hp;
  exact hq;

theorem b26 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  focus
    constructor
    · exact hp
    · exact hq

theorem b27 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  all_goals assumption

theorem b29 (p q r : Prop) (hp : p) (hq : q) (hr : r) : (p ∧ q) ∧ r := by
  constructor
  · constructor <;> assumption
  · first
    | exact hq
    | exact hr

theorem b30 (p q r : Prop) (hp : p) (hq : q) (hr : r) : (p ∧ q) ∧ r := by
  constructor
  · (constructor; exact hp; exact hq)
  · (exact hr)

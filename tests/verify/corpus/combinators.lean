theorem m1 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  all_goals first | exact hp | exact hq

theorem m2 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  all_goals
    skip
    assumption

theorem m3 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  first
  | exact hp
  | constructor
    · exact hp
    · exact hq

theorem m4 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  try exact hp; exact hq
  constructor <;> assumption

theorem m5 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  repeat constructor
  repeat' assumption

theorem m6 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine ⟨?_, ?_⟩ <;> (first | exact hp | exact hq)

theorem m7 (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by
  (constructor; exact hp)
  constructor
  <;> assumption

theorem m8 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl h => first | exact Or.inl h | exact Or.inr h
  | inr h =>
    first
      | exact Or.inr h
      | exact Or.inl h

theorem m9 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h <;> first | exact Or.inl ‹_› | exact Or.inr ‹_›

theorem m10 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl h => right; exact h
  | inr h => left; exact h
  <;> skip

theorem m11 (p : Prop) (hp : p) : p := by
  iterate 3 skip
  iterate 2
    skip
    skip
  exact hp

theorem m12 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  any_goals exact hp
  exact hq

theorem m13 (p : Prop) (hp : p) : p := by
  solve
  | exact hp
  | skip

theorem m14 (a b : Nat) (h : a = b) : b = a := by
  conv =>
    lhs
    rw [← h]

theorem m15 (a b : Nat) (h : a = b) : b = a := by
  conv => lhs; rw [← h]

theorem m16 (a b : Nat) (h : a = b) : b = a := by
  conv at h =>
    lhs
  exact h.symm

theorem m17 (p : Prop) (hp : p) : p := by
  fail_if_success exact trivial
  with_reducible exact hp

theorem m18 (p : Prop) (hp : p) : p := by
  show_term exact hp

theorem m19 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor <;>
    first
    | exact hp
    | exact hq

theorem m20 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  have h : p ∧ q := by constructor <;> assumption
  exact h

theorem m21 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  · try skip
    exact hp
  · all_goals exact hq

theorem m22 (p q r s : Prop) (hp : p) (hq : q) (hr : r) (hs : s) : (p ∧ q) ∧ r ∧ s := by
  constructor <;> constructor <;> assumption

theorem m23 (p : Prop) (hp : p) : p := by
  (((exact hp)))

theorem m24 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  (constructor
   exact hp
   exact hq)

theorem m25 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  (
    constructor
    · exact hp
    · exact hq
  )

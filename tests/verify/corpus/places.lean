theorem z1 (a b : Nat) : a < b ∨ b ≤ a := by
  cases Nat.lt_or_ge a b
  · left; assumption
  · right; assumption

theorem z2 (a b : Nat) : True ∧ (a < b ∨ b ≤ a) := by
  constructor
  · trivial
  · cases Nat.lt_or_ge a b with
    | inl h => left; assumption
    | inr h => right; assumption

theorem z3 (a b : Nat) : True ∧ (a < b ∨ b ≤ a) := by
  constructor
  case left => trivial
  case right =>
    cases Nat.lt_or_ge a b with
    | inl h => left; assumption
    | inr h => right; assumption

theorem z4 (a b : Nat) (h : a = 0 ∨ b = 0): (a < b ∨ b ≤ a) := by
  cases h with
  | inl h =>
    cases Nat.lt_or_ge a b with
    | inl h => left; assumption
    | inr h => right; assumption
  | inr h =>
    cases Nat.lt_or_ge a b with
    | inl h => left; assumption
    | inr h => right; assumption

theorem z5 (a b : Nat) (h : a = 0 ∨ b = 0): (a < b ∨ b ≤ a) := by
  if h : a = 1 then
    cases Nat.lt_or_ge a b with
    | inl h => left; assumption
    | inr h => right; assumption
  else
    cases Nat.lt_or_ge a b with
    | inl h => left; assumption
    | inr h => right; assumption

theorem z6 (a b : Nat) (h : a = 0 ∨ b = 0): (a < b ∨ b ≤ a) := by
  match h with
  | .inl h =>
    cases Nat.lt_or_ge a b with
    | inl h => left; assumption
    | inr h => right; assumption
  | .inr h =>
    have : True := by
      cases Nat.lt_or_ge a b with
      | inl h => trivial
      | inr h => trivial
    cases Nat.lt_or_ge a b with
    | inl h => left; assumption
    | inr h => right; assumption

theorem z7 (a b : Nat) : True ∧ (a < b ∨ b ≤ a) := by
  constructor
  { trivial }
  { cases Nat.lt_or_ge a b with
    | inl h => left; assumption
    | inr h => right; assumption }

theorem z8 (a b : Nat) : (a < b ∨ b ≤ a) := by
  classical
  cases Nat.lt_or_ge a b with
  | inl h => left; assumption
  | inr h => right; assumption

theorem z9 (a b : Nat) : (a < b ∨ b ≤ a) := by
  rcases Nat.lt_or_ge a b with h | h
  · left; exact h
  · right; exact h

theorem z10 (a b : Nat) : (a < b ∨ b ≤ a) := by
  cases h : Nat.decLt a b
  · right; exact Nat.le_of_not_lt ‹_›
  · left; assumption

theorem z11 (a b : Nat) (h : a = b) : b = a := by
  conv => lhs; rw [← h]

theorem z12 (a b : Nat) (h : a = b) : b = a ∧ b = a := by
  constructor
  · conv => lhs; rw [← h]
  · conv =>
      lhs
      rw [← h]

theorem z13 (n : Nat) : n + 0 = n := by
  induction n with
  | zero => rfl
  | succ n ih => rfl

theorem z14 (n : Nat) : (n + 0 = n) ∧ True := by
  refine ⟨?_, by induction n with | zero => trivial | succ n ih => trivial⟩
  induction h : n with
  | zero => rfl
  | succ n ih => rfl

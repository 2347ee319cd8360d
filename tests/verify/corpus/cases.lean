theorem c1 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl hp => exact Or.inr hp
  | inr hq => exact Or.inl hq

theorem c2 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl hp =>
    right
    exact hp
  | inr hq =>
    left
    exact hq

theorem c3 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
    | inl hp => right; exact hp
    | inr hq =>
        left
        exact hq

theorem c4 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with | inl hp => exact Or.inr hp | inr hq => exact Or.inl hq

theorem c5 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | _ h => first | exact Or.inl h | exact Or.inr h

theorem c6 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h
  · right; assumption
  · left; assumption

theorem c7 (p q r : Prop) (h : p ∨ q ∨ r) : (p ∨ q) ∨ r := by
  cases h with
  | inl hp => exact Or.inl (Or.inl hp)
  | inr h =>
    cases h with
    | inl hq => exact Or.inl (Or.inr hq)
    | inr hr => exact Or.inr hr

theorem c8 (p q r : Prop) (h : p ∨ q ∨ r) : (p ∨ q) ∨ r := by
  cases h with
  | inl hp => exact Or.inl (Or.inl hp)
  | inr h => cases h with
    | inl hq => exact Or.inl (Or.inr hq)
    | inr hr => exact Or.inr hr

theorem c9 (p q r : Prop) (h : p ∨ q ∨ r) : (p ∨ q) ∨ r := by
  rcases h with hp | hq | hr
  · exact Or.inl (Or.inl hp)
  · exact Or.inl (Or.inr hq)
  · exact Or.inr hr

theorem c10 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  match h with
  | Or.inl hp => exact Or.inr hp
  | Or.inr hq => exact Or.inl hq

theorem c11 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  match h with
  | .inl hp =>
    right
    exact hp
  | .inr hq => left; exact hq

theorem c12 (p q : Prop) (h : p ∨ q) : q ∨ p :=
  match h with
  | Or.inl hp => Or.inr hp
  | Or.inr hq => by exact Or.inl hq

theorem c13 (p q : Prop) : p ∨ q → q ∨ p
  | Or.inl hp => Or.inr hp
  | Or.inr hq => Or.inl hq

theorem c14 (p q : Prop) : p ∨ q → q ∨ p
  | Or.inl hp => by
    right
    exact hp
  | Or.inr hq => by left; exact hq

theorem c15 (p q : Prop) : p ∨ q → q ∨ p := fun
  | Or.inl hp => Or.inr hp
  | Or.inr hq => by exact Or.inl hq

theorem c16 (p q : Prop) : p ∨ q → q ∨ p := by
  intro
  | Or.inl hp => exact Or.inr hp
  | Or.inr hq => exact Or.inl hq

theorem c17 (n : Nat) : n = n := by
  induction n with
  | zero => rfl
  | succ n ih => rfl

theorem c18 (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    have h : 0 + (n + 1) = (0 + n) + 1 := rfl
    rw [h, ih]

theorem c19 (n : Nat) : 0 + n = n := by
  induction n
  case zero => rfl
  case succ n ih =>
    show (0 + n) + 1 = n + 1
    rw [ih]

theorem c20 (n : Nat) : n = 0 ∨ ∃ m, n = m + 1 := by
  cases n with
  | zero => exact Or.inl rfl
  | succ m =>
    apply Or.inr
    exact ⟨m, by rfl⟩

theorem c21 (n m : Nat) (h : n = m) : m = n := by
  induction n generalizing m with
  | zero => exact h.symm
  | succ n _ => exact h.symm

theorem c22 (p : Prop) [Decidable p] : p ∨ ¬ p := by
  if h : p then
    exact Or.inl h
  else
    exact Or.inr h

theorem c23 (p : Prop) [Decidable p] : p ∨ ¬ p := by
  if h : p then exact Or.inl h else exact Or.inr h

theorem c24 (p q : Prop) [Decidable p] [Decidable q] : True := by
  if h : p then
    trivial
  else if h2 : q then
    trivial
  else
    trivial

theorem c25 (p q : Prop) (h : p ∧ q) : q ∧ p := by
  match h with
  | ⟨hp, hq⟩ =>
    constructor
    · exact hq
    · exact hp

theorem c26 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  exact match h with
    | Or.inl hp => Or.inr hp
    | Or.inr hq => by
      left
      exact hq

theorem c27 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  apply Or.elim h
  · intro hp; exact Or.inr hp
  · intro hq
    exact Or.inl hq

theorem c28 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  by_cases hq : q
  · exact Or.inl hq
  · cases h with
    | inl hp => exact Or.inr hp
    | inr hq' => exact absurd hq' hq

theorem c29 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  -- the left one
  | inl hp => exact Or.inr hp -- done
  /- the right one -/
  | inr hq => /- here -/ exact Or.inl hq

theorem c30 (a b : Nat) : a = b → b = a := by
  intro h
  cases h
  rfl

theorem c31 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl hp => ?_
  | inr hq => exact Or.inl hq
  exact Or.inr hp

theorem c33 (n m : Nat) : n = m ∨ ¬ n = m := by
  match n, m with
  | 0, 0 => left; rfl
  | 0, _ + 1 => right; intro h; cases h
  | _ + 1, 0 => right; intro h; cases h
  | a + 1, b + 1 => sorry

theorem c34 (p q r : Prop) (h : p ∨ q) (f : p → r) (g : q → r) : r := by
  cases h with
  | inl hp => exact f (by
    exact hp)
  | inr hq => exact g <| by
    exact hq

theorem c35 (x : Nat × Nat) : x = (x.1, x.2) := by
  cases x with
  | mk a b => rfl

theorem c36 (p q r s : Prop) (h : (p ∨ q) ∨ (r ∨ s)) : True := by
  rcases h with (hp | hq) | (hr | hs)
  · trivial
  · trivial
  · trivial
  · trivial

theorem c37 (p q : Prop) (h : p ∨ q) : True := by
  cases h with first | skip | done
  | inl hp => trivial
  | inr hq => trivial

theorem c38 : ∀ n : Nat, n + 0 = n
  | 0 => rfl
  | n + 1 => by
    have _h := c38 n
    rfl
termination_by n => n
decreasing_by
  all_goals skip
  exact Nat.lt_succ_self _

theorem c39 (n : Nat) : n + 0 = n := by
  match n with
  | 0 => rfl
  | n + 1 => exact congrArg _ (c39 n)
termination_by n
decreasing_by exact Nat.lt_succ_self _

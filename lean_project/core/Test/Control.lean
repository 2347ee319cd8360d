/-! Tactics that run tactics, and the choice of goals. -/

set_option linter.all false
set_option warn.classDefReducibility false

section
variable {p q r : Prop}

theorem seq_semicolon (hp : p) (hq : q) : p ∧ q := by constructor; exact hp; exact hq
theorem seq_brackets (hp : p) (hq : q) : p ∧ q := by (constructor; exact hp); exact hq
theorem then_all (h : p) : p ∧ p ∧ p := by constructor <;> (try constructor) <;> exact h
theorem all_goals_exact (h : p) : p ∧ p := by constructor; all_goals exact h
theorem all_goals_block (h : p ∧ q) : p ∧ p := by
  constructor
  all_goals
    have hp := h.1
    exact hp
theorem any_goals_some (hp : p) (hq : q) : p ∧ q := by
  constructor
  any_goals exact hp
  exact hq
theorem first_second (h : p) : q ∨ p := by
  first
  | left; exact h
  | right; exact h
theorem first_inline (h : p) : p ∨ q := by first | exact h | exact Or.inl h
theorem try_fails (h : p) : p := by try contradiction
                                    exact h
theorem repeat_constructor (h : p) : p ∧ p ∧ p ∧ p := by
  repeat (constructor; exact h)
  exact h
theorem repeat_quote (h : p) : (p ∧ p) ∧ p ∧ p := by
  repeat' constructor
  all_goals exact h
theorem iterate_count (h : p) : p ∧ p ∧ p := by
  iterate 2 (constructor; exact h)
  exact h
theorem iterate_free (h : p) : p ∧ p ∧ p := by
  iterate (constructor; exact h)
  exact h
theorem focus_first (hp : p) (hq : q) : p ∧ q := by
  constructor
  focus exact hp
  exact hq
theorem rotate (hp : p) (hq : q) : p ∧ q := by
  constructor
  rotate_left
  exact hq
  exact hp
theorem rotate_back (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by
  refine ⟨?_, ?_, ?_⟩
  rotate_right
  exact hr
  exact hp
  exact hq
theorem next_names : p → q → p ∧ q := by
  intros
  constructor
  next a _ => exact a
  next _ b => exact b
theorem case_names (h : p ∨ q) : q ∨ p := by
  cases h
  case inl hp => exact Or.inr hp
  case inr hq => exact Or.inl hq
theorem case_order (h : p ∨ q) : q ∨ p := by
  cases h
  case inr h => exact Or.inl h
  case inl h => exact Or.inr h
theorem case_both (h : p ∨ p) : p := by
  cases h
  case inl h | inr h => exact h
theorem case_open (h : p ∨ q) : q ∨ p := by
  cases h
  case' inl => right
  case inl => assumption
  left; assumption
theorem solve_first (h : p) : q ∨ p := by
  solve
  | left; assumption
  | right; assumption
theorem fails (h : p) : p := by
  fail_if_success exact rfl
  exact h
theorem skips (h : p) : p := by skip; exact h; done
theorem transparency (n : Nat) : n = n := by with_reducible rfl
theorem transparency_all (n : Nat) : n + 0 = n := by with_unfolding_all rfl
theorem option_in (n : Nat) : n = n := by set_option smartUnfolding false in rfl
theorem open_in : ∀ n : Nat, n = n := by open Nat in exact fun _ => rfl
theorem if_tactic (n : Nat) (P : Nat → Prop) (h : ∀ k, P k) : P n := by
  if n = 0 then exact h n else exact h n
theorem dep_if_tactic (n : Nat) : n = 0 ∨ n ≠ 0 := by
  if h : n = 0 then
    left; exact h
  else
    right; exact h
theorem match_tactic (h : p ∨ q) : q ∨ p := by
  match h with
  | Or.inl hp => exact Or.inr hp
  | Or.inr hq => exact Or.inl hq
theorem deep (a : p) (b : q) (c : r) : (p ∧ q) ∧ (q ∧ r) := by
  constructor
  · constructor
    · exact a
    · exact b
  · constructor
    · exact b
    · exact c
end

/-- error: unsolved goals
case right
p q : Prop
hp : p
⊢ q -/
#guard_msgs in
example (p q : Prop) (hp : p) : p ∧ q := by
  constructor
  · exact hp

/-- error: No goals to be solved -/
#guard_msgs (substring := true) in
example (p : Prop) (hp : p) : p := by
  exact hp
  exact hp

example [Monad m] [LawfulMonad m] (x : m α) : (do let a ← x; pure a) = x := by simp
example [Monad m] [LawfulMonad m] (x : m α) (f : α → m β) (g : β → m γ) :
    (do let b ← (do let a ← x; f a); g b) = (do let a ← x; let b ← f a; g b) := by simp
example (x : Option α) : id <$> x = x := id_map x
example (x : StateM Nat α) : x >>= pure = x := bind_pure x

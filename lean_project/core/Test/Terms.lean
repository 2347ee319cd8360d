/-! `intro`, `exact`, `apply`, `refine`, `constructor`, `have`, `let`, `suffices`, `show` and kin. -/

set_option linter.all false
set_option warn.classDefReducibility false

section
variable {α : Type} {p q r s : Prop}

theorem intro_names : p → q → p := by intro hp _; exact hp
theorem intro_pattern : p ∧ q → q ∧ p := by intro ⟨hp, hq⟩; exact ⟨hq, hp⟩
theorem intro_alternatives : p ∨ q → q ∨ p := by
  intro
  | Or.inl h => exact Or.inr h
  | Or.inr h => exact Or.inl h
theorem intros_all : p → q → r → q := by intros; assumption
theorem intros_names : ∀ x y : α, x = y → y = x := by intros x y h; exact h.symm
theorem intro_not : p → ¬¬p := by intro h hn; exact hn h

theorem apply_premises (f : p → q → r) (hp : p) (hq : q) : r := by
  apply f
  · exact hp
  · exact hq
theorem apply_bullets (f : p → q → r) (hp : p) (hq : q) : r := by
  apply f
  . exact hp
  . exact hq
theorem refine_holes (hp : p) (hq : q) : p ∧ q := by
  refine ⟨?left, ?_⟩
  case left => exact hp
  exact hq
theorem refine_quote (hp : p) (hq : q) : p ∧ q := by
  refine' And.intro _ _
  exact hp
  exact hq
theorem refine_named (P : Nat → Prop) (h : P 3) : ∃ n, P n := by
  refine ⟨?n, ?h⟩
  case n => exact 3
  case h => exact h
theorem constructor_and (hp : p) (hq : q) : p ∧ q := by
  constructor
  · assumption
  · assumption
theorem constructor_iff (f : p → q) (g : q → p) : p ↔ q := by
  constructor
  exact f
  exact g
theorem left_right (h : p) : (p ∨ q) ∧ (q ∨ p) := by
  constructor
  · left; exact h
  · right; exact h
theorem exists_witness : ∃ n : Nat, n = 3 := by exists 3
theorem exists_two : ∃ n m : Nat, n = m ∧ m = 2 := by exists 2, 2
theorem exfalso_absurd (hp : p) (hn : ¬p) : q := by exfalso; exact hn hp
theorem and_intros_three (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by
  and_intros
  · exact hp
  · exact hq
  · exact hr

theorem have_typed (hp : p) (f : p → q) (g : q → r) : r := by
  have hq : q := f hp
  have hr := g hq
  exact hr
theorem have_by (hp : p) (f : p → q) (g : q → r) : r := by
  have hq : q := by
    apply f
    exact hp
  exact g hq
theorem have_goal_first (hp : p) (f : p → q) (g : q → r) : r := by
  have hq : q := ?_
  · exact g hq
  exact f hp
theorem have_pattern (h : p ∧ q) : q := by
  have ⟨_, hq⟩ := h
  exact hq
theorem have_anonymous (hp : p) (f : p → q) : q := by
  have := f hp
  exact this
theorem have_binders : ∀ n : Nat, n = n := by
  have refl (n : Nat) : n = n := rfl
  exact fun n => refl n
def haveI_inst : Inhabited Nat := by
  haveI : Inhabited Nat := ⟨7⟩
  infer_instance
theorem let_value : ∃ n : Nat, n = 5 := by
  let m := 5
  exact ⟨m, rfl⟩
theorem let_pattern (h : Nat × Nat) : ∃ n, n = h.1 := by
  let ⟨a, _⟩ := h
  exact ⟨a, rfl⟩
theorem let_rec_function (P : Nat → Prop) (z : P 0) (s : ∀ n, P n → P (n + 1)) : ∀ n, P n := by
  let rec go : ∀ n, P n
    | 0 => z
    | n + 1 => s n (go n)
  exact go
theorem suffices_from (hp : p) (f : p → q) : q := by
  suffices h : p from f h
  exact hp
theorem suffices_by (hp : p) (f : p → q) : q := by
  suffices h : p by
    exact f h
  exact hp
theorem show_goal (hp : p) : p ∧ True := by
  constructor
  show p
  exact hp
  show True
  trivial
theorem show_picks (hp : p) (hq : q) : p ∧ q := by
  constructor
  show q; exact hq
  exact hp
theorem change_goal (n : Nat) (h : n = 2) : n = 1 + 1 := by change n = 2; exact h
theorem change_at (n : Nat) (h : n = 1 + 1) : n = 2 := by change n = 2 at h; exact h
theorem specialize_hyp (P : Nat → Prop) (h : ∀ n, P n) : P 4 := by specialize h 4; exact h
theorem replace_hyp (hp : p) (f : p → q) : q := by
  rename p => h
  replace h : q := f h
  exact h
theorem generalize_term (f : Nat → Nat) (h : ∀ n, n = n + 0) : f 3 = f 3 + 0 := by
  generalize f 3 = x
  exact h x
theorem generalize_keeps (f : Nat → Nat) : ∃ y, y = f 3 := by
  generalize h : f 3 = x
  exact ⟨x, rfl⟩
theorem revert_intro (n : Nat) (h : n = 2) : 2 = n := by
  revert n
  intro m h
  exact h.symm
theorem clear_hyp (hp : p) (hq : q) : p := by clear hq; exact hp
theorem rename_inaccessible : p → q → p := by intros; rename_i a b; exact a
theorem subst_var (a b : Nat) (h : a = b) (g : b = 2) : a = 2 := by subst h; exact g
theorem subst_vars_all (a b c : Nat) (h : a = b) (g : b = c) : a = c := by subst_vars; rfl
theorem nofun_absurd : False → p := by nofun
theorem nomatch_absurd (h : 0 = 1) : p := by nomatch h
theorem by_quotes (hp : p) (f : p → q) : q := f ‹p›
def infer : Decidable (2 = 2) := by infer_instance
theorem nested (h : p ∧ (q ∨ r)) : (p ∧ q) ∨ (p ∧ r) := by
  have hp := h.left
  have hqr : q ∨ r := by
    exact h.right
  cases hqr with
  | inl hq =>
    have both : p ∧ q := by
      constructor
      · exact hp
      · exact hq
    exact Or.inl both
  | inr hr =>
    right
    exact ⟨hp, hr⟩
end

/-! The less common tactics, options of tactics, and structured proofs as models write them. -/

set_option linter.all false

section
variable {α β : Type} {p q r : Prop} (a b c : Nat)

def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2

theorem fun_induction_test (n : Nat) : double n = double n + 0 := by
  fun_induction double n with
  | case1 => rfl
  | case2 n ih => rfl
theorem fun_cases_test (n : Nat) : double n = 0 ∨ ∃ k, double n = k + 2 := by
  fun_cases double n with
  | case1 => exact Or.inl rfl
  | case2 n => exact Or.inr ⟨_, rfl⟩
theorem extract_lets_test : (let x := 3; x + a = x + a) := by
  extract_lets x
  rfl
theorem lift_lets_test : (let x := 3; x) = 3 := by
  lift_lets
  intro x
  rfl
theorem intro_let : let x := 3; x = 3 := by
  intro x
  rfl
theorem clear_value_test : ∃ n : Nat, n = n := by
  let m := 3
  clear_value m
  exact ⟨m, rfl⟩
theorem expose_names_test : p → q → p := by
  intros
  expose_names
  exact h
theorem rename_i_three : p → q → r → q := by
  intros
  rename_i x y z
  exact y
theorem subst_eqs_test (h : a = b) (g : b = c) : a = c := by
  subst_eqs
  rfl
theorem show_term_test (hp : p) : p := by
  show_term exact hp
theorem let_to_have_test (hp : p) : p := by
  have h := hp
  exact h
theorem as_aux_lemma_test (hp : p) (hq : q) : p ∧ q := by
  constructor
  · as_aux_lemma => exact hp
  · exact hq
theorem constructor_bang (hp : p) : p ∨ q := by
  constructor!
  exact hp
theorem simpa_rw (P : Nat → Prop) (h : P (a + 0)) : P a := by simpa using h
theorem simp_rename (f : Nat → Nat) (h : ∀ x, f x = x) (g : f a = b) : a = b := by
  simp only [h] at g
  assumption
theorem simp_arrow (h : p → q) : p → q ∧ True := by
  intro hp
  simp
  exact h hp
theorem simp_if (h : a = b) : (if a = b then 1 else 2) = 1 := by simp [h]
theorem simp_match (o : Option Nat) (h : o = some a) :
    (match o with | some _ => 1 | none => 2) = 1 := by simp [h]
theorem simp_not : ¬(p ∧ ¬p) := by simp
theorem simp_exists : ∃ x : Nat, x = a := by simp
theorem simp_forall : ∀ x : Nat, x = a → a = x := by simp +contextual
theorem simp_proj (x : α) (y : β) : (x, y).1 = x := by simp
theorem simp_injective (h : some a = some b) : a = b := by simpa using h
theorem simp_ctor (h : some a = none) : p := by simp at h
theorem simp_all_cases (h : p ∨ q) (g : ¬p) : q := by simp_all
theorem exact_question (hp : p) : p := by exact hp
theorem symm_saturate_test (h : a = b) : b = a := by
  symm_saturate
  assumption
theorem guards (h : a = b) : a = b := by
  guard_hyp h : a = b
  guard_target = a = b
  exact h
theorem rw_forall (f : Nat → Nat) (h : ∀ x, f x = x) : (∀ y, f y = y) ↔ True := by
  simp [h]
theorem rw_in_conv (f : Nat → Nat) (h : ∀ x, f x = x) : (fun y => f y) = fun y => y := by
  conv =>
    lhs
    intro y
    rw [h y]
theorem conv_lhs_rhs (h : a = b) (g : c = b) : a = c := by
  conv =>
    lhs
    rw [h]
  conv =>
    rhs
    rw [g]
theorem conv_case (h : a = b) : a + a = b + b := by
  conv =>
    lhs
    congr
    case a => rw [h]
    rw [h]
theorem cases_bool (x : Bool) : (x && false) = false := by
  cases x <;> rfl
theorem cases_nested (h : (p ∧ q) ∨ (p ∧ r)) : p ∧ (q ∨ r) := by
  cases h with
  | inl h =>
    cases h with
    | intro hp hq => exact ⟨hp, Or.inl hq⟩
  | inr h =>
    have ⟨hp, hr⟩ := h
    exact ⟨hp, Or.inr hr⟩
theorem rcases_deep (P Q : Nat → Prop) (h : ∃ x, (P x ∧ ∃ y, Q y) ∨ Q x) : ∃ z, P z ∨ Q z := by
  rcases h with ⟨x, (⟨hx, y, hy⟩ | hx)⟩
  · exact ⟨x, Or.inl hx⟩
  · exact ⟨x, Or.inr hx⟩
theorem drinker (P : Nat → Prop) : ∃ x, P x → ∀ y, P y := by
  by_cases h : ∀ y, P y
  · exact ⟨0, fun _ => h⟩
  · by_cases g : ∃ x, ¬P x
    · obtain ⟨x, hx⟩ := g
      exact ⟨x, fun hp => absurd hp hx⟩
    · exact absurd (fun y => Classical.byContradiction fun hy => g ⟨y, hy⟩) h
theorem list_map_id (l : List α) : l.map (fun x => x) = l := by
  induction l with
  | nil => rfl
  | cons x xs ih => simp [ih]
theorem list_append_nil (l : List α) : l ++ [] = l := by
  induction l with
  | nil => rfl
  | cons x xs ih => rw [List.cons_append, ih]
theorem have_calc (h : a = b) (g : b = c) : c = a := by
  have := calc
    a = b := h
    _ = c := g
  exact this.symm
theorem calc_tactic_steps (h : a = b) (g : b = c) : a = c := by
  calc a = b := by
        rw [h]
    _ = c := by
        exact g
theorem or_imp_split : (p ∨ q → r) ↔ (p → r) ∧ (q → r) := by
  constructor
  · intro h
    refine ⟨fun hp => ?_, fun hq => ?_⟩
    · apply h; left; assumption
    · apply h; right; assumption
  · rintro ⟨f, g⟩ (hp | hq)
    · exact f hp
    · exact g hq
end

theorem french_quotes (p q : Prop) (hp : p) (f : p → q) : q := f ‹p›

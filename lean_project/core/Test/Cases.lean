/-! `cases`, `induction`, `rcases`, `obtain`, `rintro`, `split`, `injection`, `by_cases`. -/

set_option linter.all false
set_option warn.classDefReducibility false

inductive Tree (α : Type) where
  | leaf : Tree α
  | node : Tree α → α → Tree α → Tree α

namespace Tree
variable {α : Type}

def mirror : Tree α → Tree α
  | leaf => leaf
  | node l x r => node r.mirror x l.mirror

def size : Tree α → Nat
  | leaf => 0
  | node l _ r => l.size + 1 + r.size

theorem mirror_mirror (t : Tree α) : t.mirror.mirror = t := by
  induction t with
  | leaf => rfl
  | node l x r ihl ihr => simp [mirror, ihl, ihr]

theorem mirror_cases (t : Tree α) : t.mirror = leaf → t = leaf := by
  intro h
  cases t with
  | leaf => rfl
  | node l x r => cases h

theorem mirror_rw (t : Tree α) : t.mirror.mirror = t := by
  induction t
  case leaf => rfl
  case node ihl ihr => rw [mirror, mirror, ihl, ihr]
end Tree

section
variable {p q r : Prop}

theorem cases_or (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl hp => right; exact hp
  | inr hq => left; exact hq
theorem cases_wildcard (h : p ∨ p) : p := by
  cases h with
  | _ h => exact h
theorem cases_eq (n : Nat) : n = 0 ∨ ∃ k, n = k + 1 := by
  cases h : n with
  | zero => exact Or.inl rfl
  | succ k => exact Or.inr ⟨k, rfl⟩
theorem cases_tactic_first (b : Bool) : b = true ∨ b = false := by
  cases b with simp
theorem cases_using (h : p ∨ q) : q ∨ p := by
  cases h using Or.casesOn with
  | inl h => exact Or.inr h
  | inr h => exact Or.inl h
theorem induction_plain (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [← Nat.add_assoc, ih]
theorem induction_generalizing (n m : Nat) : n + m = m + n := by
  induction n generalizing m with
  | zero => simp
  | succ n ih => rw [Nat.succ_add, ih m, Nat.add_succ]
theorem induction_using (P : Nat → Prop) (z : P 0) (s : ∀ n, P n → P (n + 1)) (n : Nat) : P n := by
  induction n using Nat.rec with
  | zero => exact z
  | succ n ih => exact s n ih
theorem induction_strong (P : Nat → Prop) (h : ∀ n, (∀ m, m < n → P m) → P n) (n : Nat) : P n := by
  induction n using Nat.strongRecOn with
  | ind n ih => exact h n ih
theorem induction_predicate {α : Type} {R : α → α → Prop} {S : α → Prop} {a b : α}
    (h : R a b) (step : ∀ x y, R x y → S x → S y) (s : S a) : S b := step a b h s

theorem rcases_and (h : p ∧ q ∧ r) : r := by
  rcases h with ⟨_, _, hr⟩
  exact hr
theorem rcases_or (h : p ∨ q ∨ r) : r ∨ q ∨ p := by
  rcases h with hp | hq | hr
  · exact Or.inr (Or.inr hp)
  · exact Or.inr (Or.inl hq)
  · exact Or.inl hr
theorem rcases_mixed (h : p ∧ (q ∨ r)) : (p ∧ q) ∨ (p ∧ r) := by
  rcases h with ⟨hp, hq | hr⟩
  · exact Or.inl ⟨hp, hq⟩
  · exact Or.inr ⟨hp, hr⟩
theorem rcases_rfl (a b : Nat) (P : Nat → Prop) (h : a = b ∧ P a) : P b := by
  rcases h with ⟨rfl, h⟩
  exact h
theorem rcases_typed (h : p ∧ q) : p := by
  rcases h with ⟨hp : p, -⟩
  exact hp
theorem obtain_exists (P : Nat → Prop) (h : ∃ n, P n ∧ p) : ∃ n, P n := by
  obtain ⟨n, hn, -⟩ := h
  exact ⟨n, hn⟩
theorem obtain_typed (h : p ∧ q) : q ∧ p := by
  obtain ⟨hp, hq⟩ : p ∧ q := h
  exact ⟨hq, hp⟩
theorem obtain_or (h : p ∨ q) : q ∨ p := by
  obtain hp | hq := h
  · exact Or.inr hp
  · exact Or.inl hq
theorem obtain_goal (f : p → q ∧ r) (hp : p) : r := by
  obtain ⟨-, h⟩ : q ∧ r
  · exact f hp
  exact h
theorem rintro_patterns : (p ∧ q) ∨ r → (p ∨ r) := by
  rintro (⟨hp, -⟩ | hr)
  · exact Or.inl hp
  · exact Or.inr hr
theorem rintro_rfl (P : Nat → Prop) : ∀ a b, a = b → P a → P b := by
  rintro a _ rfl h
  exact h
theorem rintro_exists (P Q : Nat → Prop) : (∃ n, P n ∧ Q n) → ∃ n, Q n := by
  rintro ⟨n, -, h⟩
  exact ⟨n, h⟩

theorem split_if (n : Nat) : (if n = 0 then 1 else 1) = 1 := by
  split
  · rfl
  · rfl
theorem split_match (o : Option Nat) : (match o with | none => 0 | some _ => 0) = 0 := by
  split
  · rfl
  · rfl
theorem split_names (o : Option Nat) (h : o ≠ none) :
    (match o with | none => false | some _ => true) = true := by
  split
  next => contradiction
  next x => rfl
theorem split_at (n m : Nat) (h : (if n = 0 then 1 else 2) = m) : m = 1 ∨ m = 2 := by
  split at h
  · left; exact h.symm
  · right; exact h.symm
theorem injection_succ (n m : Nat) (h : n + 1 = m + 1) : n = m := by injection h
theorem injection_with (n m : Nat) (h : n.succ = m.succ) : n = m := by
  injection h with g
theorem injection_absurd (n : Nat) (h : n + 1 = 0) : p := by injection h
theorem injections_deep (a b : Nat) (h : some (a + 1) = some (b + 1)) : a = b := by
  injections
theorem injection_pair (a b c d : Nat) (h : (a, b) = (c, d)) : b = d := by
  injection h with _ g
theorem contradiction_false (h : False) : p := by contradiction
theorem contradiction_pair (h : p) (g : ¬p) : q := by contradiction
theorem contradiction_ctor (h : none = some 3) : p := by contradiction
theorem contradiction_decide (h : 2 = 3) : p := by contradiction
theorem by_cases_named (n : Nat) : n = 0 ∨ n ≠ 0 := by
  by_cases h : n = 0
  · exact Or.inl h
  · exact Or.inr h
theorem by_cases_classical : p ∨ ¬p := by
  by_cases h : p
  case pos => exact Or.inl h
  case neg => exact Or.inr h
theorem by_cases_plain : p ∨ ¬p := by
  by_cases p
  · left; assumption
  · right; assumption
theorem by_contra_core (h : ¬¬p) : p := by
  false_or_by_contra
  rename_i hn
  exact h hn
end

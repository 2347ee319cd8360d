/-!
# Tactics
-/

set_option linter.unusedVariables false

namespace Textbook.Tactics

/-! ## Entering tactic mode -/

theorem test (p q : Prop) (hp : p) (hq : q) : p ∧ q ∧ p := by
  apply And.intro
  exact hp
  apply And.intro
  exact hq
  exact hp
theorem test_nested (p q : Prop) (hp : p) (hq : q) : p ∧ q ∧ p := by
  apply And.intro hp
  exact And.intro hq hp
theorem test_semicolon (p q : Prop) (hp : p) (hq : q) : p ∧ q ∧ p := by
  apply And.intro hp; exact And.intro hq hp
theorem test_case (p q : Prop) (hp : p) (hq : q) : p ∧ q ∧ p := by
  apply And.intro
  case right =>
    apply And.intro
    case left => exact hq
    case right => exact hp
  case left => exact hp
theorem test_bullets (p q : Prop) (hp : p) (hq : q) : p ∧ q ∧ p := by
  apply And.intro
  . exact hp
  . apply And.intro
    . exact hq
    . exact hp

/--
info: theorem Textbook.Tactics.test : ∀ (p q : Prop), p → q → p ∧ q ∧ p :=
fun p q hp hq => ⟨hp, ⟨hq, hp⟩⟩
-/
#guard_msgs in #print test

/-! ## Basic tactics -/

example (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by
  apply Iff.intro
  . intro h
    apply Or.elim (And.right h)
    . intro hq
      apply Or.inl
      apply And.intro
      . exact And.left h
      . exact hq
    . intro hr
      apply Or.inr
      exact ⟨h.left, hr⟩
  . intro h
    apply Or.elim h
    . intro hpq
      exact ⟨hpq.left, Or.inl hpq.right⟩
    . intro hpr
      exact ⟨hpr.left, Or.inr hpr.right⟩
example (α : Type) : α → α := by
  intro a
  exact a
example : ∀ a b c : Nat, a = b → a = c → c = b := by
  intro a b c h₁ h₂
  exact Eq.trans (Eq.symm h₂) h₁
example (α : Type) (p q : α → Prop) : (∃ x, p x ∧ q x) → ∃ x, q x ∧ p x := by
  intro ⟨w, hpw, hqw⟩
  exact ⟨w, hqw, hpw⟩
example (α : Type) (p q : α → Prop) : (∃ x, p x ∨ q x) → ∃ x, q x ∨ p x := by
  intro
  | ⟨w, Or.inl h⟩ => exact ⟨w, Or.inr h⟩
  | ⟨w, Or.inr h⟩ => exact ⟨w, Or.inl h⟩
example (x y z w : Nat) (h₁ : x = y) (h₂ : y = z) (h₃ : z = w) : x = w := by
  apply Eq.trans h₁
  apply Eq.trans h₂
  assumption
example (x y z w : Nat) (h₁ : x = y) (h₂ : y = z) (h₃ : z = w) : x = w := by
  apply Eq.trans
  assumption
  apply Eq.trans
  assumption
  assumption
example : ∀ a b c d : Nat, a = b → a = d → a = c → c = b := by
  intros
  apply Eq.trans
  apply Eq.symm
  assumption
  assumption
example (a b c d : Nat) : a = b → a = d → a = c → c = b := by
  intros
  rename_i h1 _ h3
  exact h3.symm.trans h1
example (y : Nat) : (fun _ : Nat => 0) y = 0 := by rfl
example : ∀ a b c d : Nat, a = b → a = d → a = c → c = b := by
  unhygienic
  intros
  apply Eq.trans
  apply Eq.symm
  exact a_3
  exact a_1
example (x : Nat) : x = x := by
  revert x
  intro y
  rfl
example (x y : Nat) (h : x = y) : y = x := by
  revert x
  intros
  apply Eq.symm
  assumption
example : 3 = 3 := by
  generalize 3 = x
  revert x
  intro y
  rfl
example : 2 + 3 = 5 := by
  generalize h : 3 = x
  rw [← h]
example (n : Nat) : n + 1 ≠ 0 := by
  apply Nat.succ_ne_zero
example (f : Nat → Nat) (a : Nat) (h : a + 0 = 0) : f a = f 0 := by
  rw [Nat.add_zero] at h
  rw [h]

/-! ## Case distinctions -/

example (p q : Prop) : p ∨ q → q ∨ p := by
  intro h
  cases h with
  | inl hp => apply Or.inr; exact hp
  | inr hq => apply Or.inl; exact hq
example (p q : Prop) : p ∨ q → q ∨ p := by
  intro h
  cases h
  apply Or.inr
  assumption
  apply Or.inl
  assumption
example (p : Prop) : p ∨ p → p := by
  intro h
  cases h
  repeat assumption
example (p : Prop) : p ∨ p → p := by
  intro h
  cases h <;> assumption
example (p q : Prop) : p ∨ q → q ∨ p := by
  intro h
  cases h
  case inr h =>
    apply Or.inl
    assumption
  case inl h =>
    apply Or.inr
    assumption
example (p q : Prop) : p ∧ q → q ∧ p := by
  intro h
  cases h with
  | intro hp hq => constructor; exact hq; exact hp
example (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by
  apply Iff.intro
  . intro h
    cases h with
    | intro hp hqr =>
      cases hqr
      . apply Or.inl; constructor <;> assumption
      . apply Or.inr; constructor <;> assumption
  . intro h
    cases h with
    | inl hpq =>
      cases hpq with
      | intro hp hq => constructor; exact hp; apply Or.inl; exact hq
    | inr hpr =>
      cases hpr with
      | intro hp hr => constructor; exact hp; apply Or.inr; exact hr
example (p q : Nat → Prop) : (∃ x, p x) → ∃ x, p x ∨ q x := by
  intro h
  cases h with
  | intro x px =>
    exists x
    apply Or.inl
    exact px
example (p q : Nat → Prop) : (∃ x, p x ∧ q x) → ∃ x, q x ∧ p x := by
  intro h
  cases h with
  | intro x hpq =>
    cases hpq with
    | intro hp hq => exists x
def swap_pair : α × β → β × α := by
  intro p
  cases p
  constructor <;> assumption
def swap_sum : Sum α β → Sum β α := by
  intro p
  cases p
  . apply Sum.inr
    assumption
  . apply Sum.inl
    assumption
#guard swap_pair (1, true) = (true, 1)
open Nat in
example (P : Nat → Prop) (h₀ : P 0) (h₁ : ∀ n, P (succ n)) (m : Nat) : P m := by
  cases m with
  | zero => exact h₀
  | succ m' => exact h₁ m'
example (p q : Prop) : p ∧ ¬ p → q := by
  intro h
  cases h
  contradiction
example (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by
  constructor
  . intro h
    match h with
    | ⟨_, Or.inl _⟩ => apply Or.inl; constructor <;> assumption
    | ⟨_, Or.inr _⟩ => apply Or.inr; constructor <;> assumption
  . intro h
    match h with
    | Or.inl ⟨_, _⟩ => constructor; assumption; apply Or.inl; assumption
    | Or.inr ⟨_, _⟩ => constructor; assumption; apply Or.inr; assumption
example (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by
  constructor
  . intro
    | ⟨hp, Or.inl hq⟩ => exact .inl ⟨hp, hq⟩
    | ⟨hp, Or.inr hr⟩ => exact .inr ⟨hp, hr⟩
  . intro
    | Or.inl ⟨hp, hq⟩ => exact ⟨hp, .inl hq⟩
    | Or.inr ⟨hp, hr⟩ => exact ⟨hp, .inr hr⟩

/-! ## Structured proofs -/

example (p q r : Prop) : p ∧ (q ∨ r) → (p ∧ q) ∨ (p ∧ r) := by
  intro h
  have hp : p := h.left
  have hqr : q ∨ r := h.right
  show (p ∧ q) ∨ (p ∧ r)
  cases hqr with
  | inl hq => exact Or.inl ⟨hp, hq⟩
  | inr hr => exact Or.inr ⟨hp, hr⟩
example (n : Nat) : n + 1 = Nat.succ n := by
  show Nat.succ n = Nat.succ n
  rfl
example (p q r : Prop) (h : p ∧ (q ∨ r)) : (p ∧ q) ∨ (p ∧ r) := by
  have ⟨hp, hqr⟩ := h
  cases hqr
  . have := And.intro hp ‹q›
    apply Or.inl; exact this
  . have := And.intro hp ‹r›
    apply Or.inr; exact this
example : ∃ x, x + 2 = 8 := by
  let a : Nat := 3 * 2
  exists a
example : ∃ x, x + 2 = 8 := by
  let a := 6
  exact ⟨a, rfl⟩
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  suffices h : q ∧ p by exact h.symm
  suffices q from ⟨this, hp⟩
  exact hq
example (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by
  apply Iff.intro
  { intro h
    cases h.right
    { exact Or.inl ⟨h.left, ‹q›⟩ }
    { exact Or.inr ⟨h.left, ‹r›⟩ } }
  { intro h
    cases h
    { show p ∧ (q ∨ r)
      rename_i hpq
      exact ⟨hpq.left, Or.inl hpq.right⟩ }
    { show p ∧ (q ∨ r)
      rename_i hpr
      exact ⟨hpr.left, Or.inr hpr.right⟩ } }

/-! ## Combinators -/

example (p q : Prop) (hp : p) : p ∨ q := by first | apply Or.inl; assumption | apply Or.inr; assumption
example (p q : Prop) (hq : q) : p ∨ q := by first | apply Or.inl; assumption | apply Or.inr; assumption
example (p q r : Prop) (hr : r) : p ∨ q ∨ r := by
  repeat (first | apply Or.inl; assumption | apply Or.inr | assumption)
example (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by
  constructor
  all_goals (try constructor)
  any_goals assumption
  all_goals assumption
example (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by
  repeat (any_goals constructor)
  all_goals assumption
example (n : Nat) (h : n = 3) : n + 1 = 4 := by
  iterate 1 subst h
  rfl
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  rotate_left
  · exact hq
  · exact hp
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine ⟨?a, ?b⟩
  rotate_left
  exact hq
  exact hp
example (p : Prop) (hp : p) : p := by
  fail_if_success contradiction
  solve | contradiction | exact hp

/-! ## Rewriting -/

variable (k : Nat) (f : Nat → Nat)
example (h₁ : f 0 = 0) (h₂ : k = 0) : f k = 0 := by
  rw [h₂]
  rw [h₁]
example (x y : Nat) (p : Nat → Prop) (q : Prop) (h : q → x = y) (h' : p y) (hq : q) : p x := by
  rw [h hq]; assumption
example (a b : Nat) (h₁ : a = b) (h₂ : f a = 0) : f b = 0 := by
  rw [← h₁, h₂]
example (a b c : Nat) : a + b + c = a + c + b := by
  rw [Nat.add_assoc, Nat.add_comm b, ← Nat.add_assoc]
example (a b c : Nat) : a + b + c = a + c + b := by
  rw [Nat.add_assoc, Nat.add_assoc, Nat.add_comm b]
example (a b c : Nat) : a + b + c = a + c + b := by
  rw [Nat.add_assoc, Nat.add_assoc, Nat.add_comm _ b]
def Tuple (α : Type) (n : Nat) := { as : List α // as.length = n }
example (n : Nat) (h : n = 0) (t : Tuple Nat n) : Tuple Nat 0 := by
  rw [h] at t
  exact t
example (a b : Nat) (h : a = b) : b + 0 = a := by rwa [Nat.add_zero, eq_comm]
example (a b : Nat) (h : b = a) (hb : b > 1) : a > 1 ∧ a > 0 := by
  rw [h] at *
  exact ⟨hb, Nat.lt_trans Nat.zero_lt_one hb⟩
example (a b c : Nat) (h : a = b) (g : ∀ x, f x = c) : f (f a) = c ∧ f b = c := by
  refine ⟨?_, ?_⟩
  · rw [g (f a)]
  · rw [← h, g]

/-! ## Simplifying -/

example (x y z : Nat) : (x + 0) * (0 + y * 1 + z * 0) = x * y := by simp
example (x y z : Nat) (p : Nat → Prop) (h : p (x * y)) : p ((x + 0) * (0 + y * 1 + z * 0)) := by
  simp; assumption
example (x y z : Nat) (p : Nat → Prop) (h : p ((x + 0) * (0 + y * 1 + z * 0))) : p (x * y) := by
  simp at h; assumption
example (w x y z : Nat) (p : Nat → Prop) (h : p (x * y + z * w * x)) : p (x * w * z + y * x) := by
  simp [Nat.mul_comm, Nat.mul_left_comm, Nat.add_comm] at *; exact h
example (x y : Nat) (h : x = y) : x * 1 + 0 = y := by simp [h]
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by simp [*]
example (p q : Prop) (hp : p) : p ∨ q := by simp [*]
example (p q r : Prop) (hp : p) (hq : q) : p ∧ (q ∨ r) := by simp [*]
example (u x x' y : Nat) (h₁ : x + 0 = x') (h₂ : y + 0 = 0) (hu : u = 0) :
    x + y + 0 = x' + u := by
  simp at *
  simp [*]
def mk_symm (xs : List α) := xs ++ xs.reverse
@[simp] theorem reverse_mk_symm (xs : List α) : (mk_symm xs).reverse = mk_symm xs := by
  simp [mk_symm]
example (xs ys : List Nat) : (xs ++ mk_symm ys).reverse = mk_symm ys ++ xs.reverse := by simp
example (xs ys : List Nat) (p : List Nat → Prop) (h : p (xs ++ mk_symm ys).reverse) :
    p (mk_symm ys ++ (mk_symm xs).reverse) ∨ True := by simp
example (xs ys : List Nat) : (xs ++ mk_symm ys).reverse = mk_symm ys ++ xs.reverse := by
  simp only [List.reverse_append, reverse_mk_symm]
example : if x = 0 then y + x = y else x ≠ 0 := by
  simp +contextual
example : 0 < 1 + x ∧ x + y + 2 ≥ y + 1 := by
  simp +arith

/-! ## Splitting -/

def pick (x y z : Nat) : Nat :=
  match x, y, z with
  | 5, _, _ => y
  | _, 5, _ => y
  | _, _, 5 => y
  | _, _, _ => 1
example (x y z : Nat) : x ≠ 5 → y ≠ 5 → z ≠ 5 → z = w → pick x y w = 1 := by
  intros
  simp [pick]
  split
  . contradiction
  . contradiction
  . contradiction
  . rfl
example (x y z : Nat) : x ≠ 5 → y ≠ 5 → z ≠ 5 → z = w → pick x y w = 1 := by
  intros; simp [pick]; split <;> first | contradiction | rfl
def pick_list (xs ys : List Nat) : Nat :=
  match xs, ys with
  | [a, b], _ => a + b + 1
  | _, [b, _] => b + 1
  | _, _ => 1
example (xs ys : List Nat) (h : pick_list xs ys = 0) : False := by
  simp [pick_list] at h; split at h <;> simp +arith at h
example (b : Bool) (n : Nat) : (if b then n else n) = n := by split <;> rfl
example (n : Nat) : (if n = 0 then 1 else n) ≠ 0 := by
  split
  · exact Nat.one_ne_zero
  · assumption

/-! ## Extending a tactic -/

syntax "triv" : tactic
macro_rules | `(tactic| triv) => `(tactic| assumption)
macro_rules | `(tactic| triv) => `(tactic| rfl)
macro_rules | `(tactic| triv) => `(tactic| apply And.intro <;> triv)
example (p : Prop) (h : p) : p := by triv
example (x : α) : x = x := by triv
example (x : α) (h : p) : x = x ∧ p := by triv

macro "both " t:tactic : tactic => `(tactic| constructor <;> $t)
example (p : Prop) (h : p) : p ∧ p := by both assumption

/-! ## Proofs inside terms -/

example (p q : Prop) (hp : p) (hnp : ¬p) : q := absurd hp (by intro h; exact hnp h)
example (a b : Nat) (h : a = b) : b = a := show b = a by rw [h]
example (xs : List Nat) (h : xs ≠ []) : ∃ y ys, xs = y :: ys :=
  match xs with
  | [] => absurd rfl h
  | y :: ys => ⟨y, ys, by rfl⟩

end Textbook.Tactics

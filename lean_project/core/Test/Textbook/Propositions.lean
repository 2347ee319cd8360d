/-!
# Propositions as types

Statements are types, proofs are their terms: implication is a function type, conjunction a pair,
disjunction a tagged choice, falsity an empty type.
-/

namespace Textbook.Propositions

variable {p q r s : Prop}

/-! ## Functions are implications -/

theorem const_true (hp : p) : q → p := fun _ => hp
theorem const_true_full : p → q → p := fun hp : p => fun _ : q => show p from hp
theorem compose (h₁ : q → r) (h₂ : p → q) : p → r := fun h₃ : p => h₁ (h₂ h₃)
theorem flip_args (h : p → q → r) : q → p → r := fun hq hp => h hp hq
theorem distribute (h : p → q → r) (g : p → q) (hp : p) : r := h hp (g hp)
theorem reuse (a b c d : Prop) (hab : a → b) (hbc : b → c) (hcd : c → d) : a → d :=
  hcd ∘ hbc ∘ hab

/-- A theorem over all statements, used at two of them. -/
theorem keep {a b : Prop} (ha : a) (_ : b) : a := ha
example (hp : p) (hq : q) : p := keep hp hq
example (hp : p → q) (hr : r ∧ s) : p → q := keep hp hr
example (h : r) (g : s → r) : r := keep (b := s → r) h g

/-! ## Conjunction -/

example (hp : p) (hq : q) : p ∧ q := And.intro hp hq
example (hp : p) (hq : q) : p ∧ q := ⟨hp, hq⟩
example (h : p ∧ q) : p := And.left h
example (h : p ∧ q) : q := h.right
example (h : p ∧ q) : q ∧ p := ⟨h.2, h.1⟩
example (h : p ∧ q) : q ∧ p ∧ q := ⟨h.right, ⟨h.left, h.right⟩⟩
example (h : p ∧ q) : q ∧ p ∧ q := ⟨h.right, h.left, h.right⟩
theorem and_swap_iff : p ∧ q ↔ q ∧ p := ⟨fun ⟨a, b⟩ => ⟨b, a⟩, fun ⟨b, a⟩ => ⟨a, b⟩⟩
theorem and_group : (p ∧ q) ∧ r ↔ p ∧ (q ∧ r) :=
  Iff.intro (fun ⟨⟨a, b⟩, c⟩ => ⟨a, b, c⟩) (fun ⟨a, b, c⟩ => ⟨⟨a, b⟩, c⟩)
theorem curry_iff : (p ∧ q → r) ↔ (p → q → r) :=
  ⟨fun h a b => h ⟨a, b⟩, fun h ⟨a, b⟩ => h a b⟩

/-! ## Disjunction -/

example (hp : p) : p ∨ q := Or.intro_left q hp
example (hq : q) : p ∨ q := Or.intro_right p hq
example (hq : q) : p ∨ q := .inr hq
example (h : p ∨ q) : q ∨ p := Or.elim h (fun hp => Or.inr hp) (fun hq => Or.inl hq)
example (h : p ∨ q) : q ∨ p := h.elim Or.inr Or.inl
example (h : p ∨ q) : q ∨ p :=
  match h with
  | Or.inl hp => Or.inr hp
  | Or.inr hq => Or.inl hq
example : p ∨ q → q ∨ p
  | .inl hp => .inr hp
  | .inr hq => .inl hq
theorem or_group : (p ∨ q) ∨ r ↔ p ∨ (q ∨ r) :=
  ⟨fun | .inl (.inl a) => .inl a | .inl (.inr b) => .inr (.inl b) | .inr c => .inr (.inr c),
   fun | .inl a => .inl (.inl a) | .inr (.inl b) => .inl (.inr b) | .inr (.inr c) => .inr c⟩
theorem either_way : (p ∨ q → r) ↔ (p → r) ∧ (q → r) :=
  ⟨fun h => ⟨fun a => h (.inl a), fun b => h (.inr b)⟩, fun ⟨f, g⟩ h => h.elim f g⟩
theorem and_over_or : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) :=
  ⟨fun h => h.right.elim (fun hq => .inl ⟨h.left, hq⟩) (fun hr => .inr ⟨h.left, hr⟩),
   fun h => h.elim (fun hpq => ⟨hpq.1, .inl hpq.2⟩) (fun hpr => ⟨hpr.1, .inr hpr.2⟩)⟩
theorem or_over_and : p ∨ (q ∧ r) ↔ (p ∨ q) ∧ (p ∨ r) := by
  constructor
  · rintro (a | ⟨b, c⟩)
    · exact ⟨.inl a, .inl a⟩
    · exact ⟨.inr b, .inr c⟩
  · rintro ⟨a | b, h⟩
    · exact .inl a
    · exact h.imp id fun c => ⟨b, c⟩

/-! ## Negation and falsity -/

example (hpq : p → q) (hnq : ¬q) : ¬p := fun hp : p => show False from hnq (hpq hp)
example (hp : p) (hnp : ¬p) : q := False.elim (hnp hp)
example (hp : p) (hnp : ¬p) : q := absurd hp hnp
example (hnp : ¬p) (hq : q) (hqp : q → p) : r := absurd (hqp hq) hnp
example : ¬(p ∧ ¬p) := fun h => h.2 h.1
example (h : ¬(p ∨ q)) : ¬p ∧ ¬q := ⟨h ∘ .inl, h ∘ .inr⟩
example (h : ¬p ∧ ¬q) : ¬(p ∨ q) := fun | .inl a => h.1 a | .inr b => h.2 b
example (h : ¬p ∨ ¬q) : ¬(p ∧ q) := fun ⟨a, b⟩ => h.elim (· a) (· b)
example : p ∨ False ↔ p := ⟨fun h => h.elim id False.elim, .inl⟩
example : p ∧ False ↔ False := ⟨And.right, False.elim⟩
example : ¬(p ↔ ¬p) := fun h =>
  have hn : ¬p := fun hp => h.mp hp hp
  hn (h.mpr hn)
theorem triple_negation : ¬¬¬p → ¬p := fun h hp => h fun hn => hn hp
example (h : False) : 1 = 2 := nomatch h
example : ¬False := nofun

/-! ## Equivalence -/

example (h : p ↔ q) (hp : p) : q := h.mp hp
example (h : p ↔ q) (hq : q) : p := Iff.mpr h hq
example (h : p ↔ q) : q ↔ p := h.symm
example (h : p ↔ q) (g : q ↔ r) : p ↔ r := h.trans g
example (h : p ↔ q) (k : ¬p) : ¬q := fun hq => k (h.2 hq)
example (h : p ↔ q) (g : r ↔ s) : (p ∧ r) ↔ (q ∧ s) := and_congr h g

/-! ## Auxiliary goals -/

example (h : p ∧ q) : q ∧ p :=
  have hp : p := h.left
  have hq : q := h.right
  show q ∧ p from And.intro hq hp
example (h : p ∧ q) : q ∧ p :=
  have hp : p := h.left
  suffices hq : q from And.intro hq hp
  show q from And.right h
example (h : p ∧ q ∧ r) : r :=
  let ⟨_, _, hr⟩ := h
  hr
example (hp : p) (f : p → q) : q :=
  have : p := hp
  f this
example (hp : p) (f : p → q) : q := by
  have := hp
  exact f ‹p›

/-! ## Classical reasoning -/

section
open Classical

theorem double_negation (h : ¬¬p) : p :=
  Or.elim (em p) (fun hp => hp) (fun hnp => absurd hnp h)
theorem by_cases_form (h : ¬¬p) : p := byCases (fun h₁ : p => h₁) (fun h₁ : ¬p => absurd h₁ h)
theorem by_contradiction_form (h : ¬¬p) : p := byContradiction fun h₁ : ¬p => show False from h h₁
theorem not_and_classical (h : ¬(p ∧ q)) : ¬p ∨ ¬q :=
  Or.elim (em p) (fun hp => Or.inr (show ¬q from fun hq => h ⟨hp, hq⟩)) (fun hp => Or.inl hp)
theorem peirce : ((p → q) → p) → p := fun h =>
  (em p).elim id fun hn => h fun hp => absurd hp hn
theorem implication_as_or : (p → q) ↔ ¬p ∨ q :=
  ⟨fun h => (em p).elim (fun hp => .inr (h hp)) .inl,
   fun h hp => h.elim (fun hn => absurd hp hn) id⟩
theorem not_implication : ¬(p → q) → p ∧ ¬q := fun h =>
  ⟨byContradiction fun hn => h fun hp => absurd hp hn, fun hq => h fun _ => hq⟩
theorem contrapositive : (¬q → ¬p) → (p → q) := fun h hp => byContradiction fun hn => h hn hp
theorem one_of_two : (p → q) ∨ (q → p) :=
  (em p).elim (fun hp => .inr fun _ => hp) (fun hn => .inl fun hp => absurd hp hn)
end

/-- info: 'Textbook.Propositions.peirce' depends on axioms: [propext, Classical.choice, Quot.sound] -/
#guard_msgs in #print axioms peirce
/-- info: 'Textbook.Propositions.triple_negation' does not depend on any axioms -/
#guard_msgs in #print axioms triple_negation

/-! ## Statements built by hand -/


/-- Falsity as the statement that everything holds. -/
def Empty' : Prop := ∀ a : Prop, a
theorem explode (h : Empty') : p := h p
/-- Conjunction encoded by its use. -/
def And' (a b : Prop) : Prop := ∀ c : Prop, (a → b → c) → c
theorem And'.intro (hp : p) (hq : q) : And' p q := fun _ f => f hp hq
theorem And'.left (h : And' p q) : p := h p fun a _ => a
theorem and'_iff : And' p q ↔ p ∧ q := ⟨fun h => ⟨h p keep, h q fun _ b => b⟩, fun h _ f => f h.1 h.2⟩

/-- info: Textbook.Propositions.explode {p : Prop} (h : Empty') : p -/
#guard_msgs in #check explode
/-- info: @And.intro : ∀ {a b : Prop}, a → b → a ∧ b -/
#guard_msgs in #check @And.intro
/-- info: p ∧ q → p ∨ ¬q : Prop -/
#guard_msgs in #check p ∧ q → p ∨ ¬q

end Textbook.Propositions

prelude
import Init.Logic.Decidable
/-!
# Classical logic

The laws of `Init.Logic.Decidable` without decidability hypotheses: excluded middle from the axiom
of choice decides everything.
-/

set_option autoImplicit true
universe u v

namespace Classical

variable {a b c p q : Prop} {α : Sort u}

attribute [local instance] propDecidable

@[simp] theorem not_not : ¬¬a ↔ a := Decidable.not_not

theorem or_not_self (a : Prop) : a ∨ ¬a := em a
theorem not_or_self (a : Prop) : ¬a ∨ a := (em a).symm

/-- Negation pushed through `∀`. -/
@[simp low] theorem not_forall {p : α → Prop} : (¬∀ x, p x) ↔ ∃ x, ¬p x := Decidable.not_forall

theorem not_forall_not {p : α → Prop} : (¬∀ x, ¬p x) ↔ ∃ x, p x := Decidable.not_forall_not
theorem not_exists_not {p : α → Prop} : (¬∃ x, ¬p x) ↔ ∀ x, p x := Decidable.not_exists_not

theorem exists_not_of_not_forall {p : α → Prop} (h : ¬∀ x, p x) : ∃ x, ¬p x := not_forall.1 h

theorem forall_or_exists_not (P : α → Prop) : (∀ a, P a) ∨ ∃ a, ¬P a :=
  (em (∀ a, P a)).imp_right not_forall.1

theorem exists_or_forall_not (P : α → Prop) : (∃ a, P a) ∨ ∀ a, ¬P a :=
  (em (∃ a, P a)).imp_right forall_not_of_not_exists

theorem or_iff_not_imp_left : a ∨ b ↔ (¬a → b) := Decidable.or_iff_not_imp_left
theorem or_iff_not_imp_right : a ∨ b ↔ (¬b → a) := Decidable.or_iff_not_imp_right

theorem imp_iff_not_or : (a → b) ↔ (¬a ∨ b) := Decidable.imp_iff_not_or
theorem not_imp_iff_and_not : ¬(a → b) ↔ a ∧ ¬b := Decidable.not_imp_iff_and_not
@[simp] theorem not_imp : ¬(a → b) ↔ a ∧ ¬b := Decidable.not_imp_iff_and_not

theorem not_and_iff_not_or_not : ¬(a ∧ b) ↔ ¬a ∨ ¬b := Decidable.not_and_iff_or_not_not
theorem not_and_iff_or_not_not : ¬(a ∧ b) ↔ ¬a ∨ ¬b := Decidable.not_and_iff_or_not_not

theorem not_iff : ¬(a ↔ b) ↔ (¬a ↔ b) := Decidable.not_iff

theorem not_imp_not : (¬a → ¬b) ↔ (b → a) := Decidable.not_imp_not

@[simp] theorem imp_iff_left_iff : (b ↔ a → b) ↔ a ∨ b := Decidable.imp_iff_left_iff
@[simp] theorem imp_iff_right_iff : (a → b ↔ b) ↔ a ∨ b := Decidable.imp_iff_right_iff

@[simp] theorem and_or_imp : a ∧ b ∨ (a → c) ↔ a → b ∨ c := Decidable.and_or_imp

@[simp] theorem imp_and_neg_imp_iff (p : Prop) {q : Prop} : (p → q) ∧ (¬p → q) ↔ q :=
  ⟨fun h => (em p).elim h.1 h.2, fun y => ⟨fun _ => y, fun _ => y⟩⟩

theorem of_not_imp (h : ¬(a → b)) : a := Decidable.of_not_imp h

theorem peirce (a b : Prop) (h : (a → b) → a) : a := Decidable.peirce a b h

end Classical

export Classical (imp_iff_right_iff imp_and_neg_imp_iff and_or_imp not_imp)

/-! ## Chosen witnesses -/

namespace Exists

variable {α : Sort u} {p : α → Prop}

/-- Some witness of an existence proof. -/
noncomputable def choose (h : ∃ x, p x) : α := Classical.choose h

theorem choose_spec (h : ∃ x, p x) : p h.choose := Classical.choose_spec h

end Exists

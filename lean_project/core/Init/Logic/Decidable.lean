prelude
import Init.Logic.Quantifiers
/-!
# Decidable propositions

Laws that need a decision of some of the propositions, and ways to decide.
-/

set_option autoImplicit true
universe u v

variable {a b c d p q : Prop}

/-! ## Constructions -/

/-- Case distinction on a disjunction whose first half is decidable. -/
protected def Or.by_cases [Decidable p] {α : Sort u} (h : p ∨ q) (h₁ : p → α) (h₂ : q → α) : α :=
  if x : p then h₁ x else h₂ (h.resolve_left x)

/-- Case distinction on a disjunction whose second half is decidable. -/
protected def Or.by_cases' [Decidable q] {α : Sort u} (h : p ∨ q) (h₁ : p → α) (h₂ : q → α) : α :=
  if y : q then h₂ y else h₁ (h.resolve_right y)

instance exists_prop_decidable {p : Prop} (P : p → Prop) [dp : Decidable p]
    [dP : ∀ h, Decidable (P h)] : Decidable (∃ h, P h) :=
  match dp with
  | isTrue h =>
    match dP h with
    | isTrue k => isTrue ⟨h, k⟩
    | isFalse n => isFalse fun ⟨_, k⟩ => n k
  | isFalse n => isFalse fun ⟨h, _⟩ => n h

instance forall_prop_decidable {p : Prop} (P : p → Prop) [dp : Decidable p]
    [dP : ∀ h, Decidable (P h)] : Decidable (∀ h, P h) :=
  match dp with
  | isTrue h =>
    match dP h with
    | isTrue k => isTrue fun _ => k
    | isFalse n => isFalse fun k => n (k h)
  | isFalse n => isTrue fun h => absurd h n

/-- Decide `b` through an equivalent proposition. -/
@[inline] def decidable_of_iff (a : Prop) (h : a ↔ b) [Decidable a] : Decidable b :=
  decidable_of_decidable_of_iff h

/-- Decide `a` through an equivalent proposition on the right of the `↔`. -/
@[inline] def decidable_of_iff' (b : Prop) (h : a ↔ b) [Decidable b] : Decidable a :=
  decidable_of_decidable_of_iff h.symm

/-- Decide `a` by a truth value that is equivalent to it. -/
def decidable_of_bool : ∀ (b : Bool), (b = true ↔ a) → Decidable a
  | true, h => isTrue (h.1 rfl)
  | false, h => isFalse fun x => Bool.noConfusion (h.2 x)

/-! ## `decide` as a truth value -/

theorem decide_eq_true_iff {p : Prop} [Decidable p] : decide p = true ↔ p :=
  ⟨of_decide_eq_true, decide_eq_true⟩

@[simp] theorem decide_eq_decide {p q : Prop} {_ : Decidable p} {_ : Decidable q} :
    decide p = decide q ↔ (p ↔ q) := by
  constructor
  · intro e
    exact ⟨fun x => of_decide_eq_true (e ▸ decide_eq_true x),
      fun y => of_decide_eq_true (e ▸ decide_eq_true y)⟩
  · intro h
    cases Decidable.em p with
    | inl x => rw [decide_eq_true x, decide_eq_true (h.1 x)]
    | inr n => rw [decide_eq_false n, decide_eq_false fun y => n (h.2 y)]

namespace Decidable

/-! ## Classical laws -/

@[simp] theorem not_not [Decidable p] : ¬¬p ↔ p := ⟨of_not_not, fun x n => n x⟩

theorem or_not_self (p : Prop) [Decidable p] : p ∨ ¬p := Decidable.em p
theorem not_or_self (p : Prop) [Decidable p] : ¬p ∨ p := (Decidable.em p).symm

theorem by_contra [Decidable p] (h : ¬p → False) : p := of_not_not h

theorem of_not_imp [Decidable a] (h : ¬(a → b)) : a :=
  of_not_not fun n => h fun x => absurd x n

theorem not_imp_symm [Decidable a] (h : ¬a → b) (hb : ¬b) : a :=
  of_not_not fun n => hb (h n)

theorem not_imp_comm [Decidable a] [Decidable b] : (¬a → b) ↔ (¬b → a) :=
  ⟨not_imp_symm, not_imp_symm⟩

theorem not_imp_self [Decidable a] : (¬a → a) ↔ a :=
  ⟨fun h => of_not_not fun n => n (h n), fun x _ => x⟩

theorem or_iff_not_imp_left [Decidable a] : a ∨ b ↔ (¬a → b) :=
  ⟨fun h n => h.resolve_left n, fun h => (Decidable.em a).imp_right h⟩

theorem or_iff_not_imp_right [Decidable b] : a ∨ b ↔ (¬b → a) :=
  ⟨fun h n => h.resolve_right n, fun h => (Decidable.em b).symm.imp_left h⟩

theorem not_imp_not [Decidable a] : (¬a → ¬b) ↔ (b → a) :=
  ⟨fun h y => of_not_not fun n => h n y, fun h n y => n (h y)⟩

theorem not_or_of_imp [Decidable a] (h : a → b) : ¬a ∨ b := (Decidable.em a).symm.imp_right h

theorem imp_iff_not_or [Decidable a] : (a → b) ↔ (¬a ∨ b) :=
  ⟨not_or_of_imp, fun h x => h.resolve_left fun n => n x⟩

theorem imp_iff_or_not [Decidable b] : b → a ↔ a ∨ ¬b :=
  ⟨fun h => (not_or_of_imp h).symm, fun h y => h.resolve_right fun n => n y⟩

theorem imp_or [Decidable a] : (a → b ∨ c) ↔ (a → b) ∨ (a → c) := by
  constructor
  · intro h
    cases Decidable.em a with
    | inl x => exact (h x).imp (fun y _ => y) (fun z _ => z)
    | inr n => exact .inl fun x => absurd x n
  · intro h x
    exact h.imp (· x) (· x)

theorem imp_or' [Decidable b] : (a → b ∨ c) ↔ (a → b) ∨ (a → c) := by
  constructor
  · intro h
    cases Decidable.em b with
    | inl y => exact .inl fun _ => y
    | inr n => exact .inr fun x => (h x).resolve_left n
  · intro h x
    exact h.imp (· x) (· x)

theorem not_imp_iff_and_not [Decidable a] : ¬(a → b) ↔ a ∧ ¬b :=
  ⟨fun h => ⟨of_not_imp h, not_of_not_imp h⟩, not_imp_of_and_not⟩

theorem not_imp [Decidable a] : ¬(a → b) ↔ a ∧ ¬b := not_imp_iff_and_not

theorem peirce (a b : Prop) [Decidable a] (h : (a → b) → a) : a :=
  of_not_not fun n => n (h fun x => absurd x n)

theorem not_iff_not [Decidable a] [Decidable b] : (¬a ↔ ¬b) ↔ (a ↔ b) :=
  ⟨fun h => ⟨not_imp_not.1 h.2, not_imp_not.1 h.1⟩, not_congr⟩

theorem not_iff_comm [Decidable a] [Decidable b] : (¬a ↔ b) ↔ (¬b ↔ a) :=
  ⟨fun h => ⟨not_imp_symm h.1, fun x y => h.2 y x⟩, fun h => ⟨not_imp_symm h.1, fun y x => h.2 x y⟩⟩

theorem not_iff [Decidable b] : ¬(a ↔ b) ↔ (¬a ↔ b) := by
  cases Decidable.em b with
  | inl y => rw [iff_true_right y, iff_true_right y]
  | inr n => rw [iff_false_right n, iff_false_right n]

theorem iff_not_comm [Decidable a] [Decidable b] : (a ↔ ¬b) ↔ (b ↔ ¬a) :=
  ⟨fun h => ⟨fun y x => h.1 x y, not_imp_symm h.2⟩, fun h => ⟨fun x y => h.1 y x, not_imp_symm h.2⟩⟩

theorem iff_iff_and_or_not_and_not {a b : Prop} [Decidable b] :
    (a ↔ b) ↔ (a ∧ b) ∨ (¬a ∧ ¬b) := by
  constructor
  · intro h
    exact (Decidable.em b).imp (fun y => ⟨h.2 y, y⟩) (fun n => ⟨fun x => n (h.1 x), n⟩)
  · intro h
    exact h.elim (fun k => iff_of_true k.1 k.2) (fun k => iff_of_false k.1 k.2)

theorem iff_iff_not_or_and_or_not [Decidable a] [Decidable b] :
    (a ↔ b) ↔ (¬a ∨ b) ∧ (a ∨ ¬b) :=
  iff_def.trans (and_congr imp_iff_not_or imp_iff_or_not)

theorem not_and_not_right [Decidable b] : ¬(a ∧ ¬b) ↔ (a → b) :=
  ⟨fun h x => of_not_not fun n => h ⟨x, n⟩, fun h k => k.2 (h k.1)⟩

theorem not_and_iff_or_not_not [Decidable a] : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => not_or_of_imp fun x y => h ⟨x, y⟩, not_and_of_not_or_not⟩

theorem not_and_iff_not_or_not [Decidable a] : ¬(a ∧ b) ↔ ¬a ∨ ¬b := not_and_iff_or_not_not

theorem not_and_iff_or_not_not' [Decidable b] : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => (not_or_of_imp fun y x => h ⟨x, y⟩).symm, not_and_of_not_or_not⟩

theorem not_and_iff_not_or_not' [Decidable b] : ¬(a ∧ b) ↔ ¬a ∨ ¬b := not_and_iff_or_not_not'

theorem or_iff_not_and_not [Decidable a] [Decidable b] : a ∨ b ↔ ¬(¬a ∧ ¬b) :=
  ⟨fun h k => h.elim k.1 k.2, fun h => or_iff_not_imp_left.2 fun n => of_not_not fun m => h ⟨n, m⟩⟩

theorem or_iff_not_not_and_not [Decidable a] [Decidable b] : a ∨ b ↔ ¬(¬a ∧ ¬b) :=
  or_iff_not_and_not

theorem and_iff_not_or_not [Decidable a] [Decidable b] : a ∧ b ↔ ¬(¬a ∨ ¬b) :=
  ⟨fun h k => k.elim (· h.1) (· h.2),
   fun h => ⟨of_not_not fun n => h (.inl n), of_not_not fun n => h (.inr n)⟩⟩

theorem and_iff_not_not_or_not [Decidable a] [Decidable b] : a ∧ b ↔ ¬(¬a ∨ ¬b) :=
  and_iff_not_or_not

theorem imp_iff_right_iff [Decidable a] : (a → b ↔ b) ↔ a ∨ b := by
  constructor
  · intro h
    exact or_iff_not_imp_left.2 fun n => h.1 fun x => absurd x n
  · intro h
    exact ⟨fun g => h.elim g id, fun y _ => y⟩

theorem imp_iff_left_iff [Decidable a] : (b ↔ a → b) ↔ a ∨ b :=
  ⟨fun h => imp_iff_right_iff.1 h.symm, fun h => (imp_iff_right_iff.2 h).symm⟩

theorem and_or_imp [Decidable a] : a ∧ b ∨ (a → c) ↔ a → b ∨ c := by
  constructor
  · intro h x
    exact h.imp And.right (· x)
  · intro h
    cases Decidable.em a with
    | inl x => exact (h x).imp (fun y => ⟨x, y⟩) (fun z _ => z)
    | inr n => exact .inr fun x => absurd x n

theorem or_congr_left' [Decidable c] (h : ¬c → (a ↔ b)) : a ∨ c ↔ b ∨ c :=
  or_iff_not_imp_right.trans ((imp_congr_right h).trans or_iff_not_imp_right.symm)

theorem or_congr_right' [Decidable a] (h : ¬a → (b ↔ c)) : a ∨ b ↔ a ∨ c :=
  or_iff_not_imp_left.trans ((imp_congr_right h).trans or_iff_not_imp_left.symm)

@[simp] theorem iff_congr_left {P Q R : Prop} [Decidable P] [Decidable Q] [Decidable R] :
    ((P ↔ R) ↔ (Q ↔ R)) ↔ (P ↔ Q) := by
  cases Decidable.em R with
  | inl r => rw [iff_true_right r, iff_true_right r]
  | inr n => rw [iff_false_right n, iff_false_right n, not_iff_not]

@[simp] theorem iff_congr_right {P Q R : Prop} [Decidable P] [Decidable Q] [Decidable R] :
    ((P ↔ Q) ↔ (P ↔ R)) ↔ (Q ↔ R) := by
  cases Decidable.em P with
  | inl x => rw [iff_true_left x, iff_true_left x]
  | inr n => rw [iff_false_left n, iff_false_left n, not_iff_not]

/-! ## Quantifiers -/

protected theorem not_forall {α : Sort u} {p : α → Prop} [Decidable (∃ x, ¬p x)]
    [∀ x, Decidable (p x)] : (¬∀ x, p x) ↔ ∃ x, ¬p x :=
  ⟨fun h => of_not_not fun k => h fun x => of_not_not fun n => k ⟨x, n⟩,
   not_forall_of_exists_not⟩

protected theorem not_forall_not {α : Sort u} {p : α → Prop} [Decidable (∃ x, p x)] :
    (¬∀ x, ¬p x) ↔ ∃ x, p x :=
  ⟨fun h => of_not_not fun k => h fun x hx => k ⟨x, hx⟩, fun ⟨x, hx⟩ h => h x hx⟩

protected theorem not_exists_not {α : Sort u} {p : α → Prop} [∀ x, Decidable (p x)] :
    (¬∃ x, ¬p x) ↔ ∀ x, p x :=
  ⟨fun h x => of_not_not fun n => h ⟨x, n⟩, fun h ⟨x, n⟩ => n (h x)⟩

end Decidable

export Decidable (not_imp_self)

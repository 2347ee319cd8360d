/-!
# Logic, as users write it
-/

variable (p q r s : Prop)

/-! ## Propositional logic -/

example : p ∧ q ↔ q ∧ p := ⟨fun ⟨hp, hq⟩ => ⟨hq, hp⟩, fun ⟨hq, hp⟩ => ⟨hp, hq⟩⟩
example : p ∨ q ↔ q ∨ p := by
  constructor
  · rintro (hp | hq)
    · exact .inr hp
    · exact .inl hq
  · rintro (hq | hp)
    · exact .inr hq
    · exact .inl hp
example : (p ∧ q) ∧ r ↔ p ∧ (q ∧ r) := and_assoc
example : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := and_or_left
example : p ∨ (q ∧ r) ↔ (p ∨ q) ∧ (p ∨ r) := by
  constructor
  · intro h
    cases h with
    | inl hp => exact ⟨Or.inl hp, Or.inl hp⟩
    | inr h => exact ⟨Or.inr h.1, Or.inr h.2⟩
  · intro ⟨h₁, h₂⟩
    cases h₁ with
    | inl hp => exact Or.inl hp
    | inr hq =>
      cases h₂ with
      | inl hp => exact Or.inl hp
      | inr hr => exact Or.inr ⟨hq, hr⟩
example : (p → (q → r)) ↔ (p ∧ q → r) := by simp
example : ((p ∨ q) → r) ↔ (p → r) ∧ (q → r) := or_imp
example : ¬(p ∨ q) ↔ ¬p ∧ ¬q := by simp
example : ¬p ∨ ¬q → ¬(p ∧ q) := not_and_of_not_or_not
example : ¬(p ∧ ¬p) := by simp
example : p ∧ ¬q → ¬(p → q) := fun h g => h.2 (g h.1)
example : ¬(p ↔ ¬p) := iff_not_self
example (h : p → q) : ¬q → ¬p := mt h
example (hp : p) (hnp : ¬p) : q := absurd hp hnp

/-! ## Classical logic -/

open Classical in
example (h : ¬(p ∧ q)) : ¬p ∨ ¬q := by
  rcases em p with hp | hp
  · right; intro hq; exact h ⟨hp, hq⟩
  · left; exact hp
example : ¬¬p ↔ p := Classical.not_not
example : p ∨ ¬p := Classical.em p
example : (p → q) ↔ ¬p ∨ q := Classical.imp_iff_not_or
example : ¬(p → q) ↔ p ∧ ¬q := by simp
example : (((p → q) → p) → p) := by
  intro h
  by_cases hp : p
  · exact hp
  · exact h fun x => absurd x hp
example (h : ¬q → ¬p) : p → q := by
  intro hp
  apply Classical.byContradiction
  intro hq
  exact h hq hp
example (h : ¬¬p) : p := by
  simp at h
  exact h
example : (p → q) ∨ (q → p) := by
  by_cases h : p
  · exact .inr fun _ => h
  · exact .inl fun x => absurd x h

/-! ## Quantifiers -/

section
variable {α : Type} (P Q : α → Prop)

example : (∀ x, P x ∧ Q x) ↔ (∀ x, P x) ∧ (∀ x, Q x) := forall_and
example : (∃ x, P x ∨ Q x) ↔ (∃ x, P x) ∨ (∃ x, Q x) := exists_or
example : ¬(∃ x, P x) ↔ ∀ x, ¬P x := by simp
example : (∃ x, ¬P x) → ¬∀ x, P x := fun ⟨x, h⟩ k => h (k x)
example : (¬∀ x, P x) ↔ ∃ x, ¬P x := Classical.not_forall
example : ((∃ x, P x) → r) ↔ ∀ x, P x → r := by simp
example : (∃ x, r ∧ P x) ↔ r ∧ ∃ x, P x := by simp
example (a : α) : (∃ x, x = a ∧ P x) ↔ P a := by simp
example (a : α) : (∀ x, x = a → P x) ↔ P a := by simp
example (a : α) (h : ∀ x, P x) : ∃ x, P x := ⟨a, h a⟩
example (h : ∃ x, P x ∧ Q x) : ∃ x, Q x ∧ P x := by
  obtain ⟨x, hp, hq⟩ := h
  exact ⟨x, hq, hp⟩
example (R : α → α → Prop) (h : ∃ x, ∀ y, R x y) : ∀ y, ∃ x, R x y := by
  intro y
  let ⟨x, hx⟩ := h
  exact ⟨x, hx y⟩
example [Inhabited α] (h : ∀ x, P x) : ∃ x, P x := ⟨default, h _⟩
example (h : ∃ x, P x) : P (Classical.choose h) := Classical.choose_spec h

end

/-! ## Conditionals and truth values -/

example (a b : Nat) (h : p) [Decidable p] : (if p then a else b) = a := by simp [h]
example (a b : Nat) (h : ¬p) [Decidable p] : (if p then a else b) = b := by simp [h]
example (n : Nat) : (if n = n then 1 else 2) = 1 := by simp
example (a b : Nat) [Decidable p] (h : (if p then a else b) = 0) (hp : p) : a = 0 := by
  rw [if_pos hp] at h
  exact h
example [Decidable p] (a b : Nat) (ha : 0 < a) (hb : 0 < b) : 0 < if p then a else b := by
  split <;> assumption
example (a b : Bool) : (a && b) = (b && a) := Bool.and_comm a b
example (a b : Bool) : (!(a || b)) = (!a && !b) := by simp
example (a b : Bool) : (a && b) = true ↔ a = true ∧ b = true := by simp
example (a : Bool) : (a || !a) = true := by cases a <;> rfl

/-! ## Functions -/

example (f : Nat → Nat) (g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by
  funext x
  exact h x
example {α β γ : Type} (f : α → β) (g : β → γ) (hf : Function.Injective f)
    (hg : Function.Injective g) : Function.Injective (g ∘ f) := hg.comp hf
example : Function.Surjective (fun n : Nat => n - 1) := fun n => ⟨n + 1, rfl⟩

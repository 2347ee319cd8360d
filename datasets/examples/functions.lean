/-! # Functions, equality and calculation -/

/-- Different arguments have different values. -/
def Inj {α β : Type} (f : α → β) : Prop := ∀ x y, f x = f y → x = y

/-- Every element is a value. -/
def Surj {α β : Type} (f : α → β) : Prop := ∀ y, ∃ x, f x = y

/-- The composition of two injective functions is injective. -/
theorem comp_injective {α β γ : Type} (f : α → β) (g : β → γ) (hf : Inj f) (hg : Inj g) : Inj (fun x => g (f x)) := by
  intro x y h
  apply hf
  apply hg
  exact h

/-- The composition of two surjective functions is surjective. -/
theorem comp_surjective {α β γ : Type} (f : α → β) (g : β → γ) (hf : Surj f) (hg : Surj g) : Surj (fun x => g (f x)) := by
  intro z
  obtain ⟨y, hy⟩ := hg z
  obtain ⟨x, hx⟩ := hf y
  refine ⟨x, ?_⟩
  show g (f x) = z
  rw [hx, hy]

/-- If a composition is injective, the inner function is. -/
theorem injective_of_comp {α β γ : Type} (f : α → β) (g : β → γ) (h : Inj (fun x => g (f x))) : Inj f := by
  intro x y hxy
  apply h
  show g (f x) = g (f y)
  rw [hxy]

/-- A function with a left inverse is injective. -/
theorem left_inverse_injective {α β : Type} (f : α → β) (g : β → α) (h : ∀ x, g (f x) = x) : Inj f := by
  intro x y hxy
  calc
    x = g (f x) := (h x).symm
    _ = g (f y) := by
      rw [hxy]
    _ = y := h y

/-- The successor function is injective. -/
theorem succ_injective : Inj Nat.succ := by
  intro m n h
  injection h

/-- Functions with the same values are the same. -/
theorem funext_example (f : Nat → Nat) (h : ∀ n, f n = n + n) : f = fun n => n + n := by
  funext n
  rw [h]

/-- Equality runs along a chain. -/
theorem eq_trans_calc {α : Type} (a b c d : α) (h₁ : a = b) (h₂ : c = b) (h₃ : c = d) : a = d := by
  calc
    a = b := h₁
    _ = c := h₂.symm
    _ = d := h₃

/-- Equal arguments in two places give equal values. -/
theorem subst_twice {α β : Type} (f : α → α → β) (a b c d : α) (hab : a = b) (hcd : c = d) : f a c = f b d := by
  subst hab
  subst hcd
  rfl

/-- Choosing between equal values is no choice. -/
theorem if_same (p : Prop) (n : Nat) (h : p ∨ ¬p) : ∃ m, (p → m = n) ∧ (¬p → m = n) := by
  exists n
  constructor
  all_goals
    intro _
    rfl

/-! ## Other proofs -/

namespace Other

theorem eq_trans_calc {α : Type} (a b c d : α) (h₁ : a = b) (h₂ : c = b) (h₃ : c = d) : a = d := by
  rw [h₁, ← h₂]
  exact h₃

theorem subst_twice {α β : Type} (f : α → α → β) (a b c d : α) (hab : a = b) (hcd : c = d) : f a c = f b d := by
  rw [show a = b from hab]
  rw [show c = d by exact hcd]

end Other

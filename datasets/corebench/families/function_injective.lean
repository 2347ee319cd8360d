/-!
Injective and surjective functions.

kind: function
split: train
-/

/-- The identity is injective.

Grade 1. -/
theorem id_injective (α : Type) : Function.Injective (id : α → α) := by
  -- 1. Let id x = id y.
  intro x y h
  -- 2. That is x = y.
  exact h

/-- The composition of injective functions is injective.

Grade 2. -/
theorem comp_injective {α β γ : Type} (f : α → β) (g : β → γ) (hf : Function.Injective f)
    (hg : Function.Injective g) : Function.Injective (g ∘ f) := by
  -- 1. Let g (f x) = g (f y).
  intro x y h
  -- 2. It is enough to show f x = f y, since f is injective.
  apply hf
  -- 3. This follows, since g is.
  apply hg
  exact h

/-- If the composition is injective, so is the function that acts first.

Grade 2. -/
theorem injective_of_comp {α β γ : Type} (f : α → β) (g : β → γ)
    (h : Function.Injective (g ∘ f)) : Function.Injective f := by
  -- 1. Let f x = f y.
  intro x y hxy
  -- 2. Then the composition has the same value at x and y.
  apply h
  show g (f x) = g (f y)
  rw [hxy]

/-- The composition of surjective functions is surjective.

Grade 2. -/
theorem comp_surjective {α β γ : Type} (f : α → β) (g : β → γ) (hf : Function.Surjective f)
    (hg : Function.Surjective g) : Function.Surjective (g ∘ f) := by
  -- 1. Let z be given; g reaches it from some y, and f reaches y from some x.
  intro z
  obtain ⟨y, hy⟩ := hg z
  obtain ⟨x, hx⟩ := hf y
  -- 2. The composition reaches z from x.
  refine ⟨x, ?_⟩
  show g (f x) = z
  rw [hx, hy]

/-- If the composition is surjective, so is the function that acts last.

Grade 2. -/
theorem surjective_of_comp {α β γ : Type} (f : α → β) (g : β → γ)
    (h : Function.Surjective (g ∘ f)) : Function.Surjective g := by
  -- 1. Let z be given; the composition reaches it from some x.
  intro z
  obtain ⟨x, hx⟩ := h z
  -- 2. Then g reaches it from f x.
  exact ⟨f x, hx⟩

/-- A function with a left inverse is injective.

Grade 2. -/
theorem injective_of_left_inverse {α β : Type} (f : α → β) (g : β → α)
    (h : ∀ x, g (f x) = x) : Function.Injective f := by
  -- 1. Let f x = f y.
  intro x y hxy
  -- 2. Then x = g (f x) = g (f y) = y.
  calc x = g (f x) := (h x).symm
    _ = g (f y) := by rw [hxy]
    _ = y := h y

/-- A function with a right inverse is surjective.

Grade 1. -/
theorem surjective_of_right_inverse {α β : Type} (f : α → β) (g : β → α)
    (h : ∀ y, f (g y) = y) : Function.Surjective f := by
  -- 1. Let y be given; f reaches it from g y.
  intro y
  exact ⟨g y, h y⟩

/-- Doubling natural numbers is injective.

Grade 2. -/
theorem double_injective : Function.Injective (fun n : Nat => 2 * n) := by
  -- 1. Let 2m = 2n.
  intro m n h
  -- 2. Then m = n.
  have h' : 2 * m = 2 * n := h
  omega

/-- Taking successors is not surjective.

Grade 2. -/
theorem succ_not_surjective : ¬Function.Surjective Nat.succ := by
  -- 1. Suppose it were; then 0 would be a successor.
  intro h
  obtain ⟨n, hn⟩ := h 0
  -- 2. But it is none.
  exact absurd hn (Nat.succ_ne_zero n)

/-- Functions with the same values are the same.

Grade 1. -/
theorem same_values {α β : Type} (f g : α → β) (h : ∀ x, f x = g x) : f = g := by
  -- 1. It is enough to compare them at every x.
  funext x
  -- 2. There they agree.
  exact h x

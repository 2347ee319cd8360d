/-!
Fixed points, and functions that do nothing the second time.

kind: function
split: test
-/

/-- What a function that does nothing the second time reaches is fixed by it, and conversely.

Grade 3. -/
theorem idempotent_range {α : Type} (f : α → α) (h : ∀ x, f (f x) = f x) (y : α) :
    (∃ x, f x = y) ↔ f y = y := by
  -- 1. We show both directions.
  constructor
  -- 2. A value f x is fixed, as f does nothing the second time.
  · rintro ⟨x, rfl⟩
    exact h x
  -- 3. A fixed point is its own value.
  · intro hy
    exact ⟨y, hy⟩

/-- An injective function that does nothing the second time does nothing at all.

Grade 3. -/
theorem idempotent_injective {α : Type} (f : α → α) (h : ∀ x, f (f x) = f x)
    (inj : ∀ x y, f x = f y → x = y) : ∀ x, f x = x := by
  -- 1. Let x be given.
  intro x
  -- 2. Under f both f x and x have the same value.
  apply inj
  exact h x

/-- A surjective function that does nothing the second time does nothing at all.

Grade 3. -/
theorem idempotent_surjective {α : Type} (f : α → α) (h : ∀ x, f (f x) = f x)
    (sur : ∀ y, ∃ x, f x = y) : ∀ y, f y = y := by
  -- 1. Let y be given; it is a value f x.
  intro y
  obtain ⟨x, hx⟩ := sur y
  -- 2. And f does nothing to values.
  rw [← hx]
  exact h x

/-- Functions that do nothing the second time and commute have a composition of that kind.

Grade 4. -/
theorem idempotent_comp {α : Type} (f g : α → α) (hf : ∀ x, f (f x) = f x)
    (hg : ∀ x, g (g x) = g x) (hfg : ∀ x, f (g x) = g (f x)) :
    ∀ x, f (g (f (g x))) = f (g x) := by
  -- 1. Let x be given.
  intro x
  -- 2. Bring the inner f next to the outer one.
  rw [← hfg (g x), hg, hf]

/-- A fixed point of f is one of f applied twice.

Grade 1. -/
theorem fixed_twice {α : Type} (f : α → α) (a : α) (h : f a = a) : f (f a) = a := by
  -- 1. Use that a is fixed, and once more.
  rw [h]
  exact h

/-- If g ∘ f has a fixed point, so has f ∘ g.

Grade 3. -/
theorem fixed_exchange {α β : Type} (f : α → β) (g : β → α) (h : ∃ a, g (f a) = a) :
    ∃ b, f (g b) = b := by
  -- 1. Let a be fixed by g ∘ f.
  obtain ⟨a, ha⟩ := h
  -- 2. Then f a is fixed by f ∘ g.
  refine ⟨f a, ?_⟩
  rw [ha]

/-- If a function commutes with f, it takes fixed points of f to fixed points of f.

Grade 2. -/
theorem fixed_carried {α : Type} (f g : α → α) (hfg : ∀ x, f (g x) = g (f x)) (a : α)
    (ha : f a = a) : f (g a) = g a := by
  -- 1. Move f past g; there it does nothing.
  calc f (g a) = g (f a) := hfg a
    _ = g a := by rw [ha]

/-- If a function exchanges a and b, fixes nothing else, and yet fixes something, then a and b are
equal.

Grade 4. -/
theorem fixed_swap_equal {α : Type} (a b : α) (s : α → α) (ha : s a = b) (hb : s b = a)
    (other : ∀ x, s x = x → x = a ∨ x = b) (fix : ∃ x, s x = x) : a = b := by
  -- 1. Let x be fixed; it is a or b.
  obtain ⟨x, hx⟩ := fix
  rcases other x hx with h | h
  -- 2. If it is a, then a is its own image b.
  · rw [h, ha] at hx
    exact hx.symm
  -- 3. If it is b, then b is its own image a.
  · rw [h, hb] at hx
    exact hx

/-- No function reaches all properties of its arguments: Cantor's diagonal.

Grade 5. -/
theorem cantor_diagonal {α : Type} (f : α → α → Prop) : ∃ P : α → Prop, ∀ x, f x ≠ P := by
  -- 1. Take the property not to have the property that belongs to oneself.
  refine ⟨fun x => ¬f x x, ?_⟩
  -- 2. Suppose that it belonged to x.
  intro x hx
  -- 3. Then x has its property exactly when it does not.
  have h : f x x = ¬f x x := congrFun hx x
  have hn : ¬f x x := by
    intro hf
    have hf' := hf
    rw [h] at hf'
    exact hf' hf
  exact hn (h.mpr hn)

/-!
Composing functions, and functions that come back.

kind: function
split: train
-/

/-- Composition is associative, point by point.

Grade 1. -/
theorem comp_three {α β γ δ : Type} (f : α → β) (g : β → γ) (h : γ → δ) :
    (h ∘ g) ∘ f = h ∘ (g ∘ f) := by
  -- 1. Both take x to h (g (f x)).
  funext x
  rfl

/-- A function that is equal to the identity at each point changes nothing when composed on the left.

Grade 2. -/
theorem comp_left_identity {α β : Type} (e : β → β) (he : ∀ y, e y = y) (f : α → β) :
    e ∘ f = f := by
  -- 1. Let x be given.
  funext x
  -- 2. The function e leaves f x as it is.
  show e (f x) = f x
  rw [he]

/-- An injective function can be cancelled on the left.

Grade 3. -/
theorem comp_cancel_left {α β γ : Type} (f g : α → β) (h : β → γ)
    (hh : ∀ x y, h x = h y → x = y) (e : ∀ x, h (f x) = h (g x)) : f = g := by
  -- 1. Let x be given.
  funext x
  -- 2. The values have equal images under h.
  apply hh
  exact e x

/-- A surjective function can be cancelled on the right.

Grade 3. -/
theorem comp_cancel_right {α β γ : Type} (f : α → β) (g h : β → γ)
    (hf : ∀ y, ∃ x, f x = y) (e : ∀ x, g (f x) = h (f x)) : g = h := by
  -- 1. Let y be given; it is the value of f at some x.
  funext y
  obtain ⟨x, hx⟩ := hf y
  -- 2. There the two agree.
  rw [← hx]
  exact e x

/-- A left inverse and a right inverse of a function are equal.

Grade 4. -/
theorem inverses_agree {α β : Type} (f : α → β) (l r : β → α) (hl : ∀ x, l (f x) = x)
    (hr : ∀ y, f (r y) = y) : l = r := by
  -- 1. Let y be given.
  funext y
  -- 2. Write y as f (r y), and let l undo f.
  calc l y = l (f (r y)) := by rw [hr]
    _ = r y := hl (r y)

/-- The inverse of a composition is the composition of the inverses in the other order.

Grade 3. -/
theorem inverse_of_comp {α β γ : Type} (f : α → β) (g : β → γ) (f' : β → α) (g' : γ → β)
    (hf : ∀ x, f' (f x) = x) (hg : ∀ y, g' (g y) = y) : ∀ x, (f' ∘ g') ((g ∘ f) x) = x := by
  -- 1. Let x be given.
  intro x
  -- 2. First g' undoes g, and then f' undoes f.
  show f' (g' (g (f x))) = x
  rw [hg, hf]

/-- A function with an inverse is injective and surjective.

Grade 3. -/
theorem bijective_of_inverse {α β : Type} (f : α → β) (g : β → α) (hl : ∀ x, g (f x) = x)
    (hr : ∀ y, f (g y) = y) : (∀ x y, f x = f y → x = y) ∧ (∀ y, ∃ x, f x = y) := by
  -- 1. There are two things to show.
  constructor
  -- 2. Equal values give equal arguments by way of g.
  · intro x y h
    have h' : g (f x) = g (f y) := congrArg g h
    rw [hl, hl] at h'
    exact h'
  -- 3. The value y is taken at g y.
  · intro y
    refine ⟨g y, ?_⟩
    exact hr y

/-- A constant function after any function is constant.

Grade 1. -/
theorem constant_after {α β γ : Type} (c : γ) (f : α → β) :
    ∀ x y, ((fun _ => c) ∘ f) x = ((fun _ => c) ∘ f) y := by
  -- 1. Both values are c.
  intro x y
  rfl

/-- Swapping the arguments twice gives the function back.

Grade 1. -/
theorem swap_arguments_twice {α β γ : Type} (f : α → β → γ) (s : (α → β → γ) → (β → α → γ))
    (t : (β → α → γ) → (α → β → γ)) (hs : ∀ g x y, s g y x = g x y)
    (ht : ∀ g x y, t g x y = g y x) : t (s f) = f := by
  -- 1. Let x and y be given.
  funext x y
  -- 2. The arguments are exchanged, and exchanged again.
  rw [ht, hs]

/-- Functions that commute with f have a composition that commutes with f.

Grade 2. -/
theorem commuting_comp {α : Type} (f g h : α → α) (hg : ∀ x, f (g x) = g (f x))
    (hh : ∀ x, f (h x) = h (f x)) : ∀ x, f (g (h x)) = g (h (f x)) := by
  -- 1. Let x be given.
  intro x
  -- 2. Move f past g, and then past h.
  rw [hg, hh]

/-- If g ∘ f is bijective in the sense that it has an inverse, then f has a left inverse.

Grade 2. -/
theorem left_inverse_of_comp {α β γ : Type} (f : α → β) (g : β → γ) (k : γ → α)
    (hk : ∀ x, k (g (f x)) = x) : ∃ l : β → α, ∀ x, l (f x) = x := by
  -- 1. Go on from f by g, and back by k.
  refine ⟨fun y => k (g y), ?_⟩
  -- 2. This undoes f.
  intro x
  exact hk x

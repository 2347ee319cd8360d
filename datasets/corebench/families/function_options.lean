/-!
Functions that may have no value, and functions on pairs.

kind: function
split: valid
-/

/-- Going on with a second function if the first has a value is associative.

Grade 3. -/
theorem option_bind_three {α β γ : Type} (o : Option α) (f : α → Option β)
    (g : β → Option γ) : (o.bind f).bind g = o.bind (fun x => (f x).bind g) := by
  -- 1. Look at whether there is a value.
  cases o with
  -- 2. Without a value both sides have none.
  | none => rfl
  -- 3. With a value both sides go on with it.
  | some x => rfl

/-- Applying a function inside an option keeps whether there is a value.

Grade 2. -/
theorem option_map_none_iff {α β : Type} (f : α → β) (o : Option α) :
    o.map f = none ↔ o = none := by
  -- 1. Look at whether there is a value.
  cases o with
  | none =>
    -- 2. If there is none, both sides are true.
    constructor
    · intro _
      rfl
    · intro _
      rfl
  | some x =>
    -- 3. If there is one, both are false.
    constructor
    · intro h
      cases h
    · intro h
      cases h

/-- Applying an injective function inside options is injective.

Grade 3. -/
theorem option_map_injective {α β : Type} (f : α → β) (hf : ∀ x y, f x = f y → x = y)
    (o p : Option α) (h : o.map f = p.map f) : o = p := by
  -- 1. Look at whether there are values.
  cases o with
  | none =>
    cases p with
    | none => rfl
    | some y => cases h
  | some x =>
    cases p with
    | none => cases h
    | some y =>
      -- 2. Two values with the same image are equal.
      injection h with h'
      rw [hf x y h']

/-- An option that is not without value has one.

Grade 2. -/
theorem option_has_value {α : Type} (o : Option α) (h : o ≠ none) : ∃ x, o = some x := by
  -- 1. Look at whether there is a value.
  cases o with
  | none => exact absurd rfl h
  | some x => exact ⟨x, rfl⟩

/-- Exchanging the parts of a pair twice gives the pair.

Grade 2. -/
theorem pair_swap_twice {α β : Type} (s : α × β → β × α) (t : β × α → α × β)
    (hs : ∀ p, s p = (p.2, p.1)) (ht : ∀ p, t p = (p.2, p.1)) (p : α × β) : t (s p) = p := by
  -- 1. Exchange once, and once more.
  rw [hs, ht]

/-- A function into pairs is determined by its two parts.

Grade 3. -/
theorem pair_function_ext {α β γ : Type} (f g : α → β × γ) (h₁ : ∀ x, (f x).1 = (g x).1)
    (h₂ : ∀ x, (f x).2 = (g x).2) : f = g := by
  -- 1. Let x be given.
  funext x
  -- 2. The pairs have the same parts.
  apply Prod.ext
  · exact h₁ x
  · exact h₂ x

/-- A function on a sum of types is determined by what it does on each.

Grade 3. -/
theorem sum_function_ext {α β γ : Type} (f g : α ⊕ β → γ) (h₁ : ∀ a, f (Sum.inl a) = g (Sum.inl a))
    (h₂ : ∀ b, f (Sum.inr b) = g (Sum.inr b)) : f = g := by
  -- 1. Let s be given, and look at where it comes from.
  funext s
  cases s with
  | inl a => exact h₁ a
  | inr b => exact h₂ b

/-- Two functions from the truth values that agree on both are equal.

Grade 2. -/
theorem bool_function_ext {α : Type} (f g : Bool → α) (ht : f true = g true)
    (hf : f false = g false) : f = g := by
  -- 1. Let b be given; it is true or false.
  funext b
  cases b
  · exact hf
  · exact ht

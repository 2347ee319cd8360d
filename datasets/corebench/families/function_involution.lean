/-!
Functions that undo themselves, and functions that are applied over and over.

kind: function
split: test
-/

/-- Applies a function n times. -/
def iter {α : Type} (f : α → α) : Nat → α → α
  | 0, x => x
  | n + 1, x => iter f n (f x)

/-- A function that undoes itself is injective.

Grade 2. -/
theorem involution_injective {α : Type} (f : α → α) (h : ∀ x, f (f x) = x) :
    ∀ x y, f x = f y → x = y := by
  -- 1. Let f x = f y.
  intro x y hxy
  -- 2. Apply f to both sides.
  have h₂ : f (f x) = f (f y) := by rw [hxy]
  -- 3. On both sides f undoes itself.
  rw [h, h] at h₂
  exact h₂

/-- A function that undoes itself is surjective.

Grade 1. -/
theorem involution_surjective {α : Type} (f : α → α) (h : ∀ x, f (f x) = x) :
    ∀ y, ∃ x, f x = y := by
  -- 1. The value y is taken at f y.
  intro y
  exact ⟨f y, h y⟩

/-- If two functions that undo themselves commute, their composition undoes itself.

Grade 3. -/
theorem commuting_involutions {α : Type} (f g : α → α) (hf : ∀ x, f (f x) = x)
    (hg : ∀ x, g (g x) = x) (hfg : ∀ x, f (g x) = g (f x)) : ∀ x, f (g (f (g x))) = x := by
  -- 1. Let x be given.
  intro x
  -- 2. Inside, exchange g and f.
  rw [← hfg (g x), hg x]
  -- 3. What remains is f twice.
  exact hf x

/-- To apply a function m + n times is to apply it m times and then n times.

Grade 3. -/
theorem iter_add {α : Type} (f : α → α) (m n : Nat) :
    ∀ x, iter f (m + n) x = iter f n (iter f m x) := by
  -- 1. We use induction on m.
  induction m with
  | zero =>
    -- 2. For 0 there is nothing to apply first.
    intro x
    rw [Nat.zero_add]
    rfl
  | succ k ih =>
    -- 3. One application more is one more on both sides, at the beginning.
    intro x
    rw [Nat.succ_add]
    exact ih (f x)

/-- A function commutes with its own repetitions.

Grade 3. -/
theorem iter_comm {α : Type} (f : α → α) (n : Nat) : ∀ x, f (iter f n x) = iter f n (f x) := by
  -- 1. We use induction on n.
  induction n with
  | zero =>
    intro x
    rfl
  | succ k ih =>
    -- 2. After the first application it holds by induction, at f x.
    intro x
    exact ih (f x)

/-- A point that stays where it is stays where it is for ever.

Grade 2. -/
theorem iter_fixed {α : Type} (f : α → α) (a : α) (h : f a = a) (n : Nat) : iter f n a = a := by
  -- 1. We use induction on n.
  induction n with
  | zero => rfl
  | succ k ih =>
    -- 2. The first application leaves a where it is.
    show iter f k (f a) = a
    rw [h]
    exact ih

/-- Repetitions of an injective function are injective.

Grade 4. -/
theorem iter_injective {α : Type} (f : α → α) (hf : ∀ x y, f x = f y → x = y) (n : Nat) :
    ∀ x y, iter f n x = iter f n y → x = y := by
  -- 1. We use induction on n.
  induction n with
  | zero =>
    -- 2. Applying nothing is injective.
    intro x y h
    exact h
  | succ k ih =>
    -- 3. Take off the later applications, and then the first.
    intro x y h
    apply hf
    apply ih
    exact h

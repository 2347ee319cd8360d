/-!
For all: general statements, and relations that are general in two places.

kind: logic
split: train
-/

/-- Everything has both properties exactly when everything has the first and everything the second.

Grade 2. -/
theorem forall_and_split {α : Type} (P Q : α → Prop) :
    (∀ x, P x ∧ Q x) ↔ (∀ x, P x) ∧ (∀ x, Q x) := by
  -- 1. We show both directions.
  constructor
  -- 2. Take the parts for each object.
  · intro h
    constructor
    · intro x
      exact (h x).1
    · intro x
      exact (h x).2
  -- 3. Put them together for each object.
  · intro h x
    exact ⟨h.1 x, h.2 x⟩

/-- If everything has P or everything has Q, then each object has P or Q.

Grade 2. -/
theorem forall_or_join {α : Type} (P Q : α → Prop) (h : (∀ x, P x) ∨ (∀ x, Q x)) :
    ∀ x, P x ∨ Q x := by
  -- 1. Let x be given, and look at the two cases.
  intro x
  rcases h with hp | hq
  -- 2. Either x has P as all do.
  · exact Or.inl (hp x)
  -- 3. Or x has Q as all do.
  · exact Or.inr (hq x)

/-- If P implies Q throughout, and all have P, all have Q.

Grade 1. -/
theorem forall_mono {α : Type} (P Q : α → Prop) (h : ∀ x, P x → Q x) (hP : ∀ x, P x) :
    ∀ x, Q x := by
  -- 1. Let x be given.
  intro x
  -- 2. It has P, and so Q.
  apply h
  exact hP x

/-- General quantifiers may be exchanged.

Grade 1. -/
theorem forall_exchange {α β : Type} (R : α → β → Prop) (h : ∀ x, ∀ y, R x y) :
    ∀ y, ∀ x, R x y := by
  -- 1. Let y and x be given; use them in the other order.
  intro y x
  exact h x y

/-- All humans are mortal, Socrates is human; so some human is mortal.

Grade 1. -/
theorem socrates {α : Type} (Human Mortal : α → Prop) (s : α) (h : ∀ x, Human x → Mortal x)
    (hs : Human s) : ∃ x, Human x ∧ Mortal x := by
  -- 1. Socrates is mortal.
  have hm : Mortal s := h s hs
  -- 2. So he is a mortal human.
  exact ⟨s, hs, hm⟩

/-- No P is a Q, and every R is a Q; so no R is a P.

Grade 2. -/
theorem syllogism_none {α : Type} (P Q R : α → Prop) (h₁ : ∀ x, P x → ¬Q x)
    (h₂ : ∀ x, R x → Q x) : ∀ x, R x → ¬P x := by
  -- 1. Let x be an R, and suppose it were a P.
  intro x hr hp
  -- 2. As an R it is a Q.
  have hq := h₂ x hr
  -- 3. As a P it is none.
  exact h₁ x hp hq

/-- That q implies P x, for every x, says the same as that q implies P x for all x at once.

Grade 2. -/
theorem forall_imp_fixed {α : Type} (P : α → Prop) (q : Prop) :
    (∀ x, q → P x) ↔ (q → ∀ x, P x) := by
  -- 1. We show both directions.
  constructor
  -- 2. The premise may be taken before x.
  · intro h hq x
    exact h x hq
  -- 3. Or after it, since it does not depend on x.
  · intro h x hq
    exact h hq x

/-- Not everything has P if something lacks it.

Grade 2. -/
theorem exception_refutes {α : Type} (P : α → Prop) (h : ∃ x, ¬P x) : ¬∀ x, P x := by
  -- 1. Suppose that all had P.
  intro hall
  -- 2. The exception would have it too.
  obtain ⟨x, hx⟩ := h
  apply hx
  exact hall x

/-- A property of all pairs is a property of all equal pairs.

Grade 1. -/
theorem forall_diagonal {α : Type} (R : α → α → Prop) (h : ∀ x y, R x y) : ∀ z, R z z := by
  -- 1. Let z be given and take it twice.
  intro z
  exact h z z

/-- There is no barber who shaves exactly those who do not shave themselves.

Grade 4. -/
theorem no_barber {α : Type} (S : α → α → Prop) : ¬∃ b, ∀ x, S b x ↔ ¬S x x := by
  -- 1. Suppose there were such a barber b; ask whether b shaves himself.
  rintro ⟨b, hb⟩
  have h := hb b
  -- 2. He does not: if he did, he would not.
  have hn : ¬S b b := by
    intro hs
    exact (h.1 hs) hs
  -- 3. But then he does.
  exact hn (h.2 hn)

/-- If everything equals one given object, any two objects are equal.

Grade 2. -/
theorem forall_eq_center {α : Type} (a : α) (h : ∀ x, x = a) : ∀ x y : α, x = y := by
  -- 1. Let x and y be given.
  intro x y
  -- 2. Both equal a.
  calc x = a := h x
    _ = y := (h y).symm

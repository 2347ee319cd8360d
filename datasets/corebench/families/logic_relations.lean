/-!
Properties of relations: reflexive, symmetric, transitive, and what they give together.

kind: logic
split: test
-/

/-- A relation that is symmetric and transitive relates to itself all that it relates.

Grade 2. -/
theorem rel_refl_of_related {α : Type} (R : α → α → Prop) (sym : ∀ x y, R x y → R y x)
    (tra : ∀ x y z, R x y → R y z → R x z) (a b : α) (h : R a b) : R a a := by
  -- 1. Turn the relation around.
  have hba : R b a := sym a b h
  -- 2. Go from a to b and back.
  exact tra a b a h hba

/-- What is related to the same object on the right is related to each other.

Grade 2. -/
theorem rel_common_right {α : Type} (R : α → α → Prop) (sym : ∀ x y, R x y → R y x)
    (tra : ∀ x y z, R x y → R y z → R x z) (a b c : α) (h₁ : R a c) (h₂ : R b c) : R a b := by
  -- 1. Go from a to c.
  apply tra a c b h₁
  -- 2. And from c to b, the second relation turned around.
  apply sym
  exact h₂

/-- A reflexive relation in which common sources make targets related is symmetric.

Grade 3. -/
theorem rel_euclid_symm {α : Type} (R : α → α → Prop) (ref : ∀ x, R x x)
    (euc : ∀ x y z, R x y → R x z → R y z) (a b : α) (h : R a b) : R b a := by
  -- 1. From a we come to b and to a itself.
  have haa := ref a
  -- 2. So b is related to a.
  exact euc a b a h haa

/-- Such a relation is also transitive.

Grade 3. -/
theorem rel_euclid_trans {α : Type} (R : α → α → Prop) (ref : ∀ x, R x x)
    (euc : ∀ x y z, R x y → R x z → R y z) (a b c : α) (h₁ : R a b) (h₂ : R b c) : R a c := by
  -- 1. First, b is related to a.
  have hba : R b a := by
    apply euc a b a h₁
    exact ref a
  -- 2. From b we come to a and to c.
  exact euc b a c hba h₂

/-- An asymmetric relation relates nothing to itself.

Grade 1. -/
theorem rel_asymm_irrefl {α : Type} (R : α → α → Prop) (asym : ∀ x y, R x y → ¬R y x) :
    ∀ x, ¬R x x := by
  -- 1. Suppose x were related to itself.
  intro x h
  -- 2. Turned around this would be excluded, but it looks the same.
  exact asym x x h h

/-- A transitive relation that relates nothing to itself is asymmetric.

Grade 2. -/
theorem rel_trans_irrefl_asymm {α : Type} (R : α → α → Prop)
    (tra : ∀ x y z, R x y → R y z → R x z) (irr : ∀ x, ¬R x x) : ∀ x y, R x y → ¬R y x := by
  -- 1. Suppose that x and y are related both ways.
  intro x y hxy hyx
  -- 2. Then x is related to itself.
  apply irr x
  exact tra x y x hxy hyx

/-- The converse of a transitive relation is transitive.

Grade 2. -/
theorem rel_converse_trans {α : Type} (R : α → α → Prop)
    (tra : ∀ x y z, R x y → R y z → R x z) : ∀ x y z, R y x → R z y → R z x := by
  -- 1. Let the two relations be given.
  intro x y z hyx hzy
  -- 2. Use them in the other order.
  exact tra z y x hzy hyx

/-- The intersection of two symmetric relations is symmetric.

Grade 2. -/
theorem rel_inter_symm {α : Type} (R S : α → α → Prop) (hR : ∀ x y, R x y → R y x)
    (hS : ∀ x y, S x y → S y x) : ∀ x y, R x y ∧ S x y → R y x ∧ S y x := by
  -- 1. Let x and y be related in both ways.
  rintro x y ⟨hr, hs⟩
  -- 2. Turn both around.
  constructor
  · exact hR x y hr
  · exact hS x y hs

/-- In a relation that is symmetric, transitive and leaves nothing alone, all are related to themselves.

Grade 3. -/
theorem rel_serial_refl {α : Type} (R : α → α → Prop) (sym : ∀ x y, R x y → R y x)
    (tra : ∀ x y z, R x y → R y z → R x z) (ser : ∀ x, ∃ y, R x y) : ∀ x, R x x := by
  -- 1. Let x be given; it is related to some y.
  intro x
  obtain ⟨y, hxy⟩ := ser x
  -- 2. Go to y and back.
  have hyx := sym x y hxy
  exact tra x y x hxy hyx

/-- A greatest object of an antisymmetric relation is unique.

Grade 3. -/
theorem rel_greatest_unique {α : Type} (R : α → α → Prop)
    (anti : ∀ x y, R x y → R y x → x = y) (g g' : α) (hg : ∀ x, R x g) (hg' : ∀ x, R x g') :
    g = g' := by
  -- 1. Each is below the other.
  apply anti
  · exact hg' g
  · exact hg g'

/-- Two classes of an equivalence relation that share an object have the same objects.

Grade 4. -/
theorem rel_classes_meet {α : Type} (R : α → α → Prop) (sym : ∀ x y, R x y → R y x)
    (tra : ∀ x y z, R x y → R y z → R x z) (a b c : α) (h₁ : R a c) (h₂ : R b c) :
    ∀ x, R a x ↔ R b x := by
  -- 1. By way of c, the objects a and b are related.
  have hab : R a b := tra a c b h₁ (sym b c h₂)
  -- 2. Let x be given; we go from a to x through b, and the other way.
  intro x
  constructor
  · intro hax
    exact tra b a x (sym a b hab) hax
  · intro hbx
    exact tra a b x hab hbx

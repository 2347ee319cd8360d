/-!
Images and preimages of sets under functions.

kind: function
split: train
-/

/-- The values of f at the objects of A. -/
def image {α β : Type} (f : α → β) (A : α → Prop) : β → Prop := fun y => ∃ x, A x ∧ f x = y

/-- The objects whose value is in B. -/
def preimage {α β : Type} (f : α → β) (B : β → Prop) : α → Prop := fun x => B (f x)

/-- A set is a part of the preimage of its image.

Grade 2. -/
theorem subset_preimage_image {α β : Type} (f : α → β) (A : α → Prop) :
    ∀ x, A x → preimage f (image f A) x := by
  -- 1. Let x be in A.
  intro x hx
  -- 2. Its value is a value of an object of A.
  exact ⟨x, hx, rfl⟩

/-- The image of a preimage is a part of the set.

Grade 2. -/
theorem image_preimage_subset {α β : Type} (f : α → β) (B : β → Prop) :
    ∀ y, image f (preimage f B) y → B y := by
  -- 1. Let y be a value of an object whose value is in B.
  rintro y ⟨x, hx, rfl⟩
  -- 2. Then it is in B.
  exact hx

/-- The image of a union is the union of the images.

Grade 3. -/
theorem image_union {α β : Type} (f : α → β) (A B : α → Prop) (y : β) :
    image f (fun x => A x ∨ B x) y ↔ image f A y ∨ image f B y := by
  -- 1. We show both directions.
  constructor
  -- 2. The object is in one of the two sets.
  · rintro ⟨x, hA | hB, hy⟩
    · exact Or.inl ⟨x, hA, hy⟩
    · exact Or.inr ⟨x, hB, hy⟩
  -- 3. An object of one of the sets is in the union.
  · rintro (⟨x, hA, hy⟩ | ⟨x, hB, hy⟩)
    · exact ⟨x, Or.inl hA, hy⟩
    · exact ⟨x, Or.inr hB, hy⟩

/-- Under an injective function the image of an intersection is the intersection of the images.

Grade 4. -/
theorem image_inter_injective {α β : Type} (f : α → β) (inj : ∀ x y, f x = f y → x = y)
    (A B : α → Prop) (y : β) (hA : image f A y) (hB : image f B y) :
    image f (fun x => A x ∧ B x) y := by
  -- 1. The value is taken at an object of A and at one of B.
  obtain ⟨a, ha, hay⟩ := hA
  obtain ⟨b, hb, hby⟩ := hB
  -- 2. These two are the same.
  have hab : a = b := inj a b (hay.trans hby.symm)
  -- 3. So it is in both sets.
  rw [← hab] at hb
  exact ⟨a, ⟨ha, hb⟩, hay⟩

/-- A larger set has a larger image.

Grade 2. -/
theorem image_mono {α β : Type} (f : α → β) (A B : α → Prop) (h : ∀ x, A x → B x) (y : β)
    (hy : image f A y) : image f B y := by
  -- 1. Take an object of A with this value.
  obtain ⟨x, hx, hxy⟩ := hy
  -- 2. It is in B as well.
  exact ⟨x, h x hx, hxy⟩

/-- The image under a composition is the image of the image.

Grade 3. -/
theorem image_comp {α β γ : Type} (f : α → β) (g : β → γ) (A : α → Prop) (z : γ) :
    image (fun x => g (f x)) A z ↔ image g (image f A) z := by
  -- 1. We show both directions.
  constructor
  -- 2. Stop on the way at f x.
  · rintro ⟨x, hx, hz⟩
    refine ⟨f x, ?_, hz⟩
    exact ⟨x, hx, rfl⟩
  -- 3. Go on from f x.
  · rintro ⟨y, ⟨x, hx, rfl⟩, hz⟩
    exact ⟨x, hx, hz⟩

/-- If f is surjective, each set is the image of its preimage.

Grade 3. -/
theorem image_preimage_surjective {α β : Type} (f : α → β) (sur : ∀ y, ∃ x, f x = y)
    (B : β → Prop) (y : β) (hy : B y) : image f (preimage f B) y := by
  -- 1. The value y is taken at some x.
  obtain ⟨x, hx⟩ := sur y
  -- 2. This x is in the preimage.
  refine ⟨x, ?_, hx⟩
  show B (f x)
  rw [hx]
  exact hy

/-- If f is injective, each set is the preimage of its image.

Grade 3. -/
theorem preimage_image_injective {α β : Type} (f : α → β) (inj : ∀ x y, f x = f y → x = y)
    (A : α → Prop) (x : α) (hx : preimage f (image f A) x) : A x := by
  -- 1. The value f x is also the value at an object a of A.
  obtain ⟨a, ha, hax⟩ := hx
  -- 2. So x is that object.
  rw [← inj a x hax]
  exact ha

/-!
Small deductions with several premises.

kind: logic
split: train
-/

/-- It rains or the sun shines; when it rains the street is wet; when the sun shines we go out; the
street is not wet. So we go out.

Grade 2. -/
theorem rain_or_sun (rain sun wet out : Prop) (h : rain ∨ sun) (hw : rain → wet) (ho : sun → out)
    (hn : ¬wet) : out := by
  -- 1. Look at the two kinds of weather.
  rcases h with hr | hs
  -- 2. Rain would make the street wet.
  · exact absurd (hw hr) hn
  -- 3. With sun we go out.
  · exact ho hs

/-- An islander says: I am a liar or there is gold. Liars say only false things, and truthful people
only true ones. So there is gold.

Grade 4. -/
theorem gold_on_island (truthful gold : Prop) (says : truthful ↔ (¬truthful ∨ gold))
    (known : truthful ∨ ¬truthful) : gold := by
  -- 1. Either the islander is truthful or a liar.
  rcases known with ht | hl
  -- 2. If truthful, what was said holds, and it can hold only by the gold.
  · rcases says.1 ht with hn | hg
    · exact absurd ht hn
    · exact hg
  -- 3. A liar would have said something true.
  · have ht : truthful := says.2 (Or.inl hl)
    exact absurd ht hl

/-- Three suspects: if a did it, b helped; if b helped, c knew; c did not know; a or d did it. So d
did it.

Grade 2. -/
theorem three_suspects (a b c d : Prop) (h₁ : a → b) (h₂ : b → c) (h₃ : ¬c) (h₄ : a ∨ d) : d := by
  -- 1. The first suspect did not do it, for then c would have known.
  have hna : ¬a := by
    intro ha
    apply h₃
    apply h₂
    exact h₁ ha
  -- 2. So the other one did.
  cases h₄ with
  | inl ha => exact absurd ha hna
  | inr hd => exact hd

/-- Two doors are never open at once, and with the key the second one is open. So with the key the
first one is not.

Grade 2. -/
theorem two_doors (first second key : Prop) (one : ¬(first ∧ second)) (hk : key → second)
    (h : key) : ¬first := by
  -- 1. With the key the second door is open.
  have hs : second := hk h
  -- 2. So the first cannot be.
  intro hf
  exact one ⟨hf, hs⟩

/-- If two of three statements hold, then among any two of them one holds.

Grade 3. -/
theorem two_of_three (p q r : Prop) (h : (p ∧ q) ∨ (q ∧ r) ∨ (p ∧ r)) :
    (p ∨ q) ∧ (q ∨ r) ∧ (p ∨ r) := by
  -- 1. Look at which two hold.
  rcases h with ⟨hp, hq⟩ | ⟨hq, hr⟩ | ⟨hp, hr⟩
  -- 2. In each case each pair has one of them.
  · exact ⟨Or.inl hp, Or.inl hq, Or.inl hp⟩
  · exact ⟨Or.inr hq, Or.inl hq, Or.inr hr⟩
  · exact ⟨Or.inl hp, Or.inr hr, Or.inl hp⟩

/-- If among any two of three statements one holds, then two of them hold.

Grade 4. -/
theorem two_of_three_back (p q r : Prop) (h : (p ∨ q) ∧ (q ∨ r) ∧ (p ∨ r)) :
    (p ∧ q) ∨ (q ∧ r) ∨ (p ∧ r) := by
  -- 1. One of the first two holds.
  obtain ⟨hpq, hqr, hpr⟩ := h
  rcases hpq with hp | hq
  -- 2. If p does, one of q and r is the second one.
  · rcases hqr with hq | hr
    · exact Or.inl ⟨hp, hq⟩
    · exact Or.inr (Or.inr ⟨hp, hr⟩)
  -- 3. If q does, one of p and r is.
  · rcases hpr with hp | hr
    · exact Or.inl ⟨hp, hq⟩
    · exact Or.inr (Or.inl ⟨hq, hr⟩)

/-- No catalogue of a library lists exactly those catalogues that do not list themselves.

Grade 4. -/
theorem no_catalogue {α : Type} (Lists : α → α → Prop) (c : α)
    (h : ∀ x, Lists c x ↔ ¬Lists x x) : False := by
  -- 1. Ask whether the catalogue lists itself.
  have hc := h c
  -- 2. It cannot.
  have hn : ¬Lists c c := fun hl => hc.1 hl hl
  -- 3. And so it must.
  exact hn (hc.2 hn)

/-- Friends of friends are friends, friendship goes both ways, and everybody has Ann or Bob as a
friend, who are friends. So all are friends.

Grade 4. -/
theorem all_friends {α : Type} (F : α → α → Prop) (ann bob : α) (sym : ∀ x y, F x y → F y x)
    (tra : ∀ x y z, F x y → F y z → F x z) (hab : F ann bob) (h : ∀ x, F x ann ∨ F x bob) :
    ∀ x y, F x y := by
  -- 1. Everybody is a friend of Ann: directly, or by way of Bob.
  have hann : ∀ x, F x ann := by
    intro x
    rcases h x with ha | hb
    · exact ha
    · exact tra x bob ann hb (sym ann bob hab)
  -- 2. So any two are friends by way of Ann.
  intro x y
  exact tra x ann y (hann x) (sym y ann (hann y))

/-!
Worlds that see other worlds: what holds in all of them, and what holds in some.

kind: logic
split: train
-/

/-- P holds in all worlds that w sees. -/
def box {W : Type} (R : W → W → Prop) (P : W → Prop) : W → Prop := fun w => ∀ v, R w v → P v

/-- P holds in some world that w sees. -/
def dia {W : Type} (R : W → W → Prop) (P : W → Prop) : W → Prop := fun w => ∃ v, R w v ∧ P v

/-- What follows everywhere and holds everywhere makes the conclusion hold everywhere.

Grade 2. -/
theorem box_imp {W : Type} (R : W → W → Prop) (P Q : W → Prop) (w : W)
    (h : box R (fun v => P v → Q v) w) (hP : box R P w) : box R Q w := by
  -- 1. Let w see v.
  intro v hv
  -- 2. There both the implication and the premise hold.
  exact h v hv (hP v hv)

/-- Both hold everywhere exactly when each does.

Grade 2. -/
theorem box_and {W : Type} (R : W → W → Prop) (P Q : W → Prop) (w : W) :
    box R (fun v => P v ∧ Q v) w ↔ box R P w ∧ box R Q w := by
  -- 1. We show both directions.
  constructor
  -- 2. Take the parts in each world.
  · intro h
    constructor
    · intro v hv
      exact (h v hv).1
    · intro v hv
      exact (h v hv).2
  -- 3. Put them together in each world.
  · rintro ⟨hP, hQ⟩ v hv
    exact ⟨hP v hv, hQ v hv⟩

/-- One of the two holds somewhere exactly when the one holds somewhere or the other does.

Grade 3. -/
theorem dia_or {W : Type} (R : W → W → Prop) (P Q : W → Prop) (w : W) :
    dia R (fun v => P v ∨ Q v) w ↔ dia R P w ∨ dia R Q w := by
  -- 1. We show both directions.
  constructor
  -- 2. Look at which one holds in the world that is seen.
  · rintro ⟨v, hv, hP | hQ⟩
    · exact Or.inl ⟨v, hv, hP⟩
    · exact Or.inr ⟨v, hv, hQ⟩
  -- 3. In either case one of the two holds there.
  · rintro (⟨v, hv, hP⟩ | ⟨v, hv, hQ⟩)
    · exact ⟨v, hv, Or.inl hP⟩
    · exact ⟨v, hv, Or.inr hQ⟩

/-- If every world sees itself, what holds everywhere holds here.

Grade 2. -/
theorem box_reflexive {W : Type} (R : W → W → Prop) (ref : ∀ w, R w w) (P : W → Prop) (w : W)
    (h : box R P w) : P w := by
  -- 1. The world sees itself.
  apply h
  exact ref w

/-- If worlds see what is seen from what they see, then what holds everywhere does so everywhere.

Grade 3. -/
theorem box_transitive {W : Type} (R : W → W → Prop) (tra : ∀ u v w, R u v → R v w → R u w)
    (P : W → Prop) (w : W) (h : box R P w) : box R (box R P) w := by
  -- 1. Let w see v, and v see u.
  intro v hv u hu
  -- 2. Then w sees u.
  apply h
  exact tra w v u hv hu

/-- If seeing goes both ways, what holds here holds somewhere from everywhere.

Grade 3. -/
theorem box_dia_symmetric {W : Type} (R : W → W → Prop) (sym : ∀ v w, R v w → R w v)
    (P : W → Prop) (w : W) (h : P w) : box R (dia R P) w := by
  -- 1. Let w see v.
  intro v hv
  -- 2. Then v sees w, where P holds.
  refine ⟨w, ?_, h⟩
  exact sym w v hv

/-- If every world sees one, what holds everywhere holds somewhere.

Grade 2. -/
theorem box_serial {W : Type} (R : W → W → Prop) (ser : ∀ w, ∃ v, R w v) (P : W → Prop) (w : W)
    (h : box R P w) : dia R P w := by
  -- 1. Take a world that is seen.
  obtain ⟨v, hv⟩ := ser w
  -- 2. There P holds.
  exact ⟨v, hv, h v hv⟩

/-- If what holds everywhere always holds here, whatever it is, then every world sees itself.

Grade 4. -/
theorem reflexive_of_box {W : Type} (R : W → W → Prop)
    (h : ∀ (P : W → Prop) (w : W), box R P w → P w) : ∀ w, R w w := by
  -- 1. Take the property to be seen by w.
  intro w
  apply h (fun v => R w v) w
  -- 2. All worlds that w sees have it.
  intro v hv
  exact hv

/-- Nowhere does P hold exactly when it fails everywhere.

Grade 3. -/
theorem not_dia {W : Type} (R : W → W → Prop) (P : W → Prop) (w : W) :
    ¬dia R P w ↔ box R (fun v => ¬P v) w := by
  -- 1. We show both directions.
  constructor
  -- 2. A world with P would be one somewhere.
  · intro h v hv hP
    exact h ⟨v, hv, hP⟩
  -- 3. Conversely, the world in which it holds would be one in which it fails.
  · rintro h ⟨v, hv, hP⟩
    exact h v hv hP

theorem k1 (p q : Prop) (hp : p) (f : p → q) : q := by
  have hq : q := by
    apply f
    exact hp
  exact hq

theorem k2 (p q : Prop) (hp : p) (f : p → q) : q := by
  have hq : q := by apply f; exact hp
  exact hq

theorem k3 (p q : Prop) (hp : p) (f : p → q) : q := by
  have hq : q :=
    f hp
  exact hq

theorem k4 (p q : Prop) (hp : p) (f : p → q) : q := by
  have hq : q
    := f hp
  exact hq

theorem k5 (p q : Prop) (hp : p) (f : p → q) : q := by
  have hq : q :=
    by
      exact f
        hp
  exact hq

theorem k6 (p q : Prop) (hp : p) (f : p → q) : q := by
  exact f (by exact hp)

theorem k7 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  exact ⟨by exact hp, by exact hq⟩

theorem k8 (p q : Prop) (hp : p) (hq : q) : p ∧ q :=
  ⟨by exact hp, by exact hq⟩

theorem k9 (p q : Prop) (hp : p) (hq : q) : p ∧ q :=
  And.intro (by
    exact hp) (by
    exact hq)

theorem k10 (p q : Prop) (hp : p) (f : p → q) : q := by
  suffices h : p by
    exact f h
  exact hp

theorem k11 (p q : Prop) (hp : p) (f : p → q) : q := by
  suffices h : p from f h
  exact hp

theorem k12 (p q : Prop) (hp : p) (f : p → q) : q := by
  show q
  exact show q from by exact f hp

theorem k13 (p q : Prop) (hp : p) (f : p → q) : q :=
  show q by
    apply f
    exact hp

theorem k14 (p q : Prop) (hp : p) (f : p → q) : q :=
  have h : p := by exact hp
  f h

theorem k15 (p q : Prop) (hp : p) (f : p → q) : q :=
  have h : p := by
    exact hp
  have h2 : q := f h; h2

theorem k16 (p q : Prop) (hp : p) (f : p → q) : q := by
  exact
    have h : p := by exact hp
    f h

theorem k17 (p q : Prop) (hp : p) (f : p → q) : q := by
  exact have h : p := hp; f h

theorem k18 (p q : Prop) (hp : p) (f : p → q) : q := by
  exact
    let h := hp
    f (by exact h)

theorem k19 (a b : Nat) (h : a = b) : b = a := by
  rw [show a = b by exact h]

theorem k20 (a b : Nat) (h : a = b) : b = a := by
  rw [show a = b from by
    exact h]

theorem k21 (p q : Prop) (hp : p) (f : p → q) : q := by
  refine f ?_
  exact hp

theorem k22 (p q : Prop) : p → (p → q) → q :=
  fun hp f => by
    apply f
    exact hp

theorem k23 (p q : Prop) : p → (p → q) → q := by
  exact fun hp f => by
    apply f
    exact hp

theorem k24 (p q : Prop) : p → (p → q) → q := fun hp f => f <| by exact hp

theorem k25 (p q r : Prop) (hp : p) (f : p → q) (g : q → r) : r := by
  have hq : q := by
    have hp' : p := by
      exact hp
    exact f hp'
  have hr : r := by exact g (by exact hq)
  exact hr

theorem k26 (p q : Prop) (hp : p) (f : p → q) : q := by
  have : q := f hp
  exact this

theorem k27 (p q : Prop) (hp : p) (f : p → q) : q := by
  have := f hp
  assumption

theorem k28 (p q : Prop) (hp : p ∧ q) : q := by
  have ⟨_, hq⟩ := hp
  exact hq

theorem k29 (p q : Prop) (hp : p ∧ q) : q := by
  obtain ⟨_, hq⟩ := hp
  exact hq

theorem k30 (p q : Prop) (hp : p ∨ q) : q ∨ p := by
  obtain hp | hq := hp
  · exact Or.inr hp
  · exact Or.inl hq

theorem k31 (p q : Prop) (hp : p ∨ q) : q ∨ p := by
  rcases hp with hp | hq
  · exact Or.inr hp
  · exact Or.inl hq

theorem k32 (p q : Prop) : p ∨ q → q ∨ p := by
  rintro (hp | hq)
  · right; exact hp
  · left; exact hq

theorem k33 (a b c : Nat) (h : a = b) (h2 : b = c) : a = c := by
  calc a = b := by exact h
    _ = c := by exact h2

theorem k34 (a b c : Nat) (h : a = b) (h2 : b = c) : a = c := by
  calc
    a = b := h
    _ = c := h2

theorem k35 (a b c d : Nat) (h : a = b) (h2 : b = c) (h3 : c = d) : a = d := by
  calc a
    _ = b := h
    _ = c := by
      rw [h2]
    _ = d := by rw [h3]

theorem k36 (a b c d : Nat) (h : a = b) (h2 : b = c) (h3 : c = d) : a = d :=
  calc a = b := h
    _ = c := by
      rw [h2]
    _ = d := by rw [h3]

theorem k37 (a b c : Nat) (h : a = b) (h2 : b = c) : a = c := by
  have h3 : a = c := calc a = b := h
    _ = c := h2
  exact h3

theorem k38 (a b c : Nat) (h : a = b) (h2 : b = c) : a = c := by
  have h3 : a = c := by
    calc a = b := by
            exact h
         _ = c := by exact h2
  exact h3

theorem k39 (a b c : Nat) (h : a = b) (h2 : b = c) : a = c := by
  calc
    a = b
      := by exact h
    b
      = c := by exact h2

theorem k40 (a b c : Nat) (h : a = b) (h2 : b = c) : a = c := by
  exact (calc a = b := h
              _ = c := h2)

theorem k41 (a b c : Nat) (h : a = b) (h2 : b = c) : a = c := by
  calc a = b := h
  _ = c := h2

theorem k42 (p q : Prop) (h : p → q) (hp : p) : q := by
  apply h
  show p
  have hp := hp
  exact hp

theorem k43 (p : Prop) (hp : p) : p := by
  open Classical in
  exact hp

theorem k44 (p : Prop) (hp : p) : p := by
  set_option maxRecDepth 500 in
    exact hp

theorem k45 (p : Prop) (hp : p) : p := by
  classical
  skip
  exact hp

theorem k46 (p : Prop) (hp : p) : p ∧ p := by
  have h : p ∧ p := by
    constructor
    · exact hp
    exact hp
  exact h

theorem k47 (p q r : Prop) (h : p ∧ q ∧ r) : r ∧ q := by
  refine ⟨?_, by exact h.2.1⟩
  exact h.2.2

theorem k48 (f : Nat → Nat) (h : ∀ x, f x = x) : f (f 2) = 2 := by
  rw [h, h]

theorem k49 (f : Nat → Nat) (h : ∀ x, f x = x) : ∃ x, f x = 2 ∧ ∀ y, f y = y := by
  exists 2
  exact ⟨by
    rw [h], fun y => by
    rw [h]⟩

theorem k50 (p q : Prop) (hp : p) (f : p → q) : q := by
  have hq : q := by
    apply f;
    exact hp;
  exact hq

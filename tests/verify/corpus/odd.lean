/-! Layouts that nobody writes on purpose, and what comments, strings and names may hide. -/

theorem o1 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  -- first a comment
  constructor -- and one after it
  /- a block
     over lines -/
  · /- inside -/ exact hp
  -- between
  · exact hq
  -- at the end

theorem o2 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by /- by then -/ constructor /- x -/; /- y -/ exact hp
                                                                      ; exact hq

theorem o3 (α β γ : Type) (f : α → β) (g : β → γ) (x₁ : α) : ∃ y, y = g (f x₁) := by
  exact ⟨g (f x₁), rfl⟩

theorem o4 («odd name» : Prop) («by» : «odd name») : «odd name» := by
  exact «by»

theorem o5 (𝓅 𝓆 : Prop) (h𝓅 : 𝓅) (h𝓆 : 𝓆) : 𝓅 ∧ 𝓆 := by
  have h' : 𝓅 := by exact h𝓅
  exact ⟨h', by
    exact h𝓆⟩

theorem o6 (s : String) (h : s = "by\n  exact -- /- not a comment") : s = s := by
  have h2 : s = "by
    exact" ∨ True := by
    right; trivial
  rfl

theorem o7 (c : Char) (h : c = '"') (h' : c = '\'') : True := by
  trivial

theorem o8 (p q : Prop)
    (hp : p)
    (hq : q) :
    p ∧ q := by
      constructor
      case left =>
            exact
              hp
      case right
        => exact hq

theorem o9 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine
    ⟨ by
        exact hp
    , by
        exact hq
    ⟩

theorem o10 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  exact And.intro
    (by exact hp)
    (by
      exact hq)

theorem o11 (p q r : Prop) (f : p → q → r) (hp : p) (hq : q) : r := by
  apply f
    hp
    (by exact hq)

theorem o12 (a b c : Nat) (h : a = b) (h2 : b = c) : a = c := by
  have h3
    : a = c
    := by
      calc a
          = b := by exact h
        _ = c := by exact h2
  exact h3


theorem o14 (p : Prop) (hp : p) : p ∧ True := by
  constructor
  exact hp
  ·
    have : True := by
       trivial
    exact this

theorem o15 (n : Nat) (h : n = 1) : n + n = 2 := by
  rw [ h
     ]

theorem o16 (f : Nat → Nat) (h : ∀ x, f x = x) (y : Nat) : f (f y) = y := by
  rw [
    h,
    h
  ]

theorem o17 (p q : Prop) (hp : p) (f : p → q) : q := by
  suffices h : p by exact f h
  suffices h' : p from by
    exact h'
  exact hp

theorem o18 (p q : Prop) (hp : p) (f : p → q) : q :=
  by exact
    f hp

theorem o19 (p q : Prop) (hp : p) (f : p → q) : q := f (by {
  exact hp })

theorem o20 (p q : Prop) (hp : p) (f : p → q) : q := by
  have h := f <| by
    exact hp
  exact h

theorem o21 (p q : Prop) (hp : p) (f : p → q) : q := by
  exact f $ by
    exact hp

theorem o22 (p q : Prop) (hp : p) (f : p → q) : q := by
  let h : p := by exact hp
  exact (fun (x : p) => f x) (by exact h)

theorem o23 (p : Nat → Prop) (h : ∀ x, p x) : ∃ x, p x := by
  exists 0
  exact h _

theorem o24 (p : Nat → Prop) (h : ∀ x, p x) : (∃ x, p x) ∧ ∀ x, p x := by
  exact ⟨⟨0, by exact h 0⟩, fun x => by exact h x⟩

theorem o25 (p q : Prop) (h : p ∧ q) : q ∧ p := by
  let ⟨hp, hq⟩ := h
  exact ⟨hq, hp⟩

theorem o26 (p q : Prop) (h : p ∧ q) : q ∧ p :=
  let ⟨hp, hq⟩ := h
  ⟨hq, hp⟩

theorem o27 (p q : Prop) (h : p ∨ q) : q ∨ p :=
  h.elim (fun hp => by right; exact hp) fun hq => by
    left
    exact hq

theorem o28 (p q : Prop) (h : p ∨ q) : q ∨ p :=
  h.elim
    (fun hp => by
      right
      exact hp)
    (fun hq => by
      left
      exact hq)

theorem o29 (n : Nat) : (match n with | 0 => True | _ + 1 => True) := by
  cases n with
  | zero => trivial
  | succ m => trivial

theorem o30 (n : Nat) : let m := n; m = n := by
  intro m; rfl

theorem o31 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  have h : p ∧ q := by
    constructor
    · exact hp
    · exact hq
  obtain ⟨a, b⟩ : p ∧ q := by
    exact h
  exact ⟨a, b⟩

theorem o32 (p q : Prop) (h : ¬ p ∧ ¬ q) : ¬ (p ∨ q) := by
  intro
  | Or.inl hp =>
    exact h.1 hp
  | Or.inr hq =>
    exact h.2 hq

theorem o33 (p : Prop) (hp : p) : p := by exact by exact by exact hp

theorem o34 (p : Prop) (hp : p) : p := by exact (by exact (by
  exact hp))

theorem o35 (p : Prop) (hp : p) : p := by
  exact
    by
      exact
        by
          exact hp

theorem o36 (a b : Nat) (h : a = b) : b = a ∧ True := by
  exact ⟨by rw [h], by
    trivial⟩

theorem o37 (p : Prop) : p → p := by
  intro (h : p)
  exact h

theorem o38 (a b : Nat) (h : a < b ∧ b < 3) : b < 3 := by
  match h with | ⟨_, h2⟩ => exact h2

theorem o39 (p q : Prop) [Decidable p] (h : if p then q else True) (hp : p) : q := by
  have h2 : q := by
    simp only [if_pos hp] at h
    exact h
  exact h2

theorem o40 (x : Nat) (h : x ∈ [1, 2]) : x = 1 ∨ x = 2 := by
  simpa using h

theorem o41 (x y : Nat) (h : x = y) : y = x := by
  induction x, y using Nat.rec_that_is_not_here with
  | one => exact h.symm

theorem o42 : ∃ n : Nat, n > 3 := ⟨4, by decide⟩

theorem o43 : ∃ n : Nat, n > 3 := by refine ⟨4, ?_⟩; decide

theorem o44 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine And.intro ?left ?right
  case' left => skip
  exact hp; exact hq

theorem o45 (p q : Prop) : p ∧ q ↔ q ∧ p := by
  constructor
  · rintro ⟨hp, hq⟩; exact ⟨hq, hp⟩
  · intro h
    exact ⟨h.2, h.1⟩

theorem o46 (p q : Prop) : p ∧ q ↔ q ∧ p :=
  ⟨fun h => ⟨h.2, h.1⟩, fun h => by
    constructor
    · exact h.2
    · exact h.1⟩

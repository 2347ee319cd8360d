/-!
Types with a few objects, and going through them.

kind: inductive
split: valid
-/

/-- Red, green and blue. -/
inductive Colour where
  | red : Colour
  | green : Colour
  | blue : Colour

namespace Colour

/-- The next colour, in a circle. -/
def next : Colour → Colour
  | red => green
  | green => blue
  | blue => red

/-- Red and green exchanged. -/
def swap : Colour → Colour
  | red => green
  | green => red
  | blue => blue

end Colour

/-- Three times the next colour is the colour itself.

Grade 1. -/
theorem colour_three_next (c : Colour) : c.next.next.next = c := by
  -- 1. We go through the three colours.
  cases c
  · rfl
  · rfl
  · rfl

/-- No colour is next to itself.

Grade 2. -/
theorem colour_next_ne (c : Colour) : c.next ≠ c := by
  -- 1. Suppose one were; we go through the colours.
  intro h
  cases c
  -- 2. Different colours are never equal.
  · cases h
  · cases h
  · cases h

/-- The next colour of different colours is different.

Grade 2. -/
theorem colour_next_injective (c d : Colour) (h : c.next = d.next) : c = d := by
  -- 1. Go on two more times on both sides.
  have h' : c.next.next.next = d.next.next.next := by rw [h]
  -- 2. Then we are back.
  cases c <;> cases d <;> first | rfl | cases h'

/-- Each colour is the next one of some colour.

Grade 2. -/
theorem colour_next_surjective (d : Colour) : ∃ c : Colour, c.next = d := by
  -- 1. It is the next one of the one after the next.
  refine ⟨d.next.next, ?_⟩
  -- 2. For three steps lead back.
  cases d
  all_goals rfl

/-- Exchanging and going on do not commute.

Grade 3. -/
theorem colour_not_commuting : ¬∀ c : Colour, c.next.swap = c.swap.next := by
  -- 1. Suppose they did, and look at red.
  intro h
  have hr := h Colour.red
  -- 2. On one side we get red, on the other one blue.
  cases hr

/-- Exchanging, then going on, then exchanging, is going on twice.

Grade 2. -/
theorem colour_conjugate (c : Colour) : c.swap.next.swap = c.next.next := by
  -- 1. We go through the three colours.
  cases c
  · rfl
  · rfl
  · rfl

/-- Of four colours two are equal: here for the first against the others.

Grade 4. -/
theorem colour_pigeonhole (a b c d : Colour) :
    a = b ∨ a = c ∨ a = d ∨ b = c ∨ b = d ∨ c = d := by
  -- 1. If one of the first pairs is equal, we are done; we go through all the cases.
  cases a <;> cases b <;> cases c <;> cases d <;> simp

/-- A property of red, green and blue is one of all colours.

Grade 1. -/
theorem colour_all (P : Colour → Prop) (hr : P Colour.red) (hg : P Colour.green)
    (hb : P Colour.blue) : ∀ c, P c := by
  -- 1. Let a colour be given, and look at which it is.
  intro c
  cases c with
  | red => exact hr
  | green => exact hg
  | blue => exact hb

/-- A property that the next colour inherits, and that one colour has, all have.

Grade 3. -/
theorem colour_spread (P : Colour → Prop) (step : ∀ c, P c → P c.next) (h : P Colour.green) :
    ∀ c, P c := by
  -- 1. Blue comes after green, and red after blue.
  have hb : P Colour.blue := step Colour.green h
  have hr : P Colour.red := step Colour.blue hb
  -- 2. These are all.
  intro c
  cases c
  · exact hr
  · exact h
  · exact hb

prelude
import Init.Control.State
/-!
# Loops

`for` over lists, arrays and ranges of naturals `[a:b]`.
-/

set_option autoImplicit true
universe u v w u₁ u₂

/-- One round after the other, until the list ends or a round says so. -/
@[specialize] protected def List.forIn {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m]
    (f : α → β → m (ForInStep β)) : (as : List α) → (init : β) → m β
  | [], b => pure b
  | a :: as, b => f a b >>= fun
    | .done b => pure b
    | .yield b => List.forIn f as b

instance {α : Type u} {m : Type v → Type w} [Monad m] : ForIn m (List α) α where
  forIn as b f := List.forIn f as b

instance {α : Type u} {m : Type v → Type w} [Monad m] : ForIn m (Array α) α where
  forIn as b f := List.forIn f as.toList b

namespace Std

/-- The naturals from `start` up to before `stop`, in steps of `step`. -/
structure Range where
  start : Nat := 0
  stop : Nat
  step : Nat := 1
  step_pos : 0 < step

namespace Range

/-- `n` rounds, from `i` on in steps of `step`. -/
@[specialize] def loop {β : Type v} {m : Type v → Type w} [Monad m]
    (f : Nat → β → m (ForInStep β)) (step : Nat) : (n i : Nat) → β → m β
  | 0, _, b => pure b
  | n + 1, i, b => f i b >>= fun
    | .done b => pure b
    | .yield b => loop f step n (i + step) b

/-- How many numbers the range has. -/
def size (r : Range) : Nat := (r.stop - r.start + r.step - 1) / r.step

instance {m : Type v → Type w} [Monad m] : ForIn m Range Nat where
  forIn r b f := loop f r.step r.size r.start b

instance : Membership Nat Range where
  mem r i := r.start ≤ i ∧ i < r.stop ∧ (i - r.start) % r.step = 0

theorem _root_.Membership.get_elem_helper {i n : Nat} {r : Range} (h₁ : i ∈ r)
    (h₂ : r.stop = n) : i < n := h₂ ▸ h₁.2.1

end Range

/-! ## Several collections at once -/

/-- What can be read one value after the other. -/
class Stream (stream : Type u) (value : outParam (Type v)) : Type (max u v) where
  next? : stream → Option (value × stream)

/-- Collections that can be read as a stream. -/
class ToStream (collection : Type u) (stream : outParam (Type u)) : Type u where
  toStream : collection → stream

instance : ToStream (List α) (List α) := ⟨id⟩
instance : ToStream (Array α) (List α) := ⟨Array.toList⟩
instance : ToStream Range Range := ⟨id⟩

instance : Stream (List α) α where
  next?
    | [] => none
    | a :: as => some (a, as)

instance : Stream Range Nat where
  next? r := if r.start < r.stop then some (r.start, { r with start := r.start + r.step }) else none

end Std

syntax:max "[" withoutPosition(":" term) "]" : term
syntax:max "[" withoutPosition(term ":" term) "]" : term
syntax:max "[" withoutPosition(":" term ":" term) "]" : term
syntax:max "[" withoutPosition(term ":" term ":" term) "]" : term

macro_rules
  | `([: $stop]) =>
    `({ stop := $stop, step_pos := Nat.zero_lt_one : Std.Range })
  | `([$start : $stop]) =>
    `({ start := $start, stop := $stop, step_pos := Nat.zero_lt_one : Std.Range })
  | `([: $stop : $step]) =>
    `({ stop := $stop, step := $step, step_pos := by decide : Std.Range })
  | `([$start : $stop : $step]) =>
    `({ start := $start, stop := $stop, step := $step, step_pos := by decide : Std.Range })

/-- An index from a range that ends at the size is valid. -/
macro_rules
  | `(tactic| get_elem_tactic_extensible) =>
    `(tactic| (with_reducible apply Membership.get_elem_helper; assumption; rfl; done))

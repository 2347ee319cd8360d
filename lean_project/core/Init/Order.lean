prelude
import Init.Int
/-!
# Orders as classes

What `≤` may be known to satisfy on a type, and `<` in agreement with it. The order itself is
given by `LE α` and `LT α`; these classes only state laws.
-/

set_option autoImplicit true
universe u

namespace Std

/-- `≤` is reflexive and transitive. -/
class IsPreorder (α : Type u) [LE α] where
  le_refl : ∀ a : α, a ≤ a
  le_trans : ∀ a b c : α, a ≤ b → b ≤ c → a ≤ c

/-- `≤` is reflexive, transitive and antisymmetric. -/
class IsPartialOrder (α : Type u) [LE α] extends IsPreorder α where
  le_antisymm : ∀ a b : α, a ≤ b → b ≤ a → a = b

/-- `≤` is reflexive, transitive and total. -/
class IsLinearPreorder (α : Type u) [LE α] extends IsPreorder α where
  le_total : ∀ a b : α, a ≤ b ∨ b ≤ a

/-- `≤` is a linear order. -/
class IsLinearOrder (α : Type u) [LE α] extends IsPartialOrder α, IsLinearPreorder α

/-- `<` is the strict part of `≤`. -/
class LawfulOrderLT (α : Type u) [LT α] [LE α] where
  lt_iff : ∀ a b : α, a < b ↔ a ≤ b ∧ ¬b ≤ a

variable {α : Type u} [LE α]

theorem le_refl [IsPreorder α] (a : α) : a ≤ a := IsPreorder.le_refl a
theorem le_of_eq [IsPreorder α] {a b : α} (h : a = b) : a ≤ b := h ▸ le_refl a
theorem le_trans [IsPreorder α] {a b c : α} (h : a ≤ b) (k : b ≤ c) : a ≤ c :=
  IsPreorder.le_trans a b c h k
theorem le_antisymm [IsPartialOrder α] {a b : α} (h : a ≤ b) (k : b ≤ a) : a = b :=
  IsPartialOrder.le_antisymm a b h k
theorem le_total [IsLinearPreorder α] {a b : α} : a ≤ b ∨ b ≤ a := IsLinearPreorder.le_total a b
theorem le_of_not_ge [IsLinearPreorder α] {a b : α} (h : ¬b ≤ a) : a ≤ b := le_total.resolve_right h

theorem lt_iff_le_and_not_ge [LT α] [LawfulOrderLT α] {a b : α} : a < b ↔ a ≤ b ∧ ¬b ≤ a :=
  LawfulOrderLT.lt_iff a b
theorem le_of_lt [LT α] [LawfulOrderLT α] {a b : α} (h : a < b) : a ≤ b :=
  (lt_iff_le_and_not_ge.1 h).1
theorem not_le_of_gt [LT α] [LawfulOrderLT α] {a b : α} (h : a < b) : ¬b ≤ a :=
  (lt_iff_le_and_not_ge.1 h).2
theorem not_lt_of_ge [LT α] [LawfulOrderLT α] {a b : α} (h : a ≤ b) : ¬b < a :=
  fun k => not_le_of_gt k h
theorem lt_irrefl [LT α] [LawfulOrderLT α] {a : α} : ¬a < a := fun h => not_le_of_gt h (le_of_lt h)
theorem ne_of_lt [LT α] [LawfulOrderLT α] {a b : α} (h : a < b) : a ≠ b := fun e => lt_irrefl (e ▸ h)

section
variable [LT α] [LawfulOrderLT α] [IsPreorder α] {a b c : α}

theorem lt_of_lt_of_le (h : a < b) (k : b ≤ c) : a < c :=
  lt_iff_le_and_not_ge.2 ⟨le_trans (le_of_lt h) k, fun l => not_le_of_gt h (le_trans k l)⟩
theorem lt_of_le_of_lt (h : a ≤ b) (k : b < c) : a < c :=
  lt_iff_le_and_not_ge.2 ⟨le_trans h (le_of_lt k), fun l => not_le_of_gt k (le_trans l h)⟩
theorem lt_trans (h : a < b) (k : b < c) : a < c := lt_of_lt_of_le h (le_of_lt k)

end

theorem lt_of_le_of_ne [LT α] [LawfulOrderLT α] [IsPartialOrder α] {a b : α} (h : a ≤ b)
    (n : a ≠ b) : a < b := lt_iff_le_and_not_ge.2 ⟨h, fun k => n (le_antisymm h k)⟩
theorem not_le [LT α] [LawfulOrderLT α] [IsLinearPreorder α] {a b : α} : ¬a ≤ b ↔ b < a :=
  ⟨fun h => lt_iff_le_and_not_ge.2 ⟨le_of_not_ge h, h⟩, not_le_of_gt⟩
theorem not_lt [LT α] [LawfulOrderLT α] [IsLinearPreorder α] {a b : α} : ¬a < b ↔ b ≤ a :=
  ⟨fun h => Classical.byContradiction fun k => h (not_le.1 k), not_lt_of_ge⟩
theorem lt_trichotomy [LT α] [LawfulOrderLT α] [IsLinearOrder α] (a b : α) :
    a < b ∨ a = b ∨ b < a :=
  match Classical.em (a ≤ b), Classical.em (b ≤ a) with
  | .inl h, .inl k => .inr (.inl (le_antisymm h k))
  | .inr h, _ => .inr (.inr (not_le.1 h))
  | _, .inr k => .inl (not_le.1 k)

end Std

namespace Classical.Order

/-- The strict part of an order that comes without one. -/
scoped instance instLT {α : Type u} [LE α] : LT α := ⟨fun a b => a ≤ b ∧ ¬b ≤ a⟩

scoped instance instLawfulOrderLT {α : Type u} [LE α] : Std.LawfulOrderLT α where
  lt_iff _ _ := Iff.rfl

end Classical.Order

instance Nat.instIsLinearOrder : Std.IsLinearOrder Nat where
  le_refl := Nat.le_refl
  le_trans _ _ _ := Nat.le_trans
  le_antisymm _ _ := Nat.le_antisymm
  le_total := Nat.le_total

instance Nat.instLawfulOrderLT : Std.LawfulOrderLT Nat where
  lt_iff _ _ := Nat.lt_iff_le_and_not_ge

instance Int.instIsLinearOrder : Std.IsLinearOrder Int where
  le_refl := Int.le_refl
  le_trans _ _ _ := Int.le_trans
  le_antisymm _ _ := Int.le_antisymm
  le_total := Int.le_total

instance Int.instLawfulOrderLT : Std.LawfulOrderLT Int where
  lt_iff _ _ := Int.lt_iff_le_not_le

/-!
# Notation: number types, unique existence, listed sets

The names under which `open` lines of competition files ask for notation are there, too.
-/

@[inherit_doc] notation "ℕ" => Nat
@[inherit_doc] notation "ℤ" => Int
@[inherit_doc] notation "ℚ" => Rat

namespace BigOperators
end BigOperators
namespace Topology
end Topology
namespace Real
end Real

/-- The real numbers are not in this library: an error says so, instead of a fresh variable. -/
macro tk:"ℝ" : term =>
  Lean.Macro.throwErrorAt tk "the real numbers are not in this library: use ℚ, or a project with Mathlib"

/-- The complex numbers are not in this library: an error says so, instead of a fresh variable. -/
macro tk:"ℂ" : term =>
  Lean.Macro.throwErrorAt tk "the complex numbers are not in this library: use a project with Mathlib"

/-! ## Unique existence -/

/-- Exactly one `x` has the property `p`. -/
def ExistsUnique {α : Sort u} (p : α → Prop) : Prop := ∃ x, p x ∧ ∀ y, p y → y = x

open Lean TSyntax.Compat in
/-- Exactly one: `∃! x, p x`. -/
macro "∃!" xs:explicitBinders ", " b:term : term => do
  return ← expandExplicitBinders ``ExistsUnique xs b

theorem ExistsUnique.intro {p : α → Prop} (w : α) (h : p w) (k : ∀ y, p y → y = w) :
    ∃! x, p x := ⟨w, h, k⟩
theorem ExistsUnique.exists {p : α → Prop} : (∃! x, p x) → ∃ x, p x
  | ⟨w, h, _⟩ => ⟨w, h⟩
theorem ExistsUnique.unique {p : α → Prop} {a b : α} : (∃! x, p x) → p a → p b → a = b
  | ⟨_, _, k⟩, ha, hb => (k a ha).trans (k b hb).symm

/-! ## Collections by their elements -/

/-- `{a, b, c}`: inserted one by one into the collection of the last. -/
syntax (priority := default + 1) "{" term,+ "}" : term

macro_rules
  | `({$a:term}) => `(singleton $a)
  | `({$a:term, $as:term,*}) => `(insert $a {$as:term,*})

/-- The collection of one element is that element inserted into nothing. -/
class LawfulSingleton (α : Type u) (β : Type v) [EmptyCollection β] [Insert α β] [Singleton α β] :
    Prop where
  insert_empty_eq (x : α) : (insert x ∅ : β) = singleton x

prelude
import Init.Core

/-!
# Instances that `decide` asks for
-/

namespace Bool

/-- A statement on all Booleans is a statement on two. -/
instance instDecidableForallOfDecidablePred (p : Bool → Prop) [DecidablePred p] :
    Decidable (∀ x, p x) :=
  decidable_of_decidable_of_iff (p := p false ∧ p true)
    ⟨fun h x => match x with | false => h.1 | true => h.2, fun h => ⟨h false, h true⟩⟩

/-- Some Boolean is one of two. -/
instance instDecidableExistsOfDecidablePred (p : Bool → Prop) [DecidablePred p] :
    Decidable (∃ x, p x) :=
  decidable_of_decidable_of_iff (p := p false ∨ p true)
    ⟨fun h => h.elim (⟨false, ·⟩) (⟨true, ·⟩),
     fun | ⟨false, h⟩ => Or.inl h | ⟨true, h⟩ => Or.inr h⟩

end Bool

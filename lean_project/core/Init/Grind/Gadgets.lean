prelude
import Init.Function
import Init.Core

/-!
# Marks that `grind` leaves in terms

Every one of them says nothing by itself: it tells the engine how to treat what is inside.
-/

universe u v

namespace Lean.Grind

/-- A proof inside a term; all proofs of one proposition are then seen as one. -/
def nestedProof (p : Prop) {h : p} : p := h

/-- A decision inside a term. -/
@[reducible] def nestedDecidable {p : Prop} (h : Decidable p) : Decidable p := h

theorem nestedProof_congr (p q : Prop) (h : p = q) (hp : p) (hq : q) :
    HEq (@nestedProof p hp) (@nestedProof q hq) := by subst h; exact HEq.rfl

theorem nestedDecidable_congr (p q : Prop) (h : p = q) (hp : Decidable p) (hq : Decidable q) :
    HEq (@nestedDecidable p hp) (@nestedDecidable q hq) := by
  subst h; exact heq_of_eq (Subsingleton.elim hp hq)

/-- A `match` of which only the scrutinees are simplified. -/
def simpMatchDiscrsOnly {α : Sort u} (a : α) : α := a

/-- `t + k` in a pattern. -/
def offset (a b : Nat) : Nat := a + b

/-- `a = b` in a pattern for reasoning from the goal. -/
def eqBwdPattern {α : Sort u} (a b : α) : Prop := a = b

/-- What an equation of a `match` says of the term it came from. -/
abbrev EqMatch {α : Sort u} (a b : α) {_origin : α} : Prop := a = b

/-- The premise of an equation of a `match`. -/
abbrev MatchCond (p : Prop) : Prop := p

/-- The same before simplification, which must not see through it. -/
def PreMatchCond (p : Prop) : Prop := p

/-- A proposition that is in normal form. -/
def alreadyNorm (p : Prop) : Prop := p

theorem em (p : Prop) : alreadyNorm p ∨ alreadyNorm (¬p) := Classical.em p

/-- A value in the pattern of a generalised lemma. -/
def genPattern {α : Sort u} (_h : Prop) (x : α) (_val : α) : α := x

/-- The same where the types differ. -/
def genHEqPattern {α β : Sort u} (_h : Prop) (x : α) (_val : β) : α := x

/-- A function that is looked at without its body. -/
def abstractFn {α : Sort u} (a : α) : α := a

/-- A node of the congruence graph, for display. -/
inductive NodeDef where
  | unit

/-- The node with a number. -/
def node_def (_ : Nat) {α : Sort u} {_a : α} : NodeDef := .unit

/-! ## Display -/

/-- Shows a proof inside a term by what it proves. -/
@[app_unexpander nestedProof]
def nestedProofUnexpander : PrettyPrinter.Unexpander
  | `($_ $p:term) => `(‹$p›)
  | _ => throw ()

/-- Shows what is inside. -/
@[app_unexpander MatchCond]
def matchCondUnexpander : PrettyPrinter.Unexpander
  | `($_ $p:term) => `($p)
  | _ => throw ()

/-- Shows the equation. -/
@[app_unexpander EqMatch]
def eqMatchUnexpander : PrettyPrinter.Unexpander
  | `($_ $a:term $b:term) => `($a = $b)
  | _ => throw ()

/-- Shows the sum. -/
@[app_unexpander offset]
def offsetUnexpander : PrettyPrinter.Unexpander
  | `($_ $a:term $b:term) => `($a + $b)
  | _ => throw ()

/-! ## Injective functions -/

open Function

/-- An injective function from a type with a member has a left inverse. -/
theorem _root_.Function.Injective.leftInverse {α : Sort u} {β : Sort v} (f : α → β)
    (hf : Injective f) [hα : Nonempty α] : ∃ g : β → α, LeftInverse g f := by
  refine ⟨fun b => @Classical.epsilon α hα (fun a => f a = b), fun a => hf ?_⟩
  exact Classical.epsilon_spec (p := fun x => f x = f a) ⟨a, rfl⟩

/-- A left inverse of an injective function. -/
noncomputable def leftInv {α : Sort u} {β : Sort v} (f : α → β) (hf : Injective f) [Nonempty α] :
    β → α := Classical.choose (hf.leftInverse f)

theorem leftInv_eq {α : Sort u} {β : Sort v} (f : α → β) (hf : Injective f) [Nonempty α] (a : α) :
    leftInv f hf (f a) = a := Classical.choose_spec (hf.leftInverse f) a

end Lean.Grind

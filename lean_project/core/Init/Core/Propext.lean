prelude
import Init.Core.Decidable
/-!
# Propositional extensionality, subsingletons, injectivity of constructors
-/

set_option autoImplicit true
set_option genSizeOf false
universe u v w

/-- Equivalent propositions are equal. -/
axiom propext {a b : Prop} : (a ↔ b) → a = b

theorem Eq.propIntro {a b : Prop} (h₁ : a → b) (h₂ : b → a) : a = b := propext ⟨h₁, h₂⟩

theorem iff_iff_eq {a b : Prop} : (a ↔ b) ↔ a = b := ⟨propext, Iff.of_eq⟩
@[simp] theorem eq_iff_iff {a b : Prop} : (a = b) ↔ (a ↔ b) := iff_iff_eq.symm

theorem Iff.subst {a b : Prop} {p : Prop → Prop} (h₁ : a ↔ b) (h₂ : p a) : p b :=
  (propext h₁).subst h₂

instance {p q : Prop} [d : Decidable (p ↔ q)] : Decidable (p = q) :=
  decidable_of_decidable_of_iff iff_iff_eq

/-! ## Subsingletons -/

/-- All elements of the type are equal. -/
class Subsingleton (α : Sort u) : Prop where
  intro ::
  allEq : (a b : α) → a = b

protected theorem Subsingleton.elim {α : Sort u} [h : Subsingleton α] (a b : α) : a = b :=
  h.allEq a b

protected theorem Subsingleton.helim {α β : Sort u} [h₁ : Subsingleton α] (h₂ : α = β) (a : α)
    (b : β) : a ≍ b := by
  cases h₂; exact heq_of_eq (Subsingleton.elim a b)

instance instSubsingleton (p : Prop) : Subsingleton p := ⟨proof_irrel⟩
instance : Subsingleton Empty := ⟨fun a => a.elim⟩
instance : Subsingleton PEmpty := ⟨fun a => a.elim⟩
instance : Subsingleton PUnit := ⟨fun _ _ => rfl⟩

instance [Subsingleton α] [Subsingleton β] : Subsingleton (α × β) :=
  ⟨fun (a, b) (c, d) => by cases Subsingleton.elim a c; cases Subsingleton.elim b d; rfl⟩

instance instSubsingletonDecidable (p : Prop) : Subsingleton (Decidable p) :=
  ⟨fun
    | isTrue h, isTrue _ => rfl
    | isTrue h, isFalse n => absurd h n
    | isFalse n, isTrue h => absurd h n
    | isFalse _, isFalse _ => rfl⟩

instance Pi.instSubsingleton {α : Sort u} {β : α → Sort v} [∀ a, Subsingleton (β a)] :
    Subsingleton (∀ a, β a) := ⟨fun f g => funext fun a => Subsingleton.elim (f a) (g a)⟩

theorem eq_iff_true_of_subsingleton {α : Sort u} [Subsingleton α] (x y : α) : x = y ↔ True :=
  ⟨fun _ => trivial, fun _ => Subsingleton.elim x y⟩

theorem recSubsingleton {p : Prop} [h : Decidable p] {h₁ : p → Sort u} {h₂ : ¬p → Sort u}
    [h₃ : ∀ h : p, Subsingleton (h₁ h)] [h₄ : ∀ h : ¬p, Subsingleton (h₂ h)] :
    Subsingleton (h.falseTrueCases (motive := fun _ => Sort u) h₂ h₁) :=
  match h with
  | isTrue h => h₃ h
  | isFalse h => h₄ h

theorem PUnit.subsingleton (a b : PUnit) : a = b := rfl
theorem PUnit.eq_punit (a : PUnit) : a = ⟨⟩ := rfl

instance : Inhabited Prop := ⟨True⟩
instance : Inhabited True := ⟨trivial⟩
instance instInhabitedPUnit : Inhabited PUnit := ⟨⟨⟩⟩
instance instDecidableEqPUnit : DecidableEq PUnit := fun _ _ => isTrue rfl

/-! ## Injectivity of the constructors declared so far -/

theorem Lean.injEq_helper {P Q R : Prop} : (P → Q → R) → (P ∧ Q → R) := fun f h => f h.1 h.2
gen_injective_theorems% Prod
gen_injective_theorems% PProd
gen_injective_theorems% MProd
gen_injective_theorems% Subtype
gen_injective_theorems% PLift
gen_injective_theorems% ULift
gen_injective_theorems% PULift
gen_injective_theorems% Option
gen_injective_theorems% List
gen_injective_theorems% Except
gen_injective_theorems% EStateM.Result
gen_injective_theorems% Array
gen_injective_theorems% ByteArray
gen_injective_theorems% Char
gen_injective_theorems% Fin
gen_injective_theorems% BitVec
gen_injective_theorems% UInt8
gen_injective_theorems% UInt16
gen_injective_theorems% UInt32
gen_injective_theorems% UInt64
gen_injective_theorems% USize
gen_injective_theorems% String
gen_injective_theorems% String.Pos.Raw
gen_injective_theorems% Substring.Raw
gen_injective_theorems% Sum
gen_injective_theorems% PSum
gen_injective_theorems% Sigma
gen_injective_theorems% PSigma
gen_injective_theorems% ForInStep
gen_injective_theorems% DoResultPRBC
gen_injective_theorems% DoResultPR
gen_injective_theorems% DoResultBC
gen_injective_theorems% DoResultSBC
gen_injective_theorems% Lean.Name
gen_injective_theorems% Lean.SourceInfo
gen_injective_theorems% Lean.Syntax.Preresolved
gen_injective_theorems% Lean.Syntax
gen_injective_theorems% Lean.ParserDescr

theorem Nat.succ.inj {m n : Nat} (h : m.succ = n.succ) : m = n := Nat.noConfusion h id

theorem Nat.succ.injEq (u v : Nat) : (u.succ = v.succ) = (u = v) :=
  Eq.propIntro Nat.succ.inj (congrArg Nat.succ)

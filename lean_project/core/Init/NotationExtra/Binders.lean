prelude
import Init.NotationExtra.Types
/-!
# Binders: `∃`, `Σ`, bounded quantifiers

The expansion of binder lists is the binary's own code, run through `extern` declarations.
-/

set_option genSizeOf false

namespace Lean

syntax unbracketedExplicitBinders := (ppSpace binderIdent)+ (" : " term)?
syntax bracketedExplicitBinders := "(" withoutPosition((binderIdent ppSpace)+ ": " term) ")"
syntax explicitBinders := (ppSpace bracketedExplicitBinders)+ <|> unbracketedExplicitBinders

@[extern "x"] opaque expandExplicitBinders (combinatorDeclName : Name) (explicitBinders : Syntax)
  (body : Syntax) : MacroM Syntax

@[extern "x"] opaque expandBracketedBinders (combinatorDeclName : Name)
  (bracketedExplicitBinders : Syntax) (body : Syntax) : MacroM Syntax

end Lean

open Lean

section
open TSyntax.Compat

/-- There is. -/
macro "∃" xs:explicitBinders ", " b:term : term => do return ← expandExplicitBinders ``Exists xs b
macro "exists" xs:explicitBinders ", " b:term : term => do
  return ← expandExplicitBinders ``Exists xs b
macro "Σ" xs:explicitBinders ", " b:term : term => do return ← expandExplicitBinders ``Sigma xs b
macro "Σ'" xs:explicitBinders ", " b:term : term => do
  return ← expandExplicitBinders ``PSigma xs b
macro:35 xs:bracketedExplicitBinders " × " b:term:35 : term => do
  return ← expandBracketedBinders ``Sigma xs b
macro:35 xs:bracketedExplicitBinders " ×' " b:term:35 : term => do
  return ← expandBracketedBinders ``PSigma xs b

end

namespace Lean

/-! ## `∀ x > 0, p` and `∃ x ∈ s, p` -/

/-- A condition written behind a bound variable. -/
declare_syntax_cat binderPred

syntax "satisfies_binder_pred% " term:max binderPred : term

syntax "∃ " binderIdent binderPred ", " term : term
syntax "∀ " binderIdent binderPred ", " term : term

macro_rules
  | `(∃ $x:ident $c:binderPred, $p) => `(∃ $x:ident, satisfies_binder_pred% $x $c ∧ $p)
  | `(∃ _ $c:binderPred, $p) => `(∃ x, satisfies_binder_pred% x $c ∧ $p)

macro_rules
  | `(∀ $x:ident $c:binderPred, $p) => `(∀ $x:ident, satisfies_binder_pred% $x $c → $p)
  | `(∀ _ $c:binderPred, $p) => `(∀ x, satisfies_binder_pred% x $c → $p)

syntax (name := «binderPred>_») " > " term : binderPred
syntax (name := «binderPred≥_») " ≥ " term : binderPred
syntax (name := «binderPred<_») " < " term : binderPred
syntax (name := «binderPred≤_») " ≤ " term : binderPred
syntax (name := «binderPred≠_») " ≠ " term : binderPred
syntax (name := «binderPred∈_») " ∈ " term : binderPred
syntax (name := «binderPred∉_») " ∉ " term : binderPred
syntax (name := «binderPred⊆_») " ⊆ " term : binderPred
syntax (name := «binderPred⊂_») " ⊂ " term : binderPred
syntax (name := «binderPred⊇_») " ⊇ " term : binderPred
syntax (name := «binderPred⊃_») " ⊃ " term : binderPred

macro_rules
  | `(satisfies_binder_pred% $x > $y) => `($x > $y)
  | `(satisfies_binder_pred% $x ≥ $y) => `($x ≥ $y)
  | `(satisfies_binder_pred% $x < $y) => `($x < $y)
  | `(satisfies_binder_pred% $x ≤ $y) => `($x ≤ $y)
  | `(satisfies_binder_pred% $x ≠ $y) => `($x ≠ $y)
  | `(satisfies_binder_pred% $x ∈ $y) => `($x ∈ $y)
  | `(satisfies_binder_pred% $x ∉ $y) => `($x ∉ $y)
  | `(satisfies_binder_pred% $x ⊆ $y) => `($x ⊆ $y)
  | `(satisfies_binder_pred% $x ⊂ $y) => `($x ⊂ $y)
  | `(satisfies_binder_pred% $x ⊇ $y) => `($x ⊇ $y)
  | `(satisfies_binder_pred% $x ⊃ $y) => `($x ⊃ $y)

end Lean

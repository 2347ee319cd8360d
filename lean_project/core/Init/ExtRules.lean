prelude
import Init.TacticMacros
import Init.Core

/-!
# What `ext` and `rfl` know about the basic types
-/

attribute [ext] funext propext Subtype.eq
attribute [ext] Prod PProd Sigma PSigma

/-- All elements of `PUnit` are equal. -/
@[ext] theorem PUnit.ext (a b : PUnit) : a = b := rfl

attribute [refl] Nat.le_refl

prelude
import Init.Nat.Decide
/-!
# Natural numbers
-/

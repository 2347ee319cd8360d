prelude
import Init.Nat.Bitwise
/-!
# Natural numbers
-/

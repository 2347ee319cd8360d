prelude
import Init.Int.MinMax
/-!
# Integers
-/

prelude
import Init.Nat.Simproc
/-!
# Natural numbers
-/

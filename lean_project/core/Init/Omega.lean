prelude
import Init.Omega.Constraint
import Init.Omega.Facts
/-!
# Support of the decision procedure `omega`

Definitions that its certificates are evaluated with, and the lemmas that its proofs apply.
-/

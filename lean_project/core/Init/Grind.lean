prelude
import Init.Grind.Norm
import Init.Grind.Steps
import Init.Grind.AC
import Init.Grind.Annotations
import Init.Grind.Fin
import Init.Grind.Algebra
import Init.Grind.Numbers
import Init.Grind.Order
import Init.Int.Linear.OfNat

/-!
# What `grind` needs of the library
-/

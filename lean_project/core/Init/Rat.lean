prelude
import Init.Rat.Cast
/-!
# Rational numbers
-/

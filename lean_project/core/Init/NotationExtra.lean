prelude
import Init.NotationExtra.Calc
/-!
# More notation

`∃`, literals, `calc`, and printing of all notation.
-/

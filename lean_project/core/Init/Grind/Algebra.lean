prelude
import Init.Grind.Linarith
import Init.Grind.Ring.Numeral
import Init.Grind.Ring.Fin
/-!
# Algebra for `grind`

Semirings, rings, fields, modules and their orders; polynomials, linear forms and the lemmas by
which the kernel checks what the ring and linear parts of `grind` find.
-/

prelude
import Init.Control.Exit
/-!
# Control

Monads beside those that macros need, and loops.
-/

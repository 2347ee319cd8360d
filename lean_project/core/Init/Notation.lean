prelude
import Init.Notation.Commands
/-!
# Notation

The grammar of grammars, operators, conditionals, and the syntax of built-in commands.
-/

prelude
import Init.Logic.Bool
/-!
# Logic

Connectives, quantifiers, decidable and classical laws, conditionals, truth values.
-/

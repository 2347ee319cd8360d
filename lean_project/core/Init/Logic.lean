prelude
import Init.Logic.Types
/-!
# Logic

Connectives, quantifiers, decidable and classical laws, conditionals, truth values.
-/

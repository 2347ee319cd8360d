prelude
import Init.Prelude
import Init.Meta
import Init.Notation
import Init.NotationExtra
import Init.Tactics
import Init.TacticMacros
/-!
# The core library

Imported by every file that does not start with `prelude`.
-/

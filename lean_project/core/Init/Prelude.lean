prelude
import Init.Prelude.Syntax
/-!
# The prelude

Everything up to names, syntax trees and parser descriptions, without notation.
-/

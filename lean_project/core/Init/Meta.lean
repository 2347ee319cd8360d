prelude
import Init.Meta.Quote
/-!
# What macros are made of

Coercions, functions on syntax, the macro monad, quotations.
-/

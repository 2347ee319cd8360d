prelude
import Init.List.Order
/-!
# Lists
-/

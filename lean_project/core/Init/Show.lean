prelude
import Init.Show.Repr
/-!
# Showing values

`ToString`, `Repr`, `Format`, `s!"…"`.
-/

prelude
import Init.Show.Ord
import Init.Show.Panic
/-!
# Showing values

`ToString`, `Repr`, `Format`, `s!"…"`.
-/

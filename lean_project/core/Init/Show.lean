prelude
import Init.Show.Ord
/-!
# Showing values

`ToString`, `Repr`, `Format`, `s!"…"`.
-/

prelude
import Init.Tactics.Simp

/-!
# The tactic behind `xs[i]`
-/

set_option genSizeOf false

/-- Proves that an index is valid; this is the part to extend with `macro_rules`. -/
syntax "get_elem_tactic_extensible" : tactic

/-- The older name of `get_elem_tactic_extensible`. -/
syntax "get_elem_tactic_trivial" : tactic

macro_rules | `(tactic| get_elem_tactic_extensible) => `(tactic| omega)
macro_rules | `(tactic| get_elem_tactic_extensible) => `(tactic| simp +arith; done)
macro_rules | `(tactic| get_elem_tactic_extensible) => `(tactic| trivial)

/-- Proves that the index of `xs[i]` is valid. -/
macro "get_elem_tactic" : tactic =>
  `(tactic| first
    | done
    | assumption
    | get_elem_tactic_extensible
    | fail "cannot prove that the index is valid: prove it with `have`, or use `xs[i]'h`, `xs[i]?` or `xs[i]!`")

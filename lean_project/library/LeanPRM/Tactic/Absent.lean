import LeanPRM.Tactic.Basic
/-!
# Tactics that are not there

Their syntax is known, so that the rest of a proof is read as it should be; using one is an error
of that step that says so.
-/

/-- Not here. -/
macro "linear_combination" (colGt term)? : tactic =>
  `(tactic| fail "the tactic `linear_combination` is not in this library: try `linarith` or `grind`")
/-- Not here. -/
macro "polyrith" : tactic =>
  `(tactic| fail "the tactic `polyrith` is not in this library: try `nlinarith` or `grind`")
/-- Not here. -/
macro "aesop" : tactic =>
  `(tactic| fail "the tactic `aesop` is not in this library: try `simp_all` or `grind`")
/-- Not here. -/
macro "fin_cases " ident : tactic =>
  `(tactic| fail "the tactic `fin_cases` is not in this library: try `interval_cases` or `decide`")
/-- Not here. -/
macro "abel" : tactic => `(tactic| fail "the tactic `abel` is not in this library: try `ring`")
/-- Not here. -/
macro "norm_num1" : tactic =>
  `(tactic| fail "the tactic `norm_num1` is not in this library: try `norm_num`")

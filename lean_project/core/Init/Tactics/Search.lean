prelude
import Init.Tactics.Simp
import Init.Tactics.Closing

/-!
# Tactics that search for lemmas
-/

set_option genSizeOf false

namespace Lean.Parser.Tactic

/-- Looks for a lemma that closes the goal. -/
syntax (name := exact?) "exact?" optConfig (" using " (colGt ident),+)? : tactic

/-- Looks for lemmas that apply to the goal. -/
syntax (name := apply?) "apply?" optConfig (" using " (colGt term),+)? : tactic

/-- Lemmas that `rw?` must not use. -/
syntax rewrites_forbidden := " [" (("-" ident),*,?) "]"

/-- Looks for equations that rewrite the goal. -/
syntax (name := rewrites?) "rw?" (ppSpace location)? (rewrites_forbidden)? : tactic

/-- Runs tactics and shows the term that they make. -/
syntax (name := showTerm) "show_term " tacticSeq : tactic

/-- Shows the term that another term elaborates to. -/
macro (name := showTermElab) tk:"show_term " e:term : term => `(no_implicit_lambda% (show_term_elab%$tk $e))

/-- Proves by tactics and shows the term that they make. -/
macro (name := by?) tk:"by?" tacs:tacticSeq : term => `(show_term%$tk by%$tk $tacs)

namespace SolveByElim

/-- `-lemma`: not to be used. -/
syntax erase := "-" term:max

/-- `*`: the hypotheses. -/
syntax star := "*"

/-- What a search may use. -/
syntax arg := star <|> erase <|> term

/-- All that a search may use. -/
syntax args := " [" SolveByElim.arg,* "]"

/-- Attributes whose lemmas a search may use. -/
syntax using_ := " using " ident,*

end SolveByElim

open SolveByElim (args using_)

/-- Closes the goals by applying hypotheses and lemmas again and again. -/
syntax (name := solveByElim)
  "solve_by_elim" "*"? optConfig (&" only")? (args)? (using_)? : tactic

/-- Applies a hypothesis or lemma that fits. -/
syntax (name := applyAssumption) "apply_assumption" optConfig (&" only")? (args)? (using_)? : tactic

/-- Applies lemmas as long as one fits. -/
syntax (name := applyRules) "apply_rules" optConfig (&" only")? (args)? (using_)? : tactic

end Lean.Parser.Tactic

/-- `exact?%` looks for a term of the expected type. -/
syntax (name := Lean.Parser.Syntax.exact?) "exact?%" : term

prelude
import Init.Tactics.Terms

/-!
# Case distinction and induction
-/

set_option genSizeOf false

namespace Lean.Parser.Tactic

/-- `| ctor x y`: the left side of an alternative. -/
syntax inductionAltLHS :=
  ppDedent(ppLine) withPosition("| " (("@"? ident) <|> hole) (colGt (ident <|> hole))*)

/-- `| ctor x y => tac`. -/
syntax inductionAlt := inductionAltLHS+ (" => " (hole <|> syntheticHole <|> tacticSeq))?

/-- `with | … | …`; a tactic after `with` runs first in every alternative. -/
syntax inductionAlts := " with" (ppSpace colGt tactic)? withPosition((colGe inductionAlt)*)

/-- `induction x with …`: one goal a constructor, with induction hypotheses. -/
syntax (name := induction) "induction " elimTarget,+ (" using " term)?
  (" generalizing" (ppSpace colGt term:max)+)? (inductionAlts)? : tactic

/-- `cases x with …`: one goal a constructor. -/
syntax (name := cases) "cases " elimTarget,+ (" using " term)? (inductionAlts)? : tactic

/-- Induction along the calls of a function. -/
syntax (name := funInduction) "fun_induction " term
  (" generalizing" (ppSpace colGt term:max)+)? (inductionAlts)? : tactic

/-- Cases along the branches of a function. -/
syntax (name := funCases) "fun_cases " term (inductionAlts)? : tactic

/-- Splits an `if` or a `match` into its branches. -/
syntax (name := split) "split" (ppSpace colGt term)? (location)? : tactic

/-- From equal constructors to equal arguments. -/
syntax (name := injection) "injection " term (" with" (ppSpace colGt (ident <|> hole))+)? : tactic

/-- `injection` on all hypotheses. -/
syntax (name := injections) "injections" (ppSpace colGt (ident <|> hole))* : tactic

/-- Closes a goal whose hypotheses exclude each other in plain sight. -/
syntax (name := contradiction) "contradiction" : tactic

/-- Turns the goal into `False` and assumes its negation. -/
syntax (name := falseOrByContra) "false_or_by_contra" : tactic

end Lean.Parser.Tactic

/-- `by_cases h : p`: one goal with `h : p`, one with `h : ¬p`. -/
syntax "by_cases " (atomic(ident " : "))? term : tactic

namespace Lean.Parser.Tactic

/-- `if c then tacs else tacs` as a tactic. -/
syntax (name := tacIfThenElse)
  ppRealGroup(ppRealFill(ppIndent("if " term " then") ppSpace matchRhsTacticSeq)
    ppDedent(ppSpace) ppRealFill("else " matchRhsTacticSeq)) : tactic

/-- `if h : c then tacs else tacs` as a tactic. -/
syntax (name := tacDepIfThenElse)
  ppRealGroup(ppRealFill(ppIndent("if " binderIdent " : " term " then") ppSpace matchRhsTacticSeq)
    ppDedent(ppSpace) ppRealFill("else " matchRhsTacticSeq)) : tactic

end Lean.Parser.Tactic

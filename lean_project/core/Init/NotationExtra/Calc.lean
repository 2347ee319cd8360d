prelude
import Init.NotationExtra.Unexpand
/-!
# Chains of relations

The grammar of `calc`; the elaborator is built in and composes steps by `Trans`.
-/

set_option genSizeOf false

namespace Lean

syntax calcFirstStep := ppIndent(colGe term (" := " term)?)
syntax calcStep := ppIndent(colGe term " := " term)
syntax calcSteps := ppLine withPosition(calcFirstStep) withPosition((ppLine linebreak calcStep)*)

/-- `calc a = b := p; _ < c := q`: reasoning by a chain of relations. -/
syntax (name := calc) "calc" calcSteps : term

/-- `calc` as a tactic; the last relation may be the goal up to one more step. -/
syntax (name := calcTactic) "calc" calcSteps : tactic

end Lean

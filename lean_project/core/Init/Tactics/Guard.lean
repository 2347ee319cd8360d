prelude
import Init.Tactics.Closing

/-!
# Tactics that check what a proof state looks like

Each relation has four strengths: up to reducible unfolding, up to all unfolding, up to syntax,
and up to bound names.
-/

set_option genSizeOf false

namespace Lean.Parser

/-- Equal up to reducible unfolding. -/
syntax colonR := " : "
/-- Equal by definition. -/
syntax colonD := " :~ "
/-- Equal as written. -/
syntax colonS := " :ₛ "
/-- Equal up to bound names. -/
syntax colonA := " :ₐ "
/-- The type of a hypothesis. -/
syntax colon := colonR <|> colonD <|> colonS <|> colonA

/-- Equal up to reducible unfolding. -/
syntax colonEqR := " := "
/-- Equal by definition. -/
syntax colonEqD := " :=~ "
/-- Equal as written. -/
syntax colonEqS := " :=ₛ "
/-- Equal up to bound names. -/
syntax colonEqA := " :=ₐ "
/-- The value of a hypothesis. -/
syntax colonEq := colonEqR <|> colonEqD <|> colonEqS <|> colonEqA

/-- Equal up to reducible unfolding. -/
syntax equalR := " = "
/-- Equal by definition. -/
syntax equalD := " =~ "
/-- Equal as written. -/
syntax equalS := " =ₛ "
/-- Equal up to bound names. -/
syntax equalA := " =ₐ "
/-- Two terms are equal. -/
syntax equal := equalR <|> equalD <|> equalS <|> equalA

namespace Tactic

/-- Checks that two terms are equal. -/
syntax (name := guardExpr) "guard_expr " term:51 equal term : tactic

/-- Checks the goal. -/
syntax (name := guardTarget) "guard_target " equal term : tactic

/-- Checks the type and value of a hypothesis. -/
syntax (name := guardHyp) "guard_hyp " term:max (colon term)? (colonEq term)? : tactic

end Tactic

namespace Command

/-- Checks that two terms are equal. -/
syntax (name := guardExprCmd) "#guard_expr " term:51 equal term : command

/-- Checks that a term evaluates to `true`. -/
syntax (name := guardCmd) "#guard " term : command

end Command

end Lean.Parser

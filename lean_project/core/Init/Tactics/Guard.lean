prelude
import Init.Tactics.Closing

/-!
# Tactics that check what a proof state looks like

Each relation has four strengths: up to reducible unfolding, up to all unfolding, up to syntax,
and up to bound names.
-/

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

@[inherit_doc colonR] syntax colonEqR := " := "
@[inherit_doc colonD] syntax colonEqD := " :=~ "
@[inherit_doc colonS] syntax colonEqS := " :=ₛ "
@[inherit_doc colonA] syntax colonEqA := " :=ₐ "
/-- The value of a hypothesis. -/
syntax colonEq := colonEqR <|> colonEqD <|> colonEqS <|> colonEqA

@[inherit_doc colonR] syntax equalR := " = "
@[inherit_doc colonD] syntax equalD := " =~ "
@[inherit_doc colonS] syntax equalS := " =ₛ "
@[inherit_doc colonA] syntax equalA := " =ₐ "
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

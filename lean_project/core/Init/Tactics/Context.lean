prelude
import Init.Tactics.Parts

/-!
# Tactics on the hypotheses: introduce, name, change, drop
-/

set_option genSizeOf false

namespace Lean.Parser.Tactic

/-- Introduces hypotheses, named or matched against patterns. -/
syntax (name := intro) "intro" notFollowedBy("|") (ppSpace colGt term:max)* : tactic

/-- Introduces hypotheses; without names, all that are visible. -/
syntax (name := intros) "intros" (ppSpace colGt (ident <|> hole))* : tactic

/-- `rename t => h` names the last hypothesis of type `t`. -/
syntax (name := rename) "rename " term " => " ident : tactic

/-- Names the last inaccessible hypotheses. -/
syntax (name := renameI) "rename_i" (ppSpace colGt binderIdent)+ : tactic

/-- Gives every inaccessible hypothesis a name. -/
syntax (name := exposeNames) "expose_names" : tactic

/-- Moves hypotheses back into the goal. -/
syntax (name := revert) "revert" (ppSpace colGt term:max)+ : tactic

/-- Drops hypotheses. -/
syntax (name := clear) "clear" (ppSpace colGt term:max)+ : tactic

/-- Replaces a variable by what it is equal to. -/
syntax (name := subst) "subst" (ppSpace colGt term:max)+ : tactic

/-- `subst` for all hypotheses that allow it. -/
syntax (name := substVars) "subst_vars" : tactic

/-- Uses up the equations among the hypotheses. -/
syntax (name := substEqs) "subst_eqs" : tactic

/-- `specialize h a b` replaces `h` by `h a b`. -/
syntax (name := specialize) "specialize " term : tactic

/-- `e = x` or `h : e = x`: a term and the variable that takes its place. -/
syntax generalizeArg := atomic(ident " : ")? term:51 " = " ident

/-- Replaces a term by a variable. -/
syntax (name := generalize) "generalize " generalizeArg,+ (location)? : tactic

/-- States the goal or a hypothesis in another way that is equal by definition. -/
syntax (name := change) "change " term (location)? : tactic

/-- States the goal; the first goal that fits becomes the main goal. -/
syntax (name := «show») "show " term : tactic

/-- Unfolds definitions by their definition. -/
syntax (name := delta) "delta" (ppSpace colGt ident)+ (location)? : tactic

/-- Unfolds definitions by their equations. -/
syntax (name := unfold) "unfold" (ppSpace colGt ident)+ (location)? : tactic

/-- `replace h : t := e` puts a new hypothesis in the place of the old one of that name. -/
syntax (name := replace) "replace" letDecl : tactic

/-- Adds the mirrored form of every symmetric hypothesis. -/
syntax (name := symmSaturate) "symm_saturate" : tactic

/-- `*`: all local definitions. -/
syntax clearValueStar := "*"

/-- `(h : x = v)`: keeps the value as an equation. -/
syntax clearValueHyp := "(" binderIdent " : " term:51 " = " term:51 ")"

/-- What `clear_value` works on. -/
syntax clearValueArg := clearValueStar <|> clearValueHyp <|> term:max

/-- Forgets the values of local definitions. -/
syntax (name := clearValue) "clear_value" (ppSpace colGt clearValueArg)+ : tactic

/-- Makes `let`s of the goal local definitions. -/
syntax (name := extractLets)
  "extract_lets" ppSpace optConfig (ppSpace colGt (ident <|> hole))* (location)? : tactic

/-- Moves `let`s outwards. -/
syntax (name := liftLets) "lift_lets " optConfig (location)? : tactic

/-- Turns `let` into `have` where the value does not matter. -/
syntax (name := letToHave) "let_to_have" (location)? : tactic

end Lean.Parser.Tactic

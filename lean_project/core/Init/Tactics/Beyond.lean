prelude
import Init.TacticMacros
import Init.Tactics.Simp

/-!
# Small tactics that people know from beyond the core language

`nth_rewrite`, `nth_rw`, `exacts`, `use` with their usual names and meaning, as macros.
-/

namespace Lean.Parser.Tactic

/-- Rewrites only the occurrences with the given numbers. -/
syntax (name := nthRewriteSeq) "nth_rewrite " optConfig ppSpace num+ rwRuleSeq (location)? : tactic

/-- `nth_rewrite`, then `rfl` as far as it goes without unfolding. -/
syntax (name := nthRwSeq) "nth_rw " optConfig ppSpace num+ rwRuleSeq (location)? : tactic

macro_rules
  | `(tactic| nth_rewrite $cfg:optConfig $ns* $rules:rwRuleSeq $[$loc:location]?) => do
    let cfg := appendConfig cfg (← `(optConfig| (occs := .pos [$[$ns],*])))
    `(tactic| rewrite $cfg:optConfig $rules:rwRuleSeq $[$loc:location]?)
  | `(tactic| nth_rw $cfg:optConfig $ns* $rules:rwRuleSeq $[$loc:location]?) => do
    let cfg := appendConfig cfg (← `(optConfig| (occs := .pos [$[$ns],*])))
    `(tactic| rw $cfg:optConfig $rules:rwRuleSeq $[$loc:location]?)

/-- Closes the goals in turn, one term each. -/
syntax (name := exacts) "exacts" " [" withoutPosition(term,*,?) "]" : tactic

macro_rules
  | `(tactic| exacts [$es,*]) => do
    let steps ← es.getElems.mapM fun e => `(tactic| exact $e)
    `(tactic| ($[$steps]*; done))

/-- Gives the witnesses of an existence claim, and closes what is left if it is trivial. -/
macro "use " es:term,+ : tactic => `(tactic| exists $es,*)

end Lean.Parser.Tactic

prelude
import Init.Tactics.Closing

/-!
# Rewriting with equations
-/

set_option genSizeOf false

namespace Lean.Parser.Tactic

/-- `e` or `← e`: an equation and its direction. -/
syntax rwRule := unicode("← ", "<- ")? term

/-- The equations of a rewrite. -/
syntax rwRuleSeq := " [" withoutPosition(rwRule,*,?) "]"

/-- Rewrites with equations, one after the other. -/
syntax (name := rewriteSeq) "rewrite" optConfig rwRuleSeq (location)? : tactic

/-- `rewrite`, then `rfl` as far as it goes without unfolding. -/
macro (name := rwSeq) "rw " cfg:optConfig rules:rwRuleSeq loc:(location)? : tactic =>
  match rules with
  | `(rwRuleSeq| [$rs,*]%$close) =>
    `(tactic| (rewrite $cfg:optConfig [$rs,*] $(loc)?
               with_annotate_state $close (try (with_reducible rfl))))
  | _ => Macro.throwUnsupported

/-- `rw`, then `assumption`. -/
syntax (name := rwa) "rwa " rwRuleSeq : tactic

/-- `rwa` in one hypothesis. -/
syntax (name := rwaAt) "rwa " rwRuleSeq " at " term:max : tactic

/-- `rwa` at several places. -/
syntax (name := rwaAtLegacyLocation) "rwa " rwRuleSeq location : tactic

macro_rules
  | `(tactic| rwa $rules:rwRuleSeq $loc:location) =>
    `(tactic| (rw $rules:rwRuleSeq $loc:location; assumption))

/-- `rw` that unfolds definitions to find its pattern. -/
macro "erw" cfg:optConfig rules:rwRuleSeq loc:(location)? : tactic => do
  let cfg := appendConfig cfg (← `(optConfig| (transparency := .default)))
  `(tactic| rw $cfg:optConfig $rules:rwRuleSeq $(loc)?)

/-- Turns an equation of the goal or a hypothesis around. -/
syntax (name := symm) "symm" (location)? : tactic

/-- Splits an equation of applications into equations of their parts. -/
syntax (name := congr) "congr" (ppSpace num)? : tactic

/-- Brings sums or products of one operation into a normal form. -/
syntax (name := acNf0) "ac_nf0" (location)? : tactic

@[inherit_doc acNf0]
macro "ac_nf" loc:(location)? : tactic => `(tactic| ac_nf0 $(loc)? <;> try trivial)

end Lean.Parser.Tactic

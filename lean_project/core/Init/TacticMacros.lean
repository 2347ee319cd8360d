prelude
import Init.Core
import Init.Tactics

/-!
# Tactics that are written in terms of others and use lemmas of the library
-/

macro_rules | `(tactic| rfl) => `(tactic| exact Iff.rfl)

macro_rules
  | `(tactic| by_cases $p) => `(tactic| by_cases h : $p)

macro_rules
  | `(tactic| by_cases $h : $p) =>
    `(tactic| first
      | refine (dite $p ?pos ?neg) <;> intro $h:ident
      | refine (@dite _ $p (Classical.propDecidable _) ?pos ?neg) <;> intro $h:ident)

/-- Proves that functions are equal at every argument, which may be named. -/
syntax "funext" (ppSpace colGt term:max)* : tactic

macro_rules
  | `(tactic| funext) => `(tactic| apply funext; intro)
  | `(tactic| funext $x) => `(tactic| apply funext; intro $x:term)
  | `(tactic| funext $x $xs*) => `(tactic| apply funext; intro $x:term; funext $xs*)

macro_rules
  | `(tactic| if $c then $s else $t) =>
    `(tactic| (refine (dite $c ?pos ?neg) <;> intro _; case' pos => $s; case' neg => $t))

prelude
import Init.Tactics.Cases

/-!
# Tactics that close a goal
-/

set_option genSizeOf false

namespace Lean.Parser.Tactic

/-- Closes the goal with a hypothesis. -/
syntax (name := assumption) "assumption" : tactic

/-- Closes an equation whose sides are equal by definition. -/
syntax (name := eqRefl) "eq_refl" : tactic

/-- Closes the goal with a lemma marked `refl`. -/
syntax (name := applyRfl) "apply_rfl" : tactic

/-- Closes `a ~ a`; `macro_rules` can teach it more relations. -/
syntax "rfl" : tactic

macro_rules | `(tactic| rfl) => `(tactic| apply_rfl)
macro_rules | `(tactic| rfl) => `(tactic| eq_refl)
macro_rules | `(tactic| rfl) => `(tactic| exact HEq.rfl)

/-- `rfl` that unfolds everything. -/
macro "rfl'" : tactic => `(tactic| set_option smartUnfolding false in with_unfolding_all rfl)

/-- Closes a decidable goal by computing. -/
syntax (name := decide) "decide" optConfig : tactic

/-- Closes a goal by a few simple means; `macro_rules` can teach it more. -/
syntax "trivial" : tactic

macro_rules | `(tactic| trivial) => `(tactic| assumption)
macro_rules | `(tactic| trivial) => `(tactic| rfl)
macro_rules | `(tactic| trivial) => `(tactic| contradiction)
macro_rules | `(tactic| trivial) => `(tactic| decide)
macro_rules | `(tactic| trivial) => `(tactic| apply True.intro)
macro_rules | `(tactic| trivial) => `(tactic| apply And.intro <;> trivial)

/-- Linear arithmetic over `Nat` and `Int`. -/
syntax (name := omega) "omega" optConfig : tactic

/-- Closes an equation by associativity and commutativity. -/
syntax (name := acRfl) "ac_rfl" : tactic

/-- Closes a decidable goal by evaluating it with `cbv`. -/
syntax (name := decide_cbv) "decide_cbv" : tactic

/-- `exists a, b` gives witnesses, and closes what then is trivial. -/
macro "exists " es:term,+ : tactic => `(tactic| (refine ⟨$es,*, ?_⟩; try trivial))

end Lean.Parser.Tactic

/-- `‹t›`: the proof of `t` among the hypotheses. -/
syntax "‹" withoutPosition(term) "›" : term

macro_rules | `(‹$type›) => `((by assumption : $type))


prelude
import Init.Tactics.Cases

/-!
# Tactics that close a goal
-/

namespace Lean.Parser.Tactic

/-- Closes the goal with a hypothesis. -/
syntax (name := assumption) "assumption" : tactic

/-- Closes an equation whose sides are equal by definition. -/
syntax (name := eqRefl) "eq_refl" : tactic

/-- Closes the goal with a lemma marked `refl`. -/
syntax (name := applyRfl) "apply_rfl" : tactic

/-- Closes `a ~ a`; `macro_rules` can teach it more relations. -/
syntax "rfl" : tactic

macro_rules | `(tactic| rfl) => `(tactic| eq_refl)
macro_rules | `(tactic| rfl) => `(tactic| exact HEq.rfl)
macro_rules | `(tactic| rfl) => `(tactic| apply_rfl)

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
macro_rules | `(tactic| trivial) => `(tactic| exact True.intro)
macro_rules | `(tactic| trivial) => `(tactic| apply And.intro <;> trivial)

/-- Linear arithmetic over `Nat` and `Int`. -/
syntax (name := omega) "omega" optConfig : tactic

/-- Closes an equation by associativity and commutativity. -/
syntax (name := acRfl) "ac_rfl" : tactic

/-- Closes a decidable goal by evaluating it with `cbv`. -/
syntax (name := decide_cbv) "decide_cbv" : tactic

end Lean.Parser.Tactic

/-- Proves that an index is valid; this is the part to extend with `macro_rules`. -/
syntax "get_elem_tactic_extensible" : tactic

/-- The older name of `get_elem_tactic_extensible`. -/
syntax "get_elem_tactic_trivial" : tactic

macro_rules | `(tactic| get_elem_tactic_extensible) => `(tactic| omega)
macro_rules | `(tactic| get_elem_tactic_extensible) => `(tactic| simp +contextual; done)
macro_rules | `(tactic| get_elem_tactic_extensible) => `(tactic| trivial)

/-- Proves that the index of `xs[i]` is valid. -/
macro "get_elem_tactic" : tactic =>
  `(tactic| first
    | done
    | assumption
    | get_elem_tactic_extensible
    | fail "cannot prove that the index is valid: prove it with `have`, or use `xs[i]'h`, `xs[i]?` or `xs[i]!`")

prelude
import Init.Tactics.Search

/-!
# Moving casts between number types
-/

set_option genSizeOf false

namespace Lean.Parser.Attr

/-- The kind of a cast lemma; without it, the kind is found from its form. -/
syntax normCastLabel := &"elim" <|> &"move" <|> &"squash"

/-- A lemma about casts. -/
syntax (name := norm_cast) "norm_cast" (ppSpace normCastLabel)? (ppSpace num)? : attr

end Lean.Parser.Attr

namespace Lean.Parser.Tactic

/-- One pass of `norm_cast`. -/
syntax (name := normCast0) "norm_cast0" optConfig (location)? : tactic

/-- Moves casts to the leaves. -/
syntax (name := pushCast) "push_cast" optConfig (discharger)? (&" only")?
  (" [" (simpStar <|> simpErase <|> simpLemma),* "]")? (location)? : tactic

/-- Moves casts to the root and removes what cancels. -/
macro "norm_cast" cfg:optConfig loc:(location)? : tactic =>
  `(tactic| norm_cast0 $cfg:optConfig $(loc)? <;> try trivial)

/-- `assumption` up to casts. -/
macro "assumption_mod_cast" cfg:optConfig : tactic =>
  `(tactic| norm_cast0 $cfg:optConfig at * <;> assumption)

/-- `exact` up to casts. -/
macro "exact_mod_cast " e:term : tactic => `(tactic| exact mod_cast ($e : _))

/-- `apply` up to casts. -/
macro "apply_mod_cast " e:term : tactic => `(tactic| apply mod_cast ($e : _))

/-- `rw` with casts moved to the root in between. -/
syntax "rw_mod_cast" optConfig rwRuleSeq (location)? : tactic

macro_rules
  | `(tactic| rw_mod_cast $cfg:optConfig [$rule] $[$loc]?) =>
    `(tactic| (norm_cast $[$loc]?; rw $cfg:optConfig [$rule] $[$loc]?))
  | `(tactic| rw_mod_cast $cfg:optConfig [$rule, $rules,*] $[$loc]?) =>
    `(tactic| (norm_cast $[$loc]?; rw $cfg:optConfig [$rule] $[$loc]?;
               rw_mod_cast $cfg:optConfig [$rules,*] $[$loc]?))

end Lean.Parser.Tactic

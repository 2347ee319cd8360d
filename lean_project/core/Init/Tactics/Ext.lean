prelude
import Init.Tactics.RCases
import Init.Tactics.Search

/-!
# Extensionality: equal parts make equal wholes
-/

set_option genSizeOf false

namespace Lean.Parser.Attr

/-- `(iff := false)`: without the equivalence. -/
syntax extIff := atomic("(" &"iff" " := " &"false" ")")

/-- `(flat := false)`: parent structures count as one field. -/
syntax extFlat := atomic("(" &"flat" " := " &"false" ")")

/-- On a lemma: `ext` uses it. On a structure: makes that lemma. -/
syntax (name := ext) "ext" (ppSpace extIff)? (ppSpace extFlat)? (ppSpace prio)? : attr

end Lean.Parser.Attr

namespace Lean.Elab.Tactic.Ext

/-- Applies one extensionality lemma to the goal. -/
syntax (name := applyExtTheorem) "apply_ext_theorem" : tactic

/-- Applies extensionality lemmas as deep as told and introduces their variables. -/
syntax (name := ext) "ext" (colGt ppSpace rintroPat)* (" : " num)? : tactic

/-- Applies one extensionality lemma and introduces its variables. -/
syntax "ext1" (colGt ppSpace rintroPat)* : tactic

macro_rules
  | `(tactic| ext1) => `(tactic| apply_ext_theorem <;> intros)
  | `(tactic| ext1 $pats*) => `(tactic| apply_ext_theorem <;> rintro $pats*)

end Lean.Elab.Tactic.Ext

prelude
import Init.NotationExtra

/-!
# Parts that several tactics share: options, places, targets
-/

set_option genSizeOf false

namespace Lean.Parser.Tactic

/-- `(discharger := tac)`: the tactic that proves side conditions. -/
syntax discharger :=
  atomic(" (" patternIgnore(&"discharger" <|> &"disch")) " := " withoutPosition(tacticSeq) ")"

/-- `+option` switches an option on. -/
syntax posConfigItem := " +" noWs ident

/-- `-option` switches an option off. -/
syntax negConfigItem := " -" noWs ident

/-- `(option := value)`. -/
syntax valConfigItem :=
  atomic(" (" notFollowedBy(&"discharger" <|> &"disch") ident " := ") withoutPosition(term) ")"

/-- One option of a tactic. -/
syntax configItem := posConfigItem <|> negConfigItem <|> valConfigItem

/-- The options of a tactic. -/
syntax optConfig := (colGt configItem)*

/-- `(config := e)`: the whole record of options as one term. -/
syntax config := atomic(" (" &"config") " := " withoutPosition(term) ")"

/-- `*`: every hypothesis and the goal. -/
syntax locationWildcard := " *"

/-- `⊢`: the goal. -/
syntax locationType := patternIgnore(atomic("|" noWs "-") <|> "⊢")

/-- Named hypotheses, and the goal if asked for. -/
syntax locationHyp := (ppSpace colGt (term:max <|> locationType))+

/-- `at h₁ h₂ ⊢` or `at *`: where a tactic works; without it, on the goal. -/
syntax location := withPosition(ppGroup(" at" (locationWildcard <|> locationHyp)))

/-- `h : e` or `e`: what a case distinction looks at. -/
syntax elimTarget := atomic(binderIdent " : ")? term

/-- The options `new` after those of `cfg`. -/
@[extern "leanprm_append_config"]
opaque appendConfig (cfg new : Syntax) : TSyntax ``optConfig

end Lean.Parser.Tactic

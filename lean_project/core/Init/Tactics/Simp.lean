prelude
import Init.Tactics.Rewrite
import Init.TacticConfig

/-!
# The simplifier
-/

set_option genSizeOf false

namespace Lean.Parser.Tactic

/-- `↓`: tried before the parts of a term are simplified. -/
syntax simpPre := "↓"

/-- `↑`: tried after the parts of a term are simplified. -/
syntax simpPost := "↑"

/-- A lemma, perhaps with a direction. -/
syntax simpLemma := ppGroup((simpPre <|> simpPost)? unicode("← ", "<- ")? term)

/-- `-lemma`: not to be used. -/
syntax simpErase := "-" term:max

/-- `*`: the hypotheses. -/
syntax simpStar := "*"

/-- The lemmas that `simp` is given. -/
syntax simpArgs := " [" (simpStar <|> simpErase <|> simpLemma),*,? "]"

/-- The lemmas that `dsimp` and `simp_all` are given. -/
syntax dsimpArgs := " [" (simpErase <|> simpLemma),*,? "]"

/-- Simplifies the goal or hypotheses with the `simp` lemmas and those given. -/
syntax (name := simp) "simp" optConfig (discharger)? (&" only")?
  (" [" withoutPosition((simpStar <|> simpErase <|> simpLemma),*,?) "]")? (location)? : tactic

/-- Simplifies the goal and all hypotheses with each other. -/
syntax (name := simpAll) "simp_all" optConfig (discharger)? (&" only")?
  (" [" withoutPosition((simpErase <|> simpLemma),*,?) "]")? : tactic

/-- Simplifies by definition alone. -/
syntax (name := dsimp) "dsimp" optConfig (discharger)? (&" only")?
  (" [" withoutPosition((simpErase <|> simpLemma),*,?) "]")? (location)? : tactic

/-- What follows `simpa`. -/
syntax simpaArgsRest := optConfig (discharger)? &" only "? (simpArgs)? (" using " term)?

/-- `simpa using e` simplifies the goal and `e`, which then must agree. -/
syntax (name := simpa) "simpa" "?"? "!"? simpaArgsRest : tactic

/-- What follows `simpa` with `using!`. -/
syntax simpaUsingBangArgsRest := optConfig (discharger)? &" only "? (simpArgs)? " using! " term

@[inherit_doc simpa]
syntax (name := simpaUsingBang) "simpa" "?"? "!"? simpaUsingBangArgsRest : tactic

@[inherit_doc simpa]
macro "simpa!" rest:simpaArgsRest : tactic => `(tactic| simpa ! $rest:simpaArgsRest)

@[inherit_doc simpa]
macro "simpa?" rest:simpaArgsRest : tactic => `(tactic| simpa ? $rest:simpaArgsRest)

@[inherit_doc simpa]
macro "simpa?!" rest:simpaArgsRest : tactic => `(tactic| simpa ?! $rest:simpaArgsRest)

@[inherit_doc simpa]
macro "simpa!" rest:simpaUsingBangArgsRest : tactic => `(tactic| simpa ! $rest:simpaUsingBangArgsRest)

@[inherit_doc simpa]
macro "simpa?" rest:simpaUsingBangArgsRest : tactic => `(tactic| simpa ? $rest:simpaUsingBangArgsRest)

@[inherit_doc simpa]
macro "simpa?!" rest:simpaUsingBangArgsRest : tactic => `(tactic| simpa ?! $rest:simpaUsingBangArgsRest)

/-- What follows `simp?`. -/
syntax simpTraceArgsRest := optConfig (discharger)? (&" only")? (simpArgs)? (location)?

/-- `simp`, and names the lemmas that it used. -/
syntax (name := simpTrace) "simp?" "!"? simpTraceArgsRest : tactic

@[inherit_doc simpTrace]
macro tk:"simp?!" rest:simpTraceArgsRest : tactic => `(tactic| simp?%$tk ! $rest)

/-- What follows `simp_all?`. -/
syntax simpAllTraceArgsRest := optConfig (discharger)? (&" only")? (dsimpArgs)?

/-- `simp_all`, and names the lemmas that it used. -/
syntax (name := simpAllTrace) "simp_all?" "!"? simpAllTraceArgsRest : tactic

@[inherit_doc simpAllTrace]
macro tk:"simp_all?!" rest:simpAllTraceArgsRest : tactic => `(tactic| simp_all?%$tk ! $rest)

/-- What follows `dsimp?`. -/
syntax dsimpTraceArgsRest := optConfig (&" only")? (dsimpArgs)? (ppSpace location)?

/-- `dsimp`, and names the lemmas that it used. -/
syntax (name := dsimpTrace) "dsimp?" "!"? dsimpTraceArgsRest : tactic

@[inherit_doc dsimpTrace]
macro tk:"dsimp?!" rest:dsimpTraceArgsRest : tactic => `(tactic| dsimp?%$tk ! $rest)

/-- `simp` that unfolds functions where an equation of theirs fits. -/
syntax (name := simpAutoUnfold) "simp! " optConfig (discharger)? (&" only")?
  (" [" (simpStar <|> simpErase <|> simpLemma),* "]")? (location)? : tactic

/-- `simp_all` that unfolds functions where an equation of theirs fits. -/
syntax (name := simpAllAutoUnfold) "simp_all! " optConfig (discharger)? (&" only")?
  (" [" (simpErase <|> simpLemma),* "]")? : tactic

/-- `dsimp` that unfolds functions where an equation of theirs fits. -/
syntax (name := dsimpAutoUnfold) "dsimp! " optConfig (discharger)? (&" only")?
  (" [" (simpErase <|> simpLemma),* "]")? (location)? : tactic

/-- The tactic of `kind` in place of its variant `stx` with `!`. -/
def withAutoUnfold (stx : Syntax) (kind : SyntaxNodeKind) (keyword : String) : MacroM Syntax := do
  let cfg := appendConfig (stx.getArg 1) (← `(optConfig| +autoUnfold))
  let stx := (stx.setKind kind).setArg 0 (mkAtomFrom (stx.getArg 0) keyword)
  return stx.setArg 1 cfg.raw

@[macro simpAutoUnfold] def expandSimpAutoUnfold : Macro := fun stx =>
  withAutoUnfold stx ``simp "simp"

@[macro simpAllAutoUnfold] def expandSimpAllAutoUnfold : Macro := fun stx =>
  withAutoUnfold stx ``simpAll "simp_all"

@[macro dsimpAutoUnfold] def expandDsimpAutoUnfold : Macro := fun stx =>
  withAutoUnfold stx ``dsimp "dsimp"

/-- Evaluates the goal or a hypothesis by its equations. -/
syntax (name := cbv) "cbv" (location)? : tactic

end Lean.Parser.Tactic

namespace Lean.Parser.Attr

/-- A lemma that `simp` uses; `↓` before, `↑` after the parts, `←` from right to left. -/
syntax (name := simp)
  "simp" (Tactic.simpPre <|> Tactic.simpPost)? unicode(" ←", " <-")? (ppSpace prio)? : attr

/-- A lemma that prepares definitions for well-founded recursion. -/
syntax (name := wf_preprocess)
  "wf_preprocess" (Tactic.simpPre <|> Tactic.simpPost)? unicode(" ←", " <-")? (ppSpace prio)? : attr

/-- A lemma that tidies the equations of derived methods. -/
syntax (name := method_specs_simp)
  "method_specs_simp" (Tactic.simpPre <|> Tactic.simpPost)? unicode(" ←", " <-")? (ppSpace prio)? : attr

end Lean.Parser.Attr

prelude
import Init.Grind.Syntax
import Init.Tactics.Cases

/-!
# The steps of `grind => …`

What may stand after the arrow. Proofs that `grind?` prints are made of these.
-/

set_option genSizeOf false

namespace Lean.Parser.Tactic.Grind

/-! ## Which facts -/

syntax:max ident : grind_filter
syntax:max &"gen" " ≤ " num : grind_filter
syntax:max &"gen" " ≥ " num : grind_filter
syntax:max &"gen" " != " num : grind_filter
syntax:max &"gen" " < " num : grind_filter
syntax:max &"gen" " <= " num : grind_filter
syntax:max &"gen" " = " num : grind_filter
syntax:max &"gen" " > " num : grind_filter
syntax:max &"gen" " >= " num : grind_filter
syntax:35 grind_filter:35 " && " grind_filter:36 : grind_filter
syntax:35 grind_filter:35 " || " grind_filter:36 : grind_filter
syntax:max "!" grind_filter:40 : grind_filter
syntax:max "(" grind_filter ")" : grind_filter

/-- Which facts a step is about. -/
syntax grindFilter := (colGt grind_filter)?

/-- A case split, by its number or by what is split. -/
declare_syntax_cat grind_ref (behavior := both)

syntax:max anchor : grind_ref
syntax term : grind_ref
syntax:max anchor noWs "/" noWs num : grind_ref

/-- The lemmas of a namespace. -/
syntax thmNs := &"namespace" ident

/-- A lemma of a step. -/
syntax thm := anchor <|> thmNs <|> grindLemmaMin <|> grindLemma

/-! ## Steps -/

/-- Does nothing. -/
syntax (name := skip) "skip" : grind

/-- Runs the solver for associative operations. -/
syntax (name := ac) "ac" : grind

/-- Runs the solver for rings. -/
syntax (name := ring) "ring" : grind

/-- Runs the solver for linear inequalities. -/
syntax (name := linarith) "linarith" : grind

/-- Runs the solver for integers. -/
syntax (name := lia) "lia" : grind

/-- Adds equations that the models of the solvers suggest. -/
syntax (name := mbtc) "mbtc" : grind

/-- Instances of lemmas. -/
syntax (name := instantiate)
  "instantiate" (&" only")? (&" approx")? (" [" withoutPosition(thm,*,?) "]")? : grind

/-- Instances of these lemmas only. -/
syntax (name := use) "use" " [" withoutPosition(thm,*,?) "]" : grind

/-- Splits into cases. -/
syntax (name := cases) "cases " grind_ref : grind

/-- Shows what can be split. -/
syntax (name := casesTrace) "cases?" grindFilter : grind

/-- Splits what comes next. -/
syntax (name := casesNext) "cases_next" : grind

/-- The whole search. -/
syntax (name := finish)
  "finish" (ppSpace configItem)* (ppSpace &"only")? (" [" withoutPosition(grindParam,*) "]")? : grind

/-- The whole search, and the steps that it took. -/
syntax (name := finishTrace)
  "finish?" (ppSpace configItem)* (ppSpace &"only")? (" [" withoutPosition(grindParam,*) "]")? : grind

/-- Closes the goal by an ordinary term. -/
syntax (name := grindExact_) "exact " term : grind

/-- Adds a fact. -/
syntax (name := «have») "have" letDecl : grind

/-- Adds a fact that `grind` itself proves. -/
syntax (name := haveSilent) "have" (ppSpace ident)? ppSpace ": " term : grind

/-- Ordinary tactics. -/
syntax (name := nestedTacticCore) "tactic" " => " tacticSeq : grind

/-- No goal is left. -/
syntax (name := done) "done" : grind

/-- Fails. -/
syntax (name := fail) "fail" (ppSpace str)? : grind

/-- Leaves the goal open; what a trace writes for a branch that failed. -/
syntax (name := «sorry») "sorry" : grind

/-- Names what has no name. -/
syntax (name := renameI) "rename_i" (ppSpace colGt binderIdent)+ : grind

/-- Gives a name to every hypothesis. -/
syntax (name := exposeNames) "expose_names" : grind

/-! ## Several steps -/

/-- The first goal. -/
syntax (name := focus) "focus " grindSeq : grind

/-- Every goal. -/
syntax (name := allGoals) "all_goals " grindSeq : grind

/-- Every goal where the steps work. -/
syntax (name := anyGoals) "any_goals " grindSeq : grind

/-- The first alternative that works. -/
syntax (name := first) "first " withPosition((ppDedent(ppLine) colGe "(" grindSeq ")")+) : grind

/-- Steps, or nothing. -/
syntax (name := grindTry_) "try " grindSeq : grind

/-- Steps, as long as they work. -/
syntax (name := grindRepeat_) "repeat " grindSeq : grind

/-- Steps that must fail. -/
syntax (name := failIfSuccess) "fail_if_success " grindSeq : grind

/-- Steps in parentheses. -/
syntax (name := paren) "(" withoutPosition(grindSeq) ")" : grind

/-- Steps for the next goal. -/
syntax (name := next) "next " binderIdent* " => " grindSeq : grind

/-- Steps for a goal by its name. -/
syntax (name := case) "case " sepBy1(caseArg, " | ") " => " grindSeq : grind

@[inherit_doc focus] syntax (name := «grind·_») unicode("· ", ". ") grindSeq : grind

/-- Steps for every goal that others leave. -/
syntax:1 (name := «grind_<;>_») grind " <;> " grind:2 : grind

macro_rules
  | `(grind| exact $e:term) => `(grind| tactic => exact $e:term)
  | `(grind| try $s:grindSeq) => `(grind| first ($s:grindSeq) (skip))
  | `(grind| repeat $s:grindSeq) => `(grind| first ((($s)); repeat $s) (skip))
  | `(grind| · $s:grindSeq) => `(grind| next => $s:grindSeq)
  | `(grind| $a:grind <;> $b:grind) => `(grind| focus ($a:grind; all_goals ($b:grind)))

/-! ## Display -/

/-- Shows the state. -/
syntax (name := showState) "show_state" ppSpace grindFilter : grind

/-- Shows the facts. -/
syntax (name := showAsserted) "show_asserted" ppSpace grindFilter : grind

/-- Shows what is true. -/
syntax (name := showTrue) "show_true" ppSpace grindFilter : grind

/-- Shows what is false. -/
syntax (name := showFalse) "show_false" ppSpace grindFilter : grind

/-- Shows what is equal. -/
syntax (name := showEqcs) "show_eqcs" ppSpace grindFilter : grind

/-- Shows the possible case splits. -/
syntax (name := showCases) "show_cases" ppSpace grindFilter : grind

/-- Shows the goals. -/
syntax (name := showGoals) "show_goals" : grind

/-- Shows the lemmas of the context. -/
syntax (name := showLocalThms) "show_local_thms" : grind

/-- Runs steps and shows the term that they make. -/
syntax (name := showTerm) "show_term " grindSeq : grind

end Lean.Parser.Tactic.Grind

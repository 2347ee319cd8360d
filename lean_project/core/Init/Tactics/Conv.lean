prelude
import Init.Tactics.Simp
import Init.Tactics.Guard
import Init.Tactics.RCases

/-!
# `conv`: working inside a term
-/

set_option genSizeOf false

namespace Lean.Parser.Tactic.Conv

/-- A tactic of `conv` mode. -/
declare_syntax_cat conv (behavior := both)

/-- Steps, one a line. -/
syntax convSeq1Indented := sepBy1IndentSemicolon(conv)

/-- Steps in braces. -/
syntax convSeqBracketed := "{" withoutPosition(sepByIndentSemicolon(conv)) "}"

/-- Steps of `conv` mode. -/
syntax convSeq := convSeqBracketed <|> convSeq1Indented

/-- `*`: all matches. -/
syntax occsWildcard := "*"

/-- The numbers of the matches. -/
syntax occsIndexed := num+

/-- `(occs := 1 3)`: which matches of a pattern. -/
syntax occs := atomic("(" &"occs") " := " (occsWildcard <|> occsIndexed) ") "

/-- `conv at h in p => steps` works inside a hypothesis or the goal. -/
syntax (name := conv) "conv" (" at " ident)? (" in " (occs)? term)? " => " convSeq : tactic

/-- Goes to the left side of a relation. -/
syntax (name := lhs) "lhs" : conv
/-- Goes to the right side of a relation. -/
syntax (name := rhs) "rhs" : conv
/-- Goes to the function of an application. -/
syntax (name := «fun») "fun" : conv
/-- Goes to all arguments. -/
syntax (name := congr) "congr" : conv

/-- The number of an argument; with `@`, implicit ones count. -/
syntax argArg := "@"? "-"? num

/-- Goes to one argument. -/
syntax (name := arg) "arg " argArg : conv

/-- Goes under binders. -/
syntax (name := ext) "ext" (ppSpace colGt binderIdent)* : conv

/-- Goes to the first match of a pattern. -/
syntax (name := pattern) "pattern " (occs)? term : conv

/-- A pattern as a step of `enter`. -/
syntax enterPattern := "in " (occs)? term

/-- One step of `enter`: a binder, an argument or a pattern. -/
syntax enterArg := binderIdent <|> argArg <|> enterPattern

/-- Goes down a path of arguments and binders. -/
syntax (name := enter) "enter" " [" withoutPosition(enterArg,+) "]" : conv

/-- Evaluates to weak head normal form. -/
syntax (name := whnf) "whnf" : conv
/-- Evaluates completely. -/
syntax (name := reduce) "reduce" : conv
/-- Unfolds `let`. -/
syntax (name := zeta) "zeta" : conv
/-- Evaluates by equations. -/
syntax (name := cbv) "cbv" : conv
/-- Evaluates `match`. -/
syntax (name := simpMatch) "simp_match" : conv
/-- Unfolds definitions by their definition. -/
syntax (name := delta) "delta" (ppSpace colGt ident)+ : conv
/-- Unfolds definitions by their equations. -/
syntax (name := unfold) "unfold" (ppSpace colGt ident)+ : conv
/-- States the term in another way that is equal by definition. -/
syntax (name := change) "change " term : conv
/-- Drops hypotheses. -/
syntax (name := clear) "clear" (ppSpace colGt term:max)+ : conv
/-- Rewrites with equations. -/
syntax (name := rewrite) "rewrite" optConfig rwRuleSeq : conv
/-- Makes `let`s local definitions. -/
syntax (name := extractLets) "extract_lets " optConfig (ppSpace colGt (ident <|> hole))* : conv
/-- Moves `let`s outwards. -/
syntax (name := liftLets) "lift_lets " optConfig : conv
/-- Turns `let` into `have` where the value does not matter. -/
syntax (name := letToHave) "let_to_have" : conv
/-- Moves casts to the root. -/
syntax (name := normCast) "norm_cast" : conv

/-- Simplifies. -/
syntax (name := simp) "simp" optConfig (discharger)? (&" only")?
  (" [" withoutPosition((simpStar <|> simpErase <|> simpLemma),*) "]")? : conv

/-- Simplifies, and names the lemmas used. -/
syntax (name := simpTrace) "simp?" optConfig (discharger)? (&" only")? (simpArgs)? : conv

/-- Simplifies by definition. -/
syntax (name := dsimp) "dsimp" optConfig (discharger)? (&" only")?
  (" [" withoutPosition((simpErase <|> simpLemma),*) "]")? : conv

/-- Simplifies by definition, and names the lemmas used. -/
syntax (name := dsimpTrace) "dsimp?" optConfig (&" only")? (dsimpArgs)? : conv

/-- Does nothing. -/
syntax (name := skip) "skip" : conv
/-- Tactics on the goal `before = ?after`, which they may change. -/
syntax (name := nestedTacticCore) "tactic'" " => " tacticSeq : conv
/-- Tactics on the goal that the term stands for. -/
syntax (name := nestedTactic) "tactic" " => " tacticSeq : conv
/-- Steps of `conv` as a tactic on an equation. -/
syntax (name := convTactic) "conv'" " => " convSeq : tactic
/-- Steps in braces. -/
syntax (name := nestedConv) convSeqBracketed : conv
/-- Steps in brackets. -/
syntax (name := paren) "(" withoutPosition(convSeq) ")" : conv
/-- Nested `conv`. -/
syntax (name := convConvSeq) "conv" " => " convSeq : conv
/-- Takes the first alternative that succeeds. -/
syntax (name := first) "first " withPosition((ppDedent(ppLine) colGe "| " convSeq)+) : conv
/-- Works on every goal. -/
syntax (name := allGoals) "all_goals " convSeq : conv
/-- Works on every goal; one must succeed. -/
syntax (name := anyGoals) "any_goals " convSeq : conv
/-- Works on the goal of that tag. -/
syntax (name := case) "case " sepBy1(caseArg, "|") " => " convSeq : conv
/-- Like `case`, but goals may be left. -/
syntax (name := case') "case' " sepBy1(caseArg, "|") " => " convSeq : conv
/-- Works on the first goal alone. -/
syntax (name := focus) "focus " convSeq : conv
/-- Succeeds if the steps fail. -/
syntax (name := failIfSuccess) "fail_if_success " convSeq : conv
/-- Notes the goals before and after at the place of `stx`. -/
scoped syntax (name := withAnnotateState) "with_annotate_state " rawStx ppSpace conv : conv

macro_rules
  | `(conv| all_goals $s) => `(conv| tactic' => all_goals conv' => $s)
  | `(conv| any_goals $s) => `(conv| tactic' => any_goals conv' => $s)
  | `(conv| case' $args|* => $s) => `(conv| tactic' => case' $args|* => conv' => $s)
  | `(conv| focus $s) => `(conv| tactic' => focus conv' => $s)
  | `(conv| fail_if_success $s) => `(conv| tactic' => fail_if_success conv' => $s)

/-- Works on the first goal and names its variables. -/
macro "next" names:(ppSpace binderIdent)* " => " s:convSeq : conv => `(conv| case _ $names* => $s)
/-- Works on the first goal and closes it. -/
macro dot:unicode("· ", ". ") s:convSeq : conv => `(conv| {%$dot ($s) })
/-- Ends the work with `rfl`. -/
macro "rfl" : conv => `(conv| tactic => rfl)
macro_rules
  | `(conv| case $args|* => $s) => `(conv| tactic' => case $args|* => conv' => ($s); all_goals rfl)

/-- Succeeds if no goal is left. -/
macro "done" : conv => `(conv| tactic' => done)
/-- Shows the goals. -/
macro "trace_state" : conv => `(conv| tactic' => trace_state)
/-- Goes to the left side. -/
macro "left" : conv => `(conv| lhs)
/-- Goes to the right side. -/
macro "right" : conv => `(conv| rhs)
/-- Goes to all arguments. -/
macro "args" : conv => `(conv| congr)
/-- Goes under binders. -/
macro "intro" names:(ppSpace colGt binderIdent)* : conv => `(conv| ext $names*)
/-- Rewrites with equations. -/
macro "rw" cfg:optConfig rules:rwRuleSeq : conv => `(conv| rewrite $cfg:optConfig $rules)
/-- Rewrites, unfolding definitions to find the pattern. -/
macro "erw" cfg:optConfig rules:rwRuleSeq : conv => do
  let cfg := appendConfig cfg (← `(optConfig| (transparency := .default)))
  `(conv| rewrite $cfg:optConfig $rules)
/-- Closes the goal `before = after` with a term. -/
macro "apply " e:term : conv => `(conv| tactic => apply $e)
/-- Runs the steps if they succeed, and goes on in any case. -/
macro "try " s:convSeq : conv => `(conv| first | $s | skip)
/-- `s <;> t` runs `t` on every goal that `s` leaves. -/
macro:1 s:conv tk:" <;> " t:conv:0 : conv =>
  `(conv| tactic' => (conv' => $s:conv) <;>%$tk (conv' => $t:conv))

/-- Repeats the steps while they succeed. -/
syntax "repeat " convSeq : conv
macro_rules | `(conv| repeat $s) => `(conv| first | ($s); repeat $s | skip)

end Lean.Parser.Tactic.Conv

namespace Lean.Parser.Tactic

@[inherit_doc guardExpr] syntax (name := guardExprConv) "guard_expr " term:51 equal term : conv
@[inherit_doc guardTarget] syntax (name := guardTargetConv) "guard_target " equal term : conv
@[inherit_doc guardHyp]
syntax (name := guardHypConv) "guard_hyp " term:max (colon term)? (colonEq term)? : conv

end Lean.Parser.Tactic

namespace Lean

/-- `calc` rewrites by a chain of equations. -/
syntax "calc" calcSteps : conv

macro_rules
  | `(conv| calc $steps:calcSteps) => `(conv| tactic => calc $steps:calcSteps)

end Lean

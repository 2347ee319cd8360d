prelude
import Init.Tactics.Parts

/-!
# Tactics that run tactics

Sequences, choices, repetition, and the choice of the goal to work on.
-/

set_option genSizeOf false

namespace Lean.Parser.Tactic

/-- Runs a tactic and notes the goals before and after at the place of `stx`. -/
scoped syntax (name := withAnnotateState) "with_annotate_state " rawStx ppSpace tactic : tactic

/-- Does nothing. -/
syntax (name := skip) "skip" : tactic

/-- Succeeds if no goal is left. -/
syntax (name := done) "done" : tactic

/-- Fails, with the message given. -/
syntax (name := fail) "fail" (ppSpace str)? : tactic

/-- Succeeds if the tactics fail, and leaves the goals as they were. -/
syntax (name := failIfSuccess) "fail_if_success " tacticSeq : tactic

/-- Shows the goals. -/
syntax (name := traceState) "trace_state" : tactic

/-- Shows a message. -/
syntax (name := traceMessage) "trace " str : tactic

/-- Waits that many milliseconds. -/
syntax (name := sleep) "sleep " num : tactic

/-- Tactics in brackets. -/
syntax (name := paren) "(" withoutPosition(tacticSeq) ")" : tactic

/-- Works on the first goal alone. -/
syntax (name := focus) "focus " tacticSeq : tactic

/-- Runs the tactics on every goal. -/
syntax (name := allGoals) "all_goals " tacticSeq : tactic

/-- Runs the tactics on every goal; at least one must succeed. -/
syntax (name := anyGoals) "any_goals " tacticSeq : tactic

/-- Takes the first alternative that succeeds. -/
syntax (name := first) "first " withPosition((ppDedent(ppLine) colGe "| " tacticSeq)+) : tactic

/-- Moves the first goal to the end, as often as told. -/
syntax (name := rotateLeft) "rotate_left" (ppSpace num)? : tactic

/-- Moves the last goal to the front, as often as told. -/
syntax (name := rotateRight) "rotate_right" (ppSpace num)? : tactic

/-- Repeats the tactics on the main goal while they succeed. -/
syntax "repeat " tacticSeq : tactic

/-- Repeats the tactics on all goals that they produce while they succeed. -/
syntax (name := repeat') "repeat' " tacticSeq : tactic

/-- Like `repeat'`, but must succeed once. -/
syntax (name := repeat1') "repeat1' " tacticSeq : tactic

/-- `case tag x y => tac` works on the goal of that tag and names its new hypotheses. -/
syntax (name := case) "case " sepBy1(caseArg, " | ") " => " tacticSeq : tactic

/-- Like `case`, but goals may be left. -/
syntax (name := case') "case' " sepBy1(caseArg, " | ") " => " tacticSeq : tactic

/-- Runs tactics that unfold reducible definitions only. -/
syntax (name := withReducible) "with_reducible " tacticSeq : tactic

/-- Runs tactics that unfold reducible definitions and instances only. -/
syntax (name := withReducibleAndInstances) "with_reducible_and_instances " tacticSeq : tactic

/-- Runs tactics at the transparency of implicit arguments. -/
syntax (name := withImplicit) "with_implicit " tacticSeq : tactic

/-- Runs tactics that unfold everything. -/
syntax (name := withUnfoldingAll) "with_unfolding_all " tacticSeq : tactic

/-- Runs tactics that unfold nothing. -/
syntax (name := withUnfoldingNone) "with_unfolding_none " tacticSeq : tactic

/-- Runs tactics with every proposition decidable by choice. -/
syntax (name := classical) "classical" ppDedent(tacticSeq) : tactic

/-- Proves the goal as a lemma of its own. -/
syntax (name := as_aux_lemma) "as_aux_lemma" " => " tacticSeq : tactic

/-- Runs the tactics if they succeed, and goes on in any case. -/
macro "try " tacs:tacticSeq : tactic => `(tactic| first | $tacs | skip)

/-- `s <;> t` runs `t` on every goal that `s` leaves. -/
macro:1 s:tactic tk:" <;> " t:tactic:2 : tactic =>
  `(tactic| focus
      $s:tactic
      with_annotate_state $tk skip
      all_goals $t:tactic)

/-- `next x y => tac` works on the first goal and names its new hypotheses. -/
macro tk:"next " names:binderIdent* arrow:" => " tacs:tacticSeq : tactic =>
  `(tactic| case%$tk _%$tk $names* =>%$arrow $tacs)

/-- `iterate n tac` runs `tac` `n` times; without `n`, until it fails. -/
syntax "iterate" (ppSpace num)? ppSpace tacticSeq : tactic

macro_rules
  | `(tactic| iterate $tacs:tacticSeq) => `(tactic| try (($tacs:tacticSeq); iterate $tacs:tacticSeq))
  | `(tactic| iterate $n:num $tacs:tacticSeq) =>
    match n.getNat with
    | 0 => `(tactic| skip)
    | k + 1 => `(tactic| (($tacs:tacticSeq); iterate $(Syntax.mkNatLit k):num $tacs:tacticSeq))

/-- Runs the tactics without hygiene of names. -/
macro "unhygienic " tacs:tacticSeq : tactic =>
  `(tactic| set_option tactic.hygienic false in $tacs)

end Lean.Parser.Tactic

namespace Lean

/-- `solve | s | t` takes the first alternative that closes the goal. -/
syntax (name := solveTactic) "solve" withPosition((ppDedent(ppLine) colGe "| " tacticSeq)+) : tactic

macro_rules
  | `(tactic| solve $[| $alts]*) => `(tactic| focus first $[| ($alts); done]*)

/-- The bullet. -/
syntax cdotTk := unicode("· ", ". ")

/-- `· tac` closes the first goal. -/
syntax (name := cdot) cdotTk tacticSeqIndentGt : tactic

end Lean

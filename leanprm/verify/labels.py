"""Labels from Lean's errors: pure functions, no Lean here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from leanprm.records import Label, Status
from leanprm.verify.attempt import Attempt, Verdict, cut_at, owner
from leanprm.verify.lexer import tokenize
from leanprm.verify.prepare import Prepared
from leanprm.verify.problems import UNKNOWN_KINDS, Problem
from leanprm.verify.script import Script, ScriptStep

_MOST_TRIES = 6
FAULTS: frozenset[Label] = frozenset({"invalid", "hole", "forbidden"})


@dataclass(frozen=True)
class Judgement:
    """Verdicts of all steps, and what is not about one step.

    Attributes:
        verdicts: One a step; steps that Lean never ran are still counted valid here.
        open_goals: Lean's message when goals of the theorem itself remain at the end.
        outside: An error that belongs to no step when there is no step to bear it.
        failing: Steps with an error of their own, whatever their label.
    """

    verdicts: tuple[Verdict, ...]
    open_goals: str | None = None
    outside: Problem | None = None
    failing: frozenset[int] = frozenset()


def judge(attempt: Attempt, problems: Sequence[Problem]) -> Judgement | Attempt:
    """Verdicts of an attempt, or the attempt to make next.

    Args:
        attempt: What Lean was given.
        problems: Its errors, offsets relative to the body as it was given; negative ones lie in
            the statement, which is known to be right.
    """
    syntax = next((p for p in problems if p.kind == "parse"), None)
    if syntax is not None:
        again = _after_parse_error(attempt, syntax)
        if again is not None and attempt.tries < _MOST_TRIES:
            return again
        if again is not None or attempt.cut is not None:
            return _in_doubt(attempt, syntax)
        if attempt.prepared.script.steps:
            return _never_begun(attempt, syntax)
    return _verdicts(attempt, problems)


def _in_doubt(attempt: Attempt, problem: Problem) -> Judgement:
    """No cut makes the text parse: only what the gate forbids is known."""
    doubt = Verdict("unknown", "inconsistent", problem.message)
    verdicts = [doubt for _ in attempt.prepared.script.steps]
    if attempt.cut is not None and attempt.cut.verdict.label == "forbidden":
        verdicts[attempt.cut.step] = attempt.cut.verdict
    return Judgement(tuple(verdicts))


def _never_begun(attempt: Attempt, problem: Problem) -> Judgement:
    """A parse error before all steps: the first one bears it, and Lean ran none."""
    rest = len(attempt.prepared.script.steps) - 1
    first = Verdict("invalid", "parse", problem.message)
    return Judgement((first, *[Verdict("unreached")] * rest))


def _after_parse_error(attempt: Attempt, problem: Problem) -> Attempt | None:
    """The attempt without the step at fault; None when there is none, as in an empty proof."""
    prepared, cut, tries = attempt.prepared, attempt.cut, attempt.tries + 1
    if cut is None or problem.start < cut.start:
        step = owner(prepared, problem.start) or _step_before(prepared, problem.start)
    elif problem.start > cut.start + len(cut.text) and not cut.hard:
        return cut_at(prepared, cut.step, cut.verdict, hard=True, tries=tries)
    else:
        step = _step_before(prepared, cut.start)
    if step is None:
        return None
    message = cut.verdict.message if cut and cut.verdict.kind == "parse" else problem.message
    verdict = Verdict("invalid", "parse", message)
    return cut_at(prepared, step.index, verdict, hard=cut is not None and cut.hard, tries=tries)


def _step_before(prepared: Prepared, offset: int) -> ScriptStep | None:
    """The innermost step that holds the last token before an offset."""
    tokens = tokenize(prepared.body, 0, max(offset, 0))
    return owner(prepared, tokens[-1].start) if tokens else None


def _verdicts(attempt: Attempt, problems: Sequence[Problem]) -> Judgement:
    prepared, cut = attempt.prepared, attempt.cut
    steps = prepared.script.steps
    blamed: dict[int, Problem] = {}
    open_goals, outside = None, None
    for found in problems:
        if cut is not None and found.start >= cut.start:
            continue
        step = owner(prepared, found.start) if found.start >= 0 else None
        if step is not None:
            blamed.setdefault(step.index, found)
        elif cut is None and found.kind == "unsolved_goals" and found.start >= 0:
            open_goals = open_goals or found.message
        elif cut is None:
            outside = outside or found
    if outside is not None and steps:
        # An error of the declaration as a whole (the kernel's, say) is known only at its end, and
        # with other errors it follows from them.
        last = max(index for index, step in enumerate(steps) if step.depth == 0)
        if not blamed:
            blamed[last] = outside
        outside = None
    verdicts = [_verdict(attempt, step, blamed.get(step.index)) for step in steps]
    return Judgement(tuple(verdicts), open_goals, outside, frozenset(blamed))


def _verdict(attempt: Attempt, step: ScriptStep, found: Problem | None) -> Verdict:
    cut = attempt.cut
    if cut is not None and step.index >= cut.step:
        return cut.verdict if step.index == cut.step else Verdict("unreached")
    finding = attempt.prepared.finding_of(step)
    if finding is not None:
        return Verdict(finding.label, finding.kind, finding.message)
    if cut is not None and step.end > cut.start and found is not None:
        # What was cut out of this construct may be all that it lacks.
        if found.kind == "unsolved_goals":
            return Verdict("valid")
        return Verdict("unknown", "inconsistent", found.message)
    if found is None:
        return Verdict("valid")
    label: Label = "unknown" if found.kind in UNKNOWN_KINDS else "invalid"
    return Verdict(label, found.kind, found.message)


def without_unreached(judgement: Judgement, unreached: frozenset[int]) -> Judgement:
    """The judgement with the steps that Lean never ran marked as such; `sorry` among them too."""
    verdicts = tuple(
        Verdict("unreached")
        if index in unreached and verdict.label in ("valid", "hole")
        else verdict
        for index, verdict in enumerate(judgement.verdicts)
    )
    return replace(judgement, verdicts=verdicts)


def without_echoes(
    judgement: Judgement, script: Script, goals_before: Mapping[int, Sequence[str]]
) -> Judgement:
    """The judgement without open goals that a failed step left as they were.

    When a tactic gives up inside a `have … := by`, Lean may say a second time, at the `by`, that
    the goals which the tactic was to work on are not solved. That is no fault of the `have`.

    Args:
        judgement: Verdicts, with unreached steps marked.
        script: The steps.
        goals_before: Goals before steps, where known.
    """
    verdicts = list(judgement.verdicts)
    for block in script.blocks:
        holder = block.step
        ran = [at for at in block.steps if verdicts[at].label != "unreached"]
        if holder is None or not ran or verdicts[holder].kind != "unsolved_goals":
            continue
        last = verdicts[ran[-1]]
        left = "\n\n".join(goals_before.get(ran[-1], ()))
        failed = last.label in ("invalid", "unknown") and last.kind != "unsolved_goals"
        if failed and left and (verdicts[holder].message or "").endswith("\n" + left):
            verdicts[holder] = Verdict("valid")
    return replace(judgement, verdicts=tuple(verdicts))


def first_error(labels: Sequence[Label]) -> int:
    """Index of the first step that is invalid, hole or forbidden; -1 if none."""
    return next((at for at, label in enumerate(labels) if label in FAULTS), -1)


def status_of(judgement: Judgement, forbidden: bool) -> Status | None:
    """The status that the steps alone decide; None when the audit must speak.

    Args:
        judgement: Verdicts of the steps.
        forbidden: Whether the gate found anything forbidden.
    """
    labels = {verdict.label for verdict in judgement.verdicts}
    if forbidden or "forbidden" in labels:
        return "forbidden"
    if "invalid" in labels:
        return "rejected"
    if judgement.outside is not None:
        return "unknown" if judgement.outside.kind in UNKNOWN_KINDS else "rejected"
    if "unknown" in labels:
        return "unknown"
    if "hole" in labels:
        return "hole"
    if judgement.open_goals is not None:
        return "incomplete"
    return "unknown" if "unreached" in labels else None

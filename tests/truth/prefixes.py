"""The label of every step of a proof, from plain `lean` on the proof cut after each step.

The proof is shown to Lean piece by piece (`cutting.events_of`). An error that is there after a
piece and was not there before it is that piece's: the label of its step is then `invalid`, or
`unknown` if a limit was hit. Errors are told apart by their places, not by their words, and those
in what the cut put in do not count, nor do those that are gone when Lean sees the whole proof (a
placeholder that a later step fills).

Whether a step was run at all is asked in another way: it is replaced by a tactic that fails, in the
otherwise whole proof, and Lean must report that failure. After a parse error Lean runs nothing that
follows, so the steps behind it are `unreached`; the steps before it are judged on the cut proof.

What Lean cannot say is given: which step is forbidden.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.truth.cutting import AXIOM_NAME, Cut, Event, events_of, nothing, replaced
from tests.truth.plain import Outcome, PlainLean
from tests.truth.spans import Spans, spans_of
from tests.truth.words import has_hole_word

_ALLOWED = frozenset({"propext", "Classical.choice", "Quot.sound"})
_HOLE = "sorryAx"
_LIMIT_KINDS = ("runtime.maxHeartbeats", "runtime.maxRecDepth")
_PROBE = "leanStoppedHere"
FAULTS = frozenset({"invalid", "hole", "forbidden"})


@dataclass(frozen=True)
class Question:
    """A proof to be judged; `forbidden` is the step that is refused whatever Lean says."""

    statement: str
    proof: str
    forbidden: int | None = None


@dataclass(frozen=True)
class Truth:
    """Labels of all steps, status of the whole."""

    status: str
    first_error: int
    labels: tuple[str, ...]


@dataclass
class _Case:
    question: Question
    spans: Spans
    events: list[Event]
    before: Outcome = field(default_factory=Outcome)
    after: list[Outcome] = field(default_factory=list)
    hidden: frozenset[int] = frozenset()
    labels: dict[int, str] = field(default_factory=dict)
    open_goals: bool = False
    stop: int | None = None


def judge(lean: PlainLean, header: str, questions: Sequence[Question]) -> list[Truth]:
    """The truth about proofs that share a header.

    Raises:
        ValueError: If the header or a statement has an error, or a proof is beyond this method.
    """
    cases = [_case(question) for question in questions]
    todo = cases
    while todo:
        shown = [[nothing(case.spans), *(e.cut for e in case.events)] for case in todo]
        outcomes = iter(lean.check(header, _theorems(todo, shown)))
        for case, cuts in zip(todo, shown, strict=True):
            case.before, *case.after = [next(outcomes) for _ in cuts]
        todo = [case for case in todo if _hide_line(case)]
    for case in cases:
        _judge_events(case)
    probes = [_probes(case) for case in cases]
    answers = iter(lean.check(header, _theorems(cases, [list(p.values()) for p in probes])))
    for case, asked in zip(cases, probes, strict=True):
        _mark_unreached(case, {step: _reports_probe(next(answers)) for step in asked})
    return [_truth(case) for case in cases]


def _case(question: Question) -> _Case:
    spans = spans_of(question.proof)
    return _Case(question, spans, events_of(spans))


def _theorems(cases: Sequence[_Case], cuts: Sequence[Sequence[Cut]]) -> list[tuple[str, str]]:
    return [
        (case.question.statement, cut.text)
        for case, some in zip(cases, cuts, strict=True)
        for cut in some
    ]


def _hide_line(case: _Case) -> bool:
    """Hide the claim of a calculation that keeps Lean from parsing what stands before it."""
    for event, outcome in zip(case.events, case.after, strict=True):
        parse = next((error for error in outcome.errors if error.parse), None)
        if parse is None:
            continue
        if event.step is None:
            return False
        place = event.cut.origin(parse.offset)
        for number, step in reversed(list(enumerate(case.spans.steps))):
            behind = place is not None and step.start <= place and event.step != number
            if behind and event.kind == "open" and case.spans.inside(event.step, number):
                if number in case.hidden or not _is_line(case, number):
                    return False
                case.hidden |= {number}
                case.events = events_of(case.spans, case.hidden)
                return True
        return False
    return False


def _judge_events(case: _Case) -> None:
    """Label the steps whose piece brought an error, a hole or a foreign axiom."""
    if case.before.errors:
        raise ValueError(f"error in the statement: {case.question.statement}")
    case.stop = _stop(case)
    end = len(case.events) if case.stop is None else case.stop
    final = _places(case.after[end - 1], case.events[end - 1].cut) if end else Counter[int]()
    known, axioms = Counter[int](), case.before.axioms or frozenset()
    for event, outcome in zip(case.events[:end], case.after[:end], strict=True):
        places = _places(outcome, event.cut)
        new = (places - known) & final
        for place in new.elements():
            _blame(case, event, place, outcome)
        if event.step is not None and event.step not in case.labels and not new:
            gained = (outcome.axioms or frozenset()) - axioms
            if gained - _ALLOWED - {_HOLE, AXIOM_NAME}:
                case.labels[event.step] = "forbidden"
            elif _is_hole(case, event) if known or outcome.errors else _HOLE in gained:
                case.labels[event.step] = "hole"
        known |= places & final
        axioms |= outcome.axioms or frozenset()
    if case.stop is not None:
        step = _at_fault(case, case.events[case.stop])
        case.labels = {at: label for at, label in case.labels.items() if at < step}
        case.labels[step] = "forbidden" if step == case.question.forbidden else "invalid"


def _stop(case: _Case) -> int | None:
    """The event at which judging ends: a parse error or the forbidden step; None for the end."""
    for at, (event, outcome) in enumerate(zip(case.events, case.after, strict=True)):
        if event.step is not None and event.step == case.question.forbidden:
            return at
        if any(error.parse for error in outcome.errors):
            # When only the end of a block makes it plain, its last step is what is unfinished.
            return at - 1 if event.kind == "block" else at
    return None


def _places(outcome: Outcome, cut: Cut) -> Counter[int]:
    """Where the errors stand in the uncut proof; those in what the cut put in are left out."""
    found = Counter[int]()
    for error in outcome.errors:
        place = cut.origin(error.offset) if error.offset >= 0 else error.offset
        if place is not None:
            found[place] += 1
    return found


def _at_fault(case: _Case, event: Event) -> int:
    if event.step is None:
        raise ValueError(f"an empty block does not parse: {case.question.proof!r}")
    return event.step


def _blame(case: _Case, event: Event, place: int, outcome: Outcome) -> None:
    """Lay a new error at the door of the event's step."""
    step = event.step
    if step is None:
        case.open_goals = True
        return
    for number, other in enumerate(case.spans.steps):
        # A line of a calculation is looked at before its turn comes: all claims are shown at once.
        if (
            _is_line(case, number)
            and other.start <= place < other.end
            and case.spans.inside(step, number)
        ):
            step = number
    limit = [
        any(kind in error.kind for kind in _LIMIT_KINDS)
        for error in outcome.errors
        if (event.cut.origin(error.offset) if error.offset >= 0 else error.offset) == place
    ]
    case.labels.setdefault(step, "unknown" if any(limit) else "invalid")


def _is_hole(case: _Case, event: Event) -> bool:
    """Whether a step says `sorry` itself; asked only when Lean's axioms cannot tell any more."""
    if event.kind != "step" or event.step is None:
        return False
    start, end = case.spans.steps[event.step].start, case.spans.steps[event.step].end
    inner = [s for s in case.spans.steps if s.parent == event.step]
    own = [c for c in range(start, end) if not any(s.start <= c < s.end for s in inner)]
    return has_hole_word("".join(case.spans.text[c] for c in own))


def _probes(case: _Case) -> dict[int, Cut]:
    """For each step that has no label yet, the proof with that step replaced by a failure."""
    base: Cut | None = None
    count = len(case.spans.steps)
    if case.stop is not None:
        base = case.events[case.stop - 1].cut if case.stop else nothing(case.spans)
        count = case.events[case.stop].step or 0
    found = {}
    for step in range(count):
        block = case.spans.blocks[case.spans.steps[step].block]
        probe = f'fail "{_PROBE}"' if block.is_tactics else _PROBE
        found[step] = replaced(case.spans, step, probe, base)
    return found


def _reports_probe(outcome: Outcome) -> bool:
    """Whether the failure put in the place of a step was reported."""
    return any(_PROBE in error.message for error in outcome.errors)


def _mark_unreached(case: _Case, ran: dict[int, bool]) -> None:
    labels = case.labels
    last = None if case.stop is None else case.events[case.stop].step
    for step in range(len(case.spans.steps)):
        reached = ran.get(step, step == last)
        if not reached and labels.get(step) in (None, "hole"):
            labels[step] = "unreached"
        elif not reached and step != last and not _is_line(case, step):
            raise ValueError(
                f"step {step} was not run and is {labels[step]}: {case.question.proof}"
            )


def _is_line(case: _Case, step: int) -> bool:
    """Whether a step is a line of a calculation; a wrong claim keeps its proof from being read."""
    return case.spans.blocks[case.spans.steps[step].block].kind == "calc"


def _truth(case: _Case) -> Truth:
    labels = tuple(case.labels.get(step, "valid") for step in range(len(case.spans.steps)))
    first = next((at for at, label in enumerate(labels) if label in FAULTS), -1)
    return Truth(_status(case, labels), first, labels)


def _status(case: _Case, labels: Sequence[str]) -> str:
    """The status that follows from the labels; it must agree with Lean on the whole proof."""
    whole = case.after[-1] if case.after else Outcome()
    clean = not whole.errors and whole.axioms is not None and whole.axioms <= _ALLOWED
    for label, status in (("forbidden",) * 2, ("invalid", "rejected"), ("unknown",) * 2):
        if label in labels:
            if clean and label != "forbidden":
                raise ValueError(f"Lean takes a proof that has {label} steps")
            return status
    if "hole" in labels:
        return "hole"
    if case.open_goals:
        return "incomplete"
    if not clean:
        raise ValueError(f"Lean refuses a proof without fault: {whole}")
    return "verified"

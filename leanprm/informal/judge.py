"""From claims and Lean's decisions to labels of steps.

A step is right (1) if it makes claims and all of them are true, wrong (0) if one is false. Anything
else is unknown (None): no claim, a claim that Lean does not settle, one that was not understood, or
one that Lean refutes while its reading is in doubt.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Final

from leanprm.informal.claims import Claim
from leanprm.informal.decide import Decider
from leanprm.informal.formalizer import Formalizer, StepClaims
from leanprm.informal.questions import Decision, Question
from leanprm.informal.solutions import Solution
from leanprm.records import Chain, StepLabel

LABELLED_BY: Final = "claims"


@dataclass(frozen=True)
class Judged:
    """One claim with its verdict."""

    claim: Claim
    decision: Decision

    @property
    def verdict(self) -> str:
        """true, false or undecided: a doubtful claim is never false."""
        if self.decision.verdict == "false" and self.claim.doubt is not None:
            return "undecided"
        return self.decision.verdict

    @property
    def why(self) -> str | None:
        """Why it is undecided."""
        if self.verdict != "undecided":
            return None
        if self.decision.verdict == "undecided" and self.decision.why != "neither":
            return self.decision.why
        if self.claim.kind in ("rounding", "letters"):
            return self.claim.doubt or self.claim.kind
        return self.claim.doubt or self.decision.why

    def record(self) -> dict[str, Any]:
        """What stands in `step_meta`."""
        question = self.claim.question
        told: dict[str, Any] = {
            "start": self.claim.start,
            "end": self.claim.end,
            "kind": self.claim.kind,
            "statement": question.statement,
            "verdict": self.verdict,
        }
        optional = {
            "variables": question.variables,
            "facts": list(question.facts),
            "note": self.claim.note,
            "why": self.why,
        }
        return {**told, **{name: text for name, text in optional.items() if text}}


def step_label(made: StepClaims, judged: Sequence[Judged]) -> tuple[StepLabel | None, str | None]:
    """The label of a step and, where it is None, why."""
    verdicts = {each.verdict for each in judged}
    if "false" in verdicts:
        return 0, None
    undecided = next((each.why for each in judged if each.verdict == "undecided"), None)
    if undecided is not None:
        return None, undecided
    if made.unclear:
        return None, made.unclear[0].why
    if not judged:
        return None, made.rejected[0] if made.rejected else "no claim"
    return 1, None


def judge(
    solutions: Iterable[Solution], formalizer: Formalizer, decider: Decider
) -> Iterator[Chain]:
    """Chains with labels, in the order of the solutions; memory stays bounded.

    Raises:
        InfrastructureError: If Lean, or the formalizer, cannot be run.
    """
    waiting: deque[_Waiting] = deque()

    def questions() -> Iterator[Question]:
        for solution, made in _formalized(solutions, formalizer):
            waiting.append(_Waiting(solution, made))
            for step in made:
                for claim in step.claims:
                    yield claim.question

    for decision in decider.decide_many(questions()):
        while waiting[0].complete:
            yield waiting.popleft().chain()
        waiting[0].decisions.append(decision)
    while waiting:
        yield waiting.popleft().chain()


@dataclass
class _Waiting:
    """A solution whose claims are with Lean."""

    solution: Solution
    made: list[StepClaims]
    decisions: list[Decision] = field(default_factory=list)

    @property
    def complete(self) -> bool:
        return len(self.decisions) == sum(len(step.claims) for step in self.made)

    def chain(self) -> Chain:
        decisions = iter(self.decisions)
        judged = [[Judged(claim, next(decisions)) for claim in step.claims] for step in self.made]
        return make_chain(self.solution, self.made, judged)


def _formalized(
    solutions: Iterable[Solution], formalizer: Formalizer
) -> Iterator[tuple[Solution, list[StepClaims]]]:
    """Solutions with their claims, in order; a few are worked on at a time."""
    if formalizer.concurrency == 1:
        for each in solutions:
            yield each, formalizer.formalize(each.problem, each.steps)
        return
    running: deque[tuple[Solution, Future[list[StepClaims]]]] = deque()
    with ThreadPoolExecutor(formalizer.concurrency) as threads:
        try:
            for each in solutions:
                job = threads.submit(formalizer.formalize, each.problem, each.steps)
                running.append((each, job))
                if len(running) >= 2 * formalizer.concurrency:
                    first, done = running.popleft()
                    yield first, done.result()
            while running:
                first, done = running.popleft()
                yield first, done.result()
        finally:
            for _, job in running:
                job.cancel()


def make_chain(
    solution: Solution, made: Sequence[StepClaims], judged: Sequence[Sequence[Judged]]
) -> Chain:
    """The record of a judged solution."""
    labels: list[StepLabel | None] = []
    step_meta: list[dict[str, Any]] = []
    for step, verdicts in zip(made, judged, strict=True):
        label, why = step_label(step, verdicts)
        labels.append(label)
        told: dict[str, Any] = {"claims": [each.record() for each in verdicts]}
        if why is not None:
            told["why"] = why
        if step.unclear:
            told["unclear"] = [
                {"start": each.start, "end": each.end, "why": each.why, "note": each.note}
                for each in step.unclear
            ]
        if step.rejected:
            told["rejected"] = step.rejected
        step_meta.append(told)
    return Chain(
        id=solution.id,
        problem=solution.problem,
        steps=solution.steps,
        labels=labels,
        kind="informal",
        source=solution.source,
        group=solution.id,
        answer=solution.answer,
        step_meta=step_meta,
        meta={"labelled_by": LABELLED_BY, **solution.meta},
    )

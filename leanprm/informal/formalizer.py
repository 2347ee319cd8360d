"""Formalizers: from steps to claims. The one that is built in reads arithmetic."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Protocol

from leanprm.informal.claims import Claim, Unclear, has_letters, make_claim
from leanprm.informal.expressions import Undefined, value
from leanprm.informal.extract import Found, Unread, find_relations
from leanprm.informal.letters import Facts

_NEAR_NOTE = 4


@dataclass
class StepClaims:
    """What a formalizer makes of one step."""

    claims: list[Claim] = field(default_factory=list)
    unclear: list[Unclear] = field(default_factory=list)
    rejected: list[str] = field(default_factory=list)
    """Why answers of a model were not taken, one word each."""


class Formalizer(Protocol):
    """Turns the steps of a solution into claims."""

    @property
    def concurrency(self) -> int:
        """How many solutions it may be asked about at a time, from several threads."""

    @property
    def settings(self) -> dict[str, object]:
        """Everything that can change its claims; goes into the manifest."""

    def formalize(self, problem: str, steps: Sequence[str]) -> list[StepClaims]:
        """The claims of each step, under the facts of the problem and the earlier steps.

        Raises:
            InfrastructureError: If it cannot be asked; nothing is known about the steps then.
        """


class BuiltinFormalizer:
    """Reads arithmetic in plain text and LaTeX, and calculator notes; see docs/claims.md."""

    concurrency = 1

    @property
    def settings(self) -> dict[str, object]:
        """Only its name: it has none."""
        return {"formalizer": "builtin"}

    def formalize(self, problem: str, steps: Sequence[str]) -> list[StepClaims]:
        """The claims of each step; the problem is not needed."""
        facts, rounded = Facts(), set[Fraction]()
        return [_read_step(step, facts, rounded) for step in steps]


def _read_step(step: str, facts: Facts, rounded: set[Fraction]) -> StepClaims:
    result = StepClaims()
    seen: set[str] = set()
    found = find_relations(step)
    for each in found:
        if isinstance(each, Unread):
            if each.note or not _has_note(step, each):
                unclear = Unclear(each.start, each.end, "unreadable", each.note)
                result.unclear.append(unclear)
            continue
        made = facts.claim(each) if has_letters(each) else make_claim(each, rounded)
        if isinstance(made, Unclear):
            result.unclear.append(made)
        elif made.question.statement not in seen:
            seen.add(made.question.statement)
            result.claims.append(made)
            if made.doubt == "rounding" or made.kind == "rounding":
                rounded.update(_shown_values(each))
    return result


def _has_note(step: str, unread: Unread) -> bool:
    """Whether a calculator note says in its own way what was not understood."""
    return "<<" in step[unread.start : unread.end + _NEAR_NOTE]


def _shown_values(found: Found) -> Iterable[Fraction]:
    try:
        return (value(found.right.expression),)
    except Undefined:
        return ()

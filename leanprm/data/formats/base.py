"""What the formats share: options, helpers for chains, and the shape of a format."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Literal, NamedTuple

from pydantic import ValidationError

from leanprm.data.reject import Reject
from leanprm.data.rows import Row
from leanprm.data.store import explain
from leanprm.errors import InputError, LeanPrmError
from leanprm.records import Chain, Record, StepLabel

Labels = list[StepLabel | None]
Neutral = Literal["right", "wrong", "unknown"]
_NEUTRAL: dict[Neutral, StepLabel | None] = {"right": 1, "wrong": 0, "unknown": None}


class Options(Record):
    """How ambiguous things are read and written."""

    source: str | None = None
    """What chains are called as their source; the format's own name if None."""
    neutral: Neutral = "right"
    """PRM800K's rating 0. OpenAI's and most later work count it as right."""
    alternatives: bool = True
    """PRM800K: also read the rated steps that are not on the chosen path."""
    shared: Literal["once", "repeat"] = "once"
    """PRM800K: solutions that share their first steps have the labels of these in one chain only,
    or in each of them, which counts them more often but leaves fewer labels unknown."""
    threshold: float | None = None
    """Soft labels at or above it are right, below it wrong; without it, only 0 and 1 are labels and
    the others are kept as values with an unknown label."""
    unknown: Literal["cut", "refuse"] = "cut"
    """Formats without unknown labels: end the chain before the first unknown step, or refuse it."""


class Unholdable(LeanPrmError):
    """A format cannot hold a chain; the message says why."""


class Format(NamedTuple):
    """One format, both ways."""

    name: str
    """As on the command line."""
    title: str
    read: Callable[[Iterable[Row], Options], Iterator[Chain | Reject]]
    """Rows into chains; whatever is wrong with a row becomes a reject."""
    write: Callable[[Chain, Options], Iterator[dict[str, Any]]]
    """A chain into rows; raises `Unholdable`."""
    unknown: bool = True
    """Whether it can hold steps whose label is unknown."""
    alone: bool = True
    """Whether each row is read by itself."""


def by_row(
    read: Callable[[Row, Options], Iterable[Chain | Reject]],
) -> Callable[[Iterable[Row], Options], Iterator[Chain | Reject]]:
    """Make a reader of single rows a reader of streams; broken rows become rejects."""

    def stream(rows: Iterable[Row], options: Options) -> Iterator[Chain | Reject]:
        for row in rows:
            try:
                yield from read(row, options)
            except InputError as error:
                yield Reject.broken(error)

    return stream


def make_chain(row: Row, **fields: Any) -> Chain | Reject:
    """A chain from fields; without steps, a reject.

    Raises:
        InputError: If the fields do not fit together.
    """
    if not fields["steps"]:
        return Reject(kind="no_steps", message=str(row.error("a solution without steps")))
    group = fields.get("group") or problem_group(fields["problem"])
    try:
        return Chain(**{**fields, "group": group})
    except ValidationError as error:
        raise row.error(explain(error)) from None


def meta(name: str, rest: dict[str, Any]) -> dict[str, Any]:
    """Meta data that keeps a row's other fields under the format's name."""
    return {name: rest} if rest else {}


def kept(chain: Chain, name: str) -> dict[str, Any]:
    """The fields that `meta` kept of a row of this format; empty for chains from elsewhere."""
    found = chain.meta.get(name)
    return dict(found) if isinstance(found, dict) else {}


def kept_step(chain: Chain, name: str, index: int) -> dict[str, Any] | None:
    """What a reader of this format kept about one step."""
    found = None if chain.step_meta is None else chain.step_meta[index].get(name)
    return dict(found) if isinstance(found, dict) else None


def problem_group(problem: str) -> str:
    """A group for chains whose source names none: the problem, whatever its spacing and case."""
    words = " ".join(problem.casefold().split())
    return "problem-" + hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def from_sign(row: Row, value: Any, neutral: Neutral) -> StepLabel | None:
    """The label of a rating -1, 0, 1, null or NaN.

    Raises:
        InputError: If it is anything else.
    """
    if value is None or value != value:
        return None
    if isinstance(value, bool) or value not in (-1, 0, 1):
        raise row.error(f"rating {value!r} is none of -1, 0, 1, null")
    if value == 0:
        return _NEUTRAL[neutral]
    return 1 if value > 0 else 0


def known_part(chain: Chain, options: Options) -> tuple[list[str], list[StepLabel]]:
    """Steps and labels up to the first unknown one, for formats that have no unknown.

    Raises:
        Unholdable: If nothing is left, or options refuse to cut.
    """
    known: list[StepLabel] = []
    for label in chain.labels:
        if label is None:
            break
        known.append(label)
    if len(known) < len(chain.labels):
        if options.unknown == "refuse":
            raise Unholdable("it has steps whose label is unknown")
        if not known:
            raise Unholdable("the label of its first step is unknown")
    return chain.steps[: len(known)], known


def until_first_error(row: Row, name: str, error: int, steps: Sequence[str]) -> Labels:
    """Labels where only the first wrong step is known: right before it, unknown behind it.

    Args:
        row: For messages.
        name: The field that says so.
        error: 0-based index of the first wrong step; -1 for none.
        steps: The steps.

    Raises:
        InputError: If there is no such step.
    """
    if not -1 <= error < len(steps):
        raise row.error(f"field {name!r} is {error}, but there are {len(steps)} steps")
    labels: Labels = [None] * len(steps)
    right = len(steps) if error == -1 else error
    labels[:right] = [1] * right
    if error >= 0:
        labels[error] = 0
    return labels

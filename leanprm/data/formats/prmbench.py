"""PRMBench: an original solution and a modified one with wrong steps.

The trap: `error_steps` counts from 1. Steps that are not in it are right, also behind a wrong one:
that is how its scorer counts them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from leanprm.data.formats.base import (
    Format,
    Labels,
    Options,
    Unholdable,
    kept,
    make_chain,
    meta,
    problem_group,
)
from leanprm.data.reject import Reject
from leanprm.data.rows import Row
from leanprm.errors import InputError
from leanprm.records import Chain

NAME = "prmbench"
_ORIGINAL = "original_of"
_OURS = ("modified_question", "modified_process", "error_steps", "idx")


def _read(rows: Iterable[Row], options: Options) -> Iterator[Chain | Reject]:
    originals: set[str] = set()
    for row in rows:
        try:
            modified = _modified(row, options)
            yield modified
            if isinstance(modified, Chain) and (original := _original(row, modified, originals)):
                yield original
        except InputError as error:
            yield Reject.broken(error)


def _modified(row: Row, options: Options) -> Chain | Reject:
    steps = row.texts("modified_process")
    wrong = row.integers("error_steps")
    for each in wrong:
        if not 1 <= each <= len(steps):
            raise row.error(
                f"field 'error_steps' has {each}, but there are {len(steps)} steps",
                mend="it counts from 1",
            )
    labels: Labels = [0 if at + 1 in wrong else 1 for at in range(len(steps))]
    original = row.optional_text("original_question")
    problem = row.text("modified_question")
    return make_chain(
        row,
        id=_id(row),
        problem=problem,
        steps=steps,
        labels=labels,
        kind="informal",
        source=options.source or NAME,
        group=problem_group(original or problem),
        meta=meta(NAME, row.rest(*_OURS)),
    )


def _original(row: Row, modified: Chain, seen: set[str]) -> Chain | None:
    """The solution before it was modified, once for all its modifications."""
    if row.value.get("original_process") is None or row.value.get("original_question") is None:
        return None
    problem, steps = row.text("original_question"), row.texts("original_process")
    key = "\0".join((problem_group(problem), *steps))
    if not steps or key in seen:
        return None
    seen.add(key)
    return Chain(
        id=f"original:{modified.id}",
        problem=problem,
        steps=steps,
        labels=[1] * len(steps),
        kind="informal",
        source=modified.source,
        group=modified.group,
        meta={NAME: {_ORIGINAL: modified.id}},
    )


def _id(row: Row) -> str:
    value = row.value.get("idx")
    if value is None:
        return row.place
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        raise row.error("field 'idx' must be text or a whole number")
    return str(value)


def _write(chain: Chain, options: Options) -> Iterator[dict[str, Any]]:
    rest = kept(chain, NAME)
    if _ORIGINAL in rest:
        return  # it stands in the row of the modified solution
    if None in chain.labels:
        raise Unholdable("it has steps whose label is unknown")
    yield {
        "original_question": chain.problem,
        "modified_question": chain.problem,
        "original_process": [],
        "modified_process": chain.steps,
        "modified_steps": [at + 1 for at, label in enumerate(chain.labels) if label == 0],
        "error_steps": [at + 1 for at, label in enumerate(chain.labels) if label == 0],
        "reason": "",
        "idx": chain.id,
        "question": chain.problem,
        "classification": "",
        **rest,
    }


FORMAT = Format(NAME, "PRMBench", _read, _write, alone=False)

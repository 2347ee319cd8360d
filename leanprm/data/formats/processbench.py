"""ProcessBench: `steps`, and `label` as the 0-based index of the earliest wrong step, -1 for none.

The trap: nothing is said about the steps behind the first wrong one. They are unknown here, not
wrong and not right.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from leanprm.data.formats.base import (
    Format,
    Options,
    Unholdable,
    by_row,
    kept,
    make_chain,
    meta,
    until_first_error,
)
from leanprm.data.reject import Reject
from leanprm.data.rows import Row
from leanprm.records import Chain

NAME = "processbench"
_OURS = ("id", "problem", "steps", "final_answer_correct", "label")


def _read(row: Row, options: Options) -> Iterator[Chain | Reject]:
    steps = row.texts("steps")
    right = row.value.get("final_answer_correct")
    if right is not None and not isinstance(right, bool):
        raise row.error("field 'final_answer_correct' must be true, false or null")
    label = row.get("label", int, "a whole number: -1, or the 0-based index of a step")
    yield make_chain(
        row,
        id=row.optional_text("id") or row.place,
        problem=row.text("problem"),
        steps=steps,
        labels=until_first_error(row, "label", label, steps) if steps else [],
        kind="informal",
        source=options.source or NAME,
        outcome=None if right is None else int(right),
        meta=meta(NAME, row.rest(*_OURS)),
    )


def _write(chain: Chain, options: Options) -> Iterator[dict[str, Any]]:
    before = chain.labels if chain.first_error == -1 else chain.labels[: chain.first_error]
    if None in before:
        raise Unholdable("a step before the first wrong one is unknown")
    yield {
        "id": chain.id,
        "generator": None,
        "problem": chain.problem,
        "steps": chain.steps,
        "final_answer_correct": None if chain.outcome is None else chain.outcome == 1,
        "label": chain.first_error,
        **kept(chain, NAME),
    }


FORMAT = Format(NAME, "ProcessBench", by_row(_read), _write)

"""TRL's stepwise supervision: `prompt`, `completions`, `labels`.

The trap: TRL turns labels into class numbers with `int`, so that a soft label of 0.99 trains as
wrong. We write booleans only. Soft labels that are read become values, and labels only by an
explicit threshold.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from leanprm.data.formats.base import (
    Format,
    Labels,
    Options,
    by_row,
    kept,
    known_part,
    make_chain,
    meta,
)
from leanprm.data.reject import Reject
from leanprm.data.rows import Row
from leanprm.records import Chain

NAME = "trl"
_OURS = ("prompt", "completions", "labels")


def _read(row: Row, options: Options) -> Iterator[Chain | Reject]:
    labels, values = _labels(row, options)
    yield make_chain(
        row,
        id=row.place,
        problem=row.text("prompt"),
        steps=row.texts("completions"),
        labels=labels,
        values=values,
        kind="informal",
        source=options.source or NAME,
        meta=meta(NAME, row.rest(*_OURS)),
    )


def _labels(row: Row, options: Options) -> tuple[Labels, list[float | None] | None]:
    """Hard labels, and the values if any label is soft."""
    given = row.get("labels", list, "a list of booleans or numbers")
    labels: Labels = []
    for each in given:
        if not isinstance(each, (bool, int, float)) or not 0 <= each <= 1:
            raise row.error(f"label {each!r} is neither a boolean nor a number from 0 to 1")
        if each in (0, 1):
            labels.append(1 if each else 0)
        elif options.threshold is None:
            labels.append(None)
        else:
            labels.append(1 if each >= options.threshold else 0)
    soft = any(each not in (0, 1) for each in given)
    return labels, [float(each) for each in given] if soft else None


def _write(chain: Chain, options: Options) -> Iterator[dict[str, Any]]:
    steps, labels = known_part(chain, options)
    yield {
        "prompt": chain.problem,
        "completions": steps,
        "labels": [label == 1 for label in labels],
        **kept(chain, NAME),
    }


FORMAT = Format(NAME, "TRL stepwise supervision", by_row(_read), _write, unknown=False)

"""FoVer: `solution_steps` and `error_labels`.

The trap: in spite of its name, `error_labels[i]` is true when step i is *correct*. Null is unknown.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from leanprm.data.formats.base import Format, Labels, Options, by_row, kept, make_chain, meta
from leanprm.data.reject import Reject
from leanprm.data.rows import Row
from leanprm.records import Chain

NAME = "fover"
_OURS = ("id", "problem", "solution_steps", "error_labels")


def _read(row: Row, options: Options) -> Iterator[Chain | Reject]:
    labels: Labels = []
    for each in row.get("error_labels", list, "a list of true, false and null"):
        if each is not None and not isinstance(each, bool):
            raise row.error(f"label {each!r} is none of true, false, null")
        labels.append(None if each is None else 1 if each else 0)
    yield make_chain(
        row,
        id=row.optional_text("id") or row.place,
        problem=row.text("problem"),
        steps=row.texts("solution_steps"),
        labels=labels,
        kind="informal",
        source=options.source or NAME,
        meta=meta(NAME, row.rest(*_OURS)),
    )


def _write(chain: Chain, options: Options) -> Iterator[dict[str, Any]]:
    yield {
        "id": chain.id,
        "problem": chain.problem,
        "solution_steps": chain.steps,
        "error_labels": [None if label is None else label == 1 for label in chain.labels],
        **kept(chain, NAME),
    }


FORMAT = Format(NAME, "FoVer", by_row(_read), _write)

"""LeanDojo Benchmark: theorems with their traced tactics and the states around each.

Its tactics come from proofs that Lean had accepted, so all are right. The trap: tactics that close
a focus (`·`) or run where no goals are left were left out, so the steps are no whole script.
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
    kept_step,
    make_chain,
    meta,
)
from leanprm.data.reject import Reject
from leanprm.data.rows import Row
from leanprm.records import Chain

NAME = "leandojo"
_OURS = ("traced_tactics",)
_STEP = ("tactic", "state_before")


def _read(row: Row, options: Options) -> Iterator[Chain | Reject]:
    name = row.text("full_name")
    traced = row.dicts("traced_tactics")
    for each in traced:
        if not all(isinstance(each.get(field), str) for field in _STEP):
            raise row.error("each traced tactic must have texts `tactic` and `state_before`")
    path = row.optional_text("file_path") or row.place
    yield make_chain(
        row,
        id=f"{path}:{name}",
        problem=row.optional_text("theorem_statement") or name,
        steps=[each["tactic"] for each in traced],
        labels=[1] * len(traced),
        kind="formal",
        source=options.source or NAME,
        group=f"theorem-{name}",
        states=[each["state_before"] for each in traced],
        step_meta=[
            {NAME: {field: value for field, value in each.items() if field not in _STEP}}
            for each in traced
        ],
        outcome=1,
        meta=meta(NAME, row.rest(*_OURS)),
    )


def _write(chain: Chain, options: Options) -> Iterator[dict[str, Any]]:
    if chain.kind != "formal" or chain.states is None:
        raise Unholdable("it has no proof states")
    if any(label != 1 for label in chain.labels):
        raise Unholdable("it has steps that Lean did not accept")
    states = [*chain.states, "no goals" if chain.outcome == 1 else None]
    tactics = [
        {
            "tactic": step,
            "annotated_tactic": [step, []],
            "state_before": states[at],
            "state_after": states[at + 1],
            **(kept_step(chain, NAME, at) or {}),
        }
        for at, step in enumerate(chain.steps)
    ]
    if tactics[-1]["state_after"] is None:
        raise Unholdable("the state behind its last step is not known")
    fresh = {
        "url": None,
        "commit": None,
        "file_path": None,
        "full_name": chain.meta.get("name") or chain.id,
        "theorem_statement": chain.problem,
        "start": None,
        "end": None,
    }
    yield {**(kept(chain, NAME) or fresh), "traced_tactics": tactics}


FORMAT = Format(NAME, "LeanDojo Benchmark", by_row(_read), _write)

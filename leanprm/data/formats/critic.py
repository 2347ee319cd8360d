"""PRM800K "stepwise-critic": a row for each candidate step behind the steps before it.

The traps: ratings may be null or NaN, 0 is neutral, and rows of one solution share their first
steps, so that making a chain of each row would count a label many times. Rows of one problem are
put together into paths, and every rating stands in exactly one chain (option `shared`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from leanprm.data.formats.base import (
    Format,
    Labels,
    Options,
    from_sign,
    kept_step,
    make_chain,
)
from leanprm.data.reject import Reject
from leanprm.data.rows import Row
from leanprm.errors import InputError
from leanprm.records import Chain, StepLabel

NAME = "critic"
_OURS = ("instruction", "responses", "next_response")


class _Node:
    """A step behind the steps before it, with the rows that are about it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.next: dict[str, _Node] = {}
        self.rows: list[Row] = []


def _read(rows: Iterable[Row], options: Options) -> Iterator[Chain | Reject]:
    for problem, group in groupby(rows, key=lambda row: row.value.get("instruction")):
        root = _Node("")
        first: Row | None = None
        for row in group:
            try:
                row.text("instruction")
                _insert(root, row)
                first = first or row
            except InputError as error:
                yield Reject.broken(error)
        if first is not None:
            yield from _chains(first, str(problem), root, options)


def _insert(root: _Node, row: Row) -> None:
    steps = [*row.texts("responses"), row.text("next_response")]
    from_sign(row, row.value.get("rating"), "right")
    node = root
    for step in steps:
        node = node.next.setdefault(step, _Node(step))
    node.rows.append(row)


def _chains(first: Row, problem: str, root: _Node, options: Options) -> Iterator[Chain | Reject]:
    """A chain for each way to a last step; a label is given in the first chain that has it."""
    seen: set[int] = set()
    for number, path in enumerate(_paths(root)):
        labels: Labels = []
        notes: list[dict[str, Any]] = []
        for node in path:
            fresh = id(node) not in seen
            seen.add(id(node))
            told = fresh or options.shared == "repeat"
            labels.append(_label(node.rows, options) if told else None)
            rows = [row.rest(*_OURS) for row in node.rows]
            notes.append({NAME: {"rows": rows}} if fresh and rows else {})
        yield make_chain(
            first,
            id=f"{first.place}/{number}",
            problem=problem,
            steps=[node.text for node in path],
            labels=labels,
            kind="informal",
            source=options.source or NAME,
            step_meta=notes,
        )


def _paths(root: _Node) -> Iterator[list[_Node]]:
    stack: list[list[_Node]] = [[node] for node in reversed(root.next.values())]
    while stack:
        path = stack.pop()
        if not path[-1].next:
            yield path
        stack += [[*path, node] for node in reversed(path[-1].next.values())]


def _label(rows: list[Row], options: Options) -> StepLabel | None:
    """The label that all ratings of a step agree on; None where they differ."""
    found = {from_sign(row, row.value.get("rating"), options.neutral) for row in rows}
    found.discard(None)
    return found.pop() if len(found) == 1 else None


def _write(chain: Chain, options: Options) -> Iterator[dict[str, Any]]:
    last = len(chain.steps) - 1
    for at, label in enumerate(chain.labels):
        head = {
            "instruction": chain.problem,
            "responses": chain.steps[:at],
            "next_response": chain.steps[at],
        }
        noted = kept_step(chain, NAME, at)
        if noted is not None:
            yield from ({**head, **each} for each in noted["rows"])
        elif _from_here(chain):
            continue  # its rows are noted in another chain
        elif label is not None or at == last:
            yield {
                **head,
                "answer": chain.answer if at == last else None,
                "is_human_response": False,
                "is_solution": at == last and chain.outcome == 1,
                "is_preferred_response": True,
                "rating": {1: 1, 0: -1, None: None}[label],
            }


def _from_here(chain: Chain) -> bool:
    """Whether the chain was read from this format: then its rows are all noted."""
    return any(NAME in each for each in chain.step_meta or ())


FORMAT = Format(NAME, "PRM800K, stepwise-critic", _read, _write, alone=False)

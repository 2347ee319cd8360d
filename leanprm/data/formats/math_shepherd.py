r"""Math-Shepherd: `input` with a mark behind each step, `label` with `+` or `-` in its place.

The trap: labels live in a parallel string whose steps hold `+` and `-` of their own (`3+5=8`). So
the label string is walked piece by piece beside the input, and only what stands exactly in the
place of a mark is a label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from leanprm.data.formats.base import (
    Format,
    Labels,
    Options,
    Unholdable,
    by_row,
    kept,
    known_part,
    make_chain,
    meta,
)
from leanprm.data.reject import Reject
from leanprm.data.rows import Row
from leanprm.records import Chain

NAME = "math-shepherd"
MARK = "ки"
_SIGNS: dict[str, int | None] = {"+": 1, "-": 0, MARK: None}
_FIRST = re.compile(r"\s*\bStep 1: ?")
_NUMBER = re.compile(r"\AStep (\d+): ?")
_ANSWER = re.compile(r"The answer is:?\s*(.+?)\s*\Z")


def _read(row: Row, options: Options) -> Iterator[Chain | Reject]:
    text, marked = row.text("input"), row.text("label")
    pieces, labels = _walk(row, text, marked)
    problem, steps = _split(row, pieces)
    answer = _ANSWER.search(steps[-1]) if steps else None
    rest = row.rest("input", "label")
    if None in labels or text != _layout(problem, steps):
        # Not the usual spacing or numbering, or a step without a sign: kept for the way back.
        rest["input"] = text
    yield make_chain(
        row,
        id=row.place,
        problem=problem,
        steps=steps,
        labels=labels,
        kind="informal",
        source=options.source or NAME,
        answer=answer[1] if answer else None,
        meta=meta(NAME, rest),
    )


def _walk(row: Row, text: str, marked: str) -> tuple[list[str], Labels]:
    """The pieces of `input` between marks, and the label that stands behind each.

    Raises:
        InputError: If the two strings do not run parallel.
    """
    *pieces, tail = text.split(MARK)
    labels: Labels = []
    at = 0
    for number, piece in enumerate(pieces, start=1):
        if not marked.startswith(piece, at):
            raise row.error(f"`label` differs from `input` in the text of step {number}")
        at += len(piece)
        sign = MARK if marked.startswith(MARK, at) else marked[at : at + 1]
        if sign not in _SIGNS:
            raise row.error(f"`label` has {sign!r} in the place of mark {number}, not + or -")
        labels.append(_SIGNS[sign])  # type: ignore[arg-type]
        at += len(sign)
    if marked[at:].strip() != tail.strip():
        raise row.error("`label` goes on behind the last mark of `input`")
    if tail.strip():
        raise row.error(f"a step without the mark {MARK!r} at its end")
    return pieces, labels


def _split(row: Row, pieces: list[str]) -> tuple[str, list[str]]:
    """Problem, and steps without their numbers."""
    if not pieces:
        return "", []
    found = list(_FIRST.finditer(pieces[0]))
    if not found:
        raise row.error("no `Step 1:` behind the question")
    head = found[-1]
    problem = pieces[0][: head.start()]
    steps = [pieces[0][head.end() :].strip()]
    for piece in pieces[1:]:
        text = piece.strip()
        number = _NUMBER.match(text)
        steps.append(text[number.end() :] if number else text)
    return problem, steps


def _layout(problem: str, steps: list[str]) -> str:
    numbered = [f"Step {at}: {step} {MARK}" for at, step in enumerate(steps, start=1)]
    return f"{problem} " + "\n".join(numbered)


def _write(chain: Chain, options: Options) -> Iterator[dict[str, Any]]:
    rest = kept(chain, NAME)
    if "input" in rest:
        text = str(rest.pop("input"))
        labels: list[Any] = list(chain.labels)
    else:
        steps, known = known_part(chain, options)
        _holdable(chain.problem, steps)
        text, labels = _layout(chain.problem, steps), list(known)
    signs = iter({1: "+", 0: "-", None: MARK}[label] for label in labels)
    yield {"input": text, "label": re.sub(MARK, lambda _: next(signs), text), **rest}


def _holdable(problem: str, steps: list[str]) -> None:
    if any(MARK in text for text in (problem, *steps)):
        raise Unholdable(f"its text contains the mark {MARK!r}")
    if any(step != step.strip() for step in steps) or problem != problem.rstrip():
        raise Unholdable("a step begins or ends in white space")
    if _FIRST.search(steps[0]) or any(_NUMBER.match(step) for step in steps):
        raise Unholdable("a step begins with a step number of its own")


FORMAT = Format(NAME, "Math-Shepherd", by_row(_read), _write, unknown=False)

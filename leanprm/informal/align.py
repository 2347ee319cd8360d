"""Informal steps that formal ones realise, and the verdicts that they get from them.

The alignment comes with the proof: as numbered informal steps with the outermost formal steps that
each tells (`meta.informal_proof`), or as comments between the tactics.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from pydantic import TypeAdapter, ValidationError

from leanprm.errors import InputError
from leanprm.informal.pieces import boundaries
from leanprm.records import ProofItem, Record, Report, StepLabel
from leanprm.verify.lexer import COMMENT, Token, tokenize
from leanprm.verify.prepare import Prepared

TOLD = "informal_proof"
"""Under this key of an item's `meta`: a list of objects with `text` and `steps`."""

_NUMBER = re.compile(
    r"^(?:(?:step|part)\s*)?\(?\d+\s*[.):]\s*|^(?:step|part)\s+\d+\s*", re.IGNORECASE
)
_LETTER = re.compile(r"[^\W\d_]")


class _Told(Record):
    text: str
    steps: list[int]


_TOLD: TypeAdapter[list[_Told]] = TypeAdapter(list[_Told])


class Aligned(NamedTuple):
    """An informal step and the formal steps that realise it, as indices in order."""

    text: str
    steps: list[int]


def from_meta(item: ProofItem, prepared: Prepared) -> list[Aligned] | None:
    """The alignment that an item brings; None if it brings none.

    A step that is named stands for all the steps inside it.

    Raises:
        InputError: If it is not a list of texts and steps of this proof, each told once.
    """
    given: Any = item.meta.get(TOLD)
    if given is None:
        return None
    try:
        told = _TOLD.validate_python(given)
    except ValidationError:
        raise InputError(
            f"{item.id}: meta.{TOLD} is not a list of objects with `text` and `steps`"
        ) from None
    named = [step for each in told for step in each.steps]
    count = len(prepared.script.steps)
    if len(set(named)) != len(named) or not all(0 <= step < count for step in named):
        raise InputError(
            f"{item.id}: meta.{TOLD} names a step twice, or one that the proof of {count} steps "
            "does not have"
        )
    owner = {step: number for number, each in enumerate(told) for step in each.steps}
    found = [Aligned(each.text.strip(), []) for each in told]
    for step in prepared.script.steps:
        at: int | None = step.index
        while at is not None and at not in owner:
            at = prepared.script.steps[at].parent
        if at is not None:
            found[owner[at]].steps.append(step.index)
    return found


def from_comments(prepared: Prepared) -> list[Aligned]:
    """The comments of a proof, each with the steps that it tells.

    Lines of comment that follow one another are one comment. A comment on lines of its own tells
    the steps behind it, up to the next comment or to a step left of it. One behind a tactic tells
    the last step that begins on its line, and the steps behind it are told by none until the next
    comment. Comments without a letter are no comments.
    """
    body, starts = prepared.body, [step.start for step in prepared.script.steps]
    openers = boundaries(prepared.script)
    comments = [t for t in tokenize(body, comments=True) if t.kind == COMMENT]
    remarks = _merged(body, [each for each in comments if _LETTER.search(each.text)])
    found = [Aligned(each.text, []) for each in remarks]
    for number, remark in enumerate(remarks):
        until = remarks[number + 1].place if number + 1 < len(remarks) else len(body)
        if remark.behind:
            line = [at for at, start in enumerate(starts) if remark.line <= start < remark.place]
            for before in found[:number]:
                before.steps[:] = [step for step in before.steps if step not in line[-1:]]
            found[number].steps.extend(line[-1:])
            continue
        for step, start in enumerate(starts):
            if remark.place < start < until:
                opener = openers[step] if openers[step] > remark.place else start
                if opener - (body.rfind("\n", 0, opener) + 1) < remark.column:
                    break
                found[number].steps.append(step)
    return found


def verdict(steps: Sequence[int], report: Report) -> StepLabel | None:
    """The label of an informal step: that of the formal steps that realise it.

    0 if the first wrong step of the proof is among them. 1 if all are valid. Else None: Lean gave
    no verdict on some of them, there are none, or they are wrong after an earlier error, of which
    that may be a consequence.
    """
    if report.first_error >= 0 and report.first_error in steps:
        return 0
    labels = [report.steps[step].label for step in steps]
    return 1 if labels and all(label == "valid" for label in labels) else None


class _Remark(NamedTuple):
    """A whole comment: where it begins, and whether code stands before it on its line."""

    place: int
    line: int
    column: int
    text: str
    behind: bool


def _merged(text: str, comments: Sequence[Token]) -> list[_Remark]:
    """Comments, those on lines that follow one another put together."""
    found: list[_Remark] = []
    end = -1
    for comment in comments:
        line = text.rfind("\n", 0, comment.start) + 1
        behind = bool(text[line : comment.start].strip())
        words = " ".join(_bare(comment.text).split())
        last = found[-1] if found else None
        goes_on = not behind and not text[end : comment.start].strip() and not _numbered(words)
        if last is not None and goes_on and not last.behind:
            found[-1] = last._replace(text=f"{last.text} {words}")
        else:
            found.append(_Remark(comment.start, line, comment.start - line, words, behind))
        end = comment.end
    return [each._replace(text=_NUMBER.sub("", each.text)) for each in found]


def _numbered(words: str) -> bool:
    return _NUMBER.match(words) is not None


def _bare(comment: str) -> str:
    if comment.startswith("/-"):
        return comment[2:].removesuffix("-/")
    return comment.lstrip("-")

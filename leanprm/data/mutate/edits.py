"""Changes of a proof's text that remember where every step comes from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from leanprm.verify.prepare import Prepared, prepare


class Piece(NamedTuple):
    """`text[start:end]` of the original, or `new` in its place."""

    start: int
    end: int
    new: str | None = None


class Edit(NamedTuple):
    """One change.

    Attributes:
        kind: What was done, such as "reverse_rewrite".
        step: The step of the original that was changed.
        pieces: The new text, from beginning to end.
        note: What stood there and what stands there now, for people.
    """

    kind: str
    step: int
    pieces: tuple[Piece, ...]
    note: str


def replace(
    kind: str, step: int, text: str, changes: Sequence[tuple[int, int, str]], note: str
) -> Edit:
    """An edit that puts new texts in places that lie apart and in order."""
    found, at = list[Piece](), 0
    for start, end, new in changes:
        found += (Piece(at, start), Piece(start, end, new))
        at = end
    return Edit(kind, step, (*found, Piece(at, len(text))), note)


def rearrange(
    kind: str, step: int, text: str, order: Sequence[tuple[int, int] | str], note: str
) -> Edit:
    """An edit that puts parts of the text in another order, with new text between them.

    Args:
        kind: What was done.
        step: The step that was changed.
        text: The original.
        order: Spans of the original, and new text.
        note: For people.
    """
    found, at = list[Piece](), 0
    for part in order:
        if isinstance(part, str):
            found.append(Piece(at, at, part))
        else:
            found.append(Piece(*part))
            at = part[1]
    return Edit(kind, step, tuple(found), note)


def apply(text: str, edit: Edit) -> str:
    """The text after an edit."""
    return "".join(text[p.start : p.end] if p.new is None else p.new for p in edit.pieces)


def origins(original: Prepared, edit: Edit, mutated: Prepared) -> list[int | None]:
    """For each step of the mutant the step of the original that it was; None for a new one."""
    starts: list[int] = []
    at = 0
    for piece in edit.pieces:
        starts.append(at)
        at += piece.end - piece.start if piece.new is None else len(piece.new)
    known: dict[tuple[int, int], int] = {}
    for step in original.script.steps:
        known.setdefault((step.start, step.depth), step.index)
    found: list[int | None] = []
    for new in mutated.script.steps:
        piece = edit.pieces[number := bisect_right(starts, new.start) - 1]
        place = piece.start + (new.start - starts[number] if piece.new is None else 0)
        found.append(known.get((place, new.depth)))
    return found


def reparsed(original: Prepared, edit: Edit) -> Prepared:
    """The mutant's steps."""
    text = apply(original.body, edit)
    update = {"statement": original.lead, "proof_prefix": "", "proof": text, "group": None}
    return prepare(original.item.model_copy(update=update))

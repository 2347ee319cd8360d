"""A proof as a line of steps: the linearisation that formal and described chains share.

A proof is a tree: a `have … := by`, a bullet or an `induction … with` holds steps of its own. Its
text is cut where each step begins, in the order of the text, so every character belongs to exactly
one piece, and a step that holds others keeps only what stands before the first of them. What opens
an alternative (`| zero =>`, `else`) goes with the first step inside it.
"""

from __future__ import annotations

from leanprm.verify.prepare import Prepared
from leanprm.verify.script import Script

_LEADING = frozenset({"alt", "then", "else", "decreasing_by"})
"""Blocks whose opener goes with their first step; that of the others ends the step around them."""


def pieces(prepared: Prepared) -> list[str]:
    """The text of each step, one piece a step, in the order of the proof.

    Pieces end without white space, and their further lines are moved left by the column that the
    piece begins in.
    """
    body, starts = prepared.body, boundaries(prepared.script)
    ends = [*starts[1:], len(body)]
    return [_dedented(body, start, end) for start, end in zip(starts, ends, strict=True)]


def boundaries(script: Script) -> list[int]:
    """Where each piece begins, as offsets into the proof."""
    found: list[int] = []
    for step in script.steps:
        block = script.blocks[step.block]
        leads = block.kind in _LEADING and block.steps[0] == step.index
        inside = step.parent is None or block.opener_start > script.steps[step.parent].start
        at = block.opener_start if leads and inside else step.start
        found.append(max(at, found[-1] if found else 0))
    return found


def _dedented(text: str, start: int, end: int) -> str:
    column = start - (text.rfind("\n", 0, start) + 1)
    first, *rest = text[start:end].rstrip().split("\n")
    moved = [line[min(column, len(line) - len(line.lstrip())) :] for line in rest]
    return "\n".join([first, *moved])

"""Mutations of the order of steps: one left out, doubled or exchanged with another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from leanprm.data.mutate.edits import Edit, rearrange, replace
from leanprm.data.mutate.view import View
from leanprm.verify.script import Block, ScriptStep

_NOTE = 40


def drop_case(view: View) -> Iterator[Edit]:
    """A bullet or an alternative left out."""
    for step in view.steps:
        if _is_bullet(view, step):
            yield _without(view, "drop_case", step)
    for block in _alternatives(view):
        line = view.text.rfind("\n", 0, block.opener_start)
        if not view.text[line + 1 : block.opener_start].strip():
            note = f"without {_short(view.text[block.opener_start : block.opener_end])}"
            owner = 0 if block.step is None else block.step
            change = [(max(line, 0), block.end, "")]
            yield replace("drop_case", owner, view.text, change, note)


def delete_step(view: View) -> Iterator[Edit]:
    """A step left out that is not the last of its block."""
    for step in view.steps:
        if view.is_tactic(step) and not _is_bullet(view, step) and view.after(step) is not None:
            yield _without(view, "delete_step", step)


def duplicate_step(view: View) -> Iterator[Edit]:
    """A step that comes twice."""
    for step in view.steps:
        if view.is_tactic(step):
            span = (step.start, step.end)
            order: list[tuple[int, int] | str]
            order = [(0, step.end), view.separator(step), span, (step.end, len(view.text))]
            note = f"twice {_short(view.text[slice(*span)])}"
            yield rearrange("duplicate_step", step.index, view.text, order, note)


def swap_cases(view: View) -> Iterator[Edit]:
    """Two bullets, or the proofs of two alternatives, exchanged."""
    for step in view.steps:
        other = view.after(step)
        if other is not None and _is_bullet(view, step) and _is_bullet(view, other):
            yield _exchange(view, "swap_cases", step.index, _span(step), _span(other))
    blocks = _alternatives(view)
    for one, two in pairwise(blocks):
        same = one.step == two.step and one.steps and two.steps
        if same and view.column(one.start) == view.column(two.start):
            owner = 0 if one.step is None else one.step
            spans = ((one.start, one.end), (two.start, two.end))
            yield _exchange(view, "swap_cases", owner, *spans)


def swap_steps(view: View) -> Iterator[Edit]:
    """Two neighbouring steps exchanged."""
    for step in view.steps:
        other = view.after(step)
        if other is None or not view.is_tactic(step):
            continue
        if not (_is_bullet(view, step) or _is_bullet(view, other)):
            yield _exchange(view, "swap_steps", step.index, _span(step), _span(other))


def _alternatives(view: View) -> list[Block]:
    return [block for block in view.prepared.script.blocks if block.kind == "alt"]


def _is_bullet(view: View, step: ScriptStep) -> bool:
    return step.head in ("·", ".", "case", "next")


def _span(step: ScriptStep) -> tuple[int, int]:
    return step.start, step.end


def _without(view: View, kind: str, step: ScriptStep) -> Edit:
    """Without a step: up to the next one, or from the end of the one before."""
    text, later = view.text, view.after(step)
    before = [at for at in view.siblings(step) if at < step.index]
    start, end = step.start, step.end
    if later is not None:
        end = later.start
    elif before:
        start = view.steps[before[-1]].end
    new = "" if later is not None or before else "skip"
    note = f"without {_short(text[step.start : step.end])}"
    return replace(kind, step.index, text, [(start, end, new)], note)


def _exchange(view: View, kind: str, step: int, one: tuple[int, int], two: tuple[int, int]) -> Edit:
    text = view.text
    order: list[tuple[int, int] | str]
    order = [(0, one[0]), two, (one[1], two[0]), one, (two[1], len(text))]
    note = f"{_short(text[slice(*one)])} ⇄ {_short(text[slice(*two)])}"
    return rearrange(kind, step, text, order, note)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _NOTE else line[:_NOTE] + "…"

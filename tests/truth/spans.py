"""Where the steps of a proof stand: the only thing that the ground truth takes from outside."""

from __future__ import annotations

from typing import NamedTuple

from leanprm.verify.script import parse_script


class Step(NamedTuple):
    """One step, `text[start:end]`."""

    start: int
    end: int
    block: int
    parent: int | None


class Block(NamedTuple):
    """One sequence of steps, `text[start:end]`, inside the step `owner`."""

    kind: str
    start: int
    end: int
    owner: int | None
    steps: tuple[int, ...]

    @property
    def is_tactics(self) -> bool:
        """Whether tactics stand in it (not a term, not the lines of a calculation)."""
        return self.kind not in ("term", "calc", "rest")


class Spans(NamedTuple):
    """Steps in the order of their starts, blocks in the order of theirs."""

    text: str
    steps: tuple[Step, ...]
    blocks: tuple[Block, ...]
    hidden: frozenset[int] = frozenset()
    """Lines of calculations whose claims are not to be shown before their turn."""

    def blocks_of(self, step: int | None) -> list[int]:
        """The non-empty blocks directly inside a step, or of the theorem itself, in order."""
        return [at for at, b in enumerate(self.blocks) if b.owner == step and b.steps]

    def inside(self, step: int, other: int | None) -> bool:
        """Whether `other` is `step` or stands in it."""
        while other is not None and other != step:
            other = self.steps[other].parent
        return other is not None


def spans_of(text: str) -> Spans:
    """The spans of a proof text that begins after the statement."""
    script = parse_script(text)
    steps = tuple(Step(s.start, s.end, s.block, s.parent) for s in script.steps)
    blocks = tuple(Block(b.kind, b.start, b.end, b.step, b.steps) for b in script.blocks)
    return Spans(text, steps, blocks)

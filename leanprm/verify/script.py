"""Steps of a Lean proof, found from its text alone.

A step is one tactic of a structural tactic sequence; `docs/design/steps.md` has the exact rules
and how they follow from Lean's parser.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leanprm.verify.frames import OpenBlock, Step
from leanprm.verify.layout import Builder
from leanprm.verify.lexer import tokenize
from leanprm.verify.moves import run


@dataclass(frozen=True, slots=True)
class ScriptStep:
    """One step: `text[start:end]`, from its first token to the end of its last."""

    index: int
    start: int
    end: int
    depth: int
    """How many steps it stands in."""
    parent: int | None
    """The innermost of them."""
    block: int
    """The block that it is an item of."""
    head: str
    """Its first word; `term` for a proof term, `calc_step` for a line of a calculation."""
    opaque: bool
    """Whether it is a combinator, which is never looked into."""


@dataclass(frozen=True, slots=True)
class Block:
    """One sequence of steps: `text[start:end]`, after its opener (`by`, `·`, `| zero =>`, …)."""

    index: int
    kind: str
    """by, bullet, case, alt, braces, then, else, calc, in, focus, classical, decreasing_by, term,
    or rest (text that cannot belong to the proof)."""
    opener_start: int
    opener_end: int
    start: int
    end: int
    step: int | None
    """The step that it stands in; None for a block of the theorem itself."""
    steps: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Script:
    """All steps in the order of their starts, and all blocks in the order of their openers."""

    steps: tuple[ScriptStep, ...]
    blocks: tuple[Block, ...]

    def children(self, step: int) -> tuple[int, ...]:
        """The steps directly inside a step, in order."""
        return tuple(s.index for s in self.steps if s.parent == step)


def parse_script(
    text: str,
    start: int = 0,
    end: int | None = None,
    *,
    column: int | None = None,
    base: int = 0,
) -> Script:
    """Find the steps of a proof; gives a script for any text.

    Args:
        text: A text that holds the proof.
        start: Where the proof begins: at `:=`, at the `|` of equations, or at `by`.
        end: Where the proof ends; the end of the text by default.
        column: The column that `start` has in the file that Lean sees; by default that in `text`.
        base: The column that the theorem, with all that stands before its keyword, begins in.

    Returns:
        Steps and blocks, with offsets into `text`. Children lie inside their parents, siblings
        follow one another.
    """
    builder = Builder(base)
    run(builder, tokenize(text, start, end, column=column))
    return freeze(builder.steps, builder.blocks)


def freeze(steps: Sequence[Step], blocks: Sequence[OpenBlock]) -> Script:
    """A script from steps and blocks that are complete."""
    return Script(
        tuple(
            ScriptStep(i, s.start, s.end, s.depth, _index(s.parent), s.block, s.head, s.opaque)
            for i, s in enumerate(steps)
        ),
        tuple(
            Block(
                i,
                b.kind,
                b.opener_start,
                b.opener_end,
                b.start,
                b.end,
                _index(b.step),
                tuple(b.steps),
            )
            for i, b in enumerate(blocks)
        ),
    )


def _index(index: int) -> int | None:
    return None if index < 0 else index

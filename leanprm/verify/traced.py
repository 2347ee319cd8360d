"""Steps and goals from Lean's info trees, in the shape that `parse_script` gives."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from leanprm.lean.position import LineIndex
from leanprm.verify.frames import NONE, NOTHING, OpenBlock, Step
from leanprm.verify.infotree import (
    GoalPair,
    InfoNode,
    TracedScript,
    proofs,
    read_trees,
    tactic_goals,
    tactic_syntax,
)
from leanprm.verify.lexer import tokenize
from leanprm.verify.script import Block, Script, ScriptStep, freeze, parse_script
from leanprm.verify.stxsteps import SyntaxReader

_CONTAINERS: Final = frozenset(
    {"Term.byTactic", "Term.byTactic'", "Tactic.tacticSeq", "Tactic.tacticSeq1Indented"}
)
_IN_TERMS: Final = frozenset({"term", "rest", "calc"})


def steps_from_trace(
    text: str,
    messages: Iterable[str],
    start: int = 0,
    end: int | None = None,
    *,
    base: int = 0,
) -> TracedScript:
    """Find the steps of a proof in Lean's info trees.

    Proof terms have no node of their own in the trees: where they begin and end is taken from the
    text, the tactic blocks in them from Lean. So is what Lean did not elaborate at all.

    Args:
        text: The text that Lean checked.
        messages: Lean's messages for it; only the info trees are read.
        start: Where the proof begins, as for `parse_script`.
        end: Where it ends.
        base: The column that the theorem begins in.

    Raises:
        ValueError: If a tree cannot be read or does not fit the text.
    """
    stop = len(text) if end is None else end
    reader = _Reader(text, start)
    outline = parse_script(text, start, stop, base=base)
    blocks = proofs(read_trees(messages, LineIndex(text)), start, stop)
    reader.read(outline, blocks)
    return TracedScript(freeze(reader.steps, reader.blocks), reader.goals)


_Key = tuple[int, int, str]
"""Start, end and kind of a tactic."""


class _Reader(SyntaxReader):
    """Reads the trees of a proof, and what they do not show from its outline."""

    def __init__(self, text: str, start: int) -> None:
        super().__init__(text, start)
        self.goals: dict[int, GoalPair] = {}

    def read(self, outline: Script, trees: list[InfoNode]) -> None:
        """Read the `by` blocks in order, each inside the part of a proof term that holds it."""
        parts = _untraced(outline, trees)
        blocks: dict[int, int] = {}
        steps: dict[int, int] = {}
        for tree in [*trees, None]:
            while parts and (tree is None or parts[0][0] < tree.start):
                part = parts.pop(0)[2]
                if isinstance(part, Block):
                    blocks[part.index] = len(self.blocks)
                    self._take_block(part, NONE if part.step is None else steps[part.step])
                else:
                    steps[part.index] = len(self.steps)
                    self._take_step(part, blocks[part.block])
            if tree is not None:
                first = len(self.steps)
                self._take_tree(tree, self._holder(tree))
                self._take_goals(tree, first)

    def _take_tree(self, tree: InfoNode, owner: int) -> None:
        syntax = tactic_syntax(tree, self.text)
        if syntax.kind == "Tactic.tacticSeq":
            opener = tokenize(self.text, self.start, tree.start)[-1]
            self.sequence(syntax, opener.text, (opener.start, opener.end), owner)
        else:
            self.find(syntax, owner)

    def _holder(self, tree: InfoNode) -> int:
        """The innermost part of a proof term around a `by` block."""
        for at in range(len(self.steps) - 1, -1, -1):
            if not self.kinds[at] and tree.end <= self.steps[at].end:
                return at
        return NONE

    def _take_block(self, block: Block, owner: int) -> None:
        found = OpenBlock(block.kind, block.opener_start, block.opener_end, owner)
        found.start, found.end = block.start, block.end
        self.blocks.append(found)

    def _take_step(self, step: ScriptStep, block: int) -> None:
        found = Step(NOTHING, step.depth, self.blocks[block].step, block, step.head)
        found.start, found.end, found.opaque = step.start, step.end, step.opaque
        self.blocks[block].steps.append(len(self.steps))
        self.steps.append(found)
        self.kinds.append("")

    def _take_goals(self, tree: InfoNode, first: int) -> None:
        runs = _runs(tree)
        for at in range(first, len(self.steps)):
            step = self.steps[at]
            found = runs.get((step.start, step.end, self.kinds[at]))
            if found:
                self.goals[at] = GoalPair(
                    tuple(goal for run in found for goal in run.before),
                    tuple(goal for run in found for goal in run.after),
                )


def _runs(tree: InfoNode) -> dict[_Key, list[GoalPair]]:
    """The goals of every run of every tactic; what a macro makes of itself is no second run."""
    runs: dict[_Key, list[GoalPair]] = {}
    stack: list[tuple[InfoNode, frozenset[_Key]]] = [(tree, frozenset())]
    while stack:
        node, around = stack.pop()
        if node.kind == "Tactic" and not node.synthetic and node.body:
            kind = node.body[0].split(" ", 1)[0].strip("()")
            key = (node.start, node.end, kind)
            if kind not in _CONTAINERS and key not in around:
                runs.setdefault(key, []).append(tactic_goals(node))
                around |= {key}
        stack.extend((child, around) for child in reversed(node.children))
    return runs


def _untraced(outline: Script, trees: list[InfoNode]) -> list[tuple[int, int, ScriptStep | Block]]:
    """Steps and blocks of a script that Lean's trees do not show, in the order of the text."""
    blocks: set[int] = set()
    steps: set[int] = set()
    for block in outline.blocks:
        outside = block.step is None or block.step in steps
        if outside and not any(_shows(tree, block) for tree in trees):
            blocks.add(block.index)
            steps.update(block.steps)
    depth = {at: outline.steps[at].depth for at in steps}
    parts: list[tuple[int, int, ScriptStep | Block]] = [
        *((outline.steps[at].start, 2 * depth[at] + 1, outline.steps[at]) for at in steps),
        *(
            (block.opener_start, 0 if block.step is None else 2 * depth[block.step] + 2, block)
            for block in (outline.blocks[at] for at in blocks)
        ),
    ]
    return sorted(parts, key=lambda part: part[:2])


def _shows(tree: InfoNode, block: Block) -> bool:
    return block.kind not in _IN_TERMS and tree.start in (block.opener_start, block.start)

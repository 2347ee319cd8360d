"""Steps and goals from Lean's info trees, in the shape that `parse_script` gives."""

from __future__ import annotations

from collections.abc import Callable, Iterable
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
from leanprm.verify.stxtree import SyntaxNode

_OPAQUE = """
    first firstPar attemptAll attemptAllPar tacticTry_ tacticRepeat_ repeat' repeat1'
    tacticIterate____ allGoals anyGoals failIfSuccess tacticStop_ tacticUnhygienic_ withReducible
    withReducibleAndInstances withUnfoldingAll withUnfoldingNone withImplicit showTerm as_aux_lemma
    grind sym tryTraceWith by? paren runTac «tactic_<;>_» Conv.conv Conv.convTactic
"""
OPAQUE_KINDS: Final = frozenset(f"Tactic.{name}" for name in _OPAQUE.split()) | {
    "Lean.solveTactic",
    "tacticDecreasing_with_",
}
"""Kinds of the combinators, whose inside is not looked at."""


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


class _Reader:
    """Walks syntax trees and records steps and blocks."""

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = start
        self.steps: list[Step] = []
        self.blocks: list[OpenBlock] = []
        self.kinds: list[str] = []
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

    # -- syntax

    def find(self, node: SyntaxNode, owner: int) -> None:
        """Record the blocks below a node that stands in step `owner`."""
        stack = [node]
        while stack:
            here = stack.pop()
            if here.start < 0:
                continue
            opener = _OPENERS.get(here.kind)
            if opener is not None:
                opener(self, here, owner)
            elif here.kind == "choice":
                stack.append(here.args[0])
            else:
                stack.extend(reversed(here.args))

    def sequence(self, node: SyntaxNode, kind: str, opener: tuple[int, int], owner: int) -> None:
        """Record a tactic sequence as a block."""
        if node.kind == "Tactic.tacticSeq":
            node = node.args[0]
        items = next((arg for arg in node.args if arg.kind == "null"), None)
        block = self._open(kind, opener, owner)
        for item in items.args if items else ():
            if item.start >= 0 and item.kind not in ("atom", "null"):
                self._step(item, block, owner)
        self._close(block)

    def calc(self, node: SyntaxNode, owner: int) -> None:
        """Record the lines of a calculation as steps."""
        block = self._open("calc", (node.args[0].start, node.args[0].end), owner)
        first, rest = node.args[1].args
        for line in (first, *rest.args):
            if line.start >= 0:
                self._step(line, block, owner, "calc_step")
        self._close(block)

    def _open(self, kind: str, opener: tuple[int, int], owner: int) -> int:
        self.blocks.append(OpenBlock(kind, *opener, owner))
        return len(self.blocks) - 1

    def _close(self, block: int) -> None:
        found = self.blocks[block]
        if found.steps:
            found.start = self.steps[found.steps[0]].start
            found.end = self.steps[found.steps[-1]].end

    def _step(self, node: SyntaxNode, block: int, owner: int, head: str = "") -> None:
        depth = 0 if owner == NONE else self.steps[owner].depth + 1
        step = Step(NOTHING, depth, owner, block, head or self._head(node))
        step.start, step.end = node.start, node.end
        step.opaque = node.kind in OPAQUE_KINDS
        index = len(self.steps)
        self.steps.append(step)
        self.kinds.append(node.kind)
        self.blocks[block].steps.append(index)
        if not step.opaque:
            self.find(node, index)

    def _head(self, node: SyntaxNode) -> str:
        return tokenize(self.text, node.start, node.end)[0].text


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


def _by(reader: _Reader, node: SyntaxNode, owner: int) -> None:
    opener, body = node.args[0], node.args[-1]
    reader.sequence(body, "by", (opener.start, opener.end), owner)


def _bullet(reader: _Reader, node: SyntaxNode, owner: int) -> None:
    opener, body = node.args
    reader.sequence(body, "bullet", (opener.start, opener.end), owner)


def _braces(reader: _Reader, node: SyntaxNode, owner: int) -> None:
    opener = node.args[0]
    reader.sequence(node, "braces", (opener.start, opener.end), owner)


def _after_last_atom(kind: str) -> Callable[[_Reader, SyntaxNode, int], None]:
    """A construct whose last part is a sequence, its opener all that stands before."""

    def opener(reader: _Reader, node: SyntaxNode, owner: int) -> None:
        *before, body = node.args
        for part in before:
            reader.find(part, owner)
        last = next(part for part in reversed(before) if part.start >= 0)
        reader.sequence(body, kind, (node.start, last.end), owner)

    return opener


def _induction_alternatives(reader: _Reader, node: SyntaxNode, owner: int) -> None:
    # Between `with` and the alternatives there may be a tactic for all of them: it is no step.
    reader.find(node.args[-1], owner)


def _induction_alternative(reader: _Reader, node: SyntaxNode, owner: int) -> None:
    if len(node.args) > 1 and len(node.args[1].args) == 2:
        arrow, body = node.args[1].args
        if body.kind == "Tactic.tacticSeq":
            reader.sequence(body, "alt", (node.start, arrow.end), owner)


def _match_alternative(reader: _Reader, node: SyntaxNode, owner: int) -> None:
    body = node.args[-1]
    if body.kind == "Tactic.tacticSeq":
        reader.sequence(body, "alt", (node.start, node.args[-2].end), owner)
    else:
        for part in node.args:
            reader.find(part, owner)


def _if(reader: _Reader, node: SyntaxNode, owner: int) -> None:
    for at, part in enumerate(node.args):
        if part.kind == "Tactic.tacticSeq":
            word = node.args[at - 1]
            reader.sequence(part, word.atom or "", (word.start, word.end), owner)
        else:
            reader.find(part, owner)


def _discharger(reader: _Reader, node: SyntaxNode, owner: int) -> None:
    # What `(disch := tactics)` holds is run as often as `simp` likes: only the terms in it count.
    for part in node.args:
        if part.kind == "Tactic.tacticSeq":
            for item in part.args:
                for inner in item.args:
                    reader.find(inner, owner)


def _unknown(reader: _Reader, node: SyntaxNode, owner: int) -> None:
    reader.sequence(node, "unknown", (node.start, node.start), owner)


_OPENERS: dict[str, Callable[[_Reader, SyntaxNode, int], None]] = {
    "Term.byTactic": _by,
    "Term.byTactic'": _by,
    "Lean.cdot": _bullet,
    "Tactic.tacticSeqBracketed": _braces,
    "Tactic.tacticSeq": _unknown,
    "Tactic.discharger": _discharger,
    "Tactic.case": _after_last_atom("case"),
    "Tactic.case'": _after_last_atom("case"),
    "Tactic.«tacticNext_=>_»": _after_last_atom("case"),
    "Tactic.inductionAlts": _induction_alternatives,
    "Tactic.inductionAlt": _induction_alternative,
    "Term.matchAlt": _match_alternative,
    "Tactic.tacIfThenElse": _if,
    "Tactic.tacDepIfThenElse": _if,
    "Lean.calc": _Reader.calc,
    "Lean.calcTactic": _Reader.calc,
    "Tactic.open": _after_last_atom("in"),
    "Tactic.set_option": _after_last_atom("in"),
    "Tactic.focus": _after_last_atom("focus"),
    "Tactic.classical": _after_last_atom("classical"),
}

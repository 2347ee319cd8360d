"""Steps and blocks from Lean's syntax trees, by syntax kinds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from leanprm.verify.frames import NONE, NOTHING, OpenBlock, Step
from leanprm.verify.lexer import tokenize
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


class SyntaxReader:
    """Walks syntax trees that have spans, and records steps and blocks.

    Args:
        text: The text that the trees stand for.
        start: Where the proof begins in it.
    """

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = start
        self.steps: list[Step] = []
        self.blocks: list[OpenBlock] = []
        self.kinds: list[str] = []
        """The syntax kind of each step; empty for one that was not found in a tree."""

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


def _by(reader: SyntaxReader, node: SyntaxNode, owner: int) -> None:
    opener, body = node.args[0], node.args[-1]
    reader.sequence(body, "by", (opener.start, opener.end), owner)


def _bullet(reader: SyntaxReader, node: SyntaxNode, owner: int) -> None:
    opener, body = node.args
    reader.sequence(body, "bullet", (opener.start, opener.end), owner)


def _braces(reader: SyntaxReader, node: SyntaxNode, owner: int) -> None:
    opener = node.args[0]
    reader.sequence(node, "braces", (opener.start, opener.end), owner)


def _after_last_atom(kind: str) -> Callable[[SyntaxReader, SyntaxNode, int], None]:
    """A construct whose last part is a sequence, its opener all that stands before."""

    def opener(reader: SyntaxReader, node: SyntaxNode, owner: int) -> None:
        *before, body = node.args
        for part in before:
            reader.find(part, owner)
        last = next(part for part in reversed(before) if part.start >= 0)
        reader.sequence(body, kind, (node.start, last.end), owner)

    return opener


def _induction_alternatives(reader: SyntaxReader, node: SyntaxNode, owner: int) -> None:
    # Between `with` and the alternatives there may be a tactic for all of them: it is no step.
    reader.find(node.args[-1], owner)


def _induction_alternative(reader: SyntaxReader, node: SyntaxNode, owner: int) -> None:
    if len(node.args) > 1 and len(node.args[1].args) == 2:
        arrow, body = node.args[1].args
        if body.kind == "Tactic.tacticSeq":
            reader.sequence(body, "alt", (node.start, arrow.end), owner)


def _match_alternative(reader: SyntaxReader, node: SyntaxNode, owner: int) -> None:
    body = node.args[-1]
    if body.kind == "Tactic.tacticSeq":
        reader.sequence(body, "alt", (node.start, node.args[-2].end), owner)
    else:
        for part in node.args:
            reader.find(part, owner)


def _if(reader: SyntaxReader, node: SyntaxNode, owner: int) -> None:
    for at, part in enumerate(node.args):
        if part.kind == "Tactic.tacticSeq":
            word = node.args[at - 1]
            reader.sequence(part, word.atom or "", (word.start, word.end), owner)
        else:
            reader.find(part, owner)


def _discharger(reader: SyntaxReader, node: SyntaxNode, owner: int) -> None:
    # What `(disch := tactics)` holds is run as often as `simp` likes: only the terms in it count.
    for part in node.args:
        if part.kind == "Tactic.tacticSeq":
            for item in part.args:
                for inner in item.args:
                    reader.find(inner, owner)


def _unknown(reader: SyntaxReader, node: SyntaxNode, owner: int) -> None:
    reader.sequence(node, "unknown", (node.start, node.start), owner)


_OPENERS: dict[str, Callable[[SyntaxReader, SyntaxNode, int], None]] = {
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
    "Lean.calc": SyntaxReader.calc,
    "Lean.calcTactic": SyntaxReader.calc,
    "Tactic.open": _after_last_atom("in"),
    "Tactic.set_option": _after_last_atom("in"),
    "Tactic.focus": _after_last_atom("focus"),
    "Tactic.classical": _after_last_atom("classical"),
}

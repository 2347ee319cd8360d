"""Places in a text where a proof state is, and the text in which a tactic runs there; no I/O.

A `sorry` is replaced by a block in brackets. What is tried in it is laid out as lines of the block,
so that a state is a text before the next line and a text after it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from leanprm.lean.position import LineIndex
from leanprm.verify.infotree import InfoNode, read_trees, tactic_goals

INDENT = "  "
TRACE = "set_option trace.Elab.info true\n"
"""Makes Lean print its trees of information; stands before the text in question."""

_SORRY_TACTIC = '(Tactic.tacticSorry "sorry")'
_SORRY_TERM = "Lean.Elab.Term.elabSorry"
_STRUCTURE = (
    "(Term.byTactic", "(Tactic.tacticSeq", "(Tactic.tacticSeq1Indented", "(Tactic.paren",
    "(Lean.cdot", "(cdot", "(Tactic.«tactic_<;>_»", "[", '"', "(Term.by",
)  # fmt: skip
_OPENERS = {"tactic": "(focus\n", "term": "(by\n", "block": "(\n"}


class Hole(NamedTuple):
    """A place with a state.

    Attributes:
        start: Offset in the text that it is in.
        end: Offset after it.
        mode: What a block in its place begins with: a key of `_OPENERS`.
        goals: The goals there; None for a term, whose goal has to be asked for.
    """

    start: int
    end: int
    mode: str
    goals: tuple[str, ...] | None


class Frame(NamedTuple):
    """A state as a text: the next tactic comes between the two."""

    before: str
    after: str

    def then(self, block: str) -> Frame:
        """The state after the lines of a block."""
        return Frame(self.before + block, self.after)

    def inside(self, text: str, hole: Hole) -> Frame:
        """The state at a hole of a text that comes here."""
        return Frame(
            self.before + text[: hole.start] + _OPENERS[hole.mode],
            INDENT + ")" + text[hole.end :] + self.after,
        )


def block(tactic: str) -> str:
    """A tactic as lines of a block.

    Its first line stands at the block's column, and the others as they did to it.
    """
    lines = tactic.split("\n")
    while lines and not lines[0].strip():
        lines.pop(0)
    margin = len(lines[0]) - len(lines[0].lstrip(" ")) if lines else 0
    kept = [line[min(margin, len(line) - len(line.lstrip(" "))) :] for line in lines]
    return "".join(f"{INDENT}{line}\n" for line in kept)


class Found(NamedTuple):
    """The holes of a text."""

    sorries: list[Hole]
    tactics: list[Hole]
    roots: list[Hole]


def find(messages: Iterable[str], index: LineIndex, start: int, end: int) -> Found:
    """The holes between two offsets of a document, with offsets from the first.

    Args:
        messages: What Lean said about the document with `TRACE` in it.
        index: Lines of the document.
        start: Where the text in question begins.
        end: Where it ends.
    """
    found = Found([], [], [])
    terms: list[Hole] = []
    for root in read_trees(messages, index):
        _visit(root, start, end, found, terms, outermost=True)
    found.sorries.extend(terms)
    return found


def _visit(
    node: InfoNode, start: int, end: int, found: Found, terms: list[Hole], *, outermost: bool
) -> None:
    stack = [(node, outermost)]
    while stack:
        node, outermost = stack.pop()
        inside = start <= node.start <= node.end <= end
        below = node.children
        if node.kind == "Tactic":
            kind = node.body[0] if node.body else ""
            if inside:
                below = _take_tactic(node, kind, start, found, outermost=outermost)
            outermost = False
        elif node.kind == "Term" and inside and node.elaborator == _SORRY_TERM:
            terms.append(Hole(node.start - start, node.end - start, "term", None))
        stack.extend((child, outermost) for child in reversed(below))


def _take_tactic(
    node: InfoNode, kind: str, start: int, found: Found, *, outermost: bool
) -> list[InfoNode]:
    """Note what a tactic is; which of its children to look at."""
    try:
        goals = tactic_goals(node).before
    except ValueError:
        return node.children
    span = (node.start - start, node.end - start)
    if outermost:
        mode = "term" if kind.startswith("(Term.byTactic") else "block"
        found.roots.append(Hole(*span, mode, goals))
    if not node.synthetic and not kind.startswith(_STRUCTURE):
        found.tactics.append(Hole(*span, "block", goals))
    if kind == _SORRY_TACTIC and goals:
        found.sorries.append(Hole(*span, "tactic", goals[:1]))
        return []
    return node.children

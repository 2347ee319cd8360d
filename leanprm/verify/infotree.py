"""Lean's own account of a proof: the info trees that `set_option trace.Elab.info true` prints.

This is the authority on where steps begin and end and on their goals: the syntax tree in it comes
from Lean's parser, the goals from its elaborator. It costs several times the check itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from leanprm.lean.position import LineIndex
from leanprm.verify.script import Script
from leanprm.verify.stxtree import SyntaxNode, place, read_syntax

TRACE_OPTION: Final = "trace.Elab.info"
"""The option that makes Lean print its info trees."""

_HEAD = re.compile(
    r"^( *)• \[(\w+)[^\]]*\](?:.*? @ ⟨(\d+), (\d+)⟩(†?)!?-⟨(\d+), (\d+)⟩(†?)!?(?: @ (\S+))?)?"
)
_BLOCKS = ("(Term.byTactic", "(Term.byTactic'", "(Tactic.tacticSeq")
_SECTION = re.compile(r"^(before|after)(?: (no goals)?)?$")


class InfoNode:
    """A node of an info tree."""

    __slots__ = ("body", "children", "elaborator", "end", "kind", "start", "synthetic")

    def __init__(self, kind: str, start: int, end: int, synthetic: bool, elaborator: str) -> None:
        self.kind = kind
        """Tactic, Term, Command, MacroExpansion, CustomInfo, …"""
        self.start, self.end = start, end
        """Span in the text, or -1 where Lean gives none."""
        self.synthetic = synthetic
        """Whether the span is that of a macro's output (`†`)."""
        self.elaborator = elaborator
        self.body: list[str] = []
        """The lines under the head, without indentation."""
        self.children: list[InfoNode] = []

    def walk(self) -> Iterator[InfoNode]:
        """The node and all below it, in order."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(node.children))


class GoalPair(NamedTuple):
    """The goals around one run of a tactic."""

    before: tuple[str, ...]
    after: tuple[str, ...]


class TracedScript(NamedTuple):
    """Steps as Lean sees them, and the goals around those that it ran."""

    script: Script
    goals: dict[int, GoalPair]
    """By step; a step that is not here was never run, or is a line of a calculation or a term."""


def read_trees(messages: Iterable[str], index: LineIndex) -> list[InfoNode]:
    """Parse the trees in trace messages.

    Args:
        messages: Texts of Lean's messages; those that are not info trees are passed over.
        index: Lines of the text that Lean checked.
    """
    roots: list[InfoNode] = []
    for message in messages:
        if message.lstrip().startswith("[Elab.info]"):
            roots.extend(_read_tree(message, index))
    return roots


def _read_tree(message: str, index: LineIndex) -> list[InfoNode]:
    top = InfoNode("Root", -1, -1, False, "")
    path: list[tuple[int, InfoNode]] = [(-1, top)]
    for line in message.split("\n"):
        found = _HEAD.match(line)
        if found is None:
            indent, node = path[-1]
            node.body.append(line[indent + 2 :])
            continue
        indent = len(found[1])
        while path[-1][0] >= indent:
            path.pop()
        node = _node(found, index)
        path[-1][1].children.append(node)
        path.append((indent, node))
    return top.children


def _node(found: re.Match[str], index: LineIndex) -> InfoNode:
    if found[3] is None:
        return InfoNode(found[2], -1, -1, False, "")
    start = index.offset(int(found[3]), int(found[4]))
    end = index.offset(int(found[6]), int(found[7]))
    return InfoNode(found[2], start, end, bool(found[5] or found[8]), found[9] or "")


def tactic_goals(node: InfoNode) -> GoalPair:
    """The goals before and after a tactic node.

    Raises:
        ValueError: If the node does not have both.
    """
    sections: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in node.body:
        found = _SECTION.match(line)
        if found:
            current = sections.setdefault(found[1], [])
        elif current is not None:
            current.append(line)
    if len(sections) != 2:
        raise ValueError("a tactic node without goals before and after")
    return GoalPair(split_goals(sections["before"]), split_goals(sections["after"]))


def split_goals(lines: Iterable[str]) -> tuple[str, ...]:
    """Goals that are printed one after the other; a new one begins after a `⊢`."""
    goals: list[list[str]] = []
    complete = True
    for line in lines:
        if complete and not line.startswith(" "):
            goals.append([])
            complete = False
        if not goals:
            raise ValueError("goals that begin with an indented line")
        goals[-1].append(line)
        complete = complete or line.startswith(("⊢ ", "| "))
    return tuple("\n".join(goal) for goal in goals)


def tactic_syntax(node: InfoNode, text: str) -> SyntaxNode:
    """The syntax tree of a tactic node, with spans.

    Raises:
        ValueError: If it cannot be read, or is not the syntax at the node's span.
    """
    lines: list[str] = []
    for line in node.body:
        if _SECTION.match(line):
            break
        lines.append(line)
    tree = read_syntax("\n".join(lines))
    place(tree, text, node.start)
    return tree


def proofs(roots: Iterable[InfoNode], start: int, end: int) -> list[InfoNode]:
    """The outermost tactic blocks in `[start, end)`, in the order of the text.

    A block is the node of a `by` where Lean has one, else that of its sequence: the `by` of a
    `show` is made anew by a macro.
    """
    found: list[InfoNode] = []
    for root in roots:
        for node in root.walk():
            inside = node.kind == "Tactic" and start <= node.start < end and not node.synthetic
            if inside and node.body and node.body[0].split(" ", 1)[0] in _BLOCKS:
                found.append(node)
    found.sort(key=lambda node: (node.start, -node.end))
    outer: list[InfoNode] = []
    for node in found:
        if not outer or node.start >= outer[-1].end:
            outer.append(node)
    return outer

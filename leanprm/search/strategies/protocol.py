"""What all strategies share."""

from __future__ import annotations

from typing import Protocol

from leanprm.search.tree import Added, Tree


class Strategy(Protocol):
    """Chooses nodes to expand, and is told what the expansions brought.

    Several nodes may be under way at once: `select` is called again before `update`. A node stays
    under way until `update` names it, also when its expansion failed (then with nothing added).
    """

    def select(self, tree: Tree, count: int) -> list[int]:
        """At most `count` nodes to expand now; none if there is nothing to do at present."""
        ...

    def update(self, tree: Tree, index: int, added: Added) -> None:
        """A selected node was expanded, and `Tree.attach` was called for it."""
        ...


def begin(tree: Tree, index: int) -> int:
    """Mark a node as under way."""
    tree.nodes[index].in_flight += 1
    return index


def end(tree: Tree, index: int) -> None:
    """Mark one expansion of a node as done."""
    tree.nodes[index].in_flight -= 1

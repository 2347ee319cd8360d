"""Independent rollouts: best-of-N at the level of steps.

Each rollout walks down by drawing one action after the other from the policy's distribution; what
rollouts share is expanded once.
"""

from __future__ import annotations

import math
import random

from leanprm.search.strategies.protocol import begin, end
from leanprm.search.tree import Added, Edge, Node, Tree


class Rollouts:
    """N walks from the root; each ends where nothing leads on.

    Args:
        count: How many walks.
        seed: Draws are the same for the same seed and the same tree.
        temperature: 1 draws from the policy, towards 0 its best action.

    Raises:
        ValueError: If the temperature is not positive.
    """

    def __init__(self, count: int, seed: int = 0, temperature: float = 1.0) -> None:
        if temperature <= 0:
            raise ValueError(f"the temperature must be positive, not {temperature}")
        self.temperature = temperature
        self._chance = random.Random(seed)
        self._ends: list[int | None] = [0] * count

    @property
    def ends(self) -> list[int | None]:
        """Where each rollout stands; None once it is over."""
        return list(self._ends)

    def select(self, tree: Tree, count: int) -> list[int]:
        """Nodes at which a rollout stands that were not expanded yet."""
        chosen: list[int] = []
        for number, index in enumerate(self._ends):
            end_node = None if index is None else self._down(tree, tree.nodes[index])
            self._ends[number] = None if end_node is None else end_node.index
            if end_node is None or end_node.in_flight or len(chosen) == count:
                continue
            chosen.append(begin(tree, end_node.index))
        return chosen

    def update(self, tree: Tree, index: int, added: Added) -> None:
        """The rollouts that stand there go on with the next `select`."""
        end(tree, index)

    def _down(self, tree: Tree, node: Node) -> Node | None:
        """Walk to a node that was not expanded; None at the end of the way."""
        seen: set[int] = set()
        while node.expansions:
            seen.add(node.index)
            open_edges = [edge for edge in node.edges if _onward(tree, edge, seen)]
            if not open_edges or node.status != "open":
                return None
            top = max(edge.log_p for edge in open_edges)
            weights = [math.exp((edge.log_p - top) / self.temperature) for edge in open_edges]
            edge = self._chance.choices(open_edges, weights)[0]
            node = _onward(tree, edge, seen)[0]
        return node


def _onward(tree: Tree, edge: Edge, seen: set[int]) -> list[Node]:
    """Open states after an action at which the walk has not been."""
    children = [tree.nodes[child] for child in edge.children if child not in seen]
    return [child for child in children if child.status == "open"]

"""Best-first search: always the most promising state that was not expanded yet.

With Σ log p as the priority this is Dijkstra's algorithm (1959) on costs -log p: states are
expanded in order of falling probability.
"""

from __future__ import annotations

import heapq
import math

from leanprm.search.strategies.priority import Priority, sum_log_p
from leanprm.search.strategies.protocol import begin, end
from leanprm.search.tree import Added, Tree


class BestFirst:
    """Expands nodes by priority; of equal ones the oldest.

    A node of which more can be asked comes again, at a price.

    Args:
        priority: Higher is better.
        price: What each earlier expansion of a node takes from its priority; by default as much as
            halving a probability.

    Raises:
        ValueError: If the price is not positive.
    """

    def __init__(self, priority: Priority = sum_log_p, price: float = math.log(2)) -> None:
        if price <= 0:
            raise ValueError(f"the price of another expansion must be positive, not {price}")
        self.priority, self.price = priority, price
        self._heap: list[tuple[float, int]] = []
        self._aside: list[int] = []
        self._started = False

    def select(self, tree: Tree, count: int) -> list[int]:
        """The best open nodes."""
        if not self._started:
            self._started = True
            self._push(tree, 0)
        chosen: list[int] = []
        while self._heap and len(chosen) < count:
            _, index = heapq.heappop(self._heap)
            node = tree.nodes[index]
            if node.in_flight or node.status != "open" or (node.expansions and node.exhausted):
                continue
            if tree.needed(index):
                chosen.append(begin(tree, index))
            else:
                self._aside.append(index)
        return chosen

    def update(self, tree: Tree, index: int, added: Added) -> None:
        """Queue what was found, and what is now reached by a better path."""
        end(tree, index)
        again = self._aside if added.linked else []
        for found in (*added.nodes, *added.improved, *again, index):
            self._push(tree, found)
        if added.linked:
            self._aside = []

    def _push(self, tree: Tree, index: int) -> None:
        node = tree.nodes[index]
        cost = self.price * node.expansions - self.priority(node)
        heapq.heappush(self._heap, (cost, index))

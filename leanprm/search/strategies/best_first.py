"""Best-first search: always the most promising state that was not expanded yet.

With Σ log p as the priority this is Dijkstra's algorithm (1959) on costs -log p: states are
expanded in order of falling probability.
"""

from __future__ import annotations

import heapq

from leanprm.search.strategies.priority import Priority, sum_log_p
from leanprm.search.strategies.protocol import begin, end
from leanprm.search.tree import Added, Tree


class BestFirst:
    """Expands every node at most once, by priority; of equal ones the oldest.

    Args:
        priority: Higher is better.
    """

    def __init__(self, priority: Priority = sum_log_p) -> None:
        self.priority = priority
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
            if node.expansions or node.in_flight or node.status != "open":
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
        for found in (*added.nodes, *added.improved, *again):
            self._push(tree, found)
        if added.linked:
            self._aside = []

    def _push(self, tree: Tree, index: int) -> None:
        heapq.heappush(self._heap, (-self.priority(tree.nodes[index]), index))

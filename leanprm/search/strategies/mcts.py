"""Monte-Carlo tree search with a policy's prior and a scorer's values.

Actions are chosen by PUCT (Rosin, 2011; AlphaZero, Silver et al., 2018):

    Q(s, a) + c · P(s, a) · √N(s) / (1 + N(s, a))

with P the policy's probabilities, normalised over the actions in the tree. An action that splits
its state is worth the product of what it leads to, as in HTPS (Lample et al., 2022). Actions under
way count as visits of value 0 (virtual loss), so that parallel expansions spread.
"""

from __future__ import annotations

import math

from leanprm.search.strategies.protocol import begin, end
from leanprm.search.tree import Added, Edge, Node, Tree

_UNKNOWN = 0.5

Path = list[tuple[Node, Edge, Node]]


class Mcts:
    """PUCT with progressive widening.

    Args:
        exploration: The constant c.
        widening: k of progressive widening: a node is expanded again when it has fewer than
            k · N^alpha actions (Coulom, 2007); 0 expands every node once.
        alpha: Its exponent, in [0, 1].
    """

    def __init__(self, exploration: float = 1.0, widening: float = 0.0, alpha: float = 0.5) -> None:
        self.exploration, self.widening, self.alpha = exploration, widening, alpha
        self._paths: dict[int, list[Path]] = {}

    def select(self, tree: Tree, count: int) -> list[int]:
        """Walk from the root to nodes that want expanding; one under way is not chosen again."""
        chosen: list[int] = []
        while len(chosen) < count:
            walk = self._walk(tree)
            if walk is None:
                break
            node, path = walk
            for _, edge, _ in path:
                edge.in_flight += 1
            self._paths.setdefault(node.index, []).append(path)
            chosen.append(begin(tree, node.index))
        return chosen

    def update(self, tree: Tree, index: int, added: Added) -> None:
        """Back up the value of the node along the path that led to it."""
        end(tree, index)
        path = self._paths[index].pop(0)
        self.backup(tree, path, self.leaf_value(tree, tree.nodes[index], added))

    def leaf_value(self, tree: Tree, node: Node, added: Added) -> float:
        """What an expanded node is worth, in [0, 1]."""
        return node_value(tree, node)

    def backup(self, tree: Tree, path: Path, value: float) -> None:
        """Carry a value up to the root."""
        for _, edge, child in reversed(path):
            edge.in_flight -= 1
            others = [tree.nodes[k] for k in edge.children if k != child.index]
            value *= math.prod(node_value(tree, other) for other in others)
            edge.visits += 1
            edge.value_sum += value

    def score(self, node: Node, edge: Edge, prior: float) -> float:
        """PUCT of one action."""
        visits = edge.visits + edge.in_flight
        total = sum(other.visits + other.in_flight for other in node.edges)
        worth = edge.value_sum / visits if visits else _UNKNOWN
        return worth + self.exploration * prior * math.sqrt(max(1.0, total)) / (1 + visits)

    def _walk(self, tree: Tree) -> tuple[Node, Path] | None:
        node, path = tree.root, Path()
        if node.status != "open":
            return None
        while not self._wants_expansion(node):
            step = self._best_edge(tree, node, {0, *(child.index for _, _, child in path)})
            if step is None:
                return None
            edge, child = step
            path.append((node, edge, child))
            node = child
        return node, path

    def _wants_expansion(self, node: Node) -> bool:
        if node.in_flight or (node.exhausted and node.expansions):
            return False
        if not node.expansions:
            return True
        visits = sum(edge.visits for edge in node.edges)
        return bool(self.widening) and len(node.edges) < self.widening * visits**self.alpha

    def _best_edge(self, tree: Tree, node: Node, path: set[int]) -> tuple[Edge, Node] | None:
        """The best action that still has somewhere to go off the path, and where."""
        top = max((edge.log_p for edge in node.edges), default=0.0)
        total = sum(math.exp(edge.log_p - top) for edge in node.edges)
        ranked = sorted(
            node.edges,
            key=lambda edge: -self.score(node, edge, math.exp(edge.log_p - top) / total),
        )
        for edge in ranked:
            if tree.dead_edge(edge):
                continue
            child = self._hardest(tree, edge, path)
            if child is not None:
                return edge, child
        return None

    def _hardest(self, tree: Tree, edge: Edge, path: set[int]) -> Node | None:
        """Of the states that must all be solved, the open one that looks worst."""
        open_nodes = [tree.nodes[k] for k in edge.children if tree.nodes[k].status == "open"]
        ready = [node for node in open_nodes if self._leads_somewhere(tree, node, path)]
        return min(ready, key=lambda node: (node_value(tree, node), node.index), default=None)

    def _leads_somewhere(self, tree: Tree, node: Node, path: set[int]) -> bool:
        """Whether a walk from here, off the path, ends at a node that can be expanded now."""
        seen = set(path)
        waiting = [node]
        while waiting:
            here = waiting.pop()
            if here.index in seen or here.status != "open":
                continue
            seen.add(here.index)
            if self._wants_expansion(here):
                return True
            waiting += [
                tree.nodes[k]
                for edge in here.edges
                if not tree.dead_edge(edge)
                for k in edge.children
            ]
        return False


def node_value(tree: Tree, node: Node) -> float:
    """What is known of a node, in [0, 1]: solved 1, dead 0, its best action, or the scorer's word.

    An action counts from its first visit on.
    """
    if node.status != "open":
        return float(node.status == "solved")
    seen = [edge.value_sum / edge.visits for edge in node.edges if edge.visits]
    if seen:
        return max(seen)
    return _UNKNOWN if node.value is None else node.value

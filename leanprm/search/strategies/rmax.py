"""RMaxTS: tree search rewarded for finding states that are new.

An expansion earns 1 if it added a node to the tree and 0 otherwise; old rewards fade by the factor
γ, and actions are chosen by discounted UCB (Xin et al., DeepSeek-Prover-V1.5, 2024, section 3.3).
"""

from __future__ import annotations

import math

from leanprm.search.strategies.mcts import Mcts, Path
from leanprm.search.tree import Added, Edge, Node, Tree


class RMax(Mcts):
    """Discounted UCB on the intrinsic reward.

    Args:
        gamma: The discount of earlier visits, in (0, 1].
        widening: See `Mcts`.
        alpha: See `Mcts`.
    """

    def __init__(self, gamma: float = 0.99, widening: float = 2.0, alpha: float = 0.5) -> None:
        super().__init__(widening=widening, alpha=alpha)
        self.gamma = gamma

    def leaf_value(self, tree: Tree, node: Node, added: Added) -> float:
        """1 if the expansion brought a new state or solved the node."""
        return float(bool(added.nodes) or node.status == "solved")

    def backup(self, tree: Tree, path: Path, value: float) -> None:
        """Fade what the actions beside the path have earned, and add the reward on the path."""
        for node, chosen, _ in path:
            for edge in node.edges:
                edge.visits *= self.gamma
                edge.value_sum *= self.gamma
            chosen.in_flight -= 1
            chosen.visits += 1
            chosen.value_sum += value

    def score(self, node: Node, edge: Edge, prior: float) -> float:
        """Discounted UCB1; an action without visits comes first, by the policy's word."""
        visits = edge.visits + edge.in_flight
        if not visits:
            return 1e9 + prior
        total = sum(other.visits + other.in_flight for other in node.edges)
        return edge.value_sum / visits + math.sqrt(2 * math.log(max(math.e, total)) / visits)

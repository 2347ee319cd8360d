"""How promising a node is: the priorities of best-first and beam search."""

from __future__ import annotations

import math
from collections.abc import Callable

from leanprm.search.tree import Node

Priority = Callable[[Node], float]

_SMALLEST = 1e-6


def sum_log_p(node: Node) -> float:
    """Σ log p along the best path (GPT-f, Polu and Sutskever, 2020)."""
    return node.log_p


def normalised_log_p(alpha: float) -> Priority:
    """Σ log p / L^α with L the depth (BFS-Prover, Xin et al., 2025); 0 ≤ α ≤ 1."""

    def priority(node: Node) -> float:
        return node.log_p / math.pow(max(1, node.depth), alpha)

    return priority


def critic(node: Node) -> float:
    """Log of the scorer's value; a node without one counts 1/2."""
    return math.log(max(_SMALLEST, 0.5 if node.value is None else node.value))


def blend(weight: float, alpha: float) -> Priority:
    """(1 - w)·Σ log p / L^α + w·log value, with 0 ≤ w ≤ 1."""
    length_normalised = normalised_log_p(alpha)

    def priority(node: Node) -> float:
        return (1 - weight) * length_normalised(node) + weight * critic(node)

    return priority

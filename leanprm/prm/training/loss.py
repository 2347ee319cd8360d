"""The loss of a two-class read-out with hard or soft targets."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional


def step_loss(logits: Tensor, targets: Tensor, weights: tuple[float, float]) -> Tensor:
    """Summed cross-entropy, in float32.

    Args:
        logits: (reads, 2), wrong and right.
        targets: (reads,) probability in [0, 1] that the step is right; soft targets stay soft.
        weights: Of wrong and right.

    Raises:
        ValueError: If a target is not a probability.
    """
    if not bool(((targets >= 0) & (targets <= 1)).all()):
        raise ValueError("targets must lie in [0, 1]")
    log_p = functional.log_softmax(logits.float(), dim=-1)
    both = torch.stack((1 - targets, targets), dim=-1)
    weight = torch.tensor(weights, dtype=torch.float32, device=logits.device)
    return -(weight * both * log_p).sum()


def log_odds(logits: Tensor) -> Tensor:
    """(reads,) log odds that the step is right."""
    return logits[:, 1] - logits[:, 0]


def language_loss(logits: Tensor, words: Tensor) -> Tensor:
    """Summed cross-entropy of next tokens: logits (words, vocabulary), ids (words,)."""
    return functional.cross_entropy(logits.float(), words, reduction="sum")

"""Temperature scaling: one number that makes probabilities honest without changing their order."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

_LOW, _HIGH = 0.01, 100.0
_ROUNDS = 80
_GOLDEN = (math.sqrt(5) - 1) / 2


def calibrated(logit: float, temperature: float) -> float:
    """The probability, in [0, 1], of log odds divided by a temperature."""
    scaled = logit / temperature
    if scaled >= 0:
        return 1 / (1 + math.exp(-scaled))
    odds = math.exp(scaled)
    return odds / (1 + odds)


def negative_log_likelihood(
    labels: Sequence[int], logits: Sequence[float], temperature: float
) -> float:
    """Mean of -log p of the labels, under log odds divided by a temperature."""
    signs = np.where(np.asarray(labels) == 1, -1.0, 1.0)
    scaled = signs * np.asarray(logits, dtype=np.float64) / temperature
    return float(np.logaddexp(0.0, scaled).mean())


def fit_temperature(labels: Sequence[int], logits: Sequence[float]) -> float:
    """The temperature in [0.01, 100] of the least negative log-likelihood (Guo et al., 2017).

    Golden-section search on log T: in 1/T the likelihood has one optimum. Fit it on validation
    steps only.

    Raises:
        ValueError: If there is no step, or only one class: then there is no finite optimum.
    """
    if len(set(labels)) < 2:
        raise ValueError("calibration needs right and wrong steps")
    if len(labels) != len(logits) or not np.isfinite(logits).all():
        raise ValueError("calibration needs one finite logit a step")
    low, high = math.log(_LOW), math.log(_HIGH)
    for _ in range(_ROUNDS):
        width = _GOLDEN * (high - low)
        left, right = high - width, low + width
        if _loss(labels, logits, left) <= _loss(labels, logits, right):
            high = right
        else:
            low = left
    return math.exp((low + high) / 2)


def _loss(labels: Sequence[int], logits: Sequence[float], log_temperature: float) -> float:
    return negative_log_likelihood(labels, logits, math.exp(log_temperature))

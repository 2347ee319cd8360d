"""Measures of step scores against labels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def auroc(labels: Sequence[int], scores: Sequence[float]) -> float:
    """Area under the ROC curve: the chance that a right step outscores a wrong one, ties half.

    Computed from rank sums (Mann and Whitney, 1947). NaN if one of the classes is missing.

    Args:
        labels: 1 right, 0 wrong.
        scores: Higher means more likely right.

    Raises:
        ValueError: If the lengths differ, or a score is not a number.
    """
    if len(labels) != len(scores):
        raise ValueError(f"{len(labels)} labels for {len(scores)} scores")
    truth = np.asarray(labels, dtype=bool)
    values = np.asarray(scores, dtype=np.float64)
    if np.isnan(values).any():
        raise ValueError("a score is not a number")
    right = int(truth.sum())
    wrong = len(truth) - right
    if not right or not wrong:
        return float("nan")
    _, where, counts = np.unique(values, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[where]
    return float((ranks[truth].sum() - right * (right + 1) / 2) / (right * wrong))

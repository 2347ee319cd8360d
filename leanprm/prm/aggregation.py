"""From the scores of a chain's steps to one number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args

from leanprm.aggregate import aggregate
from leanprm.records import StepScore

Aggregation = Literal["min", "product", "mean", "last", "geometric"]
AGGREGATIONS: tuple[Aggregation, ...] = get_args(Aggregation)
"""Those of `leanprm.aggregate`, and the product normalised by length: the geometric mean."""


def aggregate_values(values: Sequence[float], how: Aggregation) -> float:
    """Aggregate step values in [0, 1]; no steps give 0.

    Raises:
        ValueError: If a value is outside [0, 1] or not a number.
    """
    if how == "geometric":
        product = aggregate(values, "product")
        return product ** (1.0 / len(values)) if values else product
    return aggregate(values, how)


def aggregate_scores(scores: Sequence[StepScore], how: Aggregation) -> float | None:
    """Aggregate the scores of a chain.

    Returns:
        None if a score that is needed is missing, such as that of a step that did not fit into the
        context: what was not read is not rated. For `last` only the last is needed.
    """
    needed = scores[-1:] if how == "last" else scores
    values = [score.p for score in needed if score.p is not None]
    return aggregate_values(values, how) if len(values) == len(needed) else None

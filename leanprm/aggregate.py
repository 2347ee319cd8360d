"""From step values to one number, defined once for formal and neural scores alike.

Formal steps: `valid` counts 1, every other verdict 0 (`unreached` too); one `unknown` step makes
the aggregate unknown (None), for an infrastructure failure must not become a score.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal, get_args

from leanprm.records import Label, Reward, Status

Aggregate = Literal["min", "product", "mean", "last"]
AGGREGATES: tuple[Aggregate, ...] = get_args(Aggregate)


def aggregate(values: Sequence[float], how: Aggregate) -> float:
    """Aggregate step values in [0, 1] to one number in [0, 1].

    No steps give 0: nothing was shown. `product` is summed in logarithms, so that long chains do
    not lose precision.

    Raises:
        ValueError: If a value is outside [0, 1] or not a number.
    """
    if not all(0.0 <= value <= 1.0 for value in values):
        raise ValueError("step values must lie in [0, 1]")
    if not values:
        return 0.0
    if how == "min":
        return min(values)
    if how == "product":
        return 0.0 if min(values) == 0.0 else math.exp(math.fsum(math.log(v) for v in values))
    if how == "mean":
        return math.fsum(values) / len(values)
    return values[-1]


def process_reward(label: Label) -> int | None:
    """1 for valid; 0 for invalid, hole, forbidden; None for unknown and unreached."""
    if label == "valid":
        return 1
    return None if label in ("unknown", "unreached") else 0


def reward(labels: Sequence[Label], status: Status) -> Reward:
    """The rewards of one proof; `outcome` is 1 only for `verified`, None for `unknown`."""
    outcome = None if status == "unknown" else int(status == "verified")
    known = "unknown" not in labels and status != "unknown"
    values = [1.0 if label == "valid" else 0.0 for label in labels]
    found = {how: aggregate(values, how) if known else None for how in AGGREGATES}
    return Reward(outcome=outcome, process=[process_reward(label) for label in labels], **found)

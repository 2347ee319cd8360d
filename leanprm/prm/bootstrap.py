"""Confidence intervals: by resampling groups, and for shares in closed form."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

T = TypeVar("T")


def bootstrap_interval(
    items: Sequence[T],
    groups: Sequence[Hashable],
    measure: Callable[[list[T]], float],
    *,
    level: float = 0.95,
    rounds: int = 1000,
    seed: int = 0,
) -> tuple[float, float]:
    """Percentile interval of a measure, resampling whole groups (Efron and Tibshirani, 1993).

    Steps of one problem are not independent, so problems are drawn, not steps. Rounds in which the
    measure is not a number are left out; (NaN, NaN) if that is all of them.

    Args:
        items: What the measure is computed on.
        groups: The group of each item.
        measure: Of a list of items.
        level: Coverage in (0, 1).
        rounds: Resamplings.
        seed: Same seed, same interval.
    """
    members: dict[Hashable, list[T]] = {}
    for item, group in zip(items, groups, strict=True):
        members.setdefault(group, []).append(item)
    pools = list(members.values())
    if not pools:
        return float("nan"), float("nan")
    chance = np.random.default_rng(seed)
    values = []
    for _ in range(rounds):
        drawn = chance.integers(len(pools), size=len(pools))
        value = measure([item for number in drawn for item in pools[number]])
        if not math.isnan(value):
            values.append(value)
    if not values:
        return float("nan"), float("nan")
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)


def wilson_interval(hits: int, total: int, z: float = 1.96) -> tuple[float, float]:
    """Interval of a share (Wilson, 1927); (0, 1) of nothing.

    Raises:
        ValueError: If `hits` is not between 0 and `total`.
    """
    if not 0 <= hits <= total:
        raise ValueError(f"{hits} of {total}")
    if not total:
        return 0.0, 1.0
    share = hits / total
    middle = (share + z * z / (2 * total)) / (1 + z * z / total)
    spread = share * (1 - share) / total + z * z / (4 * total * total)
    half = z * math.sqrt(spread) / (1 + z * z / total)
    return max(0.0, middle - half), min(1.0, middle + half)


def bootstrap_rows(
    groups: NDArray[np.int64],
    measure: Callable[[NDArray[np.int64]], float],
    *,
    level: float = 0.95,
    rounds: int = 1000,
    seed: int = 0,
) -> tuple[float, float]:
    """The same as `bootstrap_interval` for a measure of row numbers, for large tables.

    Args:
        groups: Number of each row's group.
        measure: Of an array of row numbers, in which rows may stand several times.
        level: Coverage in (0, 1).
        rounds: Resamplings.
        seed: Same seed, same interval.
    """
    if not len(groups) or not rounds:
        return float("nan"), float("nan")
    order = np.argsort(groups, kind="stable")
    starts = np.flatnonzero(np.diff(groups[order], prepend=groups[order[0]] - 1))
    pools = np.split(order, starts[1:])
    chance = np.random.default_rng(seed)
    values = []
    for _ in range(rounds):
        drawn = chance.integers(len(pools), size=len(pools))
        value = measure(np.concatenate([pools[number] for number in drawn]))
        if not math.isnan(value):
            values.append(value)
    if not values:
        return float("nan"), float("nan")
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)

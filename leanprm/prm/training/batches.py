"""Batches of near lengths within a token budget, in an order that the seed alone decides."""

from __future__ import annotations

import random
from collections.abc import Sequence

_WINDOW = 64
"""Batches' worth of sequences that are sorted together: little padding, still a random order."""


def budget_batches(order: Sequence[int], lengths: Sequence[int], budget: int) -> list[list[int]]:
    """Cut `order` into batches whose padded size, longest times count, is within `budget`.

    A sequence that is longer than the budget stands alone.
    """
    batches: list[list[int]] = []
    longest = 0
    for index in order:
        longest = max(longest, lengths[index])
        if not batches or longest * (len(batches[-1]) + 1) > budget:
            batches.append([])
            longest = lengths[index]
        batches[-1].append(index)
    return batches


def epoch_batches(lengths: Sequence[int], budget: int, seed: str) -> list[list[int]]:
    """The batches of one epoch: every index once."""
    chance = random.Random(seed)
    order = list(range(len(lengths)))
    chance.shuffle(order)
    mean = max(1, sum(lengths) // max(1, len(lengths)))
    window = max(1, _WINDOW * max(1, budget // mean))
    batches: list[list[int]] = []
    for start in range(0, len(order), window):
        near = sorted(order[start : start + window], key=lambda index: lengths[index])
        batches += budget_batches(near, lengths, budget)
    chance.shuffle(batches)
    return batches

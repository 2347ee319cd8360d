"""Choosing among candidate solutions of one problem, and how accuracy grows with their number.

All functions say what to expect of N candidates drawn from the M at hand without replacement, so
that one set of samples gives the whole curve.
"""

from __future__ import annotations

import math
import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

_EXACT = 300
"""So many subsets are gone through one by one; of more, that many are drawn."""


@dataclass(frozen=True)
class Candidate:
    """One candidate solution.

    Attributes:
        answer: Its final answer in a normal form; None if it has none.
        right: Whether that is the right answer.
        score: What a scorer makes of the whole; None if it cannot say, which ranks below all.
    """

    answer: str | None
    right: bool
    score: float | None = None

    @property
    def rank(self) -> float:
        """The score to compare by."""
        return -math.inf if self.score is None else self.score


def pass_at(candidates: Sequence[Candidate], n: int) -> float:
    """Chance that at least one of n is right: the unbiased pass@n (Chen et al., 2021).

    Raises:
        ValueError: If there are fewer than n.
    """
    _check(candidates, n)
    wrong = sum(not one.right for one in candidates)
    return 1.0 - math.comb(wrong, n) / math.comb(len(candidates), n)


def best_of(candidates: Sequence[Candidate], n: int) -> float:
    """Chance that the best scored of n is right; among equal scores one is drawn.

    Exact: the best of n has a score exactly when the n lie at or below it, and not all below.

    Raises:
        ValueError: If there are fewer than n.
    """
    _check(candidates, n)
    by_score: defaultdict[float, list[bool]] = defaultdict(list)
    for one in candidates:
        by_score[one.rank].append(one.right)
    below, expected = 0, 0.0
    for score in sorted(by_score):
        group = by_score[score]
        share = math.comb(below + len(group), n) - math.comb(below, n)
        expected += share * sum(group) / len(group)
        below += len(group)
    return expected / math.comb(len(candidates), n)


def majority_of(candidates: Sequence[Candidate], n: int, *, seed: int = 0) -> float:
    """Chance that the most frequent answer of n is right; among equal ones one is drawn.

    Raises:
        ValueError: If there are fewer than n.
    """
    return _vote(candidates, n, lambda _: 1.0, seed)


def weighted_vote_of(candidates: Sequence[Candidate], n: int, *, seed: int = 0) -> float:
    """Chance that the answer with the largest sum of scores is right (Math-Shepherd, 2023).

    A candidate without a score adds nothing.

    Raises:
        ValueError: If there are fewer than n, or a score is negative.
    """
    if any(one.score is not None and one.score < 0 for one in candidates):
        raise ValueError("weights of a vote must not be negative")
    return _vote(candidates, n, lambda one: one.score or 0.0, seed)


def _vote(
    candidates: Sequence[Candidate], n: int, weight: Callable[[Candidate], float], seed: int
) -> float:
    _check(candidates, n)
    total, count = 0.0, 0
    for subset in _subsets(candidates, n, seed):
        total += _winner_right(subset, weight)
        count += 1
    return total / count


def _winner_right(candidates: Sequence[Candidate], weight: Callable[[Candidate], float]) -> float:
    """Share of the winning answers that is right; without any answer none is."""
    weights: defaultdict[str, float] = defaultdict(float)
    right: dict[str, bool] = {}
    for one in candidates:
        if one.answer is not None:
            weights[one.answer] += weight(one)
            right[one.answer] = one.right
    if not weights:
        return 0.0
    most = max(weights.values())
    winners = [answer for answer, sum_ in weights.items() if math.isclose(sum_, most)]
    return sum(right[answer] for answer in winners) / len(winners)


def _subsets(candidates: Sequence[Candidate], n: int, seed: int) -> Iterator[Sequence[Candidate]]:
    if math.comb(len(candidates), n) <= _EXACT:
        yield from combinations(candidates, n)
        return
    chance = random.Random(seed)
    for _ in range(_EXACT):
        yield chance.sample(list(candidates), n)


def _check(candidates: Sequence[Candidate], n: int) -> None:
    if not 1 <= n <= len(candidates):
        raise ValueError(f"{n} of {len(candidates)} candidates")

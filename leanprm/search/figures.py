"""What a run amounts to: solved shares with intervals, pass@k, curves of cost."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from leanprm.search.trials import Trial

_Z = 1.959963984540054
"""Quantile of the normal distribution for intervals of 95 %."""


@dataclass(frozen=True)
class Share:
    """How many of how many, with the Wilson interval of 95 %."""

    hits: float
    of: int

    @property
    def value(self) -> float:
        """The share, in [0, 1]; 0 of nothing is 0."""
        return self.hits / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """The Wilson score interval (1927)."""
        if not self.of:
            return 0.0, 1.0
        share, square = self.value, _Z * _Z
        centre = (share + square / (2 * self.of)) / (1 + square / self.of)
        spread = math.sqrt(share * (1 - share) / self.of + square / (4 * self.of * self.of))
        half = _Z * spread / (1 + square / self.of)
        return max(0.0, centre - half), min(1.0, centre + half)

    def __str__(self) -> str:
        low, high = self.interval
        return f"{100 * self.value:.1f} % ({100 * low:.0f}-{100 * high:.0f})"


@dataclass
class TheoremResult:
    """All attempts at one theorem."""

    trials: list[Trial] = field(default_factory=list)

    @property
    def judged(self) -> list[Trial]:
        """Attempts with an outcome: those that infrastructure did not spoil."""
        return [trial for trial in self.trials if trial.status in ("proved", "exhausted", "budget")]

    @property
    def proved(self) -> int:
        """How many attempts ended with a verified proof."""
        return sum(trial.status == "proved" for trial in self.trials)

    @property
    def first(self) -> Trial:
        """The attempt that shows best what came of it."""
        return next((each for each in self.trials if each.status == "proved"), self.trials[0])


def by_theorem(trials: Iterable[Trial]) -> dict[str, TheoremResult]:
    """Attempts by theorem, in the order of the run."""
    found: dict[str, TheoremResult] = defaultdict(TheoremResult)
    for trial in trials:
        found[trial.id].trials.append(trial)
    return dict(found)


def solved(results: Iterable[TheoremResult]) -> Share:
    """Theorems with a verified proof, of those with an outcome.

    A theorem whose statement Lean refuses, or whose attempts all failed for reasons of
    infrastructure, is neither solved nor unsolved.
    """
    judged = [each for each in results if each.judged]
    return Share(sum(bool(each.proved) for each in judged), len(judged))


def pass_at(results: Iterable[TheoremResult], k: int) -> Share:
    """Mean chance that one of k attempts proves a theorem (Chen et al., 2021).

    Theorems with fewer than k attempts are left out.
    """
    chances = [
        1.0 - math.comb(len(each.judged) - each.proved, k) / math.comb(len(each.judged), k)
        for each in results
        if len(each.judged) >= k
    ]
    return Share(math.fsum(chances), len(chances))


def groups_of(
    results: Iterable[TheoremResult], key: Callable[[Trial], object]
) -> list[tuple[str, Share]]:
    """Solved shares of the groups that a key makes."""
    groups: dict[str, list[TheoremResult]] = defaultdict(list)
    for each in results:
        groups["" if key(each.trials[0]) is None else str(key(each.trials[0]))].append(each)
    return [(name, solved(members)) for name, members in sorted(groups.items())]


def cost_curve(results: Sequence[TheoremResult], what: str) -> list[tuple[float, float]]:
    """Share solved at a cost of at most x: points (x, share), x rising.

    Args:
        results: The theorems.
        what: A field of the account, such as "tactics" or "wall_seconds"; first attempts count.
    """
    judged = [each for each in results if each.judged]
    costs = sorted(
        each.judged[0].spent[what] for each in judged if each.judged[0].status == "proved"
    )
    return [(cost, (at + 1) / len(judged)) for at, cost in enumerate(costs)]

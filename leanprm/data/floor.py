"""How much the words of a step give away: a classifier that sees nothing but their counts.

A scorer that has learnt to reason must be far above this floor. The classifier is naive Bayes on
the words of one step, without its problem and the steps before it, judged on groups that it was not
trained on.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from leanprm.data.keys import uniform, words
from leanprm.records import Chain, Record

_FOLDS = 5
_HEAD = "head"


class _Step(NamedTuple):
    words: frozenset[str]
    label: int
    fold: int
    head: str


class Floor(Record):
    """What a classifier without understanding reaches.

    AUC is the chance that a right step is placed above a wrong one: 0.5 is guessing, 1 is knowing.
    """

    steps: int
    wrong: int
    auc: float | None
    """Over all steps; None if all have the same label."""
    auc_within: float | None
    """Among steps of the same tactic, weighted by the smaller of its two classes. Which tactic a
    step is says something about its label by itself; this leaves that out."""


def floor(chains: Iterable[Chain], seed: int = 0) -> Floor:
    """The floor of a set.

    Args:
        chains: The set.
        seed: Of the division into folds; whole groups stay together.
    """
    steps = [
        _Step(frozenset(words(text)), label, _fold(chain, seed), _head(chain, at))
        for chain in chains
        for at, (text, label) in enumerate(zip(chain.steps, chain.labels, strict=True))
        if label is not None
    ]
    scored: list[tuple[_Step, float]] = []
    for fold in range(_FOLDS):
        weigh = _NaiveBayes([step for step in steps if step.fold != fold])
        scored += [(step, weigh(step.words)) for step in steps if step.fold == fold]
    by_head: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for step, score in scored:
        by_head[step.head].append((step.label, score))
    wrong = sum(step.label == 0 for step in steps)
    return Floor(
        steps=len(steps),
        wrong=wrong,
        auc=_auc([(step.label, score) for step, score in scored]),
        auc_within=_weighted(list(by_head.values())),
    )


def _fold(chain: Chain, seed: int) -> int:
    return int(uniform(seed, f"floor\0{chain.group or chain.problem}") * _FOLDS)


def _head(chain: Chain, step: int) -> str:
    return "" if chain.step_meta is None else str(chain.step_meta[step].get(_HEAD, ""))


class _NaiveBayes:
    """Log odds of a step from which words it has, each smoothed by one."""

    def __init__(self, steps: Sequence[_Step]) -> None:
        self._totals = Counter(step.label for step in steps)
        counts = {label: Counter[str]() for label in (0, 1)}
        for step in steps:
            counts[step.label].update(step.words)
        self._odds = {
            word: self._share(counts[1][word], 1) - self._share(counts[0][word], 0)
            for word in counts[0] | counts[1]
        }

    def _share(self, count: int, label: int) -> float:
        return math.log((count + 1) / (self._totals[label] + 2))

    def __call__(self, found: frozenset[str]) -> float:
        return math.fsum(self._odds.get(word, 0.0) for word in found)


def _auc(scored: Sequence[tuple[int, float]]) -> float | None:
    """Area under the curve by ranks; ties count half (Mann and Whitney, 1947)."""
    right = sum(label for label, _ in scored)
    wrong = len(scored) - right
    if not right or not wrong:
        return None
    by_score: dict[float, list[int]] = defaultdict(lambda: [0, 0])
    for label, score in scored:
        by_score[score][label] += 1
    won, below = 0.0, 0
    for score in sorted(by_score):
        lost, gained = by_score[score]
        won += gained * (below + lost / 2)
        below += lost
    return won / (right * wrong)


def _weighted(groups: Sequence[Sequence[tuple[int, float]]]) -> float | None:
    total = weight = 0.0
    for scored in groups:
        auc = _auc(scored)
        if auc is not None:
            right = sum(label for label, _ in scored)
            share = min(right, len(scored) - right)
            total, weight = total + share * auc, weight + share
    return total / weight if weight else None

"""Chains and scores made by a plain rule."""

from __future__ import annotations

import math
import random

from leanprm.prm.judged import Judged
from leanprm.records import Chain, StepLabel, StepScore

_SLOPE, _PRIOR = 2 * 1.2 / 1.5**2, math.log(4.75)
"""Log odds of right, of a draw from one of two normal distributions: 4.75 right for one wrong."""


def chain(
    labels: list[StepLabel | None],
    number: int = 0,
    *,
    outcome: StepLabel | None = None,
    source: str = "made",
    steps: list[str] | None = None,
) -> Chain:
    """A chain with these labels."""
    return Chain(
        id=f"{source}-{number}",
        problem=f"Problem {number}: what is {number} + 1?",
        steps=steps or [f"Step {k} of {number}." for k in range(len(labels))],
        labels=labels,
        kind="informal",
        source=source,
        group=f"{source}/{number // 2}",
        outcome=outcome,
    )


def scored(of: Chain, ps: list[float | None]) -> Judged:
    """The chain with these probabilities, without log odds."""
    return Judged(of, [StepScore(index=k, p=p) for k, p in enumerate(ps)])


def population(count: int, seed: int, stretch: float = 2.0) -> list[Judged]:
    """Chains with up to six steps and noisy log odds, too sure of themselves by `stretch`."""
    chance = random.Random(seed)
    found = []
    for number in range(count):
        length = chance.randint(1, 6)
        error = chance.choice([None, chance.randrange(length)])
        labels: list[StepLabel | None] = [1] * length
        if error is not None:
            labels[error:] = [0, *([None] * (length - error - 1))]
        scores = []
        for index in range(length):
            right = error is None or index < error
            true = chance.gauss(1.2 if right else -1.2, 1.5)
            logit = stretch * (_SLOPE * true + _PRIOR)
            p = 1 / (1 + math.exp(-logit))
            scores.append(StepScore(index=index, p=p, logit=logit))
        found.append(Judged(chain(labels, number, outcome=0 if error is not None else 1), scores))
    return found

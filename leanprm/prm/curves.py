"""Accuracy against the number of candidates, with intervals; pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from leanprm.prm.bootstrap import bootstrap_interval
from leanprm.prm.selection import Candidate, best_of, majority_of, pass_at, weighted_vote_of

Choose = Callable[[Sequence[Candidate], int], float]


@dataclass(frozen=True)
class Point:
    """Mean accuracy of choosing among n candidates, and its 95 % interval over problems."""

    n: int
    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Line:
    """A way to choose, and how well it does for each n from 1."""

    name: str
    points: tuple[Point, ...]


def lines_of(
    problems: Sequence[Sequence[Candidate]],
    scores: dict[str, Sequence[Sequence[float | None]]],
    *,
    rounds: int = 1000,
    seed: int = 0,
) -> list[Line]:
    """What choosing by each scorer, by vote and by an oracle comes to.

    Args:
        problems: The candidates of each problem; their scores are not looked at.
        scores: For each scorer the score of each candidate, in [0, 1].
        rounds: Resamplings of problems for the intervals.
        seed: Same seed, same intervals.

    Returns:
        A line each: the oracle (pass@n), the majority, and for each scorer the best scored and the
        vote weighted by it. `n` goes up to the least number of candidates of a problem.
    """
    most = min(map(len, problems), default=0)

    def line(name: str, choose: Choose, given: Sequence[Sequence[Candidate]]) -> Line:
        points = []
        for n in range(1, most + 1):
            hits = [choose(each, n) for each in given]
            low, high = bootstrap_interval(hits, range(len(hits)), _mean, rounds=rounds, seed=seed)
            points.append(Point(n, _mean(hits), low, high))
        return Line(name, tuple(points))

    found = [line("oracle (pass@n)", pass_at, problems), line("majority", majority_of, problems)]
    for name, values in scores.items():
        scored = [
            [replace(one, score=score) for one, score in zip(each, row, strict=True)]
            for each, row in zip(problems, values, strict=True)
        ]
        found.append(line(f"best by {name}", best_of, scored))
        found.append(line(f"vote weighted by {name}", weighted_vote_of, scored))
    return found


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else float("nan")

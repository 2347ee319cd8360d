"""Curves of choosing: bounds that always hold, and a case by hand."""

from __future__ import annotations

import random

import pytest

from leanprm.prm.curves import lines_of
from leanprm.prm.selection import Candidate


def problems(count: int) -> tuple[list[list[Candidate]], list[list[float | None]]]:
    """Four candidates each, about half right, and a scorer that says which."""
    chance = random.Random(3)
    made, scores = [], list[list[float | None]]()
    for _ in range(count):
        right = [chance.random() < 0.5 for _ in range(4)]
        made.append([Candidate("a" if r else f"w{k % 2}", r) for k, r in enumerate(right)])
        scores.append([float(r) for r in right])
    return made, scores


def test_lines() -> None:
    given, oracle = problems(60)
    blind: list[list[float | None]] = [[0.5] * 4 for _ in given]
    lines = {line.name: line for line in lines_of(given, {"truth": oracle, "blind": blind})}
    assert list(lines) == [
        "oracle (pass@n)",
        "majority",
        "best by truth",
        "vote weighted by truth",
        "best by blind",
        "vote weighted by blind",
    ]
    first = {
        line.points[0].value for line in lines.values() if line.name != "vote weighted by truth"
    }
    assert max(first) - min(first) < 1e-9, "of one there is no choice"
    for n in range(4):
        best = lines["oracle (pass@n)"].points[n]
        assert best.value == pytest.approx(lines["best by truth"].points[n].value)
        assert all(line.points[n].value <= best.value + 1e-9 for line in lines.values())
        assert best.low <= best.value <= best.high
        assert lines["best by blind"].points[n].value == pytest.approx(
            lines["best by blind"].points[0].value
        )
    blind_vote = [point.value for point in lines["vote weighted by blind"].points]
    assert blind_vote == pytest.approx([point.value for point in lines["majority"].points])


def test_nothing_to_choose_from() -> None:
    assert lines_of([], {}) == lines_of([[]], {})
    assert lines_of([], {})[0].points == ()

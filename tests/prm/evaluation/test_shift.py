"""Distances of distributions against scipy and by hand."""

from __future__ import annotations

import math
import random
from collections import Counter

import pytest

from leanprm.prm.judged import Judged
from leanprm.prm.shift import distance, divergence, shift
from tests.prm.evaluation.making import chain, population


def test_distance_agrees_with_scipy() -> None:
    stats = pytest.importorskip("scipy.stats")
    chance = random.Random(0)
    left = [chance.gauss(0, 1) for _ in range(200)]
    right = [round(chance.gauss(0.4, 2), 1) for _ in range(150)]
    assert distance(left, right) == pytest.approx(stats.ks_2samp(left, right).statistic)
    assert distance(left, left) == 0.0
    assert distance([1, 2], [3, 4]) == 1.0
    assert math.isnan(distance([], [1.0]))


def test_divergence_by_hand() -> None:
    assert divergence(Counter("aab"), Counter("aab")) == 0.0
    assert divergence(Counter("aa"), Counter("bb")) == pytest.approx(1.0)
    # Halves against a whole: the middle is (3/4, 1/4).
    half = 0.5 * (0.5 * math.log2(0.5 / 0.75) + 0.5 * math.log2(0.5 / 0.25))
    assert divergence(Counter("ab"), Counter("aa")) == pytest.approx(
        half + 0.5 * math.log2(1 / 0.75)
    )


def test_strange_words_and_drift() -> None:
    train = [Judged(chain([1, 1], 0, steps=["one two", "two one"]))]
    test = [Judged(chain([1, 0, 0, 0], 1, steps=["one zebra", "zebra", "two", "two"]))]
    found = shift(train, test)
    assert found.strange[0] == "zebra"
    assert found.strange_words is not None
    assert found.strange_words > 0.1
    rows = {drift.name: drift for drift in found.drifts}
    assert (rows["steps in a chain"].train, rows["steps in a chain"].test) == (2.0, 4.0)
    assert rows["share of right steps in a chain"].distance == 1.0
    assert found.calibration == []


def test_scores_that_drift() -> None:
    calm, loud = population(200, seed=1, stretch=1.0), population(200, seed=2, stretch=3.0)
    found = shift(calm, loud)
    assert [each.name for each in found.calibration] == ["training chains", "reported chains"]
    first, second = (each.best_temperature for each in found.calibration)
    assert first == pytest.approx(1.0, abs=0.3)
    assert second == pytest.approx(3.0, abs=0.9)

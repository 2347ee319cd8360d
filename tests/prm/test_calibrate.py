"""Temperature scaling finds the temperature; intervals cover what they should."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from leanprm.prm.bootstrap import bootstrap_interval, wilson_interval
from leanprm.prm.calibrate import calibrated, fit_temperature, negative_log_likelihood
from leanprm.prm.metrics import ece


def drawn(true_temperature: float, count: int) -> tuple[list[int], list[float]]:
    """Labels drawn from the probabilities of logits divided by a temperature."""
    chance = random.Random(5)
    logits = [chance.gauss(1.0, 4.0) for _ in range(count)]
    labels = [int(chance.random() < calibrated(x, true_temperature)) for x in logits]
    return labels, logits


@pytest.mark.parametrize("true_temperature", [0.5, 1.0, 3.0])
def test_the_temperature_is_found(true_temperature: float) -> None:
    labels, logits = drawn(true_temperature, 20_000)
    found = fit_temperature(labels, logits)
    assert found == pytest.approx(true_temperature, rel=0.08)
    for other in (0.7 * found, 1.3 * found):
        assert negative_log_likelihood(labels, logits, found) < negative_log_likelihood(
            labels, logits, other
        )
    assert ece(labels, [calibrated(x, found) for x in logits]) < 0.015


@given(st.floats(-1e4, 1e4), st.floats(0.01, 100))
def test_probabilities_are_probabilities(logit: float, temperature: float) -> None:
    p = calibrated(logit, temperature)
    assert 0.0 <= p <= 1.0
    assert p + calibrated(-logit, temperature) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("labels", "logits"), [([1, 1], [0.0, 1.0]), ([0, 1], [0.0, math.inf]), ([0, 1], [0.0])]
)
def test_no_optimum_is_no_temperature(labels: list[int], logits: list[float]) -> None:
    with pytest.raises(ValueError, match="calibration needs"):
        fit_temperature(labels, logits)


@given(st.integers(1, 300).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_is_wilson(counts: tuple[int, int]) -> None:
    hits, total = counts
    expected = binomtest(hits, total).proportion_ci(0.95, method="wilson")
    found = wilson_interval(hits, total, 1.959963984540054)
    assert found == pytest.approx((expected.low, expected.high), abs=1e-9)


def test_the_bootstrap_draws_groups() -> None:
    """Two groups, all right and all wrong: with groups drawn the mean is 0, 1/2 or 1."""
    items = [1.0] * 50 + [0.0] * 50
    groups = ["a"] * 50 + ["b"] * 50

    def mean(values: list[float]) -> float:
        return sum(values) / len(values)

    assert bootstrap_interval(items, groups, mean) == (0.0, 1.0)
    low, high = bootstrap_interval(items, list(range(100)), mean)
    assert 0.35 < low < 0.45 < 0.55 < high < 0.65
    assert bootstrap_interval(items, groups, mean, seed=1) == (0.0, 1.0)
    assert all(math.isnan(x) for x in bootstrap_interval([], [], mean))

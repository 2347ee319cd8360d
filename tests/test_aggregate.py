from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.aggregate import AGGREGATES, aggregate, reward

VALUES = st.lists(st.floats(0, 1), min_size=1, max_size=30)


@given(VALUES)
def test_order_of_the_aggregates(values: list[float]) -> None:
    found = {how: aggregate(values, how) for how in AGGREGATES}
    assert 0 <= found["product"] <= found["min"] + 1e-12
    assert found["min"] <= found["mean"] + 1e-12 <= max(values) + 2e-12
    assert found["last"] == values[-1]
    assert math.isclose(found["product"], math.prod(values), rel_tol=1e-9, abs_tol=1e-300)


@pytest.mark.parametrize("how", AGGREGATES)
def test_nothing_shown_counts_nothing(how: str) -> None:
    assert aggregate([], how) == 0.0  # type: ignore[arg-type]  # parametrize loses the Literal


@pytest.mark.parametrize("bad", [-0.1, 1.1, float("nan")])
def test_values_outside_are_refused(bad: float) -> None:
    with pytest.raises(ValueError, match=r"\[0, 1\]"):
        aggregate([0.5, bad], "mean")


def test_verified_proof() -> None:
    found = reward(["valid", "valid"], "verified")
    assert (found.outcome, found.process) == (1, [1, 1])
    assert (found.min, found.product, found.mean, found.last) == (1, 1, 1, 1)


def test_unreached_counts_zero_but_trains_nothing() -> None:
    found = reward(["valid", "invalid", "unreached", "unreached"], "rejected")
    assert (found.outcome, found.process) == (0, [1, 0, None, None])
    assert (found.min, found.mean, found.last) == (0, 0.25, 0)


def test_one_unknown_step_makes_every_number_unknown() -> None:
    found = reward(["valid", "unknown"], "unknown")
    assert (found.outcome, found.process) == (None, [1, None])
    assert (found.min, found.product, found.mean, found.last) == (None,) * 4


@given(st.lists(st.sampled_from(["valid", "invalid", "hole", "forbidden", "unreached"])))
def test_only_verified_has_an_outcome_of_one(labels: list[str]) -> None:
    for status in ("incomplete", "rejected", "hole", "forbidden"):
        assert reward(labels, status).outcome == 0  # type: ignore[arg-type]  # drawn from Labels

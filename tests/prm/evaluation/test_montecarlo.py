"""Values from rollouts, and how they are set beside labels."""

from __future__ import annotations

import pytest

from leanprm.prm.bootstrap import wilson_interval
from leanprm.prm.montecarlo import Cost, StepValue, compare, values_of, with_values
from leanprm.records import Chain
from tests.prm.evaluation.making import chain


def test_value_and_interval() -> None:
    found = StepValue.of([True, None, False, True])
    assert found.value == pytest.approx(2 / 3)
    assert (found.low, found.high) == wilson_interval(2, 3)
    assert StepValue.of([None, None]).value is None
    assert StepValue.certain(0.0, "refused").high == 0.0


def test_values_are_soft_labels_that_can_be_read_again() -> None:
    values = [StepValue.of([True, False]), StepValue.unknown()]
    found = with_values(chain([1, 0]), values)
    assert found.values == [0.5, None]
    assert values_of(found) == values
    assert Chain.model_validate_json(found.model_dump_json()) == found
    assert values_of(chain([1, 0])) is None


def test_noise_by_rollouts_spent() -> None:
    right = with_values(chain([1, 1], 0), [
        StepValue.of([False, False, True, True]),  # found late
        StepValue.of([True, True, True, True]),
    ])  # fmt: skip
    wrong = with_values(chain([1, 0, None], 1), [
        StepValue.of([False] * 4),  # never found
        StepValue.of([False, True, False, False]),  # ends well for all that
        StepValue.of([True] * 4),  # behind the first wrong step: not counted
    ])  # fmt: skip
    found = {one.name: one for one in compare([right, wrong], 4)}
    one, two, four = (found[f"{count} rollouts"] for count in (1, 2, 4))
    assert (one.right, one.right_called_wrong, one.wrong_called_right) == (3, 2, 0)
    assert (two.right_called_wrong, two.wrong_called_right) == (2, 1)
    assert (four.right_called_wrong, four.wrong_called_right) == (1, 1)
    assert four.rate == pytest.approx(2 / 4)
    assert four.mean_right == pytest.approx((0.5 + 1 + 0) / 3)
    assert four.mean_wrong == pytest.approx(0.25)


def test_settled_steps_are_counted_apart_and_bullets_not_at_all() -> None:
    steps = [StepValue.certain(1.0, "same"), StepValue.certain(0.0, "refused")]
    found = {one.name: one for one in compare([with_values(chain([1, 0]), steps)], 2)}
    assert found["settled without rollouts"].wrong == 1
    assert found["settled without rollouts"].right == 0
    assert found["2 rollouts"].rate is None


def test_accounts_add_up() -> None:
    cost = Cost(rollouts=1, seconds=0.5)
    cost.add(Cost(rollouts=2, tactics=3, seconds=0.25))
    assert (cost.rollouts, cost.tactics, cost.seconds) == (3, 3, 0.75)

"""Rollouts of a text model: answers read, compared and counted."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from leanprm.errors import InfrastructureError
from leanprm.search.policies.sampling import Sample
from leanprm.search.rollouts.informal import (
    InformalRoller,
    final_answer,
    right_answers,
    same_answer,
)
from tests.prm.evaluation.making import chain


class Continuing:
    """Ends with 6 where the text so far says so, with 7 otherwise; fails when told to."""

    name = "continuing"

    def __init__(self, fails: bool = False) -> None:
        self.fails = fails

    async def sample(self, prompt: str, count: int, stop: Sequence[str]) -> list[Sample]:
        if self.fails:
            raise InfrastructureError("gone", phase="sample")
        said = "6" if "So 6." in prompt else "7"
        return [Sample(f"#### {said}", None, 3)] * count


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("so 3 + 4 = 7\n#### 7", "7"),
        ("thus \\boxed{\\text{no}} and \\boxed{12}", "12"),
        ("The answer is 1,200.50.", "1,200.50"),
        ("we get 3 and then 4", "4"),
        ("nothing", None),
    ],
)
def test_final_answers(text: str, answer: str | None) -> None:
    assert final_answer(text) == answer


@pytest.mark.parametrize(
    ("given", "right", "same"),
    [
        ("$1,200", "1200", True),
        ("0.5", "1/2", True),
        ("12", "2", False),
        ("Liar.", "liar", True),
        ("a liar", "truth-teller", False),
        (None, "1", False),
    ],
)
def test_same_answers(given: str | None, right: str, same: bool) -> None:
    assert same_answer(given, right) is same


def test_values_and_cost() -> None:
    wrong = chain([1, 0], 0, steps=["First.", "So 6."], outcome=0)
    roller = InformalRoller(Continuing(), {wrong.problem: "7"}, count=3)
    first, second = asyncio.run(roller.values(wrong))
    assert (first.value, second.value) == (1.0, 0.0)
    assert (roller.cost.rollouts, roller.cost.tokens, roller.cost.failed) == (6, 18, 0)


def test_what_is_not_known_stays_unknown() -> None:
    one = chain([1], 0, outcome=1)
    assert asyncio.run(InformalRoller(Continuing(), {}).values(one))[0].value is None
    roller = InformalRoller(Continuing(fails=True), {one.problem: "7"}, count=2)
    assert asyncio.run(roller.values(one))[0].value is None
    assert roller.cost.failed == 2


def test_right_answers_come_from_right_chains() -> None:
    right = chain([1], 0, outcome=1).model_copy(update={"answer": "7"})
    wrong = chain([0], 1, outcome=0).model_copy(update={"answer": "8"})
    assert right_answers([right, wrong]) == {right.problem: "7"}

"""The judge where it decides, the model elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from leanprm.prm.aggregation import AGGREGATIONS, aggregate_scores, aggregate_values
from leanprm.prm.blend import BlendScorer, OutcomeScorer
from leanprm.records import Chain, StepScore
from tests.prm.test_scorer import chain


class Fixed:
    """Scores the steps of a chain by its name; notes what it was asked."""

    def __init__(self, scores: dict[str, list[float | None]]) -> None:
        self.scores, self.asked = scores, list[str]()

    def score(self, chains: Sequence[Chain]) -> list[list[StepScore]]:
        self.asked += [each.id for each in chains]
        return [row(self.scores[each.id]) for each in chains]


def row(values: Sequence[float | None]) -> list[StepScore]:
    return [StepScore(index=k, p=p, logit=p) for k, p in enumerate(values)]


def values(rows: list[list[StepScore]]) -> list[list[float | None]]:
    return [[score.p for score in each] for each in rows]


def test_blend() -> None:
    judge = Fixed({"a": [1.0, None, 0.0], "b": [0.0, 0.0], "c": [1.0, 1.0]})
    model = Fixed({"a": [0.3, 0.4, 0.5], "b": [0.6, 0.7], "c": [0.8, 0.9]})
    steps = ["x", "y", "z"]
    chains = [chain("a", steps), chain("b", steps[:2]), chain("c", steps[:2])]
    chains[2] = chains[2].model_copy(update={"kind": "formal"})
    assert values(BlendScorer(judge, model).score(chains)) == [
        [0.3, 0.4, 0.0],
        [0.0, 0.0],
        [1.0, 1.0],
    ]
    assert model.asked == ["a"], "the others are decided"
    both = BlendScorer(judge, model, trust="both")
    assert values(both.score(chains[:1])) == [[1.0, 0.4, 0.0]]


def test_outcome() -> None:
    scorer = OutcomeScorer(Fixed({"a": [0.3, 0.4], "none": []}))
    chains = [chain("a", ["x", "y"]), chain("none", [])]
    assert values(scorer.score(chains)) == [[None, 0.4], []]
    assert scorer.outcomes(chains) == [0.4, None]


def test_aggregations() -> None:
    scores = row([0.5, 0.5, 0.5])
    found = {how: aggregate_scores(scores, how) for how in AGGREGATIONS}
    assert found == pytest.approx(
        {"min": 0.5, "product": 0.125, "mean": 0.5, "last": 0.5, "geometric": 0.5}
    )
    assert aggregate_values([0.25, 1.0], "geometric") == pytest.approx(0.5)
    assert aggregate_values([], "geometric") == 0.0
    hole = row([None, 0.7])
    assert [aggregate_scores(hole, how) for how in AGGREGATIONS] == [None, None, None, 0.7, None]
    assert aggregate_scores(row([0.7, None]), "last") is None

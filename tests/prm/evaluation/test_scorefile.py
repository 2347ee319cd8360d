"""Files of scores: what is read, and what is refused with a clear line."""

from __future__ import annotations

from typing import Any

import pytest

from leanprm.errors import InputError
from leanprm.prm.scorefile import join, score_row, scored_of
from leanprm.records import StepScore
from tests.prm.evaluation.making import chain


def test_numbers_objects_and_null() -> None:
    value = {"id": 7, "scores": [0.25, None, 1, {"p": 0.5, "logit": 0.0, "truncated": True}]}
    found = scored_of(value)
    assert found.id == "7"
    assert found.scores is not None
    assert [score.p for score in found.scores] == [0.25, None, 1.0, 0.5]
    assert found.scores[3].truncated
    assert found.scores[3].logit == 0.0


def test_what_is_written_is_read_again() -> None:
    scores = [StepScore(index=0, p=0.5, logit=0.0), StepScore(index=1, p=None, truncated=True)]
    assert scored_of(score_row(chain([1, 0]), scores)).scores == scores


@pytest.mark.parametrize(("given", "meant"), [(2, 2), (-1, -1), (None, None), (-5, None)])
def test_predictions(given: int | None, meant: int | None) -> None:
    assert scored_of({"id": "a", "prediction": given, "label": 3}).prediction == meant


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ({"scores": [0.5]}, "'id'"),
        ({"id": True, "scores": []}, "'id'"),
        ({"id": "a"}, "neither scores nor"),
        ({"id": "a", "scores": [1.5]}, "no probability"),
        ({"id": "a", "scores": [float("nan")]}, "not a finite number"),
        ({"id": "a", "scores": [True]}, "neither a number nor null"),
        ({"id": "a", "scores": ["0.5"]}, "neither a number nor null"),
        ({"id": "a", "scores": [{"logit": 1.0}]}, "no 'p'"),
        ({"id": "a", "prediction": "2"}, "whole number"),
    ],
)
def test_refused(value: dict[str, Any], says: str) -> None:
    with pytest.raises(InputError, match=says):
        scored_of(value)


def test_joining() -> None:
    chains = [chain([1, 0], 0), chain([1], 1)]
    scored = {"made-0": scored_of({"id": "made-0", "scores": [0.9, 0.1]})}
    judged, missing = join(chains, scored)
    assert [each.chain.id for each in judged] == ["made-0"]
    assert missing == ["made-1"]
    scored["made-1"] = scored_of({"id": "made-1", "scores": [0.9, 0.1]})
    with pytest.raises(InputError, match="2 scores for the 1 steps"):
        join(chains, scored)

"""The records that cross a boundary refuse what contradicts itself."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from leanprm.records import Chain, StepScore, first_wrong


def chain(**fields: Any) -> Chain:
    given = {"id": "c", "problem": "1 + 1?", "steps": ["2", "so 3"], "labels": [1, 0]}
    return Chain.model_validate({**given, "kind": "informal", "source": "test", **fields})


def test_first_error_is_derived() -> None:
    assert chain().first_error == 1
    assert chain(labels=[None, 1]).first_error == -1
    assert first_wrong([None, 0, 0]) == 1


def test_a_chain_survives_json() -> None:
    one = chain(values=[0.5, None], meta={"a": 1})
    assert Chain.model_validate_json(one.model_dump_json()) == one


@pytest.mark.parametrize(
    "fields",
    [
        {"labels": [1]},
        {"labels": [1, 2]},
        {"labels": [1, 0], "first_error": 0},
        {"values": [0.5]},
        {"values": [0.5, 1.5]},
        {"values": [0.5, float("nan")]},
        {"states": []},
        {"kind": "other"},
        {"colour": "red"},
    ],
)
def test_contradictions_are_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        chain(**fields)


def test_a_score_is_a_probability() -> None:
    with pytest.raises(ValidationError):
        StepScore(index=0, p=1.5)

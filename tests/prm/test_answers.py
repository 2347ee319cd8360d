"""Equal answers are equal texts."""

from __future__ import annotations

import pytest

from leanprm.prm.answers import final_answer, normal_answer


@pytest.mark.parametrize(
    ("given", "normal"),
    [
        ("18", "18"),
        (" $1,000.00. ", "1000"),
        ("2.50", "5/2"),
        ("10/4", "5/2"),
        ("50%", "50"),
        ("−3", "-3"),
        ("x + 1", "x + 1"),
        (r"\$7", "7"),
        ("Yes.", "yes"),
        ("1/0", "1/0"),
        ("", None),
        (None, None),
    ],
)
def test_normal(given: str | None, normal: str | None) -> None:
    assert normal_answer(given) == normal


def test_final() -> None:
    assert final_answer("1 + 1 = 2\n#### 2") == "2"
    assert final_answer("so\nA: 18\n") == "18"
    assert final_answer(r"it is \boxed{1} or \boxed{\frac{1}{2}}") == r"\frac{1}{2}"
    assert final_answer("no answer") is None

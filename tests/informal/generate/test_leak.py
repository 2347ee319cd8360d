"""Wrong steps cannot be told by their form: words alone do little better than chance."""

from __future__ import annotations

import numpy as np
import pytest

from bench.generate import steps_of, text_blind_floor

COUNT = 3_000


@pytest.mark.parametrize("ngrams", [1, 2])
def test_words_alone_do_not_tell(ngrams: int) -> None:
    assert 0.45 <= text_blind_floor(ngrams, COUNT) <= 0.65


def test_wrong_steps_are_as_long_as_right_ones() -> None:
    texts, labels = steps_of(2, COUNT)
    lengths = np.array([len(text) for text in texts])
    right, wrong = (lengths[np.array(labels) == label].mean() for label in (1, 0))
    assert abs(right - wrong) < 0.06 * right

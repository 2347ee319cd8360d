"""The measures agree with scikit-learn."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score

from leanprm.prm.metrics import auroc

PAIRS = st.lists(st.tuples(st.integers(0, 1), st.integers(0, 5).map(lambda n: n / 5)), min_size=2)


@given(PAIRS)
def test_auroc_with_ties(pairs: list[tuple[int, float]]) -> None:
    labels, scores = map(list, zip(*pairs, strict=True))
    if len(set(labels)) == 1:
        assert math.isnan(auroc(labels, scores))
    else:
        assert auroc(labels, scores) == pytest.approx(roc_auc_score(labels, scores), abs=1e-6)


def test_scores_must_be_numbers() -> None:
    with pytest.raises(ValueError, match="not a number"):
        auroc([0, 1], [float("nan"), 1.0])
    with pytest.raises(ValueError, match="2 labels for 1"):
        auroc([0, 1], [1.0])

"""The measures agree with scikit-learn, or with their definition done by hand."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import average_precision_score, brier_score_loss, f1_score, roc_auc_score

from leanprm.prm.metrics import (
    auprc,
    auroc,
    best_threshold,
    brier,
    class_f1,
    ece,
    first_error_f1,
    predicted_first_error,
    reliability,
)

PAIRS = st.lists(st.tuples(st.integers(0, 1), st.integers(0, 20).map(lambda n: n / 20)), min_size=2)
BOTH = PAIRS.filter(lambda pairs: len({label for label, _ in pairs}) == 2)


def columns(pairs: list[tuple[int, float]]) -> tuple[list[int], list[float]]:
    return [label for label, _ in pairs], [score for _, score in pairs]


@given(BOTH)
def test_ranking_measures(pairs: list[tuple[int, float]]) -> None:
    labels, scores = columns(pairs)
    assert auroc(labels, scores) == pytest.approx(roc_auc_score(labels, scores), abs=1e-6)
    assert auprc(labels, scores) == pytest.approx(average_precision_score(labels, scores), abs=1e-6)


@given(BOTH)
def test_calibration_measures(pairs: list[tuple[int, float]]) -> None:
    labels, scores = columns(pairs)
    assert brier(labels, scores) == pytest.approx(brier_score_loss(labels, scores), abs=1e-6)
    by_hand = 0.0
    for number in range(10):
        inside = [
            (label, score)
            for label, score in pairs
            if number <= math.floor(score * 10 + 1e-12) < number + 1 or (number == 9 and score == 1)
        ]
        if inside:
            gap = sum(score for _, score in inside) - sum(label for label, _ in inside)
            by_hand += abs(gap)
    assert ece(labels, scores) == pytest.approx(by_hand / len(pairs), abs=1e-6)
    assert sum(one.count for one in reliability(labels, scores)) == len(pairs)


@given(BOTH, st.integers(0, 20).map(lambda n: n / 20))
def test_f1_of_both_classes(pairs: list[tuple[int, float]], threshold: float) -> None:
    labels, scores = columns(pairs)
    said = [int(score >= threshold) for score in scores]
    found = class_f1(labels, scores, threshold)
    assert found.positive == pytest.approx(f1_score(labels, said, pos_label=1), abs=1e-6)
    assert found.negative == pytest.approx(f1_score(labels, said, pos_label=0), abs=1e-6)


def test_one_class_alone_has_no_ranking() -> None:
    assert math.isnan(auroc([1, 1], [0.1, 0.2]))
    assert math.isnan(auprc([0, 0], [0.1, 0.2]))
    assert math.isnan(brier([], []))
    assert math.isnan(ece([], []))


def test_first_errors_as_processbench_counts_them() -> None:
    """Three wrong chains, one found; two right ones, one called right."""
    found = first_error_f1([0, 2, 1, -1, -1], [0, 1, None, -1, 3])
    assert found.error_accuracy == pytest.approx(1 / 3)
    assert found.correct_accuracy == pytest.approx(1 / 2)
    assert found.f1 == pytest.approx(0.4)
    assert (found.wrong_chains, found.right_chains) == (3, 2)


def test_first_errors_at_the_edges() -> None:
    assert first_error_f1([0, -1], [1, 0]).f1 == 0.0
    assert math.isnan(first_error_f1([-1], [-1]).f1)
    with pytest.raises(ValueError, match="1 labels for 2"):
        first_error_f1([-1], [-1, 0])


def test_the_first_low_step_is_the_prediction() -> None:
    assert predicted_first_error([0.9, 0.4, 0.1], 0.5) == 1
    assert predicted_first_error([0.9, 0.5], 0.5) == -1
    assert predicted_first_error([0.9, None, 0.1], 0.5) is None
    assert predicted_first_error([0.4, None], 0.5) == 0
    assert predicted_first_error([], 0.5) == -1


def test_a_threshold_that_divides_is_found() -> None:
    threshold, f1 = best_threshold([1, -1], [[0.8, 0.3, 0.9], [0.7, 0.75]])
    assert f1 == 1.0
    assert 0.3 < threshold <= 0.7


@pytest.mark.parametrize(
    ("labels", "scores", "match"),
    [
        ([0, 1], [float("nan"), 1.0], "not a number"),
        ([0, 1], [1.0], "2 labels for 1"),
        ([2], [1.0], "0 or 1"),
    ],
)
def test_nonsense_is_refused(labels: list[int], scores: list[float], match: str) -> None:
    with pytest.raises(ValueError, match=match):
        auroc(labels, scores)

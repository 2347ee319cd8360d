"""The whole evaluation against scikit-learn and against figures worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import average_precision_score, brier_score_loss, f1_score, roc_auc_score

from leanprm.prm.evaluate import Bootstrap, _fast_f1, choose, findings
from leanprm.prm.judged import Judged, hold_out, step_table
from leanprm.prm.metrics import first_error_f1
from tests.prm.evaluation.making import chain, population, scored

QUICK = Bootstrap(rounds=20)


def columns(judged: list[Judged]) -> tuple[list[int], list[float]]:
    """Labels and probabilities, gathered without the package's own tables."""
    pairs = [
        (label, score.p)
        for each in judged
        for label, score in zip(each.chain.labels, each.scores or [], strict=True)
        if label is not None and score.p is not None
    ]
    return [label for label, _ in pairs], [p for _, p in pairs]


def plain_ece(labels: list[int], ps: list[float]) -> float:
    """Expected calibration error over ten bins, the slow way."""
    total = 0.0
    for low in range(10):
        pairs = zip(labels, ps, strict=True)
        inside = [(label, p) for label, p in pairs if min(int(p * 10), 9) == low]
        if inside:
            said = sum(p for _, p in inside) / len(inside)
            so = sum(label for label, _ in inside) / len(inside)
            total += len(inside) / len(labels) * abs(said - so)
    return total


def test_agrees_with_scikit_learn() -> None:
    judged = population(400, seed=1)
    found = findings(judged, threshold=0.4, bootstrap=QUICK)
    labels, ps = columns(judged)
    assert found.steps is not None
    assert found.calibration is not None
    flipped, minus = [1 - label for label in labels], [-p for p in ps]
    before, said = found.calibration.before, [int(p >= 0.4) for p in ps]
    pairs = [
        (found.steps.auroc.value, roc_auc_score(labels, ps)),
        (found.steps.auprc_right.value, average_precision_score(labels, ps)),
        (found.steps.auprc_wrong.value, average_precision_score(flipped, minus)),
        (before.brier.value, brier_score_loss(labels, ps)),
        (before.ece.value, plain_ece(labels, ps)),
        (found.first_error.positive_f1, f1_score(labels, said)),
        (found.first_error.negative_f1, f1_score(labels, said, pos_label=0)),
    ]
    for ours, theirs in pairs:
        assert ours == pytest.approx(theirs, abs=1e-6)


def test_first_errors_by_hand() -> None:
    judged = [
        scored(chain([1, 0, None], 0), [0.9, 0.1, 0.0]),  # found
        scored(chain([1, 1, 0], 1), [0.9, 0.2, 0.1]),  # named a step too early
        scored(chain([0], 2), [None]),  # no answer: wrong
        scored(chain([1, 1], 3), [0.9, 0.8]),  # right, called right
        scored(chain([1], 4), [0.3]),  # right, called wrong
        scored(chain([1, None, 0], 5), [0.9, 0.9, 0.1]),  # nobody knows the first error
    ]
    found = findings(judged, threshold=0.5, bootstrap=QUICK).first_error
    assert found.error_accuracy.value == pytest.approx(1 / 3)
    assert found.correct_accuracy.value == pytest.approx(1 / 2)
    assert found.f1.value == pytest.approx(2 * (1 / 3) * (1 / 2) / (1 / 3 + 1 / 2))
    assert (found.wrong_chains, found.right_chains, found.no_answer) == (3, 2, 1)


def test_named_first_errors_need_no_scores() -> None:
    judged = [
        Judged(chain([1, 0], 0), prediction=1),
        Judged(chain([1, 0], 1), prediction=None),
        Judged(chain([1, 1], 2), prediction=-1),
    ]
    found = findings(judged, bootstrap=QUICK)
    assert found.steps is None
    assert found.calibration is None
    assert found.slices == []
    assert found.first_error.threshold is None
    assert found.first_error.f1.value == pytest.approx(2 * 0.5 * 1 / 1.5)


def test_both_accuracies_zero_give_zero() -> None:
    judged = [Judged(chain([0], 0), prediction=-1), Judged(chain([1], 1), prediction=0)]
    assert findings(judged, bootstrap=QUICK).first_error.f1.value == 0.0


def test_temperature_comes_from_validation_alone() -> None:
    valid, test = population(300, seed=2), population(300, seed=3)
    found = findings(test, valid, bootstrap=QUICK)
    assert found.calibration is not None
    assert found.calibration.after is not None
    assert found.calibration.temperature == choose(valid, None).temperature
    before, after = found.calibration.before, found.calibration.after
    assert (after.ece.value or 1) < (before.ece.value or 0)
    assert (after.nll or 9) < (before.nll or 0)
    assert found.first_error.threshold_from == "validation"
    assert found.first_error.threshold == choose(valid, None).threshold


def test_without_validation_nothing_is_chosen() -> None:
    found = findings(population(60, seed=4), bootstrap=QUICK)
    assert found.calibration is not None
    assert found.calibration.temperature is None
    assert (found.first_error.threshold, found.first_error.threshold_from) == (0.5, "default")


def test_intervals_hold_the_value_and_shrink_with_more_groups() -> None:
    few = findings(population(40, seed=5), bootstrap=Bootstrap(100)).steps
    many = findings(population(640, seed=5), bootstrap=Bootstrap(100)).steps
    assert few is not None
    assert many is not None
    widths = []
    for measure in (few.auroc, many.auroc):
        assert measure.value is not None
        assert measure.low is not None
        assert measure.high is not None
        assert measure.low <= measure.value <= measure.high
        widths.append(measure.high - measure.low)
    assert widths[1] < widths[0] / 2


def test_ties_in_probabilities_are_broken_by_log_odds() -> None:
    sure = [
        Judged(each.chain, [s.model_copy(update={"p": 1.0}) for s in each.scores or []])
        for each in population(50, seed=6)
    ]
    assert set(step_table(sure).p.tolist()) == {1.0}
    found = findings(sure, bootstrap=QUICK).steps
    assert found is not None
    assert (found.auroc.value or 0) > 0.8
    assert found.saturated == 1.0


def test_holding_out_keeps_groups_whole_and_does_not_move() -> None:
    chains = [each.chain for each in population(400, seed=7)]
    held, rest = hold_out(chains, 0.25)
    assert {c.group for c in held}.isdisjoint({c.group for c in rest})
    assert 0.15 < len(held) / len(chains) < 0.35
    again, _ = hold_out(chains[::-1], 0.25)
    assert {c.id for c in again} == {c.id for c in held}


def test_slices_count_every_step_once() -> None:
    found = findings(population(200, seed=8), threshold=0.5, bootstrap=QUICK)
    for by in ("position", "steps in the chain"):
        parts = [one for one in found.slices if one.by == by]
        assert len(parts) == 6
        assert sum(one.steps for one in parts) == found.counts.scored
        assert sum(one.wrong for one in parts) == found.counts.scored - found.counts.right


def test_quick_and_plain_first_error_agree_on_resamples() -> None:
    chance = np.random.default_rng(0)
    for _ in range(50):
        truth = chance.integers(-1, 3, size=12)
        guess = chance.integers(-2, 3, size=12)
        plain = first_error_f1(truth.tolist(), [None if g == -2 else g for g in guess.tolist()])
        if 0 < plain.right_chains < 12:
            whole = (plain.f1, plain.error_accuracy, plain.correct_accuracy)
            assert _fast_f1(truth, guess) == pytest.approx(whole)

"""Measures of step scores against labels; pure, on plain sequences.

Labels are 1 right, 0 wrong; scores and probabilities are higher for right. Steps without a label
must be left out before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Truth = NDArray[np.bool_]


def _arrays(labels: Sequence[int], scores: Sequence[float]) -> tuple[Truth, Floats]:
    if len(labels) != len(scores):
        raise ValueError(f"{len(labels)} labels for {len(scores)} scores")
    values = np.asarray(scores, dtype=np.float64)
    if np.isnan(values).any():
        raise ValueError("a score is not a number")
    truth = np.asarray(labels)
    if not np.isin(truth, (0, 1)).all():
        raise ValueError("labels must be 0 or 1")
    return truth.astype(bool), values


def auroc(labels: Sequence[int], scores: Sequence[float]) -> float:
    """Area under the ROC curve: the chance that a right step outscores a wrong one, ties half.

    Computed from rank sums (Mann and Whitney, 1947). NaN if one of the classes is missing.

    Raises:
        ValueError: If the lengths differ, or a score is not a number.
    """
    truth, values = _arrays(labels, scores)
    right = int(truth.sum())
    wrong = len(truth) - right
    if not right or not wrong:
        return float("nan")
    _, where, counts = np.unique(values, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[where]
    return float((ranks[truth].sum() - right * (right + 1) / 2) / (right * wrong))


def auprc(labels: Sequence[int], scores: Sequence[float]) -> float:
    """Average precision: precision at each threshold, weighted by the recall it adds.

    For the wrong steps as the class to find, pass 1 - label and minus the score. NaN if there is
    no step labelled 1.

    Raises:
        ValueError: If the lengths differ, or a score is not a number.
    """
    truth, values = _arrays(labels, scores)
    if not truth.any():
        return float("nan")
    order = np.argsort(-values, kind="stable")
    found = np.cumsum(truth[order])
    last = np.append(np.diff(values[order]) != 0, True)
    hits = found[last]
    precision = hits / (np.flatnonzero(last) + 1)
    recall = hits / found[-1]
    return float(np.sum(np.diff(recall, prepend=0.0) * precision))


def brier(labels: Sequence[int], probabilities: Sequence[float]) -> float:
    """Mean squared difference of probability and label (Brier, 1950): 0 is best. NaN if empty."""
    truth, values = _arrays(labels, probabilities)
    return float(np.mean((values - truth) ** 2)) if len(values) else float("nan")


@dataclass(frozen=True)
class Bin:
    """One bin of a reliability diagram.

    Attributes:
        low: Its lower bound, inclusive.
        high: Its upper bound, exclusive; the last bin includes it.
        count: Steps in it.
        confidence: Their mean probability; NaN if there are none.
        accuracy: The share of them that is right; NaN if there are none.
    """

    low: float
    high: float
    count: int
    confidence: float
    accuracy: float


def reliability(labels: Sequence[int], probabilities: Sequence[float], bins: int = 10) -> list[Bin]:
    """Bins of equal width over [0, 1]; a probability on a bound belongs to the bin above it.

    Raises:
        ValueError: If a probability lies outside [0, 1].
    """
    truth, values = _arrays(labels, probabilities)
    if ((values < 0) | (values > 1)).any():
        raise ValueError("probabilities must lie in [0, 1]")
    place = np.minimum((values * bins).astype(int), bins - 1)
    found = []
    for number in range(bins):
        inside = place == number
        count = int(inside.sum())
        confidence = float(values[inside].mean()) if count else float("nan")
        accuracy = float(truth[inside].mean()) if count else float("nan")
        found.append(Bin(number / bins, (number + 1) / bins, count, confidence, accuracy))
    return found


def ece(labels: Sequence[int], probabilities: Sequence[float], bins: int = 10) -> float:
    """Expected calibration error (Naeini et al., 2015): mean |confidence - accuracy| over bins.

    NaN if empty.
    """
    table = reliability(labels, probabilities, bins)
    total = sum(one.count for one in table)
    if not total:
        return float("nan")
    gaps = (one.count * abs(one.confidence - one.accuracy) for one in table if one.count)
    return sum(gaps) / total


@dataclass(frozen=True)
class FirstError:
    """How well first errors are found, as ProcessBench defines it (Zheng et al., 2024, 4.1).

    Attributes:
        error_accuracy: Share of wrong chains whose first wrong step was named; NaN if none.
        correct_accuracy: Share of right chains that were called right; NaN if none.
        f1: Harmonic mean of the two; 0 if both are 0, NaN if one is missing.
        wrong_chains: Chains with an error.
        right_chains: Chains without.
    """

    error_accuracy: float
    correct_accuracy: float
    f1: float
    wrong_chains: int
    right_chains: int


def first_error_f1(labels: Sequence[int], predictions: Sequence[int | None]) -> FirstError:
    """Compare first errors: indices from 0, -1 for none; a prediction None is always wrong.

    Raises:
        ValueError: If the lengths differ, or a label is below -1.
    """
    if len(labels) != len(predictions):
        raise ValueError(f"{len(labels)} labels for {len(predictions)} predictions")
    if any(label < -1 for label in labels):
        raise ValueError("the index of a first error is at least -1")
    pairs = list(zip(labels, predictions, strict=True))
    wrong = [label == guess for label, guess in pairs if label != -1]
    right = [label == guess for label, guess in pairs if label == -1]
    error = sum(wrong) / len(wrong) if wrong else float("nan")
    correct = sum(right) / len(right) if right else float("nan")
    both = error + correct
    f1 = 2 * error * correct / both if both else both
    return FirstError(error, correct, f1, len(wrong), len(right))


def predicted_first_error(scores: Sequence[float | None], threshold: float) -> int | None:
    """The first step scored below the threshold; -1 if none; None if an unscored step comes first.

    An unscored step (it did not fit, or the scorer cannot say) leaves open whether the error is
    there, and what is left open is not a prediction.
    """
    for index, score in enumerate(scores):
        if score is None:
            return None
        if score < threshold:
            return index
    return -1


@dataclass(frozen=True)
class ClassF1:
    """F1 of both classes, as PRMBench reports them (Song et al., 2025).

    Attributes:
        positive: F1 of finding right steps.
        negative: F1 of finding wrong steps.
        accuracy: Share of steps judged as labelled.
    """

    positive: float
    negative: float
    accuracy: float


def class_f1(labels: Sequence[int], scores: Sequence[float], threshold: float) -> ClassF1:
    """F1 of both classes when steps of at least the threshold are called right."""
    truth, values = _arrays(labels, scores)
    said = values >= threshold

    def f1(of: Truth, guess: Truth) -> float:
        hits = float((of & guess).sum())
        total = float(of.sum() + guess.sum())
        return 2 * hits / total if total else float("nan")

    accuracy = float((truth == said).mean()) if len(truth) else float("nan")
    return ClassF1(f1(truth, said), f1(~truth, ~said), accuracy)


def best_threshold(
    labels: Sequence[int], scores: Sequence[Sequence[float | None]]
) -> tuple[float, float]:
    """The threshold with the best first-error F1, and that F1; of equal ones the lowest.

    Choose it on validation chains only: on the chains that are reported it flatters.

    Args:
        labels: First errors.
        scores: The step scores of each chain.
    """
    seen = {score for chain in scores for score in chain if score is not None}
    between = sorted({0.0, *seen, *(np.nextafter(score, 2.0) for score in seen)})
    if len(between) > 400:
        between = [float(q) for q in np.quantile(between, np.linspace(0, 1, 400))]
    best = (0.5, -1.0)
    for threshold in between:
        guesses = [predicted_first_error(chain, threshold) for chain in scores]
        found = first_error_f1(labels, guesses).f1
        if found > best[1]:
            best = (float(threshold), found)
    return best

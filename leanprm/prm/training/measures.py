"""Calibration of a trained checkpoint, and a short account of how good it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from leanprm.prm.calibrate import calibrated, fit_temperature
from leanprm.prm.checkpoint import Role, read_info
from leanprm.prm.metrics import (
    auroc,
    best_threshold,
    brier,
    ece,
    first_error_f1,
    predicted_first_error,
)
from leanprm.records import Chain, StepScore

Scores = Sequence[Sequence[StepScore]]


@dataclass(frozen=True)
class Measures:
    """How a model does on labelled chains; NaN where a class is missing.

    Attributes:
        steps: Labelled steps that were scored; chains, for an outcome model.
        auroc: Area under the ROC curve of those.
        brier: Mean squared error of their probabilities.
        ece: Expected calibration error, ten bins.
        accuracy: Share on the right side of the threshold.
        first_error_f1: As ProcessBench defines it; NaN for an outcome model.
        chains: Chains whose first error is known.
    """

    steps: int
    auroc: float
    brier: float
    ece: float
    accuracy: float
    first_error_f1: float
    chains: int


def calibrate_checkpoint(folder: Path, chains: Sequence[Chain], scores: Scores) -> bool:
    """Write temperature and threshold, chosen on validation chains, into a checkpoint.

    Nothing is written if the chains have right steps or wrong steps only.

    Args:
        folder: The checkpoint.
        chains: Validation chains.
        scores: Its scores of them; their `logit`s are used.

    Returns:
        Whether it was calibrated.
    """
    info = read_info(folder)
    labels, logits = labelled_logits(chains, scores, info.role)
    if len(set(labels)) < 2:
        return False
    temperature = fit_temperature(labels, logits)
    threshold = 0.5
    if info.role == "step":
        known = [k for k, chain in enumerate(chains) if first_error_known(chain)]
        if {chains[k].first_error == -1 for k in known} == {False, True}:
            wanted = [chains[k].first_error for k in known]
            found = [probabilities(scores[k], temperature) for k in known]
            threshold = min(1.0, best_threshold(wanted, found)[0])
    update = {"temperature": temperature, "threshold": threshold}
    info.model_copy(update=update).write(folder)
    return True


def measure(folder: Path, chains: Sequence[Chain], scores: Scores) -> Measures:
    """Measure a checkpoint by its scores of labelled chains, with its temperature and threshold."""
    info = read_info(folder)
    labels, logits = labelled_logits(chains, scores, info.role)
    p = [calibrated(logit, info.temperature) for logit in logits]
    hits = sum(
        (value >= info.threshold) == bool(label) for value, label in zip(p, labels, strict=True)
    )
    known = [
        k for k, chain in enumerate(chains) if info.role == "step" and first_error_known(chain)
    ]
    guesses = [
        predicted_first_error(probabilities(scores[k], info.temperature), info.threshold)
        for k in known
    ]
    return Measures(
        steps=len(labels),
        auroc=auroc(labels, p),
        brier=brier(labels, p),
        ece=ece(labels, p),
        accuracy=hits / len(labels) if labels else float("nan"),
        first_error_f1=first_error_f1([chains[k].first_error for k in known], guesses).f1,
        chains=len(known),
    )


def labelled_logits(
    chains: Sequence[Chain], scores: Scores, role: Role
) -> tuple[list[int], list[float]]:
    """Labels and log odds of what has both: steps, or outcomes at the last steps."""
    labels: list[int] = []
    logits: list[float] = []
    for chain, found in zip(chains, scores, strict=True):
        wanted = list(chain.labels)
        if role == "outcome":
            wanted = [*[None] * (len(chain.steps) - 1), chain.outcome][: len(chain.steps)]
        for label, score in zip(wanted, found, strict=True):
            if label is not None and score.logit is not None:
                labels.append(label)
                logits.append(score.logit)
    return labels, logits


def probabilities(scores: Sequence[StepScore], temperature: float) -> list[float | None]:
    """Calibrated probabilities; None where a step has no score."""
    return [None if s.logit is None else calibrated(s.logit, temperature) for s in scores]


def first_error_known(chain: Chain) -> bool:
    """Whether no unlabelled step comes before the first wrong one, or anywhere if there is none."""
    end = len(chain.labels) if chain.first_error == -1 else chain.first_error
    return bool(chain.steps) and None not in chain.labels[:end]

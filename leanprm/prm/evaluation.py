"""The results of an evaluation, as written to JSON and shown on the page."""

from __future__ import annotations

import math
from typing import Any, Literal

from pydantic import Field

from leanprm.prm.metrics import Bin
from leanprm.records import SCHEMA_VERSION, Record

Source = Literal["validation", "given", "default"]
"""Where a threshold or temperature comes from."""


def number(value: float) -> float | None:
    """A measure as JSON can hold it: None for what is not defined."""
    return None if math.isnan(value) else float(value)


class Measure(Record):
    """A figure with a bootstrap interval that draws whole groups; None where it is not defined."""

    value: float | None
    low: float | None = None
    high: float | None = None


class Counts(Record):
    """What was evaluated, and what could not be."""

    chains: int
    groups: int
    steps: int
    labelled: int
    """Steps with a label."""
    scored: int
    """Labelled steps with a score: what step measures are computed on."""
    unscored: int
    """Labelled steps without a score."""
    truncated: int
    """Steps that did not fit into the scorer's context."""
    right: int
    """Scored steps labelled right."""
    first_error_known: int
    """Chains whose first error is known: what first-error measures are computed on."""
    first_error_open: int
    """Chains where an unlabelled step leaves it open."""


class StepFigures(Record):
    """How well steps are told apart."""

    auroc: Measure
    auprc_wrong: Measure
    """Average precision of finding wrong steps; compare with their share."""
    auprc_right: Measure
    share_wrong: float | None
    chain_auroc: Measure
    """Of whole chains, by their least step score: right chains against wrong ones."""
    saturated: float | None
    """Share of scores that are exactly 0 or 1, where ties hide differences."""


class ReliabilityBin(Record):
    """One bin of a reliability plot."""

    low: float
    high: float
    count: int
    confidence: float | None
    accuracy: float | None

    @classmethod
    def of(cls, found: Bin) -> ReliabilityBin:
        """From a bin as measured."""
        return cls(
            low=found.low,
            high=found.high,
            count=found.count,
            confidence=number(found.confidence),
            accuracy=number(found.accuracy),
        )


class Calibrated(Record):
    """How honest probabilities are."""

    brier: Measure
    ece: Measure
    nll: float | None
    """Mean negative log-likelihood in nats."""
    bins: list[ReliabilityBin]


class Calibration(Record):
    """Before and after dividing log odds by a temperature."""

    before: Calibrated
    after: Calibrated | None = None
    temperature: float | None = None
    fitted_on: str | None = None
    """None if nothing was fitted."""


class FirstErrorFigures(Record):
    """First errors, as ProcessBench defines them; steps, as PRMBench does."""

    threshold: float | None
    """Scores below it are called wrong; None if first errors were named, not scored."""
    threshold_from: Source | None
    f1: Measure
    error_accuracy: Measure
    correct_accuracy: Measure
    wrong_chains: int
    right_chains: int
    no_answer: int
    """Chains without a usable prediction; they count as wrong."""
    positive_f1: float | None = None
    negative_f1: float | None = None
    step_accuracy: float | None = None


class Subset(Record):
    """First errors of one source of chains."""

    name: str
    chains: int
    f1: float | None
    error_accuracy: float | None
    correct_accuracy: float | None


class Floor(Record):
    """What is reached without reading; only some measures apply to each."""

    name: str
    what: str
    auroc: float | None = None
    brier: float | None = None
    ece: float | None = None
    f1: float | None = None
    error_accuracy: float | None = None
    correct_accuracy: float | None = None


class Slice(Record):
    """Steps of one kind."""

    by: str
    name: str
    steps: int
    wrong: int
    auroc: float | None
    brier: float | None
    ece: float | None
    mean_p: float | None
    caught: float | None
    """Share of its wrong steps that are called wrong at the threshold."""


class Drift(Record):
    """One quantity on training and on reported chains."""

    name: str
    train: float | None
    """Mean on the training chains."""
    test: float | None
    """Mean on the reported chains."""
    distance: float | None
    """Largest gap between the two distributions, in [0, 1] (Kolmogorov and Smirnov)."""


class Honesty(Record):
    """How honest scores are on one set."""

    name: str
    mean_p: float
    right: float
    ece: float | None
    best_temperature: float | None
    """What would be fitted on this set; only to compare, it is used nowhere."""


class Shift(Record):
    """How far the reported chains lie from those trained on."""

    train_chains: int
    drifts: list[Drift]
    word_divergence: float | None
    """Jensen-Shannon divergence of the words, in bits, in [0, 1]."""
    strange_words: float | None
    """Share of the words of the reported chains that no training chain has."""
    strange: list[str]
    """The most frequent of these."""
    calibration: list[Honesty]
    """Empty where training chains have no scores."""


class Trick(Record):
    """What a change that adds nothing true does to the scores of wrong chains."""

    name: str
    what: str
    chains: int
    unscored: int
    """Chains left out, for a step of theirs has no score."""
    change: dict[str, float]
    """Mean change of the chain's score, by aggregate."""
    rose: dict[str, float]
    """Share of the chains whose score rose by more than 0.001, by aggregate."""
    passed_before: float | None
    """Share of these wrong chains with no step below the threshold."""
    passed_after: float | None
    newly_passed: float | None
    """Share that was stopped before the change and passes after it."""


class Evaluation(Record):
    """Everything that is known of one scorer on one set of chains."""

    schema_version: int = SCHEMA_VERSION
    leanprm: str
    scorer: str
    data: list[str]
    data_sha256: dict[str, str] = Field(default_factory=dict)
    valid: str | None
    """What threshold and temperature were chosen on; None if nothing was."""
    settings: dict[str, Any] = Field(default_factory=dict)
    counts: Counts
    steps: StepFigures | None
    """None if no step was scored."""
    calibration: Calibration | None
    first_error: FirstErrorFigures
    subsets: list[Subset]
    subset_mean_f1: float | None
    """Plain mean over subsets, as ProcessBench reports it."""
    floors: list[Floor]
    slices: list[Slice]
    shift: Shift | None = None
    """None where no training chains were given."""
    gaming: list[Trick] | None = None
    """None where no scorer was at hand to score changed chains."""

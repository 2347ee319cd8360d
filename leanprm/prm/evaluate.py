"""Judges step scores: how well they order, how honest they are, whether they find first errors.

Whatever is chosen (a threshold, a temperature) is chosen on validation chains, never on those that
are reported.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from leanprm.prm.bootstrap import bootstrap_rows
from leanprm.prm.calibrate import calibrated, fit_temperature, negative_log_likelihood
from leanprm.prm.evaluation import (
    Calibrated,
    Calibration,
    Counts,
    FirstErrorFigures,
    Floor,
    Measure,
    ReliabilityBin,
    Slice,
    Source,
    StepFigures,
    Subset,
    number,
)
from leanprm.prm.floors import floors
from leanprm.prm.judged import (
    ChainTable,
    Judged,
    Places,
    StepTable,
    chain_table,
    group_of,
    step_table,
)
from leanprm.prm.metrics import (
    Floats,
    auprc,
    auroc,
    best_threshold,
    brier,
    class_f1,
    ece,
    first_error_f1,
    reliability,
)
from leanprm.prm.slices import slices

_NO_ANSWER = -2


@dataclass(frozen=True)
class Bootstrap:
    """How intervals are made: resamplings (0: no intervals) and seed."""

    rounds: int = 1000
    seed: int = 0

    def __call__(
        self, groups: Places, measure: Callable[[Places], float], value: float | None = None
    ) -> Measure:
        """A measure of all rows, with its interval."""
        whole = measure(np.arange(len(groups))) if value is None else value
        low, high = bootstrap_rows(groups, measure, rounds=self.rounds, seed=self.seed)
        return Measure(value=number(whole), low=number(low), high=number(high))


@dataclass(frozen=True)
class Choice:
    """What was chosen, and on what.

    Attributes:
        threshold: Scores below it are called wrong; None if first errors are named, not scored.
        source: Where it comes from.
        temperature: Divides log odds; None if none was fitted.
    """

    threshold: float | None
    source: Source | None
    temperature: float | None


@dataclass(frozen=True)
class Findings:
    """All that follows from scores and labels."""

    counts: Counts
    steps: StepFigures | None
    calibration: Calibration | None
    first_error: FirstErrorFigures
    subsets: list[Subset]
    floors: list[Floor]
    slices: list[Slice]


def choose(valid: Sequence[Judged], threshold: float | None, default: float = 0.5) -> Choice:
    """Choose a threshold and a temperature.

    Args:
        valid: Validation chains; may be empty.
        threshold: One that is given goes before one that could be chosen.
        default: Without any, this.
    """
    steps, chains = step_table(valid), chain_table(valid)
    temperature = None
    if len(set(steps.label.tolist())) == 2:
        temperature = fit_temperature(steps.label.astype(int).tolist(), steps.logit.tolist())
    if threshold is not None:
        return Choice(threshold, "given", temperature)
    scored = [place for place in chains.place.tolist() if valid[place].scores is not None]
    truth = dict(zip(chains.place.tolist(), chains.truth.tolist(), strict=True))
    labels = [truth[place] for place in scored]
    if -1 not in labels or not any(label >= 0 for label in labels):
        return Choice(default, "default", temperature)
    scores = [[score.p for score in valid[place].scores or ()] for place in scored]
    return Choice(best_threshold(labels, scores)[0], "validation", temperature)


def findings(
    judged: Sequence[Judged],
    valid: Sequence[Judged] = (),
    *,
    threshold: float | None = None,
    default_threshold: float = 0.5,
    valid_name: str = "validation chains",
    bootstrap: Bootstrap = Bootstrap(),
) -> Findings:
    """Judge the scores of chains.

    Args:
        judged: The chains that are reported.
        valid: Validation chains, for threshold, temperature and the floors' rates; may be empty.
        threshold: Take this one instead of choosing it.
        default_threshold: What to take where there is nothing to choose on.
        valid_name: What the validation chains are called.
        bootstrap: How intervals are made.
    """
    steps, chains = step_table(judged), chain_table(judged)
    choice = choose(valid, threshold, default_threshold)
    if all(each.scores is None for each in judged):
        choice = Choice(None, None, None)
    p = _with_temperature(steps.logit, choice.temperature) if choice.temperature else steps.p
    fitted = (valid, step_table(valid)) if valid else None
    return Findings(
        counts=_counts(judged, steps, chains),
        steps=step_figures(judged, steps, bootstrap) if len(steps) else None,
        calibration=calibration(steps, choice, valid_name, bootstrap) if len(steps) else None,
        first_error=first_error_figures(judged, steps, chains, choice, bootstrap),
        subsets=subsets(judged, chains, choice.threshold),
        floors=floors(judged, steps, chains, fitted),
        slices=slices(judged, steps, p, choice.threshold) if len(steps) else [],
    )


def step_figures(judged: Sequence[Judged], steps: StepTable, bootstrap: Bootstrap) -> StepFigures:
    """How well right and wrong steps, and right and wrong chains, are told apart."""
    labels = steps.label.astype(int)

    def measured(rows: Places) -> float:
        return auroc(labels[rows].tolist(), steps.rank[rows].tolist())

    def wrong(rows: Places) -> float:
        return auprc((1 - labels[rows]).tolist(), (-steps.rank[rows]).tolist())

    def right(rows: Places) -> float:
        return auprc(labels[rows].tolist(), steps.rank[rows].tolist())

    return StepFigures(
        auroc=bootstrap(steps.group, measured),
        auprc_wrong=bootstrap(steps.group, wrong),
        auprc_right=bootstrap(steps.group, right),
        share_wrong=float(1 - labels.mean()),
        chain_auroc=_chain_auroc(judged, bootstrap),
        saturated=float(np.isin(steps.p, (0.0, 1.0)).mean()),
    )


def calibration(
    steps: StepTable, choice: Choice, valid_name: str, bootstrap: Bootstrap
) -> Calibration:
    """How honest probabilities are, before and after the temperature."""
    if choice.temperature is not None:
        scaled = _with_temperature(steps.logit, choice.temperature)
        return Calibration(
            before=_honesty(steps, steps.raw, 1.0, bootstrap),
            after=_honesty(steps, scaled, choice.temperature, bootstrap),
            temperature=choice.temperature,
            fitted_on=valid_name,
        )
    before = _honesty(steps, steps.raw, 1.0, bootstrap)
    if np.allclose(steps.raw, steps.p, atol=1e-6):
        return Calibration(before=before)
    return Calibration(before=before, after=_honesty(steps, steps.p, None, bootstrap))


def first_error_figures(
    judged: Sequence[Judged],
    steps: StepTable,
    chains: ChainTable,
    choice: Choice,
    bootstrap: Bootstrap,
) -> FirstErrorFigures:
    """First errors and classes of steps at the threshold."""
    guesses = _guesses(judged, chains, choice.threshold)
    whole = first_error_f1(chains.truth.tolist(), [_answer(guess) for guess in guesses.tolist()])

    def f1(rows: Places) -> float:
        return _fast_f1(chains.truth[rows], guesses[rows])[0]

    def error(rows: Places) -> float:
        return _fast_f1(chains.truth[rows], guesses[rows])[1]

    def correct(rows: Places) -> float:
        return _fast_f1(chains.truth[rows], guesses[rows])[2]

    classes = None
    if choice.threshold is not None and len(steps):
        labels = steps.label.astype(int).tolist()
        classes = class_f1(labels, steps.p.tolist(), choice.threshold)
    return FirstErrorFigures(
        threshold=choice.threshold,
        threshold_from=choice.source,
        f1=bootstrap(chains.group, f1, whole.f1),
        error_accuracy=bootstrap(chains.group, error, whole.error_accuracy),
        correct_accuracy=bootstrap(chains.group, correct, whole.correct_accuracy),
        wrong_chains=whole.wrong_chains,
        right_chains=whole.right_chains,
        no_answer=int((guesses == _NO_ANSWER).sum()),
        positive_f1=None if classes is None else number(classes.positive),
        negative_f1=None if classes is None else number(classes.negative),
        step_accuracy=None if classes is None else number(classes.accuracy),
    )


def subsets(judged: Sequence[Judged], chains: ChainTable, threshold: float | None) -> list[Subset]:
    """First errors by source, at one threshold for all."""
    guesses = _guesses(judged, chains, threshold)
    sources = np.array([judged[place].chain.source for place in chains.place], dtype=object)
    found = []
    for name in sorted(set(sources.tolist())):
        rows = sources == name
        answers = [_answer(guess) for guess in guesses[rows].tolist()]
        one = first_error_f1(chains.truth[rows].tolist(), answers)
        found.append(
            Subset(
                name=name,
                chains=int(rows.sum()),
                f1=number(one.f1),
                error_accuracy=number(one.error_accuracy),
                correct_accuracy=number(one.correct_accuracy),
            )
        )
    return found


def mean_f1(found: Sequence[Subset]) -> float | None:
    """Plain mean of the subsets' F1; None if there is none, or one is not defined."""
    values = [one.f1 for one in found if one.f1 is not None]
    return sum(values) / len(values) if values and len(values) == len(found) else None


def _honesty(
    steps: StepTable, p: Floats, temperature: float | None, bootstrap: Bootstrap
) -> Calibrated:
    labels = steps.label.astype(int)

    def squared(rows: Places) -> float:
        return brier(labels[rows].tolist(), p[rows].tolist())

    def error(rows: Places) -> float:
        return ece(labels[rows].tolist(), p[rows].tolist())

    nll = None
    if temperature is not None:
        nll = negative_log_likelihood(labels.tolist(), steps.logit.tolist(), temperature)
    return Calibrated(
        brier=bootstrap(steps.group, squared),
        ece=bootstrap(steps.group, error),
        nll=nll,
        bins=[ReliabilityBin.of(one) for one in reliability(labels.tolist(), p.tolist())],
    )


def _chain_auroc(judged: Sequence[Judged], bootstrap: Bootstrap) -> Measure:
    chains = chain_table(judged)
    rows, least = [], []
    for row, place in enumerate(chains.place.tolist()):
        values = [score.p for score in judged[place].scores or ()]
        known = [value for value in values if value is not None]
        if known and len(known) == len(values):
            rows.append(row)
            least.append(min(known))
    labels = (chains.truth[rows] == -1).astype(int)
    scores = np.array(least)

    def measured(chosen: Places) -> float:
        return auroc(labels[chosen].tolist(), scores[chosen].tolist())

    return bootstrap(chains.group[rows], measured)


def _guesses(judged: Sequence[Judged], chains: ChainTable, threshold: float | None) -> Places:
    cut = math.nan if threshold is None else threshold
    found = [judged[place].first_error(cut) for place in chains.place.tolist()]
    return np.array([_NO_ANSWER if each is None else each for each in found], dtype=np.int64)


def _answer(guess: int) -> int | None:
    return None if guess == _NO_ANSWER else guess


def _fast_f1(truth: Places, guesses: Places) -> tuple[float, float, float]:
    """`first_error_f1` on columns: F1, accuracy on wrong chains, accuracy on right ones."""
    right = truth == -1
    hit = truth == guesses
    if right.all() or not right.any():
        return math.nan, math.nan, math.nan
    error, correct = float(hit[~right].mean()), float(hit[right].mean())
    both = error + correct
    return (2 * error * correct / both if both else 0.0), error, correct


def _counts(judged: Sequence[Judged], steps: StepTable, chains: ChainTable) -> Counts:
    labelled = sum(label is not None for each in judged for label in each.chain.labels)
    truncated = sum(score.truncated for each in judged for score in each.scores or ())
    return Counts(
        chains=len(judged),
        groups=len({group_of(each.chain) for each in judged}),
        steps=sum(len(each.chain.steps) for each in judged),
        labelled=labelled,
        scored=len(steps),
        unscored=labelled - len(steps),
        truncated=truncated,
        right=int(steps.label.sum()),
        first_error_known=len(chains),
        first_error_open=len(judged) - len(chains),
    )


def _with_temperature(logits: Floats, temperature: float) -> Floats:
    return np.array([calibrated(logit, temperature) for logit in logits.tolist()])

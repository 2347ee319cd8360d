"""What can be reached without reading a step: every score stands beside these.

A floor is made as strong as it can be: where it has a free choice (which step to name, how often to
say "all right"), it takes the best one for the very chains that are reported.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np

from leanprm.prm.evaluation import Floor, number
from leanprm.prm.judged import ChainTable, Judged, StepTable
from leanprm.prm.metrics import FirstError, Floats, auroc, brier, ece, first_error_f1

_FAR = 12
"""Positions from here on share one rate."""


def constant_floor(chains: ChainTable) -> FirstError:
    """Names one and the same step, or "all right" by chance; the best step and chance.

    With a share s of the wrong chains at the best step, and "all right" said with probability q,
    the accuracies to expect are (1 - q) s and q; their harmonic mean is largest at
    q = √s / (1 + √s).
    """
    wrong = chains.truth[chains.truth >= 0]
    most = Counter(wrong.tolist()).most_common(1)
    return _by_chance(most[0][1] / len(wrong) if most else math.nan, chains)


def random_floor(chains: ChainTable) -> FirstError:
    """Names a step drawn evenly, or "all right" by chance; the best chance."""
    wrong = chains.truth >= 0
    share = float((1 / chains.length[wrong]).mean()) if wrong.any() else math.nan
    return _by_chance(share, chains)


def outcome_floor(judged: Sequence[Judged], chains: ChainTable, *, last: bool) -> FirstError | None:
    """Knows whether the final answer is right; if it is, says "all right".

    Args:
        judged: All chains.
        chains: Those whose first error is known.
        last: If the answer is wrong, name the last step; else the best constant step.

    Returns:
        None if some chain does not say whether its answer is right.
    """
    outcomes = [judged[place].chain.outcome for place in chains.place]
    if None in outcomes or not outcomes:
        return None
    truth = chains.truth.tolist()
    if last:
        guesses = [
            -1 if right else length - 1
            for right, length in zip(outcomes, chains.length.tolist(), strict=True)
        ]
        return first_error_f1(truth, guesses)
    pairs = zip(truth, outcomes, strict=True)
    failed = [label for label, right in pairs if label >= 0 and not right]
    step = Counter(failed or [0]).most_common(1)[0][0]
    return first_error_f1(truth, [-1 if right else step for right in outcomes])


def position_rates(steps: StepTable, judged: Sequence[Judged]) -> dict[tuple[int, bool], float]:
    """How often a step is right, by its position and whether it is the last."""
    counts: Counter[tuple[int, bool]] = Counter()
    right: Counter[tuple[int, bool]] = Counter()
    for key, label in zip(_places(steps, judged), steps.label.tolist(), strict=True):
        counts[key] += 1
        right[key] += label
    return {key: (right[key] + 1) / (count + 2) for key, count in counts.items()}


def floors(
    judged: Sequence[Judged],
    steps: StepTable,
    chains: ChainTable,
    fitted: tuple[Sequence[Judged], StepTable] | None = None,
) -> list[Floor]:
    """All floors.

    Args:
        judged: The chains that are reported.
        steps: Their steps.
        chains: Those of them whose first error is known.
        fitted: Validation chains and steps that rates are taken from; else the reported ones.
    """
    found = [
        _first_error(
            "constant step", "always names the same step, the best", constant_floor(chains)
        ),
        _first_error("random step", "names any step by chance", random_floor(chains)),
    ]
    for last, name in ((False, "answer known, constant step"), (True, "answer known, last step")):
        oracle = outcome_floor(judged, chains, last=last)
        if oracle is not None:
            what = "knows whether the final answer is right, reads no step"
            found.append(_first_error(name, what, oracle))
    if not len(steps):
        return found
    base, base_steps = fitted if fitted is not None and len(fitted[1]) else (judged, steps)
    rate = float(base_steps.label.mean())
    found.insert(
        0, _steps("base rate", "the same for every step", steps, np.full(len(steps), rate))
    )
    rates = position_rates(base_steps, base)
    values = [rates.get(key, rate) for key in _places(steps, judged)]
    what = "knows a step's position and whether it is the last, no text"
    found.insert(1, _steps("position", what, steps, np.array(values)))
    outcomes = [judged[place].chain.outcome for place in steps.chain]
    if None not in outcomes:
        known = np.array(outcomes, dtype=np.float64)
        what = "knows whether the final answer is right, reads no step"
        found.insert(2, _steps("answer known", what, steps, known))
    return found


def _places(steps: StepTable, judged: Sequence[Judged]) -> list[tuple[int, bool]]:
    return [
        (min(position, _FAR), position == len(judged[chain].chain.steps) - 1)
        for chain, position in zip(steps.chain.tolist(), steps.position.tolist(), strict=True)
    ]


def _by_chance(share: float, chains: ChainTable) -> FirstError:
    wrong = int((chains.truth >= 0).sum())
    right = len(chains) - wrong
    if not wrong or not right:
        return FirstError(math.nan, math.nan, math.nan, wrong, right)
    root = math.sqrt(share)
    chance = root / (1 + root)
    f1 = 2 * share / (1 + root) ** 2
    return FirstError((1 - chance) * share, chance, f1, wrong, right)


def _first_error(name: str, what: str, found: FirstError) -> Floor:
    return Floor(
        name=name,
        what=what,
        f1=number(found.f1),
        error_accuracy=number(found.error_accuracy),
        correct_accuracy=number(found.correct_accuracy),
    )


def _steps(name: str, what: str, steps: StepTable, values: Floats) -> Floor:
    labels, scores = steps.label.astype(int).tolist(), values.tolist()
    return Floor(
        name=name,
        what=what,
        auroc=number(auroc(labels, scores)),
        brier=number(brier(labels, scores)),
        ece=number(ece(labels, scores)),
    )

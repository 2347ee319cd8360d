"""How far the chains that are reported lie from those that a model was trained on."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

from leanprm.prm.calibrate import fit_temperature
from leanprm.prm.evaluation import Drift, Honesty, Shift, number
from leanprm.prm.judged import Judged, StepTable, step_table
from leanprm.prm.metrics import ece
from leanprm.records import Chain

_WORD = re.compile(r"[^\W\d_]+|\d|[^\w\s]")
"""Words, single digits, signs."""
_SHOWN = 20


def distance(left: Sequence[float], right: Sequence[float]) -> float:
    """Largest gap between two distributions (Kolmogorov and Smirnov): 0 alike, 1 apart.

    NaN if one is empty.
    """
    if not len(left) or not len(right):
        return math.nan
    one, two = np.sort(np.asarray(left, float)), np.sort(np.asarray(right, float))
    at = np.concatenate((one, two))
    shares = [np.searchsorted(side, at, "right") / len(side) for side in (one, two)]
    return float(np.abs(shares[0] - shares[1]).max())


def divergence(left: Counter[str], right: Counter[str]) -> float:
    """Jensen-Shannon divergence of two counts of words, in bits: 0 alike, 1 nothing in common.

    NaN if one is empty.
    """
    totals = left.total(), right.total()
    if not all(totals):
        return math.nan
    found = 0.0
    for word in left.keys() | right.keys():
        p, q = left[word] / totals[0], right[word] / totals[1]
        middle = (p + q) / 2
        found += sum(x * math.log2(x / middle) for x in (p, q) if x) / 2
    return max(0.0, found)


def words(chains: Sequence[Chain]) -> Counter[str]:
    """Words, digits and signs of problems and steps, whatever their case."""
    found: Counter[str] = Counter()
    for chain in chains:
        for text in (chain.problem, *chain.steps):
            found.update(_WORD.findall(text.casefold()))
    return found


def shift(train: Sequence[Judged], test: Sequence[Judged]) -> Shift:
    """Compare training chains with reported ones; scores too, where training chains have them."""
    before, after = [each.chain for each in train], [each.chain for each in test]
    known, seen = words(before), words(after)
    strange = Counter({word: count for word, count in seen.items() if word not in known})
    drifts = [
        _drift("steps in a chain", *([len(c.steps) for c in part] for part in (before, after))),
        _drift("characters in a step", *(_lengths(part) for part in (before, after))),
        _drift("share of right steps in a chain", *(_rights(part) for part in (before, after))),
    ]
    old, new = step_table(train), step_table(test)
    scored = bool(len(old) and len(new))
    if scored:
        drifts.append(_drift("score of a step", old.p.tolist(), new.p.tolist()))
        for name, label in (("score of a right step", True), ("score of a wrong step", False)):
            sides = (table.p[table.label == label].tolist() for table in (old, new))
            drifts.append(_drift(name, *sides))
    return Shift(
        train_chains=len(before),
        drifts=drifts,
        word_divergence=number(divergence(known, seen)),
        strange_words=strange.total() / seen.total() if seen else None,
        strange=[word for word, _ in strange.most_common(_SHOWN)],
        calibration=[_honesty("training chains", old), _honesty("reported chains", new)]
        if scored
        else [],
    )


def _drift(name: str, before: Sequence[float], after: Sequence[float]) -> Drift:
    return Drift(
        name=name,
        train=float(np.mean(before)) if len(before) else None,
        test=float(np.mean(after)) if len(after) else None,
        distance=number(distance(before, after)),
    )


def _lengths(chains: Sequence[Chain]) -> list[float]:
    return [len(step) for chain in chains for step in chain.steps]


def _rights(chains: Sequence[Chain]) -> list[float]:
    known = [[label for label in chain.labels if label is not None] for chain in chains]
    return [sum(labels) / len(labels) for labels in known if labels]


def _honesty(name: str, table: StepTable) -> Honesty:
    labels = table.label.astype(int).tolist()
    best = None
    if len(set(labels)) == 2:
        best = fit_temperature(labels, table.logit.tolist())
    return Honesty(
        name=name,
        mean_p=float(table.p.mean()),
        right=float(table.label.mean()),
        ece=number(ece(labels, table.p.tolist())),
        best_temperature=best,
    )

"""Chains with what a scorer said of them, as columns that measures can work on."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from leanprm.prm.calibrate import calibrated
from leanprm.prm.metrics import Floats, Truth, predicted_first_error
from leanprm.records import Chain, StepScore

Places = NDArray[np.int64]

_LEAST = 1e-7
"""Probabilities are kept this far from 0 and 1 where log odds must be made of them."""


@dataclass(frozen=True)
class Judged:
    """A chain and what was said of it.

    Attributes:
        chain: The chain, with its labels.
        scores: One a step; None where only a first error was named.
        prediction: The first error that was named, if `scores` is None: an index from 0, -1 for
            "all right", None for no usable answer.
    """

    chain: Chain
    scores: Sequence[StepScore] | None = None
    prediction: int | None = None

    def __post_init__(self) -> None:
        if self.scores is not None and len(self.scores) != len(self.chain.steps):
            raise ValueError(
                f"{self.chain.id}: {len(self.scores)} scores for {len(self.chain.steps)} steps"
            )

    def first_error(self, threshold: float) -> int | None:
        """The first error that the scores name at a threshold, or the one that was named."""
        if self.scores is None:
            return self.prediction
        return predicted_first_error([score.p for score in self.scores], threshold)


def group_of(chain: Chain) -> str:
    """What the chain must not be divided from: its group, or its problem where it has none."""
    return chain.group or chain.problem


def known_first_error(chain: Chain) -> int | None:
    """The first error, -1 for none; None where an unlabelled step leaves that open."""
    before = chain.labels if chain.first_error == -1 else chain.labels[: chain.first_error]
    return None if None in before else chain.first_error


@dataclass(frozen=True)
class StepTable:
    """Steps that have a label and a score; every column has one entry a step.

    Attributes:
        chain: Which chain, by its place in the list.
        position: Which step of it, from 0.
        group: Number of its group.
        label: 1 right, 0 wrong.
        p: Probability of right, as the scorer gave it.
        raw: The same before the scorer's own calibration, where it tells log odds.
        logit: Log odds behind `raw`, or made of `p`.
        rank: What orders steps best: log odds if all have them, else `p`.
    """

    chain: Places
    position: Places
    group: Places
    label: Truth
    p: Floats
    raw: Floats
    logit: Floats
    rank: Floats

    def __len__(self) -> int:
        return len(self.label)


@dataclass(frozen=True)
class ChainTable:
    """Chains whose first error is known; every column has one entry a chain.

    Attributes:
        place: The chain's place in the list.
        group: Number of its group.
        truth: Its first error, -1 for none.
        length: Steps.
    """

    place: Places
    group: Places
    truth: Places
    length: Places

    def __len__(self) -> int:
        return len(self.truth)


def step_table(judged: Sequence[Judged]) -> StepTable:
    """All steps with a label and a score."""
    groups = _group_numbers(judged)
    rows: list[tuple[float, ...]] = []
    has_logits = True
    for place, each in enumerate(judged):
        for label, score in zip(each.chain.labels, each.scores or (), strict=False):
            if label is None or score.p is None:
                continue
            has_logits = has_logits and score.logit is not None
            logit = log_odds(score.p) if score.logit is None else score.logit
            raw = score.p if score.logit is None else calibrated(score.logit, 1.0)
            rows.append((place, score.index, groups[place], label, score.p, raw, logit))
    columns = np.array(rows, dtype=np.float64).reshape(len(rows), 7).T
    chain, position, group = (column.astype(np.int64) for column in columns[:3])
    label, p, raw_column, logits = columns[3].astype(bool), columns[4], columns[5], columns[6]
    rank = logits if has_logits else p
    return StepTable(chain, position, group, label, p, raw_column, logits, rank)


def chain_table(judged: Sequence[Judged]) -> ChainTable:
    """All chains whose first error is known."""
    groups = _group_numbers(judged)
    rows = []
    for place, each in enumerate(judged):
        truth = known_first_error(each.chain)
        if truth is not None and each.chain.steps:
            rows.append((place, groups[place], truth, len(each.chain.steps)))
    return ChainTable(*np.array(rows, dtype=np.int64).reshape(len(rows), 4).T)


def hold_out(chains: Sequence[Chain], share: float) -> tuple[list[Chain], list[Chain]]:
    """Divide chains, by group and always alike, into a validation part of about a share, and rest.

    Raises:
        ValueError: If the share is not in (0, 1).
    """
    if not 0 < share < 1:
        raise ValueError(f"a share lies in (0, 1), not {share}")
    parts: tuple[list[Chain], list[Chain]] = ([], [])
    for chain in chains:
        digest = hashlib.sha256(b"valid/" + group_of(chain).encode("utf-8", "surrogatepass"))
        parts[int.from_bytes(digest.digest()[:7], "big") / 2**56 >= share].append(chain)
    return parts


def log_odds(p: float) -> float:
    """Log odds of a probability, finite for 0 and 1 too."""
    inside = min(max(p, _LEAST), 1 - _LEAST)
    return math.log(inside / (1 - inside))


def _group_numbers(judged: Sequence[Judged]) -> list[int]:
    numbers: dict[str, int] = {}
    return [numbers.setdefault(group_of(each.chain), len(numbers)) for each in judged]

"""Chains as training samples: ids, read-out places, targets. Steps without a label never train."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from leanprm.prm.checkpoint import Attention
from leanprm.prm.encode import Encoded, Encoder
from leanprm.prm.training.settings import TrainSettings
from leanprm.records import Chain


@dataclass(frozen=True)
class Sample:
    """One sequence with what is learnt at some of its tokens.

    Attributes:
        ids: Token ids.
        reads: Indices in `ids`.
        targets: Probability in [0, 1] that the step is right, one for each read.
        language: Indices in `ids` of what is learnt as language: tokens of the problem and of right
            steps.
    """

    ids: list[int]
    reads: list[int]
    targets: list[float]
    language: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class Counts:
    """What became of the steps.

    Attributes:
        right: Steps with a target of at least 1/2.
        wrong: Steps with a lower target.
        unlabelled: Steps that nobody knows; they do not train.
        truncated: Labelled steps beyond the context; they do not train.
        empty: Chains without a step that trains.
    """

    right: int
    wrong: int
    unlabelled: int
    truncated: int
    empty: int


def make_samples(
    chains: Sequence[Chain],
    encoder: Encoder,
    settings: TrainSettings,
    attention: Attention = "causal",
) -> tuple[list[Sample], Counts]:
    """Encode chains, and count what could not be used.

    For a bidirectional model every step is a sample of its own, which ends with that step.
    """
    samples: list[Sample] = []
    right = wrong = unlabelled = truncated = empty = 0
    for chain in chains:
        targets = step_targets(chain, settings)
        encoded = encoder.encode(chain)
        unlabelled += targets.count(None)
        reads, known = [], []
        for read, target in zip(encoded.reads, targets, strict=True):
            if target is None:
                continue
            if read is None:
                truncated += 1
                continue
            reads.append(read)
            known.append(target)
        empty += not reads
        if reads:
            words = _language(chain, encoded, targets, encoder) if settings.language_weight else []
            sample = Sample(encoded.ids[: reads[-1] + 1], reads, known, words)
            samples += [sample] if attention == "causal" else _prefixes(sample)
        right += sum(target >= 0.5 for target in known)
        wrong += sum(target < 0.5 for target in known)
    return samples, Counts(right, wrong, unlabelled, truncated, empty)


def step_targets(chain: Chain, settings: TrainSettings) -> list[float | None]:
    """The target of every step; None where nothing is learnt."""
    if settings.role == "outcome":
        rest: list[float | None] = [None] * max(0, len(chain.steps) - 1)
        return [*rest, _number(chain.outcome)] if chain.steps else []
    targets = [_number(label) for label in chain.labels]
    if settings.targets == "soft" and chain.values is not None:
        pairs = zip(chain.values, targets, strict=True)
        targets = [label if value is None else value for value, label in pairs]
    if settings.last_step_only:
        chosen = _last_step(targets)
        targets = [target if k == chosen else None for k, target in enumerate(targets)]
    return targets


def class_weights(samples: Sequence[Sample], settings: TrainSettings) -> tuple[float, float]:
    """Weights of wrong and right targets, by which both have the same sum; (1, 1) for "none"."""
    if settings.class_weights == "none":
        return 1.0, 1.0
    right = sum(sum(sample.targets) for sample in samples)
    total = sum(len(sample.targets) for sample in samples)
    wrong = total - right
    if not right or not wrong:
        return 1.0, 1.0
    return total / (2 * wrong), total / (2 * right)


def _prefixes(sample: Sample) -> list[Sample]:
    return [
        Sample(sample.ids[: read + 1], [read], [target])
        for read, target in zip(sample.reads, sample.targets, strict=True)
    ]


def _language(
    chain: Chain, encoded: Encoded, targets: Sequence[float | None], encoder: Encoder
) -> list[int]:
    """Where right text stands, up to the last read that trains."""
    begin = len(encoder.problem_ids(chain.problem))
    places = list(range(1, begin))
    last = max(
        read
        for read, target in zip(encoded.reads, targets, strict=True)
        if read is not None and target is not None
    )
    for read, target in zip(encoded.reads, targets, strict=True):
        if read is None or read > last:
            break
        if target is not None and target > 0.5:
            places += range(begin, read + 1)
        begin = read + 1
    return places


def _number(label: int | None) -> float | None:
    return None if label is None else float(label)


def _last_step(targets: Sequence[float | None]) -> int | None:
    """The first wrong step; the last labelled one if there is none."""
    known = [k for k, target in enumerate(targets) if target is not None]
    wrong = [k for k, target in enumerate(targets) if target is not None and target < 0.5]
    return wrong[0] if wrong else (known[-1] if known else None)

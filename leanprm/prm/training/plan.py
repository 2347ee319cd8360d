"""The whole course of a run, known before it starts: which batches, at which rate."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from leanprm.prm.training.batches import epoch_batches
from leanprm.prm.training.settings import TrainSettings

Stage = Literal["head", "all"]


@dataclass(frozen=True)
class PlannedStep:
    """One step of the optimizer.

    Attributes:
        number: From 1, through both stages.
        stage: Whether the head alone learns, or everything.
        epoch: From 0, within the stage.
        rate: Learning rate.
        batches: Sample indices of each forward pass.
    """

    number: int
    stage: Stage
    epoch: int
    rate: float
    batches: list[list[int]]


def plan_steps(lengths: Sequence[int], settings: TrainSettings) -> list[PlannedStep]:
    """All steps of a run over samples of these lengths."""
    steps: list[PlannedStep] = []
    stages: tuple[tuple[Stage, int, float], ...] = (
        ("head", settings.head_epochs, settings.head_rate),
        ("all", settings.epochs, settings.rate),
    )
    for stage, epochs, rate in stages:
        groups = [
            (epoch, group)
            for epoch in range(epochs)
            for group in _groups(lengths, settings, f"{stage}{epoch}")
        ]
        for place, (epoch, group) in enumerate(groups):
            share = rate_share(place, len(groups), settings.warmup)
            steps.append(PlannedStep(len(steps) + 1, stage, epoch, rate * share, group))
    return steps


def rate_share(place: int, total: int, warmup: float) -> float:
    """The learning rate at step `place` of `total`, as a share of the largest: in (0, 1]."""
    rising = math.ceil(warmup * total)
    if place < rising:
        return (place + 1) / rising
    done = (place - rising) / max(1, total - rising)
    return max(1e-3, (1 + math.cos(math.pi * done)) / 2)


def _groups(
    lengths: Sequence[int], settings: TrainSettings, epoch: str
) -> Iterator[list[list[int]]]:
    batches = epoch_batches(lengths, settings.batch_tokens, f"{settings.seed}/{epoch}")
    for start in range(0, len(batches), settings.accumulate):
        yield batches[start : start + settings.accumulate]

"""What all scorers share, neural or formal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from leanprm.records import Chain, StepScore


class Scorer(Protocol):
    """Gives every step of a chain a number in [0, 1]."""

    def score(self, chains: Sequence[Chain]) -> list[list[StepScore]]:
        """Score chains: one list a chain, in order, one score a step, in order.

        A step that cannot be scored has `p` None; one that did not fit is marked `truncated`. The
        other chains of a call never change a chain's scores by more than 1e-5.

        Raises:
            InfrastructureError: If the scorer failed.
        """
        ...

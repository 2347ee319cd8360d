"""What all policies share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol


class Proposal(NamedTuple):
    """A tactic and its logarithmic probability, at most 0."""

    tactic: str
    log_p: float


@dataclass(frozen=True)
class State:
    """What a policy sees.

    Attributes:
        statement: The theorem.
        header: What comes before it.
        path: The tactics that lead here.
        goals: The goals, as Lean prints them; tactics act on the first.
        asked: How often a policy was asked about this state before.
    """

    statement: str
    header: str
    path: tuple[str, ...]
    goals: tuple[str, ...]
    asked: int = 0


@dataclass(frozen=True)
class Proposed:
    """What a policy proposes.

    Attributes:
        proposals: The best first.
        tokens: Tokens that were generated for it.
        exhausted: Whether asking again would bring nothing new.
    """

    proposals: tuple[Proposal, ...]
    tokens: int = 0
    exhausted: bool = True


class Policy(Protocol):
    """Proposes tactics. Calls may overlap: a policy that runs a model packs them together."""

    @property
    def name(self) -> str:
        """Its name, with what decides its answers, for results."""
        ...

    async def propose(self, state: State, count: int) -> Proposed:
        """At most `count` tactics for a state.

        Raises:
            InfrastructureError: If the policy failed; the attempt ends without a verdict.
        """
        ...

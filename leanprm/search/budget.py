"""What a search may spend, and what it has spent."""

from __future__ import annotations

from dataclasses import dataclass, fields

from pydantic import BaseModel, ConfigDict, Field


class Budget(BaseModel):
    """Limits of one attempt at one theorem; None is no limit."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    expansions: int | None = Field(default=None, gt=0)
    """Nodes that the policy was asked about."""
    tactics: int | None = Field(default=None, gt=0)
    """Tactics that Lean ran."""
    tokens: int | None = Field(default=None, gt=0)
    """Tokens that the policy generated."""
    nodes: int | None = Field(default=None, gt=0)
    """Distinct states in the tree."""
    lean_seconds: float | None = Field(default=None, gt=0)
    """Seconds in which Lean worked."""
    wall_seconds: float | None = Field(default=30.0, gt=0)
    """Seconds since the attempt began."""


@dataclass
class Spent:
    """The account of one attempt.

    Attributes:
        expansions: Nodes that the policy was asked about.
        tactics: Tactics that Lean ran.
        tokens: Tokens that the policy generated.
        nodes: Distinct states in the tree.
        lean_seconds: Seconds in which Lean worked.
        wall_seconds: Seconds since the attempt began.
        duplicates: Candidates that led to a state that was there already.
        cycles: Candidates that led back to a state that they came from.
        failures: Candidates that Lean refused.
        timeouts: Candidates that ran out of time or heartbeats.
        unknowns: Candidates of which infrastructure knows nothing.
        refused: Candidates that the gate did not let through.
    """

    expansions: int = 0
    tactics: int = 0
    tokens: int = 0
    nodes: int = 0
    lean_seconds: float = 0.0
    wall_seconds: float = 0.0
    duplicates: int = 0
    cycles: int = 0
    failures: int = 0
    timeouts: int = 0
    unknowns: int = 0
    refused: int = 0

    def add(self, other: Spent) -> None:
        """Add another account to this one."""
        for field in fields(self):
            setattr(self, field.name, getattr(self, field.name) + getattr(other, field.name))


def exceeded(budget: Budget, spent: Spent) -> str | None:
    """Which limit is reached, such as "tactics: 800 of 800"; None if there is room left."""
    for name in Budget.model_fields:
        limit = getattr(budget, name)
        used = getattr(spent, name)
        if limit is not None and used >= limit:
            return f"{name}: {used:g} of {limit:g}"
    return None

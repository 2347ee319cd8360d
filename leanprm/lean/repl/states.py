"""Handles of theorems and states, which outlive the process that holds what they stand for."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, eq=False)
class ReplTheorem:
    """An open theorem.

    Attributes:
        statement: Its text, without a proof.
        header: What comes before it: imports, then commands.
        root: The state at the beginning of its proof.
    """

    statement: str
    header: str
    root: ReplState = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "root", ReplState(self, None, "", 0, -1))


@dataclass(frozen=True, eq=False)
class ReplState:
    """A proof state: where it comes from is all that is needed to make it again.

    Attributes:
        theorem: Its theorem.
        parent: The state before the last step; None at the beginning.
        tactic: The last step.
        heartbeats: The limit that it ran under, in thousands.
        count: How many goals are left; -1 if nobody has looked yet.
    """

    theorem: ReplTheorem = field(repr=False)
    parent: ReplState | None = field(repr=False)
    tactic: str
    heartbeats: int
    count: int

    @property
    def path(self) -> tuple[str, ...]:
        """The steps from the beginning to here."""
        steps: list[str] = []
        state = self
        while state.parent is not None:
            steps.append(state.tactic)
            state = state.parent
        return tuple(reversed(steps))

"""What a session needs of Lean, whichever way Lean is asked.

Environments and proof states are handles: where they come from is all that is in them, so they
outlive the process that holds what they stand for.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple, Protocol

from leanprm.verify.community.requests import TreeMode

Place = tuple[int, int]
"""Line from 1, column from 0 in code points."""

Slot = tuple[Literal["sorries", "tactics", "roots", "next"], int]
"""Which of the states that a source leaves: by list and place in it; `next` is a step's own."""


@dataclass(frozen=True, eq=False)
class Env:
    """An environment.

    Attributes:
        parent: The one that its text ran in; None for a text with imports of its own.
        text: The text.
        tactics: Whether it was asked for the states before its tactics.
        roots: Whether it was asked for the states that its proofs begin with.
    """

    parent: Env | None = field(repr=False)
    text: str
    tactics: bool = False
    roots: bool = False


@dataclass(frozen=True, eq=False)
class Step:
    """A tactic that ran in a state."""

    state: State = field(repr=False)
    tactic: str


@dataclass(frozen=True)
class State:
    """A proof state: one of those that a text or a tactic left."""

    source: Env | Step
    slot: Slot

    @property
    def path(self) -> tuple[Env, tuple[tuple[str, Slot], ...], Slot]:
        """The command it comes from, the tactics since with the states chosen, the first state."""
        steps: list[tuple[str, Slot]] = []
        at = self
        while isinstance(at.source, Step):
            steps.append((at.source.tactic, at.slot))
            at = at.source.state
        return at.source, tuple(reversed(steps)), at.slot


class Message(NamedTuple):
    """What Lean says about a text."""

    severity: Literal["error", "warning", "info", "trace"]
    start: Place
    end: Place | None
    text: str


class Sorry(NamedTuple):
    """A goal that was left, and where; nowhere in a step."""

    goal: str
    start: Place | None
    end: Place | None
    state: State | None


class Tactic(NamedTuple):
    """A tactic that ran, with the state before it."""

    text: str
    goals: str
    start: Place
    end: Place
    constants: tuple[str, ...]
    state: State | None


class Ran(NamedTuple):
    """What a text did."""

    env: Env
    messages: tuple[Message, ...]
    sorries: tuple[Sorry, ...]
    tactics: tuple[Tactic, ...]
    trees: tuple[Any, ...]


class Stepped(NamedTuple):
    """What a tactic did."""

    state: State
    goals: tuple[str, ...]
    status: str
    messages: tuple[Message, ...]
    sorries: tuple[Sorry, ...]
    traces: tuple[str, ...]


class Refused(NamedTuple):
    """Lean's "no", or a limit that was reached: there is no new environment or state."""

    text: str


class Wanted(NamedTuple):
    """What to tell about a text beside its messages and its `sorry`s."""

    tactics: bool = False
    roots: bool = False
    tree: TreeMode | None = None


class Engine(Protocol):
    """Lean, as a session sees it. Not for several calls at once."""

    async def command(
        self, parent: Env | None, text: str, wanted: Wanted, seconds: float
    ) -> Ran | Refused:
        """Run a text.

        Raises:
            InputError: If the text is not Unicode.
            InfrastructureError: If there is no answer to be trusted. Handles stay usable.
        """

    async def step(self, state: State, tactic: str, seconds: float) -> Stepped | Refused:
        """Run a tactic.

        Raises:
            InputError: If the text is not Unicode.
            InfrastructureError: If there is no answer to be trusted. Handles stay usable.
        """

    async def look(self, state: State, seconds: float) -> Stepped | Refused:
        """A state as if a step had just led to it.

        Raises:
            InfrastructureError: If there is no answer to be trusted.
        """

    async def close(self) -> None:
        """End Lean. May be called again."""

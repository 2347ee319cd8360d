"""One way to step through proofs, over two ways of talking to Lean.

A `Node` is a proof state: a theorem and the tactics that lead to it. `StateTransport` keeps states
as values in the stepping REPL; `DocumentTransport` writes them as texts for the language server,
which works with every Lean 4. What either accepts is never a verdict on a proof.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

from leanprm.errors import InfrastructureError
from leanprm.lean.limits import Limits
from leanprm.lean.messages import Diagnostic
from leanprm.lean.toolchain import Toolchain

if TYPE_CHECKING:
    from leanprm.lean.repl.wire import Status

TransportKind = Literal["repl", "server"]
TransportChoice = Literal["auto", "repl", "server"]


@dataclass(frozen=True, eq=False)
class Node:
    """A proof state, for as long as somebody holds it; it survives the death of processes.

    Attributes:
        statement: The theorem, without a proof.
        header: What comes before it: imports, then commands.
        path: The tactics from the beginning to here.
        goals: The goals, as Lean prints them.
        key: Equal for equal goals. On the REPL names of hypotheses do not count.
        finished: Whether no goal is left, and nothing is missing as far as can be seen without
            the kernel. Not a verdict.
        handle: What the transport knows it by.
    """

    statement: str
    header: str = field(repr=False)
    path: tuple[str, ...]
    goals: tuple[str, ...]
    key: str
    finished: bool
    handle: object = field(repr=False, default=None)

    @property
    def proof(self) -> str:
        """The tactics as the lines of a proof, to stand after `:= by` and a line break."""
        return lines_of(self.path)


class Outcome(NamedTuple):
    """What became of a tactic.

    Attributes:
        status: "ok"; "error" and "parse" are Lean's "no"; "timeout", "heartbeats" and "recursion"
            say only that it needs more than it was given.
        node: The state after it; None unless it is ok.
        messages: What Lean said about it, with offsets in its text.
        elapsed_s: Wall time that it took Lean, in seconds.
    """

    status: Status
    node: Node | None
    messages: tuple[Diagnostic, ...]
    elapsed_s: float

    @property
    def error(self) -> str | None:
        """Lean's first error, in its own words; None if it is ok."""
        said = (found.message for found in self.messages if found.severity == "error")
        return None if self.node is not None else next(said, self.status)


class Transport(Protocol):
    """Steps through proofs. Calls may overlap; an asynchronous context manager."""

    @property
    def kind(self) -> TransportKind:
        """Which way it goes."""

    @property
    def workers(self) -> int:
        """How many Lean processes work at a time, at most."""

    async def open(
        self, statement: str, header: str = "", *, deadline_s: float | None = None
    ) -> Node:
        """Open a theorem.

        Args:
            statement: Its text up to the `:=`.
            header: Imports, then commands: `open`, `variable`, definitions, ….
            deadline_s: Wall time, in seconds; `Limits.wall_s` if not given.

        Raises:
            InputError: If Lean does not accept the header or the statement.
            InfrastructureError: If there is no answer to be trusted.
        """

    async def step(
        self,
        node: Node,
        tactic: str,
        *,
        heartbeats: int | None = None,
        deadline_s: float | None = None,
    ) -> Outcome:
        """Run a tactic, or a block of them, on a state.

        Args:
            node: The state; it stays as it is.
            tactic: The text; the lines of a block keep their indentation.
            heartbeats: Lean's own limit (`maxHeartbeats`); on documents for the whole proof.
            deadline_s: Wall time, in seconds; `Limits.wall_s` if not given.

        Raises:
            InputError: If the text is not Unicode.
            InfrastructureError: If there is no answer to be trusted. All nodes stay usable.
        """

    async def batch(
        self,
        node: Node,
        tactics: Sequence[str],
        *,
        heartbeats: int | None = None,
        deadline_s: float | None = None,
    ) -> list[Outcome | InfrastructureError]:
        """Try many tactics on one state; each has its own limits.

        Returns:
            For each tactic what `step` would return, or the exception that it would raise.

        Raises:
            InputError: If a text is not Unicode.
        """

    async def goals(self, node: Node) -> tuple[str, ...]:
        """The goals of a state, asked of Lean once more.

        Raises:
            InfrastructureError: If there is no answer to be trusted.
        """

    async def close(self, node: Node) -> None:
        """Let Lean forget the theorem of a node, with all its states.

        Raises:
            InfrastructureError: If there is no answer to be trusted.
        """

    async def aclose(self) -> None:
        """End all Lean processes. May be called again."""

    async def __aenter__(self) -> Transport:
        """The transport itself."""

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End all Lean processes."""


def make_transport(
    toolchain: Toolchain,
    limits: Limits | None = None,
    *,
    choice: TransportChoice = "auto",
    workers: int | None = 1,
) -> Transport:
    """A transport over the REPL where the toolchain has one, else over documents.

    Args:
        toolchain: Which Lean.
        limits: Bounds on each step and each process.
        choice: "repl" or "server" to have that one.
        workers: Lean processes at a time; all usable cores if None.

    Raises:
        ToolchainError: If the REPL is asked for and does not run on this toolchain.
    """
    from leanprm.lean.on_documents import DocumentTransport
    from leanprm.lean.on_states import StateTransport
    from leanprm.lean.repl.build import has_repl

    limits = limits or Limits()
    if choice == "repl":
        return StateTransport(toolchain, limits, workers)
    if choice == "server" or not has_repl(toolchain):
        return DocumentTransport(toolchain, limits, workers)
    return StateTransport(toolchain, limits, workers)


def lines_of(tactics: Sequence[str]) -> str:
    """Tactics one below the other, indented by two."""
    return "".join(indented(tactic) + "\n" for tactic in tactics)


def indented(tactic: str, by: int = 2) -> str:
    """A tactic with every line indented that is not empty."""
    margin = " " * by
    return "\n".join(margin + line if line.strip() else "" for line in tactic.split("\n"))

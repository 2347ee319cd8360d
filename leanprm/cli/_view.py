"""What Lean says about a tactic script under a cursor, asked in one of two ways."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from leanprm.cli._script import Opened, Script
from leanprm.errors import InputError
from leanprm.lean.limits import Limits
from leanprm.lean.messages import Diagnostic
from leanprm.lean.position import LineIndex
from leanprm.lean.server import Checked, LeanServer
from leanprm.lean.sync import LoopThread
from leanprm.lean.toolchain import Toolchain
from leanprm.lean.transport import Node, Outcome, Transport, TransportChoice, make_transport

_RUNS_ON = frozenset({"classical", "open", "set_option"})
"""First words of tactics that take what follows with them: a state has no way to say so."""


class Lean:
    """One Lean server for a terminal; a new one after it died."""

    def __init__(self, toolchain: Toolchain, limits: Limits) -> None:
        self._toolchain = toolchain
        self._limits = limits
        self._loop = LoopThread()
        self._server: LeanServer | None = None

    def __enter__(self) -> Lean:
        return self

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self._loop.run(self._server.close())
        self._loop.close()

    def check(self, text: str, offsets: Sequence[int]) -> Checked:
        """Check a text and ask for the goals at some offsets."""
        if self._server is not None and not self._server.alive:
            self._loop.run(self._server.close())
            self._server = None
        if self._server is None:
            self._server = self._loop.run(LeanServer.start(self._toolchain, self._limits))
        return self._loop.run(self._server.check(text, offsets))


class View(NamedTuple):
    """What Lean says about the tactics before the cursor."""

    goals: tuple[str, ...] | None
    error: str | None
    """Why the last tactic is not accepted."""
    notes: tuple[str, ...]
    """Warnings and messages of the proof."""

    @property
    def accepted(self) -> bool:
        """Whether Lean ran all tactics and found nothing wrong."""
        return self.error is None


class Board(Protocol):
    """Shows what Lean makes of a script."""

    def view(self, script: Script) -> View:
        """The goals after the tactics before the cursor, or why the last one is refused.

        Raises:
            InfrastructureError: If there is no answer to be trusted.
        """

    def inside(self, script: Script) -> list[tuple[str, str | None]]:
        """The steps inside the last tactic, each with the goal before it, if it has one.

        Raises:
            InfrastructureError: If there is no answer to be trusted.
        """


class DocumentBoard:
    """Asks about the whole file up to the cursor.

    Args:
        opened: The theorem.
        lean: A server.
    """

    def __init__(self, opened: Opened, lean: Lean) -> None:
        self._opened = opened
        self._lean = lean

    def view(self, script: Script) -> View:
        """See `Board.view`."""
        text, at = self._opened.document(script)
        return view_of(self._lean.check(text, [at]), len(self._opened.before), at)

    def inside(self, script: Script) -> list[tuple[str, str | None]]:
        """See `Board.inside`."""
        inner = self._opened.inner_steps(script)
        if not inner:
            return []
        text, _ = self._opened.document(script)
        checked = self._lean.check(text, [start for start, _ in inner])
        return [
            (text[start:end], goals[0] if goals else None)
            for (start, end), goals in zip(inner, checked.goals, strict=True)
        ]


class StateBoard:
    """Keeps the state after every tactic, so that going back asks Lean nothing.

    Args:
        transport: Where states are made.
        root: The state at the beginning.
        loop: Runs the transport.
        documents: Asked what states cannot tell.
    """

    def __init__(
        self, transport: Transport, root: Node, loop: LoopThread, documents: DocumentBoard
    ) -> None:
        self._transport = transport
        self._loop = loop
        self._documents = documents
        self._known: dict[tuple[str, ...], Outcome] = {(): Outcome("ok", root, (), 0.0)}

    def view(self, script: Script) -> View:
        """See `Board.view`."""
        if any(tactic.split()[:1] and tactic.split()[0] in _RUNS_ON for tactic in script.played):
            return self._documents.view(script)
        outcome = self._known[()]
        for length in range(1, len(script.played) + 1):
            outcome = self._after(script.played[:length])
            if outcome.node is None:
                break
        notes = tuple(f.message for f in outcome.messages if f.severity in ("warning", "info"))
        if outcome.node is None:
            return View(None, outcome.error, notes)
        return View(outcome.node.goals, None, notes)

    def inside(self, script: Script) -> list[tuple[str, str | None]]:
        """See `Board.inside`."""
        return self._documents.inside(script)

    def _after(self, path: tuple[str, ...]) -> Outcome:
        known = self._known.get(path)
        if known is not None:
            return known
        node = self._known[path[:-1]].node
        if node is None:
            raise RuntimeError("a tactic after one that was refused")
        outcome = self._loop.run(self._transport.step(node, path[-1]))
        if outcome.node is not None:
            self._known[path] = outcome
        return outcome


@contextlib.contextmanager
def open_board(
    opened: Opened, toolchain: Toolchain, limits: Limits, choice: TransportChoice
) -> Iterator[Board]:
    """A board for a theorem; it ends its Lean processes at the end of the block.

    Args:
        opened: The theorem.
        toolchain: Which Lean.
        limits: Bounds on each try.
        choice: States need the text before the theorem to be free of errors; with "auto",
            documents are used where it is not, or where there is no REPL.

    Raises:
        InputError: If states are asked for and Lean does not accept header or statement.
        ToolchainError: If states are asked for and there is no REPL.
    """
    with Lean(toolchain, limits) as lean, contextlib.ExitStack() as stack:
        documents = DocumentBoard(opened, lean)
        transport = make_transport(toolchain, limits, choice=choice)
        if transport.kind == "server":
            yield documents
            return
        loop = stack.enter_context(LoopThread())
        stack.callback(lambda: loop.run(transport.aclose()))
        try:
            root = loop.run(transport.open(opened.statement, opened.header))
        except InputError:
            if choice != "auto":
                raise
            yield documents
        else:
            yield StateBoard(transport, root, loop, documents)


def view_of(checked: Checked, proof_start: int, at: int) -> View:
    """What an answer says; anything that is not clearly fine is an error."""
    goals = checked.goals[0]
    errors = [found for found in checked.diagnostics if found.severity == "error"]
    here = [found for found in errors if found.start >= proof_start - len(" := by\n")]
    real = [found for found in here if found.start < at or not found.unsolved_goals]
    notes = tuple(
        found.message
        for found in checked.diagnostics
        if found.severity in ("warning", "info") and proof_start <= found.start < at
    )
    before = [found for found in errors if found not in here]
    if real:
        # A tactic that does not parse leaves goals open too, which Lean says first.
        first = next((found for found in real if not found.unsolved_goals), real[0])
        return View(goals, first.message, notes)
    if goals is None:
        said = _in_file(checked, before[0]) if before else "Lean does not reach this place"
        return View(None, said, notes)
    return View(goals, None, notes)


def _in_file(checked: Checked, found: Diagnostic) -> str:
    line = LineIndex(checked.text).position(found.start)[0]
    return f"line {line} of the file: {found.message}"

"""Stepping on the language server: nodes are texts, elaborated once more for every step.

A tactic that is tried stands in parentheses, so that nothing after it can become a part of it; then
comes `done`, whose place shows the goals that are left. An error at `done` says only that there are
some. A tactic is accepted if there is no other error in the whole text.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from types import TracebackType
from typing import NamedTuple

from leanprm.errors import InfrastructureError, InputError, LeanProtocolError, LeanTimeout
from leanprm.lean.limits import Limits
from leanprm.lean.messages import Diagnostic
from leanprm.lean.pool import LeanPool
from leanprm.lean.repl.wire import Status
from leanprm.lean.server import Checked
from leanprm.lean.toolchain import Toolchain
from leanprm.lean.transport import Node, Outcome, TransportKind, indented, lines_of

_LIMITS: tuple[tuple[Status, str, re.Pattern[str]], ...] = (
    ("heartbeats", "runtime.maxHeartbeats", re.compile(r"maximum number of heartbeats")),
    ("recursion", "runtime.maxRecDepth", re.compile(r"maximum recursion depth")),
)
_PARSE = re.compile(r"\A(unexpected|expected) |; expected ")
_PROBE = "done\n"


class _Text(NamedTuple):
    """A text for Lean.

    Attributes:
        text: All of it.
        start: Where the statement begins.
        proof: Where the proof begins.
        tactic: Where the tactic that is tried begins.
        probe: Where the goals after it are asked for.
    """

    text: str
    start: int
    proof: int
    tactic: int
    probe: int


class DocumentTransport:
    """The `Transport` over Lean's language server.

    Args:
        toolchain: Which Lean.
        limits: Bounds on each step and each process.
        workers: Processes at a time; all usable cores if None.

    Raises:
        ValueError: If `workers` is less than 1.
    """

    def __init__(self, toolchain: Toolchain, limits: Limits, workers: int | None = 1) -> None:
        self._limits = limits
        self._pool = LeanPool(toolchain, limits, workers)

    @property
    def kind(self) -> TransportKind:
        """Which way it goes."""
        return "server"

    @property
    def workers(self) -> int:
        """How many Lean processes work at a time, at most."""
        return self._pool.workers

    async def open(
        self, statement: str, header: str = "", *, deadline_s: float | None = None
    ) -> Node:
        """Open a theorem; see `Transport.open`."""
        asked = _text(statement, header, (), None, None)
        checked = await self._check(asked, deadline_s)
        for found in _faults(checked, asked):
            where = "header" if found.start < asked.start else "statement"
            raise InputError(f"Lean does not accept the {where}: {_line(found.message)}")
        goals = checked.goals[0]
        if goals is None:
            raise InputError("Lean does not accept the statement: this is not a theorem")
        return Node(statement, header, (), goals, _key(goals), False)

    async def step(
        self,
        node: Node,
        tactic: str,
        *,
        heartbeats: int | None = None,
        deadline_s: float | None = None,
    ) -> Outcome:
        """Run a tactic on a state; see `Transport.step`."""
        asked = _text(node.statement, node.header, node.path, tactic, heartbeats)
        try:
            checked = await self._check(asked, deadline_s)
        except LeanTimeout:
            return Outcome("timeout", None, (), deadline_s or self._limits.wall_s)
        return _outcome(node, tactic, asked, checked)

    async def batch(
        self,
        node: Node,
        tactics: Sequence[str],
        *,
        heartbeats: int | None = None,
        deadline_s: float | None = None,
    ) -> list[Outcome | InfrastructureError]:
        """Try many tactics on one state, one after the other; see `Transport.batch`."""
        outcomes: list[Outcome | InfrastructureError] = []
        for tactic in tactics:
            try:
                outcomes.append(
                    await self.step(node, tactic, heartbeats=heartbeats, deadline_s=deadline_s)
                )
            except InfrastructureError as error:
                outcomes.append(error)
        return outcomes

    async def goals(self, node: Node) -> tuple[str, ...]:
        """The goals of a state; see `Transport.goals`."""
        asked = _text(node.statement, node.header, node.path, None, None)
        checked = await self._check(asked, None)
        if checked.goals[0] is None or _faults(checked, asked):
            raise LeanProtocolError("a path that was run again ended otherwise", phase="replay")
        return checked.goals[0]

    async def close(self, node: Node) -> None:
        """Nothing: a text that nobody asks about is forgotten."""

    async def aclose(self) -> None:
        """End all Lean processes. May be called again."""
        await self._pool.close()

    async def __aenter__(self) -> DocumentTransport:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def _check(self, asked: _Text, deadline_s: float | None) -> Checked:
        return await self._pool.run(
            lambda server: server.check(asked.text, [asked.probe], deadline_s=deadline_s)
        )


def _text(
    statement: str, header: str, path: Sequence[str], tactic: str | None, heartbeats: int | None
) -> _Text:
    """The text for a state, and a tactic to be tried on it."""
    before = header if not header or header.endswith("\n") else header + "\n"
    option = "" if heartbeats is None else f"set_option maxHeartbeats {heartbeats} in\n"
    opened = f"{before}{option}{statement.rstrip()}\n:= by\n"
    text = opened + lines_of(path)
    at = len(text) + len("  (\n    ")
    if tactic is not None:
        text += f"  (\n{indented(tactic, 4)}\n  )\n"
    probe = len(text) + 2
    return _Text(f"{text}  {_PROBE}", len(before), len(opened), at, probe)


def _faults(checked: Checked, asked: _Text) -> list[Diagnostic]:
    """The errors besides the one that says that goals are left."""
    return [
        found
        for found in checked.diagnostics
        if found.severity == "error" and not (found.start >= asked.probe and found.unsolved_goals)
    ]


def _outcome(node: Node, tactic: str, asked: _Text, checked: Checked) -> Outcome:
    said = tuple(
        _moved(found, asked.tactic, tactic)
        for found in checked.diagnostics
        if found.start >= asked.tactic - 4 and not (found.start >= asked.probe and _open(found))
    )
    faults, goals = _faults(checked, asked), checked.goals[0]
    if faults or goals is None:
        status = _status(faults)
        return Outcome(status, None, said or tuple(faults), checked.elapsed_s)
    # A declaration that rests on `sorry` is warned about at its name.
    warned = any(f.severity == "warning" and f.start < asked.proof for f in checked.diagnostics)
    path = (*node.path, tactic)
    finished = not goals and not warned
    after = Node(node.statement, node.header, path, goals, _key(goals), finished)
    return Outcome("ok", after, said, checked.elapsed_s)


def _open(found: Diagnostic) -> bool:
    return found.severity == "error" and found.unsolved_goals


def _status(faults: Sequence[Diagnostic]) -> Status:
    for status, kind, words in _LIMITS:
        if any(f.kind.startswith(kind) or words.search(f.message) for f in faults):
            return status
    # Only the parser complains about a place; an elaborator complains about a piece of syntax.
    if any((f.start == f.end and not f.kind) or _PARSE.search(f.message) for f in faults):
        return "parse"
    return "error"


def _moved(found: Diagnostic, start: int, tactic: str) -> Diagnostic:
    """A message with its places in the tactic as it was given, without our indentation."""
    return found._replace(
        start=_unindented(found.start - start, tactic), end=_unindented(found.end - start, tactic)
    )


def _unindented(offset: int, tactic: str) -> int:
    """The offset in a tactic of an offset in its text with every line but the first indented."""
    at = shifted = 0
    for line in tactic.split("\n"):
        margin = 0 if at == 0 or not line.strip() else 4
        length = len(line) if line.strip() else 0
        if offset <= shifted + margin + length:
            return min(at + max(offset - shifted - margin, 0), len(tactic))
        at += len(line) + 1
        shifted += margin + length + 1
    return len(tactic)


def _key(goals: Sequence[str]) -> str:
    return hashlib.sha256("\0".join(goals).encode()).hexdigest()[:16]


def _line(text: str) -> str:
    return text.replace("\n", " ")[:300]

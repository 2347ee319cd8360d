"""A document on Lean's language server.

Responsibilities, and nothing else: keep one document open in one Lean process, bring it to a new
text by the smallest edit, and give back everything Lean says about exactly that text.

The process is the server's file worker (`lean --worker`), driven without the watchdog that editors
put in front of it: see docs/design/server.md for what that saves and what it makes visible.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import NamedTuple

from leanprm.errors import (
    InfrastructureError,
    InputError,
    LeanCrashed,
    LeanProtocolError,
    LeanTimeout,
    ToolchainError,
)
from leanprm.lean import document
from leanprm.lean.connection import Connection
from leanprm.lean.document import Goals, Round
from leanprm.lean.library import provide
from leanprm.lean.limits import Limits
from leanprm.lean.messages import Diagnostic
from leanprm.lean.position import LineIndex
from leanprm.lean.toolchain import Toolchain

OPTIONS: Mapping[str, str] = {
    "Elab.async": "false",
    "linter.all": "false",
    "maxErrors": "1000000",
}
"""Options of every Lean that we run: elaboration in order is the cheapest, and repeats exactly;
linters have no part in a verdict."""

_IMPORTS_CHANGED = 2
"""Exit code of a file worker whose document has other imports now."""

_AT_ONCE = 50
"""Requests for goals on their way at a time: Lean starts a thread for each."""

_LEAST_S = 0.05
_CLOSE_S = 0.5
_CALM_S = 1.0
_QUIET_S = 0.05


class Checked(NamedTuple):
    """What Lean says about a text.

    Attributes:
        text: The text.
        diagnostics: All messages, in order of their place.
        goals: For each offset that was asked for the goals there; None where there is no tactic.
        elapsed_s: Wall time from the edit to the last answer, in seconds.
    """

    text: str
    diagnostics: tuple[Diagnostic, ...]
    goals: tuple[Goals, ...]
    elapsed_s: float


class LeanServer:
    """One open document on one Lean process; made by `LeanServer.start`.

    Not for several tasks at once: calls have to follow each other.

    Attributes:
        documents: How many texts it has checked.
    """

    def __init__(
        self, toolchain: Toolchain, limits: Limits, args: Sequence[str], core: int | None
    ) -> None:
        self.documents = 0
        self._toolchain = toolchain
        self._limits = limits
        self._args = tuple(args)
        self._core = core
        self._connection: Connection | None = None
        self._index: LineIndex | None = None
        self._settled: LineIndex | None = None
        self._has_answer = False
        self._version = 0

    @classmethod
    async def start(
        cls,
        toolchain: Toolchain,
        limits: Limits,
        *,
        options: Mapping[str, str] | None = None,
        report_delay_ms: int = 0,
        warmup: str = "",
        core: int | None = None,
    ) -> LeanServer:
        """Start Lean and check that it works.

        Args:
            toolchain: Which Lean.
            limits: Bounds on the process and on each check.
            options: Lean options (`-D`), on top of the limits' own.
            report_delay_ms: How long Lean collects diagnostics before it sends them.
            warmup: A text without errors; put the imports of what will be checked here.
            core: The one core that Lean may use; all if not given.

        Raises:
            ToolchainError: If Lean cannot be started, or finds an error in `warmup`.
            InfrastructureError: If it does not answer as it should.
        """
        given = {**OPTIONS, **limits.options(), **(options or {})}
        given["server.reportDelayMs"] = str(report_delay_ms)
        flags = [f"-D{name}={value}" for name, value in given.items()]
        server = cls(toolchain, limits, ["--worker", *flags, document.URI], core)
        try:
            checked = await server.check(warmup, deadline_s=0)
        except InfrastructureError as error:
            error.phase = "start"
            await server.close()
            raise
        wrong = [item.message for item in checked.diagnostics if item.severity == "error"]
        if wrong:
            await server.close()
            raise ToolchainError(f"Lean starts but is not usable: {wrong[0]}", phase="start")
        server.documents = 0
        return server

    async def check(
        self, text: str, goal_offsets: Sequence[int] = (), *, deadline_s: float | None = None
    ) -> Checked:
        """Bring the document to `text` and wait for all that Lean says about it.

        Args:
            text: The whole Lean file.
            goal_offsets: Offsets in it, in code points, to ask for goals at.
            deadline_s: Wall time, in seconds; `limits.wall_s` if not given. When other imports
                make a new process necessary, Lean is given `limits.startup_s` on top.

        Raises:
            InputError: If the text cannot be written as UTF-8.
            ValueError: If an offset is outside the text.
            ToolchainError: If Lean cannot read the imports at the head of the text.
            InfrastructureError: If there is no answer to be trusted; look at `alive`.
        """
        await provide(self._toolchain, text)
        began = time.perf_counter()
        seconds = self._limits.wall_s if deadline_s is None else deadline_s
        index = LineIndex(text)
        _require_inside(goal_offsets, text)
        self._has_answer = False
        edits = self._index is not None
        try:
            asked = await self._bring_to(index, goal_offsets[:_AT_ONCE], seconds)
        except LeanCrashed:
            if not edits or not self._wants_other_imports():
                raise
            self._index = None
            asked = await self._bring_to(index, goal_offsets[:_AT_ONCE], seconds)
        diagnostics = await self._diagnostics(asked)
        self._settled = index
        self._has_answer = True
        self.documents += 1
        goals = asked.goals()
        if len(goal_offsets) > _AT_ONCE:
            left = max(seconds - (time.perf_counter() - began), _LEAST_S)
            goals += await self.goals(goal_offsets[_AT_ONCE:], deadline_s=left)
        return Checked(text, diagnostics, goals, time.perf_counter() - began)

    async def goals(
        self, offsets: Sequence[int], *, deadline_s: float | None = None
    ) -> tuple[Goals, ...]:
        """The goals at further offsets of the text that was checked last.

        Raises:
            ValueError: If the last check failed, or an offset is outside the text.
            InfrastructureError: If there is no answer to be trusted; look at `alive`.
        """
        connection, index = self._connection, self._index
        if connection is None or index is None or not self._has_answer:
            raise ValueError("the last call on this server was not a successful check")
        _require_inside(offsets, index.text)
        seconds = self._limits.wall_s if deadline_s is None else deadline_s
        end = time.perf_counter() + seconds
        goals: tuple[Goals, ...] = ()
        for at in range(0, len(offsets), _AT_ONCE):
            portion = offsets[at : at + _AT_ONCE]
            numbers = connection.numbers(len(portion))
            asked = Round(index, self._version, None, numbers)
            data = document.ask_all_goals(numbers, index, portion)
            left = max(end - time.perf_counter(), _LEAST_S)
            await self._exchange(connection, asked, data, left, "goals")
            goals += asked.goals()
        return goals

    @property
    def alive(self) -> bool:
        """Whether another check can be made on this server."""
        return self._connection is not None and self._connection.alive

    @property
    def rss_bytes(self) -> int:
        """Resident memory of the process group, in bytes."""
        return 0 if self._connection is None else self._connection.process.rss_bytes()

    @property
    def cpu_s(self) -> float:
        """CPU seconds that Lean has used; 0 when it is gone."""
        return 0.0 if self._connection is None else self._connection.process.cpu_s()

    @property
    def core(self) -> int | None:
        """The one core that Lean may use; None for all."""
        return self._core

    def unpin(self) -> None:
        """Let Lean use all cores that this process may use."""
        self._core = None
        if self._connection is not None and hasattr(os, "sched_getaffinity"):
            self._connection.process.use_cores(os.sched_getaffinity(0))

    @property
    def pid(self) -> int | None:
        """Process id of Lean, which is also its process group."""
        return None if self._connection is None else self._connection.process.pid

    @property
    def stderr_tail(self) -> str:
        """The end of what Lean wrote to standard error."""
        return "" if self._connection is None else self._connection.process.stderr_tail

    async def close(self) -> None:
        """End Lean: first by closing its input, soon after by force. May be called again."""
        if self._connection is not None:
            await self._connection.close(grace_s=_CLOSE_S)

    async def __aenter__(self) -> LeanServer:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def _bring_to(self, index: LineIndex, offsets: Sequence[int], seconds: float) -> Round:
        version = self._version + 1
        try:
            if self._index is None:
                edit = document.open_text(index.text, version)
            else:
                edit = document.change_text(self._index, index.text, version)
        except UnicodeEncodeError as error:
            raise InputError("the text has a lone surrogate: it is not Unicode") from error
        if self._connection is None or self._index is None:
            self._connection = await self._connect()
            seconds += self._limits.startup_s
        connection = self._connection
        wait, *_ = connection.numbers(1)
        numbers = connection.numbers(len(offsets))
        data = edit + document.ask_wait(wait, version)
        data += document.ask_all_goals(numbers, index, offsets)
        asked = Round(index, version, wait, numbers)
        self._index, self._version = index, version
        await self._exchange(connection, asked, data, seconds, "check")
        return asked

    async def _connect(self) -> Connection:
        if self._connection is not None:
            await self._connection.close()
        self._settled = None
        connection = await Connection.open(
            self._toolchain, self._args, self._limits, document.initialize()
        )
        if self._core is not None:
            connection.process.use_cores({self._core})
        return connection

    async def _exchange(
        self, connection: Connection, asked: Round, data: bytes, seconds: float, phase: str
    ) -> None:
        try:
            await connection.exchange(asked, data, seconds, phase)
        except LeanTimeout as error:
            if not await self._calm_down(connection):
                await connection.close(error)
            raise

    async def _diagnostics(self, asked: Round) -> tuple[Diagnostic, ...]:
        try:
            return asked.diagnostics()
        except (LeanCrashed, LeanProtocolError) as error:
            if self._connection is not None:
                await self._connection.close(error)
            raise

    async def _calm_down(self, connection: Connection) -> bool:
        """After a timeout go back to the last good text; True if Lean then comes to rest.

        It saves the imports: a file that runs away costs an edit, not a new process.
        """
        back = self._settled
        if back is None or self._index is None or not connection.alive:
            return False
        edit = document.change_text(self._index, back.text, self._version + 1)
        self._index, self._version = back, self._version + 1
        wait, *_ = connection.numbers(1)
        asked = Round(back, self._version, wait, range(0))
        try:
            data = edit + document.ask_wait(wait, self._version)
            await connection.exchange(asked, data, _CALM_S, "cancel")
        except InfrastructureError:
            return False
        used = connection.process.cpu_s()
        await asyncio.sleep(_QUIET_S)
        return connection.alive and connection.process.cpu_s() - used < _QUIET_S / 2

    def _wants_other_imports(self) -> bool:
        connection = self._connection
        return connection is not None and connection.process.returncode == _IMPORTS_CHANGED


def _require_inside(offsets: Sequence[int], text: str) -> None:
    if any(not 0 <= offset <= len(text) for offset in offsets):
        raise ValueError(f"an offset outside the text of {len(text)} characters: {list(offsets)}")

"""One REPL process: a request out, its reply back, in time and within the limits.

Responsibilities, and nothing else: start the process and see that it is the right one, send one
request at a time, and end the process on everything that is not a proper reply.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from leanprm.errors import (
    InfrastructureError,
    LeanCrashed,
    LeanProtocolError,
    LeanTimeout,
    ToolchainError,
)
from leanprm.lean.limits import Limits
from leanprm.lean.process import SAMPLE_S, LeanProcess, end_error, memory_error
from leanprm.lean.repl import wire
from leanprm.lean.repl.build import run_arguments
from leanprm.lean.toolchain import Toolchain

_CLOSE_S = 0.2


class Link:
    """Talks to one process; made by `Link.open`."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._process: LeanProcess | None = None
        self._failure: InfrastructureError | None = None
        self._waiter: asyncio.Future[bytes] | None = None
        self._pieces: list[bytes] = []
        self._held = 0
        self._number = 0
        self._look: asyncio.TimerHandle | None = None
        self._seconds = self._deadline = 0.0

    @classmethod
    async def open(cls, toolchain: Toolchain, limits: Limits, core: int | None = None) -> Link:
        """Start a process and wait until it has tested itself.

        Args:
            toolchain: What `repl_toolchain` makes.
            limits: Bounds on the process.
            core: The one core that it may use; all if not given.

        Raises:
            ToolchainError: If it cannot be started, or refuses to run on this Lean.
            InfrastructureError: If it does not greet as it should.
        """
        self = cls(limits)
        # The greeting may be there before the start returns, when this loop was busy meanwhile.
        greeting = self._waiter = asyncio.get_running_loop().create_future()
        self._process = await LeanProcess.start(
            toolchain, run_arguments(toolchain), limits, on_data=self._on_data, on_end=self._on_end
        )
        if core is not None:
            self._process.use_cores({core})
        line = await self._await(greeting, limits.startup_s, "start")
        try:
            _require_greeting(line, toolchain)
        except InfrastructureError as error:
            await self.close(error)
            raise
        return self

    @property
    def alive(self) -> bool:
        """Whether another request can be made."""
        return self._failure is None and self._process is not None and not self._process.ended

    @property
    def process(self) -> LeanProcess:
        """The process."""
        if self._process is None:
            raise RuntimeError("the link was never opened")
        return self._process

    async def ask(
        self, command: str, fields: Mapping[str, object], seconds: float
    ) -> dict[str, Any]:
        """Send a request and wait for its reply.

        Args:
            command: Its name.
            fields: Its fields.
            seconds: Wall time until the process is killed.

        Raises:
            InputError: If a text in it is not Unicode.
            InfrastructureError: If no proper reply comes; the process is gone then.
        """
        self._number += 1
        data = wire.request(self._number, command, fields)
        line = await self._exchange(data, seconds, command)
        try:
            reply = wire.decode(line)
            if reply.get("id") != self._number:
                raise LeanProtocolError(f"a reply to another request: {line[:80]!r}")
        except LeanProtocolError as error:
            error.phase = command
            await self.close(error)
            raise
        return reply

    async def close(
        self, error: InfrastructureError | None = None, *, grace_s: float = 0.0
    ) -> None:
        """End the process and reap it; `error`, if given, gets what it left on stderr."""
        if self._look is not None:
            self._look.cancel()
            self._look = None
        if self._failure is None:
            self._failure = error or LeanCrashed("the REPL was closed", retryable=False)
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_exception(self._failure)
        if self._process is not None:
            await self._process.close(grace_s)
            if error is not None:
                error.stderr_tail = self._process.stderr_tail

    async def end(self) -> None:
        """Let the process end by itself, for a moment; then end it."""
        await self.close(grace_s=_CLOSE_S)

    async def _exchange(self, data: bytes, seconds: float, phase: str) -> bytes:
        if self._waiter is not None:
            raise RuntimeError("two requests at once on one process")
        if self._failure is not None:
            raise type(self._failure)(f"Lean is gone: {self._failure.args[0]}", phase=phase)
        waiter = self._waiter = asyncio.get_running_loop().create_future()
        self.process.write(data)
        return await self._await(waiter, seconds, phase)

    async def _await(self, waiter: asyncio.Future[bytes], seconds: float, phase: str) -> bytes:
        """The line that `waiter` gets in time."""
        self._watch(seconds)
        try:
            return await waiter
        except asyncio.CancelledError:
            await self.close(LeanCrashed("the request was cancelled", phase=phase))
            raise
        except InfrastructureError as error:
            error.phase = phase
            await self.close(error)
            raise
        finally:
            self._waiter = None

    # Callbacks of the event loop

    def _on_data(self, data: bytes) -> None:
        if self._failure is not None:
            return
        end = data.find(b"\n")
        self._held += len(data)
        if self._held > self._limits.reply_bytes:
            self._fail(
                LeanProtocolError(
                    f"a reply of more than {self._limits.reply_bytes} bytes", retryable=False
                )
            )
            return
        self._pieces.append(data)
        if end < 0:
            return
        line, rest = b"".join(self._pieces).split(b"\n", 1)
        self._pieces, self._held = [], 0
        if rest or self._waiter is None or self._waiter.done():
            self._fail(LeanProtocolError(f"Lean says more than it was asked: {rest[:80]!r}"))
        else:
            self._waiter.set_result(line)

    def _on_end(self) -> None:
        self._fail(end_error(None if self._process is None else self._process.returncode))

    def _watch(self, seconds: float) -> None:
        """See to it that time and memory are looked at while something is waited for.

        One timer goes on from request to request: a new one for each costs more than reading the
        reply.
        """
        loop = asyncio.get_running_loop()
        now = loop.time()
        self._seconds, self._deadline = seconds, now + seconds
        next_look = min(self._deadline, now + SAMPLE_S)
        if self._look is not None and self._look.when() <= next_look:
            return
        if self._look is not None:
            self._look.cancel()
        self._look = loop.call_at(next_look, self._on_look)

    def _on_look(self) -> None:
        self._look = None
        if self._waiter is None or self._failure is not None:
            return
        loop = asyncio.get_running_loop()
        if loop.time() >= self._deadline:
            self._fail(LeanTimeout(f"Lean was not done after {self._seconds:g} s, and was killed"))
            return
        error = memory_error(self.process.rss_bytes(), self._limits)
        if error is not None:
            self._fail(error)
            return
        self._look = loop.call_at(min(self._deadline, loop.time() + SAMPLE_S), self._on_look)

    def _fail(self, error: InfrastructureError) -> None:
        if self._failure is None:
            self._failure = error
        if self._process is not None:
            self._process.kill()
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_exception(error)


def _require_greeting(line: bytes, toolchain: Toolchain) -> None:
    greeting = wire.decode(line)
    refused = greeting.get("refused")
    if refused is not None:
        raise ToolchainError(
            f"the REPL does not run on this Lean: {refused}", phase="start", retryable=False
        )
    if greeting.get("hello") != "leanprm-repl" or greeting.get("protocol") != wire.PROTOCOL:
        raise LeanProtocolError(f"this is not the REPL: {line[:200]!r}", phase="start")
    if greeting.get("commit") != toolchain.commit:
        raise ToolchainError("the REPL runs on another Lean than it should", phase="start")

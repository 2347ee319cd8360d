"""A conversation with one Lean process: one exchange at a time, within the limits.

Responsibilities, and nothing else: send what is asked, hand what arrives to the `Round` that asked
for it, and see that an exchange ends in time: with everything answered, or with an exception after
which the process is gone (only after a `LeanTimeout` the owner may still try to save it).
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from typing import Any

from leanprm.errors import (
    InfrastructureError,
    LeanCrashed,
    LeanProtocolError,
    LeanTimeout,
)
from leanprm.lean import document, protocol
from leanprm.lean.document import Round
from leanprm.lean.limits import Limits
from leanprm.lean.process import SAMPLE_S, LeanProcess, end_error, memory_error
from leanprm.lean.toolchain import Toolchain

# Lean writes the keys of objects in alphabetical order; these are the messages whose content is
# never needed. Only a saving: written in another way they are read and passed over as well.
_PROGRESS = b'{"jsonrpc":"2.0","method":"$/lean/fileProgress","params":{"processing":[{'
_ILEAN = b'{"jsonrpc":"2.0","method":"$/lean/ileanInfo'
_FATAL = b'"kind":2'

_LONG_S = 0.02
_REST_SHARE = 0.05
_REST_MOST_S = 0.008


class Connection:
    """Talks to one process; made by `Connection.open`."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._decoder = protocol.FrameDecoder(limits.reply_bytes)
        self._process: LeanProcess | None = None
        self._failure: InfrastructureError | None = None
        self._last_number = 0
        self._given_up: set[int] = set()
        self._round: Round | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._began = 0.0

    @classmethod
    async def open(
        cls, toolchain: Toolchain, args: Sequence[str], limits: Limits, hello: bytes
    ) -> Connection:
        """Start a process and send it the first bytes.

        Raises:
            ToolchainError: If the program cannot be started.
        """
        self = cls(limits)
        self._process = await LeanProcess.start(
            toolchain, args, limits, on_data=self._on_data, on_end=self._on_end
        )
        self._process.write(hello)
        return self

    @property
    def process(self) -> LeanProcess:
        """The process; running as long as `alive`."""
        if self._process is None:
            raise RuntimeError("the connection was never opened")
        return self._process

    @property
    def alive(self) -> bool:
        """Whether another exchange can be made."""
        return self._failure is None and not self.process.ended

    def numbers(self, count: int) -> range:
        """New request numbers."""
        first = self._last_number + 1
        self._last_number += count
        return range(first, first + count)

    async def exchange(self, asked: Round, data: bytes, seconds: float, phase: str) -> None:
        """Send `data` and wait until `asked` is complete.

        Args:
            asked: Takes what comes back.
            data: The framed messages that ask.
            seconds: Wall time to wait.
            phase: For the exceptions.

        Raises:
            LeanTimeout: If it takes longer; its requests are cancelled, the process still runs.
            InfrastructureError: On anything else than a complete answer; the process is gone.
        """
        if self._waiter is not None:
            raise RuntimeError("two exchanges at once on one connection")
        if self._failure is not None:
            raise type(self._failure)(f"Lean is gone: {self._failure.args[0]}", phase=phase)
        loop = asyncio.get_running_loop()
        self._round, self._waiter = asked, loop.create_future()
        self._began = time.monotonic()
        deadline = loop.call_later(seconds, self._expire, seconds)
        self._sampling = loop.call_later(SAMPLE_S, self._sample)
        try:
            self.process.write(data)
            self._settle()
            await self._waiter
        except asyncio.CancelledError:
            await self.close(LeanCrashed("the check was cancelled", phase=phase))
            raise
        except LeanTimeout as error:
            error.phase = phase
            self._give_up(asked)
            raise
        except InfrastructureError as error:
            error.phase = phase
            await self.close(error)
            raise
        finally:
            deadline.cancel()
            self._sampling.cancel()
            self._waiter = None

    async def close(self, error: InfrastructureError | None = None, *, grace_s: float = 0) -> None:
        """End the process and reap it; `error`, if given, gets what it left on stderr."""
        if self._failure is None:
            self._failure = error or LeanCrashed("the server was closed", retryable=False)
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_exception(self._failure)
        await self.process.close(grace_s)
        if error is not None:
            error.stderr_tail = self.process.stderr_tail

    # Callbacks of the event loop

    def _on_data(self, data: bytes) -> None:
        if self._failure is not None:
            return
        try:
            for body in self._decoder.feed(data):
                self._take(body)
        except InfrastructureError as error:
            self._fail(error)
        else:
            self._settle()
            self._rest()

    def _rest(self) -> None:
        """In a long exchange read seldom: Lean writes some 15 messages for each theorem."""
        if self._waiter is None or self._waiter.done():
            return
        elapsed = time.monotonic() - self._began
        if elapsed > _LONG_S:
            self.process.rest(min(_REST_SHARE * elapsed, _REST_MOST_S))

    def _on_end(self) -> None:
        cut = " in the middle of a message" if self._decoder.in_frame else ""
        self._fail(end_error(self.process.returncode, cut))

    def _expire(self, seconds: float) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_exception(LeanTimeout(f"Lean was not done after {seconds:g} s"))

    def _sample(self) -> None:
        error = memory_error(self.process.rss_bytes(), self._limits)
        if error is not None:
            self._fail(error)
        else:
            self._sampling = asyncio.get_running_loop().call_later(SAMPLE_S, self._sample)

    # What they do

    def _take(self, body: bytes) -> None:
        if body.startswith(_ILEAN) or (body.startswith(_PROGRESS) and _FATAL not in body):
            return
        message = protocol.decode(body)
        method = message.get("method")
        if method is None:
            self._take_answer(message)
        elif "id" in message:
            self.process.write(protocol.answer_nothing(message["id"]))
        elif method == "textDocument/publishDiagnostics":
            self._asking().take_diagnostics(message.get("params"))
        elif method == "$/lean/fileProgress":
            self._asking().take_progress(message.get("params"))
        elif not isinstance(method, str):
            raise LeanProtocolError(f"a notification without a name: {body[:80]!r}")

    def _take_answer(self, message: dict[str, Any]) -> None:
        number = message.get("id")
        if type(number) is int and number in self._given_up:
            self._given_up.discard(number)
            return
        self._asking().take_answer(message)

    def _asking(self) -> Round:
        if self._round is None:
            raise LeanProtocolError("Lean says something that nobody asked for")
        return self._round

    def _settle(self) -> None:
        waiter = self._waiter
        if waiter is None or self._round is None or waiter.done():
            return
        if self._round.complete:
            waiter.set_result(None)

    def _fail(self, error: InfrastructureError) -> None:
        if self._failure is None:
            self._failure = error
        self.process.kill()
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_exception(error)

    def _give_up(self, asked: Round) -> None:
        self._given_up.update(asked.pending)
        self.process.write(b"".join(document.cancel(number) for number in asked.pending))

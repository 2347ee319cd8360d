"""A text through a fresh `lean` process: no server, no history, nothing to go stale."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from typing import NamedTuple

from leanprm.errors import (
    InfrastructureError,
    InputError,
    LeanProtocolError,
    LeanTimeout,
)
from leanprm.lean.library import provide
from leanprm.lean.limits import Limits
from leanprm.lean.messages import Diagnostic, from_command_line
from leanprm.lean.position import LineIndex
from leanprm.lean.process import SAMPLE_S, LeanProcess, end_error, memory_error
from leanprm.lean.server import OPTIONS
from leanprm.lean.toolchain import Toolchain

_FILE = "<stdin>"
_PHASE = "batch"


class BatchRun(NamedTuple):
    """What a fresh Lean says about a text.

    Attributes:
        diagnostics: All messages, in order of their place.
        returncode: 0, or 1 when Lean found errors.
        elapsed_s: Wall time of the process, in seconds.
        stderr_tail: The end of what it wrote to standard error.
    """

    diagnostics: tuple[Diagnostic, ...]
    returncode: int
    elapsed_s: float
    stderr_tail: str


async def run_lean(
    toolchain: Toolchain,
    text: str,
    limits: Limits,
    *,
    options: Mapping[str, str] | None = None,
    deadline_s: float | None = None,
) -> BatchRun:
    """Check a text with `lean --json` in a process of its own.

    Args:
        toolchain: Which Lean.
        text: The whole Lean file.
        limits: Bounds on the process.
        options: Lean options (`-D`), on top of the limits' own.
        deadline_s: Wall time, in seconds; `limits.wall_s` and `limits.startup_s` if not given.

    Raises:
        InputError: If the text cannot be written as UTF-8.
        ToolchainError: If a library that it imports cannot be compiled.
        LeanTimeout, LeanMemoryExceeded, LeanCrashed, LeanProtocolError: If there is no answer to
            be trusted. The process is gone in every case.
    """
    try:
        data = text.encode()
    except UnicodeEncodeError as error:
        raise InputError("the text has a lone surrogate: it is not Unicode") from error
    await provide(toolchain, text)
    began = time.perf_counter()
    seconds = limits.wall_s + limits.startup_s if deadline_s is None else deadline_s
    given = {**OPTIONS, **limits.options(), **(options or {})}
    flags = [f"-D{name}={value}" for name, value in given.items()]
    run = _Run(limits)
    run.process = await LeanProcess.start(
        toolchain,
        ["--json", "--stdin", *flags],
        limits,
        on_data=run.on_data,
        on_end=run.on_end,
    )
    try:
        run.process.write(data)
        run.process.close_stdin()
        await run.wait(seconds)
        diagnostics, returncode = run.result(text)
    except InfrastructureError as error:
        await run.process.close()
        error.phase, error.stderr_tail = _PHASE, run.process.stderr_tail
        raise
    finally:
        await run.process.close()
    elapsed = time.perf_counter() - began
    return BatchRun(diagnostics, returncode, elapsed, run.process.stderr_tail)


class _Run:
    """One process from start to end."""

    process: LeanProcess

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._output = bytearray()
        self._end: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def on_data(self, data: bytes) -> None:
        self._output += data
        if len(self._output) > self._limits.reply_bytes:
            most = self._limits.reply_bytes
            self._fail(LeanProtocolError(f"output is over the limit of {most} bytes"))

    def on_end(self) -> None:
        if not self._end.done():
            self._end.set_result(None)

    async def wait(self, seconds: float) -> None:
        """Until the process has ended and all its output is here."""
        loop = asyncio.get_running_loop()
        expired = LeanTimeout(f"Lean was not done after {seconds:g} s")
        deadline = loop.call_later(seconds, self._fail, expired)
        self._sampling = loop.call_later(SAMPLE_S, self._sample)
        try:
            await self._end
        finally:
            deadline.cancel()
            self._sampling.cancel()

    def result(self, text: str) -> tuple[tuple[Diagnostic, ...], int]:
        """Messages and exit code, if the process ended well."""
        returncode = self.process.returncode
        if returncode not in (0, 1):
            raise end_error(returncode)
        lines = bytes(self._output).split(b"\n")
        if lines.pop():
            raise LeanProtocolError("standard output ends in the middle of a line")
        diagnostics = from_command_line(lines, LineIndex(text), _FILE)
        if (returncode == 1) != any(item.severity == "error" for item in diagnostics):
            raise LeanProtocolError(f"exit code {returncode} does not fit the messages")
        return diagnostics, returncode

    def _sample(self) -> None:
        error = memory_error(self.process.rss_bytes(), self._limits)
        if error is not None:
            self._fail(error)
        else:
            self._sampling = asyncio.get_running_loop().call_later(SAMPLE_S, self._sample)

    def _fail(self, error: InfrastructureError) -> None:
        if not self._end.done():
            self._end.set_exception(error)
        self.process.kill()

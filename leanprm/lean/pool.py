"""A fixed number of Lean servers that take jobs in the order in which they come.

Responsibilities, and nothing else: start servers when they are needed, give each job one of its
own, and put a fresh one in the place of a server that died, or grew too old or too large.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable, Mapping
from types import TracebackType
from typing import TypeVar

from leanprm.errors import LeanCrashed, LeanProtocolError, ToolchainError
from leanprm.lean.limits import Limits
from leanprm.lean.server import LeanServer
from leanprm.lean.toolchain import Toolchain

T = TypeVar("T")

_START_TRIES = 3
_MEASURE_S = 0.5
_CROWDED = 0.6
"""Less than this share of its core means that somebody else uses it."""


class _Slot:
    """A place for one server."""

    def __init__(self, core: int | None) -> None:
        self.core = core
        self.server: LeanServer | None = None
        self.measured_at = 0.0
        self.busy_s = 0.0
        self.cpu_s = 0.0


class LeanPool:
    """Lean servers for many jobs at once; an asynchronous context manager.

    Args:
        toolchain: Which Lean.
        limits: Bounds on each server, and when it is replaced.
        workers: How many servers at most; all usable cores if not given.
        options: Lean options (`-D`), on top of the limits' own.
        warmup: A text without errors that each server checks first; put common imports here.
        pin: Keep each server on a core of its own as long as nothing else runs there: Lean hands
            each message through several threads, and waking one on another core costs more than
            what it does.

    Raises:
        ValueError: If `workers` is less than 1.
    """

    def __init__(
        self,
        toolchain: Toolchain,
        limits: Limits,
        workers: int | None = None,
        options: Mapping[str, str] | None = None,
        *,
        warmup: str = "",
        pin: bool = True,
    ) -> None:
        self.workers = usable_cores() if workers is None else workers
        if self.workers < 1:
            raise ValueError(f"a pool needs at least one worker, not {workers}")
        self._toolchain = toolchain
        self._limits = limits
        self._options = dict(options or {})
        self._warmup = warmup
        cores = spread_cores(self.workers) if pin else [None] * self.workers
        self._slots = [_Slot(core) for core in cores]
        # The warmest server comes first; those who wait are served in their order.
        self._free: asyncio.LifoQueue[_Slot] = asyncio.LifoQueue()
        for slot in self._slots:
            self._free.put_nowait(slot)
        self._closed = False

    async def run(self, job: Callable[[LeanServer], Awaitable[T]]) -> T:
        """Run a job on a server that no other job uses meanwhile.

        A server that is found dead before the job begins is replaced without a word. What the job
        raises goes to the caller; a server that did not survive it is replaced for the next job.

        Raises:
            RuntimeError: If the pool is closed.
            InfrastructureError: If no server can be started.
        """
        slot = await self._free.get()
        try:
            if self._closed:
                raise RuntimeError("the pool is closed")
            server = await self._server_of(slot)
            began = time.monotonic()
            try:
                return await job(server)
            finally:
                slot.busy_s += time.monotonic() - began
                await self._keep_or_drop(slot, server)
        finally:
            self._free.put_nowait(slot)

    async def close(self) -> None:
        """End all servers; jobs that run now end with an error, those that wait as well."""
        self._closed = True
        servers = [slot.server for slot in self._slots if slot.server is not None]
        await asyncio.gather(*(server.close() for server in servers))

    async def __aenter__(self) -> LeanPool:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    @property
    def servers(self) -> tuple[LeanServer, ...]:
        """The servers that are started, busy or not."""
        return tuple(slot.server for slot in self._slots if slot.server is not None)

    async def _server_of(self, slot: _Slot) -> LeanServer:
        if slot.server is not None and slot.server.alive:
            return slot.server
        await self._drop(slot)
        for last in range(_START_TRIES):
            try:
                slot.server = await LeanServer.start(
                    self._toolchain,
                    self._limits,
                    options=self._options,
                    warmup=self._warmup,
                    core=slot.core,
                )
            except (LeanCrashed, LeanProtocolError):
                if last == _START_TRIES - 1:
                    raise
            else:
                break
        if slot.server is None:
            raise ToolchainError("no Lean server could be started", phase="start")
        slot.busy_s, slot.cpu_s = 0.0, slot.server.cpu_s
        if self._closed:
            await self._drop(slot)
            raise RuntimeError("the pool is closed")
        return slot.server

    async def _keep_or_drop(self, slot: _Slot, server: LeanServer) -> None:
        worn = server.documents >= self._limits.recycle_after
        if self._closed or not server.alive or worn:
            await self._drop(slot)
        elif time.monotonic() - slot.measured_at > _MEASURE_S:
            slot.measured_at = time.monotonic()
            if server.rss_bytes > self._limits.recycle_rss_mb << 20:
                await self._drop(slot)
            else:
                _leave_a_crowded_core(slot, server)

    async def _drop(self, slot: _Slot) -> None:
        server, slot.server = slot.server, None
        if server is not None:
            await server.close()


def _leave_a_crowded_core(slot: _Slot, server: LeanServer) -> None:
    """Let a server that shares its core with something else use all of them."""
    if server.core is None or slot.busy_s < _MEASURE_S:
        return
    used = server.cpu_s
    share = (used - slot.cpu_s) / slot.busy_s
    slot.busy_s, slot.cpu_s = 0.0, used
    if share < _CROWDED:
        server.unpin()


def usable_cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def spread_cores(workers: int) -> list[int | None]:
    """A core for each worker, all used evenly; None where the system has no such thing."""
    if not hasattr(os, "sched_getaffinity"):
        return [None] * workers
    cores = sorted(os.sched_getaffinity(0))
    # Several pools on one machine begin at different cores.
    first = os.getpid() % len(cores)
    return [cores[(first + worker) % len(cores)] for worker in range(workers)]

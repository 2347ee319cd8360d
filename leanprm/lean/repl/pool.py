"""A fixed number of REPL servers that take jobs in the order in which they come."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import TypeVar

from leanprm.lean.limits import Limits
from leanprm.lean.pool import spread_cores, usable_cores
from leanprm.lean.repl.server import ReplServer
from leanprm.lean.toolchain import Toolchain

T = TypeVar("T")

_MEASURE_S = 0.5


class ReplPool:
    """REPL servers for many jobs at once; an asynchronous context manager.

    A state that was made on one server can be used on each: it is made again there.

    Args:
        toolchain: What `repl_toolchain` makes.
        limits: Bounds on each server; `recycle_rss_mb` is when its process is replaced.
        workers: How many servers at most; all usable cores if not given.
        pin: Keep each server on a core of its own. Good on a machine without other work.

    Raises:
        ValueError: If `workers` is less than 1.
    """

    def __init__(
        self,
        toolchain: Toolchain,
        limits: Limits,
        workers: int | None = None,
        *,
        pin: bool = False,
    ) -> None:
        self.workers = usable_cores() if workers is None else workers
        if self.workers < 1:
            raise ValueError(f"a pool needs at least one worker, not {workers}")
        cores = spread_cores(self.workers) if pin else [None] * self.workers
        self._limits = limits
        self._servers = [ReplServer(toolchain, limits, core=core) for core in cores]
        self._free = list(self._servers)
        self._turn = asyncio.Semaphore(self.workers)
        self._measured: dict[ReplServer, float] = {}
        self._closed = False

    async def run(
        self,
        job: Callable[[ReplServer], Awaitable[T]],
        *,
        prefer: Callable[[ReplServer], bool] | None = None,
    ) -> T:
        """Run a job on a server that no other job uses meanwhile.

        Args:
            job: What to do.
            prefer: Which of the free servers to take if there is a choice, such as one that holds
                the state; else the one that was used last.

        Raises:
            RuntimeError: If the pool is closed.
            InfrastructureError: What the job raises.
        """
        async with self._turn:
            server = self._take(prefer)
            try:
                if self._closed:
                    raise RuntimeError("the pool is closed")
                try:
                    return await job(server)
                finally:
                    await self._recycle(server)
            finally:
                self._free.append(server)

    def _take(self, prefer: Callable[[ReplServer], bool] | None) -> ReplServer:
        if prefer is not None and len(self._free) > 1:
            for at, server in enumerate(self._free):
                if prefer(server):
                    return self._free.pop(at)
        return self._free.pop()

    async def close(self) -> None:
        """End all servers; jobs that run now end with an error, those that wait as well."""
        self._closed = True
        await asyncio.gather(*(server.close() for server in self._servers))

    @property
    def servers(self) -> tuple[ReplServer, ...]:
        """All servers, started or not."""
        return tuple(self._servers)

    async def __aenter__(self) -> ReplPool:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def _recycle(self, server: ReplServer) -> None:
        now = time.monotonic()
        if now - self._measured.get(server, 0.0) < _MEASURE_S:
            return
        self._measured[server] = now
        if server.rss_bytes > self._limits.recycle_rss_mb << 20:
            await server.restart()

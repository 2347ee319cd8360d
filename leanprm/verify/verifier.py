"""The verifier: proofs in, reports out, as a stream."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Iterable, Iterator
from types import AsyncGeneratorType, TracebackType

from leanprm.lean.embedded import shared_toolchain
from leanprm.lean.limits import Limits
from leanprm.lean.pool import LeanPool, usable_cores
from leanprm.lean.sync import LoopThread
from leanprm.lean.toolchain import Toolchain
from leanprm.records import ProofItem, Report
from leanprm.verify.audit import Auditor, AuditVerdict
from leanprm.verify.checker import Case, Checker
from leanprm.verify.fast import Fast
from leanprm.verify.headers import HeaderGate
from leanprm.verify.prepare import prepare
from leanprm.verify.reports import decided_by_steps, make_report
from leanprm.verify.screen import Screen
from leanprm.verify.selftest import selftest

_FIRST_CHUNK = 16
_CHUNK = 256


class Verifier:
    """Checks proofs step by step with Lean; a context manager, synchronous or asynchronous.

    ::

        with Verifier() as verifier:
            for report in verifier.verify_many(items):
                print(report.id, report.status, report.first_error)

    One that is used synchronously runs its own event loop in a thread, so it also works in
    notebooks and from several threads. Use one of the two styles for one object, not both. Once
    closed it stays closed.

    Args:
        toolchain: Which Lean; the embedded one by default.
        limits: Bounds on every proof and every process.
        workers: Lean processes; all cores by default.
        goals: Report the goals before and after every step.
        audit: Make the final audit; without it no proof is `verified`.
        exact: Take steps and goals from Lean's info trees instead of the text.
        fast: Ask the stepping REPL instead of the language server: the same labels and goals,
            several times as fast. On the embedded Lean only, and not together with `exact`.

    Raises:
        InfrastructureError: If Lean cannot be made to run at all. What goes wrong with one item is
            reported in its `Report`.
        RuntimeError: If it is used after it was closed.
        ValueError: If `workers` is less than 1, or `fast` is combined with `exact`.
    """

    def __init__(
        self,
        toolchain: Toolchain | None = None,
        limits: Limits | None = None,
        *,
        workers: int | None = None,
        goals: bool = True,
        audit: bool = True,
        exact: bool = False,
        fast: bool = False,
    ) -> None:
        if fast and exact:
            raise ValueError("exact steps come from the language server: not with `fast`")
        self.toolchain = toolchain or shared_toolchain()
        self.limits = limits or Limits()
        self.workers = usable_cores() if workers is None else workers
        if self.workers < 1:
            raise ValueError(f"a verifier needs at least one worker, not {workers}")
        self._goals = goals
        self._audit = audit
        self._exact = exact
        self._wants_fast = fast
        self._fast: Fast | None = None
        self._pool: LeanPool | None = None
        self._checker: Checker | None = None
        self._auditor = Auditor(self.toolchain, self.limits)
        self._audits = asyncio.Semaphore(self.workers)
        self._thread: LoopThread | None = None
        self._thread_lock = threading.Lock()
        self._starting = asyncio.Lock()
        self._closed = False
        self._headers = HeaderGate()

    async def averify(self, item: ProofItem) -> Report:
        """Check one proof."""
        return (await self._chunk([item]))[0]

    async def averify_many(
        self, items: Iterable[ProofItem] | AsyncIterable[ProofItem]
    ) -> AsyncIterator[Report]:
        """Check many proofs; reports come in the order of the items, memory stays bounded."""
        async for reports in self._chunks(items):
            for report in reports:
                yield report

    def verify(self, item: ProofItem) -> Report:
        """Check one proof."""
        return self._loop().run(self.averify(item))

    def verify_many(self, items: Iterable[ProofItem]) -> Iterator[Report]:
        """Check many proofs; reports come in the order of the items, memory stays bounded."""
        loop = self._loop()
        chunks = self._chunks(items)
        try:
            while True:
                reports = loop.run(_next(chunks))
                if reports is None:
                    return
                yield from reports
        finally:
            if not self._closed:
                loop.run(_close(chunks))

    async def _chunks(
        self, items: Iterable[ProofItem] | AsyncIterable[ProofItem]
    ) -> AsyncGenerator[list[Report], None]:
        running: deque[asyncio.Task[list[Report]]] = deque()
        try:
            async for chunk in _in_chunks(items):
                running.append(asyncio.create_task(self._chunk(chunk)))
                if len(running) > self.workers:
                    yield await running.popleft()
            while running:
                yield await running.popleft()
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    async def _chunk(self, items: list[ProofItem]) -> list[Report]:
        began = time.perf_counter()
        checker = await self._ready()
        prepared = [prepare(item, self._headers) for item in items]
        cases = await checker.check(prepared)
        audits = await self._audit_cases(cases)
        share = (time.perf_counter() - began) / len(items)
        info = self.toolchain.info()
        return [make_report(case, audits.get(at), info, share) for at, case in enumerate(cases)]

    async def _audit_cases(self, cases: list[Case]) -> dict[int, AuditVerdict]:
        if not self._audit:
            return {}
        wanted = [at for at, case in enumerate(cases) if decided_by_steps(case) is None]
        async with self._audits:
            return await self._auditor.audit([case.prepared for case in cases], frozenset(wanted))

    async def _ready(self) -> Checker:
        """The checker, once Lean has passed the self-test."""
        async with self._starting:
            if self._closed:
                raise RuntimeError("the verifier is closed")
            if self._checker is None:
                if self._pool is None:
                    self._pool = LeanPool(self.toolchain, self.limits, self.workers)
                if self._wants_fast:
                    self._fast = Fast(self.toolchain, self.limits, self.workers)
                    await self._fast.run(selftest)
                else:
                    await self._pool.run(selftest)
                self._checker = Checker(
                    self._pool,
                    goals=self._goals,
                    exact=self._exact,
                    screen=Screen(self.toolchain, self.limits, self.workers),
                    fast=self._fast,
                )
            return self._checker

    async def aclose(self) -> None:
        """End all Lean processes. May be called again."""
        self._closed = True
        if self._pool is not None:
            await self._pool.close()
        if self._fast is not None:
            await self._fast.close()
        self._pool = self._checker = self._fast = None

    def close(self) -> None:
        """End all Lean processes and the thread of the synchronous calls. May be called again."""
        self._closed = True
        if self._thread is not None:
            self._thread.run(self.aclose())
            self._thread.close()
            self._thread = None

    def _loop(self) -> LoopThread:
        with self._thread_lock:
            if self._closed:
                raise RuntimeError("the verifier is closed")
            if self._thread is None:
                self._thread = LoopThread()
            return self._thread

    async def __aenter__(self) -> Verifier:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __enter__(self) -> Verifier:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


async def _in_chunks(
    items: Iterable[ProofItem] | AsyncIterable[ProofItem],
) -> AsyncIterator[list[ProofItem]]:
    """Lists of items: a short one first, so that the first report comes soon."""
    size, chunk = _FIRST_CHUNK, list[ProofItem]()
    async for item in _each(items):
        if len(chunk) >= size and (item.group is None or item.group != chunk[-1].group):
            yield chunk
            size, chunk = min(2 * size, _CHUNK), []
        chunk.append(item)
    if chunk:
        yield chunk


async def _each(items: Iterable[ProofItem] | AsyncIterable[ProofItem]) -> AsyncIterator[ProofItem]:
    if isinstance(items, AsyncIterable):
        async for item in items:
            yield item
    else:
        for item in items:
            yield item


async def _next(chunks: AsyncGenerator[list[Report], None]) -> list[Report] | None:
    return await anext(chunks, None)


async def _close(chunks: AsyncGenerator[list[Report], None]) -> None:
    while isinstance(chunks, AsyncGeneratorType) and chunks.ag_running:
        # After Ctrl-C the step that was cancelled may still be on its way out.
        await asyncio.sleep(0.001)
    await chunks.aclose()

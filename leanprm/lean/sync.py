"""Asynchronous code for callers that are not: a thread with an event loop of its own.

It works in scripts, in notebooks (where a loop runs already) and from several threads.
"""

from __future__ import annotations

import asyncio
import atexit
import os
import threading
import weakref
from collections.abc import Coroutine
from concurrent import futures
from types import TracebackType
from typing import Any, Generic, TypeVar

T = TypeVar("T")

_JOIN_S = 10.0

_open: weakref.WeakSet[LoopThread] = weakref.WeakSet()


class LoopThread:
    """A thread with an event loop; a context manager. Closes itself at interpreter exit."""

    def __init__(self) -> None:
        self._pid = os.getpid()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._serve, name="leanprm", daemon=True)
        self._lock = threading.Lock()
        self._closed = False
        self._thread.start()
        _open.add(self)

    def run(self, coro: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine on the loop and wait for its result.

        When the waiting is interrupted (Ctrl-C), the coroutine is cancelled first, and may clean
        up.

        Raises:
            RuntimeError: If the thread is closed, or called from its own loop or a forked child.
            concurrent.futures.CancelledError: If the thread is closed while the coroutine runs.
        """
        job: _Job[T] = _Job(coro)
        try:
            with self._lock:
                self._require_usable()
                self._loop.call_soon_threadsafe(job.start)
        except RuntimeError:
            coro.close()
            raise
        try:
            return job.outcome.result()
        except BaseException:
            if not job.outcome.done():
                self._loop.call_soon_threadsafe(job.cancel)
                futures.wait([job.outcome], timeout=_JOIN_S)
            raise

    def close(self) -> None:
        """Cancel what still runs, close the loop and end the thread. May be called again."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            if self._pid != os.getpid():
                return
            self._loop.call_soon_threadsafe(self._loop.stop)
        if threading.current_thread() is not self._thread:
            self._thread.join(_JOIN_S)

    def __enter__(self) -> LoopThread:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _require_usable(self) -> None:
        if self._closed:
            raise RuntimeError("the event loop thread is closed")
        if self._pid != os.getpid():
            raise RuntimeError("made before a fork: make a new one in the child process")
        if threading.current_thread() is self._thread:
            raise RuntimeError("called from its own event loop: use `await` there")

    def _serve(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_forever()
            self._loop.run_until_complete(_cancel_rest())
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        finally:
            self._loop.close()


class _Job(Generic[T]):
    """A coroutine on the loop, and its outcome for another thread."""

    def __init__(self, coro: Coroutine[Any, Any, T]) -> None:
        self.outcome: futures.Future[T] = futures.Future()
        self._coro = coro
        self._task: asyncio.Task[T] | None = None

    def start(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._coro)
        self._task.add_done_callback(self._finish)

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _finish(self, task: asyncio.Task[T]) -> None:
        if task.cancelled():
            self.outcome.cancel()
            self.outcome.set_running_or_notify_cancel()
        elif (error := task.exception()) is not None:
            self.outcome.set_exception(error)
        else:
            self.outcome.set_result(task.result())


async def _cancel_rest() -> None:
    rest = asyncio.all_tasks() - {asyncio.current_task()}
    for task in rest:
        task.cancel()
    await asyncio.gather(*rest, return_exceptions=True)


def _close_all() -> None:
    for thread in list(_open):
        thread.close()


atexit.register(_close_all)

"""Who does the tasks: this process, or processes of this machine."""

from __future__ import annotations

import ctypes
import multiprocessing
import signal
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import Protocol

from leanprm.data.tasks import Done, Job, Task, Worker
from leanprm.errors import InfrastructureError

_AHEAD = 2
"""Tasks handed out for each process, so that none waits for work."""
_DEATH_SIGNAL = 1
_worker: Worker | None = None


class Engine(Protocol):
    """Does tasks, in any order."""

    def run(self, job: Job, tasks: Sequence[Task]) -> Iterator[Done]:
        """Do them all; yields each when it is done.

        Raises:
            LeanPrmError: The first thing that went wrong; tasks that are done stay done.
        """


class LocalEngine:
    """Processes of this machine; with one worker, this process.

    Args:
        workers: How many.
    """

    def __init__(self, workers: int = 1) -> None:
        self._workers = workers

    def run(self, job: Job, tasks: Sequence[Task]) -> Iterator[Done]:
        """Do all tasks; the order of the results is not that of the tasks."""
        if self._workers == 1 or len(tasks) <= 1:
            worker = Worker(job)
            for task in tasks:
                yield worker.run(task)
            return
        with pool(job, min(self._workers, len(tasks))) as executor:
            try:
                yield from _window(executor, tasks, _AHEAD * self._workers)
            except BrokenProcessPool:
                raise InfrastructureError(
                    "a worker process died; run the same command again, with fewer --workers if "
                    "memory is short",
                    phase="build",
                ) from None
            finally:
                _stop(executor)


def pool(job: Job, workers: int) -> ProcessPoolExecutor:
    """Fresh processes that are ready for tasks and do not outlive this one."""
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, context, initializer=_start, initargs=(job,))


def do(task: Task) -> Done:
    """Do a task in a process of a pool."""
    assert _worker is not None, "the pool's initializer has not run"
    return _worker.run(task)


def _start(job: Job) -> None:
    """Prepare a process of a pool: it leaves Ctrl-C to its parent, and dies with it."""
    global _worker
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DEATH_SIGNAL, signal.SIGKILL)
    _worker = Worker(job)


def _window(executor: ProcessPoolExecutor, tasks: Sequence[Task], size: int) -> Iterator[Done]:
    left = iter(tasks)
    running: set[Future[Done]] = {executor.submit(do, task) for task in islice(left, size)}
    while running:
        done, running = wait(running, return_when=FIRST_COMPLETED)
        for future in done:
            yield future.result()
            if (task := next(left, None)) is not None:
                running.add(executor.submit(do, task))


def _stop(executor: ProcessPoolExecutor) -> None:
    """End the processes at once; what they had in hand is done again by the next run."""
    processes = list((executor._processes or {}).values())
    executor.shutdown(wait=False, cancel_futures=True)
    for process in processes:
        process.terminate()

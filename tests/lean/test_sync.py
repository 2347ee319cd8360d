"""The synchronous front: scripts, threads, notebooks, interruption, exit."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import CancelledError
from pathlib import Path

import psutil
import pytest

from leanprm.lean.sync import LoopThread

ROOT = Path(__file__).parents[2]


async def double(number: int) -> int:
    await asyncio.sleep(0.001)
    return 2 * number


async def fail() -> None:
    raise KeyError("inside")


def test_results_and_errors_come_back() -> None:
    with LoopThread() as thread:
        assert thread.run(double(4)) == 8
        with pytest.raises(KeyError, match="inside"):
            thread.run(fail())


def test_it_works_where_a_loop_runs_already() -> None:
    async def notebook() -> int:
        with LoopThread() as thread:
            return thread.run(double(21))

    assert asyncio.run(notebook()) == 42


def test_it_works_from_many_threads() -> None:
    results: list[int] = []
    with LoopThread() as loop:
        threads = [
            threading.Thread(target=lambda n=n: results.append(loop.run(double(n))))
            for n in range(20)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(results) == [2 * n for n in range(20)]


def test_closing_cancels_what_runs() -> None:
    cleaned = threading.Event()

    async def sleep() -> None:
        try:
            await asyncio.sleep(1000)
        finally:
            cleaned.set()

    loop = LoopThread()
    threading.Timer(0.1, loop.close).start()
    with pytest.raises(CancelledError):
        loop.run(sleep())
    assert cleaned.is_set()
    loop.close()
    with pytest.raises(RuntimeError, match="closed"):
        loop.run(double(1))


def test_it_refuses_to_wait_for_itself() -> None:
    with LoopThread() as loop:

        async def inner() -> None:
            with pytest.raises(RuntimeError, match="await"):
                loop.run(double(1))

        loop.run(inner())


def test_an_interrupt_lets_the_coroutine_clean_up() -> None:
    cleaned = threading.Event()

    async def sleep() -> None:
        try:
            await asyncio.sleep(1000)
        finally:
            await asyncio.sleep(0.05)
            cleaned.set()

    with LoopThread() as loop:
        main = threading.main_thread().ident
        assert main is not None
        threading.Timer(0.1, signal.pthread_kill, (main, signal.SIGINT)).start()
        with pytest.raises(KeyboardInterrupt):
            loop.run(sleep())
        assert cleaned.is_set()


def test_a_forked_child_is_told_to_make_its_own() -> None:
    with LoopThread() as loop:
        assert loop.run(double(1)) == 2
        child = subprocess.run(
            [sys.executable, "-c", _FORK], cwd=ROOT, capture_output=True, text=True, timeout=30
        )
        assert (child.returncode, child.stdout.split()) == (0, ["fork", "4"]), child.stderr


_FORK = """
import asyncio, os, sys, warnings
warnings.simplefilter("ignore")
from leanprm.lean.sync import LoopThread
async def two(): return 2
loop = LoopThread()
loop.run(two())
if os.fork() == 0:
    try:
        loop.run(two())
    except RuntimeError as error:
        print("fork" if "fork" in str(error) else error, flush=True)
    os._exit(0)
os.wait()
print(2 * loop.run(two()))
"""

_LEAVE = """
import asyncio, os, signal, sys
from leanprm.lean.limits import Limits
from leanprm.lean.server import LeanServer
from leanprm.lean.sync import LoopThread
from tests.lean_fake import fake_toolchain
loop = LoopThread()
server = loop.run(LeanServer.start(fake_toolchain(["right", "leave_child"]), Limits()))
print(server.pid, flush=True)
async def hang():
    asyncio.ensure_future(server.check("x"))
    await asyncio.sleep(0.2)
loop.run(hang())
if sys.argv[1] == "raise":
    raise SystemExit(7)
if sys.argv[1] == "kill":
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize(("way", "code"), [("end", 0), ("raise", 7)])
def test_interpreter_exit_ends_lean_and_its_children(way: str, code: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LEAVE, way], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == code, done.stderr
    deadline = time.monotonic() + 5
    while group(int(done.stdout)) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert group(int(done.stdout)) == []


def group(leader: int) -> list[int]:
    """The processes of a group that still run."""
    found = []
    for process in psutil.process_iter():
        try:
            if os.getpgid(process.pid) == leader and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process.pid)
        except (ProcessLookupError, psutil.Error):
            continue
    return found

"""A server that misbehaves: never a wrong answer, never a process left behind.

The fake says about a text what follows from the text alone, so that every answer can be compared
with the right one. Each way to misbehave either changes nothing or ends in the error named here.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import TypeVar

import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leanprm.errors import (
    InfrastructureError,
    InputError,
    LeanCrashed,
    LeanMemoryExceeded,
    LeanProtocolError,
    LeanTimeout,
    ToolchainError,
)
from leanprm.lean.limits import Limits
from leanprm.lean.server import LeanServer
from leanprm.lean.toolchain import Toolchain
from tests.lean_fake import diagnostics_of, fake_toolchain, goals_of, is_right
from tests.lean_fake.program import ACTS

T = TypeVar("T")

QUICK = Limits(wall_s=5, startup_s=10, memory_mb=150, reply_bytes=1 << 20, stderr_bytes=100)
TEXT = "theorem 𝔸\n  good\n  bad unsolved é\n\n  bad\n"
OFFSETS = [0, 12, 17, TEXT.index("\n\n") + 1, len(TEXT)]

HARMLESS = {
    "right",
    "out_of_order",
    "answers_first",
    "stale",
    "late_error",
    "late_further",
    "in_pieces",
    "bytewise",
    "with_requests",
    "stderr_flood",
}
SILENT = {
    "sleep_for_ever",
    "silence",
    "half_frame",
    "leave_child",
    "no_diagnostics",
    "no_progress",
    "no_answer",
}
CRASHED = {
    "crash",
    "crash_in_frame",
    "exit_zero",
    "die_by_signal",
    "fatal",
    "error_crashed",
    "error_exited",
    "error_modified",
}
OTHER: dict[str, type[InfrastructureError]] = {
    "fatal_imports": ToolchainError,
    "eat_memory": LeanMemoryExceeded,
    "memory_exit": LeanMemoryExceeded,
}
BROKEN = set(ACTS) - HARMLESS - SILENT - CRASHED - set(OTHER) - {"imports_changed"}


def children() -> set[psutil.Process]:
    return set(psutil.Process().children(recursive=True))


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    before = children()
    yield
    assert children() <= before


def with_server(
    toolchain: Toolchain,
    job: Callable[[LeanServer], Awaitable[T]],
    limits: Limits = QUICK,
) -> T:
    async def main() -> T:
        async with await LeanServer.start(toolchain, limits) as server:
            return await job(server)

    return asyncio.run(main())


@pytest.mark.parametrize("act", sorted(HARMLESS - {"late_error", "late_further"}))
def test_odd_but_true_answers_are_taken(act: str) -> None:
    async def job(server: LeanServer) -> None:
        for text in (TEXT, TEXT + "bad 2\n", "x", TEXT):
            offsets = [offset for offset in OFFSETS if offset <= len(text)]
            assert is_right(await server.check(text, offsets), text, offsets)
        assert server.documents == 4
        assert server.alive

    with_server(fake_toolchain([act]), job)


@pytest.mark.parametrize("act", sorted(BROKEN))
def test_a_broken_answer_is_a_protocol_error(act: str) -> None:
    async def job(server: LeanServer) -> None:
        with pytest.raises(LeanProtocolError) as caught:
            await server.check(TEXT, OFFSETS)
        assert caught.value.phase == "check"
        assert not server.alive

    with_server(fake_toolchain(["right", act]), job)


@pytest.mark.parametrize("act", sorted(CRASHED))
def test_a_crash_is_noticed_at_once(act: str) -> None:
    async def job(server: LeanServer) -> None:
        began = time.perf_counter()
        with pytest.raises(LeanCrashed):
            await server.check(TEXT, OFFSETS)
        assert time.perf_counter() - began < QUICK.wall_s / 2

    with_server(fake_toolchain(["right", act]), job)


@pytest.mark.parametrize("act", sorted(OTHER))
def test_other_ends_have_their_own_errors(act: str) -> None:
    async def job(server: LeanServer) -> None:
        with pytest.raises(OTHER[act]):
            await server.check(TEXT, OFFSETS)

    with_server(fake_toolchain(["right", act]), job)


@pytest.mark.parametrize("act", sorted(SILENT))
def test_silence_is_a_timeout(act: str) -> None:
    async def job(server: LeanServer) -> None:
        began = time.perf_counter()
        with pytest.raises(LeanTimeout) as caught:
            await server.check(TEXT, OFFSETS, deadline_s=0.2)
        assert 0.15 < time.perf_counter() - began < 4
        assert caught.value.phase == "check"
        assert not server.alive
        with pytest.raises(LeanTimeout, match="gone"):
            await server.check(TEXT)

    with_server(fake_toolchain(["right", act, "silence"]), job)


def test_after_a_timeout_a_quiet_server_goes_on() -> None:
    async def job(server: LeanServer) -> None:
        await server.check("first")
        pid = server.pid
        with pytest.raises(LeanTimeout):
            await server.check(TEXT, OFFSETS, deadline_s=0.2)
        with pytest.raises(ValueError, match="not a successful check"):
            await server.goals([0])
        assert server.alive
        assert is_right(await server.check(TEXT, OFFSETS), TEXT, OFFSETS)
        assert server.pid == pid

    with_server(fake_toolchain(["right", "right", "silence", "right"]), job)


@pytest.mark.parametrize("act", ["late_error", "late_further"])
def test_late_news_about_a_finished_text_end_the_server(act: str) -> None:
    async def job(server: LeanServer) -> None:
        try:
            checked = await server.check(TEXT)
        except LeanProtocolError:
            return
        # The answer was complete when it came; what came after it ends the conversation.
        assert is_right(checked, TEXT, [])
        with pytest.raises(LeanProtocolError):
            await server.goals([0])

    with_server(fake_toolchain(["right", act]), job)


def test_other_imports_make_a_new_process() -> None:
    async def job(server: LeanServer) -> None:
        pid = server.pid
        assert is_right(await server.check(TEXT, OFFSETS), TEXT, OFFSETS)
        assert server.pid != pid

    toolchain = fake_toolchain(["right", "imports_changed"])
    with pytest.raises(LeanCrashed):
        with_server(fake_toolchain(["imports_changed"]), job)
    # The second process is told the same plan, so its first document comes out right.
    with_server(toolchain, job)


def test_goals_can_be_asked_later() -> None:
    async def job(server: LeanServer) -> None:
        await server.check(TEXT)
        assert await server.goals(OFFSETS) == tuple(goals_of(TEXT, at) for at in OFFSETS)
        assert await server.goals([]) == ()
        with pytest.raises(ValueError, match="outside"):
            await server.goals([len(TEXT) + 1])

    with_server(fake_toolchain(), job)


def test_a_text_that_is_not_unicode_is_bad_input() -> None:
    async def job(server: LeanServer) -> None:
        with pytest.raises(InputError):
            await server.check("\ud800")
        assert is_right(await server.check(TEXT), TEXT, [])

    with_server(fake_toolchain(), job)


def test_stderr_is_kept_in_part() -> None:
    async def job(server: LeanServer) -> None:
        await server.check(TEXT)
        while not server.stderr_tail.endswith("the end"):
            await asyncio.sleep(0.01)
        assert len(server.stderr_tail) == QUICK.stderr_bytes

    with_server(fake_toolchain(["stderr_flood"]), job)


def test_a_program_that_is_not_there_is_a_toolchain_error() -> None:
    nowhere = Toolchain("embedded", "0", "x", None, ("/nonexistent/lean",))
    with pytest.raises(ToolchainError, match="cannot start"):
        asyncio.run(LeanServer.start(nowhere, QUICK))


@pytest.mark.parametrize("act", ["crash", "garbage", "fatal_imports", "right_with_errors"])
def test_a_server_that_does_not_start_is_gone(act: str) -> None:
    warmup, plan = ("bad", "right") if act == "right_with_errors" else ("", act)
    with pytest.raises(InfrastructureError) as caught:
        asyncio.run(LeanServer.start(fake_toolchain([plan]), QUICK, warmup=warmup))
    assert caught.value.phase in ("start", "header")


def test_cancelling_a_check_ends_the_process() -> None:
    before = children()

    async def main() -> None:
        server = await LeanServer.start(fake_toolchain(["right", "leave_child"]), QUICK)
        task = asyncio.create_task(server.check(TEXT))
        await asyncio.sleep(0.1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not server.alive
        assert children() <= before

    asyncio.run(main())


def test_no_process_is_left_after_a_hundred_timeouts() -> None:
    async def one(number: int) -> int:
        plan = ["right", ("sleep_for_ever", "leave_child", "silence")[number % 3]]
        server = await LeanServer.start(fake_toolchain(plan), QUICK)
        pid = server.pid
        with pytest.raises(LeanTimeout):
            await server.check(TEXT, OFFSETS, deadline_s=0.01)
        await server.close()
        assert pid is not None
        return pid

    async def main() -> list[int]:
        pids: list[int] = []
        for first in range(0, 100, 20):
            pids += await asyncio.gather(*(one(number) for number in range(first, first + 20)))
        return pids

    pids = asyncio.run(main())
    assert len(pids) == 100
    # Groups too: a child that outlived its parent would still be in one.
    left = {group_of(process) for process in psutil.process_iter()}
    assert left.isdisjoint(pids)


def group_of(process: psutil.Process) -> int | None:
    """The group of a process that runs; None for one that only waits to be reaped."""
    try:
        dead = process.status() == psutil.STATUS_ZOMBIE
        return None if dead else os.getpgid(process.pid)
    except (ProcessLookupError, psutil.Error):
        return None


LINES = st.sampled_from(["good", "bad", "bad unsolved", "", "𝔸 bad 𝔸", "é"])
TEXTS = st.lists(LINES, max_size=6).map("\n".join)
PLANS = st.lists(st.sampled_from(sorted(set(ACTS) - {"eat_memory"})), min_size=1, max_size=5)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=PLANS, texts=st.lists(TEXTS, min_size=5, max_size=5))
def test_whatever_happens_an_answer_is_right_or_an_error(plan: list[str], texts: list[str]) -> None:
    before = children()

    async def job(server: LeanServer) -> None:
        for text in texts:
            offsets = list(range(len(text) + 1))
            try:
                checked = await server.check(text, offsets, deadline_s=0.15)
            except InfrastructureError:
                if not server.alive:
                    return
            else:
                assert checked.diagnostics == diagnostics_of(text)
                assert is_right(checked, text, offsets)

    with_server(fake_toolchain(["right", *plan]), job)
    assert children() <= before

"""The pool, with fakes that crash: no job is lost, none gets another's answer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path

import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leanprm.errors import InfrastructureError, LeanCrashed, LeanTimeout, ToolchainError
from leanprm.lean.limits import Limits
from leanprm.lean.pool import LeanPool, spread_cores, usable_cores
from leanprm.lean.server import LeanServer
from tests.lean_fake import fake_toolchain, is_right

QUICK = Limits(wall_s=0.3, startup_s=10)


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    before = set(psutil.Process().children(recursive=True))
    yield
    assert set(psutil.Process().children(recursive=True)) <= before


async def checked(server: LeanServer, number: int) -> int:
    text = f"line\nbad {number}\n"
    assert is_right(await server.check(text, [3]), text, [3])
    return number


def check_of(number: int) -> Callable[[LeanServer], Awaitable[int]]:
    return partial(checked, number=number)


async def run_all(pool: LeanPool, jobs: int) -> list[int | BaseException]:
    runs = (pool.run(check_of(number)) for number in range(jobs))
    return await asyncio.gather(*runs, return_exceptions=True)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    plan=st.lists(
        st.sampled_from(["right", "right", "crash", "garbage", "silence", "imports_changed"]),
        min_size=1,
        max_size=4,
    ),
    workers=st.integers(1, 3),
)
def test_every_job_ends_with_its_own_answer_or_an_error(plan: list[str], workers: int) -> None:
    async def main() -> list[int | BaseException]:
        async with LeanPool(fake_toolchain(["right", *plan, "right"]), QUICK, workers) as pool:
            return await asyncio.wait_for(run_all(pool, 9), 60)

    results = asyncio.run(main())
    assert len(results) == 9
    for number, result in enumerate(results):
        assert result == number or isinstance(result, InfrastructureError)
    if set(plan) <= {"right", "imports_changed"}:
        assert results == list(range(9))


def test_only_the_job_that_met_the_crash_gets_it() -> None:
    async def main() -> list[int | BaseException]:
        plan = fake_toolchain(["right", "right", "crash"])
        async with LeanPool(plan, QUICK, 1) as pool:
            return await run_all(pool, 6)

    results = asyncio.run(main())
    assert [isinstance(result, LeanCrashed) for result in results] == [False, True] * 3
    assert results[::2] == [0, 2, 4]


def test_a_server_found_dead_is_replaced_without_a_word() -> None:
    async def main() -> None:
        async with LeanPool(fake_toolchain(), QUICK, 1) as pool:
            for number in range(5):
                assert await pool.run(check_of(number)) == number
                (server,) = pool.servers
                process = psutil.Process(server.pid)
                process.kill()
                while process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
                    await asyncio.sleep(0.001)

    asyncio.run(main())


def test_a_start_that_fails_is_tried_again(tmp_path: Path) -> None:
    toolchain = fake_toolchain(["crash"], ["garbage"], ["right"], counter=tmp_path / "count")

    async def main() -> int:
        async with LeanPool(toolchain, QUICK, 1) as pool:
            return await pool.run(check_of(7))

    assert asyncio.run(main()) == 7


def test_a_start_that_always_fails_is_an_error_for_every_job() -> None:
    async def main() -> list[int | BaseException]:
        async with LeanPool(fake_toolchain(["crash"]), QUICK, 2) as pool:
            return await run_all(pool, 3)

    results = asyncio.run(main())
    assert [type(result) for result in results] == [LeanCrashed] * 3


def test_a_warmup_with_errors_is_said_once_for_each_job() -> None:
    async def main() -> list[int | BaseException]:
        async with LeanPool(fake_toolchain(), QUICK, 1, warmup="bad import") as pool:
            return await run_all(pool, 2)

    assert [type(result) for result in asyncio.run(main())] == [ToolchainError] * 2


def test_servers_are_replaced_when_they_are_old() -> None:
    async def main() -> set[int | None]:
        pids: set[int | None] = set()
        limits = Limits(wall_s=5, recycle_after=2)
        async with LeanPool(fake_toolchain(), limits, 1) as pool:
            for number in range(6):

                async def job(server: LeanServer, number: int = number) -> None:
                    await checked(server, number)
                    pids.add(server.pid)

                await pool.run(job)
        return pids

    assert len(asyncio.run(main())) == 3


def test_servers_are_replaced_when_they_are_large() -> None:
    async def main() -> int:
        limits = Limits(wall_s=5, recycle_rss_mb=1)
        async with LeanPool(fake_toolchain(), limits, 1) as pool:
            await pool.run(check_of(1))
            return len(pool.servers)

    assert asyncio.run(main()) == 0


def test_jobs_are_served_in_their_order() -> None:
    began: list[int] = []

    async def job(server: LeanServer, number: int) -> None:
        began.append(number)
        await checked(server, number)

    async def main() -> None:
        async with LeanPool(fake_toolchain(), QUICK, 1) as pool:
            runs = (pool.run(partial(job, number=number)) for number in range(20))
            await asyncio.gather(*runs)

    asyncio.run(main())
    assert began == list(range(20))


def test_servers_are_started_when_they_are_needed() -> None:
    async def main() -> tuple[int, int]:
        async with LeanPool(fake_toolchain(), QUICK, 3) as pool:
            for number in range(4):
                await pool.run(check_of(number))
            few = len(pool.servers)
            assert await run_all(pool, 12) == list(range(12))
            return few, len(pool.servers)

    assert asyncio.run(main()) == (1, 3)


def test_errors_of_a_job_are_its_own() -> None:
    async def job(server: LeanServer) -> None:
        raise KeyError("mine")

    async def main() -> None:
        async with LeanPool(fake_toolchain(), QUICK, 1) as pool:
            with pytest.raises(KeyError):
                await pool.run(job)
            (before,) = pool.servers
            assert await pool.run(check_of(1)) == 1
            assert pool.servers == (before,)

    asyncio.run(main())


def test_a_cancelled_job_frees_its_place() -> None:
    async def main() -> None:
        plan = fake_toolchain(["right", "silence"])
        async with LeanPool(plan, Limits(wall_s=60), 1) as pool:
            task = asyncio.create_task(pool.run(check_of(1)))
            await asyncio.sleep(0.3)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert pool.servers == ()
            with pytest.raises(LeanTimeout):
                await pool.run(lambda server: server.check("x", deadline_s=0.1))

    asyncio.run(main())


def test_closing_ends_jobs_that_run_and_jobs_that_wait() -> None:
    async def main() -> list[int | BaseException]:
        pool = LeanPool(fake_toolchain(["right", "silence"]), Limits(wall_s=60), 1)
        tasks = asyncio.gather(*(run_all(pool, 1) for _ in range(3)))
        await asyncio.sleep(0.3)
        await pool.close()
        return [result for results in await tasks for result in results]

    first, *others = asyncio.run(main())
    assert isinstance(first, LeanCrashed)
    assert [type(other) for other in others] == [RuntimeError] * 2


def test_a_pool_needs_a_worker() -> None:
    with pytest.raises(ValueError, match="at least one"):
        LeanPool(fake_toolchain(), QUICK, 0)


def test_cores_are_used_evenly() -> None:
    cores = spread_cores(3 * usable_cores())
    assert len(cores) == 3 * usable_cores()
    assert {cores.count(core) for core in cores} in ({3}, {len(cores)})

"""The verifier as an object: order, closing, cancelling, loops and threads."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Iterator
from concurrent import futures
from pathlib import Path

import psutil
import pytest

from leanprm.errors import InfrastructureError, ToolchainError
from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain
from leanprm.records import ProofItem, Report
from leanprm.verify.api import make_item
from leanprm.verify.verifier import Verifier
from tests.verify.scripted import RIGHT, scripted_toolchain

LIMITS = Limits(wall_s=20, startup_s=5)
STALL = [RIGHT, RIGHT, "sleep_for_ever"]


@pytest.fixture(autouse=True)
def no_process_is_left(request: pytest.FixtureRequest) -> Iterator[None]:
    if "verifier" in request.fixturenames:
        yield
        return
    before = set(psutil.Process().children(recursive=True))
    yield
    deadline = time.monotonic() + 3
    while left := set(psutil.Process().children(recursive=True)) - before:
        assert time.monotonic() < deadline, left
        time.sleep(0.02)


def item(at: int, proof: str = "good") -> ProofItem:
    return make_item(f"theorem t{at} : True", proof, id=str(at))


def opened(*plans: list[str], workers: int = 1, audit: bool = False) -> Verifier:
    return Verifier(scripted_toolchain(*plans), LIMITS, workers=workers, audit=audit)


# A stream


def test_reports_come_in_the_order_of_the_items() -> None:
    todo = [item(at, "bad" if at % 7 == 3 else "good\nmore") for at in range(700)]
    with opened(workers=2) as verifier:
        reports = list(verifier.verify_many(todo))
    assert [report.id for report in reports] == [str(at) for at in range(700)]
    assert [report.status == "rejected" for report in reports] == [at % 7 == 3 for at in range(700)]


def test_equal_ids_and_equal_items_keep_their_places() -> None:
    todo = [item(0), item(0, "bad"), item(0)]
    with opened() as verifier:
        found = [report.status for report in verifier.verify_many(todo)]
    assert found == ["unknown", "rejected", "unknown"]


def test_no_items() -> None:
    with opened() as verifier:
        assert list(verifier.verify_many([])) == []


def test_items_are_taken_only_as_they_are_needed() -> None:
    taken = 0

    def endless() -> Iterator[ProofItem]:
        nonlocal taken
        while True:
            taken += 1
            yield item(taken)

    with opened() as verifier:
        stream = verifier.verify_many(endless())
        assert next(stream).id == "1"
        assert taken < 200
        assert [next(stream).id for _ in range(300)] == [str(at) for at in range(2, 302)]
        assert taken < 2000


def test_an_error_of_the_items_themselves_comes_through() -> None:
    def broken() -> Iterator[ProofItem]:
        yield from (item(at) for at in range(20))
        raise OSError("the disk is gone")

    with opened() as verifier:
        with pytest.raises(OSError, match="the disk is gone"):
            list(verifier.verify_many(broken()))
        assert verifier.verify(item(0, "bad")).status == "rejected"


def test_an_asynchronous_source() -> None:
    async def source() -> AsyncIterator[ProofItem]:
        for at in range(40):
            await asyncio.sleep(0)
            yield item(at)

    async def run() -> list[str]:
        async with opened(workers=2) as verifier:
            return [report.id async for report in verifier.averify_many(source())]

    assert asyncio.run(run()) == [str(at) for at in range(40)]


# Ending early


def test_breaking_out_of_the_stream() -> None:
    with opened(workers=2) as verifier:
        for report in verifier.verify_many(item(at) for at in range(10_000)):
            if report.id == "3":
                break
        assert verifier.verify(item(1, "bad")).status == "rejected"


def test_a_stream_that_outlives_its_verifier() -> None:
    with opened() as verifier:
        stream = verifier.verify_many(item(at) for at in range(100))
        next(stream)
    del stream


def test_breaking_out_of_an_asynchronous_stream() -> None:
    async def run() -> None:
        async with opened(workers=2) as verifier:
            stream = verifier.averify_many(item(at) for at in range(1000))
            async for report in stream:
                if report.id == "3":
                    break
            assert (await verifier.averify(item(1, "bad"))).status == "rejected"

    asyncio.run(run())


@pytest.mark.parametrize("after_s", [0.0, 0.02, 0.1, 0.4])
def test_cancelling_leaves_nothing(after_s: float) -> None:
    async def run() -> None:
        async with opened(STALL, workers=2) as verifier:
            job = asyncio.ensure_future(verifier.averify(item(0)))
            await asyncio.sleep(after_s)
            job.cancel()
            with pytest.raises(asyncio.CancelledError):
                await job

    began = time.monotonic()
    asyncio.run(run())
    assert time.monotonic() - began < LIMITS.wall_s / 2


@pytest.mark.parametrize("after_s", [0.0, 0.05, 0.15, 0.3])
def test_cancelling_an_audit_leaves_nothing(after_s: float) -> None:
    async def run() -> None:
        toolchain = scripted_toolchain(batches=["sleep_for_ever"])
        async with Verifier(toolchain, LIMITS, workers=1) as verifier:
            await asyncio.wait_for(verifier.averify(item(0, "bad")), 10)
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(verifier.averify(item(0)), 0.01 + after_s)

    asyncio.run(run())


def test_after_a_cancelled_check_the_verifier_goes_on() -> None:
    async def run() -> Report:
        async with opened([RIGHT, RIGHT, "sleep_for_ever", RIGHT]) as verifier:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(verifier.averify(item(0)), 0.3)
            return await verifier.averify(item(1, "good\nbad"))

    report = asyncio.run(run())
    assert [step.label for step in report.steps] in (["valid", "invalid"], ["unknown", "unknown"])


INTERRUPTED = """
import sys
from tests.verify.scripted import scripted_toolchain
from leanprm.lean.limits import Limits
from leanprm.verify.api import make_item
from leanprm.verify.verifier import Verifier

toolchain = scripted_toolchain(["right", "right", "sleep_for_ever"])
with Verifier(toolchain, Limits(wall_s=60), workers=2) as verifier:
    items = (make_item(f"theorem t{at} : True", "good", id=str(at)) for at in range(1000))
    print("ready", flush=True)
    try:
        list(verifier.verify_many(items))
    except KeyboardInterrupt:
        print("stopped", flush=True)
"""


def test_a_keyboard_interrupt_leaves_nothing() -> None:
    root = str(Path(__file__).parents[2])
    run = subprocess.Popen(
        [sys.executable, "-c", INTERRUPTED],
        stdout=subprocess.PIPE,
        text=True,
        cwd=root,
        env={**os.environ, "PYTHONPATH": root},
    )
    assert run.stdout is not None
    assert run.stdout.readline() == "ready\n"
    children: list[psutil.Process] = []
    while not children and run.poll() is None:
        children = psutil.Process(run.pid).children(recursive=True)
    time.sleep(0.5)
    children = psutil.Process(run.pid).children(recursive=True)
    assert children
    run.send_signal(signal.SIGINT)
    assert run.communicate(timeout=15)[0] == "stopped\n"
    assert run.returncode == 0
    assert not [child for child in children if child.is_running()]


# Closing


def test_a_closed_verifier_says_so() -> None:
    verifier = opened()
    with verifier:
        assert verifier.verify(item(0, "bad")).status == "rejected"
    with pytest.raises(RuntimeError, match="closed"):
        verifier.verify(item(0))
    with pytest.raises(RuntimeError, match="closed"):
        list(verifier.verify_many([item(0)]))
    verifier.close()


def test_a_closed_verifier_says_so_asynchronously() -> None:
    async def run() -> None:
        verifier = opened()
        async with verifier:
            await verifier.averify(item(0))
        with pytest.raises(RuntimeError, match="closed"):
            await verifier.averify(item(0))
        with pytest.raises(RuntimeError, match="closed"):
            [report async for report in verifier.averify_many([item(0)])]
        await verifier.aclose()

    asyncio.run(run())


def test_closing_one_that_was_never_used() -> None:
    opened().close()
    asyncio.run(opened().aclose())


def test_closing_while_a_check_runs() -> None:
    verifier = opened(STALL)
    errors: list[BaseException] = []

    def use() -> None:
        try:
            verifier.verify(item(0))
        except (InfrastructureError, RuntimeError, futures.CancelledError) as error:
            errors.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    time.sleep(0.4)
    verifier.close()
    thread.join(10)
    assert not thread.is_alive()
    assert len(errors) == 1


def test_an_error_inside_the_block_ends_the_processes() -> None:
    def use() -> None:
        with opened() as verifier:
            verifier.verify(item(0))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        use()


@pytest.mark.parametrize("workers", [0, -1])
def test_workers_must_be_positive(workers: int) -> None:
    with pytest.raises(ValueError, match="at least one worker"):
        opened(workers=workers)


# Company


def test_two_verifiers_at_once() -> None:
    with opened() as one, opened() as two:
        both = zip(
            one.verify_many(item(at) for at in range(50)),
            two.verify_many(item(at, "bad") for at in range(50)),
            strict=True,
        )
        assert {(left.status, right.status) for left, right in both} == {("unknown", "rejected")}


def test_two_streams_of_one_verifier() -> None:
    with opened() as verifier:
        both = zip(
            verifier.verify_many(item(at) for at in range(50)),
            verifier.verify_many(item(at, "bad") for at in range(50)),
            strict=True,
        )
        assert {(left.status, right.status) for left, right in both} == {("unknown", "rejected")}


def test_from_several_threads() -> None:
    found: dict[int, str] = {}
    with opened(workers=2) as verifier:

        def use(at: int) -> None:
            found[at] = verifier.verify(item(at, "bad" if at % 2 else "good")).status

        threads = [threading.Thread(target=use, args=(at,)) for at in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
    assert found == {at: "rejected" if at % 2 else "unknown" for at in range(8)}


def test_synchronously_inside_a_running_loop() -> None:
    async def notebook() -> str:
        with opened() as verifier:
            return verifier.verify(item(0, "bad")).status

    assert asyncio.run(notebook()) == "rejected"


def test_many_at_once_in_one_loop() -> None:
    async def run() -> list[str]:
        async with opened(workers=2) as verifier:
            reports = await asyncio.gather(*(verifier.averify(item(at, "bad")) for at in range(20)))
            return [report.status for report in reports]

    assert asyncio.run(run()) == ["rejected"] * 20


# What it is told


def test_without_an_audit_nothing_is_verified() -> None:
    with opened() as verifier:
        report = verifier.verify(item(0))
    assert (report.status, report.reason and report.reason.kind) == ("unknown", "not_audited")
    assert [step.label for step in report.steps] == ["valid"]
    assert (report.audit.ran, report.audit.agrees, report.reward.outcome) == (False, None, None)


def test_without_goals_there_are_none() -> None:
    toolchain = scripted_toolchain()
    with Verifier(toolchain, LIMITS, workers=1, goals=False) as verifier:
        (step,) = verifier.verify(item(0)).steps
    assert (step.goals_before, step.goals_after, step.progress) == ([], [], None)


def test_what_cannot_be_started_is_raised(tmp_path: Path) -> None:
    nothing = Toolchain("lake", "0", "0", None, (str(tmp_path / "no-lean"),))
    with Verifier(nothing, LIMITS, workers=1) as verifier:
        for _ in range(2):
            with pytest.raises(ToolchainError):
                verifier.verify(item(0))


def test_an_error_of_the_stream_is_raised_once_and_ends_it() -> None:
    with opened(["crash"]) as verifier:
        stream = verifier.verify_many([item(0), item(1)])
        with pytest.raises(InfrastructureError):
            next(stream)
        assert list(stream) == []


def test_equal_input_equal_report(verifier: Verifier) -> None:
    def plain(report: Report) -> Report:
        return report.model_copy(update={"elapsed_ms": 0.0, "lean_ms": 0.0})

    proof = "constructor\n· exact hp\n· exact hp"
    todo = [
        make_item("theorem t (p q : Prop) (hp : p) : p ∧ q", proof, id="a"),
        make_item("theorem t (p q : Prop) (hp : p) : p ∧ p", proof, id="b"),
        make_item("theorem t (p : Prop) : p", "exact t p", id="c"),
    ]
    together = [plain(report) for report in verifier.verify_many(todo)]
    alone = [plain(verifier.verify(each)) for each in todo]
    assert together == alone

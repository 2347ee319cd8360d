"""One document on real Lean: what comes back is what a fresh `lean` says, whatever came before."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leanprm.errors import LeanCrashed, LeanMemoryExceeded, LeanTimeout, ToolchainError
from leanprm.lean.batch import run_lean
from leanprm.lean.limits import Limits
from leanprm.lean.messages import Diagnostic
from leanprm.lean.pool import LeanPool
from leanprm.lean.server import LeanServer
from leanprm.lean.toolchain import Toolchain

T = TypeVar("T")

ROOT = Path(__file__).parents[2]
LIMITS = Limits(wall_s=20)
GOOD = """theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by
  constructor
  exact h.2
  exact h.1
"""
RUNAWAY = """theorem away : True := by
  repeat (have := True.intro)
  trivial
"""


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    before = psutil.Process().children(recursive=True)
    yield
    assert set(psutil.Process().children(recursive=True)) <= set(before)


def with_server(
    toolchain: Toolchain,
    job: Callable[[LeanServer], Awaitable[T]],
    limits: Limits = LIMITS,
    options: dict[str, str] | None = None,
) -> T:
    async def main() -> T:
        async with await LeanServer.start(toolchain, limits, options=options) as server:
            return await job(server)

    return asyncio.run(main())


def essence(items: Sequence[Diagnostic]) -> list[tuple[str, int, int, str, bool]]:
    """All but the kind, which the server gives for some messages only."""
    return sorted(
        (item.severity, item.start, item.end, item.message, item.unsolved_goals) for item in items
    )


def test_a_proof_and_its_goals(toolchain: Toolchain) -> None:
    places = [GOOD.index(step) for step in ("constructor", "exact h.2", "exact h.1")]

    async def job(server: LeanServer) -> None:
        checked = await server.check(GOOD, [0, *places, len(GOOD)])
        assert checked.diagnostics == ()
        nothing, first, second, third, after = checked.goals
        context = "p q : Prop\nh : p ∧ q\n"
        assert first == (context + "⊢ q ∧ p",)
        assert second == (f"case left\n{context}⊢ q", f"case right\n{context}⊢ p")
        assert third == (f"case right\n{context}⊢ p",)
        assert nothing is None
        assert after in (None, ())
        assert await server.goals(places) == (first, second, third)
        assert server.rss_bytes > 10 << 20

    with_server(toolchain, job)


def test_errors_have_their_place_and_tag(toolchain: Toolchain) -> None:
    wrong = GOOD.replace("exact h.1", "exact h.𝔸")
    half = GOOD.replace("  exact h.1\n", "")

    async def job(server: LeanServer) -> None:
        (item,) = (await server.check("-- 𝔸 𝔸\n" + wrong)).diagnostics
        assert (item.severity, item.unsolved_goals) == ("error", False)
        assert "𝔸" in ("-- 𝔸 𝔸\n" + wrong)[item.start : item.end]
        (item,) = (await server.check(half)).diagnostics
        assert (item.severity, item.unsolved_goals) == ("error", True)
        assert half[item.start : item.end].startswith("by")
        assert (await server.check(GOOD)).diagnostics == ()

    with_server(toolchain, job)


PIECES = [
    GOOD,
    GOOD.replace("swap", "other").replace("exact h.1", "exact h.2"),
    "theorem open_end : 1 = 2 := by\n  skip\n",
    "theorem broken : 1 = := by\n  exact (\n",
    "-- 𝔸 comment\n",
    "\n\n",
    "def 𝔸x : Nat := 1\n",
    "theorem uses : 𝔸x = 1 := by\n  rfl\n",
    "example : True := by\n  have h : True := by\n    trivial\n  exact h\n",
    "example : ∃ n : Nat, n = 2 := sorry\n",
    "#print axioms swap\n",
    "namespace A\n",
    "end A\n",
    "/- open comment\n",
]


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    texts=st.lists(
        st.lists(st.sampled_from(PIECES), max_size=4).map("".join), min_size=2, max_size=4
    )
)
def test_after_any_edits_the_answer_is_that_of_a_fresh_lean(
    toolchain: Toolchain, texts: list[str]
) -> None:
    async def job(server: LeanServer) -> None:
        # With a command in front no piece can spoil the header.
        for text in (f"#check Nat\n{pieces}" for pieces in texts):
            checked = await server.check(text)
            fresh = await run_lean(toolchain, text, LIMITS)
            if "broken" in text:
                # Only the server also shows what elaboration finds in a command that does not
                # parse.
                assert set(essence(fresh.diagnostics)) <= set(essence(checked.diagnostics))
            else:
                assert essence(checked.diagnostics) == essence(fresh.diagnostics)

    with_server(toolchain, job)


def test_line_ends_of_windows(toolchain: Toolchain) -> None:
    wrong = GOOD.replace("exact h.1", "exact h.2").replace("\n", "\r\n")

    async def job(server: LeanServer) -> None:
        for text in (GOOD, wrong, wrong + "\r\n", GOOD, wrong):
            fresh = await run_lean(toolchain, text, LIMITS)
            checked = await server.check(text)
            assert essence(checked.diagnostics) == essence(fresh.diagnostics)
            assert [text[d.start : d.end] for d in checked.diagnostics] == (
                ["exact h.2"] if "\r" in text else []
            )

    with_server(toolchain, job)


def test_other_imports_start_another_process(toolchain: Toolchain) -> None:
    async def job(server: LeanServer) -> None:
        pid = server.pid
        assert (await server.check("prelude\ninductive T : Type\n")).diagnostics == ()
        assert server.pid != pid
        assert (await server.check(GOOD)).diagnostics == ()

    with_server(toolchain, job)


def test_imports_that_do_not_exist_are_named(toolchain: Toolchain) -> None:
    async def job(server: LeanServer) -> None:
        with pytest.raises(ToolchainError, match="Nowhere") as caught:
            await server.check("import Nowhere\n" + GOOD, [20])
        assert not caught.value.retryable
        assert (await server.check(GOOD)).diagnostics == ()

    with_server(toolchain, job)


def test_a_runaway_is_a_timeout_and_the_next_text_is_checked(toolchain: Toolchain) -> None:
    async def main() -> None:
        async with LeanPool(toolchain, LIMITS, 1) as pool:
            for _ in range(3):
                with pytest.raises(LeanTimeout):
                    await pool.run(lambda server: server.check(RUNAWAY, [30], deadline_s=0.5))
                checked = await pool.run(lambda server: server.check(GOOD))
                assert checked.diagnostics == ()

    asyncio.run(main())


def test_too_much_memory_ends_the_process(toolchain: Toolchain) -> None:
    async def job(server: LeanServer) -> None:
        with pytest.raises((LeanMemoryExceeded, LeanCrashed)):
            await server.check(RUNAWAY)
        assert not server.alive

    with_server(toolchain, job, Limits(wall_s=60, memory_mb=190))


def test_a_process_that_is_killed_is_a_crash(toolchain: Toolchain) -> None:
    async def job(server: LeanServer) -> None:
        check = asyncio.create_task(server.check(RUNAWAY))
        await asyncio.sleep(0.3)
        assert server.pid is not None
        os.kill(server.pid, signal.SIGABRT)
        with pytest.raises(LeanCrashed, match="-6"):
            await check

    with_server(toolchain, job)


def test_options_and_limits_reach_lean(toolchain: Toolchain) -> None:
    slow = "theorem t : " + " ∧ ".join(["True"] * 40) + " := by\n  repeat constructor\n"

    async def job(server: LeanServer) -> list[str]:
        return [item.severity for item in (await server.check(slow)).diagnostics]

    assert with_server(toolchain, job) == []
    assert set(with_server(toolchain, job, Limits(max_heartbeats=1))) == {"error"}
    with pytest.raises(ToolchainError, match=r"no\.such\.option"):
        with_server(toolchain, job, options={"no.such.option": "1"})


def test_a_server_stays_on_its_core(toolchain: Toolchain) -> None:
    core = min(os.sched_getaffinity(0))

    async def main() -> list[set[int]]:
        async with await LeanServer.start(toolchain, LIMITS, core=core) as server:
            await server.check(GOOD)
            threads = psutil.Process(server.pid).threads()
            return [os.sched_getaffinity(thread.id) for thread in threads]

    assert {frozenset(cores) for cores in asyncio.run(main())} == {frozenset({core})}


def test_a_server_leaves_a_crowded_core(toolchain: Toolchain) -> None:
    burn = "import os, sys\nos.sched_setaffinity(0, {int(sys.argv[1])})\nwhile True: pass"
    burners = [
        subprocess.Popen([sys.executable, "-c", burn, str(core)])
        for core in os.sched_getaffinity(0)
        for _ in range(3)
    ]

    async def main() -> None:
        async with LeanPool(toolchain, LIMITS, 1) as pool:
            for number in range(2000):
                text = GOOD.replace("swap", f"swap{number}")
                await pool.run(partial(LeanServer.check, text=text))
                (server,) = pool.servers
                if server.core is None:
                    return
        pytest.fail("the server stayed on a core that it had to share")

    try:
        asyncio.run(main())
    finally:
        for burner in burners:
            burner.kill()
            burner.wait()


def test_a_batch_of_text_in_a_fresh_process(toolchain: Toolchain) -> None:
    run = asyncio.run(run_lean(toolchain, GOOD + "#print axioms swap\n", LIMITS))
    assert (run.returncode, [item.severity for item in run.diagnostics]) == (0, ["info"])
    run = asyncio.run(run_lean(toolchain, "theorem t : 1 = 2 := by\n  skip\n", LIMITS))
    assert run.returncode == 1
    (item,) = run.diagnostics
    assert item.unsolved_goals
    with pytest.raises(LeanTimeout):
        asyncio.run(run_lean(toolchain, RUNAWAY, LIMITS, deadline_s=0.5))


def test_traces_are_marked_on_the_command_line(toolchain: Toolchain) -> None:
    text = "set_option trace.Elab.info true\n" + GOOD
    run = asyncio.run(run_lean(toolchain, text, LIMITS))
    assert {item.severity for item in run.diagnostics} == {"trace"}


_DRIVER = """
import asyncio
from leanprm.lean.limits import Limits
from leanprm.lean.server import LeanServer
from leanprm.lean.toolchain import Toolchain
async def main():
    server = await LeanServer.start({toolchain!r}, Limits())
    print(server.pid, flush=True)
    await server.check({text!r})
asyncio.run(main())
"""


def test_lean_ends_when_its_driver_is_killed(toolchain: Toolchain) -> None:
    assert toolchain.kind == "embedded"
    script = _DRIVER.format(toolchain=toolchain, text=RUNAWAY)
    driver = subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE)
    try:
        assert driver.stdout is not None
        lean = psutil.Process(int(driver.stdout.readline()))
        time.sleep(0.5)
        assert lean.is_running()
    finally:
        driver.kill()
        driver.communicate()
    # It may stay a zombie where nobody reaps orphans.
    deadline = time.monotonic() + 10
    while is_active(lean) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_active(lean)


def is_active(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False

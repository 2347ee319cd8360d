"""A fresh `lean` that misbehaves: everything that is no message of Lean is an error."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import psutil
import pytest

from leanprm.errors import (
    InfrastructureError,
    InputError,
    LeanCrashed,
    LeanMemoryExceeded,
    LeanProtocolError,
    LeanTimeout,
    ToolchainError,
)
from leanprm.lean.batch import run_lean
from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain
from tests.lean_fake import fake_toolchain

QUICK = Limits(wall_s=5, startup_s=5, memory_mb=150, reply_bytes=1 << 20)

ENDS: list[tuple[str, str, type[InfrastructureError]]] = [
    ("printed", "good", LeanProtocolError),
    ("printed", "bad", LeanProtocolError),
    ("blank_line", "bad", LeanProtocolError),
    ("array", "good", LeanProtocolError),
    ("other_file", "bad", LeanProtocolError),
    ("backwards", "bad", LeanProtocolError),
    ("no_place", "bad", LeanProtocolError),
    ("odd_severity", "bad", LeanProtocolError),
    ("half_line", "bad", LeanProtocolError),
    ("hidden_error", "good", LeanProtocolError),
    ("exit_zero", "bad", LeanProtocolError),
    ("flood", "good", LeanProtocolError),
    ("exit_three", "good", LeanCrashed),
    ("die_by_signal", "good", LeanCrashed),
    ("eat_memory", "good", LeanMemoryExceeded),
    ("memory_exit", "good", LeanMemoryExceeded),
]


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    before = set(psutil.Process().children(recursive=True))
    yield
    assert set(psutil.Process().children(recursive=True)) <= before


def test_messages_and_exit_code_come_back() -> None:
    run = asyncio.run(run_lean(fake_toolchain(), "bad 𝔸", QUICK))
    (item,) = run.diagnostics
    assert (item.start, item.end, item.message) == (0, 3, "no: bad 𝔸")
    assert item.unsolved_goals
    assert run.returncode == 1
    assert run.elapsed_s > 0
    good = asyncio.run(run_lean(fake_toolchain(), "good", QUICK))
    assert (good.diagnostics, good.returncode) == ((), 0)


def test_silent_messages_are_left_out() -> None:
    run = asyncio.run(run_lean(fake_toolchain(["silent"]), "good", QUICK))
    assert (run.diagnostics, run.returncode) == ((), 0)


@pytest.mark.parametrize(("act", "text", "error"), ENDS)
def test_any_other_end_is_an_error(act: str, text: str, error: type[InfrastructureError]) -> None:
    with pytest.raises(error) as caught:
        asyncio.run(run_lean(fake_toolchain([act]), text, QUICK))
    assert caught.value.phase == "batch"


@pytest.mark.parametrize("act", ["sleep_for_ever", "leave_child"])
def test_a_process_that_does_not_end_is_ended(act: str) -> None:
    with pytest.raises(LeanTimeout):
        asyncio.run(run_lean(fake_toolchain([act]), "good", QUICK, deadline_s=0.3))


def test_cancelling_ends_the_process() -> None:
    async def main() -> None:
        run = asyncio.create_task(run_lean(fake_toolchain(["leave_child"]), "x", QUICK))
        await asyncio.sleep(0.3)
        run.cancel()
        with pytest.raises(asyncio.CancelledError):
            await run

    asyncio.run(main())


def test_bad_input_and_a_missing_program() -> None:
    with pytest.raises(InputError):
        asyncio.run(run_lean(fake_toolchain(), "\udfff", QUICK))
    nowhere = Toolchain("embedded", "0", "x", None, ("/nonexistent/lean",))
    with pytest.raises(ToolchainError):
        asyncio.run(run_lean(nowhere, "x", QUICK))

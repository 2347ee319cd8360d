"""The long runs of `tests.lean.soak`, made short."""

from __future__ import annotations

import asyncio

import pytest

from leanprm.lean.limits import Limits
from leanprm.lean.repl import ReplServer, repl_toolchain
from leanprm.lean.toolchain import Toolchain
from tests.lean import soak


@pytest.mark.long
@pytest.mark.parametrize(
    ("name", "size"), [("tree", 300), ("interleave", 8), ("kill", 50), ("memory", 4000)]
)
def test_a_run_finds_nothing_wrong(toolchain: Toolchain, name: str, size: int) -> None:
    run, full = soak.RUNS[name]
    assert size < full
    found = asyncio.run(run(repl_toolchain(toolchain), size))
    assert found.faults == []
    assert found.counts.get("given_up", 0) == 0
    assert all(found.counts[key] >= size for key in ("steps", "kills") if key in found.counts)


def test_a_fault_is_found(toolchain: Toolchain) -> None:
    """A step that is said to have gone otherwise before."""

    async def job() -> list[str]:
        async with ReplServer(repl_toolchain(toolchain), Limits()) as server:
            root = (await server.open("theorem t (p : Prop) (h : p) : p")).root
            stepped = await server.step(root, "exact h", wanted=soak.ALL)
            right = soak.Seen(root, "exact h", soak.look(stepped))
            wrong = right._replace(tactic="skip")
            return await soak.differences(server, [right, wrong])

    (fault,) = asyncio.run(job())
    assert "skip" in fault

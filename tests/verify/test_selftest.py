"""The self-test: real Lean passes, a Lean that words things otherwise is refused."""

from __future__ import annotations

import asyncio

import pytest

from leanprm.errors import LeanProtocolError
from leanprm.lean.limits import Limits
from leanprm.lean.server import LeanServer
from leanprm.lean.toolchain import Toolchain
from leanprm.verify.selftest import selftest
from tests.verify.scripted import scripted_toolchain


def run(toolchain: Toolchain) -> None:
    async def ask() -> None:
        async with await LeanServer.start(toolchain, Limits(startup_s=10)) as server:
            await selftest(server)

    asyncio.run(ask())


def test_real_lean(toolchain: Toolchain) -> None:
    run(toolchain)


def test_the_fake_without_faults() -> None:
    run(scripted_toolchain())


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        ("blind", "parse"),
        ("no_parse", "parse"),
        ("no_heartbeats", "heartbeats"),
        ("no_unsolved", "unsolved_goals"),
        ("no_names", "unknown_identifier"),
    ],
)
def test_a_lean_with_other_words_is_refused(act: str, kind: str) -> None:
    with pytest.raises(LeanProtocolError, match=f"does not report {kind}") as raised:
        run(scripted_toolchain(["right", act]))
    assert (raised.value.phase, raised.value.retryable) == ("start", False)


def test_a_lean_that_refuses_what_is_right_is_refused() -> None:
    with pytest.raises(LeanProtocolError, match="a proof that is right"):
        run(scripted_toolchain(["right", "prude"]))

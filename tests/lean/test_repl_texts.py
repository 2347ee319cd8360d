"""Whole texts on the REPL: places, headers, and questions about a text that is gone."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.errors import InputError, LeanProtocolError, LeanTimeout
from leanprm.lean.limits import Limits
from leanprm.lean.repl import ReplServer, repl_toolchain
from leanprm.lean.repl.texts import ReplText, byte_offsets
from leanprm.lean.toolchain import Toolchain

T = TypeVar("T")

TEXT = "theorem t (α : Prop) (h : α) : α := by\n  have β := h\n  exact β\n"


@given(st.text(), st.lists(st.integers(min_value=0, max_value=40)))
def test_byte_offsets_are_those_of_utf8(text: str, places: list[int]) -> None:
    text = text.encode("utf-8", "ignore").decode()
    inside = [min(at, len(text)) for at in places]
    assert byte_offsets(text, inside) == [len(text[:at].encode()) for at in inside]


def on_server(
    toolchain: Toolchain, job: Callable[[ReplServer], Awaitable[T]], limits: Limits | None = None
) -> T:
    async def main() -> T:
        async with ReplServer(repl_toolchain(toolchain), limits or Limits()) as server:
            return await job(server)

    return asyncio.run(main())


def test_goals_at_places_and_later(toolchain: Toolchain) -> None:
    async def job(server: ReplServer) -> None:
        first = TEXT.index("have")
        text = await ReplText.check(server, TEXT, [first, 0], header_end=0)
        assert text.checked.goals == (("α : Prop\nh : α\n⊢ α",), None)
        assert text.checked.diagnostics == ()
        assert await text.goals([TEXT.index("exact")]) == (("α : Prop\nh β : α\n⊢ α",),)
        await ReplText.check(server, TEXT)
        with pytest.raises(LeanProtocolError, match="last"):
            await text.goals([0])

    on_server(toolchain, job)


def test_a_header_is_apart_or_a_part(toolchain: Toolchain) -> None:
    header = "def n : Nat := 1\n\n/-- Doc. -/\n"
    whole = header + "theorem t : n = 1 := by\n  rfl\n"

    async def job(server: ReplServer) -> None:
        with pytest.raises(InputError, match="header"):
            await ReplText.check(server, whole, header_end=len(header))
        place = whole.index("rfl")
        text = await ReplText.check(server, whole, [place])
        assert text.checked.goals == (("⊢ n = 1",),)
        middle = header.index("/--")
        apart = await ReplText.check(server, whole, [place], header_end=middle)
        assert apart.checked.goals == text.checked.goals
        with pytest.raises(InputError, match="header"):
            await ReplText.check(server, "import No.Such.Module\n")

    on_server(toolchain, job)


def test_a_text_that_takes_too_long(toolchain: Toolchain) -> None:
    slow = "set_option maxHeartbeats 0\nexample : True := by\n  repeat (first | skip; skip)\n"

    async def job(server: ReplServer) -> None:
        with pytest.raises(LeanTimeout):
            await ReplText.check(server, slow)
        assert (await ReplText.check(server, TEXT)).checked.diagnostics == ()

    on_server(toolchain, job, Limits(wall_s=1.0))

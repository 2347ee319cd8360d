"""What may not bring the REPL out of step: texts that print, that do not listen, other binaries."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from leanprm.errors import InfrastructureError, LeanTimeout, ToolchainError
from leanprm.lean.coresource import repl_source
from leanprm.lean.limits import Limits
from leanprm.lean.repl import ReplServer, build, repl_toolchain
from leanprm.lean.toolchain import Toolchain

AND = "theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q"


@pytest.fixture(scope="module")
def repl(toolchain: Toolchain) -> Toolchain:
    return repl_toolchain(toolchain)


def test_what_prints_does_not_get_between_the_replies(repl: Toolchain) -> None:
    line = '{\\"id\\":1,\\"pong\\":true}'

    async def job() -> None:
        async with ReplServer(repl, Limits()) as server:
            root = (await server.open(AND)).root
            said = await server.elaborate(f'#eval dbgTrace "{line}" fun _ => 1 + 1')
            assert [m.message for m in said] == ['{"id":1,"pong":true}\n', "2"]
            stepped = await server.step(root, f'trace "{line}"\nexact ⟨hp, hq⟩')
            assert stepped.result.closed
            assert [m.message for m in stepped.result.messages] == ['{"id":1,"pong":true}']
            assert server.starts == 1

    asyncio.run(job())


def test_a_megabyte_of_anything_gets_its_answer(repl: Toolchain) -> None:
    million = 1_000_000
    texts = {
        "exact " + "x" * million: "error",
        "exact hp -- " + "∀" * (million // 3): "error",
        "/-" + " " * million + "-/ exact ⟨hp, hq⟩": "ok",
        "\n" * million + "exact ⟨hp, hq⟩": "ok",
        "exact " + ")" * million: "parse",
        '"' + "y" * million: "parse",
        "\t" * million: "parse",
    }

    async def job() -> None:
        async with ReplServer(repl, Limits()) as server:
            root = (await server.open(AND)).root
            for text, status in texts.items():
                result = (await server.step(root, text)).result
                assert result.status == status, (text[:20], result.status)
                assert (status == "ok") == result.closed
                assert all(0 <= m.start <= m.end <= len(text) for m in result.messages)
            assert server.starts == 1

    asyncio.run(job())


def test_one_that_does_not_listen_is_killed_and_costs_only_itself(repl: Toolchain) -> None:
    """One huge number is made inside one call of arithmetic, which looks at no clock."""
    deaf = (
        "have : 3 ^ 400000000 % 2 = 1 := by\n"
        "  set_option exponentiation.threshold 1000000000 in decide +kernel\n"
        "exact ⟨hp, hq⟩"
    )

    async def job() -> None:
        async with ReplServer(repl, Limits()) as server:
            root = (await server.open(AND)).root
            with pytest.raises(LeanTimeout, match="was killed"):
                await server.step(root, deaf, deadline_s=0.1)
            fine, bad = await server.batch(root, ["exact ⟨hp, hq⟩", deaf], deadline_s=0.1)
            assert not isinstance(fine, InfrastructureError)
            assert fine.result.closed
            assert isinstance(bad, LeanTimeout)

    asyncio.run(job())


def test_a_parse_error_is_told_in_full_and_in_its_place(repl: Toolchain) -> None:
    text = "constructor\n· exact hp\n· exact (hq"

    async def job() -> None:
        async with ReplServer(repl, Limits()) as server:
            root = (await server.open(AND, "variable (a : Nat)\n\n")).root
            result = (await server.step(root, text)).result
            assert result.status == "parse"
            (message,) = result.messages
            assert message.start == len(text)
            assert "unexpected end of input" in message.message
            assert "expected" in message.message.split("input", 1)[1]

    asyncio.run(job())


@pytest.mark.slow
@pytest.mark.parametrize(
    ("file", "was", "becomes", "says"),
    [
        ("SelfTest", '"eb6cafb7290e8bd5f2937522d8d804f58f02bafc"', '"0000"', "not 0000"),
        ("SelfTest", '"4.35.0"', '"4.34.0"', "not 4.34.0"),
        ("SelfTest", '("state", "1")', '("state", "2")', "constructor"),
    ],
)
def test_it_refuses_a_binary_that_it_was_not_written_for(
    toolchain: Toolchain,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    file: str,
    was: str,
    becomes: str,
    says: str,
) -> None:
    """The program is changed instead of the binary: to it this one is another then."""
    source = tmp_path / "repl"
    shutil.copytree(repl_source(), source)
    changed = source / "LeanPrmRepl" / f"{file}.lean"
    text = changed.read_text()
    assert text.count(was) >= 1
    changed.write_text(text.replace(was, becomes, 1))
    monkeypatch.setattr(build, "repl_source", lambda: source)

    async def job() -> None:
        async with ReplServer(repl_toolchain(toolchain), Limits()) as server:
            await server.open(AND)

    with pytest.raises(ToolchainError, match=says) as caught:
        asyncio.run(job())
    assert caught.value.exit_code == 3

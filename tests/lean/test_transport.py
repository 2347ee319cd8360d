"""Both transports against the same expectations."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Awaitable, Callable
from typing import TypeVar

import pytest

from leanprm.errors import InfrastructureError, InputError, ToolchainError
from leanprm.lean.limits import Limits
from leanprm.lean.on_documents import _unindented
from leanprm.lean.toolchain import Toolchain
from leanprm.lean.transport import (
    Node,
    Transport,
    TransportChoice,
    indented,
    lines_of,
    make_transport,
)

T = TypeVar("T")

AND = "theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q"
FOREVER = "repeat (first | skip; skip)"


@pytest.fixture(params=["repl", "server"])
def choice(request: pytest.FixtureRequest) -> TransportChoice:
    kind: TransportChoice = request.param
    return kind


def run(
    toolchain: Toolchain,
    choice: TransportChoice,
    job: Callable[[Transport], Awaitable[T]],
    limits: Limits | None = None,
    workers: int = 1,
) -> T:
    async def main() -> T:
        async with make_transport(toolchain, limits, choice=choice, workers=workers) as opened:
            assert choice in ("auto", opened.kind)
            return await job(opened)

    return asyncio.run(main())


async def must(transport: Transport, node: Node, *tactics: str) -> Node:
    for tactic in tactics:
        outcome = await transport.step(node, tactic)
        assert outcome.node is not None, outcome
        node = outcome.node
    return node


def test_a_proof_with_branches(toolchain: Toolchain, choice: TransportChoice) -> None:
    async def job(transport: Transport) -> None:
        root = await transport.open(AND)
        assert root.goals == ("p q : Prop\nhp : p\nhq : q\n⊢ p ∧ q",)
        assert root.path == ()
        assert not root.finished
        two = await must(transport, root, "constructor")
        assert [goal.splitlines()[0] for goal in two.goals] == ["case left", "case right"]
        done = await must(transport, two, "exact hp", "exact hq")
        assert done.goals == ()
        assert done.finished
        assert done.proof == "  constructor\n  exact hp\n  exact hq\n"
        other = await must(transport, root, "refine ⟨?_, hq⟩", "exact hp")
        assert other.finished
        assert await transport.goals(two) == two.goals
        await transport.close(root)
        again = await must(transport, two, "exact hp")  # made again
        assert len(again.goals) == 1

    run(toolchain, choice, job)


def test_refused_tactics_say_why_and_where(toolchain: Toolchain, choice: TransportChoice) -> None:
    tactics = ["exact hp", "skip\nexact missing", "exact (hp", "constructor", "cases hp with", "·"]

    async def job(transport: Transport) -> None:
        root = await transport.open(AND)
        batch = await transport.batch(root, tactics)
        outcomes = [each for each in batch if not isinstance(each, InfrastructureError)]
        assert len(outcomes) == len(tactics)
        assert [each.status for each in outcomes[:4]] == ["error", "error", "parse", "ok"]
        assert all(each.node is None and each.error for each in outcomes[4:])
        wrong = next(m for m in outcomes[1].messages if m.severity == "error")
        assert tactics[1][wrong.start : wrong.end] == "missing"
        assert wrong.kind == "lean.unknownIdentifier"
        assert outcomes[1].error is not None
        assert "missing" in outcomes[1].error
        assert outcomes[3].error is None
        assert outcomes[3].node is not None

    run(toolchain, choice, job)


@pytest.mark.parametrize(
    "tactic", ["exact ⟨hp, hq⟩\ntheorem x : True := by\n  trivial", ")", "end", "theorem x : True"]
)
def test_commands_inside_a_tactic_are_refused(
    toolchain: Toolchain, choice: TransportChoice, tactic: str
) -> None:
    async def job(transport: Transport) -> None:
        root = await transport.open(AND)
        outcome = await transport.step(root, tactic)
        assert outcome.node is None
        assert outcome.status in ("parse", "error")

    run(toolchain, choice, job)


def test_limits_are_no_verdict(toolchain: Toolchain, choice: TransportChoice) -> None:
    async def job(transport: Transport) -> None:
        root = await transport.open("theorem t (p : Prop) (h : p) : p")
        assert (await transport.step(root, FOREVER, heartbeats=100)).status == "heartbeats"
        late = await transport.step(root, FOREVER, heartbeats=0, deadline_s=0.3)
        assert late.status == "timeout"
        assert late.node is None
        assert (await must(transport, root, "exact h")).finished

    run(toolchain, choice, job, Limits(wall_s=20))


def test_a_hole_does_not_finish(toolchain: Toolchain, choice: TransportChoice) -> None:
    async def job(transport: Transport) -> None:
        root = await transport.open(AND)
        node = await must(transport, root, "exact ⟨hp, by sorry⟩")
        assert node.goals == ()
        assert not node.finished

    run(toolchain, choice, job)


@pytest.mark.parametrize(
    ("statement", "header", "word"),
    [
        ("theorem t : missing", "", "statement"),
        ("theorem t : True", "def x : Nat := missing\n", "header"),
        ("theorem t : True", "import Nothing.Here\n", "Nothing"),
        ("#check Nat", "", "statement"),
    ],
)
def test_what_cannot_be_opened(
    toolchain: Toolchain, choice: TransportChoice, statement: str, header: str, word: str
) -> None:
    async def job(transport: Transport) -> None:
        with pytest.raises((InputError, ToolchainError), match=word):
            await transport.open(statement, header)
        assert (await transport.open("theorem t : True")).goals == ("⊢ True",)

    run(toolchain, choice, job)


def test_headers_and_keys(toolchain: Toolchain, choice: TransportChoice) -> None:
    async def job(transport: Transport) -> None:
        header = "def twice (n : Nat) : Nat := n + n\nvariable (k : Nat)\n"
        root = await transport.open("theorem t : twice k = k + k ∧ True", header)
        assert root.goals == ("k : Nat\n⊢ twice k = k + k ∧ True",)
        same = await must(transport, root, "skip")
        other = await must(transport, root, "constructor")
        assert root.key == same.key != other.key

    run(toolchain, choice, job)


def test_nodes_move_between_processes(toolchain: Toolchain, choice: TransportChoice) -> None:
    async def job(transport: Transport) -> list[bool]:
        roots = [await transport.open(f"theorem t{n} : {n} = {n} ∧ True") for n in range(4)]
        middle = await asyncio.gather(*(must(transport, root, "constructor") for root in roots))
        ends = await asyncio.gather(*(must(transport, n, "rfl", "trivial") for n in middle * 3))
        return [end.finished for end in ends]

    assert run(toolchain, choice, job, workers=2) == [True] * 12


def test_auto_takes_the_repl_where_there_is_one(toolchain: Toolchain) -> None:
    async def job(transport: Transport) -> str:
        return transport.kind

    assert run(toolchain, "auto", job) == "repl"
    lake = dataclasses.replace(toolchain, kind="lake", core=None)
    assert make_transport(lake).kind == "server"
    with pytest.raises(ToolchainError, match="has not built"):
        make_transport(lake, choice="repl")


def test_a_node_of_another_transport_is_refused(toolchain: Toolchain) -> None:
    async def job(transport: Transport) -> None:
        node = Node("theorem t : True", "", (), ("⊢ True",), "", False)
        with pytest.raises(ValueError, match="another transport"):
            await transport.step(node, "trivial")

    run(toolchain, "repl", job)


def test_places_without_our_indentation() -> None:
    tactic = "constructor\n\n· exact a\n  exact b"
    inside = indented(tactic, 4)[4:]
    for word in ("constructor", "· exact a", "exact b"):
        assert _unindented(inside.index(word), tactic) == tactic.index(word)
    assert _unindented(len(inside), tactic) == len(tactic)
    assert lines_of(["a\n  b", "c"]) == "  a\n    b\n  c\n"

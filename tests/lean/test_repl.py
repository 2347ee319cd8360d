"""The stepping REPL on real Lean: steps, branches, replay after a kill, limits, bad input."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import os
import signal
import subprocess
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import pytest

from leanprm.errors import (
    InfrastructureError,
    InputError,
    LeanCrashed,
    ToolchainError,
)
from leanprm.lean.batch import run_lean
from leanprm.lean.limits import Limits
from leanprm.lean.position import LineIndex
from leanprm.lean.repl import ReplPool, ReplServer, ReplState, Wanted, repl_toolchain
from leanprm.lean.repl.build import run_arguments
from leanprm.lean.server import LeanServer
from leanprm.lean.toolchain import Toolchain

T = TypeVar("T")

AND = "theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q"
GOALS = Wanted(goals=True)
ALL = Wanted(goals=True, parts=True, key=True)
FOREVER = "repeat (first | skip; skip)"


@pytest.fixture(scope="module")
def repl(toolchain: Toolchain) -> Toolchain:
    return repl_toolchain(toolchain)


def with_server(
    repl: Toolchain, job: Callable[[ReplServer], Awaitable[T]], limits: Limits | None = None
) -> T:
    async def run() -> T:
        async with ReplServer(repl, limits or Limits()) as server:
            return await job(server)

    return asyncio.run(run())


async def go(server: ReplServer, state: ReplState, *tactics: str) -> ReplState:
    for tactic in tactics:
        stepped = await server.step(state, tactic)
        assert stepped.state is not None, stepped.result
        state = stepped.state
    return state


def test_a_proof_step_by_step(repl: Toolchain) -> None:
    async def job(server: ReplServer) -> None:
        theorem = await server.open(AND)
        view = await server.goals(theorem.root, ALL)
        assert view.goals == ("p q : Prop\nhp : p\nhq : q\n⊢ p ∧ q",)
        assert view.parts is not None
        (goal,) = view.parts
        assert goal.case is None
        assert goal.target == "p ∧ q"
        assert [h.names for h in goal.hypotheses] == [("p", "q"), ("hp",), ("hq",)]
        assert [h.type for h in goal.hypotheses] == ["Prop", "p", "q"]
        stepped = await server.step(theorem.root, "constructor", wanted=ALL)
        assert stepped.state is not None
        assert stepped.result.view is not None
        assert stepped.result.view.parts is not None
        assert [g.case for g in stepped.result.view.parts] == ["left", "right"]
        assert stepped.result.heartbeats > 0
        end = await server.step(stepped.state, "exact hp\nexact hq")
        assert end.result.closed
        assert not (await server.step(stepped.state, "exact hp")).result.closed

    with_server(repl, job)


def test_a_wrong_step_changes_nothing_and_says_where(repl: Toolchain) -> None:
    async def job(server: ReplServer) -> None:
        root = (await server.open(AND)).root
        wrong = await server.step(root, "constructor\n· exact hp\n· exact nο_such")
        assert wrong.state is None
        assert wrong.result.status == "error"
        (message,) = wrong.result.messages
        assert (message.severity, message.kind) == ("error", "lean.unknownIdentifier")
        assert "constructor\n· exact hp\n· exact nο_such"[message.start : message.end] == "nο_such"
        unparsed = await server.step(root, "exact )")
        assert unparsed.result.status == "parse"
        assert unparsed.result.messages[0].start == len("exact ")
        for text in (
            "",
            "  ",
            "theorem x : True := trivial",
            "exact hp; )",
            "constructor\nexact hp ]",
        ):
            result = (await server.step(root, text)).result
            assert result.status in ("parse", "error"), text
        assert (await server.step(root, "exact ⟨hp, hq⟩")).result.closed

    with_server(repl, job)


def test_nothing_that_is_no_proof_is_closed(repl: Toolchain) -> None:
    async def job(server: ReplServer) -> None:
        root = (await server.open("theorem f : 1 = 2")).root
        for tactic in (
            "sorry",
            "exact sorry",
            "admit",
            "exact (by sorry)",
            "have h : 1 = 2 := sorry\nexact h",
        ):
            result = (await server.step(root, tactic)).result
            assert not result.closed, tactic
            assert result.status != "ok" or result.has_sorry is True, tactic
        for tactic in ("rfl", "decide", "simp", "done", "trivial", "skip", "exact rfl"):
            assert not (await server.step(root, tactic)).result.closed, tactic

    with_server(repl, job)


def test_messages_are_those_of_the_step_alone(repl: Toolchain) -> None:
    async def job(server: ReplServer) -> None:
        root = (await server.open(AND)).root
        first = await server.step(root, 'trace "one"')
        assert [m.message for m in first.result.messages] == ["one"]
        assert first.state is not None
        second = await server.step(first.state, 'trace "two"\nconstructor')
        assert [m.message for m in second.result.messages] == ["two"]

    with_server(repl, job)


def test_headers_are_leans_own(repl: Toolchain) -> None:
    header = (
        "namespace A\nvariable (n : Nat)\ndef twice (k : Nat) : Nat := k + k\n"
        'local notation "⟪" x "⟫" => twice x\ntheorem zero : twice 0 = 0 := rfl\nopen Nat'
    )

    async def job(server: ReplServer) -> None:
        root = (await server.open("theorem t : ⟪n⟫ = n + n", header)).root
        view = await server.goals(root)
        assert view.goals == ("n : Nat\n⊢ ⟪n⟫ = n + n",)
        assert (await server.step(root, "unfold twice\nrfl")).result.closed
        assert (await server.step(root, "have := zero\nexact Eq.refl (twice n)")).result.closed
        for bad in ("import Nope", "def x : Nat := y", "open Nope", ")"):
            with pytest.raises(InputError, match="header"):
                await server.open(AND, bad)
        for bad in ("theorem t : nope", "theorem", "#check 1", "", "theorem t : True := trivial"):
            with pytest.raises(InputError, match="statement"):
                await server.open(bad)
        assert (await server.step(root, "rfl")).result.closed

    with_server(repl, job)


def test_limits_of_a_step(repl: Toolchain) -> None:
    async def job(server: ReplServer) -> None:
        root = (await server.open(AND)).root
        slow = await server.step(root, FOREVER, deadline_s=0.2)
        assert (slow.result.status, slow.state) == ("timeout", None)
        dear = await server.step(root, FOREVER, heartbeats=20)
        assert dear.result.status == "heartbeats"
        assert dear.result.heartbeats >= 20_000
        deep = await server.step(root, f"exact {'id (' * 600}⟨hp, hq⟩{')' * 600}")
        assert deep.result.status in ("recursion", "parse", "error")
        assert deep.state is None
        assert (await server.step(root, "exact ⟨hp, hq⟩")).result.closed
        assert server.starts == 1

    with_server(repl, job)


def test_states_survive_their_process(repl: Toolchain) -> None:
    async def job(server: ReplServer) -> None:
        root = (await server.open(AND)).root
        state = await go(server, root, "constructor", "exact hp")
        before = await server.goals(state, ALL)
        assert server.pid is not None
        os.kill(server.pid, signal.SIGKILL)
        assert await server.goals(state, ALL) == before
        assert server.starts == 2
        await server.restart()
        assert (await server.step(state, "exact hq")).result.closed
        await server.drop(state, root)
        assert await server.goals(state, ALL) == before
        assert state.path == ("constructor", "exact hp")

    with_server(repl, job)


def test_a_step_that_ends_the_process_costs_only_itself(repl: Toolchain) -> None:
    """A real overflow of the stack, reached sooner because the stack is small."""
    small = dataclasses.replace(repl, env={**repl.env, "LEAN_STACK_SIZE_KB": "4096"})
    overflow = "exact " + "(" * 300_000 + "hp" + ")" * 300_000

    async def job(server: ReplServer) -> None:
        root = (await server.open(AND)).root
        state = await go(server, root, "constructor")
        good, bad, wrong = await server.batch(state, ["exact hp", overflow, "exact hq"])
        assert not isinstance(good, InfrastructureError)
        assert not isinstance(wrong, InfrastructureError)
        assert good.result.status == "ok"
        assert wrong.result.status == "error"
        assert isinstance(bad, LeanCrashed)
        assert "tack overflow" in bad.stderr_tail
        with pytest.raises(LeanCrashed):
            await server.step(state, overflow)
        assert (await server.step(state, "exact hp\nexact hq")).result.closed

    with_server(small, job)


def test_memory_is_bounded(repl: Toolchain) -> None:
    limits = Limits(memory_mb=320)
    grow = "exact absurd (show (List.replicate 100000000 1).length = 0 by decide) hp"
    doubling = "\n".join(
        ["have h0 : 2 ^ 2 = 4 := rfl"]
        + [f"have h{n + 1} := And.intro h{n} h{n}" for n in range(40)]
    )

    async def job(server: ReplServer) -> None:
        root = (await server.open(AND)).root
        for tactic in (grow, doubling + "\nsimp_all", "exact (2 ^ 2 ^ 33 : Nat) ▸ ⟨hp, hq⟩"):
            try:
                stepped = await server.step(root, tactic, deadline_s=3)
            except InfrastructureError:
                continue
            assert not stepped.result.closed or stepped.result.status == "ok"
        assert (await server.step(root, "exact ⟨hp, hq⟩")).result.closed
        assert server.rss_bytes < 320 << 20

    with_server(repl, job, limits)


def test_batch_is_like_the_steps(repl: Toolchain) -> None:
    tactics = ["constructor", "exact hp", "exact ⟨hp, hq⟩", "nope", "intro x", "apply And.intro"]

    async def job(server: ReplServer) -> None:
        root = (await server.open(AND)).root
        together = await server.batch(root, tactics, wanted=GOALS)
        for tactic, one in zip(tactics, together, strict=True):
            assert not isinstance(one, InfrastructureError)
            alone = await server.step(root, tactic, wanted=GOALS)
            assert one.result.status == alone.result.status
            assert one.result.view == alone.result.view
            assert one.result.messages == alone.result.messages
        assert await server.batch(root, []) == []

    with_server(repl, job)


def test_keys_do_not_depend_on_names_or_paths(repl: Toolchain) -> None:
    async def job(server: ReplServer) -> None:
        root = (await server.open("theorem t (p q : Prop) : p → q → p ∧ q")).root
        wanted = Wanted(key=True)
        keys = []
        for tactic in ("intro a b", "intro x\nintro y", "intro a", "intros a b\nskip"):
            result = (await server.step(root, tactic, wanted=wanted)).result
            assert result.view is not None
            keys.append(result.view.key)
        assert keys[0] == keys[1] == keys[3] != keys[2]

    with_server(repl, job)


def test_goals_are_those_of_the_language_server(repl: Toolchain, toolchain: Toolchain) -> None:
    induction = "induction n with\n| zero => rfl\n| succ k ih => rw [Nat.add_succ, ih]"
    cases = [
        (AND, ["constructor", "exact hp", "exact hq"]),
        ("theorem v (n : Nat) : 0 + n = n", [induction]),
        (
            "theorem w (p q : Prop) (h : p ∨ q) : q ∨ p",
            ["cases h", "· right; assumption", "left", "assumption"],
        ),
        (
            "theorem x (a b c : Nat) (h : a = b) (k : b = c) : a = c",
            ["have e := h.trans k", "rw [e]"],
        ),
    ]

    async def job(server: ReplServer) -> None:
        async with await LeanServer.start(toolchain, Limits()) as documents:
            for statement, steps in cases:
                state = (await server.open(statement)).root
                text = f"{statement} := by\n"
                for step in steps:
                    state = await go(server, state, step)
                    text += "  " + step.replace("\n", "\n  ") + "\n"
                    checked = await documents.check(f"{text}  skip\n", [len(text) + 2])
                    view = await server.goals(state)
                    assert view.goals == (checked.goals[0] or ()), (statement, step)
                assert view.count == 0

    with_server(repl, job)


def test_elaborate_says_what_the_command_line_says(repl: Toolchain, toolchain: Toolchain) -> None:
    header = "open Nat\n"
    texts = [
        f"{AND} := by\n  constructor\n  exact hp\n",
        "theorem a : 1 + 1 = 2 := rfl\n#print axioms a\n",
        "theorem b : 1 = 2 := by\n  rfl\n",
        "theorem c : p := by sorry\n#check c\n)",
    ]

    async def job(server: ReplServer) -> None:
        for text in texts:
            said = await server.elaborate(text, header)
            run = await run_lean(toolchain, header + text, Limits())
            index = LineIndex(text)
            assert [(m.severity, m.kind) for m in said] == [
                (m.severity, m.kind) for m in run.diagnostics
            ], text
            assert all(0 <= m.start <= m.end <= len(index.text) for m in said)

    with_server(repl, job)


def test_a_pool_shares_states(repl: Toolchain) -> None:
    async def job() -> None:
        async with ReplPool(repl, Limits(), 2) as pool:
            theorem = await pool.run(lambda server: server.open(AND))
            middle = await pool.run(lambda server: go(server, theorem.root, "constructor"))
            results = await asyncio.gather(
                *[pool.run(lambda s: s.step(middle, "exact hp\nexact hq")) for _ in range(8)]
            )
            assert all(stepped.result.closed for stepped in results)
            assert sum(server.starts for server in pool.servers) == 2
        with pytest.raises(RuntimeError, match="closed"):
            await pool.run(lambda server: server.open(AND))
        assert not any(server.alive for server in pool.servers)

    asyncio.run(job())


def raw(repl: Toolchain, lines: bytes, **env: str) -> tuple[list[dict[str, object]], int]:
    """What the program itself answers to raw lines."""
    ran = subprocess.run(
        repl.argv(*run_arguments(repl)),
        input=lines,
        env={**repl.environ(Limits()), **env},
        capture_output=True,
        timeout=60,
        check=False,
    )
    return [json.loads(line) for line in ran.stdout.splitlines()], ran.returncode


def test_garbage_gets_an_answer_each_and_the_process_lives(repl: Toolchain) -> None:
    lines = [b"garbage", b"{", b"[]", b"null", b'{"cmd":3}', b'{"id":7,"cmd":"nope"}', b"\xff\xfe",
             b'{"id":1,"cmd":"step","state":0,"tactic":"rfl"}', b'{"id":1,"cmd":"step","state":-1}',
             b'{"id":1,"cmd":"goals","state":"x"}', b'{"id":1,"cmd":"open"}', b'{"a":"\x00"}',
             b'{"id":1,"cmd":"step","state":1e99,"tactic":"rfl"}', b""]  # fmt: skip
    replies, code = raw(repl, b"\n".join([*lines, b'{"id":9,"cmd":"ping"}']) + b"\n")
    assert code == 0
    greeting, *answers, last = replies
    assert greeting["hello"] == "leanprm-repl"
    assert len(answers) == len(lines)
    assert all("error" in answer for answer in answers)
    assert last["pong"] is True


def test_texts_that_are_strange_get_a_clear_answer(repl: Toolchain) -> None:
    async def job(server: ReplServer) -> None:
        root = (await server.open(AND)).root
        with pytest.raises(InputError, match="surrogate"):
            await server.step(root, "exact \ud800")
        nul = await server.step(root, "exact \x00hp")
        assert nul.result.status in ("parse", "error")
        long = await server.step(root, "skip -- " + "x" * 1_000_000)
        assert long.result.status == "ok"
        many = await server.step(root, "\n".join(["skip"] * 5_000), deadline_s=20)
        assert many.result.status in ("ok", "recursion", "error")
        assert server.starts == 1

    with_server(repl, job)


def test_other_toolchains_are_refused(toolchain: Toolchain, tmp_path: Path) -> None:
    lake = Toolchain("lake", "4.35.0", "0" * 40, None, ("lean",))
    with pytest.raises(ToolchainError, match="embedded"):
        repl_toolchain(lake)

    async def start() -> None:
        other = Toolchain("embedded", "4.35.0", "1" * 40, toolchain.core, toolchain.command,
                          repl_toolchain(toolchain).env)  # fmt: skip
        async with ReplServer(other, Limits()) as server:
            await server.open(AND)

    with pytest.raises(ToolchainError, match="another Lean"):
        asyncio.run(start())

"""Nothing that is sent ends the conversation, and nothing that happens to Lean does."""

from __future__ import annotations

import dataclasses
import gc
import json
import os
import random
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.errors import InputError
from leanprm.lean.limits import Limits
from leanprm.lean.sync import LoopThread
from leanprm.lean.toolchain import Toolchain
from leanprm.verify.community import Framing, Session, open_engine
from leanprm.verify.community.framing import decode, encode
from leanprm.verify.community.native import NativeEngine
from leanprm.verify.community.requests import read_request
from tests.verify.community.transcripts import answers, run

AND = "theorem both (p q : Prop) (hp : p) (hq : q) : p ∧ q := by sorry"
Say = Callable[..., Any]
T = TypeVar("T")

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)
keys = st.sampled_from(
    ["cmd", "env", "path", "tactic", "proofState", "pickleTo", "unpickleEnvFrom", "drop",
     "unpickleProofStateFrom", "allTactics", "rootGoals", "infotree", "gc", "timeout"]
)  # fmt: skip


def refusal_or(read: Callable[[], T]) -> T | str:
    try:
        return read()
    except InputError as error:
        return str(error)


@given(st.binary(min_size=1, max_size=60))
def test_any_bytes_are_a_request_or_an_error(group: bytes) -> None:
    outcome = refusal_or(lambda: decode(group))
    assert isinstance(outcome, dict) or outcome.startswith("Could not parse")


@given(st.dictionaries(keys, json_values, max_size=5))
def test_any_object_is_a_request_or_an_error(raw: dict[str, Any]) -> None:
    outcome = refusal_or(lambda: read_request(raw))
    if isinstance(outcome, str):
        assert outcome.startswith("Could not parse as a valid JSON command")


@given(st.dictionaries(st.text(max_size=5), st.text(max_size=20), min_size=1, max_size=3))
def test_every_answer_is_one_block(answer: dict[str, str]) -> None:
    data = encode(answer).decode()
    assert data.endswith("\n\n")
    assert "\n\n" not in data[:-2]
    assert json.loads(data) == answer


@given(st.lists(st.sampled_from([b"a\n", b"  b  \n", b"\n", b" \t\r\n", b"# c\n", b"-- d\n"])))
def test_blank_lines_end_requests_and_nothing_is_lost(lines: list[bytes]) -> None:
    framing = Framing()
    groups = [group for line in [*lines, b""] if (group := framing.feed(line)) is not None]
    blocks = b"".join(line.strip() + b"\n" for line in lines).split(b"\n\n")
    stripped = [block.strip(b"\n") for block in blocks]
    wanted = [block for block in stripped if block and not block.startswith((b"#", b"--"))]
    assert [b"\n".join(map(bytes.strip, group.split(b"\n"))) for group in groups] == wanted


@pytest.mark.usefixtures("engine")  # compiles what has to be, silently
def test_random_bytes_do_not_end_the_program(tmp_path: Path) -> None:
    source = random.Random(20)
    noise = b"".join(source.randbytes(source.randrange(1, 40)) + b"\n\n" for _ in range(300))
    half = b'{"cmd": "def a := 1"'.join(source.randbytes(3) for _ in range(5))
    said = answers(run(noise + b"\n\n" + half + b'\n\n{"cmd": "#eval 1 + 1"}\n\n', tmp_path))
    assert said[-1]["messages"][0]["data"] == "2"
    assert len(said) > 200
    assert all(list(answer) == ["message"] for answer in said[:-1])


def test_a_request_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leanprm.verify.community.framing.MOST_BYTES", 100)
    framing = Framing()
    assert framing.feed(b"x" * 101 + b"\n") is None
    group = framing.feed(b"\n")
    assert group is not None
    with pytest.raises(InputError, match="more than 100 bytes"):
        decode(group)
    assert framing.feed(b"{}\n") is None
    assert framing.feed(b"\n") == b"{}"


def test_a_large_tactic(say: Say) -> None:
    say(cmd="theorem e : 1 = 1 := by sorry")
    assert say(tactic="-- " + "x" * 1_000_000 + "\nrfl", proofState=0)["proofStatus"] == "Completed"
    deep = say(tactic="exact " + "(" * 20_000 + "rfl" + ")" * 20_000, proofState=0)
    assert "message" in deep
    assert say(tactic="rfl", proofState=0)["proofStatus"] == "Completed"


def test_numbers_outlive_the_process(say: Say, engine: NativeEngine) -> None:
    say(cmd="def two := 2")
    say(cmd="theorem t (n : Nat) (h : n = 2) : two = n := by sorry", env=0)
    stepped = say(tactic="have a : 2 = 2 := by sorry", proofState=0)
    assert stepped["proofState"] == 2
    for _ in range(2):
        assert engine.pid is not None
        os.kill(engine.pid, signal.SIGKILL)
        assert say(tactic="rfl", proofState=1)["proofStatus"] == "Completed"
        assert (
            say(tactic="exact h.symm", proofState=2)["proofStatus"] == "Incomplete: contains sorry"
        )
        assert say(cmd="#eval two", env=0)["messages"][0]["data"] == "2"


def test_what_takes_lean_down_is_answered(toolchain: Toolchain, loop: LoopThread) -> None:
    """A real overflow of the stack, reached sooner because the stack is small."""
    small = dataclasses.replace(toolchain, env={**toolchain.env, "LEAN_STACK_SIZE_KB": "1024"})
    session = Session(open_engine(small, Limits()), small, Limits())

    def tell(**fields: Any) -> Any:
        return loop.run(session.answer(json.dumps(fields).encode()))

    try:
        tell(cmd=AND)
        overflow = "exact " + "(" * 300_000 + "hp" + ")" * 300_000
        assert "tack overflow" in tell(tactic=overflow, proofState=0)["message"]
        assert tell(tactic="exact ⟨hp, hq⟩", proofState=0)["proofStatus"] == "Completed"
        assert "message" in tell(cmd=f"example : True := by {overflow}")
        assert tell(tactic="constructor", proofState=0)["proofState"] == 2
    finally:
        loop.run(session.close())


def test_a_limit_of_heartbeats_is_an_error_at_its_place(say: Say) -> None:
    text = "set_option maxHeartbeats 200 in\ntheorem s : 1 = 1 := by\n  repeat (first | skip; skip)"
    (message,) = say(cmd=text)["messages"]
    assert (message["severity"], message["pos"]["line"]) == ("error", 3)
    assert "maximum number of heartbeats (200)" in message["data"]


def test_what_is_dropped_is_forgotten(
    say: Say, session: Session, engine: NativeEngine, loop: LoopThread
) -> None:
    async def kept() -> int:
        link = await engine._living()
        return int((await link.ask("stats", {}, 10))["states"])

    say(cmd=AND)
    before = loop.run(kept())
    for _ in range(100):
        state = say(tactic="constructor", proofState=0)["proofState"]
        assert say(drop={"proofStates": [state]})["dropped"]["proofStates"] == 1
    gc.collect()
    say(cmd="def a := 1")
    assert loop.run(kept()) - before < 70


def test_snapshots_of_another_toolchain_are_refused(
    say: Say, tmp_path: Path, session: Session
) -> None:
    say(cmd="def a := 1")
    path = tmp_path / "env.json"
    assert say(pickleTo=str(path), env=0) == {"env": 0}
    made = json.loads(path.read_text())
    made["toolchain"]["core"] = "0" * 12
    path.write_text(json.dumps(made))
    answer = say(unpickleEnvFrom=str(path))
    assert "made on another toolchain" in answer["message"]
    assert list(tmp_path.iterdir()) == [path]


def test_no_hidden_hole_completes_a_proof(say: Say) -> None:
    say(cmd="theorem f : 1 = 2 := by sorry")
    for tactic in ("sorry", "admit", "exact sorryAx _ false", "exact lcProof", "native_decide"):
        answer = say(tactic=tactic, proofState=0)
        assert answer.get("proofStatus") != "Completed", tactic


def test_doubtful_texts_complete_nothing(say: Say) -> None:
    plain = "theorem t : 1 = 1 := by sorry"
    for env, lead in enumerate(
        (
            "set_option debug.skipKernelTC true\n",
            "set_option  debug.proofAsSorry false\n",
            "unsafe def f : Nat := 1\n",
            "run_cmd pure ()\n",
        )
    ):
        answer = say(cmd=lead + plain)
        assert answer["env"] == env
        state = answer["sorries"][-1]["proofState"]
        status = say(tactic="rfl", proofState=state)["proofStatus"]
        assert status.startswith("Not verified: "), lead
    state = say(cmd="set_option pp.all true\n#eval 1\n" + plain)["sorries"][0]["proofState"]
    assert say(tactic="rfl", proofState=state)["proofStatus"] == "Completed"
    inside = say(tactic="set_option debug.skipKernelTC true in rfl", proofState=state)
    assert inside["proofStatus"].startswith("Not verified: ")


def test_a_theorem_that_only_kernel_options_let_through(say: Say) -> None:
    """What the kernel never saw is not complete one command later either."""
    say(cmd="set_option debug.skipKernelTC true\ntheorem lie : 1 = 1 := rfl")
    say(cmd="theorem t : 1 = 1 := by sorry", env=0)
    assert say(tactic="exact lie", proofState=0)["proofStatus"].startswith("Not verified: ")


def test_the_program_itself_cannot_be_imported(say: Say) -> None:
    for module in ("LeanPrmRepl", "LeanPrmRepl.Main", "LeanPrmRepl.Effect"):
        assert "unknown module prefix" in say(cmd=f"import {module}\ndef a := 1")["message"]
    assert say(cmd="import Init\n#eval 1")["env"] == 0

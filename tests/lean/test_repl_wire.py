"""The REPL's lines, and what the client does with a program that is not the REPL."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.errors import (
    InfrastructureError,
    InputError,
    LeanCrashed,
    LeanMemoryExceeded,
    LeanProtocolError,
    LeanTimeout,
    ToolchainError,
)
from leanprm.lean.limits import Limits
from leanprm.lean.repl import ReplServer, Wanted, wire
from leanprm.lean.toolchain import Toolchain

OK: dict[str, Any] = {
    "status": "ok",
    "messages": [],
    "heartbeats": 5,
    "us": 7,
    "state": 3,
    "count": 0,
    "sorry": False,
    "metavariables": False,
    "recursive": False,
}
MESSAGE = {"severity": "error", "kind": "", "start": [1, 0], "end": [1, 2], "text": "no"}
HELLO = {"hello": "leanprm-repl", "protocol": 1, "commit": "c"}


def test_a_proper_reply_is_read() -> None:
    result = wire.step_result(OK, "x", Wanted())
    assert (result.status, result.number, result.closed) == ("ok", 3, True)
    for flaw in ("sorry", "metavariables", "recursive"):
        assert not wire.step_result({**OK, flaw: True}, "x", Wanted()).closed
    failed = wire.step_result({**OK, "status": "error", "messages": [MESSAGE]}, "no", Wanted())
    assert (failed.number, failed.view, failed.closed) == (None, None, False)
    assert failed.messages[0].end == 2


@pytest.mark.parametrize("key", sorted(OK))
@pytest.mark.parametrize("value", [None, "x", -1.5, [], {}, [None]])
def test_no_field_is_guessed(key: str, value: object) -> None:
    if key == "messages" and value == []:
        return
    with pytest.raises(LeanProtocolError):
        wire.step_result({**OK, key: value}, "x", Wanted())
    with pytest.raises(LeanProtocolError):
        wire.step_result({k: v for k, v in OK.items() if k != key}, "x", Wanted())


@pytest.mark.parametrize(
    "change",
    [
        {"status": "fine"},
        {"messages": [MESSAGE]},
        {"messages": [{**MESSAGE, "severity": "bad"}]},
        {"messages": [{**MESSAGE, "start": [1]}]},
        {"messages": [{**MESSAGE, "text": 3}]},
        {"count": True},
        {"count": -1},
    ],
)
def test_an_ok_that_is_none(change: dict[str, Any]) -> None:
    with pytest.raises(LeanProtocolError):
        wire.step_result({**OK, **change}, "x", Wanted())


def test_goals_have_to_be_as_many_as_said() -> None:
    with pytest.raises(LeanProtocolError, match="number of goals"):
        wire.goal_view({"count": 2, "goals": ["a"]}, Wanted(goals=True))
    with pytest.raises(LeanProtocolError):
        wire.goal_view({"count": 1, "parts": [{"hyps": []}]}, Wanted(parts=True))
    with pytest.raises(LeanProtocolError):
        wire.goal_view({"count": 0}, Wanted(key=True))


SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=3) | st.just("ok")
JSON = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from([*OK, "goals"]), JSON))
def test_any_reply_is_read_or_refused(reply: dict[str, Any]) -> None:
    try:
        result = wire.step_result(reply, "text", Wanted(goals=True))
    except LeanProtocolError:
        return
    assert result.status == reply["status"]
    assert not result.closed or all(reply[k] is False for k in ("sorry", "metavariables"))


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("header", InputError),
        ("statement", InputError),
        ("timeout", LeanTimeout),
        ("unknown", LeanProtocolError),
        ("exception", LeanProtocolError),
        ("else", LeanProtocolError),
    ],
)
def test_refusals(kind: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        wire.raise_refusal({"error": {"kind": kind, "text": "t", "messages": []}}, "it")
    wire.raise_refusal({"count": 1}, "it")


def pretender(tmp_path: Path, code: str) -> Toolchain:
    """A program in the place of Lean."""
    script = tmp_path / "pretender.py"
    script.write_text(
        "import sys, json, time\nsay = lambda o: print(json.dumps(o), flush=True)\n" + code
    )
    return Toolchain("embedded", "4.35.0", "c", "core", (sys.executable, str(script)))


@pytest.mark.parametrize(
    ("code", "error", "says"),
    [
        ("say({'hello': 'leanprm-repl', 'refused': 'this is Lean 9'})", ToolchainError, "Lean 9"),
        ("say({'hello': 'else'})", LeanProtocolError, "not the REPL"),
        ("print('hi', flush=True); time.sleep(9)", LeanProtocolError, "not JSON"),
        (f"say({{**{HELLO}, 'protocol': 2}})", LeanProtocolError, "not the REPL"),
        (f"say({{**{HELLO}, 'commit': 'd'}})", ToolchainError, "another Lean"),
        ("sys.exit(3)", LeanCrashed, "code 3"),
        ("sys.exit(86)", LeanMemoryExceeded, "memory"),
        ("time.sleep(9)", LeanTimeout, "1 s"),
        (f"say({HELLO}); input(); say({{'id': 5}}); input()", LeanProtocolError, "another request"),
        (f"say({HELLO}); input(); print('x' * 99999); input()", LeanProtocolError, "more than"),
        (
            f"say({HELLO}); input(); print('{{}}\\n{{}}', flush=True)",
            LeanProtocolError,
            "more than it was",
        ),
        (f"say({HELLO}); input(); say({{'id': 1}}); input()", LeanProtocolError, "theorem"),
        (f"say({HELLO}); time.sleep(30)", LeanTimeout, "killed"),
    ],
)
def test_a_program_that_is_not_the_repl(
    tmp_path: Path, code: str, error: type[InfrastructureError], says: str
) -> None:
    async def run() -> None:
        limits = Limits(startup_s=1, wall_s=0.2, reply_bytes=10_000)
        async with ReplServer(pretender(tmp_path, code), limits) as server:
            await server.open("theorem t : True")

    with pytest.raises(error, match=says):
        asyncio.run(run())


def test_requests_are_one_line_of_json() -> None:
    line = wire.request(1, "step", {"tactic": "a\n\u2028 ∧ \x00"})
    assert line.count(b"\n") == 1
    assert json.loads(line)["tactic"] == "a\n\u2028 ∧ \x00"

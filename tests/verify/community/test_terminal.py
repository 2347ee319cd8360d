"""`leanprm repl` at a real terminal: echo, Ctrl-C, Ctrl-D."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator

import pexpect
import pytest

pytestmark = pytest.mark.usefixtures("engine")


@pytest.fixture
def terminal() -> Iterator[pexpect.spawn[str]]:
    child = pexpect.spawn(
        sys.executable, ["-m", "leanprm", "repl"], encoding="utf-8", timeout=60, echo=False
    )
    yield child
    child.close(force=True)


def ask(child: pexpect.spawn[str], request: dict[str, object]) -> object:
    child.send(json.dumps(request) + "\n\n")
    child.expect("\r\n\r\n")
    return json.loads(child.before or "")


LONG = {"tactic": "repeat (first | skip; skip)", "proofState": 0}


def test_a_conversation_with_interrupts(terminal: pexpect.spawn[str]) -> None:
    first = ask(terminal, {"cmd": "theorem e : 1 = 1 := by sorry"})
    assert isinstance(first, dict)
    assert first["env"] == 0
    assert first["sorries"][0]["goal"] == "⊢ 1 = 1"
    terminal.send(json.dumps(LONG) + "\n\n")
    time.sleep(1.0)
    terminal.sendintr()
    terminal.expect("\r\n\r\n")
    assert json.loads(terminal.before or "") == {"message": "Interrupted."}
    done = ask(terminal, {"tactic": "rfl", "proofState": 0})
    assert done == {"proofStatus": "Completed", "proofState": 1, "goals": []}
    terminal.sendeof()
    terminal.expect(pexpect.EOF)
    terminal.wait()
    assert terminal.exitstatus == 0


def test_an_interrupt_between_requests_ends_it(terminal: pexpect.spawn[str]) -> None:
    ask(terminal, {"cmd": "def a := 1"})
    terminal.sendintr()
    terminal.expect("interrupted")
    terminal.expect(pexpect.EOF)
    terminal.wait()
    assert terminal.exitstatus == 130

"""A Lean that can be told to misbehave, so that failures can be tested without waiting for one.

`fake_toolchain` starts `program.py` in the place of Lean. What the fake says about a text follows
from the text alone (`expected`), so a test knows what a right answer is, whatever the fake does.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from leanprm.lean.messages import Diagnostic
from leanprm.lean.server import Checked
from leanprm.lean.toolchain import Toolchain

PROGRAM = Path(__file__).with_name("program.py")


def fake_toolchain(*plans: list[str], counter: Path | None = None) -> Toolchain:
    """A toolchain whose Lean is the fake.

    Args:
        plans: For the first, second, … process what to do at its first, second, … document; the
            first document is the warm-up. The last plan, and the last entry of a plan, go on.
        counter: A file that counts processes; needed with more than one plan.
    """
    env = {"FAKE_COUNTER": str(counter)} if counter is not None else {}
    command = (sys.executable, "-I", "-S", str(PROGRAM), json.dumps(plans or [["right"]]))
    return Toolchain("embedded", "0.0.0", "fake", None, command, env)


def diagnostics_of(text: str) -> tuple[Diagnostic, ...]:
    """What the fake has to say about a text: an error on each line with the word `bad`."""
    found, at = [], 0
    for line in text.split("\n"):
        if "bad" in line:
            tag = "unsolved" in line
            found.append(Diagnostic("error", at, at + len(line), f"no: {line}", tag, "fake.error"))
        at += len(line) + 1
    return tuple(found)


def goals_of(text: str, offset: int) -> tuple[str, ...] | None:
    """The goals that the fake has at an offset: the line before it; None on empty lines."""
    before = text[:offset].rpartition("\n")[2]
    return (before, f"of {len(text)}") if before else None


def is_right(checked: Checked, text: str, offsets: list[int]) -> bool:
    """Whether this is exactly what the fake would say about the text."""
    return (
        checked.text == text
        and checked.diagnostics == diagnostics_of(text)
        and checked.goals == tuple(goals_of(text, offset) for offset in offsets)
    )

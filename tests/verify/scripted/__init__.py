"""A Lean that can be told to misbehave, complete enough for a whole `Verifier`.

It is the fake of `tests/lean_fake`, taught what the verifier's self-test and the audit ask. What it
says about a proof follows from the text alone: a line with `bad` is an error.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from leanprm.lean.toolchain import Toolchain

PROGRAM = Path(__file__).with_name("program.py")
RIGHT = "right"


def scripted_toolchain(
    *servers: Sequence[str], batches: Sequence[str] = (RIGHT,), counter: Path | None = None
) -> Toolchain:
    """A toolchain whose Lean is the fake.

    Args:
        servers: For the first, second, … server process what to do at its first, second, …
            document; the first is the warm-up, in the first process the second is the self-test.
            The last process, and the last entry of each, go on.
        batches: What the first, second, … batch process does; the last one goes on.
        counter: Where the processes are counted: a path for files of that name; needed when
            there is more than one of a sort.
    """
    script = {"server": [list(plan) for plan in servers or [[RIGHT]]], "batch": list(batches)}
    env = {} if counter is None else {"FAKE_COUNTER": str(counter)}
    command = (sys.executable, "-I", "-S", str(PROGRAM), json.dumps(script))
    return Toolchain("embedded", "0.0.0", "fake", None, command, env)

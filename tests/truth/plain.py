"""Many small theorems through one `lean --json` process."""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from tests.truth.cutting import AXIOM

_TIMEOUT_S = 900
_NAMED = re.compile(r"^(?:theorem|lemma)\s+(\S+)", re.M)


class Error(NamedTuple):
    """An error; `offset` counts from the end of the statement and is negative in it."""

    offset: int
    parse: bool
    kind: str
    message: str


@dataclass
class Outcome:
    """What Lean said about one theorem."""

    errors: list[Error] = field(default_factory=list)
    axioms: frozenset[str] | None = None
    """None when the theorem did not come into being."""


@dataclass(frozen=True)
class PlainLean:
    """A way to run `lean`.

    Attributes:
        command: Program and leading arguments.
        env: The whole environment.
        max_heartbeats: Lean's limit on one declaration.
    """

    command: tuple[str, ...]
    env: Mapping[str, str]
    max_heartbeats: int = 200_000

    def check(
        self, header: str, theorems: Sequence[tuple[str, str]], *, size: int = 400
    ) -> list[Outcome]:
        """Run theorems (statement, proof from `:=` on) under one header.

        Raises:
            ValueError: If the header has an error.
            RuntimeError: If Lean ends in another way than by reporting.
        """
        outcomes: list[Outcome] = []
        for at in range(0, len(theorems), size):
            outcomes += self._run(header, theorems[at : at + size])
        return outcomes

    def _run(self, header: str, theorems: Sequence[tuple[str, str]]) -> list[Outcome]:
        text = header if header.endswith("\n") or not header else header + "\n"
        text += AXIOM
        starts, bodies, tails = list[int](), list[int](), list[int]()
        for at, (statement, body) in enumerate(theorems):
            starts.append(len(text))
            # On a line of its own the proof has the columns that the cuts were made for.
            text += f"namespace Cut{at}\n{statement}\n"
            bodies.append(len(text))
            text += body + "\n"
            tails.append(len(text))
            text += f"#print axioms {_name(statement)}\nend Cut{at}\n"
        outcomes = [Outcome() for _ in theorems]
        lines = _line_starts(text)
        for message in self._messages(text):
            offset = lines[message["pos"]["line"] - 1] + message["pos"]["column"]
            at = bisect_right(starts, offset) - 1
            if at >= 0:
                _note(outcomes[at], message, offset - bodies[at], tails[at] - bodies[at])
            elif message["severity"] == "error":
                raise ValueError(f"error in the header: {message['data']}")
        return outcomes

    def _messages(self, text: str) -> list[dict[str, Any]]:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "Cuts.lean")
            file.write_text(text, encoding="utf-8")
            # By default `lean` gives up a file after a hundred errors.
            options = (
                f"-DmaxHeartbeats={self.max_heartbeats}",
                "-DmaxErrors=1000000",
                "-Dlinter.all=false",
            )
            done = subprocess.run(
                [*self.command, "--json", *options, str(file)],
                env=dict(self.env),
                capture_output=True,
                text=True,
                encoding="utf-8",
                timeout=_TIMEOUT_S,
                check=False,
            )
        if done.returncode not in (0, 1):
            raise RuntimeError(f"lean ended with {done.returncode}: {done.stderr[-2000:]}")
        return [json.loads(line) for line in done.stdout.splitlines()]


def _note(outcome: Outcome, message: dict[str, Any], offset: int, tail: int) -> None:
    """Add one message to what is known about a theorem."""
    data: str = message["data"]
    if message["severity"] == "error":
        # Lean marks errors of its parser by keeping their full range.
        parse: bool = message["keepFullRange"]
        if offset < tail or parse:
            outcome.errors.append(Error(offset, parse, message["kind"], data))
    elif offset == tail:
        _, _, listed = data.rpartition("depends on axioms: [")
        names = listed.rstrip("]\n").split(",") if listed != data else []
        outcome.axioms = frozenset(name.strip() for name in names)


def _name(statement: str) -> str:
    found = _NAMED.search(statement)
    if found is None:
        raise ValueError(f"a theorem without a name: {statement}")
    return found[1]


def _line_starts(text: str) -> list[int]:
    starts = [0]
    for at, char in enumerate(text):
        if char == "\n":
            starts.append(at + 1)
    return starts

"""How much of miniF2F can be stated with the library `LeanPRM`.

`python -m bench minif2f PATH [--json] [--names]` reads a JSONL file with the benchmark's Lean 4
files (fields `path` and `text`), drops each file's Mathlib header, and has Lean elaborate the
statement, with its proof left open, under our imports and the usual `open` line. A statement
counts when Lean has no error about it; automatic variables are off, so an unknown name is an error.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from leanprm.errors import InputError
from leanprm.lean.batch import run_lean
from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain

HEADER = """import LeanPRM
set_option autoImplicit false
set_option maxHeartbeats 400000
open BigOperators Nat Topology Rat
"""
_LIMITS = Limits(wall_s=600.0, memory_mb=4096)
_HEAD = re.compile(r"(?:\s|import [^\n]*\n|open [^\n]*\n|set_option [^\n]*\n)*")
_THEOREM = re.compile(r"^\s*theorem\s+(\S+)", re.MULTILINE)
_UNKNOWN = re.compile(r"[Uu]nknown (?:identifier|constant|namespace) [`'«](?P<name>[^`'»]+)")
_CLASS = re.compile(r"failed to synthesize[^\n]*\n\s*(?P<class>\S+)")


class Statement(NamedTuple):
    """A statement of the benchmark.

    Attributes:
        path: Its file.
        name: The theorem's name.
        text: The theorem, from what follows the header.
    """

    path: str
    name: str
    text: str


class Outcome(NamedTuple):
    """What became of a statement.

    Attributes:
        statement: It.
        reason: "" if it is stated; else a short reason, the same for the same gap.
    """

    statement: Statement
    reason: str


def read_statements(path: Path) -> list[Statement]:
    """The theorems of a JSONL file; rows without one, such as lists of imports, are passed over.

    Raises:
        InputError: If the file cannot be read, or a line is not such a record.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", file=path) from None
    found = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            place, text = str(row["path"]), str(row["text"])
        except (ValueError, KeyError, TypeError):
            raise InputError("not a record with path and text", file=path, line=number) from None
        body = text[_HEAD.match(text).end() :]  # type: ignore[union-attr]  # matches always
        name = _THEOREM.search(body)
        if name is not None:
            found.append(Statement(place, name[1], body.rstrip() + "\n"))
    return found


async def elaborate(toolchain: Toolchain, statements: Sequence[Statement]) -> list[Outcome]:
    """Has Lean read all statements, in one file, and sorts its errors by statement.

    Raises:
        InfrastructureError: If Lean gives no answer to be trusted.
    """
    starts, text = [], HEADER
    for statement in statements:
        starts.append(len(text))
        text += statement.text + "\n"
    run = await run_lean(toolchain, text, _LIMITS)
    ends = [*starts[1:], len(text)]
    reasons = []
    errors = [said for said in run.diagnostics if said.severity == "error"]
    if any(said.start < len(HEADER) for said in errors):
        raise InputError(f"the header has an error: {errors[0].message}")
    for start, end in zip(starts, ends, strict=True):
        own = [said.message for said in errors if start <= said.start < end]
        reasons.append(short_reason(own[0]) if own else "")
    return [Outcome(*pair) for pair in zip(statements, reasons, strict=True)]


def short_reason(message: str) -> str:
    """An error of Lean without what is special to one statement."""
    unknown, missing = _UNKNOWN.search(message), _CLASS.search(message)
    if unknown is not None:
        return f"unknown: {unknown['name']}"
    if missing is not None:
        return f"no instance: {missing['class']}"
    return message.partition("\n")[0][:90]


def by_reason(outcomes: Sequence[Outcome]) -> list[tuple[str, list[str]]]:
    """Reasons with the names of the statements they keep out, the most frequent first."""
    groups: dict[str, list[str]] = defaultdict(list)
    for outcome in outcomes:
        if outcome.reason:
            groups[outcome.reason].append(outcome.statement.name)
    return sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))


def main(arguments: Sequence[str]) -> int:
    """Print what can be stated, and the reasons why the rest cannot.

    Raises:
        InputError: If there is no path, or its file cannot be used.
    """
    from leanprm.lean.embedded import shared_toolchain

    paths = [word for word in arguments if not word.startswith("-")]
    if len(paths) != 1:
        raise InputError("one JSONL file is needed", mend="python -m bench minif2f PATH")
    outcomes = asyncio.run(elaborate(shared_toolchain(), read_statements(Path(paths[0]))))
    stated = [outcome.statement.name for outcome in outcomes if not outcome.reason]
    reasons = by_reason(outcomes)
    if "--json" in arguments:
        found = {"statements": len(outcomes), "stated": len(stated), "names": stated}
        print(json.dumps({**found, "reasons": dict(reasons)}, ensure_ascii=False))
        return 0
    print(f"stated: {len(stated)} of {len(outcomes)}")
    for reason, names in reasons:
        shown = ", ".join(names if "--names" in arguments else names[:3])
        print(f"{len(names):4}  {reason}  ({shown})")
    return 0

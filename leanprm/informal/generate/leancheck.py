"""Lean's verdict on the labels: thousands of statements a file, none believed without a proof.

Statements go to Lean as trees that its kernel evaluates (`sheets`). What that way does not settle
is stated in full and proved on its own. A claim that neither way confirms means that the generator
and Lean disagree: an error that names the chain.
"""

from __future__ import annotations

import asyncio
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from leanprm.errors import LeanProtocolError
from leanprm.informal.generate.sheets import Sheet, plain, shared
from leanprm.informal.generate.statements import Statement
from leanprm.lean.batch import run_lean
from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain

_FALSE = "example : (0 : Int) = 1 := by decide"
"""The last line of every file. Lean must refuse it: then it has read all before it, and judged."""
_PER_FILE = 40_000
LIMITS = Limits(wall_s=600.0, memory_mb=6144, max_rec_depth=10_000)


class Verdict(NamedTuple):
    """What Lean said.

    Attributes:
        proved: How many statements it proved.
        refused: Those it did not.
        elapsed_s: Seconds of wall time in Lean.
    """

    proved: int
    refused: list[Statement]
    elapsed_s: float


def check(toolchain: Toolchain, wanted: Iterable[Statement], limits: Limits = LIMITS) -> Verdict:
    """Ask Lean for a proof of every statement.

    Raises:
        InfrastructureError: If there is no answer to be trusted.
    """
    return asyncio.run(acheck(toolchain, wanted, limits))


async def acheck(
    toolchain: Toolchain,
    wanted: Iterable[Statement],
    limits: Limits = LIMITS,
    *,
    alone: bool = False,
) -> Verdict:
    """Ask Lean for a proof of every statement, from within a running event loop.

    Args:
        toolchain: Which Lean.
        wanted: The statements.
        limits: Bounds on each Lean process.
        alone: State and prove each in full, without sharing anything.

    Raises:
        InfrastructureError: If there is no answer to be trusted.
    """
    statements = list(wanted)
    seconds, open_, refused = 0.0, [], []
    step = _PER_FILE if not alone else _PER_FILE // 40
    for at in range(0, len(statements), step):
        part = statements[at : at + step]
        failed, took = await _run(toolchain, plain(part) if alone else shared(part), limits)
        seconds += took
        open_ += failed
    if alone:
        refused = open_
    elif open_:
        again = await acheck(toolchain, open_, limits, alone=True)
        refused, seconds = again.refused, seconds + again.elapsed_s
    return Verdict(len(statements) - len(refused), refused, seconds)


async def _run(toolchain: Toolchain, sheet: Sheet, limits: Limits) -> tuple[list[Statement], float]:
    """The statements on lines that Lean said anything about."""
    text = "\n".join([*sheet.lines, _FALSE]) + "\n"
    run = await run_lean(toolchain, text, limits)
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    said = {_line(starts, item.start) for item in run.diagnostics}
    last = len(sheet.lines)
    refused_false = any(
        item.severity == "error" and _line(starts, item.start) == last for item in run.diagnostics
    )
    if not refused_false:
        raise LeanProtocolError("Lean did not refuse the false line at the end", phase="batch")
    strange = said - set(sheet.owners) - {last}
    if strange:
        raise LeanProtocolError(f"Lean complains about line {min(strange) + 1}", phase="batch")
    failed = {id(owner): owner for line in said - {last} for owner in sheet.owners[line]}
    return list(failed.values()), run.elapsed_s


def _line(starts: Sequence[int], offset: int) -> int:
    return bisect_right(starts, offset) - 1

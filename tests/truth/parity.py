"""Three ways to the same labels: the language server, the REPL on whole texts, and stepping.

    python -m tests.truth.parity [FILE…]

compares them on all proofs of `datasets/examples` and of the test corpus, or on the proofs of the
files, and prints where they differ; the exit code is 1 if they do.

*Server and `fast`* have to agree on everything that a report says about the steps, except on the
words of two kinds of errors. What stands behind an unfinished proof is another thing in a document
that several proofs share, and a limit strikes where it strikes.

*Stepping* goes through the outermost tactics of a proof on states, one after the other. A tactic
with wrong steps inside is refused as a whole there, so it has to be refused exactly where the
server has the first fault, and up to there the goals have to be the server's. What is wrong with
the theorem as a whole (it uses itself) shows at the end: no goals, and still not finished.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from leanprm.errors import InputError
from leanprm.lean.embedded import shared_toolchain
from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain
from leanprm.lean.transport import Node, Transport, make_transport
from leanprm.records import FALLBACK, ProofItem, Report, StepReport
from leanprm.verify.inputs import read_items
from leanprm.verify.prepare import Prepared, prepare
from leanprm.verify.verifier import Verifier

ROOT = Path(__file__).parents[2]
PLACES = (ROOT / "datasets" / "examples" / "proofs.jsonl", ROOT / "tests" / "verify" / "corpus")
_OWN_WORDS = frozenset({"parse", "heartbeats", "recursion"})
_RUNS_ON = frozenset({"classical", "open", "set_option"})
"""Tactics that take the rest of their block with them, so that no state lies behind them."""


def all_items(paths: Iterable[Path] = PLACES) -> list[ProofItem]:
    """The proofs that the ways are compared on."""
    return list(read_items([str(path) for path in paths]))


def reports(toolchain: Toolchain, items: Sequence[ProofItem], *, fast: bool) -> list[Report]:
    """Labels and goals of one of the two ways that label whole proofs."""
    with Verifier(toolchain, workers=1, audit=False, fast=fast) as verifier:
        return list(verifier.verify_many(items))


def differences(server: Report, fast: Report) -> list[str]:
    """Where two reports on one proof say different things, a line each."""
    ours, theirs = _facts(fast), _facts(server)
    found = [f"{k}: {theirs[k]!r} but {ours[k]!r}" for k in theirs if ours[k] != theirs[k]]
    for one, other in zip(server.steps, fast.steps, strict=False):
        told, said = _step_facts(one), _step_facts(other)
        found += [
            f"step {one.index} {k}: {told[k]!r} but {said[k]!r}" for k in told if told[k] != said[k]
        ]
    return found


def _facts(report: Report) -> dict[str, Any]:
    without = {"elapsed_ms", "lean_ms", "steps", "reason"}
    facts = report.model_dump(exclude=without)
    facts["meta"].pop(FALLBACK, None)
    reason = report.reason
    facts["reason"] = reason if reason is None or reason.kind not in _OWN_WORDS else reason.kind
    return {**facts, "count": len(report.steps)}


def _step_facts(step: StepReport) -> dict[str, Any]:
    facts = step.model_dump()
    if step.kind in _OWN_WORDS:
        del facts["message"]
    return facts


async def stepped(transport: Transport, item: ProofItem, report: Report) -> list[str] | None:
    """Where stepping says something else than a report; None if the proof cannot be stepped."""
    prepared = prepare(item)
    main = [block for block in prepared.script.blocks if block.step is None]
    steps = [step for step in prepared.script.steps if step.depth == 0]
    if len(main) != 1 or main[0].kind != "by" or prepared.barred or report.status == "forbidden":
        return None
    if any(step.head in _RUNS_ON for step in steps):
        return None
    try:
        node = await transport.open(item.statement, item.header)
    except InputError:
        return None if report.reason is not None else ["stepping cannot open the theorem"]
    found = list[str]()
    for at, step in enumerate(steps):
        wrong = _first_fault(report, step.index)
        outcome = await transport.step(node, _text(prepared, step.start, step.end))
        at_end = outcome.node is not None and not outcome.node.goals and at + 1 == len(steps)
        if wrong is not None and at_end and not (outcome.node and outcome.node.finished):
            return found
        if (outcome.node is None) != (wrong is not None):
            label = "valid" if wrong is None else f"{wrong.label}({wrong.kind})"
            return [*found, f"step {step.index} is {label} but {outcome.status}: {outcome.error}"]
        if outcome.node is None:
            return found
        found += _other_goals(report.steps[step.index], node, outcome.node)
        node = outcome.node
    if report.status == "incomplete" and not node.goals:
        found.append("goals remain for the server only")
    return found


def _first_fault(report: Report, index: int) -> StepReport | None:
    """The first step in the subtree of a step for which it is refused."""
    inside = {index}
    for step in report.steps:
        if step.parent in inside:
            inside.add(step.index)
    bad = (s for s in report.steps if s.index in inside and s.label in ("invalid", "unknown"))
    return next(bad, None)


def _other_goals(step: StepReport, before: Node, after: Node) -> list[str]:
    found = list[str]()
    if step.goals_before != list(before.goals):
        found.append(f"step {step.index} before: {step.goals_before} but {before.goals}")
    if step.goals_after != list(after.goals):
        found.append(f"step {step.index} after: {step.goals_after} but {after.goals}")
    return found


def _text(prepared: Prepared, start: int, end: int) -> str:
    """A step as it stands, in the column that it begins in."""
    column = start - (prepared.body.rfind("\n", 0, start) + 1)
    return " " * column + prepared.body[start:end]


def compare(toolchain: Toolchain, items: Sequence[ProofItem]) -> tuple[list[str], dict[str, int]]:
    """All differences, and how many proofs were compared in which way."""
    server = reports(toolchain, items, fast=False)
    fast = reports(toolchain, items, fast=True)
    found = [
        f"{one.id}: fast: {line}"
        for one, other in zip(server, fast, strict=True)
        for line in differences(one, other)
    ]
    counts = {"proofs": len(items), FALLBACK: sum(FALLBACK in each.meta for each in fast)}

    async def main() -> int:
        count = 0
        async with make_transport(toolchain, Limits(), choice="repl") as transport:
            for item, report in zip(items, server, strict=True):
                lines = await stepped(transport, item, report)
                count += lines is not None
                found.extend(f"{item.id}: stepped: {line}" for line in lines or ())
        return count

    counts["stepped"] = asyncio.run(main())
    return found, counts


if __name__ == "__main__":
    paths = [Path(name) for name in sys.argv[1:]]
    lines, numbers = compare(shared_toolchain(), all_items(paths or PLACES))
    print("\n".join([*lines, f"{len(lines)} differences; {numbers}"]))
    sys.exit(1 if lines else 0)

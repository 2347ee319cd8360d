"""Steps and goals of a case from Lean's info trees, for `--exact`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from leanprm.errors import LeanProtocolError
from leanprm.lean.messages import Diagnostic
from leanprm.verify.attempt import Attempt
from leanprm.verify.document import Document, Slot
from leanprm.verify.goals import StepGoals, with_calc_lines
from leanprm.verify.script import Script
from leanprm.verify.traced import steps_from_trace

TRACING = "set_option trace.Elab.info true\n"
"""Stands before an item so that Lean prints the info trees of its commands."""
_STATELESS = frozenset({"term", "calc", "rest"})


def traced_script(
    document: Document, slot: Slot, diagnostics: Sequence[Diagnostic]
) -> tuple[Script, dict[int, StepGoals]]:
    """The script of an item as Lean ran it, and the goals around its steps.

    Returns:
        Steps and blocks with offsets into the item's body, and goals by step.

    Raises:
        LeanProtocolError: If Lean's trees cannot be read.
    """
    messages = [
        found.message
        for found in diagnostics
        if found.severity in ("info", "trace") and slot.start <= found.start < slot.end
    ]
    try:
        traced = steps_from_trace(document.text, messages, slot.body, slot.body_end)
    except ValueError as error:
        raise LeanProtocolError(f"Lean's info tree cannot be read: {error}") from error
    goals = {at: StepGoals(*pair) for at, pair in traced.goals.items()}
    return _moved(traced.script, -slot.body), goals


def adopt(attempt: Attempt, script: Script) -> Attempt:
    """The attempt with the steps that Lean ran; one with a cut keeps the steps it has."""
    if attempt.cut is not None:
        return attempt
    return replace(attempt, prepared=replace(attempt.prepared, script=script))


def goals_up_to(
    attempt: Attempt, script: Script, goals: dict[int, StepGoals]
) -> dict[int, StepGoals]:
    """The goals of those steps of the attempt that stand in Lean's script in the same place."""
    ours, theirs = attempt.prepared.script.steps, script.steps
    return {
        at: pair
        for at, pair in goals.items()
        if at < attempt.horizon and at < len(ours) and ours[at].start == theirs[at].start
    }


def never_run(
    script: Script, failing: Collection[int], goals: dict[int, StepGoals]
) -> frozenset[int]:
    """The steps without a node in Lean's trees, and what stands in them."""
    lost: set[int] = set()
    for step in script.steps:
        stateless = script.blocks[step.block].kind in _STATELESS
        if step.parent in lost or (step.index not in goals and not stateless):
            lost.add(step.index)
    return with_calc_lines(script, failing, frozenset(lost))


def _moved(script: Script, by: int) -> Script:
    steps = tuple(replace(step, start=step.start + by, end=step.end + by) for step in script.steps)
    blocks = tuple(
        replace(
            block,
            opener_start=block.opener_start + by,
            opener_end=block.opener_end + by,
            start=block.start + by,
            end=block.end + by,
        )
        for block in script.blocks
    )
    return Script(steps, blocks)

"""The reward of the next tactic: a label for each candidate on one proof state, at once.

For whoever wants a reward while a proof is being written. The labels are those of `verify`, from
stepping; a proof is right only when `verify` says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from leanprm.errors import InfrastructureError
from leanprm.lean.transport import Node, Outcome, Transport
from leanprm.records import Label
from leanprm.verify.gate import gate_proof
from leanprm.verify.problems import UNKNOWN_KINDS, kind_of


class TacticReward(NamedTuple):
    """What a tactic is worth on a state.

    Attributes:
        tactic: Its text.
        reward: 1 if it is valid, 0 if it is not, None where that is unknown; None never trains.
        label: valid, invalid, hole, forbidden or unknown.
        kind: Which sort of these, as in a report.
        message: Why, in Lean's words or the gate's.
        node: The state after it; None unless it is valid.
    """

    tactic: str
    reward: Literal[0, 1] | None
    label: Label
    kind: str | None = None
    message: str | None = None
    node: Node | None = None


async def reward_tactics(
    transport: Transport,
    node: Node,
    tactics: Sequence[str],
    *,
    heartbeats: int | None = None,
    deadline_s: float | None = None,
) -> list[TacticReward]:
    """Label candidates for the next tactic, in one request.

    What the gate refuses is never run.

    Args:
        transport: How to step.
        node: The state that they are tried on.
        tactics: Their texts.
        heartbeats: Limit for each of them (`maxHeartbeats`).
        deadline_s: Wall time for each of them, in seconds.

    Raises:
        InputError: If a text is not Unicode.
        InfrastructureError: If Lean cannot be run at all. What goes wrong with one tactic is its
            label, `unknown`.
    """
    refused = {at: found for at, text in enumerate(tactics) if (found := _refused(text))}
    rest = [at for at in range(len(tactics)) if at not in refused]
    outcomes = await transport.batch(
        node, [tactics[at] for at in rest], heartbeats=heartbeats, deadline_s=deadline_s
    )
    told = {at: _of(tactics[at], each) for at, each in zip(rest, outcomes, strict=True)}
    return [refused.get(at) or told[at] for at in range(len(tactics))]


def _refused(tactic: str) -> TacticReward | None:
    """What the gate says; the gravest finding, forbidden before hole."""
    found = min(gate_proof(tactic), key=lambda f: (f.label != "forbidden", f.start), default=None)
    if found is None:
        return None
    return TacticReward(tactic, 0, found.label, found.kind, found.message)


def _of(tactic: str, outcome: Outcome | InfrastructureError) -> TacticReward:
    if isinstance(outcome, InfrastructureError):
        return TacticReward(tactic, None, "unknown", outcome.kind, str(outcome))
    node = outcome.node
    if node is not None and (node.goals or node.finished):
        return TacticReward(tactic, 1, "valid", node=node)
    if node is not None:
        why = "no goal is left, but the proof has a hole or uses the theorem itself"
        return TacticReward(tactic, None, "unknown", "inconsistent", why)
    if outcome.status not in ("error", "parse"):
        return TacticReward(tactic, None, "unknown", outcome.status, outcome.error)
    errors = [found for found in outcome.messages if found.severity == "error"]
    kind = "parse" if outcome.status == "parse" or not errors else kind_of(errors[0])
    if kind in UNKNOWN_KINDS:
        return TacticReward(tactic, None, "unknown", kind, outcome.error)
    return TacticReward(tactic, 0, "invalid", kind, outcome.error)

"""Rollouts of a tactic policy: does Lean verify what it makes of the steps so far?

A rollout draws one tactic after another, takes the first that Lean accepts, and never goes back. A
proof that looks finished counts only when the audit has verified it in a fresh process.
"""

from __future__ import annotations

import math
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from leanprm.errors import InfrastructureError, InputError
from leanprm.lean.transport import Node, Transport
from leanprm.prm.montecarlo import Cost, StepValue
from leanprm.records import Chain, Report
from leanprm.search.policies.protocol import Policy, Proposal, State

_BULLETS = frozenset({"·", ".", "{", "}"})

Audit = Callable[[str, str, str], Awaitable[Report]]
"""(statement, header, proof) → the verifier's report."""


@dataclass(frozen=True)
class Effort:
    """What a rollout may spend.

    Attributes:
        count: Rollouts of each step.
        depth: Tactics that it may add.
        width: Proposals asked for at each state.
        tries: Of them, how many are tried before it gives up.
        seconds: Wall time of one tactic.
        temperature: Divides logarithmic probabilities; above 1 the draws are more even.
        seed: Of the draws.
    """

    count: int = 8
    depth: int = 8
    width: int = 16
    tries: int = 6
    seconds: float = 5.0
    temperature: float = 1.0
    seed: int = 0


@dataclass
class FormalRoller:
    """Values of formal chains.

    Attributes:
        transport: Steps through proofs.
        policy: Proposes tactics.
        audit: Verifies whole proofs.
        effort: What a rollout may spend.
        cost: What all have spent.
    """

    transport: Transport
    policy: Policy
    audit: Audit
    effort: Effort = field(default_factory=Effort)
    cost: Cost = field(default_factory=Cost)
    _audited: dict[tuple[str, str], bool | None] = field(default_factory=dict)

    async def values(self, chain: Chain) -> list[StepValue]:
        """The value after each step; unknown from where the steps cannot be replayed.

        Raises:
            InputError: If Lean does not accept the statement.
            InfrastructureError: If the theorem cannot be opened.
        """
        statement, header = _theorem(chain)
        root = await self.transport.open(statement, header)
        try:
            return await self._along(chain, root)
        finally:
            await self.transport.close(root)

    async def _along(self, chain: Chain, node: Node) -> list[StepValue]:
        values: list[StepValue] = []
        for at, step in enumerate(chain.steps):
            if step.strip() in _BULLETS:
                if chain.labels[at] == 0:  # its block does not end its goal: no replay says so
                    return values + [StepValue.unknown()] * (len(chain.steps) - at)
                same = values[-1].value if values else None
                values.append(
                    StepValue.unknown() if same is None else StepValue.certain(same, "same")
                )
                continue
            following = await self._replay(chain, at, node)
            if not isinstance(following, Node):
                rest = len(chain.steps) - at
                return values + [following] * rest
            node = following
            values.append(await self._value(chain, at, node))
        return values

    async def _replay(self, chain: Chain, at: int, node: Node) -> Node | StepValue:
        """The state after a step; if there is none, the value of it and all that follow."""
        if node.finished:
            return StepValue.unknown()
        try:
            outcome = await self.transport.step(
                node, chain.steps[at], deadline_s=self.effort.seconds
            )
        except InfrastructureError:
            return StepValue.unknown()
        self.cost.tactics += 1
        if outcome.node is not None:
            return outcome.node
        # A step that others stand in is no whole tactic, and what Lean labelled right and does not
        # take here depends on its place: neither is a refusal of the step.
        whole = not any(meta.get("parent") == at for meta in chain.step_meta or ())
        if outcome.status == "error" and whole and chain.labels[at] != 1:
            return StepValue.certain(0.0, "refused")
        return StepValue.unknown()

    async def _value(self, chain: Chain, at: int, node: Node) -> StepValue:
        if node.finished:
            verified = await self._verified(node)
            if verified is None:
                return StepValue.unknown()
            return StepValue.certain(float(verified), "finished")
        ends = []
        for number in range(self.effort.count):
            chance = random.Random(f"{self.effort.seed}/{chain.id}/{at}/{number}")
            ends.append(await self._rollout(node, chance))
        return StepValue.of(ends)

    async def _rollout(self, node: Node, chance: random.Random) -> bool | None:
        """Whether one continuation is verified; None if infrastructure failed."""
        began = time.monotonic()
        self.cost.rollouts += 1
        try:
            for _ in range(self.effort.depth):
                following = await self._draw(node, chance)
                if following is None:
                    return False
                node = following
                if node.finished:
                    end = await self._verified(node)
                    self.cost.failed += end is None
                    return end
            return False
        except InfrastructureError:
            self.cost.failed += 1
            return None
        finally:
            self.cost.seconds += time.monotonic() - began

    async def _draw(self, node: Node, chance: random.Random) -> Node | None:
        """The state after the first drawn tactic that Lean takes; None if none of the tries."""
        state = State(node.statement, node.header, node.path, node.goals)
        proposed = await self.policy.propose(state, self.effort.width)
        self.cost.tokens += proposed.tokens
        for proposal in _shuffled(proposed.proposals, self.effort, chance)[: self.effort.tries]:
            try:
                outcome = await self.transport.step(
                    node, proposal.tactic, deadline_s=self.effort.seconds
                )
            except InputError:
                continue
            self.cost.tactics += 1
            if outcome.node is not None:
                return outcome.node
        return None

    async def _verified(self, node: Node) -> bool | None:
        key = (node.header + node.statement, node.proof)
        if key not in self._audited:
            self.cost.audits += 1
            report = await self.audit(node.statement, node.header, node.proof)
            known = report.status != "unknown"
            self._audited[key] = report.status == "verified" if known else None
        return self._audited[key]


def _theorem(chain: Chain) -> tuple[str, str]:
    statement, header = chain.meta.get("statement"), chain.meta.get("header")
    if isinstance(statement, str):
        return statement, header if isinstance(header, str) else ""
    return chain.problem, ""


def _shuffled(
    proposals: tuple[Proposal, ...], effort: Effort, chance: random.Random
) -> list[Proposal]:
    """Drawn without putting back, each by its probability (Gumbel's way)."""

    def key(proposal: Proposal) -> float:
        noise = -math.log(-math.log(max(chance.random(), 1e-300)))
        return -(proposal.log_p / effort.temperature + noise)

    return sorted(proposals, key=key)

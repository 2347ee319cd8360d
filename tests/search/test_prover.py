"""Attempts on real Lean: found proofs are audited, costs are counted, nothing is taken on trust."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import cast

import pytest

from leanprm.errors import InfrastructureError
from leanprm.lean.embedded import embedded_toolchain
from leanprm.lean.transport import Node, Outcome, Transport, make_transport
from leanprm.records import Chain, Report, StepScore
from leanprm.search.budget import Budget
from leanprm.search.policies.protocol import Policy, Proposal, Proposed, State
from leanprm.search.prover import Attempt, Effort, Prover, ScoreChains, Theorem
from leanprm.search.strategies.best_first import BestFirst
from leanprm.search.strategies.priority import critic
from leanprm.search.strategies.protocol import Strategy
from leanprm.verify.api import make_item
from leanprm.verify.verifier import Verifier

SWAP = Theorem("swap", "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p")
TACTICS = ("constructor", "exact h.2", "exact h.1", "intro x", "exact h", "nonsense")


class Fixed:
    """Proposes the same tactics everywhere, all equally likely."""

    name = "fixed"

    def __init__(self, tactics: Sequence[str] = TACTICS) -> None:
        self.tactics = tactics

    async def propose(self, state: State, count: int) -> Proposed:
        return Proposed(tuple(Proposal(tactic, -1.0) for tactic in self.tactics[:count]), tokens=3)


class Deaf:
    """A transport that drops the goals of every state: what is left looks finished."""

    def __init__(self, inner: Transport) -> None:
        self.inner = inner
        self.open, self.close = inner.open, inner.close

    async def batch(
        self,
        node: Node,
        tactics: Sequence[str],
        *,
        heartbeats: int | None = None,
        deadline_s: float | None = None,
    ) -> list[Outcome | InfrastructureError]:
        outcomes = await self.inner.batch(
            node, tactics, heartbeats=heartbeats, deadline_s=deadline_s
        )
        return [
            outcome._replace(node=replace(outcome.node, goals=(), finished=True))
            if not isinstance(outcome, InfrastructureError) and outcome.node is not None
            else outcome
            for outcome in outcomes
        ]


def attempt(
    theorem: Theorem = SWAP,
    policy: Policy | None = None,
    *,
    strategy: Callable[[], Strategy] = BestFirst,
    budget: Budget | None = None,
    effort: Effort | None = None,
    score: ScoreChains | None = None,
    through: Callable[[Transport], object] = lambda transport: transport,
) -> Attempt:
    async def run() -> Attempt:
        toolchain = embedded_toolchain()
        async with make_transport(toolchain) as transport, Verifier(workers=1) as verifier:

            def audit(goal: Theorem, proof: str) -> Awaitable[Report]:
                return verifier.averify(make_item(goal.statement, proof, header=goal.header))

            prover = Prover(
                cast(Transport, through(transport)),
                policy or Fixed(),
                strategy,
                audit,
                budget or Budget(),
                effort,
                score,
            )
            return await prover.prove(theorem)

    return asyncio.run(run())


def test_a_proof_is_found_and_audited() -> None:
    found = attempt()
    assert found.status == "proved"
    assert found.proof == "  constructor\n  exact h.2\n  exact h.1\n"
    assert found.report is not None
    assert found.report.status == "verified"
    assert found.spent.expansions == 3
    assert found.spent.tactics >= 13
    assert found.spent.tokens == 9
    assert found.spent.failures > 0
    assert 0 < found.spent.lean_seconds < found.spent.wall_seconds


@pytest.mark.parametrize("parallel", [1, 3])
def test_nothing_left_to_try_is_said(parallel: int) -> None:
    effort = Effort(parallel=parallel)
    found = attempt(policy=Fixed(["constructor", "intro x"]), effort=effort)
    assert found.status == "exhausted"
    assert found.proof is None


def test_the_limit_is_named() -> None:
    found = attempt(budget=Budget(tactics=6))
    assert found.status == "budget"
    assert found.reason == "tactics: 6 of 6"


def test_time_is_a_limit_even_for_a_policy_that_never_answers() -> None:
    class Silent(Fixed):
        async def propose(self, state: State, count: int) -> Proposed:
            await asyncio.Event().wait()
            raise AssertionError

    found = attempt(policy=Silent(), budget=Budget(wall_seconds=0.5))
    assert found.status == "budget"
    assert found.reason is not None
    assert found.reason.startswith("wall_seconds")


def test_a_statement_that_lean_refuses_is_input_not_unsolved() -> None:
    found = attempt(Theorem("bad", "theorem bad : Nat.no_such_thing = 1"))
    assert found.status == "input"
    assert found.reason is not None
    assert "no_such_thing" in found.reason


def test_a_state_that_lost_its_goals_is_caught_by_the_audit() -> None:
    found = attempt(through=Deaf)
    assert found.status == "exhausted"
    assert "  constructor\n" in found.unsound


def test_what_may_not_stand_in_a_proof_is_not_run() -> None:
    bad = ["sorry", "native_decide", "", "\0", "\ud800", "x" * 100_000, "exact h", "exact h"]
    found = attempt(policy=Fixed(bad), effort=Effort(width=20))
    assert found.status == "exhausted"
    assert found.spent.refused == 6
    assert found.spent.tactics == 1


def test_a_policy_that_dies_gives_no_verdict() -> None:
    class Dead(Fixed):
        async def propose(self, state: State, count: int) -> Proposed:
            raise InfrastructureError("the endpoint is down", phase="policy")

    found = attempt(policy=Dead())
    assert found.status == "failed"
    assert found.reason is not None
    assert "the endpoint is down" in found.reason


def test_a_tactic_that_never_ends_costs_itself_alone() -> None:
    forever = "repeat (have := 1)"
    found = attempt(policy=Fixed([forever, *TACTICS]), effort=Effort(tactic_seconds=1.0))
    assert found.status == "proved"
    assert found.spent.timeouts > 0


def test_the_scorer_leads() -> None:
    """A scorer that likes `constructor` alone; the decoys open states without an end."""

    async def score(chains: Sequence[Chain]) -> list[list[StepScore]]:
        return [
            [
                StepScore(index=k, p=0.9 if not step.startswith("have") else 0.1)
                for k, step in enumerate(chain.steps)
            ]
            for chain in chains
        ]

    decoys = [f"have e{k} : {k} = {k} := rfl" for k in range(3)]
    policy = Fixed([*decoys, *TACTICS])
    led = attempt(policy=policy, strategy=lambda: BestFirst(critic), score=score)
    blind = attempt(policy=policy)
    assert led.status == blind.status == "proved"
    assert led.spent.expansions == 3 < blind.spent.expansions

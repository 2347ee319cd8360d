"""Proof search: how fast tactics run on corebench's goals, and what the loop around Lean costs."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Sequence
from typing import cast

from bench.speed import Line
from leanprm.errors import InfrastructureError
from leanprm.lean.embedded import shared_toolchain
from leanprm.lean.transport import Node, Outcome, Transport, make_transport
from leanprm.records import Report
from leanprm.search.benchmarks import benchmark, load_tasks
from leanprm.search.budget import Budget
from leanprm.search.policies.portfolio import Portfolio
from leanprm.search.policies.portfolio.logic import hypothesis_rules, target_rules
from leanprm.search.policies.portfolio.situation import situation_of
from leanprm.search.policies.protocol import Proposal, Proposed, State
from leanprm.search.prover import Effort, Prover, Theorem
from leanprm.search.strategies.best_first import BestFirst
from leanprm.search.workbench import Method, Workbench

_THEOREMS = 60
_EXPANSIONS = 400
_WIDTH = 16
_ROUNDS = 3


async def tactics_a_second(theorems: Sequence[Theorem]) -> tuple[float, int]:
    """Tactics a second of one process, over the steps that the rules of logic propose.

    Such steps introduce, split, apply, rewrite; what closes goals by search (`grind`, `simp_all`)
    takes as long as it takes and is not counted here.
    """
    done, seconds = 0, 0.0
    async with make_transport(shared_toolchain(), workers=1) as transport:
        for theorem in theorems:
            root = await transport.open(theorem.statement, theorem.header)
            state = State(theorem.statement, theorem.header, (), root.goals)
            here = situation_of(state)
            ideas = [
                idea.tactic for rule in (target_rules, hypothesis_rules) for idea in rule(here)
            ]
            steps = [tactic for tactic in dict.fromkeys(ideas) if not _searches(tactic)]
            await transport.batch(root, steps)
            began = time.perf_counter()
            for _ in range(_ROUNDS):
                await transport.batch(root, steps)
            seconds += time.perf_counter() - began
            done += _ROUNDS * len(steps)
            await transport.close(root)
    return done / seconds, done


def _searches(tactic: str) -> bool:
    return any(word in tactic for word in ("simp", "grind", "omega"))


class _Free:
    """Answers at once: every tactic leads to a new state. For the cost of the loop alone."""

    kind, workers = "repl", 1

    def __init__(self) -> None:
        self.count = 0

    async def open(self, statement: str, header: str = "") -> Node:
        return Node(statement, header, (), ("⊢ p",), "0", False)

    async def close(self, node: Node) -> None:
        return None

    async def batch(
        self,
        node: Node,
        tactics: Sequence[str],
        *,
        heartbeats: int | None = None,
        deadline_s: float | None = None,
    ) -> list[Outcome | InfrastructureError]:
        found: list[Outcome | InfrastructureError] = []
        for tactic in tactics:
            self.count += 1
            path = (*node.path, tactic)
            after = Node(node.statement, "", path, node.goals, str(self.count), False)
            found.append(Outcome("ok", after, (), 0.0))
        return found


class _Same:
    """Proposes the same tactics everywhere."""

    name = "same"

    async def propose(self, state: State, count: int) -> Proposed:
        texts = (f"exact foo (bar {number}) h.1" for number in range(count))
        return Proposed(tuple(Proposal(text, -1.0) for text in texts))


async def seconds_an_expansion() -> float:
    """CPU that the loop takes for an expansion of sixteen new states, without Lean and policy."""

    async def audit(theorem: Theorem, proof: str) -> Report:
        raise AssertionError("nothing ends here")

    prover = Prover(
        cast(Transport, _Free()),
        _Same(),
        BestFirst,
        audit,
        Budget(expansions=_EXPANSIONS, wall_seconds=None),
        Effort(width=_WIDTH),
    )
    began = time.process_time()
    attempt = await prover.prove(Theorem("t", "theorem t : p"))
    return (time.process_time() - began) / attempt.spent.expansions


async def share_in_lean(theorems: Sequence[Theorem]) -> float:
    """Share of the workers' time inside Lean, over attempts that go on to their limit."""
    method = Method(Portfolio(), budget=Budget(wall_seconds=4), effort=Effort(width=96))
    async with Workbench(shared_toolchain(), method, workers=2) as bench:
        prover = bench.prover_of(0)
        began = time.perf_counter()
        attempts = await asyncio.gather(*(prover.prove(theorem) for theorem in theorems))
        wall = time.perf_counter() - began
    return sum(attempt.spent.lean_seconds for attempt in attempts) / (2 * wall)


def measure() -> Iterator[Line]:
    """The aims of proof search."""
    tasks = load_tasks(benchmark("corebench"), None)
    theorems = [task.theorem() for task in tasks[:: max(1, len(tasks) // _THEOREMS)]]
    rate, count = asyncio.run(tactics_a_second(theorems))
    note = f"{count} steps of logic on {len(theorems)} theorems of corebench"
    yield Line("search: tactics a second, one process", rate, "≥ 800", rate >= 800, note)
    cost = 1e3 * asyncio.run(seconds_an_expansion())
    note = f"of {_WIDTH} new states, without Lean"
    yield Line("search: CPU milliseconds an expansion", cost, "≤ 1", cost <= 1, note)
    hard = [Theorem(f"open{at}", f"theorem open{at} (p q r : Prop) : p ∨ q ∨ r") for at in (0, 1)]
    share = asyncio.run(share_in_lean(hard))
    yield Line("search: share of two workers' time in Lean", share, "≥ 0.9", share >= 0.9)

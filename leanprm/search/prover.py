"""One attempt at one theorem: policy, Lean, scorer and strategy at work together.

A proof counts only when the final audit has verified it in a fresh process. A state that looks
finished is sent there at once; if the audit refuses, the search goes on without it.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from leanprm.errors import InfrastructureError, InputError, LeanTimeout
from leanprm.lean.transport import Node as LeanNode
from leanprm.lean.transport import Outcome, Transport
from leanprm.records import Chain, Report, StepScore
from leanprm.search.budget import Budget, Spent, exceeded
from leanprm.search.policies.protocol import Policy, Proposal, State
from leanprm.search.strategies.protocol import Strategy
from leanprm.search.tree import Candidate, Goal, Node, Tree
from leanprm.verify.gate import gate_proof

AttemptStatus = Literal["proved", "exhausted", "budget", "input", "failed"]
"""`input`: Lean does not accept the statement; `failed`: infrastructure failed."""

Audit = Callable[[str], Awaitable[Report]]
"""Verifies a whole proof of the theorem in hand."""

ScoreChains = Callable[[Sequence[Chain]], Awaitable[list[list[StepScore]]]]

_LONGEST_TACTIC = 4096
_AT_A_TIME = 8
"""Tactics of one request; the rest is not run when one of them ends the proof."""
_KEPT_FAILURES = 24
_KEPT_LETTERS = 400


@dataclass(frozen=True)
class Theorem:
    """What is to be proved."""

    id: str
    statement: str
    header: str = ""


class Failure(NamedTuple):
    """A tactic that Lean refused, or ran out of time on."""

    tactic: str
    status: str
    message: str


@dataclass(frozen=True)
class Effort:
    """How one expansion is done.

    Attributes:
        width: Tactics asked of the policy.
        parallel: Expansions under way at a time.
        heartbeats: Lean's limit a tactic, in thousands; None is the transport's own.
        tactic_seconds: Wall time a tactic.
        first_seconds: What each has at first; those that need more get it after all others.
    """

    width: int = 16
    parallel: int = 1
    heartbeats: int | None = 10_000
    tactic_seconds: float = 5.0
    first_seconds: float = 1.0


@dataclass
class Attempt:
    """What came of an attempt.

    Attributes:
        theorem: The theorem.
        status: How it ended.
        reason: More about that: the limit that was reached, or an error.
        proof: The proof that was found and verified.
        report: The verifier's report on it.
        spent: What it cost.
        unsound: Proofs that looked finished and were refused by the audit.
        tree: All states seen.
        failures: Of each node, by its index, tactics that did not work; the first two dozen.
        best: The proof's tactics in order, if one was found.
    """

    theorem: Theorem
    status: AttemptStatus
    reason: str | None = None
    proof: str | None = None
    report: Report | None = None
    spent: Spent = field(default_factory=Spent)
    unsound: list[str] = field(default_factory=list)
    tree: Tree | None = None
    failures: dict[int, list[Failure]] = field(default_factory=dict)
    best: tuple[str, ...] = ()


class Prover:
    """Attempts theorems, one at a time.

    Args:
        transport: How to step; shared among provers.
        policy: What to try.
        strategy: Makes a fresh strategy for each attempt.
        audit: Verifies a theorem's proof: (theorem, proof) → report.
        budget: What an attempt may spend.
        effort: How an expansion is done.
        score: Scores states; without it nodes have no value.
    """

    def __init__(
        self,
        transport: Transport,
        policy: Policy,
        strategy: Callable[[], Strategy],
        audit: Callable[[Theorem, str], Awaitable[Report]],
        budget: Budget,
        effort: Effort | None = None,
        score: ScoreChains | None = None,
    ) -> None:
        self.transport, self.policy, self.strategy = transport, policy, strategy
        self.audit, self.budget, self.score = audit, budget, score
        self.effort = effort or Effort()

    async def prove(self, theorem: Theorem) -> Attempt:
        """Search until a proof is verified, nothing is left to try, or a limit is reached."""
        began = time.monotonic()
        attempt = Attempt(theorem, "failed")
        try:
            root = await self.transport.open(theorem.statement, theorem.header)
        except InputError as error:
            attempt.status, attempt.reason = "input", str(error)
            return attempt
        except InfrastructureError as error:
            attempt.reason = str(error)
            return attempt
        try:
            await _Search(self, attempt, root, began).run()
        finally:
            attempt.spent.wall_seconds = time.monotonic() - began
            await self._close(root)
        return attempt

    async def _close(self, root: LeanNode) -> None:
        try:
            await self.transport.close(root)
        except InfrastructureError:
            return  # the process is gone, and the theorem with it


class _Search:
    """The loop of one attempt."""

    def __init__(self, prover: Prover, attempt: Attempt, root: LeanNode, began: float) -> None:
        self.prover, self.attempt, self.began = prover, attempt, began
        self.tree = attempt.tree = Tree(Goal(root.key, None, root))
        self.strategy = prover.strategy()
        self.goals: dict[tuple[str, ...], tuple[str, ...]] = {(): root.goals}
        self.tasks: dict[asyncio.Task[None], int] = {}
        self.auditing = 0

    async def run(self) -> None:
        try:
            while not self._over() and self._begin():
                await self._wait()
        except InfrastructureError as error:
            self.attempt.status, self.attempt.reason = "failed", str(error)
        finally:
            for task in self.tasks:
                task.cancel()
            await asyncio.gather(*self.tasks, return_exceptions=True)

    def _over(self) -> bool:
        attempt = self.attempt
        attempt.spent.wall_seconds = time.monotonic() - self.began
        attempt.spent.nodes = len(self.tree.nodes)
        if self.tree.root.status == "solved":
            attempt.status = "proved"
            return True
        if self.auditing:
            return False  # a proof that was found in time is not thrown away
        attempt.reason = exceeded(self.prover.budget, attempt.spent)
        if attempt.reason is not None:
            attempt.status = "budget"
        return attempt.reason is not None

    def _begin(self) -> bool:
        """Start expansions; False if none is under way then."""
        free = self.prover.effort.parallel - len(self.tasks)
        for index in self.strategy.select(self.tree, free) if free else ():
            self.tasks[asyncio.create_task(self._expand(self.tree.nodes[index]))] = index
        if not self.tasks:
            self.attempt.status = "exhausted"
        return bool(self.tasks)

    async def _wait(self) -> None:
        left = None
        if self.prover.budget.wall_seconds is not None and not self.auditing:
            left = self.prover.budget.wall_seconds - (time.monotonic() - self.began)
        done, _ = await asyncio.wait(self.tasks, timeout=left, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            del self.tasks[task]
            task.result()

    async def _expand(self, node: Node) -> None:
        """Ask the policy, try what it says, and put what worked into the tree."""
        lean: LeanNode = node.payload
        asked = State(lean.statement, lean.header, lean.path, lean.goals, node.expansions)
        proposed = await self.prover.policy.propose(asked, self.prover.effort.width)
        spent = self.attempt.spent
        spent.expansions += 1
        spent.tokens += proposed.tokens
        proposals = self._admitted(proposed.proposals)
        candidates: list[Candidate] = []
        for seconds in self._rounds():
            slow: list[Proposal] = []
            for at in range(0, len(proposals), _AT_A_TIME):
                some = proposals[at : at + _AT_A_TIME]
                outcomes = await self._try(lean, [one.tactic for one in some], seconds)
                slow += _out_of_time(some, outcomes)
                self._note_failures(node.index, some, outcomes)
                candidates += await self._candidates(some, outcomes)
                if self.attempt.proof is not None or self._spent_out():
                    break
            proposals = slow
            if self.attempt.proof is not None or self._spent_out():
                break
        added = self.tree.attach(node.index, candidates, exhausted=proposed.exhausted)
        spent.duplicates += added.duplicates
        spent.cycles += added.cycles
        self.strategy.update(self.tree, node.index, added)

    def _admitted(self, proposals: Sequence[Proposal]) -> list[Proposal]:
        """Each tactic once, without those that may not be in a proof."""
        admitted: dict[str, Proposal] = {}
        for proposal in proposals[: self.prover.effort.width]:
            tactic = proposal.tactic.rstrip()
            fits = tactic.strip() and len(tactic) <= _LONGEST_TACTIC and _is_text(tactic)
            if not fits or gate_proof(tactic):
                self.attempt.spent.refused += 1
            elif tactic not in admitted:
                admitted[tactic] = Proposal(tactic, min(0.0, proposal.log_p))
        return list(admitted.values())

    async def _try(
        self, node: LeanNode, tactics: list[str], seconds: float
    ) -> list[Outcome | InfrastructureError]:
        if not tactics:
            return []
        effort, spent = self.prover.effort, self.attempt.spent
        outcomes = await self.prover.transport.batch(
            node, tactics, heartbeats=effort.heartbeats, deadline_s=seconds
        )
        spent.tactics += len(outcomes)
        for outcome in outcomes:
            if isinstance(outcome, InfrastructureError):
                spent.timeouts += isinstance(outcome, LeanTimeout)
                spent.unknowns += not isinstance(outcome, LeanTimeout)
                continue
            spent.lean_seconds += outcome.elapsed_s
            spent.failures += outcome.status in ("error", "parse")
            spent.timeouts += outcome.status in ("timeout", "heartbeats", "recursion")
        return outcomes

    def _rounds(self) -> tuple[float, ...]:
        """Seconds a tactic in each round; a later one is for those that ran out of time."""
        first, last = self.prover.effort.first_seconds, self.prover.effort.tactic_seconds
        return (first, last) if first < last else (last,)

    def _spent_out(self) -> bool:
        """Whether a limit was reached in the middle of an expansion."""
        self.attempt.spent.wall_seconds = time.monotonic() - self.began
        return exceeded(self.prover.budget, self.attempt.spent) is not None

    def _note_failures(
        self,
        index: int,
        proposals: Sequence[Proposal],
        outcomes: Sequence[Outcome | InfrastructureError],
    ) -> None:
        kept = self.attempt.failures.setdefault(index, [])
        for proposal, outcome in zip(proposals, outcomes, strict=True):
            if len(kept) == _KEPT_FAILURES:
                return
            if isinstance(outcome, InfrastructureError):
                kept.append(Failure(proposal.tactic, "unknown", str(outcome)[:_KEPT_LETTERS]))
            elif outcome.node is None:
                message = (outcome.error or "")[:_KEPT_LETTERS]
                kept.append(Failure(proposal.tactic, outcome.status, message))

    async def _candidates(
        self, proposals: list[Proposal], outcomes: list[Outcome | InfrastructureError]
    ) -> list[Candidate]:
        """What worked; a finished state only if the audit agrees."""
        reached: list[tuple[Proposal, LeanNode]] = []
        for proposal, outcome in zip(proposals, outcomes, strict=True):
            if isinstance(outcome, InfrastructureError) or outcome.node is None:
                continue
            if outcome.node.finished:
                if await self._audited(outcome.node):
                    return [Candidate(proposal.tactic, proposal.log_p)]
            elif outcome.node.goals:
                reached.append((proposal, outcome.node))
                self.goals[outcome.node.path] = outcome.node.goals
        values = await self._values([node for _, node in reached])
        return [
            Candidate(proposal.tactic, proposal.log_p, (Goal(node.key, value, node),))
            for (proposal, node), value in zip(reached, values, strict=True)
        ]

    async def _audited(self, node: LeanNode) -> bool:
        """Whether the proof that ends here is verified; remembered if it is not."""
        self.auditing += 1
        try:
            report = await self.prover.audit(self.attempt.theorem, node.proof)
        finally:
            self.auditing -= 1
        if report.status != "verified":
            self.attempt.unsound.append(node.proof)
            return False
        self.attempt.proof, self.attempt.report = node.proof, report
        self.attempt.best = node.path
        return True

    async def _values(self, nodes: Sequence[LeanNode]) -> list[float | None]:
        """The scorer's word on states: the score of the last tactic on the way there."""
        if self.prover.score is None or not nodes:
            return [None] * len(nodes)
        scores = await self.prover.score([state_chain(node, self.goals) for node in nodes])
        return [steps[-1].p if steps else None for steps in scores]


def state_chain(node: LeanNode, goals: Mapping[tuple[str, ...], tuple[str, ...]]) -> Chain:
    """The way to a state as a chain, for a scorer.

    Args:
        node: The state.
        goals: The goals after each beginning of its path; the empty one is the root's.
    """
    before = [goals.get(node.path[:at]) for at in range(len(node.path))]
    known = all(each is not None for each in before)
    return Chain(
        id=node.key,
        problem=node.statement,
        steps=list(node.path),
        labels=[None] * len(node.path),
        kind="formal",
        source="search",
        states=["\n\n".join(each or ()) for each in before] if known else None,
    )


def _out_of_time(
    proposals: Sequence[Proposal], outcomes: Sequence[Outcome | InfrastructureError]
) -> list[Proposal]:
    """Tactics that ran out of wall time."""
    return [
        proposal
        for proposal, outcome in zip(proposals, outcomes, strict=True)
        if isinstance(outcome, LeanTimeout)
        or (not isinstance(outcome, InfrastructureError) and outcome.status == "timeout")
    ]


def _is_text(tactic: str) -> bool:
    """Whether it can be sent: no NUL, no half of a surrogate pair."""
    return "\0" not in tactic and not any("\ud800" <= letter <= "\udfff" for letter in tactic)

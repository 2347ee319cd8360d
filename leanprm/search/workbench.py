"""Everything that a run shares: Lean processes, the audit, the policy, the scorer."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING

from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain
from leanprm.lean.transport import Transport, TransportChoice, make_transport
from leanprm.prm.protocol import Scorer
from leanprm.records import Chain, Report, StepScore
from leanprm.search.algorithms import Settings, make_strategy
from leanprm.search.budget import Budget
from leanprm.search.policies.protocol import Policy
from leanprm.search.prover import Effort, Prover, Theorem
from leanprm.search.runner import Job
from leanprm.verify.api import make_item
from leanprm.verify.verifier import Verifier

if TYPE_CHECKING:
    from leanprm.prm.shared import SharedScorer


@dataclass(frozen=True)
class Method:
    """How theorems are attempted.

    Attributes:
        policy: What to try.
        algorithm: A name of `algorithms.ALGORITHMS`.
        settings: What the algorithm is told.
        budget: What an attempt may spend.
        effort: How an expansion is done.
    """

    policy: Policy
    algorithm: str = "best-first"
    settings: Settings = field(default_factory=Settings)
    budget: Budget = field(default_factory=Budget)
    effort: Effort = field(default_factory=Effort)


class Workbench:
    """Opens what a run needs; an asynchronous context manager.

    Args:
        toolchain: Which Lean.
        method: How theorems are attempted.
        workers: Lean processes, and attempts at a time.
        limits: Bounds on processes and audits.
        scorer: Scores states; shared by all attempts, in batches.
        transport: States or documents.
    """

    def __init__(
        self,
        toolchain: Toolchain,
        method: Method,
        *,
        workers: int,
        limits: Limits | None = None,
        scorer: Scorer | None = None,
        transport: TransportChoice = "auto",
    ) -> None:
        self.method, self.workers = method, workers
        self._toolchain, self._limits = toolchain, limits or Limits()
        self._scorer, self._choice = scorer, transport
        self._shared: SharedScorer | None = None
        self._transport: Transport | None = None
        self._verifier: Verifier | None = None
        self._closing = AsyncExitStack()

    async def __aenter__(self) -> Workbench:
        transport = make_transport(
            self._toolchain, self._limits, choice=self._choice, workers=self.workers
        )
        self._transport = await self._closing.enter_async_context(transport)
        verifier = Verifier(
            self._toolchain,
            self._limits,
            workers=self.workers,
            goals=False,
            fast=transport.kind == "repl",
        )
        self._verifier = await self._closing.enter_async_context(verifier)
        if self._scorer is not None:
            from leanprm.prm.shared import SharedScorer

            self._shared = self._closing.enter_context(SharedScorer(self._scorer))
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._closing.aclose()

    def prover(self, job: Job) -> Prover:
        """The prover of one attempt."""
        return self.prover_of(job.seed)

    def prover_of(self, seed: int) -> Prover:
        """A prover whose draws follow from a seed."""
        if self._transport is None:
            raise RuntimeError("the workbench is not open")
        method, scored = self.method, self._shared is not None
        return Prover(
            self._transport,
            method.policy,
            lambda: make_strategy(method.algorithm, method.settings, seed, scored=scored),
            self.audit,
            method.budget,
            method.effort,
            self._score if scored else None,
        )

    async def audit(self, theorem: Theorem, proof: str) -> Report:
        """Verify a proof: its steps, and the whole in a fresh process."""
        if self._verifier is None:
            raise RuntimeError("the workbench is not open")
        item = make_item(theorem.statement, proof, header=theorem.header, id=theorem.id)
        return await self._verifier.averify(item)

    async def _score(self, chains: Sequence[Chain]) -> list[list[StepScore]]:
        assert self._shared is not None
        return [list(scores) for scores in await self._shared.ascore(chains)]

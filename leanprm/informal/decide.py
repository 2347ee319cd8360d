"""Deciding propositions with Lean, many in one process.

Lean tries to prove a proposition, then its opposite. Questions with the same facts stand together
in one theorem; where that fails they are asked in smaller groups, at last one by one. A process
that fails is asked again with half of the questions, so that one question harms no other.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Iterable, Iterator, Sequence
from itertools import islice
from types import TracebackType
from typing import Final

from leanprm.errors import InfrastructureError, LeanProtocolError, ToolchainError
from leanprm.informal.papers import Outcome, Task, read_paper, write_paper
from leanprm.informal.questions import Decision, Question, Why, screen
from leanprm.lean.batch import run_lean
from leanprm.lean.embedded import shared_toolchain
from leanprm.lean.limits import Limits
from leanprm.lean.pool import usable_cores
from leanprm.lean.sync import LoopThread
from leanprm.lean.toolchain import Toolchain

CLAIM_LIMITS: Final = Limits(wall_s=10.0, max_heartbeats=40_000)
"""Bounds on one question. A process with many gets `wall_s` and a little more for each."""

CLOSED: Final = "by decide +kernel"
"""The first try where there are no variables and no facts."""
OPEN: Final = "by omega"
"""The first try under facts."""
SINGLE: Final = "by first | decide +kernel | omega | grind | simp_all"
"""Tried on a question by itself."""

_GROUPS: Final = (24, 4, 1)
_BATCH: Final = 720
_SECONDS_EACH: Final = 0.05
_MACHINERY: Final[dict[str, Why]] = {
    "heartbeats": "heartbeats",
    "recursion": "recursion",
    "memory": "memory",
    "crash": "crash",
    "library": "library",
    "axioms": "axioms",
    "timeout": "timeout",
    "protocol": "protocol",
}


class Decider:
    """Decides propositions; a context manager.

    ::

        with Decider() as decider:
            for decision in decider.decide_many([Question("(2 + 2 : Int) = 4")]):
                print(decision.verdict)

    Args:
        toolchain: Which Lean; the embedded one by default.
        limits: Bounds on every question and every process.
        header: Lean text before the questions: imports, definitions. It is trusted.
        workers: Lean processes at a time; all cores by default.
        batch: How many questions one process gets.

    Raises:
        ValueError: If `workers` or `batch` is less than 1.
    """

    def __init__(
        self,
        toolchain: Toolchain | None = None,
        limits: Limits = CLAIM_LIMITS,
        *,
        header: str = "",
        workers: int | None = None,
        batch: int = _BATCH,
    ) -> None:
        self.workers = usable_cores() if workers is None else workers
        if self.workers < 1 or batch < 1:
            raise ValueError(f"workers and batch must be at least 1, not {workers} and {batch}")
        self.toolchain = toolchain or shared_toolchain()
        self.limits = limits
        self._header = header
        self._batch = batch
        self._thread: LoopThread | None = None
        self._tested = False

    async def adecide(self, questions: Sequence[Question]) -> list[Decision]:
        """Decide some questions in one process at a time.

        Raises:
            InfrastructureError: If Lean does not run at all, or not as it must.
        """
        await self._selftest()
        return await _Batch(self, questions).run()

    def decide(self, question: Question) -> Decision:
        """Decide one question."""
        return next(self.decide_many([question]))

    def decide_many(self, questions: Iterable[Question]) -> Iterator[Decision]:
        """Decide many questions; decisions come in their order, memory stays bounded.

        Raises:
            InfrastructureError: If Lean does not run at all, or not as it must.
        """
        if self._thread is None:
            self._thread = LoopThread()
        stream = self._stream(iter(questions))
        try:
            while (decisions := self._thread.run(_next(stream))) is not None:
                yield from decisions
        finally:
            if self._thread is not None:
                self._thread.run(stream.aclose())

    def close(self) -> None:
        """End everything. May be called again."""
        if self._thread is not None:
            self._thread.close()
            self._thread = None

    def __enter__(self) -> Decider:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    async def _stream(self, questions: Iterator[Question]) -> AsyncGenerator[list[Decision], None]:
        running: deque[asyncio.Task[list[Decision]]] = deque()
        await self._selftest()
        try:
            while chunk := list(islice(questions, self._batch)):
                running.append(asyncio.create_task(self.adecide(chunk)))
                if len(running) >= self.workers:
                    yield await running.popleft()
            while running:
                yield await running.popleft()
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    async def _selftest(self) -> None:
        """Refuse a Lean that does not tell true from false."""
        if self._tested:
            return
        cases = [Task("", (), (f"(2 + 2 : Int) = {n}",), CLOSED) for n in (4, 5)]
        outcomes = await self.attempt(cases)
        if [each.proved for each in outcomes] != [True, False]:
            raise LeanProtocolError(
                f"this Lean does not decide 2 + 2: {outcomes}", phase="start", retryable=False
            )
        self._tested = True

    async def attempt(self, tasks: Sequence[Task]) -> list[Outcome]:
        """Try theorems in one process.

        Raises:
            InfrastructureError: If the process fails, or its answers are not understood.
        """
        paper = write_paper(tasks, self._header)
        seconds = self.limits.wall_s + _SECONDS_EACH * sum(len(task.goals) for task in tasks)
        run = await run_lean(self.toolchain, paper.text, self.limits, deadline_s=seconds)
        outcomes = read_paper(paper, run)
        if outcomes is None:
            raise LeanProtocolError("no readable answer to our questions", phase="decide")
        return outcomes


async def _next(stream: AsyncGenerator[list[Decision], None]) -> list[Decision] | None:
    return await anext(stream, None)


class _Batch:
    """The questions of one process, from the first try to the decisions."""

    def __init__(self, decider: Decider, questions: Sequence[Question]) -> None:
        self._decider = decider
        self._questions = questions
        self._failed: dict[int, Outcome] = {}
        """The last failure of each question by itself."""
        self._decisions: dict[int, Decision] = {}

    async def run(self) -> list[Decision]:
        """All decisions, in order."""
        asked = []
        for at, question in enumerate(self._questions):
            objection = screen(question)
            if objection is None:
                asked.append(at)
            else:
                self._decisions[at] = Decision("undecided", "forbidden", objection)
        first = {at: self._questions[at].expect is not False for at in asked}
        second = {at: not first[at] for at in await self._prove(first)}
        await self._explain(await self._prove(second))
        await self._doubt([at for at in asked if self._decisions[at].verdict != "undecided"])
        return [self._decisions[at] for at in range(len(self._questions))]

    async def _prove(self, sides: dict[int, bool]) -> list[int]:
        """Try one side of each question; returns the questions that it is not proved for."""
        left = list(sides)
        for size in _GROUPS:
            groups = self._groups(left, sides, size)
            tasks = [self._task(group, sides, alone=size == 1) for group in groups]
            left = []
            for group, outcome in zip(groups, await self._attempt(tasks), strict=True):
                if not outcome.proved:
                    left += group
                    self._failed.update(dict.fromkeys(group, outcome))
                    continue
                for at in group:
                    self._decisions[at] = Decision("true" if sides[at] else "false")
        return sorted(left)

    def _groups(self, wanted: list[int], sides: dict[int, bool], size: int) -> list[list[int]]:
        """Questions that share their facts, `size` at most; likely and unlikely ones apart."""
        kinds: dict[object, list[int]] = {}
        for at in wanted:
            question = self._questions[at]
            kinds.setdefault((question.context, question.expect is None), []).append(at)
        return [
            members[start : start + size]
            for members in kinds.values()
            for start in range(0, len(members), size)
        ]

    def _task(self, group: list[int], sides: dict[int, bool], *, alone: bool) -> Task:
        variables, facts = self._questions[group[0]].context
        goals = tuple(self._questions[at].side(sides[at]) for at in group)
        quick = OPEN if variables or facts else CLOSED
        return Task(variables, facts, goals, SINGLE if alone else quick)

    async def _attempt(self, tasks: Sequence[Task]) -> list[Outcome]:
        """Outcomes; where the process fails, of half of the tasks at a time."""
        if not tasks:
            return []
        try:
            return await self._decider.attempt(tasks)
        except ToolchainError:
            raise
        except InfrastructureError as error:
            if len(tasks) == 1:
                return [Outcome(False, error.kind, str(error))]
        half = len(tasks) // 2
        return [*await self._attempt(tasks[:half]), *await self._attempt(tasks[half:])]

    async def _explain(self, left: list[int]) -> None:
        """Say why questions are undecided: do their statements mean anything at all?"""
        tasks = []
        for at in left:
            question = self._questions[at]
            goals = (question.statement, question.side(False))
            tasks.append(Task(question.variables, question.facts, goals, "sorry"))
        for at, outcome in zip(left, await self._attempt(tasks), strict=True):
            said = self._failed[at]
            if outcome.kind != "axioms":  # `sorry` is an axiom: any other failure is the text's
                why = _MACHINERY.get(outcome.kind or "", "elaboration")
                self._decisions[at] = Decision("undecided", why, outcome.message)
            else:
                why = _MACHINERY.get(said.kind or "", "neither")
                message = None if why == "neither" else said.message
                self._decisions[at] = Decision("undecided", why, message)

    async def _doubt(self, decided: list[int]) -> None:
        """Take back what was decided under facts that contradict each other."""
        under: dict[tuple[str, tuple[str, ...]], list[int]] = {}
        for at in decided:
            if self._questions[at].facts:
                under.setdefault(self._questions[at].context, []).append(at)
        tasks = [Task(*context, ("False",), SINGLE) for context in under]
        for members, outcome in zip(under.values(), await self._attempt(tasks), strict=True):
            if outcome.proved:
                message = "the facts contradict each other"
                self._decisions.update(
                    dict.fromkeys(members, Decision("undecided", "facts", message))
                )

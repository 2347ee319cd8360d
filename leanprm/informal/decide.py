"""Deciding propositions with Lean, many in one process.

Lean tries to prove a proposition, then its opposite. Questions with the same facts stand together
in one theorem; where that fails they are asked in smaller groups, at last one by one. A process
that fails is asked again with half of the questions, so that one question harms no other.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
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
OPEN: Final = "by first | omega | grind"
"""The first try under facts."""
SINGLE: Final = "by first | decide +kernel | omega | grind | simp_all"
"""Tried on a question by itself."""

_GROUPS: Final = (24, 4)
"""How many questions stand in one theorem, at first and then."""
_FEW: Final = 60
"""Up to so many questions are tried in every way in one more process."""
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
        loop = self._loop()
        loop.run(self._selftest())
        stream, running = iter(questions), deque[Future[list[Decision]]]()
        with ThreadPoolExecutor(self.workers) as threads:
            try:
                while chunk := list(islice(stream, self._batch)):
                    running.append(threads.submit(_on_loop, loop, _Batch(self, chunk)))
                    if len(running) > self.workers:
                        yield from running.popleft().result()
                while running:
                    yield from running.popleft().result()
            except BaseException:
                self.close()  # ends what still runs
                raise

    def _loop(self) -> LoopThread:
        if self._thread is None:
            self._thread = LoopThread()
        return self._thread

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


def _on_loop(loop: LoopThread, batch: _Batch) -> list[Decision]:
    return loop.run(batch.run())


class _Batch:
    """The questions of one process, from the first try to the decisions."""

    def __init__(self, decider: Decider, questions: Sequence[Question]) -> None:
        self._decider = decider
        self._questions = questions
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
        sides = {at: self._questions[at].expect is not False for at in asked}
        left = await self._prove(asked, sides, _GROUPS[0])
        if len(left) > _FEW:
            left = await self._prove(left, sides, _GROUPS[1])
        if len(left) > _FEW:
            left = await self._prove(left, sides, 1)
            others = {at: not side for at, side in sides.items()}
            for size in _GROUPS:
                left = await self._prove(left, others, size)
        for start in range(0, len(left), _FEW):
            await self._settle(left[start : start + _FEW])
        await self._doubt([at for at in asked if self._decisions[at].verdict != "undecided"])
        return [self._decisions[at] for at in range(len(self._questions))]

    async def _prove(self, wanted: list[int], sides: dict[int, bool], size: int) -> list[int]:
        """Try one side of each question; returns the questions that it is not proved for."""
        groups = self._groups(wanted, size)
        tasks = [self._task(group, sides, alone=size == 1) for group in groups]
        left: list[int] = []
        for group, outcome in zip(groups, await self._attempt(tasks), strict=True):
            if outcome.proved:
                for at in group:
                    self._decisions[at] = Decision("true" if sides[at] else "false")
            else:
                left += group
        return sorted(left)

    async def _settle(self, left: list[int]) -> None:
        """Try both sides of each question by itself, and whether its statement means anything."""
        tasks = []
        for at in left:
            question = self._questions[at]
            sides = question.statement, question.side(False)
            tasks += [Task(*question.context, (side,), SINGLE) for side in sides]
            tasks.append(Task(*question.context, sides, "sorry"))
        outcomes = await self._attempt(tasks)
        for number, at in enumerate(left):
            positive, negative, meaning = outcomes[3 * number : 3 * number + 3]
            self._decisions[at] = _verdict(positive, negative, meaning)

    def _groups(self, wanted: list[int], size: int) -> list[list[int]]:
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


def _verdict(positive: Outcome, negative: Outcome, meaning: Outcome) -> Decision:
    """What follows from the outcomes of a question's two sides and of both with `sorry`."""
    if positive.proved and negative.proved:
        return Decision("undecided", "facts", "both sides can be proved")
    if positive.proved or negative.proved:
        return Decision("true" if positive.proved else "false")
    if meaning.kind != "axioms":  # `sorry` is an axiom: any other failure is the text's own
        return Decision(
            "undecided", _MACHINERY.get(meaning.kind or "", "elaboration"), meaning.message
        )
    for each in (positive, negative):
        if each.kind in _MACHINERY:
            return Decision("undecided", _MACHINERY[each.kind], each.message)
    return Decision("undecided", "neither")

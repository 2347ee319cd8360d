"""Items through Lean: documents out, judgements in, and no item lost on the way.

Many items share a document. When such a document fails as a whole (time, memory, a crash), each of
its items is checked again in a document of its own, so that a bad one harms only itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field

from leanprm.errors import (
    InfrastructureError,
    InputError,
    LeanCrashed,
    LeanProtocolError,
    ToolchainError,
)
from leanprm.lean.pool import LeanPool
from leanprm.lean.server import Checked
from leanprm.records import Reason
from leanprm.verify import screen
from leanprm.verify.attempt import Attempt, first_attempt
from leanprm.verify.document import (
    STATEMENT_ONLY,
    Document,
    Plan,
    Slot,
    Wanted,
    plain_names,
    plan,
    subset,
    write,
)
from leanprm.verify.exact import TRACING, adopt, goals_up_to, never_run, traced_script
from leanprm.verify.fast import Asked, Fast, server_wanted
from leanprm.verify.goals import (
    StepGoals,
    goal_queries,
    goals_of_steps,
    reach_queries,
    unreached,
)
from leanprm.verify.labels import Judgement, judge, without_echoes, without_unreached
from leanprm.verify.prepare import Prepared
from leanprm.verify.problems import Problem, problem
from leanprm.verify.record_items import HELPERS
from leanprm.verify.screen import Screen

Goals = tuple[str, ...] | None
_TARGET_S = 1.0
_MOST_ITEMS = 128


@dataclass
class Case:
    """One item on its way: what was tried, what came out.

    At the end one of `judgement`, `error` and `refusal` is set, unless the gate bars the item.
    """

    prepared: Prepared
    attempt: Attempt
    statement_problems: list[Problem] | None = None
    """Set while only the statement is being looked at: the errors to judge by afterwards."""
    judgement: Judgement | None = None
    answers: Mapping[int, Goals] = field(default_factory=dict)
    """Goals by offset in the body, from the last document with the whole proof."""
    goals: dict[int, StepGoals] = field(default_factory=dict)
    error: InfrastructureError | None = None
    refusal: Reason | None = None
    lean_s: float = 0.0
    asked_server: str | None = None
    """Why a server was asked though the REPL should have been."""

    @property
    def done(self) -> bool:
        """Whether nothing more is to be asked of Lean."""
        ends = (self.judgement, self.error, self.refusal, self.prepared.barred)
        return any(end is not None for end in ends)

    @property
    def body(self) -> str:
        """What stands after the statement in the next document."""
        return self.attempt.body if self.statement_problems is None else STATEMENT_ONLY


@dataclass(frozen=True)
class _Answer:
    """Lean's answer about one document."""

    checked: Checked
    goals: Mapping[int, Goals]
    """By offset in the document."""


class Checker:
    """Judges the steps of items on a pool of servers.

    Args:
        pool: Servers to run on.
        goals: Whether to ask for the goals of every step.
        exact: Whether to take steps and goals from Lean's info trees.
        screen: Where many items are looked at first when no goals are wanted.
        fast: The REPL, to be asked instead of the servers wherever it can.
    """

    def __init__(
        self,
        pool: LeanPool,
        *,
        goals: bool = True,
        exact: bool = False,
        screen: Screen | None = None,
        fast: Fast | None = None,
    ) -> None:
        self._pool = pool
        self._goals = goals
        self._exact = exact
        self._screen = None if goals or exact or fast is not None else screen
        self._fast = None if exact else fast
        self._item_s = 0.1

    async def check(self, items: Sequence[Prepared]) -> list[Case]:
        """Judge items; an item that cannot be judged carries its error."""
        cases = [Case(item, first_attempt(item), refusal=_no_theorem(item)) for item in items]
        if self._fast is not None:
            for case in cases:
                case.asked_server = server_wanted(case.prepared)
        while open_cases := [at for at, case in enumerate(cases) if not case.done]:
            wanted = [
                Wanted(at, cases[at].prepared, cases[at].body, in_file=_is_whole(cases[at]))
                for at in open_cases
            ]
            if self._screen is not None:
                plans = plan(wanted, screen.MOST)
                await asyncio.gather(*(self._screened(self._screen, p, cases) for p in plans))
            else:
                plans = self._plans(wanted, cases)
                await asyncio.gather(*(self._run_plan(p, cases) for p in plans))
        return cases

    def _plans(self, wanted: Sequence[Wanted], cases: Sequence[Case]) -> list[Plan]:
        """Documents for servers; the REPL, which keeps headers, gets each record by itself."""
        ours, theirs = list[Wanted](), list[Wanted]()
        for want in wanted:
            on_repl = self._fast is not None and cases[want.key].asked_server is None
            (ours if on_repl else theirs).append(want)
        files = [want for want in ours if want.prepared.item.group is not None]
        records = [want for want in ours if want.prepared.item.group is None]
        most = self._most()
        alone = (each for want in records for each in plan([want], 1))
        return [*alone, *plan(files, most), *plan(theirs, most)]

    def _most(self) -> int:
        """Items for one document on a server: about a second's work."""
        return max(1, min(_MOST_ITEMS, int(_TARGET_S / self._item_s)))

    async def _screened(self, first: Screen, todo: Plan, cases: Sequence[Case]) -> None:
        """Settle the items without errors; what is left goes to the servers in portions."""
        left = [at for at, part in enumerate(todo.parts) if part.judged]
        if len(left) >= screen.LEAST:
            document = write(todo)
            checked = await first.check(document.text)
            if checked is not None:
                answer = _Answer(_plain(checked), {})
                clean = {at for at in left if not _errors(document.slots[at], answer.checked)}
                for at in clean:
                    case = cases[todo.parts[at].key]
                    case.lean_s += checked.elapsed_s / len(left)
                    self._settle(case, document.slots[at], document, answer)
                left = [at for at in left if at not in clean]
        most = self._most()
        portions = [subset(todo, left[at : at + most]) for at in range(0, len(left), most)]
        await asyncio.gather(*(self._run_plan(portion, cases) for portion in portions))

    async def _run_plan(self, todo: Plan, cases: Sequence[Case]) -> None:
        document = write(todo, TRACING if self._exact else "")
        judged = [slot for slot in document.slots if slot.part.judged]
        try:
            answer = await self._ask(document, judged, cases)
        except InfrastructureError as error:
            await self._take_apart(todo, error, cases)
            return
        share = answer.checked.elapsed_s / len(judged)
        self._item_s += 0.2 * (share - self._item_s)
        for slot in judged:
            case = cases[slot.part.key]
            case.lean_s += share
            try:
                self._settle(case, slot, document, answer)
            except LeanProtocolError as error:
                error.theorem_id = case.prepared.item.id
                case.error = error

    async def _take_apart(
        self, todo: Plan, error: InfrastructureError, cases: Sequence[Case]
    ) -> None:
        """After a document failed as a whole: its items one by one, or the end of the only one."""
        judged = [at for at, part in enumerate(todo.parts) if part.judged]
        if isinstance(error, ToolchainError) and error.phase == "header":
            refusal = Reason(kind="header", message=_header_hint(error))
            for at in judged:
                cases[todo.parts[at].key].refusal = refusal
        elif len(judged) > 1:
            await asyncio.gather(*(self._run_plan(subset(todo, {at}), cases) for at in judged))
        else:
            case = cases[todo.parts[judged[0]].key]
            error.theorem_id = case.prepared.item.id
            case.error = error

    async def _ask(
        self, document: Document, slots: Sequence[Slot], cases: Sequence[Case]
    ) -> _Answer:
        """One document through one process; a crash is tried once more on a fresh one."""
        ask = self._goals and not self._exact
        wished = _offsets(document, slots, cases, goal_queries) if ask else []

        async def job(server: Asked) -> _Answer:
            checked = _plain(await server.check(document.text, wished))
            found = dict(zip(wished, checked.goals, strict=True))
            faulty = [slot for slot in slots if not self._exact and _errors(slot, checked)]
            more = [
                at for at in _offsets(document, faulty, cases, reach_queries) if at not in found
            ]
            if more:
                goals = [_plain_goals(each) for each in await server.goals(more)]
                found.update(zip(more, goals, strict=True))
            return _Answer(checked, found)

        answer = await self._ask_fast(document, slots, cases, job)
        if answer is not None:
            return answer
        try:
            return await self._pool.run(job)
        except LeanCrashed:
            if len(slots) > 1:
                raise
            return await self._pool.run(job)

    async def _ask_fast(
        self,
        document: Document,
        slots: Sequence[Slot],
        cases: Sequence[Case],
        job: Callable[[Asked], Awaitable[_Answer]],
    ) -> _Answer | None:
        """The same on the REPL; None when a server has to be asked."""
        asked = [cases[slot.part.key] for slot in slots]
        if self._fast is None or any(case.asked_server is not None for case in asked):
            return None
        try:
            shared = asked[0].prepared.item.group is None
            end = document.header_end if shared else None
            return await self._fast.run(job, header_end=end)
        except InputError as error:
            why = str(error)
        except (LeanCrashed, LeanProtocolError) as error:
            if len(slots) > 1:
                raise
            why = str(error)
        for case in asked:
            case.asked_server = why
        return None

    def _settle(self, case: Case, slot: Slot, document: Document, answer: _Answer) -> None:
        """Bring a case one answer further."""
        problems = _errors(slot, answer.checked)
        case.refusal = _header_error(case.prepared, document, answer.checked)
        if case.refusal is not None:
            return
        if case.statement_problems is not None:
            if problems:
                case.refusal = Reason(kind="statement", message=problems[0].message)
                return
            problems, case.statement_problems = case.statement_problems, None
            self._judge(case, problems)
        else:
            parsed = all(found.kind != "parse" for found in problems)
            self._take_goals(case, slot, document, answer, parsed=parsed)
            if any(found.start < 0 for found in problems):
                case.statement_problems = problems
            else:
                self._judge(case, problems)

    def _take_goals(
        self, case: Case, slot: Slot, document: Document, answer: _Answer, *, parsed: bool
    ) -> None:
        """Keep what Lean says about goals, or in its trees; half a tree has no say on steps."""
        case.answers = {at - slot.body: goals for at, goals in answer.goals.items()}
        if not self._exact:
            return
        script, goals = traced_script(document, slot, answer.checked.diagnostics)
        if parsed:
            case.attempt = adopt(case.attempt, script)
            case.prepared = case.attempt.prepared
        case.goals = goals_up_to(case.attempt, script, goals)

    def _judge(self, case: Case, problems: Sequence[Problem]) -> None:
        """Judge the steps, or plan the next attempt."""
        outcome = judge(case.attempt, problems)
        if isinstance(outcome, Attempt):
            case.attempt = outcome
            return
        script, failing = case.prepared.script, outcome.failing
        if self._exact:
            never = never_run(script, failing, case.goals) if failing else frozenset[int]()
        else:
            never = unreached(script, failing, case.answers) if failing else frozenset[int]()
            case.goals = goals_of_steps(script, case.answers)
        before = {at: pair.before for at, pair in case.goals.items()}
        case.judgement = without_echoes(without_unreached(outcome, never), script, before)
        if not self._goals:
            case.goals = {}


def _plain(checked: Checked) -> Checked:
    """The answer without our namespaces in it."""
    said = (found._replace(message=plain_names(found.message)) for found in checked.diagnostics)
    goals = tuple(_plain_goals(each) for each in checked.goals)
    return checked._replace(diagnostics=tuple(said), goals=goals)


def _plain_goals(goals: Goals) -> Goals:
    return None if goals is None else tuple(plain_names(goal) for goal in goals)


def _no_theorem(prepared: Prepared) -> Reason | None:
    """Why there is nothing to ask Lean, when the statement is not one."""
    if prepared.declaration is not None:
        return None
    return Reason(kind="statement", message="the statement is not a theorem, lemma or example")


def _is_whole(case: Case) -> bool:
    return case.attempt.tries == 0 and case.statement_problems is None


def _offsets(
    document: Document,
    slots: Sequence[Slot],
    cases: Sequence[Case],
    queries: Callable[[Prepared], Sequence[int]],
) -> list[int]:
    """Offsets in the document to ask for goals at; none behind a cut."""
    found: dict[int, None] = {}
    for slot in slots:
        case = cases[slot.part.key]
        if case.statement_problems is None:
            cut = case.attempt.cut
            end = slot.body_end + 1 if cut is None else slot.body + cut.start
            end = min(end, len(document.text))
            places = (slot.body + at for at in queries(case.prepared))
            found.update((at, None) for at in places if at <= end)
    return list(found)


def _errors(slot: Slot, checked: Checked) -> list[Problem]:
    item = slot.part.prepared.item
    return [
        problem(found, slot.body, item.header + item.statement + item.proof)
        for found in checked.diagnostics
        if found.severity == "error" and slot.start <= found.start < slot.end
    ]


def _header_error(prepared: Prepared, document: Document, checked: Checked) -> Reason | None:
    """The first error in the header of a record; a file's own text may have errors elsewhere.

    Lemmas that an answer brought along stand at the end of the header; they are the model's own.
    """
    if prepared.item.group is not None:
        return None
    helpers = document.header_end - int(prepared.item.meta.get(HELPERS, 0)) - 2
    for found in checked.diagnostics:
        if found.severity == "error" and found.start < document.header_end:
            own = HELPERS in prepared.item.meta and found.start >= helpers
            return Reason(kind="helper" if own else "header", message=found.message)
    return None


def _header_hint(error: ToolchainError) -> str:
    """Lean's reason, and what to do when it is an import that is not there."""
    said = str(error.args[0])
    if "import" in said or "module" in said:
        return f"{said}; what is not Lean's own needs a Lake project: --project DIR"
    return said

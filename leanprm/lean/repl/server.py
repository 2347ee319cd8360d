"""Theorems and states on one REPL process at a time, kept across the death of processes.

Responsibilities, and nothing else: the calls that users make, as requests and results. What makes
states survive is in `holder.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any, NamedTuple

from leanprm.errors import InfrastructureError, LeanProtocolError
from leanprm.lean.library import provide
from leanprm.lean.limits import Limits
from leanprm.lean.messages import Diagnostic
from leanprm.lean.repl import wire
from leanprm.lean.repl.holder import GRACE_S, Holder, milliseconds, option_lines, step_fields
from leanprm.lean.repl.link import Link
from leanprm.lean.repl.states import ReplState, ReplTheorem
from leanprm.lean.repl.wire import GoalView, StepResult, Wanted
from leanprm.lean.toolchain import Toolchain

GOALS = Wanted(goals=True)
NOTHING = Wanted()


class Stepped(NamedTuple):
    """A step and where it leads.

    Attributes:
        result: What became of it.
        state: The state after it; None unless it is ok.
    """

    result: StepResult
    state: ReplState | None


class ReplServer:
    """Steps on one process, which is started when it is needed and replaced when it dies.

    Not for several tasks at once: calls have to follow each other. Made by the constructor; an
    asynchronous context manager.

    Args:
        toolchain: What `repl_toolchain` makes.
        limits: `wall_s` and `max_heartbeats` are the defaults for each step.
        core: The one core that Lean may use; all if not given.
    """

    def __init__(self, toolchain: Toolchain, limits: Limits, *, core: int | None = None) -> None:
        self._toolchain = toolchain
        self._limits = limits
        self._holder = Holder(toolchain, limits, core)

    async def open(
        self, statement: str, header: str = "", *, deadline_s: float | None = None
    ) -> ReplTheorem:
        """Open a theorem.

        Args:
            statement: Its text up to the `:=`.
            header: Imports, then commands: `open`, `variable`, definitions, ….
            deadline_s: Wall time for header and statement each.

        Raises:
            InputError: If Lean does not accept the header or the statement.
            InfrastructureError: If there is no answer to be trusted.
        """
        theorem = ReplTheorem(statement, header)
        seconds = self._seconds(deadline_s)
        await self._holder.retried(lambda link: self._holder.number_of(link, theorem.root, seconds))
        return theorem

    async def step(
        self,
        state: ReplState,
        tactic: str,
        *,
        heartbeats: int | None = None,
        deadline_s: float | None = None,
        wanted: Wanted = NOTHING,
    ) -> Stepped:
        """Run a tactic, or a block of them, on a state.

        Args:
            state: The state; it stays as it is.
            tactic: The text; the lines of a block keep their indentation.
            heartbeats: Lean's own limit, in thousands of small allocations.
            deadline_s: Wall time, in seconds; a second later the process is killed.
            wanted: What to print of the goals.

        Raises:
            InputError: If the text is not Unicode.
            LeanTimeout: If it had to be killed. (One that listens gives the status "timeout".)
            LeanCrashed: If it ends the process, as an overflow of the stack does.
            InfrastructureError: If there is no answer to be trusted. All states stay usable.
        """
        seconds = self._seconds(deadline_s)
        limits = step_fields(self._limits, heartbeats, seconds)

        async def run(link: Link) -> Stepped:
            number = await self._holder.number_of(link, state, seconds)
            fields = {"state": number, "tactic": tactic, **limits, **wanted.fields()}
            reply = await link.ask("step", fields, seconds + GRACE_S)
            wire.raise_refusal(reply, "a step")
            return self._stepped(reply, state, tactic, limits, wanted)

        return await self._holder.retried(run)

    async def batch(
        self,
        state: ReplState,
        tactics: Sequence[str],
        *,
        heartbeats: int | None = None,
        deadline_s: float | None = None,
        wanted: Wanted = NOTHING,
    ) -> list[Stepped | InfrastructureError]:
        """Try many tactics on one state, in one request.

        Args:
            state: The state.
            tactics: The texts.
            heartbeats: Limit for each of them, in thousands.
            deadline_s: Wall time for each of them, in seconds.
            wanted: What to print of the goals.

        Returns:
            For each tactic what `step` would return, or the exception that it would raise.

        Raises:
            InputError: If a text is not Unicode.
        """
        seconds = self._seconds(deadline_s)
        limits = step_fields(self._limits, heartbeats, seconds)

        async def run(link: Link) -> list[Stepped | InfrastructureError]:
            number = await self._holder.number_of(link, state, seconds)
            fields = {"state": number, "tactics": list(tactics), **limits, **wanted.fields()}
            reply = await link.ask("batch", fields, seconds * len(tactics) + GRACE_S)
            wire.raise_refusal(reply, "a batch")
            results = wire.take(reply, "results", list)
            if len(results) != len(tactics):
                raise LeanProtocolError("a batch with another number of results")
            pairs = zip(results, tactics, strict=True)
            return [self._stepped(one, state, text, limits, wanted) for one, text in pairs]

        try:
            return await self._holder.retried(run)
        except InfrastructureError:
            # One of them brought the process down: find out which.
            return [
                await self._tried(state, text, heartbeats, deadline_s, wanted) for text in tactics
            ]

    async def goals(self, state: ReplState, wanted: Wanted = GOALS) -> GoalView:
        """The goals of a state.

        Raises:
            InfrastructureError: If there is no answer to be trusted.
        """

        async def run(link: Link) -> GoalView:
            number = await self._holder.number_of(link, state, self._limits.wall_s)
            fields = {"state": number, **wanted.fields()}
            reply = await link.ask("goals", fields, self._limits.wall_s)
            wire.raise_refusal(reply, "the goals")
            return wire.goal_view(reply, wanted)

        return await self._holder.retried(run)

    async def elaborate(
        self, text: str, header: str = "", *, deadline_s: float | None = None
    ) -> tuple[Diagnostic, ...]:
        """What Lean says about a whole text after a header, elaborated as a file would be.

        A look, not a verdict: the process has run other texts before.

        Raises:
            InputError: If Lean does not accept the header, or a text is not Unicode.
            InfrastructureError: If there is no answer to be trusted.
        """
        seconds = self._seconds(deadline_s)
        fields = {
            "header": header,
            "options": option_lines(self._limits),
            "text": text,
            "ms": milliseconds(seconds),
        }

        reply = await self.ask("finish", fields, 2 * seconds + GRACE_S, "a text")
        return wire.messages(reply, text)

    async def ask(
        self, command: str, fields: Mapping[str, object], seconds: float, what: str
    ) -> dict[str, Any]:
        """One request that is about no state, and its reply.

        Args:
            command: Its name, as docs/design/repl.md lists them.
            fields: Its fields.
            seconds: Wall time, in seconds, until the process is killed.
            what: What is asked for, in the words of an error.

        Raises:
            InputError: If Lean does not accept a header, or a text is not Unicode.
            InfrastructureError: If there is no answer to be trusted.
        """

        async def run(link: Link) -> dict[str, Any]:
            reply = await link.ask(command, fields, seconds)
            wire.raise_refusal(reply, what)
            return reply

        return await self._holder.retried(run)

    async def provide(self, text: str) -> None:
        """Compile the library that a text imports, if it does and that is not compiled yet.

        Raises:
            ToolchainError: If it does not compile.
        """
        await provide(self._toolchain, text)

    async def drop(self, *states: ReplState) -> None:
        """Let the process forget states. Used again they are made again.

        States that nobody holds any more are forgotten without being asked to.

        Raises:
            InfrastructureError: If there is no answer to be trusted.
        """
        await self._holder.forget(states)

    async def close_theorem(self, theorem: ReplTheorem) -> None:
        """Let the process forget a theorem with all its states.

        Raises:
            InfrastructureError: If there is no answer to be trusted.
        """
        await self._holder.forget_theorem(theorem)

    def holds(self, state: ReplState) -> bool:
        """Whether the process has a state, so that it need not be made again."""
        return self._holder.holds(state)

    def holds_theorem(self, theorem: ReplTheorem) -> bool:
        """Whether the process has a theorem."""
        return self._holder.holds_theorem(theorem)

    async def stats(self) -> dict[str, int]:
        """Counts of the process: states, steps, headers.

        Raises:
            InfrastructureError: If there is no answer to be trusted.
        """
        reply = await self.ask("stats", {}, self._limits.wall_s, "the counts")
        return {name: int(wire.take(reply, name, int)) for name in ("states", "steps", "headers")}

    @property
    def limits(self) -> Limits:
        """The limits of each process and the defaults of each step."""
        return self._limits

    @property
    def alive(self) -> bool:
        """Whether a process runs now."""
        return self._holder.link is not None and self._holder.link.alive

    @property
    def pid(self) -> int | None:
        """Process id of Lean; None if none was started."""
        return None if self._holder.link is None else self._holder.link.process.pid

    @property
    def rss_bytes(self) -> int:
        """Resident memory of Lean, in bytes."""
        return 0 if self._holder.link is None else self._holder.link.process.rss_bytes()

    @property
    def steps(self) -> int:
        """Steps that the process that runs now has made."""
        return self._holder.steps

    @property
    def starts(self) -> int:
        """How many processes were started."""
        return self._holder.starts

    async def restart(self) -> None:
        """End the process; the next call starts another one and makes again what it needs."""
        await self._holder.restart()

    async def close(self) -> None:
        """End the process for good. May be called again."""
        self._holder.closed = True
        await self._holder.restart()

    async def __aenter__(self) -> ReplServer:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def _seconds(self, deadline_s: float | None) -> float:
        return self._limits.wall_s if deadline_s is None else deadline_s

    def _stepped(
        self,
        reply: Mapping[str, Any],
        state: ReplState,
        tactic: str,
        limits: Mapping[str, Any],
        wanted: Wanted,
    ) -> Stepped:
        result = wire.step_result(reply, tactic, wanted)
        self._holder.steps += 1
        if result.view is None or result.number is None:
            return Stepped(result, None)
        after = ReplState(state.theorem, state, tactic, limits["heartbeats"], result.view.count)
        self._holder.keep(after, result.number)
        return Stepped(result, after)

    async def _tried(
        self,
        state: ReplState,
        tactic: str,
        heartbeats: int | None,
        deadline_s: float | None,
        wanted: Wanted,
    ) -> Stepped | InfrastructureError:
        try:
            return await self.step(
                state, tactic, heartbeats=heartbeats, deadline_s=deadline_s, wanted=wanted
            )
        except InfrastructureError as error:
            return error

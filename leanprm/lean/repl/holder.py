"""Which state has which number in the process that runs now, and how to make it again.

Responsibilities, and nothing else: start a process when none runs, replay the path of a state that
it does not have, try again when the process was killed from outside, and let it forget the states
that nobody holds any more.
"""

from __future__ import annotations

import signal
import weakref
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any, TypeVar

from leanprm.errors import LeanCrashed, LeanProtocolError
from leanprm.lean.library import provide
from leanprm.lean.limits import Limits
from leanprm.lean.repl import wire
from leanprm.lean.repl.link import Link
from leanprm.lean.repl.states import ReplState, ReplTheorem
from leanprm.lean.toolchain import Toolchain

T = TypeVar("T")

GRACE_S = 1.0
"""How long after its deadline a step that does not listen is killed."""

_TRIES = 6
_STALE = 256
"""How many numbers are collected before the process is told to forget them."""


class Holder:
    """Numbers of theorems and states, and the process they belong to.

    Args:
        toolchain: What `repl_toolchain` makes.
        limits: Bounds on each process.
        core: The one core that Lean may use; all if not given.

    Attributes:
        link: The process; None before the first.
        steps: Steps that the process has made.
        starts: How many processes were started.
    """

    def __init__(self, toolchain: Toolchain, limits: Limits, core: int | None) -> None:
        self.link: Link | None = None
        self.steps = 0
        self.starts = 0
        self.closed = False
        self._toolchain = toolchain
        self._limits = limits
        self._core = core
        self._states: dict[weakref.ref[ReplState], int] = {}
        self._theorems: weakref.WeakKeyDictionary[ReplTheorem, int] = weakref.WeakKeyDictionary()
        self._stale_states: list[int] = []
        self._stale_theorems: list[int] = []

    async def retried(self, work: Callable[[Link], Awaitable[T]]) -> T:
        """Run `work` on a living process; again if that was killed from outside meanwhile.

        Raises:
            RuntimeError: If the server is closed.
            InfrastructureError: What `work` raises, when another try would not help.
        """
        for last in range(_TRIES):
            link = await self._living()
            try:
                return await work(link)
            except LeanCrashed:
                killed = link.process.returncode == -signal.SIGKILL
                if self.closed or not killed or last == _TRIES - 1:
                    raise
        raise AssertionError("not reached")

    async def number_of(self, link: Link, state: ReplState, seconds: float) -> int:
        """The number of a state in the process; its path is run again if it has none.

        Args:
            link: The process.
            state: The state.
            seconds: Wall time for each step on the way.

        Raises:
            InputError: If Lean does not accept the theorem.
            LeanProtocolError: If the path leads somewhere else than before.
            InfrastructureError: If there is no answer to be trusted.
        """
        missing = []
        at: ReplState | None = state
        while at is not None and not self.holds(at):
            missing.append(at)
            at = at.parent
        for each in reversed(missing):
            await self._make(link, each, seconds)
        return self._states[weakref.ref(state)]

    def keep(self, state: ReplState, number: int) -> None:
        """Note the number of a state; the process forgets it when nobody holds the state."""
        # Both belong to this process: after its end the numbers go nowhere.
        states, stale = self._states, self._stale_states

        def gone(ref: weakref.ref[ReplState]) -> None:
            if states.pop(ref, None) is not None:
                stale.append(number)

        states[weakref.ref(state, gone)] = number

    async def forget(self, states: Iterable[ReplState]) -> None:
        """Let the process forget states; made again if they are used again."""
        for state in states:
            number = self._states.pop(weakref.ref(state), None)
            if number is not None:
                self._stale_states.append(number)
        if self.link is not None and self.link.alive:
            await self._sweep(self.link)

    def holds(self, state: ReplState) -> bool:
        """Whether the process has a state."""
        return weakref.ref(state) in self._states

    def holds_theorem(self, theorem: ReplTheorem) -> bool:
        """Whether the process has a theorem."""
        return theorem in self._theorems

    def states_of(self, theorem: ReplTheorem) -> list[ReplState]:
        """The states of a theorem that the process has."""
        states = [ref() for ref in list(self._states)]
        return [state for state in states if state is not None and state.theorem is theorem]

    async def forget_theorem(self, theorem: ReplTheorem) -> None:
        """Let the process forget a theorem and its states."""
        number = self._theorems.pop(theorem, None)
        if number is not None:
            self._stale_theorems.append(number)
        await self.forget(self.states_of(theorem))

    async def restart(self) -> None:
        """End the process, if one runs."""
        if self.link is not None:
            await self.link.end()
            self._lost()

    async def _living(self) -> Link:
        if self.closed:
            raise RuntimeError("the server is closed")
        if self.link is None or not self.link.alive:
            if self.link is not None:
                await self.link.close()
            self._lost()
            self.link = await Link.open(self._toolchain, self._limits, self._core)
            self.starts += 1
        elif len(self._stale_states) >= _STALE:
            await self._sweep(self.link)
        return self.link

    def _lost(self) -> None:
        self._states = {}
        self._theorems = weakref.WeakKeyDictionary()
        self._stale_states = []
        self._stale_theorems = []
        self.steps = 0

    async def _sweep(self, link: Link) -> None:
        states, self._stale_states[:] = list(self._stale_states), []
        theorems, self._stale_theorems = self._stale_theorems, []
        requests: list[dict[str, object]] = [{"theorem": number} for number in theorems]
        requests.append({"states": states})
        for fields in requests:
            reply = await link.ask("drop", fields, self._limits.wall_s)
            wire.raise_refusal(reply, "drop")

    async def _make(self, link: Link, state: ReplState, seconds: float) -> None:
        if state.parent is None:
            await self._open(link, state.theorem, seconds)
            return
        fields = {
            "state": self._states[weakref.ref(state.parent)],
            "tactic": state.tactic,
            "heartbeats": state.heartbeats,
            "ms": milliseconds(seconds),
        }
        reply = await link.ask("step", fields, seconds + GRACE_S)
        wire.raise_refusal(reply, "a step")
        result = wire.step_result(reply, state.tactic, wire.Wanted())
        self.steps += 1
        if result.view is None or result.number is None or result.view.count != state.count:
            raise LeanProtocolError(
                f"a path that was run again ended in {result.status}", phase="replay"
            )
        self.keep(state, result.number)

    async def _open(self, link: Link, theorem: ReplTheorem, seconds: float) -> None:
        await provide(self._toolchain, theorem.header)
        fields = {
            "header": theorem.header,
            "options": option_lines(self._limits),
            "theorem": theorem.statement,
            "ms": milliseconds(seconds),
        }
        reply = await link.ask("open", fields, 2 * seconds + GRACE_S)
        wire.raise_refusal(reply, "the theorem")
        self._theorems[theorem] = wire.take(reply, "theorem", int)
        self.keep(theorem.root, wire.take(reply, "state", int))


def option_lines(limits: Limits) -> str:
    """The limits that Lean itself keeps, as commands."""
    return "".join(f"set_option {name} {value}\n" for name, value in limits.options().items())


def milliseconds(seconds: float) -> int:
    """At least 1: 0 would mean no limit."""
    return max(1, round(1000 * seconds))


def step_fields(limits: Limits, heartbeats: int | None, seconds: float) -> Mapping[str, Any]:
    """The limits of a step as fields of a request."""
    thousands = limits.max_heartbeats if heartbeats is None else heartbeats
    return {"heartbeats": thousands, "ms": milliseconds(seconds)}

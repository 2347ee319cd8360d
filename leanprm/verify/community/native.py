"""The protocol's engine on the stepping REPL: environments and states are values in Lean.

Responsibilities, and nothing else: one process at a time, numbers for the handles that are in use,
and what is lost with a process made again when it is asked for.
"""

from __future__ import annotations

import signal
import weakref
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar, cast

from leanprm.errors import LeanCrashed, LeanProtocolError
from leanprm.lean.limits import Limits
from leanprm.lean.repl import wire
from leanprm.lean.repl.holder import GRACE_S, milliseconds, option_lines
from leanprm.lean.repl.link import Link
from leanprm.lean.toolchain import Toolchain
from leanprm.verify.community.engine import (
    Env,
    Ran,
    Refused,
    Slot,
    State,
    Step,
    Stepped,
    Wanted,
)
from leanprm.verify.community.reading import (
    read_command,
    read_failure,
    read_refusal,
    read_step,
)

T = TypeVar("T")

_STALE = 64
_SLOTS = ("sorries", "tactics", "roots")
_PROBE = "theorem probe (p q : Prop) (hp : p) (hq : q) : p ∧ q := by sorry"


class NativeEngine:
    """Environments and states on one REPL process, which is replaced when it dies.

    Args:
        toolchain: What `repl_toolchain` makes.
        limits: Bounds on the process and on each declaration.
    """

    def __init__(self, toolchain: Toolchain, limits: Limits) -> None:
        self._toolchain = toolchain
        self._limits = limits
        self._link: Link | None = None
        self._closed = False
        self._envs: weakref.WeakKeyDictionary[Env, int] = weakref.WeakKeyDictionary()
        self._made: weakref.WeakKeyDictionary[Env | Step, dict[Slot, int]] = (
            weakref.WeakKeyDictionary()
        )
        self._stale: list[tuple[str, int]] = []

    @property
    def pid(self) -> int | None:
        """Process id of Lean; None if none was started."""
        return None if self._link is None else self._link.process.pid

    async def command(
        self, parent: Env | None, text: str, wanted: Wanted, seconds: float
    ) -> Ran | Refused:
        """Run a text; see `Engine`."""

        async def run(link: Link) -> Ran | Refused:
            env = Env(parent, text, wanted.tactics, wanted.roots)
            reply = await self._run(link, env, seconds, wanted.tree)
            refused = read_refusal(reply)
            return refused or read_command(reply, env)

        return await self._retried(run)

    async def step(self, state: State, tactic: str, seconds: float) -> Stepped | Refused:
        """Run a tactic; see `Engine`."""

        async def run(link: Link) -> Stepped | Refused:
            step = Step(state, tactic)
            reply = await self._try(link, step, seconds)
            refused = read_refusal(reply) or read_failure(reply)
            return refused or read_step(reply, step)

        return await self._retried(run)

    async def look(self, state: State, seconds: float) -> Stepped | Refused:
        """A state as it is; see `Engine`."""
        looked = await self.step(state, "skip", seconds)
        return looked if isinstance(looked, Refused) else looked._replace(state=state)

    async def close(self) -> None:
        """End Lean."""
        self._closed = True
        if self._link is not None:
            await self._link.end()

    # Processes

    async def _retried(self, work: Callable[[Link], Awaitable[T]]) -> T:
        """Run `work`; once more if the process was killed from outside meanwhile."""
        link = await self._living()
        try:
            return await work(link)
        except LeanCrashed:
            if self._closed or link.process.returncode != -signal.SIGKILL:
                raise
        return await work(await self._living())

    async def _living(self) -> Link:
        if self._closed:
            raise RuntimeError("the engine is closed")
        if self._link is not None and self._link.alive:
            if len(self._stale) >= _STALE:
                await self._sweep(self._link)
            return self._link
        if self._link is not None:
            await self._link.close()
        self._envs = weakref.WeakKeyDictionary()
        self._made = weakref.WeakKeyDictionary()
        self._stale = []
        self._link = await Link.open(self._toolchain, self._limits)
        await self._probe(self._link)
        return self._link

    async def _probe(self, link: Link) -> None:
        """See that commands and steps work on this Lean before any answer is believed."""
        env = Env(None, _PROBE)
        ran = await self._run(link, env, self._limits.startup_s)
        states = self._slots(ran, env) if "error" not in ran else {}
        status = goals = None
        if ("sorries", 0) in states:
            state = State(env, ("sorries", 0))
            tried = await self._try(link, Step(state, "exact ⟨hp, hq⟩"), self._limits.startup_s)
            status, goals = tried.get("proof"), tried.get("goals")
        if (status, goals) != ("Completed", []):
            error = LeanProtocolError("the REPL does not answer a known proof as it should")
            await link.close(error)
            raise error

    async def _sweep(self, link: Link) -> None:
        stale, self._stale[:] = list(self._stale), []
        envs = [number for kind, number in stale if kind == "env"]
        states = [number for kind, number in stale if kind == "state"]
        for request, fields in (("forget", {"envs": envs}), ("drop", {"states": states})):
            reply = await link.ask(request, fields, self._limits.wall_s)
            wire.raise_refusal(reply, request)

    # Numbers

    async def _env_number(self, link: Link, env: Env, seconds: float) -> int:
        missing = []
        at: Env | None = env
        while at is not None and at not in self._envs:
            missing.append(at)
            at = at.parent
        for each in reversed(missing):
            reply = await self._run(link, each, seconds)
            if read_refusal(reply) is not None:
                raise LeanProtocolError("a command that was run again is refused", phase="replay")
        return self._envs[env]

    async def _state_number(self, link: Link, state: State, seconds: float) -> int:
        missing: list[Step] = []
        at = state
        while at.source not in self._made and isinstance(at.source, Step):
            missing.append(at.source)
            at = at.source.state
        if isinstance(at.source, Env):
            await self._env_number(link, at.source, seconds)
        for step in reversed(missing):
            reply = await self._try(link, step, seconds)
            if read_refusal(reply) is not None or read_failure(reply) is not None:
                raise LeanProtocolError("a tactic that was run again fails", phase="replay")
        number = self._made.get(state.source, {}).get(state.slot)
        if number is None:
            raise LeanProtocolError("a path that was run again leads elsewhere", phase="replay")
        return number

    async def _run(
        self, link: Link, env: Env, seconds: float, tree: str | None = None
    ) -> dict[str, Any]:
        fields: dict[str, object] = {
            "text": env.text,
            "options": option_lines(self._limits),
            "ms": milliseconds(seconds),
            "tactics": env.tactics,
            "roots": env.roots,
        }
        if tree is not None:
            fields["tree"] = tree
        if env.parent is not None:
            fields["env"] = await self._env_number(link, env.parent, seconds)
        reply = await link.ask("command", fields, 2 * seconds + GRACE_S)
        if "error" not in reply:
            self._envs[env] = self._keep("env", env, wire.take(reply, "env", int))
            self._made[env] = self._slots(reply, env)
        return reply

    async def _try(self, link: Link, step: Step, seconds: float) -> dict[str, Any]:
        number = await self._state_number(link, step.state, seconds)
        fields = {
            "state": number,
            "tactic": step.tactic,
            "heartbeats": self._limits.max_heartbeats,
            "ms": milliseconds(seconds),
        }
        reply = await link.ask("tactic", fields, seconds + GRACE_S)
        if reply.get("status") == "ok":
            self._made[step] = self._slots(reply, step)
        return reply

    def _slots(self, reply: Mapping[str, Any], source: Env | Step) -> dict[Slot, int]:
        """The numbers of the states that a source left."""
        slots: dict[Slot, int] = {}
        for name in _SLOTS:
            for at, item in enumerate(reply.get(name, ())):
                slots[cast(Slot, (name, at))] = wire.take(item, "state", int)
        if isinstance(source, Step):
            slots["next", 0] = wire.take(reply, "state", int)
        for number in slots.values():
            self._keep("state", source, number)
        return slots

    def _keep(self, kind: str, source: Env | Step, number: int) -> int:
        """Let the process forget a number when nobody holds its source."""
        weakref.finalize(source, self._stale.append, (kind, number)).atexit = False
        return number

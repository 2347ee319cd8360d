"""Stepping on the REPL: nodes are states that a Lean process holds."""

from __future__ import annotations

import functools
import operator
from collections.abc import Awaitable, Callable, Sequence
from types import TracebackType
from typing import TypeVar

from leanprm.errors import InfrastructureError, LeanTimeout
from leanprm.lean.limits import Limits
from leanprm.lean.repl.build import stepping_toolchain
from leanprm.lean.repl.pool import ReplPool
from leanprm.lean.repl.server import ReplServer, Stepped
from leanprm.lean.repl.states import ReplState
from leanprm.lean.repl.wire import GoalView, Wanted
from leanprm.lean.toolchain import Toolchain
from leanprm.lean.transport import Node, Outcome, TransportKind

T = TypeVar("T")

_WANTED = Wanted(goals=True, key=True)
_TOO_LATE = Outcome("timeout", None, (), 0.0)
"""Of a step that did not listen and was killed: for the caller like one that listened."""


class StateTransport:
    """The `Transport` over the stepping REPL.

    A node that was made on one process can be used on each; the one that holds it comes first.

    Args:
        toolchain: The embedded toolchain, or that of a Lake project with the REPL in it.
        limits: Bounds on each step and each process.
        workers: Processes at a time; all usable cores if None.

    Raises:
        ToolchainError: If the REPL does not run on this toolchain.
        ValueError: If `workers` is less than 1.
    """

    def __init__(self, toolchain: Toolchain, limits: Limits, workers: int | None = 1) -> None:
        self._pool = ReplPool(stepping_toolchain(toolchain), limits, workers)

    @property
    def kind(self) -> TransportKind:
        """Which way it goes."""
        return "repl"

    @property
    def workers(self) -> int:
        """How many Lean processes work at a time, at most."""
        return self._pool.workers

    async def open(
        self, statement: str, header: str = "", *, deadline_s: float | None = None
    ) -> Node:
        """Open a theorem; see `Transport.open`."""

        async def job(server: ReplServer) -> tuple[ReplState, GoalView]:
            theorem = await server.open(statement, header, deadline_s=deadline_s)
            return theorem.root, await server.goals(theorem.root, _WANTED)

        root, view = await self._pool.run(job)
        return _node(root, view, finished=False)

    async def step(
        self,
        node: Node,
        tactic: str,
        *,
        heartbeats: int | None = None,
        deadline_s: float | None = None,
    ) -> Outcome:
        """Run a tactic on a state; see `Transport.step`."""
        state = _state(node)

        async def job(server: ReplServer) -> Stepped:
            return await server.step(
                state, tactic, heartbeats=heartbeats, deadline_s=deadline_s, wanted=_WANTED
            )

        try:
            return _outcome(await self._run(state, job))
        except LeanTimeout:
            return _TOO_LATE

    async def batch(
        self,
        node: Node,
        tactics: Sequence[str],
        *,
        heartbeats: int | None = None,
        deadline_s: float | None = None,
    ) -> list[Outcome | InfrastructureError]:
        """Try many tactics on one state, in one request; see `Transport.batch`."""
        state = _state(node)

        async def job(server: ReplServer) -> list[Stepped | InfrastructureError]:
            return await server.batch(
                state, tactics, heartbeats=heartbeats, deadline_s=deadline_s, wanted=_WANTED
            )

        return [_outcome_or_error(each) for each in await self._run(state, job)]

    async def goals(self, node: Node) -> tuple[str, ...]:
        """The goals of a state; see `Transport.goals`."""
        state = _state(node)
        view = await self._run(state, lambda server: server.goals(state))
        return view.goals or ()

    async def close(self, node: Node) -> None:
        """Let Lean forget a theorem; see `Transport.close`."""
        theorem = _state(node).theorem
        for server in self._pool.servers:
            if server.holds_theorem(theorem):
                prefer = functools.partial(operator.is_, server)
                await self._pool.run(lambda each: each.close_theorem(theorem), prefer=prefer)

    async def aclose(self) -> None:
        """End all Lean processes. May be called again."""
        await self._pool.close()

    async def __aenter__(self) -> StateTransport:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def _run(self, state: ReplState, job: Callable[[ReplServer], Awaitable[T]]) -> T:
        return await self._pool.run(job, prefer=lambda server: server.holds(state))


def _state(node: Node) -> ReplState:
    if not isinstance(node.handle, ReplState):
        raise ValueError("this node is from another transport")
    return node.handle


def _node(state: ReplState, view: GoalView, *, finished: bool) -> Node:
    theorem = state.theorem
    goals, key = view.goals or (), view.key or ""
    return Node(theorem.statement, theorem.header, state.path, goals, key, finished, state)


def _outcome(stepped: Stepped) -> Outcome:
    result, state = stepped
    node = None
    if state is not None and result.view is not None:
        node = _node(state, result.view, finished=result.closed)
    return Outcome(result.status, node, result.messages, result.lean_us / 1e6)


def _outcome_or_error(stepped: Stepped | InfrastructureError) -> Outcome | InfrastructureError:
    if isinstance(stepped, LeanTimeout):
        return _TOO_LATE
    return stepped if isinstance(stepped, InfrastructureError) else _outcome(stepped)

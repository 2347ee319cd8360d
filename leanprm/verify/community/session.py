"""One conversation: numbers for environments and proof states, and an answer to every request.

Responsibilities, and nothing else: what numbers mean, which request does what, and that a request
that fails, in whatever way, is answered and changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from leanprm.errors import InputError, LeanPrmError, LeanTimeout
from leanprm.lean.corebuild import ProgressCallback
from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain
from leanprm.verify.community import replies, snapshots
from leanprm.verify.community.doubts import doubt_about
from leanprm.verify.community.engine import (
    Engine,
    Env,
    Ran,
    Refused,
    State,
    Step,
    Stepped,
    Wanted,
)
from leanprm.verify.community.framing import decode
from leanprm.verify.community.replies import Json
from leanprm.verify.community.requests import (
    Command,
    Drop,
    File,
    Options,
    PickleEnv,
    PickleState,
    ProofStep,
    Request,
    UnpickleEnv,
    UnpickleState,
    read_request,
)

T = TypeVar("T")

UNKNOWN_ENV = "Unknown environment."
UNKNOWN_STATE = "Unknown proof state."


def open_engine(
    toolchain: Toolchain, limits: Limits, progress: ProgressCallback | None = None
) -> Engine:
    """The engine for a toolchain: states as values where there are any, else documents.

    Raises:
        ToolchainError: If the stepping REPL does not compile.
    """
    from leanprm.lean.repl.build import repl_toolchain
    from leanprm.verify.community.documents import DocumentEngine
    from leanprm.verify.community.native import NativeEngine

    if toolchain.kind != "embedded":
        return DocumentEngine(toolchain, limits)
    return NativeEngine(repl_toolchain(toolchain, progress), limits)


class _No(Exception):
    """There is an answer, and it is an error."""


class Session:
    """Numbers and what they stand for. Requests have to follow each other.

    Args:
        engine: Lean.
        toolchain: The toolchain it runs on, which snapshots name.
        limits: `wall_s` bounds every request.
    """

    def __init__(self, engine: Engine, toolchain: Toolchain, limits: Limits) -> None:
        self._engine = engine
        self._toolchain = toolchain
        self._limits = limits
        self._envs: dict[int, Env] = {}
        self._states: dict[int, State] = {}
        self._errors: dict[Env, int] = {}
        self._next_env = 0
        self._next_state = 0

    async def answer(self, group: bytes) -> Json:
        """The answer to a request; never an exception for what is in the request."""
        try:
            return await self._serve(read_request(decode(group)))
        except _No as no:
            return replies.error(str(no))
        except LeanTimeout:
            return replies.error("Timeout: Lean was not done in time")
        except LeanPrmError as error:
            return replies.error(str(error))

    async def close(self) -> None:
        """End Lean."""
        await self._engine.close()

    async def _serve(self, request: Request) -> Json:
        match request:
            case Command():
                return await self._command(request)
            case File():
                text = _read_file(request.path)
                return await self._command(Command(text, request.env, request.options))
            case ProofStep():
                state = self._find_state(request.state)
                seconds = self._seconds(request.timeout_s)
                found = _accepted(await self._engine.step(state, request.tactic, seconds))
                return self._told(found)
            case PickleEnv():
                self._pickle(request.path, self._find_env(request.env), None, ())
                return {"env": request.env}
            case PickleState():
                return await self._pickle_state(request)
            case UnpickleEnv():
                snapshot = snapshots.read(request.path, self._toolchain)
                env, _ = await self._run_again(request.path, snapshot.commands, None)
                return {"env": self._add_env(env)}
            case UnpickleState():
                return await self._unpickle_state(request)
            case Drop():
                return self._drop(request)

    # Commands and tactics

    async def _command(self, request: Command) -> Json:
        parent = None if request.env is None else self._find_env(request.env)
        options = request.options
        ran = await self._run(parent, request.text, options)
        if options.gc:
            return replies.command(ran, None, [None] * len(ran.sorries), [None] * len(ran.tactics))
        sorries = [self._add_state(sorry.state) for sorry in ran.sorries]
        tactics = [self._add_state(tactic.state) for tactic in ran.tactics]
        return replies.command(ran, self._add_env(ran.env), sorries, tactics)

    async def _run(self, parent: Env | None, text: str, options: Options) -> Ran:
        wanted = Wanted(options.all_tactics, options.root_goals, options.tree)
        seconds = self._seconds(options.timeout_s)
        ran = _accepted(await self._engine.command(parent, text, wanted, seconds))
        self._errors[ran.env] = sum(m.severity == "error" for m in ran.messages)
        return ran

    def _told(self, stepped: Stepped) -> Json:
        if stepped.status == "Completed":
            doubt = doubt_about(stepped.state)
            if doubt is not None:
                stepped = stepped._replace(status=f"Not verified: {doubt}")
        sorries = [self._add_state(sorry.state) for sorry in stepped.sorries]
        return replies.step(stepped, self._number(stepped.state), sorries)

    # Numbers

    def _add_env(self, env: Env) -> int:
        number = self._next_env
        self._envs[number] = env
        self._next_env += 1
        return number

    def _add_state(self, state: State | None) -> int | None:
        return None if state is None else self._number(state)

    def _number(self, state: State) -> int:
        number = self._next_state
        self._states[number] = state
        self._next_state += 1
        return number

    def _find_env(self, number: int) -> Env:
        if number not in self._envs:
            raise _No(UNKNOWN_ENV)
        return self._envs[number]

    def _find_state(self, number: int) -> State:
        if number not in self._states:
            raise _No(UNKNOWN_STATE)
        return self._states[number]

    def _drop(self, request: Drop) -> Json:
        envs = [self._envs.pop(number, None) for number in set(request.envs)]
        states = [self._states.pop(number, None) for number in set(request.states)]
        gone_envs, gone_states = _count(envs), _count(states)
        return {"dropped": {"envs": gone_envs, "proofStates": gone_states}}

    def _seconds(self, asked: float | None) -> float:
        return self._limits.wall_s if asked is None else min(asked, self._limits.wall_s)

    # Snapshots

    def _pickle(self, path: str, env: Env, state: State | None, goals: tuple[str, ...]) -> None:
        start, moves = None, []
        if state is not None:
            _, steps, slot = state.path
            start = snapshots.point_of(slot)
            moves = [
                snapshots.Move(tactic=tactic, to=snapshots.point_of(to)) for tactic, to in steps
            ]
        commands = tuple(
            snapshots.Text(
                text=each.text, errors=self._errors[each], tactics=each.tactics, roots=each.roots
            )
            for each in snapshots.chain_of(env)
        )
        snapshot = snapshots.Snapshot(
            leanprm_snapshot=snapshots.FORMAT,
            toolchain=snapshots.origin_of(self._toolchain),
            commands=commands,
            start=start,
            moves=tuple(moves),
            goals=goals,
        )
        snapshots.write(path, snapshot)

    async def _pickle_state(self, request: PickleState) -> Json:
        state = self._find_state(request.state)
        looked = _accepted(await self._engine.look(state, self._limits.wall_s))
        self._pickle(request.path, state.path[0], state, looked.goals)
        return self._told(looked)  # a number of its own, as there

    async def _run_again(
        self, path: str, commands: tuple[snapshots.Text, ...], env: Env | None
    ) -> tuple[Env, Ran]:
        """Run the texts of a snapshot, the first one in `env`.

        Raises:
            InputError: If one of them does not do what it did.
        """
        for each in commands:
            options = Options(all_tactics=each.tactics, root_goals=each.roots)
            ran = await self._run(env, each.text, options)
            env = ran.env
            if self._errors[env] != each.errors:
                raise InputError("its commands do something else here", file=path)
        return ran.env, ran

    async def _unpickle_state(self, request: UnpickleState) -> Json:
        parent = None if request.env is None else self._find_env(request.env)
        snapshot = snapshots.read(request.path, self._toolchain)
        if snapshot.start is None:
            raise InputError("this is an environment, not a proof state", file=request.path)
        commands = snapshot.commands if parent is None else snapshot.commands[-1:]
        env, _ = await self._run_again(request.path, commands, parent)
        state = State(env, snapshot.start.slot())
        for move in snapshot.moves:
            state = State(Step(state, move.tactic), move.to.slot())
        looked = _accepted(await self._engine.look(state, self._limits.wall_s))
        if looked.goals != snapshot.goals:
            raise InputError("it leads to other goals here", file=request.path)
        return self._told(looked)


def _accepted(result: T | Refused) -> T:
    if isinstance(result, Refused):
        raise _No(result.text)
    return result


def _count(items: Sequence[object | None]) -> int:
    return sum(item is not None for item in items)


def _read_file(path: str) -> str:
    try:
        data = Path(path).read_bytes()
    except (OSError, ValueError) as error:
        why = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise _No(f"{why}\n  file: {path}") from None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _No(f"not UTF-8 at byte {error.start}\n  file: {path}") from None

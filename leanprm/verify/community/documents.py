"""The protocol's engine on Lean's language server: for toolchains without the stepping REPL.

Environments and proof states are texts. An environment is all texts up to it, a proof state is a
text with a place for the next tactic; Lean elaborates from the first change on. What it cannot do:
recover from an error inside a step (the step is refused), and give trees of information.
"""

from __future__ import annotations

import secrets
import weakref
from collections import Counter
from collections.abc import Sequence

from leanprm.errors import LeanProtocolError, ToolchainError
from leanprm.lean.limits import Limits
from leanprm.lean.messages import Diagnostic
from leanprm.lean.position import LineIndex
from leanprm.lean.server import Checked, LeanServer
from leanprm.lean.toolchain import Toolchain
from leanprm.verify.community import holes
from leanprm.verify.community.closing import Questions, theorem_at
from leanprm.verify.community.engine import (
    Env,
    Message,
    Place,
    Ran,
    Refused,
    Slot,
    Sorry,
    State,
    Step,
    Stepped,
    Tactic,
    Wanted,
)
from leanprm.verify.community.holes import INDENT, TRACE, Found, Frame, Hole
from leanprm.verify.lexer import IDENT, tokenize

_NOWHERE = (0, 0)
_HEADER_WORDS = frozenset({"module", "prelude", "public", "meta", "import", "all"})


class DocumentEngine:
    """Environments and states as documents on one language server, replaced when it dies.

    Args:
        toolchain: Any toolchain.
        limits: Bounds on the process and on each declaration.
    """

    def __init__(self, toolchain: Toolchain, limits: Limits) -> None:
        self._toolchain = toolchain
        self._limits = limits
        self._server: LeanServer | None = None
        self._found: weakref.WeakKeyDictionary[Env | Step, Found] = weakref.WeakKeyDictionary()

    async def command(
        self, parent: Env | None, text: str, wanted: Wanted, seconds: float
    ) -> Ran | Refused:
        """Run a text; see `Engine`."""
        if wanted.tree is not None:
            return Refused("`infotree` needs the embedded Lean")
        before = "" if parent is None else _text_of(parent)
        try:
            checked = await self._check(before + text + "\n", (), seconds)
        except ToolchainError as error:
            return Refused(error.args[0].removeprefix("Lean cannot read the imports: "))
        env = Env(parent, text, wanted.tactics, wanted.roots)
        found = Found([], [], [])
        if "sorry" in text or wanted.tactics or wanted.roots:
            found = await self._holes_of(env, Frame(before, "\n"), text, seconds)
        self._found[env] = found
        index = LineIndex(text)
        sorries = _sorries(found, env, index)
        if wanted.roots:
            for at, hole in _each(found.roots):
                root = _sorry(hole, env, ("roots", at), index)
                sorries.append(root._replace(end=root.start))
        tactics = [_tactic(hole, env, at, index) for at, hole in _each(found.tactics)]
        said = _messages(checked.diagnostics, len(before), len(before) + len(text) + 2, index)
        return Ran(env, said, tuple(sorries), tuple(tactics) if wanted.tactics else (), ())

    async def step(self, state: State, tactic: str, seconds: float) -> Stepped | Refused:
        """Run a tactic; see `Engine`."""
        if not tactic.strip():
            return Refused("Lean error:\n<input>:1:0: unexpected end of input")
        return await self._run(Step(state, tactic), seconds)

    async def _run(self, step: Step, seconds: float) -> Stepped | Refused:
        frame = await self._frame(step.state, seconds)
        lines = holes.block(step.tactic)
        start, at = len(frame.before), len(frame.before) + len(lines) + len(INDENT)
        rest = f"{INDENT}done\n{frame.after}"
        checked = await self._check(frame.before + lines + rest, (at,), seconds)
        wrong = [d.message for d in checked.diagnostics if _is_error(d) and start <= d.start < at]
        goals = checked.goals[0]
        if wrong or goals is None:
            said = "\n".join(wrong) or "there is no tactic state after this"
            return Refused(f"Lean error:\n{said}")
        found = Found([], [], [])
        if "sorry" in step.tactic:
            env = step.state.path[0]
            found = await self._holes_of(env, Frame(frame.before, rest), lines, seconds)
        self._found[step] = found
        index = LineIndex(lines)
        sorries = _sorries(found, step, index)
        said_here = _messages(checked.diagnostics, start, at, index)
        after = State(step, ("next", 0))
        return Stepped(
            after,
            goals,
            await self._status(after, frame.then(lines), goals, bool(sorries), seconds),
            tuple(message._replace(start=_NOWHERE, end=_NOWHERE) for message in said_here),
            tuple(sorry._replace(start=None, end=None) for sorry in sorries),
            (),
        )

    async def look(self, state: State, seconds: float) -> Stepped | Refused:
        """A state as it is; see `Engine`."""
        looked = await self.step(state, "skip", seconds)
        return looked if isinstance(looked, Refused) else looked._replace(state=state)

    async def close(self) -> None:
        """End Lean."""
        if self._server is not None:
            await self._server.close()

    # Texts

    async def _check(self, text: str, offsets: Sequence[int], seconds: float) -> Checked:
        if self._server is not None and not self._server.alive:
            await self._server.close()
            self._server = None
        if self._server is None:
            self._server = await LeanServer.start(self._toolchain, self._limits)
        return await self._server.check(text, offsets, deadline_s=seconds)

    async def _holes_of(self, env: Env, frame: Frame, text: str, seconds: float) -> Found:
        """The holes of a text that stands in a frame, with the goals of all of them."""
        origin = _origin(env)
        head, rest = frame.before[:origin], frame.before[origin:]
        if origin > len(frame.before):  # imports in the text itself
            head, rest, text = frame.before, "", text
            cut = origin - len(frame.before)
            traced = head + text[:cut] + "\n" + TRACE + text[cut:] + frame.after
            shift = 1 + len(TRACE)
        else:
            traced = head + "\n" + TRACE + rest + text + frame.after
            cut, shift = 0, 1 + len(TRACE)
        checked = await self._check(traced, (), seconds)
        said = [d.message for d in checked.diagnostics]
        start = len(frame.before) + shift
        found = holes.find(said, LineIndex(traced), start, start + len(text))
        terms = sorted(hole for hole in found.sorries if hole.goals is None)
        if not terms:
            return found
        goals = await self._term_goals(frame, text, terms, seconds)
        known = [h if h.goals is not None else h._replace(goals=goals[h]) for h in found.sorries]
        return found._replace(sorries=[hole for hole in known if hole.goals])

    async def _term_goals(
        self, frame: Frame, text: str, terms: Sequence[Hole], seconds: float
    ) -> dict[Hole, tuple[str, ...]]:
        """The goals of terms: what `by` would have to prove in their places."""
        parts, offsets, at = [frame.before], [], 0
        for hole in terms:
            parts += [text[at : hole.start], "(by "]
            offsets.append(sum(map(len, parts)))
            parts.append("sorry)")
            at = hole.end
        changed = "".join([*parts, text[at:], frame.after])
        checked = await self._check(changed, offsets, seconds)
        return {hole: goals or () for hole, goals in zip(terms, checked.goals, strict=True)}

    async def _frame(self, state: State, seconds: float) -> Frame:
        source = state.source
        if isinstance(source, Env):
            before = "" if source.parent is None else _text_of(source.parent)
            return Frame(before, "\n").inside(source.text, self._hole(source, state.slot))
        if source not in self._found and state.slot[0] != "next":
            await self._run(source, seconds)
        frame = await self._frame(source.state, seconds)
        lines = holes.block(source.tactic)
        if state.slot[0] == "next":
            return frame.then(lines)
        return frame.inside(lines, self._hole(source, state.slot))

    def _hole(self, source: Env | Step, slot: Slot) -> Hole:
        kind, at = slot
        found = self._found.get(source, Found([], [], []))
        chosen = {"sorries": found.sorries, "tactics": found.tactics, "roots": found.roots}
        if not 0 <= at < len(chosen.get(kind, ())):
            raise LeanProtocolError("a path that was run again leads elsewhere", phase="replay")
        return chosen[kind][at]

    # The end of a proof

    async def _status(
        self, state: State, frame: Frame, goals: tuple[str, ...], hole: bool, seconds: float
    ) -> str:
        if goals:
            return "Incomplete: open goals remain"
        if hole:
            return "Incomplete: contains sorry"
        env, _, slot = state.path
        nonce, begin = f"_leanprm_{secrets.token_hex(8)}", _begin(env)
        span = theorem_at(env.text, self._hole(env, slot).start)
        whole = frame.before + frame.after
        name = None if span is None else span.name
        if span is not None and span.keyword == "example":
            name, at = f"{nonce}_example", begin + span.keyword_start
            whole = f"{whole[:at]}theorem {name}{whole[at + len(span.keyword) :]}"
        if name is None:
            return "Not verified: this is no theorem"
        questions = Questions(name, nonce, len(whole))
        checked = await self._check(whole + questions.text, (), seconds)
        return questions.status(checked.diagnostics, begin)


def _text_of(env: Env) -> str:
    """All texts up to an environment, each ended by a line."""
    parts = []
    at: Env | None = env
    while at is not None:
        parts.append(at.text + "\n")
        at = at.parent
    return "".join(reversed(parts))


def _begin(env: Env) -> int:
    """Where the text of an environment begins in its document."""
    return 0 if env.parent is None else len(_text_of(env.parent))


def _origin(env: Env) -> int:
    """The first place of its text where a command can stand: after the imports."""
    if env.parent is not None:
        return _begin(env)
    end, imports = 0, False
    for token in tokenize(env.text):
        if token.text in _HEADER_WORDS:
            imports = True
        elif not (imports and token.kind == IDENT and not token.first):
            break
        end = token.end
    return end


def _each(items: Sequence[Hole]) -> list[tuple[int, Hole]]:
    return list(enumerate(items))


def _is_error(found: Diagnostic) -> bool:
    return found.severity == "error"


def _messages(
    diagnostics: Sequence[Diagnostic], start: int, end: int, index: LineIndex
) -> tuple[Message, ...]:
    """The messages between two offsets, with places in the text that begins at the first."""
    length = len(index.text)

    def place(offset: int) -> Place:
        return index.position(min(max(offset - start, 0), length))

    return tuple(
        Message(
            d.severity,
            place(d.start),
            None if d.end == d.start else place(d.end),
            d.message.strip(),
        )
        for d in diagnostics
        if start <= d.start < end
    )


def _sorries(found: Found, source: Env | Step, index: LineIndex) -> list[Sorry]:
    """The `sorry`s of a text; one that stands for several goals has no state that is a text."""
    places = Counter((hole.start, hole.end) for hole in found.sorries)
    sorries = []
    for at, hole in enumerate(found.sorries):
        sorry = _sorry(hole, source, ("sorries", at), index)
        one = places[hole.start, hole.end] == 1
        sorries.append(sorry if one else sorry._replace(state=None))
    return sorries


def _sorry(hole: Hole, source: Env | Step, slot: Slot, index: LineIndex) -> Sorry:
    return Sorry(
        "\n".join(hole.goals or ()),
        index.position(hole.start),
        index.position(hole.end),
        State(source, slot),
    )


def _tactic(hole: Hole, env: Env, at: int, index: LineIndex) -> Tactic:
    return Tactic(
        env.text[hole.start : hole.end],
        "\n".join(hole.goals or ()),
        index.position(hole.start),
        index.position(hole.end),
        (),
        State(env, ("tactics", at)),
    )

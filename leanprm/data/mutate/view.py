"""A verified proof as the rules of mutation see it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from leanprm.data.mutate.names import NearNames
from leanprm.records import Report
from leanprm.verify.lexer import Token, tokenize
from leanprm.verify.prepare import Prepared
from leanprm.verify.script import ScriptStep

_HYPOTHESES = re.compile(r"^(?P<names>[^\s⊢|:][^:⊢|\n]*?) : (?P<type>.*)$", re.MULTILINE)
CLAIMS = frozenset({"have", "show", "suffices", "calc_step", "change", "obtain", "haveI"})
"""Steps that state something."""
_OPENERS, _CLOSERS = frozenset("([{⟨"), frozenset(")]}⟩")


@dataclass(frozen=True)
class View:
    """A proof, its report, and the names that may stand for one another."""

    prepared: Prepared
    report: Report
    near: NearNames = field(default_factory=NearNames)

    @property
    def text(self) -> str:
        """The proof."""
        return self.prepared.body

    @property
    def steps(self) -> Sequence[ScriptStep]:
        """Its steps."""
        return self.prepared.script.steps

    @cached_property
    def tokens(self) -> list[Token]:
        """All tokens of the proof."""
        return tokenize(self.text)

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    def own(self, step: ScriptStep) -> list[Token]:
        """The tokens of a step that are in no step inside it."""
        inner = [self.steps[at] for at in self.prepared.script.children(step.index)]
        low, high = (bisect_left(self._starts, at) for at in (step.start, step.end))
        return [
            token
            for token in self.tokens[low:high]
            if not any(other.start <= token.start < other.end for other in inner)
        ]

    def claim(self, step: ScriptStep) -> list[Token]:
        """The tokens of what a step states: of `have h : p := t` those of `p`."""
        if step.head not in CLAIMS:
            return []
        tokens = self.own(step)
        begin = 0 if step.head == "calc_step" else 1
        depth = 0
        end = len(tokens)
        for at, token in enumerate(tokens):
            depth += (token.text in _OPENERS) - (token.text in _CLOSERS)
            if depth == 0 and token.text == ":" and begin <= 1 and at > 0:
                begin = at + 1
            if depth == 0 and token.text in (":=", "from", "by") and at >= begin:
                end = at
                break
        if step.head in ("have", "haveI", "obtain") and begin <= 1:
            return []
        return tokens[begin:end]

    def hypotheses(self, step: ScriptStep) -> dict[str, str]:
        """Names and types of what a step may use: the first goal before it."""
        goals = self.report.steps[step.index].goals_before
        found: dict[str, str] = {}
        for match in _HYPOTHESES.finditer(goals[0] if goals else ""):
            for name in match["names"].split():
                if "✝" not in name:
                    found[name] = match["type"]
        return found

    def siblings(self, step: ScriptStep) -> Sequence[int]:
        """The steps of its block, itself too."""
        return self.prepared.script.blocks[step.block].steps

    def after(self, step: ScriptStep) -> ScriptStep | None:
        """The next step of its block."""
        later = [at for at in self.siblings(step) if at > step.index]
        return self.steps[later[0]] if later else None

    def column(self, offset: int) -> int:
        """The column of an offset."""
        return offset - (self.text.rfind("\n", 0, offset) + 1)

    def is_tactic(self, step: ScriptStep) -> bool:
        """Whether it stands in a sequence of tactics."""
        return self.prepared.script.blocks[step.block].kind not in ("term", "calc", "rest")

    def separator(self, step: ScriptStep) -> str:
        """What stands between a step and another one after it."""
        later = self.after(step)
        if later is not None:
            return self.text[step.end : later.start]
        return "\n" + " " * self.column(step.start)


def groups(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Atoms of an application, as ranges of tokens: a token, or brackets with all in them."""
    at = 0
    while at < len(tokens):
        begin, depth = at, 0
        while at < len(tokens):
            depth += (tokens[at].text in _OPENERS) - (tokens[at].text in _CLOSERS)
            at += 1
            if depth <= 0 and not _touches(tokens, at):
                break
        yield begin, at


def _touches(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token follows the one before without a blank, as `.symm` follows `(h a)`."""
    return at < len(tokens) and tokens[at].text.startswith(".") and (
        tokens[at].start == tokens[at - 1].end
    )  # fmt: skip


def listed(tokens: Sequence[Token], opener: str, closer: str) -> list[list[Token]]:
    """The parts between commas of the first brackets of a kind; empty if there are none."""
    begin = next((at for at, token in enumerate(tokens) if token.text == opener), None)
    if begin is None:
        return []
    found: list[list[Token]] = [[]]
    depth = 0
    for token in tokens[begin + 1 :]:
        if depth == 0 and token.text == closer:
            return [part for part in found if part]
        depth += (token.text in _OPENERS) - (token.text in _CLOSERS)
        if depth == 0 and token.text == ",":
            found.append([])
        else:
            found[-1].append(token)
    return []

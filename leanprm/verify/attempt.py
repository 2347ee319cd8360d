"""One try to have an item's steps judged by Lean, whole or with a part cut out.

Lean parses a theorem before it runs it, and when the text has a parse error it keeps silent about
wrong steps before it. So after a parse error at step k the item is tried again with k, and what
follows it in its block, replaced by `sorry`: the steps before k are judged by that try. A step that
the gate forbids is cut out the same way before Lean sees it.
"""

from __future__ import annotations

from dataclasses import dataclass

from leanprm.records import Label
from leanprm.verify.lexer import tokenize
from leanprm.verify.prepare import Prepared
from leanprm.verify.script import ScriptStep

_CLOSERS = {"(": ")", "[": "]", "{": "}", "⟨": "⟩"}
_FILLER = "sorry"


@dataclass(frozen=True)
class Verdict:
    """Label of one step, with kind and Lean's message where there are such."""

    label: Label
    kind: str | None = None
    message: str | None = None


@dataclass(frozen=True)
class Cut:
    """Step `step` and what follows is not run: `body[start:end]` is replaced by `text`."""

    step: int
    start: int
    end: int
    text: str
    verdict: Verdict
    hard: bool
    """Whether the whole rest of the body is gone, which may break constructs around the step."""


@dataclass(frozen=True)
class Attempt:
    """An item as it is given to Lean this time."""

    prepared: Prepared
    cut: Cut | None = None
    tries: int = 0

    @property
    def body(self) -> str:
        """The text after the statement, with the cut made."""
        body, cut = self.prepared.body, self.cut
        return body if cut is None else body[: cut.start] + cut.text + body[cut.end :]

    @property
    def horizon(self) -> int:
        """Index of the first step that is not judged by this attempt."""
        return len(self.prepared.script.steps) if self.cut is None else self.cut.step


def owner(prepared: Prepared, offset: int) -> ScriptStep | None:
    """The innermost step that an offset of the body lies in."""
    found = None
    for step in prepared.script.steps:
        if step.start > offset:
            break
        if offset < step.end:
            found = step
    return found


def cut_at(prepared: Prepared, index: int, verdict: Verdict, *, hard: bool, tries: int) -> Attempt:
    """Cut a step out: the rest of its block (soft), or the whole rest of the body (hard)."""
    script, body = prepared.script, prepared.body
    step = script.steps[index]
    block = script.blocks[step.block]
    if block.kind == "term":
        start, end, text = step.start, len(body), _FILLER
    elif block.kind == "calc":
        first = block.steps[0] == index
        start, end = step.start, len(body) if hard else block.end
        text = f"{_FILLER} = {_FILLER} := {_FILLER}" if first else f"_ = {_FILLER} := {_FILLER}"
    else:
        start, end, text = step.start, len(body) if hard else block.end, _FILLER
    if block.kind == "rest":
        text = ""
    if hard:
        text += _closers(body[:start])
    return Attempt(prepared, Cut(index, start, max(end, step.end), text, verdict, hard), tries)


def first_attempt(prepared: Prepared) -> Attempt:
    """The whole item, cut before the first step that the gate forbids."""
    for step in prepared.script.steps:
        finding = prepared.finding_of(step)
        if finding is not None and finding.label == "forbidden":
            verdict = Verdict("forbidden", finding.kind, finding.message)
            return cut_at(prepared, step.index, verdict, hard=True, tries=0)
    return Attempt(prepared)


def _closers(text: str) -> str:
    """The brackets that close what a text leaves open, innermost first."""
    stack: list[str] = []
    for token in tokenize(text):
        if token.text in _CLOSERS:
            stack.append(_CLOSERS[token.text])
        elif stack and token.text == stack[-1]:
            stack.pop()
    return "".join(reversed(stack))

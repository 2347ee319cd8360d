"""Lean's layout rules as a machine over tokens.

The machine keeps a stack of open constructs. Lean's parser is a recursive descent that remembers
one column (`withPosition`) and compares tokens with it (`checkColGe`, `checkColEq`, `checkColGt`);
here every construct on the stack carries its own column, and a token at the start of a line ends
those constructs that could not go on with it. Everything that is not layout (what a term means,
which notation it uses) is passed over token by token.
"""

from __future__ import annotations

from leanprm.verify import words as w
from leanprm.verify.frames import (
    ALTERNATIVES,
    BINDING,
    BRACKET,
    CALC,
    CHOICE,
    MATCH,
    NONE,
    NOTHING,
    PATTERN,
    RESULT,
    SEQUENCE,
    TERM,
    Frame,
    OpenBlock,
    Step,
)
from leanprm.verify.lexer import IDENT, SYMBOL, Token


class Builder:
    """The stack of open constructs, and the steps and blocks found so far."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.blocks: list[OpenBlock] = []
        self.stack: list[Frame] = []
        self.before = NOTHING
        """The last token that was read."""
        self.next = NOTHING
        """The token after the one in hand."""

    def push(self, kind: int) -> Frame:
        """Open a construct inside the innermost one."""
        if self.stack:
            top = self.stack[-1]
            owner = top.owner if top.step == NONE else top.step
            frame = Frame(kind, owner, top.opaque or top.sealed)
        else:
            frame = Frame(kind, NONE, False)
        self.stack.append(frame)
        return frame

    def open_sequence(self, kind: str, opener_start: int, opener_end: int) -> Frame:
        """Open a tactic sequence whose first tactic comes next."""
        frame = self.push(SEQUENCE)
        frame.fresh = True
        self.open_block(frame, kind, opener_start, opener_end)
        return frame

    def open_block(self, frame: Frame, kind: str, opener_start: int, opener_end: int) -> None:
        """Give a frame a block to record its steps in, unless it stands in a combinator."""
        if not frame.opaque:
            frame.block = len(self.blocks)
            self.blocks.append(OpenBlock(kind, opener_start, opener_end, frame.owner))

    def open_term(self, opener_start: int, opener_end: int, token: Token) -> None:
        """Open a proof term that begins with `token`."""
        frame = self.push(TERM)
        self.open_block(frame, "term", opener_start, opener_end)
        self.begin_step(frame, token, "term")

    def begin_step(self, frame: Frame, token: Token, head: str) -> None:
        """Begin a step of the frame's block."""
        frame.first_block = len(self.blocks)
        if frame.block == NONE:
            return
        depth = 0 if frame.owner == NONE else self.steps[frame.owner].depth + 1
        frame.step = len(self.steps)
        self.steps.append(Step(token, depth, frame.owner, frame.block, head))
        self.blocks[frame.block].steps.append(frame.step)

    def end_step(self, frame: Frame) -> None:
        """End the frame's step in hand before the current token."""
        if frame.step != NONE:
            self.steps[frame.step].end = self.before.end
            frame.step = NONE
        frame.sealed = False

    def seal(self, frame: Frame) -> None:
        """Make the step in hand a combinator: what was found in it is forgotten."""
        frame.sealed = True
        if frame.step != NONE:
            self.steps[frame.step].opaque = True
            del self.steps[frame.step + 1 :]
            del self.blocks[frame.first_block :]

    def close_to(self, size: int) -> None:
        """Close constructs until `size` are left."""
        stack = self.stack
        while len(stack) > size:
            frame = stack.pop()
            self.end_step(frame)
            if frame.block != NONE:
                block = self.blocks[frame.block]
                if block.steps:
                    block.start = self.steps[block.steps[0]].start
                    block.end = self.steps[block.steps[-1]].end


def is_tactic(token: Token) -> bool:
    """Whether a tactic can begin with this token."""
    if token.kind == IDENT:
        return token.text not in w.NOT_A_TACTIC
    return token.kind == SYMBOL and token.text in w.TACTIC_SYMBOLS


def wants_term(token: Token) -> bool:
    """Whether a term must follow this token."""
    return token.text in w.WANTS_TERM and token.kind in (IDENT, SYMBOL)


def new_line(b: Builder, token: Token) -> None:
    """Close what a token at the start of a line cannot go on with."""
    if (token.text in w.NO_LAYOUT and token.kind in (IDENT, SYMBOL)) or wants_term(b.before):
        return
    stack, column = b.stack, token.column
    keep = len(stack)
    at = keep - 1
    while at >= 0:
        frame = stack[at]
        kind = frame.kind
        if kind == SEQUENCE:
            if frame.column == NONE or column > frame.column:
                break
            if column == frame.column and is_tactic(token):
                b.close_to(at + 1)
                _next_item(b, frame)
                return
            keep = at
        elif kind == BRACKET:
            break
        elif kind == ALTERNATIVES:
            if frame.phase == PATTERN or (frame.phase == RESULT and column > frame.column):
                break
            if frame.phase == RESULT:
                keep = at
        elif kind == BINDING:
            if frame.assigned and column <= frame.column:
                keep = at
                break
        elif kind == CALC:
            limit = frame.column if frame.second == NONE else frame.second
            if column > limit or frame.fresh:
                break
            if _is_next_line(b, at, token):
                b.close_to(at + 1)
                b.end_step(frame)
                frame.fresh, frame.assigned = True, False
                frame.second = column if frame.second == NONE else frame.second
                return
            keep = at
        at -= 1
    b.close_to(keep)


def _next_item(b: Builder, frame: Frame) -> None:
    b.end_step(frame)
    frame.fresh, frame.joined = True, False


def _is_next_line(b: Builder, at: int, token: Token) -> bool:
    """Whether a token that begins a line begins a line of the calculation `b.stack[at]`."""
    frame = b.stack[at]
    if token.text == "_":
        return True
    if not frame.assigned:
        return False
    if frame.second != NONE:
        return token.column == frame.second
    outer = next((f.column for f in reversed(b.stack[:at]) if f.kind == SEQUENCE), NONE)
    return token.column > outer


def begin_item(b: Builder, frame: Frame, token: Token) -> None:
    """Begin the next tactic of a sequence."""
    text = token.text
    if frame.column == NONE:
        frame.column = token.column
        if text == "{" and not frame.bracket and not frame.joined:
            _brace_sequence(b, frame)
            return
    frame.fresh = False
    if not frame.joined:
        frame.assigned = frame.sealed = False
        frame.binders = frame.functions = 0
        b.begin_step(frame, token, text)
    frame.joined = False
    frame.head = text
    frame.patterns = text in w.PATTERN_HEADS
    if text in w.OPAQUE_HEADS:
        b.seal(frame)
    opener = _HEADS.get(text)
    if opener is not None:
        opener(b, token)


def _brace_sequence(b: Builder, frame: Frame) -> None:
    """`by { … }`: the braces belong to the sequence."""
    b.stack.pop()
    b.push(BRACKET).bracket = "}"
    b.stack.append(frame)
    frame.bracket, frame.column = "}", NONE


def _braces(b: Builder, token: Token) -> None:
    b.push(BRACKET).bracket = w.OPENERS[token.text]
    frame = b.open_sequence("braces", token.start, token.end)
    frame.bracket = "}"


def _bullet(b: Builder, token: Token) -> None:
    b.open_sequence("bullet", token.start, token.end)


def _sequence(b: Builder, token: Token) -> None:
    frame = b.open_sequence(token.text, token.start, token.end)
    frame.skip_number = token.text == "iterate"


def _alternatives(b: Builder, token: Token) -> None:
    b.push(ALTERNATIVES).head = token.text


def _intro(b: Builder, token: Token) -> None:
    if b.next.text == "|":
        b.push(ALTERNATIVES).tactic = True


def _if(b: Builder, token: Token) -> None:
    b.push(CHOICE).tactic = True


def _match(b: Builder, token: Token) -> None:
    b.push(MATCH).tactic = True


def calc(b: Builder, token: Token) -> None:
    """Open a calculation; its first line comes next."""
    frame = b.push(CALC)
    frame.fresh = True
    b.open_block(frame, "calc", token.start, token.end)


_HEADS = {
    "{": _braces,
    "(": _braces,
    "calc": calc,
    "if": _if,
    "match": _match,
    "intro": _intro,
    **dict.fromkeys(w.BULLETS, _bullet),
    **dict.fromkeys(w.SEQUENCE_HEADS, _sequence),
    **dict.fromkeys(w.ALTERNATIVE_HEADS, _alternatives),
}

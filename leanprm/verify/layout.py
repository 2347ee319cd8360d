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

    def __init__(self, base: int = 0) -> None:
        self.base = base
        """The column that the theorem itself begins in."""
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

    def position(self) -> int:
        """The column that Lean's parser remembers here; -1 where brackets made it forget."""
        for frame in reversed(self.stack):
            if frame.kind == BRACKET or frame.column != NONE:
                return frame.column if frame.second == NONE else frame.second
        return self.base

    def open_sequence(self, kind: str, opener_start: int, opener_end: int) -> Frame:
        """Open a tactic sequence whose first tactic comes next."""
        limit = self.position() if kind in ("by", "bullet") else NONE
        frame = self.push(SEQUENCE)
        frame.fresh, frame.limit = True, limit
        self.open_block(frame, kind, opener_start, opener_end)
        return frame

    def open_block(self, frame: Frame, kind: str, opener_start: int, opener_end: int) -> None:
        """Give a frame a block to record its steps in, unless it stands in a combinator."""
        if not frame.opaque:
            frame.block = len(self.blocks)
            self.blocks.append(OpenBlock(kind, opener_start, opener_end, frame.owner))

    def open_term(self, opener_start: int, opener_end: int, token: Token) -> None:
        """Open a proof term that begins with `token`, if a term can."""
        if token.kind == IDENT and (token.text in w.COMMANDS or token.text in w.TAIL):
            return
        limit = self.position()
        frame = self.push(TERM)
        frame.limit = limit
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
    for at in range(keep - 1, -1, -1):
        frame = stack[at]
        verdict = _VERDICTS[frame.kind](frame, token, column)
        if verdict == _NEXT:
            b.close_to(at + 1)
            b.end_step(frame)
            frame.fresh, frame.joined = True, False
            if frame.kind == CALC:
                frame.second = column
            return
        if verdict == _CLOSE:
            keep = at
        elif verdict == _BODY:
            b.close_to(at)
            return
        elif verdict == _STAY:
            # What was closed cannot be gone on with, and what holds it cannot begin anew here:
            # Lean stops parsing.
            stuck = keep < len(stack) and frame.kind != BRACKET
            b.close_to(0 if stuck else keep)
            return
    b.close_to(0 if keep < len(stack) and not _has_fields(stack[0]) else keep)


_OVER, _CLOSE, _STAY, _NEXT, _BODY = range(5)
"""A construct is passed over, ends, goes on, has its next item, or has its body begin."""


def _in_sequence(frame: Frame, token: Token, column: int) -> int:
    limit = frame.limit if frame.column == NONE else frame.column
    if column > limit:
        return _STAY
    return _NEXT if column == frame.column and is_tactic(token) else _CLOSE


def _in_bracket(frame: Frame, token: Token, column: int) -> int:
    return _STAY


def _in_alternatives(frame: Frame, token: Token, column: int) -> int:
    if frame.phase == RESULT:
        return _STAY if column > frame.column else _CLOSE
    return _STAY if frame.phase == PATTERN else _OVER


def _in_binding(frame: Frame, token: Token, column: int) -> int:
    return _BODY if frame.assigned and column <= frame.column else _OVER


def _in_calc(frame: Frame, token: Token, column: int) -> int:
    limit = frame.column if frame.second == NONE else frame.second
    if frame.fresh or column > limit:
        return _STAY
    return _NEXT if frame.second in (NONE, column) else _CLOSE


def _in_term(frame: Frame, token: Token, column: int) -> int:
    return _CLOSE if column <= frame.limit else _OVER


def _in_other(frame: Frame, token: Token, column: int) -> int:
    return _OVER


_VERDICTS = {
    SEQUENCE: _in_sequence,
    BRACKET: _in_bracket,
    ALTERNATIVES: _in_alternatives,
    BINDING: _in_binding,
    CALC: _in_calc,
    CHOICE: _in_other,
    MATCH: _in_other,
    TERM: _in_term,
}


def _has_fields(frame: Frame) -> bool:
    """Whether a proof is a structure or local definitions after `where`."""
    return frame.kind == TERM and frame.column != NONE


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

"""What the words of alternatives and branches do to the layout machine."""

from __future__ import annotations

from leanprm.verify import words as w
from leanprm.verify.frames import (
    ALTERNATIVES,
    BEFORE,
    BRACKET,
    CHOICE,
    MATCH,
    NONE,
    NOTHING,
    PATTERN,
    RESULT,
    SEQUENCE,
)
from leanprm.verify.layout import Builder, wants_term
from leanprm.verify.lexer import Token


def with_word(b: Builder, token: Token) -> None:
    """`with`: alternatives of `cases` and `match`, or names and patterns."""
    for at in range(len(b.stack) - 1, -1, -1):
        frame = b.stack[at]
        if frame.kind == BRACKET:
            return
        if frame.kind == MATCH:
            tactic = frame.tactic
            b.close_to(at)
            b.push(ALTERNATIVES).tactic = tactic
            return
        if frame.kind == SEQUENCE:
            if frame.head in w.CASES_HEADS or b.next.text == "|":
                b.close_to(at + 1)
                _open_alternatives(b)
            else:
                frame.patterns = True
            return


def _open_alternatives(b: Builder) -> None:
    """`with | …`, or `with tactic | …`, whose tactic prepares every goal and is no step."""
    limit = b.position()
    b.push(ALTERNATIVES).tactic = True
    if b.next.text != "|":
        frame = b.push(SEQUENCE)
        frame.fresh = frame.opaque = True
        frame.limit = limit


def branch(b: Builder, token: Token) -> None:
    """`then` and `else`."""
    for at in range(len(b.stack) - 1, -1, -1):
        frame = b.stack[at]
        if frame.kind == BRACKET:
            return
        if frame.kind == CHOICE:
            last = token.text == "else"
            b.close_to(at if last else at + 1)
            if frame.tactic and b.next.text not in ("_", "?"):
                b.open_sequence(token.text, token.start, token.end)
            return


def in_word(b: Builder, token: Token) -> None:
    """`open X in tactics` and `set_option o v in tactics`."""
    frame = b.stack[-1]
    if frame.kind == SEQUENCE and frame.head in ("open", "set_option"):
        start = b.steps[frame.step].start if frame.step != NONE else token.start
        b.open_sequence("in", start, token.end)


def arrow(b: Builder, token: Token) -> None:
    """`=>`: of a function, an alternative, or a tactic with a sequence."""
    for at in range(len(b.stack) - 1, -1, -1):
        frame = b.stack[at]
        if frame.functions:
            frame.functions -= 1
            return
        if frame.kind == BRACKET:
            return
        if frame.kind == ALTERNATIVES and frame.phase == PATTERN:
            b.close_to(at + 1)
            frame.phase = RESULT
            _open_result(b, at, token)
            return
        if frame.kind == SEQUENCE:
            if frame.head in w.ARROW_HEADS and not frame.assigned:
                frame.assigned, frame.patterns = True, False
                start = b.steps[frame.step].start if frame.step != NONE else token.start
                b.open_sequence("case", start, token.end)
            return


def _open_result(b: Builder, at: int, token: Token) -> None:
    """Open the right-hand side of an alternative."""
    frame = b.stack[at]
    if frame.tactic and b.next.text not in ("_", "?"):
        b.open_sequence("alt", frame.opener, token.end)
    elif frame.head == "equations" and b.next is not NOTHING and b.next.text != "by":
        b.open_term(frame.opener, token.end, b.next)


def bar(b: Builder, token: Token) -> None:
    """`|`: the next alternative of the innermost construct that can take it, or a pattern."""
    stack = b.stack
    top = stack[-1]
    if top.kind == BRACKET and top.bracket == "|" and not wants_term(b.before):
        b.close_to(len(stack) - 1)
        return
    if wants_term(b.before) and b.before.text not in ("fun", "λ") and b.before is not token:
        b.push(BRACKET).bracket = "|"
        return
    for at in range(len(stack) - 1, -1, -1):
        frame = stack[at]
        if frame.kind == BRACKET or (frame.kind == SEQUENCE and frame.patterns):
            return
        if frame.kind == ALTERNATIVES:
            if frame.phase == PATTERN:
                return
            if frame.phase == BEFORE or token.column >= frame.column:
                _next_alternative(b, at, token)
                return
        elif (
            frame.kind == SEQUENCE
            and not frame.fresh
            and not frame.assigned
            and frame.head in w.EQUATION_HEADS
        ):
            b.close_to(at + 1)
            b.push(ALTERNATIVES)
            _next_alternative(b, at + 1, token)
            return


def _next_alternative(b: Builder, at: int, token: Token) -> None:
    b.close_to(at + 1)
    frame = b.stack[at]
    if frame.column == NONE:
        frame.column = token.column
    frame.opener = token.start
    if frame.head in w.ALTERNATIVE_HEADS:
        frame.phase = RESULT
        b.open_sequence("alt", token.start, token.end)
    else:
        frame.phase = PATTERN

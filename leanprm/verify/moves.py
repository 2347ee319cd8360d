"""What each word or symbol does to the layout machine."""

from __future__ import annotations

from collections.abc import Callable

from leanprm.verify import words as w
from leanprm.verify.branches import arrow, bar, branch, in_word, with_word
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
    SEQUENCE,
    TERM,
)
from leanprm.verify.layout import Builder, begin_item, calc, is_tactic, new_line
from leanprm.verify.lexer import IDENT, NUMBER, SYMBOL, Token


def run(b: Builder, tokens: list[Token]) -> None:
    """Read all tokens of one proof."""
    at = _begin(b, tokens)
    count = len(tokens)
    while at < count:
        token = tokens[at]
        b.next = tokens[at + 1] if at + 1 < count else NOTHING
        if token.kind == IDENT and (token.text in w.COMMANDS or token.text in w.TAIL):
            _leave_body(b, token)
        if b.stack and _feed(b, token):
            at += 1
        else:
            at = _tail(b, tokens, at)
        b.before = tokens[at - 1]
    b.close_to(0)


def _begin(b: Builder, tokens: list[Token]) -> int:
    """Open the body; the index of the first token to read."""
    if not tokens:
        return 0
    first, second = tokens[0], (tokens[1] if len(tokens) > 1 else NOTHING)
    b.before = first
    if first.text == "|":
        b.push(ALTERNATIVES).head = "equations"
    elif first.text == "where":
        frame = b.push(TERM)
        frame.column = second.column
        b.open_block(frame, "term", first.start, first.start)
        b.begin_step(frame, first, "term")
        return 1
    elif first.text == ":=" and second.text == "by":
        b.before = second
        b.open_sequence("by", second.start, second.end)
        return 2
    elif first.text == ":=" and second is not NOTHING:
        b.open_term(first.start, first.end, second)
        return 1
    elif first.text == "by":
        b.open_sequence("by", first.start, first.end)
        return 1
    return 0


def _leave_body(b: Builder, token: Token) -> None:
    """Close everything at a word that ends the body of a theorem."""
    if token.text in w.COMMANDS or all(frame.kind != BRACKET for frame in b.stack):
        b.close_to(0)


def _tail(b: Builder, tokens: list[Token], at: int) -> int:
    """Open what stands after the body; the index of the next token to read."""
    token = tokens[at]
    if token.text == "decreasing_by":
        b.open_sequence("decreasing_by", token.start, token.end)
        return at + 1
    if token.text in w.TAIL:
        b.push(TERM).column = b.next.column
        return at + 1
    frame = b.push(TERM)
    b.open_block(frame, "rest", token.start, token.start)
    b.begin_step(frame, token, token.text)
    b.seal(frame)
    b.before = tokens[-1]
    b.close_to(0)
    return len(tokens)


def _feed(b: Builder, token: Token) -> bool:
    """Read one token; False if no open construct takes it."""
    if token.first:
        new_line(b, token)
    while b.stack and b.stack[-1].fresh:
        frame = b.stack[-1]
        if frame.kind == CALC:
            frame.fresh = False
            frame.column = token.column if frame.column == NONE else frame.column
            b.begin_step(frame, token, "calc_step")
            break
        if is_tactic(token):
            begin_item(b, frame, token)
            return True
        if frame.skip_number and token.kind == NUMBER:
            frame.skip_number = False
            return True
        if frame.joined:
            frame.fresh = False
            break
        b.close_to(len(b.stack) - 1)
    if not b.stack:
        return False
    if token.kind == IDENT or token.kind == SYMBOL:
        move = _MOVES.get(token.text)
        if move is not None:
            move(b, token)
    return True


def _open_bracket(b: Builder, token: Token) -> None:
    frame = b.push(BRACKET)
    frame.bracket = w.OPENERS[token.text]
    if token.text == "{":
        frame.column = b.next.column  # that of the first field of a structure


def _close_bracket(b: Builder, token: Token) -> None:
    for at in range(len(b.stack) - 1, -1, -1):
        frame = b.stack[at]
        if frame.kind == BRACKET and frame.bracket == token.text:
            b.close_to(at)
            return


def _by(b: Builder, token: Token) -> None:
    b.open_sequence("by", token.start, token.end)


def _fun(b: Builder, token: Token) -> None:
    if b.next.text == "|":
        b.push(ALTERNATIVES)
    else:
        b.stack[-1].functions += 1


def _term_if(b: Builder, token: Token) -> None:
    b.push(CHOICE)


def _term_match(b: Builder, token: Token) -> None:
    b.push(MATCH)


def _binding(b: Builder, token: Token) -> None:
    frame = b.push(BINDING)
    frame.column = token.column
    frame.assigned = token.text == "suffices"


def _do(b: Builder, token: Token) -> None:
    frame = b.push(SEQUENCE)
    frame.fresh = True


def _quantifier(b: Builder, token: Token) -> None:
    b.stack[-1].binders += 1


def _semicolon(b: Builder, token: Token) -> None:
    for at in range(len(b.stack) - 1, -1, -1):
        frame = b.stack[at]
        if frame.kind == BRACKET:
            return
        if frame.kind == BINDING:
            b.close_to(at)
            return
        if frame.kind == SEQUENCE:
            b.close_to(at + 1)
            b.end_step(frame)
            frame.fresh, frame.joined = True, False
            return


def _and_then(b: Builder, token: Token) -> None:
    """`<;>`: the innermost step and what follows become one combinator."""
    for at in range(len(b.stack) - 1, -1, -1):
        frame = b.stack[at]
        if frame.kind == BRACKET:
            return
        if frame.kind == SEQUENCE:
            b.close_to(at + 1)
            b.seal(frame)
            frame.fresh = frame.joined = True
            return


def _comma(b: Builder, token: Token) -> None:
    for at in range(len(b.stack) - 1, -1, -1):
        frame = b.stack[at]
        if frame.binders:
            frame.binders -= 1
            b.close_to(at + 1)
            return
        if (
            frame.kind in (BRACKET, MATCH)
            or (frame.kind == ALTERNATIVES and frame.phase == PATTERN)
            or (frame.kind == SEQUENCE and frame.head in w.COMMA_HEADS)
        ):
            b.close_to(at + 1)
            return


def _assign(b: Builder, token: Token) -> None:
    for frame in reversed(b.stack):
        if frame.kind in (BRACKET, SEQUENCE, CALC) or (
            frame.kind == BINDING and not frame.assigned
        ):
            frame.assigned = True
            if frame.head == "obtain":
                frame.patterns = False
            return


_MOVES: dict[str, Callable[[Builder, Token], None]] = {
    "by": _by,
    "fun": _fun,
    "λ": _fun,
    "if": _term_if,
    "match": _term_match,
    "calc": calc,
    "do": _do,
    ";": _semicolon,
    "<;>": _and_then,
    ",": _comma,
    ":=": _assign,
    "with": with_word,
    "then": branch,
    "else": branch,
    "in": in_word,
    "=>": arrow,
    "↦": arrow,
    "|": bar,
    **dict.fromkeys(w.OPENERS, _open_bracket),
    **dict.fromkeys(w.CLOSERS, _close_bracket),
    **dict.fromkeys(w.TERM_BINDERS, _binding),
    **dict.fromkeys(w.QUANTIFIERS, _quantifier),
}

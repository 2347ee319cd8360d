"""Theorems in Lean source: where they begin and end, and where the statement ends."""

from __future__ import annotations

from typing import NamedTuple

from leanprm.verify import words as w
from leanprm.verify.lexer import DOC, IDENT, SYMBOL, Token, tokenize


class TheoremSpan(NamedTuple):
    """A theorem in a text; all offsets are in code points."""

    keyword: str
    """theorem, lemma or example."""
    name: str | None
    start: int
    """Where it begins: modifiers, attributes, doc comment and `open … in` count."""
    keyword_start: int
    statement_end: int
    """The end of the last token of the statement."""
    proof_start: int | None
    """Where `:=`, the first `|` of equations or `where` stands; None if there is no proof."""
    end: int
    """The end of its last token."""


def split_theorem(text: str, start: int = 0, end: int | None = None) -> TheoremSpan | None:
    """The first theorem in `text[start:end]`, or None if there is none.

    The proof begins at the first `:=` or bar outside brackets that does not belong to a `let`,
    a `match` or an absolute value in the statement.
    """
    found = find_theorems(text, start, end)
    return found[0] if found else None


def find_theorems(text: str, start: int = 0, end: int | None = None) -> list[TheoremSpan]:
    """All theorems, lemmas and examples in `text[start:end]`, in order."""
    tokens = tokenize(text, start, end)
    if not tokens:
        return []
    spans: list[TheoremSpan] = []
    for first, last in _commands(tokens):
        keyword = _keyword(tokens, first, last)
        if keyword is not None:
            spans.append(_span(tokens, first, keyword, last))
    return spans


def _commands(tokens: list[Token]) -> list[tuple[int, int]]:
    """The commands as (first, last + 1) token indexes."""
    starts: list[int] = []
    depth, base, at, count = 0, 0, 0, len(tokens)
    while at < count:
        token = tokens[at]
        if not starts or _begins_command(token, depth, base):
            starts.append(at)
            depth, base = 0, token.column
            at = _declaration_keyword(tokens, at) + 1
            continue
        if token.kind == SYMBOL:
            if token.text in w.OPENERS:
                depth += 1
            elif token.text in w.CLOSERS:
                depth = max(depth - 1, 0)
        at += 1
    return list(zip(starts, [*starts[1:], count], strict=True))


def _begins_command(token: Token, depth: int, base: int) -> bool:
    if token.kind == IDENT and token.text in w.COMMANDS:
        return depth == 0 or (token.first and token.column == 0)
    if not token.first or token.column > base:
        return False
    if token.kind == DOC or token.text in ("@", "#"):
        return token.kind == DOC or depth == 0
    return token.kind == IDENT and token.text in w.LINE_COMMANDS


def _declaration_keyword(tokens: list[Token], at: int) -> int:
    """The index of the keyword of the command that begins at `at`, past what stands before it."""
    count = len(tokens)
    while at < count:
        token = tokens[at]
        if token.kind == DOC or token.text in w.MODIFIERS:
            at += 1
        elif token.text == "@" and at + 1 < count and tokens[at + 1].text == "[":
            at = _after_bracket(tokens, at + 1)
        elif token.text in w.PREFIX_COMMANDS:
            after = _after_in(tokens, at)
            if after == at:
                return at
            at = after
        else:
            return at
    return count - 1


def _after_bracket(tokens: list[Token], at: int) -> int:
    """The index after the bracket that closes the one at `at`."""
    depth = 0
    for index in range(at, len(tokens)):
        if tokens[index].text in w.OPENERS:
            depth += 1
        elif tokens[index].text in w.CLOSERS:
            depth -= 1
            if depth == 0:
                return index + 1
    return len(tokens)


def _after_in(tokens: list[Token], at: int) -> int:
    """The index after the `in` of a command that takes the next one; `at` if it takes none."""
    for index in range(at + 1, len(tokens)):
        token = tokens[index]
        if token.text == "in" and token.kind == IDENT:
            return index + 1
        if token.kind == DOC or (token.kind == IDENT and token.text in w.COMMANDS):
            return at
        if token.first and token.column <= tokens[at].column:
            return at
    return at


def _keyword(tokens: list[Token], first: int, last: int) -> int | None:
    at = _declaration_keyword(tokens, first)
    return at if at < last and tokens[at].text in w.THEOREMS else None


def _span(tokens: list[Token], first: int, keyword: int, last: int) -> TheoremSpan:
    name = None
    after = keyword + 1
    if tokens[keyword].text != "example" and after < last and tokens[after].kind == IDENT:
        name = tokens[after].text
        after += 1
    proof = _proof(tokens, after, last)
    return TheoremSpan(
        keyword=tokens[keyword].text,
        name=name,
        start=tokens[first].start,
        keyword_start=tokens[keyword].start,
        statement_end=tokens[(last if proof is None else proof) - 1].end,
        proof_start=None if proof is None else tokens[proof].start,
        end=tokens[last - 1].end,
    )


def _proof(tokens: list[Token], at: int, last: int) -> int | None:
    """The index of the token that the proof begins with."""
    depth = bindings = 0
    matches = bars = False
    for index in range(at, last):
        token = tokens[index]
        text = token.text
        if token.kind not in (SYMBOL, IDENT):
            continue
        if text in w.OPENERS:
            depth += 1
        elif text in w.CLOSERS:
            depth -= 1
        elif depth > 0:
            continue
        elif text in w.TERM_BINDERS:
            bindings += 1
        elif text == "match" or (text in ("fun", "λ") and tokens[index + 1 : index + 2]):
            matches = matches or text == "match" or tokens[index + 1].text == "|"
        elif text == ":=":
            if not bindings:
                return index
            bindings -= 1
        elif text == "|" and not matches:
            if not bars and tokens[index - 1].text not in w.WANTS_TERM:
                return index
            bars = not bars
        elif text == "where":
            return index
    return None

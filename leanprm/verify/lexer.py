"""Tokens of Lean 4 source, with offsets in code points.

The token classes are those of Lean's own tokenizer as far as they matter for layout and for
finding forbidden words: what is a comment, a string, an identifier, a symbol. Brackets are always
tokens of one character. Notation that a library defines is not known here: its symbols come out
one character at a time, which is enough for everything that reads these tokens.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

IDENT: Final = 1
"""An identifier or a word that Lean reserves: `foo`, `h.left`, `«odd name»`, `by`."""
SYMBOL: Final = 2
NUMBER: Final = 3
STRING: Final = 4
"""A string: plain, raw or interpolated; an interpolated one counts as one token."""
CHAR: Final = 5
NAME: Final = 6
"""A name literal or the start of a quotation: `` `foo``, `` `( ``."""
DOC: Final = 7
"""A documentation comment, `/-- -/` or `/-! -/`."""
COMMENT: Final = 8
"""An ordinary comment; only given out on request."""
BAD: Final = 9
"""An unterminated comment, string or quoted name; it runs to the end of the text."""


class Token(NamedTuple):
    """One token: `text[start:end]`."""

    kind: int
    start: int
    end: int
    text: str
    column: int
    """Code points between the start of the line and the token."""
    first: bool
    """Whether a line break lies between this token and the one before it."""


# Letters beyond ASCII that Lean accepts in names: Greek without λ Π Σ, Coptic, polytonic Greek,
# letter-like symbols, the mathematical script, double-struck and fraktur letters, Latin-1 and
# Latin Extended-A.
_LETTERS = (
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f"
    "\u0391-\u039f\u03a1\u03a2\u03a4-\u03a9\u03b1-\u03ba\u03bc-\u03fb"
    "\u1f00-\u1ffe\u2100-\u214f\U0001d49c-\U0001d59f"
)
_SUBSCRIPTS = "\u2080-\u2089\u2090-\u209c\u1d62-\u1d6a\u2c7c"
_PART = rf"(?:[A-Za-z_{_LETTERS}][A-Za-z0-9_'!?✝{_LETTERS}{_SUBSCRIPTS}]*|«[^»]*»)"

_SYMBOLS = (
    "<;>", "<||>", "<|>", "<|", "<$>", "<*>", "<->", "<-", "<=", "<*", "<<<",
    ">>=", ">=>", ">>>", ">>", ">=", "|||", "||", "|>.", "|>", ":=", "::", "=>", "==", "->",
    "...", "..", "&&&", "&&", "^^^", "++", "!=", "*>", "//", "/\\", "\\/", "⁻¹'", "''",
)  # fmt: skip

_TOKEN = re.compile(
    "[ \t\r\n]*(?:"
    rf'(?!r#*")({_PART}(?:\.{_PART})*)'
    r"|(--|/-)"
    "|(" + "|".join(re.escape(s) for s in sorted(_SYMBOLS, key=len, reverse=True)) + ")"
    r"|(0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+"
    r"|[0-9][0-9_]*(?:\.[0-9][0-9_]*)?(?:[eE][+-]?[0-9]+)?)"
    r'|(r#*"|")'
    r"|('(?:\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)|[^\\'\n])')"
    rf"|(``?{_PART}(?:\.{_PART})*|`\()"
    r"|(\.[0-9]+|[^ \t\r\n])"
    ")",
    re.DOTALL,
)
_WORD, _REMARK, _SYM, _NUM, _STR, _CHR, _NAM, _REST = range(1, 9)
_KIND_OF_GROUP = {
    _WORD: IDENT, _SYM: SYMBOL, _NUM: NUMBER, _CHR: CHAR, _NAM: NAME, _REST: SYMBOL,
}  # fmt: skip
_NEST = re.compile(r"/-|-/")
_QUOTE_OR_ESCAPE = re.compile(r'\\.|"', re.DOTALL)
_INTERPOLATION = re.compile(r'\\.|"|\{', re.DOTALL)
_IN_BRACES = re.compile(r'"|\{|\}')


def tokenize(
    text: str,
    start: int = 0,
    end: int | None = None,
    *,
    comments: bool = False,
    column: int | None = None,
) -> list[Token]:
    """Split `text[start:end]` into tokens; never fails.

    Args:
        text: Lean source.
        start: First offset to look at.
        end: Offset to stop before; the end of the text by default.
        comments: Also give out ordinary comments.
        column: The column of `start`; by default that in `text`.

    Returns:
        Tokens in order. White space between them is not given out.
    """
    stop = len(text) if end is None else end
    tokens: list[Token] = []
    append, match, kinds = tokens.append, _TOKEN.match, _KIND_OF_GROUP
    at = start
    line = text.rfind("\n", 0, start) + 1 if column is None else start - column
    first = False
    quoted = "«" in text
    while True:
        found = match(text, at, stop)
        if found is None:
            return tokens
        group = found.lastindex or 0
        begin, finish = found.span(group)
        if begin > at:
            newline = text.rfind("\n", at, begin)
            if newline >= 0:
                line, first = newline + 1, True
        kind = kinds.get(group, 0)
        if kind:
            append(Token(kind, begin, finish, found[group], begin - line, first))
            if quoted and kind == IDENT:
                line = max(line, text.rfind("\n", begin, finish) + 1)
        else:
            kind, finish = _long_token(text, begin, stop, group, tokens)
            if kind == BAD:
                finish = begin + len(text[begin:stop].rstrip(" \t\r\n"))
            if kind != COMMENT or comments:
                append(Token(kind, begin, finish, text[begin:finish], begin - line, first))
            newline = text.rfind("\n", begin, finish)
            if newline >= 0:
                line = newline + 1
            if kind == COMMENT:
                first = first or newline >= 0
                at = finish
                continue
        first = False
        at = finish


def _long_token(
    text: str, begin: int, stop: int, group: int, tokens: list[Token]
) -> tuple[int, int]:
    """Kind and end of a comment or a string that begins at `begin`."""
    if group == _STR:
        end = _string_end(text, begin, stop, tokens)
        return (BAD, stop) if end < 0 else (STRING, end)
    if text.startswith("--", begin):
        newline = text.find("\n", begin, stop)
        return COMMENT, stop if newline < 0 else newline
    doc = begin + 2 < stop and text[begin + 2] in "-!"
    end = _comment_end(text, begin + (3 if doc else 2), stop)
    if end < 0:
        return BAD, stop
    return (DOC if doc else COMMENT), end


def _comment_end(text: str, at: int, stop: int) -> int:
    """The offset after the `-/` that closes a block comment, or -1."""
    depth = 1
    while True:
        found = _NEST.search(text, at, stop)
        if found is None:
            return -1
        at = found.end()
        depth += 1 if found[0] == "/-" else -1
        if not depth:
            return at


def _string_end(text: str, begin: int, stop: int, tokens: list[Token]) -> int:
    """The offset after the closing quote of a string, or -1."""
    if text[begin] == "r":
        quote = text.index('"', begin)
        closing = '"' + "#" * (quote - begin - 1)
        end = text.find(closing, quote + 1, stop)
        return -1 if end < 0 else end + len(closing)
    before = tokens[-1] if tokens else None
    if before is not None and before.end == begin and before.text.endswith("!"):
        return _interpolated_end(text, begin + 1, stop)
    return _plain_end(text, begin + 1, stop)


def _plain_end(text: str, at: int, stop: int) -> int:
    while True:
        found = _QUOTE_OR_ESCAPE.search(text, at, stop)
        if found is None:
            return -1
        at = found.end()
        if found[0] == '"':
            return at


def _interpolated_end(text: str, at: int, stop: int) -> int:
    """Like `_plain_end`, for `s!"…{term}…"`, whose terms may hold strings again."""
    return _read_interpolated(text, at, stop, [])


def interpolated_terms(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the terms in braces stand in an interpolated string, quotes included, at `start`."""
    terms: list[tuple[int, int]] = []
    _read_interpolated(text, start + 1, end, terms)
    return terms


def _read_interpolated(text: str, at: int, stop: int, terms: list[tuple[int, int]]) -> int:
    braces = opened = 0
    while True:
        found = (_IN_BRACES if braces else _INTERPOLATION).search(text, at, stop)
        if found is None:
            return -1
        at = found.end()
        mark = found[0]
        if mark == "{":
            opened = opened if braces else at
            braces += 1
        elif mark == "}":
            braces -= 1
            if not braces:
                terms.append((opened, at - 1))
        elif mark == '"':
            if not braces:
                return at
            at = _plain_end(text, at, stop)
            if at < 0:
                return -1

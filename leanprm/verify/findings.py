"""What the gate reports, and the words that it reports wherever they stand."""

from __future__ import annotations

from typing import Literal, NamedTuple

from leanprm.verify import gate_words as g
from leanprm.verify.lexer import Token


class Finding(NamedTuple):
    """One refused construct: `text[start:end]`."""

    start: int
    end: int
    label: Literal["forbidden", "hole"]
    kind: str
    """command, axiom, native, code, metaprogram, notation, option, attribute, file, internal or
    unterminated; for holes sorry, search or stop."""
    message: str


_REASONS = (
    (g.AXIOMS, "axiom", "a proof may not add axioms"),
    (g.NATIVE, "native", "it trusts compiled code, not the kernel"),
    (g.CODE, "code", "it replaces or hides code"),
    (g.METAPROGRAMS, "metaprogram", "a proof may not run or define programs of Lean"),
    (g.NOTATIONS, "notation", "a proof may not change what text means"),
    (g.FILES, "file", "a proof may not read files or import modules"),
)
IN_NAMES = g.NATIVE | g.CODE | g.METAPROGRAMS | frozenset({"sorryAx"})


def word_finding(token: Token, text: str) -> Finding | None:
    """A finding for a single word, wherever it stands."""
    if text in g.SORRY:
        return Finding(token.start, token.end, "hole", "sorry", f"`{text}` leaves a hole")
    if text in g.SEARCHES:
        return Finding(token.start, token.end, "hole", "search", f"`{text}` may leave a hole")
    if text == "stop":
        return Finding(token.start, token.end, "hole", "stop", "`stop` leaves the rest unproved")
    for words, kind, why in _REASONS:
        if text in words:
            return forbidden(token, kind, why)
    if text.startswith(g.INTERNAL_PREFIX):
        return forbidden(token, "internal", "the name is reserved for the audit")
    return None


def name_finding(token: Token) -> Finding | None:
    """A finding for a name of several parts, or one with quoted parts."""
    parts = [part.strip("«»✝") for part in token.text.split(".")]
    if len(parts) == 1:
        return word_finding(token, parts[0])
    if any(part.startswith(g.INTERNAL_PREFIX) for part in parts):
        return forbidden(token, "internal", "the name is reserved for the audit")
    return word_finding(token, parts[-1]) if parts[-1] in IN_NAMES else None


def percent_finding(tokens: list[Token], at: int) -> Finding | None:
    """Words such as `eval%`, whose last character is a symbol of its own here."""
    token, after = tokens[at], token_at(tokens, at + 1)
    if after is None or after.text != "%" or after.start != token.end:
        return None
    return word_finding(token, token.text + "%")


def is_query(token: Token, after: Token) -> bool:
    """Whether `#` and the word after it are a command, not some notation."""
    return after.text in g.HASH_COMMANDS or (token.first and token.column == 0)


def token_at(tokens: list[Token], at: int) -> Token | None:
    """The token of an index, or None outside of the list."""
    return tokens[at] if 0 <= at < len(tokens) else None


def unterminated(token: Token) -> Finding:
    """A finding for a token that would swallow what follows the text."""
    return forbidden(token, "unterminated", "a comment, string or quoted name has no end")


def forbidden(token: Token, kind: str, why: str) -> Finding:
    """A finding for a token that has no place in the text."""
    shown = token.text if len(token.text) <= 40 else token.text[:39] + "…"
    return Finding(token.start, token.end, "forbidden", kind, f"`{shown}`: {why}")

"""Constructs that have no place in an untrusted proof, or in the header before a theorem.

The gate reads tokens, so a word in a comment, in a string or inside a longer name is no finding.
It is the first line, not the last: what a proof depends on is decided by the final audit.
"""

from __future__ import annotations

from leanprm.verify import gate_words as g
from leanprm.verify import words as w
from leanprm.verify.findings import (
    Finding,
    forbidden,
    is_query,
    name_finding,
    percent_finding,
    token_at,
    unterminated,
    word_finding,
)
from leanprm.verify.gate_headers import gate_header
from leanprm.verify.lexer import (
    BAD,
    IDENT,
    NAME,
    STRING,
    SYMBOL,
    Token,
    interpolated_terms,
    tokenize,
)

__all__ = ["Finding", "gate_header", "gate_proof"]


def gate_proof(text: str, start: int = 0, end: int | None = None) -> list[Finding]:
    """What an untrusted proof may not hold.

    Args:
        text: A text with the proof in it.
        start: Where the proof begins.
        end: Where it ends; the end of the text by default.

    Returns:
        Findings in the order of the text; an empty list lets the proof pass.
    """
    tokens = tokenize(text, start, end)
    findings: list[Finding] = []
    for at, token in enumerate(tokens):
        found = _in_proof(tokens, at)
        if found is not None:
            findings.append(found)
        elif token.kind == STRING and _is_interpolated(tokens, at):
            for inner in interpolated_terms(text, token.start, token.end):
                findings.extend(gate_proof(text, *inner))
    return findings


def _in_proof(tokens: list[Token], at: int) -> Finding | None:
    token = tokens[at]
    if token.kind == IDENT:
        return _proof_word(tokens, at)
    if token.kind == SYMBOL:
        return _proof_symbol(tokens, at)
    if token.kind == BAD:
        return unterminated(token)
    if token.kind == NAME and token.text == "`(":
        return forbidden(token, "metaprogram", "a quotation builds syntax")
    return None


def _proof_word(tokens: list[Token], at: int) -> Finding | None:
    token = tokens[at]
    text = token.text
    if "." in text or "«" in text or "✝" in text:
        return name_finding(token)
    if text in g.DECLARATIONS or (text in g.LINE_ONLY and token.first):
        return forbidden(token, "command", "a command is not a step of a proof")
    if text == "set_option":
        return _option(tokens, at)
    if text == "open":
        return _open(tokens, at)
    if text == "native":
        return _native_flag(tokens, at)
    if text in g.TACTIC_ONLY and not _begins_tactic(tokens, at):
        return None
    return word_finding(token, text) or percent_finding(tokens, at)


def _proof_symbol(tokens: list[Token], at: int) -> Finding | None:
    token, after = tokens[at], token_at(tokens, at + 1)
    if token.text == "«":
        return unterminated(token)
    if after is None or after.start != token.end:
        return None
    if token.text == "@" and after.text == "[":
        return forbidden(token, "attribute", "a proof may not set attributes")
    if token.text == "#" and after.kind == IDENT and is_query(token, after):
        return forbidden(token, "command", "a command is not a step of a proof")
    return None


def _native_flag(tokens: list[Token], at: int) -> Finding | None:
    """`+native` and `native := …`."""
    token, before, after = tokens[at], token_at(tokens, at - 1), token_at(tokens, at + 1)
    plus = before is not None and before.text == "+" and before.end == token.start
    plus = plus and (tokens[at - 2].end < tokens[at - 1].start if at > 1 else True)
    if plus or (after is not None and after.text == ":="):
        return forbidden(token, "native", "it trusts compiled code, not the kernel")
    return None


def _option(tokens: list[Token], at: int) -> Finding | None:
    """`set_option`: a few options, and only for one tactic or term (`… in`)."""
    token, name, keyword = tokens[at], token_at(tokens, at + 1), token_at(tokens, at + 3)
    bare = "" if name is None else name.text.replace("«", "").replace("»", "")
    if bare not in g.OPTIONS and not bare.startswith("linter."):
        return forbidden(token, "option", "a proof may not set this option")
    if keyword is None or keyword.text != "in":
        return forbidden(token, "command", "a command is not a step of a proof")
    return None


def _open(tokens: list[Token], at: int) -> Finding | None:
    """`open … in` is a tactic or a term; without `in` it is a command."""
    for index in range(at + 1, len(tokens)):
        token = tokens[index]
        if token.text == "private":
            return forbidden(tokens[at], "metaprogram", "private names stay private")
        if token.text == "in" and token.kind == IDENT:
            return None
        if token.kind != IDENT and token.text not in ("(", ")", ",", "→", "->"):
            break
    return forbidden(tokens[at], "command", "a command is not a step of a proof")


_BEFORE_TACTICS = frozenset({";", "<;>", "by", "·", ".", "{", "(", "|", "then", "else", "in"})


def _begins_tactic(tokens: list[Token], at: int) -> bool:
    """Whether a word stands where a tactic may begin; in doubt it does."""
    before = token_at(tokens, at - 1)
    if tokens[at].first or before is None:
        return True
    if before.text != "=>":
        return before.text in _BEFORE_TACTICS or before.text in w.SEQUENCE_HEADS
    for index in range(at - 2, -1, -1):
        if tokens[index].text in ("fun", "λ"):
            return False
        if tokens[index].text in ("|", "=>") or tokens[index].first:
            return True
    return True


def _is_interpolated(tokens: list[Token], at: int) -> bool:
    before = token_at(tokens, at - 1)
    return before is not None and before.end == tokens[at].start and before.text.endswith("!")

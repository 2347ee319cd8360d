"""Constructs that have no place in an untrusted proof, or in the header before a theorem.

The gate reads tokens, so a word in a comment, in a string or inside a longer name is no finding.
It is the first line, not the last: what a proof depends on is decided by the final audit.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from leanprm.verify import gate_words as g
from leanprm.verify import words as w
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


class Finding(NamedTuple):
    """One refused construct: `text[start:end]`."""

    start: int
    end: int
    label: Literal["forbidden", "hole"]
    kind: str
    """command, axiom, native, code, metaprogram, notation, option, attribute, file, internal or
    unterminated; for holes sorry, search or stop."""
    message: str


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


def gate_header(header: str) -> list[Finding]:
    """What the trusted text before a theorem may still not hold.

    Returns:
        Findings in the order of the text; an empty list lets the header pass.
    """
    tokens = tokenize(header)
    findings: list[Finding] = []
    for at in range(len(tokens)):
        found = _in_header(tokens, at)
        if found is not None:
            findings.append(found)
    return findings


def _in_proof(tokens: list[Token], at: int) -> Finding | None:
    token = tokens[at]
    if token.kind == IDENT:
        return _proof_word(tokens, at)
    if token.kind == SYMBOL:
        return _proof_symbol(tokens, at)
    if token.kind == BAD:
        return _unterminated(token)
    if token.kind == NAME and token.text == "`(":
        return _forbidden(token, "metaprogram", "a quotation builds syntax")
    return None


def _proof_word(tokens: list[Token], at: int) -> Finding | None:
    token = tokens[at]
    text = token.text
    if "." in text or "«" in text or "✝" in text:
        return _name(token)
    if text in g.DECLARATIONS or (text in g.LINE_ONLY and token.first):
        return _forbidden(token, "command", "a command is not a step of a proof")
    if text == "set_option":
        return _option(tokens, at)
    if text == "open":
        return _open(tokens, at)
    if text == "native":
        return _native_flag(tokens, at)
    if text in g.TACTIC_ONLY and not _begins_tactic(tokens, at):
        return None
    return _word(token, text) or _percent(tokens, at)


def _word(token: Token, text: str) -> Finding | None:
    """A finding for a single word, wherever it stands."""
    if text in g.SORRY:
        return Finding(token.start, token.end, "hole", "sorry", f"`{text}` leaves a hole")
    if text in g.SEARCHES:
        return Finding(token.start, token.end, "hole", "search", f"`{text}` may leave a hole")
    if text == "stop":
        return Finding(token.start, token.end, "hole", "stop", "`stop` leaves the rest unproved")
    for words, kind, why in _REASONS:
        if text in words:
            return _forbidden(token, kind, why)
    if text.startswith(g.INTERNAL_PREFIX):
        return _forbidden(token, "internal", "the name is reserved for the audit")
    return None


_REASONS = (
    (g.AXIOMS, "axiom", "a proof may not add axioms"),
    (g.NATIVE, "native", "it trusts compiled code, not the kernel"),
    (g.CODE, "code", "it replaces or hides code"),
    (g.METAPROGRAMS, "metaprogram", "a proof may not run or define programs of Lean"),
    (g.NOTATIONS, "notation", "a proof may not change what text means"),
    (g.FILES, "file", "a proof may not read files or import modules"),
)
_IN_NAMES = g.NATIVE | g.CODE | g.METAPROGRAMS | frozenset({"sorryAx"})


def _name(token: Token) -> Finding | None:
    """A finding for a name of several parts, or one with quoted parts."""
    parts = [part.strip("«»✝") for part in token.text.split(".")]
    if len(parts) == 1:
        return _word(token, parts[0])
    if any(part.startswith(g.INTERNAL_PREFIX) for part in parts):
        return _forbidden(token, "internal", "the name is reserved for the audit")
    return _word(token, parts[-1]) if parts[-1] in _IN_NAMES else None


def _percent(tokens: list[Token], at: int) -> Finding | None:
    """Words such as `eval%`, whose last character is a symbol of its own here."""
    token, after = tokens[at], _at(tokens, at + 1)
    if after is None or after.text != "%" or after.start != token.end:
        return None
    return _word(token, token.text + "%")


def _proof_symbol(tokens: list[Token], at: int) -> Finding | None:
    token, after = tokens[at], _at(tokens, at + 1)
    if token.text == "«":
        return _unterminated(token)
    if after is None or after.start != token.end:
        return None
    if token.text == "@" and after.text == "[":
        return _forbidden(token, "attribute", "a proof may not set attributes")
    if token.text == "#" and after.kind == IDENT and _is_query(token, after):
        return _forbidden(token, "command", "a command is not a step of a proof")
    return None


def _is_query(token: Token, after: Token) -> bool:
    """Whether `#` and the word after it are a command, not some notation."""
    return after.text in g.HASH_COMMANDS or (token.first and token.column == 0)


def _native_flag(tokens: list[Token], at: int) -> Finding | None:
    """`+native` and `native := …`."""
    token, before, after = tokens[at], _at(tokens, at - 1), _at(tokens, at + 1)
    plus = before is not None and before.text == "+" and before.end == token.start
    plus = plus and (tokens[at - 2].end < tokens[at - 1].start if at > 1 else True)
    if plus or (after is not None and after.text == ":="):
        return _forbidden(token, "native", "it trusts compiled code, not the kernel")
    return None


def _option(tokens: list[Token], at: int) -> Finding | None:
    """`set_option`: a few options, and only for one tactic or term (`… in`)."""
    token, name, keyword = tokens[at], _at(tokens, at + 1), _at(tokens, at + 3)
    bare = "" if name is None else name.text.replace("«", "").replace("»", "")
    if bare not in g.OPTIONS and not bare.startswith("linter."):
        return _forbidden(token, "option", "a proof may not set this option")
    if keyword is None or keyword.text != "in":
        return _forbidden(token, "command", "a command is not a step of a proof")
    return None


def _open(tokens: list[Token], at: int) -> Finding | None:
    """`open … in` is a tactic or a term; without `in` it is a command."""
    for index in range(at + 1, len(tokens)):
        token = tokens[index]
        if token.text == "private":
            return _forbidden(tokens[at], "metaprogram", "private names stay private")
        if token.text == "in" and token.kind == IDENT:
            return None
        if token.kind != IDENT and token.text not in ("(", ")", ",", "→", "->"):
            break
    return _forbidden(tokens[at], "command", "a command is not a step of a proof")


_BEFORE_TACTICS = frozenset({";", "<;>", "by", "·", ".", "{", "(", "|", "then", "else", "in"})


def _begins_tactic(tokens: list[Token], at: int) -> bool:
    """Whether a word stands where a tactic may begin; in doubt it does."""
    before = _at(tokens, at - 1)
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


def _in_header(tokens: list[Token], at: int) -> Finding | None:
    token = tokens[at]
    if token.kind == BAD or (token.kind == SYMBOL and token.text == "«"):
        return _unterminated(token)
    if token.kind == SYMBOL:
        return _header_symbol(tokens, at)
    if token.kind != IDENT:
        return None
    text = token.text
    if text == "import" and not _in_imports(tokens, at):
        return _forbidden(token, "file", "imports stand at the top")
    if text == "prelude" or text.startswith("include_"):
        return _forbidden(token, "file", "a header may not read files or do without `Init`")
    if text == "attribute":
        return _header_attributes(tokens, at + 1)
    if text == "set_option":
        return _header_option(tokens, at)
    if text in ("macro", "macro_rules"):
        return _header_macro(tokens, at)
    return _header_word(tokens, at)


def _header_word(tokens: list[Token], at: int) -> Finding | None:
    token = tokens[at]
    last = token.text.rsplit(".", 1)[-1].strip("«»✝")
    if last != token.text and last not in _IN_NAMES:
        return None
    if last == "axiom":
        return _forbidden(token, "axiom", "a header may not add axioms")
    if last in g.HEADER_METAPROGRAMS:
        return _forbidden(token, "metaprogram", "a header may not run programs of Lean")
    if last in g.HEADER_CODE:
        return _forbidden(token, "code", "it replaces or hides code")
    if last.startswith(g.INTERNAL_PREFIX):
        return _forbidden(token, "internal", "the name is reserved for the audit")
    if token.text == "private" and at and tokens[at - 1].text == "open":
        return _forbidden(token, "metaprogram", "private names stay private")
    percent = _percent(tokens, at)
    return percent if percent is not None and percent.kind == "metaprogram" else None


def _header_symbol(tokens: list[Token], at: int) -> Finding | None:
    token, after = tokens[at], _at(tokens, at + 1)
    if after is None or after.start != token.end:
        return None
    if token.text == "@" and after.text == "[":
        return _header_attributes(tokens, at + 1)
    query = token.text == "#" and after.kind == IDENT and _is_query(token, after)
    if query and after.text not in g.HEADER_HASH:
        return _forbidden(token, "command", "a header may not run this command")
    return None


def _header_attributes(tokens: list[Token], at: int) -> Finding | None:
    """The attributes between the bracket at `at` and the one that closes it."""
    depth = 0
    for token in tokens[at:]:
        depth += (token.text in w.OPENERS) - (token.text in w.CLOSERS)
        if depth <= 0:
            return None
        if token.kind == IDENT and token.text.strip("«»").split(".")[-1] in g.HEADER_ATTRIBUTES:
            return _forbidden(token, "attribute", "the attribute changes what runs")
    return None


def _header_option(tokens: list[Token], at: int) -> Finding | None:
    name = _at(tokens, at + 1)
    root = "" if name is None else name.text.split(".")[0].strip("«»")
    if name is None or name.kind != IDENT or root in g.HEADER_OPTION_ROOTS:
        return _forbidden(tokens[at], "option", "a header may not set this option")
    return None


def _header_macro(tokens: list[Token], at: int) -> Finding | None:
    """A macro must be a template, a quotation after each arrow, without words refused in proofs."""
    arrows = 0
    for index in range(at + 1, len(tokens)):
        token = tokens[index]
        if token.kind == IDENT and token.first and token.text in w.COMMANDS:
            break
        if token.text == "=>":
            following = _at(tokens, index + 1)
            if not arrows and (following is None or following.text != "`("):
                arrows = 0
                break
            arrows += 1
        elif arrows and token.kind == IDENT:
            found = _word(token, token.text)
            if found is not None and found.kind in ("sorry", "search", "stop", "native"):
                return _forbidden(tokens[at], "metaprogram", f"its template holds {found.message}")
    if arrows:
        return None
    return _forbidden(tokens[at], "metaprogram", "only macros that are plain templates may stand")


def _in_imports(tokens: list[Token], at: int) -> bool:
    """Whether nothing but imports stands before `tokens[at]`."""
    for index in range(at):
        text = tokens[index].text
        if text in ("import", "module", "public", "meta", "all"):
            continue
        if tokens[index].kind != IDENT or tokens[index - 1].text not in ("import", "all"):
            return False
    return True


def _is_interpolated(tokens: list[Token], at: int) -> bool:
    before = _at(tokens, at - 1)
    return before is not None and before.end == tokens[at].start and before.text.endswith("!")


def _at(tokens: list[Token], at: int) -> Token | None:
    return tokens[at] if 0 <= at < len(tokens) else None


def _unterminated(token: Token) -> Finding:
    return _forbidden(token, "unterminated", "a comment, string or quoted name has no end")


def _forbidden(token: Token, kind: str, why: str) -> Finding:
    shown = token.text if len(token.text) <= 40 else token.text[:39] + "…"
    return Finding(token.start, token.end, "forbidden", kind, f"`{shown}`: {why}")

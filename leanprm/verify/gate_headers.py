"""What the trusted text before a theorem may still not hold."""

from __future__ import annotations

from leanprm.verify import gate_words as g
from leanprm.verify import words as w
from leanprm.verify.findings import (
    IN_NAMES,
    Finding,
    forbidden,
    is_query,
    percent_finding,
    token_at,
    unterminated,
    word_finding,
)
from leanprm.verify.lexer import BAD, IDENT, SYMBOL, Token, tokenize


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


def _in_header(tokens: list[Token], at: int) -> Finding | None:
    token = tokens[at]
    if token.kind == BAD or (token.kind == SYMBOL and token.text == "«"):
        return unterminated(token)
    if token.kind == SYMBOL:
        return _header_symbol(tokens, at)
    if token.kind != IDENT:
        return None
    text = token.text
    if text == "import" and not _in_imports(tokens, at):
        return forbidden(token, "file", "imports stand at the top")
    if text == "prelude" or text.startswith("include_"):
        return forbidden(token, "file", "a header may not read files or do without `Init`")
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
    if last != token.text and last not in IN_NAMES:
        return None
    if last == "axiom":
        return forbidden(token, "axiom", "a header may not add axioms")
    if last in g.HEADER_METAPROGRAMS:
        return forbidden(token, "metaprogram", "a header may not run programs of Lean")
    if last in g.HEADER_CODE:
        return forbidden(token, "code", "it replaces or hides code")
    if last.startswith(g.INTERNAL_PREFIX):
        return forbidden(token, "internal", "the name is reserved for the audit")
    if token.text == "private" and at and tokens[at - 1].text == "open":
        return forbidden(token, "metaprogram", "private names stay private")
    percent = percent_finding(tokens, at)
    return percent if percent is not None and percent.kind == "metaprogram" else None


def _header_symbol(tokens: list[Token], at: int) -> Finding | None:
    token, after = tokens[at], token_at(tokens, at + 1)
    if after is None or after.start != token.end:
        return None
    if token.text == "@" and after.text == "[":
        return _header_attributes(tokens, at + 1)
    query = token.text == "#" and after.kind == IDENT and is_query(token, after)
    if query and after.text not in g.HEADER_HASH:
        return forbidden(token, "command", "a header may not run this command")
    return None


def _header_attributes(tokens: list[Token], at: int) -> Finding | None:
    """The attributes between the bracket at `at` and the one that closes it."""
    depth = 0
    for token in tokens[at:]:
        depth += (token.text in w.OPENERS) - (token.text in w.CLOSERS)
        if depth <= 0:
            return None
        if token.kind == IDENT and token.text.strip("«»").split(".")[-1] in g.HEADER_ATTRIBUTES:
            return forbidden(token, "attribute", "the attribute changes what runs")
    return None


def _header_option(tokens: list[Token], at: int) -> Finding | None:
    name = token_at(tokens, at + 1)
    root = "" if name is None else name.text.split(".")[0].strip("«»")
    if name is None or name.kind != IDENT or root in g.HEADER_OPTION_ROOTS:
        return forbidden(tokens[at], "option", "a header may not set this option")
    return None


def _header_macro(tokens: list[Token], at: int) -> Finding | None:
    """A macro must be a template, a quotation after each arrow, without words refused in proofs."""
    arrows = 0
    for index in range(at + 1, len(tokens)):
        token = tokens[index]
        if token.kind == IDENT and token.first and token.text in w.COMMANDS:
            break
        if token.text == "=>":
            following = token_at(tokens, index + 1)
            if not arrows and (following is None or following.text != "`("):
                arrows = 0
                break
            arrows += 1
        elif arrows and token.kind == IDENT:
            found = word_finding(token, token.text)
            if found is not None and found.kind in ("sorry", "search", "stop", "native"):
                return forbidden(tokens[at], "metaprogram", f"its template holds {found.message}")
    if arrows:
        return None
    return forbidden(tokens[at], "metaprogram", "only macros that are plain templates may stand")


def _in_imports(tokens: list[Token], at: int) -> bool:
    """Whether nothing but imports stands before `tokens[at]`."""
    for index in range(at):
        text = tokens[index].text
        if text in ("import", "module", "public", "meta", "all"):
            continue
        if tokens[index].kind != IDENT or tokens[index - 1].text not in ("import", "all"):
            return False
    return True

"""Answers that state the theorem again: our statement stays, the answer's proof part is taken."""

from __future__ import annotations

from typing import NamedTuple

from leanprm.verify.gate import gate_proof
from leanprm.verify.lexer import DOC, tokenize
from leanprm.verify.statement import TheoremSpan, find_theorems

# Lean's own ASCII spellings; a model that writes one for the other states the same theorem.
_SPELLINGS = {
    "->": "→",
    "<-": "←",
    "<->": "↔",
    "/\\": "∧",
    "\\/": "∨",
    "!=": "≠",
    "<=": "≤",
    ">=": "≥",
    "↦": "=>",
    "λ": "fun",
    "lemma": "theorem",
}
_DROPPED = frozenset(
    {
        "import", "open", "set_option", "namespace", "section", "end", "noncomputable",
        "universe", "variable",
    }
)  # fmt: skip


class Restated(NamedTuple):
    """The proof part of an answer that states a theorem."""

    proof: str
    """From `:=` (or the first `|`) to the end of the theorem."""
    offset: int
    """Where `proof` begins in the answer (code points)."""
    helpers: str
    """Theorems of the answer that stand before it; only used where there is no objection."""
    objection: str | None
    """Why the answer does not prove what was asked; None when it does."""


def same_words(one: str, other: str) -> bool:
    """Whether two pieces of Lean are the same token by token (comments, layout, ASCII aside)."""
    return _spelled(one) == _spelled(other)


def words(text: str) -> list[str]:
    """The tokens of a piece of Lean without space and comments."""
    return [token.text for token in tokenize(text) if token.kind != DOC]


def _spelled(text: str) -> list[str]:
    return [_SPELLINGS.get(word, word) for word in words(text)]


def theorems_in(text: str) -> list[TheoremSpan]:
    """All theorems of a text; none in one that is empty or has only comments."""
    return find_theorems(text) if words(text) else []


def take_proof(code: str, statement: str, name: str | None) -> Restated | None:
    """The proof that `code` gives for our `statement`; None if it states no theorem at all.

    Args:
        code: The answer: a whole file or one theorem.
        statement: Ours, without `:=`.
        name: The name of our theorem, if it has one.
    """
    spans = theorems_in(code)
    if not spans:
        return None
    index = _find(spans, name)
    span = spans[len(spans) - 1 if index is None else index]
    start = span.end if span.proof_start is None else span.proof_start
    before = spans[:index] if index is not None else []
    helpers = "\n".join(code[each.start : each.end].strip() for each in before)
    objection = _objection(code, span, before, statement, index is None, name)
    return Restated(code[start : span.end], start, helpers, objection)


def _find(spans: list[TheoremSpan], name: str | None) -> int | None:
    """The last theorem of that name; the last one at all for an `example`."""
    if name is None:
        return len(spans) - 1
    for index in range(len(spans) - 1, -1, -1):
        if spans[index].name == name:
            return index
    return None


def _objection(
    code: str,
    span: TheoremSpan,
    before: list[TheoremSpan],
    statement: str,
    missing: bool,
    name: str | None,
) -> str | None:
    if missing:
        return f"the answer states {span.name or 'an example'}, not {name}"
    if not same_words(code[span.keyword_start : span.statement_end], _from_keyword(statement)):
        return "the answer changes the statement"
    for each in before:
        objection = _helper_objection(code, each, statement)
        if objection is not None:
            return objection
    word = _foreign_command(code, span.start, before)
    return None if word is None else f"the answer brings its own `{word}` before the theorem"


def _helper_objection(code: str, helper: TheoremSpan, statement: str) -> str | None:
    """Why a theorem of the answer must not stand before ours.

    It could change what our statement means, by its name or by what comes with it; and its proof
    is no more to be trusted than the main one.
    """
    called = f"the answer's own {helper.keyword} {helper.name or ''}".rstrip()
    if helper.name is None or helper.proof_start is None:
        return f"{called} is no theorem with a name and a proof"
    if any(word != "private" for word in words(code[helper.start : helper.keyword_start])):
        return f"{called} comes with attributes or options"
    if _parts([helper.name]) & _parts(words(statement)):
        return f"{called} has a name that our statement uses"
    inside = helper.keyword_start + len(helper.keyword)
    findings = gate_proof(code, inside, helper.end)
    return f"{called}: {findings[0].message}" if findings else None


def _parts(names: list[str]) -> set[str]:
    return {part for name in names for part in name.split(".")}


def _from_keyword(statement: str) -> str:
    """A statement without attributes and modifiers: an answer need not repeat them."""
    found = theorems_in(statement)
    return statement[found[0].keyword_start :] if found else statement


def _foreign_command(code: str, end: int, before: list[TheoremSpan]) -> str | None:
    """The first command before `end`, outside the theorems there, that cannot just be dropped."""
    pieces, at = [], 0
    for each in before:
        pieces.append(code[at : each.start])
        at = each.end
    pieces.append(code[at:end])
    for piece in pieces:
        for line in piece.splitlines():
            found = words(line) if line[:1].strip() else []
            if found and found[0] not in _DROPPED:
                return found[0]
    return None

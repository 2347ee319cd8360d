"""What a tactic says, read from its text: its family and the parts that phrases are filled with."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from leanprm.informal.describe.phrases import family_of
from leanprm.verify.lexer import IDENT, Token, tokenize

_OPENERS, _CLOSERS = frozenset("([{⟨"), frozenset(")]}⟩")
_OPENER = re.compile(r"^\|\s*(?P<pattern>.*?)\s*=>\s*", re.DOTALL)
_WORD_OPENER = re.compile(r"^(?P<word>then|else)\b\s*")
_TRAILING = re.compile(r"\s*(?:\bby|\bwith|=>|\bfrom|:=)\s*$")


class Action(NamedTuple):
    """A step, read.

    Attributes:
        family: Which phrases fit.
        slots: What fills them, as Lean writes it; lists are enumerations.
        case: The alternative that the step begins, such as "succ n ih".
        reversed_rules: Rules of a rewrite that are used from right to left.
    """

    family: str
    slots: dict[str, list[str]]
    case: str | None = None
    reversed_rules: frozenset[str] = frozenset()


def read(head: str, text: str) -> Action:
    """Read one piece of a proof.

    Args:
        head: The step's first word, as `ScriptStep.head` has it.
        text: The piece, which may begin with the opener of an alternative.
    """
    case, body = _case(text)
    code = _closed(_TRAILING.sub("", body).strip())
    family = family_of(head)
    reader = _READERS.get(family)
    action = Action(family, {}) if reader is None else reader(head, code)
    slots = {"code": [" ".join(code.split())], **action.slots}
    return action._replace(slots=slots, case=case)


def _closed(code: str) -> str:
    """Without closing brackets at the end whose opening ones stand in an earlier piece."""
    while code and code[-1] in _CLOSERS:
        depth = sum((t.text in _OPENERS) - (t.text in _CLOSERS) for t in tokenize(code))
        if depth >= 0:
            break
        code = code[:-1].rstrip()
    return code


def _case(text: str) -> tuple[str | None, str]:
    if (match := _OPENER.match(text)) is not None:
        return match["pattern"], text[match.end() :]
    if (match := _WORD_OPENER.match(text)) is not None:
        return match["word"], text[match.end() :]
    return None, text


def _split(code: str, *words: str) -> tuple[str, str]:
    """A text before and after the first of some words that stands in no brackets."""
    depth = 0
    for token in tokenize(code):
        if depth == 0 and token.text in words:
            return code[: token.start].strip(), code[token.end :].strip()
        depth += (token.text in _OPENERS) - (token.text in _CLOSERS)
    return code.strip(), ""


def _rest(head: str, code: str) -> str:
    return code[len(head) :].strip() if code.startswith(head) else code


def _at(code: str) -> tuple[str, dict[str, list[str]]]:
    """A text without its `at h`, and the place as a slot."""
    before, place = _split(code, "at")
    return before, {"at": [place] if place and place != "⊢" else []}


def _term(head: str, code: str) -> Action:
    term = code if head == "term" else _rest(head, code)
    family = family_of(head)
    before, _ = _split(term, "using", "with") if family in ("induction", "cases") else (term, "")
    before, _ = _split(before, "generalizing") if family == "induction" else (before, "")
    return Action(family, {"term": [before]} if before else {})


def _simpa(head: str, code: str) -> Action:
    _, term = _split(code, "using")
    return Action("simpa", {"term": [term]}) if term else _simp("simp", "simp" + code[len(head) :])


def _bracketed(code: str) -> list[str]:
    """The parts between the first brackets `[…]`."""
    tokens = tokenize(code)
    begin = next((at for at, token in enumerate(tokens) if token.text == "["), None)
    if begin is None:
        return []
    parts, depth, start = list[str](), 0, tokens[begin].end
    for token in tokens[begin + 1 :]:
        if depth == 0 and token.text in ("]", ","):
            parts.append(code[start : token.start].strip())
            start = token.end
            if token.text == "]":
                break
        depth += (token.text in _OPENERS) - (token.text in _CLOSERS)
    return [part for part in parts if part]


def _rw(head: str, code: str) -> Action:
    before, slots = _at(code)
    rules = _bracketed(before) or [_rest(head, before)]
    names = [rule.removeprefix("←").removeprefix("<-").strip() for rule in rules]
    back = {n for n, rule in zip(names, rules, strict=True) if n != rule.strip()}
    return Action("rw", {"rules": names, **slots}, reversed_rules=frozenset(back))


def _simp(head: str, code: str) -> Action:
    before, slots = _at(code)
    rules = [rule for rule in _bracketed(before) if rule != "*"]
    if not rules:
        return Action("simp", slots)
    names = [rule.lstrip("←-↓ ").strip() for rule in rules]
    return Action("simp_rules", {"rules": names, **slots})


def _names(head: str, code: str) -> Action:
    before, slots = _at(_rest(head, code))
    family = family_of(head)
    names = _bracketed(before) or _words(before)
    names = [name for name in names if name != "only"]
    if not names and family in ("intro", "funext"):
        return Action({"intro": "intro_all", "funext": "ext_all"}[family], {})
    return Action(family, {"names": names, **slots})


def _words(code: str) -> list[str]:
    """The atoms of a list without commas: names, and brackets with what is in them."""
    found, depth, start = list[str](), 0, -1
    tokens = tokenize(code)
    for at, token in enumerate(tokens):
        if depth == 0:
            start = token.start
        depth += (token.text in _OPENERS) - (token.text in _CLOSERS)
        if depth <= 0 and not _goes_on(tokens, at):
            found.append(code[start : token.end])
    return found


def _goes_on(tokens: list[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].start == tokens[at].end and (
        tokens[at + 1].kind != IDENT
    )  # fmt: skip


def _obtain(head: str, code: str) -> Action:
    rest = _rest(head, code)
    if head == "obtain":
        names, term = _split(rest, ":=")
    else:
        term, names = _split(rest, "with")
    if not term or not names:
        return Action("cases", {"term": [term or names]})
    return Action("obtain", {"names": [names], "term": [term]})


def _by_cases(head: str, code: str) -> Action:
    before, claim = _split(_rest(head, code), ":")
    return Action(family_of(head), {"claim": [_split(claim or before, "then")[0]]})


def _have(head: str, code: str) -> Action:
    left, term = _split(_rest(head, code), ":=")
    _, claim = _split(left, ":")
    if not claim and not term:
        return Action("have_term", {"term": [left]})
    if not claim:
        return Action("have_term", {"term": [term]})
    claim, source = _split(claim, "from")
    reason = term or source
    if family_of(head) == "have" and reason:
        return Action("have_by", {"claim": [claim], "term": [reason]})
    return Action(family_of(head), {"claim": [claim]})


def _show(head: str, code: str) -> Action:
    claim, _ = _split(_rest(head, code), "from", "at", "by")
    return Action("show", {"claim": [claim]})


def _calc_step(head: str, code: str) -> Action:
    claim, term = _split(code, ":=")
    if term:
        return Action("calc_step_by", {"claim": [claim], "term": [term]})
    return Action("calc_step", {"claim": [claim]})


def _case_of(head: str, code: str) -> Action:
    names, _ = _split(_rest(head, code), "=>")
    return Action("case", {"names": [names]}) if names else Action("bullet", {})


def _place(head: str, code: str) -> Action:
    return Action(family_of(head), _at(code)[1])


_READERS: dict[str, Callable[[str, str], Action]] = {
    **dict.fromkeys(
        ("exact", "term", "apply", "refine", "exists", "induction", "cases", "match", "let",
         "specialize", "generalize", "trans", "injection"), _term
    ),
    **dict.fromkeys(
        ("intro", "funext", "unfold", "subst", "revert", "clear", "rename", "by_contra"), _names
    ),
    **dict.fromkeys(("symm", "push_neg"), _place),
    "simpa": _simpa,
    "rw": _rw,
    "simp": _simp,
    "obtain": _obtain,
    "by_cases": _by_cases,
    "if": _by_cases,
    "have": _have,
    "suffices": _have,
    "show": _show,
    "calc_step": _calc_step,
    "case": _case_of,
}  # fmt: skip

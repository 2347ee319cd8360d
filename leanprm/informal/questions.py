"""What Lean is asked about a claim, and what it answered."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, NamedTuple

from leanprm.verify.gate import gate_proof
from leanprm.verify.lexer import BAD, DOC, SYMBOL, tokenize
from leanprm.verify.words import CLOSERS, COMMANDS, OPENERS

Verdict = Literal["true", "false", "undecided"]
Why = Literal[
    "neither",
    "elaboration",
    "facts",
    "forbidden",
    "axioms",
    "timeout",
    "heartbeats",
    "recursion",
    "memory",
    "crash",
    "protocol",
    "library",
]
"""Why a question stays open.

`neither`: no proof and no refutation was found. `elaboration`: the statement means nothing to Lean.
`facts`: the hypotheses contradict each other, so anything follows. `forbidden`: the text is not
one proposition. `axioms`: the proof rests on more than Lean's three axioms. The others are failures
of the machinery.
"""

_PLAIN = re.compile(r"(?:[0-9 ()+*/^=<>≤≥≠¬∧∨→∣%,:.-]|\b(?:Int|Nat|Rat|[a-zA-Z]\d*)\b)*")
_NOT_IN_A_PROPOSITION = COMMANDS | {"by", "sorry", "in"}


@dataclass(frozen=True, slots=True)
class Question:
    """A proposition under facts: does it hold, or does its opposite?

    The texts are Lean. They need not be trusted: what is more than a proposition is not asked.
    """

    statement: str
    """The proposition."""
    refutation: str = ""
    """What must be proved to call it false; its negation if empty. It must contradict the
    statement, and may say more."""
    variables: str = ""
    """Binders such as `(x y : Int)`."""
    facts: tuple[str, ...] = ()
    """Propositions about the variables that may be used."""
    expect: bool | None = None
    """Which side is tried first, to save time; it never decides."""

    @property
    def context(self) -> tuple[str, tuple[str, ...]]:
        """Variables and facts: questions that share them can be asked together."""
        return self.variables, self.facts

    def side(self, positive: bool) -> str:
        """The proposition to prove for "true" or for "false"."""
        if positive:
            return self.statement
        return self.refutation or f"¬ ({self.statement})"


class Decision(NamedTuple):
    """Lean's answer to a question."""

    verdict: Verdict
    why: Why | None = None
    """Why it is undecided; None if it is decided."""
    message: str | None = None
    """Lean's own words, or what went wrong, where that helps."""


def screen(question: Question) -> str | None:
    """Why a question must not be given to Lean; None if it may."""
    if question.variables:
        objection = _binder_objection(question.variables)
        if objection is not None:
            return objection
    for text in (question.statement, question.refutation, *question.facts):
        objection = _objection(text)
        if objection is not None:
            return objection
    return None if question.statement.strip() else "the statement is empty"


def _objection(text: str) -> str | None:
    if _PLAIN.fullmatch(text) and "--" not in text:
        return None if _balanced_round(text) else "brackets do not match"
    found = gate_proof(text)
    if found:
        return found[0].message
    if "--" in text or "/-" in text:
        return "a comment is not part of a proposition"
    open_: list[str] = []
    for token in tokenize(text):
        if token.kind in (DOC, BAD):
            return "a comment is not part of a proposition"
        if token.text in _NOT_IN_A_PROPOSITION:
            return f"`{token.text}` is not part of a proposition"
        if token.kind != SYMBOL:
            continue
        if token.text in OPENERS:
            open_.append(OPENERS[token.text])
        elif token.text in CLOSERS and (not open_ or open_.pop() != token.text):
            return "brackets do not match"
        elif token.text in (":=", ";", "#", "@") and not open_:
            return f"`{token.text}` is not part of a proposition"
    return "brackets do not match" if open_ else None


def _balanced_round(text: str) -> bool:
    depth = 0
    for character in text:
        depth += (character == "(") - (character == ")")
        if depth < 0:
            return False
    return depth == 0


def _binder_objection(text: str) -> str | None:
    """Binders are groups in brackets and nothing between them."""
    depth = 0
    for token in tokenize(text):
        depth += (token.text in OPENERS) - (token.text in CLOSERS)
        if depth == 0 and token.text not in CLOSERS:
            return "variables are written in brackets, such as (x : Int)"
    return _objection(text)

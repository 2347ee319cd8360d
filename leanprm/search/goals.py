"""Goals as Lean prints them, taken apart: hypotheses, target, and the form of a proposition.

This reads text for the sake of proposing tactics; nothing is decided by it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Form = Literal[
    "forall", "exists", "implies", "iff", "or", "and", "not", "ne", "eq", "relation", "other"
]

_ENTRY = re.compile(r"^(?P<names>[^\s:(][^:]*?) : (?P<rest>.*)$", re.DOTALL)
_OPEN, _CLOSE = "([{⟨⌊⌈", ")]}⟩⌋⌉"
_BINDERS = ("∀", "∃", "λ", "fun ", "∑", "∏")
_CONNECTIVES: tuple[tuple[str, Form], ...] = (
    (" ↔ ", "iff"),
    (" → ", "implies"),
    (" ∨ ", "or"),
    (" ∧ ", "and"),
)
_RELATIONS = (" ≠ ", " = ", " ≤ ", " < ", " ≥ ", " > ", " ∣ ", " ∈ ", " ⊆ ", " ≡ ", " ∉ ")


@dataclass(frozen=True)
class Hypothesis:
    """A name in the context, its type, and its value if it is a `let`."""

    name: str
    type: str
    value: str | None = None

    @property
    def usable(self) -> bool:
        """Whether a tactic can name it."""
        return "✝" not in self.name and "inst" not in self.name


@dataclass(frozen=True)
class GoalView:
    """A goal.

    Attributes:
        case: Its tag, if it has one.
        hypotheses: The context, in order.
        target: What is to be proved, on one line.
    """

    case: str | None
    hypotheses: tuple[Hypothesis, ...]
    target: str


@dataclass(frozen=True)
class Proposition:
    """The outermost form of a proposition, with its parts.

    Attributes:
        form: Which connective stands outermost.
        parts: Left and right side of a connective or relation; what is negated; the body of a
            quantifier.
        sign: The relation's symbol; the variables of a quantifier.
    """

    form: Form
    parts: tuple[str, ...] = ()
    sign: str = ""


def read_goal(text: str) -> GoalView:
    """Take a goal apart."""
    case, hypotheses, target = None, list[Hypothesis](), ""
    for entry in _entries(text):
        if entry.startswith("case "):
            case = entry[5:].strip()
        elif entry.startswith("⊢"):
            target = entry[1:].strip()
        else:
            hypotheses += _read_entry(entry)
    return GoalView(case, tuple(hypotheses), target)


def _entries(text: str) -> list[str]:
    """Entries of a context, each on one line; what is indented goes on with the one before."""
    entries: list[str] = []
    for line in text.splitlines():
        if line[:1].isspace() and entries:
            entries[-1] += " " + line.strip()
        elif line.strip():
            entries.append(line.strip())
    return entries


def _read_entry(entry: str) -> list[Hypothesis]:
    match = _ENTRY.match(entry)
    if match is None:
        return []
    kind, separator, value = match["rest"].partition(" := ")
    known = value if separator else None
    return [Hypothesis(name, kind.strip(), known) for name in match["names"].split()]


def read_proposition(text: str) -> Proposition:
    """The outermost form of a proposition."""
    text = unwrap(text.strip())
    for sign, form in (("∀", "forall"), ("∃", "exists")):
        if text.startswith(sign):
            names, _, body = _split_binder(text[1:])
            return Proposition("forall" if form == "forall" else "exists", (body,), names)
    for sign, connective in _CONNECTIVES:
        at = find_outside(text, sign)
        if at >= 0:
            return Proposition(connective, (text[:at], text[at + len(sign) :]), sign.strip())
    if text.startswith("¬"):
        return Proposition("not", (unwrap(text[1:].strip()),))
    return _read_relation(text)


def _read_relation(text: str) -> Proposition:
    for sign in _RELATIONS:
        at = find_outside(text, sign)
        if at >= 0:
            form: Form = {" ≠ ": "ne", " = ": "eq"}.get(sign, "relation")  # type: ignore[assignment]
            return Proposition(form, (text[:at], text[at + len(sign) :]), sign.strip())
    return Proposition("other", (text,))


def _split_binder(text: str) -> tuple[str, str, str]:
    at = find_outside(text, ", ")
    if at < 0:
        return text.strip(), "", ""
    return text[:at].strip(), ",", text[at + 2 :].strip()


def find_outside(text: str, sign: str) -> int:
    """Where a sign stands first outside of brackets and before any binder; -1 if nowhere."""
    depth = 0
    for at, letter in enumerate(text):
        if letter in _OPEN:
            depth += 1
        elif letter in _CLOSE:
            depth -= 1
        elif depth == 0 and text.startswith(sign, at):
            return at
        elif depth == 0 and text.startswith(_BINDERS, at) and sign != ", ":
            return -1
    return -1


def unwrap(text: str) -> str:
    """A text without the brackets around the whole of it."""
    while text.startswith("(") and text.endswith(")"):
        depth = 0
        for at, letter in enumerate(text):
            depth += (letter in _OPEN) - (letter in _CLOSE)
            if depth == 0 and at < len(text) - 1:
                return text
        text = text[1:-1].strip()
    return text

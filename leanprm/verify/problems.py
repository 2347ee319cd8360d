"""What kind of trouble one of Lean's errors is.

Whether a message *is* an error, and where, is decided by severity and position alone. Only its kind
is read from Lean's own names for errors and, where it has none, from the first words; a self-test
at start (`leanprm.verify.selftest`) refuses a Lean whose words for a parse error or for an exceeded
limit are not these.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from leanprm.lean.messages import Diagnostic

ProblemKind = Literal[
    "parse",
    "unknown_identifier",
    "type_mismatch",
    "tactic_failed",
    "unsolved_goals",
    "kernel",
    "elaboration",
    "heartbeats",
    "recursion",
    "memory",
    "crash",
    "library",
]
UNKNOWN_KINDS = frozenset({"heartbeats", "recursion", "memory", "crash", "library"})

_BY_NAME: tuple[tuple[str, ProblemKind], ...] = (
    ("runtime.maxHeartbeats", "heartbeats"),
    ("runtime.maxRecDepth", "recursion"),
    ("lean.unknownIdentifier", "unknown_identifier"),
    ("lean.unknownConstant", "unknown_identifier"),
)
_WORDS: tuple[tuple[str, ProblemKind], ...] = (
    (r"\(deterministic\) timeout|maximum number of heartbeats", "heartbeats"),
    (r"maximum recursion depth has been reached", "recursion"),
    (r"\A\(kernel\) (deep recursion|excessive memory|deterministic timeout)", "recursion"),
    (r"\A(out of memory|memory limit|excessive memory)", "memory"),
    (r"\A(INTERNAL PANIC|Stack overflow|deep recursion|elaboration interrupted)", "crash"),
    (r"\A\(kernel\)", "kernel"),
    (r"\A(unexpected|expected) |; expected ", "parse"),
    (r"\Aunsolved goals\b", "unsolved_goals"),
    (r"\A[Uu]nknown (identifier|constant|free variable)", "unknown_identifier"),
    (r"\Adon't know how to synthesize|\Afailed to (synthesize|infer)\b", "elaboration"),
    (r"\Afail(ed)? to (show|prove) termination", "elaboration"),
    (r"\A(Application )?[Tt]ype mismatch|has type\b(.|\n)*but is expected", "type_mismatch"),
    (r"\A(?i:[^\n]*\btactic\b[^\n]*\bfailed|failed\b)", "tactic_failed"),
)
_MISSING = re.compile(r"(?:\(kernel\) )?[Uu]nknown constant [`'‘]([^`'’]+)")
_BY_WORDS = tuple((re.compile(pattern), kind) for pattern, kind in _WORDS)


class Problem(NamedTuple):
    """One error of Lean inside an item, offsets relative to the item's body (may be negative)."""

    start: int
    end: int
    kind: ProblemKind
    message: str


def problem(found: Diagnostic, shift: int, written: str) -> Problem:
    """Classify an error.

    Args:
        found: The error.
        shift: Offset of the item's body in the document.
        written: The item's own text. When Lean misses a constant that this text does not name,
            one of its tactics wants a lemma that the library lacks: that says nothing about the
            step, and its kind is `library`.
    """
    kind = kind_of(found)
    missing = _MISSING.match(found.message)
    if missing is not None and missing[1].rpartition(".")[2] not in written:
        kind = "library"
    return Problem(found.start - shift, found.end - shift, kind, found.message)


def kind_of(found: Diagnostic) -> ProblemKind:
    """The kind of an error, by itself; what is not recognised is a tactic that failed."""
    if found.unsolved_goals:
        return "unsolved_goals"
    if found.start == found.end and not found.kind:
        # Only the parser complains about a place; an elaborator complains about a piece of syntax.
        return "parse"
    for name, kind in _BY_NAME:
        if found.kind.startswith(name):
            return kind
    for words, kind in _BY_WORDS:
        if words.search(found.message):
            return kind
    return "tactic_failed"

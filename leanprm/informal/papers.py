"""Lean files that ask many questions at once, and the reading of Lean's answers.

Each task is a theorem with our proof, followed by `#print axioms`. A task holds when no error lies
in its region and the answer to the question names no other axiom than Lean's own three. Both are
read by position; what the sentence about axioms looks like is learned from two theorems of ours at
the beginning of the same file.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from leanprm.lean.batch import BatchRun
from leanprm.lean.messages import Diagnostic
from leanprm.verify.axioms import ALLOWED_AXIOMS, AxiomSentences
from leanprm.verify.problems import UNKNOWN_KINDS, kind_of

_OPTIONS = "set_option autoImplicit false\nset_option relaxedAutoImplicit false\n"
_PRINTING = "set_option pp.fullNames true\nset_option pp.privateNames true\n"


class Task(NamedTuple):
    """A theorem to try."""

    variables: str
    facts: tuple[str, ...]
    goals: tuple[str, ...]
    """Propositions; all are to be proved together."""
    proof: str


class Outcome(NamedTuple):
    """What came of a task."""

    proved: bool
    kind: str | None = None
    """If not proved: Lean's kind of error, or "axioms"."""
    message: str | None = None


@dataclass(frozen=True)
class Place:
    """Where a theorem and the question about it stand."""

    start: int
    question: int
    end: int
    name: str


@dataclass(frozen=True)
class Paper:
    """A text for a fresh Lean, and where to look for the answers."""

    text: str
    none: Place
    some: Place
    axiom: str
    places: tuple[Place, ...]


def write_paper(tasks: Sequence[Task], header: str = "") -> Paper:
    """A file with one theorem a task, in order."""
    nonce = secrets.token_hex(6)
    parts = [header + ("\n" if header and not header.endswith("\n") else "") + _OPTIONS + _PRINTING]
    at = len(parts[0])

    def add(lead: str, name: str, rest: str) -> Place:
        nonlocal at
        theorem = f"{lead}theorem _root_.{name}{rest}\n"
        ask = f"#print axioms {name}\n"
        start, question = at, at + len(theorem)
        at = question + len(ask)
        parts.append(theorem + ask)
        return Place(start, question, at, name)

    axiom = f"_leanprm_{nonce}_axiom"
    none = add("", f"_leanprm_{nonce}_none", " : True := True.intro")
    some = add(f"axiom _root_.{axiom} : True\n", f"_leanprm_{nonce}_some", f" : True := {axiom}")
    places = tuple(
        add("", f"_leanprm_{nonce}_{number}", _theorem(task)) for number, task in enumerate(tasks)
    )
    return Paper("".join(parts), none, some, axiom, places)


def _theorem(task: Task) -> str:
    binders = f" {task.variables}" if task.variables else ""
    facts = "".join(f" (h{number} : {fact})" for number, fact in enumerate(task.facts))
    goals = " ∧ ".join(f"({goal})" for goal in task.goals)
    return f"{binders}{facts} : {goals} := {task.proof}"


def read_paper(paper: Paper, run: BatchRun) -> list[Outcome] | None:
    """One outcome a task; None if Lean's answers are not what they must be."""
    answers: dict[str, list[Diagnostic]] = {}
    ordered = (paper.none, paper.some, *paper.places)
    at = 0
    for found in run.diagnostics:  # both are in order of place
        while at < len(ordered) and found.start >= ordered[at].end:
            at += 1
        if at == len(ordered) or found.start < ordered[at].start:
            return None  # a message that belongs to no task: nothing here can be trusted
        answers.setdefault(ordered[at].name, []).append(found)
    sentences = _learn(paper, answers)
    if sentences is None:
        return None
    outcomes = [_outcome(place, answers.get(place.name, []), sentences) for place in paper.places]
    return None if None in outcomes else [each for each in outcomes if each is not None]


def _learn(paper: Paper, answers: dict[str, list[Diagnostic]]) -> AxiomSentences | None:
    none = _answer(paper.none, answers.get(paper.none.name, []))
    some = _answer(paper.some, answers.get(paper.some.name, []))
    if none is None or some is None:
        return None
    return AxiomSentences.learn(paper.none.name, none, paper.some.name, some, paper.axiom)


def _outcome(
    place: Place, found: Sequence[Diagnostic], sentences: AxiomSentences
) -> Outcome | None:
    errors = [each for each in found if each.severity == "error"]
    if errors:
        first = next((each for each in errors if kind_of(each) in UNKNOWN_KINDS), errors[0])
        return Outcome(False, kind_of(first), first.message)
    says = _answer(place, found)
    axioms = None if says is None else sentences.read(place.name, says)
    if axioms is None:
        return None
    extra = sorted(set(axioms) - ALLOWED_AXIOMS)
    if extra:
        return Outcome(False, "axioms", f"it rests on {', '.join(extra)}")
    return Outcome(True)


def _answer(place: Place, found: Sequence[Diagnostic]) -> str | None:
    """The one message at our question, or None."""
    here = [each for each in found if place.question <= each.start < place.end]
    return here[0].message if len(here) == 1 and here[0].severity == "info" else None

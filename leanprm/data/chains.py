"""Reports into chains: one formal step a tactic, with the goals before it and Lean's label."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import TypeAdapter, ValidationError

from leanprm.data.reject import Reject
from leanprm.errors import InputError
from leanprm.informal.pieces import pieces
from leanprm.records import Chain, Label, ProofItem, Report, StepLabel, StepReport
from leanprm.verify.prepare import Prepared, find_declaration, prepare, sha256

VALUES = "values"
"""Under this key of an item's or a report's `meta`: Monte-Carlo values of the steps, in [0, 1]."""

_STEP_LABELS: dict[Label, StepLabel | None] = {
    "valid": 1,
    "invalid": 0,
    "hole": 0,
    "forbidden": 0,
    "unknown": None,
    "unreached": None,
}
_CASES = ("cases", "induction", "rcases", "·", ".", "case", "next", "match", "{")
"""What steps begin with that have cases or goals of their own to lack."""

_VALUES: TypeAdapter[list[float | None]] = TypeAdapter(list[float | None])


def step_label(label: Label) -> StepLabel | None:
    """What a verdict trains: 1, 0, or nothing."""
    return _STEP_LABELS[label]


def step_labels(report: Report) -> list[StepLabel | None]:
    """What the verdicts of a proof train, step by step.

    Two kinds of verdicts are left out. A wrong step that holds another wrong one, unless it lacks a
    case or a goal: its error may be a consequence, as when `simp [f (by decide)]` lacks the rule
    that `decide` should have given. And lines of a calculation behind a wrong one or in a wrong
    `calc`: Lean may not have looked at them.
    """
    labels = [step_label(step.label) for step in report.steps]
    left_out: set[int] = set()
    for step in report.steps:
        if labels[step.index] != 0:
            continue
        for at in _around(report, step.parent):
            if labels[at] == 0 and not report.steps[at].text.startswith(_CASES):
                left_out.add(at)
        calc = step.index if step.text.startswith("calc") else step.parent
        if calc is not None and report.steps[calc].text.startswith("calc"):
            behind = report.steps[step.index + 1 :]
            left_out |= {s.index for s in behind if calc in _around(report, s.parent)}
    return [None if at in left_out else label for at, label in enumerate(labels)]


def _around(report: Report, step: int | None) -> Iterator[int]:
    """A step and those that it stands in."""
    while step is not None:
        yield step
        step = report.steps[step].parent


def formal_chain(item: ProofItem, report: Report) -> Chain | Reject:
    """The formal chain of a proof; a reject if Lean said nothing about any of its steps.

    Args:
        item: The proof.
        report: What `leanprm` reported on it.

    Raises:
        InputError: If the report is on another proof.
    """
    prepared = matched(item, report)
    if (reject := unusable(report)) is not None:
        return reject
    return Chain(
        id=report.id,
        problem=problem_text(item),
        steps=pieces(prepared),
        labels=step_labels(report),
        kind="formal",
        source="formal",
        group=theorem_group(item),
        values=_values(item, report),
        states=["\n\n".join(step.goals_before) for step in report.steps],
        outcome=outcome_of(report),
        step_meta=[
            verdict_of(step, script.head)
            for step, script in zip(report.steps, prepared.script.steps, strict=True)
        ],
        meta=provenance(item, prepared, report),
    )


def matched(item: ProofItem, report: Report) -> Prepared:
    """The item's proof with its steps, which are those of the report.

    Raises:
        InputError: If the report is on another statement, header or proof.
    """
    prepared = prepare(item)
    same = report.statement_sha256 == sha256(item.statement) and (
        report.header_sha256 == sha256(item.header)
    )
    texts = [prepared.body[step.start : step.end] for step in prepared.script.steps]
    if not same or _spaceless(texts) != _spaceless([step.text for step in report.steps]):
        raise InputError(
            f"the report on {report.id!r} is not on the proof of that id",
            mend="give the file of proofs that was labelled; reports with --exact cannot be used",
        )
    return prepared


def unusable(report: Report) -> Reject | None:
    """A reject if there is nothing to learn from a report."""
    if not report.steps:
        return Reject(kind="no_steps", message=f"{report.id}: a proof without steps")
    if all(step_label(step.label) is None for step in report.steps):
        reason = report.reason.kind if report.reason else report.status
        return Reject(kind="undecided", message=f"{report.id}: {reason}")
    return None


def outcome_of(report: Report) -> StepLabel | None:
    """1 for a verified proof, 0 for one that is not, None where the machinery failed."""
    if report.status == "unknown":
        return None
    return 1 if report.status == "verified" else 0


def problem_text(item: ProofItem) -> str:
    """What is to be proved: definitions of the header, if any, and the statement."""
    return f"{item.header.strip()}\n\n{item.statement.strip()}".strip()


def theorem_group(item: ProofItem) -> str:
    """The group of all proofs of a theorem: its statement, whatever its name and spacing."""
    declared, text = find_declaration(item.statement), item.statement
    if declared is not None:
        text = text[declared.after_name :]
    words = " ".join(text.split())
    return "theorem-" + hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def verdict_of(step: StepReport, head: str) -> dict[str, Any]:
    """What is known about a step beyond its label."""
    found = {"verdict": step.label, "head": head, "depth": step.depth, "parent": step.parent}
    if step.kind is not None:
        found["kind"] = step.kind
    if step.message is not None:
        found["message"] = step.message
    if step.progress is not None:
        found["progress"] = step.progress
    return found


def provenance(item: ProofItem, prepared: Prepared, report: Report) -> dict[str, Any]:
    """Where a chain comes from: enough to have Lean check it again."""
    return {
        "header": item.header,
        "statement": prepared.lead,
        "proof": prepared.body,
        "status": report.status,
        "lean": report.toolchain.lean,
        **{key: item.meta[key] for key in ("family", "topic", "grade") if key in item.meta},
        **({"mutant": item.meta["mutant"]} if "mutant" in item.meta else {}),
    }


def _values(item: ProofItem, report: Report) -> list[float | None] | None:
    """Monte-Carlo values of the steps, where there are some.

    Raises:
        InputError: If they are not one number in [0, 1], or null, a step.
    """
    given = report.meta.get(VALUES, item.meta.get(VALUES))
    if given is None:
        return None
    try:
        values = _VALUES.validate_python(given)
    except ValidationError:
        values = []
    inside = all(value is None or 0 <= value <= 1 for value in values)
    if len(values) != len(report.steps) or not inside:
        raise InputError(
            f"{report.id}: its values are not a number from 0 to 1, or null, for each of "
            f"{len(report.steps)} steps"
        )
    return values


def _spaceless(texts: Sequence[str]) -> list[str]:
    return ["".join(text.split()) for text in texts]

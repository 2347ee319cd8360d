"""From a judged item to its `Report`."""

from __future__ import annotations

from typing import Any

from leanprm.aggregate import reward
from leanprm.errors import InfrastructureError
from leanprm.lean.position import LineIndex
from leanprm.records import (
    FALLBACK,
    AuditReport,
    Label,
    Position,
    Reason,
    Report,
    Status,
    StepReport,
    ToolchainInfo,
)
from leanprm.verify.attempt import Verdict
from leanprm.verify.audit import AuditVerdict
from leanprm.verify.axioms import ALLOWED_AXIOMS
from leanprm.verify.checker import Case
from leanprm.verify.labels import first_error, status_of
from leanprm.verify.prepare import Prepared, sha256

NOT_AUDITED = "not_audited"


def decided_by_steps(case: Case) -> Status | None:
    """The status that needs no audit; None when every step is right and the audit must speak."""
    if case.judgement is None:
        if case.prepared.barred:
            return "forbidden"
        own = case.refusal is not None and case.refusal.kind == "helper"
        return "rejected" if own else "unknown"
    return status_of(case.judgement, case.prepared.forbidden)


def make_report(
    case: Case, audit: AuditVerdict | None, toolchain: ToolchainInfo, elapsed_s: float
) -> Report:
    """The report of one item.

    Args:
        case: The judged item.
        audit: The audit's verdict, where one was made.
        toolchain: Which Lean checked.
        elapsed_s: Wall time that the item took, its share of shared documents, in seconds.
    """
    item = case.prepared.item
    status, reason, agrees = _status(case, audit)
    steps = _steps(case)
    return Report(
        id=item.id,
        name=item.name or case.prepared.name,
        status=status,
        reason=reason,
        first_error=first_error([step.label for step in steps]),
        steps=steps,
        reward=reward([step.label for step in steps], status),
        axioms=[] if audit is None else list(audit.axioms),
        audit=AuditReport(
            agrees=agrees, ran=audit is not None, message=None if audit is None else audit.problem
        ),
        toolchain=toolchain,
        statement_sha256=sha256(item.statement),
        header_sha256=sha256(item.header),
        elapsed_ms=round(elapsed_s * 1e3, 3),
        lean_ms=round((case.lean_s + (audit.elapsed_s if audit else 0.0)) * 1e3, 3),
        meta=_meta(case),
    )


def _meta(case: Case) -> dict[str, Any]:
    """The item's own, and why a server labelled it though the REPL should have."""
    meta = case.prepared.item.meta
    return meta if case.asked_server is None else {**meta, FALLBACK: case.asked_server}


def _status(case: Case, audit: AuditVerdict | None) -> tuple[Status, Reason | None, bool | None]:
    """Status, reason, and whether steps and audit agree."""
    decided = decided_by_steps(case)
    if decided is not None:
        return decided, _reason(case, decided), None
    if audit is None:
        why = Reason(kind=NOT_AUDITED, message="every step is valid; no audit was made")
        return "unknown", why, None
    return _audited(case, audit)


def _audited(case: Case, audit: AuditVerdict) -> tuple[Status, Reason | None, bool | None]:
    if audit.error is not None:
        return "unknown", _infrastructure(audit.error), None
    if not audit.accepted:
        said = audit.problem or "the audit refused what the steps accepted"
        return "unknown", Reason(kind="inconsistent", message=said), False
    extra = [name for name in audit.axioms if name not in ALLOWED_AXIOMS]
    if not extra:
        return "verified", None, True
    if extra == ["sorryAx"]:
        why = "the proof rests on `sorry`, though no step of it is one"
        return "hole", Reason(kind="sorry", message=why), False
    why = "the proof rests on axioms that are not allowed: " + ", ".join(extra)
    return "forbidden", Reason(kind="axiom", message=why), False


_TELLING: dict[Status, Label] = {
    "forbidden": "forbidden",
    "rejected": "invalid",
    "hole": "hole",
    "unknown": "unknown",
}
"""The label of the steps that make a proof have a status."""


def _reason(case: Case, status: Status) -> Reason | None:
    if case.prepared.barred is not None:
        return case.prepared.barred
    if case.refusal is not None:
        return case.refusal
    if case.error is not None:
        return _infrastructure(case.error)
    judged = case.judgement
    if judged is None:
        return None
    if judged.outside is not None:
        return Reason(kind=judged.outside.kind, message=judged.outside.message)
    for verdict in judged.verdicts:
        if verdict.label == _TELLING.get(status):
            return Reason(kind=verdict.kind or verdict.label, message=verdict.message or "")
    if judged.open_goals is not None:
        return Reason(kind="unsolved_goals", message=judged.open_goals)
    return Reason(kind="inconsistent", message="a step was not run, and no step before it is wrong")


def _infrastructure(error: InfrastructureError) -> Reason:
    return Reason(kind=error.kind, message=str(error))


def _steps(case: Case) -> list[StepReport]:
    """Step reports; without a judgement all are unknown, or unreached when Lean never ran."""
    prepared, judged = case.prepared, case.judgement
    shift = len(prepared.item.proof_prefix)
    index = LineIndex(prepared.body[shift:])
    reports = []
    for step in prepared.script.steps:
        verdict = _failed(case) if judged is None else judged.verdicts[step.index]
        goals = case.goals.get(step.index) if verdict.label != "unreached" else None
        before, after = (goals.before, goals.after) if goals else (None, None)
        reports.append(
            StepReport(
                index=step.index,
                text=prepared.indent.undo(prepared.body[step.start : step.end]),
                start=_place(index, step.start - shift, prepared),
                end=_place(index, step.end - shift, prepared),
                depth=step.depth,
                parent=step.parent,
                label=verdict.label,
                kind=verdict.kind,
                message=verdict.message,
                progress=None if before is None or after is None else before != after,
                goals_before=list(before or ()),
                goals_after=list(after or ()),
            )
        )
    return reports


def _failed(case: Case) -> Verdict:
    if case.error is not None:
        return Verdict("unknown", case.error.kind, str(case.error))
    return Verdict("unreached")


def _place(index: LineIndex, offset: int, prepared: Prepared) -> Position:
    """The position in the input of an offset in the proof as it was given to Lean."""
    line, column = index.position(max(offset, 0))
    column = prepared.indent.column(line, column)
    first, start = prepared.item.origin
    return line + first - 1, column + (start if line == 1 else 0)

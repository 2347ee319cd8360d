"""Reports written by hand, for tests of what is done with reports."""

from __future__ import annotations

from leanprm.records import (
    AuditReport,
    Label,
    ProofItem,
    Reason,
    Report,
    Reward,
    Status,
    StepReport,
    ToolchainInfo,
)

TOOLCHAIN = ToolchainInfo(kind="embedded", lean="4.35.0", commit="eb6cafb", core="c0ffee")


def step(
    index: int,
    text: str,
    label: Label = "valid",
    *,
    kind: str | None = None,
    message: str | None = None,
    depth: int = 0,
    parent: int | None = None,
    goals_before: tuple[str, ...] = (),
    progress: bool | None = None,
) -> StepReport:
    """One step on a line of its own."""
    column = 2 + 2 * depth
    return StepReport(
        index=index,
        text=text,
        start=(index + 2, column),
        end=(index + 2, column + len(text)),
        depth=depth,
        parent=parent,
        label=label,
        kind=kind,
        message=message,
        progress=progress,
        goals_before=list(goals_before),
    )


def report(
    id: str,
    steps: list[StepReport] | None = None,
    status: Status = "verified",
    *,
    reason: Reason | None = None,
    agrees: bool | None = True,
) -> Report:
    """A report whose first error is that of its steps."""
    steps = steps or [step(0, "trivial")]
    bad = [s.index for s in steps if s.label in ("invalid", "hole", "forbidden")]
    nothing = Reward(outcome=None, process=[], min=None, product=None, mean=None, last=None)
    return Report(
        id=id,
        name=None,
        status=status,
        reason=reason,
        first_error=min(bad, default=-1),
        steps=steps,
        reward=nothing,
        audit=AuditReport(agrees=agrees, ran=agrees is not None),
        toolchain=TOOLCHAIN,
        statement_sha256="0" * 64,
        header_sha256="1" * 64,
        elapsed_ms=12.4,
        lean_ms=3.5,
    )


def item(id: str, proof: str = "trivial", **more: object) -> ProofItem:
    """An item that states `True`."""
    values = {"id": id, "statement": "theorem t : True", "proof": proof, **more}
    return ProofItem.model_validate(values)

"""Counts over many reports: proofs by status, steps by label and kind, the unknown rate."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from leanprm.records import FALLBACK, Report


@dataclass
class Tally:
    """Running counts; constant size however many reports are added."""

    proofs: int = 0
    steps: int = 0
    statuses: Counter[str] = field(default_factory=Counter)
    reasons: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Proofs by (status, kind of the reason)."""
    labels: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Steps by (label, kind or "")."""
    disagreements: int = 0
    """Proofs whose audit says otherwise than their steps."""
    lean_ms: float = 0.0
    asked_server: int = 0
    """Proofs that the REPL should have labelled, and a server did."""

    def add(self, report: Report) -> None:
        """Count one report."""
        self.proofs += 1
        self.steps += len(report.steps)
        self.statuses[report.status] += 1
        if report.reason is not None:
            self.reasons[report.status, report.reason.kind] += 1
        for step in report.steps:
            self.labels[step.label, step.kind or ""] += 1
        self.disagreements += report.audit.agrees is False
        self.lean_ms += report.lean_ms
        self.asked_server += FALLBACK in report.meta

    @property
    def verified(self) -> int:
        """Number of verified proofs."""
        return self.statuses["verified"]

    @property
    def unknown_rate(self) -> float:
        """Share of proofs, in [0, 1], that could not be decided; 0 without proofs."""
        return self.statuses["unknown"] / self.proofs if self.proofs else 0.0

    @property
    def unknown_step_rate(self) -> float:
        """Share of steps, in [0, 1], that could not be decided; 0 without steps."""
        unknown = sum(count for (label, _), count in self.labels.items() if label == "unknown")
        return unknown / self.steps if self.steps else 0.0

    def summary(self) -> dict[str, Any]:
        """The counts as plain JSON values."""
        labels: dict[str, dict[str, int]] = {}
        for (label, kind), count in sorted(self.labels.items()):
            labels.setdefault(label, {})[kind or "-"] = count
        return {
            "proofs": self.proofs,
            "steps": self.steps,
            "statuses": dict(sorted(self.statuses.items())),
            "reasons": {f"{s}({k})": n for (s, k), n in sorted(self.reasons.items())},
            "labels": labels,
            "unknown_rate": self.unknown_rate,
            "unknown_step_rate": self.unknown_step_rate,
            "disagreements": self.disagreements,
            "disagreement_rate": self.disagreements / self.proofs if self.proofs else 0.0,
            "lean_ms": round(self.lean_ms, 3),
            "asked_server": self.asked_server,
        }

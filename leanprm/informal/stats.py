"""Counts over chains that were labelled by their claims."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Final

from leanprm.records import Chain

_MOST_FALSE: Final = 200


@dataclass
class ClaimTally:
    """Running counts; bounded however many chains are added."""

    chains: int = 0
    steps: int = 0
    with_claim: int = 0
    labels: Counter[str] = field(default_factory=Counter)
    """Steps by label: "1", "0", "null"."""
    reasons: Counter[str] = field(default_factory=Counter)
    """Unlabelled steps by reason."""
    verdicts: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Claims by (kind, verdict)."""
    undecided: Counter[str] = field(default_factory=Counter)
    """Undecided claims by reason."""
    notes: Counter[str] = field(default_factory=Counter)
    """Calculator notes by verdict; "unclear" for those that were not understood."""
    rejected: Counter[str] = field(default_factory=Counter)
    """Answers of a model that were not taken, by reason."""
    false: list[dict[str, Any]] = field(default_factory=list)
    """The first steps with a false claim."""

    def add(self, chain: Chain) -> None:
        """Count one chain."""
        self.chains += 1
        told = chain.step_meta or [{} for _ in chain.steps]
        for number, (step, label, meta) in enumerate(
            zip(chain.steps, chain.labels, told, strict=True)
        ):
            self.steps += 1
            self.labels["null" if label is None else str(label)] += 1
            if label is None:
                self.reasons[str(meta.get("why"))] += 1
            self.rejected.update(meta.get("rejected", ()))
            claims = meta.get("claims", [])
            self.with_claim += bool(claims)
            unread = sum(1 for each in meta.get("unclear", ()) if each.get("note"))
            self.notes["unclear"] += unread
            for claim in claims:
                self._claim(chain.id, number, step, claim)

    def _claim(self, chain: str, number: int, step: str, claim: dict[str, Any]) -> None:
        verdict = claim["verdict"]
        self.verdicts[claim["kind"], verdict] += 1
        if claim.get("note"):
            self.notes[verdict] += 1
        if verdict == "undecided":
            self.undecided[str(claim.get("why"))] += 1
        if verdict == "false" and len(self.false) < _MOST_FALSE:
            told = {"id": chain, "step": number, "text": step, "statement": claim["statement"]}
            self.false.append(told)

    @property
    def claims(self) -> int:
        """All claims."""
        return self.verdicts.total()

    @property
    def notes_decided(self) -> float | None:
        """Share of calculator notes that are true or false; None without any."""
        if not self.notes.total():
            return None
        return (self.notes["true"] + self.notes["false"]) / self.notes.total()

    def summary(self) -> dict[str, Any]:
        """The counts as plain data."""
        by_verdict: Counter[str] = Counter()
        for (_, verdict), count in self.verdicts.items():
            by_verdict[verdict] += count
        return {
            "chains": self.chains,
            "steps": self.steps,
            "steps_with_claim": self.with_claim,
            "labels": dict(self.labels),
            "unlabelled": dict(self.reasons.most_common()),
            "claims": self.claims,
            "claims_by_verdict": dict(by_verdict),
            "claims_by_kind": {f"{k} {v}": n for (k, v), n in sorted(self.verdicts.items())},
            "undecided": dict(self.undecided.most_common()),
            "notes": {name: count for name, count in self.notes.items() if count},
            "notes_decided": self.notes_decided,
            "rejected": dict(self.rejected),
        }

"""Broken proofs at random: where do leanprm and plain Lean disagree?

    python -m tests.truth.mutants [SEED] [COUNT]

Takes proofs of the examples, changes one to three places (a step replaced, added or taken away, a
name put for another, a rewrite turned round) and prints each one whose labels differ from the
ground truth. Proofs that do not parse are counted apart: where the steps of such a text begin is
for nobody to say.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from leanprm.lean.embedded import shared_toolchain
from leanprm.records import Report
from leanprm.verify.api import make_item
from leanprm.verify.verifier import Verifier
from tests.truth.plain import PlainLean
from tests.truth.prefixes import Question, Truth, judge
from tests.truth.refresh import read_records
from tests.truth.spans import Spans, spans_of

_STEPS = (
    "rfl", "skip", "simp", "constructor", "assumption", "exact h", "rw [h]", "rw [ih]", "intro x",
    "exact nowhere", "sorry", "apply And.intro", "cases h", "contradiction", "left", "decide",
    "exact ⟨_, _⟩", "exact trivial", "rw [nowhere]", "have : 1 = 2 := rfl", "have := h", "subst h",
    "exact (by rfl)", "exact absurd h h", "refine ?_", "exfalso", "apply nowhere", "exact ?_",
    "specialize h 0", "unfold nowhere", "simp [nowhere]", "show True", "rintro ⟨a, b⟩", "exact h.1",
    "all_goals rfl", "first | rfl | exact h", "have k : False := by\n  skip",
)  # fmt: skip
_NAME = re.compile(r"[A-Za-z_][\w.'₁₂]*")
_SLOW = {"all_yes"}


@dataclass(frozen=True)
class Mutant:
    """A proof that was changed."""

    record: dict[str, Any]
    proof: str


def make_mutants(seed: int, count: int) -> list[Mutant]:
    """Mutants of the examples; the same for the same numbers."""
    rng = random.Random(seed)
    sources = [r for r in read_records() if r["name"] not in _SLOW and "--" not in r["proof"]]
    found: list[Mutant] = []
    while len(found) < count:
        record = rng.choice(sources)
        proof = record["proof"]
        for _ in range(rng.choice((1, 1, 2, 3))):
            proof = _mutate(proof, rng)
        if proof != record["proof"] and "forbidden" not in record["meta"]:
            found.append(Mutant(record, proof))
    return found


def _mutate(text: str, rng: random.Random) -> str:
    spans = spans_of(text)
    tactics = [at for at, s in enumerate(spans.steps) if spans.blocks[s.block].is_tactics]
    way = rng.choice(("replace", "replace", "insert", "delete", "name", "name", "turn"))
    if way == "turn" and "rw [" in text:
        at = rng.choice([m.end() for m in re.finditer(r"rw \[", text)])
        return (
            text[:at] + text[at + 2 :]
            if text.startswith("← ", at)
            else text[:at] + "← " + text[at:]
        )
    if way in ("name", "turn") or not tactics:
        names = [m for m in _NAME.finditer(text) if m.start() > 5]
        if not names:
            return text
        one, other = rng.choice(names), rng.choice(names)
        return text[: one.start()] + other.group() + text[one.end() :]
    return _change_step(spans, rng.choice(tactics), way, rng)


def _change_step(spans: Spans, number: int, way: str, rng: random.Random) -> str:
    text, step = spans.text, spans.steps[number]
    indent = "\n" + " " * (step.start - (text.rfind("\n", 0, step.start) + 1))
    new = rng.choice(_STEPS).replace("\n", indent)
    if way == "insert":
        return text[: step.start] + new + indent + text[step.start :]
    if way == "delete":
        siblings = spans.blocks[step.block].steps
        later = [s for s in siblings if s > number]
        if later:
            return text[: step.start] + text[spans.steps[later[0]].start :]
        new = "skip"
    return text[: step.start] + new + text[step.end :]


def differences(lean: PlainLean, mutants: Sequence[Mutant], reports: Sequence[Report]) -> list[str]:
    """What to print of the mutants whose report is not the truth."""
    found = []
    for mutant, report in zip(mutants, reports, strict=True):
        question = Question(mutant.record["statement"], mutant.proof)
        try:
            truth = judge(lean, mutant.record.get("header", ""), [question])[0]
        except ValueError as error:
            found.append(f"{report.id}: no truth: {error}\n")
            continue
        labels = tuple(step.label for step in report.steps)
        if Truth(report.status, report.first_error, labels) != truth:
            told = f"{report.status} {report.first_error}, truth {truth.status} {truth.first_error}"
            lines = [f"{report.id}: {told}\n{mutant.proof}"]
            lines += [
                f"  step {step.index}: {step.label} {step.kind or ''}, truth {right}"
                for step, right in zip(report.steps, truth.labels, strict=False)
                if step.label != right
            ]
            found.append("\n".join(lines) + "\n")
    return found


def main() -> None:
    """Print the differences of one seed."""
    seed, count = [int(x) for x in [*sys.argv[1:], "1", "200"][:2]]
    mutants = make_mutants(seed, count)
    items = [
        make_item(m.record["statement"], m.proof, header=m.record.get("header", ""), id=str(at))
        for at, m in enumerate(mutants)
    ]
    with Verifier() as verifier:
        reports = list(verifier.verify_many(items))
    whole = [at for at, r in enumerate(reports) if all(s.kind != "parse" for s in r.steps)]
    toolchain = shared_toolchain()
    lean = PlainLean(toolchain.command, toolchain.environ())
    found = differences(lean, [mutants[at] for at in whole], [reports[at] for at in whole])
    print("\n".join(found))
    print(f"{count} mutants, {count - len(whole)} do not parse, {len(found)} others differ")


if __name__ == "__main__":
    main()

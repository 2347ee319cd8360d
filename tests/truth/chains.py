"""Are the labels of chains those that plain `lean` gives?

    python -m tests.truth.chains CHAINS.jsonl… [--sample 2000] [--seed 0]

Takes formal or described chains, which keep their proofs, draws whole proofs until so many labelled
steps are reached, and asks plain Lean about proofs cut before and after each step
(`tests.truth.prefixes`). Proofs that this method cannot judge are counted apart and made up for by
others. Exit code 1 if a label differs.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from leanprm.lean.embedded import shared_toolchain
from tests.truth.plain import PlainLean
from tests.truth.prefixes import Question, Truth, judge

_LABELS = {"valid": 1, "invalid": 0, "hole": 0, "forbidden": 0}
_BATCH = 40


@dataclass
class Compared:
    """What came of it."""

    steps: int = 0
    proofs: int = 0
    beyond: int = 0
    """Proofs that plain Lean's answers do not settle."""
    wrong: list[str] = field(default_factory=list)


def compare(lean: PlainLean, chains: Sequence[dict[str, Any]], sample: int, seed: int) -> Compared:
    """Compare labels until enough steps are drawn."""
    drawn = sorted(chains, key=lambda chain: str(chain["id"]))
    random.Random(seed).shuffle(drawn)
    found = Compared()
    for at in range(0, len(drawn), _BATCH):
        if found.steps >= sample:
            break
        for header in {chain["meta"]["header"] for chain in drawn[at : at + _BATCH]}:
            some = [c for c in drawn[at : at + _BATCH] if c["meta"]["header"] == header]
            for chain, truth in zip(some, truths(lean, header, some), strict=True):
                _add(found, chain, truth)
        sys.stderr.write(f"{found.steps} steps of {found.proofs} proofs compared\n")
    return found


def truths(lean: PlainLean, header: str, chains: Sequence[dict[str, Any]]) -> list[Truth | None]:
    """The truth about chains of one header; None about those beyond the method."""
    questions = [
        Question(c["meta"]["statement"], c["meta"]["proof"], _forbidden(c)) for c in chains
    ]
    try:
        return [*judge(lean, header, questions)]
    except ValueError:
        if len(chains) == 1:
            return [None]
    middle = len(chains) // 2
    return truths(lean, header, chains[:middle]) + truths(lean, header, chains[middle:])


def _forbidden(chain: dict[str, Any]) -> int | None:
    """The step that is refused whatever Lean says; that is not Lean's to confirm."""
    verdicts = [meta["verdict"] for meta in chain["step_meta"]]
    return verdicts.index("forbidden") if "forbidden" in verdicts else None


def _add(found: Compared, chain: dict[str, Any], truth: Truth | None) -> None:
    if truth is None:
        found.beyond += 1
        return
    found.proofs += 1
    for at, (label, verdict) in enumerate(zip(chain["labels"], truth.labels, strict=True)):
        if label is not None:
            found.steps += 1
            if label != _LABELS.get(verdict):
                found.wrong.append(f"{chain['id']}, step {at}: {label}, plain Lean: {verdict}")


def main() -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--sample", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    chains = [
        json.loads(line)
        for file in given.files
        for line in file.read_text(encoding="utf-8").splitlines()
    ]
    toolchain = shared_toolchain()
    lean = PlainLean(tuple(toolchain.command), toolchain.environ())
    found = compare(lean, chains, given.sample, given.seed)
    for line in found.wrong:
        sys.stdout.write(line + "\n")
    sys.stdout.write(
        f"{found.steps - len(found.wrong)} of {found.steps} labels agree ({found.proofs} proofs; "
        f"{found.beyond} more are beyond this method)\n"
    )
    return 1 if found.wrong else 0


if __name__ == "__main__":
    sys.exit(main())

"""Writes solutions.jsonl: problems and steps of our own generator as plain text, without labels.

    python datasets/claims/solutions.py

What the generator knows of the steps stays behind: the claims are read from the words again.
"""

from __future__ import annotations

import json
from pathlib import Path

from leanprm.informal.generate.stream import Settings, make_chains

SETTINGS = Settings(seed=4711)
COUNT = 400


def lines() -> str:
    """The whole file."""
    rows = (
        {"id": chain.id, "problem": chain.problem, "steps": chain.steps, "answer": chain.answer}
        for chain in make_chains(SETTINGS, range(COUNT))
    )
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


if __name__ == "__main__":
    Path(__file__).with_name("solutions.jsonl").write_text(lines(), encoding="utf-8")

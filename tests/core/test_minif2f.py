"""`python -m bench minif2f`, on made-up records in the benchmark's form, with real Lean."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from bench import minif2f
from leanprm.errors import InputError
from leanprm.lean.toolchain import Toolchain

HEADER = (
    "import Mathlib\n\nset_option maxHeartbeats 0\n\nopen BigOperators Real Nat Topology Rat\n\n"
)
THEOREMS = {
    "sum_of_cubes": "theorem sum_of_cubes (n : ℕ) : ∑ k ∈ Finset.range n, k^3 = n := by sorry",
    "least": "theorem least (S : Set ℕ) (h : ∀ x, x ∈ S ↔ 3 ∣ x) : IsLeast S 0 := by sorry",
    "on_the_line": "theorem on_the_line (x : ℝ) (h : x = 1) : x ^ 2 = 1 := by sorry",
    "no_such": "theorem no_such (n : ℕ) : Nat.noSuchThing n = n := by sorry",
    "no_variable": "theorem no_variable (x : Unheard) : x = x := by sorry",
    "broken": "theorem broken (n : ℕ) : n + = 3 := by sorry",
    "after": "theorem after (a b : ℤ) (h : a ≡ b [ZMOD 5]) : a % 5 = b % 5 := by sorry",
}


def write(path: Path, texts: list[str]) -> Path:
    rows = [{"path": f"F/{number}.lean", "text": text} for number, text in enumerate(texts)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_statements_are_counted_and_the_rest_is_named(toolchain: Toolchain, tmp_path: Path) -> None:
    texts = ["import A\nimport B\n", *(HEADER + text for text in THEOREMS.values())]
    statements = minif2f.read_statements(write(tmp_path / "f.jsonl", texts))
    assert [each.name for each in statements] == list(THEOREMS)
    assert statements[0].text == THEOREMS["sum_of_cubes"] + "\n"
    outcomes = asyncio.run(minif2f.elaborate(toolchain, statements))
    reasons = {outcome.statement.name: outcome.reason for outcome in outcomes}
    assert [name for name, reason in reasons.items() if not reason] == [
        "sum_of_cubes",
        "least",
        "after",
    ]
    assert reasons["on_the_line"].startswith("the real numbers are not in this library")
    assert reasons["no_such"] == "unknown: Nat.noSuchThing"
    assert reasons["no_variable"] == "unknown: Unheard"
    assert "expected" in reasons["broken"]
    groups = minif2f.by_reason([*outcomes, outcomes[2]])
    assert groups[0] == (reasons["on_the_line"], ["on_the_line", "on_the_line"])


@pytest.mark.parametrize("line", ["not json", '{"path": "x"}', "[1]"])
def test_a_line_that_is_no_record_is_named(line: str, tmp_path: Path) -> None:
    path = tmp_path / "f.jsonl"
    path.write_text('{"path": "a", "text": "b"}\n' + line + "\n")
    with pytest.raises(InputError, match=r"f\.jsonl:2"):
        minif2f.read_statements(path)


def test_a_file_is_needed() -> None:
    with pytest.raises(InputError, match="one JSONL file"):
        minif2f.main([])
    with pytest.raises(InputError, match="cannot be read"):
        minif2f.main(["/no/such/file.jsonl"])

"""`leanprm select` from outside: candidates, Lean's verdicts, a model, results."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from leanprm.cli import app
from tests.cli.conftest import Run, write_jsonl
from tests.prm.tiny import tiny_model


def offered(n: int) -> dict[str, Any]:
    """A problem with three solutions: a right one, one with a false sum, one that misreads."""
    right = f"We add {n} + 3 = {n + 3}.\nA: {n + 3}"
    false = f"We add {n} + 3 = {n + 4}.\nA: {n + 4}"
    misread = f"We add {n} + 4 = {n + 4}.\nA: {n + 4}"
    return {
        "question": f"What is {n} plus 3?",
        "ground_truth": f"A: {n + 3}",
        "one": {"solution": right, "is_correct": True},
        "two": {"solution": false, "is_correct": False},
        "three": {"solution": misread},
    }


def test_the_best_by_lean_and_by_a_model(leanprm: Run, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    tiny_model(512).save(tmp_path / "model")
    given = write_jsonl(tmp_path / "in.jsonl", [*map(offered, range(10)), {"question": "q"}])
    out = tmp_path / "out"
    command = ("select", given, "--lean", "--model", tmp_path / "model", "-o", out, "--json")
    result = leanprm(*command, "--workers", "1", "--by", "lean")
    assert result.returncode == 2
    assert f"{given}:11: no steps" in result.stderr
    results = json.loads(result.stdout)
    assert (results["problems"], results["candidates"]) == (10, 30)
    lines = {line["name"]: [p["value"] for p in line["points"]] for line in results["lines"]}
    assert lines["oracle (pass@n)"] == pytest.approx([1 / 3, 2 / 3, 1.0])
    assert lines["majority"][2] == 0.0
    assert lines["best by lean"] == pytest.approx([1 / 3, 0.5, 0.5])
    assert lines["vote weighted by lean"][2] == pytest.approx(0.5)
    assert "best by model" in lines
    picks = [json.loads(line) for line in (out / "picks.jsonl").read_text().splitlines()]
    assert [pick["picked"]["score"] for pick in picks] == [1.0] * 10
    assert (out / "curve.svg").read_text().startswith("<?xml")
    assert json.loads((out / "results.json").read_text()) == results
    scored = (out / "lean.jsonl").read_text()
    (out / "lean.jsonl").write_text("".join(scored.splitlines(keepends=True)[:7]))
    again = leanprm(*command, "--workers", "1", "--by", "lean")
    assert json.loads(again.stdout) == results
    assert (out / "lean.jsonl").read_text() == scored


@pytest.mark.parametrize(
    ("row", "arguments", "said"),
    [
        ({"question": "q", "answer": "1 + 1 = 2"}, [], "whether it is right"),
        (offered(1), ["--by", "model"], "no scorer of this run"),
    ],
)
def test_nonsense_is_refused(
    tmp_path: Path, row: dict[str, Any], arguments: list[str], said: str
) -> None:
    given = write_jsonl(tmp_path / "in.jsonl", [row])
    result = CliRunner().invoke(app, ["select", str(given), *arguments])
    assert result.exit_code == 2
    assert said in result.stderr

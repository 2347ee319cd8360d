"""`leanprm montecarlo` with real Lean and the built-in policy."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from leanprm.cli import app
from leanprm.records import Chain

THEOREM = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p"


def formal(name: str, steps: list[str], labels: list[Any]) -> Chain:
    return Chain(id=name, problem=THEOREM, steps=steps, labels=labels, kind="formal", source="made")


def run(*arguments: object, code: int = 0) -> str:
    result = CliRunner().invoke(app, ["montecarlo", *map(str, arguments)])
    assert result.exit_code == code, result.output
    return result.output


@pytest.mark.long
def test_values_of_formal_steps_and_going_on(tmp_path: Path) -> None:
    chains = [
        formal("right", ["constructor", "exact h.2", "exact h.1"], [1, 1, 1]),
        formal("wrong", ["constructor", "exact h.1", "exact h.1"], [1, 0, 1]),
    ]
    data, out = tmp_path / "data.jsonl", tmp_path / "out.jsonl"
    data.write_text("".join(each.model_dump_json() + "\n" for each in chains))
    told = json.loads(run(data, "-o", out, "--rollouts", 2, "--json"))
    right, wrong = [Chain.model_validate_json(line) for line in out.read_text().splitlines()]
    assert right.values is not None
    assert wrong.values is not None
    assert min(value or 0 for value in right.values[:2]) > 0
    assert right.values[2] == 1.0
    assert wrong.values[1:] == [0.0, 0.0]
    assert told["cost"]["audits"] >= 2
    assert told["cost"]["rollouts"] == 6
    settled = next(one for one in told["noise"] if one["name"].startswith("settled"))
    assert (settled["right"], settled["wrong"], settled["rate"]) == (1, 1, 0.0)

    whole = out.read_bytes()
    out.write_bytes(whole[: whole.index(b"\n") + 1] + b'{"cut')
    again = json.loads(run(data, "-o", out, "--rollouts", 2, "--json"))
    assert again["noise"] == told["noise"]
    assert "other settings" in run(data, "-o", out, "--rollouts", 3, code=2)


def test_what_cannot_be_rolled_out(tmp_path: Path) -> None:
    data, out = tmp_path / "data.jsonl", tmp_path / "out.jsonl"
    informal = Chain(id="i", problem="p", steps=["s"], labels=[1], kind="informal", source="made")
    data.write_text(informal.model_dump_json() + "\n")
    assert "formal chains only" in run(data, "-o", out, code=2)
    assert "no model" in run(data, "-o", out, "--policy", "openai", code=2)
    both = formal("f", ["simp"], [1]).model_dump_json() + "\n" + informal.model_dump_json() + "\n"
    data.write_text(both)
    assert "one run" in run(data, "-o", out, code=2)

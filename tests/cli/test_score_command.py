"""`leanprm score` and `leanprm serve` from outside."""

from __future__ import annotations

import json
import re
import signal
import subprocess
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner

from leanprm.cli import app
from leanprm.prm.scorer import PrmScorer
from leanprm.serve.client import HttpScorer
from tests.cli.conftest import COMMAND, Run, environment, write_jsonl
from tests.prm.test_scorer import chain, gap, many
from tests.prm.tiny import tiny_model

STATEMENT = "theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q"


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tiny")
    tiny_model(512).save(folder)
    return folder


def test_scores_of_a_model_go_on_where_they_stopped(
    leanprm: Run, checkpoint: Path, tmp_path: Path
) -> None:
    chains = many(12)
    given = write_jsonl(
        tmp_path / "in.jsonl", [*(each.model_dump_json() for each in chains), '{"problem": "p"}']
    )
    out = tmp_path / "out.jsonl"
    command = ("score", given, "--model", checkpoint, "-o", out)
    result = leanprm(*command)
    assert result.returncode == 2
    assert f"{given}:13: no steps" in result.stderr
    whole = out.read_text()
    lines = whole.splitlines(keepends=True)
    assert [json.loads(line)["id"] for line in lines] == [each.id for each in chains]
    expected = PrmScorer(tiny_model(512)).score(chains)
    for line, row in zip(lines, expected, strict=True):
        found = json.loads(line)["scores"]
        assert [s["p"] for s in found] == pytest.approx([s.p for s in row], abs=1e-5)
    out.write_text("".join(lines[:5]) + lines[5][:20])
    assert "5 from earlier runs" in leanprm(*command).stdout
    ids = [json.loads(line)["id"] for line in out.read_text().splitlines()]
    assert ids == [each.id for each in chains]
    other = leanprm("score", given, "--lean", "-o", out)
    assert other.returncode == 2
    assert "not by lean" in other.stderr


def test_lean_scores_what_it_decides(leanprm: Run, tmp_path: Path) -> None:
    formal = chain("f", ["constructor", "exact hq"], STATEMENT).model_copy(
        update={"kind": "formal"}
    )
    solution = {"question": "q", "answer": "2 + 2 = 4\nSo what.\n3 + 3 = 7\n#### 7"}
    given = write_jsonl(tmp_path / "in.jsonl", [formal.model_dump(), solution])
    result = leanprm("score", given, "--lean", "--json", "--workers", "1")
    assert result.returncode == 0, result.stderr
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [[s["p"] for s in row["scores"]] for row in rows] == [[1, 0], [1, None, 0]]
    assert rows[0]["aggregates"]["min"] == 0
    assert rows[1]["aggregates"]["min"] is None
    shown = leanprm("score", given, "--lean", "--workers", "1").stdout
    assert "1.000  constructor" in shown


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["score", "x.jsonl"], "no scorer"),
        (["score", "x.jsonl", "--model", "nowhere"], "not a trained step model"),
        (["score", "x.jsonl", "--model", "a", "--url", "b"], "two scorers"),
        (["serve"], "nothing to serve"),
        (["serve", "--lean", "--reward", "scorer", "--how", "outcome"], "another --how"),
        (["serve", "--reward", "formal", "--how", "geometric"], "--reward scorer"),
    ],
)
def test_nonsense_is_refused(arguments: list[str], said: str) -> None:
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 2
    assert said in result.stderr


def test_serve(checkpoint: Path) -> None:
    command = [*COMMAND, "serve", "--model", str(checkpoint), "--reward", "formal", "--port", "0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment()
    ) as process:
        assert process.stderr is not None
        told = ""
        for told in process.stderr:
            if "running on" in told:
                break
        found = re.search(r"http://[\d.:]+", told)
        assert found is not None
        chains = many(5)
        with HttpScorer(found.group()) as scorer:
            scores = scorer.score(chains)
        body = {
            "query": ["prove: exact ⟨hp, hq⟩</s>", "prove: exact ⟨hq, hq⟩</s>"],
            "prompts": ["prove:"] * 2,
            "labels": [STATEMENT] * 2,
        }
        rewards = httpx.post(f"{found.group()}/get_reward", json=body, timeout=60).json()
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
    assert gap(scores, PrmScorer(tiny_model(512)).score(chains)) < 1e-5
    assert rewards["rewards"] == [1.0, 0.0]

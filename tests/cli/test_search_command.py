"""`leanprm search` and what is made of its runs, with real Lean."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import COMMAND, Run, environment, write_jsonl

SET: list[dict[str, Any] | str] = [
    {"id": "swap", "statement": "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p", "split": "train"},
    {"id": "sum", "statement": "theorem sum (m n : Nat) : m + n = n + m", "split": "train"},
    {"id": "wrong", "statement": "theorem wrong : Nat.no_such_thing = 1"},
    {"id": "false", "statement": "theorem false_ (p : Prop) : p"},
]


@pytest.fixture
def theorems(tmp_path: Path) -> Path:
    return write_jsonl(tmp_path / "set.jsonl", SET)


def records(run: Path) -> list[dict[str, Any]]:
    lines = (run / "attempts.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_a_run_and_all_that_comes_of_it(leanprm: Run, theorems: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    command = ("search", "-b", theorems, "-o", run, "--workers", "1")
    budget = ("--budget", "wall_seconds=20,tactics=60", "--json")
    done = leanprm(*command, *budget)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["theorems"], told["solved"], told["judged"]) == (4, 2, 3)
    assert told["statuses"]["input"] == 1
    assert told["statuses"]["proved"] == 2
    by_id = {trial["id"]: trial for trial in records(run)}
    assert by_id["wrong"]["status"] == "input"
    assert "no_such_thing" in by_id["wrong"]["reason"]
    assert by_id["swap"]["proof"]
    assert by_id["false"]["proof"] is None

    again = leanprm(*command, *budget)
    assert json.loads(again.stdout)["spent"] == told["spent"]
    assert len(records(run)) == 4

    other = leanprm(*command, "--budget", "wall_seconds=3")
    assert other.returncode == 2
    assert "made otherwise: budget" in other.stderr

    page = leanprm("report", "search", run)
    assert page.returncode == 0, page.stderr
    assert "2 of 3" in (run / "report.html").read_text(encoding="utf-8")

    chains = tmp_path / "chains.jsonl"
    made = leanprm("dataset", "from-search", run, "-o", chains, "--wrong", "2", "--json")
    assert made.returncode == 0, made.stderr
    assert json.loads(made.stdout)["proofs"] == 2
    stats = leanprm("dataset", "stats", chains)
    assert stats.returncode == 0, stats.stderr


def test_a_killed_run_goes_on(theorems: Path, tmp_path: Path, leanprm: Run) -> None:
    run = tmp_path / "run"
    arguments = ["search", "-b", str(theorems), "-o", str(run), "--workers", "1"]
    arguments += ["--budget", "wall_seconds=60,tactics=80"]
    process = subprocess.Popen([*COMMAND, *arguments], env=environment(), start_new_session=True)
    journal = run / "attempts.jsonl"
    try:
        until = time.monotonic() + 60
        while not (journal.exists() and journal.read_bytes().count(b"\n")):
            assert time.monotonic() < until
            time.sleep(0.05)
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    kept = len(records(run))
    assert kept >= 1
    done = leanprm(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    ids = [trial["id"] for trial in records(run)]
    assert sorted(ids) == ["false", "sum", "swap", "wrong"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "give --benchmark NAME"),
        (["-b", "nope", "-o", "x"], "no benchmark nope"),
        (["-b", "putnambench", "-o", "x"], "give --project DIR"),
        (["-b", "corebench", "-o", "x", "--budget", "hours=1"], "--budget hours"),
        (["-b", "corebench", "-o", "x", "--policy", "nope"], "no policy nope"),
        (["-b", "corebench", "-o", "x", "--policy", "openai"], "needs a model"),
        (["-b", "corebench", "-o", "x", "--shard", "3/2"], "write i/n"),
        (["-b", "corebench", "-o", "x", "--algorithm", "best-first-critic"], "give --scorer"),
    ],
)
def test_wrong_options_are_one_line(
    leanprm: Run, tmp_path: Path, arguments: list[str], said: str
) -> None:
    done = leanprm("search", *arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert said in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert not (tmp_path / "x").exists()

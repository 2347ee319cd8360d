"""`leanprm claims` from outside, with real Lean: labelled, killed, taken up again, checked."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

from leanprm.records import Chain
from leanprm.verify.journal import manifest_path
from tests.cli.conftest import COMMAND, Run, environment, write_jsonl


def rows(number: int) -> list[dict[str, Any]]:
    """Solutions in the form of GSM8K; every third has a wrong sum beside its note."""
    return [
        {
            "question": f"What is {n} and {n}?",
            "answer": f"We add {n} + {n} = <<{n}+{n}={2 * n}>>{2 * n + (n % 3 == 0)}.\n"
            f"Nothing is left.\n#### {2 * n}",
        }
        for n in range(number)
    ]


def load(path: Path) -> list[Chain]:
    return [Chain.model_validate_json(line) for line in path.read_text().splitlines()]


def test_labels_statistics_and_check(leanprm: Run, tmp_path: Path) -> None:
    given = write_jsonl(tmp_path / "in.jsonl", [*rows(9), "{", {"question": "p"}])
    out = tmp_path / "out.jsonl"
    result = leanprm("claims", given, "-o", out, "--workers", "1")
    assert result.returncode == 2
    assert f"{given}:10: broken JSON" in result.stderr
    assert f"{given}:11: no steps" in result.stderr
    chains = load(out)
    assert [each.id for each in chains] == [f"in-{n}" for n in range(1, 10)]
    assert [each.labels for each in chains] == [[0 if n % 3 == 0 else 1, None] for n in range(9)]
    assert chains[0].answer == "0"

    counted = leanprm("claims", out, "--stats", "--json")
    told = json.loads(counted.stdout)
    assert counted.returncode == 0
    assert told["claims_by_verdict"] == {"true": 9, "false": 3}
    assert told["notes"] == {"true": 9}
    assert told["unlabelled"] == {"no claim": 9}
    assert [each["id"] for each in told["false"]] == ["in-1", "in-4", "in-7"]

    checked = leanprm("claims", out, "--check", "--sample", "10")
    assert checked.returncode == 0
    assert "10 of 10 sampled claims agree" in checked.stdout


def test_the_check_finds_a_wrong_verdict(leanprm: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    assert leanprm("claims", write_jsonl(tmp_path / "in.jsonl", rows(2)), "-o", out).returncode == 0
    bad = tmp_path / "bad.jsonl"
    bad.write_text(out.read_text().replace('"verdict":"true"', '"verdict":"false"'))
    checked = leanprm("claims", bad, "--check", "--json")
    assert checked.returncode == 1
    assert json.loads(checked.stdout)["agree"] == 1  # the one that was false before


def test_killed_and_taken_up_again(leanprm: Run, tmp_path: Path) -> None:
    given = write_jsonl(tmp_path / "in.jsonl", rows(1500))
    out, whole = tmp_path / "out.jsonl", tmp_path / "whole.jsonl"
    command = ["claims", str(given), "-o", str(out), "--workers", "1"]
    process = subprocess.Popen(
        [*COMMAND, *command], env=environment(), stdout=subprocess.DEVNULL, start_new_session=True
    )
    until = time.monotonic() + 60
    while time.monotonic() < until and not (out.exists() and out.stat().st_size):
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    some = len(out.read_bytes().splitlines())
    assert 0 < some < 1500
    assert leanprm(*command).returncode == 0
    assert leanprm("claims", given, "-o", whole).returncode == 0
    assert out.read_bytes() == whole.read_bytes()
    assert json.loads(manifest_path(out).read_text())["status"] == "done"


def test_usage_errors(leanprm: Run, tmp_path: Path) -> None:
    given = write_jsonl(tmp_path / "in.jsonl", rows(1))
    out = tmp_path / "out.jsonl"
    cases: list[tuple[list[Any], str]] = [
        ([given], "no output"),
        ([tmp_path / "none.jsonl", "-o", out], "no such file"),
        ([given, "-o", out, "--endpoint", "http://127.0.0.1:9"], "--model"),
        ([given, "--stats"], "not a chain"),
    ]
    for arguments, words in cases:
        result = leanprm("claims", *arguments)
        assert result.returncode == 2, result
        assert words in result.stderr


def test_an_endpoint_that_is_dead(leanprm: Run, tmp_path: Path) -> None:
    given = write_jsonl(tmp_path / "in.jsonl", rows(1))
    out = tmp_path / "out.jsonl"
    arguments = ["--endpoint", "http://127.0.0.1:9/v1", "--model", "m", "--retries", "0"]
    result = leanprm("claims", given, "-o", out, *arguments)
    assert result.returncode == 3
    assert "http://127.0.0.1:9/v1 cannot be asked" in result.stderr
    assert load(out) == []

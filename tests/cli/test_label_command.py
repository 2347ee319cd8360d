"""`leanprm label` from outside, with real Lean: killed, interrupted, taken up again."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pexpect
import psutil
import pytest

from leanprm.records import Report
from leanprm.verify.journal import Manifest, manifest_path
from tests.cli.conftest import COMMAND, Run, environment, write_jsonl

PROOFS = [
    ("exact ⟨h.2, h.1⟩", "verified"),
    ("constructor\n· exact h.2\n· exact h.1", "verified"),
    ("exact h", "rejected"),
    ("sorry", "hole"),
]


def records(number: int) -> list[dict[str, Any]]:
    """Proofs of different theorems, every fourth one an exact copy of the one before."""
    made = []
    for at in range(number):
        of = at - 1 if at % 4 == 3 else at
        proof = PROOFS[of % len(PROOFS)][0]
        statement = f"theorem t{of} (p q : Prop) (h : p ∧ q) : q ∧ p := by sorry"
        made.append({"id": f"i{at}", "statement": statement, "proof": proof})
    return made


def load(path: Path) -> list[Report]:
    return [Report.model_validate_json(line) for line in path.read_text().splitlines()]


def manifest(path: Path) -> Manifest:
    return Manifest.model_validate_json(manifest_path(path).read_bytes())


def without_times(path: Path) -> list[dict[str, Any]]:
    """Reports without what differs from run to run."""
    return [report.model_dump(exclude={"elapsed_ms", "lean_ms"}) for report in load(path)]


def test_labels_everything_in_order(leanprm: Run, tmp_path: Path) -> None:
    given = write_jsonl(tmp_path / "in.jsonl", [*records(10), "{", *records(12)[10:]])
    out = tmp_path / "out.jsonl"
    result = leanprm("label", given, "-o", out)
    assert result.returncode == 2
    assert f"{given}:11: broken JSON" in result.stderr
    assert "12 proofs: " in result.stdout
    assert "3 exact duplicates" in result.stdout
    found = load(out)
    assert [report.id for report in found] == [f"i{n}" for n in range(12)]
    assert [report.status for report in found[:3]] == ["verified", "verified", "rejected"]
    assert found[3].meta["copy_of"] == "i2"
    assert found[3].status == "rejected"
    said = manifest(out)
    assert said.status == "done"
    assert (said.unusable, said.duplicates) == (1, 3)
    assert said.counts["proofs"] == 12
    assert said.toolchain.lean.startswith("4.")


def test_killed_hard_and_taken_up(leanprm: Run, tmp_path: Path) -> None:
    given = write_jsonl(tmp_path / "in.jsonl", records(400))
    whole, out = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    assert leanprm("label", given, "-o", whole).returncode == 0
    process = start(given, out)
    wait_for(out, 5_000)
    children = psutil.Process(process.pid).children(recursive=True)
    process.kill()
    process.communicate(timeout=10)
    gone, alive = psutil.wait_procs(children, timeout=10)
    assert gone
    assert not alive
    first = out.read_bytes()
    out.write_bytes(first + b'{"schema_version":1,"id":"torn')
    assert manifest(out).status == "running"
    result = leanprm("label", given, "-o", out)
    assert result.returncode == 0, result.stderr
    assert "from earlier runs" in result.stdout
    assert out.read_bytes().startswith(first[: first.rfind(b"\n") + 1])
    assert without_times(out) == without_times(whole)
    assert manifest(out).counts["statuses"] == manifest(whole).counts["statuses"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_says_how_to_go_on(
    leanprm: Run, tmp_path: Path, number: signal.Signals
) -> None:
    given = write_jsonl(tmp_path / "in.jsonl", records(2000))
    out = tmp_path / "out.jsonl"
    process = start(given, out)
    wait_for(out, 5_000)
    children = psutil.Process(process.pid).children(recursive=True)
    process.send_signal(number)
    _, error = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "interrupted" in error
    assert "run the same command again to go on" in error
    assert "Traceback" not in error
    gone, alive = psutil.wait_procs(children, timeout=10)
    assert not alive
    assert gone
    assert manifest(out).status == "interrupted"
    kept = len(load(out))
    assert 0 < kept < 2000
    assert f"{kept} reports are kept" in error


def test_bar_on_a_terminal(leanprm: Run, tmp_path: Path) -> None:
    given = write_jsonl(tmp_path / "in.jsonl", records(400))
    child = pexpect.spawn(
        COMMAND[0],
        [*COMMAND[1:], "label", str(given), "-o", str(tmp_path / "out.jsonl")],
        encoding="utf-8",
        timeout=60,
        env=environment(TERM="xterm"),
        dimensions=(40, 120),
    )
    child.expect(r"labelling .*[1-9]\d*/400.*/s.*ETA.*verified")
    child.expect("400 proofs: ")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0


def test_other_settings_are_refused(leanprm: Run, tmp_path: Path) -> None:
    given = write_jsonl(tmp_path / "in.jsonl", records(3))
    out = tmp_path / "out.jsonl"
    assert leanprm("label", given, "-o", out).returncode == 0
    before = out.read_bytes()
    result = leanprm("label", given, "-o", out, "--no-goals")
    assert result.returncode == 2
    (line,) = result.stderr.splitlines()
    assert "made otherwise: goals: True → False" in line
    assert "--restart" in line
    assert out.read_bytes() == before
    assert leanprm("label", given, "-o", out, "--no-goals", "--restart").returncode == 0
    verified = [report for report in load(out) if report.status == "verified"]
    assert verified
    assert not any(step.goals_before for report in verified for step in report.steps)


def test_second_run_of_a_finished_job_starts_no_lean(leanprm: Run, tmp_path: Path) -> None:
    given = write_jsonl(tmp_path / "in.jsonl", records(3))
    out = tmp_path / "out.jsonl"
    leanprm("label", given, "-o", out)
    before = out.read_bytes()
    result = leanprm("label", given, "-o", out)
    assert result.returncode == 0
    assert "3 proofs: " in result.stdout
    assert out.read_bytes() == before


def test_unwritable_output_is_one_line(leanprm: Run, tmp_path: Path) -> None:
    given = write_jsonl(tmp_path / "in.jsonl", records(1))
    result = leanprm("label", given, "-o", "/proc/out.jsonl")
    assert result.returncode == 2
    (line,) = result.stderr.splitlines()
    assert "cannot be written" in line


def test_empty_input(leanprm: Run, tmp_path: Path) -> None:
    given = tmp_path / "in.jsonl"
    given.write_bytes(b"")
    result = leanprm("label", given, "-o", tmp_path / "out.jsonl")
    assert result.returncode == 2
    assert "the file is empty" in result.stderr


def start(given: Path, out: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*COMMAND, "label", str(given), "-o", str(out)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(),
        start_new_session=True,
    )


def wait_for(out: Path, size: int) -> None:
    deadline = time.monotonic() + 60
    while not out.exists() or os.path.getsize(out) < size:
        assert time.monotonic() < deadline, "nothing was written"
        time.sleep(0.02)

"""`leanprm verify` from outside, with real Lean."""

from __future__ import annotations

import json
import signal
import subprocess
from pathlib import Path

import psutil
import pytest

from leanprm.records import Report
from tests.cli.conftest import COMMAND, Run, environment, run_command, write_jsonl

SWAP = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p"
GOOD = {"id": "good", "statement": SWAP, "proof": "constructor\n· exact h.2\n· exact h.1"}
WRONG = {"id": "wrong", "statement": SWAP, "proof": "constructor\n· exact h.1\n· exact h.1"}
HOLE = {"id": "hole", "statement": SWAP, "proof": "  sorry"}
CHEAT = {"id": "cheat", "statement": SWAP, "proof": "theorem swap (p q : Prop) : True := trivial"}


def reports(result: subprocess.CompletedProcess[str]) -> list[Report]:
    return [Report.model_validate_json(line) for line in result.stdout.splitlines()]


def test_right_proof(leanprm: Run, tmp_path: Path) -> None:
    result = leanprm("verify", write_jsonl(tmp_path / "a.jsonl", [GOOD]))
    assert result.returncode == 0
    lines = result.stdout.splitlines()
    assert lines[0] == "swap  good"
    marks = ["✓ 1 constructor", "✓ 2 ·", "✓ 3   exact h.2", "✓ 4 ·", "✓ 5   exact h.1"]
    assert lines[1:6] == [f"  {mark}" for mark in marks]
    assert lines[6].startswith("  ✓ verified, 5 steps · axioms: none")
    assert lines[-1].startswith("1 proof: 1 verified · 5 steps")
    assert "\x1b" not in result.stdout
    assert result.stderr == ""


def test_wrong_proof_shows_where_it_broke(leanprm: Run, tmp_path: Path) -> None:
    result = leanprm("verify", write_jsonl(tmp_path / "a.jsonl", [WRONG]))
    assert result.returncode == 1
    assert "  ✗ 3   exact h.1  invalid (type_mismatch)" in result.stdout
    assert "│ ⊢ q" in result.stdout
    assert "rejected at step 3 of 5" in result.stdout


def test_json_has_one_report_a_line_and_nothing_else(leanprm: Run, tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", [GOOD, "{broken", WRONG, HOLE, CHEAT])
    result = leanprm("verify", path, "--json")
    assert result.returncode == 2
    found = reports(result)
    assert [(r.id, r.status) for r in found] == [
        ("good", "verified"),
        ("wrong", "rejected"),
        ("hole", "hole"),
        ("cheat", "forbidden"),
    ]
    assert result.stderr.startswith(f"leanprm: unusable input: {path}:2: broken JSON")
    assert len(result.stderr.splitlines()) == 1


def test_lean_file_is_read_whole(leanprm: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.lean"
    path.write_text(
        f"def two := 2\n\n/-- First. -/\n{SWAP} := ⟨h.2, h.1⟩\n\n"
        f"example (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  exact swap p q h\n",
        encoding="utf-8",
    )
    result = leanprm("verify", path, "--json")
    assert result.returncode == 0
    first, second = reports(result)
    assert first.id == f"{path}:swap"
    assert second.steps[0].start == (7, 2)


@pytest.mark.parametrize("text", [f"{SWAP} := ⟨h.2, h.1⟩\n", json.dumps(GOOD)])
def test_stdin(leanprm: Run, text: str) -> None:
    result = leanprm("verify", "-", "--quiet", stdin=text)
    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith("✓ ")
    assert "verified" in result.stdout


def test_no_goals_and_no_audit(leanprm: Run, tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", [GOOD])
    result = leanprm("verify", path, "--json", "--no-goals", "--no-audit")
    assert result.returncode == 1
    (found,) = reports(result)
    assert found.status != "verified"
    assert not found.audit.ran
    assert all(step.label == "valid" and not step.goals_before for step in found.steps)


def test_exact_finds_the_same_steps(leanprm: Run, tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", [GOOD, WRONG])
    usual, exact = (reports(leanprm("verify", path, "--json", *o)) for o in ([], ["--exact"]))
    for one, other in zip(usual, exact, strict=True):
        assert [(s.text, s.label, s.start) for s in one.steps] == [
            (s.text, s.label, s.start) for s in other.steps
        ]


def test_odd_characters_are_judged_by_lean(leanprm: Run, tmp_path: Path) -> None:
    truth = "theorem t : True"
    path = write_jsonl(
        tmp_path / "a.jsonl",
        [
            {"id": "crlf", "statement": truth, "proof": "  skip\r\n  trivial\r\n"},
            {"id": "astral", "statement": "theorem t (𝔸 : Prop) (h : 𝔸) : 𝔸", "proof": "exact h"},
            {"id": "tab", "statement": truth, "proof": "\ttrivial"},
            {"id": "nul", "statement": truth, "proof": "tri\0vial"},
            {"id": "megabyte", "statement": truth, "proof": "trivial -- " + "x" * 1_000_000},
        ],
    )
    result = leanprm("verify", path, "--json")
    assert result.returncode == 1
    found = {report.id: report.status for report in reports(result)}
    assert found == {
        "crlf": "verified",
        "astral": "verified",
        "tab": "rejected",
        "nul": "rejected",
        "megabyte": "verified",
    }


def test_runaway_is_unknown_and_the_others_are_checked(leanprm: Run, tmp_path: Path) -> None:
    loop = {"id": "loop", "statement": SWAP, "proof": "repeat (have x := True.intro)\nsorry"}
    path = write_jsonl(tmp_path / "a.jsonl", [GOOD, loop, WRONG])
    result = leanprm("verify", path, "--json", "--timeout", "3", "--heartbeats", "1000000000")
    assert result.returncode == 1
    assert [r.status for r in reports(result)] == ["verified", "unknown", "rejected"]
    assert result.stderr == ""


def test_interrupted(leanprm: Run, tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", [{**GOOD, "id": f"g{n}"} for n in range(3000)])
    process = subprocess.Popen(
        [*COMMAND, "verify", str(path), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(),
        start_new_session=True,
    )
    assert process.stdout is not None
    Report.model_validate_json(process.stdout.readline())
    children = psutil.Process(process.pid).children(recursive=True)
    process.send_signal(signal.SIGINT)
    _, error = process.communicate(timeout=30)
    assert process.returncode == 130
    assert error == "leanprm: interrupted\n"
    _, alive = psutil.wait_procs(children, timeout=10)
    assert not alive


def test_strict_stops_at_the_first_bad_record(leanprm: Run, tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", ["[]", GOOD])
    result = leanprm("verify", path, "--strict")
    assert result.returncode == 2
    assert result.stderr.startswith(f"leanprm: error: {path}:1: expected a JSON object")
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the file is empty"),
        (b"\x7fELF\0\0", "binary data"),
        (b"theorem t : True\n", "theorem t has no proof"),
        (b"-- nothing\n", "no theorem"),
        (b"theorem \xff", "not UTF-8"),
    ],
)
def test_unusable_file_is_one_line_and_code_2(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "a.lean"
    path.write_bytes(content)
    result = run_command("verify", path)
    assert result.returncode == 2
    (line,) = result.stderr.splitlines()
    assert str(path) in line
    assert message in line
    assert "Traceback" not in result.stderr


def test_bad_usage_is_code_2() -> None:
    for arguments in (
        ["verify"],
        ["verify", "--nope", "x"],
        ["nope"],
        ["verify", "x", "--workers", "0"],
    ):
        result = run_command(*arguments)
        assert result.returncode == 2, arguments
        assert "Traceback" not in result.stderr
    assert "no such file" in run_command("verify", "/nowhere.lean").stderr
    assert run_command("verify", "/nowhere.lean", "--timeout", "-1").returncode == 2


def test_no_lean_is_code_3(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", [GOOD])
    (tmp_path / "lakefile.toml").write_text('name = "a"\n')
    result = run_command("verify", path, "--project", tmp_path, PATH="/nowhere")
    assert result.returncode == 3
    assert result.stderr.startswith("leanprm: error: ")
    assert len(result.stderr.splitlines()) == 1
    assert result.stdout == ""


def test_help_and_version() -> None:
    assert run_command("--version").stdout.startswith("leanprm ")
    top = run_command("--help")
    assert top.returncode == 0
    for command in ("verify", "label", "play", "doctor", "lean"):
        assert command in top.stdout
        assert run_command(command, "--help").returncode == 0


def test_help_imports_no_command() -> None:
    """What `leanprm --help` loads: neither pydantic nor asyncio nor our own rooms."""
    code = (
        "import sys; sys.argv = ['leanprm', '--help']\n"
        "from leanprm.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print([m for m in sys.modules if m in ('pydantic', 'asyncio', 'leanprm.records')])"
    )
    result = subprocess.run(
        [COMMAND[0], "-c", code], capture_output=True, text=True, env=environment(), check=True
    )
    assert result.stdout.splitlines()[-1] == "[]"


def test_reader_that_leaves_is_no_error(leanprm: Run, tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", [{**GOOD, "id": f"g{n}"} for n in range(300)])
    process = subprocess.Popen(
        [*COMMAND, "verify", str(path), "--json", "--no-audit"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    error = process.stderr.read().decode()
    process.stderr.close()
    assert process.wait(60) == 141
    assert error == ""

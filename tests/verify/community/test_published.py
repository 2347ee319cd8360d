"""The runner of the published cases, on look-alikes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.verify.community.meaning import differences, meaning_of
from tests.verify.community.published import cases, main, read_answers

REQUESTS: list[dict[str, Any]] = [
    {"cmd": "theorem mine (n : Nat) (h : n = 3) : 3 = n := by sorry"},
    {"tactic": "exact h.symm", "proofState": 0},
    {"tactic": "exact nothing", "proofState": 0},
]
ANSWERS: list[dict[str, Any]] = [
    {
        "sorries": [{"goal": "n : Nat\nh :\n  n = 3\n⊢ 3 = n", "proofState": 0}],
        "messages": [{"severity": "warning", "pos": {"line": 1, "column": 8}, "data": "sorry!"}],
        "env": 0,
    },
    {"proofStatus": "Completed", "proofState": 1, "goals": []},
    {"message": "in other words"},
]


def write(folder: Path, name: str, answers: list[dict[str, Any]]) -> None:
    folder.mkdir(exist_ok=True)
    requests = "\n\n".join(json.dumps(request) for request in REQUESTS)
    (folder / f"{name}.in").write_text(requests + "\n\n")
    said = "\n".join(json.dumps(answer, indent=2) for answer in answers)
    (folder / f"{name}.expected.out").write_text(said)


@pytest.mark.usefixtures("engine")
def test_it_runs_cases_in_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "test"
    write(folder, "same", ANSWERS)
    (folder / "unanswered.in").write_text("{}")
    assert cases(folder) == ["same"]
    assert main([str(folder)]) == 0
    wrong = [ANSWERS[0], {**ANSWERS[1], "proofStatus": "Incomplete: contains sorry"}, ANSWERS[2]]
    write(folder, "wrong", wrong)
    write(folder, "import_lean", wrong)
    assert main([str(folder)]) == 1
    said = capsys.readouterr().out
    assert "same: agrees" in said
    assert "wrong: DIFFERS" in said
    assert "answer 2, verdict: 'done', not 'unfinished'" in said
    assert "import_lean: differs (needs a toolchain" in said
    assert "3 cases, 1 differ without an explanation" in said


def test_an_empty_folder_is_no_success(tmp_path: Path) -> None:
    assert main([str(tmp_path)]) == 1


def test_values_may_stand_anyhow() -> None:
    assert read_answers('\n{"a": 1}\n\n{"b":\n 2}{"c": 3}  ') == [{"a": 1}, {"b": 2}, {"c": 3}]


def test_meaning() -> None:
    error = {"severity": "error", "pos": {"line": 2, "column": 1}, "data": "no"}
    done = {"proofStatus": "Completed", "proofState": 4, "goals": []}
    assert meaning_of(done).verdict == "done"
    assert meaning_of({**done, "messages": [error]}) == meaning_of({"message": "Lean error:\nx"})
    assert meaning_of({**done, "proofStatus": "Error: kernel"}).verdict == "refused"
    assert meaning_of({**done, "proofStatus": "Not verified: x"}).verdict == "unfinished"
    assert meaning_of({"env": 1}).verdict == "ran"
    assert meaning_of({"env": 1, "messages": [error]}).errors == ((2, 1),)
    assert differences([done], [{**done, "proofState": 5}]) == ["answer 1, numbers: (4,), not (5,)"]
    assert differences([done], [done, done]) == ["1 answers, not 2"]

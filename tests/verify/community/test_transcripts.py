"""Every transcript: in one Lean, and one of each family through pipes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.verify.community.conftest import Ask
from tests.verify.community.transcripts import FOLDER, answers, names, run

PIPED = (
    "cmd_chain", "cmd_end_of_input", "drop", "error_not_utf8", "error_line_break", "file_env",
    "info_all_tactics", "pickle_inner_state", "step_leaves_two", "step_timeout",
)  # fmt: skip


def test_there_are_enough() -> None:
    assert len(names()) >= 100
    assert {path.stem for path in FOLDER.glob("*.expected")} == set(names())
    families = {name.partition("_")[0] for name in names()}
    assert families == {"cmd", "step", "info", "file", "pickle", "error", "drop"}


@pytest.mark.parametrize("name", names())
def test_transcript(name: str, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(FOLDER / "files", tmp_path / "files")
    monkeypatch.chdir(tmp_path)
    said = ask((FOLDER / f"{name}.in").read_bytes())
    expected = (FOLDER / f"{name}.expected").read_text(encoding="utf-8")
    assert answers(said) == answers(expected)


@pytest.mark.usefixtures("engine")  # compiles what has to be, silently
@pytest.mark.parametrize("name", PIPED)
def test_transcript_through_pipes(name: str, tmp_path: Path) -> None:
    said = run((FOLDER / f"{name}.in").read_bytes(), tmp_path)
    assert said == (FOLDER / f"{name}.expected").read_text(encoding="utf-8")

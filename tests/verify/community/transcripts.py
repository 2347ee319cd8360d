"""Transcripts of `leanprm repl`, and the program run on one of them through pipes."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "transcripts"
COMMAND = [sys.executable, "-m", "leanprm", "repl"]


def names() -> list[str]:
    """All transcripts."""
    return sorted(path.stem for path in FOLDER.glob("*.in"))


def answers(output: str) -> list[Any]:
    """The JSON values of an output; a blank line must follow each, and be in none."""
    blocks = output.split("\n\n")
    assert blocks.pop() == "", "the last answer has no blank line after it"
    return [json.loads(block) for block in blocks]


def run(requests: bytes, folder: Path, *options: str) -> str:
    """What the program says to these requests, in a folder with the files of the transcripts."""
    shutil.copytree(FOLDER / "files", folder / "files", dirs_exist_ok=True)
    done = subprocess.run(
        [*COMMAND, *options],
        input=requests,
        cwd=folder,
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert done.stderr == b"", done.stderr.decode()
    return done.stdout.decode()

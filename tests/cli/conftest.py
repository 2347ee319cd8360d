"""Running the command line as users do: in a process of its own, with real Lean."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from leanprm.lean.toolchain import Toolchain

COMMAND = [sys.executable, "-c", "from leanprm.cli import main; main()"]

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def environment(**more: str) -> dict[str, str]:
    """The environment of a command: plain output, whatever the terminal of the tests is."""
    return {**os.environ, "PYTHONIOENCODING": "utf-8", "TERM": "dumb", **more}


def run_command(
    *arguments: str | Path, stdin: str | None = None, cwd: Path | None = None, **more: str
) -> subprocess.CompletedProcess[str]:
    """Run `leanprm ARGUMENTS` to its end."""
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        cwd=cwd,
        env=environment(**more),
        check=False,
    )


@pytest.fixture
def leanprm(toolchain: Toolchain) -> Run:
    """Runs the command line; the toolchain is ready before."""
    assert toolchain.kind == "embedded"
    return run_command


def write_jsonl(path: Path, records: Sequence[dict[str, Any] | str]) -> Path:
    """Write records, or lines as they are."""
    lines = [each if isinstance(each, str) else json.dumps(each) for each in records]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path

"""A core library of five modules that compiles in a second, to test the build with real Lean."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

_OPTIONS = "set_option genSizeOf false\nset_option genCtorIdx false\n"

SOURCES = {
    "Init.lean": "prelude\nimport Init.Left\nimport Init.Right\n",
    "Init/Base.lean": f"/- the base -/\nprelude\n{_OPTIONS}inductive Flag where | up | down\n",
    "Init/Left.lean": f"prelude -- one side\nimport Init.Base\n{_OPTIONS}axiom left : Flag\n",
    "Init/Right.lean": f"prelude\nimport Init.Base\n{_OPTIONS}axiom right : Flag\n",
    "Init/Unused.lean": "prelude\nthis does not compile and nothing imports it\n",
}
MODULES = 4


def write_core(folder: Path, changes: Mapping[str, str] | None = None) -> Path:
    """Writes the sources, with some files replaced, and returns the folder."""
    for name, text in {**SOURCES, **(changes or {})}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


def wait_until(holds: Callable[[], bool], seconds: float = 10.0) -> bool:
    """Whether `holds()` becomes true in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.02)
    return holds()


def is_alive(pid: int) -> bool:
    """Whether a process is there and no zombie."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state not in "ZX"


def kill(pid: int) -> None:
    """Ends a process, if it is still there."""
    if is_alive(pid):
        os.kill(pid, signal.SIGKILL)


def run_python(
    code: str, *arguments: str, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Runs a Python program that can import the package."""
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **(env or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def run(
    command: Sequence[str], env: Mapping[str, str] | None = None, cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Runs a program to its end, with `env` on top of the environment."""
    return subprocess.run(
        command,
        env={**os.environ, **(env or {})},
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

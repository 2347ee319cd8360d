"""A core library of five modules that compiles in a second, to test the build with real Lean."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, Any

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


class Client:
    """Just enough of a language client."""

    def __init__(self, command: list[str], env: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self._in: IO[bytes] = self.process.stdin
        self._out: IO[bytes] = self.process.stdout

    def send(self, method: str, parameters: object, number: int | None = None) -> None:
        message = {"jsonrpc": "2.0", "method": method, "params": parameters}
        body = json.dumps(message if number is None else {**message, "id": number}).encode()
        self._in.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._in.flush()

    def receive(self) -> dict[str, Any]:
        length = 0
        while header := self._out.readline().strip():
            name, value = header.split(b":")
            length = int(value) if name.lower() == b"content-length" else length
        message: dict[str, Any] = json.loads(self._out.read(length))
        return message

    def check(self, text: str) -> list[str]:
        """The messages of a document."""
        self.send("initialize", {"capabilities": {}}, 1)
        while self.receive().get("id") != 1:
            pass
        self.send("initialized", {})
        uri = "file:///somewhere/Document.lean"
        document = {"uri": uri, "languageId": "lean4", "version": 1, "text": text}
        self.send("textDocument/didOpen", {"textDocument": document})
        self.send("textDocument/waitForDiagnostics", {"uri": uri, "version": 1}, 2)
        said: list[str] = []
        while (message := self.receive()).get("id") != 2:
            if message["method"] == "textDocument/publishDiagnostics":
                said = [each["message"] for each in message["params"]["diagnostics"]]
        return said

    def close(self) -> None:
        self._in.close()
        self._out.close()
        self.process.kill()
        self.process.wait()

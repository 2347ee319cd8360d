"""The bare loops that leanprm is measured against: nothing but pipes and JSON."""

from __future__ import annotations

import asyncio
import json
import subprocess
import time
from collections.abc import Sequence
from typing import Any

from bench.workload import step_places, text_of
from leanprm.lean.toolchain import Toolchain
from leanprm.records import ProofItem

_URI = "file:///bench/Bench.lean"


class BareServer:
    """`lean --server` by hand: requests out, answers by number, everything else dropped."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._number = 0
        self._version = 1

    @classmethod
    async def start(cls, toolchain: Toolchain) -> BareServer:
        """Start the server and open an empty document."""
        process = await asyncio.create_subprocess_exec(
            *toolchain.argv("--server", "-Dserver.reportDelayMs=0", "-DElab.async=false"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env=toolchain.environ(),
            limit=1 << 26,
        )
        self = cls(process)
        await self.ask("initialize", {"processId": None, "rootUri": None, "capabilities": {}})
        self._send({"jsonrpc": "2.0", "method": "initialized", "params": {}})
        document = {"uri": _URI, "languageId": "lean", "version": 1, "text": ""}
        self._send(
            {
                "jsonrpc": "2.0",
                "method": "textDocument/didOpen",
                "params": {"textDocument": document},
            }
        )
        return self

    async def edit(self, text: str) -> None:
        """Replace the text and wait for its diagnostics."""
        self._version += 1
        document = {"uri": _URI, "version": self._version}
        params = {"textDocument": document, "contentChanges": [{"text": text}]}
        self._send({"jsonrpc": "2.0", "method": "textDocument/didChange", "params": params})
        await self.ask("textDocument/waitForDiagnostics", document)

    async def goals(self, line: int, column: int) -> Any:
        """One goal query."""
        position = {"line": line, "character": column}
        params = {"textDocument": {"uri": _URI}, "position": position}
        return await self.ask("$/lean/plainGoal", params)

    async def ask(self, method: str, params: object) -> Any:
        """One request, one answer."""
        self._number += 1
        self._send({"jsonrpc": "2.0", "id": self._number, "method": method, "params": params})
        while True:
            answer = await self._read()
            if answer.get("id") == self._number and "method" not in answer:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    async def close(self) -> None:
        """End the server."""
        self._process.kill()
        await self._process.wait()

    def _send(self, message: object) -> None:
        stdin = self._process.stdin
        if stdin is None:
            raise RuntimeError("no pipe")
        data = json.dumps(message).encode()
        stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(data), data))

    async def _read(self) -> dict[str, Any]:
        stdout = self._process.stdout
        if stdout is None:
            raise RuntimeError("no pipe")
        head = await stdout.readuntil(b"\r\n\r\n")
        size = int(head.split(b"Content-Length:")[1].split()[0])
        message: dict[str, Any] = json.loads(await stdout.readexactly(size))
        return message


async def bare_loop(toolchain: Toolchain, items: Sequence[ProofItem]) -> float:
    """Seconds for: edit, wait, one goal query a step; one item after the other."""
    server = await BareServer.start(toolchain)
    try:
        await server.edit("theorem warm : True := by trivial\n")
        began = time.perf_counter()
        for item in items:
            await server.edit(text_of(item))
            for line, column in step_places(item):
                if await server.goals(line, column) is None:
                    raise RuntimeError(f"no goals at step {line} of {item.id}")
        return time.perf_counter() - began
    finally:
        await server.close()


def plain_lean(toolchain: Toolchain, items: Sequence[ProofItem]) -> float:
    """Seconds for one `lean` process on one file with all items."""
    text = "".join(text_of(item) for item in items)
    began = time.perf_counter()
    run = subprocess.run(
        toolchain.argv("--json", "--stdin", "-Dlinter.unusedVariables=false"),
        input=text.encode(),
        env=toolchain.environ(),
        capture_output=True,
        check=False,
    )
    elapsed = time.perf_counter() - began
    if run.returncode != 0 or b'"error"' in run.stdout:
        raise RuntimeError(run.stdout[:500].decode())
    return elapsed


def process_per_item(toolchain: Toolchain, items: Sequence[ProofItem]) -> float:
    """Seconds for one `lean` process an item."""
    return sum(plain_lean(toolchain, [item]) for item in items)

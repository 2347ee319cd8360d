"""Start-up: first label of a warm start, the core library from nothing, memory over many proofs."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator

import psutil

from bench.speed import Line
from bench.workload import items
from leanprm.lean.embedded import shared_toolchain
from leanprm.verify.verifier import Verifier

_FIRST = (
    "import leanprm; "
    "r = leanprm.verify('theorem t (p : Prop) (h : p) : p', 'exact h'); "
    "assert r.status == 'verified', r"
)
_BUILD = "import leanprm; leanprm.embedded_toolchain()"
_PROOFS = 10_000


def _seconds(code: str, **environment: str) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, **environment})
    return time.perf_counter() - began


def measure() -> Iterator[Line]:
    """First label, core library, memory."""
    toolchain = shared_toolchain()
    first = min(_seconds(_FIRST) for _ in range(3))
    yield Line("import to first verified proof, s", first, "≤ 1", first <= 1)
    with tempfile.TemporaryDirectory() as cache:
        built = _seconds(_BUILD, LEANPRM_CACHE=cache)
    yield Line("core library compiled from nothing, s", built, "≤ 60", built <= 60)
    process = psutil.Process()
    readings = []
    with Verifier(toolchain, goals=False, audit=False) as verifier:
        for number, _ in enumerate(verifier.verify_many(iter(items(_PROOFS)))):
            if number % 1000 == 999:
                readings.append(process.memory_info().rss / 2**20)
    growth = readings[-1] - readings[1]
    note = f"{readings[1]:.0f} MiB after 2,000 proofs, {readings[-1]:.0f} MiB after 10,000"
    yield Line("driver memory from proof 2,000 to 10,000, MiB", growth, "≤ 16", growth <= 16, note)

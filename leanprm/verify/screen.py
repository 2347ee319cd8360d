"""Many items through one fresh Lean, for those who do not ask for goals.

The command line elaborates a document of many theorems faster than the language server, which keeps
a tree of everything for later questions. An item without an error there needs
no question; the others go to a server, which tells the steps that failed from those never run.
"""

from __future__ import annotations

import asyncio
import secrets

from leanprm.errors import InfrastructureError
from leanprm.lean.batch import run_lean
from leanprm.lean.limits import Limits
from leanprm.lean.server import Checked
from leanprm.lean.toolchain import Toolchain

LEAST = 48
"""Items from which a process of their own is worth its start."""
MOST = 256
"""Items in one process."""


class Screen:
    """Runs documents in fresh processes, a bounded number at a time."""

    def __init__(self, toolchain: Toolchain, limits: Limits, workers: int) -> None:
        self._toolchain = toolchain
        self._limits = limits
        self._free = asyncio.Semaphore(workers)

    async def check(self, text: str) -> Checked | None:
        """What a fresh Lean says; None when it could not say: then a server is asked.

        Here silence is what makes a step valid, so the text ends in an error of ours. Only an
        answer that has it, and nothing else behind the items, shows that Lean came to the end.
        """
        name = f"_leanprm_{secrets.token_hex(8)}"
        lead = "\nexample : True := "
        try:
            async with self._free:
                run = await run_lean(
                    self._toolchain,
                    f"{text}{lead}{name}\n",
                    self._limits,
                    deadline_s=self._limits.wall_s,
                )
        except InfrastructureError:
            return None
        behind = [
            f.start for f in run.diagnostics if f.severity == "error" and f.start >= len(text)
        ]
        if behind != [len(text) + len(lead)]:
            return None
        told = tuple(found for found in run.diagnostics if found.start < len(text))
        return Checked(text, told, (), run.elapsed_s)

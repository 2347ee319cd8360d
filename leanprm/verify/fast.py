"""Documents on the stepping REPL instead of the language server, for `fast`.

The REPL runs the same text and answers the same questions about it, so labels and goals are made
from the same facts by the same code; only the way there is shorter. What it cannot be asked
faithfully goes to a server, item by item, and is counted.
"""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol, TypeVar

from leanprm.errors import InputError
from leanprm.lean.limits import Limits
from leanprm.lean.pool import usable_cores
from leanprm.lean.repl import ReplPool, ReplServer, repl_toolchain
from leanprm.lean.repl.texts import ReplText
from leanprm.lean.server import Checked
from leanprm.lean.toolchain import Toolchain
from leanprm.verify.prepare import Prepared

T = TypeVar("T")
Goals = tuple[str, ...] | None

_OWN_MODULES = "LeanPrmRepl"


class Asked(Protocol):
    """Who is asked about a document: a server, or a process of the REPL."""

    async def check(self, text: str, goal_offsets: Sequence[int] = ()) -> Checked:
        """What Lean says about a text, with the goals at some offsets."""

    async def goals(self, offsets: Sequence[int]) -> tuple[Goals, ...]:
        """The goals at more offsets of that text."""


class OnRepl:
    """Asks a process of the REPL; many texts may begin with the same header."""

    def __init__(self, server: ReplServer, header_end: int | None) -> None:
        self._server = server
        self._header_end = header_end
        self._text: ReplText | None = None

    async def check(self, text: str, goal_offsets: Sequence[int] = ()) -> Checked:
        """What Lean says about a text, with the goals at some offsets.

        Raises:
            InputError: If Lean does not accept the imports.
            InfrastructureError: If there is no answer to be trusted.
        """
        header_end, self._text = self._header_end, None
        if header_end is not None:
            # One with errors, or that ends in a doc comment, is a part of its text only.
            with contextlib.suppress(InputError):
                self._text = await ReplText.check(
                    self._server, text, goal_offsets, header_end=header_end
                )
        if self._text is None:
            self._text = await ReplText.check(self._server, text, goal_offsets)
        return self._text.checked

    async def goals(self, offsets: Sequence[int]) -> tuple[Goals, ...]:
        """The goals at more offsets of that text.

        Raises:
            InfrastructureError: If there is no answer to be trusted.
        """
        if self._text is None:
            raise RuntimeError("no text was checked")
        return await self._text.goals(offsets)


class Fast:
    """Processes of the REPL for documents.

    Args:
        toolchain: The embedded toolchain.
        limits: Bounds on each process.
        workers: How many processes at most; all usable cores if not given.

    Raises:
        ToolchainError: If it is another toolchain, or the REPL cannot be compiled for it.
    """

    def __init__(self, toolchain: Toolchain, limits: Limits, workers: int | None = None) -> None:
        self._pool = ReplPool(repl_toolchain(toolchain), limits, workers or usable_cores())

    async def run(
        self, job: Callable[[Asked], Awaitable[T]], *, header_end: int | None = None
    ) -> T:
        """Run a job about one document.

        Args:
            job: Asks about it.
            header_end: Where its header ends, if other documents begin with the same.

        Raises:
            InputError: If Lean does not accept the imports.
            InfrastructureError: What the job raises.
        """
        return await self._pool.run(lambda server: job(OnRepl(server, header_end)))

    async def close(self) -> None:
        """End all processes."""
        await self._pool.close()


def server_wanted(prepared: Prepared) -> str | None:
    """Why an item has to go to a server; None if the REPL can be asked faithfully."""
    item, body = prepared.item, prepared.body
    if "\r" in item.header or "\r" in item.statement or "\r" in body:
        return "Lean's server drops carriage returns"
    if _OWN_MODULES in item.header:
        return "the header names the REPL's own modules"
    if item.group is None and "#exit" in item.header:
        return "the header ends the file"
    for block in prepared.script.blocks:
        if block.kind == "alt" and body[block.opener_start : block.opener_end].count("|") > 1:
            return "of an alternative that runs twice the server shows one run"
    return None

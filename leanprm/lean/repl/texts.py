"""Whole texts on the REPL: what Lean says about them, and the goals at places in them.

The same question as `LeanServer.check`, put to a process that keeps headers loaded and speaks no
editor's protocol. Which goals belong to a place is decided by the function that Lean's server uses.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Any

from leanprm.errors import LeanProtocolError
from leanprm.lean.repl import wire
from leanprm.lean.repl.holder import GRACE_S, milliseconds, option_lines
from leanprm.lean.repl.server import ReplServer
from leanprm.lean.server import Checked

Goals = tuple[str, ...] | None


class ReplText:
    """A text that a REPL process has checked, for questions about its goals.

    Only the last text of a process can be asked about.

    Attributes:
        checked: What Lean says about it, as `LeanServer.check` would return it.
    """

    def __init__(self, server: ReplServer, checked: Checked, number: int) -> None:
        self.checked = checked
        self._server = server
        self._number = number

    @classmethod
    async def check(
        cls,
        server: ReplServer,
        text: str,
        offsets: Sequence[int] = (),
        *,
        header_end: int | None = None,
    ) -> ReplText:
        """Check a text.

        Args:
            server: Where.
            text: The whole text.
            offsets: Places in it, in code points, to tell the goals at.
            header_end: Where its header ends, if that is to be run by itself, once for all texts
                that begin with it. It must not end inside a command, and have no errors.

        Raises:
            InputError: If Lean does not accept the header, or the imports.
            InfrastructureError: If there is no answer to be trusted.
        """
        began = time.perf_counter()
        seconds = server.limits.wall_s
        fields: dict[str, object] = {
            "options": option_lines(server.limits),
            "text": text,
            "places": byte_offsets(text, offsets),
            "ms": milliseconds(seconds),
        }
        if header_end is not None:
            fields["header"] = text[:header_end]
        await server.provide(text)
        reply = await server.ask("check", fields, 2 * seconds + GRACE_S, "a text")
        said = wire.messages(reply, text)
        told = tuple(sorted(said, key=lambda found: (found.start, found.end)))
        goals = _goals(reply, len(offsets))
        checked = Checked(text, told, goals, time.perf_counter() - began)
        return cls(server, checked, wire.take(reply, "text", int))

    async def goals(self, offsets: Sequence[int]) -> tuple[Goals, ...]:
        """The goals at more places of the text; None where Lean has no tactic.

        Raises:
            InfrastructureError: If there is no answer to be trusted, or the process has checked
                another text since.
        """
        fields = {"text": self._number, "places": byte_offsets(self.checked.text, offsets)}
        seconds = self._server.limits.wall_s
        reply = await self._server.ask("goals_at", fields, seconds, "goals")
        return _goals(reply, len(offsets))


def byte_offsets(text: str, offsets: Sequence[int]) -> list[int]:
    """Offsets in code points as offsets in UTF-8 bytes."""
    if text.isascii():
        return list(offsets)
    bytes_at, last, at = {}, 0, 0
    for offset in sorted(set(offsets)):
        at += len(text[last:offset].encode())
        bytes_at[offset] = at
        last = offset
    return [bytes_at[offset] for offset in offsets]


def _goals(reply: Mapping[str, Any], count: int) -> tuple[Goals, ...]:
    found = wire.take(reply, "goals", list)
    if len(found) != count:
        raise LeanProtocolError("a reply with goals for another number of places")
    return tuple(None if each is None else _texts(each) for each in found)


def _texts(goals: object) -> tuple[str, ...]:
    if not isinstance(goals, list) or not all(isinstance(goal, str) for goal in goals):
        raise LeanProtocolError(f"goals that are none: {str(goals)[:80]}")
    return tuple(goals)

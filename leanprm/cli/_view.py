"""What Lean says about a tactic script under a cursor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from leanprm.lean.limits import Limits
from leanprm.lean.messages import Diagnostic
from leanprm.lean.position import LineIndex
from leanprm.lean.server import Checked, LeanServer
from leanprm.lean.sync import LoopThread
from leanprm.lean.toolchain import Toolchain


class Lean:
    """One Lean server for a terminal; a new one after it died."""

    def __init__(self, toolchain: Toolchain, limits: Limits) -> None:
        self._toolchain = toolchain
        self._limits = limits
        self._loop = LoopThread()
        self._server: LeanServer | None = None

    def __enter__(self) -> Lean:
        return self

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self._loop.run(self._server.close())
        self._loop.close()

    def check(self, text: str, offsets: Sequence[int]) -> Checked:
        """Check a text and ask for the goals at some offsets."""
        if self._server is not None and not self._server.alive:
            self._loop.run(self._server.close())
            self._server = None
        if self._server is None:
            self._server = self._loop.run(LeanServer.start(self._toolchain, self._limits))
        return self._loop.run(self._server.check(text, offsets))


class View(NamedTuple):
    """What Lean says about the tactics before the cursor."""

    goals: tuple[str, ...] | None
    error: str | None
    """Why the last tactic is not accepted."""
    notes: tuple[str, ...]
    """Warnings and messages of the proof."""

    @property
    def accepted(self) -> bool:
        """Whether Lean ran all tactics and found nothing wrong."""
        return self.error is None


def view_of(checked: Checked, proof_start: int, at: int) -> View:
    """What an answer says; anything that is not clearly fine is an error."""
    goals = checked.goals[0]
    errors = [found for found in checked.diagnostics if found.severity == "error"]
    here = [found for found in errors if found.start >= proof_start - len(" := by\n")]
    real = [found for found in here if found.start < at or not found.unsolved_goals]
    notes = tuple(
        found.message
        for found in checked.diagnostics
        if found.severity in ("warning", "info") and proof_start <= found.start < at
    )
    before = [found for found in errors if found not in here]
    if real:
        return View(goals, real[0].message, notes)
    if goals is None:
        said = _in_file(checked, before[0]) if before else "Lean does not reach this place"
        return View(None, said, notes)
    return View(goals, None, notes)


def _in_file(checked: Checked, found: Diagnostic) -> str:
    line = LineIndex(checked.text).position(found.start)[0]
    return f"line {line} of the file: {found.message}"

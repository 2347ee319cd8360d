"""A progress line for streams whose length is not known."""

from __future__ import annotations

import sys
import time
from types import TracebackType

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from leanprm.cli._console import make_console

_PLAIN_EVERY_S = 30.0
_DRAW_EVERY = 100


class Counting:
    """Counts on stderr: a bar on a terminal, a line now and then elsewhere.

    Args:
        what: What is done, such as "converting".
        unit: What is counted, such as "chains".
        total: How many there will be, if known.
    """

    def __init__(self, what: str, unit: str, total: int | None = None) -> None:
        self._what, self._unit, self._total = what, unit, total
        self._console = make_console(sys.stderr)
        self._progress = Progress(
            TextColumn(what),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn(unit),
            TimeRemainingColumn(),
            console=self._console,
            disable=not self._console.is_terminal,
            transient=True,
        )
        self._task = self._progress.add_task("", total=total)
        self._spoke = time.monotonic()
        self.done = 0

    def __enter__(self) -> Counting:
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._progress.stop()

    def advance(self, by: int = 1) -> None:
        """Count."""
        self.done += by
        if self._console.is_terminal:
            if self.done % _DRAW_EVERY < by or self.done == self._total or by > 1:
                self._progress.update(self._task, completed=self.done)
            return
        now = time.monotonic()
        if now - self._spoke >= _PLAIN_EVERY_S:
            self._spoke = now
            of = f" of {self._total}" if self._total is not None else ""
            self._console.print(f"leanprm: {self._what}: {self.done}{of} {self._unit}")


class Stages:
    """Progress of a job of several stages whose lengths are known.

    Args:
        titles: What each stage does, by what it counts: `{"tasks": "building"}`.
    """

    def __init__(self, titles: dict[str, str]) -> None:
        self._titles = titles
        self._unit = ""
        self._counting: Counting | None = None

    def __enter__(self) -> Stages:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def update(self, unit: str, done: int, total: int) -> None:
        """Show how far the stage is that counts `unit`."""
        if unit != self._unit:
            self._end()
            self._unit = unit
            self._counting = Counting(self._titles.get(unit, unit), unit, total).__enter__()
        if self._counting is not None:
            self._counting.advance(done - self._counting.done)

    def _end(self) -> None:
        if self._counting is not None:
            self._counting.__exit__(None, None, None)
            self._counting = None

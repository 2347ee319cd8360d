"""Consoles, progress bars and the reporting of unusable input."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from rich.console import Console, RenderableType

from leanprm.errors import InputError

if TYPE_CHECKING:
    from leanprm.lean.corebuild import CoreProgress, ProgressCallback

_PLAIN_WIDTH = 160
_SHOWN_ERRORS = 20


def make_console(stream: TextIO | None = None) -> Console:
    """A console on stdout or another stream: coloured on a terminal, plain elsewhere."""
    target = sys.stdout if stream is None else stream
    plain = not target.isatty()
    return Console(
        file=target,
        highlight=False,
        markup=False,
        emoji=False,
        soft_wrap=False,
        width=_PLAIN_WIDTH if plain else None,
        color_system=None if plain or os.environ.get("NO_COLOR") else "auto",
    )


def show(console: Console, what: RenderableType) -> None:
    """Print tables and text; without the padding to the right where there is no terminal."""
    if console.is_terminal:
        console.print(what)
        return
    with console.capture() as captured:
        console.print(what)
    lines = captured.get().split("\n")
    console.file.write("\n".join(line.rstrip() for line in lines))


def is_ascii(console: Console) -> bool:
    """Whether the console cannot show marks like ✓."""
    return not (console.encoding or "").lower().replace("-", "").startswith("utf")


def make_stdout_safe() -> None:
    """Make text that the terminal's encoding lacks a replacement mark instead of an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


class InputErrors:
    """Prints unusable inputs, one clear line each, and counts them.

    Args:
        console: Where to print.
        strict: Raise the first one instead.
    """

    def __init__(self, console: Console, *, strict: bool) -> None:
        self._console = console
        self._strict = strict
        self.count = 0
        self.first: list[str] = []

    def __call__(self, error: InputError) -> None:
        """Take note of one error.

        Raises:
            InputError: If strict.
        """
        if self._strict:
            raise error
        self.count += 1
        if len(self.first) < _SHOWN_ERRORS:
            self.first.append(str(error))
            self._console.print(f"leanprm: unusable input: {error}", soft_wrap=True)
        elif self.count == _SHOWN_ERRORS + 1:
            self._console.print("leanprm: further unusable inputs are only counted")


def library_progress() -> ProgressCallback:
    """Says on stderr, a line a quarter, how far the one-time build of `LeanPRM` is.

    Lines, because it happens in the middle of other work, which may have a progress bar of its own.
    """
    console = make_console(sys.stderr)
    said = -1

    def report(progress: CoreProgress) -> None:
        nonlocal said
        quarter = 4 * progress.done // max(1, progress.total)
        if progress.waiting:
            console.print("leanprm: waiting for another process that compiles the library LeanPRM")
        elif quarter != said:
            said = quarter
            count = f"{progress.done} of {progress.total} modules"
            console.print(f"leanprm: compiling the library LeanPRM (once): {count}")

    return report


@contextmanager
def build_progress() -> Iterator[ProgressCallback]:
    """A progress display on stderr for the one-time build of the core library."""
    console = make_console(sys.stderr)
    started = time.monotonic()
    status = console.status("Preparing Lean's core library (once) …")
    shown = False

    def report(progress: CoreProgress) -> None:
        nonlocal shown
        if not shown:
            shown = True
            if console.is_terminal:
                status.start()
            else:
                console.print("leanprm: preparing Lean's core library (once)")
        doing = "waiting for another process" if progress.waiting else "compiling"
        status.update(f"Core library: {doing}, {progress.done} of {progress.total} modules")

    try:
        yield report
    finally:
        if shown:
            status.stop()
            console.print(f"leanprm: core library: {time.monotonic() - started:.1f} s")

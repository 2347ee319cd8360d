"""Options that several commands share, and what is made of them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from leanprm.errors import InputError
from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain
from leanprm.lean.transport import TransportChoice

Project = Annotated[
    Path | None,
    typer.Option("--project", metavar="DIR", help="Use the Lean of this Lake project."),
]
Workers = Annotated[
    int | None, typer.Option("--workers", min=1, help="Lean processes; default: all cores.")
]
Timeout = Annotated[
    float, typer.Option("--timeout", metavar="S", help="Seconds of wall time for one proof.")
]
Memory = Annotated[int, typer.Option("--memory", metavar="MB", help="MiB for one Lean process.")]
Heartbeats = Annotated[
    int, typer.Option("--heartbeats", metavar="N", help="Lean's own limit, maxHeartbeats.")
]
Exact = Annotated[
    bool, typer.Option("--exact", help="Take steps from Lean's own info trees (slower).")
]
Fast = Annotated[
    bool,
    typer.Option("--fast", help="Ask the stepping REPL, not the server: the same labels, sooner."),
]
TransportOption = Annotated[
    TransportChoice,
    typer.Option("--transport", help="States (repl) or documents (server); auto: repl if it can."),
]
NoGoals = Annotated[bool, typer.Option("--no-goals", help="Leave out goals (faster).")]
NoAudit = Annotated[
    bool, typer.Option("--no-audit", help="Leave out the final audit; then nothing is verified.")
]
Header = Annotated[
    Path | None,
    typer.Option("--header", metavar="FILE", help="Header for records that bring none."),
]
Strict = Annotated[bool, typer.Option("--strict", help="Stop at the first unusable input.")]

DEFAULTS = Limits()


def make_limits(timeout: float, memory: int, heartbeats: int) -> Limits:
    """Limits from options.

    Raises:
        InputError: If one is not positive and finite.
    """
    try:
        return Limits(wall_s=timeout, memory_mb=memory, max_heartbeats=heartbeats)
    except ValueError as error:
        raise InputError(str(error), mend="give a number above 0") from None


def require_fast(project: Path | None, *, exact: bool) -> None:
    """Check that `--fast` can be had.

    Raises:
        InputError: If it cannot.
    """
    if exact:
        raise InputError("--exact steps come from the language server", mend="leave out --fast")
    if project is not None:
        raise InputError("the REPL runs on the embedded Lean only", mend="leave out --fast")


def read_header(path: Path | None) -> str:
    """The text of a header file; empty without one.

    Raises:
        InputError: If the file cannot be read.
    """
    if path is None:
        return ""
    from leanprm.verify.sources import decode_text

    try:
        text = decode_text(path.read_bytes(), str(path))
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", file=path) from None
    return text if text.endswith("\n") else text + "\n"


def make_toolchain(project: Path | None) -> Toolchain:
    """The Lake project's toolchain, or the embedded one (built on first use, with progress).

    Raises:
        PrerequisiteError: If something must be installed first.
        ToolchainError: If Lean cannot be made ready.
    """
    if project is not None:
        from leanprm.lean.lake import lake_toolchain

        return lake_toolchain(project)
    from leanprm.cli._console import build_progress, library_progress
    from leanprm.lean.embedded import embedded_toolchain

    with build_progress() as progress:
        return embedded_toolchain(progress, library_progress())

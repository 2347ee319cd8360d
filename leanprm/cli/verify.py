"""`leanprm verify`: check proofs and show every step."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from leanprm.cli import _options
from leanprm.cli._console import InputErrors, is_ascii, make_console, make_stdout_safe, show
from leanprm.errors import InputError
from leanprm.records import ProofItem, Report
from leanprm.verify.tally import Tally

Paths = Annotated[
    list[Path],
    typer.Argument(metavar="PATH…", help=".lean, .jsonl or .json files, folders, or - for stdin."),
]
Json = Annotated[bool, typer.Option("--json", help="One report a line on stdout, nothing else.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="One line a proof.")]


def verify(
    paths: Paths,
    json: Json = False,
    quiet: Quiet = False,
    project: _options.Project = None,
    workers: _options.Workers = None,
    timeout: _options.Timeout = _options.DEFAULTS.wall_s,
    memory: _options.Memory = _options.DEFAULTS.memory_mb,
    heartbeats: _options.Heartbeats = _options.DEFAULTS.max_heartbeats,
    exact: _options.Exact = False,
    fast: _options.Fast = False,
    no_goals: _options.NoGoals = False,
    no_audit: _options.NoAudit = False,
    header: _options.Header = None,
    strict: _options.Strict = False,
) -> None:
    """Check proofs step by step with Lean and show each step.

    Exit code 0: all verified. 1: some not. 2: some input was unusable. 3: Lean could not run.
    """
    make_stdout_safe()
    if fast:
        _options.require_fast(project, exact=exact)
    limits = _options.make_limits(timeout, memory, heartbeats)
    errors = InputErrors(make_console(sys.stderr), strict=strict)
    items = _first_then_rest(paths, errors, _options.read_header(header))
    tally = Tally()
    started = time.monotonic()
    if items is not None:
        from leanprm.verify.labelling import closing_iterator
        from leanprm.verify.verifier import Verifier

        toolchain = _options.make_toolchain(project)
        started = time.monotonic()
        with (
            Verifier(
                toolchain,
                limits,
                workers=workers,
                goals=not no_goals,
                audit=not no_audit,
                exact=exact,
                fast=fast,
            ) as verifier,
            closing_iterator(verifier.verify_many(items)) as reports,
        ):
            _show(reports, tally, as_json=json, quiet=quiet)
    if not json:
        _finish(make_console(), tally, errors.count, time.monotonic() - started)
    raise typer.Exit(exit_code(tally, errors.count))


def _first_then_rest(
    paths: Iterable[Path], errors: InputErrors, header: str
) -> Iterator[ProofItem] | None:
    """The items; None if there is not one, so that Lean need not be started."""
    from leanprm.verify.inputs import read_items

    stream = read_items([str(path) for path in paths], on_error=errors, header=header)
    first = next(stream, None)
    if first is None:
        if not errors.count:
            errors(InputError("no proof in the input"))
        return None
    return _chain(first, stream)


def _chain(first: ProofItem, rest: Iterator[ProofItem]) -> Iterator[ProofItem]:
    yield first
    yield from rest


def _show(reports: Iterable[Report], tally: Tally, *, as_json: bool, quiet: bool) -> None:
    from leanprm.report.terminal import proof_table, short_line

    console = make_console()
    plain_marks = is_ascii(console)
    for report in reports:
        tally.add(report)
        if as_json:
            sys.stdout.write(report.model_dump_json() + "\n")
            sys.stdout.flush()
        elif quiet:
            console.print(short_line(report, ascii_only=plain_marks), soft_wrap=True)
        else:
            show(console, proof_table(report, ascii_only=plain_marks))


def _finish(console: Console, tally: Tally, bad: int, seconds: float) -> None:
    from leanprm.report.terminal import summary_line

    console.print(summary_line(tally, bad, seconds))


def exit_code(tally: Tally, bad: int) -> int:
    """2 if input was unusable, else 1 unless every proof is verified."""
    if bad:
        return 2
    return 0 if tally.verified == tally.proofs else 1

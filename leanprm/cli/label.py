"""`leanprm label`: thousands of proofs into a JSONL file of reports."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from leanprm.cli import _options
from leanprm.cli._console import InputErrors, make_console, make_stdout_safe, show
from leanprm.cli._signals import terminable
from leanprm.errors import InputError, LeanPrmError
from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain
from leanprm.records import ProofItem, Report
from leanprm.verify.journal import (
    InputFile,
    Journal,
    Manifest,
    file_sha256,
    manifest_path,
)
from leanprm.verify.labelling import Labelling
from leanprm.verify.tally import Tally

_PLAIN_EVERY_S = 30.0

Paths = Annotated[
    list[Path],
    typer.Argument(metavar="IN…", help=".jsonl, .json or .lean files, folders, or - for stdin."),
]
Output = Annotated[
    Path, typer.Option("--output", "-o", metavar="OUT.jsonl", help="Where reports are appended.")
]
Restart = Annotated[
    bool, typer.Option("--restart", help="Begin anew: overwrite what is in OUT.jsonl.")
]


def label(
    paths: Paths,
    output: Output,
    restart: Restart = False,
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
    """Label proofs step by step; run the same command again to go on where it stopped.

    Exit code 0: done. 2: some input was unusable. 3: Lean could not run. 130: interrupted.
    """
    make_stdout_safe()
    console = make_console(sys.stderr)
    if fast:
        _options.require_fast(project, exact=exact)
    limits = _options.make_limits(timeout, memory, heartbeats)
    head = _options.read_header(header)
    settings = _settings(limits, exact=exact, goals=not no_goals, audit=not no_audit, header=head)
    if fast:
        settings["fast"] = True
    toolchain = _options.make_toolchain(project)
    manifest = Manifest(
        inputs=[InputFile(path=str(path)) for path in paths],
        settings=settings,
        toolchain=toolchain.info(),
        output=str(output),
    )
    errors = InputErrors(console, strict=strict)
    with Journal(output, manifest, restart=restart) as journal, terminable():
        job = _Job(journal, errors, console, paths, head)
        job.run(toolchain, limits, workers)
    raise typer.Exit(2 if errors.count else 0)


def _settings(
    limits: Limits, *, exact: bool, goals: bool, audit: bool, header: str
) -> dict[str, object]:
    from leanprm.verify.prepare import sha256

    return {
        "timeout_s": limits.wall_s,
        "max_heartbeats": limits.max_heartbeats,
        "max_rec_depth": limits.max_rec_depth,
        "memory_mb": limits.memory_mb,
        "exact": exact,
        "goals": goals,
        "audit": audit,
        "header_sha256": sha256(header),
    }


class _Job:
    """One run of the command, from the open journal to the summary."""

    def __init__(
        self,
        journal: Journal,
        errors: InputErrors,
        console: Console,
        paths: list[Path],
        header: str,
    ) -> None:
        self._journal = journal
        self._errors = errors
        self._console = console
        self._paths = paths
        self._header = header
        self._started = time.monotonic()
        self.tally = Tally()

    def run(self, toolchain: Toolchain, limits: Limits, workers: int | None) -> None:
        """Check everything; whatever ends the run, the journal is whole."""
        with _Display(self._console, _count(self._paths)) as display:

            def on_report(report: Report, earlier: bool) -> None:
                display.advance(report, earlier)

            job = Labelling(self._journal, self.tally, on_report)
            try:
                self._verify(job, toolchain, limits, workers)
            except KeyboardInterrupt:
                self._end(job, "interrupted")
                self._say_how_to_go_on("interrupted")
                raise typer.Exit(130) from None
            except LeanPrmError:
                self._end(job, "failed")
                self._say_how_to_go_on("stopped")
                raise
            self._end(job, "done")
        self._summary(job)

    def _verify(
        self, job: Labelling, toolchain: Toolchain, limits: Limits, workers: int | None
    ) -> None:
        from leanprm.verify.inputs import read_items
        from leanprm.verify.verifier import Verifier

        settings = self._journal.manifest.settings
        paths = [str(path) for path in self._paths]
        items = read_items(paths, on_error=self._errors, header=self._header)

        def verify_many(new: Iterator[ProofItem]) -> Iterator[Report]:
            first = next(new, None)
            if first is None:
                return
            with Verifier(
                toolchain,
                limits,
                workers=workers,
                goals=bool(settings["goals"]),
                audit=bool(settings["audit"]),
                exact=bool(settings["exact"]),
                fast=bool(settings.get("fast", False)),
            ) as verifier:
                yield from verifier.verify_many(_chain(first, new))

        job.run(items, verify_many)
        if not self.tally.proofs and not self._errors.count:
            self._errors(InputError("no proof in the input"))

    def _end(self, job: Labelling, status: Literal["interrupted", "failed", "done"]) -> None:
        manifest = self._journal.manifest
        manifest.duplicates = job.duplicates
        manifest.unusable = self._errors.count
        manifest.unusable_first = self._errors.first
        manifest.counts = self.tally.summary()
        if status == "done":
            manifest.inputs = [
                InputFile(path=str(path), sha256=file_sha256(path) if path.is_file() else None)
                for path in self._paths
            ]
        self._journal.finish(status)

    def _say_how_to_go_on(self, what: str) -> None:
        self._console.print(
            f"leanprm: {what}; {self.tally.proofs} reports are kept in {self._journal.output}; "
            "run the same command again to go on",
            soft_wrap=True,
        )

    def _summary(self, job: Labelling) -> None:
        from leanprm.report.terminal import summary_line, summary_table

        out = make_console()
        show(out, summary_table(self.tally))
        seconds = time.monotonic() - self._started
        out.print(summary_line(self.tally, self._errors.count, seconds), soft_wrap=True)
        notes = [f"{job.duplicates} exact duplicates"] if job.duplicates else []
        if job.resumed:
            notes.append(f"{job.resumed} from earlier runs")
        made = f"{self._journal.output}, {manifest_path(self._journal.output)}"
        out.print("; ".join([f"written: {made}", *notes]), style="dim", soft_wrap=True)


def _chain(first: ProofItem, rest: Iterator[ProofItem]) -> Iterator[ProofItem]:
    yield first
    yield from rest


def _count(paths: list[Path]) -> int | None:
    """How many proofs there will be about; None if that cannot be told before reading."""
    total = 0
    for path in paths:
        if path.suffix not in (".jsonl", ".ndjson") or not path.is_file():
            return None
        with path.open("rb") as stream:
            total += sum(1 for line in stream if not line.isspace())
    return total


class _RateColumn(ProgressColumn):
    """Proofs a second of this run."""

    def render(self, task: Task) -> Text:
        """The rate, or nothing before there is one."""
        return Text(f"{task.speed:.1f}/s" if task.speed else "", style="cyan")


class _Display:
    """A progress bar on a terminal; a line now and then elsewhere."""

    def __init__(self, console: Console, total: int | None) -> None:
        self._console = console
        self._total = total
        self._done = self._new = self._verified = 0
        self._started = self._spoke = time.monotonic()
        self._progress = Progress(
            TextColumn("labelling"),
            BarColumn(),
            MofNCompleteColumn(),
            _RateColumn(),
            TextColumn("ETA"),
            TimeRemainingColumn(),
            TextColumn("{task.fields[verified]} verified"),
            console=console,
            disable=not console.is_terminal,
        )
        self._task = self._progress.add_task("", total=total, verified=0)

    def __enter__(self) -> _Display:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def advance(self, report: Report, earlier: bool) -> None:
        """Count one report."""
        self._done += 1
        self._new += not earlier
        self._verified += report.status == "verified"
        if self._console.is_terminal:
            self._progress.update(self._task, completed=self._done, verified=self._verified)
            return
        now = time.monotonic()
        if now - self._spoke >= _PLAIN_EVERY_S:
            self._spoke = now
            rate = self._new / (now - self._started)
            of = f" of {self._total}" if self._total is not None else ""
            left = (self._total - self._done) / rate if self._total is not None and rate else None
            eta = "" if left is None else f", about {left:.0f} s left"
            self._console.print(f"leanprm: {self._done}{of} proofs, {rate:.1f}/s{eta}")

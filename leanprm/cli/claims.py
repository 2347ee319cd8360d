"""`leanprm claims`: informal solutions into step labels that Lean decides."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from leanprm.cli import _options
from leanprm.cli._console import InputErrors, make_console, make_stdout_safe, show
from leanprm.errors import InputError, LeanPrmError
from leanprm.records import Chain

if TYPE_CHECKING:
    from leanprm.informal.formalizer import Formalizer
    from leanprm.informal.stats import ClaimTally
    from leanprm.verify.journal import Manifest, RecordJournal

_CHECKED = 2000
_SHOWN_FALSE = 30

Paths = Annotated[
    list[Path], typer.Argument(metavar="IN…", help=".jsonl files, folders, or - for stdin.")
]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="OUT.jsonl", help="Where chains are appended."),
]
Stats = Annotated[
    bool, typer.Option("--stats", help="Count the claims of chains that are labelled already.")
]
Check = Annotated[
    bool,
    typer.Option("--check", help="Compare labelled chains with exact arithmetic outside Lean."),
]
Sample = Annotated[int, typer.Option("--sample", min=1, help="How many claims --check compares.")]
Seed = Annotated[int, typer.Option("--seed", help="Seed of the sample.")]
Endpoint = Annotated[
    str | None,
    typer.Option(
        "--endpoint", metavar="URL", help="Let a model formalize: an OpenAI-compatible endpoint."
    ),
]
Model = Annotated[str | None, typer.Option("--model", help="Its model.")]
Concurrency = Annotated[int, typer.Option("--concurrency", min=1, help="Requests at a time.")]
Retries = Annotated[int, typer.Option("--retries", min=0, help="Repetitions of a request.")]
Json = Annotated[bool, typer.Option("--json", help="Counts as JSON on stdout, nothing else.")]
Restart = Annotated[bool, typer.Option("--restart", help="Begin anew: overwrite OUT.jsonl.")]


def claims(
    paths: Paths,
    output: Output = None,
    stats: Stats = False,
    check: Check = False,
    sample: Sample = _CHECKED,
    seed: Seed = 0,
    endpoint: Endpoint = None,
    model: Model = None,
    concurrency: Concurrency = 8,
    retries: Retries = 4,
    restart: Restart = False,
    workers: _options.Workers = None,
    as_json: Json = False,
    strict: _options.Strict = False,
) -> None:
    """Read the claims of informal steps, let Lean decide them, and label the steps.

    Run the same command again to go on where it stopped. With --stats or --check, IN… are files
    that this command wrote. Exit code 0: done. 1: --check found a difference. 2: some input was
    unusable. 3: Lean could not run.
    """
    make_stdout_safe()
    errors = InputErrors(make_console(sys.stderr), strict=strict)
    if stats or check:
        code = _look(paths, errors, stats=stats, sample=sample if check else 0, seed=seed,
                     as_json=as_json)  # fmt: skip
    elif output is None:
        raise InputError("no output", mend="give -o OUT.jsonl, or --stats for labelled chains")
    else:
        formalizer = _formalizer(endpoint, model, concurrency, retries)
        _label(paths, output, formalizer, errors, workers=workers, restart=restart,
               as_json=as_json)  # fmt: skip
        code = 0
    raise typer.Exit(2 if errors.count else code)


def _formalizer(
    endpoint: str | None, model: str | None, concurrency: int, retries: int
) -> Formalizer:
    if endpoint is None:
        from leanprm.informal.formalizer import BuiltinFormalizer

        return BuiltinFormalizer()
    if model is None:
        raise InputError("an endpoint without a model", mend="give --model NAME")
    from leanprm.informal.openai import OpenAIFormalizer

    return OpenAIFormalizer(endpoint, model, concurrency=concurrency, retries=retries)


def _label(
    paths: list[Path],
    output: Path,
    formalizer: Formalizer,
    errors: InputErrors,
    *,
    workers: int | None,
    restart: bool,
    as_json: bool,
) -> None:
    from leanprm.informal.decide import CLAIM_LIMITS, Decider
    from leanprm.informal.judge import judge
    from leanprm.informal.solutions import read_solutions
    from leanprm.informal.stats import ClaimTally
    from leanprm.verify.journal import InputFile, Manifest, RecordJournal

    toolchain = _options.make_toolchain(None)
    manifest = Manifest(
        inputs=[InputFile(path=str(path)) for path in paths],
        settings={"max_heartbeats": CLAIM_LIMITS.max_heartbeats, **formalizer.settings},
        toolchain=toolchain.info(),
        output=str(output),
    )
    tally = ClaimTally()
    began = time.monotonic()
    with RecordJournal(output, manifest, Chain, restart=restart) as journal:
        done = set[str]()
        for chain, _ in journal.records():
            done.add(chain.id)
            tally.add(chain)
        solutions = (
            each for each in read_solutions([*map(str, paths)], errors) if each.id not in done
        )
        try:
            with Decider(toolchain, workers=workers) as decider, _bar(paths) as (bar, task):
                bar.update(task, completed=len(done))
                for chain in judge(solutions, formalizer, decider):
                    journal.append(chain)
                    tally.add(chain)
                    bar.advance(task)
        except KeyboardInterrupt:
            _finish(journal, tally, errors, "interrupted")
            raise
        except LeanPrmError:
            _finish(journal, tally, errors, "failed")
            raise
        _finish(journal, tally, errors, "done")
    if not tally.chains and not errors.count:
        errors(InputError("no solution in the input"))
    _report(tally, as_json=as_json, resumed=len(done), seconds=time.monotonic() - began)


def _finish(
    journal: RecordJournal[Chain], tally: ClaimTally, errors: InputErrors, status: Any
) -> None:
    manifest: Manifest = journal.manifest
    manifest.unusable, manifest.unusable_first = errors.count, errors.first
    manifest.counts = tally.summary()
    journal.finish(status)


class _bar:
    """A progress bar over the lines of the input, on stderr."""

    def __init__(self, paths: list[Path]) -> None:
        console = make_console(sys.stderr)
        self._progress = Progress(
            TextColumn("claims"), BarColumn(), MofNCompleteColumn(), TextColumn("ETA"),
            TimeRemainingColumn(), console=console, disable=not console.is_terminal,
        )  # fmt: skip
        self._task = self._progress.add_task("", total=_count(paths))

    def __enter__(self) -> tuple[Progress, Any]:
        self._progress.start()
        return self._progress, self._task

    def __exit__(self, *_: object) -> None:
        self._progress.stop()


def _count(paths: Iterable[Path]) -> int | None:
    total = 0
    for path in paths:
        if not path.is_file():
            return None
        with path.open("rb") as stream:
            total += sum(1 for line in stream if not line.isspace())
    return total


def _chains(paths: list[Path], errors: InputErrors) -> Iterator[Chain]:
    """Labelled chains; lines that are none are reported."""
    from pydantic import ValidationError

    from leanprm.verify.sources import expand, read_json_lines

    for source in expand([*map(str, paths)], errors):
        with sys.stdin.buffer if source.path is None else source.path.open("rb") as stream:
            for each in read_json_lines(stream, source.name, errors):
                try:
                    yield Chain.model_validate(each.value)
                except ValidationError as error:
                    what = error.errors()[0]
                    where = ".".join(map(str, what["loc"]))
                    mend = "give a file that `leanprm claims -o` wrote"
                    errors(
                        InputError(
                            f"not a chain: {where}: {what['msg']}",
                            file=source.name,
                            line=each.line,
                            mend=mend,
                        )
                    )


def _look(
    paths: list[Path], errors: InputErrors, *, stats: bool, sample: int, seed: int, as_json: bool
) -> int:
    """Counts and the independent check; returns the exit code."""
    from leanprm.informal.check import Compared, compare
    from leanprm.informal.check import sample as choose
    from leanprm.informal.stats import ClaimTally

    tally, found = ClaimTally(), list[Compared]()
    for chain in _chains(paths, errors):
        tally.add(chain)
        if sample:
            found += compare([chain])
    if stats:
        _report(tally, as_json=as_json)
    if not sample:
        return 0
    chosen = choose(found, sample, seed)
    wrong = [each for each in chosen if not each.agrees]
    beyond = sum(1 for each in found if each.agrees is None and each.verdict != "undecided")
    told = {"compared": len(chosen), "agree": len(chosen) - len(wrong), "beyond": beyond}
    if as_json:
        sys.stdout.write(json.dumps({**told, "wrong": [w._asdict() for w in wrong]}) + "\n")
    else:
        console = make_console()
        for each in wrong:
            console.print(f"{each.chain}, step {each.step}: {each.statement}: not {each.verdict}")
        console.print(
            f"{told['agree']} of {told['compared']} sampled claims agree with exact arithmetic; "
            f"{beyond} decided claims have unknowns and are beyond it"
        )
    return 1 if wrong else 0


def _report(
    tally: ClaimTally, *, as_json: bool, resumed: int = 0, seconds: float | None = None
) -> None:
    if as_json:
        told = {**tally.summary(), "false": tally.false}
        sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
        return
    console = make_console()
    show(console, _table(tally))
    _show_false(console, tally)
    if seconds is not None:
        earlier = f", {resumed} of them from earlier runs" if resumed else ""
        console.print(f"{tally.chains} solutions{earlier}, {seconds:.1f} s", style="dim")


def _table(tally: ClaimTally) -> Table:
    table = Table("what", "count", "share", box=None)

    def row(name: str, count: int, of: int) -> None:
        table.add_row(name, f"{count:,}", f"{100 * count / of:.1f} %" if of else "")

    row("steps", tally.steps, 0)
    row("  with a claim", tally.with_claim, tally.steps)
    for label, name in (("1", "right"), ("0", "wrong"), ("null", "unknown")):
        row(f"  {name}", tally.labels[label], tally.steps)
    for why, count in tally.reasons.most_common():
        row(f"    {why}", count, tally.steps)
    row("claims", tally.claims, 0)
    summary = tally.summary()
    for verdict in ("true", "false", "undecided"):
        row(f"  {verdict}", summary["claims_by_verdict"].get(verdict, 0), tally.claims)
    for why, count in tally.undecided.most_common():
        row(f"    {why}", count, tally.claims)
    if tally.notes.total():
        row("calculator notes", tally.notes.total(), 0)
        decided = tally.notes["true"] + tally.notes["false"]
        row("  decided", decided, tally.notes.total())
    for why, count in tally.rejected.most_common():
        row(f"rejected: {why}", count, 0)
    return table


def _show_false(console: Console, tally: ClaimTally) -> None:
    for each in tally.false[:_SHOWN_FALSE]:
        console.print(f"✗ {each['id']}, step {each['step']}: {each['text']}", soft_wrap=True)
        console.print(f"    {each['statement']}", style="dim", soft_wrap=True)
    more = len(tally.false) - _SHOWN_FALSE
    if more > 0:
        console.print(f"… and {more} more: --json lists up to {len(tally.false)}")

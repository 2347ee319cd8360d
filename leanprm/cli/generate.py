"""`leanprm generate`: problems with solutions whose every step Lean has judged."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from leanprm.cli._console import make_console, show
from leanprm.cli._options import Project, make_toolchain
from leanprm.errors import InputError
from leanprm.informal.generate.families import FAMILIES
from leanprm.informal.generate.produce import Job, Tally, produce, recheck
from leanprm.informal.generate.stream import Settings
from leanprm.records import Chain


def generate(
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="OUT.jsonl", help="Where to write.")
    ] = None,
    count: Annotated[int, typer.Option("--count", metavar="N", min=0, help="How many.")] = 1000,
    seed: Annotated[int, typer.Option("--seed", metavar="S", help="Any integer.")] = 0,
    families: Annotated[
        str, typer.Option("--families", metavar="A,B", help="Only these; all if left out.")
    ] = "",
    check: Annotated[
        Literal["all", "sample", "none"],
        typer.Option("--check", help="Which chains Lean judges."),
    ] = "all",
    shard: Annotated[
        str, typer.Option("--shard", metavar="I/N", help="Only part I (from 0) of N.")
    ] = "0/1",
    workers: Annotated[int, typer.Option("--workers", min=1, help="Processes.")] = 1,
    right: Annotated[
        float, typer.Option("--right", metavar="P", help="Share of chains without a wrong step.")
    ] = 0.5,
    per_problem: Annotated[
        int, typer.Option("--per-problem", metavar="K", help="Chains for each problem.")
    ] = 2,
    first_error: Annotated[
        Literal["uniform", "early", "late"],
        typer.Option("--first-error", help="Where first errors lie."),
    ] = "uniform",
    after_error: Annotated[
        Literal["null", "wrong"],
        typer.Option(
            "--after-error", help="Label of steps that are false only by an earlier mistake."
        ),
    ] = "null",
    list_: Annotated[bool, typer.Option("--list", help="List the families, and stop.")] = False,
    recheck_: Annotated[
        Path | None,
        typer.Option("--recheck", metavar="FILE", help="Check a written file again, another way."),
    ] = None,
    steps: Annotated[
        int, typer.Option("--steps", min=1, help="How many steps --recheck samples.")
    ] = 2000,
    as_json: Annotated[bool, typer.Option("--json", help="Counts as JSON on stdout.")] = False,
    project: Project = None,
) -> None:
    """Write generated problems with step-by-step solutions, right and wrong, judged by Lean."""
    if list_:
        _list(as_json)
        return
    if recheck_ is not None:
        _recheck(recheck_, steps, seed, as_json, project)
        return
    if output is None:
        raise InputError("no output file", mend="leanprm generate … -o OUT.jsonl")
    names = tuple(name.strip() for name in families.split(",") if name.strip())
    settings = Settings(
        seed=seed,
        families=names,
        right_share=right,
        per_problem=per_problem,
        position=first_error,
        after_error=after_error,
    )
    job = Job(settings, count, check, _shard(shard))
    toolchain = make_toolchain(project) if check != "none" else None
    started = time.monotonic()
    console = make_console(sys.stderr)
    with Progress(
        TextColumn("generating"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("ETA"),
        TimeRemainingColumn(),
        console=console,
        disable=not console.is_terminal,
    ) as progress:
        task = progress.add_task("", total=sum(len(block) for block in job.blocks()))

        def on_block(tally: Tally, earlier: bool) -> None:
            progress.advance(task, tally.chains)
            if not console.is_terminal:
                done = "found" if earlier else "made"
                console.print(
                    f"leanprm: {done} {tally.chains} chains, {tally.statements} steps proved"
                )

        tally = produce(job, output, toolchain, workers=workers, on_block=on_block)
    _report(tally, output, time.monotonic() - started, as_json)


def _shard(text: str) -> tuple[int, int]:
    index, slash, count = text.partition("/")
    if not (slash and index.isdigit() and count.isdigit()):
        raise InputError(f"no shard: {text!r}", mend="write --shard I/N, such as 0/4")
    return int(index), int(count)


def _list(as_json: bool) -> None:
    told = {name: (family.__doc__ or "").strip() for name, family in FAMILIES.items()}
    if as_json:
        typer.echo(json.dumps(told, ensure_ascii=False))
        return
    table = Table("family", "what it is about")
    for name, doc in told.items():
        table.add_row(name, doc)
    show(make_console(), table)


def _report(tally: Tally, output: Path, seconds: float, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps({**tally.as_dict(), "elapsed_s": round(seconds, 3)}))
        return
    out = make_console()
    table = Table("label", "steps")
    for label, number in sorted(tally.labels.items()):
        table.add_row(label, str(number))
    for kind, number in sorted(tally.mistakes.items()):
        table.add_row(f"  {kind}", str(number))
    show(out, table)
    out.print(
        f"{tally.chains} chains of {len(tally.families)} families, {tally.right} of them right; "
        f"{tally.steps} steps, {tally.statements} of them proved by Lean; {seconds:.1f} s",
        soft_wrap=True,
    )
    out.print(f"written: {output}, {output}.manifest.json", style="dim", soft_wrap=True)


def _recheck(path: Path, steps: int, seed: int, as_json: bool, project: Path | None) -> None:
    chains = []
    try:
        with path.open("rb") as stream:
            for number, line in enumerate(stream, 1):
                try:
                    chain = Chain.model_validate_json(line)
                except ValueError:
                    raise InputError("not a chain", file=path, line=number) from None
                if chain.source != "generated":
                    raise InputError("not a generated chain", file=path, line=number)
                chains.append(chain)
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", file=path) from None
    count, wrong = asyncio.run(recheck(make_toolchain(project), chains, steps=steps, seed=seed))
    if as_json:
        typer.echo(json.dumps({"chains": len(chains), "steps": count, "disagreements": wrong}))
    else:
        for text in wrong[:20]:
            typer.echo(text)
        typer.echo(f"{count} steps of {len(chains)} chains stated in full: {len(wrong)} disagree")
    if wrong:
        raise typer.Exit(1)

"""`leanprm dataset …`: everything that makes, changes and judges sets of chains."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from leanprm.cli._console import InputErrors, make_console, make_stdout_safe
from leanprm.cli._counting import Counting, Stages
from leanprm.errors import InputError

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Build, convert, split and check data sets.",
    context_settings={"help_option_names": ["-h", "--help"]},
)

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
Strict = Annotated[bool, typer.Option("--strict", help="Stop at the first unusable input.")]


@app.command()
def convert(
    source: Annotated[Path, typer.Argument(metavar="IN", help=".jsonl, .json or .parquet.")],
    target: Annotated[Path, typer.Argument(metavar="OUT", help=".jsonl, .json or .parquet.")],
    read: Annotated[str, typer.Option("--from", metavar="FORMAT", help="The format of IN.")],
    write: Annotated[str, typer.Option("--to", metavar="FORMAT", help="The format of OUT.")],
    neutral: Annotated[
        Literal["right", "wrong", "unknown"], typer.Option(help="What PRM800K's rating 0 is.")
    ] = "right",
    alternatives: Annotated[
        bool, typer.Option(help="PRM800K: also steps that are not on the chosen path.")
    ] = True,
    shared: Annotated[
        Literal["once", "repeat"],
        typer.Option(help="PRM800K: labels of steps that several solutions share."),
    ] = "once",
    threshold: Annotated[
        float | None,
        typer.Option(min=0, max=1, help="Soft labels from here on are right, below it wrong."),
    ] = None,
    unknown: Annotated[
        Literal["cut", "refuse"],
        typer.Option(help="Formats without unknown labels: end the chain there, or refuse it."),
    ] = "cut",
    as_json: Json = False,
    strict: Strict = False,
) -> None:
    """Convert between formats; `chain` is our own.

    Exit code 0: done. 2: some input was unusable.
    """
    from leanprm.data.convert import convert as run
    from leanprm.data.formats import Options

    make_stdout_safe()
    options = Options(
        neutral=neutral,
        alternatives=alternatives,
        shared=shared,
        threshold=threshold,
        unknown=unknown,
    )
    notes = _Notes(strict)
    with Counting("converting", "chains") as counting:
        done = run(
            source,
            target,
            read=read,
            write=write,
            options=options,
            on_reject=notes.add,
            on_chain=counting.advance,
        )
    left = sum(done.rejects.values())
    notes.say(
        done.model_dump(),
        f"{done.written} of {done.chains} chains into {done.rows} rows of {target}"
        + (f"; {done.cut} cut before their first unknown step" if done.cut else "")
        + (f"; left out: {_counts(done.rejects)}" if left else ""),
        as_json,
    )


Workers = Annotated[
    int | None, typer.Option("--workers", min=1, help="Processes; default: all cores.")
]


@app.command()
def build(
    recipe: Annotated[Path, typer.Argument(metavar="RECIPE.yaml", help="What to build.")],
    out: Annotated[Path, typer.Option("--output", "-o", metavar="DIR", help="Where.")],
    workers: Workers = None,
    part: Annotated[
        str | None,
        typer.Option("--shard", metavar="I/N", help="Do the I-th of N parts of the work only."),
    ] = None,
    engine: Annotated[
        Literal["local", "ray"], typer.Option(help="Processes here, or actors on a Ray cluster.")
    ] = "local",
    address: Annotated[
        str | None, typer.Option("--address", metavar="HOST:PORT", help="Of the Ray cluster.")
    ] = None,
    restart: Annotated[
        bool, typer.Option("--restart", help="Begin anew: overwrite what is in DIR.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Build a set from a recipe; run the same command again to go on where it stopped.

    Exit code 0: done. 2: some input was unusable. 3: something failed. 130: interrupted.
    """
    from leanprm.cli._signals import terminable
    from leanprm.data.build import build as run
    from leanprm.data.build import default_workers
    from leanprm.data.recipe import load_recipe

    make_stdout_safe()
    loaded, wanted = load_recipe(recipe), _part(part)
    if wanted is not None and restart:
        raise InputError("--restart with --shard would throw away the work of other shards")
    chosen = _engine(engine, workers or default_workers(), address)
    with terminable(), Stages({"tasks": "building", "chains": "joining"}) as stages:
        built = run(
            loaded, out, engine=chosen, part=wanted, restart=restart, progress=stages.update
        )
    if built.statistics is None:
        line = f"part {part}: {built.tasks} tasks are done; without --shard, all are joined"
        _say({"tasks": built.tasks, "before": built.before}, line, as_json)
        return
    total, rejects = built.statistics.total, built.manifest.rejects
    line = (
        f"{out}: {total.chains} chains, {total.steps} steps, "
        f"{100 * total.unknown_rate:.1f} % of them unknown"
        + (f"; left out: {_counts(rejects)}" if any(rejects.values()) else "")
        + (f"; {built.before} of {built.tasks} tasks from earlier runs" if built.before else "")
    )
    _say(
        {**built.manifest.model_dump(), "statistics": built.statistics.model_dump()}, line, as_json
    )
    if built.unusable:
        typer.echo(f"leanprm: {built.unusable} unusable inputs, see {out}/rejects.jsonl", err=True)
        raise typer.Exit(2)


def _part(text: str | None) -> tuple[int, int] | None:
    """`2/4` as numbers.

    Raises:
        InputError: If it is something else.
    """
    if text is None:
        return None
    number, _, count = text.partition("/")
    if number.isdecimal() and count.isdecimal() and 1 <= int(number) <= int(count):
        return int(number), int(count)
    raise InputError(f"--shard {text!r} is not I/N with I from 1 to N", mend="such as 2/4")


def _engine(name: str, workers: int, address: str | None) -> Any:
    if name == "ray":
        from leanprm.data.cluster import RayEngine

        return RayEngine(address)
    from leanprm.data.engine import LocalEngine

    return LocalEngine(workers)


def _say(found: dict[str, Any], line: str, as_json: bool) -> None:
    typer.echo(json.dumps(found, ensure_ascii=False) if as_json else line)


def _counts(found: dict[str, int]) -> str:
    return ", ".join(f"{count} {kind}" for kind, count in sorted(found.items()))


class _Notes:
    """Tells of what is left out; unusable input makes the exit code 2."""

    def __init__(self, strict: bool) -> None:
        self._console = make_console(sys.stderr)
        self._errors = InputErrors(self._console, strict=strict)
        self._shown: set[str] = set()

    def add(self, reject: Any) -> None:
        """Print an unusable input, or the first reject of another kind."""
        if reject.kind == "broken":
            self._errors(InputError(reject.message))
        elif reject.kind not in self._shown:
            self._shown.add(reject.kind)
            self._console.print(
                f"leanprm: {reject.kind}: {reject.message}; others of this kind are counted",
                soft_wrap=True,
            )

    def say(self, found: dict[str, Any], line: str, as_json: bool) -> None:
        """Print the outcome and end the command."""
        _say(found, line, as_json)
        raise typer.Exit(2 if self._errors.count else 0)

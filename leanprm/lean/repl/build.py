"""The toolchains that the REPL runs on: the embedded one, and Lake projects that have built it."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

from leanprm.errors import ToolchainError
from leanprm.lean.cache import cache_root
from leanprm.lean.corebuild import PLACES, Compiler, CoreLibrary, ProgressCallback, core_library
from leanprm.lean.coresource import REPL_ROOT, repl_source
from leanprm.lean.embedded import find_engine, launcher_command
from leanprm.lean.toolchain import Toolchain

PROJECT_PROGRAM = Path(".lake") / "build" / "bin" / "leanprm-repl"
"""Where a Lake project has the REPL when it has built it."""

_PLACE = PLACES[1]  # apart from the core library: no ordinary check has it on its path


def repl_toolchain(toolchain: Toolchain, progress: ProgressCallback | None = None) -> Toolchain:
    """A toolchain like `toolchain` that can run the REPL, which is compiled now if it is not yet.

    Use it for nothing else: a proof checked with it could import the REPL's modules.

    Args:
        toolchain: The embedded toolchain.
        progress: Called while the REPL is compiled.

    Raises:
        ToolchainError: If it is another toolchain, or the REPL does not compile for it.
    """
    if toolchain.kind != "embedded" or toolchain.core is None:
        raise ToolchainError(
            "the stepping REPL runs on the embedded Lean only; use the language server",
            phase="start",
            retryable=False,
        )
    cache = cache_root()
    engine = find_engine(cache)
    core_folder, *others = toolchain.env["LEAN_PATH"].split(os.pathsep)
    core = CoreLibrary(toolchain.core, Path(core_folder))
    environment = {
        "LEANPRM_LIB": str(engine.library),
        "LEANPRM_SANDBOX": "1",
        "LEANPRM_SANDBOX_WRITE": str(cache / _PLACE),
        "LEANPRM_DIE_WITH_PARENT": "1",
    }
    library = core_library(
        repl_source(),
        Compiler(launcher_command(), environment, engine.sha256),
        cache,
        progress,
        place=_PLACE,
        root=REPL_ROOT,
        on=core,
    )
    path = os.pathsep.join((str(library.folder), core_folder, *others))
    return dataclasses.replace(toolchain, env={**toolchain.env, "LEAN_PATH": path})


def has_repl(toolchain: Toolchain) -> bool:
    """Whether `stepping_toolchain` has something to run."""
    if toolchain.kind == "embedded":
        return toolchain.core is not None
    return toolchain.cwd is not None and os.access(toolchain.cwd / PROJECT_PROGRAM, os.X_OK)


def stepping_toolchain(toolchain: Toolchain) -> Toolchain:
    """A toolchain like `toolchain` that can step: open theorems, run tactics, show goals.

    The REPL of a Lake project can do no more than that; `repl_toolchain` gives one that can.

    Raises:
        ToolchainError: If it cannot be compiled, or a project has not built it.
    """
    if toolchain.kind == "embedded":
        return repl_toolchain(toolchain)
    if toolchain.cwd is None or not has_repl(toolchain):
        raise ToolchainError(
            "this project has not built the stepping REPL (docs/repl.md says how); "
            "use the language server",
            phase="start",
            retryable=False,
        )
    program = str(toolchain.cwd / PROJECT_PROGRAM)
    return dataclasses.replace(toolchain, command=(*launcher_command(), "--exec", program))


def run_arguments(toolchain: Toolchain) -> list[str]:
    """What the command of a toolchain needs to start the REPL."""
    if toolchain.kind == "lake":
        return []
    return ["--run", str(repl_source() / f"{REPL_ROOT}.lean")]

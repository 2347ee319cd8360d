"""`leanprm doctor`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table
from rich.text import Text

from leanprm.cli._console import build_progress, make_console, make_stdout_safe
from leanprm.cli._options import Project
from leanprm.lean.doctor import Diagnosis, diagnose

_MIB = 1 << 20
_BROKEN = 3


def doctor(
    project: Project = None,
    json_output: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    rebuild: Annotated[
        bool, typer.Option("--rebuild", help="Compile the core library again first.")
    ] = False,
) -> None:
    """Say which toolchains, caches, extras and accelerators there are, and what mends the rest.

    Exit code 0 if a toolchain works, else 3.
    """
    make_stdout_safe()
    folder = None if project is None else Path(project)
    with build_progress() as progress:
        found = diagnose(folder, progress, rebuild=rebuild)
    if json_output:
        sys.stdout.write(json.dumps(found.to_json(), indent=2) + "\n")
    else:
        _show(found)
    raise typer.Exit(0 if found.works else _BROKEN)


def _show(found: Diagnosis) -> None:
    console = make_console()
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    table.add_row("leanprm", f"{found.leanprm}, Python {found.python}")
    table.add_row("platform", found.platform)
    for toolchain in found.toolchains:
        table.add_row(f"Lean ({toolchain['kind']})", _toolchain_line(toolchain))
    if not found.toolchains:
        table.add_row("Lean", Text("none that works", style="red"))
    table.add_row("cache", _cache_line(found.cache))
    table.add_row("sandbox", _sandbox_line(found.sandbox))
    for extra, versions in found.extras.items():
        table.add_row(f"extra {extra}", _extra_line(extra, versions))
    table.add_row("accelerators", _accelerator_line(found.accelerators))
    console.print(table)
    for problem in found.problems:
        console.print(Text(f"\n{problem.what}", style="red" if problem.fatal else "yellow"))
        console.print(f"  mend: {problem.mend}", soft_wrap=True)
    verdict = Text("ready", style="green") if found.works else Text("not ready", style="red")
    console.print(Text("\n") + verdict)


def _toolchain_line(toolchain: dict[str, Any]) -> str:
    core = f", core library {toolchain['core'][:12]}" if toolchain["core"] else ""
    place = f", {toolchain['cwd']}" if toolchain["cwd"] else ""
    return f"{toolchain['lean']}, commit {toolchain['commit'][:12]}{core}{place}"


def _cache_line(cache: dict[str, Any]) -> str:
    libraries = cache["libraries"]
    damaged = sum(bool(library["problems"]) for library in libraries)
    health = f"{damaged} damaged" if damaged else "sound"
    access = "" if cache["writable"] else ", read-only"
    size = f"{cache['bytes'] / _MIB:.1f} MiB, {cache['free_bytes'] // _MIB:,} MiB free"
    return f"{cache['path']}{access}: {len(libraries)} core libraries, {health}, {size}"


def _sandbox_line(sandbox: dict[str, Any]) -> str:
    refused = [what for what, is_refused in sandbox["refused"].items() if is_refused]
    active = ", ".join(sandbox["active"]) or "none"
    return f"{active}; refused: {', '.join(refused) or 'nothing'}"


def _extra_line(extra: str, versions: dict[str, str | None]) -> str:
    have = [f"{name} {version}" for name, version in versions.items() if version]
    if len(have) == len(versions):
        return ", ".join(have)
    part = f" (has {', '.join(have)})" if have else ""
    return f"not installed{part}: pip install 'leanprm[{extra}]'"


def _accelerator_line(accelerators: dict[str, Any]) -> str:
    found = list(accelerators["nvidia"])
    torch = accelerators["torch"]
    if torch and torch["version"]:
        devices = ", ".join(torch["devices"]) or ("Apple GPU" if torch["mps"] else "CPU only")
        found.append(f"torch {torch['version']}: {devices}")
    return "; ".join(found) or "none"

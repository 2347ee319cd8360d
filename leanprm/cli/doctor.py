"""`leanprm doctor`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer
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
    for name, text in _rows(found):
        console.print(Text.assemble((f"{name:<17}", "bold"), text), soft_wrap=True)
    for problem in found.problems:
        console.print()
        console.print(Text(problem.what, "red" if problem.fatal else "yellow"), soft_wrap=True)
        console.print(f"  mend: {problem.mend}", soft_wrap=True)
    console.print()
    console.print(Text("ready", "green") if found.works else Text("not ready", "red"))


def _rows(found: Diagnosis) -> Iterator[tuple[str, str]]:
    yield "leanprm", f"{found.leanprm}, Python {found.python}"
    yield "platform", found.platform
    for toolchain in found.toolchains:
        yield f"Lean ({toolchain['kind']})", _toolchain_line(toolchain)
        if toolchain["library"]:
            yield "library LeanPRM", _library_line(toolchain)
    if not found.toolchains:
        yield "Lean", "none that works"
    yield "cache", _cache_line(found.cache)
    yield "sandbox", _sandbox_line(found.sandbox)
    for extra, versions in found.extras.items():
        yield f"extra {extra}", _extra_line(extra, versions)
    yield "accelerators", _accelerator_line(found.accelerators)


def _toolchain_line(toolchain: dict[str, Any]) -> str:
    core = f", core library {toolchain['core'][:12]}" if toolchain["core"] else ""
    place = f", {toolchain['cwd']}" if toolchain["cwd"] else ""
    return f"{toolchain['lean']}, commit {toolchain['commit'][:12]}{core}{place}"


def _library_line(toolchain: dict[str, Any]) -> str:
    ready = toolchain["library_compiled"]
    return f"{toolchain['library'][:12]}, {'compiled' if ready else 'compiled on first import'}"


def _cache_line(cache: dict[str, Any]) -> str:
    libraries = cache["libraries"]
    damaged = sum(bool(library["problems"]) for library in libraries)
    health = f"{damaged} damaged" if damaged else "sound"
    access = "" if cache["writable"] else ", read-only"
    size = f"{cache['bytes'] / _MIB:.1f} MiB, {cache['free_bytes'] // _MIB:,} MiB free"
    count = f"{len(libraries)} core {'library' if len(libraries) == 1 else 'libraries'}"
    return f"{cache['path']}{access}: {count}, {health}, {size}"


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

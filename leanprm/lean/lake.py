"""Toolchains of Lake projects: what `lake env` says, and the project's own `lean`."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from leanprm.errors import InputError, PrerequisiteError, ToolchainError
from leanprm.lean.cache import cache_root
from leanprm.lean.embedded import launcher_command, parse_version, worker_script
from leanprm.lean.toolchain import Toolchain

_LAKEFILES = ("lakefile.toml", "lakefile.lean")
_INSTALL_ELAN = "curl https://elan.lean-lang.org/elan-init.sh -sSf | sh"
_HANDED_ON = ("LEAN_PATH", "LEAN_SRC_PATH", "LEAN_SYSROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
# The first `lake env` of a project may fetch its toolchain and its dependencies.
_LAKE_SECONDS = 900.0
_PRINT_ENVIRONMENT = "import json, os; print(json.dumps(dict(os.environ)))"


def find_project(folder: Path) -> Path:
    """The Lake project that `folder` is in: it, or the nearest folder above with a lakefile.

    Raises:
        InputError: If there is none.
    """
    start = folder.absolute()
    if not start.is_dir():
        raise InputError("no such folder", file=folder, mend="--project needs a Lake project")
    for place in (start, *start.parents):
        if any((place / name).is_file() for name in _LAKEFILES):
            return place
    raise InputError(
        "no lakefile.toml or lakefile.lean here or above",
        file=folder,
        mend="--project needs a Lake project; `lake init NAME` makes one",
    )


def find_lake() -> Path:
    """The `lake` on the path, or elan's.

    Raises:
        PrerequisiteError: If there is none; names the command that installs it.
    """
    found = shutil.which("lake")
    if found is not None:
        return Path(found)
    elan = Path(os.environ.get("ELAN_HOME") or os.path.expanduser("~/.elan")) / "bin" / "lake"
    if os.access(elan, os.X_OK):
        return elan
    raise PrerequisiteError(
        "lake is not installed (not on PATH, and no elan in the home folder)",
        command=_INSTALL_ELAN,
    )


def lake_toolchain(project: Path) -> Toolchain:
    """The toolchain of a Lake project that has been built.

    Args:
        project: A folder in it.

    Raises:
        InputError: If that is no Lake project.
        PrerequisiteError: If lake, the project's Lean, or its build is missing.
        ToolchainError: If lake fails, or the cache cannot be written.
    """
    root = find_project(project)
    environment = _lake_environment(root)
    _check_built(root, environment)
    lean = _find_lean(root, environment)
    handed_on = {name: environment[name] for name in _HANDED_ON if environment.get(name)}
    version, commit = _version(lean, handed_on, root)
    exec_lean = ("--exec", str(lean))
    # Lean's server would run `lake setup-file` on every document, which builds and writes. The
    # paths are known already; a LAKE that is not there keeps it from doing so.
    own = {
        "LAKE": str(root / ".lake" / "none"),
        "LEAN_WORKER_PATH": str(worker_script(cache_root(), *exec_lean)),
    }
    return Toolchain(
        kind="lake",
        lean=version,
        commit=commit,
        core=None,
        command=(*launcher_command(), *exec_lean),
        env={**handed_on, **own},
        cwd=root,
    )


def _run(arguments: Sequence[str], root: Path, env: Mapping[str, str] | None) -> str:
    """Standard output of a program that has to succeed."""
    said = shlex.join(arguments[:3])
    try:
        done = subprocess.run(
            arguments,
            cwd=root,
            env=env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_LAKE_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise ToolchainError(
            f"`{said}` in {root} took over {_LAKE_SECONDS:.0f} s", phase="start"
        ) from error
    except OSError as error:
        raise PrerequisiteError(f"cannot run {arguments[0]}: {error.strerror or error}") from error
    if done.returncode != 0:
        stderr = done.stderr.decode(errors="replace")
        if re.search(r"no default toolchain|toolchain .* not installed", stderr):
            raise PrerequisiteError(
                f"elan has no Lean for {root}: {stderr.strip().splitlines()[-1]}",
                command=f"cd {shlex.quote(str(root))} && elan toolchain install "
                '"$(cat lean-toolchain)"',
            )
        raise ToolchainError(
            f"`{said}` failed with code {done.returncode} in {root}",
            phase="start",
            stderr_tail=stderr[-4000:],
            retryable=False,
        )
    return done.stdout.decode(errors="replace")


def _lake_environment(root: Path) -> dict[str, str]:
    """All environment variables that `lake env` gives its child."""
    python = sys.executable or "python3"
    # Our own Lean must not leak into the project's.
    clean = {name: value for name, value in os.environ.items() if not name.startswith("LEAN_")}
    clean.pop("LAKE", None)
    command = [str(find_lake()), "env", python, "-I", "-S", "-c", _PRINT_ENVIRONMENT]
    said = _run(command, root, clean)
    try:
        value = json.loads(said.strip().splitlines()[-1])
        return {str(name): str(text) for name, text in value.items()}
    except (ValueError, IndexError, AttributeError) as error:
        raise ToolchainError(
            f"`lake env` in {root} did not run the program it was given: {said[:200]!r}",
            phase="start",
            retryable=False,
        ) from error


def _check_built(root: Path, environment: Mapping[str, str]) -> None:
    """A project none of whose packages has a compiled module has not been built."""
    entries = [Path(entry) for entry in environment.get("LEAN_PATH", "").split(os.pathsep) if entry]
    folders = [root / entry for entry in entries]
    if any(folder.is_dir() and next(folder.rglob("*.olean"), None) for folder in folders):
        return
    fetch = "lake exe cache get && " if any("mathlib" in str(entry) for entry in entries) else ""
    raise PrerequisiteError(
        f"the Lake project {root} has not been built",
        command=f"cd {shlex.quote(str(root))} && {fetch}lake build",
    )


def _find_lean(root: Path, environment: Mapping[str, str]) -> Path:
    sysroot = environment.get("LEAN_SYSROOT")
    candidates = [environment.get("LEAN"), str(Path(sysroot, "bin", "lean")) if sysroot else None]
    for candidate in candidates:
        if candidate and os.path.isabs(candidate) and os.access(candidate, os.X_OK):
            return Path(candidate)
    found = shutil.which("lean", path=environment.get("PATH"))
    if found is None:
        raise PrerequisiteError(f"`lake env` in {root} knows no lean", command=_INSTALL_ELAN)
    return Path(found)


def _version(lean: Path, env: Mapping[str, str], root: Path) -> tuple[str, str]:
    said = _run([str(lean), "--version"], root, {**os.environ, **env})
    version = parse_version(said)
    if version is None:
        raise ToolchainError(
            f"{lean} --version said {said[:100]!r}", phase="start", retryable=False
        )
    return version

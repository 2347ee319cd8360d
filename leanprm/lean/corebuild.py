"""Compiles our core library into the cache, once; safe among processes, kills and damage.

A library is found by its content hash: over every source file, the compiler and its options. If a
complete one is there nothing is written, and no lock is taken. Otherwise one process at a time
takes each module from the store of compiled modules or compiles it, in a folder aside, and renames
that folder to its final name when the manifest is written.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from filelock import FileLock, Timeout

from leanprm.errors import ToolchainError
from leanprm.lean import corestore
from leanprm.lean.cache import writing
from leanprm.lean.coresource import Module, library_hash, module_keys, read_modules

PLACES = ("core", "repl", "library")
"""Folders in the cache: the core library; the stepping REPL and the second library on top of it."""

_OPTIONS = ("-Dlinter.all=false", "-EhasSorry")
_MODULE_SECONDS = 600.0
_POLL_SECONDS = 0.01
_SHOWN_ERRORS = 5
_SPARE_BYTES = 1 << 20
_CLEAR_LOCK_SECONDS = 120.0


@dataclass(frozen=True)
class CoreProgress:
    """How far a build is.

    Attributes:
        done: Modules that are ready.
        total: Modules of the library.
        module: The one that became ready last; "" at the start.
        waiting: Whether another process is building, and this one waits for it.
    """

    done: int
    total: int
    module: str = ""
    waiting: bool = False


ProgressCallback = Callable[[CoreProgress], None]


@dataclass(frozen=True)
class Compiler:
    """The `lean` that compiles.

    Attributes:
        command: Program and leading arguments.
        env: Environment variables to set.
        key: What identifies it, such as the hash of its library.
    """

    command: tuple[str, ...]
    env: Mapping[str, str]
    key: str


@dataclass(frozen=True)
class CoreLibrary:
    """A compiled core library.

    Attributes:
        core: Its content hash.
        folder: What goes on `LEAN_PATH`.
    """

    core: str
    folder: Path


def core_library(
    source: Path,
    compiler: Compiler,
    cache: Path,
    progress: ProgressCallback | None = None,
    *,
    jobs: int | None = None,
    lock_timeout_s: float = 900.0,
    place: str = "core",
    root: str = "Init",
    on: CoreLibrary | None = None,
) -> CoreLibrary:
    """The compiled library of `source`, made now if the cache does not have it.

    Args:
        source: Folder with `Init.lean`.
        compiler: The `lean` that compiles.
        cache: The cache folder (`cache_root()`).
        progress: Called at the start and after every module of a build.
        jobs: Modules compiled at a time; default: one a core.
        lock_timeout_s: How long to wait for another process that builds.
        place: The folder in the cache.
        root: A module that `source` must have.
        on: The core library that the modules import, if `source` is not one itself.

    Raises:
        ToolchainError: If a module does not compile, or the cache cannot be written.
    """
    modules, keys, ready = _found(source, compiler, cache, place, root, on)
    core, folder = ready.core, cache / place
    library = folder / core
    if not corestore.problems(library, core):
        corestore.mark_used(library)
        return ready
    report = progress or (lambda _: None)
    with writing(cache):
        folder.mkdir(parents=True, exist_ok=True)
        lock = _locked(folder / "lock", report, len(modules), lock_timeout_s)
        try:
            if corestore.problems(library, core):  # nobody else made it while we waited
                corestore.sweep(folder)
                below = () if on is None else (on.folder,)
                job = _Job(source, modules, keys, compiler, folder, report, jobs, below)
                _make(job, core, library)
                corestore.sweep(folder)
                corestore.prune(folder, core)
        finally:
            lock.release()
    return ready


def library_place(
    source: Path, compiler: Compiler, cache: Path, *, place: str, root: str, on: CoreLibrary | None
) -> CoreLibrary:
    """Where `core_library` has the library of `source`, or would put it; makes nothing.

    Raises:
        ToolchainError: If the sources cannot be read.
    """
    return _found(source, compiler, cache, place, root, on)[2]


def _found(
    source: Path, compiler: Compiler, cache: Path, place: str, root: str, on: CoreLibrary | None
) -> tuple[dict[str, Module], dict[str, str], CoreLibrary]:
    modules = read_modules(source, root, () if on is None else ("Init",))
    keys = module_keys(modules, (compiler.key, *_OPTIONS, *(() if on is None else (on.core,))))
    core = library_hash(keys)
    folder = corestore.library_folder(cache / place / core)
    return modules, keys, CoreLibrary(core, folder)


def clear_libraries(cache: Path) -> None:
    """Throws away every compiled library and module in the cache.

    Raises:
        ToolchainError: If another process goes on building, or the cache cannot be written.
    """
    for place in PLACES:
        folder = cache / place
        if not folder.is_dir():
            continue
        with writing(cache):
            lock = _locked(folder / "lock", lambda _: None, 0, _CLEAR_LOCK_SECONDS)
            try:
                for path in folder.iterdir():
                    if path.is_dir():
                        shutil.rmtree(path)
            finally:
                lock.release()


def _locked(path: Path, report: ProgressCallback, total: int, timeout_s: float) -> FileLock:
    lock = FileLock(path)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        report(CoreProgress(0, total, waiting=True))
        try:
            lock.acquire(timeout=timeout_s, poll_interval=0.05)
        except Timeout as error:
            raise ToolchainError(
                f"another process has been building the core library for {timeout_s:.0f} s "
                f"(lock {path})",
                phase="build",
            ) from error
    return lock


@dataclass(frozen=True)
class _Job:
    source: Path
    modules: Mapping[str, Module]
    keys: Mapping[str, str]
    compiler: Compiler
    folder: Path
    report: ProgressCallback
    jobs: int | None
    below: tuple[Path, ...]


def _make(job: _Job, core: str, library: Path) -> None:
    staged = Path(tempfile.mkdtemp(prefix=".tmp-", dir=job.folder))
    staged.chmod(0o755)
    build = _Build(job, staged)
    build.run()
    shutil.rmtree(build.sources, ignore_errors=True)
    corestore.write_manifest(staged, core, job.keys)
    corestore.publish(staged, library)


@dataclass
class _Running:
    process: subprocess.Popen[bytes]
    output: IO[bytes]
    since: float = field(default_factory=time.monotonic)


class _Build:
    """One build: modules whose imports are ready run side by side, as child processes."""

    def __init__(self, job: _Job, staged: Path) -> None:
        self._job = job
        self._out = corestore.library_folder(staged)
        self.sources = staged / "src"
        self._store = corestore.ModuleStore(job.folder / "modules")
        self._ready: set[str] = set()
        self._running: dict[str, _Running] = {}
        self._failures: list[str] = []

    def run(self) -> None:
        """Makes every module.

        Raises:
            ToolchainError: If one does not compile; names file and line.
        """
        waiting = dict(self._job.modules)
        most = self._job.jobs or os.cpu_count() or 1
        self._job.report(CoreProgress(0, len(waiting)))
        try:
            while waiting or self._running:
                for name in self._startable(waiting):
                    if len(self._running) >= most or self._failures:
                        break
                    self._begin(waiting.pop(name))
                self._collect()
                if self._failures and not self._running:
                    raise ToolchainError(_summary(self._failures), phase="build", retryable=False)
                if self._running:
                    time.sleep(_POLL_SECONDS)
        finally:
            for running in self._running.values():
                running.process.kill()
                running.process.wait()
                running.output.close()

    def _startable(self, waiting: Mapping[str, Module]) -> list[str]:
        return [name for name, module in waiting.items() if self._ready.issuperset(module.imports)]

    def _begin(self, module: Module) -> None:
        target = self._out / module.path
        target.parent.mkdir(parents=True, exist_ok=True)
        if self._store.take(self._job.keys[module.name], target):
            self._finished(module.name)
            return
        # Compiled from a copy: the source may change while we are at it.
        copy = self.sources / module.path
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(module.text)
        arguments = ("--json", *_OPTIONS, "-R", str(self.sources))
        outputs = ("-o", str(target.with_suffix(".olean")), "-i", str(target.with_suffix(".ilean")))
        output = tempfile.TemporaryFile()  # noqa: SIM115 (closed when the process has ended)
        lean_path = os.pathsep.join(str(path) for path in (self._out, *self._job.below))
        process = subprocess.Popen(
            [*self._job.compiler.command, *arguments, *outputs, str(module.path)],
            cwd=self.sources,
            env={**os.environ, **self._job.compiler.env, "LEAN_PATH": lean_path},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        self._running[module.name] = _Running(process, output)

    def _collect(self) -> None:
        for name, running in list(self._running.items()):
            code = running.process.poll()
            if code is None and time.monotonic() - running.since < _MODULE_SECONDS:
                continue
            running.process.kill()
            running.process.wait()
            del self._running[name]
            running.output.seek(0)
            said = running.output.read().decode(errors="replace")
            running.output.close()
            module = self._job.modules[name]
            compiled = self._out / module.path
            if code == 0 and compiled.with_suffix(".olean").is_file():
                self._store.put(self._job.keys[name], compiled)
                self._finished(name)
            else:
                _raise_if_full(self._out)
                ended = "took too long" if code is None else f"lean ended with code {code}"
                self._failures.append(_failure(self._job.source / module.path, ended, said))

    def _finished(self, name: str) -> None:
        self._ready.add(name)
        self._job.report(CoreProgress(len(self._ready), len(self._job.modules), name))


def _raise_if_full(folder: Path) -> None:
    """Raises the `OSError` behind a failure to compile, if the disk is full: Lean does not say."""
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(bytes(_SPARE_BYTES))
        file.flush()


def _failure(path: Path, ended: str, said: str) -> str:
    """Lean's errors on one module, a line each, as FILE:LINE:COLUMN."""
    lines, rest = [], []
    for line in said.splitlines():
        try:
            message = json.loads(line)
            if message["severity"] == "error":
                place = message["pos"]
                text = str(message["data"]).strip()
                lines.append(f"{path}:{place['line']}:{place['column']}: {text}")
        except (ValueError, KeyError, TypeError):
            rest.append(line.strip())
    more = len(lines) - _SHOWN_ERRORS
    shown = lines[:_SHOWN_ERRORS] + ([f"… and {more} more"] if more > 0 else [])
    return "\n".join(shown) or f"{path}: {ended}: {' '.join(rest)[-500:]}"


def _summary(failures: list[str]) -> str:
    return "the core library does not compile:\n" + "\n".join(failures)

"""Compiled core libraries on disk: complete ones, and single modules to make the next one from.

Layout of the folder `core` in the cache::

    lock                                   held by the one process that builds
    modules/KEY.{olean,ilean,json}         compiled modules by key, with sizes and hashes
    HASH/manifest.json, HASH/lib/lean/…    complete libraries; never changed once there
    .tmp-…                                 being made; left behind only by a kill
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

from leanprm.lean.cache import read_json, sha256_file, write_atomically

SUFFIXES = (".olean", ".ilean")
_FORMAT = 1
_KEPT_LIBRARIES = 4
# Long enough for a run that started with a library to end.
_KEPT_SECONDS = 3 * 24 * 3600.0
_KEPT_MODULE_SECONDS = 7 * 24 * 3600.0


def library_folder(library: Path) -> Path:
    """What goes on `LEAN_PATH`."""
    return library / "lib" / "lean"


def problems(library: Path, core: str, *, thorough: bool = False) -> list[str]:
    """What is wrong with a library; empty if it is complete and unaltered.

    Sizes are always compared. A file whose time of change is not the recorded one is hashed; with
    `thorough` every file is.
    """
    manifest = read_json(library / "manifest.json")
    if manifest is None:
        return ["no manifest"]
    if manifest.get("format") != _FORMAT or manifest.get("core") != core:
        return ["manifest of another library"]
    found, moved = [], False
    for name, (size, changed_ns, digest) in manifest["files"].items():
        path = library / name
        try:
            status = path.stat()
            moved = moved or status.st_mtime_ns != changed_ns
            if status.st_size != size:
                found.append(f"{name} has {status.st_size} bytes, not {size}")
            elif (thorough or status.st_mtime_ns != changed_ns) and sha256_file(path) != digest:
                found.append(f"{name} was altered")
        except OSError as error:
            found.append(f"{name}: {error.strerror}")
    if moved and not found:  # a copied cache: record the new times, if we may
        with contextlib.suppress(OSError):
            write_manifest(library, core, manifest["modules"])
    return found


def write_manifest(library: Path, core: str, modules: Mapping[str, str]) -> None:
    """Records sizes, times and hashes of all files of a library; the last act of making it."""
    files = {}
    for path in sorted(library_folder(library).rglob("*")):
        if path.is_file():
            status = path.stat()
            name = str(path.relative_to(library))
            files[name] = (status.st_size, status.st_mtime_ns, sha256_file(path))
    manifest = {"format": _FORMAT, "core": core, "modules": dict(modules), "files": files}
    write_atomically(library / "manifest.json", json.dumps(manifest, indent=1).encode())


class ModuleStore:
    """Compiled modules by key.

    Args:
        folder: Where they are.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def take(self, key: str, target: Path) -> bool:
        """Links the files of a module to `target` with their suffixes; False if it has none."""
        record = read_json(self._folder / f"{key}.json")
        if record is None:
            return False
        for suffix in SUFFIXES:
            stored = self._folder / (key + suffix)
            try:
                if sha256_file(stored) != record.get(suffix):
                    return False
            except OSError:
                return False
        for suffix in SUFFIXES:
            _link(self._folder / (key + suffix), target.with_suffix(suffix))
        return True

    def put(self, key: str, compiled: Path) -> None:
        """Keeps the files of a module that was just compiled."""
        self._folder.mkdir(parents=True, exist_ok=True)
        record = {}
        for suffix in SUFFIXES:
            source, stored = compiled.with_suffix(suffix), self._folder / (key + suffix)
            source.chmod(0o444)
            stored.unlink(missing_ok=True)
            _link(source, stored)
            record[suffix] = sha256_file(source)
        write_atomically(self._folder / f"{key}.json", json.dumps(record).encode())

    def prune(self, used: Iterable[str]) -> None:
        """Removes modules that no library has and that have not been made lately."""
        keep = set(used)
        old = time.time() - _KEPT_MODULE_SECONDS
        for record in self._folder.glob("*.json"):
            if record.stem not in keep and record.stat().st_mtime < old:
                for suffix in (".json", *SUFFIXES):
                    record.with_suffix(suffix).unlink(missing_ok=True)


def _link(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, target)
    except OSError:  # a file system without hard links, or too many of them
        shutil.copy2(source, target)


def publish(staged: Path, library: Path) -> None:
    """Puts a complete library in its place; one that is there already is damaged, and goes."""
    if library.exists():
        library.rename(staged.with_name(staged.name + "-damaged"))
    staged.rename(library)


def sweep(folder: Path) -> None:
    """Removes what killed builds left; only while holding the lock."""
    for left in folder.glob(".tmp-*"):
        shutil.rmtree(left, ignore_errors=True)


def prune(folder: Path, keep: str) -> None:
    """Removes libraries that have not been used lately, and modules of none."""
    manifests = sorted(folder.glob("*/manifest.json"), key=_last_use, reverse=True)
    used: list[str] = []
    now = time.time()
    for place, manifest in enumerate(manifests):
        library = manifest.parent
        if (
            library.name == keep
            or place < _KEPT_LIBRARIES
            or now - _last_use(manifest) < _KEPT_SECONDS
        ):
            used.extend((read_json(manifest) or {}).get("modules", {}).values())
        else:
            shutil.rmtree(library, ignore_errors=True)
    ModuleStore(folder / "modules").prune(used)


def mark_used(library: Path) -> None:
    """Notes that a library is in use, if we may write there."""
    with contextlib.suppress(OSError):
        os.utime(library / "manifest.json")


def _last_use(manifest: Path) -> float:
    try:
        return manifest.stat().st_mtime
    except OSError:
        return 0.0

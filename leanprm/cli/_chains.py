"""Chains from files and folders, for the commands that train and score."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path

from leanprm.data.build import chain_files
from leanprm.data.formats import read_chains
from leanprm.data.manifest import MANIFEST
from leanprm.errors import InputError
from leanprm.records import Chain


def load_chains(paths: Iterable[Path], report: Callable[[InputError], None]) -> list[Chain]:
    """All chains of `.jsonl` and `.parquet` files and of folders of sets, in order.

    Args:
        paths: Files and folders.
        report: Is told of each row that is no chain; it may raise to stop.

    Raises:
        InputError: If a path cannot be read.
    """
    chains: list[Chain] = []
    for path in paths:
        if not path.exists():
            raise InputError("no such file", file=path)
        for file in chain_files(path) if path.is_dir() else [path]:
            for each in read_chains(file):
                if isinstance(each, Chain):
                    chains.append(each)
                else:
                    report(InputError(each.message))
    return chains


def manifest_sha256(paths: Iterable[Path]) -> str | None:
    """The hash of the manifest of a set, or a hash over those of several; None if there is none."""
    found = []
    for path in paths:
        manifest = path / MANIFEST if path.is_dir() else path.with_name(path.name + "." + MANIFEST)
        if manifest.is_file():
            found.append(hashlib.sha256(manifest.read_bytes()).hexdigest())
    if len(found) < 2:
        return found[0] if found else None
    return hashlib.sha256("".join(found).encode()).hexdigest()

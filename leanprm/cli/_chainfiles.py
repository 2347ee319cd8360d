"""Chains from files of any format, for commands that only read them."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from leanprm.cli._console import InputErrors, make_console
from leanprm.cli._counting import Counting
from leanprm.errors import InputError
from leanprm.records import Chain

Shared = Literal["once", "repeat"]

_MARKS = (
    ("prmbench", {"modified_process", "error_steps"}),
    ("fover", {"solution_steps", "error_labels"}),
    ("critic", {"instruction", "next_response", "rating"}),
    ("prm800k", {"question", "label", "labeler"}),
    ("math-shepherd", {"input", "label", "task"}),
    ("trl", {"prompt", "completions", "labels"}),
    ("processbench", {"problem", "steps", "label"}),
    ("chain", {"problem", "steps", "labels"}),
)
_EACH_ITS_OWN = frozenset({"processbench"})
"""Benchmarks whose files are subsets with names of their own."""


def find_format(path: Path) -> str:
    """The format of a file, by the fields of its first row.

    Raises:
        InputError: If the file cannot be read, or has the fields of no format.
    """
    from leanprm.data.rows import read_rows

    def refuse(error: InputError) -> None:
        raise error

    first = next(iter(read_rows(path, refuse)), None)
    if first is None:
        raise InputError("no row in it", file=path)
    fields = set(first.value)
    for name, marks in _MARKS:
        if marks <= fields:
            return name
    raise InputError("its rows have the fields of no format that is known", file=path,
                     mend="name it with --format; see docs/formats.md")  # fmt: skip


def read_files(
    paths: Sequence[Path], form: str | None, *, limit: int | None = None, shared: Shared = "once"
) -> list[Chain]:
    """All chains of files and built sets, in order; unusable rows are told on stderr.

    Args:
        paths: Files of chains in any format, or folders of built sets.
        form: The format; None finds out.
        limit: At most so many chains of each file.
        shared: PRM800K: labels of steps that several solutions share, in one of them or in each.

    Raises:
        InputError: If there is no chain.
        PrerequisiteError: If a library is needed that is not installed.
    """
    errors = InputErrors(make_console(sys.stderr), strict=False)
    chains: list[Chain] = []
    with Counting("reading", "chains") as counting:
        for path in paths:
            for file in _files(path):
                found = _read(file, form or find_format(file), errors, limit, shared)
                counting.advance(len(found))
                chains += found
    if not chains:
        raise InputError("no chain in it", file=paths[0] if paths else None)
    return chains


def digest(path: Path) -> str:
    """SHA-256 of a file; of a folder, of its files of chains in order."""
    found = hashlib.sha256()
    for file in _files(path):
        with file.open("rb") as stream:
            while block := stream.read(1 << 20):
                found.update(block)
    return found.hexdigest()


def _files(path: Path) -> list[Path]:
    from leanprm.data.build import chain_files

    return chain_files(path) if path.is_dir() else [path]


def _read(
    file: Path, form: str, errors: InputErrors, limit: int | None, shared: Shared
) -> list[Chain]:
    from leanprm.data.formats import Options, read_format
    from leanprm.data.reject import Reject

    source = file.stem if form in _EACH_ITS_OWN else None
    chains = []
    for each in read_format(file, form, Options(source=source, shared=shared)):
        if isinstance(each, Reject):
            if each.kind == "broken":
                errors(InputError(each.message))
            continue
        chains.append(each)
        if limit is not None and len(chains) >= limit:
            break
    return chains

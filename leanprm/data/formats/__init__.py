"""Formats that trainers and benchmarks read and write, one module each, both ways.

Fields of a row that have no place in a chain are kept in the chain's meta data under the format's
name, and written back to the same format.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from difflib import get_close_matches
from pathlib import Path

from leanprm.data.formats import (
    critic,
    fover,
    leandojo,
    math_shepherd,
    own,
    prm800k,
    prmbench,
    processbench,
    provers,
    trl,
)
from leanprm.data.formats.base import Format, Options, Unholdable
from leanprm.data.reject import Reject
from leanprm.data.rows import Row, read_rows
from leanprm.errors import InputError
from leanprm.records import Chain

FORMATS: dict[str, Format] = {
    module.FORMAT.name: module.FORMAT
    for module in (
        own,
        trl,
        prm800k,
        critic,
        math_shepherd,
        processbench,
        prmbench,
        fover,
        provers,
        leandojo,
    )
}

__all__ = [
    "FORMATS",
    "Format",
    "Options",
    "Unholdable",
    "find_format",
    "read_chains",
    "read_format",
]


def find_format(name: str) -> Format:
    """The format of that name.

    Raises:
        InputError: If there is none; names the nearest.
    """
    if name in FORMATS:
        return FORMATS[name]
    near = get_close_matches(name, FORMATS, n=1)
    mend = f"did you mean {near[0]}?" if near else "one of " + ", ".join(FORMATS)
    raise InputError(f"unknown format {name!r}", mend=mend)


def read_format(
    path: str | Path,
    name: str,
    options: Options | None = None,
    keep: Callable[[int], bool] = lambda number: True,
) -> Iterator[Chain | Reject]:
    """Chains of a file in any format, in order; what cannot be read comes as a reject.

    Args:
        path: The file.
        name: The format's name.
        options: How ambiguous things are read.
        keep: Which part to read: is asked for each row by its 0-based number; for a format whose
            rows belong together, for each chain. Lines that are no row belong to number 0.

    Raises:
        InputError: If there is no such format.
        PrerequisiteError: If a library is needed that is not installed.
    """
    found = find_format(name)
    errors: list[InputError] = []

    def rows() -> Iterator[Row]:
        for number, row in enumerate(read_rows(path, errors.append)):
            if not found.alone or keep(number):
                yield row

    def rejects() -> Iterator[Reject]:
        while errors:
            reject = Reject.broken(errors.pop(0))
            if keep(0):
                yield reject

    for number, each in enumerate(found.read(rows(), options or Options())):
        yield from rejects()
        if found.alone or keep(number):
            yield each
    yield from rejects()


def read_chains(path: str | Path) -> Iterator[Chain | Reject]:
    """Chains of a file in our own format, in order, with a reject for each row that is none."""
    return read_format(path, own.FORMAT.name)

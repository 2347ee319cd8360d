"""From one format to another, streamed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pydantic import Field

from leanprm._extras import need
from leanprm.data.formats import Format, Options, Unholdable, find_format, read_format
from leanprm.data.formats.own import FORMAT as OWN
from leanprm.data.reject import Reject
from leanprm.data.store import open_writer
from leanprm.errors import InputError
from leanprm.records import Chain, Record

_BATCH = 1024
RowSink = Callable[[dict[str, Any]], None]


class Converted(Record):
    """What a conversion did."""

    chains: int = 0
    """Chains that were read."""
    written: int = 0
    """Chains that the target holds; several may share a row, and one may need several."""
    rows: int = 0
    cut: int = 0
    """Chains of which only the steps before the first unknown label were written."""
    rejects: dict[str, int] = Field(default_factory=dict)
    """Counts by kind; `broken` is unusable input."""


def convert(
    source: str | Path,
    target: str | Path,
    *,
    read: str,
    write: str,
    options: Options | None = None,
    on_reject: Callable[[Reject], None] | None = None,
    on_chain: Callable[[], None] | None = None,
) -> Converted:
    """Read a file in one format and write it in another.

    Args:
        source: `.jsonl`, `.json` or `.parquet`.
        target: `.jsonl`, `.json` (an array) or `.parquet`.
        read: Name of the format that `source` has.
        write: Name of the format that `target` gets.
        options: How ambiguous things are read and written.
        on_reject: Is told of everything that is left out.
        on_chain: Is called after each chain.

    Raises:
        InputError: If a format is unknown, or the target cannot be written.
        PrerequisiteError: If a library is needed that is not installed.
    """
    chosen, found = options or Options(), Converted()
    wanted = find_format(write)
    stream = read_format(source, read, chosen)
    with _open(Path(target), wanted) as sink:
        for each in stream:
            if isinstance(each, Reject):
                _note(found, each, on_reject)
                continue
            found.chains += 1
            _write(each, wanted, chosen, sink, found, on_reject)
            if on_chain is not None:
                on_chain()
        if not found.chains:
            raise InputError("no chain in the input; nothing was written", file=source)
    return found


def _note(found: Converted, reject: Reject, on_reject: Callable[[Reject], None] | None) -> None:
    found.rejects[reject.kind] = found.rejects.get(reject.kind, 0) + 1
    if on_reject is not None:
        on_reject(reject)


def _write(
    chain: Chain,
    wanted: Format,
    options: Options,
    sink: RowSink,
    found: Converted,
    on_reject: Callable[[Reject], None] | None,
) -> None:
    try:
        rows = list(wanted.write(chain, options))
    except Unholdable as error:
        message = f"{chain.id}: {wanted.title} cannot hold it: {error}"
        _note(found, Reject(kind="unholdable", message=message), on_reject)
        return
    for row in rows:
        sink(row)
    found.rows += len(rows)
    found.written += 1
    found.cut += not wanted.unknown and None in chain.labels


@contextmanager
def _open(target: Path, wanted: Format) -> Iterator[RowSink]:
    """A sink for rows; the file is there at the end, and not at all after an error.

    Raises:
        InputError: If it cannot be written.
    """
    if wanted is OWN and target.suffix != ".json":
        with open_writer(target) as chains:
            yield lambda row: chains.write(Chain.model_validate(row))
        return
    sinks = {".jsonl": _jsonl, ".json": _json, ".parquet": _parquet}
    if target.suffix not in sinks:
        raise InputError(
            f"unknown kind of file {target.suffix!r}",
            file=target,
            mend="use .jsonl, .json or .parquet",
        )
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with sinks[target.suffix](part) as sink:
            yield sink
        part.replace(target)
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror}", file=target) from None
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _jsonl(part: Path) -> Iterator[RowSink]:
    with part.open("w", encoding="utf-8") as file:
        yield lambda row: print(json.dumps(row, ensure_ascii=False), file=file)


@contextmanager
def _json(part: Path) -> Iterator[RowSink]:
    with part.open("w", encoding="utf-8") as file:
        before = "[\n"

        def write(row: dict[str, Any]) -> None:
            nonlocal before
            file.write(before + json.dumps(row, ensure_ascii=False))
            before = ",\n"

        yield write
        file.write("[]\n" if before == "[\n" else "\n]\n")


@contextmanager
def _parquet(part: Path) -> Iterator[RowSink]:
    """Rows in a schema that the first batch decides."""
    arrow, parquet = need("pyarrow", "data"), need("pyarrow.parquet", "data")
    rows: list[dict[str, Any]] = []
    file: Any = None

    def flush() -> None:
        nonlocal file
        schema = None if file is None else file.schema
        try:
            table = arrow.Table.from_pylist(rows, schema=schema)
        except arrow.ArrowException as error:
            reason = str(error).splitlines()[0]
            raise InputError(
                f"rows of differing shape: {reason}", file=part.stem, mend="write .jsonl instead"
            ) from None
        if file is None:
            file = parquet.ParquetWriter(part, table.schema, compression="zstd")
        file.write_table(table)
        rows.clear()

    def write(row: dict[str, Any]) -> None:
        rows.append(row)
        if len(rows) >= _BATCH:
            flush()

    try:
        yield write
        if rows or file is None:
            flush()
    finally:
        if file is not None:
            file.close()

"""Proofs to check, read from files, folders and stdin as a stream of `ProofItem`.

`.lean` files: each theorem, lemma or example with a proof is an item, the file before it is its
header. JSONL (of any size) and JSON: see `leanprm.verify.fields`. What cannot be read is reported
as an `InputError` that names file, line and mend; the rest is read on.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple

from leanprm.errors import InputError
from leanprm.lean.position import LineIndex
from leanprm.records import ProofItem
from leanprm.verify.fields import Fields
from leanprm.verify.record_items import doc_comment, items_of_record
from leanprm.verify.restated import theorems_in
from leanprm.verify.sources import (
    MAX_BYTES,
    JsonObject,
    Reporter,
    Source,
    decode_text,
    expand,
    is_json,
    read_json_lines,
    read_json_whole,
)


def read_items(
    paths: Sequence[str | Path],
    *,
    on_error: Reporter | None = None,
    header: str = "",
    stdin: BinaryIO | None = None,
) -> Iterator[ProofItem]:
    """Read proofs as a stream, in order, in bounded memory.

    Args:
        paths: Files, folders (searched for `.lean` and `.jsonl`), or "-" for stdin.
        on_error: Is told of each file, line or theorem that cannot be used. Without it the first
            one is raised.
        header: Header of records that bring none.
        stdin: Bytes to read for "-"; the process's stdin if None.

    Yields:
        Items with ids that are unique over all paths.

    Raises:
        InputError: If something cannot be used and there is no `on_error`.
    """
    report = on_error or _raise
    ids = _Ids()
    for source in expand(paths, report):
        try:
            for read in _read_source(source, report, header, stdin):
                try:
                    yield ids.give(read)
                except InputError as error:
                    report(error)
        except OSError as error:
            report(InputError(f"cannot be read: {error.strerror or error}", file=source.name))
        except InputError as error:
            if on_error is None:
                raise
            report(error)


def _raise(error: InputError) -> None:
    raise error


class _Read(NamedTuple):
    item: ProofItem
    explicit: bool
    """Whether the id is the user's own."""
    line: int | None


class _Ids:
    """Keeps ids unique: the user's own must be, ours are numbered."""

    def __init__(self) -> None:
        self._seen: dict[str, str] = {}
        self._next: dict[str, int] = {}

    def give(self, read: _Read) -> ProofItem:
        """The item with an id that is its own.

        Raises:
            InputError: If the user gave an id that was there before.
        """
        item = read.item
        given = item.id
        place = f"{item.source}:{read.line}" if read.line else str(item.source)
        if given not in self._seen:
            self._seen[given] = place
            return item
        if read.explicit:
            raise InputError(
                f"duplicate id {given!r}, first at {self._seen[given]}",
                file=item.source,
                line=read.line,
                mend="give each proof an id of its own",
            )
        number = self._next.get(given, 2)
        while f"{given}#{number}" in self._seen:
            number += 1
        self._next[given] = number + 1
        fresh = f"{given}#{number}"
        self._seen[fresh] = place
        return item.model_copy(update={"id": fresh})


def _read_source(
    source: Source, report: Reporter, header: str, stdin: BinaryIO | None
) -> Iterator[_Read]:
    if source.path is None:
        yield from _read_stream(stdin or sys.stdin.buffer, source.name, report, header)
        return
    with source.path.open("rb") as stream:
        yield from _read_stream(stream, source.name, report, header)


def _read_stream(stream: BinaryIO, name: str, report: Reporter, header: str) -> Iterator[_Read]:
    """Lean or JSON, by the file's name or else by its first character."""
    if name.endswith((".jsonl", ".ndjson")):
        yield from _records(read_json_lines(stream, name, report), name, report, header)
        return
    if name.endswith(".lean"):
        yield from lean_items(decode_text(stream.read(MAX_BYTES + 1), name), name, report)
        return
    if name.endswith(".json"):
        objects = read_json_whole(stream.read(MAX_BYTES + 1), name, report)
        yield from _records(objects, name, report, header)
        return
    peekable = stream if isinstance(stream, io.BufferedReader) else io.BytesIO(stream.read())
    head = peekable.peek(1) if isinstance(peekable, io.BufferedReader) else peekable.getvalue()
    if is_json(head[:64]):
        yield from _records(read_json_lines(peekable, name, report), name, report, header)
    else:
        yield from lean_items(decode_text(peekable.read(MAX_BYTES + 1), name), name, report)


def _records(
    objects: Iterator[JsonObject], name: str, report: Reporter, header: str
) -> Iterator[_Read]:
    for found in objects:
        fields = Fields(found.value, name, found.line, found.number)
        try:
            explicit = fields.explicit_id() is not None
            for item in items_of_record(fields, header, report):
                yield _Read(item, explicit, found.line)
        except InputError as error:
            report(error)


def lean_items(text: str, name: str, report: Reporter) -> Iterator[_Read]:
    """Items of a `.lean` file: each theorem, lemma and example that has a proof.

    Raises:
        InputError: If there is no theorem in the file at all.
    """
    spans = theorems_in(text)
    if not spans:
        raise InputError(
            "no theorem, lemma or example", file=name, mend="give a file with at least one theorem"
        )
    lines = LineIndex(text)
    for span in spans:
        doc, start = doc_comment(text, span.start)
        line = lines.position(start)[0]
        called = span.name or f"example@{line}"
        if span.proof_start is None:
            report(
                InputError(
                    f"{span.keyword} {span.name or ''}".strip() + " has no proof",
                    file=name,
                    line=line,
                    mend="write `:= by …` after the statement",
                )
            )
            continue
        item = ProofItem(
            id=f"{name}:{called}",
            statement=text[start : span.proof_start],
            proof=text[span.proof_start : span.end],
            proof_prefix="",
            header=text[:start],
            name=span.name,
            informal=doc,
            source=name,
            origin=lines.position(span.proof_start),
            group=name,
        )
        yield _Read(item, False, line)

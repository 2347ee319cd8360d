"""Rows of JSONL, JSON and Parquet files: one at a time, in bounded memory.

Whatever is wrong with one row is an `InputError` handed to `report`; reading goes on behind it.
"""

from __future__ import annotations

import codecs
import contextlib
import io
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from leanprm._extras import need
from leanprm.errors import InputError
from leanprm.verify.sources import MAX_BYTES, check_object, is_json, read_json_lines

Reporter = Callable[[InputError], None]

_BATCH = 1024
_CHUNK = 1 << 20
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Row:
    """One record of a file, with typed access; a wrong type is an error that names the place.

    Attributes:
        value: Field names and values.
        file: The path as the user gave it.
        line: 1-based line, where rows are lines.
        number: 1-based number among the rows of the file.
    """

    def __init__(self, value: dict[str, Any], file: str, line: int | None, number: int) -> None:
        self.value = value
        self.file = file
        self.line = line
        self.number = number

    @property
    def place(self) -> str:
        """A name for rows that have none: the file's stem and the row's number."""
        return f"{Path(self.file).stem}:{self.number}"

    def error(self, message: str, mend: str | None = None) -> InputError:
        """An error about this row."""
        where = "" if self.line is not None else f"row {self.number}: "
        return InputError(where + message, file=self.file, line=self.line, mend=mend)

    def get(self, name: str, kind: type | tuple[type, ...], what: str) -> Any:
        """A field that must be there and of a type.

        Raises:
            InputError: If it is not.
        """
        value = self.value.get(name)
        if isinstance(value, bool) and bool not in (kind if isinstance(kind, tuple) else (kind,)):
            value = None
        if not isinstance(value, kind):
            found = "is missing" if name not in self.value else f"must be {what}"
            raise self.error(f"field {name!r} {found}", mend="is this the right --from format?")
        return value

    def text(self, name: str) -> str:
        """A text field that must be there."""
        return str(self.get(name, str, "text"))

    def optional_text(self, name: str) -> str | None:
        """A text field, or None where it is missing or null."""
        return None if self.value.get(name) is None else self.text(name)

    def texts(self, name: str) -> list[str]:
        """A list of texts that must be there."""
        return self._list(name, str, "a list of texts")

    def dicts(self, name: str) -> list[dict[str, Any]]:
        """A list of objects that must be there."""
        return self._list(name, dict, "a list of objects")

    def integers(self, name: str) -> list[int]:
        """A list of whole numbers that must be there."""
        found: list[int] = self._list(name, int, "a list of whole numbers")
        if any(isinstance(each, bool) for each in found):
            raise self.error(f"field {name!r} must be a list of whole numbers")
        return found

    def _list(self, name: str, kind: type, what: str) -> list[Any]:
        value = self.get(name, list, what)
        if not all(isinstance(each, kind) for each in value):
            raise self.error(f"field {name!r} must be {what}")
        return list(value)

    def rest(self, *known: str) -> dict[str, Any]:
        """The fields that are not among `known`."""
        return {name: value for name, value in self.value.items() if name not in known}


def read_rows(path: str | Path, report: Reporter) -> Iterator[Row]:
    """Rows of a file, in order: `.parquet`, `.json` (an array), or lines of JSON; `-` is stdin.

    Args:
        path: The file.
        report: Is told of each row, or part of a file, that cannot be read; it may raise to stop.

    Raises:
        PrerequisiteError: If it is a Parquet file and pyarrow is not installed.
    """
    name = str(path)
    if name == "-":
        yield from _json_rows(sys.stdin.buffer, "stdin", report)
        return
    if not Path(name).is_file():
        what = "is a folder" if Path(name).is_dir() else "no such file"
        report(InputError(what, file=name, mend="give a .jsonl, .json or .parquet file"))
        return
    if name.endswith(".parquet"):
        yield from _parquet_rows(name, report)
        return
    try:
        with open(name, "rb") as stream:
            yield from _json_rows(stream, name, report)
    except OSError as error:
        report(InputError(f"cannot be read: {error.strerror or error}", file=name))


def _json_rows(stream: BinaryIO, name: str, report: Reporter) -> Iterator[Row]:
    buffered: Any = (
        stream if hasattr(stream, "peek") else io.BufferedReader(io.BytesIO(stream.read()))
    )
    head = bytes(buffered.peek(64))[:64]
    if head.startswith(_UTF16):
        report(InputError("UTF-16 text", file=name, mend="save it as UTF-8"))
    elif head.startswith(b"PAR1"):
        report(InputError("a Parquet file", file=name, mend="give it a name that ends in .parquet"))
    elif is_json(head) and head.removeprefix(codecs.BOM_UTF8).lstrip()[:1] == b"[":
        for number, value in enumerate(_array(buffered, name, report), start=1):
            with _reported(report):
                yield Row(check_object(value, name, None, number), name, None, number)
    else:
        yield from _lines_or_object(buffered, name, report)


def _lines_or_object(stream: BinaryIO, name: str, report: Reporter) -> Iterator[Row]:
    if name.endswith(".json") and (found := _one_object(stream, name)) is not None:
        yield Row(found, name, None, 1)
        return
    for each in read_json_lines(stream, name, report):
        yield Row(each.value, name, each.line, each.number)


def _one_object(stream: BinaryIO, name: str) -> dict[str, Any] | None:
    """The object that a `.json` file is; None if it holds lines, or is too large for one object."""
    data = stream.read(MAX_BYTES + 1)
    stream.seek(0)
    if len(data) > MAX_BYTES:
        return None
    with contextlib.suppress(ValueError, RecursionError):
        value = json.loads(data)
        return value if isinstance(value, dict) else None
    return None


@contextlib.contextmanager
def _reported(report: Reporter) -> Iterator[None]:
    try:
        yield
    except InputError as error:
        report(error)


def _array(stream: BinaryIO, name: str, report: Reporter) -> Iterator[Any]:
    """Elements of a JSON array, decoded one by one."""
    reader = codecs.getreader("utf-8-sig")(stream)
    decoder = json.JSONDecoder()
    text, at, ended = "", 0, False
    begun = False
    while True:
        text, at = text[at:].lstrip(), 0
        if begun and text.startswith("]"):
            return
        if begun and text.startswith(","):
            text = text[1:].lstrip()
        if not begun and text.startswith("["):
            begun, at = True, 1
            continue
        try:
            value, at = decoder.raw_decode(text)
        except (json.JSONDecodeError, RecursionError) as error:
            if ended or len(text) > MAX_BYTES:
                what = "the array is cut off" if ended else f"broken JSON: {error}"
                report(InputError(what, file=name, mend="copy or save the file again"))
                return
            try:
                more = reader.read(max(_CHUNK, len(text)))
            except UnicodeDecodeError:
                report(InputError("not UTF-8", file=name, mend="save it as UTF-8"))
                return
            ended = not more
            text += more
            continue
        yield value


def _parquet_rows(name: str, report: Reporter) -> Iterator[Row]:
    parquet = need("pyarrow.parquet", "data")
    arrow_error = need("pyarrow", "data").ArrowException
    try:
        file = parquet.ParquetFile(name, page_checksum_verification=True)
    except (arrow_error, OSError) as error:
        report(_damaged(name, error, "truncated, or no Parquet file"))
        return
    with file:
        number = 0
        for group in range(file.num_row_groups):
            first = number
            try:
                for batch in file.iter_batches(_BATCH, row_groups=[group]):
                    for value in batch.to_pylist():
                        number += 1
                        yield Row(value, name, None, number)
            except (arrow_error, OSError, UnicodeDecodeError) as error:
                end = first + file.metadata.row_group(group).num_rows
                report(_damaged(name, error, f"rows {number + 1} to {end} are damaged"))
                number = end


def _damaged(name: str, error: Exception, what: str) -> InputError:
    detail = str(error).splitlines()[0][:120] if str(error) else type(error).__name__
    return InputError(f"{what}: {detail}", file=name, mend="copy or download the file again")

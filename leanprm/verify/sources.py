"""Files and streams as text: JSON objects with their lines, Lean source, folders.

Whatever is wrong with one line or one file is an `InputError` given to `report`; reading goes on.
"""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from leanprm.errors import InputError

MAX_BYTES = 64 * 1024 * 1024
"""The longest line of JSON and the largest `.lean` or `.json` file that is read."""

_SKIPPED_FOLDERS = frozenset({"build", "lake-packages", "node_modules", "__pycache__"})
_LIST_FIELDS = ("codes", "snippets", "items", "data", "theorems")

Reporter = Callable[[InputError], None]


class Source(NamedTuple):
    """One readable input."""

    name: str
    """The path as the user gave it, or "stdin"."""
    path: Path | None


class JsonObject(NamedTuple):
    """One object of a JSON file."""

    value: dict[str, Any]
    line: int | None
    """1-based line; None inside an array."""
    number: int
    """1-based number among the objects of the file."""


def expand(paths: Sequence[str | Path], report: Reporter) -> Iterator[Source]:
    """Files named by `paths`: files as they are, folders searched for `.lean` and `.jsonl`."""
    for given in paths:
        path = Path(given)
        if str(given) == "-":
            yield Source("stdin", None)
        elif path.is_dir():
            found = False
            for inner in _walk(path):
                found = True
                yield Source(str(inner), inner)
            if not found:
                report(InputError("no .lean or .jsonl file in this folder", file=given))
        elif path.exists():
            yield Source(str(given), path)
        else:
            report(InputError("no such file or folder", file=given, mend="check the path"))


def _walk(folder: Path) -> Iterator[Path]:
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and name not in _SKIPPED_FOLDERS
        )
        for name in sorted(files):
            if name.endswith((".lean", ".jsonl")) and not name.startswith("."):
                yield Path(root) / name


def is_json(head: bytes) -> bool:
    """Whether a file that begins with these bytes is JSON: no Lean file begins with a bracket."""
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"[")


def decode_text(data: bytes, name: str) -> str:
    """Text of a source file: UTF-8, without BOM, lines ended by a line feed.

    Raises:
        InputError: If the file is empty, too large, binary, or not UTF-8.
    """
    if len(data) > MAX_BYTES:
        raise InputError(
            f"larger than {MAX_BYTES >> 20} MiB", file=name, mend="split it into smaller files"
        )
    if not data.strip():
        raise InputError("the file is empty", file=name)
    if b"\0" in data:
        line = data.count(b"\n", 0, data.index(b"\0")) + 1
        raise InputError(
            "binary data, not text", file=name, line=line, mend="give a .lean or .jsonl file"
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError("not UTF-8", file=name, line=line, mend="save it as UTF-8") from None
    return text.replace("\r\n", "\n")


def read_json_lines(stream: BinaryIO, name: str, report: Reporter) -> Iterator[JsonObject]:
    """Objects of a JSONL stream, one at a time in constant memory; blank lines are passed over.

    Args:
        stream: Bytes.
        name: What to call it in messages.
        report: Is told of each line that is not a JSON object; it may raise to stop.
    """
    number = 0
    any_line = False
    for at, raw in _lines(stream):
        if raw is None:
            report(InputError(f"line longer than {MAX_BYTES >> 20} MiB", file=name, line=at))
            any_line = True
            continue
        data = raw.removeprefix(b"\xef\xbb\xbf") if at == 1 else raw
        if not data.strip():
            continue
        any_line = True
        if b"\0" in data:
            report(_binary(name, at))
            return
        number += 1
        try:
            yield JsonObject(_parse_object(data, name, at), at, number)
        except InputError as error:
            report(error)
    if not any_line:
        report(InputError("the file is empty", file=name))


def _binary(name: str, line: int) -> InputError:
    return InputError(
        "binary data, not JSON", file=name, line=line, mend="give one JSON object a line"
    )


def _lines(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Numbered lines; None for one that is too long (it is skipped, not kept)."""
    at = 0
    while raw := stream.readline(MAX_BYTES):
        at += 1
        if len(raw) == MAX_BYTES and not raw.endswith(b"\n"):
            while (rest := stream.readline(MAX_BYTES)) and not rest.endswith(b"\n"):
                pass
            yield at, None
        else:
            yield at, raw


def _parse_object(data: bytes, name: str, line: int) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except UnicodeDecodeError:
        raise InputError("not UTF-8", file=name, line=line, mend="save it as UTF-8") from None
    except json.JSONDecodeError as error:
        raise InputError(
            f"broken JSON at column {error.pos + 1}: {error.msg}",
            file=name,
            line=line,
            mend="one whole JSON object a line",
        ) from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"JSON that cannot be read: {error}", file=name, line=line) from None
    return check_object(value, name, line)


def check_object(
    value: Any, name: str, line: int | None, number: int | None = None
) -> dict[str, Any]:
    """The value, if it is an object whose text can be written as UTF-8.

    Args:
        value: What JSON gave.
        name: The file.
        line: Its line, if it has one of its own.
        number: Its number in an array, if it is in one.

    Raises:
        InputError: If it is not.
    """
    where = "" if number is None else f"record {number}: "
    if not isinstance(value, dict):
        found = f"{where}expected a JSON object, found {type(value).__name__}"
        raise InputError(found, file=name, line=line, mend="one object a proof")
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        raise InputError(
            f"{where}lone surrogate in a string: no Unicode text",
            file=name,
            line=line,
            mend="write characters beyond U+FFFF as a pair of \\u escapes or as they are",
        ) from None
    except RecursionError:
        raise InputError(f"{where}nested too deeply", file=name, line=line) from None
    return value


def read_json_whole(data: bytes, name: str, report: Reporter) -> Iterator[JsonObject]:
    """Objects of a `.json` file: an array, an object that holds one, one object, or JSON lines.

    Raises:
        InputError: If the file is empty, binary, or not JSON.
    """
    text = decode_text(data, name)
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        if error.msg == "Extra data":
            yield from read_json_lines(io.BytesIO(data), name, report)
            return
        raise InputError(f"broken JSON: {error.msg}", file=name, line=error.lineno) from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"JSON that cannot be read: {error}", file=name) from None
    if isinstance(value, dict):
        for field in _LIST_FIELDS:
            if isinstance(value.get(field), list):
                value = value[field]
                break
    for number, each in enumerate(value if isinstance(value, list) else [value], start=1):
        try:
            yield JsonObject(check_object(each, name, None, number), None, number)
        except InputError as error:
            report(error)

"""Requests out of a stream of lines, answers into one; no I/O.

A request is one or more lines, ended by a blank line or the end of the input. Groups that begin
with `#` or `--` are comments.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from leanprm.errors import InputError

MOST_BYTES = 64 * 1024 * 1024
"""Size of a request from which on it is refused; what follows is read up to the blank line."""

TOO_LARGE = b""
"""What stands for a request that was too large; no other one is empty."""


class Framing:
    """Gathers lines until a request is whole."""

    def __init__(self) -> None:
        self._lines: list[bytes] = []
        self._size = 0

    def feed(self, line: bytes) -> bytes | None:
        """Take one line; b"" is the end of the input.

        Returns:
            The request that the line ends, if it ends one; `TOO_LARGE` for one that is.
        """
        text = line.strip()
        if text:
            self._size += len(line)
            if self._size <= MOST_BYTES:
                self._lines.append(line.rstrip())
            return None
        group, size = b"\n".join(self._lines), self._size
        self._lines, self._size = [], 0
        if size > MOST_BYTES:
            return TOO_LARGE
        if not group or group.startswith((b"#", b"--")):
            return None
        return group


def decode(group: bytes) -> dict[str, Any]:
    """The object of a request.

    Raises:
        InputError: If it is none; says why and where.
    """
    if group == TOO_LARGE:
        raise InputError(f"a request of more than {MOST_BYTES} bytes")
    try:
        value = json.loads(group.decode("utf-8"), parse_constant=_refuse_constant)
    except UnicodeDecodeError as error:
        raise InputError(f"Could not parse JSON: not UTF-8 at byte {error.start}") from None
    except json.JSONDecodeError as error:
        mend = None
        if error.msg.startswith("Invalid control character"):
            mend = r"write a line break inside a string as \n"
        where = f"Could not parse JSON: {error.msg} (line {error.lineno}, column {error.colno})"
        raise InputError(where, mend=mend) from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"Could not parse JSON: {error}") from None
    if not isinstance(value, dict):
        raise InputError("Could not parse as a valid JSON command: not an object")
    return value


def _refuse_constant(word: str) -> None:
    raise ValueError(f"{word} is not JSON")


def encode(answer: Mapping[str, Any]) -> bytes:
    """An answer and the blank line after it.

    What JSON may hold and UTF-8 may not (a lone surrogate) is escaped.
    """
    try:
        data = json.dumps(answer, ensure_ascii=False, indent=1).encode()
    except UnicodeEncodeError:
        data = json.dumps(answer, indent=1).encode()
    return data + b"\n\n"

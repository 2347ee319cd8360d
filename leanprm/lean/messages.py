"""What Lean says about a text, in one form for both ways of asking.

The language server and the command line give the same messages in different JSON. Both are read
strictly: a field that is missing or has another type is a `LeanProtocolError`, because a message
that we cannot place must never be taken for silence.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Literal, NamedTuple

from leanprm.errors import LeanProtocolError
from leanprm.lean.position import LineIndex

Severity = Literal["error", "warning", "info", "trace"]

_LSP_SEVERITY: dict[object, Severity] = {1: "error", 2: "warning", 3: "info", 4: "info"}
_CLI_SEVERITY: dict[object, Severity] = {
    "error": "error",
    "warning": "warning",
    "information": "info",
}
_UNSOLVED_GOALS_TAG = 1
_UNSOLVED_GOALS_KIND = "Tactic.unsolvedGoals"
_NAMED_ERROR_SUFFIX = "._namedError"
_ANONYMOUS = "[anonymous]"


class Diagnostic(NamedTuple):
    """One message of Lean about a text.

    Attributes:
        severity: How bad it is; `trace` only where Lean says so (the command line does).
        start: Offset of its first character, in code points of the text that was checked.
        end: Offset after its last character.
        message: Lean's own words; never decide on them.
        unsolved_goals: Whether Lean tags it as the "unsolved goals" error.
        kind: Lean's name for this sort of message, such as `lean.unknownIdentifier`, or "".
    """

    severity: Severity
    start: int
    end: int
    message: str
    unsolved_goals: bool
    kind: str


def from_server(raw: Iterable[Any], index: LineIndex) -> tuple[Diagnostic, ...]:
    """Read the `diagnostics` of a `publishDiagnostics` notification.

    Returns:
        The messages in order of their place in the text.

    Raises:
        LeanProtocolError: If one of them does not have the expected form.
    """
    return _in_order(_one_from_server(item, index) for item in raw)


def from_command_line(
    lines: Iterable[bytes], index: LineIndex, file: str
) -> tuple[Diagnostic, ...]:
    """Read the standard output of `lean --json`, one message a line.

    Args:
        lines: The lines, without line breaks; empty ones are refused too.
        index: Line index of the text that was checked.
        file: The file name that Lean gives to that text.

    Returns:
        The messages that Lean would show a user, in order of their place in the text.

    Raises:
        LeanProtocolError: If a line is not a message of Lean about this file.
    """
    parsed = (_one_from_command_line(line, index, file) for line in lines)
    return _in_order(item for item in parsed if item is not None)


def _in_order(items: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(items, key=lambda item: (item.start, item.end)))


def _one_from_server(item: Any, index: LineIndex) -> Diagnostic:
    try:
        span = item.get("fullRange") or item["range"]
        start, end = _server_offset(span["start"], index), _server_offset(span["end"], index)
        severity, message = _LSP_SEVERITY[item.get("severity", 1)], item["message"]
        code, tags = item.get("code", ""), item.get("leanTags", ())
        unsolved = _UNSOLVED_GOALS_TAG in tags
    except (AttributeError, KeyError, TypeError) as error:
        raise LeanProtocolError(f"a diagnostic without the usual fields: {item!r:.200}") from error
    if not isinstance(message, str) or end < start:
        raise LeanProtocolError(f"a diagnostic that makes no sense: {item!r:.200}")
    return Diagnostic(severity, start, end, message, unsolved, str(code))


def _server_offset(position: Any, index: LineIndex) -> int:
    line, character = position["line"], position["character"]
    if not (_is_count(line) and _is_count(character)):
        raise TypeError("a position of something else than numbers")
    return index.from_utf16(line, character)


def _one_from_command_line(line: bytes, index: LineIndex, file: str) -> Diagnostic | None:
    try:
        item = json.loads(line)
        start = _command_line_offset(item["pos"], index)
        end = start if item["endPos"] is None else _command_line_offset(item["endPos"], index)
        severity, message, kind = _CLI_SEVERITY[item["severity"]], item["data"], item["kind"]
        named, silent = item["fileName"], item["isSilent"]
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise LeanProtocolError(
            f"standard output has a line that is not a message of Lean: {line[:200]!r}",
            phase="batch",
        ) from error
    if not isinstance(message, str) or not isinstance(kind, str) or named != file or end < start:
        raise LeanProtocolError(f"a message that makes no sense: {line[:200]!r}", phase="batch")
    if silent is True:
        return None
    if kind == "trace":
        severity = "trace"
    name = kind.removesuffix(_NAMED_ERROR_SUFFIX)
    unsolved = kind == _UNSOLVED_GOALS_KIND
    return Diagnostic(severity, start, end, message, unsolved, "" if name == _ANONYMOUS else name)


def _command_line_offset(position: Any, index: LineIndex) -> int:
    line, column = position["line"], position["column"]
    if not (_is_count(line) and _is_count(column)) or line < 1:
        raise TypeError("a position of something else than numbers")
    return index.offset(line, column)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0

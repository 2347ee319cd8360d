"""One version of one document: what is asked about it, what came back, when it is all there.

Lean answers in pieces: diagnostics in several notifications, progress in others, one answer for
each request. `Round` gathers the pieces that belong to one version and says when they are
complete. Everything that does not fit is a `LeanProtocolError`: a result is only ever made of
what was really said about that version.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from leanprm.errors import LeanCrashed, LeanProtocolError, ToolchainError
from leanprm.lean import protocol
from leanprm.lean.messages import Diagnostic, from_server
from leanprm.lean.position import LineIndex

URI = "file:///leanprm/Document.lean"
_URI_JSON = protocol.encode(URI)
_DOCUMENT = b'{"uri":%b}' % _URI_JSON
_FATAL = 2
_INITIALIZE = (
    b'{"processId":null,"rootUri":null,'
    b'"capabilities":{"lean":{"incrementalDiagnosticSupport":true}}}'
)

Goals = tuple[str, ...] | None
"""Pretty-printed goals at a place; None where Lean has no tactic state."""


def initialize() -> bytes:
    """The request that has to come first; a file worker does not answer it."""
    return protocol.request(0, "initialize", _INITIALIZE)


def open_text(text: str, version: int) -> bytes:
    """The notification that opens the document."""
    item = b'{"uri":%b,"languageId":"lean","version":%d,"text":%b}'
    params = item % (_URI_JSON, version, protocol.encode(text))
    return protocol.notification("textDocument/didOpen", b'{"textDocument":%b}' % params)


def change_text(old: LineIndex, new: str, version: int) -> bytes:
    """The notification that turns the old text into the new one, by one edit."""
    if "\r" in old.text or "\r" in new:
        # Lean drops carriage returns, so places between them and a line feed do not exist.
        change = b'{"text":%b}' % protocol.encode(new)
    else:
        start, old_end, new_end = edit_span(old.text, new)
        change = b'{"range":{"start":%b,"end":%b},"text":%b}' % (
            _place(old, start),
            _place(old, old_end),
            protocol.encode(new[start:new_end]),
        )
    document = b'{"uri":%b,"version":%d}' % (_URI_JSON, version)
    params = b'{"textDocument":%b,"contentChanges":[%b]}' % (document, change)
    return protocol.notification("textDocument/didChange", params)


def edit_span(old: str, new: str) -> tuple[int, int, int]:
    """The edit between the common beginning and the common end of two texts.

    Returns:
        `start, old_end, new_end`: replacing `old[start:old_end]` by `new[start:new_end]` turns
        `old` into `new`.
    """
    shorter = min(len(old), len(new))
    # Comparing slices runs at the speed of memcmp; halving needs about 20 of them.
    low, high = 0, shorter
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    start = low
    low, high = 0, shorter - start
    while low < high:
        middle = (low + high + 1) // 2
        if old[len(old) - middle : len(old) - low] == new[len(new) - middle : len(new) - low]:
            low = middle
        else:
            high = middle - 1
    return start, len(old) - low, len(new) - low


def ask_wait(number: int, version: int) -> bytes:
    """The request that is answered when a version is fully elaborated."""
    params = b'{"uri":%b,"version":%d}' % (_URI_JSON, version)
    return protocol.request(number, "textDocument/waitForDiagnostics", params)


def ask_goals(number: int, index: LineIndex, offset: int) -> bytes:
    """The request for the goals at an offset."""
    params = b'{"textDocument":%b,"position":%b}' % (_DOCUMENT, _place(index, offset))
    return protocol.request(number, "$/lean/plainGoal", params)


def ask_all_goals(numbers: range, index: LineIndex, offsets: Sequence[int]) -> bytes:
    """Several requests for goals, in one piece."""
    return b"".join(ask_goals(n, index, at) for n, at in zip(numbers, offsets, strict=True))


def cancel(number: int) -> bytes:
    """The notification that takes a request back."""
    return protocol.notification("$/cancelRequest", b'{"id":%d}' % number)


def _place(index: LineIndex, offset: int) -> bytes:
    line, character = index.to_utf16(offset)
    return b'{"line":%d,"character":%d}' % (line, character)


class Round:
    """What came back about one version.

    Args:
        index: Line index of the version's text.
        version: Its number.
        wait: Number of the request that waits for it; None when it is elaborated already.
        goals: Numbers of the requests for goals, in the order of the answers wanted.
    """

    def __init__(self, index: LineIndex, version: int, wait: int | None, goals: range) -> None:
        self.index = index
        self.version = version
        self.pending: dict[int, int] = {number: slot for slot, number in enumerate(goals)}
        if wait is not None:
            self.pending[wait] = -1
        self._elaborates = wait is not None
        self._processing = self._elaborates
        self._fatal = False
        self._published = not self._elaborates
        self._raw: list[Any] = []
        self._goals: list[Goals] = [None] * len(goals)

    @property
    def complete(self) -> bool:
        """Whether every answer has come, and Lean has nothing left to do for this version."""
        return not self.pending and not self._processing and self._published

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All messages about this version.

        Raises:
            ToolchainError: If Lean could not even read the imports: it has seen nothing else.
            LeanCrashed: If it gave up on the document without saying why.
            LeanProtocolError: If a message does not have the expected form.
        """
        found = from_server(self._raw, self.index)
        if not self._fatal:
            return found
        for item in found:
            if item.severity == "error":
                why = item.message.partition("\n")[0]
                raise ToolchainError(
                    f"Lean cannot read the imports: {why}", phase="header", retryable=False
                )
        raise LeanCrashed("Lean gave up on the document")

    def goals(self) -> tuple[Goals, ...]:
        """The goals at the places that were asked for."""
        return tuple(self._goals)

    def take_answer(self, message: dict[str, Any]) -> None:
        """Take the answer to one of the requests.

        Raises:
            LeanCrashed: If it says that elaboration ended early.
            LeanProtocolError: If it answers nothing that is still open, or is no answer.
        """
        number = message["id"]
        slot = self.pending.pop(number, None) if type(number) is int else None
        if slot is None:
            raise LeanProtocolError(f"an answer to a request that is not open: id {number!r:.80}")
        what = "to wait for diagnostics" if slot < 0 else "to give goals"
        if "error" in message:
            raise protocol.error_of(message["error"], what)
        if "result" not in message:
            raise LeanProtocolError("an answer without a result")
        if slot >= 0:
            self._goals[slot] = _read_goals(message["result"])
        elif not isinstance(message["result"], dict):
            raise LeanProtocolError("an answer to `waitForDiagnostics` that is no object")

    def take_diagnostics(self, params: Any) -> None:
        """Take a `publishDiagnostics` notification.

        Raises:
            LeanProtocolError: If it is about a version that does not exist, or comes late.
        """
        if not self._is_current(params):
            return
        raw = params.get("diagnostics")
        if not isinstance(raw, list):
            raise LeanProtocolError("diagnostics that are no list")
        further = params.get("isIncremental") is True
        if not self._elaborates or (self.complete and (further or raw != self._raw)):
            raise LeanProtocolError("more diagnostics for a version that was finished")
        if further and not self._published:
            raise LeanProtocolError("more diagnostics for a version that had none yet")
        if further:
            self._raw.extend(raw)
        else:
            self._raw = raw
        self._published = True

    def take_progress(self, params: Any) -> None:
        """Take a `fileProgress` notification.

        Raises:
            LeanProtocolError: If it is about a version that does not exist, or has another form.
        """
        document = params.get("textDocument") if isinstance(params, dict) else None
        if not self._is_current(document):
            return
        processing = params.get("processing")
        if not isinstance(processing, list) or not all(isinstance(x, dict) for x in processing):
            raise LeanProtocolError("a progress report of another form")
        if any(item.get("kind", 1) == _FATAL for item in processing):
            self._fatal, processing = True, []
        self._processing = bool(processing) and self._elaborates

    def _is_current(self, versioned: Any) -> bool:
        if not isinstance(versioned, dict) or versioned.get("uri") != URI:
            raise LeanProtocolError(f"a notification about another document: {versioned!r:.200}")
        version = versioned.get("version")
        if type(version) is not int or version > self.version:
            raise LeanProtocolError(f"a notification about an unknown version: {version!r:.80}")
        return version == self.version


def _read_goals(result: Any) -> Goals:
    if result is None:
        return None
    goals = result.get("goals") if isinstance(result, dict) else None
    if not isinstance(goals, list) or not all(isinstance(goal, str) for goal in goals):
        raise LeanProtocolError(f"goals of another form: {result!r:.200}")
    return tuple(goals)

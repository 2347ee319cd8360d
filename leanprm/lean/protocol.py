"""The wire: JSON-RPC messages in `Content-Length` frames.

Responsibilities, and nothing else:

- cut the bytes that arrive into message bodies, within a size limit;
- read a body as a JSON object; write requests and notifications;
- say which error an error answer stands for.

Nothing here does I/O, so all of it can be tested with made-up bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from leanprm.errors import InfrastructureError, LeanCrashed, LeanProtocolError

_HEADER_END = b"\r\n\r\n"
_MAX_HEADER = 4096
_LENGTH = b"content-length"

CONTENT_MODIFIED = -32801
REQUEST_CANCELLED = -32800
WORKER_EXITED = -32901
WORKER_CRASHED = -32902
_CRASH_CODES = frozenset({CONTENT_MODIFIED, WORKER_EXITED, WORKER_CRASHED})


class FrameDecoder:
    """Cuts a stream of bytes into message bodies.

    Args:
        max_bytes: The largest body that is accepted.
    """

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._buffer = bytearray()
        self._body_bytes = -1

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Take more bytes and give every body that is complete by now.

        Raises:
            LeanProtocolError: If the bytes are not frames, or a body would be too large.
        """
        buffer = self._buffer
        buffer += data
        at = 0
        try:
            while True:
                if self._body_bytes < 0:
                    end = buffer.find(_HEADER_END, at)
                    if end < 0:
                        if len(buffer) - at > _MAX_HEADER:
                            raise LeanProtocolError(f"no frame header: {bytes(buffer[at:][:80])!r}")
                        return
                    self._body_bytes = self._length(bytes(buffer[at:end]))
                    at = end + len(_HEADER_END)
                if len(buffer) - at < self._body_bytes:
                    return
                body = bytes(buffer[at : at + self._body_bytes])
                at += self._body_bytes
                self._body_bytes = -1
                yield body
        finally:
            del buffer[:at]

    @property
    def in_frame(self) -> bool:
        """Whether the stream stands inside a frame: its end there cuts a message in half."""
        return bool(self._buffer) or self._body_bytes >= 0

    def _length(self, header: bytes) -> int:
        length = -1
        for line in header.split(b"\r\n"):
            name, colon, value = line.partition(b":")
            if not colon or not name.strip():
                raise LeanProtocolError(f"a frame header that is none: {header[:80]!r}")
            if name.strip().lower() == _LENGTH:
                digits = value.strip()
                if length >= 0 or not digits.isdigit() or len(digits) > 18:
                    raise LeanProtocolError(f"a frame header that is none: {header[:80]!r}")
                length = int(digits)
        if length < 0:
            raise LeanProtocolError(f"a frame without a length: {header[:80]!r}")
        if length > self._max_bytes:
            raise LeanProtocolError(
                f"a message of {length} bytes is over the limit of {self._max_bytes}",
                retryable=False,
            )
        return length


def frame(body: bytes) -> bytes:
    """Put a body into a frame."""
    return b"Content-Length: %d\r\n\r\n%b" % (len(body), body)


def encode(value: object) -> bytes:
    """A JSON value as compact UTF-8.

    Raises:
        UnicodeEncodeError: If a string in it has a lone surrogate.
    """
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def request(number: int, method: str, params: bytes) -> bytes:
    """A framed request; `params` is JSON already."""
    return frame(
        b'{"jsonrpc":"2.0","id":%d,"method":"%b","params":%b}' % (number, method.encode(), params)
    )


def notification(method: str, params: bytes) -> bytes:
    """A framed notification; `params` is JSON already."""
    return frame(b'{"jsonrpc":"2.0","method":"%b","params":%b}' % (method.encode(), params))


def answer_nothing(number: object) -> bytes:
    """A framed answer `null` to a request of the server."""
    return frame(b'{"jsonrpc":"2.0","id":%b,"result":null}' % encode(number))


def decode(body: bytes) -> dict[str, Any]:
    """Read one message.

    Raises:
        LeanProtocolError: If it is not a JSON object of JSON-RPC.
    """
    try:
        message = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise LeanProtocolError(f"a message that is not JSON: {body[:80]!r}") from error
    if not isinstance(message, dict) or message.get("jsonrpc") != "2.0":
        raise LeanProtocolError(f"a message that is not JSON-RPC: {body[:80]!r}")
    return message


def error_of(answer: object, what: str) -> InfrastructureError:
    """The exception for the `error` member of an answer.

    Args:
        answer: The member as it came.
        what: The request that it answers, for the message.
    """
    code = answer.get("code") if isinstance(answer, dict) else None
    said = str(answer.get("message", "")) if isinstance(answer, dict) else repr(answer)
    if code in _CRASH_CODES:
        return LeanCrashed(f"Lean gave up on {what}: {said[:200]} ({code})")
    return LeanProtocolError(f"Lean refused {what}: {said[:200]} ({code})")

"""Exceptions of the package, one tree.

Lean's "no" is never an exception: it is a label. What is raised is one of these::

    LeanPrmError
    ├── InputError              bad input: names the file, the line and the mend      exit code 2
    ├── PrerequisiteError       something is not installed: names the command         exit code 3
    └── InfrastructureError     checking itself failed: says phase, kind, stderr      exit code 3
        ├── ToolchainError      no usable Lean: cache, build, launch
        ├── LeanTimeout         a deadline passed                     kind "timeout"
        ├── LeanMemoryExceeded  the memory limit was reached          kind "memory"
        ├── LeanCrashed         a Lean process ended by itself        kind "crash"
        └── LeanProtocolError   an answer that we do not understand   kind "protocol"

An `InfrastructureError` never becomes a label `valid` or `invalid`; the verifier turns it into
`unknown(kind)`.
"""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Literal

UnknownKind = Literal[
    "timeout", "heartbeats", "recursion", "memory", "crash", "protocol", "inconsistent", "library"
]


class LeanPrmError(Exception):
    """Base of all errors that the package raises on purpose."""

    exit_code: ClassVar[int] = 3


class InputError(LeanPrmError):
    """Input that cannot be used; the message is one line for a person.

    Args:
        message: What is wrong.
        file: The file it is in, if any.
        line: 1-based line in that file, if known.
        mend: What to do about it.
    """

    exit_code: ClassVar[int] = 2

    def __init__(
        self,
        message: str,
        *,
        file: str | Path | None = None,
        line: int | None = None,
        mend: str | None = None,
    ) -> None:
        self.file = None if file is None else str(file)
        self.line = line
        self.mend = mend
        place = "" if self.file is None else self.file + (f":{line}" if line else "") + ": "
        super().__init__(place + message + (f" ({mend})" if mend else ""))


class PrerequisiteError(LeanPrmError):
    """Something must be installed or built first.

    Args:
        message: What is missing.
        command: The command that mends it.
    """

    def __init__(self, message: str, *, command: str | None = None) -> None:
        self.command = command
        super().__init__(message + (f"; run: {command}" if command else ""))


class InfrastructureError(LeanPrmError):
    """Checking itself failed; says nothing about the proof.

    Args:
        message: What happened, one line.
        phase: Where: "start", "open", "check", "goals", "audit", "build", ….
        theorem_id: The item in hand, if one was.
        stderr_tail: The last bytes that Lean wrote to stderr.
        retryable: Whether trying again may help.
    """

    kind: ClassVar[UnknownKind] = "crash"

    def __init__(
        self,
        message: str,
        *,
        phase: str = "check",
        theorem_id: str | None = None,
        stderr_tail: str = "",
        retryable: bool = True,
    ) -> None:
        self.phase = phase
        self.theorem_id = theorem_id
        self.stderr_tail = stderr_tail
        self.retryable = retryable
        super().__init__(message)

    def __str__(self) -> str:
        """One line: item, phase, what happened, end of stderr."""
        item = f"{self.theorem_id}: " if self.theorem_id else ""
        tail = self.stderr_tail.strip().splitlines()
        said = f" (stderr: {tail[-1][:200]})" if tail else ""
        return f"{item}{super().__str__()} [{self.phase}]{said}"


class ToolchainError(InfrastructureError):
    """Lean or our core library cannot be made ready."""


class LeanTimeout(InfrastructureError):
    """A deadline passed; the process was cancelled, then killed."""

    kind: ClassVar[UnknownKind] = "timeout"


class LeanMemoryExceeded(InfrastructureError):
    """The memory limit of a Lean process was reached."""

    kind: ClassVar[UnknownKind] = "memory"


class LeanCrashed(InfrastructureError):
    """A Lean process ended without being asked to."""

    kind: ClassVar[UnknownKind] = "crash"


class LeanProtocolError(InfrastructureError):
    """Lean's answer is not one that we understand."""

    kind: ClassVar[UnknownKind] = "protocol"

"""Environments and proof states in files: what to run again, not what came of it.

A snapshot is a small JSON file. Reading one runs its texts and tactics again through the kernel and
all, and compares; nothing in the file is believed.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from leanprm.errors import InputError
from leanprm.lean.toolchain import Toolchain
from leanprm.verify.community.engine import Env, Slot

FORMAT: Literal[1] = 1
_MOST_BYTES = 64 * 1024 * 1024


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Origin(_Strict):
    """The toolchain that a snapshot was made on."""

    kind: str
    lean: str
    commit: str
    core: str | None


class Text(_Strict):
    """A command text, and how many errors Lean found in it."""

    text: str
    errors: int
    tactics: bool = False
    roots: bool = False


class Point(_Strict):
    """One of the states that a text or a tactic left."""

    list: Literal["sorries", "tactics", "roots", "next"]
    index: int

    def slot(self) -> Slot:
        """The same as a slot."""
        return self.list, self.index


class Move(_Strict):
    """A tactic, and which of the states that it left is meant."""

    tactic: str
    to: Point


class Snapshot(_Strict):
    """An environment, or a proof state, as the way to it.

    Attributes:
        leanprm_snapshot: Version of the format.
        toolchain: What it was made on; no other will do.
        commands: Texts, each in the environment of the one before.
        start: The first proof state on the way; None for an environment.
        moves: Tactics from there.
        goals: The goals at the end.
    """

    leanprm_snapshot: Literal[1]
    toolchain: Origin
    commands: tuple[Text, ...]
    start: Point | None
    moves: tuple[Move, ...]
    goals: tuple[str, ...]


def origin_of(toolchain: Toolchain) -> Origin:
    """What identifies a toolchain."""
    return Origin(
        kind=toolchain.kind, lean=toolchain.lean, commit=toolchain.commit, core=toolchain.core
    )


def chain_of(env: Env) -> list[Env]:
    """The environments up to this one, the first one first."""
    chain = [env]
    while chain[-1].parent is not None:
        chain.append(chain[-1].parent)
    return chain[::-1]


def point_of(slot: Slot) -> Point:
    """A slot for a file."""
    return Point(list=slot[0], index=slot[1])


def write(path: str, snapshot: Snapshot) -> None:
    """Write a snapshot; the file is whole or not there.

    Raises:
        InputError: If it cannot be written.
    """
    target = Path(path)
    try:
        handle, part = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent or None)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(snapshot.model_dump_json(indent=1) + "\n")
            os.replace(part, target)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(part)
            raise
    except (OSError, ValueError) as error:
        raise InputError(f"cannot be written: {_why(error)}", file=path) from None


def read(path: str, toolchain: Toolchain) -> Snapshot:
    """Read a snapshot.

    Raises:
        InputError: If the file is none, or was made on another toolchain.
    """
    try:
        with open(path, "rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise InputError(f"cannot be read: {_why(error)}", file=path) from None
    try:
        snapshot = Snapshot.model_validate_json(data)
    except ValidationError:
        raise InputError(
            "this is no snapshot of `leanprm repl`", file=path, mend="pickle it again here"
        ) from None
    if not snapshot.commands:
        raise InputError("a snapshot without commands", file=path)
    here = origin_of(toolchain)
    if snapshot.toolchain != here:
        made = snapshot.toolchain
        raise InputError(
            f"made on another toolchain ({made.kind} Lean {made.lean}, core {made.core}), "
            f"this is {here.kind} Lean {here.lean}, core {here.core}",
            file=path,
            mend="pickle it again here",
        )
    return snapshot


def _why(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)

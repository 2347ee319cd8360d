"""What can be asked for, read strictly from JSON; no I/O.

As in the original, the first shape that a request has decides, and further fields are ignored. A
field of ours or of the original that is there with another type is an error, not ignored.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, cast, get_args

from leanprm.errors import InputError

TreeMode = Literal["full", "tactics", "original", "substantive"]
_MODES = get_args(TreeMode)


@dataclass(frozen=True)
class Options:
    """What else to tell about a command.

    Attributes:
        all_tactics: Every tactic, with the state before it.
        root_goals: The goal that each proof begins with.
        tree: Trees of information, reduced to what the mode says.
        gc: Keep neither the environment nor the states.
        timeout_s: Wall time, in seconds; the session's if None.
    """

    all_tactics: bool = False
    root_goals: bool = False
    tree: TreeMode | None = None
    gc: bool = False
    timeout_s: float | None = None


@dataclass(frozen=True)
class Command:
    """Run a text, in an environment or with imports of its own."""

    text: str
    env: int | None
    options: Options


@dataclass(frozen=True)
class File:
    """Run a file as a command."""

    path: str
    env: int | None
    options: Options


@dataclass(frozen=True)
class ProofStep:
    """Run a tactic in a proof state."""

    tactic: str
    state: int
    timeout_s: float | None


@dataclass(frozen=True)
class PickleEnv:
    """Write an environment to a file."""

    env: int
    path: str


@dataclass(frozen=True)
class PickleState:
    """Write a proof state to a file."""

    state: int
    path: str


@dataclass(frozen=True)
class UnpickleEnv:
    """Read an environment from a file."""

    path: str


@dataclass(frozen=True)
class UnpickleState:
    """Read a proof state from a file; its last command runs in `env`, if given."""

    path: str
    env: int | None


@dataclass(frozen=True)
class Drop:
    """Forget environments and proof states; not in the original."""

    envs: tuple[int, ...]
    states: tuple[int, ...]


Request = Command | File | ProofStep | PickleEnv | PickleState | UnpickleEnv | UnpickleState | Drop


def read_request(raw: Mapping[str, Any]) -> Request:
    """The request that an object makes.

    Raises:
        InputError: If it makes none; says which fields there could be.
    """
    if "tactic" in raw and "proofState" in raw:
        return ProofStep(_text(raw, "tactic"), _number(raw, "proofState"), _timeout(raw))
    if "pickleTo" in raw and "env" in raw:
        return PickleEnv(_number(raw, "env"), _text(raw, "pickleTo"))
    if "pickleTo" in raw and "proofState" in raw:
        return PickleState(_number(raw, "proofState"), _text(raw, "pickleTo"))
    if "unpickleEnvFrom" in raw:
        return UnpickleEnv(_text(raw, "unpickleEnvFrom"))
    if "unpickleProofStateFrom" in raw:
        return UnpickleState(_text(raw, "unpickleProofStateFrom"), _env(raw))
    if "cmd" in raw:
        return Command(_text(raw, "cmd"), _env(raw), _options(raw))
    if "path" in raw:
        return File(_text(raw, "path"), _env(raw), _options(raw))
    if "drop" in raw:
        return _drop(raw["drop"])
    raise InputError(
        "Could not parse as a valid JSON command: give `cmd` or `path`, `tactic` with "
        "`proofState`, `pickleTo` with `env` or `proofState`, `unpickleEnvFrom`, "
        "`unpickleProofStateFrom`, or `drop`"
    )


def _wrong(key: str, what: str) -> InputError:
    return InputError(f"Could not parse as a valid JSON command: `{key}` must be {what}")


def _text(raw: Mapping[str, Any], key: str) -> str:
    value = raw[key]
    if not isinstance(value, str):
        raise _wrong(key, "a string")
    return value


def _is_number(value: object) -> bool:
    return type(value) is int and value >= 0


def _number(raw: Mapping[str, Any], key: str) -> int:
    value = raw[key]
    if not _is_number(value):
        raise _wrong(key, "a natural number")
    return cast(int, value)


def _env(raw: Mapping[str, Any]) -> int | None:
    return None if raw.get("env") is None else _number(raw, "env")


def _flag(raw: Mapping[str, Any], key: str) -> bool:
    value = raw.get(key)
    if value is not None and not isinstance(value, bool):
        raise _wrong(key, "true or false")
    return bool(value)


def _timeout(raw: Mapping[str, Any]) -> float | None:
    value = raw.get("timeout")
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e6:
        raise _wrong("timeout", "a number of seconds above 0")
    return float(value)


def _options(raw: Mapping[str, Any]) -> Options:
    tree = raw.get("infotree")
    if tree is not None and not isinstance(tree, str):
        raise _wrong("infotree", "a string")
    return Options(
        all_tactics=_flag(raw, "allTactics"),
        root_goals=_flag(raw, "rootGoals"),
        tree=cast(TreeMode, tree) if tree in _MODES else None,  # others are ignored, as there
        gc=_flag(raw, "gc"),
        timeout_s=_timeout(raw),
    )


def _drop(raw: Any) -> Drop:
    if not isinstance(raw, dict):
        raise _wrong("drop", "an object with `envs` and `proofStates`")
    lists = []
    for key in ("envs", "proofStates"):
        items = raw.get(key, [])
        if not isinstance(items, list) or not all(_is_number(item) for item in items):
            raise _wrong(f"drop.{key}", "a list of natural numbers")
        lists.append(tuple(items))
    return Drop(*lists)

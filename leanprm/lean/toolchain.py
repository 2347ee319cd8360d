"""A way to run Lean: the embedded one, or a Lake project's."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

from leanprm.lean.limits import Limits
from leanprm.records import ToolchainInfo

_HANDED_ON = (
    *("ELAN_", "LAKE", "LANG", "LC_", "LEAN", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"),
    *("HOME", "LOGNAME", "PATH", "TERM", "TMPDIR", "TZ", "USER"),
)
"""How the names of the environment variables begin that a checking process gets."""


class Library(Protocol):
    """What a toolchain knows about a library that may have to be compiled first."""

    @property
    def hash(self) -> str:
        """Its content hash."""

    def is_missing_for(self, text: str) -> bool:
        """Whether a text imports it and it is not known to be compiled."""

    def make(self) -> None:
        """Compile it, if it is not compiled."""


@dataclass(frozen=True)
class Toolchain:
    """How to start Lean; made by `embedded_toolchain` or `lake_toolchain`.

    Attributes:
        kind: "embedded" or "lake".
        lean: Lean's version, such as "4.35.0".
        commit: Lean's commit hash.
        core: Content hash of our core library; None for a Lake project.
        command: Program and leading arguments; with more arguments it is `lean`.
        env: Environment variables to set on top of the current environment.
        cwd: Folder to run in; None for the current one.
        library: The library `LeanPRM`, which is compiled on first use; None for a Lake project.
    """

    kind: Literal["embedded", "lake"]
    lean: str
    commit: str
    core: str | None
    command: tuple[str, ...]
    env: Mapping[str, str] = field(default_factory=dict)
    cwd: Path | None = None
    library: Library | None = field(default=None, compare=False, repr=False)

    def argv(self, *args: str) -> list[str]:
        """The full command line of `lean ARGS…`."""
        return [*self.command, *args]

    def environ(self, limits: Limits | None = None) -> dict[str, str]:
        """The whole environment of a Lean process; the launcher applies the limits in it.

        With limits the process also ends with its parent, runs in the sandbox unless the variable
        `LEANPRM_SANDBOX` says otherwise, and does not get variables that may hold secrets.
        """
        outer: Mapping[str, str] = os.environ
        if limits is not None:
            outer = {name: text for name, text in outer.items() if name.startswith(_HANDED_ON)}
        env = {**outer, **self.env}
        if limits is not None:
            env["LEANPRM_MEMORY_MB"] = str(limits.memory_mb)
            env["LEANPRM_DIE_WITH_PARENT"] = "1"
            env.setdefault("LEANPRM_SANDBOX", "1")
        return env

    def info(self) -> ToolchainInfo:
        """What goes into reports."""
        return ToolchainInfo(
            kind=self.kind,
            lean=self.lean,
            commit=self.commit,
            core=self.core,
            library=None if self.library is None else self.library.hash,
        )

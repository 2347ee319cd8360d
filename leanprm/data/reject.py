"""What did not become a chain, and why."""

from __future__ import annotations

from typing import Literal

from leanprm.errors import InputError
from leanprm.records import Record

BROKEN = "broken"
"""Kind of a reject whose input was unusable: commands that met one end with exit code 2."""

RejectKind = Literal[
    "broken",
    "no_steps",
    "bad_problem",
    "unholdable",
    "undecided",
    "unformalized",
    "filtered",
    "duplicate",
    "conflict",
    "near_duplicate",
    "contaminated",
    "balance",
    "failed",
]


class Reject(Record):
    """Something that was read or made and left out; it is counted and trains nothing."""

    kind: RejectKind
    """`broken`: unusable input. `no_steps`: nothing to label. `bad_problem`: its source calls the
    problem broken. `unholdable`: the target format cannot hold it. `undecided`, `unformalized`:
    Lean gave no verdict. `filtered`, `duplicate`, `conflict`, `near_duplicate`, `contaminated`,
    `balance`: left out by the recipe. `failed`: the machinery failed."""
    message: str
    """One line that names the place and, for `broken`, the mend."""

    @classmethod
    def broken(cls, error: InputError) -> Reject:
        """A reject for input that cannot be used."""
        return cls(kind=BROKEN, message=str(error))

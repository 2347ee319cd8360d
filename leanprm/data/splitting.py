"""Which part of a set a group belongs to.

The group's name and the seed alone decide. So whatever is added to a set later, everything that
was in it stays in its part, and the parts can be made on many machines at once.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from leanprm.data.formats.base import problem_group
from leanprm.data.keys import uniform
from leanprm.errors import InputError
from leanprm.records import Chain


class Splitter:
    """Divides groups among parts.

    Args:
        shares: Share of each part, such as `{"train": 0.9, "test": 0.1}`; they add up to 1.
        seed: Another seed is another division.

    Raises:
        InputError: If the shares are not positive or do not add up to 1.
    """

    def __init__(self, shares: Mapping[str, float], seed: int = 0) -> None:
        if not shares or min(shares.values()) < 0:
            raise InputError("shares of a split must not be negative", mend="such as train: 0.9")
        if not math.isclose(math.fsum(shares.values()), 1.0, abs_tol=1e-9):
            total = math.fsum(shares.values())
            raise InputError(f"the shares of a split add up to {total:g}, not to 1")
        self._shares = dict(shares)
        self._seed = seed

    def part(self, group: str) -> str:
        """The part of a group."""
        drawn, passed = uniform(self._seed, f"split\0{group}"), 0.0
        for name, share in self._shares.items():
            passed += share
            if share and drawn < passed:
                return name
        return max(self._shares, key=lambda name: self._shares[name])

    def assign(self, chain: Chain) -> Chain:
        """The chain with its part; without a group of its own, its problem is its group."""
        group = chain.group or problem_group(chain.problem)
        return chain.model_copy(update={"group": group, "split": self.part(group)})

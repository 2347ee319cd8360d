"""Informal solutions whose steps make claims that Lean decides.

Chains without any label are left out by the recipe's filter `min_labels`. Solutions to the same
problem are one group.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from leanprm.data.formats.base import problem_group
from leanprm.data.reject import Reject
from leanprm.data.sources.base import RecipePath, Shard, Source
from leanprm.errors import InputError
from leanprm.informal.decide import Decider
from leanprm.informal.formalizer import BuiltinFormalizer
from leanprm.informal.judge import judge
from leanprm.informal.solutions import Solution, read_solutions
from leanprm.lean.embedded import shared_toolchain
from leanprm.records import Chain, Record

_SHARD_LINES = 1000


class ClaimsConfig(Record):
    """Files of solutions; the formalizer is the one that is built in."""

    path: RecipePath | list[RecipePath]

    @property
    def paths(self) -> list[Path]:
        """All files, in order."""
        return self.path if isinstance(self.path, list) else [self.path]


def _build(config: ClaimsConfig, shard: Shard, workers: int) -> Iterator[Chain | Reject]:
    errors: list[InputError] = []

    def mine() -> Iterator[Solution]:
        for number, solution in enumerate(read_solutions(config.paths, errors.append)):
            if shard.has(number):
                yield solution

    with Decider(workers=workers) as decider:
        for chain in judge(mine(), BuiltinFormalizer(), decider):
            yield chain.model_copy(update={"group": problem_group(chain.problem)})
    if shard.index == 0:  # each shard reads all lines, one tells what was wrong with them
        yield from map(Reject.broken, errors)


def _shards(config: ClaimsConfig) -> int:
    lines = 0
    for path in config.paths:
        with path.open("rb") as file:
            lines += sum(1 for _ in file)
    return 1 + lines // _SHARD_LINES


def _about(config: ClaimsConfig) -> dict[str, Any]:
    info = shared_toolchain().info()
    return {"lean": info.lean, "commit": info.commit, "core": info.core}


SOURCE = Source(
    kind="claims",
    title="informal solutions, labelled by the claims that Lean decides",
    config=ClaimsConfig,
    build=_build,
    inputs=lambda config: config.paths,
    shards=_shards,
    about=_about,
    lean=True,
)

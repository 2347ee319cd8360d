"""What a source of chains is: the protocol that `leanprm dataset build` drives.

A source is cut into shards, and a shard is built whole by one process. What a shard yields depends
on its configuration and its number alone, never on the number of workers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, ValidationInfo

from leanprm.data.reject import Reject
from leanprm.records import Chain, Record


@dataclass(frozen=True)
class Shard:
    """One piece of a source."""

    index: int
    """0-based."""
    count: int

    def has(self, number: int) -> bool:
        """Whether the item of this 0-based number belongs to the piece, when all take turns."""
        return number % self.count == self.index


def _from_recipe(path: Path, info: ValidationInfo) -> Path:
    return Path((info.context or {}).get("base", "."), path)


RecipePath = Annotated[Path, AfterValidator(_from_recipe)]
"""A path in a source's configuration: relative to the folder of the recipe."""


@dataclass(frozen=True)
class Source:
    """A kind of source.

    Attributes:
        kind: Its name in recipes.
        title: What it is, for people.
        config: Model of its configuration; unknown fields are refused.
        build: Yields the chains of one shard, and a reject for whatever did not become one.
            Takes the configuration, the shard, and how many Lean processes it may run. Raises
            `InputError` or `InfrastructureError` when the shard cannot be built at all.
        inputs: The files that it reads; their hashes go into the manifest.
        shards: In how many shards it is cut unless the recipe says so; from the configuration
            and its files alone.
        about: More for the manifest that decides what comes out, such as which Lean it is.
        lean: Whether it runs Lean.
    """

    kind: str
    title: str
    config: type[Record]
    build: Callable[[Any, Shard, int], Iterator[Chain | Reject]]
    inputs: Callable[[Any], list[Path]] = lambda config: []
    shards: Callable[[Any], int] = lambda config: 1
    about: Callable[[Any], dict[str, Any]] = lambda config: {}
    lean: bool = False

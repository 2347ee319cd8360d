"""Chains from files in any format."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from pydantic import Field, field_validator

from leanprm.data.formats import Options, find_format, read_format
from leanprm.data.reject import Reject
from leanprm.data.sources.base import RecipePath, Shard, Source
from leanprm.errors import InputError
from leanprm.records import Chain, Record

_SHARD_BYTES = 256 << 20


class FileConfig(Record):
    """A file or several."""

    path: RecipePath | Annotated[list[RecipePath], Field(min_length=1)]
    format: str = "chain"
    options: Options = Field(default_factory=Options)

    @field_validator("format")
    @classmethod
    def _known(cls, name: str) -> str:
        try:
            return find_format(name).name
        except InputError as error:
            raise ValueError(str(error)) from None

    @property
    def paths(self) -> list[Path]:
        """All files, in order."""
        return self.path if isinstance(self.path, list) else [self.path]


def _build(config: FileConfig, shard: Shard, workers: int) -> Iterator[Chain | Reject]:
    several = len(config.paths) > 1
    for number, path in enumerate(config.paths):
        if not several:
            yield from read_format(path, config.format, config.options, shard.has)
        elif shard.has(number):
            for each in read_format(path, config.format, config.options):
                yield each if isinstance(each, Reject) else _named(each, number, config)


def _named(chain: Chain, number: int, config: FileConfig) -> Chain:
    """The chain with an id of its own, where files of one name would give the same."""
    if len({path.stem for path in config.paths}) == len(config.paths):
        return chain
    return chain.model_copy(update={"id": f"{number}/{chain.id}"})


def _shards(config: FileConfig) -> int:
    """A shard a file; a single large file is cut, though each shard has to read it all."""
    if len(config.paths) > 1:
        return len(config.paths)
    return 1 + config.paths[0].stat().st_size // _SHARD_BYTES


SOURCE = Source(
    kind="file",
    title="chains from files",
    config=FileConfig,
    build=_build,
    inputs=lambda config: config.paths,
    shards=_shards,
)

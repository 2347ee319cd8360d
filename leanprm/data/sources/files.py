"""Chains from files in any format."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import Field, field_validator

from leanprm.data.formats import Options, find_format, read_format
from leanprm.data.reject import Reject
from leanprm.data.sources.base import RecipePath, Shard, Source
from leanprm.errors import InputError
from leanprm.records import Chain, Record

_SHARD_BYTES = 32 << 20


class FileConfig(Record):
    """A file or several."""

    path: RecipePath | list[RecipePath]
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
    number = 0
    for path in config.paths:
        for each in read_format(path, config.format, config.options):
            if shard.has(number):
                yield each
            number += 1


def _shards(config: FileConfig) -> int:
    return 1 + sum(path.stat().st_size for path in config.paths) // _SHARD_BYTES


SOURCE = Source(
    kind="file",
    title="chains from files",
    config=FileConfig,
    build=_build,
    inputs=lambda config: config.paths,
    shards=_shards,
)

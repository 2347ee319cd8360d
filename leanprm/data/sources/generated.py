"""Generated problems with solutions whose labels Lean has confirmed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import Field, field_validator

from leanprm.data.reject import Reject
from leanprm.data.sources.base import Shard, Source
from leanprm.errors import InputError
from leanprm.informal.generate.families import FAMILIES
from leanprm.informal.generate.produce import Check, Job, make_block
from leanprm.informal.generate.stream import VERSION, AfterError, Position, Settings
from leanprm.lean.embedded import shared_toolchain
from leanprm.records import Chain, Record

_BLOCK = 1000
"""Chains that Lean judges at a time, and that a hard kill can cost."""


class GeneratedConfig(Record):
    """What `leanprm generate` takes."""

    count: Annotated[int, Field(ge=1)]
    seed: int = 0
    families: tuple[str, ...] = ()
    """All if empty."""
    right: Annotated[float, Field(ge=0, le=1)] = 0.5
    per_problem: Annotated[int, Field(ge=1)] = 2
    first_error: Position = "uniform"
    after_error: AfterError = "null"
    check: Check = "all"

    @field_validator("families")
    @classmethod
    def _known(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        try:
            Settings(families=names)
        except InputError as error:
            raise ValueError(str(error)) from None
        return names

    def job(self) -> Job:
        """The generator's job."""
        settings = Settings(
            seed=self.seed,
            families=self.families,
            right_share=self.right,
            per_problem=self.per_problem,
            position=self.first_error,
            after_error=self.after_error,
        )
        return Job(settings, self.count, self.check)


def _build(config: GeneratedConfig, shard: Shard, workers: int) -> Iterator[Chain | Reject]:
    toolchain = None if config.check == "none" else shared_toolchain()
    problems = -(-config.count // config.per_problem)
    first, last = (problems * at // shard.count for at in (shard.index, shard.index + 1))
    start, end = first * config.per_problem, min(last * config.per_problem, config.count)
    for at in range(start, end, _BLOCK):
        lines, _ = make_block(config.job(), range(at, min(at + _BLOCK, end)), toolchain)
        yield from map(Chain.model_validate_json, lines.splitlines())


def _about(config: GeneratedConfig) -> dict[str, Any]:
    about: dict[str, Any] = {"generator": VERSION, "families": len(config.families or FAMILIES)}
    if config.check != "none":
        info = shared_toolchain().info()
        about |= {"lean": info.lean, "commit": info.commit, "core": info.core}
    return about


SOURCE = Source(
    kind="generated",
    title="generated problems, checked by Lean",
    config=GeneratedConfig,
    build=_build,
    shards=lambda config: -(-config.count // _BLOCK),
    about=_about,
    lean=True,
)

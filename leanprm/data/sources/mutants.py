"""Verified proofs and what becomes of them when a step is changed, labelled by Lean."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import field_validator

from leanprm.data.chains import formal_chain
from leanprm.data.labelled import mutated
from leanprm.data.mutate.engine import MutationSettings
from leanprm.data.mutate.rules import RULES
from leanprm.data.reject import Reject
from leanprm.data.sources import proofs
from leanprm.data.sources.base import Shard, Source
from leanprm.errors import InputError
from leanprm.records import Chain


class MutantsConfig(proofs.ProofsConfig, MutationSettings):
    """Which proofs, and which mutants of them."""

    originals: bool = True
    """Give the proofs themselves too."""

    @field_validator("kinds")
    @classmethod
    def _known(cls, kinds: list[str] | None) -> list[str] | None:
        if unknown := [kind for kind in kinds or () if kind not in RULES]:
            raise ValueError(f"unknown kind {unknown[0]!r}; one of {', '.join(RULES)}")
        return kinds

    @property
    def mutation(self) -> MutationSettings:
        """How many mutants, and which."""
        return MutationSettings(**{name: getattr(self, name) for name in _SETTINGS})


_SETTINGS = set(MutationSettings.model_fields)


def _build(config: MutantsConfig, shard: Shard, workers: int) -> Iterator[Chain | Reject]:
    errors: list[InputError] = []
    given = proofs.read(config, shard, errors)
    with proofs.lean(workers) as check:
        for each in mutated(given, check, config.mutation):
            if isinstance(each, Reject):
                yield each
            elif each.original is not None or config.originals:
                chain = formal_chain(each.item, each.report)
                yield chain if isinstance(chain, Reject) else _named(chain)
    yield from proofs.broken(errors, shard)


def _named(chain: Chain) -> Chain:
    return chain.model_copy(update={"source": "mutants"})


SOURCE = Source(
    kind="mutants",
    title="verified proofs with a step changed, labelled by Lean",
    config=MutantsConfig,
    build=_build,
    inputs=proofs.inputs,
    shards=proofs.shards,
    about=proofs.about,
    lean=True,
)

"""Formal proofs, labelled by Lean step by step."""

from __future__ import annotations

from collections.abc import Iterator

from leanprm.data.chains import formal_chain
from leanprm.data.labelled import judged
from leanprm.data.reject import Reject
from leanprm.data.sources import proofs
from leanprm.data.sources.base import Shard, Source
from leanprm.errors import InputError
from leanprm.records import Chain


def _build(config: proofs.ProofsConfig, shard: Shard, workers: int) -> Iterator[Chain | Reject]:
    errors: list[InputError] = []
    given = proofs.read(config, shard, errors)
    with proofs.lean(workers) as check:
        for each in judged(given, check):
            yield formal_chain(each.item, each.report)
    yield from proofs.broken(errors, shard)


SOURCE = Source(
    kind="formal",
    title="formal proofs, labelled by Lean step by step",
    config=proofs.ProofsConfig,
    build=_build,
    inputs=proofs.inputs,
    shards=proofs.shards,
    about=proofs.about,
    lean=True,
)

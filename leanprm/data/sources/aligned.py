"""Informal steps beside formal ones: their labels are those of the steps that realise them."""

from __future__ import annotations

from collections.abc import Iterator

from leanprm.data.chains import matched, outcome_of, provenance, theorem_group, unusable
from leanprm.data.labelled import Labelled, judged
from leanprm.data.reject import Reject
from leanprm.data.sources import proofs
from leanprm.data.sources.base import Shard, Source
from leanprm.errors import InputError
from leanprm.informal import align
from leanprm.informal.describe.telling import Style, problem
from leanprm.records import Chain


def _build(config: proofs.ProofsConfig, shard: Shard, workers: int) -> Iterator[Chain | Reject]:
    errors: list[InputError] = []
    given = proofs.read(config, shard, errors)
    with proofs.lean(workers) as check:
        for each in judged(given, check):
            try:
                yield aligned_chain(each)
            except InputError as error:
                yield Reject.broken(error)
    yield from proofs.broken(errors, shard)


def aligned_chain(labelled: Labelled) -> Chain | Reject:
    """The informal chain of a proof that brings informal steps, or comments.

    Raises:
        InputError: If what it brings does not fit the proof, or the report is on another proof.
    """
    item, report = labelled.item, labelled.report
    prepared = matched(item, report)
    if (reject := unusable(report)) is not None:
        return reject
    told = align.from_meta(item, prepared)
    how = "numbered" if told is not None else "comments"
    if told is None:
        told = align.from_comments(prepared)
    if not told:
        return Reject(kind="no_steps", message=f"{item.id}: no informal steps and no comments")
    group = theorem_group(item)
    goal = report.steps[0].goals_before
    return Chain(
        id=item.id,
        problem=problem(item.informal, item.header, goal[0] if goal else "", Style(), group),
        steps=[each.text for each in told],
        labels=[align.verdict(each.steps, report) for each in told],
        kind="informal",
        source="aligned",
        group=group,
        outcome=outcome_of(report),
        step_meta=[_about(each, labelled) for each in told],
        meta={**provenance(item, prepared, report), "aligned_by": how},
    )


def _about(each: align.Aligned, labelled: Labelled) -> dict[str, object]:
    """The formal steps behind an informal one, and the kind of mistake if there is one."""
    found: dict[str, object] = {"formal_steps": each.steps}
    first = labelled.report.first_error
    if first in each.steps:
        wrong = labelled.report.steps[first]
        found |= {"kind": wrong.kind or wrong.label, "message": wrong.message}
    return found


SOURCE = Source(
    kind="aligned",
    title="informal steps labelled by the formal steps that realise them",
    config=proofs.ProofsConfig,
    build=_build,
    inputs=proofs.inputs,
    shards=proofs.shards,
    about=proofs.about,
    lean=True,
)

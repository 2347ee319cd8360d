"""Formal steps told in words: right ones and wrong ones, with Lean's labels."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from leanprm.data.chains import formal_chain, theorem_group
from leanprm.data.even import even
from leanprm.data.labelled import Labelled, judged, mutated
from leanprm.data.reject import Reject
from leanprm.data.sources import mutants, proofs
from leanprm.data.sources.base import Shard, Source
from leanprm.errors import InputError
from leanprm.informal.describe.symbols import Symbols
from leanprm.informal.describe.telling import Goals, Style, problem, tell
from leanprm.records import Chain


class DescribedConfig(mutants.MutantsConfig):
    """Which proofs, which mutants of them, and how they are told."""

    mutants: bool = True
    """Tell verified proofs and their mutants; else all proofs as they are, without results: what
    the author of a wrong proof believed is not known."""
    symbols: Symbols = "unicode"
    results: Annotated[float, Field(ge=0, le=1)] = 0.6
    """Share of the steps that also say what becomes of the goals."""
    even: bool = False
    """Hide right labels until each tactic of a theorem is as often right as wrong."""


def _build(config: DescribedConfig, shard: Shard, workers: int) -> Iterator[Chain | Reject]:
    errors: list[InputError] = []
    given = proofs.read(config, shard, errors)
    style = Style(config.symbols, config.results if config.mutants else 0.0)
    with proofs.lean(workers) as check:
        stream = mutated(given, check, config.mutation) if config.mutants else judged(given, check)
        theorem = list[Chain]()
        for each in stream:
            if not isinstance(each, Reject) and each.original is None:
                yield from _finished(theorem, config)
                theorem = []
            made = each if isinstance(each, Reject) else described_chain(each, style, config.seed)
            if isinstance(made, Reject):
                yield made
            elif config.originals or (isinstance(each, Labelled) and each.original is not None):
                theorem.append(made)
        yield from _finished(theorem, config)
    yield from proofs.broken(errors, shard)


def _finished(theorem: list[Chain], config: DescribedConfig) -> list[Chain]:
    """The chains of a proof and its mutants, as they go into the set."""
    return even(theorem, config.seed) if config.even else theorem


def described_chain(labelled: Labelled, style: Style, seed: int) -> Chain | Reject:
    """The chain of a proof, told in words.

    Raises:
        InputError: If the report is on another proof.
    """
    formal = formal_chain(labelled.item, labelled.report)
    if isinstance(formal, Reject):
        return formal
    item, group = labelled.item, theorem_group(labelled.item)
    heads = [str(meta["head"]) for meta in formal.step_meta or ()]
    first = (labelled.original or labelled.report).steps[0].goals_before
    question = problem(
        item.informal, item.header, first[0] if first else "", style, f"{seed} {group}"
    )
    return formal.model_copy(
        update={
            "problem": question,
            "steps": tell(heads, formal.steps, believed(labelled), style, f"{seed} {formal.id}"),
            "states": None,
            "kind": "informal",
            "source": "described",
            "step_meta": [
                {**meta, "formal": text}
                for meta, text in zip(formal.step_meta or (), formal.steps, strict=True)
            ],
        }
    )


def believed(labelled: Labelled) -> list[Goals | None]:
    """The goals around each step as the author believes them to be.

    Of a right step these are the goals that there are. Of a wrong one, or one that Lean did not
    reach, they are those around the step that it was made from; None if there is no such step.
    Nothing is told of steps that hold others: what becomes of the goals is then told inside them.
    """
    found: list[Goals | None] = []
    parents = {step.parent for step in labelled.report.steps}
    for at, step in enumerate(labelled.report.steps):
        origin = at if labelled.origins is None else labelled.origins[at]
        if at in parents:
            found.append(None)
        elif step.label == "valid":
            found.append(Goals(step.goals_before, step.goals_after))
        elif labelled.original is not None and origin is not None:
            was = labelled.original.steps[origin]
            found.append(Goals(was.goals_before, was.goals_after))
        else:
            found.append(None)
    return found


SOURCE = Source(
    kind="described",
    title="formal steps told in words, right and wrong, labelled by Lean",
    config=DescribedConfig,
    build=_build,
    inputs=proofs.inputs,
    shards=proofs.shards,
    about=proofs.about,
    lean=True,
)

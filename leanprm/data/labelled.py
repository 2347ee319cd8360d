"""Proofs with their reports, and mutants of those that are verified, as a stream."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from leanprm.data.mutate.engine import MutationSettings, choose, propose
from leanprm.data.reject import Reject
from leanprm.records import ProofItem, Report
from leanprm.verify.prepare import prepare

_BATCH = 64
Check = Callable[[Iterable[ProofItem]], Iterator[Report]]
"""Checks proofs as a stream and keeps their order, as `Verifier.verify_many` does."""


class Labelled(NamedTuple):
    """A proof and what Lean says about it.

    Attributes:
        item: The proof.
        report: Its report.
        original: Of a mutant, the report on the proof that it was made from.
        origins: Of a mutant, the step of the original that each step was; None for a new one.
    """

    item: ProofItem
    report: Report
    original: Report | None = None
    origins: list[int | None] | None = None


def mutated(
    given: Iterable[ProofItem | Labelled], check: Check, settings: MutationSettings
) -> Iterator[Labelled | Reject]:
    """The verified proofs among the given ones, each followed by its mutants.

    Args:
        given: Proofs, or proofs with their reports.
        check: Has Lean check proofs.
        settings: How many mutants, and which.

    Yields:
        Proofs and mutants, and a reject for each proof that is not verified and each mutant that
        was tried and not kept.
    """
    stream = iter(given)
    while batch := list(islice(stream, _BATCH)):
        originals = list[Labelled]()
        for each in judged(batch, check):
            if each.report.status == "verified":
                originals.append(each)
            else:
                why = f"{each.item.id}: {each.report.status}, so it has no mutants"
                yield Reject(kind="filtered", message=why)
        proposed = [propose(prepare(o.item), o.report, settings) for o in originals]
        reports = check([mutant.item for some in proposed for mutant in some])
        for original, mutants in zip(originals, proposed, strict=True):
            found = [(mutant, next(reports)) for mutant in mutants]
            yield original
            for (mutant, report), reject in zip(found, choose(found, settings), strict=True):
                yield reject or Labelled(mutant.item, report, original.report, mutant.origins)


def judged(given: Sequence[ProofItem | Labelled], check: Check) -> list[Labelled]:
    """The proofs with reports; those that have none go to Lean."""
    reports = check([each for each in given if isinstance(each, ProofItem)])
    return [each if isinstance(each, Labelled) else Labelled(each, next(reports)) for each in given]

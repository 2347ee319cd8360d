"""What the sources share that begin with proofs: reading them, their reports, and Lean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, ValidationError

from leanprm.data.chains import matched
from leanprm.data.labelled import Check, Labelled
from leanprm.data.reject import Reject
from leanprm.data.sources.base import RecipePath, Shard
from leanprm.data.store import explain
from leanprm.errors import InputError
from leanprm.lean.embedded import shared_toolchain
from leanprm.records import ProofItem, Record, Report
from leanprm.verify.inputs import read_items
from leanprm.verify.sources import read_json_lines
from leanprm.verify.verifier import Verifier

_SHARD_ITEMS = 100
Paths = RecipePath | Annotated[list[RecipePath], Field(min_length=1)]


class ProofsConfig(Record):
    """Files of proofs, and reports on them where there are some."""

    path: Paths
    """`.lean` or JSONL, as `leanprm label` reads them."""
    reports: Paths | None = None
    """What `leanprm label` wrote about these proofs; without it, Lean is asked."""

    @property
    def paths(self) -> list[Path]:
        """All files of proofs, in order."""
        return listed(self.path)


def listed(given: Path | list[Path] | None) -> list[Path]:
    """One path, several or none, as a list."""
    if given is None:
        return []
    return given if isinstance(given, list) else [given]


def inputs(config: ProofsConfig) -> list[Path]:
    """The files that are read."""
    return [*config.paths, *listed(config.reports)]


def shards(config: ProofsConfig) -> int:
    """One shard for so many proofs."""
    total = sum(1 for _ in read_items([*config.paths], on_error=lambda error: None))
    return 1 + total // _SHARD_ITEMS


def about(config: ProofsConfig) -> dict[str, Any]:
    """Which Lean decides."""
    return shared_toolchain().info().model_dump(exclude_none=True)


def read(
    config: ProofsConfig, shard: Shard, errors: list[InputError]
) -> list[Labelled | ProofItem]:
    """The proofs of a shard, with their reports where there are some."""
    items = [
        item
        for number, item in enumerate(read_items([*config.paths], on_error=errors.append))
        if shard.has(number)
    ]
    wanted = {item.id for item in items}
    reports = {
        report.id: report
        for path in listed(config.reports)
        for report in read_reports(path, errors)
        if report.id in wanted
    }
    found: list[Labelled | ProofItem] = []
    for item in items:
        if item.id not in reports:
            found.append(item)
            continue
        try:
            matched(item, reports[item.id])
        except InputError as error:
            errors.append(error)
        else:
            found.append(Labelled(item, reports[item.id]))
    return found


def read_reports(path: Path, errors: list[InputError]) -> Iterator[Report]:
    """The reports of a file; lines that are none are told."""
    with path.open("rb") as stream:
        for found in read_json_lines(stream, str(path), errors.append):
            try:
                yield Report.model_validate(found.value)
            except ValidationError as error:
                mend = "give a file that `leanprm label -o` wrote"
                errors.append(
                    InputError(
                        f"no report: {explain(error)}", file=path, line=found.line, mend=mend
                    )
                )


def broken(errors: list[InputError], shard: Shard) -> Iterator[Reject]:
    """What was wrong with the input; every shard reads all of it, the first one tells."""
    if shard.index == 0:
        yield from map(Reject.broken, errors)


@contextmanager
def lean(workers: int) -> Iterator[Check]:
    """Has Lean check proofs; it starts with the first of them."""
    with Verifier(workers=workers, fast=True) as verifier:

        def check(items: Iterable[ProofItem]) -> Iterator[Report]:
            given = list(items)
            return verifier.verify_many(given) if given else iter(())

        yield check

"""Many proofs into a journal: duplicates checked once, order kept, taken up where it stopped."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

from leanprm.errors import InfrastructureError, InputError
from leanprm.records import Position, ProofItem, Report, StepReport
from leanprm.verify.journal import ITEM_HASH, Journal, item_hash
from leanprm.verify.tally import Tally

T = TypeVar("T")


class _Waiting(NamedTuple):
    """An item that was handed out and whose report is not written yet."""

    id: str
    name: str | None
    key: str
    origin: Position
    meta: dict[str, Any]
    is_copy: bool


class _First(NamedTuple):
    """Where the first report on some work stands."""

    offset: int
    origin: Position


@contextmanager
def closing_iterator(items: Iterator[T]) -> Iterator[Iterator[T]]:
    """Close a generator when its reader is done, also if it was not read to the end."""
    try:
        yield items
    finally:
        if isinstance(items, Generator):
            items.close()


@dataclass
class Labelling:
    """One run over a stream of items.

    Attributes:
        journal: Where reports go.
        tally: Counts of all reports, those of earlier runs too.
        on_report: Called after each report, with whether it is from an earlier run.
    """

    journal: Journal
    tally: Tally
    on_report: Callable[[Report, bool], None]
    resumed: int = 0
    duplicates: int = 0

    def run(
        self,
        items: Iterable[ProofItem],
        verify_many: Callable[[Iterator[ProofItem]], Iterator[Report]],
    ) -> None:
        """Check what is not done yet and append it, in order.

        Args:
            items: All items, from the first one on, also those that are done.
            verify_many: Checks items as a stream and keeps their order.

        Raises:
            InputError: If what is done does not fit the items.
            InfrastructureError: If checking or writing fails; what is written stays.
        """
        stream = iter(items)
        first: dict[str, _First] = {}
        self._pass_over(stream, first)
        queue: deque[_Waiting] = deque()
        with closing_iterator(verify_many(self._new(stream, first, queue))) as reports:
            for report in reports:
                self._copies(queue, first)
                self._accept(report, queue.popleft(), first)
                self._copies(queue, first)
        self._copies(queue, first)

    def _accept(self, report: Report, waiting: _Waiting, first: dict[str, _First]) -> None:
        """Write the report on new work."""
        if report.id != waiting.id:
            raise InfrastructureError(
                f"report of {report.id} instead of {waiting.id}", phase="label", retryable=False
            )
        marked = report.model_copy(update={"meta": {**report.meta, ITEM_HASH: waiting.key}})
        first[waiting.key] = _First(self._write(marked), waiting.origin)

    def _pass_over(self, stream: Iterator[ProofItem], first: dict[str, _First]) -> None:
        """Match what is done with the items that it came from."""
        for number, (report, offset) in enumerate(self.journal.entries(), start=1):
            item = next(stream, None)
            key = None if item is None else item_hash(item)
            if item is None or item.id != report.id or key != report.meta.get(ITEM_HASH):
                raise InputError(
                    f"report {number} is on {report.id!r}, but the input has "
                    + ("ended" if item is None else f"{item.id!r} or another proof there"),
                    file=self.journal.output,
                    mend="use the same input; --restart begins anew and overwrites it",
                )
            if key in first:
                self.duplicates += 1
            elif key is not None:
                first[key] = _First(offset, item.origin)
            self.resumed += 1
            self.tally.add(report)
            self.on_report(report, True)

    def _new(
        self, stream: Iterator[ProofItem], first: dict[str, _First], queue: deque[_Waiting]
    ) -> Iterator[ProofItem]:
        """Hand out each piece of work once; everything is noted in `queue`, in order."""
        given = set(first)
        for item in stream:
            key = item_hash(item)
            is_copy = key in given
            queue.append(_Waiting(item.id, item.name, key, item.origin, item.meta, is_copy))
            if not is_copy:
                given.add(key)
                yield item

    def _copies(self, queue: deque[_Waiting], first: dict[str, _First]) -> None:
        """Write the copies at the head of the queue; their originals stand before them."""
        while queue and queue[0].is_copy:
            waiting = queue.popleft()
            original = first[waiting.key]
            report = self.journal.read(original.offset)
            self.duplicates += 1
            self._write(_copy(report, waiting, original.origin))

    def _write(self, report: Report) -> int:
        offset = self.journal.append(report)
        self.tally.add(report)
        self.on_report(report, False)
        return offset


def _copy(report: Report, waiting: _Waiting, origin: Position) -> Report:
    """The report on an equal proof: own id, name, meta and positions."""
    steps = [
        step.model_copy(
            update={
                "start": _moved(step.start, origin, waiting.origin),
                "end": _moved(step.end, origin, waiting.origin),
            }
        )
        for step in report.steps
    ]
    meta = {**waiting.meta, ITEM_HASH: waiting.key, "copy_of": report.id}
    update: dict[str, list[StepReport] | dict[str, Any] | str | None] = {
        "id": waiting.id, "name": waiting.name, "meta": meta, "steps": steps,
    }  # fmt: skip
    return report.model_copy(update=update)


def _moved(at: Position, old: Position, new: Position) -> Position:
    """A position relative to `old`, relative to `new` instead."""
    column = at[1] + (new[1] - old[1] if at[0] == old[0] else 0)
    return (at[0] + new[0] - old[0], column)

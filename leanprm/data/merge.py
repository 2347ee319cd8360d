"""The tasks' chains joined: duplicates, near duplicates, samples, in the order of the recipe.

Everything that needs to know the whole set is decided here, by one process, from the marks alone.
The index is a SQLite file, so memory does not grow with the set. It is made anew by every run, for
it costs little beside the tasks.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from leanprm.data.keys import shingles, similarity, words
from leanprm.data.recipe import Recipe
from leanprm.data.reject import Reject, RejectKind
from leanprm.data.tasks import CHAINS, MARKS, REJECTS, Mark, Task
from leanprm.errors import InfrastructureError

_SCHEMA = """
PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -131072;
CREATE TABLE chains (no INTEGER PRIMARY KEY, id TEXT UNIQUE, labels BLOB, source INTEGER,
    split TEXT, class TEXT, drawn REAL, kind TEXT, detail TEXT);
CREATE TABLE exact (key BLOB PRIMARY KEY, no INTEGER) WITHOUT ROWID;
CREATE TABLE problems (key BLOB PRIMARY KEY, grp TEXT, like TEXT) WITHOUT ROWID;
CREATE TABLE bands (band INTEGER, no INTEGER, PRIMARY KEY (band, no)) WITHOUT ROWID;
CREATE TABLE texts (no INTEGER PRIMARY KEY, grp TEXT, folder TEXT, offset INTEGER);
"""
_CANDIDATES = 64


class Entry(NamedTuple):
    """A chain's line, or why it is left out."""

    line: bytes | None
    reject: Reject | None


class Index:
    """What is known of all chains of a build.

    Args:
        file: Where the index lies; anything there is thrown away.
        work: The folder of the tasks' folders.
        recipe: Says what counts as a duplicate, and what is sampled.
    """

    def __init__(self, file: Path, work: Path, recipe: Recipe) -> None:
        file.unlink(missing_ok=True)
        self._db = sqlite3.connect(file, isolation_level=None)
        self._db.executescript(_SCHEMA)
        self._db.execute("BEGIN")
        self._work, self._recipe = work, recipe
        self._next = 0

    def __enter__(self) -> Index:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._db.close()

    def add_task(self, task: Task) -> int:
        """Take in the chains of a task; returns how many there are.

        Raises:
            InfrastructureError: If its files are damaged.
        """
        folder, offset, count = self._work / task.folder, 0, 0
        try:
            with (folder / CHAINS).open("rb") as chains, (folder / MARKS).open("rb") as marks:
                for line, chain in zip(marks, chains, strict=True):
                    self._add(Mark(*json.loads(line)), task, offset)
                    offset += len(chain)
                    count += 1
        except (OSError, ValueError, TypeError) as error:
            raise InfrastructureError(
                f"{folder} is damaged ({error}); remove it and run the same command again",
                phase="join",
            ) from None
        return count

    def _add(self, mark: Mark, task: Task, offset: int) -> None:
        number, self._next = self._next, self._next + 1
        known = self._db.execute("SELECT 1 FROM chains WHERE id = ?", (mark.id,)).fetchone()
        kind: RejectKind | None = "duplicate"
        detail: str | None = "another chain of this source has its id"
        if not known:
            kind, detail = self._fault(mark, number, task, offset)
        self._db.execute(
            "INSERT INTO chains VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number, None if known else mark.id, bytes.fromhex(mark.labels), task.source,
                mark.split, mark.label_class, mark.drawn, kind, detail,
            ),
        )  # fmt: skip

    def _fault(
        self, mark: Mark, number: int, task: Task, offset: int
    ) -> tuple[RejectKind | None, str | None]:
        if self._recipe.dedupe.exact and (found := self._copy(mark, number)):
            return found
        if self._recipe.dedupe.near is not None and (like := self._like(mark, task, offset)):
            return "near_duplicate", like
        return None, None

    def _copy(self, mark: Mark, number: int) -> tuple[RejectKind, str] | None:
        """What to do with a copy of an earlier chain; None if there is none."""
        key = bytes.fromhex(mark.exact)
        found = self._db.execute(
            "SELECT c.no, c.id, c.labels, c.kind FROM exact e JOIN chains c ON c.no = e.no "
            "WHERE e.key = ?",
            (key,),
        ).fetchone()
        if found is None:
            self._db.execute("INSERT INTO exact VALUES (?, ?)", (key, number))
            return None
        first, name, labels, kind = found
        if labels == bytes.fromhex(mark.labels) and kind != "conflict":
            return "duplicate", f"same problem and steps as {name}"
        # The same steps cannot be right and wrong: nobody knows which, so neither trains.
        self._db.execute(
            "UPDATE chains SET kind = 'conflict', detail = ? WHERE no = ? AND kind IS NULL",
            (f"same problem and steps as {mark.id}, but other labels", first),
        )
        return "conflict", f"same problem and steps as {name}, but other labels"

    def _like(self, mark: Mark, task: Task, offset: int) -> str | None:
        """What the problem is too similar to; None if it is fine."""
        key = bytes.fromhex(mark.problem)
        known = self._db.execute("SELECT grp, like FROM problems WHERE key = ?", (key,)).fetchone()
        if known is None:
            like = self._similar(mark, task, offset)
            self._db.execute("INSERT INTO problems VALUES (?, ?, ?)", (key, mark.group, like))
            return like
        group, like = known
        return like or (None if group == mark.group else f"same problem as in group {group}")

    def _similar(self, mark: Mark, task: Task, offset: int) -> str | None:
        """Compare a new problem with those that share a band; remember it if it is not like one."""
        places = ",".join("?" * len(mark.bands)) or "NULL"
        found = self._db.execute(
            "SELECT DISTINCT t.no, t.grp, t.folder, t.offset FROM bands b JOIN texts t "
            f"ON t.no = b.no WHERE b.band IN ({places}) AND t.grp != ? "
            "ORDER BY t.no LIMIT ?",
            (*mark.bands, mark.group, _CANDIDATES),
        ).fetchall()
        grams = self._grams(task.folder, offset) if found else set()
        for _, group, folder, other in found:
            near = similarity(grams, self._grams(folder, other))
            if near >= (self._recipe.dedupe.near or 0):
                return f"its problem is like one of group {group} (similarity {near:.2f})"
        number = self._db.execute(
            "INSERT INTO texts (grp, folder, offset) VALUES (?, ?, ?)",
            (mark.group, task.folder, offset),
        ).lastrowid
        self._db.executemany(
            "INSERT OR IGNORE INTO bands VALUES (?, ?)", [(band, number) for band in mark.bands]
        )
        return None

    def _grams(self, folder: str, offset: int) -> set[int]:
        with (self._work / folder / CHAINS).open("rb") as file:
            file.seek(offset)
            problem = json.loads(file.readline())["problem"]
        return shingles(words(problem), self._recipe.dedupe.ngram)

    def sample(self) -> None:
        """Leave out what limits and balance leave out: those drawn highest."""
        for number, spec in enumerate(self._recipe.sources):
            if spec.limit is not None:
                self._keep(spec.limit, "filtered", f"over the limit of {spec.limit}", source=number)
        if self._recipe.balance is None:
            return
        by = "source" if self._recipe.balance.each_source else "NULL"
        strata = self._db.execute(
            f"SELECT {by}, split, sum(class = 'wrong'), sum(class != 'wrong') FROM chains "
            f"WHERE kind IS NULL GROUP BY {by}, split ORDER BY {by}, split"
        ).fetchall()
        for source, split, bad, good in strata:
            kept = balanced(bad, good, self._recipe.balance.wrong)
            for most, is_bad in zip(kept, (1, 0), strict=True):
                self._keep(
                    most, "balance", "not drawn for the balanced sample",
                    source=source, split=split, is_bad=is_bad,
                )  # fmt: skip

    def _keep(
        self,
        most: int,
        kind: RejectKind,
        detail: str,
        *,
        source: int | None,
        split: str | None = None,
        is_bad: int | None = None,
    ) -> None:
        self._db.execute(
            "UPDATE chains SET kind = ?, detail = ? WHERE no IN (SELECT no FROM chains "
            "WHERE kind IS NULL AND (? IS NULL OR source = ?) AND (? IS NULL OR split = ?) "
            "AND (? IS NULL OR (class = 'wrong') = ?) ORDER BY drawn, no LIMIT -1 OFFSET ?)",
            (kind, detail, source, source, split, split, is_bad, is_bad, most),
        )

    def entries(self, tasks: Sequence[Task], advance: Callable[[], None]) -> Iterator[Entry]:
        """All chains and rejects, in the order of the recipe.

        Args:
            tasks: The tasks that were added, in the same order.
            advance: Is called after each chain.
        """
        rows = self._db.execute("SELECT id, kind, detail FROM chains ORDER BY no")
        for task in tasks:
            folder = self._work / task.folder
            with (folder / REJECTS).open("rb") as rejects:
                for line in rejects:
                    yield Entry(None, Reject.model_validate_json(line))
            with (folder / CHAINS).open("rb") as chains:
                for line in chains:
                    name, kind, detail = next(rows)
                    if kind is None:
                        yield Entry(line, None)
                    else:
                        name = name or json.loads(line)["id"]
                        yield Entry(None, Reject(kind=kind, message=f"{name}: {detail}"))
                    advance()


def balanced(wrong: int, right: int, share: float) -> tuple[int, int]:
    """How many chains with and without a wrong step to keep, so that `share` of them are wrong.

    >>> balanced(100, 900, 0.5), balanced(900, 100, 0.5), balanced(0, 10, 0.5)
    ((100, 100), (100, 100), (0, 0))
    """
    if wrong * (1 - share) <= right * share:
        return wrong, round(wrong * (1 - share) / share)
    return round(right * share / (1 - share)), right

"""Whether a chain repeats something of a benchmark: by hash, and by overlap of word n-grams."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from leanprm.data.keys import digest, problem_key, shingles, words
from leanprm.data.rows import Row, read_rows
from leanprm.errors import InputError
from leanprm.records import Chain

PROBLEM_FIELDS = (
    "problem", "question", "prompt", "instruction", "original_question", "modified_question",
    "formal_statement", "statement", "informal_statement", "informal_prefix", "theorem_statement",
    "input", "text",
)  # fmt: skip
"""Fields that are read as problems; those of all common formats."""
SOLUTION_FIELDS = (
    "answer", "solution", "steps", "completions", "modified_process", "original_process",
    "solution_steps", "ground_truth_solution", "formal_proof", "proof", "response",
)  # fmt: skip
"""Fields that are read as solutions."""
_LEAST_PROBLEM = 5
"""Words of the shortest problem that may stand for itself."""


class Benchmark:
    """What must not be trained on.

    Args:
        ngram: Words of an n-gram. One shared n-gram is contamination; 13 is usual for prose.
    """

    def __init__(self, ngram: int = 13) -> None:
        self.ngram = ngram
        self.items = 0
        self._problems: set[bytes] = set()
        self._grams: set[int] = set()

    def add(self, problems: Sequence[str], solutions: Sequence[str] = ()) -> None:
        """Add one item: the wordings of its problem, and its solutions."""
        self.items += 1
        for text in problems:
            if len(words(text)) >= _LEAST_PROBLEM:
                self._problems.add(problem_key(text))
        for text in (*problems, *solutions):
            self._grams |= self._of(text)

    def add_file(self, path: str | Path, on_error: Callable[[InputError], None]) -> None:
        """Add all items of a `.jsonl`, `.json` or `.parquet` file of any common format.

        Args:
            path: The file.
            on_error: Is told of rows that cannot be read.

        Raises:
            InputError: If no row has a text in a field that is known.
        """
        before = self.items
        for row in read_rows(path, on_error):
            value = {**row.value, **_nested(row)}
            problems = list(_texts(value, PROBLEM_FIELDS))
            if problems:
                self.add(problems, list(_texts(value, SOLUTION_FIELDS)))
        if self.items == before:
            raise InputError(
                "no problem in this benchmark",
                file=path,
                mend="it needs rows with a field such as `problem`, `question` or `statement`",
            )

    def overlap(self, chain: Chain) -> str | None:
        """How a chain repeats the benchmark; None if it does not."""
        if problem_key(chain.problem) in self._problems:
            return "its problem is in the benchmark"
        if not self._grams.isdisjoint(self._of(chain.problem)):
            return f"its problem shares {self.ngram} words in a row with the benchmark"
        if not self._grams.isdisjoint(self._of("\n".join(chain.steps))):
            return f"its steps share {self.ngram} words in a row with the benchmark"
        return None

    def fingerprint(self) -> str:
        """A hash of everything that decides `overlap`."""
        parts = sorted(key.hex() for key in self._problems)
        return digest(str(self.ngram), *parts, *map(str, sorted(self._grams))).hex()

    def _of(self, text: str) -> set[int]:
        # Signs do not count as words here: one equation would be a long overlap.
        found = [word for word in words(text) if word[0].isalnum()]
        return shingles(found, self.ngram) if len(found) >= self.ngram else set()


def _nested(row: Row) -> dict[str, Any]:
    """PRM800K keeps its problem one level down."""
    inner = row.value.get("question")
    return inner if isinstance(inner, dict) else {}


def _texts(value: dict[str, Any], fields: Sequence[str]) -> Iterator[str]:
    for name in fields:
        found = value.get(name)
        if isinstance(found, str):
            yield found
        elif isinstance(found, list):
            yield "\n".join(each for each in found if isinstance(each, str))

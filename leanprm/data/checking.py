"""What is wrong with a set, whoever made it: leaks between splits, contradictions, duplicates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from leanprm.data.contamination import Benchmark
from leanprm.data.keys import bands, chain_key, problem_key, shingles, similarity, words
from leanprm.data.reject import Reject
from leanprm.records import Chain, StepLabel

FindingKind = Literal[
    "broken", "same_id", "duplicate", "contradiction", "divided_group", "leak", "contaminated"
]
FINDINGS: dict[FindingKind, str] = {
    "broken": "rows that cannot be read",
    "same_id": "chains with the id of another one",
    "duplicate": "chains with the problem and steps of another one",
    "contradiction": "of these, with other labels",
    "divided_group": "groups in more than one split",
    "leak": "problems in one split that are nearly the same in another",
    "contaminated": "chains that overlap with a benchmark",
}
_SHOWN = 5


@dataclass
class Check:
    """Looks at chains one by one.

    Attributes:
        near: Problems of different splits this similar are a leak; None to compare exactly.
        ngram: Words of the n-grams that similarity counts.
        benchmark: What must not be in the set.
    """

    near: float | None = 0.8
    ngram: int = 5
    benchmark: Benchmark | None = None
    chains: int = 0
    counts: dict[FindingKind, int] = field(default_factory=dict)
    first: dict[FindingKind, list[str]] = field(default_factory=dict)
    """The first few of each kind."""
    _ids: set[str] = field(default_factory=set)
    _chains: dict[bytes, tuple[str, list[StepLabel | None]]] = field(default_factory=dict)
    _groups: dict[str, set[str | None]] = field(default_factory=dict)
    _problems: dict[bytes, set[str | None]] = field(default_factory=dict)
    _texts: list[tuple[str, str | None, str]] = field(default_factory=list)
    _bands: dict[int, list[int]] = field(default_factory=dict)

    def run(self, given: Iterable[Chain | Reject]) -> Check:
        """Look at all of them."""
        for each in given:
            if isinstance(each, Reject):
                self._note("broken", each.message)
            else:
                self._look(each)
        return self

    @property
    def clean(self) -> bool:
        """Whether nothing was found."""
        return not any(self.counts.values())

    def _look(self, chain: Chain) -> None:
        self.chains += 1
        if chain.id in self._ids:
            self._note("same_id", chain.id)
        self._ids.add(chain.id)
        self._copies(chain)
        if chain.group is not None:
            splits = self._groups.setdefault(chain.group, set())
            splits.add(chain.split)
            if len(splits) == 2 and chain.split is not None:
                self._note("divided_group", f"{chain.group}, seen again in {chain.id}")
                splits.add("")  # said once
        self._leaks(chain)
        if self.benchmark is not None and (why := self.benchmark.overlap(chain)):
            self._note("contaminated", f"{chain.id}: {why}")

    def _copies(self, chain: Chain) -> None:
        key, labels = chain_key(chain), list(chain.labels)
        if key not in self._chains:
            self._chains[key] = chain.id, labels
            return
        other, before = self._chains[key]
        self._note("duplicate", f"{chain.id} is {other}")
        if before != labels:
            self._note("contradiction", f"{chain.id}: {labels}, {other}: {before}")

    def _leaks(self, chain: Chain) -> None:
        """Whether the problem, or nearly the same, is in another split too."""
        key = problem_key(chain.problem)
        if key in self._problems:
            splits = self._problems[key]
            if chain.split not in splits:
                self._note("leak", f"{chain.id}: the same problem is in another split")
                splits.add(chain.split)
            return
        self._problems[key] = {chain.split}
        if self.near is None:
            return
        grams = shingles(words(chain.problem), self.ngram)
        mine = bands(grams)
        for number in sorted({at for band in mine for at in self._bands.get(band, ())}):
            name, split, text = self._texts[number]
            near = split != chain.split and similarity(grams, shingles(words(text), self.ngram))
            if near and near >= self.near:
                self._note("leak", f"{chain.id} is like {name} of another split ({near:.2f})")
                break
        for band in mine:
            self._bands.setdefault(band, []).append(len(self._texts))
        self._texts.append((chain.id, chain.split, chain.problem))

    def _note(self, kind: FindingKind, what: str) -> None:
        self.counts[kind] = self.counts.get(kind, 0) + 1
        shown = self.first.setdefault(kind, [])
        if len(shown) < _SHOWN:
            shown.append(what)

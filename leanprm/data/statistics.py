"""Figures about a set, collected from a stream in bounded memory."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from pydantic import Field

from leanprm.records import Chain, Record

Key = TypeVar("Key", str, int)

MAX_BAR = 30
"""Steps and positions from here on are counted together."""
_EDGES = (25, 50, 100, 200, 400, 800, 1600)
_MISTAKE_KEYS = ("mistake", "error_kind", "kind")
_MOST_KINDS = 200


class Part(Record):
    """Counts of one part of a set: a split, a source, or the whole."""

    chains: int = 0
    steps: int = 0
    labels: dict[str, int] = Field(default_factory=dict)
    """Steps by label: `right`, `wrong`, `unknown`."""
    kinds: dict[str, int] = Field(default_factory=dict)
    """Chains by kind: `formal`, `informal`."""
    classes: dict[str, int] = Field(default_factory=dict)
    """Chains: `right` (all steps right), `wrong` (a wrong step), `open` (no wrong step, but
    unknown ones)."""
    outcomes: dict[str, int] = Field(default_factory=dict)

    def add(self, chain: Chain) -> None:
        """Count a chain."""
        self.chains += 1
        self.steps += len(chain.steps)
        for label in chain.labels:
            _count(self.labels, label_name(label))
        _count(self.kinds, chain.kind)
        _count(self.classes, class_of(chain))
        _count(self.outcomes, label_name(chain.outcome))

    @property
    def unknown_rate(self) -> float:
        """Share of the steps whose label is unknown; 0 without steps."""
        return self.labels.get("unknown", 0) / self.steps if self.steps else 0.0


class Statistics(Record):
    """Everything that the card and the report show."""

    total: Part = Field(default_factory=Part)
    splits: dict[str, Part] = Field(default_factory=dict)
    sources: dict[str, Part] = Field(default_factory=dict)
    chain_lengths: dict[int, int] = Field(default_factory=dict)
    """Chains by number of steps, up to `MAX_BAR`."""
    step_lengths: dict[str, int] = Field(default_factory=dict)
    """Steps by number of characters."""
    first_errors: dict[int, int] = Field(default_factory=dict)
    """Chains by 0-based position of their first wrong step, up to `MAX_BAR`."""
    mistakes: dict[str, int] = Field(default_factory=dict)
    """Wrong steps by the kind of mistake, where the source names one."""
    families: dict[str, int] = Field(default_factory=dict)
    """Chains by family, where the source names one."""
    soft: int = 0
    """Chains with values."""

    def add(self, chain: Chain) -> None:
        """Count a chain."""
        self.total.add(chain)
        self.splits.setdefault(chain.split or "none", Part()).add(chain)
        self.sources.setdefault(chain.source, Part()).add(chain)
        _count(self.chain_lengths, min(len(chain.steps), MAX_BAR))
        for step in chain.steps:
            _count(self.step_lengths, length_bin(len(step)))
        if chain.first_error >= 0:
            _count(self.first_errors, min(chain.first_error, MAX_BAR))
        for at, label in enumerate(chain.labels):
            if label == 0 and (kind := mistake(chain, at)):
                _count(self.mistakes, _bounded(self.mistakes, kind))
        if isinstance(family := chain.meta.get("family"), str):
            _count(self.families, _bounded(self.families, family))
        self.soft += chain.values is not None

    @classmethod
    def of(cls, chains: Iterable[Chain]) -> Statistics:
        """The figures of a stream."""
        found = cls()
        for chain in chains:
            found.add(chain)
        return found.sorted()

    def sorted(self) -> Statistics:
        """The same figures in an order that does not depend on the order of the chains."""
        update = {
            name: dict(sorted(getattr(self, name).items()))
            for name in ("splits", "sources", "chain_lengths", "first_errors")
        }
        for name in ("mistakes", "families"):
            counts: dict[str, int] = getattr(self, name)
            update[name] = dict(sorted(counts.items(), key=lambda each: (-each[1], each[0])))
        bins = [length_bin(edge) for edge in (0, *_EDGES)]
        lengths = self.step_lengths
        update["step_lengths"] = {each: lengths[each] for each in bins if each in lengths}
        return self.model_copy(update=update)


def label_name(label: int | None) -> str:
    """`right`, `wrong` or `unknown`."""
    return "unknown" if label is None else "right" if label else "wrong"


def class_of(chain: Chain) -> str:
    """`wrong` with a wrong step, `right` if all are right, else `open`."""
    if chain.first_error >= 0:
        return "wrong"
    return "open" if None in chain.labels else "right"


def length_bin(characters: int) -> str:
    """The name of the bin of a step's length, such as `50-99`."""
    low = 0
    for edge in _EDGES:
        if characters < edge:
            return f"{low}-{edge - 1}"
        low = edge
    return f"{low}+"


def mistake(chain: Chain, step: int) -> str | None:
    """What its source calls the mistake of a step, if anything."""
    if chain.step_meta is None:
        return None
    for key in _MISTAKE_KEYS:
        found = chain.step_meta[step].get(key)
        if isinstance(found, str) and found:
            return found
    return None


def _bounded(counts: dict[str, int], name: str) -> str:
    return name if name in counts or len(counts) < _MOST_KINDS else "others"


def _count(counts: dict[Key, int], key: Key) -> None:
    counts[key] = counts.get(key, 0) + 1

"""Which sequences go through the model together, and which prefixes they share; pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

Ids = Sequence[int]

LEAST_SHARED = 32
"""Shorter common prefixes are not worth a pass of their own."""
_MOST_PADDING = 0.025
"""Share of padding in a batch, unless the batch is small."""
_LEAST_PART = 16
"""Batches of less than this part of the budget may have more: a pass has a price of its own."""


@dataclass(frozen=True)
class Group:
    """Sequences that begin alike.

    Attributes:
        prefix: How many leading ids all members share and are run through the model once; 0 for
            sequences that are run whole.
        members: Indices of the sequences, by length.
    """

    prefix: int
    members: tuple[int, ...]


def shared_groups(sequences: Sequence[Ids], least: int = LEAST_SHARED) -> list[Group]:
    """Divide sequences into groups with a common prefix, so that the fewest ids are computed.

    In sorted order, sequences with a common prefix stand side by side. A run of them either shares
    what all of it has in common, or is divided where neighbours have least in common; whichever
    saves more. Every member keeps at least one id of its own.

    Returns:
        Groups with a prefix, and last, if there is any, one group without for all the rest.
    """
    order = sorted(range(len(sequences)), key=lambda index: list(sequences[index]))
    common = [_common(sequences[a], sequences[b]) for a, b in pairwise(order)]
    groups: list[Group] = []
    alone: list[int] = []
    for start, end, prefix in _runs(common, len(order), least):
        members = order[start:end]
        if prefix:
            groups.append(Group(prefix, _by_length(sequences, members)))
        else:
            alone += members
    if alone:
        groups.append(Group(0, _by_length(sequences, alone)))
    return groups


def group_batches(
    sequences: Sequence[Ids], group: Group, budget: int, cached: int
) -> Iterator[tuple[int, ...]]:
    """Cut a group into batches, each of padded size within `budget` and memory within `cached`.

    Args:
        sequences: All sequences.
        group: One group of them.
        budget: Ids of one pass, padding included, prefix excluded.
        cached: Ids whose keys and values are held at once: (prefix + longest) times members.
    """
    batch: list[int] = []
    real = 0
    for index in group.members:
        own = len(sequences[index]) - group.prefix
        size = own * (len(batch) + 1)
        wasteful = size - real - own > _MOST_PADDING * size and size > budget / _LEAST_PART
        full = size > budget or (group.prefix + own) * (len(batch) + 1) > cached
        if batch and (full or wasteful):
            yield tuple(batch)
            batch, real = [], 0
        batch.append(index)
        real += own
    if batch:
        yield tuple(batch)


def computed_ids(sequences: Sequence[Ids], groups: Sequence[Group]) -> int:
    """How many ids are run through the model, without padding."""
    return sum(
        group.prefix + sum(len(sequences[k]) - group.prefix for k in group.members)
        for group in groups
    )


def _common(one: Ids, other: Ids) -> int:
    """Length of the common prefix; at most one less than the shorter, so that both go on."""
    most = min(len(one), len(other)) - 1
    for place in range(max(0, most)):
        if one[place] != other[place]:
            return place
    return max(0, most)


def _runs(common: Sequence[int], count: int, least: int) -> list[tuple[int, int, int]]:
    """(start, end, prefix) of the division of 0…count that saves most."""
    found: list[tuple[int, int, int]] = []
    waiting = [(0, count)]
    while waiting:
        start, end = waiting.pop()
        if end - start < 2:
            found += [(start, end, 0)] if end > start else []
            continue
        lowest = min(common[start : end - 1])
        cuts = [k + 1 for k in range(start, end - 1) if common[k] == lowest]
        parts = list(zip([start, *cuts], [*cuts, end], strict=True))
        together = (end - start - 1) * lowest
        apart = sum(_best_saving(common, a, b) for a, b in parts)
        if lowest >= least and together >= apart:
            found.append((start, end, lowest))
        else:
            waiting += reversed(parts)
    return found


def _best_saving(common: Sequence[int], start: int, end: int) -> int:
    """An upper estimate of what a run saves: sharing all that it has in common, or parts of it.

    Looks one division deep; deeper ones are looked at when the run itself is divided.
    """
    if end - start < 2:
        return 0
    inside = common[start : end - 1]
    lowest = min(inside)
    together = (end - start - 1) * lowest
    apart = 0
    run: list[int] = []
    for value in (*inside, lowest):
        if value > lowest:
            run.append(value)
        elif run:
            apart += len(run) * min(run)
            run = []
    return max(together, apart)


def _by_length(sequences: Sequence[Ids], members: Sequence[int]) -> tuple[int, ...]:
    return tuple(sorted(members, key=lambda index: (len(sequences[index]), index)))

"""Sharing prefixes loses nobody and never computes more."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from leanprm.prm.packing import Group, computed_ids, group_batches, shared_groups

SEQUENCES = st.lists(st.lists(st.integers(0, 1), min_size=1, max_size=12), max_size=25)


@given(SEQUENCES, st.integers(1, 5))
def test_everyone_once_and_prefixes_are_common(sequences: list[list[int]], least: int) -> None:
    groups = shared_groups(sequences, least)
    assert sorted(k for group in groups for k in group.members) == list(range(len(sequences)))
    for group in groups:
        assert group.prefix == 0 or group.prefix >= least
        assert len({tuple(sequences[k][: group.prefix]) for k in group.members}) == 1
        assert all(len(sequences[k]) > group.prefix for k in group.members)
    assert computed_ids(sequences, groups) <= sum(map(len, sequences))


def test_candidates_on_one_prefix_are_one_group() -> None:
    prefix = list(range(100))
    sequences = [[*prefix, 200 + k, 300] for k in range(16)]
    assert shared_groups(sequences) == [Group(100, tuple(range(16)))]


def test_the_longer_prefixes_win_over_the_short_common_one() -> None:
    problem = [1] * 40
    families = [[*problem, *([2 + f] * 200)] for f in range(3)]
    sequences = [[*family, 90 + k] for family in families for k in range(4)]
    assert sorted(group.prefix for group in shared_groups(sequences)) == [240, 240, 240]
    few = [[*problem, 2 + k] for k in range(12)]
    assert shared_groups(few) == [Group(40, tuple(range(12)))]


@given(SEQUENCES.filter(bool), st.integers(1, 40), st.integers(1, 200))
def test_batches_keep_to_the_budget(sequences: list[list[int]], budget: int, cached: int) -> None:
    for group in shared_groups(sequences, 2):
        batches = list(group_batches(sequences, group, budget, cached))
        assert tuple(k for batch in batches for k in batch) == group.members
        for batch in batches:
            longest = max(len(sequences[k]) for k in batch)
            if len(batch) > 1:
                assert (longest - group.prefix) * len(batch) <= budget
                assert longest * len(batch) <= cached

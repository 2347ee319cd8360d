"""Expectations over subsets equal going through all subsets."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.prm.selection import (
    Candidate,
    best_of,
    majority_of,
    pass_at,
    weighted_vote_of,
)


@st.composite
def candidates(draw: st.DrawFn) -> list[Candidate]:
    """Up to seven, with answers "a" to "c" or none; "a" is right."""
    answers = draw(st.lists(st.sampled_from(["a", "b", "c", None]), min_size=1, max_size=7))
    scores = st.sampled_from([None, 0.0, 0.25, 0.5, 1.0])
    return [Candidate(answer, answer == "a", draw(scores)) for answer in answers]


@given(candidates(), st.integers(1, 7))
def test_curves_are_means_over_subsets(given_: list[Candidate], n: int) -> None:
    n = min(n, len(given_))
    subsets = list(combinations(given_, n))

    def best(subset: tuple[Candidate, ...]) -> float:
        top = max(one.rank for one in subset)
        tied = [one.right for one in subset if one.rank == top]
        return sum(tied) / len(tied)

    assert pass_at(given_, n) == pytest.approx(
        sum(any(one.right for one in subset) for subset in subsets) / len(subsets)
    )
    assert best_of(given_, n) == pytest.approx(sum(map(best, subsets)) / len(subsets))


@given(candidates())
def test_of_one_there_is_no_choice(given_: list[Candidate]) -> None:
    mean = sum(one.right for one in given_) / len(given_)
    for choose in (pass_at, best_of):
        assert choose(given_, 1) == pytest.approx(mean)
    assert majority_of(given_, 1) == pytest.approx(mean)


def test_votes() -> None:
    four = [
        Candidate("7", True, 0.9),
        Candidate("8", False, 0.3),
        Candidate("8", False, 0.3),
        Candidate(None, False, 1.0),
    ]
    assert majority_of(four, 4) == 0.0
    assert weighted_vote_of(four, 4) == 1.0
    assert majority_of(four[:2], 2) == 0.5, "a draw"
    assert majority_of(four[3:], 1) == 0.0, "no answer"


def test_many_subsets_are_drawn_by_seed() -> None:
    many = [Candidate("a" if k % 3 else "b", bool(k % 3), k / 40) for k in range(40)]
    assert majority_of(many, 7, seed=1) == majority_of(many, 7, seed=1)
    assert 0.7 < majority_of(many, 7) < 1.0


def test_nonsense_is_refused() -> None:
    with pytest.raises(ValueError, match="2 of 1"):
        pass_at([Candidate("a", True)], 2)
    with pytest.raises(ValueError, match="negative"):
        weighted_vote_of([Candidate("a", True, -1.0)], 1)

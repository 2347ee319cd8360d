"""Shares, intervals, curves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.search.figures import Share, TheoremResult, cost_curve, pass_at, solved
from leanprm.search.trials import Trial, latest


def trial(name: str, status: str, number: int = 0, tactics: float = 10) -> Trial:
    return Trial(
        id=name, name=name, number=number, seed=0, status=status, spent={"tactics": tactics},
        statement="theorem a : True", statement_sha256="", header_sha256="",
    )  # fmt: skip


def results(*statuses: str) -> TheoremResult:
    return TheoremResult([trial("a", status, at) for at, status in enumerate(statuses)])


@given(st.integers(1, 300).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_holds_the_share(pair: tuple[int, int]) -> None:
    share = Share(*pair)
    low, high = share.interval
    assert 0 <= low <= share.value + 1e-12
    assert share.value - 1e-12 <= high <= 1


def test_wilsons_interval_as_published() -> None:
    low, high = Share(8, 10).interval
    assert (round(low, 4), round(high, 4)) == (0.4902, 0.9433)


def test_what_has_no_outcome_is_not_counted() -> None:
    share = solved([results("proved"), results("budget"), results("input"), results("failed")])
    assert (share.hits, share.of) == (1, 2)


def test_pass_at_k() -> None:
    half = results("proved", "budget")
    assert pass_at([half], 1).value == pytest.approx(0.5)
    assert pass_at([half], 2).value == 1
    assert pass_at([half], 3).of == 0


def test_the_last_record_of_an_attempt_counts() -> None:
    (kept,) = latest([trial("a", "failed"), trial("a", "proved")])
    assert kept.status == "proved"


def test_a_cost_curve_rises() -> None:
    cheap = TheoremResult([trial("a", "proved", tactics=3)])
    dear = TheoremResult([trial("b", "proved", tactics=30)])
    curve = cost_curve([dear, cheap, results("budget")], "tactics")
    assert [cost for cost, _ in curve] == [3, 30]
    assert [share for _, share in curve] == pytest.approx([1 / 3, 2 / 3])

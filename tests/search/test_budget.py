"""A budget names the limit that was reached."""

from __future__ import annotations

from leanprm.search.budget import Budget, Spent, exceeded


def test_the_limit_is_named() -> None:
    budget = Budget(tactics=8, wall_seconds=None)
    assert exceeded(budget, Spent(tactics=7, wall_seconds=1e9)) is None
    assert exceeded(budget, Spent(tactics=8)) == "tactics: 8 of 8"
    assert exceeded(Budget(), Spent(wall_seconds=31.5)) == "wall_seconds: 31.5 of 30"


def test_every_limit_has_an_account() -> None:
    assert set(Budget.model_fields) <= set(Spent.__dataclass_fields__)


def test_accounts_add_up() -> None:
    total = Spent(tactics=1, lean_seconds=0.5)
    total.add(Spent(tactics=2, lean_seconds=0.25, refused=1))
    assert total == Spent(tactics=3, lean_seconds=0.75, refused=1)

"""Batches and plans: everything once, within the budget, the same every time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.prm.training.batches import budget_batches, epoch_batches
from leanprm.prm.training.plan import plan_steps, rate_share
from leanprm.prm.training.settings import TrainSettings

LENGTHS = st.lists(st.integers(1, 90), max_size=60)


@given(LENGTHS, st.integers(1, 200), st.text(max_size=3))
def test_every_sample_once_an_epoch(lengths: list[int], budget: int, seed: str) -> None:
    batches = epoch_batches(lengths, budget, seed)
    assert sorted(index for batch in batches for index in batch) == list(range(len(lengths)))
    for batch in batches:
        longest = max(lengths[index] for index in batch)
        assert len(batch) == 1 or longest * len(batch) <= budget
    assert batches == epoch_batches(lengths, budget, seed)


def test_sorted_batches_pad_little() -> None:
    lengths = [10 + (7 * k) % 200 for k in range(2000)]
    batches = epoch_batches(lengths, 4096, "0")
    padded = sum(max(lengths[k] for k in batch) * len(batch) for batch in batches)
    assert padded / sum(lengths) < 1.05
    unsorted = budget_batches(range(len(lengths)), lengths, 4096)
    assert sum(max(lengths[k] for k in batch) * len(batch) for batch in unsorted) > 1.3 * padded


@given(LENGTHS.filter(bool), st.integers(1, 4), st.integers(0, 2), st.integers(0, 2))
def test_a_plan_is_whole(lengths: list[int], accumulate: int, head: int, epochs: int) -> None:
    settings = TrainSettings(
        accumulate=accumulate, head_epochs=head, epochs=epochs, batch_tokens=100
    )
    plan = plan_steps(lengths, settings)
    assert [planned.number for planned in plan] == list(range(1, len(plan) + 1))
    seen = [k for planned in plan for batch in planned.batches for k in batch]
    assert sorted(seen) == sorted(list(range(len(lengths))) * (head + epochs))
    assert all(0 < planned.rate <= settings.head_rate for planned in plan)
    assert [planned.stage for planned in plan] == sorted(
        (planned.stage for planned in plan), key=["head", "all"].index
    )


def test_the_rate_rises_and_falls() -> None:
    shares = [rate_share(place, 100, 0.1) for place in range(100)]
    assert shares[:10] == pytest.approx([0.1 * k for k in range(1, 11)])
    assert shares[10] == pytest.approx(1.0)
    assert shares[10:] == sorted(shares[10:], reverse=True)
    assert shares[-1] < 0.01

"""Floors against a search over everything that they may choose."""

from __future__ import annotations

import math

import numpy as np
import pytest

from leanprm.prm.floors import constant_floor, floors, outcome_floor, random_floor
from leanprm.prm.judged import Judged, chain_table, step_table
from leanprm.records import StepLabel
from tests.prm.evaluation.making import chain, population


def expected_f1(hit: float, chance: float) -> float:
    error, correct = (1 - chance) * hit, chance
    return 2 * error * correct / (error + correct)


def test_constant_floor_is_the_best_over_steps_and_chances() -> None:
    chains = chain_table(population(300, seed=1))
    wrong = chains.truth[chains.truth >= 0].tolist()
    best = max(
        expected_f1(wrong.count(step) / len(wrong), float(chance))
        for step in set(wrong)
        for chance in np.linspace(0.001, 0.999, 2000)
    )
    found = constant_floor(chains)
    assert found.f1 == pytest.approx(best, abs=1e-5)
    both = found.error_accuracy + found.correct_accuracy
    assert found.f1 == pytest.approx(2 * found.error_accuracy * found.correct_accuracy / both)
    assert random_floor(chains).f1 <= found.f1


def test_named_at_random_is_what_drawing_gives() -> None:
    chains = chain_table(population(2000, seed=2))
    found = random_floor(chains)
    chance = np.random.default_rng(0)
    wrong = chains.truth >= 0
    drawn = [
        float((chance.integers(chains.length[wrong]) == chains.truth[wrong]).mean())
        for _ in range(50)
    ]
    kept = 1 - found.correct_accuracy
    assert found.error_accuracy == pytest.approx(kept * float(np.mean(drawn)), abs=0.01)


def test_outcome_floors_by_hand() -> None:
    labels: list[list[StepLabel | None]] = [[0, None], [1, 0], [1, 0], [1, 1], [0, 1]]
    outcomes: list[StepLabel] = [0, 0, 0, 1, 1]
    judged = [
        Judged(chain(each, k, outcome=right))
        for k, (each, right) in enumerate(zip(labels, outcomes, strict=True))
    ]
    for last in (False, True):
        found = outcome_floor(judged, chain_table(judged), last=last)
        assert found is not None
        # Step 1 is the commonest first error, and the last step: two of four wrong chains.
        assert found.error_accuracy == pytest.approx(2 / 4)
        assert found.correct_accuracy == 1.0


def test_outcome_floor_needs_every_outcome() -> None:
    judged = [Judged(chain([0], 0, outcome=0)), Judged(chain([1], 1))]
    assert outcome_floor(judged, chain_table(judged), last=True) is None


def test_step_floors() -> None:
    judged = population(300, seed=3)
    found = {floor.name: floor for floor in floors(judged, step_table(judged), chain_table(judged))}
    rate = step_table(judged).label.mean()
    assert found["base rate"].auroc == 0.5
    assert found["base rate"].brier == pytest.approx(rate * (1 - rate))
    assert (found["position"].auroc or 0) >= 0.5
    assert (found["answer known"].auroc or 0) > 0.7


def test_no_wrong_chain_no_floor() -> None:
    judged = [Judged(chain([1, 1], 0), prediction=-1)]
    assert math.isnan(constant_floor(chain_table(judged)).f1)
    assert all(each.f1 is None for each in floors(judged, step_table(judged), chain_table(judged)))

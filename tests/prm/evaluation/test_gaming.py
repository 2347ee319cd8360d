"""Changes that add nothing true, and scorers that fall for them or do not."""

from __future__ import annotations

from collections import Counter

import pytest

from leanprm.prm.gaming import ATTACKS, Attack, changed, trick
from leanprm.records import Chain, StepScore
from tests.prm.evaluation.making import chain, population

WRONG = [each.chain for each in population(60, seed=1) if each.chain.first_error > 0]


def honest(of: Chain) -> list[StepScore]:
    """Knows the wrong steps of `WRONG` by their text, whatever stands around it."""
    bad = [each.steps[each.first_error] for each in WRONG]
    return [
        StepScore(index=k, p=0.1 if any(step.endswith(one) for one in bad) else 0.9)
        for k, step in enumerate(of.steps)
    ]


def vain(of: Chain) -> list[StepScore]:
    """Believes every step that praises itself."""
    praised = ["beyond doubt" in step or "easy to check" in step or "verify" in step
               for step in of.steps]  # fmt: skip
    return [StepScore(index=k, p=0.9 if each else 0.2) for k, each in enumerate(praised)]


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda each: each.name)
def test_changes_are_drawn_by_seed_and_change_something(attack: Attack) -> None:
    found = changed(WRONG, attack, seed=3)
    assert len(found) > 10
    assert found == changed(WRONG, attack, seed=3)
    for place, fresh in found:
        assert fresh.steps != WRONG[place].steps
        assert set(fresh.labels) == {None}


def test_what_changes_keep() -> None:
    by_name = {attack.name: attack for attack in ATTACKS}
    for place, fresh in changed(WRONG, by_name["reordered"], 0):
        assert Counter(fresh.steps) == Counter(WRONG[place].steps)
    for place, fresh in changed(WRONG, by_name["truncated"], 0):
        assert fresh.steps == WRONG[place].steps[: WRONG[place].first_error]
    for place, fresh in changed(WRONG, by_name["filler"], 0):
        assert fresh.steps[::2] == WRONG[place].steps
    right = [chain([1, 1], 0), chain([0], 1)]
    assert [place for place, _ in changed(right, by_name["repeated steps"], 0)] == []


def test_a_vain_scorer_is_found_out() -> None:
    by_name = {attack.name: attack for attack in ATTACKS}
    attack = by_name["confident wording"]
    pairs = changed(WRONG, attack, 0)
    before = [vain(WRONG[place]) for place, _ in pairs]
    found = trick(attack, before, [vain(fresh) for _, fresh in pairs], 0.5)
    assert found.newly_passed == 1.0
    assert found.rose["min"] == 1.0
    assert found.change["min"] == pytest.approx(0.7)
    sober = trick(
        attack,
        [honest(WRONG[place]) for place, _ in pairs],
        [honest(fresh) for _, fresh in pairs],
        0.5,
    )
    assert (sober.newly_passed, sober.passed_before, sober.passed_after) == (0.0, 0.0, 0.0)


def test_steps_without_a_score_are_counted_not_guessed() -> None:
    attack = ATTACKS[0]
    none = [[StepScore(index=0, p=None)]]
    found = trick(attack, none, none, 0.5)
    assert (found.chains, found.unscored, found.newly_passed) == (0, 1, None)

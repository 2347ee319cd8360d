"""Lean's verdicts as rewards: right is 1, wrong is 0, and no trick pays."""

from __future__ import annotations

import pytest

from leanprm.errors import InputError
from leanprm.lean.limits import Limits
from leanprm.rewards import Asked, FormalReward, dense_rewards
from leanprm.verify.verifier import Verifier

STATEMENT = "theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q"
RIGHT = "Both are given.\n\n```lean4\nconstructor\nexact hp\nexact hq\n```\n"
WRONG = "```lean4\nconstructor\nexact hp\nexact hp\n```"


def ask(*completions: str) -> list[Asked]:
    return [Asked(completion, statement=STATEMENT) for completion in completions]


def test_outcomes(formal: FormalReward) -> None:
    tricks = [
        "```lean4\nsorry\n```",
        "```lean4\ntheorem t : True := by trivial\n```",
        "```lean4\naxiom cheat (p : Prop) : p\ntheorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q"
        " := cheat _\n```",
        "```lean4\ntheorem h : False := by simp\ntheorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q"
        " := h.elim\n```",
        "",
        "no code, only words",
        "\ud800",
    ]
    found = formal.rewards(ask(RIGHT, WRONG, *tricks))
    assert [one.value for one in found] == [1.0] + [0.0] * 8
    assert found[0].status == "verified"
    assert found[3].message == "the answer changes the statement"


def test_steps_end_where_they_stand(formal: FormalReward) -> None:
    windows = WRONG.replace("\n", "\r\n")
    for completion in (RIGHT, WRONG, windows):
        found = formal.rewards(ask(completion))[0]
        ends = [completion[: step.end].rstrip().split()[-1] for step in found.steps]
        assert ends == ["constructor", "hp", "hq" if completion == RIGHT else "hp"]
    assert [step.value for step in found.steps] == [1, 1, 0]


def test_pairs_of_token_and_reward(formal: FormalReward) -> None:
    found = formal.rewards(ask(WRONG))[0]
    offsets = [(0, 0), *((k, k + 3) for k in range(0, len(WRONG), 3))]
    pairs = dense_rewards(found, offsets)
    assert [value for _, value in pairs] == [1.0, 1.0, 0.0]
    for (token, _), step in zip(pairs, found.steps, strict=True):
        start, end = offsets[token]
        assert start < step.end <= end
    assert dense_rewards(found, offsets, final=True)[-1] == (len(offsets) - 1, 0.0)


def test_shaped_rewards(verifier: Verifier) -> None:
    mean = FormalReward(verifier, how="mean")
    assert [one.value for one in mean.rewards(ask(RIGHT, WRONG))] == [1.0, pytest.approx(2 / 3)]
    mixed = FormalReward(verifier, how="mean", outcome_share=0.5)
    assert [one.value for one in mixed.rewards(ask(RIGHT, WRONG))] == [1.0, pytest.approx(1 / 3)]


def test_the_statement_of_the_prompt(formal: FormalReward) -> None:
    prompt = (
        "An example:\n```lean4\ntheorem e : True := by trivial\n```\nProve:\n"
        f"```lean4\n{STATEMENT} := by\n  sorry\n```\n"
    )
    found = formal.rewards([Asked(RIGHT, prompt), Asked("```lean4\nexact True.intro\n```", prompt)])
    assert [one.value for one in found] == [1.0, 0.0]


def test_a_failure_is_no_reward() -> None:
    slow = "```lean4\nrepeat (first | skip; done | skip)\nexact ⟨hp, hq⟩\n```"
    with Verifier(limits=Limits(wall_s=2.0), workers=1, goals=False) as strict:
        found = FormalReward(strict).rewards(ask(slow))[0]
    assert found.value is None
    assert found.status == "unknown"


def test_a_data_set_at_fault_is_said(formal: FormalReward) -> None:
    with pytest.raises(InputError, match="completion 0: no formal statement"):
        formal.rewards([Asked(RIGHT, "prove it")])
    with pytest.raises(InputError, match="states no theorem"):
        formal.rewards([Asked(RIGHT, statement="what is 1 + 1?")])
    broken = formal.rewards([Asked(RIGHT, statement="theorem t : NoSuchThing 3")])[0]
    assert (broken.value, broken.status) == (None, "statement")


def test_nonsense_is_refused() -> None:
    with pytest.raises(ValueError, match="how must be"):
        FormalReward(how="sum")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="outcome_share"):
        FormalReward(outcome_share=2.0)

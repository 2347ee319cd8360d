"""Deciding propositions with real Lean, and with a Lean that misbehaves."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from leanprm.errors import InfrastructureError
from leanprm.informal.decide import Decider
from leanprm.informal.papers import read_paper, write_paper
from leanprm.informal.questions import Question, screen
from leanprm.lean.batch import BatchRun
from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain
from tests.lean_fake import fake_toolchain

X = "(x : Int)"
CASES = [
    (Question("(48 + 24 : Int) = 72"), "true", None),
    (Question("(48 + 24 : Int) = 73"), "false", None),
    (Question("∀ n : Int, n * 2 = n + n"), "true", None),
    (Question("x = 7", variables=X, facts=("x + 5 = 12",)), "true", None),
    (Question("x = 8", variables=X, facts=("x + 5 = 12",)), "false", None),
    (Question("x = 8", variables=X, facts=("x > 2",)), "undecided", "neither"),
    (Question("x = 8", variables=X, facts=("x > 2", "x < 1")), "undecided", "facts"),
    (Question("x = 8", variables=X, facts=("x = 8", "x = 9")), "undecided", "facts"),
    (Question("y = 8", variables=X), "undecided", "elaboration"),
    (Question("(2 : Int) ="), "undecided", "elaboration"),
    (Question('(2 : Int) = "two"'), "undecided", "elaboration"),
    (Question("True) := trivial\naxiom bad : (False"), "undecided", "forbidden"),
    (Question("True -- and nothing else"), "undecided", "forbidden"),
    (Question("(2 : Int) = by exact 2"), "undecided", "forbidden"),
    (Question("sorryAx Prop"), "undecided", "forbidden"),
    (Question("True)"), "undecided", "forbidden"),
    (Question(""), "undecided", "forbidden"),
    (Question("x = 1", variables="(x : Int) : True := trivial --"), "undecided", "forbidden"),
    # The refutation says more than the negation: off by at least one.
    (Question("(10 : Int) = 11", refutation="(11 - 10 : Int) ≥ 2"), "undecided", "neither"),
    (Question("(10 : Int) = 12", refutation="(12 - 10 : Int) ≥ 2"), "false", None),
]


@pytest.mark.parametrize("expect", [None, True, False])
def test_verdicts_do_not_depend_on_what_is_expected(decider: Decider, expect: bool | None) -> None:
    asked = [replace(question, expect=expect) for question, _, _ in CASES]
    found = [(each.verdict, each.why) for each in decider.decide_many(asked)]
    assert found == [(verdict, why) for _, verdict, why in CASES]


def test_order_and_batches(toolchain: Toolchain) -> None:
    seed = random.Random(3)
    right = [seed.random() < 0.8 for _ in range(150)]
    asked = [Question(f"({n} * 3 : Int) = {n * 3 + (not ok)}") for n, ok in enumerate(right)]
    with Decider(toolchain, workers=2, batch=40) as decider:
        found = [each.verdict for each in decider.decide_many(iter(asked))]
    assert found == ["true" if ok else "false" for ok in right]


@pytest.mark.slow
def test_one_that_takes_its_process_down_harms_no_other(toolchain: Toolchain) -> None:
    # Reducing this in the kernel takes for ever.
    slow = Question("(List.range 100000000000).length = 3")
    good = [Question(f"({n} + 1 : Int) = {n + 1}") for n in range(1)]
    limits = Limits(wall_s=5.0, memory_mb=1000)
    with Decider(toolchain, limits, workers=1) as decider:
        found = list(decider.decide_many([*good, slow, *good]))
    assert [each.verdict for each in found] == ["true", "undecided", "true"]
    assert found[1].why in ("timeout", "memory", "crash", "recursion")


def test_a_lean_that_answers_nonsense_is_an_error() -> None:
    with (
        Decider(fake_toolchain(["printed"]), Limits(wall_s=5, startup_s=5), workers=1) as decider,
        pytest.raises(InfrastructureError),
    ):
        decider.decide(Question("(2 : Int) = 2"))


def test_silence_is_no_answer() -> None:
    paper = write_paper([])
    assert read_paper(paper, BatchRun((), 0, 0.1, "")) is None


def test_arguments() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        Decider(fake_toolchain(), workers=0)


@pytest.mark.parametrize(
    "text",
    ["(1 : Int) = 2", "∃ x : Nat, x * x = 49", "(3 : Int) ∣ 12", "¬ ((5 : Int) % 2 = 0)"],
)
def test_propositions_pass_the_screen(text: str) -> None:
    assert screen(Question(text)) is None

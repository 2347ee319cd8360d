"""From solutions to labelled chains, with real Lean."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leanprm.errors import InputError
from leanprm.informal.check import compare, truth
from leanprm.informal.decide import Decider
from leanprm.informal.formalizer import BuiltinFormalizer
from leanprm.informal.judge import judge
from leanprm.informal.solutions import Solution, read_solutions, solution_of
from leanprm.informal.stats import ClaimTally
from leanprm.records import Chain

STEPS: list[tuple[str, int | None, str | None]] = [
    ("Natalia sold 48/2 = <<48/2=24>>24 clips in May.", 1, None),
    ("She sold 48 + 24 = 73 clips altogether.", 0, None),
    ("That is a lot.", None, "no claim"),
    ("A third is 100/3 = 33.33.", None, "rounding"),
    ("So 100/3 is about 33.33, 100/3 = 33.33.", 1, None),
    ("Discounted: 100 - 20% = 80.", None, "percent"),
    ("6 * 7 = 42 and 6 * 8 = 49.", 0, None),
    ("Weighing 5 apples for me + 3 pears for you = 8.", None, "unreadable"),
    ("6 / (2 - 2) = 0", None, "undefined"),
    ("17 / 5 = 3 remainder 2", 1, None),
    ("48 + 2 is more than 51", 0, None),
    (r"$\frac{3}{4} \times 20 = 15$", 1, None),
]
ALGEBRA: list[tuple[str, int | None, str | None]] = [
    ("Let x be the number: 2x + 5 = 12.", None, "letters"),
    ("Then 2x = 7.", 1, None),
    ("So x = 3.5.", None, "rounding"),
    ("So 2x = 8.", None, "reading"),
]


def solve(decider: Decider, steps: list[str]) -> Chain:
    solution = Solution(id="s", problem="p", steps=steps, source="test")
    (chain,) = judge([solution], BuiltinFormalizer(), decider)
    return chain


def test_labels_and_reasons(decider: Decider) -> None:
    chain = solve(decider, [step for step, _, _ in STEPS])
    assert chain.step_meta is not None
    found = [
        (label, told.get("why")) for label, told in zip(chain.labels, chain.step_meta, strict=True)
    ]
    assert found == [(label, why) for _, label, why in STEPS]
    assert chain.first_error == 1
    assert all(each.agrees is not False for each in compare([chain]))
    assert sum(each.agrees is True for each in compare([chain])) >= 8


def test_unknowns_under_the_earlier_steps(decider: Decider) -> None:
    steps = ["Let 2x + 5 = 12.", "Then 2x = 7.", "Also 4x = 14.", "But 4x = 15."]
    assert solve(decider, steps).labels == [None, 1, 1, 0]
    # What was refuted is a fact of the later steps: with it, anything follows, so nothing is said.
    assert solve(decider, [*steps, "So 8x = 28."]).labels[-1] is None


def test_two_unknowns(decider: Decider) -> None:
    steps = ["x + y = 10", "x - y = 4", "2x = 14", "x = 7", "y = 3", "y < 3", "x/2 + y/2 = 5"]
    chain = solve(decider, steps[:5])
    assert chain.labels == [None, None, 1, 1, 1]
    assert solve(decider, [*steps[:2], steps[5]]).labels == [None, None, 0]
    assert solve(decider, [*steps[:2], steps[6]]).labels == [None, None, 1]


def test_units_of_unknowns_are_a_doubt(decider: Decider) -> None:
    assert solve(decider, ["So 3x = 1 hour", "Thus 3x = 60 minutes"]).labels == [None, None]
    assert solve(decider, ["So 3x = 1 hour", "Thus 6x = 3 hours"]).labels == [None, 0]


def test_a_letter_can_begin_anew(decider: Decider) -> None:
    steps = ["if 2 + 2x = 28 then x = 13", "if 3 + 3x = 30 then x = 9", "if 5 + 5x = 30 then x = 6"]
    chain = solve(decider, steps)
    assert chain.labels == [None, None, 0]
    assert [c["verdict"] for told in chain.step_meta or [] for c in told["claims"]] == [
        "true", "true", "false",
    ]  # fmt: skip


def test_a_doubtful_relation_is_no_fact(decider: Decider) -> None:
    steps = ["The total of B and C is equal to 2C + C = 120", "3C = 120", "C = 40", "C = 41"]
    assert solve(decider, steps).labels == [None, 1, 1, 0]


def test_what_unknowns_leave_open_is_unknown(decider: Decider) -> None:
    chain = solve(decider, ["2x + 3x = 5x", "2x + 3x = 6x", "x * y = 12", "x^2 = 9"])
    assert chain.labels == [1, None, None, None]


def test_solutions_without_claims_keep_their_place(decider: Decider) -> None:
    solutions = [
        Solution(id=str(n), problem="p", steps=[text], source="test")
        for n, text in enumerate(["none", "1 + 1 = 2", "none", "none", "1 + 1 = 3", "none"])
    ]
    chains = list(judge(solutions, BuiltinFormalizer(), decider))
    assert [each.id for each in chains] == [each.id for each in solutions]
    assert [each.labels for each in chains] == [[None], [1], [None], [None], [0], [None]]
    tally = ClaimTally()
    for chain in chains:
        tally.add(chain)
    assert tally.summary()["claims_by_verdict"] == {"true": 1, "false": 1}
    assert [each["text"] for each in tally.false] == ["1 + 1 = 3"]


def test_gsm8k_and_other_fields() -> None:
    row = {"question": "How many?", "answer": "48/2 = <<48/2=24>>24\n1 + 1 = 2\n#### 72"}
    solution = solution_of(row, "data/train.jsonl", 7)
    assert (solution.id, solution.answer) == ("train-7", "72")
    assert solution.steps == ["48/2 = <<48/2=24>>24", "1 + 1 = 2"]
    listed = solution_of({"id": "a", "problem": "p", "steps": ["x", "A: 5"]}, "f", 1)
    assert (listed.id, listed.steps, listed.answer) == ("a", ["x"], "5")


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"steps": ["a"]}, "no problem"),
        ({"problem": "p"}, "no steps"),
        ({"problem": "p", "steps": []}, "without steps"),
        ({"problem": "p", "solution": "#### 5"}, "without steps"),
        ({"problem": "p", "steps": [1, 2]}, "no steps"),
    ],
)
def test_rows_that_are_no_solutions(row: dict[str, object], words: str) -> None:
    with pytest.raises(InputError, match=words) as caught:
        solution_of(row, "in.jsonl", 3)
    assert str(caught.value).startswith("in.jsonl:3: ")


def test_one_bad_line_does_not_stop_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    good = json.dumps({"id": "a", "problem": "p", "steps": ["1 + 1 = 2"]}).encode()
    path.write_bytes(b"\n".join([good, b"{broken", good, b'{"problem": "\xff"}', b"[]"]) + b"\n")
    errors: list[InputError] = []
    assert [each.id for each in read_solutions([path], errors.append)] == ["a"]
    assert [each.line for each in errors] == [2, 3, 4, 5]


@pytest.mark.parametrize(
    "text", ["x = 1", "import os", "1 + 1", "(1 : Rat)", "f(2) = 3", "1 / 0 = 0"]
)
def test_the_check_knows_its_limits(text: str) -> None:
    with pytest.raises(ValueError, match=r"not (closed|a proposition|arithmetic)|a proposition"):
        truth(text)

"""Relations in prose and LaTeX: what is read, and what is better not read."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.informal.check import truth
from leanprm.informal.claims import Claim, Unclear, has_letters, make_claim
from leanprm.informal.expressions import (
    Binary,
    Expression,
    Minus,
    Number,
    Undefined,
    to_lean,
    value,
)
from leanprm.informal.extract import Unread, find_relations
from leanprm.informal.tokens import tokenize

TRUE = [
    ("Natalia sold 48/2 = <<48/2=24>>24 clips.", "(48 / 2 : Rat) = 24"),
    ("She earns 0.2 x 50 = $10.", "(0.2 * 50 : Rat) = 10"),
    ("That is 1,200 + 2,300 = 3,500 people.", "(1200 + 2300 : Rat) = 3500"),
    ("$15 - $5 = $10", "(15 - 5 : Rat) = 10"),
    ("$48 + 24 = 72$", "(48 + 24 : Rat) = 72"),
    (r"\[ \frac{3}{4} \times 20 = 15 \]", "(3 / 4 * 20 : Rat) = 15"),
    (r"We get $\dfrac{1}{2} \cdot 10 = 5 \text{ apples}$.", "(1 / 2 * 10 : Rat) = 5"),
    (r"$3 \times 4 = \boxed{12}$", "(3 * 4 : Rat) = 12"),
    (r"Profit: \$20 \div 4 = \$5", "(20 / 4 : Rat) = 5"),
    ("2 * (3 + 4) = 14", "(2 * (3 + 4) : Rat) = 14"),
    ("2(3 + 4) = 14", "(2 * (3 + 4) : Rat) = 14"),
    ("20% of 50 is 10", "(20 / 100 * 50 : Rat) = 10"),
    ("half of 48 is 24", "(1 / 2 * 48 : Rat) = 24"),
    ("two-thirds of 12 is 8", "(2 / 3 * 12 : Rat) = 8"),
    ("twice 5 is 10", "(2 * 5 : Rat) = 10"),
    ("1 1/2 + 1/2 = 2", "(1 + 1 / 2 + 1 / 2 : Rat) = 2"),
    ("1½ * 2 = 3", "((1 + 1 / 2) * 2 : Rat) = 3"),
    ("5 apples + 3 apples = 8 apples", "(5 + 3 : Rat) = 8"),
    ("$12/hour * 5 hours = $60", "(12 * 5 : Rat) = 60"),
    ("$12 an hour * 5 hours = $60", "(12 * 5 : Rat) = 60"),
    ("10 - 3 = 7 > 5", "(7 : Rat) > 5"),
    ("48 + 2 is more than 49", "(48 + 2 : Rat) > 49"),
    ("5 + 5 is at least 10", "(5 + 5 : Rat) ≥ 10"),
    ("3 + 4 <= 8", "(3 + 4 : Rat) ≤ 8"),
    (r"$2 + 2 \neq 5$", "(2 + 2 : Rat) ≠ 5"),
    ("2^3 = 8", "(2 ^ 3 : Rat) = 8"),
    ("2**3 = 8", "(2 ^ 3 : Rat) = 8"),
    ("The area is 5² = 25", "(5 ^ 2 : Rat) = 25"),
    ("17 % 5 = 2", "((((17) % (5) : Int) : Rat) : Rat) = 2"),
    ("100% - 20% = 80%", "(100 / 100 - 20 / 100 : Rat) = 80 / 100"),
    ("100 - 20 = 80%", "(100 - 20 : Rat) = 80"),
    ("1 hour + 30 minutes = 90 minutes", "(1 * 3600 + 30 * 60 : Rat) = 90 * 60"),
    ("5 million + 2 million = 7 million", "(5 * 1000000 + 2 * 1000000 : Rat) = 7 * 1000000"),
    ("6 times 7 equals 42", "(6 * 7 : Rat) = 42"),
    ("10 divided by 4 is 2.5", "(10 / 4 : Rat) = 2.5"),
    ("Step 2: 3 + 4 = 7", "(3 + 4 : Rat) = 7"),
    ("2) 3 + 4 = 7", "(3 + 4 : Rat) = 7"),
    ("- 3 + 4 = 7", "(3 + 4 : Rat) = 7"),
    ("-3 + 4 = 1", "(-3 + 4 : Rat) = 1"),
    ("a total of 15 + 5 = 20 pictures", "(15 + 5 : Rat) = 20"),
    ("60 / 3/4 = 80", "(60 / (3 / 4) : Rat) = 80 ∧ (3 / 4 : Rat) ≠ 0"),
]
FALSE = [
    "48 + 24 = 73",
    "He has 48/2 = 25 clips.",
    "20% of 50 is 11",
    "20% of 50 = 1000",
    "$4200+$3000 = $8600",
    "200*.55=100 pounds",
    "Half of 60 is 60/4",
    "48 + 2 is more than 51",
    "13 marbles + 4 marbles + 16 marbles = 45 marbles",
    r"$\frac{1}{2} + \frac{1}{3} = \frac{2}{5}$",
    "2 / 12 = .125",
    "0.25 * 8 = 3",
]
DOUBTFUL = [
    ("100 - 20% = 80", "percent"),
    ("50 - 20% = 30", "percent"),
    ("25% * 4 = 100", "percent"),
    ("100/3 = 33.33", "rounding"),
    ("100/3 = 33", "rounding"),
    ("33.33 * 3 = 100", "rounding"),
    ("0.33 * 300 = 100", "rounding"),
    ("1.87 * 9 = 16.830000000000002", "rounding"),
    ("4 * 15 = $60 million", "units"),
    ("60 miles per hour * 30 minutes = 30 miles", "units"),
    ("5 more than 3 + 4 = 12", "reading"),
    ("3/4 is equal to 15", "reading"),
    ("250 x 12 = 3 000 grams", "reading"),
    ("14 / 1 / 4 = 56", "reading"),
    ("She spent 8 packs of 5 bags * $4 = $160", "reading"),
    ("we get 10m - 7 = 93", "reading"),
    ("Then 50 liters is equal to 50x1000", "reading"),
    ("8 + . 84 + .82 = 9.66", "reading"),
]
SILENT = [
    "1 hour = 60 minutes",
    "3 boxes = 12 pens",
    "There are 5 apples.",
    "At 3:30 he had 5.",
    "f(3) = 4",
    "Together 6.5 + 1.5 = <<6.5+1.5=8 fries.",
    "16,0000/10 = 16000",
    "0900 - 0130 = 0730",
    "",
]


def claims(step: str) -> list[Claim | Unclear]:
    return [
        make_claim(each)
        for each in find_relations(step)
        if not isinstance(each, Unread) and not has_letters(each)
    ]


@pytest.mark.parametrize(("step", "statement"), TRUE)
def test_read_and_true(step: str, statement: str) -> None:
    made = [each for each in claims(step) if isinstance(each, Claim)]
    assert statement in [each.question.statement for each in made]
    for each in made:
        assert each.expected is True
        assert truth(each.question.statement)


@pytest.mark.parametrize("step", FALSE)
def test_false_without_a_doubt(step: str) -> None:
    (made,) = claims(step)
    assert isinstance(made, Claim)
    assert made.expected is False
    assert made.doubt is None
    refutation = made.question.side(False)
    assert truth(refutation)
    assert not truth(made.question.statement)


@pytest.mark.parametrize(("step", "doubt"), DOUBTFUL)
def test_doubts(step: str, doubt: str) -> None:
    (made,) = claims(step)
    assert isinstance(made, Claim)
    assert (made.expected, made.doubt) == (False, doubt)


@pytest.mark.parametrize("step", SILENT)
def test_no_claim(step: str) -> None:
    assert claims(step) == []


def test_chained_equalities_are_claims_each() -> None:
    made = claims("2 + 3 = 10 / 2 = 5, so 5 * 4 = 20 pens")
    assert [each.question.statement for each in made if isinstance(each, Claim)] == [
        "(2 + 3 : Rat) = 10 / 2",
        "(10 / 2 : Rat) = 5",
        "(5 * 4 : Rat) = 20",
    ]


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ("100/3 ≈ 33.33", True),
        ("100/3 is about 33 so 100/3 = 33", True),
        ("100/3 = 33.3 rounded", True),
        ("100/3 is about 33.33", True),
        ("100/3 = approximately 33.33", True),
        ("100/3 ≈ 33.34", None),
        ("100/3 ≈ 33.5", False),
        ("28 + 1 ≈ 30", None),
        ("28 + 1 ≈ 50", False),
        (r"$\frac{2}{3} \approx 0.67$", True),
    ],
)
def test_rounding(step: str, expected: bool | None) -> None:
    made = [each for each in claims(step) if isinstance(each, Claim)][-1]
    assert (made.kind, made.expected) == ("rounding", expected)
    assert truth(made.question.statement) == (expected is True)
    assert truth(made.question.side(False)) == (expected is False)


def test_remainders() -> None:
    right, wrong = claims("17 / 5 = 3 remainder 2. 17 / 5 = 3 R 3")
    assert isinstance(right, Claim)
    assert isinstance(wrong, Claim)
    assert (right.kind, right.expected) == ("remainder", True)
    assert (wrong.kind, wrong.expected) == ("remainder", False)


def test_division_by_zero_is_no_claim() -> None:
    (made,) = claims("5 / (3 - 3) = 0")
    assert isinstance(made, Unclear)
    assert made.why == "undefined"


def test_a_divisor_that_is_computed_must_not_be_zero() -> None:
    (made,) = claims("6 / (1 + 2) = 2")
    assert isinstance(made, Claim)
    assert made.question.statement == "(6 / (1 + 2) : Rat) = 2 ∧ (1 + 2 : Rat) ≠ 0"


def test_spans_point_into_the_step() -> None:
    step = "So she has 48 + 24 = 72 clips, or <<72/2=36>>36."
    spans = [step[each.start : each.end] for each in claims(step)]
    assert spans == ["72/2=36", "48 + 24 = 72 clips"]


def test_rounded_results_of_earlier_steps_cast_doubt() -> None:
    (found,) = find_relations("2.2 * 10 = 22.2")
    assert not isinstance(found, Unread)
    alone, later = make_claim(found), make_claim(found, {Fraction("2.2")})
    assert isinstance(alone, Claim)
    assert isinstance(later, Claim)
    assert (alone.doubt, later.doubt) == (None, "rounding")


@given(st.text(alphabet="0123456789+-*/=()%$., xab½²\\<>≈of frac{}", max_size=40))
def test_no_text_is_too_much(step: str) -> None:
    for token in tokenize(step):
        assert 0 <= token.start <= token.end <= len(step)
    for each in claims(step):
        assert 0 <= each.start <= each.end <= len(step)
        if isinstance(each, Claim) and each.expected is not None:
            side = each.question.side(each.expected)
            assert truth(side), side


def _expressions() -> st.SearchStrategy[Expression]:
    number = st.builds(
        lambda n, places: Number(Fraction(n, 10**places), places),
        st.integers(0, 99999), st.integers(0, 3),
    )  # fmt: skip

    def larger(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
        return st.one_of(
            st.builds(Minus, inner),
            st.builds(Binary, st.sampled_from("+-*/"), inner, inner),
        )

    return st.recursive(number, larger, max_leaves=8)


@given(_expressions())
def test_the_text_for_lean_means_the_expression(expression: Expression) -> None:
    try:
        exact = value(expression)
    except Undefined:
        return
    over, under = exact.numerator, exact.denominator
    assert truth(f"({to_lean(expression)} : Rat) = {over} / {under}")

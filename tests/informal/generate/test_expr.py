"""Exact values, text and Lean of expressions agree with one another."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.informal.generate.expr import (
    COUNT,
    MONEY,
    PERCENT,
    Bin,
    Expr,
    Lit,
    Ref,
    Rel,
    Style,
    definition,
    write_number,
)

SMALL = st.integers(1, 40)


def leaves() -> st.SearchStrategy[Expr]:
    money = st.builds(lambda n, d: Lit(Fraction(n, d), MONEY), SMALL, st.sampled_from([1, 2, 4]))
    return st.one_of(st.builds(Lit, SMALL), money)


EXPRESSIONS = st.recursive(
    leaves(),
    lambda inner: st.builds(Bin, st.sampled_from(["+", "-", "*", "/", "%of"]), inner, inner),
    max_leaves=6,
)


def evaluate(lean: str) -> bool:
    """The Lean equation by Python's integers: the two share this notation."""
    left, right = lean.split(" = ")
    return bool(eval(left, {}) == eval(right, {}))


@given(EXPRESSIONS, st.integers(-2, 2))
def test_lean_without_denominators_means_the_same(expr: Expr, off: int) -> None:
    try:
        value = expr.value({})
    except ZeroDivisionError:
        return
    claim = Rel(expr, "=", Lit(value + off, MONEY))
    lean = claim.lean()
    if "/" in lean or not evaluate_denominators(expr):
        return
    assert evaluate(lean) == claim.holds({}) == (off == 0)


def evaluate_denominators(expr: Expr) -> bool:
    """Whether nothing is divided by a number that may be below zero or zero."""
    if isinstance(expr, Bin):
        fine = evaluate_denominators(expr.left) and evaluate_denominators(expr.right)
        return fine and (expr.op != "/" or expr.right.value({}) > 0)
    return True


def test_text_keeps_the_order_of_operations() -> None:
    a, b, c = Ref("a"), Ref("b"), Ref("c")
    env, style = {"a": 7, "b": 2, "c": 3}, Style()
    assert (a - (b + c)).text(env, style) == "7 - (2 + 3)"
    assert (a - b - c).text(env, style) == "7 - 2 - 3"
    assert ((a + b) * c).text(env, style) == "(7 + 2) × 3"
    assert (a / (b * c)).text(env, style) == "7 ÷ (2 × 3)"
    assert Ref("p", PERCENT).of(a).text({"p": 20, **env}, style) == "20% of 7"


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (1200, COUNT, "1200"),
        (Fraction(7, 2), MONEY, "$3.50"),
        (14, MONEY, "$14"),
        (Fraction(5, 2), COUNT, "2.5"),
        (Fraction(7, 3), COUNT, "7/3"),
        (-4, COUNT, "-4"),
        (20, PERCENT, "20%"),
    ],
)
def test_numbers_are_written_as_people_do(value: int | Fraction, unit: object, text: str) -> None:
    assert isinstance(unit, type(COUNT))
    assert write_number(value, unit, Style()) == text
    assert write_number(1200, COUNT, Style(thousands=True)) == "1,200"


def test_a_definition_that_divides_says_so() -> None:
    share, total, people = Ref("share", MONEY), Ref("total", MONEY), Ref("people")
    assert definition(share, total / people) == (
        "share = total / people",
        "share * people = total",
    )
    assert definition(total, share * people) == ("total = share * people", None)


def test_apples_and_dollars_do_not_add() -> None:
    apples, price = Ref("apples"), Ref("price", MONEY)
    assert (apples + price).measure() is None
    assert (apples * price).measure() == "money"
    assert (price / apples).measure() == "money"
    assert (price / price).measure() == "count"

"""Goals taken apart."""

from __future__ import annotations

import pytest

from leanprm.search.goals import read_goal, read_proposition

GOAL = """case succ
α : Type
m n : Nat
f : Nat → Nat := fun x => x
ih : n ≤
  m
✝ : True
⊢ n + 1 ≤
    m"""


def test_a_goal_comes_apart() -> None:
    goal = read_goal(GOAL)
    assert goal.case == "succ"
    assert [(each.name, each.type) for each in goal.hypotheses] == [
        ("α", "Type"),
        ("m", "Nat"),
        ("n", "Nat"),
        ("f", "Nat → Nat"),
        ("ih", "n ≤ m"),
        ("✝", "True"),
    ]
    assert goal.hypotheses[3].value == "fun x => x"
    assert goal.target == "n + 1 ≤ m"
    assert not goal.hypotheses[-1].usable


@pytest.mark.parametrize(
    ("text", "form", "parts", "sign"),
    [
        ("p ∧ q ∨ r", "or", ("p ∧ q", "r"), "∨"),
        ("p → q ↔ r", "iff", ("p → q", "r"), "↔"),
        ("(p → q)", "implies", ("p", "q"), "→"),
        ("(p → q) → r", "implies", ("(p → q)", "r"), "→"),
        ("∀ x, P x → Q", "forall", ("P x → Q",), "x"),
        ("∃ (k : Nat), a = 2 * k", "exists", ("a = 2 * k",), "(k : Nat)"),
        ("q ∨ ∃ x, p ∧ r", "or", ("q", "∃ x, p ∧ r"), "∨"),
        ("¬(p ∧ q)", "not", ("p ∧ q",), ""),
        ("¬p ∧ q", "and", ("¬p", "q"), "∧"),
        ("a + b = c", "eq", ("a + b", "c"), "="),
        ("a ≠ b", "ne", ("a", "b"), "≠"),
        ("f (a = b) x ≤ 3", "relation", ("f (a = b) x", "3"), "≤"),
        ("Even n", "other", ("Even n",), ""),
    ],
)
def test_the_outermost_form(text: str, form: str, parts: tuple[str, ...], sign: str) -> None:
    found = read_proposition(text)
    assert (found.form, found.parts, found.sign) == (form, parts, sign)

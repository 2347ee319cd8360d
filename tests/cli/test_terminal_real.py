"""The step table of real reports."""

from __future__ import annotations

from leanprm.report.terminal import proof_table
from leanprm.verify.api import make_item
from leanprm.verify.verifier import Verifier
from tests.cli.test_terminal import drawn

OR_SWAP = "theorem t (p q : Prop) (h : p ∨ q) : q ∨ p"
CASES = "cases h with\n| inl a =>\n  exact Or.inl a\n| inr b => exact Or.inl b"
AND = "theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q"


def test_heads_of_all_alternatives_and_each_goal_once(verifier: Verifier) -> None:
    lines = drawn(proof_table(verifier.verify(make_item(OR_SWAP, CASES))))
    assert lines[1:3] == ["  ✓ 1 cases h with", "      | inl a =>"]
    assert lines[3] == "  ✗ 2   exact Or.inl a  invalid (type_mismatch)"
    assert lines[-4:-2] == ["      | inr b =>", "  ✓ 3   exact Or.inl b"]
    assert sum("⊢ q ∨ p" in line for line in lines) == 1


def test_open_goals_of_an_incomplete_proof(verifier: Verifier) -> None:
    text = "\n".join(drawn(proof_table(verifier.verify(make_item(AND, "constructor\n· exact hp")))))
    assert "│ unsolved goals" in text
    assert "⊢ q" in text
    assert "incomplete, 3 steps" in text

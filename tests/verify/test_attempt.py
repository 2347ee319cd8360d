"""Cutting a proof: what Lean is given instead of a step that must not, or cannot, be run."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from leanprm.verify.attempt import Attempt, Verdict, cut_at, first_attempt, owner
from leanprm.verify.lexer import tokenize
from tests.verify.proofs import prepared, proof_texts

WHY = Verdict("invalid", "parse", "no")


def step_of(proof: str, piece: str) -> int:
    """Index of the step that begins with a piece of text."""
    item = prepared(proof)
    (found,) = [s.index for s in item.script.steps if item.body[s.start :].startswith(piece)]
    return found


def cut(proof: str, piece: str, *, hard: bool = False) -> str:
    attempt = cut_at(prepared(proof), step_of(proof, piece), WHY, hard=hard, tries=1)
    return attempt.body.replace("\n  ", "\n")


def test_a_whole_proof_is_given_as_it_is() -> None:
    item = prepared("intro h\nexact h")
    assert first_attempt(item).body == item.body
    assert first_attempt(item).horizon == 2


@pytest.mark.parametrize(
    ("proof", "piece", "soft", "hard"),
    [
        ("skip\nexact h\nskip", "exact", ":= by\nskip\nsorry", ":= by\nskip\nsorry"),
        (
            "have k : p := by\n  exact h\nexact k",
            "exact h",
            ":= by\nhave k : p := by\n  sorry\nexact k",
            ":= by\nhave k : p := by\n  sorry",
        ),
        (
            "constructor\n· skip\n  exact a\n· exact b",
            "exact a",
            ":= by\nconstructor\n· skip\n  sorry\n· exact b",
            ":= by\nconstructor\n· skip\n  sorry",
        ),
        (
            "exact foo (by simp) [a,\n  (by skip; exact h)]",
            "exact h",
            ":= by\nexact foo (by simp) [a,\n  (by skip; sorry)]",
            ":= by\nexact foo (by simp) [a,\n  (by skip; sorry)]",
        ),
    ],
)
def test_soft_and_hard_cuts(proof: str, piece: str, soft: str, hard: str) -> None:
    assert cut(proof, piece) == soft
    assert cut(proof, piece, hard=True) == hard


def test_a_cut_calculation_still_is_one() -> None:
    proof = "calc a = b := h\n  _ = c := k"
    assert cut(proof, "_ = c") == ":= by\ncalc a = b := h\n  _ = sorry := sorry"
    assert cut(proof, "a = b") == ":= by\ncalc sorry = sorry := sorry"


def test_a_forbidden_step_is_never_given_to_lean() -> None:
    attempt = first_attempt(prepared("skip\nnative_decide\ntrivial"))
    assert "native_decide" not in attempt.body
    assert attempt.cut is not None
    assert (attempt.cut.verdict.label, attempt.horizon) == ("forbidden", 1)


@given(proof_texts, st.booleans(), st.data())
def test_any_cut(proof: str, hard: bool, data: st.DataObject) -> None:
    item = prepared(proof)
    assume(item.script.steps)
    step = data.draw(st.sampled_from(item.script.steps))
    attempt = cut_at(item, step.index, WHY, hard=hard, tries=3)
    assert attempt.cut is not None
    assert attempt.cut.start == step.start
    assert attempt.cut.end >= step.end
    assert attempt.body[: step.start] == item.body[: step.start]
    assert attempt.body[step.start :].startswith(attempt.cut.text)
    rest = item.body[attempt.cut.end :]
    assert attempt.body.endswith(rest)
    assert attempt.horizon == step.index
    assert attempt.tries == 3
    if hard:
        assert rest == ""


@given(proof_texts)
def test_nothing_forbidden_is_given_to_lean(proof: str) -> None:
    attempt: Attempt = first_attempt(prepared(proof))
    assert "native_decide" not in [token.text for token in tokenize(attempt.body)]


@given(proof_texts)
def test_the_owner_is_the_innermost_step(proof: str) -> None:
    item = prepared(proof)
    for offset in range(len(item.body) + 2):
        found = owner(item, offset)
        around = [step for step in item.script.steps if step.start <= offset < step.end]
        assert found == (max(around, key=lambda step: step.depth) if around else None)

"""The ground truth on proofs whose labels are plain to see."""

from __future__ import annotations

import pytest

from tests.truth.plain import PlainLean
from tests.truth.prefixes import Question, Truth, judge

AND = "theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q"
OR = "theorem t (p q : Prop) (h : p ∨ q) : q ∨ p"
CHAIN = "theorem t (a b c d : Nat) (h : a = b) (k : b = c) (m : c = d) : a = d"
V, I, U, H = "valid", "invalid", "unreached", "hole"  # noqa: E741


def _truth(lean: PlainLean, statement: str, proof: str, forbidden: int | None = None) -> Truth:
    return judge(lean, "", [Question(statement, proof, forbidden)])[0]


@pytest.mark.parametrize(
    ("statement", "proof", "status", "labels"),
    [
        (AND, ":= by\n  constructor\n  · exact hp\n  · exact hq", "verified", (V,) * 5),
        (AND, ":= ⟨hp, by exact hq⟩", "verified", (V, V)),
        (AND, ":= by constructor; exact hp; exact hp", "rejected", (V, V, I)),
        # an error that Lean recovers from: the next step runs
        (AND, ":= by\n  have h : q := hp\n  exact ⟨hp, h⟩", "rejected", (I, V)),
        # one that it does not recover from
        (AND, ":= by\n  rw [hp]\n  exact ⟨hp, hq⟩", "rejected", (I, U)),
        # a failed bullet does not touch its sibling
        (AND, ":= by\n  constructor\n  · rw [hp]\n    skip\n  · exact hq", "rejected",
         (V, V, I, U, V, V)),
        # goals left in a bullet are the bullet's fault, not its last step's
        (AND, ":= by\n  constructor\n  · skip\n  · exact hq", "rejected", (V, I, V, V, V)),
        (AND, ":= by\n  constructor\n  · exact hp", "incomplete", (V, V, V)),
        # nothing runs behind a parse error, what stands before it is judged
        (AND, ":= by\n  constructor\n  · exact hq\n  · exact ]\n  · skip", "rejected",
         (V, V, I, V, I, U, U)),
        (OR, ":= by\n  cases h with\n  | inl a => exact Or.inr a", "rejected", (I, V)),
        # an aborted tactic leaves a second error at the `by` around it, which is nobody's fault
        (AND, ":= by\n  have h : q := by\n    rw [nowhere]\n  exact ⟨hp, h⟩", "rejected",
         (V, I, V)),
        (AND, ":= by\n  constructor\n  · sorry\n  · exact hp", "rejected", (V, V, H, V, I)),
        (AND, ":= by\n  constructor\n  · exact hq\n  · admit", "rejected", (V, V, I, V, H)),
        (CHAIN, ":= by\n  calc a = b := h\n    _ = c := by rw [k]\n    _ = d := m", "verified",
         (V,) * 5),
        (CHAIN, ":= by\n  calc a = b := k\n    _ = c := by rw [h]\n    _ = d := m", "rejected",
         (V, I, V, I, V)),
        # a claim that does not go on where the last one ended stops the calculation
        (CHAIN, ":= by\n  calc a = b := by exact h\n    b = c := k\n    c = c := rfl\n"
         "    d = d := rfl", "rejected", (V, V, U, V, V, I)),
    ],
)  # fmt: skip
def test_labels(
    plain_lean: PlainLean, statement: str, proof: str, status: str, labels: tuple[str, ...]
) -> None:
    truth = _truth(plain_lean, statement, proof)
    assert (truth.status, truth.labels) == (status, labels)


def test_a_step_that_brings_a_foreign_axiom_is_forbidden(plain_lean: PlainLean) -> None:
    question = Question("theorem t : 2 + 2 = 4", ":= by\n  have h := foreign\n  exact h")
    truth = judge(plain_lean, "axiom foreign : 2 + 2 = 4\n", [question])[0]
    assert (truth.status, truth.first_error) == ("forbidden", 0)


def test_a_forbidden_step_ends_the_judging(plain_lean: PlainLean) -> None:
    proof = ":= by\n  constructor\n  · exact hp\n  · exact hq"
    truth = _truth(plain_lean, AND, proof, forbidden=2)
    assert (truth.status, truth.first_error) == ("forbidden", 2)
    assert truth.labels == (V, V, "forbidden", U, U)


def test_a_wrong_statement_is_no_label(plain_lean: PlainLean) -> None:
    with pytest.raises(ValueError, match="error in the statement"):
        _truth(plain_lean, "theorem t : nowhere", ":= by decide")


def test_a_wrong_header_is_no_label(plain_lean: PlainLean) -> None:
    with pytest.raises(ValueError, match="error in the header"):
        judge(plain_lean, "def f : Nat := nowhere\n", [Question(AND, ":= ⟨hp, hq⟩")])

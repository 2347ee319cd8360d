"""Theorems to measure with: four steps each, all different, all provable."""

from __future__ import annotations

from leanprm.records import ProofItem

STEPS = 4
_SHAPES = (
    (
        "(p q r : Prop) (hp : p) (hq : q) (f : q → r) : p ∧ r",
        ("have hr : r := f hq", "constructor", "exact hp", "exact hr"),
    ),
    (
        "(a b c : Nat) (h : a = b) (k : b = c) : c = a ∧ b = c",
        ("subst k", "subst h", "constructor", "all_goals rfl"),
    ),
    (
        "(p q : Prop) (h : p ∨ q) (f : p → q) : q ∨ p",
        ("apply Or.inl", "rcases h with a | b", "exact f a", "exact b"),
    ),
    (
        "(n m : Nat) (h : n + 0 = m) : m = n + 0",
        ("rw [Nat.add_zero] at h", "rw [Nat.add_zero]", "apply Eq.symm", "exact h"),
    ),
    (
        "(p : Nat → Prop) (h : ∀ n, p n → p (n + 1)) (z : p 0) : p 3",
        ("apply h", "apply h", "apply h", "exact z"),
    ),
)


def items(count: int) -> list[ProofItem]:
    """`count` proofs, every step of them valid."""
    made = []
    for number in range(count):
        binders, steps = _SHAPES[number % len(_SHAPES)]
        made.append(
            ProofItem(
                id=str(number),
                statement=f"theorem bench_{number} {binders}",
                proof="".join(f"  {step}\n" for step in steps),
            )
        )
    return made


def text_of(item: ProofItem) -> str:
    """The theorem as it stands in a file."""
    return f"{item.statement} {item.proof_prefix}{item.proof}\n"


def step_places(item: ProofItem) -> list[tuple[int, int]]:
    """The (0-based line, column) where each step begins, in `text_of`."""
    return [(1 + at, 2) for at in range(item.proof.count("\n"))]

"""What the portfolio proposes."""

from __future__ import annotations

import asyncio

from hypothesis import given
from hypothesis import strategies as st

from leanprm.search.policies.portfolio import Portfolio
from leanprm.search.policies.portfolio.situation import read_header, situation_of
from leanprm.search.policies.protocol import State
from leanprm.verify.gate import gate_proof

TREE = """inductive Tree where
  | leaf : Tree
  | node : Tree → Nat → Tree → Tree
inductive Even : Nat → Prop where
  | zero : Even 0
namespace Tree
def size : Tree → Nat
  | leaf => 0
  | node l _ r => size l + 1 + size r
end Tree
theorem helper : True := trivial
"""


def state(goal: str, header: str = "", path: tuple[str, ...] = ()) -> State:
    return State("theorem t : True", header, path, (goal,))


def tactics(goal: str, header: str = "") -> list[str]:
    return [idea.tactic for idea in Portfolio().ideas(state(goal, header))]


def test_a_header_names_what_it_defines() -> None:
    found = read_header(TREE)
    assert found.functions == ("Tree.size",)
    assert found.types == ("Tree",)
    assert found.predicates == ("Even",)
    assert found.lemmas == ("helper",)
    assert found.constructors == ("Even.zero",)
    assert not found.competition
    assert read_header("import LeanPRM\nopen Nat\n").competition


def test_values_are_told_from_facts() -> None:
    goal = "α : Type\np : Prop\nh : p\nt : Tree\nx : α\nf : α → Nat\nP : α → Prop\ng : P x\n⊢ p"
    here = situation_of(state(goal, TREE))
    assert [each.name for each in here.data] == ["t", "x", "f", "P"]
    assert {fact.name for fact, _ in here.facts} >= {"h", "g"}


def test_rules_follow_the_form() -> None:
    assert "constructor" in tactics("p q : Prop\n⊢ p ∧ q")
    assert "intro h1" in tactics("p q : Prop\n⊢ p → q")
    assert "rcases h with h | h" in tactics("p q r : Prop\nh : p ∨ q\n⊢ r")
    assert "apply h" in tactics("p q : Prop\nh : p → q\n⊢ q")
    induction = tactics("t : Tree\n⊢ t.size = t.size", TREE)
    assert "induction t <;> grind [Tree.size]" in induction
    assert "fun_induction Tree.size t <;> grind" in induction
    assert "linarith" in tactics("x : ℚ\n⊢ x ≤ x", "import LeanPRM\n")
    assert "linarith" not in tactics("x : Int\n⊢ x ≤ x")


def test_nothing_is_asked_twice() -> None:
    policy, goal = Portfolio(), "p q : Prop\nh : p ∨ q\n⊢ q ∨ p"
    every = [idea.tactic for idea in policy.ideas(state(goal))]
    found: list[str] = []
    for asked in range(100):
        at = State("theorem t : True", "", (), (goal,), asked)
        proposed = asyncio.run(policy.propose(at, 5))
        found += [proposal.tactic for proposal in proposed.proposals]
        assert all(proposal.log_p <= 0 for proposal in proposed.proposals)
        if proposed.exhausted:
            break
    assert found == every
    assert len(set(found)) == len(found)


@given(st.text(max_size=200))
def test_any_text_is_a_goal(text: str) -> None:
    """A goal that nobody foresaw brings no exception, and no tactic that the gate refuses."""
    for idea in Portfolio().ideas(state(text)):
        assert 0 < idea.weight <= 1


def test_what_is_proposed_may_stand_in_a_proof() -> None:
    goals = ["n : ℕ\nh : ∃ k, n = 2 * k\n⊢ n ^ 2 % 4 = 0", "l : List Nat\n⊢ l ++ [] = l"]
    for goal in goals:
        for tactic in tactics(goal, "import LeanPRM\n"):
            assert not gate_proof(tactic), tactic

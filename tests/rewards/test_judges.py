"""Lean as a scorer, on formal chains and on claims."""

from __future__ import annotations

import pytest

from leanprm.data.chains import formal_chain
from leanprm.informal.decide import Decider
from leanprm.lean.embedded import shared_toolchain
from leanprm.records import Chain, ProofItem
from leanprm.rewards.judges import LeanScorer
from leanprm.verify.verifier import Verifier
from tests.prm.test_scorer import chain

STATEMENT = "theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q"


def formal(steps: list[str], **more: object) -> Chain:
    return chain("f", steps, STATEMENT).model_copy(update={"kind": "formal", **more})


def scores(judge: LeanScorer, *chains: Chain) -> list[list[float | None]]:
    return [[score.p for score in row] for row in judge.score(chains)]


def test_formal_chains(verifier: Verifier) -> None:
    judge = LeanScorer(verifier)
    found = scores(
        judge,
        formal(["constructor", "exact hp", "exact hq"]),
        formal(["constructor", "exact hq", "exact hq"]),
        formal(["constructor", "exact hp"]),
        formal(["constructor", "sorry"]),
        formal(["constructor\nexact hp", "exact hq"]),
        chain("i", ["1 + 1 = 2"]),
    )
    assert found[0] == [1, 1, 1]
    assert found[1][:2] == [1, 0]
    assert found[2] == [1, 1], "the beginning of a proof"
    assert found[3] == [1, 0]
    assert found[4] == [None, None], "not the steps of the text"
    assert found[5] == [None], "no judge for informal steps"


def test_chains_of_reports_are_judged_alike(verifier: Verifier) -> None:
    proof = (
        "  have h : q ∧ p := by\n    constructor\n    · exact hq\n    · exact hq\n  exact h.symm\n"
    )
    item = ProofItem(id="x", statement=STATEMENT, proof=proof)
    made = formal_chain(item, verifier.verify(item))
    assert isinstance(made, Chain)
    assert 0 in made.labels
    judged = scores(LeanScorer(verifier), made)[0]
    assert [None if p is None else int(p) for p in judged] == made.labels
    other = made.model_copy(update={"steps": [*made.steps[:-1], "exact other"]})
    assert set(scores(LeanScorer(verifier), other)[0]) == {None}


def test_claims_of_informal_chains() -> None:
    with Decider(shared_toolchain(), workers=1) as decider:
        found = scores(
            LeanScorer(decider=decider),
            chain("a", ["So 2 + 2 = 4.", "Then we think.", "And 3 * 5 = 16."]),
            formal(["exact hp"]),
        )
    assert found == [[1.0, None, 0.0], [None]]


@pytest.mark.parametrize("steps", [[], ["s"] * 3])
def test_nothing_to_ask(steps: list[str]) -> None:
    assert scores(LeanScorer(), chain("a", steps)) == [[None] * len(steps)]

"""Search runs as training data."""

from __future__ import annotations

from leanprm.search.chains import chains_of, pairs_of
from leanprm.search.trials import Trial, TrialNode


def trial(status: str = "proved") -> Trial:
    failures = [("simp", "error", "no progress"), ("omega", "timeout", ""), ("foo", "parse", "?")]
    return Trial.model_validate(
        {
            "id": "set/swap",
            "name": "swap",
            "split": "train",
            "seed": 0,
            "status": status,
            "proof": "  constructor\n  exact h.2\n" if status == "proved" else None,
            "tactics": ["constructor", "exact h.2"] if status == "proved" else [],
            "spent": {"tactics": 12.0, "wall_seconds": 0.5},
            "statement": "theorem swap : q ∧ p",
            "statement_sha256": "",
            "header_sha256": "",
            "nodes": [
                node(0, ["⊢ q ∧ p"], [], failures),
                node(1, ["⊢ q", "⊢ p"], ["constructor"], [("exact h.1", "error", "mismatch")]),
            ],
        }
    )


def node(index: int, goals: list[str], path: list[str], failures: object) -> TrialNode:
    return TrialNode.model_validate(
        {
            "index": index,
            "goals": goals,
            "depth": index,
            "log_p": 0,
            "value": None,
            "status": "open",
            "expansions": 1,
            "path": path,
            "failures": failures,
        }
    )


def test_a_proof_is_right_step_by_step() -> None:
    proof = next(chains_of(trial()))
    assert proof.labels == [1, 1]
    assert proof.outcome == 1
    assert proof.states == ["⊢ q ∧ p", "⊢ q\n\n⊢ p"]
    assert (proof.group, proof.split) == ("set/swap", "train")


def test_a_refused_tactic_is_wrong_and_one_out_of_time_is_nothing() -> None:
    _, *wrong = chains_of(trial())
    assert [chain.steps for chain in wrong] == [["simp"], ["foo"], ["constructor", "exact h.1"]]
    assert [chain.labels for chain in wrong] == [[0], [0], [1, 0]]
    assert [chain.first_error for chain in wrong] == [0, 0, 1]
    assert all(chain.outcome is None for chain in wrong)


def test_the_draw_is_repeatable_and_bounded() -> None:
    first = [chain.id for chain in chains_of(trial(), wrong=2, seed=5)]
    assert first == [chain.id for chain in chains_of(trial(), wrong=2, seed=5)]
    assert len(first) == 3


def test_without_a_proof_nothing_is_right_as_a_whole() -> None:
    found = list(chains_of(trial("budget")))
    assert all(chain.outcome is None and chain.labels[-1] == 0 for chain in found)
    assert list(pairs_of(trial("budget"))) == []


def test_pairs_for_a_policy() -> None:
    first, second = pairs_of(trial())
    assert first.prompt == "GOAL\n⊢ q ∧ p\nTACTIC\n"
    assert (first.completion, second.completion) == ("constructor", "exact h.2")

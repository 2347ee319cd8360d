"""Answers of models as tactics."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Sequence

import pytest

from leanprm.errors import InputError
from leanprm.search.policies.protocol import State
from leanprm.search.policies.sampling import (
    PROMPTS,
    Sample,
    TacticPolicy,
    WholeProofPolicy,
    code_of,
    prompt_named,
    split_steps,
)

STATE = State("theorem t (p : Prop) (h : p) : p", "open Nat\n", ("skip",), ("h : p\n⊢ p",))


class Written:
    """A model that says what it was given, in turn."""

    name = "written"

    def __init__(self, *answers: Sequence[tuple[str, float | None]]) -> None:
        self.answers = list(answers)
        self.prompts: list[str] = []

    async def sample(self, prompt: str, count: int, stop: Sequence[str]) -> list[Sample]:
        self.prompts.append(prompt)
        return [Sample(text, log_p, 7) for text, log_p in self.answers.pop(0)]


def test_prompts_of_the_known_provers() -> None:
    assert PROMPTS["bfs-prover"].write(STATE) == "h : p\n⊢ p:::"
    assert PROMPTS["state"].write(STATE) == "h : p\n⊢ p"
    assert PROMPTS["code"].write(STATE).endswith("theorem t (p : Prop) (h : p) : p := by\n  skip\n")
    with pytest.raises(InputError, match="no prompt nope"):
        prompt_named("nope")


def test_code_is_found_in_answers() -> None:
    assert code_of("Sure:\n```lean4\nexact h\n```\nDone.") == "exact h"
    assert code_of("rw [<a>foo</a>]<|endoftext|>") == "rw [foo]"


def test_a_proof_comes_apart_by_its_margin() -> None:
    proof = "  -- go\n  induction n with\n  | zero => rfl\n  | succ n ih =>\n    simp\n  omega\n"
    assert split_steps(proof) == [
        "induction n with\n| zero => rfl\n| succ n ih =>\n  simp",
        "omega",
    ]
    assert split_steps("\n \n") == []


def test_equal_answers_are_one_and_their_probability_counts() -> None:
    model = Written([("exact h", -2.0), ("exact h\n", -1.0), ("simp", -0.5), ("", None)])
    proposed = asyncio.run(TacticPolicy(model).propose(STATE, 4))
    assert proposed.proposals == (("simp", -0.5), ("exact h", -1.0))
    assert proposed.tokens == 28
    assert not proposed.exhausted


def test_without_probabilities_frequency_counts() -> None:
    model = Written([("a", None), ("a", None), ("b", None)])
    proposed = asyncio.run(TacticPolicy(model).propose(STATE, 3))
    assert [tactic for tactic, _ in proposed.proposals] == ["a", "b"]
    assert proposed.proposals[0].log_p == pytest.approx(math.log(2 / 3))


def test_whole_proofs_are_followed_and_gone_on_from_where_they_fail() -> None:
    model = Written([("  intro x\n  bad\n", -4.0)], [("exact h", -1.0)])
    policy = WholeProofPolicy(model)
    root = State("theorem t : p", "", (), ("⊢ p",))
    later = State("theorem t : p", "", ("intro x",), ("⊢ p",))
    assert asyncio.run(policy.propose(root, 4)).proposals == (("intro x", -2.0),)
    assert asyncio.run(policy.propose(later, 4)).proposals == (("bad", -2.0),)
    assert len(model.prompts) == 1
    again = State("theorem t : p", "", ("intro x",), ("⊢ p",), asked=1)
    assert ("exact h", -1.0) in asyncio.run(policy.propose(again, 4)).proposals
    assert model.prompts[1].endswith(":= by\n  intro x\n")

"""Informal steps beside formal ones."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leanprm.data.labelled import Labelled
from leanprm.data.reject import Reject
from leanprm.data.sources.aligned import aligned_chain
from leanprm.errors import InputError
from leanprm.informal.align import from_comments, from_meta, verdict
from leanprm.records import Chain
from leanprm.verify.api import make_item
from leanprm.verify.inputs import read_items
from leanprm.verify.prepare import prepare
from leanprm.verify.verifier import Verifier

OR = "theorem t (p q : Prop) (h : p ∨ q) : q ∨ p"
DATASETS = Path(__file__).parents[2] / "datasets"
COMMENTED = """-- We look at both cases,
-- one after the other.
cases h with
| inl a =>
  /- Step 2: If p holds, take
     the right side. -/
  right
  exact a
| inr b =>
  -- ---
  left -- The left side holds
  exact b
"""


def test_comments_tell_the_steps_behind_them() -> None:
    found = from_comments(prepare(make_item(OR, COMMENTED)))
    assert found == [
        ("We look at both cases, one after the other.", [0]),
        ("If p holds, take the right side.", [1, 2]),
        ("The left side holds", [3]),
    ]


def test_numbered_comments_are_steps_of_their_own() -> None:
    proof = "skip\n-- 1. First.\n-- 2. Second,\n-- and more.\nexact h.symm\n-- the end"
    found = from_comments(prepare(make_item(OR, proof)))
    assert found == [("First.", []), ("Second, and more.", [1]), ("the end", [])]


@pytest.mark.parametrize(
    ("proof", "labels"),
    [
        (COMMENTED, [1, 1, 1]),
        (COMMENTED.replace("exact a", "exact b"), [1, 0, 1]),
        (COMMENTED.replace("  right\n", "  rw [nowhere]\n"), [1, 0, 1]),
        (COMMENTED.replace("cases h", "cases k"), [0, None, None]),
        (COMMENTED.replace("exact a", "sorry"), [1, 0, 1]),
        # an error behind the first one may be its consequence
        (COMMENTED.replace("exact a", "exact b").replace("left --", "exact a --"), [1, 0, None]),
    ],
)
def test_an_informal_step_gets_the_verdict_of_its_formal_steps(
    verifier: Verifier, proof: str, labels: list[int | None]
) -> None:
    item = make_item(OR, proof, id="x")
    chain = aligned_chain(Labelled(item, verifier.verify(item)))
    assert isinstance(chain, Chain)
    assert chain.labels == labels
    assert chain.meta["aligned_by"] == "comments"


def test_without_steps_or_comments_there_is_no_label(verifier: Verifier) -> None:
    item = make_item(OR, "exact h.symm", id="x")
    report = verifier.verify(item)
    assert verdict([], report) is None
    assert isinstance(aligned_chain(Labelled(item, report)), Reject)


def test_told_steps_stand_for_what_is_in_them() -> None:
    proof = "have k : q ∨ p := by\n  skip\n  exact h.symm\nexact k"
    item = make_item(OR, proof)
    told = [{"text": "First k.", "steps": [0]}, {"text": "So it is.", "steps": [3]}]
    item = item.model_copy(update={"meta": {"informal_proof": told}})
    assert from_meta(item, prepare(item)) == [("First k.", [0, 1, 2]), ("So it is.", [3])]


@pytest.mark.parametrize(
    "told", ["text", [{"text": "a"}], [{"text": "a", "steps": [9]}],
             [{"text": "a", "steps": [0]}, {"text": "b", "steps": [0]}],
             [{"text": "a", "steps": [-1]}]],
)  # fmt: skip
def test_an_alignment_that_does_not_fit_is_refused(told: object) -> None:
    item = make_item(OR, "exact h.symm", id="x")
    item = item.model_copy(update={"meta": {"informal_proof": told}})
    with pytest.raises(InputError, match=r"x: meta\.informal_proof"):
        from_meta(item, prepare(item))


def test_informal_proofs_that_ship_are_right(verifier: Verifier) -> None:
    items = list(read_items([DATASETS / "corebench/corebench.jsonl"]))[::12]
    for item, report in zip(items, verifier.verify_many(items), strict=True):
        chain = aligned_chain(Labelled(item, report))
        assert isinstance(chain, Chain)
        assert set(chain.labels) == {1}, item.id
        assert len(chain.steps) == len(item.meta["informal_proof"])
        assert json.loads(chain.model_dump_json())["meta"]["aligned_by"] == "numbered"

"""Mutations: what each rule does to a text, and what Lean says about the results."""

from __future__ import annotations

import random

import pytest

from leanprm.data.chains import formal_chain, step_labels, theorem_group
from leanprm.data.labelled import Labelled, mutated
from leanprm.data.mutate.edits import apply, origins, reparsed
from leanprm.data.mutate.engine import MUTANT, MutationSettings, choose, propose
from leanprm.data.mutate.names import NearNames, declared, library_names
from leanprm.data.mutate.rules import RULES, edits
from leanprm.data.mutate.view import View
from leanprm.data.reject import Reject
from leanprm.records import Chain, ProofItem, Report
from leanprm.verify.api import make_item
from leanprm.verify.prepare import prepare
from leanprm.verify.verifier import Verifier

AND = "theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q"
OR = "theorem t (p q : Prop) (h : p ∨ q) : q ∨ p"
ADD = "theorem t (a b c : Nat) (h : a = b) (k : b = c) : a + 0 = c"


def _report(verifier: Verifier, statement: str, proof: str) -> tuple[ProofItem, Report]:
    item = make_item(statement, proof)
    return item, verifier.verify(item)


@pytest.mark.parametrize(
    ("statement", "proof", "kind", "expected"),
    [
        (AND, "exact ⟨hp, hq⟩", "swap_hypothesis", ["exact ⟨hq, hq⟩", "exact ⟨hp, hp⟩"]),
        (AND, "exact ⟨hp, hq⟩", "wrong_constructor", ["exact ⟨hq, hp⟩"]),
        (AND, "exact ⟨hp, hq⟩", "change_tactic", ["apply ⟨hp, hq⟩", "rw ⟨hp, hq⟩"]),
        (ADD, "rw [h, ← k]", "reverse_rewrite", ["rw [← h, ← k]", "rw [h, k]"]),
        (ADD, "rw [h, k]", "forget_argument", ["rw [k]", "rw [h]"]),
        (ADD, "exact Eq.trans h k", "forget_argument", ["exact Eq.trans k", "exact Eq.trans h"]),
        (ADD, "exact (h).symm.trans k", "forget_argument", []),
        (ADD, "have : a + 1 = b + 1 := by rw [h]\n  omega", "change_number",
         ["have : a + 2 = b + 1 := by rw [h]\n  omega",
          "have : a + 0 = b + 1 := by rw [h]\n  omega",
          "have : a + 1 = b + 2 := by rw [h]\n  omega",
          "have : a + 1 = b + 0 := by rw [h]\n  omega"]),
        (ADD, "have e : a ≤ b := by omega\n  omega", "change_operator",
         ["have e : a < b := by omega\n  omega", "have e : a ≥ b := by omega\n  omega"]),
        (AND, "constructor\n  · exact hp\n  · exact hq", "drop_case",
         ["constructor\n  · exact hq", "constructor\n  · exact hp"]),
        (AND, "constructor\n  · exact hp\n  · exact hq", "swap_cases",
         ["constructor\n  · exact hq\n  · exact hp"]),
        (OR, "cases h with\n  | inl a => exact Or.inr a\n  | inr b => exact Or.inl b", "swap_cases",
         ["cases h with\n  | inl a => exact Or.inl b\n  | inr b => exact Or.inr a"]),
        (OR, "cases h with\n  | inl a => exact Or.inr a\n  | inr b => exact Or.inl b", "drop_case",
         ["cases h with\n  | inr b => exact Or.inl b",
          "cases h with\n  | inl a => exact Or.inr a"]),
        (AND, "constructor; exact hp; exact hq", "delete_step",
         ["exact hp; exact hq", "constructor; exact hq"]),
        (AND, "constructor; exact hp; exact hq", "swap_steps",
         ["exact hp; constructor; exact hq", "constructor; exact hq; exact hp"]),
        (AND, "exact ⟨hp, hq⟩", "duplicate_step", ["exact ⟨hp, hq⟩\n  exact ⟨hp, hq⟩"]),
    ],
)  # fmt: skip
def test_what_a_rule_does(
    verifier: Verifier, statement: str, proof: str, kind: str, expected: list[str]
) -> None:
    item, report = _report(verifier, statement, "  " + proof)
    prepared = prepare(item)
    found = [
        apply(prepared.body, edit) for edit in RULES[kind](View(prepared, report, NearNames()))
    ]
    assert sorted(found) == sorted(f":= by\n  {text}" for text in expected)


def test_origins_follow_steps_through_every_edit(verifier: Verifier) -> None:
    proof = (
        "  have e : a + 0 = b := by\n    rw [Nat.add_zero]\n    exact h\n"
        "  constructor\n  · rw [e, ← k]\n  · exact ⟨h, k⟩"
    )
    statement = "theorem t (a b c : Nat) (h : a = b) (k : c = b) : a + 0 = c ∧ a = b ∧ c = b"
    item, report = _report(verifier, statement, proof)
    assert report.status == "verified"
    prepared = prepare(item)
    for some in edits(View(prepared, report, library_names())).values():
        for edit in some:
            new = reparsed(prepared, edit)
            old = [None if at is None else report.steps[at].text
                   for at in origins(prepared, edit, new)]  # fmt: skip
            texts = [new.body[step.start : step.end] for step in new.script.steps]
            same = sum(
                one == other or "".join((one or "")[:2]) == other[:2]
                for one, other in zip(old, texts, strict=True)
            )
            assert same >= len(texts) - 2, edit


def test_near_names_differ_in_one_word_or_their_order() -> None:
    near = NearNames(["Nat.add_comm", "Nat.mul_comm", "Nat.add_assoc", "lt_of_le", "le_of_lt", "x"])
    assert near.near("Nat.add_comm") == ["Nat.add_assoc", "Nat.mul_comm"]
    assert near.near("lt_of_le") == ["le_of_lt"]
    assert near.near("x") == near.near("nowhere") == []


def test_names_are_read_with_their_namespaces() -> None:
    text = (
        "namespace A\nsection\n@[simp] protected theorem b.c (n : Nat) : p := q\nend\n"
        "theorem d : p := by\n  theorem\nprivate theorem e : p := q\nend A\ntheorem f : p := q\n"
    )
    assert list(declared(text)) == ["A.b.c", "A.d", "f"]


def test_lean_knows_the_names_of_the_library(verifier: Verifier) -> None:
    names = random.Random(0).sample(sorted(library_names().known), 60)
    items = [make_item("theorem t : True", f"have := @{name}\ntrivial", id=name) for name in names]
    kinds = [step.kind for r in verifier.verify_many(items) for step in r.steps]
    assert kinds.count("unknown_identifier") <= 3


def test_mutants_are_labelled_by_lean(verifier: Verifier) -> None:
    items = [
        make_item(AND, "constructor\n· exact hp\n· exact hq", id="a"),
        make_item(AND, "exact hp", id="wrong"),
        make_item(ADD, "rw [Nat.add_zero, h]\nexact k", id="b"),
    ]
    settings = MutationSettings(seed=3, tried=20, kept=8)
    found = list(mutated(items, verifier.verify_many, settings))
    again = mutated(items, verifier.verify_many, settings)
    assert [_what(each) for each in found] == [_what(each) for each in again]
    rejects = [each for each in found if isinstance(each, Reject)]
    assert any("wrong: rejected" in each.message for each in rejects)
    labelled = [each for each in found if isinstance(each, Labelled)]
    assert [each.item.id for each in labelled if each.original is None] == ["a", "b"]
    chains = [formal_chain(each.item, each.report) for each in labelled]
    for each, chain in zip(labelled, chains, strict=True):
        assert isinstance(chain, Chain)
        assert chain.group == theorem_group(each.item)
        assert chain.labels == step_labels(each.report)
        alone = verifier.verify(each.item.model_copy(update={"id": "again"}))
        assert [s.label for s in alone.steps] == [s.label for s in each.report.steps]
    outcomes = [chain.outcome for chain in chains if isinstance(chain, Chain)]
    assert 0 in outcomes
    assert 1 in outcomes
    assert len({chain.group for chain in chains if isinstance(chain, Chain)}) == 2
    kinds = {each.item.meta[MUTANT]["kind"] for each in labelled if each.original is not None}
    assert len(kinds) >= 4


def test_only_verified_mutants_are_right(verifier: Verifier) -> None:
    item, report = _report(verifier, AND, "constructor\n· exact hp\n· exact hq")
    settings = MutationSettings(kinds=["drop_case"])
    mutants = propose(prepare(item), report, settings)
    reports = list(verifier.verify_many([mutant.item for mutant in mutants]))
    assert {each.status for each in reports} == {"incomplete", "rejected"}
    left = choose(list(zip(mutants, reports, strict=True)), settings)
    for reject, judged in zip(left, reports, strict=True):
        assert (reject is None) == (judged.status == "rejected")
        assert reject is None or "incomplete" in reject.message


def test_an_unknown_kind_of_mutation_is_refused(verifier: Verifier) -> None:
    item, report = _report(verifier, AND, "exact ⟨hp, hq⟩")
    with pytest.raises(ValueError, match="no kind of mutation is called x"):
        propose(prepare(item), report, MutationSettings(kinds=["x"]))


def _what(each: Labelled | Reject) -> object:
    """Everything but the times that a report holds."""
    if isinstance(each, Reject):
        return each
    return each.item, each.report.status, [step.label for step in each.report.steps]

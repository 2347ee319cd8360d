"""Reports into chains."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leanprm.data.chains import formal_chain, step_labels, theorem_group
from leanprm.data.reject import Reject
from leanprm.data.sources import Shard, find_source
from leanprm.errors import InputError
from leanprm.informal.pieces import pieces
from leanprm.records import Chain, ProofItem
from leanprm.verify.api import make_item
from leanprm.verify.inputs import read_items
from leanprm.verify.prepare import prepare
from leanprm.verify.verifier import Verifier

STATEMENT = "theorem t (p q : Prop) (h : p ∨ q) : q ∨ p"
DATASETS = Path(__file__).parents[2] / "datasets"


@pytest.mark.parametrize(
    ("proof", "expected"),
    [
        ("cases h with\n| inl a => exact Or.inr a\n| inr b =>\n  skip\n  exact Or.inl b",
         ["cases h with", "| inl a => exact Or.inr a", "| inr b =>\n  skip", "exact Or.inl b"]),
        ("have k : p := by\n  skip\n  assumption\nexact k",
         ["have k : p := by", "skip", "assumption", "exact k"]),
        ("constructor\n· exact a\n· exact b", ["constructor", "·", "exact a", "·", "exact b"]),
        ("case inl a => exact a", ["case inl a =>", "exact a"]),
        ("calc a = b := h\n  _ = c := by rw [k]",
         ["calc", "a = b := h", "_ = c := by", "rw [k]"]),
        ("exact ⟨by skip, h⟩", ["exact ⟨by", "skip, h⟩"]),
        ("exact f\n  (a\n    b)", ["exact f\n  (a\n    b)"]),
    ],
)  # fmt: skip
def test_pieces(proof: str, expected: list[str]) -> None:
    assert pieces(prepare(make_item(STATEMENT, proof))) == expected


def test_pieces_hold_every_character_of_every_proof_that_ships() -> None:
    for item in read_items([DATASETS / "examples/proofs.jsonl"]):
        prepared = prepare(item)
        found = "".join("".join(piece.split()) for piece in pieces(prepared))
        body = "".join(prepared.body.split())
        assert body.endswith(found)
        assert len(found) == len(pieces_of(body, found))


def pieces_of(body: str, found: str) -> str:
    """What is left of a body without its opener."""
    return body[body.index(found) :] if found else ""


def test_a_report_becomes_a_chain(verifier: Verifier) -> None:
    item = make_item(STATEMENT, "cases h with\n| inl a => exact Or.inl a\n| inr b => skip", id="x")
    item = item.model_copy(update={"meta": {"values": [0.5, 0.0, None]}})
    chain = formal_chain(item, verifier.verify(item))
    assert isinstance(chain, Chain)
    assert chain.labels == [0, 0, 1]
    assert chain.values == [0.5, 0.0, None]
    assert chain.outcome == 0
    assert chain.states is not None
    assert chain.states[1].endswith("⊢ q ∨ p")
    assert chain.step_meta is not None
    assert chain.step_meta[1]["kind"] == "type_mismatch"
    assert "p" in chain.step_meta[1]["message"]
    again = make_item(chain.meta["statement"], chain.meta["proof"])
    assert [s.label for s in verifier.verify(again).steps] == [
        meta["verdict"] for meta in chain.step_meta
    ]


def test_unreached_and_unknown_steps_have_no_label(verifier: Verifier) -> None:
    item = make_item(STATEMENT, "rw [nowhere]\nexact h", id="x")
    chain = formal_chain(item, verifier.verify(item))
    assert isinstance(chain, Chain)
    assert chain.labels == [0, None]
    broken = verifier.verify(item).model_copy(update={"steps": []})
    with pytest.raises(InputError, match="is not on the proof"):
        formal_chain(item, broken)


def test_an_error_around_another_one_is_no_label(verifier: Verifier) -> None:
    statement = "theorem t (a b : Nat) (h : a = b) : b = a"
    item = make_item(statement, "rw [show a = 1 by decide, h]\nskip", id="x")
    report = verifier.verify(item).model_copy(deep=True)
    assert step_labels(report)[1] == 0
    report.steps[0].label = "invalid"
    assert step_labels(report)[:2] == [None, 0]
    report.steps[1].label = "valid"
    assert step_labels(report)[:2] == [0, 1]


def test_lines_behind_a_wrong_one_have_no_label(verifier: Verifier) -> None:
    statement = "theorem t (a b c : Nat) (h : a ≤ b) (k : b ≤ c) : a ≤ c"
    item = make_item(statement, "calc a ≤ b := k\n  _ ≤ c := k", id="x")
    assert step_labels(verifier.verify(item)) == [1, 0, None]


def test_values_that_do_not_fit_are_refused(verifier: Verifier) -> None:
    item = make_item(STATEMENT, "exact h.symm", id="x")
    report = verifier.verify(item)
    for values in ([0.5, 0.5], [2], "no", [float("nan")]):
        with pytest.raises(InputError, match="values are not a number"):
            formal_chain(item.model_copy(update={"meta": {"values": values}}), report)


def test_a_theorem_is_one_group_whatever_its_name_and_spacing() -> None:
    one = make_item("theorem a (p : Prop) : p → p", "exact id")
    other = make_item("lemma  b (p : Prop)\n  : p → p", "intro h\nexact h")
    assert theorem_group(one) == theorem_group(other)
    assert theorem_group(one) != theorem_group(make_item("theorem a : True", "trivial"))


def test_sources_take_reports_and_refuse_those_on_other_proofs(
    verifier: Verifier, tmp_path: Path
) -> None:
    items = [make_item(STATEMENT, "exact h.symm", id="a"), make_item(STATEMENT, "skip", id="b")]
    reports = [verifier.verify(item) for item in items]
    wrong = reports[1].model_copy(update={"statement_sha256": "0" * 64})
    (tmp_path / "in.jsonl").write_text("\n".join(map(_row, items)))
    lines = [each.model_dump_json() for each in (reports[0], wrong)]
    (tmp_path / "reports.jsonl").write_text("\n".join([*lines, '{"no": "report"}']))
    source = find_source("formal")
    raw = {"path": tmp_path / "in.jsonl", "reports": tmp_path / "reports.jsonl"}
    config = source.config.model_validate(raw)
    assert source.shards(config) == 1
    found = list(source.build(config, Shard(0, 1), 1))
    assert [each.id for each in found if isinstance(each, Chain)] == ["a"]
    messages = [each.message for each in found if isinstance(each, Reject)]
    assert len(messages) == 2
    assert any("the report on 'b'" in message for message in messages)
    assert any("reports.jsonl:3" in message for message in messages)


def _row(item: ProofItem) -> str:
    return json.dumps({"id": item.id, "statement": item.statement, "proof": item.proof})

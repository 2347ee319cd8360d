"""The examples: complete, consistent, and as the card says."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

import pytest

from leanprm.verify.inputs import read_items
from tests.truth.plain import PlainLean
from tests.truth.refresh import DEMO, EXAMPLES, RECORDS, lean_files, read_records

ALL = read_records()
KINDS = {
    "wrong_lemma", "wrong_direction", "missing_case", "hole", "admit", "type_error",
    "unknown_identifier", "syntax_error", "forbidden", "runaway", "unsolved_bullet",
    "unsolved_alternative", "incomplete", "sibling_error", "several_errors", "recovered_error",
    "self_reference",
}  # fmt: skip


def test_every_theorem_has_right_and_wrong_proofs() -> None:
    kinds = defaultdict(set)
    for record in ALL:
        kinds[record["meta"]["theorem"]].add(record["meta"]["kind"])
    assert len(kinds) >= 70
    assert all("right" in found and len(found) > 1 for found in kinds.values())
    assert set.union(*kinds.values()) == KINDS | {"right"}


def test_right_and_wrong_are_what_lean_says() -> None:
    for record in ALL:
        status = record["meta"]["expect"]["status"]
        assert (status == "verified") is (record["meta"]["kind"] == "right"), record["id"]


def test_one_statement_and_header_a_theorem() -> None:
    statements: dict[str, set[str]] = defaultdict(set)
    for record in ALL:
        statements[record["name"]].add(record["statement"])
        assert re.match(rf"theorem {re.escape(record['name'])}[ :]", record["statement"])
        assert record["meta"]["theorem"] == record["name"]
        assert record["informal"].endswith(".")
    assert all(len(found) == 1 for found in statements.values())


def test_ids_and_proofs_are_not_repeated() -> None:
    assert not [key for key, n in Counter(r["id"] for r in ALL).items() if n > 1]
    proofs = Counter((r["name"], r["proof"]) for r in ALL)
    assert not [key for key, n in proofs.items() if n > 1]


def test_labels_agree_with_the_first_error() -> None:
    for record in ALL:
        told = record["meta"]["expect"]
        faults = [
            at for at, x in enumerate(told["labels"]) if x in ("invalid", "hole", "forbidden")
        ]
        assert told["first_error"] == (faults[0] if faults else -1), record["id"]


def test_every_record_is_read_as_it_is_written() -> None:
    items = list(read_items([RECORDS]))
    assert [item.id for item in items] == [record["id"] for record in ALL]
    for item, record in zip(items, ALL, strict=True):
        assert item.proof == record["proof"]
        assert item.statement == record["statement"]
        assert item.header == record.get("header", "")


@pytest.mark.parametrize("name", lean_files(ALL))
def test_lean_files_are_up_to_date(name: str) -> None:
    assert (EXAMPLES / name).read_text(encoding="utf-8") == lean_files(ALL)[name]


@pytest.mark.parametrize("name", sorted(set(lean_files(ALL)) - {"demo.lean", "mistakes.lean"}))
def test_lean_files_of_right_proofs_have_no_error(plain_lean: PlainLean, name: str) -> None:
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    outcome = plain_lean.check(text, [("theorem last : True", ":= trivial")])[0]
    assert not outcome.errors
    assert outcome.axioms == frozenset()


def test_the_demo_shows_a_mix() -> None:
    told = {record["id"]: record["meta"]["expect"]["status"] for record in ALL}
    assert [told[key] for key in DEMO] == ["verified", "rejected", "hole"]
    assert len((EXAMPLES / "demo.lean").read_text(encoding="utf-8").splitlines()) <= 45


def test_the_card_counts_right() -> None:
    card = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    labels = Counter(x for record in ALL for x in record["meta"]["expect"]["labels"])
    topics = Counter(record["meta"]["topic"] for record in ALL)
    assert f"{len({r['name'] for r in ALL})} theorems, {len(ALL)} proofs" in card
    assert f"{sum(labels.values()):,} steps" in card
    for label, count in labels.items():
        assert re.search(rf"\| `{label}` \| {count:,} \|", card), label
    for kind, count in Counter(r["meta"]["kind"] for r in ALL).items():
        assert re.search(rf"\| `{kind}` \| {count} \|", card), kind
    for topic, count in topics.items():
        theorems = len({r["name"] for r in ALL if r["meta"]["topic"] == topic})
        assert re.search(
            rf"\| \[`{topic}`\]\({topic}\.lean\) \|.*\| {theorems} \| {count} \|", card
        )

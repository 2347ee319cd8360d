"""Labels of leanprm against the ground truth, on every proof of the data sets and of the tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from leanprm.records import ProofItem, Report
from leanprm.verify.api import make_item
from leanprm.verify.inputs import read_items
from leanprm.verify.statement import find_theorems
from leanprm.verify.verifier import Verifier
from tests.truth.plain import PlainLean
from tests.truth.prefixes import Question, Truth, judge
from tests.truth.refresh import expect, read_records, truths

pytestmark = pytest.mark.slow

CORPUS = sorted(Path(__file__).parents[1].joinpath("verify", "corpus").glob("*.lean"))
RECORDS = {record["id"]: record for record in read_records()}


@pytest.fixture(scope="module")
def known(plain_lean: PlainLean) -> dict[str, Truth]:
    """What plain Lean says about every record."""
    return truths(plain_lean, list(RECORDS.values()))


@pytest.fixture(scope="module")
def reports(verifier: Verifier) -> dict[str, Report]:
    """What leanprm says about every record, checked many at a time."""
    items = [
        make_item(
            r["statement"], r["proof"], header=r.get("header", ""), name=r["name"], id=r["id"]
        )
        for r in RECORDS.values()
    ]
    return {report.id: report for report in verifier.verify_many(items)}


@pytest.mark.parametrize("key", RECORDS)
def test_records_say_what_plain_lean_says(known: dict[str, Truth], key: str) -> None:
    assert RECORDS[key]["meta"]["expect"] == expect(known[key])


@pytest.mark.parametrize("key", RECORDS)
def test_reports_say_what_plain_lean_says(
    known: dict[str, Truth], reports: dict[str, Report], key: str
) -> None:
    assert _told(reports[key]) == known[key]


ALIGNED_TO_THE_STATEMENT = {"b24"}
"""Their lines begin where the statement's line put the first tactic; the ground truth puts proofs
on lines of their own, so only the comparison with Lean's trees (`test_script_oracle`) has them."""


def _corpus() -> Iterator[tuple[str, str, ProofItem]]:
    """File name, the file's text without its theorems, and the item, for every theorem."""
    for path in CORPUS:
        text = path.read_text(encoding="utf-8")
        pieces, at = [], 0
        for span in find_theorems(text):
            pieces.append(text[at : span.start])
            at = span.end
        for item in read_items([path]):
            yield path.name, "".join(pieces), item


@pytest.mark.parametrize("file", [path.name for path in CORPUS])
def test_corpus_says_what_plain_lean_says(
    plain_lean: PlainLean, verifier: Verifier, file: str
) -> None:
    found = [
        (header, item)
        for name, header, item in _corpus()
        if name == file and item.name not in ALIGNED_TO_THE_STATEMENT
    ]
    questions = [Question(item.statement, item.proof_prefix + item.proof) for _, item in found]
    expected = judge(plain_lean, found[0][0], questions)
    reports = list(verifier.verify_many([item for _, item in found]))
    wrong = {
        report.name: (_told(report), truth)
        for report, truth in zip(reports, expected, strict=True)
        if _told(report) != truth
    }
    assert not wrong


def _told(report: Report) -> Truth:
    """A report, cut down to what the ground truth knows."""
    labels = tuple(step.label for step in report.steps)
    return Truth(report.status, report.first_error, labels)

"""The cuts themselves, without Lean."""

from __future__ import annotations

import pytest

from tests.truth.cutting import events_of, nothing, replaced
from tests.truth.refresh import read_records
from tests.truth.spans import spans_of
from tests.truth.words import has_hole_word

CASES = (
    ":= by\n  cases h with\n  | inl a => exact f a\n  | inr b =>\n    skip\n    exact g b\n  done"
)
CALC = ":= by\n  calc a = b := h\n    _ = c := by rw [k]\n    _ = d := m"
ANYTHING = "all_goals exact Cut.here _"


def _texts(proof: str) -> list[str]:
    return [event.cut.text for event in events_of(spans_of(proof))]


def test_the_last_event_shows_the_whole_proof() -> None:
    assert _texts(CASES)[-1] == CASES
    assert _texts(CALC)[-1] == CALC


def test_alternatives_behind_the_cut_keep_their_place() -> None:
    first, second = f"  | inl a => {ANYTHING}", f"  | inr b =>\n    {ANYTHING}"
    assert _texts(CASES)[0] == f":= by\n  cases h with\n{first}\n{second}\n  ;\n  {ANYTHING}"


def test_the_rest_of_a_block_is_taken_away_in_its_column() -> None:
    after_skip = _texts(CASES)[3]
    assert after_skip.endswith(f"  | inr b =>\n    skip\n    ;\n    {ANYTHING}\n  ;\n  {ANYTHING}")


def test_nothing_closes_a_block_at_its_end() -> None:
    kinds = [(event.kind, event.step) for event in events_of(spans_of(CASES))]
    assert kinds == [
        ("open", 0), ("step", 1), ("block", 0), ("step", 2), ("step", 3), ("block", 0),
        ("step", 0), ("step", 4), ("block", None),
    ]  # fmt: skip
    assert _texts(CASES)[5].endswith(f"exact g b\n  ;\n  {ANYTHING}")


def test_lines_of_a_calculation_keep_their_claims() -> None:
    first = _texts(CALC)[1]
    assert "calc a = b := h\n    _ = c := (Cut.here _)\n    _ = d := (Cut.here _)" in first


def test_origin_leads_back_to_the_proof() -> None:
    spans = spans_of(CASES)
    cut = events_of(spans)[3].cut
    at = cut.text.index("skip")
    assert cut.origin(at) == CASES.index("skip")
    assert cut.origin(cut.text.index(ANYTHING)) is None
    assert nothing(spans).origin(3) is None


def test_a_step_is_replaced_with_all_that_stands_in_it() -> None:
    spans = spans_of(CASES)
    assert replaced(spans, 0, "skip", None).text == ":= by\n  skip\n  done"
    line = replaced(spans_of(CALC), 2, "nix", None).text
    assert line == ":= by\n  calc a = b := h\n    _ = c := nix\n    _ = d := m"


@pytest.mark.parametrize(
    ("text", "hole"),
    [
        ("exact sorry", True),
        ("admit", True),
        ("exact h -- sorry", False),
        ("exact h.sorry", False),
        ("/- admit -/ skip", False),
        ('fail "sorry"', False),
        ("exact «sorry»", False),
    ],
)
def test_words_that_are_holes(text: str, hole: bool) -> None:
    assert has_hole_word(text) is hole


def test_every_record_is_shown_whole_at_the_end() -> None:
    for record in read_records():
        events = events_of(spans_of(record["proof"]))
        assert events[-1].cut.text == record["proof"], record["id"]
        steps = {event.step for event in events if event.kind == "step"}
        assert steps == set(range(len(record["meta"]["expect"]["labels"]))), record["id"]

"""Read-out places: one a step, at the step's last token, whatever the steps hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.prm.encode import Encoder, Template
from leanprm.records import Chain
from tests.prm.tiny import byte_tokenizer

TOKENIZER = byte_tokenizer()
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def text_of(ids: list[int]) -> str:
    text = TOKENIZER.decode(ids)
    assert isinstance(text, str)
    return text


def chain(problem: str, steps: list[str], states: list[str] | None = None) -> Chain:
    return Chain(
        id="c",
        problem=problem,
        steps=steps,
        labels=[None] * len(steps),
        states=states,
        kind="formal" if states else "informal",
        source="test",
    )


@given(TEXT, st.lists(TEXT, max_size=5))
def test_every_step_is_read_at_its_own_end(problem: str, steps: list[str]) -> None:
    encoded = Encoder(TOKENIZER, 10_000).encode(chain(problem, steps))
    assert len(encoded.reads) == len(steps)
    ends = [0, *[read + 1 for read in encoded.reads if read is not None]]
    for step, start, end in zip(steps, ends, ends[1:], strict=False):
        assert text_of(encoded.ids[start:end]).endswith(step + "\n\n")


@given(TEXT, st.lists(TEXT, min_size=1, max_size=5))
def test_later_steps_change_no_earlier_id(problem: str, steps: list[str]) -> None:
    encoder = Encoder(TOKENIZER, 10_000)
    whole = encoder.encode(chain(problem, steps))
    prefix = encoder.encode(chain(problem, steps[:-1]))
    assert whole.ids[: len(prefix.ids)] == prefix.ids
    assert whole.reads[:-1] == prefix.reads


@given(st.lists(TEXT, max_size=6), st.integers(1, 120))
def test_what_does_not_fit_is_said(steps: list[str], most: int) -> None:
    encoded = Encoder(TOKENIZER, most).encode(chain("How many?", steps))
    assert len(encoded.ids) <= most
    assert encoded.truncated == [read is None for read in encoded.reads]
    assert encoded.truncated == sorted(encoded.truncated), "a gap in the middle"
    assert all(read is None or read < len(encoded.ids) for read in encoded.reads)


def test_goals_stand_before_the_tactic() -> None:
    encoded = Encoder(TOKENIZER, 500).encode(chain("p", ["exact h"], ["h : p ⊢ p"]))
    assert text_of(encoded.ids[1:]).endswith("Goals:\nh : p ⊢ p\nStep: exact h\n\n")


def test_bad_settings_are_refused() -> None:
    with pytest.raises(ValueError, match="ending"):
        Encoder(TOKENIZER, 10, Template(ending=""))
    with pytest.raises(ValueError, match="max_tokens"):
        Encoder(TOKENIZER, 0)

"""Bases from scratch: numbers spelled by digits, the same weights for the same seed."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from transformers import AutoModelForCausalLM, AutoTokenizer

from leanprm.errors import InputError
from leanprm.prm.base import new_base, number_tokenizer
from tests.prm.training.comparisons import comparison_chains

TOKENIZER = number_tokenizer(["there are 12 apples", "there are 345 pears 12 12 12"] * 50, 300)


@settings(deadline=None)
@given(st.text())
def test_any_text_comes_back(text: str) -> None:
    ids = TOKENIZER.encode(text, add_special_tokens=False)
    if "<bos>" not in text and "<pad>" not in text:
        assert TOKENIZER.decode(ids, clean_up_tokenization_spaces=False) == text


@given(st.integers(min_value=0))
def test_every_digit_is_a_token(number: int) -> None:
    ids = TOKENIZER.encode(str(number), add_special_tokens=False)
    assert [TOKENIZER.decode([one]) for one in ids] == list(str(number))


def test_words_are_pieces() -> None:
    assert len(TOKENIZER.encode("there are", add_special_tokens=False)) < 9


def test_a_base_is_an_ordinary_model_folder(tmp_path: Path) -> None:
    chains = comparison_chains(50, 0)
    count = new_base(chains, tmp_path / "one", size="tiny", context=128)
    new_base(chains, tmp_path / "two", size="tiny", context=128)
    new_base(chains, tmp_path / "other", size="tiny", context=128, seed=1)
    one, two, other = (
        AutoModelForCausalLM.from_pretrained(tmp_path / name).state_dict()
        for name in ("one", "two", "other")
    )
    assert sum(p.numel() for p in one.values()) >= count > 100_000
    assert all(torch.equal(one[name], two[name]) for name in one)
    assert not all(torch.equal(one[name], other[name]) for name in one)
    assert AutoTokenizer.from_pretrained(tmp_path / "one").pad_token_id is not None


def test_what_cannot_be_made_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no chain"):
        new_base([], tmp_path / "base")
    (tmp_path / "something").write_text("")
    with pytest.raises(InputError, match="not empty"):
        new_base(comparison_chains(5, 0), tmp_path)

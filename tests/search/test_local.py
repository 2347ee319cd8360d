"""The sampler over a local model, with tiny random models."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")

from transformers import LlamaConfig, LlamaForCausalLM, T5Config, T5ForConditionalGeneration

from leanprm.errors import InputError
from leanprm.search.policies.local import TransformersSampler
from leanprm.search.policies.sampling import Sample
from tests.prm.tiny import byte_tokenizer


def save(folder: Path, *, seq2seq: bool) -> Path:
    tokenizer = byte_tokenizer()
    ids: dict[str, Any] = {"pad_token_id": 0, "eos_token_id": tokenizer.eos_token_id}
    if seq2seq:
        ids["decoder_start_token_id"] = 0
        config = T5Config(
            vocab_size=len(tokenizer), d_model=16, d_kv=8, d_ff=16, num_layers=1, num_heads=2,
            **ids,
        )  # fmt: skip
        T5ForConditionalGeneration(config).save_pretrained(folder)
    else:
        small = LlamaConfig(
            vocab_size=len(tokenizer), hidden_size=16, intermediate_size=16, num_hidden_layers=1,
            num_attention_heads=2, max_position_embeddings=256, **ids,
        )  # fmt: skip
        LlamaForCausalLM(small).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@pytest.mark.parametrize("seq2seq", [False, True])
def test_samples_of_requests_that_come_together(tmp_path: Path, seq2seq: bool) -> None:
    folder = save(tmp_path, seq2seq=seq2seq)

    def draw() -> list[list[Sample]]:
        sampler = TransformersSampler(str(folder), max_tokens=5, seed=4)

        async def run() -> list[list[Sample]]:
            prompts = ("GOAL\n⊢ p\n", "GOAL\n⊢ a longer goal\n", "x")
            return await asyncio.gather(*(sampler.sample(each, 3, ()) for each in prompts))

        return asyncio.run(run())

    found = draw()
    assert [len(samples) for samples in found] == [3, 3, 3]
    for sample in (one for samples in found for one in samples):
        assert 1 <= sample.tokens <= 5
        assert sample.log_p is not None
        assert -60 < sample.log_p < 0
    assert found == draw()


def test_a_sample_ends_at_the_stop(tmp_path: Path) -> None:
    sampler = TransformersSampler(str(save(tmp_path, seq2seq=False)), max_tokens=40, seed=1)
    (whole,) = asyncio.run(sampler.sample("x", 1, ()))
    letter = whole.text[len(whole.text) // 2]
    again = TransformersSampler(str(tmp_path), max_tokens=40, seed=1)
    (cut,) = asyncio.run(again.sample("x", 1, (letter,)))
    assert cut.text == whole.text[: whole.text.index(letter)]


def test_no_model_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be loaded"):
        TransformersSampler(str(tmp_path))

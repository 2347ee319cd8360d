"""The model reads where it should, in any batch, and comes back from its folder the same."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from transformers import LlamaConfig, LlamaForCausalLM, LlamaForTokenClassification

from leanprm.errors import InputError
from leanprm.prm.checkpoint import INFO_FILE
from leanprm.prm.model import StepModel, load_step_model, new_step_model
from tests.prm.tiny import tiny_model


@torch.no_grad()
def logits(
    model: StepModel, sequences: list[list[int]], reads: list[tuple[int, int]]
) -> torch.Tensor:
    rows, columns = (torch.tensor(column) for column in zip(*reads, strict=True))
    return model.forward(*model.batch(sequences), rows, columns)


def save_language_model(model: StepModel, folder: Path) -> None:
    config = model.network.config
    assert isinstance(config, LlamaConfig)
    LlamaForCausalLM(config).save_pretrained(folder)
    model.tokenizer.save_pretrained(folder)


def test_a_batch_changes_no_score() -> None:
    model = tiny_model()
    alone = logits(model, [[5, 6, 7]], [(0, 1), (0, 2)])
    batch = logits(model, [[9] * 50, [5, 6, 7], [1]], [(1, 1), (1, 2)])
    assert alone.dtype == torch.float32
    assert torch.allclose(alone, batch, atol=1e-5)


def test_a_read_sees_nothing_after_it_and_everything_before() -> None:
    model = tiny_model()
    first = logits(model, [[5, 6, 7, 8]], [(0, 1)])
    assert torch.allclose(first, logits(model, [[5, 6, 99, 100]], [(0, 1)]), atol=1e-6)
    assert not torch.allclose(first, logits(model, [[4, 6, 7, 8]], [(0, 1)]), atol=1e-6)


def test_a_checkpoint_comes_back(tmp_path: Path) -> None:
    model = tiny_model()
    model.save(tmp_path)
    again = load_step_model(tmp_path)
    assert again.info == model.info
    reads = [(0, 0), (0, 2)]
    assert torch.equal(logits(model, [[1, 2, 3]], reads), logits(again, [[1, 2, 3]], reads))
    plain = LlamaForTokenClassification.from_pretrained(tmp_path).eval()
    with torch.no_grad():
        expected = plain(torch.tensor([[1, 2, 3]])).logits[0, [0, 2]]
    assert torch.allclose(expected, logits(again, [[1, 2, 3]], reads), atol=1e-6)


def test_a_fresh_head_says_nothing(tmp_path: Path) -> None:
    model = tiny_model()
    save_language_model(model, tmp_path)
    fresh = new_step_model(tmp_path, model.info.model_copy(update={"max_tokens": 100_000}))
    assert fresh.info.max_tokens == model.info.max_tokens, "the context is what the model can hold"
    assert torch.equal(logits(fresh.eval(), [[1, 2]], [(0, 1)]), torch.zeros(1, 2))
    with pytest.raises(InputError, match="not a trained step model"):
        load_step_model(tmp_path)


def test_a_language_model_is_no_scorer(tmp_path: Path) -> None:
    model = tiny_model()
    save_language_model(model, tmp_path)
    model.info.write(tmp_path)
    with pytest.raises(InputError, match="weights are missing"):
        load_step_model(tmp_path)


def test_another_head_is_refused(tmp_path: Path) -> None:
    model = tiny_model()
    model.save(tmp_path)
    config = json.loads((tmp_path / "config.json").read_text())
    config["id2label"] = {"0": "a", "1": "b", "2": "c"}
    config["label2id"] = {"a": 0, "b": 1, "c": 2}
    (tmp_path / "config.json").write_text(json.dumps(config))
    with pytest.raises(InputError, match="3 classes"):
        load_step_model(tmp_path)


def test_damage_is_named(tmp_path: Path) -> None:
    tiny_model().save(tmp_path)
    (tmp_path / INFO_FILE).write_text('{"max_tokens": -1}')
    with pytest.raises(InputError, match=INFO_FILE):
        load_step_model(tmp_path)

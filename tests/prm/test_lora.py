"""Low-rank adapters: alone they learn, and merged they are ordinary weights."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from leanprm.prm.lora import add_lora, is_lora, merged
from leanprm.prm.model import load_step_model
from leanprm.prm.training.samples import make_samples
from leanprm.prm.training.settings import TrainSettings
from leanprm.prm.training.trainer import CHECKPOINT, Trainer, predict
from tests.prm.tiny import tiny_model
from tests.prm.training.comparisons import comparison_chains

pytest.importorskip("peft")

SETTINGS = TrainSettings(lora_rank=4, rate=1e-2, batch_tokens=1024, save_every=1000)


def test_adapters_begin_without_effect_and_merge_without_loss() -> None:
    model = tiny_model()
    ids, mask = model.batch([[1, 2, 3, 4]])
    before = model.hidden(ids, mask).last_hidden_state
    add_lora(model.network, 4, 16.0)
    assert torch.equal(model.hidden(ids, mask).last_hidden_state, before)
    torch.manual_seed(1)
    for name, parameter in model.named_parameters():
        if is_lora(name):
            torch.nn.init.normal_(parameter, std=0.1)
    with_adapters = model.hidden(ids, mask).last_hidden_state
    assert not torch.allclose(with_adapters, before, atol=1e-3)
    plain = merged(model.network)
    assert plain is not model.network
    assert not any(is_lora(name) for name, _ in plain.named_parameters())
    after = plain.base_model(input_ids=ids, attention_mask=mask).last_hidden_state
    torch.testing.assert_close(after, with_adapters, atol=1e-5, rtol=1e-5)
    assert torch.equal(model.hidden(ids, mask).last_hidden_state, with_adapters)


def test_a_run_learns_adapters_and_head_and_nothing_else(tmp_path: Path) -> None:
    fresh = tiny_model().state_dict()
    model = tiny_model()
    samples, _ = make_samples(comparison_chains(60, 0), model.encoder, SETTINGS)
    Trainer(model, samples, [], SETTINGS, tmp_path).train()
    learnt = {
        name
        for name, weights in model.state_dict().items()
        if not torch.equal(weights, fresh.get(name.replace(".base_layer", ""), weights * torch.nan))
    }
    assert any("lora_B" in name for name in learnt)
    assert all(is_lora(name) or name.split(".")[-2] in ("score", "head") for name in learnt)
    loaded = load_step_model(tmp_path / CHECKPOINT)
    one, _ = predict(model, samples, SETTINGS)
    two, _ = predict(loaded, samples, SETTINGS)
    torch.testing.assert_close(one, two, atol=1e-5, rtol=1e-5)

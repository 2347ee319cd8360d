"""Encoders that see later steps are found out, trained and scored prefix by prefix."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from transformers import BertConfig, BertForTokenClassification

from leanprm.prm.checkpoint import CheckpointInfo
from leanprm.prm.model import CLASSES, new_step_model, sees_later
from leanprm.prm.scorer import PrmScorer
from leanprm.prm.training.run import RunData, run_training
from leanprm.prm.training.samples import make_samples
from leanprm.prm.training.settings import TrainSettings
from tests.prm.tiny import byte_tokenizer, tiny_model
from tests.prm.training.comparisons import comparison_chains

SETTINGS = TrainSettings(epochs=1, rate=1e-3, batch_tokens=1024, max_tokens=128)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bert")
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=258,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=2,
        max_position_embeddings=128,
    )
    config.num_labels = CLASSES
    BertForTokenClassification(config).save_pretrained(folder)
    byte_tokenizer().save_pretrained(folder)
    return folder


def test_who_sees_later_steps_is_found_out(base: Path) -> None:
    model = new_step_model(base, CheckpointInfo(max_tokens=4096))
    assert sees_later(model.network)
    assert not sees_later(tiny_model().network)
    assert (model.info.attention, model.info.max_tokens) == ("bidirectional", 128)


def test_every_step_is_a_sample_that_ends_with_it(base: Path) -> None:
    model = new_step_model(base, CheckpointInfo(max_tokens=128))
    chains = comparison_chains(5, 0)
    samples, counts = make_samples(chains, model.encoder, SETTINGS, "bidirectional")
    assert len(samples) == sum(len(chain.steps) for chain in chains) == counts.right + counts.wrong
    assert all(sample.reads == [len(sample.ids) - 1] for sample in samples)


def test_later_steps_change_no_score(base: Path, tmp_path: Path) -> None:
    run_training(base, RunData(comparison_chains(40, 0)), SETTINGS, tmp_path)
    scorer = PrmScorer.load(tmp_path / "checkpoint")
    whole = next(chain for chain in comparison_chains(20, 1) if len(chain.steps) == 4)
    part = whole.model_copy(update={"steps": whole.steps[:2], "labels": whole.labels[:2]})
    [of_whole], [of_part] = scorer.score([whole]), scorer.score([part])
    for one, two in zip(of_whole[:2], of_part, strict=True):
        assert one.logit == pytest.approx(two.logit, abs=1e-5)

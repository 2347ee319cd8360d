"""The loop learns a rule, reads where it was trained, and survives being killed."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from leanprm.errors import InputError
from leanprm.prm.metrics import auroc
from leanprm.prm.model import StepModel, load_step_model
from leanprm.prm.training.journal import read_metrics
from leanprm.prm.training.loss import log_odds
from leanprm.prm.training.samples import Sample, make_samples
from leanprm.prm.training.settings import TrainSettings
from leanprm.prm.training.trainer import CHECKPOINT, Trainer, predict
from tests.prm.tiny import tiny_model
from tests.prm.training.comparisons import comparison_chains
from tests.prm.training.run import trainer

LEARN = TrainSettings(epochs=8, rate=5e-3, batch_tokens=1024, evaluate_every=50)


def held_out_auroc(model: StepModel, samples: list[Sample]) -> float:
    logits, targets = predict(model, samples, LEARN)
    return auroc([int(target) for target in targets.tolist()], log_odds(logits).tolist())


@pytest.fixture(scope="module")
def learnt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    run = tmp_path_factory.mktemp("run")
    model = tiny_model()
    train, _ = make_samples(comparison_chains(1500, 0), model.encoder, LEARN)
    valid, _ = make_samples(comparison_chains(100, 1), model.encoder, LEARN)
    Trainer(model, train, valid, LEARN, run).train()
    return run


def test_the_loss_falls_and_unseen_steps_are_judged(learnt: Path) -> None:
    losses = [record["loss"] for record in read_metrics(learnt) if record["kind"] == "train"]
    assert sum(losses[-10:]) < 0.5 * sum(losses[:10])
    model = load_step_model(learnt / CHECKPOINT)
    test, _ = make_samples(comparison_chains(300, 2), model.encoder, LEARN)
    assert held_out_auroc(model, test) > 0.9


def test_one_token_off_is_seen(learnt: Path) -> None:
    model = load_step_model(learnt / CHECKPOINT)
    test, _ = make_samples(comparison_chains(300, 2), model.encoder, LEARN)
    right = held_out_auroc(model, test)
    early = [
        dataclasses.replace(sample, reads=[read - 1 for read in sample.reads]) for sample in test
    ]
    assert held_out_auroc(model, early) < right - 0.1


def test_killed_and_started_again_gives_the_same_weights(tmp_path: Path) -> None:
    straight = tmp_path / "straight"
    trainer(straight).train()
    killed = tmp_path / "killed"
    command = [sys.executable, "-m", "tests.prm.training.run", str(killed)]
    for wanted in (8, 23):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=os.getcwd()) as child:
            assert child.stdout is not None
            for line in child.stdout:
                if int(line.split("/")[0]) >= wanted:
                    child.kill()
                    break
    state = trainer(killed).train()
    assert state.step == len(trainer(killed).plan) > 23
    for name in ("state.json", "metrics.jsonl"):
        assert (straight / name).read_text() == (killed / name).read_text()
    one, two = (load_step_model(run / CHECKPOINT).state_dict() for run in (straight, killed))
    assert all(torch.equal(one[name], two[name]) for name in one)


def test_another_run_is_not_gone_on_with(tmp_path: Path) -> None:
    trainer(tmp_path).train()
    other = trainer(tmp_path)
    other.key = "other"
    with pytest.raises(InputError, match="other settings"):
        other.train()


def test_a_run_stops_when_nothing_improves(tmp_path: Path) -> None:
    settings = TrainSettings(
        epochs=50, rate=1e-12, batch_tokens=512, evaluate_every=1, patience=2, save_every=1000
    )
    model = tiny_model()
    samples, _ = make_samples(comparison_chains(20, 0), model.encoder, settings)
    for parameter in model.parameters():
        parameter.data.zero_()
    state = Trainer(model, samples, samples, settings, tmp_path).train()
    assert state.stopped
    assert state.step <= 4


def test_nothing_to_train_on_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no labelled step"):
        Trainer(tiny_model(), [], [], TrainSettings(), tmp_path)

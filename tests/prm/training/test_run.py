"""Whole runs: summary, calibration, outcome models, what cannot be trained."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from leanprm.errors import InputError
from leanprm.prm.base import new_base
from leanprm.prm.checkpoint import read_info
from leanprm.prm.model import load_step_model
from leanprm.prm.training.run import SUMMARY_FILE, RunData, run_training
from leanprm.prm.training.settings import TrainSettings
from leanprm.records import Chain
from tests.prm.training.comparisons import comparison_chains

LEARN = TrainSettings(
    epochs=5, rate=5e-3, batch_tokens=1024, evaluate_every=40, max_tokens=128, language_weight=0.1
)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("base") / "tiny"
    new_base(comparison_chains(200, 0), folder, size="tiny", context=128)
    return folder


@pytest.mark.slow
def test_a_run_ends_with_a_calibrated_checkpoint_and_measures(base: Path, tmp_path: Path) -> None:
    data = RunData(
        comparison_chains(800, 0), comparison_chains(150, 1), comparison_chains(300, 2), "ab" * 32
    )
    summary = run_training(base, data, LEARN, tmp_path)
    assert summary.steps == summary.planned
    assert summary.test is not None
    assert summary.test.auroc > 0.8
    assert summary.test.first_error_f1 > 0.4
    info = read_info(tmp_path / "checkpoint")
    assert summary.calibrated
    assert info.temperature != 1.0
    assert 0 < info.threshold < 1
    assert info.data_manifest_sha256 == "ab" * 32
    assert info.training["rate"] == 5e-3
    written = json.loads((tmp_path / SUMMARY_FILE).read_text())
    assert written == json.loads(json.dumps(summary.as_dict()))
    assert (tmp_path / "curves.png").stat().st_size > 1000
    again = run_training(base, data, LEARN, tmp_path)
    assert again == summary


def outcome_chains(count: int, seed: int) -> list[Chain]:
    """Chains that are right as a whole if all steps are; the steps have no labels."""
    return [
        chain.model_copy(
            update={
                "outcome": int(all(chain.labels)),
                "labels": [None] * len(chain.steps),
                "first_error": -1,
            }
        )
        for chain in comparison_chains(count, seed)
    ]


def test_an_outcome_model_scores_the_last_step_alone(base: Path, tmp_path: Path) -> None:
    settings = LEARN.model_copy(update={"role": "outcome", "epochs": 1})
    data = RunData(outcome_chains(200, 0), outcome_chains(50, 1), outcome_chains(50, 2))
    summary = run_training(base, data, settings, tmp_path)
    assert read_info(tmp_path / "checkpoint").role == "outcome"
    assert summary.test is not None
    assert (summary.test.steps, summary.test.chains) == (50, 0)
    assert summary.as_dict()["test"]["first_error_f1"] is None


def test_activations_computed_twice_teach_the_same(base: Path, tmp_path: Path) -> None:
    data = RunData(comparison_chains(40, 0))
    found = []
    for name, wanted in (("kept", False), ("twice", True)):
        settings = LEARN.model_copy(update={"epochs": 1, "gradient_checkpointing": wanted})
        run_training(base, data, settings, tmp_path / name)
        found.append(load_step_model(tmp_path / name / "checkpoint").state_dict())
    for weight in found[0]:
        torch.testing.assert_close(found[0][weight], found[1][weight], atol=1e-5, rtol=1e-4)


def test_what_cannot_be_trained_is_said(base: Path, tmp_path: Path) -> None:
    unknown = [
        chain.model_copy(update={"labels": [None] * len(chain.steps), "first_error": -1})
        for chain in comparison_chains(5, 0)
    ]
    with pytest.raises(InputError, match="no labelled step to train on"):
        run_training(base, RunData(unknown), LEARN, tmp_path / "a")
    with pytest.raises(InputError, match="no labelled step in the validation set"):
        run_training(base, RunData(comparison_chains(5, 0), unknown), LEARN, tmp_path / "b")
    with pytest.raises(InputError, match="cannot be loaded"):
        run_training(tmp_path / "nothing", RunData(unknown), LEARN, tmp_path / "c")

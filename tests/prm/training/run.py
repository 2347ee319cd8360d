"""Trains the small model in a folder; a test kills it: python -m tests.prm.training.run FOLDER."""

from __future__ import annotations

import sys
from pathlib import Path

from leanprm.prm.training.samples import make_samples
from leanprm.prm.training.settings import TrainSettings
from leanprm.prm.training.trainer import Trainer, TrainProgress
from tests.prm.tiny import tiny_model
from tests.prm.training.comparisons import comparison_chains

SETTINGS = TrainSettings(
    head_epochs=1, epochs=1, rate=3e-3, batch_tokens=512, evaluate_every=7, save_every=5, seed=3
)


def trainer(folder: Path) -> Trainer:
    """The run: some dozens of steps in two stages."""
    model = tiny_model()
    train, _ = make_samples(comparison_chains(200, 0), model.encoder, SETTINGS)
    valid, _ = make_samples(comparison_chains(40, 1), model.encoder, SETTINGS)
    return Trainer(model, train, valid, SETTINGS, folder)


def main() -> None:
    """Train, and say each step."""

    def say(progress: TrainProgress) -> None:
        sys.stdout.write(f"{progress.step}/{progress.steps}\n")
        sys.stdout.flush()

    trainer(Path(sys.argv[1])).train(say)


if __name__ == "__main__":
    main()

"""One whole run: from chains and a base to a calibrated checkpoint with its measures."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import torch

from leanprm.errors import InputError
from leanprm.prm.checkpoint import CheckpointInfo
from leanprm.prm.model import new_step_model
from leanprm.prm.scorer import PrmScorer
from leanprm.prm.training.measures import Measures, calibrate_checkpoint, measure
from leanprm.prm.training.plot import plot_run
from leanprm.prm.training.processes import ALONE, Processes
from leanprm.prm.training.samples import Counts, make_samples
from leanprm.prm.training.settings import TrainSettings
from leanprm.prm.training.trainer import CHECKPOINT, Trainer, TrainProgress
from leanprm.records import Chain

SUMMARY_FILE = "summary.json"


@dataclass(frozen=True)
class RunData:
    """The chains of a run.

    Attributes:
        train: To learn from.
        valid: To choose the best weights, temperature and threshold by.
        test: To measure on at the end; nothing is chosen by it.
        manifest_sha256: Hash of the manifest of the data, or of the data.
    """

    train: Sequence[Chain]
    valid: Sequence[Chain] = ()
    test: Sequence[Chain] = ()
    manifest_sha256: str | None = None


@dataclass(frozen=True)
class RunSummary:
    """What came out of a run; `summary.json` in its folder.

    Attributes:
        checkpoint: The folder of the trained model.
        steps: Steps of the optimizer done.
        planned: Steps that were planned.
        best_step: The step of the best validation loss; 0 without a validation set.
        stopped: Whether it ended early.
        calibrated: Whether temperature and threshold were chosen.
        counts: What became of the steps of the training chains.
        valid: Measures on the validation chains; flattering, as the model was chosen by them.
        test: Measures on the test chains.
        plot: The picture of the run, if matplotlib is installed.
    """

    checkpoint: str
    steps: int
    planned: int
    best_step: int
    stopped: bool
    calibrated: bool
    counts: Counts
    valid: Measures | None
    test: Measures | None
    plot: str | None
    settings: dict[str, Any] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """For JSON; what is not a number is None."""
        found: dict[str, Any] = _finite(asdict(self))
        return found


def run_training(
    base: str | Path,
    data: RunData,
    settings: TrainSettings,
    run: Path,
    *,
    device: str = "cpu",
    processes: Processes = ALONE,
    progress: Callable[[TrainProgress], None] = lambda _: None,
) -> RunSummary:
    """Train, calibrate on the validation chains, measure on the test chains.

    The same call goes on with a run that was stopped.

    Args:
        base: A folder or hub id of a language model, or of a trained checkpoint's network.
        data: The chains.
        settings: How to train.
        run: The run's folder.
        device: Where to compute, such as "cpu" or "cuda".
        processes: Which of several processes this is.
        progress: Is told after every step of the optimizer.

    Raises:
        InputError: If base, data or folder cannot be used.
    """
    info = CheckpointInfo(
        role=settings.role,
        max_tokens=settings.max_tokens,
        template=settings.template,
        data_manifest_sha256=data.manifest_sha256,
    )
    torch.manual_seed(settings.seed)
    model = new_step_model(base, info).to(device)
    attention = model.info.attention
    train, counts = make_samples(data.train, model.encoder, settings, attention)
    valid, _ = make_samples(data.valid, model.encoder, settings, attention)
    if data.valid and not valid:
        raise InputError("no labelled step in the validation set")
    trainer = Trainer(model, train, valid, settings, run, processes)
    state = trainer.train(progress)
    if not processes.first:
        return RunSummary(
            str(run / CHECKPOINT), state.step, len(trainer.plan), state.best_step, state.stopped,
            False, counts, None, None, None,
        )  # fmt: skip
    folder = run / CHECKPOINT
    scorer = PrmScorer.load(folder, device=device)
    of_valid, of_test = scorer.score(data.valid), scorer.score(data.test)
    done = calibrate_checkpoint(folder, data.valid, of_valid)
    summary = RunSummary(
        checkpoint=str(folder),
        steps=state.step,
        planned=len(trainer.plan),
        best_step=state.best_step,
        stopped=state.stopped,
        calibrated=done,
        counts=counts,
        valid=measure(folder, data.valid, of_valid) if data.valid else None,
        test=measure(folder, data.test, of_test) if data.test else None,
        plot=str(plot_run(run)) if find_spec("matplotlib") is not None else None,
        settings=settings.model_dump(mode="json"),
    )
    text = json.dumps(summary.as_dict(), indent=2, allow_nan=False)
    (run / SUMMARY_FILE).write_text(text + "\n", encoding="utf-8")
    return summary


def _finite(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _finite(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(each) for each in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value

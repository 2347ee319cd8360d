"""The training loop: deterministic by seed, and resumable to the step."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from leanprm.errors import InputError
from leanprm.prm.metrics import auroc
from leanprm.prm.model import StepModel
from leanprm.prm.training.batches import budget_batches
from leanprm.prm.training.journal import MetricsJournal
from leanprm.prm.training.loss import log_odds, step_loss
from leanprm.prm.training.plan import PlannedStep, Stage, plan_steps
from leanprm.prm.training.samples import Sample, class_weights
from leanprm.prm.training.settings import TrainSettings
from leanprm.prm.training.state import RunState, read_state, read_weights, save_state

CHECKPOINT = "checkpoint"
"""The folder in a run with the finished model: the best by validation loss, or the last."""


@dataclass(frozen=True)
class Validation:
    """Measures on the validation set.

    Attributes:
        loss: Mean cross-entropy a step.
        auroc: Of steps; NaN if one class is missing.
        steps: How many were scored.
    """

    loss: float
    auroc: float
    steps: int


@dataclass(frozen=True)
class TrainProgress:
    """How far a run is: `step` of `steps`, with the training loss a step."""

    step: int
    steps: int
    loss: float


class Trainer:
    """Trains a model in a run folder; a run that was stopped goes on where it was.

    Args:
        model: A fresh or trained step model; its weights are changed.
        train: Training samples.
        valid: Validation samples, may be empty.
        settings: How to train.
        run: The run's folder.

    Raises:
        InputError: If there is nothing to train on, or the folder holds another run.
    """

    def __init__(
        self,
        model: StepModel,
        train: Sequence[Sample],
        valid: Sequence[Sample],
        settings: TrainSettings,
        run: Path,
    ) -> None:
        if not train:
            raise InputError("no labelled step to train on")
        self.model, self.train_set, self.valid_set = model, train, valid
        self.settings, self.run_folder = settings, run
        self.plan = plan_steps([len(sample.ids) for sample in train], settings)
        self.weights = class_weights(train, settings)
        self.key = run_key(train, valid, settings)
        self._stage: Stage | None = None
        self._optimizer: torch.optim.Optimizer | None = None

    def train(self, progress: Callable[[TrainProgress], None] = lambda _: None) -> RunState:
        """Train to the end of the plan, or to an early stop; the result is in `CHECKPOINT`."""
        self.run_folder.mkdir(parents=True, exist_ok=True)
        torch.use_deterministic_algorithms(True, warn_only=self.model.device.type != "cpu")
        state = self._resume()
        journal = MetricsJournal(self.run_folder, state.step)
        try:
            for planned in self.plan[state.step :]:
                if state.stopped:
                    break
                loss = self._step(planned)
                state.step = planned.number
                journal.write(_train_record(planned, loss))
                progress(TrainProgress(planned.number, len(self.plan), loss))
                self._look(planned, state, journal)
                if planned.number % self.settings.save_every == 0:
                    self._save(state)
        finally:
            journal.close()
        self._finish(state)
        return state

    def validate(self) -> Validation:
        """Measure on the validation set."""
        logits, targets = predict(self.model, self.valid_set, self.settings)
        loss = float(step_loss(logits, targets, (1.0, 1.0))) / max(1, len(targets))
        labels = [int(target >= 0.5) for target in targets.tolist()]
        return Validation(loss, auroc(labels, log_odds(logits).tolist()), len(labels))

    def _resume(self) -> RunState:
        state = read_state(self.run_folder, self.key)
        if state is None:
            return RunState()
        loaded = read_weights(self.run_folder, state)
        self.model.load_state_dict(loaded["model"])
        if 0 < state.step < len(self.plan):
            self._enter(self.plan[state.step - 1].stage)
            assert self._optimizer is not None
            self._optimizer.load_state_dict(loaded["optimizer"])
        return state

    def _save(self, state: RunState) -> None:
        assert self._optimizer is not None
        weights = self.model.state_dict()
        save_state(self.run_folder, self.key, state, weights, self._optimizer.state_dict())

    def _enter(self, stage: Stage) -> None:
        """Begin a stage: which weights learn, and a new optimizer."""
        if stage == self._stage:
            return
        head = {id(parameter) for parameter in self.model.head.parameters()}
        for parameter in self.model.parameters():
            parameter.requires_grad_(stage == "all" or id(parameter) in head)
        learning = [p for p in self.model.parameters() if p.requires_grad]
        decay = [p for p in learning if p.ndim > 1]
        plain = [p for p in learning if p.ndim <= 1]
        self._optimizer = torch.optim.AdamW(
            [
                {"params": decay, "weight_decay": self.settings.weight_decay},
                {"params": plain, "weight_decay": 0.0},
            ],
            lr=1.0,
        )
        self._stage = stage

    def _step(self, planned: PlannedStep) -> float:
        """One step of the optimizer; the mean loss of its steps."""
        self._enter(planned.stage)
        assert self._optimizer is not None
        for group in self._optimizer.param_groups:
            group["lr"] = planned.rate
        torch.manual_seed(_number(f"{self.settings.seed}/{planned.number}"))
        self.model.train()
        batches = [[self.train_set[k] for k in batch] for batch in planned.batches]
        reads = sum(len(sample.reads) for batch in batches for sample in batch)
        total = 0.0
        for batch in batches:
            logits, targets = run_batch(self.model, batch, bf16=self.settings.bf16)
            loss = step_loss(logits, targets, self.weights) / reads
            if not math.isfinite(float(loss.detach())):
                raise InputError(
                    f"the loss is not a number at step {planned.number}",
                    file=self.run_folder,
                    mend="lower the learning rate",
                )
            torch.autograd.backward(loss)
            total += float(loss.detach())
        learning = [p for p in self.model.parameters() if p.requires_grad]
        torch.nn.utils.clip_grad_norm_(learning, self.settings.clip)
        self._optimizer.step()
        self._optimizer.zero_grad()
        return total

    def _look(self, planned: PlannedStep, state: RunState, journal: MetricsJournal) -> None:
        """Now and then, and at the end: validate, keep the best, stop when nothing improves."""
        last = planned.number == len(self.plan)
        if not self.valid_set or (planned.number % self.settings.evaluate_every and not last):
            return
        seen = self.validate()
        journal.write(
            {"kind": "valid", "step": planned.number, "loss": seen.loss, "auroc": seen.auroc}
        )
        if state.best_loss is None or seen.loss < state.best_loss:
            state.best_loss, state.best_step, state.stale = seen.loss, planned.number, 0
            self._write_checkpoint()
        else:
            state.stale += 1
            state.stopped = 0 < self.settings.patience <= state.stale

    def _write_checkpoint(self) -> None:
        settings = self.settings.model_dump(mode="json")
        self.model.info = self.model.info.model_copy(update={"training": settings})
        self.model.save(self.run_folder / CHECKPOINT)

    def _finish(self, state: RunState) -> None:
        if self._optimizer is not None:
            self._save(state)
        if not self.valid_set:
            self._write_checkpoint()
        self.model.eval()


def run_batch(
    model: StepModel, batch: Sequence[Sample], *, bf16: bool = False
) -> tuple[Tensor, Tensor]:
    """One forward pass: logits (reads, 2) in float32 and targets (reads,)."""
    ids, mask = model.batch([sample.ids for sample in batch])
    rows = [row for row, sample in enumerate(batch) for _ in sample.reads]
    columns = [read for sample in batch for read in sample.reads]
    targets = [target for sample in batch for target in sample.targets]
    device = model.device
    with torch.autocast(device.type, dtype=torch.bfloat16, enabled=bf16):
        hidden = model.hidden(ids, mask).last_hidden_state
    at = torch.tensor(rows, device=device), torch.tensor(columns, device=device)
    return model.read(hidden, *at), torch.tensor(targets, dtype=torch.float32, device=device)


@torch.no_grad()
def predict(
    model: StepModel, samples: Sequence[Sample], settings: TrainSettings
) -> tuple[Tensor, Tensor]:
    """Logits (reads, 2) and targets (reads,) of samples, in batches of near lengths, on the CPU."""
    model.eval()
    lengths = [len(sample.ids) for sample in samples]
    order = sorted(range(len(samples)), key=lambda index: lengths[index])
    logits, targets = [torch.zeros(0, 2)], [torch.zeros(0)]
    for batch in budget_batches(order, lengths, settings.batch_tokens):
        found, wanted = run_batch(model, [samples[k] for k in batch], bf16=settings.bf16)
        logits.append(found.cpu())
        targets.append(wanted.cpu())
    return torch.cat(logits), torch.cat(targets)


def run_key(train: Sequence[Sample], valid: Sequence[Sample], settings: TrainSettings) -> str:
    """A hash over everything that decides the result."""
    digest = hashlib.sha256(settings.model_dump_json().encode())
    for sample in (*train, None, *valid):
        fields = None if sample is None else (sample.ids, sample.reads, sample.targets)
        digest.update(json.dumps(fields).encode())
    return digest.hexdigest()


def _train_record(planned: PlannedStep, loss: float) -> dict[str, object]:
    return {
        "kind": "train",
        "step": planned.number,
        "stage": planned.stage,
        "epoch": planned.epoch,
        "rate": planned.rate,
        "loss": loss,
    }


def _number(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:7], "big")

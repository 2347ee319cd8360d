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
from transformers import PreTrainedModel

from leanprm.errors import InputError
from leanprm.prm.lora import add_lora, is_lora
from leanprm.prm.metrics import auroc
from leanprm.prm.model import StepModel
from leanprm.prm.training.batches import budget_batches
from leanprm.prm.training.journal import MetricsJournal
from leanprm.prm.training.loss import language_loss, log_odds, step_loss
from leanprm.prm.training.plan import PlannedStep, Stage, plan_steps
from leanprm.prm.training.processes import ALONE, Processes
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
        processes: Which of several processes this is; all are given the same of the rest.

    Raises:
        InputError: If there is nothing to train on, or the folder holds another run.
        PrerequisiteError: If adapters are wanted and peft is not installed.
    """

    def __init__(
        self,
        model: StepModel,
        train: Sequence[Sample],
        valid: Sequence[Sample],
        settings: TrainSettings,
        run: Path,
        processes: Processes = ALONE,
    ) -> None:
        if not train:
            raise InputError("no labelled step to train on")
        if settings.lora_rank:
            torch.manual_seed(settings.seed)
            add_lora(model.network, settings.lora_rank, settings.lora_alpha)
            model.to(model.device)
        if settings.gradient_checkpointing:
            _checkpoint_activations(model)
        self.processes = processes
        self.model, self.train_set, self.valid_set = model, train, valid
        self.settings, self.run_folder = settings, run
        self.plan = plan_steps([len(sample.ids) for sample in train], settings)
        self.weights = class_weights(train, settings)
        self.key = run_key(train, valid, settings, model.network)
        self._stage: Stage | None = None
        self._optimizer: torch.optim.Optimizer | None = None

    def train(self, progress: Callable[[TrainProgress], None] = lambda _: None) -> RunState:
        """Train to the end of the plan, or to an early stop; the result is in `CHECKPOINT`."""
        self.run_folder.mkdir(parents=True, exist_ok=True)
        torch.use_deterministic_algorithms(True, warn_only=self.model.device.type != "cpu")
        state = self._resume()
        journal = MetricsJournal(self.run_folder, state.step) if self.processes.first else None
        try:
            for planned in self.plan[state.step :]:
                if state.stopped:
                    break
                loss = self._step(planned)
                state.step = planned.number
                if journal is not None:
                    journal.write(_train_record(planned, loss))
                progress(TrainProgress(planned.number, len(self.plan), loss))
                self._look(planned, state, journal)
                if planned.number % self.settings.save_every == 0:
                    self._save(state)
        finally:
            if journal is not None:
                journal.close()
        self._finish(state)
        return state

    def validate(self) -> Validation:
        """Measure on the validation set."""
        if not self.processes.first:
            loss, area = self.processes.tell((0.0, 0.0))
            return Validation(loss, area, sum(len(sample.reads) for sample in self.valid_set))
        logits, targets = predict(self.model, self.valid_set, self.settings)
        loss = float(step_loss(logits, targets, (1.0, 1.0))) / max(1, len(targets))
        labels = [int(target >= 0.5) for target in targets.tolist()]
        area = auroc(labels, log_odds(logits).tolist())
        self.processes.tell((loss, area))
        return Validation(loss, area, len(labels))

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
        if not self.processes.first:
            return
        assert self._optimizer is not None
        weights = self.model.state_dict()
        save_state(self.run_folder, self.key, state, weights, self._optimizer.state_dict())

    def _enter(self, stage: Stage) -> None:
        """Begin a stage: which weights learn, and a new optimizer."""
        if stage == self._stage:
            return
        head = {id(parameter) for parameter in self.model.head.parameters()}
        for name, parameter in self.model.named_parameters():
            chosen = not self.settings.lora_rank or is_lora(name)
            parameter.requires_grad_((stage == "all" and chosen) or id(parameter) in head)
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
        total = self.processes.sum(self._gradients(planned))
        learning = [p for p in self.model.parameters() if p.requires_grad]
        self.processes.sum_gradients(learning)
        if not math.isfinite(total):
            raise InputError(
                f"the loss is not a number at step {planned.number}",
                file=self.run_folder,
                mend="lower the learning rate",
            )
        torch.nn.utils.clip_grad_norm_(learning, self.settings.clip)
        self._optimizer.step()
        self._optimizer.zero_grad()
        return total

    def _gradients(self, planned: PlannedStep) -> float:
        """Gradients of this process's share of a step; its part of the mean loss of the reads."""
        everything = [self.train_set[k] for batch in planned.batches for k in batch]
        reads = sum(len(sample.reads) for sample in everything)
        words = max(1, sum(len(sample.language) for sample in everything))
        weight = self.settings.language_weight if planned.stage == "all" else 0.0
        total = 0.0
        for chosen in self.processes.mine(planned.batches):
            batch = [self.train_set[k] for k in chosen]
            hidden = hidden_states(self.model, batch, bf16=self.settings.bf16)
            logits, targets = read_states(self.model, batch, hidden)
            loss = step_loss(logits, targets, self.weights) / reads
            total += float(loss.detach())
            if weight:
                loss = (
                    loss
                    + weight * language_loss(*language_states(self.model, batch, hidden)) / words
                )
            torch.autograd.backward(loss)
        return total

    def _look(self, planned: PlannedStep, state: RunState, journal: MetricsJournal | None) -> None:
        """Now and then, and at the end: validate, keep the best, stop when nothing improves."""
        last = planned.number == len(self.plan)
        if not self.valid_set or (planned.number % self.settings.evaluate_every and not last):
            return
        seen = self.validate()
        if journal is not None:
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
        if not self.processes.first:
            return
        settings = self.settings.model_dump(mode="json")
        self.model.info = self.model.info.model_copy(update={"training": settings})
        self.model.save(self.run_folder / CHECKPOINT)

    def _finish(self, state: RunState) -> None:
        if self._optimizer is not None:
            self._save(state)
        if not self.valid_set:
            self._write_checkpoint()
        self.model.eval()
        self.processes.wait()


def hidden_states(model: StepModel, batch: Sequence[Sample], *, bf16: bool = False) -> Tensor:
    """One forward pass: (batch, longest, width)."""
    ids, mask = model.batch([sample.ids for sample in batch])
    with torch.autocast(model.device.type, dtype=torch.bfloat16, enabled=bf16):
        hidden: Tensor = model.hidden(ids, mask).last_hidden_state
    return hidden


def read_states(model: StepModel, batch: Sequence[Sample], hidden: Tensor) -> tuple[Tensor, Tensor]:
    """Logits (reads, 2) in float32 and targets (reads,)."""
    rows = [row for row, sample in enumerate(batch) for _ in sample.reads]
    columns = [read for sample in batch for read in sample.reads]
    targets = [target for sample in batch for target in sample.targets]
    device = hidden.device
    at = torch.tensor(rows, device=device), torch.tensor(columns, device=device)
    return model.read(hidden, *at), torch.tensor(targets, dtype=torch.float32, device=device)


def language_states(
    model: StepModel, batch: Sequence[Sample], hidden: Tensor
) -> tuple[Tensor, Tensor]:
    """Logits (words, vocabulary) of next tokens, by the input embeddings, and what they are."""
    device = hidden.device
    rows = [row for row, sample in enumerate(batch) for _ in sample.language]
    columns = [place - 1 for sample in batch for place in sample.language]
    words = [sample.ids[place] for sample in batch for place in sample.language]
    at = torch.tensor(rows, device=device), torch.tensor(columns, device=device)
    states = hidden[at[0].long(), at[1].long()]
    table = model.network.get_input_embeddings().weight
    assert isinstance(table, Tensor)
    return states @ table.T.to(states.dtype), torch.tensor(words, dtype=torch.long, device=device)


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
        chosen = [samples[k] for k in batch]
        hidden = hidden_states(model, chosen, bf16=settings.bf16)
        found, wanted = read_states(model, chosen, hidden)
        logits.append(found.cpu())
        targets.append(wanted.cpu())
    return torch.cat(logits), torch.cat(targets)


def run_key(
    train: Sequence[Sample],
    valid: Sequence[Sample],
    settings: TrainSettings,
    network: PreTrainedModel,
) -> str:
    """A hash over data, settings and architecture; what a run began from is in its state."""
    digest = hashlib.sha256(settings.model_dump_json().encode())
    for name, weights in network.named_parameters():
        digest.update(f"{name}{tuple(weights.shape)}".encode())
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


def _checkpoint_activations(model: StepModel) -> None:
    network = model.network
    options = {"use_reentrant": False}
    enable = getattr(network, "activation_checkpointing_enable", None)
    if enable is not None:
        enable(activation_checkpointing_kwargs=options)
    else:
        network.gradient_checkpointing_enable(gradient_checkpointing_kwargs=options)
    network.config.use_cache = False

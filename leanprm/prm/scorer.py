"""Scores chains with a trained model: one pass a chain, shared prefixes once."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from leanprm.errors import InfrastructureError
from leanprm.prm.calibrate import calibrated
from leanprm.prm.encode import Encoded
from leanprm.prm.model import StepModel, load_step_model
from leanprm.prm.packing import Group, group_batches, shared_groups
from leanprm.records import Chain, StepScore

_LOG = logging.getLogger(__name__)
_CACHED_SHARE = 8
"""Keys and values of so many times the batch's tokens may be held at once."""


@dataclass
class ScorerStats:
    """What a scorer has done.

    Attributes:
        chains: Chains scored.
        passes: Forward passes.
        tokens: Token ids run through the model.
        padding: Padding run through the model.
        halved: How often memory ran out and the batch was halved.
    """

    chains: int = 0
    passes: int = 0
    tokens: int = 0
    padding: int = 0
    halved: int = 0


@dataclass(frozen=True)
class _Work:
    """One sequence to run and where to read it."""

    ids: list[int]
    reads: list[int]


class PrmScorer:
    """A trained step model or outcome model as a `Scorer`.

    An outcome model scores the last step alone; the others have `p` None. Safe to call from
    several threads: they take turns.

    Args:
        model: The model; it is put into evaluation mode.
        batch_tokens: Token ids of one pass, padding included.
        share: Whether common prefixes are computed once; causal models only.
    """

    def __init__(self, model: StepModel, *, batch_tokens: int = 8192, share: bool = True) -> None:
        self.model = model.eval()
        self.batch_tokens = batch_tokens
        self.share = share and model.info.attention == "causal"
        self.stats = ScorerStats()
        self._lock = threading.Lock()

    @classmethod
    def load(cls, folder: Path, *, device: str = "cpu", batch_tokens: int = 8192) -> PrmScorer:
        """Load a checkpoint folder.

        Raises:
            InputError: If it is not a trained model of ours.
        """
        return cls(load_step_model(folder, device=device), batch_tokens=batch_tokens)

    def score(self, chains: Sequence[Chain]) -> list[list[StepScore]]:
        """See `Scorer.score`.

        Raises:
            InfrastructureError: If one sequence alone does not fit into memory.
        """
        encoded = [self.model.encoder.encode(chain) for chain in chains]
        work = [self._work(one) for one in encoded]
        flat = [item for items in work for item in items]
        with self._lock:
            logits = self._run(flat)
            self.stats.chains += len(chains)
        scores: list[list[StepScore]] = []
        place = 0
        for one, items in zip(encoded, work, strict=True):
            found = [logit for row in logits[place : place + len(items)] for logit in row]
            place += len(items)
            scores.append(self._scores(one, found))
        return scores

    def _work(self, encoded: Encoded) -> list[_Work]:
        """What to run for a chain: once, or every prefix alone if the model sees later steps."""
        reads = [read for read in encoded.reads if read is not None]
        if self.model.info.role == "outcome":
            reads = reads[-1:] if len(reads) == len(encoded.reads) else []
        if not reads:
            return []
        if self.model.info.attention == "bidirectional":
            return [_Work(encoded.ids[: read + 1], [read]) for read in reads]
        return [_Work(encoded.ids[: reads[-1] + 1], reads)]

    def _scores(self, encoded: Encoded, logits: list[float]) -> list[StepScore]:
        """Put the logits, one a read in order, back to their steps."""
        found: dict[int, float] = {}
        steps = [k for k, read in enumerate(encoded.reads) if read is not None]
        if self.model.info.role == "outcome":
            steps = steps[-1:]
        if logits:
            found = dict(zip(steps, logits, strict=True))
        scores = []
        for index, truncated in enumerate(encoded.truncated):
            logit = found.get(index)
            p = None if logit is None else calibrated(logit, self.model.info.temperature)
            scores.append(StepScore(index=index, p=p, logit=logit, truncated=truncated))
        return scores

    def _run(self, work: list[_Work]) -> list[list[float]]:
        """Log odds at the reads of each item."""
        sequences = [item.ids for item in work]
        everything = Group(0, tuple(sorted(range(len(work)), key=lambda k: len(sequences[k]))))
        groups = shared_groups(sequences) if self.share else [everything]
        found: list[list[float]] = [[] for _ in work]
        for group in groups:
            cached = _CACHED_SHARE * self.batch_tokens
            for batch in group_batches(sequences, group, self.batch_tokens, cached):
                self._run_batch(work, group.prefix, batch, found)
        return found

    def _run_batch(
        self, work: list[_Work], prefix: int, batch: tuple[int, ...], found: list[list[float]]
    ) -> None:
        """Run a batch; in two halves, and so on, if memory runs out."""
        try:
            results = self._forward([work[k] for k in batch], prefix)
        except (torch.OutOfMemoryError, RuntimeError) as error:
            if not _out_of_memory(error):
                raise
            self._halve(error, len(work[batch[-1]].ids), len(batch))
            middle = len(batch) // 2
            for half in (batch[:middle], batch[middle:]):
                self._run_batch(work, prefix, half, found)
            return
        for index, logits in zip(batch, results, strict=True):
            found[index] = logits

    def _halve(self, error: BaseException, longest: int, count: int) -> None:
        if count < 2:
            raise InfrastructureError(
                f"out of memory on one sequence of {longest} tokens", phase="score", retryable=False
            ) from error
        self.stats.halved += 1
        _LOG.warning("out of memory with %d sequences: trying again with half of them", count)
        if torch.cuda.is_available():
            torch.cuda.empty_cache()

    @torch.no_grad()
    def _forward(self, items: list[_Work], prefix: int) -> list[list[float]]:
        """One pass over what the items do not share, after one over what they do."""
        model = self.model
        past, before = None, None
        if prefix:
            ids, mask = model.batch([items[0].ids[:prefix]])
            output = model.hidden(ids, mask, use_cache=True)
            past, before = output.past_key_values, output.last_hidden_state
            past.batch_repeat_interleave(len(items))
            self._count(ids, mask)
        ids, mask = model.batch([item.ids[prefix:] for item in items])
        self._count(ids, mask)
        if past is None:
            hidden = model.hidden(ids, mask).last_hidden_state
        else:
            ones = torch.ones((len(items), prefix), dtype=mask.dtype, device=mask.device)
            whole = torch.cat((ones, mask), dim=1)
            output = model.hidden(ids, whole, past_key_values=past, use_cache=True)
            hidden = output.last_hidden_state
        return [self._read(item, row, prefix, hidden, before) for row, item in enumerate(items)]

    def _read(
        self, item: _Work, row: int, prefix: int, hidden: Tensor, before: Tensor | None
    ) -> list[float]:
        """Log odds at the reads of one item, in the shared part and in its own."""
        logits: list[float] = []
        shared = [read for read in item.reads if read < prefix]
        own = [read - prefix for read in item.reads if read >= prefix]
        for states, at, columns in ((before, 0, shared), (hidden, row, own)):
            if states is not None and columns:
                rows = torch.full((len(columns),), at, device=states.device)
                places = torch.tensor(columns, device=states.device)
                two = self.model.read(states, rows, places)
                logits += (two[:, 1] - two[:, 0]).tolist()
        return logits

    def _count(self, ids: Tensor, mask: Tensor) -> None:
        real = int(mask.sum())
        self.stats.passes += 1
        self.stats.tokens += real
        self.stats.padding += ids.numel() - real


def _out_of_memory(error: BaseException) -> bool:
    if isinstance(error, torch.OutOfMemoryError):
        return True
    return "can't allocate memory" in str(error) or "out of memory" in str(error).lower()

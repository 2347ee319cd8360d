"""Several processes that train one model: each takes its share of the forward passes of a step."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, distributed
from torch.nn import Parameter


@dataclass(frozen=True)
class Processes:
    """Which of how many processes this is.

    Attributes:
        rank: From 0; the first alone writes files and reports.
        count: How many there are.
        device: Where this one computes; None leaves the choice open.
    """

    rank: int = 0
    count: int = 1
    device: str | None = None

    @property
    def first(self) -> bool:
        """Whether this is the one that writes."""
        return self.rank == 0

    def mine(self, batches: Sequence[list[int]]) -> Sequence[list[int]]:
        """The forward passes of an optimizer step that this process does."""
        return batches[self.rank :: self.count]

    def sum_gradients(self, parameters: Iterable[Parameter]) -> None:
        """Replace all gradients by their sums over the processes."""
        if self.count == 1:
            return
        for parameter in parameters:
            if parameter.grad is None:
                parameter.grad = torch.zeros_like(parameter)
            distributed.all_reduce(parameter.grad)

    def sum(self, number: float) -> float:
        """The sum of the processes' numbers."""
        if self.count == 1:
            return number
        box = self._box([number])
        distributed.all_reduce(box)
        return float(box[0])

    def tell(self, numbers: Sequence[float]) -> list[float]:
        """The first process's numbers, in every process."""
        if self.count == 1:
            return list(numbers)
        box = self._box(numbers)
        distributed.broadcast(box, src=0)
        return [float(number) for number in box.tolist()]

    def wait(self) -> None:
        """Wait until all processes are here."""
        if self.count > 1:
            distributed.barrier()

    def _box(self, numbers: Sequence[float]) -> Tensor:
        return torch.tensor(numbers, dtype=torch.float64, device=self.device)


ALONE = Processes()


def current_processes() -> Processes:
    """What `torchrun` or `accelerate launch` have started, by the variables that they set.

    Each process takes the GPU of its local rank, or the CPU where there is none.
    """
    count = int(os.environ.get("WORLD_SIZE", "1"))
    if count < 2:
        return ALONE
    rank, gpu = int(os.environ["RANK"]), torch.cuda.is_available()
    device = f"cuda:{os.environ.get('LOCAL_RANK', '0')}" if gpu else "cpu"
    if gpu:
        torch.cuda.set_device(device)
    if not distributed.is_initialized():
        distributed.init_process_group("nccl" if gpu else "gloo", rank=rank, world_size=count)
    return Processes(rank, count, device)

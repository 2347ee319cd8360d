"""Runs over a benchmark: many attempts at a time, each written down as it ends."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from leanprm.errors import InputError
from leanprm.search.benchmarks.tasks import Task
from leanprm.search.prover import Attempt, Prover
from leanprm.search.trials import Trial, make_trial


@dataclass(frozen=True)
class Job:
    """One attempt to make: a theorem, which attempt at it, and its seed."""

    task: Task
    number: int
    seed: int


def make_jobs(tasks: Sequence[Task], attempts: int, seed: int) -> list[Job]:
    """All attempts of a run: every theorem once, then every theorem again, and so on.

    A seed follows from the run's seed, the theorem and the number alone, so parts and resumed runs
    draw what the whole run would.
    """
    return [
        Job(task, number, random.Random(f"{seed}/{task.id}/{number}").getrandbits(32))
        for number in range(attempts)
        for task in tasks
    ]


def shard_of(jobs: Sequence[Job], text: str) -> list[Job]:
    """The i-th of n parts of the work, from "i/n" with 1 ≤ i ≤ n.

    Raises:
        InputError: If the text is no such pair.
    """
    part, sign, parts = text.partition("/")
    if not (sign and part.isdigit() and parts.isdigit() and 1 <= int(part) <= int(parts)):
        raise InputError(f"--shard {text}", mend="write i/n with 1 ≤ i ≤ n, such as 2/4")
    return list(jobs)[int(part) - 1 :: int(parts)]


def open_jobs(jobs: Iterable[Job], done: Iterable[Trial]) -> list[Job]:
    """What is left to do: attempts without a record, and those whose infrastructure failed."""
    finished = {trial.key for trial in done if trial.status != "failed"}
    return [job for job in jobs if (job.task.id, job.number) not in finished]


async def run_jobs(
    jobs: Sequence[Job],
    prover_for: Callable[[Job], Prover],
    at_a_time: int,
    record: Callable[[Trial], None],
    *,
    trees: bool = True,
) -> None:
    """Make all attempts.

    Args:
        jobs: What to do, in this order.
        prover_for: The prover of an attempt.
        at_a_time: Attempts under way at a time.
        record: Called with each attempt as it ends.
        trees: Keep the trees in the records.

    Raises:
        InfrastructureError: If a record cannot be written.
    """
    waiting = iter(jobs)

    async def work() -> None:
        for job in waiting:
            attempt: Attempt = await prover_for(job).prove(job.task.theorem())
            record(make_trial(job.task, attempt, number=job.number, seed=job.seed, tree=trees))

    workers = [asyncio.create_task(work()) for _ in range(at_a_time)]
    try:
        await asyncio.gather(*workers)
    finally:
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)

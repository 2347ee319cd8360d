"""The unit of work of a build: one shard of one source, into a folder of its own.

A task's folder is written beside its place and moved there in one step when it is on the disk. So a
folder that is there is whole, whatever became of the process; and if two processes do the same
task, both write the same bytes and one of them wins.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from leanprm.data.contamination import Benchmark
from leanprm.data.keys import bands, chain_key, digest, problem_key, shingles, uniform, words
from leanprm.data.recipe import Loaded, filtered
from leanprm.data.reject import Reject
from leanprm.data.sources import Shard
from leanprm.data.splitting import Splitter
from leanprm.data.statistics import class_of
from leanprm.errors import InfrastructureError, InputError
from leanprm.records import Chain

CHAINS, MARKS, REJECTS, DONE = "chains.jsonl", "marks.jsonl", "rejects.jsonl", "done.json"


@dataclass(frozen=True)
class Task:
    """One shard of one source."""

    source: int
    """Its number in the recipe."""
    shard: Shard
    folder: str
    """Name of its folder, relative to the folder of all tasks."""


@dataclass(frozen=True)
class Job:
    """What a worker process needs to know; small, and can be sent anywhere."""

    raw: dict[str, Any]
    base: Path
    work: Path
    """The folder of the tasks' folders."""


@dataclass(frozen=True)
class Done:
    """A finished task."""

    task: Task
    chains: int
    rejects: dict[str, int] = field(default_factory=dict)


class Mark(NamedTuple):
    """What joining the tasks needs to know of a chain."""

    id: str
    exact: str
    """Hex key of problem and steps."""
    labels: str
    """Hex key of the labels."""
    problem: str
    """Hex key of the problem."""
    group: str
    split: str
    label_class: str
    drawn: float
    """In [0, 1): decides which chains a sample keeps."""
    bands: list[int]
    """Bands of the problem's sketch; none if near duplicates are not looked for."""


def plan(loaded: Loaded) -> list[Task]:
    """All tasks of a recipe, in the order of the output."""
    tasks = []
    for number, (spec, config) in enumerate(
        zip(loaded.recipe.sources, loaded.configs, strict=True)
    ):
        count = spec.shards or spec.source.shards(config)
        for index in range(count):
            folder = f"{spec.name}/{index + 1:05}-of-{count:05}"
            tasks.append(Task(number, Shard(index, count), folder))
    return tasks


class Worker:
    """Does tasks; made once a process.

    Args:
        job: The job.

    Raises:
        InputError: If the recipe or a benchmark cannot be used.
    """

    def __init__(self, job: Job) -> None:
        self._work = job.work
        self._base = job.base
        self._loaded = Loaded(job.raw, job.base)
        recipe = self._loaded.recipe
        self._splitter = Splitter(recipe.split, recipe.seed)
        self._benchmark = benchmark(self._loaded)

    def run(self, task: Task) -> Done:
        """Do a task, unless it is done.

        Raises:
            InputError: If its source cannot be used.
            InfrastructureError: If its source or the disk fails; trying again may help.
        """
        target = self._work / task.folder
        if (done := read_done(task, target)) is not None:
            return done
        part = target.with_name(f"{target.name}.{os.getpid()}.part")
        shutil.rmtree(part, ignore_errors=True)
        try:
            part.mkdir(parents=True)
            done = self._write(task, part)
            try:
                part.rename(target)
            except OSError:
                if read_done(task, target) is None:
                    raise
        except OSError as error:
            raise InfrastructureError(
                f"{target} cannot be written: {error.strerror}", phase="write"
            ) from None
        finally:
            shutil.rmtree(part, ignore_errors=True)
        return done

    def _write(self, task: Task, folder: Path) -> Done:
        chains = 0
        rejects: dict[str, int] = {}
        with (
            (folder / CHAINS).open("wb") as chain_file,
            (folder / MARKS).open("wb") as mark_file,
            (folder / REJECTS).open("wb") as reject_file,
        ):
            for each in self._judged(task):
                if isinstance(each, Reject):
                    reject_file.write(self._anywhere(each).model_dump_json().encode() + b"\n")
                    rejects[each.kind] = rejects.get(each.kind, 0) + 1
                    continue
                chains += 1
                chain_file.write(each.model_dump_json().encode() + b"\n")
                mark_file.write(json.dumps(self._mark(each)).encode() + b"\n")
            for file in (chain_file, mark_file, reject_file):
                file.flush()
                os.fsync(file.fileno())
        done = {"chains": chains, "rejects": dict(sorted(rejects.items()))}
        (folder / DONE).write_text(json.dumps(done))
        return Done(task, chains, rejects)

    def _judged(self, task: Task) -> Iterator[Chain | Reject]:
        """The chains of a task that single chains decide about, with their split."""
        spec = self._loaded.recipe.sources[task.source]
        config = self._loaded.configs[task.source]
        filters = spec.filters or self._loaded.recipe.filters
        try:
            for each in spec.source.build(config, task.shard, 1):
                if isinstance(each, Reject):
                    yield each
                    continue
                named = each.model_copy(update={"id": f"{spec.name}:{each.id}"})
                yield filtered(named, filters) or self._clean(named) or self._splitter.assign(named)
        except InputError as error:
            raise InputError(f"source {spec.name}: {error}") from None

    def _clean(self, chain: Chain) -> Reject | None:
        why = self._benchmark.overlap(chain) if self._benchmark.items else None
        return None if why is None else Reject(kind="contaminated", message=f"{chain.id}: {why}")

    def _mark(self, chain: Chain) -> Mark:
        dedupe = self._loaded.recipe.dedupe
        near = dedupe.near is not None
        grams = shingles(words(chain.problem), dedupe.ngram) if near else set()
        return Mark(
            id=chain.id,
            exact=chain_key(chain).hex(),
            labels=digest(str(chain.labels)).hex(),
            problem=problem_key(chain.problem).hex(),
            group=chain.group or "",
            split=chain.split or "",
            label_class=class_of(chain),
            drawn=uniform(self._loaded.recipe.seed, f"sample\0{chain.id}"),
            bands=bands(grams),
        )

    def _anywhere(self, reject: Reject) -> Reject:
        """The reject with paths that do not depend on where the recipe lies."""
        return reject.model_copy(update={"message": reject.message.replace(f"{self._base}/", "")})


def benchmark(loaded: Loaded) -> Benchmark:
    """The benchmarks of a recipe.

    Raises:
        InputError: If one cannot be used.
    """
    found = Benchmark(loaded.recipe.contamination.ngram)
    for path in loaded.recipe.contamination.files:
        found.add_file(path, _raise)
    return found


def read_done(task: Task, folder: Path) -> Done | None:
    """What a finished task says of itself; None if it is not finished."""
    try:
        found = json.loads((folder / DONE).read_bytes())
        return Done(task, found["chains"], found["rejects"])
    except (OSError, ValueError, KeyError):
        return None


def _raise(error: InputError) -> None:
    raise error

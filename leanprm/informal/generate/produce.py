"""Generated chains into a JSONL file: block by block, checked, resumable.

Block `b` holds the chains `b·BLOCK … (b+1)·BLOCK − 1`; of `n` shards each has every n-th block.
Blocks are made and checked in any number of processes and written in order, so the file is the
same, byte for byte, however it was made. A run that was cut off goes on after the last whole block.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any, Literal

from leanprm.errors import InputError
from leanprm.informal.generate.leancheck import acheck, check
from leanprm.informal.generate.statements import Statement, statements
from leanprm.informal.generate.stream import GeneratorError, Settings, make_chains
from leanprm.lean.toolchain import Toolchain
from leanprm.records import Chain

Check = Literal["all", "sample", "none"]
BLOCK = 8_000
"""Chains in a block: one Lean file, and what an interruption can cost."""

_SAMPLE = 0.05


@dataclass(frozen=True)
class Job:
    """What is to be written.

    Attributes:
        settings: What decides the chains.
        count: How many chains there are in all shards together.
        check: Which chains Lean judges: "all", a "sample" of one in twenty, or "none".
        shard: This shard, from 0, and how many there are; shard `i` has the chains `i` modulo `n`
            of the blocks.

    Raises:
        InputError: If a value makes no sense.
    """

    settings: Settings
    count: int
    check: Check = "all"
    shard: tuple[int, int] = (0, 1)

    def __post_init__(self) -> None:
        index, shards = self.shard
        if not 0 <= index < shards:
            raise InputError(
                f"there is no shard {index} of {shards}", mend="count shards from 0: 0/4 … 3/4"
            )
        if self.count < 0:
            raise InputError(f"the number of chains is negative: {self.count}")

    def blocks(self) -> list[range]:
        """The numbers of the chains of this shard, block by block."""
        starts = range(0, self.count, BLOCK)
        index, shards = self.shard
        return [range(at, min(at + BLOCK, self.count)) for at in starts[index::shards]]

    def as_dict(self) -> dict[str, Any]:
        """Everything that decides the bytes of the file."""
        shard = f"{self.shard[0]}/{self.shard[1]}"
        return {**self.settings.as_dict(), "count": self.count, "check": self.check, "shard": shard}


@dataclass
class Tally:
    """Counts over chains.

    Attributes:
        chains: How many.
        right: How many without a wrong step.
        steps: How many steps.
        labels: Steps by label: "1", "0", "null".
        mistakes: False steps by kind.
        first_errors: Chains by the place of their first error.
        families: Chains by family.
        statements: Statements that Lean proved.
        lean_s: Seconds of wall time in Lean, over all processes.
    """

    chains: int = 0
    right: int = 0
    steps: int = 0
    labels: Counter[str] = field(default_factory=Counter)
    mistakes: Counter[str] = field(default_factory=Counter)
    first_errors: Counter[int] = field(default_factory=Counter)
    families: Counter[str] = field(default_factory=Counter)
    statements: int = 0
    lean_s: float = 0.0

    def add(self, chain: Chain) -> None:
        """Count one chain."""
        self.chains += 1
        self.right += chain.first_error < 0
        self.steps += len(chain.steps)
        self.labels.update("null" if label is None else str(label) for label in chain.labels)
        metas = chain.step_meta or []
        self.mistakes.update(str(meta["mistake"]) for meta in metas if meta["mistake"])
        self.first_errors[chain.first_error] += 1
        self.families[str(chain.meta["family"])] += 1

    def merge(self, other: Tally) -> None:
        """Add another's counts."""
        for name in ("chains", "right", "steps", "statements", "lean_s"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for name in ("labels", "mistakes", "first_errors", "families"):
            getattr(self, name).update(getattr(other, name))

    def as_dict(self) -> dict[str, Any]:
        """Everything but times, in a fixed order."""
        return {
            "chains": self.chains,
            "right": self.right,
            "steps": self.steps,
            "labels": dict(sorted(self.labels.items())),
            "mistakes": dict(sorted(self.mistakes.items())),
            "first_errors": {str(k): v for k, v in sorted(self.first_errors.items())},
            "families": dict(sorted(self.families.items())),
            "statements_proved": self.statements,
        }


def make_block(job: Job, numbers: range, toolchain: Toolchain | None) -> tuple[bytes, Tally]:
    """The lines of a block, checked as the job says.

    Raises:
        GeneratorError: If Lean does not confirm a label; names family, seed and chain.
        InfrastructureError: If there is no answer of Lean to be trusted.
    """
    tally, lines, wanted = Tally(), [], list[Statement]()
    for chain in make_chains(job.settings, numbers):
        if _judged(job, chain.id):
            wanted += statements(chain)
            chain.meta["checked"] = True
        tally.add(chain)
        lines.append(chain.model_dump_json(exclude_none=False))
    if wanted:
        if toolchain is None:
            raise ValueError("no Lean to check with")
        verdict = check(toolchain, wanted)
        if verdict.refused:
            raise _disagreement(verdict.refused)
        tally.statements, tally.lean_s = verdict.proved, verdict.elapsed_s
    return ("\n".join(lines) + "\n").encode() if lines else b"", tally


def _judged(job: Job, chain_id: str) -> bool:
    if job.check == "sample":
        return Random(f"{chain_id}/sample").random() < _SAMPLE
    return job.check == "all"


def _disagreement(refused: list[Statement]) -> GeneratorError:
    first = refused[0]
    others = f" and {len(refused) - 1} more" if len(refused) > 1 else ""
    return GeneratorError(
        f"Lean does not confirm the label of {first.place}{others}: {first.proposition}"
    )


def produce(
    job: Job,
    output: Path,
    toolchain: Toolchain | None,
    *,
    workers: int = 1,
    on_block: Callable[[Tally, bool], None] | None = None,
) -> Tally:
    """Write the job's chains to a file, going on where an earlier run of it stopped.

    Args:
        job: What to write.
        output: The JSONL file; `OUTPUT.manifest.json` beside it says what is in it.
        toolchain: Which Lean; may be None if the job checks nothing.
        workers: Processes, each with a Lean of its own.
        on_block: Called with the counts of each block, and whether it was there already.

    Returns:
        The counts over the whole file.

    Raises:
        InputError: If the file is the work of another job, or cannot be written.
        GeneratorError: If Lean does not confirm a label.
        InfrastructureError: If there is no answer of Lean to be trusted.
    """
    manifest = output.with_name(output.name + ".manifest.json")
    blocks = job.blocks()
    whole = Tally()
    try:
        with ExitStack() as stack:
            stream, done = _reopened(job, output, manifest, blocks)
            stack.enter_context(stream)
            for tally in done:
                whole.merge(tally)
                if on_block is not None:
                    on_block(tally, True)
            todo = blocks[len(done) :]
            for data, tally in _made(stack, job, todo, toolchain, workers):
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
                whole.merge(tally)
                if on_block is not None:
                    on_block(tally, False)
        digest = sha256(output.read_bytes()).hexdigest() if output.stat().st_size < 2**31 else None
        _write(manifest, {**_head(job), "done": True, "sha256": digest, "counts": whole.as_dict()})
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror or error}", file=output) from None
    return whole


def _made(
    stack: ExitStack,
    job: Job,
    todo: list[range],
    toolchain: Toolchain | None,
    workers: int,
) -> Iterator[tuple[bytes, Tally]]:
    """Blocks in order; a few are in the making at any time."""
    if workers <= 1 or len(todo) <= 1:
        for numbers in todo:
            yield make_block(job, numbers, toolchain)
        return
    pool = stack.enter_context(ProcessPoolExecutor(workers))
    stack.callback(pool.shutdown, wait=True, cancel_futures=True)
    waiting: list[Future[tuple[bytes, Tally]]] = []
    rest = iter(todo)
    for numbers in rest:
        waiting.append(pool.submit(make_block, job, numbers, toolchain))
        if len(waiting) > workers:
            yield waiting.pop(0).result()
    for future in waiting:
        yield future.result()


def _head(job: Job) -> dict[str, Any]:
    return {"kind": "generated chains", "job": job.as_dict()}


def _write(path: Path, content: dict[str, Any]) -> None:
    partial = path.with_name(path.name + ".part")
    partial.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    partial.replace(path)


def _reopened(
    job: Job, output: Path, manifest: Path, blocks: list[range]
) -> tuple[Any, list[Tally]]:
    """The file, cut after its last whole block, and the counts of what it holds."""
    if output.exists() and output.stat().st_size:
        try:
            there = json.loads(manifest.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            there = None
        if not isinstance(there, dict) or there.get("job") != job.as_dict():
            raise InputError(
                "exists and was made with other settings",
                file=output,
                mend="name another file, or remove it",
            )
        size, done = _kept(output, job, blocks)
        stream = output.open("r+b")
        stream.truncate(size)
        stream.seek(size)
        return stream, done
    _write(manifest, {**_head(job), "done": False})
    return output.open("wb"), []


def _kept(output: Path, job: Job, blocks: list[range]) -> tuple[int, list[Tally]]:
    """Length and counts of the whole blocks at the beginning of a file."""
    size = 0
    done: list[Tally] = []
    with output.open("rb") as stream:
        for numbers in blocks:
            tally, length = Tally(), 0
            for number in numbers:
                line = stream.readline()
                if not line.endswith(b"\n"):
                    return size, done
                try:
                    chain = Chain.model_validate_json(line)
                except ValueError:
                    return size, done
                if chain.id != f"gen-{job.settings.seed}-{number}":
                    return size, done
                tally.add(chain)
                if chain.meta["checked"]:
                    tally.statements += len(chain.steps)
                length += len(line)
            size += length
            done.append(tally)
    return size, done


async def recheck(
    toolchain: Toolchain, chains: list[Chain], *, steps: int, seed: int
) -> tuple[int, list[str]]:
    """Check labels of a file again, each in a statement of its own, in full.

    Labels are compared with the verdicts that the record tells, for every chain; the verdicts of
    sampled steps go to a plain Lean file, without anything shared between its statements.

    Args:
        toolchain: Which Lean.
        chains: The chains.
        steps: How many steps to sample.
        seed: Decides the sample.

    Returns:
        How many statements were checked, and what disagrees.
    """
    wrong = [place for chain in chains for place in _unlike(chain)]
    wanted = [item for chain in chains for item in statements(chain)]
    if len(wanted) > steps:
        wanted = Random(seed).sample(wanted, steps)
    verdict = await acheck(toolchain, wanted, alone=True)
    wrong += [f"{item.place}: Lean does not prove {item.proposition}" for item in verdict.refused]
    return len(wanted), wrong


def _unlike(chain: Chain) -> list[str]:
    """Where labels do not follow from what the record says of each step."""
    found = []
    for number, (label, meta) in enumerate(
        zip(chain.labels, chain.step_meta or [], strict=True), 1
    ):
        fits = label == int(meta["holds"]) or (label is None and meta["mistake"] == "carried")
        if not fits or meta["holds"] == bool(meta["mistake"]):
            found.append(f"{chain.id}, step {number}: label {label} does not fit {meta}")
    return found

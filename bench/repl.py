"""The stepping REPL against the language server: the same theorems and tactics in one run."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Iterator, Sequence
from statistics import median
from typing import NamedTuple

from bench.speed import Line
from bench.workload import items
from leanprm.lean.embedded import shared_toolchain
from leanprm.lean.limits import Limits
from leanprm.lean.repl import ReplPool, ReplServer, ReplState, Wanted, repl_toolchain
from leanprm.lean.server import LeanServer
from leanprm.lean.toolchain import Toolchain
from leanprm.records import ProofItem

_ROUNDS = 3
_GOALS = Wanted(goals=True)


class _Task(NamedTuple):
    """One cycle: a tactic after some others, on one theorem."""

    item: ProofItem
    before: tuple[str, ...]
    tactic: str


def tasks(count: int) -> list[_Task]:
    """Every step of theorems that are all different, and as many wrong ones, shuffled."""
    made = []
    for item in items(count // 8 + 1):
        steps = [line.strip() for line in item.proof.splitlines()]
        for number, step in enumerate(steps):
            made.append(_Task(item, tuple(steps[:number]), step))
            made.append(_Task(item, tuple(steps[:number]), "exact missing"))
    random.Random(3).shuffle(made)
    return made[:count]


async def states_of(server: ReplServer, work: Sequence[_Task]) -> list[ReplState]:
    """The state before each task, made beforehand."""
    known: dict[tuple[str, tuple[str, ...]], ReplState] = {}
    for task in work:
        name = task.item.id
        if (name, ()) not in known:
            known[name, ()] = (await server.open(task.item.statement)).root
        for number, step in enumerate(task.before):
            state, path = known[name, task.before[:number]], task.before[: number + 1]
            if (name, path) not in known:
                stepped = await server.step(state, step)
                if stepped.state is None:
                    raise RuntimeError(f"{name} {path}: {stepped.result}")
                known[name, path] = stepped.state
    return [known[task.item.id, task.before] for task in work]


async def repl_seconds(server: ReplServer, work: Sequence[_Task]) -> tuple[float, float]:
    """Seconds a cycle with goals, and seconds of CPU that the client takes for it."""
    states = await states_of(server, work)
    began, cpu = time.perf_counter(), time.process_time()
    for state, task in zip(states, work, strict=True):
        result = (await server.step(state, task.tactic, wanted=_GOALS)).result
        if (result.status == "ok") != (task.tactic != "exact missing"):
            raise RuntimeError(f"{task}: {result}")
    elapsed, used = time.perf_counter() - began, time.process_time() - cpu
    return elapsed / len(work), used / len(work)


async def server_seconds(server: LeanServer, work: Sequence[_Task]) -> float:
    """Seconds a cycle: bring the document to the theorem with the tactic, ask for the goals."""
    began = time.perf_counter()
    for task in work:
        lines = "".join(f"  {step}\n" for step in (*task.before, task.tactic))
        text = f"{task.item.statement} := by\n{lines}  skip\n"
        await server.check(text, [len(text) - len("skip\n")])
    return (time.perf_counter() - began) / len(work)


async def pool_seconds(repl: Toolchain, work: Sequence[_Task], workers: int) -> float:
    """Seconds for `workers` times the work, each worker its own part."""
    async with ReplPool(repl, Limits(), workers) as pool:
        prepared = [await states_of(server, work) for server in pool.servers]

        async def part(number: int) -> None:
            server = pool.servers[number]
            for state, task in zip(prepared[number], work, strict=True):
                await server.step(state, task.tactic, wanted=_GOALS)

        began = time.perf_counter()
        await asyncio.gather(*(part(number) for number in range(workers)))
        return time.perf_counter() - began


async def kib_a_state(repl: Toolchain, count: int) -> float:
    """Resident memory that one more kept state takes, in KiB."""
    async with ReplServer(repl, Limits()) as server:
        item = items(1)[0]
        root = (await server.open(item.statement)).root
        tactic = item.proof.splitlines()[0].strip()
        kept = [await server.step(root, tactic) for _ in range(500)]
        before = server.rss_bytes
        kept += [await server.step(root, tactic) for _ in range(count)]
        return (server.rss_bytes - before) / 1024 / count


async def grown_kib_a_step(repl: Toolchain, count: int) -> float:
    """Resident memory that a step leaves behind when its state is not kept, in KiB."""
    async with ReplServer(repl, Limits()) as server:
        item = items(1)[0]
        root = (await server.open(item.statement)).root
        tactic = item.proof.splitlines()[0].strip()
        for _ in range(3000):
            await server.step(root, tactic)
        before = server.rss_bytes
        for _ in range(count):
            await server.step(root, tactic)
        return (server.rss_bytes - before) / 1024 / count


async def start_seconds(repl: Toolchain) -> float:
    """Seconds from nothing to the first state."""
    async with ReplServer(repl, Limits()) as server:
        began = time.perf_counter()
        await server.open(items(1)[0].statement)
        return time.perf_counter() - began


async def _one_round(
    toolchain: Toolchain, repl: Toolchain, work: Sequence[_Task]
) -> dict[str, float]:
    async with ReplServer(repl, Limits()) as server:
        step, client = await repl_seconds(server, work)
    async with await LeanServer.start(toolchain, Limits(), warmup="") as documents:
        await server_seconds(documents, work[:20])
        document = await server_seconds(documents, work[: len(work) // 4])
    return {
        "step": step,
        "client": client,
        "document": document,
        "one": await pool_seconds(repl, work, 1),
        "two": await pool_seconds(repl, work, 2) / 2,
        "start": await start_seconds(repl),
    }


def measure(count: int = 1200) -> Iterator[Line]:
    """The aims of the REPL; each figure is the median of three rounds."""
    toolchain = shared_toolchain()
    repl = repl_toolchain(toolchain)
    work = tasks(count)
    rounds = [asyncio.run(_one_round(toolchain, repl, work)) for _ in range(_ROUNDS)]

    def middle(name: str) -> float:
        return median(each[name] for each in rounds)

    ratio = median(each["document"] / each["step"] for each in rounds)
    note = f"{1 / middle('step'):.0f} against {1 / middle('document'):.0f} a second, with goals"
    yield Line("REPL cycles / language server cycles", ratio, "≥ 5", ratio >= 5, note)
    rate = 1 / middle("step")
    yield Line("REPL cycles a second, one process", rate, "≥ 1000", rate >= 1000)
    both = median(each["one"] / each["two"] for each in rounds)
    yield Line("1 → 2 REPL processes", both, "≥ 1.8", both >= 1.8)
    client = 1e3 * middle("client")
    yield Line("CPU of the client for a step, ms", client, "≤ 0.1", client <= 0.1)
    state = asyncio.run(kib_a_state(repl, 4000))
    yield Line("memory a kept state, KiB", state, "≤ 40", state <= 40)
    grown = asyncio.run(grown_kib_a_step(repl, 10_000))
    yield Line("memory that a dropped step leaves, KiB", grown, "≤ 0.5", grown <= 0.5)
    start = middle("start")
    yield Line("seconds to the first state", start, "≤ 0.2", start <= 0.2)

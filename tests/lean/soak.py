"""Long runs of the stepping REPL: trees, interleaving, kills, memory.

    python -m tests.lean.soak [tree] [interleave] [kill] [memory] [--scale F]

runs them at full length (10,000 steps, 200 theorems, 1,000 kills, 100,000 steps), or that times F,
and prints a line of JSON each; the exit code is 1 if one of them finds a fault. The tests run the
same functions for seconds. Every answer is compared with the one that the same tactic got on the
same path before, in another process and another order.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import Any, NamedTuple

import psutil

from leanprm.errors import LeanCrashed
from leanprm.lean.embedded import shared_toolchain
from leanprm.lean.limits import Limits
from leanprm.lean.repl import ReplServer, ReplState, Wanted, repl_toolchain
from leanprm.lean.repl.server import Stepped
from leanprm.lean.toolchain import Toolchain

ALL = Wanted(goals=True, parts=True, key=True)
_SHAPES = (
    "(p q r : Prop) (hp : p) (hq : q) (f : q → r) : p ∧ (r ∨ q)",
    "(p q : Prop) (h : p ∨ q) (f : p → q) : q ∨ p",
    "(n m : Nat) : n + m = m + n ∧ n + {k} = {k} + n",
    "(n : Nat) (h : n > {k}) : {k} < n ∧ n ≠ 0",
    "(a b c : Nat) (h : a = b) (k : b = c) : c = a ∧ b + {k} = c + {k}",
    "(p : Nat → Prop) (h : ∀ n, p n → p (n + 1)) (z : p 0) : p {few}",
    "(xs : List Nat) : xs ++ [] = xs ∧ 0 ≤ xs.length + {k}",
    "(p q : Prop) : ¬ (p ∨ q) ↔ ¬ p ∧ ¬ q",
)
_SHOWN = 400
"""How much of a wrong answer is shown, in characters."""

# fmt: off
MOVES = (
    "constructor", "intro x", "intro x y", "exact h", "cases h", "left", "right", "assumption",
    "apply And.intro", "apply h", "simp_all", "rw [Nat.add_comm]", "induction n", "omega", "rfl",
    "have e : 1 = 1 := rfl", "skip", "all_goals assumption", "rcases h with a | b", "subst h",
    "· assumption", "exact missing", "exact (", "by_cases e : 1 = 2", "refine ⟨?_, ?_⟩", "sorry",
    "trace \"said\"", "contradiction", "exfalso", "generalize 1 = one", "show True", "simp",
)
# fmt: on


class Seen(NamedTuple):
    """A step with what came of it."""

    state: ReplState
    tactic: str
    look: object


class Found(NamedTuple):
    """What a run found.

    Attributes:
        name: Which run.
        counts: What was done.
        faults: What was wrong; empty if nothing.
    """

    name: str
    counts: Mapping[str, float]
    faults: list[str]


def statements(count: int) -> list[str]:
    """`count` theorems that are all different; some of them cannot be proved."""
    made = []
    for number in range(count):
        shape = _SHAPES[number % len(_SHAPES)]
        k, few = number // len(_SHAPES) + 1, number % 5 + 1
        made.append(f"theorem t{number} " + shape.format(k=k, few=few))
    return made


def look(stepped: Stepped) -> object:
    """What of an answer has to be the same each time.

    Heartbeats need not: what Lean makes once and keeps counts for the step that needs it first.
    """
    result = stepped.result
    said = [(m.severity, m.start, m.end, m.message) for m in result.messages]
    flaws = (result.has_sorry, result.has_holes, result.is_recursive)
    return result.status, result.view, said, flaws


async def grow(
    server: ReplServer,
    roots: Sequence[ReplState],
    steps: int,
    dice: random.Random,
    wanted: Wanted = ALL,
) -> list[Seen]:
    """Random steps on random states of trees that grow from `roots`."""
    states, seen = list(roots), []
    for _ in range(steps):
        state, tactic = dice.choice(states), dice.choice(MOVES)
        stepped = await server.step(state, tactic, wanted=wanted)
        seen.append(Seen(state, tactic, look(stepped)))
        if stepped.state is not None and 0 < stepped.state.count < 12:
            states.append(stepped.state)
    return seen


async def differences(server: ReplServer, seen: Sequence[Seen]) -> list[str]:
    """The steps that go otherwise now."""
    faults = []
    for state, tactic, before in seen:
        now = look(await server.step(state, tactic, wanted=ALL))
        if now != before:
            faults.append(
                f"{state.theorem.statement} {state.path} {tactic}: "
                f"{str(before)[:_SHOWN]} then {str(now)[:_SHOWN]}"
            )
    return faults


async def tree(repl: Toolchain, steps: int) -> Found:
    """A random tree, then all of it again: in another order, and every leaf from its root alone."""
    dice = random.Random(steps)
    async with ReplServer(repl, Limits()) as server:
        roots = [(await server.open(text)).root for text in statements(len(_SHAPES))]
        seen = await grow(server, roots, steps, dice)
        dice.shuffle(seen)
        await server.restart()
        faults = await differences(server, seen)
        inner = {each.state.parent for each in seen}
        leaves = [each for each in seen if each.state not in inner]
        for leaf in leaves:
            await server.close_theorem(leaf.state.theorem)
            faults += await differences(server, [leaf])
        deepest = max(len(each.state.path) for each in seen)
        counts = {"steps": steps, "from_the_root": len(leaves), "deepest": deepest}
    return Found("tree", counts, faults)


async def interleave(repl: Toolchain, theorems: int) -> Found:
    """Theorems one after the other, then all at once, a step here and a step there."""
    dice = random.Random(theorems)
    async with ReplServer(repl, Limits()) as server:
        alone: list[list[Seen]] = []
        for text in statements(theorems):
            root = (await server.open(text)).root
            alone.append(await grow(server, [root], 25, dice))
            if len(alone) % 25 == 0:
                await server.restart()
        await server.restart()
        mixed: list[Seen] = []
        while any(alone):
            mixed.append(dice.choice([each for each in alone if each]).pop(0))
        faults = await differences(server, mixed)
    return Found("interleave", {"theorems": theorems, "steps": len(mixed)}, faults)


async def kill(repl: Toolchain, kills: int) -> Found:
    """Steps on two processes that are killed at random moments all the time."""
    dice = random.Random(kills)
    async with ReplServer(repl, Limits()) as server:
        roots = [(await server.open(text)).root for text in statements(len(_SHAPES))]
        seen = await grow(server, roots, 300, dice)
    counts = {"kills": 0, "answers": 0, "given_up": 0}
    pids: set[int] = set()
    faults: list[str] = []

    async def killer(server: ReplServer) -> None:
        while counts["kills"] < kills:
            await asyncio.sleep(dice.uniform(0, 0.4))
            pid = server.pid
            if pid is not None and server.alive:
                pids.add(pid)
                os.kill(pid, signal.SIGKILL)
                counts["kills"] += 1

    async def worker(server: ReplServer) -> None:
        while counts["kills"] < kills:
            each = dice.choice(seen)
            try:
                faults.extend(await differences(server, [each]))
            except LeanCrashed:  # killed again and again under one request: said, not lost
                counts["given_up"] += 1
                continue
            counts["answers"] += 1

    async with ReplServer(repl, Limits()) as one, ReplServer(repl, Limits()) as two:
        await asyncio.gather(*(job(server) for server in (one, two) for job in (killer, worker)))
        counts["starts"] = one.starts + two.starts
    left = [pid for pid in pids if psutil.pid_exists(pid)]
    left += [child.pid for child in psutil.Process().children(recursive=True)]
    if left:
        faults.append(f"processes left running: {left}")
    return Found("kill", dict(counts), faults)


async def memory(repl: Toolchain, steps: int) -> Found:
    """Steps whose states are dropped at once, on theorems that are closed again."""
    dice = random.Random(steps)
    texts = statements(40)
    marks: list[int] = []
    async with ReplServer(repl, Limits()) as server:
        began = time.perf_counter()
        done = 0
        while done < steps:
            theorem = await server.open(dice.choice(texts))
            await grow(server, [theorem.root], 50, dice, Wanted())
            await server.close_theorem(theorem)
            done += 50
            if done % max(50, steps // 20) < 50:
                marks.append(server.rss_bytes)
        rate = done / (time.perf_counter() - began)
        kept = (await server.stats())["states"]
        starts = server.starts
    # The first part fills caches and the allocator's pages; the rest has to be flat.
    settled = marks[len(marks) // 4 :]
    grown = (max(settled[len(settled) // 2 :]) - max(settled[: len(settled) // 2])) / (1 << 20)
    counts = {"steps": done, "rate": round(rate), "mib": marks[-1] >> 20, "grown_mib": grown}
    faults = []
    if grown > 4:
        faults.append(f"memory grows: {[mark >> 20 for mark in marks]} MiB")
    if kept > 600 or starts != 1:
        faults.append(f"{kept} states are kept, {starts} processes were started")
    return Found("memory", counts, faults)


RUNS: dict[str, tuple[Callable[[Toolchain, int], Coroutine[Any, Any, Found]], int]] = {
    "tree": (tree, 10_000),
    "interleave": (interleave, 200),
    "kill": (kill, 1_000),
    "memory": (memory, 100_000),
}


async def _main(names: Sequence[str], scale: float) -> int:
    repl = repl_toolchain(shared_toolchain())
    wrong = 0
    for name in names or list(RUNS):
        run, size = RUNS[name]
        found = await run(repl, max(1, round(size * scale)))
        fields = {"run": found.name, **found.counts, "faults": len(found.faults)}
        print(json.dumps(fields, ensure_ascii=False), flush=True)
        for fault in found.faults[:5]:
            print(f"  {fault}", file=sys.stderr)
        wrong += bool(found.faults)
    return 1 if wrong else 0


def main() -> int:
    """Run what the command line names; the exit code."""
    words = sys.argv[1:]
    scale = 1.0
    if "--scale" in words:
        at = words.index("--scale")
        scale = float(words[at + 1])
        del words[at : at + 2]
    unknown = [word for word in words if word not in RUNS]
    if unknown:
        print(f"soak: there is no run {unknown[0]!r}; use {', '.join(RUNS)}", file=sys.stderr)
        return 2
    return asyncio.run(_main(words, scale))


if __name__ == "__main__":
    sys.exit(main())

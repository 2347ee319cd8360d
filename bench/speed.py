"""Labelling against Lean itself and against doing it the naive way; one run, so ratios hold."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Sequence
from statistics import median
from typing import NamedTuple

from bench.bare import bare_loop, plain_lean, process_per_item
from bench.workload import STEPS, items
from leanprm.lean.embedded import shared_toolchain
from leanprm.lean.toolchain import Toolchain
from leanprm.records import ProofItem
from leanprm.verify.verifier import Verifier

_ROUNDS = 3


class Line(NamedTuple):
    """One ratio: what it is, its value, the aim it is held against."""

    name: str
    value: float
    aim: str
    met: bool
    note: str = ""


def label_seconds(
    toolchain: Toolchain,
    work: Sequence[ProofItem],
    *,
    workers: int,
    goals: bool = True,
    audit: bool = False,
    fast: bool = False,
) -> float:
    """Seconds to label items on a verifier that is already warm."""
    with Verifier(toolchain, workers=workers, goals=goals, audit=audit, fast=fast) as verifier:
        for report in verifier.verify_many(work[: 20 * workers]):
            _require(report.first_error == -1, report.id)
        began = time.perf_counter()
        for report in verifier.verify_many(work):
            _require(report.first_error == -1 and len(report.steps) == STEPS, report.id)
            _require(not audit or report.status == "verified", report.id)
        return time.perf_counter() - began


def _require(holds: bool, item: str) -> None:
    if not holds:
        raise RuntimeError(f"item {item} was not labelled as it should be")


def measure(count: int = 1000) -> Iterator[Line]:
    """All ratios; each is the median of three rounds that interleave what is compared."""
    toolchain = shared_toolchain()
    work = items(count)
    few, single = work[:300], work[:12]
    rounds = [
        {
            "bare": asyncio.run(bare_loop(toolchain, few)) / len(few),
            "plain": plain_lean(toolchain, work) / count,
            "process": process_per_item(toolchain, single) / len(single),
            "goals": label_seconds(toolchain, work, workers=1) / count,
            "labels": label_seconds(toolchain, work, workers=1, goals=False) / count,
            "all": label_seconds(toolchain, work, workers=2, goals=False) / count,
            "goals2": label_seconds(toolchain, work, workers=2) / count,
            "audited": label_seconds(toolchain, work, workers=1, audit=True) / count,
            "audited2": label_seconds(toolchain, work, workers=2, audit=True) / count,
            "fast": label_seconds(toolchain, work, workers=1, fast=True) / count,
            "fast2": label_seconds(toolchain, work, workers=2, fast=True) / count,
            "fast_audited2": label_seconds(toolchain, work, workers=2, audit=True, fast=True)
            / count,
        }
        for _ in range(_ROUNDS)
    ]

    def ratio(over: str, under: str) -> float:
        return median(r[over] / r[under] for r in rounds)

    def ms(name: str) -> str:
        return f"{1e3 * median(r[name] for r in rounds):.2f} ms"

    def line(name: str, over: str, under: str, aim: float, *, least: bool) -> Line:
        value = ratio(over, under)
        met = value >= aim if least else value <= aim
        sign = "≥" if least else "≤"
        return Line(name, value, f"{sign} {aim:g}", met, f"{ms(over)} against {ms(under)} an item")

    yield line("rate with goals / bare loop (1 worker)", "bare", "goals", 0.8, least=True)
    yield line("time without goals / plain lean (all cores)", "all", "plain", 2, least=False)
    yield line("time without goals / plain lean (1 worker)", "labels", "plain", 2, least=False)
    yield line("a process per proof / without goals (all cores)", "process", "all", 30, least=True)
    yield line("a process per proof / with goals (1 worker)", "process", "goals", 30, least=True)
    yield line("with audit / without (1 worker, goals)", "audited", "goals", 1.25, least=False)
    yield line("with audit / without (2 workers, goals)", "audited2", "goals2", 1.25, least=False)
    yield line("1 → 2 workers, with goals", "goals", "goals2", 1.8, least=True)
    yield line("1 → 2 workers, without goals", "labels", "all", 1.8, least=True)
    yield line("the server / fast, with goals (1 worker)", "goals", "fast", 2, least=True)
    yield line(
        "a process per proof / fast, with goals (1 worker)", "process", "fast", 30, least=True
    )
    yield line("a process per proof / fast (2 workers)", "process", "fast2", 30, least=True)
    yield line("1 → 2 workers, fast", "fast", "fast2", 1.8, least=True)
    yield line(
        "with audit / without (2 workers, fast)", "fast_audited2", "fast2", 1.25, least=False
    )
    yield line(
        "the server / fast, both audited (2 workers)", "audited2", "fast_audited2", 1.5, least=True
    )

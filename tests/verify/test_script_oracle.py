"""Steps, goals and reach against Lean's own info trees, on the corpus of proofs."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import NamedTuple

import pytest

from leanprm.lean.batch import run_lean
from leanprm.lean.limits import Limits
from leanprm.lean.server import Checked, LeanServer
from leanprm.lean.toolchain import Toolchain
from leanprm.verify.goals import goal_queries, goals_of_steps, reach_queries, unreached
from leanprm.verify.infotree import TRACE_OPTION, TracedScript
from leanprm.verify.script import Script, parse_script
from leanprm.verify.statement import TheoremSpan, find_theorems
from leanprm.verify.traced import steps_from_trace

CORPUS = sorted((Path(__file__).parent / "corpus").glob("*.lean"))
STATELESS = ("term", "calc", "rest")
NO_GOALS = {"several_patterns"}
"""Alternatives with several patterns run twice; the server shows the goals of one run only."""


class Proof(NamedTuple):
    text: str
    theorem: TheoremSpan
    start: int
    ours: Script
    lean: TracedScript


def corpus_proofs(text: str, toolchain: Toolchain) -> list[Proof]:
    run = asyncio.run(run_lean(toolchain, text, Limits(), options={TRACE_OPTION: "true"}))
    traces = [found.message for found in run.diagnostics]
    proofs = []
    for theorem in find_theorems(text):
        start = theorem.proof_start
        assert start is not None
        proofs.append(
            Proof(
                text,
                theorem,
                start,
                parse_script(text, start, theorem.end),
                steps_from_trace(text, traces, start, theorem.end),
            )
        )
    return proofs


def test_the_corpus_is_large_enough() -> None:
    count = sum(len(find_theorems(path.read_text("utf-8"))) for path in CORPUS)
    assert count >= 150


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_steps_are_those_of_lean(path: Path, toolchain: Toolchain) -> None:
    for proof in corpus_proofs(path.read_text("utf-8"), toolchain):
        assert proof.ours == proof.lean.script, proof.theorem.name
        assert proof.ours.steps, proof.theorem.name


def test_steps_are_those_of_lean_with_carriage_returns(toolchain: Toolchain) -> None:
    text = CORPUS[0].read_text("utf-8").replace("\n", "\r\n")
    proofs = corpus_proofs(text, toolchain)
    assert all(proof.ours == proof.lean.script for proof in proofs)
    assert sum(len(proof.lean.goals) for proof in proofs) > 50


def flat(goals: tuple[str, ...]) -> list[str]:
    """Goals without their line breaks: the trees are printed narrower."""
    return [" ".join(goal.split()) for goal in goals]


async def ask(toolchain: Toolchain, text: str, offsets: list[int]) -> Checked:
    async with await LeanServer.start(toolchain, Limits()) as server:
        checked = await server.check(text)
        goals = [
            g
            for at in range(0, len(offsets), 50)
            for g in await server.goals(offsets[at : at + 50])
        ]
        return checked._replace(goals=tuple(goals))


def failing_steps(proof: Proof, checked: Checked) -> set[int]:
    failing = set()
    for found in checked.diagnostics:
        if found.severity == "error" and proof.start <= found.start < proof.theorem.end:
            inside = [s.index for s in proof.ours.steps if s.start <= found.start < s.end]
            failing.update(inside[-1:])
    return failing


@pytest.mark.parametrize(
    "path", [path for path in CORPUS if path.stem not in NO_GOALS], ids=lambda path: path.stem
)
def test_goals_and_reach_are_those_of_lean(path: Path, toolchain: Toolchain) -> None:
    text = path.read_text("utf-8")
    proofs = corpus_proofs(text, toolchain)
    scripts = [proof.lean for proof in proofs]
    offsets = {at for item in scripts for at in (*goal_queries(item), *reach_queries(item))}
    places = sorted(at for at in offsets if at <= len(text))
    checked = asyncio.run(ask(toolchain, text, places))
    answers = dict(zip(places, checked.goals, strict=True))
    compared = 0
    for proof in proofs:
        queries = goal_queries(proof.lean)
        assert len(queries) <= len(proof.ours.steps) + len(proof.ours.blocks)
        asked = {at: answers.get(at) for at in queries}
        goals = goals_of_steps(proof.ours, asked)
        lost = unreached(proof.ours, failing_steps(proof, checked), answers)
        for step in proof.ours.steps:
            if proof.ours.blocks[step.block].kind in STATELESS:
                continue
            expected = proof.lean.goals.get(step.index)
            where = f"{proof.theorem.name}: {text[step.start : step.end]}"
            assert (step.index in lost) == (expected is None), where
            if expected is not None:
                found = goals[step.index]
                assert flat(found.before) == flat(expected.before), where
                assert flat(found.after) == flat(expected.after), where
                compared += 1
    assert compared >= len(proofs) // 2

"""The shared scorer loses no request, mixes up no answer, and says when it is full."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from leanprm.errors import InfrastructureError
from leanprm.prm.scorer import PrmScorer
from leanprm.prm.shared import ScorerBusy, SharedScorer
from leanprm.records import Chain, StepScore
from tests.prm.test_scorer import chain, gap, many, one_by_one
from tests.prm.tiny import tiny_model


class Gate:
    """A scorer that waits until it may go on, and notes what it was asked.

    The score of a step is its length over 100; the step "fail" makes it fail.
    """

    def __init__(self) -> None:
        self.calls: list[list[str]] = []
        self.entered, self.go = threading.Event(), threading.Event()

    def score(self, chains: Sequence[Chain]) -> list[list[StepScore]]:
        self.calls.append([one.id for one in chains])
        self.entered.set()
        assert self.go.wait(20)
        if any("fail" in one.steps for one in chains):
            raise InfrastructureError("cannot", phase="score")
        return [
            [StepScore(index=k, p=len(step) / 100) for k, step in enumerate(one.steps)]
            for one in chains
        ]


def test_sixty_four_clients_get_their_own_scores() -> None:
    model = tiny_model(512)
    chains = many(256)
    expected = one_by_one(model, chains)
    with SharedScorer(PrmScorer(model)) as shared, ThreadPoolExecutor(64) as clients:
        asked = [chains[4 * k : 4 * k + 4] for k in range(64)]
        answers = list(clients.map(shared.score, asked))
    assert gap([scores for answer in answers for scores in answer], expected) < 1e-5
    assert shared.stats.requests == 64
    assert shared.stats.computed <= 256


def test_what_waits_goes_together_and_equal_chains_once() -> None:
    gate = Gate()
    with SharedScorer(gate) as shared:
        first = shared.submit([chain("a", ["one"])])
        assert gate.entered.wait(20)
        rest = [shared.submit([chain(name, ["two"]), chain("b", ["three"])]) for name in "xyz"]
        gate.go.set()
        assert first.result(20)[0][0].p == 0.03
        assert [[s[0].p for s in future.result(20)] for future in rest] == [[0.03, 0.05]] * 3
        assert gate.calls == [["a"], ["z", "b"]]
        assert shared.score([chain("other id", ["one"])])[0][0].p == 0.03
        assert len(gate.calls) == 2, "known by content"
    assert shared.stats.chains == 8
    assert shared.stats.computed == 3


def test_a_cancelled_request_is_not_scored() -> None:
    gate = Gate()
    with SharedScorer(gate) as shared:
        shared.submit([chain("a", ["one"])])
        assert gate.entered.wait(20)
        gone = shared.submit([chain("gone", ["two"])])
        stays = shared.submit([chain("stays", ["three"])])
        assert gone.cancel()
        gate.go.set()
        stays.result(20)
    assert gate.calls == [["a"], ["stays"]]
    assert shared.stats.cancelled == 1


def test_a_cancelled_coroutine_takes_its_request_out() -> None:
    gate = Gate()

    async def main(shared: SharedScorer) -> None:
        shared.submit([chain("a", ["one"])])
        await asyncio.to_thread(gate.entered.wait, 20)
        task = asyncio.ensure_future(shared.ascore([chain("gone", ["two"])]))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        gate.go.set()
        assert (await shared.ascore([chain("b", ["four"])]))[0][0].p == 0.04

    with SharedScorer(gate) as shared:
        asyncio.run(main(shared))
    assert gate.calls == [["a"], ["b"]]


def test_a_bad_request_fails_alone() -> None:
    gate = Gate()
    with SharedScorer(gate) as shared:
        shared.submit([chain("a", ["one"])])
        assert gate.entered.wait(20)
        bad = shared.submit([chain("bad", ["fail"])])
        good = shared.submit([chain("good", ["fine"])])
        gate.go.set()
        assert good.result(20)[0][0].p == 0.04
        with pytest.raises(InfrastructureError, match="cannot"):
            bad.result(20)


def test_too_much_is_refused_with_a_reason() -> None:
    gate = Gate()
    with SharedScorer(gate, most_waiting=3) as shared:
        shared.submit([chain("a", ["one"])])
        assert gate.entered.wait(20)
        large = shared.submit([chain(f"b{k}", ["two"]) for k in range(5)])
        with pytest.raises(ScorerBusy, match="5 chains are waiting, 3 may"):
            shared.submit([chain("c", ["three"])])
        gate.go.set()
        assert len(large.result(20)) == 5
    assert shared.stats.refused == 1
    with pytest.raises(ScorerBusy, match="closed"):
        shared.submit([chain("d", ["x"])])


def test_closing_scores_what_waits() -> None:
    gate = Gate()
    shared = SharedScorer(gate, batch_chains=1)
    futures = [shared.submit([chain(f"c{k}", [str(k)])]) for k in range(5)]
    gate.go.set()
    shared.close()
    assert all(future.done() for future in futures)
    assert len(gate.calls) == 5


def test_old_results_are_dropped() -> None:
    gate = Gate()
    gate.go.set()
    with SharedScorer(gate, kept=1) as shared:
        for name in ("a", "b", "a"):
            shared.score([chain(name, [name])])
    assert gate.calls == [["a"], ["b"], ["a"]]

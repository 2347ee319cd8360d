"""Scores over HTTP are the scores; what cannot be scored gets one clear answer."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import httpx
import pytest
import uvicorn
from fastapi import FastAPI

from leanprm.errors import InfrastructureError
from leanprm.prm.scorer import PrmScorer
from leanprm.prm.shared import SharedScorer
from leanprm.rewards import Asked, Rewarded
from leanprm.serve.app import RewardRoute, create_app
from leanprm.serve.client import HttpScorer
from tests.prm.test_scorer import chain, gap, many, one_by_one
from tests.prm.test_shared import Gate
from tests.prm.tiny import tiny_model

Gated = tuple[Gate, str, SharedScorer]
JSON = {"content-type": "application/json"}


@contextmanager
def served(app: FastAPI) -> Iterator[str]:
    """The service on a free port."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        config = uvicorn.Config(app, log_level="warning")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


def test_sixty_four_clients_over_http() -> None:
    model = tiny_model(512)
    chains = many(128)
    expected = one_by_one(model, chains)
    with (
        SharedScorer(PrmScorer(model)) as shared,
        served(create_app(shared, "tiny")) as url,
        ThreadPoolExecutor(64) as clients,
        HttpScorer(url) as scorer,
    ):
        answers = list(clients.map(scorer.score, [chains[2 * k : 2 * k + 2] for k in range(64)]))
        metrics = httpx.get(f"{url}/metrics").text
        health = httpx.get(f"{url}/healthz").json()
    assert gap([scores for answer in answers for scores in answer], expected) < 1e-5
    assert "leanprm_scorer_chains_total 128.0" in metrics
    assert health["status"] == "ok"
    assert health["model"] == "tiny"


@pytest.fixture
def gated() -> Iterator[tuple[Gate, str, SharedScorer]]:
    gate = Gate()
    with (
        SharedScorer(gate, most_waiting=1) as shared,
        served(create_app(shared, "gate", most_bytes=10_000)) as url,
    ):
        yield gate, url, shared
        gate.go.set()


@pytest.mark.parametrize(
    ("body", "status", "said"),
    [
        (b"{", 422, "json"),
        (b'{"chains": [{"steps": []}]}', 422, "problem"),
        (b'{"chains": [{"problem": "p", "steps": ["a"], "states": []}]}', 422, "0 states for 1"),
        (b'{"chains": []' + b" " * 10_000 + b"}", 413, "send fewer"),
    ],
)
def test_bad_requests(gated: Gated, body: bytes, status: int, said: str) -> None:
    answer = httpx.post(f"{gated[1]}/score", content=body, headers=JSON)
    assert answer.status_code == status
    assert said in answer.text.lower()


def test_a_body_without_a_length_is_counted_too(gated: Gated) -> None:
    pieces = (b" " * 1000 for _ in range(11))
    assert httpx.post(f"{gated[1]}/score", content=pieces).status_code == 413


def test_a_busy_service_is_asked_again(gated: Gated) -> None:
    gate, url, shared = gated
    with ThreadPoolExecutor(8) as clients, HttpScorer(url, timeout=20) as scorer:
        first = clients.submit(scorer.score, [chain("a", ["one"])])
        assert gate.entered.wait(20)
        rest = [clients.submit(scorer.score, [chain(f"c{k}", ["x" * k])] * 2) for k in range(1, 6)]
        until = time.monotonic() + 20
        while not shared.stats.refused and time.monotonic() < until:
            time.sleep(0.01)
        gate.go.set()
        assert first.result()[0][0].p == 0.03
        assert [future.result()[0][0].p for future in rest] == [k / 100 for k in range(1, 6)]
    assert shared.stats.refused > 0


def test_a_failure_is_an_error_not_a_score(gated: Gated) -> None:
    gate, url, _ = gated
    gate.go.set()
    with HttpScorer(url) as scorer, pytest.raises(InfrastructureError, match=r"500.*cannot"):
        scorer.score([chain("bad", ["fail"])])


def test_nobody_there_is_said() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}"
        with HttpScorer(url, timeout=0.3) as scorer, pytest.raises(InfrastructureError, match=url):
            scorer.score([chain("a", ["one"])])


class Lengths:
    """The reward of a completion is its length over 100; "broken" cannot be checked."""

    def rewards(self, asked: Sequence[Asked]) -> list[Rewarded]:
        return [
            Rewarded(None if one.completion == "broken" else len(one.completion) / 100)
            for one in asked
        ]


def test_rewards_as_openrlhf_asks_for_them() -> None:
    route = RewardRoute(Lengths(), split_at="<A>", unknown=-1.0)
    with served(create_app(None, "lengths", rewards=route)) as url:
        both = {"query": ["p one</s>", "p broken"], "prompts": ["p ", "p "], "labels": [None, None]}
        found = httpx.post(f"{url}/get_reward", json=both).json()
        alone = httpx.post(f"{url}/get_reward", json={"query": ["p<A>four"]}).json()
        bad = httpx.post(f"{url}/get_reward", json={"query": ["p"]})
        metrics = httpx.get(f"{url}/metrics").text
        score = httpx.post(f"{url}/score", json={"chains": []})
    assert found["rewards"] == found["scores"] == [0.03, -1.0]
    assert found["extra_logs"] == {"known": [1.0, 0.0]}
    assert alone["rewards"] == [0.04]
    assert bad.status_code == 422
    assert "does not contain" in bad.json()["detail"]
    assert "leanprm_rewards_total 3.0" in metrics
    assert "leanprm_rewards_unknown_total 1.0" in metrics
    assert score.status_code == 404

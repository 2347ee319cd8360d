"""The sampler over an endpoint, against a real HTTP server."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from leanprm.errors import InfrastructureError
from leanprm.search.policies.openai import OpenAISampler
from leanprm.search.policies.sampling import Sample

GOOD = {
    "choices": [
        {"text": "exact h", "logprobs": {"token_logprobs": [-0.5, -0.25]}},
        {"text": "simp", "logprobs": None},
    ],
    "usage": {"completion_tokens": 6},
}


class Endpoint(ThreadingHTTPServer):
    """Answers with what it was given: pairs of a status and a body."""

    answers: list[tuple[int, Any]]
    asked: list[tuple[str, dict[str, Any]]]


class Handler(BaseHTTPRequestHandler):
    server: Endpoint

    def do_POST(self) -> None:
        length = int(self.headers["content-length"])
        self.server.asked.append((self.path, json.loads(self.rfile.read(length))))
        status, body = self.server.answers.pop(0)
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-length", str(len(data)))
        if status == 429:
            self.send_header("retry-after", "0.01")
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    server = Endpoint(("127.0.0.1", 0), Handler)
    server.answers, server.asked = [], []
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def ask(endpoint: Endpoint, **options: Any) -> list[Sample]:
    async def run() -> list[Sample]:
        url = f"http://127.0.0.1:{endpoint.server_address[1]}/v1/"
        sampler = OpenAISampler(url, "m", first_wait_s=0.01, **options)
        try:
            return await sampler.sample("GOAL", 2, ("\n",))
        finally:
            await sampler.aclose()

    return asyncio.run(run())


def test_completions_with_probabilities(endpoint: Endpoint) -> None:
    endpoint.answers = [(200, GOOD)]
    assert ask(endpoint, seed=3) == [("exact h", -0.75, 3), ("simp", None, 3)]
    ((path, fields),) = endpoint.asked
    assert path == "/v1/completions"
    assert (fields["n"], fields["stop"], fields["seed"]) == (2, ["\n"], 3)


def test_chat(endpoint: Endpoint) -> None:
    choice = {"message": {"content": "rfl"}, "logprobs": {"content": [{"logprob": -1.5}]}}
    endpoint.answers = [(200, {"choices": [choice], "usage": None})]
    assert ask(endpoint, chat=True) == [("rfl", -1.5, 0)]
    assert endpoint.asked[0][0] == "/v1/chat/completions"


def test_busy_is_asked_again(endpoint: Endpoint) -> None:
    endpoint.answers = [(429, {}), (503, {}), (200, GOOD)]
    assert len(ask(endpoint)) == 2
    assert len(endpoint.asked) == 3


@pytest.mark.parametrize(
    "answer",
    [(401, {"error": "no key"}), (200, b"<html>"), (200, []), (200, {"choices": [{}]})],
)
def test_what_is_no_answer_is_an_infrastructure_error(
    endpoint: Endpoint, answer: tuple[int, Any]
) -> None:
    endpoint.answers = [answer]
    with pytest.raises(InfrastructureError):
        ask(endpoint)
    assert len(endpoint.asked) == 1


def test_an_endpoint_that_stays_down(endpoint: Endpoint) -> None:
    endpoint.answers = [(500, {})] * 3
    with pytest.raises(InfrastructureError, match="HTTP 500"):
        ask(endpoint, retries=2)


def test_nobody_listens(endpoint: Endpoint) -> None:
    endpoint.shutdown()
    endpoint.server_close()
    with pytest.raises(InfrastructureError, match="ConnectError"):
        ask(endpoint, retries=1)

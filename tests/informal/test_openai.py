"""The model's formalizer against a real server that misbehaves."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from leanprm.errors import InfrastructureError
from leanprm.informal.decide import Decider
from leanprm.informal.judge import judge
from leanprm.informal.openai import COMPARE, FORMALIZE, TELL, OpenAIFormalizer
from leanprm.informal.solutions import Solution

Reply = tuple[int, bytes]
STEP = "She sold 48 + 24 = 72 clips."


def said(content: object) -> Reply:
    """An answer of the model."""
    text = content if isinstance(content, str) else json.dumps(content)
    return 200, json.dumps({"choices": [{"message": {"content": text}}]}).encode()


def proposed(*statements: str, **more: object) -> dict[str, object]:
    return {"claims": [{"statement": statement, **more} for statement in statements]}


class Server:
    """A local server; `answer` says what comes back."""

    def __init__(self, answer: Callable[[str, str, int], Reply]) -> None:
        self.requests = self.most_at_once = self._now = 0
        self._lock = threading.Lock()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                system, user = (each["content"] for each in body["messages"])
                with outer._lock:
                    outer.requests += 1
                    outer._now += 1
                    outer.most_at_once = max(outer.most_at_once, outer._now)
                    number = outer.requests
                status, data = answer(system, user, number)
                with outer._lock:
                    outer._now -= 1
                self.send_response(status)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_: Any) -> None:
                pass

        class Quiet(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: Any) -> None:
                pass  # a client that gave up

        self._server = Quiet(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}/v1"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def serve() -> Iterator[Callable[[Callable[[str, str, int], Reply]], Server]]:
    servers: list[Server] = []

    def start(answer: Callable[[str, str, int], Reply]) -> Server:
        servers.append(Server(answer))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


def honest(content: object, *, same: bool = True) -> Callable[[str, str, int], Reply]:
    """A model that formalizes in one way and tells back in words."""

    def answer(system: str, user: str, number: int) -> Reply:
        if system == FORMALIZE:
            return said(content)
        if system == TELL:
            return said("48 plus 24 is 72.")
        assert system == COMPARE
        return said({"same": same})

    return answer


def formalize(server: Server, step: str = STEP, **options: Any) -> Any:
    with closing(OpenAIFormalizer(server.address, "m", **options)) as formalizer:
        (made,) = formalizer.formalize("How many clips?", [step])
    return made


def test_a_good_answer_is_a_claim(serve: Any) -> None:
    server = serve(honest(proposed("(48 + 24 : Rat) = 72")))
    made = formalize(server)
    assert [each.question.statement for each in made.claims] == ["(48 + 24 : Rat) = 72"]
    assert (made.rejected, server.requests) == ([], 3)


def test_an_answer_in_a_fence(serve: Any) -> None:
    fenced = "```json\n" + json.dumps(proposed("(48 + 24 : Rat) = 72")) + "\n```"
    assert len(formalize(serve(honest(fenced))).claims) == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("I think that 48 + 24 = 72.", "nonsense"),
        ("{}", "nonsense"),
        ({"claims": "none"}, "nonsense"),
        ({"claims": [{"statement": 5}]}, "nonsense"),
        ({"claims": [{"statement": "", "facts": []}]}, "nonsense"),
        ({"claims": [], "comment": "none"}, "nonsense"),
        (proposed("True"), "nonsense"),
        (proposed("(48 + 24 : Rat) = 73"), "numbers"),
        (proposed("(1 : Rat) = 1"), "numbers"),
        (proposed("(48 + 24 : Rat) = 72", facts=["(9 : Int) = 9"]), "numbers"),
        (proposed("(48 + 24 : Rat) = 72 := by sorry"), "forbidden"),
        (proposed("(48 : Rat) = 72) := sorry\ntheorem x : (24 = 24"), "forbidden"),
        (proposed("(48 + 24 : Rat) = 72", variables="#eval 1"), "forbidden"),
        (proposed(*["(48 + 24 : Rat) = 72"] * 50), "nonsense"),
    ],
)
def test_garbage_is_a_counted_reject(serve: Any, content: object, reason: str) -> None:
    made = formalize(serve(honest(content)))
    assert made.claims == []
    assert made.rejected == [reason]


def test_a_failed_round_trip_is_a_reject(serve: Any) -> None:
    made = formalize(serve(honest(proposed("(48 + 24 : Rat) = 72"), same=False)))
    assert (made.claims, made.rejected) == ([], ["round trip"])


@pytest.mark.parametrize("reply", [(200, b"<html>"), (200, b"{}"), (200, b'{"choices": []}')])
def test_an_envelope_that_is_none(serve: Any, reply: Reply) -> None:
    assert formalize(serve(lambda *_: reply)).rejected == ["nonsense"]


def test_a_server_that_hangs(serve: Any) -> None:
    def hang(*_: object) -> Reply:
        time.sleep(3)
        return said({})

    began = time.monotonic()
    assert formalize(serve(hang), timeout_s=0.3).rejected == ["timeout"]
    assert time.monotonic() - began < 2


def test_too_many_requests_are_repeated(serve: Any) -> None:
    good = honest(proposed("(48 + 24 : Rat) = 72"))

    def busy(system: str, user: str, number: int) -> Reply:
        return (429, b"slow down") if number == 1 else good(system, user, number)

    server = serve(busy)
    assert len(formalize(server).claims) == 1
    assert server.requests == 4


@pytest.mark.parametrize(("status", "requests"), [(500, 2), (429, 2), (401, 1), (404, 1)])
def test_a_server_that_only_refuses_is_an_error(serve: Any, status: int, requests: int) -> None:
    server = serve(lambda *_: (status, b"no"))
    with pytest.raises(InfrastructureError, match=f"HTTP {status}"):
        formalize(server, retries=1)
    assert server.requests == requests


def test_a_dead_server_is_an_error(serve: Any) -> None:
    server = serve(lambda *_: said({}))
    server.close()
    with pytest.raises(InfrastructureError, match="cannot be asked"):
        formalize(server, retries=1)


def test_labels_and_concurrency(serve: Any, decider: Decider) -> None:
    def answer(system: str, user: str, number: int) -> Reply:
        time.sleep(0.05)
        if system != FORMALIZE:
            return said({"same": True}) if system == COMPARE else said("words")
        if "nonsense" in user:
            return said("what?")
        wrong = "73" in user.rpartition("Step:")[2]
        return said(proposed(f"(48 + 24 : Rat) = {73 if wrong else 72}"))

    server = serve(answer)
    steps = ["48 + 24 is 72", "48 + 24 is 73", "nonsense 1"]
    solutions = [Solution(id=str(n), problem="p", steps=steps, source="t") for n in range(6)]
    with closing(OpenAIFormalizer(server.address, "m", concurrency=3)) as formalizer:
        chains = list(judge(solutions, formalizer, decider))
    assert [each.id for each in chains] == [each.id for each in solutions]
    assert all(each.labels == [1, 0, None] for each in chains)
    assert chains[0].step_meta is not None
    assert chains[0].step_meta[2]["rejected"] == ["nonsense"]
    assert 2 <= server.most_at_once <= 3

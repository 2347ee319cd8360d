"""The service: `POST /score`, `GET /healthz`, `GET /metrics`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from leanprm._version import __version__
from leanprm.errors import InfrastructureError
from leanprm.prm.shared import ScorerBusy, SharedScorer
from leanprm.serve.wire import MOST_BYTES, Health, ScoreAnswer, ScoreRequest

RETRY_SECONDS = 1


def create_app(scorer: SharedScorer, model: str, *, most_bytes: int = MOST_BYTES) -> FastAPI:
    """The service around a scorer.

    Args:
        scorer: What scores; it stays open when the service ends.
        model: Its name, for `/healthz`.
        most_bytes: Largest body of a request.
    """
    app = FastAPI(title="leanprm", version=__version__)
    app.add_middleware(BodyLimit, most_bytes=most_bytes)
    registry = CollectorRegistry()
    registry.register(_Stats(scorer))

    @app.post("/score")
    async def score(request: ScoreRequest) -> ScoreAnswer:
        chains = [one.chain(str(number)) for number, one in enumerate(request.chains)]
        return ScoreAnswer(scores=await scorer.ascore(chains))

    @app.get("/healthz")
    async def health() -> Health:
        return Health(status="ok", model=model, version=__version__)

    @app.get("/metrics")
    async def metrics() -> Response:
        return PlainTextResponse(generate_latest(registry))

    @app.exception_handler(InfrastructureError)
    async def failed(_request: Request, error: InfrastructureError) -> JSONResponse:
        busy = isinstance(error, ScorerBusy)
        headers = {"Retry-After": str(RETRY_SECONDS)} if busy else None
        return JSONResponse({"detail": str(error)}, 503 if busy else 500, headers)

    return app


class _Stats(Collector):
    """The counts of a shared scorer, read when they are asked for."""

    def __init__(self, scorer: SharedScorer) -> None:
        self._scorer = scorer

    def collect(self) -> Iterator[Metric]:
        for name, value in asdict(self._scorer.stats).items():
            counter = CounterMetricFamily(f"leanprm_scorer_{name}", f"{name} since the start")
            counter.add_metric([], value)
            yield counter
        waiting = GaugeMetricFamily("leanprm_scorer_waiting", "chains that wait now")
        waiting.add_metric([], self._scorer.waiting)
        yield waiting


class BodyLimit:
    """Refuses larger bodies with 413, also when they come in pieces without a length."""

    def __init__(self, app: ASGIApp, most_bytes: int) -> None:
        self._app, self._most = app, most_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count what comes in."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        parts: list[Message] = []
        size = 0
        while not parts or parts[-1].get("more_body", False):
            parts.append(await receive())
            size += len(parts[-1].get("body", b""))
            if size > self._most:
                detail = f"the body has more than {self._most} bytes: send fewer chains"
                await JSONResponse({"detail": detail}, 413)(scope, receive, send)
                return
        waiting = iter(parts)

        async def again() -> Message:
            return next(waiting, None) or await receive()

        await self._app(scope, again, send)

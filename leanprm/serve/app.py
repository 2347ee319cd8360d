"""The service: `POST /score`, `POST /get_reward`, `GET /healthz`, `GET /metrics`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from leanprm._version import __version__
from leanprm.errors import InfrastructureError, InputError
from leanprm.prm.shared import ScorerBusy, SharedScorer
from leanprm.rewards.openrlhf import asked_of, openrlhf_rewards
from leanprm.rewards.protocol import Reward
from leanprm.serve.wire import (
    MOST_BYTES,
    Health,
    RewardAnswer,
    RewardRequest,
    ScoreAnswer,
    ScoreRequest,
)

RETRY_SECONDS = 1


@dataclass(frozen=True)
class RewardRoute:
    """What `POST /get_reward` answers.

    Attributes:
        reward: What rewards; called from several threads.
        split_at: Text that ends every prompt, for queries that come without their prompts.
        unknown: Reward where checking failed.
    """

    reward: Reward
    split_at: str | None = None
    unknown: float = 0.0


def create_app(
    scorer: SharedScorer | None,
    model: str,
    *,
    rewards: RewardRoute | None = None,
    most_bytes: int = MOST_BYTES,
) -> FastAPI:
    """The service around a scorer, a reward, or both; what is not given has no route.

    Args:
        scorer: What scores; it stays open when the service ends.
        model: Its name, for `/healthz`.
        rewards: What rewards.
        most_bytes: Largest body of a request.
    """
    app = FastAPI(title="leanprm", version=__version__)
    app.add_middleware(BodyLimit, most_bytes=most_bytes)
    registry = CollectorRegistry()
    if scorer is not None:
        _add_score(app, scorer)
        registry.register(_Stats(scorer))
    if rewards is not None:
        _add_reward(app, rewards, registry)

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

    @app.exception_handler(InputError)
    async def refused(_request: Request, error: InputError) -> JSONResponse:
        return JSONResponse({"detail": str(error)}, 422)

    return app


def _add_score(app: FastAPI, scorer: SharedScorer) -> None:
    @app.post("/score")
    async def score(request: ScoreRequest) -> ScoreAnswer:
        chains = [one.chain(str(number)) for number, one in enumerate(request.chains)]
        return ScoreAnswer(scores=await scorer.ascore(chains))


def _add_reward(app: FastAPI, rewards: RewardRoute, registry: CollectorRegistry) -> None:
    given = Counter("leanprm_rewards", "completions rewarded", registry=registry)
    failed = Counter("leanprm_rewards_unknown", "completions not checked", registry=registry)
    seconds = Histogram("leanprm_reward_seconds", "time of a request", registry=registry)

    # Not a coroutine: it runs in a thread, and Lean may take its time.
    @app.post("/get_reward")
    def get_reward(request: RewardRequest) -> RewardAnswer:
        asked = asked_of(request.query, request.prompts, request.labels, split_at=rewards.split_at)
        with seconds.time():
            values, known = openrlhf_rewards(rewards.reward, asked, rewards.unknown)
        given.inc(len(values))
        failed.inc(known.count(0.0))
        return RewardAnswer(rewards=values, scores=values, extra_logs={"known": known})


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

"""The client: a `Scorer` that asks a service."""

from __future__ import annotations

import time
from collections.abc import Sequence
from types import TracebackType

import httpx
from pydantic import ValidationError

from leanprm.errors import InfrastructureError
from leanprm.records import Chain, StepScore
from leanprm.serve.wire import ScoreAnswer, ScoredChain, ScoreRequest

_PIECE = 512


class HttpScorer:
    """Scores chains at a service.

    A service that is too busy (503) or cannot be reached is asked again until the deadline.

    Args:
        url: Such as "http://localhost:8000".
        timeout: Seconds for one call of `score`, all tries together.
    """

    def __init__(self, url: str, *, timeout: float = 120.0) -> None:
        self._timeout = timeout
        self._client = httpx.Client(base_url=url)

    def score(self, chains: Sequence[Chain]) -> list[list[StepScore]]:
        """See `Scorer.score`.

        Raises:
            InfrastructureError: If there is no right answer in time.
        """
        deadline = time.monotonic() + self._timeout
        scores: list[list[StepScore]] = []
        for start in range(0, len(chains), _PIECE):
            scores += self._ask(chains[start : start + _PIECE], deadline)
        return scores

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def __enter__(self) -> HttpScorer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _ask(self, chains: Sequence[Chain], deadline: float) -> list[list[StepScore]]:
        asked = [ScoredChain.model_validate(chain.model_dump()) for chain in chains]
        body = ScoreRequest(chains=asked).model_dump_json()
        reason = "no time was left"
        pause = 0.05
        while (left := deadline - time.monotonic()) > 0:
            try:
                answer = self._client.post(
                    "/score",
                    content=body,
                    headers={"content-type": "application/json"},
                    timeout=left,
                )
            except httpx.TransportError as error:
                reason = str(error) or type(error).__name__
            else:
                if answer.status_code != 503:
                    return _scores(answer, chains)
                reason = "the service is busy"
            time.sleep(max(0.0, min(pause, deadline - time.monotonic())))
            pause = min(2 * pause, 2.0)
        raise InfrastructureError(f"{self._client.base_url}: {reason}", phase="score")


def _scores(answer: httpx.Response, chains: Sequence[Chain]) -> list[list[StepScore]]:
    """The scores in an answer that fits the question."""
    where = f"{answer.request.url}"
    if answer.status_code != 200:
        said = answer.text[:200].replace("\n", " ")
        raise InfrastructureError(
            f"{where}: {answer.status_code}: {said}", phase="score", retryable=False
        )
    try:
        scores = ScoreAnswer.model_validate_json(answer.content).scores
    except ValidationError as error:
        raise InfrastructureError(f"{where}: not an answer: {error}", phase="score") from None
    if [len(row) for row in scores] != [len(chain.steps) for chain in chains]:
        raise InfrastructureError(f"{where}: the answer does not fit the question", phase="score")
    return scores

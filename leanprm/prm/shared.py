"""One scorer behind many callers: threads, coroutines, HTTP clients.

Requests wait in a queue. Whenever the scorer is free it takes what waits, so that requests of all
callers go through the model together; equal chains go once, and results are kept by content.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import threading
from collections import OrderedDict, deque
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from types import TracebackType

from leanprm.errors import InfrastructureError
from leanprm.prm.protocol import Scorer
from leanprm.records import Chain, StepScore

Scores = list[StepScore]


class ScorerBusy(InfrastructureError):
    """Too much is waiting already; try again later."""


@dataclass
class SharedStats:
    """What the queue has done.

    Attributes:
        requests: Calls that were accepted.
        refused: Calls that were refused because too much was waiting.
        cancelled: Calls whose caller went away before they were scored.
        chains: Chains asked for.
        computed: Chains that went through the scorer; the rest were known or asked for twice.
        batches: Calls of the scorer.
    """

    requests: int = 0
    refused: int = 0
    cancelled: int = 0
    chains: int = 0
    computed: int = 0
    batches: int = 0


@dataclass(frozen=True)
class _Request:
    chains: list[Chain]
    keys: list[str]
    future: Future[list[Scores]]


class SharedScorer:
    """A `Scorer` that packs the requests of all its callers.

    Args:
        scorer: The scorer; it is called from one thread only.
        batch_chains: At most so many chains go into one call of the scorer.
        most_waiting: Chains that may wait; a request beyond is refused, unless nothing waits.
        kept: Results kept by content, the least recently used dropped first; 0 keeps none.
    """

    def __init__(
        self,
        scorer: Scorer,
        *,
        batch_chains: int = 1024,
        most_waiting: int = 65_536,
        kept: int = 65_536,
    ) -> None:
        self.stats = SharedStats()
        self._scorer = scorer
        self._batch_chains, self._most_waiting, self._kept = batch_chains, most_waiting, kept
        self._known: OrderedDict[str, Scores] = OrderedDict()
        self._waiting: deque[_Request] = deque()
        self._waiting_chains = 0
        self._changed = threading.Condition()
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="leanprm-scorer", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> int:
        """Chains that wait now."""
        return self._waiting_chains

    def submit(self, chains: Sequence[Chain]) -> Future[list[Scores]]:
        """Queue a request; cancelling the future takes it out again.

        Raises:
            ScorerBusy: If too much is waiting, or the scorer is closed.
        """
        future: Future[list[Scores]] = Future()
        request = _Request(list(chains), [content_key(chain) for chain in chains], future)
        with self._changed:
            if self._closed:
                raise ScorerBusy("the scorer is closed", phase="score", retryable=False)
            after = self._waiting_chains + len(request.chains)
            if self._waiting and after > self._most_waiting:
                self.stats.refused += 1
                raise ScorerBusy(
                    f"{self._waiting_chains} chains are waiting, {self._most_waiting} may; "
                    "try again later",
                    phase="score",
                )
            self.stats.requests += 1
            self.stats.chains += len(request.chains)
            self._waiting.append(request)
            self._waiting_chains = after
            self._changed.notify()
        return future

    def score(self, chains: Sequence[Chain]) -> list[Scores]:
        """See `Scorer.score`; waits for its turn.

        Raises:
            ScorerBusy: If too much is waiting, or the scorer is closed.
            InfrastructureError: If the scorer failed.
        """
        return self.submit(chains).result()

    async def ascore(self, chains: Sequence[Chain]) -> list[Scores]:
        """The same for coroutines; cancelling the task takes the request out again."""
        return await asyncio.wrap_future(self.submit(chains))

    def close(self) -> None:
        """Score what waits, then stop."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join()

    def __enter__(self) -> SharedScorer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closed)
                if not self._waiting:
                    return
                batch = self._take()
            self._answer(batch)

    def _take(self) -> list[_Request]:
        """Requests for one call, in the order they came; at least one if any is still wanted."""
        batch: list[_Request] = []
        count = 0
        while self._waiting:
            following = len(self._waiting[0].chains)
            if batch and count + following > self._batch_chains:
                break
            request = self._waiting.popleft()
            self._waiting_chains -= following
            if request.future.set_running_or_notify_cancel():
                batch.append(request)
                count += following
            else:
                self.stats.cancelled += 1
        return batch

    def _answer(self, batch: list[_Request]) -> None:
        """Score a batch; if that fails, each request alone, so that a bad one fails alone."""
        try:
            found = self._find(batch)
        except Exception as error:  # noqa: BLE001  it is raised again where the request came from
            if len(batch) == 1:
                batch[0].future.set_exception(error)
                return
            for request in batch:
                self._answer([request])
            return
        for request in batch:
            request.future.set_result([list(found[key]) for key in request.keys])

    def _find(self, batch: list[_Request]) -> dict[str, Scores]:
        """Scores by content, computed where they are not known."""
        wanted = {
            key: chain
            for request in batch
            for key, chain in zip(request.keys, request.chains, strict=True)
        }
        found = {key: self._known[key] for key in wanted if key in self._known}
        missing = {key: chain for key, chain in wanted.items() if key not in found}
        for start in range(0, len(missing), self._batch_chains):
            keys = list(missing)[start : start + self._batch_chains]
            self.stats.batches += 1
            scores = self._scorer.score([missing[key] for key in keys])
            self.stats.computed += len(keys)
            found.update(zip(keys, scores, strict=True))
        for key, scores_of in found.items():
            self._known[key] = scores_of
            self._known.move_to_end(key)
        while len(self._known) > self._kept:
            self._known.popitem(last=False)
        return found


def content_key(chain: Chain) -> str:
    """Chains with equal keys have equal scores: problem, steps and states, nothing else."""
    text = json.dumps([chain.kind, chain.problem, chain.steps, chain.states])
    return hashlib.sha256(text.encode()).hexdigest()

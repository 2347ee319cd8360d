"""A sampler over any OpenAI-compatible endpoint: vLLM, SGLang, llama.cpp and others."""

from __future__ import annotations

import asyncio
import math
import os
from collections.abc import Sequence
from typing import Any

from leanprm._extras import need
from leanprm.errors import InfrastructureError

_KEY = "OPENAI_API_KEY"
_AGAIN = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})
_LONGEST_WAIT_S = 60.0


class OpenAISampler:
    """Asks an endpoint; used within one event loop.

    Args:
        endpoint: Base address, such as `http://localhost:8000/v1`.
        model: The model's name there.
        chat: Ask `/chat/completions` instead of `/completions`.
        temperature: Of the draws.
        max_tokens: Longest answer.
        concurrency: Requests at a time.
        timeout_s: Seconds for one request.
        retries: How often a request is repeated after 429, 5xx, or no connection.
        seed: Sent along; endpoints are free to heed it.
        first_wait_s: Seconds before the first repetition; doubled for each further one.

    Raises:
        PrerequisiteError: If httpx is not installed.
    """

    def __init__(
        self,
        endpoint: str,
        model: str,
        *,
        chat: bool = False,
        temperature: float = 1.0,
        max_tokens: int = 256,
        concurrency: int = 16,
        timeout_s: float = 120.0,
        retries: int = 5,
        seed: int | None = None,
        first_wait_s: float = 0.5,
    ) -> None:
        self._httpx = need("httpx", "serve")
        self._endpoint, self._model, self._chat = endpoint.rstrip("/"), model, chat
        self._fields: dict[str, Any] = {"temperature": temperature, "max_tokens": max_tokens}
        if seed is not None:
            self._fields["seed"] = seed
        self._timeout_s, self._retries, self._wait_s = timeout_s, retries, first_wait_s
        self._slots = asyncio.Semaphore(concurrency)
        self._client: Any = None
        self.name = f"openai {model}, temperature {temperature:g}"

    async def sample(self, prompt: str, count: int, stop: Sequence[str]) -> list[Any]:
        """See `Sampler.sample`."""
        from leanprm.search.policies.sampling import Sample

        asked: dict[str, Any] = {**self._fields, "model": self._model, "n": count}
        if stop:
            asked["stop"] = list(stop)[:4]
        if self._chat:
            asked |= {"messages": [{"role": "user", "content": prompt}], "logprobs": True}
        else:
            asked |= {"prompt": prompt, "logprobs": 1}
        reply = await self._post("chat/completions" if self._chat else "completions", asked)
        try:
            choices = reply["choices"]
            texts = [_text(choice) for choice in choices]
            total = int((reply.get("usage") or {}).get("completion_tokens") or 0)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise InfrastructureError(
                f"the endpoint's answer is not understood: {error!r}", phase="policy"
            ) from None
        share = -(-total // max(1, len(choices)))
        return [
            Sample(text, _log_p(choice), share) for text, choice in zip(texts, choices, strict=True)
        ]

    async def aclose(self) -> None:
        """Close all connections."""
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    async def _post(self, path: str, fields: dict[str, Any]) -> dict[str, Any]:
        """Send a request, again where that may help."""
        async with self._slots:
            said = ""
            for attempt in range(self._retries + 1):
                wait = min(_LONGEST_WAIT_S, self._wait_s * 2**attempt)
                try:
                    reply = await self._connection().post(f"{self._endpoint}/{path}", json=fields)
                except self._httpx.HTTPError as error:
                    said = f"{type(error).__name__}: {error}"
                else:
                    if reply.status_code == 200:
                        return _object(reply)
                    said = f"HTTP {reply.status_code}: {reply.text[:200]}"
                    if reply.status_code not in _AGAIN:
                        break
                    wait = _told_to_wait(reply.headers.get("retry-after"), wait)
                if attempt < self._retries:
                    await asyncio.sleep(wait)
        raise InfrastructureError(f"{self._endpoint} gave no answer: {said}", phase="policy")

    def _connection(self) -> Any:
        if self._client is None:
            key = os.environ.get(_KEY)
            headers = {"Authorization": f"Bearer {key}"} if key else {}
            self._client = self._httpx.AsyncClient(headers=headers, timeout=self._timeout_s)
        return self._client


def _object(reply: Any) -> dict[str, Any]:
    try:
        found = reply.json()
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise InfrastructureError("the endpoint's answer is not a JSON object", phase="policy")
    return found


def _told_to_wait(header: str | None, otherwise: float) -> float:
    try:
        seconds = float(header or "")
    except ValueError:
        return otherwise
    return min(_LONGEST_WAIT_S, seconds) if math.isfinite(seconds) and seconds >= 0 else otherwise


def _text(choice: Any) -> str:
    text = choice["message"]["content"] if "message" in choice else choice["text"]
    return text if isinstance(text, str) else ""


def _log_p(choice: Any) -> float | None:
    """Sum of the tokens' logarithmic probabilities, where the endpoint tells them."""
    told = choice.get("logprobs") or {}
    values = told.get("token_logprobs")
    if values is None and isinstance(told.get("content"), list):
        values = [token.get("logprob") for token in told["content"]]
    if not values or not all(isinstance(value, (int, float)) for value in values):
        return None
    total = math.fsum(values)
    return min(0.0, total) if math.isfinite(total) else None

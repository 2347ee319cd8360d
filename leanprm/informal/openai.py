"""A formalizer that asks a model, through any OpenAI-compatible endpoint.

A model's proposition is a proposal. It counts only if it passes the gate for statements, keeps the
numbers of the step, and is told back in words that the model, asked afresh, calls the same. What
fails is a counted reject: such a step has no label.
"""

from __future__ import annotations

import json
import os
import re
import threading
import time
from collections.abc import Sequence
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from leanprm.errors import InfrastructureError, PrerequisiteError
from leanprm.informal.claims import Claim, Unclear
from leanprm.informal.formalizer import StepClaims
from leanprm.informal.questions import Question, screen

try:
    import httpx
except ImportError as error:
    raise PrerequisiteError(
        "asking a model needs httpx", command="pip install 'leanprm[serve]'"
    ) from error

_KEY: Final = "OPENAI_API_KEY"
_AGAIN: Final = {408, 409, 425, 429, 500, 502, 503, 504, 529}
_MOST_CLAIMS: Final = 8
_MOST_TEXT: Final = 2000
_NUMBER: Final = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_RELATION: Final = re.compile(r"[=<>≤≥≠∣]")
_COMMON: Final = {"0", "1", "100"}
"""Numbers that a formal statement may bring along: hundredths of a percentage, a lower bound."""
_FENCED: Final = re.compile(r"\A```(?:json)?\s*\n(.*)\n```\s*\Z", re.DOTALL)

FORMALIZE: Final = """\
You turn one step of a solution into Lean 4 propositions that can be checked. Use the types Nat, Int
and Rat, explicit type ascriptions such as (48 / 2 : Rat) = 24, and no tactics. Only state what the
step asserts; never correct it. Put unknowns into "variables" as binders and what is given by the
problem or by earlier steps into "facts". Answer with JSON only:
{"claims": [{"variables": "(x : Rat)", "facts": ["x + 5 = 12"], "statement": "x = 7"}]}
Answer {"claims": []} if the step asserts nothing that arithmetic can check."""
TELL: Final = """\
Say in one plain English sentence what this Lean 4 proposition asserts. Answer with the sentence
only."""
COMPARE: Final = """\
You get a step of a solution and a sentence. Does the step assert what the sentence says, with the
same numbers and the same relation, be it true or false? Answer with JSON only: {"same": true} or
{"same": false}."""


class _Proposal(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    statement: str = Field(min_length=1, max_length=_MOST_TEXT)
    variables: str = Field(default="", max_length=_MOST_TEXT)
    facts: list[str] = Field(default_factory=list, max_length=20)


class _Proposals(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    claims: list[_Proposal] = Field(max_length=_MOST_CLAIMS)


class _Same(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    same: bool


class _Refused(Exception):
    """The model's answer is not taken; the text is the reason, one or two words."""


class OpenAIFormalizer:
    """Asks a model for the claims of each step.

    Args:
        endpoint: Base address, such as `http://localhost:8000/v1`.
        model: The model's name there.
        api_key: Sent as a bearer token; the variable OPENAI_API_KEY by default.
        concurrency: Requests at a time.
        timeout_s: Seconds for one request, from sending to the last byte.
        deadline_s: Seconds for one answer with all its repetitions.
        retries: How often a request is repeated after 429, 5xx, or no connection.
        round_trip: Have every proposition told back and compared.

    Raises:
        ValueError: If a bound is not positive.
    """

    def __init__(
        self,
        endpoint: str,
        model: str,
        *,
        api_key: str | None = None,
        concurrency: int = 8,
        timeout_s: float = 60.0,
        deadline_s: float = 180.0,
        retries: int = 4,
        round_trip: bool = True,
    ) -> None:
        if concurrency < 1 or timeout_s <= 0 or deadline_s <= 0 or retries < 0:
            raise ValueError("concurrency, timeout and deadline must be positive")
        self._concurrency = concurrency
        self._model = model
        self._endpoint = endpoint.rstrip("/")
        self._deadline_s, self._timeout_s, self._retries = deadline_s, timeout_s, retries
        self._round_trip = round_trip
        key = api_key if api_key is not None else os.environ.get(_KEY)
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._client = httpx.Client(headers=headers, timeout=timeout_s)
        self._slots = threading.BoundedSemaphore(concurrency)

    @property
    def concurrency(self) -> int:
        """How many solutions it may be asked about at a time."""
        return self._concurrency

    @property
    def settings(self) -> dict[str, object]:
        """What can change its claims."""
        return {
            "formalizer": "openai",
            "endpoint": self._endpoint,
            "model": self._model,
            "round_trip": self._round_trip,
        }

    def formalize(self, problem: str, steps: Sequence[str]) -> list[StepClaims]:
        """The claims of each step.

        Raises:
            InfrastructureError: If the endpoint cannot be asked.
        """
        return [self._step(problem, steps[:at], step) for at, step in enumerate(steps)]

    def close(self) -> None:
        """Close all connections."""
        self._client.close()

    def _step(self, problem: str, before: Sequence[str], step: str) -> StepClaims:
        result = StepClaims()
        try:
            told = "\n".join(f"{number}. {each}" for number, each in enumerate(before, start=1))
            asked = f"Problem:\n{problem}\n\nEarlier steps:\n{told or 'none'}\n\nStep:\n{step}"
            proposals = _parsed(self._ask(FORMALIZE, asked), _Proposals)
        except _Refused as reason:
            result.rejected.append(str(reason))
            return result
        for proposal in proposals.claims:
            try:
                self._examine(problem, before, step, proposal)
            except _Refused as reason:
                result.rejected.append(str(reason))
            else:
                question = _question(proposal)
                result.claims.append(Claim(0, len(step), "formal", question))
        if result.rejected:
            # A claim of the step may be among those that were refused: the others do not make it
            # right. They may still make it wrong.
            result.unclear.append(Unclear(0, len(step), "unreadable"))
        return result

    def _examine(self, problem: str, before: Sequence[str], step: str, proposal: _Proposal) -> None:
        """Raise `_Refused` unless the proposal is a proposition and says what the step says."""
        if screen(_question(proposal)) is not None:
            raise _Refused("forbidden")
        if not _RELATION.search(proposal.statement):
            raise _Refused("nonsense")
        here = _numbers(step)
        known = here | _numbers(problem, *before) | _COMMON
        stated = _numbers(proposal.statement)
        if not stated | _numbers(*proposal.facts) <= known or (here and not stated & here):
            raise _Refused("numbers")
        if not self._round_trip:
            return
        facts = "".join(f" (given {fact})" for fact in proposal.facts)
        told = self._ask(TELL, f"{proposal.variables} {proposal.statement}{facts}").strip()
        if not told or len(told) > _MOST_TEXT:
            raise _Refused("nonsense")
        answer = self._ask(COMPARE, f"Step:\n{step}\n\nSentence:\n{told}")
        if not _parsed(answer, _Same).same:
            raise _Refused("round trip")

    def _ask(self, system: str, user: str) -> str:
        """One answer of the model.

        Raises:
            _Refused: If it is no answer.
            InfrastructureError: If the endpoint cannot be asked.
        """
        messages = [{"role": "system", "content": system}, {"role": "user", "content": user}]
        body = {"model": self._model, "messages": messages, "temperature": 0}
        end = time.monotonic() + self._deadline_s
        for attempt in range(self._retries + 1):
            if attempt:
                time.sleep(min(2.0 ** (attempt - 2), max(0.0, end - time.monotonic())))
            try:
                with self._slots:
                    response = self._post(body, end)
            except httpx.TimeoutException:
                raise _Refused("timeout") from None
            except httpx.HTTPError as error:
                problem = f"{type(error).__name__}: {error}"
            else:
                if response.status_code == 200:
                    return _content(response)
                problem = f"HTTP {response.status_code}: {response.text[:200]!r}"
                if response.status_code not in _AGAIN:
                    break
            if time.monotonic() >= end:
                break
        raise InfrastructureError(
            f"{self._endpoint} cannot be asked: {problem}", phase="formalize", retryable=True
        )

    def _post(self, body: dict[str, Any], end: float) -> httpx.Response:
        """One request; the time limit holds for the whole answer, not for each piece of it."""
        until = min(end, time.monotonic() + self._timeout_s)
        address = f"{self._endpoint}/chat/completions"
        timeout = max(0.1, until - time.monotonic())
        with self._client.stream("POST", address, json=body, timeout=timeout) as response:
            parts = []
            for part in response.iter_bytes():
                parts.append(part)
                if time.monotonic() > until or sum(map(len, parts)) > 1 << 20:
                    raise httpx.ReadTimeout("the answer does not end")
            return httpx.Response(response.status_code, content=b"".join(parts))


def _content(response: httpx.Response) -> str:
    try:
        content = response.json()["choices"][0]["message"]["content"]
    except (ValueError, KeyError, IndexError, TypeError):
        raise _Refused("nonsense") from None
    if not isinstance(content, str):
        raise _Refused("nonsense")
    return content


def _parsed(answer: str, model: type[Any]) -> Any:
    """The JSON of an answer, strictly: nothing before it and nothing after it but a fence."""
    fenced = _FENCED.match(answer.strip())
    try:
        return model.model_validate(json.loads(fenced.group(1) if fenced else answer))
    except (ValueError, ValidationError, RecursionError):
        raise _Refused("nonsense") from None


def _numbers(*texts: str) -> set[str]:
    """The numbers in texts, in one spelling."""
    found = (number.replace(",", "") for text in texts for number in _NUMBER.findall(text))
    return {(n.rstrip("0").rstrip(".") if "." in n else n).lstrip("0") or "0" for n in found}


def _question(proposal: _Proposal) -> Question:
    return Question(proposal.statement, "", proposal.variables, tuple(proposal.facts))

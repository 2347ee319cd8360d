"""What goes over HTTP: requests, answers, and how large they may be."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, model_validator

from leanprm.records import Chain, ChainKind, StepScore

MOST_CHAINS = 4096
MOST_STEPS = 20_000
MOST_BYTES = 64 << 20


class ScoredChain(BaseModel):
    """What a scorer needs of a chain; other fields of a `Chain` are let through and ignored."""

    model_config = ConfigDict(extra="ignore")

    problem: str
    steps: list[str] = Field(max_length=MOST_STEPS)
    states: list[str] | None = None
    kind: ChainKind = "informal"

    @model_validator(mode="after")
    def _one_state_a_step(self) -> ScoredChain:
        if self.states is not None and len(self.states) != len(self.steps):
            raise ValueError(f"{len(self.states)} states for {len(self.steps)} steps")
        return self

    def chain(self, name: str) -> Chain:
        """As a chain without labels."""
        return Chain(
            id=name,
            problem=self.problem,
            steps=self.steps,
            labels=[None] * len(self.steps),
            states=self.states,
            kind=self.kind,
            source="request",
        )


class ScoreRequest(BaseModel):
    """The body of `POST /score`."""

    model_config = ConfigDict(extra="forbid")

    chains: list[ScoredChain] = Field(max_length=MOST_CHAINS)


class ScoreAnswer(BaseModel):
    """Its answer: one list a chain, one score a step, in order."""

    model_config = ConfigDict(extra="forbid")

    scores: list[list[StepScore]]


class RewardRequest(BaseModel):
    """The body of `POST /get_reward`, as OpenRLHF sends it."""

    model_config = ConfigDict(extra="ignore")

    query: list[str] = Field(max_length=MOST_CHAINS)
    """Prompt and completion, one text each."""
    prompts: list[str] | None = None
    labels: list[str | dict[str, Any] | None] | None = None
    """Formal statements: text, objects or JSON."""


class RewardAnswer(BaseModel):
    """Its answer, one number a query; `known` is 0 where checking failed."""

    model_config = ConfigDict(extra="forbid")

    rewards: list[float]
    scores: list[float]
    extra_logs: dict[str, list[float]]


class Health(BaseModel):
    """The answer of `GET /healthz`."""

    status: str
    model: str
    version: str

"""Models that cross a boundary: files, processes, HTTP.

Every record carries `schema_version`. Positions are pairs (line, column): lines 1-based, columns
0-based in Unicode code points, relative to the proof's own text file or record.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

SCHEMA_VERSION = 1

Label = Literal["valid", "invalid", "hole", "forbidden", "unknown", "unreached"]
Status = Literal["verified", "incomplete", "rejected", "hole", "forbidden", "unknown"]
Position = tuple[int, int]


FALLBACK = "asked_server"
"""Under this key of a report's `meta`: why a server labelled it, when the REPL should have."""


class Record(BaseModel):
    """Base of the records: unknown fields are refused, values are validated."""

    model_config = ConfigDict(extra="forbid")


class ProofItem(Record):
    """A theorem that we trust and a proof that we do not."""

    schema_version: int = SCHEMA_VERSION
    id: str
    """Unique in its input."""
    statement: str
    """From `theorem` up to, not including, `:=` (or the first `|` of an equation proof)."""
    proof: str
    """Everything after the statement, exactly as it stood in the input."""
    proof_prefix: str = ":= by\n"
    """Text of ours between statement and proof: `:= by` and a line break, `:=`, or empty."""
    header: str = ""
    """Imports, `open`s, options, definitions before the theorem."""
    name: str | None = None
    informal: str | None = None
    meta: dict[str, Any] = Field(default_factory=dict)
    source: str | None = None
    """The file that the item was read from."""
    origin: Position = (1, 0)
    """Where `proof` begins in its file or record; reported positions are relative to that."""
    group: str | None = None
    """Items of one `.lean` file share its path here, in order; else None."""

    @field_validator("id", "statement", "proof", "proof_prefix", "header")
    @classmethod
    def _unicode(cls, text: str) -> str:
        """Refuse lone surrogates: no file, and no Lean, can hold them."""
        try:
            text.encode()
        except UnicodeEncodeError as error:
            raise ValueError(f"not Unicode text: {error.reason}") from None
        return text


class StepReport(Record):
    """The verdict on one step."""

    index: int
    text: str
    start: Position
    end: Position
    depth: int
    parent: int | None
    label: Label
    kind: str | None = None
    message: str | None = None
    progress: bool | None = None
    goals_before: list[str] = Field(default_factory=list)
    goals_after: list[str] = Field(default_factory=list)


class Reason(Record):
    """Why a proof has its status, when that needs saying."""

    kind: str
    message: str


class Reward(Record):
    """Rewards of one proof; None where infrastructure failed."""

    outcome: Annotated[int, Field(ge=0, le=1)] | None
    process: list[int | None]
    min: float | None
    product: float | None
    mean: float | None
    last: float | None


class AuditReport(Record):
    """What the final audit in a fresh process said."""

    agrees: bool | None
    """Whether steps and audit agree; None when there was no audit."""
    ran: bool
    message: str | None = None


class ToolchainInfo(Record):
    """Which Lean checked."""

    kind: Literal["embedded", "lake"]
    lean: str
    commit: str
    core: str | None = None
    """Content hash of our core library; None for a Lake project."""
    library: str | None = None
    """Content hash of the library that files import as `LeanPRM`; None for a Lake project."""


class Report(Record):
    """Labels of all steps of one proof, the status of the whole, and how it was checked."""

    schema_version: int = SCHEMA_VERSION
    id: str
    name: str | None
    status: Status
    reason: Reason | None = None
    first_error: int
    steps: list[StepReport]
    reward: Reward
    axioms: list[str] = Field(default_factory=list)
    audit: AuditReport
    toolchain: ToolchainInfo
    statement_sha256: str
    header_sha256: str
    elapsed_ms: float
    lean_ms: float
    meta: dict[str, Any] = Field(default_factory=dict)


ChainKind = Literal["formal", "informal"]
StepLabel = Literal[0, 1]


def first_wrong(labels: Sequence[StepLabel | None]) -> int:
    """Index of the first step labelled 0; -1 if there is none."""
    return next((index for index, label in enumerate(labels) if label == 0), -1)


class Chain(Record):
    """A problem with its steps, formal or informal: what a scorer scores and a PRM is trained on.

    The lists that are given have one entry a step.
    """

    schema_version: int = SCHEMA_VERSION
    id: str
    """Unique in its data set."""
    problem: str
    """The informal question, or the formal statement."""
    steps: list[str]
    labels: list[StepLabel | None]
    """1 right, 0 wrong, None where nobody knows; None never trains."""
    first_error: int = -1
    """Index of the first 0 among `labels`; -1 if there is none. Left out, it is computed."""
    kind: ChainKind
    source: str
    """Where it comes from, such as "generated", "described" or the name of a data set."""
    split: str | None = None
    """"train", "valid" or "test"; None before splitting."""
    group: str | None = None
    """What must not be divided among splits: a theorem, a problem, a family."""
    values: list[float | None] | None = None
    """Soft labels in [0, 1], such as Monte-Carlo values."""
    states: list[str] | None = None
    """Formal chains: the goals before each step, as Lean prints them."""
    outcome: StepLabel | None = None
    """Whether the whole is right: the final answer, or the audited proof."""
    answer: str | None = None
    """The final answer that the steps arrive at."""
    step_meta: list[dict[str, Any]] | None = None
    """More about each step, such as its kind of mistake or its formal claim."""
    meta: dict[str, Any] = Field(default_factory=dict)

    @model_validator(mode="before")
    @classmethod
    def _derive(cls, data: Any) -> Any:
        if isinstance(data, dict) and "first_error" not in data and "labels" in data:
            return {**data, "first_error": first_wrong(data["labels"])}
        return data

    @model_validator(mode="after")
    def _check(self) -> Chain:
        for name in ("labels", "values", "states", "step_meta"):
            given = getattr(self, name)
            if given is not None and len(given) != len(self.steps):
                raise ValueError(f"{len(given)} {name} for {len(self.steps)} steps")
        if self.first_error != first_wrong(self.labels):
            raise ValueError(
                f"first_error is {self.first_error}, the labels say {first_wrong(self.labels)}"
            )
        for value in self.values or ():
            if value is not None and not 0.0 <= value <= 1.0:
                raise ValueError(f"a value lies outside [0, 1]: {value}")
        return self


class StepScore(Record):
    """What a scorer says of one step."""

    index: int
    p: Annotated[float, Field(ge=0, le=1)] | None
    """Probability that the step is right; None where the scorer cannot say."""
    logit: float | None = None
    """Log odds behind `p`, where there are any."""
    truncated: bool = False
    """Whether the step did not fit into the scorer's context, and was not, or not wholly, read."""

"""From a chain to token ids, with the places where its steps are read.

No marker token is looked for in the ids. Each piece of text is tokenised by itself, and the place
of a step's last token is written down while the ids are put together; so a step may contain
anything, and what follows a step never changes the ids before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Protocol

from pydantic import BaseModel, ConfigDict

_CACHED_PIECES = 65_536


class Tokenizer(Protocol):
    """The part of a Hugging Face tokenizer that is needed."""

    bos_token_id: int | None

    def encode(self, text: str, *, add_special_tokens: bool) -> list[int]:
        """The ids of one piece of text."""
        ...


class Steps(Protocol):
    """What can be scored: `leanprm.records.Chain` is one."""

    @property
    def problem(self) -> str:
        """The question, or the formal statement."""
        ...

    @property
    def steps(self) -> list[str]:
        """The steps, in order."""
        ...

    @property
    def states(self) -> list[str] | None:
        """The goals before each step of a formal chain."""
        ...


class Template(BaseModel):
    """Which text stands around problem and steps; part of a checkpoint.

    The ending closes a step, and its last token is where the step is read. It is the same for all
    steps, so that the head always reads at the same token.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    before_problem: str = "Problem: "
    after_problem: str = "\n\n"
    before_state: str = "Goals:\n"
    after_state: str = "\n"
    before_step: str = "Step: "
    ending: str = "\n\n"


@dataclass(frozen=True)
class Encoded:
    """A chain as token ids.

    Attributes:
        ids: Token ids, at most as many as the context holds.
        reads: For each step the index in `ids` at which it is read; None if it did not fit.
        truncated: For each step whether it did not fit.
    """

    ids: list[int]
    reads: list[int | None] = field(default_factory=list)
    truncated: list[bool] = field(default_factory=list)


class Encoder:
    """Encodes chains for one tokenizer.

    Args:
        tokenizer: A Hugging Face tokenizer.
        max_tokens: The context: no more ids than this.
        template: The text around problem and steps.

    Raises:
        ValueError: If the context is empty, or the ending has no token.
    """

    def __init__(
        self, tokenizer: Tokenizer, max_tokens: int, template: Template | None = None
    ) -> None:
        if max_tokens < 1:
            raise ValueError(f"max_tokens must be at least 1, not {max_tokens}")
        self.tokenizer = tokenizer
        self.max_tokens = max_tokens
        self.template = template or Template()
        self._ids = lru_cache(maxsize=_CACHED_PIECES)(self._tokenize)
        if not self._ids(self.template.ending):
            raise ValueError(f"the tokenizer makes no token of the ending {self.template.ending!r}")

    def _tokenize(self, text: str) -> tuple[int, ...]:
        return tuple(self.tokenizer.encode(text, add_special_tokens=False)) if text else ()

    def problem_ids(self, problem: str) -> list[int]:
        """The ids before the first step."""
        bos = self.tokenizer.bos_token_id
        t = self.template
        text = (*self._ids(t.before_problem), *self._ids(problem), *self._ids(t.after_problem))
        return [*(() if bos is None else (bos,)), *text]

    def step_ids(self, step: str, state: str | None = None) -> list[int]:
        """The ids of one step; it is read at the last of them."""
        t = self.template
        ids: list[int] = []
        if state is not None:
            ids += (*self._ids(t.before_state), *self._ids(state), *self._ids(t.after_state))
        return [*ids, *self._ids(t.before_step), *self._ids(step), *self._ids(t.ending)]

    def encode(self, chain: Steps) -> Encoded:
        """Encode a chain up to the last step that fits whole; later ones are marked truncated."""
        ids = self.problem_ids(chain.problem)
        states: Sequence[str | None] = chain.states or [None] * len(chain.steps)
        reads: list[int | None] = []
        full = len(ids) > self.max_tokens
        for step, state in zip(chain.steps, states, strict=True):
            piece = [] if full else self.step_ids(step, state)
            full = full or len(ids) + len(piece) > self.max_tokens
            if full:
                reads.append(None)
                continue
            ids += piece
            reads.append(len(ids) - 1)
        return Encoded(ids[: self.max_tokens], reads, [read is None for read in reads])

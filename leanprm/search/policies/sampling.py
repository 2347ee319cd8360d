"""What policies with a language model share: samplers, prompts, and how answers become tactics."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from leanprm.errors import InputError
from leanprm.search.policies.protocol import Proposal, Proposed, State


class Sample(NamedTuple):
    """A text that a model wrote.

    Attributes:
        text: What follows the prompt.
        log_p: Its logarithmic probability; None if the model does not tell.
        tokens: How many tokens it has.
    """

    text: str
    log_p: float | None
    tokens: int


class Sampler(Protocol):
    """A language model. Calls may overlap; it packs them together as it can."""

    @property
    def name(self) -> str:
        """Its name, with what decides its answers."""
        ...

    async def sample(self, prompt: str, count: int, stop: Sequence[str]) -> list[Sample]:
        """Continue a text `count` times; each ends before the first of the stop texts.

        Raises:
            InfrastructureError: If the model cannot be asked.
        """
        ...


@dataclass(frozen=True)
class Prompt:
    """How a model is asked for a tactic.

    Attributes:
        write: The text that it continues.
        stop: Where a continuation ends.
    """

    write: Callable[[State], str]
    stop: tuple[str, ...]


def _state(state: State) -> str:
    return "\n\n".join(state.goals)


def _code(state: State) -> str:
    done = "".join("  " + line.replace("\n", "\n  ") + "\n" for line in state.path)
    return f"{state.header}{state.statement} := by\n{done}"


PROMPTS: dict[str, Prompt] = {
    "plain": Prompt(lambda state: f"GOAL\n{_state(state)}\nTACTIC\n", ("\nGOAL", "\nTACTIC")),
    "state": Prompt(_state, ()),
    "bfs-prover": Prompt(lambda state: f"{_state(state)}:::", (":::",)),
    "commented": Prompt(
        lambda state: (
            "Complete the following Lean 4 code:\n\n```lean4\n"
            f"{_code(state)}  /- tactic state:\n{_state(state)}\n  -/\n"
        ),
        ("```",),
    ),
    "code": Prompt(
        lambda state: f"Complete the following Lean 4 code:\n\n```lean4\n{_code(state)}", ("```",)
    ),
}
"""By name: `plain` is what `leanprm train` makes; `state` is ReProver's; `bfs-prover` that of its
namesake; `commented` and `code` suit the models that complete Lean files."""

_MARK = re.compile(r"</?a>|<\|[^|>]*\|>")
_FENCE = re.compile(r"```(?:lean4?|tactics)?\s*\n(.*?)(?:```|\Z)", re.DOTALL)


def prompt_named(name: str) -> Prompt:
    """A prompt by its name.

    Raises:
        InputError: If there is none.
    """
    if name not in PROMPTS:
        raise InputError(f"no prompt {name}", mend=f"one of {', '.join(PROMPTS)}")
    return PROMPTS[name]


def code_of(text: str) -> str:
    """The Lean in an answer: the fenced part if there is one, without marks of special tokens."""
    found = _FENCE.search(text)
    return _MARK.sub("", found[1] if found else text).strip("\n")


def split_steps(proof: str) -> list[str]:
    """The tactics of a proof, one a block: what is indented more goes with what stands above."""
    lines = [line.rstrip() for line in proof.expandtabs().split("\n") if line.strip()]
    if not lines:
        return []
    margin = min(len(line) - len(line.lstrip()) for line in lines)
    steps: list[str] = []
    for line in (line[margin:] for line in lines):
        goes_on = line.startswith((" ", "|", "<;>", ")", "]", "⟩", "}")) or line == "at"
        if steps and goes_on:
            steps[-1] += "\n" + line
        else:
            steps.append(line)
    return [step for step in steps if not step.startswith("--")]


def as_proposed(samples: Sequence[Sample], tactics: Sequence[str]) -> Proposed:
    """Samples as proposals: equal ones are one; without probabilities their frequency counts."""
    best: dict[str, float] = {}
    for sample, tactic in zip(samples, tactics, strict=True):
        share = tactics.count(tactic) / len(tactics)
        log_p = math.log(share) if sample.log_p is None else sample.log_p
        if tactic.strip():
            best[tactic] = max(min(0.0, log_p), best.get(tactic, -math.inf))
    ranked = sorted(best.items(), key=lambda pair: -pair[1])
    return Proposed(
        tuple(Proposal(*pair) for pair in ranked),
        tokens=sum(sample.tokens for sample in samples),
        exhausted=False,
    )


class TacticPolicy:
    """Asks a model for the next tactic.

    Args:
        sampler: The model.
        prompt: A name of `PROMPTS`.

    Raises:
        InputError: If there is no such prompt.
    """

    def __init__(self, sampler: Sampler, prompt: str = "plain") -> None:
        self._sampler, self._prompt = sampler, prompt_named(prompt)
        self.name = f"{sampler.name}, prompt {prompt}"

    async def propose(self, state: State, count: int) -> Proposed:
        """Sample `count` tactics; asking again draws anew."""
        prompt = self._prompt
        samples = await self._sampler.sample(prompt.write(state), count, prompt.stop)
        firsts = [next(iter(split_steps(code_of(sample.text))), "") for sample in samples]
        return as_proposed(samples, firsts)


class WholeProofPolicy:
    """Asks a model for whole proofs, and follows each as far as Lean goes along.

    What a sampled proof says next is proposed wherever the search arrives on its way. Where it
    fails, the model is asked to go on from the tactics that worked.

    Args:
        sampler: The model.
    """

    def __init__(self, sampler: Sampler) -> None:
        self._sampler = sampler
        self._next: dict[tuple[str, tuple[str, ...]], dict[str, float]] = {}
        self.name = f"whole proofs of {sampler.name}"

    async def propose(self, state: State, count: int) -> Proposed:
        """What known proofs say next; where none says anything, new ones."""
        place = (state.statement, state.path)
        if not state.asked and place in self._next:
            return self._known(place, count, 0)
        samples = await self._sampler.sample(PROMPTS["code"].write(state), count, ("```",))
        for sample in samples:
            self._remember(state, split_steps(_body(sample.text)), sample.log_p)
        return self._known(place, count, sum(sample.tokens for sample in samples))

    def _known(self, place: tuple[str, tuple[str, ...]], count: int, tokens: int) -> Proposed:
        ranked = sorted(self._next.get(place, {}).items(), key=lambda pair: -pair[1])[:count]
        proposals = tuple(Proposal(tactic, log_p) for tactic, log_p in ranked)
        return Proposed(proposals, tokens=tokens, exhausted=False)

    def _remember(self, state: State, steps: Sequence[str], log_p: float | None) -> None:
        """Note the steps of a proof, each under the path that leads to it."""
        share = 0.0 if log_p is None else min(0.0, log_p) / max(1, len(steps))
        path = state.path
        for step in steps:
            here = self._next.setdefault((state.statement, path), {})
            here[step] = max(share, here.get(step, -math.inf))
            path = (*path, step)


def _body(text: str) -> str:
    """The tactics of an answer that may repeat the theorem before them."""
    code = code_of(text)
    head = re.search(r"^(?:theorem|lemma)\b.*?:=\s*by\b[ \t]*\n?", code, re.DOTALL | re.MULTILINE)
    return code[head.end() :] if head else code
